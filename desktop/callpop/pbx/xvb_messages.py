"""XVB's requests, read into plain values (``protocols.md`` 4.2–4.6, 4.9)."""

import codecs
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from urllib.parse import parse_qsl

from callpop.pbx.connector import WebhookRequest
from callpop.pbx.lenient import id_of, int_of
from callpop.telephony.events import Stage
from callpop.telephony.model import Direction, Outcome
from callpop.telephony.text import clean

_MOST_PARAMETERS = 100
_LINK_LIMIT = 2048
_LONGEST_CALL = 7 * 24 * 3600
"""Seconds; a duration beyond is none."""

_STAGES = {
    "INCOMING": Stage.RINGING,
    "OUTGOING": Stage.RINGING,
    "ANSWERED": Stage.ANSWERED,
    "ANSWER": Stage.ANSWERED,
    "ACCEPTED": Stage.ANSWERED,
    "COMPLETED": Stage.ENDED,
    "CANCELLED": Stage.ENDED,
    "CANCELED": Stage.ENDED,
    "MISSED": Stage.ENDED,
    "HANGUP": Stage.ENDED,
}
TRANSFERRED = ("TRANSFERRED", "TRANSFERED")
_UNANSWERED = ("CANCELLED", "CANCELED", "MISSED")
_DIRECTIONS = {
    "IN": Direction.IN,
    "INCOMING": Direction.IN,
    "OUT": Direction.OUT,
    "OUTGOING": Direction.OUT,
    "INTERNAL": Direction.INTERNAL,
    "LOCAL": Direction.INTERNAL,
}
_CHARSET = re.compile(r'(?i)charset="?(utf-8|(?:windows-|cp)125\d|koi8-[ru]|iso-8859-\d{1,2})\b')
_RECORDING = re.compile(r"(https?://[^?#]+/msg_download/[^?#]+)\.[A-Za-z0-9]{2,5}")
_ID_KEYS = ("callid", "call_id", "callId")
_SUCCESS = ("SUCCESS", "ANSWER", "ANSWERED", "OK")
_OUTCOMES = {
    "BUSY": Outcome.BUSY,
    "NOANSWER": None,
    "CANCEL": None,
    "CANCELLED": None,
    "CANCELED": None,
    "MISSED": None,
    "CHANUNAVAIL": Outcome.FAILED,
    "CONGESTION": Outcome.FAILED,
    "INVALIDARGS": Outcome.FAILED,
    "FAILED": Outcome.FAILED,
}
"""Of Asterisk's dial states; None where nobody answered, whatever that is called (X6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMessage:
    """One message about a call."""

    name: str
    stage: Stage | None
    """None for a name that is not known, and for a transfer."""
    call_id: str | None
    direction: Direction | None
    phone: str | None
    ext: str | None
    line_number: str | None
    status: str
    """As it came."""
    answered: bool | None
    """What the status says; None where it says nothing."""
    outcome: Outcome | None
    strange: bool
    """The status is none that is known."""
    duration: int
    """Seconds."""
    record_link: str | None

    @property
    def transferred(self) -> bool:
        """The call was handed on to ``ext``."""
        return self.name in TRANSFERRED


def parameters(request: WebhookRequest) -> dict[str, str] | None:
    """What was asked, whatever its form (X9, X10); None where that can't be read."""
    found = _form(request.query)
    body = request.body.strip()
    if request.method == "POST" and body:
        kind = request.headers.get("content-type", "")
        read = _posted(body, kind)
        found = {**(found or {}), **read} if read is not None else None
    return found or None


def _posted(body: bytes, kind: str) -> dict[str, str] | None:
    if kind.lower().startswith("multipart/form-data"):
        return _multipart(body, kind)
    named = _CHARSET.search(kind)
    charset = named[1] if named else "utf-8"
    text = body.decode(charset, "replace")
    like_json = "json" in kind.lower() or body.startswith((b"{", codecs.BOM_UTF8 + b"{"))
    read = _json(text) if like_json else None
    return read if read is not None else _form(text, charset)


def _form(text: str, charset: str = "utf-8") -> dict[str, str] | None:
    try:
        pairs = parse_qsl(
            text, keep_blank_values=True, encoding=charset, max_num_fields=_MOST_PARAMETERS
        )
    except ValueError:
        return None
    return _map(pairs)


def _multipart(body: bytes, kind: str) -> dict[str, str] | None:
    head = kind[:200].encode("ascii", "replace")
    parts = message_from_bytes(b"Content-Type: %s\r\n\r\n%s" % (head, body)).get_payload()
    if not isinstance(parts, list):
        return None
    pairs: list[tuple[str, object]] = []
    for part in parts[:_MOST_PARAMETERS]:
        if isinstance(part, Message) and isinstance(value := part.get_payload(decode=True), bytes):
            name = str(part.get_param("name", "", "content-disposition"))
            pairs.append((name, value.decode("utf-8", "replace")))
    return _map(pairs)


def _json(text: str) -> dict[str, str] | None:
    try:
        # As pairs: of two with one key the last that says something counts.
        value = json.loads(text.lstrip("\ufeff"), object_pairs_hook=_Pairs, strict=False)
    except (ValueError, RecursionError):
        return None
    return _map(value[:_MOST_PARAMETERS]) if isinstance(value, _Pairs) else None


class _Pairs(list[tuple[str, object]]):
    """A JSON object with its order and repetitions."""


def _map(pairs: Iterable[tuple[str, object]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in pairs:
        name = clean(key, 40)
        text = clean(value, _LINK_LIMIT)
        if name and (text or name not in found):
            found[name] = text
    return found


def event_of(given: dict[str, str]) -> EventMessage:
    """What the parameters of ``cmd=event`` say."""
    kind = given.get("type", "").upper()
    name = given.get("event", "").upper()[:40]
    if not name and _known(kind):
        name = kind  # the dialect in which the type is the event (X2)
    direction = _DIRECTIONS.get(kind)
    if direction is None and name.startswith("OUT"):
        direction = Direction.OUT
    if direction is None and name == "INCOMING":
        direction = Direction.IN
    stage = Stage.RINGING if name.startswith("OUT") else _STAGES.get(name)
    status = clean(given.get("status", ""), 80)
    said = "".join(c for c in status.upper() if c.isalnum())
    answered: bool | None = True if said in _SUCCESS else None
    if said in _OUTCOMES or name in _UNANSWERED:
        answered = False
    duration = int_of(given.get("duration", "").strip().partition(".")[0]) or 0
    return EventMessage(
        name=name,
        stage=stage,
        call_id=id_of(next((given[key] for key in _ID_KEYS if given.get(key)), "")),
        direction=direction,
        phone=_short(given, "phone"),
        ext=_short(given, "ext"),
        line_number=_short(given, "line_number"),
        status=status,
        answered=answered,
        outcome=_OUTCOMES.get(said),
        strange=bool(said) and said not in _SUCCESS and said not in _OUTCOMES,
        duration=duration if 0 <= duration <= _LONGEST_CALL else 0,
        record_link=_link(given.get("record_link", "")),
    )


def as_mp3(link: str) -> str:
    """The link under which the PBX's own pages play a recording; any other stays as it is (X8)."""
    found = _RECORDING.fullmatch(link)
    return f"{found[1]}.mp3?media=mp3" if found else link


def _known(name: str) -> bool:
    return name in _STAGES or name in TRANSFERRED or (name.startswith("OUT") and name != "OUT")


def _short(given: dict[str, str], key: str) -> str | None:
    return clean(given.get(key, "")) or None


def _link(text: str) -> str | None:
    """A link as it came; never followed by itself (X8)."""
    scheme = text.partition("://")[0].lower()
    return text if scheme in ("http", "https") and len(text) < _LINK_LIMIT else None
