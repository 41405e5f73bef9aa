"""VIPTel's messages, their types made straight, their meaning untouched (``protocols.md`` 5.2 to
5.4; V4, V11, V12, V21, V24)."""

from enum import Enum, auto
from functools import lru_cache

import msgspec

from callpop.pbx.lenient import id_of, int_of, json_of
from callpop.telephony.numbers import EXTENSION_DIGITS, digits_of, same
from callpop.telephony.text import MESSAGE_LIMIT, clean

_NUMBER_LIMIT = 40
_LONGEST_HOLD = 7 * 24 * 3600
_MOST_ERRORS = 10
_PLAIN = (str, int, type(None))
_UNREADABLE = (msgspec.DecodeError, UnicodeError, RecursionError)


class Nonce(msgspec.Struct, frozen=True, gc=False):
    """The server wants the login (recognised by its key, whatever the code: V4)."""

    value: str


class Reply(msgspec.Struct, frozen=True, gc=False):
    """A code with its words; ``errors`` is what a failed validation names."""

    code: int
    message: str
    errors: str = ""

    def says(self, *words: str) -> bool:
        """Whether the message has one of these (codes have several meanings: V21)."""
        return any(word in self.message.lower() for word in words)

    @property
    def restarts(self) -> bool:
        """The restart of the server is announced."""
        return self.code == 503 and self.says("restart")


class Side(msgspec.Struct, frozen=True, gc=False):
    """One end of a call as it is named: an extension, or a number of the public network."""

    number: str | None = None
    name: str | None = None
    extension: str | None = None


class Begin(msgspec.Struct, frozen=True, gc=False):
    """``call.begin``: somebody's phone is dialled."""

    id: str
    caller: Side
    callee: Side
    called: str | None
    queue_call: str | None
    """The waiting call that this leg was made for (V12)."""


class Pickup(msgspec.Struct, frozen=True, gc=False):
    """``call.pickup``."""

    id: str


class End(msgspec.Struct, frozen=True, gc=False):
    """``call.end``; ``status`` in lower case, empty where there is none (V22)."""

    id: str
    status: str


class Created(msgspec.Struct, frozen=True, gc=False):
    """``call.create_response``."""

    id: str
    random_id: str


class Membership(Enum):
    """What became of an agent of a queue."""

    ADDED = auto()
    REMOVED = auto()
    PAUSED = auto()
    UNPAUSED = auto()


class Member(msgspec.Struct, frozen=True, gc=False):
    """``queue.add``, ``queue.remove``, ``queue.pause``, ``queue.unpause``."""

    queue: str
    extension: str
    name: str | None
    what: Membership


class Join(msgspec.Struct, frozen=True, gc=False):
    """``queue.join``: somebody waits."""

    queue: str
    id: str
    caller: Side
    position: int | None


class Left(msgspec.Struct, frozen=True, gc=False):
    """``queue.left``: out of the queue, not taken by an agent."""

    queue: str
    id: str
    held: int | None
    """Seconds of waiting."""


class Other(msgspec.Struct, frozen=True, gc=False):
    """An event that this version of the document does not know."""


Message = Reply | Begin | Pickup | End | Created | Member | Join | Left | Other

_MEMBERS = {
    "queue.add": Membership.ADDED,
    "queue.remove": Membership.REMOVED,
    "queue.pause": Membership.PAUSED,
    "queue.unpause": Membership.UNPAUSED,
}
_CALLS = {"call.begin", "call.pickup", "call.end", "call.create_response"}
_EVENTS = {*_MEMBERS, *_CALLS, "queue.join", "queue.left"}


class _Greeting(msgspec.Struct):
    nonce: msgspec.Raw


def nonce_of(data: str | bytes) -> Nonce | None:
    """The nonce of a greeting; a number stays as it is written, since it is hashed as text."""
    try:
        raw = bytes(msgspec.json.decode(data, type=_Greeting).nonce)
        # Only now is the text in it looked at: it may be no UTF-8.
        if raw.startswith(b'"'):
            text = msgspec.json.decode(raw, type=str)
        else:
            text = raw.decode() if raw[:1].isdigit() else ""
    except _UNREADABLE:
        return None
    return Nonce(text) if text else None


def read(data: str | bytes) -> Message | None:
    """What a message says; None where it says nothing that can be used."""
    try:
        message = json_of(data)
    except ValueError:
        return None
    if not isinstance(message, dict):
        return None
    event = message.get("event")
    if isinstance(event, str) and event.strip():
        return _event(event.strip().lower(), message)
    code = int_of(message.get("code"))
    if code is None:
        return None
    return Reply(code, clean(message.get("message"), MESSAGE_LIMIT), _errors(message.get("errors")))


def frame(**parts: str) -> str:
    """A request."""
    return msgspec.json.encode(parts).decode()


def number_of(value: object) -> str | None:
    """A number or an extension as text, whether it came as text or number (V11)."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return clean(str(value)[: 4 * _NUMBER_LIMIT], _NUMBER_LIMIT) or None


def extension_of(number: str | None) -> str | None:
    """``number`` where it is short enough for an extension."""
    return number if number and number.isdecimal() and len(number) <= EXTENSION_DIGITS else None


def _event(event: str, message: dict[str, object]) -> Message | None:
    if event not in _EVENTS:
        return Other()
    if event in _MEMBERS:
        queue, member = number_of(message.get("queue")), number_of(message.get("member"))
        if queue is None or member is None:
            return None
        return Member(queue, member, _name(message.get("member_name"), member), _MEMBERS[event])
    call_id = _id(message.get("unique_id"))
    if call_id is None:
        return None
    match event:
        case "call.begin":
            return _begin(call_id, message)
        case "call.pickup":
            return Pickup(call_id)
        case "call.end":
            return End(call_id, clean(message.get("status"), 40).lower())
        case "call.create_response":
            random_id = _id(message.get("call_random_id"))
            return Created(call_id, random_id) if random_id else None
    queue = number_of(message.get("queue"))
    if queue is None:
        return None
    if event == "queue.join":
        position = int_of(message.get("position"))
        kept = position if position is not None and 0 <= position < 100_000 else None
        return Join(queue, call_id, _side(message, "caller", ()), kept)
    if event == "queue.left":
        held = int_of(message.get("holdtime"))
        return Left(
            queue, call_id, held if held is not None and 0 <= held < _LONGEST_HOLD else None
        )
    return None


def _id(value: object) -> str | None:
    """As text, also where it came as a number with a point."""
    return id_of(repr(value) if isinstance(value, float) else value)


def _begin(call_id: str, message: dict[str, object]) -> Begin:
    parent = _id(message.get("from_queue_unique_id"))
    return Begin(
        id=call_id,
        caller=_side(message, "caller", ("caller_extension",)),
        callee=_side(message, "callee", ("destination_extension", "received_extension")),
        called=number_of(message.get("called_number")),
        queue_call=parent if parent not in (call_id, "0", "null") else None,
    )


def _side(message: dict[str, object], key: str, extensions: tuple[str, ...]) -> Side:
    said = (message.get(key), message.get(f"{key}_name"), *map(message.get, extensions))
    if all(type(one) in _PLAIN and (type(one) is not str or len(one) < 64) for one in said):
        return _known_side(said)
    return _side_of(said)


@lru_cache(maxsize=4096)
def _known_side(said: tuple[str | int | None, ...]) -> Side:
    """Those of an office are told of again and again."""
    return _side_of(said)


def _side_of(said: tuple[object, ...]) -> Side:
    number = number_of(said[0])
    told = (extension_of(number_of(extra)) for extra in said[2:])
    extension = extension_of(number) or next((one for one in told if one), None)
    return Side(number, _name(said[1], number), extension)


def _name(value: object, number: str | None) -> str | None:
    """A name, unless it is only the number again (5.3)."""
    name = clean(value) if isinstance(value, str) else ""
    is_number = bool(digits_of(name)) and not any(c.isalpha() for c in name)
    return None if not name or name == number or (is_number and same(name, number or "")) else name


def _errors(value: object) -> str:
    """What ``errors`` names, in whatever shape: a text, a list, an object of lists."""
    found: list[str] = []

    def gather(part: object, depth: int) -> None:
        if len(found) >= _MOST_ERRORS or depth > 3:
            return
        if isinstance(part, dict):
            for key, inner in list(part.items())[:_MOST_ERRORS]:
                before = len(found)
                gather(inner, depth + 1)
                label = clean(key, 40)
                found[before:] = [f"{label}: {text}" for text in found[before:]]
        elif isinstance(part, list):
            for inner in part[:_MOST_ERRORS]:
                gather(inner, depth + 1)
        elif isinstance(part, str | int) and (text := clean(str(part)[:400], 100)):
            found.append(text)

    gather(value, 0)
    return "; ".join(found)[:MESSAGE_LIMIT]
