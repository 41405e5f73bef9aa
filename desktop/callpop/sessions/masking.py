"""Takes secrets out of a recording, in whatever form they stand in it."""

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from html.entities import codepoint2name
from json import dumps
from urllib.parse import quote, urlsplit

from callpop.sessions.hush import TELLING
from callpop.sessions.pieces import Pieces

_LONG = 6
"""From so many characters on a secret is found inside of words, too."""
_LEAST_PIECE = 4
"""Characters of a secret that are masked at the end of what was heard; fewer say nothing."""
_BEGINNING = 8
"""Characters of a longer secret from which on its beginning alone is masked, wherever it is."""
_STEPS = 50
_Span = tuple[int, int, str]
_DIGEST = re.compile(r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{32,128}(?![0-9A-Fa-f])")
_TELLING_VALUE = re.compile(
    rf'"[^"]*(?:{TELLING.pattern})[^"]*"\s*:\s*"((?:[^"\\]|\\.)+)"', re.IGNORECASE
)
_TELLING_QUERY = re.compile(rf"((?:{TELLING.pattern})[^=&#]*=)[^&#{{}}]+", re.IGNORECASE)


def placeholder(key: str) -> str:
    """What stands in the place of a secret: a connector takes it for one."""
    return f"masked-{key}"


DIGEST = placeholder("digest")
"""In the place of what was computed from a secret."""


def derived(frame: str) -> set[str]:
    """What a frame of ours, sent before the PBX let us in, may have made of a secret.

    With a nonce beside it a digest can be tried against a list of passwords.
    """
    return {match[0] for match in _DIGEST.finditer(frame)} | telling(frame)


def telling(frame: str) -> set[str]:
    """Values of a JSON frame whose name says that they are secret."""
    return {match[1] for match in _TELLING_VALUE.finditer(frame)}


def tidy_address(text: str) -> str:
    """A setting without what an address in it may carry: a password, a key in its query."""
    parts = urlsplit(text) if "://" in text else None
    if parts is None:
        return text
    if "@" in parts.netloc:
        text = text.replace(parts.netloc.rpartition("@")[0] + "@", "", 1)
    return _TELLING_QUERY.sub(lambda match: match[1] + "masked", text)


class Mask:
    """Replaces ``secrets`` (what they are called, and every value they had), and ``digests`` made
    of them.

    A secret is found as it is, in URLs and forms, in JSON, HTML, hex and base64, and in any
    mixture of these; a longer one also where only a part of it is there.
    """

    def __init__(self, secrets: Mapping[str, Iterable[str]], digests: Iterable[str] = ()) -> None:
        names = {
            value: placeholder(key)
            for key, values in secrets.items()
            for value in values
            if len(value) > 1
        }
        self._digests: set[str] = set()
        for digest in digests:
            if _DIGEST.fullmatch(digest):
                self._digests.add(digest.lower())
            elif len(digest) >= _LONG:
                names.setdefault(digest, DIGEST)
        ordered = sorted(names, key=len, reverse=True)
        self._names = [names[value] for value in ordered]
        self._written = _any_of(ordered) if ordered else None
        long = [value for value in ordered if len(value) >= _LONG]
        self._parts = Pieces({value: names[value] for value in long})
        self._packed = [(core, names[value]) for value in long for core in _cores(value)]
        self._pieces = [
            (form, names[value])
            for value in long
            for form in {value, quote(value, safe=""), dumps(value)[1:-1]}
        ]

    @staticmethod
    def packed(secret: str) -> set[str]:
        """What stands in the hex and base64 of whatever ``secret`` stands in."""
        return _cores(secret)

    @property
    def seeds(self) -> Iterable[str]:
        """In small letters; one of them is in each middle and each end that is masked."""
        return self._parts.seeds

    def text(self, text: str) -> str:
        """``text`` without the secrets."""
        return _without([text], self._found(text))[0]

    def stream(self, pieces: Sequence[str]) -> list[str]:
        """Consecutive pieces of one stream without the secrets, also those that lie across
        several pieces, or whose beginning or end is not in the stream."""
        whole = "".join(pieces)
        found = self._found(whole)
        if not found or found[0][0] > 0:
            found += self._cut(lambda form, length: whole.startswith(form[-length:]), 0)
        if not found or found[-1][1] < len(whole):
            found += self._cut(lambda form, length: whole.endswith(form[:length]), len(whole))
        return _without(pieces, found)

    def _found(self, text: str) -> list[_Span]:
        """Where which secret is."""
        found: list[_Span] = []
        if self._written is not None:
            for match in self._written.finditer(text):
                assert match.lastindex is not None
                found.append((match.start(), match.end(), self._names[match.lastindex - 1]))
        found += self._parts.spans(text)
        for core, name in self._packed:
            if core in text:
                around = re.finditer(rf"[\w+/-]*{re.escape(core)}[\w+/-]*=*", text, re.ASCII)
                found += [(match.start(), match.end(), name) for match in around]
        if self._digests:
            found += [
                (match.start(), match.end(), DIGEST)
                for match in _DIGEST.finditer(text)
                if match[0].lower() in self._digests
            ]
        return found

    def _cut(self, is_there: Callable[[str, int], bool], end: int) -> list[_Span]:
        """Where the stream begins (``end`` is 0) or ends within a secret."""
        for form, name in self._pieces:
            for length in range(len(form) - 1, _LEAST_PIECE - 1, -1):
                if is_there(form, length):
                    return [(0, length, name) if end == 0 else (end - length, end, name)]
        return []


def _without(pieces: Sequence[str], spans: list[_Span]) -> list[str]:
    """``pieces`` with each span's name where it begins, and nothing where it goes on."""
    spans = sorted(spans)
    found: list[str] = []
    begin, first = 0, 0
    for piece in pieces:
        end, at = begin + len(piece), begin
        kept: list[str] = []
        while first < len(spans) and spans[first][1] <= begin:
            first += 1
        for start, stop, name in spans[first:]:
            if start >= end:
                break
            if stop > at:
                kept.append(piece[at - begin : max(start, at) - begin])
                kept.append(name if start >= at else "")
                at = min(stop, end)
        kept.append(piece[at - begin :])
        found.append("".join(kept))
        begin = end
    return found


def _any_of(secrets: Iterable[str]) -> re.Pattern[str]:
    """A pattern with a group for each secret, in every way in which it may be written."""
    beginnings = {char for secret in secrets for char in secret[0] + secret[0].swapcase()}
    some = "".join(map(re.escape, sorted(beginnings)))
    ways = "|".join(f"({_ways(secret)})" for secret in secrets)
    # What can't be a beginning is passed over quickly.
    return re.compile(rf"(?=[{some}%\\&+]|[^\x00-\x7f])(?:{ways})", re.IGNORECASE)


def _ways(secret: str) -> str:
    begins, rest = secret[:_BEGINNING], secret[_BEGINNING:]
    plain = "".join(map(_character, begins))
    # All of it where all is there: what is there in part takes each character as it first fits.
    plain = f"(?:{''.join(map(_character, secret))}|{plain}{_some_of(rest)})"
    if secret.isdigit():
        plain = "".join(map(_character, secret))
        # Not within a longer number, which may be somebody's; behind a %20 it is none.
        return rf"(?:(?<!\d)|(?<=%[0-9A-F]{{2}})){plain}(?!\d)"
    if len(secret) < _LONG:
        return rf"(?:(?<!\w)|(?<=%[0-9A-F]{{2}})){plain}(?!\w)"
    return plain


def _some_of(rest: str) -> str:
    """As much of it as there is: a PBX may have cut it off."""
    pattern = f"(?:{''.join(map(_character, rest[_STEPS:]))})?"
    for char in reversed(rest[:_STEPS]):
        pattern = f"(?:{_character(char)}{pattern})?"
    return pattern


def _character(char: str) -> str:
    """Every way in which one character may be written, escaped up to four times: without a bound
    a long run of backslashes would be read again from each of them."""
    octets = char.encode("utf-8", "surrogatepass")
    units = char.encode("utf-16-be", "surrogatepass")
    ways = [
        "".join(rf"%(?:25){{0,4}}{octet:02x}" for octet in octets),
        "".join(rf"\\{{1,15}}u{units[i : i + 2].hex()}" for i in range(0, len(units), 2)),
        rf"&\#0{{0,7}}{ord(char)};",
        rf"&\#x0{{0,7}}{ord(char):x};",
    ]
    if name := codepoint2name.get(ord(char)):
        ways.append(f"&{name};")
    if char in "\"\\/'":
        ways.append(rf"\\{{1,15}}{re.escape(char)}")
    if char == " ":
        ways.append(r"\+")
    if len(octets) > 1:
        ways.append(re.escape(octets.decode("latin-1")))
    ways.append(re.escape(char))
    return f"(?:{'|'.join(ways)})"


def _cores(secret: str) -> set[str]:
    """What surely stands in the hex and base64 of anything that ``secret`` stands in."""
    octets = secret.encode("utf-8", "surrogatepass")
    cores = {octets.hex(), octets.hex().upper()}
    for shift in range(3):
        padded = b"\0" * shift + octets
        # Without the characters that the neighbours have a part in.
        start, stop = -(-shift * 4 // 3), len(padded) // 3 * 4
        cores |= {encode(padded)[start:stop].decode() for encode in (b64encode, urlsafe_b64encode)}
    return {core for core in cores if len(core) >= _LONG}


__all__ = ["DIGEST", "Mask", "derived", "placeholder", "telling", "tidy_address"]
