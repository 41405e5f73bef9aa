"""Ways to spoil a message. Chance is handed in: seeded, or Hypothesis's own, which shrinks."""

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, AnyStr

Message = str | bytes

SNIPPETS = (
    "\x00", "\n", "\r\n", " ", ",", "-", "(", ")", "{", "}", "[", "]", '"', "\\", "/", ":", "=",
    "&", "?", "%", "%zz", "+", "\ufeff", "\u202e", "\ud800", "\udfff", "e\u0301\u0301\u0301\u0301",
    "é", "Ж", "\U0001f4a9", "null", "NaN", "-0", "1e999", "{title}", "%s", "<b>", "http://x?pi=",
)  # fmt: skip
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 1.5, 2**31, 2**63, 2**64, -(2**63) - 1, 10**40, 1e300, -1e-300,
    float("nan"), float("inf"), "", " ", "0", "-0", "null", "9" * 400, "1e999", "\ud800", "\x00",
    "\u202e", "x" * 300, "+", "٣", "²", "½", [], {}, [None], [[]], {"": None}, {"a": {"a": {}}},
    "2026-03-02T09:00:00Z", 1772442000, 1772442000000, "1772442000.5", "<script>", "+380991234567",
)  # fmt: skip
_DEEP = (60, 200, 900, 5_000)
_LONG = (300, 2_000, 9_000, 100_000)


def mutated(chance: Random, text: str) -> Message:
    """``text``, spoilt once or a few times."""
    message: Message = text
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        message = chance.choice(_WAYS)(chance, message)
    return message


def mutated_bytes(chance: Random, data: bytes, words: Sequence[str] = ()) -> bytes:
    """``data``, spoilt once or a few times; ``words`` are what such data are made of."""
    message: Message = data
    structured = data[:1] == b"{"
    for _ in range(chance.choice((1, 1, 1, 2, 2, 4, 8))):
        if structured and chance.randrange(2):
            message = _line_retyped(chance, _bytes(message))
        elif words and chance.randrange(4) == 0:
            message = _worded(chance, message, words)
        else:
            message = chance.choice(_WAYS_OF_BYTES)(chance, message)
    return _bytes(message)


def crossed(chance: Random, one: bytes, other: bytes) -> bytes:
    """The beginning of one and the end of the other."""
    return one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :]


def _flipped(chance: Random, message: Message) -> Message:
    raw = bytearray(_bytes(message))
    if raw:
        at = chance.randrange(len(raw))
        raw[at] ^= 1 << chance.randrange(8)
    return _back(bytes(raw), message)


def _cut(chance: Random, message: AnyStr) -> AnyStr:
    start, end = _slice(chance, message)
    return message[:start] + message[end:]


def _doubled(chance: Random, message: AnyStr) -> AnyStr:
    start, end = _slice(chance, message)
    return message[:end] + message[start:]


def _truncated(chance: Random, message: AnyStr) -> AnyStr:
    return message[: chance.randrange(len(message) + 1)]


def _inserted(chance: Random, message: Message) -> Message:
    text = _text(message)
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(SNIPPETS) + text[at:]


def _swapped(chance: Random, message: AnyStr) -> AnyStr:
    start, end = _slice(chance, message)
    return message[end:] + message[start:end] + message[:start]


def _worded(chance: Random, message: Message, words: Sequence[str]) -> Message:
    """With a word put in, in place of something or of nothing."""
    raw = _bytes(message)
    start, end = _slice(chance, raw)
    word = _bytes(chance.choice(words))
    return raw[:start] + word + raw[end if chance.randrange(2) else start :]


def _pumped(chance: Random, message: Message) -> Message:
    """A small part again and again: what takes more time for each is found so."""
    raw = _bytes(message)
    start, end = _slice(chance, raw)
    long = chance.choice(_LONG) if chance.randrange(40) == 0 else _LONG[0]
    part = raw[start:end] or b"0"
    return raw[:start] + part * (long // len(part)) + raw[end:]


def _dotted(chance: Random, message: Message) -> Message:
    """With another byte somewhere."""
    raw = bytearray(_bytes(message))
    if raw:
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    return bytes(raw)


def _recoded(chance: Random, message: Message) -> Message:
    way = chance.choice(("utf-8", "latin-1", "utf-16", "cp1252"))
    return _text(message).encode(way, "replace")


def _stretched(chance: Random, message: Message) -> Message:
    text = _text(message)
    at = chance.randrange(len(text) + 1)
    # The longest are slow, and one is as good as ten.
    long = chance.choice(_LONG) if chance.randrange(40) == 0 else _LONG[0]
    return text[:at] + chance.choice(("x", "9", "[", "(", "é", "\u0301")) * long + text[at:]


def _retyped(chance: Random, message: Message) -> Message:
    """A JSON message with another value somewhere in it."""
    try:
        value = json.loads(_text(message))
    except (ValueError, RecursionError):
        return _inserted(chance, message)
    holder = value
    while isinstance(holder, dict | list) and holder:
        key: Any = chance.choice(list(holder)) if isinstance(holder, dict) else (
            chance.randrange(len(holder))
        )  # fmt: skip
        inner = holder[key]
        if isinstance(inner, dict | list) and inner and chance.randrange(3):
            holder = inner
            continue
        holder[key] = _odd(chance)
        if isinstance(holder, dict) and chance.randrange(6) == 0:
            del holder[key]
        return json.dumps(value)
    return json.dumps(_odd(chance))


def _line_retyped(chance: Random, data: bytes) -> Message:
    """Lines of JSON with another value somewhere in one of them."""
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    lines[at] = _bytes(_retyped(chance, lines[at]))
    return b"\n".join(lines)


def _odd(chance: Random) -> Any:
    if chance.randrange(200):
        return chance.choice(ODD)
    if chance.randrange(2):
        return "x" * chance.choice(_LONG)
    deep: Any = None
    for _ in range(chance.choice(_DEEP[:2])):
        deep = [deep]
    return deep


def _slice(chance: Random, message: Message) -> tuple[int, int]:
    start = chance.randrange(len(message) + 1)
    return start, min(len(message), start + chance.choice((1, 2, 5, 20)))


def _bytes(message: Message) -> bytes:
    return message if isinstance(message, bytes) else message.encode("utf-8", "surrogatepass")


def _text(message: Message) -> str:
    return message if isinstance(message, str) else message.decode("utf-8", "replace")


def _back(raw: bytes, like: Message) -> Message:
    """As a WebSocket hands it over: text where it is UTF-8, else bytes."""
    if isinstance(like, bytes):
        return raw
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw


_WAYS: tuple[Callable[[Random, Any], Message], ...] = (
    _flipped, _flipped, _cut, _doubled, _truncated, _inserted, _swapped, _recoded, _stretched,
    _retyped, _retyped, _retyped,
)  # fmt: skip
_WAYS_OF_BYTES: tuple[Callable[[Random, Any], Message], ...] = (
    _flipped, _flipped, _dotted, _cut, _cut, _doubled, _truncated, _inserted, _inserted, _swapped,
    _recoded, _stretched, _pumped, _pumped,
)  # fmt: skip
