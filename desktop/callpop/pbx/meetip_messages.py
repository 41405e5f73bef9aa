"""What a tuple or a line of Meetip's says (``protocols.md`` 6.3, 6.5–6.7)."""

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qsl, urlsplit

from callpop.pbx.meetip_tuples import Pair, Piece, RawLine
from callpop.pbx.meetip_words import is_caller, number_of, plain
from callpop.telephony.text import MESSAGE_LIMIT, clean


class Asked(Enum):
    """What the PBX wants to be told before it talks."""

    KEY = "???"
    ID = "ID?"


@dataclass(frozen=True, slots=True)
class Challenge:
    """The PBX asks who we are."""

    asked: Asked


@dataclass(frozen=True, slots=True)
class Incoming:
    """A call to our own extension; no number where it is withheld."""

    number: str | None


@dataclass(frozen=True, slots=True)
class OwnState:
    """Our own phone's state, in the PBX's word."""

    word: str


@dataclass(frozen=True, slots=True)
class ResultWords:
    """What became of a call that was asked for."""

    words: str


@dataclass(frozen=True, slots=True)
class MonitorState:
    """A phone of the office, from the monitor channel."""

    extension: str
    word: str
    transaction: str | None


@dataclass(frozen=True, slots=True)
class MonitorCall:
    """A call comes to a phone of the office."""

    extension: str
    number: str | None
    transaction: str


@dataclass(frozen=True, slots=True)
class StatusAnswer:
    """The answer to a request for an extension's state; no extension where there is none."""

    extension: str | None
    word: str


@dataclass(frozen=True, slots=True)
class WebCommand:
    """The line that the PBX's administrator configured, a link with the call's data in it."""

    url: str
    number: str | None
    """``pi``."""
    mode: str
    """``modo``: free text of the administrator's."""
    seconds: int | None
    """``tiempo``."""
    unfilled: str | None
    """A variable that the PBX did not put a value in for (M16)."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that the document does not tell of."""

    text: str


Message = (
    Challenge
    | Incoming
    | OwnState
    | ResultWords
    | MonitorState
    | MonitorCall
    | StatusAnswer
    | WebCommand
    | Unknown
)

_URL_LIMIT = 2048
_VARIABLE = re.compile(r"%\*\w{1,40}\*%|/\*\w{1,40}\*/")
_TRANSACTION = re.compile(r"\d{1,30}(?:\.\d{1,30})?")
_EXTENSION = re.compile(r"\w{1,40}")
_PBX = re.compile(r"\d{1,30}")
_CONNECTED = "conectado"
_NO_TRANSACTION = re.compile(r"0+(?:\.0+)?")


def read(piece: Piece) -> Message:
    """What one piece of a message says."""
    if isinstance(piece, RawLine):
        return _command(piece.text) or Unknown(clean(piece.text, MESSAGE_LIMIT))
    verb = "".join(piece.verb.split()).lower()
    command = _command(piece.payload)
    if command is not None:
        return command
    for asked in Asked:
        if verb == asked.value.lower() and plain(piece.payload).startswith(_CONNECTED):
            return Challenge(asked)
    if verb == "call":
        return Incoming(number_of(clean(piece.payload)))
    if verb in ("status", "estado"):
        return _status(piece.payload)
    if verb == "info":
        return _info(clean(piece.payload))
    return Unknown(clean(_written(piece), MESSAGE_LIMIT))


def _info(payload: str) -> Message:
    """One verb, three meanings (M6)."""
    monitor = _monitor(payload)
    if monitor is not None:
        return monitor
    if payload.startswith("-"):
        return OwnState(payload.lstrip("-").strip())
    return ResultWords(payload)


def _monitor(payload: str) -> MonitorState | MonitorCall | None:
    """The state may hold hyphens itself: it is what is left between the others (M7)."""
    pbx, *middle = [part.strip() for part in payload.split("-")]
    if len(middle) < 3:
        return None
    *words, extension, transaction = middle
    shape = ((_PBX, pbx), (_EXTENSION, extension), (_TRANSACTION, transaction))
    if not all(pattern.fullmatch(part) for pattern, part in shape):
        return None
    state = "-".join(words)
    known = None if _NO_TRANSACTION.fullmatch(transaction) else transaction
    if known is not None and is_caller(state):
        return MonitorCall(extension, number_of(state), known)
    return MonitorState(extension, state, known)


def _status(payload: str) -> Message:
    text = clean(payload)
    if plain(text).startswith("error"):
        return StatusAnswer(None, text)
    extension, hyphen, word = text.partition("-")
    if not hyphen or not _EXTENSION.fullmatch(extension.strip()):
        return Unknown(f"(status,{text})")
    return StatusAnswer(extension.strip(), word.strip())


def _command(text: str) -> WebCommand | None:
    if not text[:8].lower().startswith(("http://", "https://")):
        return None
    text = text.strip()
    variable = _VARIABLE.search(text)
    unfilled = variable.group() if variable else None
    try:
        query = dict(parse_qsl(urlsplit(text).query, max_num_fields=100))
    except ValueError:
        query = {}
    seconds = clean(query.get("tiempo"), 9)
    return WebCommand(
        url=text if len(text) <= _URL_LIMIT else "",
        number=number_of(clean(query.get("pi"))),
        mode=clean(query.get("modo")),
        seconds=int(seconds) if seconds.isascii() and seconds.isdigit() else None,
        unfilled=unfilled,
    )


def _written(pair: Pair) -> str:
    return f"({pair.verb},{pair.payload})"
