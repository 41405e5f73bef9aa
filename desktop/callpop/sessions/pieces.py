"""Pieces of secrets in what somebody said: a middle, or an end, however it is written."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from html.entities import codepoint2name

PIECE = 8
"""Characters in a row that say too much."""
_WHOLE = 16
"""A secret of fewer characters may be a word with something behind it."""
_SEED = 4
_LONGEST_WRITTEN = 24
"""Of one character that is escaped several times over."""
_MOST_READ = 1 << 17
"""Characters of one text that are read one by one."""
_WRITTEN = [
    re.compile(
        rf"(?P<octets>(?:%{'25' * times}[0-9a-f]{{2}}){{1,200}})"
        r"|\\{1,15}u(?P<unit>[0-9a-f]{4})"
        r"|\\{1,15}(?P<sign>[^\\\w])"
        r"|(?P<named>&(?:\#\d{1,8}|\#x[0-9a-f]{1,8}|[a-z]{2,8});)"
        r"|(?P<slashes>\\{2,16})",
        re.IGNORECASE,
    )
    for times in range(4)
]
"""By how often a percent sign was written as an octet itself."""
_Span = tuple[int, int, str]


class Pieces:
    """Those of ``secrets``, with what stands for each.

    Digits alone are none: they may be somebody's number.
    """

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._names = {
            _even(secret): name for secret, name in secrets.items() if len(secret) >= _WHOLE
        }
        self._seeds = {seed: None for secret in self._names for seed in _seeds(secret)}
        self._thorns = tuple(
            dict.fromkeys(
                thorn for secret in self._names if _is_thorny(secret) for thorn in _thorns(secret)
            )
        )
        self._reach = _LONGEST_WRITTEN * max(map(len, self._names), default=0)

    @property
    def seeds(self) -> Iterable[str]:
        """One of these is in each piece that is found, in small letters."""
        return (*self._seeds, *self._thorns)

    def spans(self, text: str) -> list[_Span]:
        """Where they are in ``text``."""
        found: list[_Span] = []
        left = _MOST_READ
        for start, stop in self._regions(text):
            left -= stop - start
            if left < 0:  # Nobody but whoever knows the secret can write that much of it.
                found.append((start, len(text), next(iter(self._names.values()))))
                break
            for written in _WRITTEN if "%25" in text[start:stop] else _WRITTEN[:1]:
                plain, places = _read(text, start, stop, written)
                for secret, name in self._names.items():
                    found += [
                        (places[first][0], places[last - 1][1], name)
                        for first, last in _common(plain, secret)
                    ]
        return found

    def _regions(self, text: str) -> Iterator[tuple[int, int]]:
        """What is to be read: what is around seeds, once."""
        small = text.lower()
        if len(small) != len(text):
            small = text
        if len(text) <= _MOST_READ and any(thorn in small for thorn in self._thorns):
            yield 0, len(text)
            return
        hits = sorted(
            found.start()
            for seed in self._seeds
            if seed in small
            for found in re.finditer(re.escape(seed), small)
        )
        begin = end = 0
        for hit in hits:
            if hit - self._reach > end:
                if end:
                    yield begin, end
                begin = max(0, hit - self._reach)
            end = min(len(text), hit + self._reach)
        if end:
            yield begin, end


def _is_thorny(secret: str) -> bool:
    """Whether there are pieces of it without a seed."""
    ends = len(secret) - PIECE + 1
    return any(not any(_seeds(secret[start : start + PIECE])) for start in range(ends))


def _thorns(secret: str) -> Iterator[str]:
    """What is there where characters of it are that may be written in many ways."""
    for start in range(len(secret) - _SEED + 1):
        yield secret[start : start + _SEED]
        yield secret[start : start + _SEED].replace(" ", "+")
    for sign in dict.fromkeys(sign for sign in secret if not (sign.isalnum() and sign.isascii())):
        yield f"%{sign.encode('utf-8', 'surrogatepass')[0]:02x}"
        yield f"u{ord(sign):04x}"
        yield from (f"#{ord(sign)};", f"#x{ord(sign):x};")
        if name := codepoint2name.get(ord(sign)):
            yield f"&{name};"
        if sign in '"\\':
            yield f"\\{sign}"


def _even(text: str) -> str:
    """In small letters, and with one sign for spaces, which are a plus in forms."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.replace("+", " "))


def _seeds(secret: str) -> Iterator[str]:
    # Of eight characters five groups of four begin, and of these each fifth is one. Where some
    # characters may be written otherwise, each group of the others counts.
    step = PIECE - _SEED + 1 if len(secret) > PIECE and secret.isalnum() and secret.isascii() else 1
    for start in range(0, len(secret) - _SEED + 1, step):
        seed = secret[start : start + _SEED]
        if seed.isalnum() and seed.isascii():
            yield seed


def _read(
    text: str, start: int, stop: int, written: re.Pattern[str]
) -> tuple[str, list[tuple[int, int]]]:
    """What is written there, in small letters, and where each character of it stands."""
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    at = start
    for found in written.finditer(text, start, stop):
        signs += text[at : found.start()]
        places += [(place, place + 1) for place in range(at, found.start())]
        meant = _meant(found)
        signs += meant
        places += [found.span()] * len(meant)
        at = found.end()
    signs += text[at:stop]
    places += [(place, place + 1) for place in range(at, stop)]
    return _even("".join(signs)), places


def _meant(found: re.Match[str]) -> str:
    if octets := found["octets"]:
        bare = "".join(octet[-2:] for octet in octets.split("%")[1:])
        return bytes.fromhex(bare).decode("utf-8", "replace")
    if unit := found["unit"]:
        return chr(int(unit, 16))
    if sign := found["sign"]:
        return sign
    return html.unescape(found[0]) if found["named"] else "\\"


def _common(text: str, secret: str) -> Iterator[tuple[int, int]]:
    """Where ``text`` has a piece of ``secret``, as long as it is; each once."""
    reached: dict[int, int] = {}
    for start in range(len(secret) - _SEED + 1):
        seed = secret[start : start + _SEED]
        at = text.find(seed)
        while at >= 0:
            # By how far the two are apart a later seed within a piece is known from another.
            if at >= reached.get(at - start, 0):
                last, behind = at + _SEED, start + _SEED
                while last < len(text) and behind < len(secret) and text[last] == secret[behind]:
                    last, behind = last + 1, behind + 1
                reached[at - start] = last
                if last - at >= PIECE and not text[at:last].isdigit():
                    yield at, last
            at = text.find(seed, at + 1)
