"""Texts with somebody else in the place of everybody: numbers, names, addresses.

The same number is the same other one wherever and however it is written, in a recording, in the
log and in a list; and nobody can tell whose it was, as what stands for it was made by chance.
"""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from re import Match
from typing import NamedTuple
from urllib.parse import quote, quote_plus, unquote, unquote_plus

from callpop.diagnostics.tables import TAIL, Tables
from callpop.diagnostics.vocabulary import Vocabulary
from callpop.telephony.numbers import EXTENSION_DIGITS

_YEARS = timedelta(days=400)
_LONG_AGO = datetime(2010, 1, 1, tzinfo=UTC).timestamp()
_LATER = timedelta(days=2)
_MOST_DIGITS = 20
_SEPARATED = r"\(?\d{1,5}\)?(?:[ .\-\u00a0\u2011/]{1,2}\(?\d{2,5}\)?){1,6}"
_PIECES = re.compile(
    "|".join(
        (
            r"(?P<masked>masked-[\w-]+)",
            r"(?P<url>\b[a-z][a-z0-9+.-]{1,20}://[^\s\"'<>\\()|^`]+)",
            r"(?P<mail>[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)",
            r"(?P<uuid>\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b)",
            r"(?P<hash>\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,128}\b)",
            r"(?P<date>\b\d{4}-\d\d-\d\d"
            r"(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
            r"|\b\d\d?[./]\d\d?[./]\d{4}\b|\b\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?\b)",
            r"(?P<ip4>(?<![\w.+-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-])(?!\.\d))",
            r"(?P<ip6>(?<![\w:])(?=[0-9a-fA-F]*:[0-9a-fA-F:]*:)[0-9a-fA-F:]{3,39}(?![\w:]))",
            rf"(?P<phone>\+\(?\d(?:[ .\-\u00a0\u2011/()]{{0,2}}\d){{5,18}}"
            rf"|(?<![\w.+-]){_SEPARATED}(?![\w-]))",
            r"(?P<host>(?<![\w.-])(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,24}(?![\w-]))",
            r"(?P<digits>\d+)",
            r"(?P<word>[^\W\d_]+)",
        )
    )
)
_JSON = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?', re.DOTALL)
_KEY = re.compile(r"[A-Za-z_][\w.:-]{0,60}", re.ASCII)
_NUMBERED = re.compile(r"num|phone|tel|mobile|call(er|ee)|extern", re.IGNORECASE)
_TIMED = re.compile(r"(?:At|[Tt]ime|[Dd]ate|stamp|_at)$")
_LITERALS = frozenset({"true", "false", "null"})
_GENERAL = frozenset({"com", "net", "org", "co", "gov", "edu", "ac", "in"})


class Window(NamedTuple):
    """The time of which whatever is looked at tells: other numbers are no moments."""

    first: float
    last: float

    @classmethod
    def around(cls, when: datetime) -> "Window":
        """What somebody may tell of at that time."""
        return cls((when - _YEARS).timestamp(), (when + _LATER).timestamp())

    def holds(self, digits: str) -> bool:
        """Whether they are a moment, in seconds or parts of them."""
        scale = {10: 1, 13: 1_000, 16: 1_000_000}.get(len(digits))
        if scale is None:
            return False
        # Nobody's number has 13 digits of which the first is a 1.
        first = self.first if scale == 1 else _LONG_AGO
        return first <= int(digits) / scale <= self.last


class Pseudonyms:
    """Those of one report.

    Frames and settings are :meth:`strict`: there, what no protocol knows is somebody's. Sentences
    of ours are :meth:`gentle`: there, who is known by name from elsewhere is hidden.
    """

    def __init__(self, vocabulary: Vocabulary, now: datetime) -> None:
        self._vocabulary = vocabulary
        self._tables = Tables()
        self._window = Window.around(now)
        self._named: dict[str, str] = {}
        self._named_pattern: re.Pattern[str] | None = None
        self._vendors: set[str] = set()

    def about(self, when: datetime) -> None:
        """What follows is of that time."""
        self._window = Window.around(when)

    def vendors(self, hosts: Iterable[str]) -> None:
        """Domains of the vendors: what stands before them is a customer."""
        self._vendors.update(host.casefold() for host in hosts)

    def name(self, text: str, stands: str = "") -> str:
        """What ``text`` is a name in any sentence from now on; ``stands`` is what stands for it,
        where that is not made up."""
        new = stands or self.strict(text)
        if len(text) > 1 and new != text:
            self._named[text] = new
            self._named_pattern = None
        return new

    def number(self, text: str) -> str:
        """A number as it is written, with somebody else's last digits."""
        digits = [place for place, sign in enumerate(text) if sign.isdecimal()]
        if not EXTENSION_DIGITS < len(digits) <= _MOST_DIGITS:
            return text
        signs = list(text)
        new = self._tables.tail("".join(text[place] for place in digits[-TAIL:]))
        for place, digit in zip(digits[-TAIL:], new, strict=True):
            signs[place] = digit
        return "".join(signs)

    def strict(self, text: str, *, timeless: bool = False) -> str:
        """``text`` without anything that no protocol knows; ``timeless``: no number in it is a
        moment."""
        if self._vocabulary.knows(text):
            return text
        return _PIECES.sub(lambda found: self._piece(found, timeless=timeless), text)

    def gentle(self, text: str) -> str:
        """A sentence without those who are known, and without numbers and addresses."""
        if self._named and self._named_pattern is None:
            names = sorted(self._named, key=len, reverse=True)
            pattern = "|".join(map(re.escape, names))
            self._named_pattern = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
        if self._named_pattern is not None:
            text = self._named_pattern.sub(lambda found: self._named[found[0]], text)
        return _PIECES.sub(self._gentle_piece, text)

    def frame(self, text: str) -> str:
        """What a PBX said or was told, whatever its format; it says the same of somebody else."""
        if text.lstrip()[:1] in ("{", "["):
            return self._json(text)
        if re.fullmatch(r"[\w.\[\]-]+=[^&\s]*(?:&[\w.\[\]-]+=[^&\s]*)*", text):
            return self.form(text)
        return self.strict(text)

    def form(self, text: str) -> str:
        """``name=value`` pairs, percent-encoded."""
        return "&".join(self._pair(pair) for pair in text.split("&"))

    def _pair(self, pair: str) -> str:
        key, sign, value = pair.partition("=")
        plain = unquote_plus(value)
        new = self._leaf(key, plain)
        return pair if new == plain else f"{key}{sign}{quote_plus(new, safe='{}')}"

    def _leaf(self, key: str, value: str) -> str:
        if value.lstrip()[:1] in ("{", "["):
            return self._json(value)
        return value if _is_moment(key, value) else self._strict_under(key, value)

    def _strict_under(self, key: str, value: str) -> str:
        return self.strict(value, timeless=bool(_NUMBERED.search(key)))

    def _json(self, text: str) -> str:
        made: list[str] = []
        at, key = 0, ""
        for found in _JSON.finditer(text):
            made.append(self._bare(text[at : found.start()], key))
            value = _unescaped(found[1])
            if found[2] is not None:
                key = value
                kept = _KEY.fullmatch(value) is not None
                new = value if kept else self.strict(value)
            else:
                new = self._leaf(key, value)
            written = found[1] if new == value else _escaped(new, like=found[1])
            made.append(f'"{written}"{found[2] or ""}')
            at = found.end()
        made.append(self._bare(text[at:], key))
        return "".join(made)

    def _bare(self, text: str, key: str) -> str:
        """Between strings: numbers, and whatever no JSON has there."""
        if text.strip(' \t\r\n,:[]{}"') == "":
            return text
        return re.sub(
            r"\d+(?:\.\d+)?|[^\W\d_]+",
            lambda found: found[0] if found[0] in _LITERALS else self._leaf(key, found[0]),
            text,
        )

    def _piece(self, found: Match[str], *, timeless: bool) -> str:
        text = found[0]
        match found.lastgroup:
            case "url":
                return self.address(text)
            case "mail":
                local, _, host = text.partition("@")
                return f"{self._words(local)}@{self.host(host)}"
            case "ip4" | "ip6":
                return self._tables.address(text)
            case "phone":
                return self.number(text) if self._is_number(text) else self._runs(text, timeless)
            case "host":
                return text if self._vocabulary.knows(text) else self.host(text)
            case "digits":
                return text if not timeless and self._window.holds(text) else self.number(text)
            case "word":
                return self._word(text)
        return text

    def _gentle_piece(self, found: Match[str]) -> str:
        text = found[0]
        match found.lastgroup:
            case "word":
                somebody = text[:1].isupper() or not text.isascii()
                return self._tables.word(text) if somebody and self._tables.knows(text) else text
            case "host":
                return text
            case _:
                return self._piece(found, timeless=False)

    def _runs(self, text: str, timeless: bool) -> str:
        return re.sub(
            r"\d+",
            lambda run: (
                run[0] if not timeless and self._window.holds(run[0]) else self.number(run[0])
            ),
            text,
        )

    def _is_number(self, text: str) -> bool:
        """Digits in groups, as people write a number; not several numbers side by side."""
        groups = re.findall(r"\d+", text)
        total = sum(map(len, groups))
        return text.startswith("+") or (8 < total <= 15 and max(map(len, groups)) < 6)

    def _word(self, word: str) -> str:
        if len(word) < 2 or self._vocabulary.knows_word(word):
            return word
        return self._tables.word(word)

    def _words(self, text: str) -> str:
        return re.sub(r"[^\W\d_]{2,}", lambda found: self._tables.word(found[0]), text)

    def host(self, text: str) -> str:
        """A host's name, under the same vendor's or the same country's domain."""
        if text.casefold() in ("localhost", "127.0.0.1", "::1"):
            return text
        if re.fullmatch(r"[\d.]+|.*:.*:.*", text):
            return self._tables.address(text)
        labels = text.split(".")
        kept = 1 if len(labels) > 1 else 0
        if len(labels) > 2 and labels[-2].casefold() in _GENERAL:
            kept = 2
        for more in range(1, len(labels)):
            if ".".join(labels[more:]).casefold() in self._vendors:
                kept = max(kept, len(labels) - more)
        if ".".join(labels).casefold() in self._vendors:
            return text
        whose = labels[: len(labels) - kept]
        return ".".join([self._label(label) for label in whose] + labels[len(labels) - kept :])

    def _label(self, label: str) -> str:
        return self._runs(self._words(label), timeless=True)

    def address(self, text: str) -> str:
        """A link to somebody else's host."""
        scheme, _, rest = text.partition("://")
        netloc, slash, path = rest.partition("/")
        before, query_sign, query = (slash + path).partition("?")
        user, at, place = netloc.rpartition("@")
        host, colon, port = place.partition(":") if not place.startswith("[") else (place, "", "")
        if place.startswith("["):
            inner, _, behind = place[1:].partition("]")
            host, colon, port = f"[{self._tables.address(inner)}]", "", behind
        else:
            host = self.host(host)
        user = "masked" if at else user
        segments = [self._segment(one) for one in before.split("/")]
        fragment = ""
        if query_sign:
            query, sign, behind = query.partition("#")
            fragment = sign + self._segment(behind)
            query = "&".join(self._query(pair) for pair in query.split("&"))
        made = f"{scheme}://{user}{at}{host}{colon}{port}{'/'.join(segments)}"
        return f"{made}{query_sign}{query}{fragment}"

    def _query(self, pair: str) -> str:
        return self._pair(pair) if "=" in pair else self._segment(pair)

    def _segment(self, text: str) -> str:
        plain = unquote(text)
        new = self.strict(plain, timeless=True)
        return text if new == plain else quote(new, safe="#?=&;,:+!*'(){}@")


def _is_moment(key: str, value: str) -> bool:
    return _TIMED.search(key) is not None and re.fullmatch(r"1\d{9}(?:\d{3})?", value) is not None


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def _escaped(text: str, *, like: str) -> str:
    written = json.dumps(text, ensure_ascii="\\u" in like)[1:-1]
    return written.replace("/", "\\/") if "\\/" in like else written
