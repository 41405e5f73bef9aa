"""Meetip's grammar: what stands in a message, tuple by tuple (``protocols.md`` 6.7 M4, M14, M15).

A message is text with tuples ``(verb,payload)`` in it: none, one or several, the last perhaps cut
off and continued in the next message. Anything else is a raw line: the PBX's configured "WEB
command", or something unknown.
"""

import re
from dataclasses import dataclass, field

import msgspec

from callpop.pbx.lenient import json_of

TAIL_LIMIT = 8192
"""Characters of an unfinished tuple that are kept for the next message."""
_PIECE_LIMIT = 4096
_MOST_PIECES = 20_000
_LEAST_SECRET = 8

_LINK = re.compile(r"https?://", re.IGNORECASE)
# A link may hold blanks and parentheses: only a tuple with a known verb ends it.
_LINE_END = re.compile(
    r"[\r\n]|(?<=\s)\((?=\s{0,8}(?:info|call|status|estado|\?\?\?|ID\?)\s{0,8},)", re.IGNORECASE
)
_PARENTHESIS = re.compile(r"[()]")
_VERB = re.compile(r"\(\s*([^,()\s][^,()]{0,63}),")


@dataclass(frozen=True, slots=True)
class Pair:
    """One tuple, trimmed."""

    verb: str
    payload: str


@dataclass(frozen=True, slots=True)
class RawLine:
    """Text outside of every tuple."""

    text: str


Piece = Pair | RawLine


@dataclass(slots=True)
class Envelope:
    """The wrapping that a relative of the PBX's web library puts around each text, if any."""

    shape: str = ""
    """``event`` for an object, ``list`` for a pair, nothing for bare text."""

    def open(self, text: str) -> str:
        """The text inside; remembers the wrapping, to answer in it."""
        if not text.lstrip().startswith(("{", "[")):
            return text
        try:
            value = json_of(text)
        except ValueError:
            return text
        if isinstance(value, dict) and isinstance(value.get("data"), str) and "event" in value:
            self.shape = "event"
            return str(value["data"])
        if isinstance(value, list) and len(value) == 2 and isinstance(value[1], str):
            self.shape = "list"
            return str(value[1])
        return text

    def close(self, text: str) -> str:
        """``text`` in the wrapping that the PBX uses."""
        if self.shape == "event":
            return msgspec.json.encode({"event": "message", "data": text}).decode()
        if self.shape == "list":
            return msgspec.json.encode(["message", text]).decode()
        return text


@dataclass(slots=True)
class Reader:
    """Reads one connection's messages in their order."""

    secret: str = field(default="", repr=False)
    """Blotted out where the PBX repeats it: what it says is shown and logged."""
    envelope: Envelope = field(default_factory=Envelope)
    tail: str = ""
    """A tuple that began and did not end."""

    def read(self, data: str | bytes) -> list[Piece]:
        """What the message holds, what was left of the one before included."""
        text = self.tail + self.envelope.open(text_of(data))
        self.tail = ""
        if len(self.secret) >= _LEAST_SECRET:
            text = text.replace(self.secret, "…")
        pieces: list[Piece] = []
        at = 0
        while at < len(text):
            if len(pieces) >= _MOST_PIECES:
                # More than any office has phones: no message may take up seconds.
                _keep(pieces, text[at:])
                break
            start = text.find("(", at)
            link = _LINK.search(text, at, start if start >= 0 else len(text))
            if link is not None:
                _keep(pieces, text[at : link.start()])
                at = _end_of_line(text, link.start())
                _keep(pieces, text[link.start() : at])
            elif start < 0:
                _keep(pieces, text[at:])
                break
            else:
                _keep(pieces, text[at:start])
                at = self._tuple(text, start, pieces)
        return pieces

    def _tuple(self, text: str, start: int, pieces: list[Piece]) -> int:
        """Read the tuple that may begin at ``start``; where to go on."""
        verb = _VERB.match(text, start)
        body = verb.end() if verb else start + 1
        if verb is not None and _LINK.match(text[body : body + 200].lstrip()):
            end = _closing(text, body)
        else:
            found = _PARENTHESIS.search(text, body)
            if found is not None and found.group() == "(":
                # It was cut off for good: another begins inside.
                _keep(pieces, text[start : found.start()])
                return found.start()
            end = found.start() if found else -1
        if end < 0:
            rest = text[start:]
            if len(rest) <= TAIL_LIMIT:
                self.tail = rest
            else:
                _keep(pieces, rest)
            return len(text)
        if verb is None:
            _keep(pieces, text[start : end + 1])
        else:
            pieces.append(Pair(verb.group(1).strip(), text[body:end].strip()))
        return end + 1


def text_of(data: str | bytes) -> str:
    """Text from what arrived: UTF-8, or else Windows-1252 (M20)."""
    if isinstance(data, str):
        return data
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _keep(pieces: list[Piece], text: str) -> None:
    text = text.strip()
    if text:
        pieces.append(RawLine(text[:_PIECE_LIMIT]))


def _end_of_line(text: str, start: int) -> int:
    found = _LINE_END.search(text, start)
    return found.start() if found else len(text)


def _closing(text: str, start: int) -> int:
    """The parenthesis that ends a link's tuple; those inside it come in pairs."""
    depth = 0
    for found in _PARENTHESIS.finditer(text, start, start + TAIL_LIMIT):
        if found.group() == "(":
            depth += 1
        elif depth == 0:
            return found.start()
        else:
            depth -= 1
    return -1
