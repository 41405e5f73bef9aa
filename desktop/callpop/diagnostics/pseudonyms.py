"""Texts with somebody else in the place of everybody: numbers, names, addresses.

The same number is the same other one wherever and however it is written, in a recording, in the
log and in a list; and nobody can tell whose it was, as what stands for it was made by chance.
"""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cached_property
from re import Match
from typing import NamedTuple
from urllib.parse import quote, quote_plus, unquote_to_bytes

from callpop.diagnostics.escapes import ESCAPE, octets, plain, written_like
from callpop.diagnostics.tables import TAIL, Tables
from callpop.diagnostics.vocabulary import Vocabulary, own_words
from callpop.telephony.numbers import EXTENSION_DIGITS

_DAYS = timedelta(days=3)
_LONG_AGO = datetime(2010, 1, 1, tzinfo=UTC).timestamp()
_LATER = timedelta(days=2)
_MOST_DIGITS = 20
_APART = r"[ .\-/_·•\u00a0\u00ad\u2000-\u200f\u2010-\u2015\u202a-\u202f\u2060-\u2069\u2212\ufeff()]"
_DAY = r"(?:19|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?![-\d])"
_CLOCK = r"\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?"
_PIECES = re.compile(
    "|".join(
        (
            r"(?P<masked>masked-[a-z_-]{2,24}\b)",
            r"(?P<url>\b[a-z][a-z0-9+.-]{1,20}://[^\s\"'<>\\()|^`]+)",
            rf"(?P<escaped>[^\W_]{{0,60}}(?:{ESCAPE}[^\W_]{{0,60}})+)",
            r"(?P<mail>(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})",
            r"(?P<uuid>\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b)",
            r"(?P<hash>\b(?:(?=[\d:-]{0,60}[a-fA-F])[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5,19}"
            r"|(?=[a-fA-F]{0,60}\d)(?=\d{0,60}[a-fA-F])[0-9a-fA-F]{10,})\b)",
            rf"(?P<date>\b{_DAY}(?:[T ]{_CLOCK}(?:Z|[+-]\d\d:?\d\d)?)?"
            r"|\b(?:[0-2]?\d|3[01])[./](?:[0-2]?\d|3[01])[./](?:19|20)\d\d\b(?![./-]\d)"
            rf"|\b{_CLOCK}\b(?!:))",
            r"(?P<ip4>(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d)(?!\.\d))",
            r"(?P<ip6>(?<![\w:])(?=[0-9a-fA-F]{0,4}:[0-9a-fA-F:]{0,39}:)[0-9a-fA-F:]{3,39}"
            r"(?:\.\d{1,3}){0,3}(?![\w:]))",
            r"(?P<phone>\+\(?\d(?:[^\w\s,;:|&]{0,2}[\s_]?[^\w\s,;:|&]{0,2}\d){5,18}"
            rf"|(?<![^\W_])\(?\d{{1,12}}(?:{_APART}{{1,4}}\d{{1,12}}){{1,19}})",
            r"(?P<host>(?<![\w.-])(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,24}(?![\w-]))",
            r"(?P<digits>\d+)",
            r"(?P<word>[^\W\d_]+)",
        )
    )
)
_JSON = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?', re.DOTALL)
_KEY = re.compile(r"[A-Za-z_][\w.:-]{0,60}", re.ASCII)
_NUMBERED = re.compile(r"num|phone|tel|mobile|call(er|ee)|extern", re.IGNORECASE)
_DATE = re.compile(_DAY)
_HASH = re.compile(r"[0-9a-fA-F]{10}|\d{7}")
_TIMED = re.compile(r"(?:At|[Tt]ime|[Dd]ate|stamp|_at)$")
_LITERALS = frozenset({"true", "false", "null"})
_TOPS = frozenset(
    {
        *("com", "net", "org", "edu", "gov", "mil", "int", "info", "name", "biz", "pro", "mobi"),
        *("tel", "app", "dev", "cloud", "online", "company", "site", "shop", "store", "tech"),
        *("lan", "local", "corp", "home", "intern", "internal", "office", "localhost", "arpa"),
        *("test", "example", "invalid", "укр", "бел"),
    }
)
"""Ends of hosts, besides those of two letters; any other end may be a surname."""
_GENERAL = frozenset({"com", "net", "org", "co", "gov", "edu", "ac", "in"})


class Window(NamedTuple):
    """The time of which whatever is looked at tells: other numbers are no moments."""

    first: float
    last: float

    @classmethod
    def around(cls, when: datetime) -> "Window":
        """What somebody may tell of at that time."""
        return cls((when - _DAYS).timestamp(), (when + _LATER).timestamp())

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
        if len(digits) <= EXTENSION_DIGITS:
            return text
        signs = list(text)
        if len(digits) <= _MOST_DIGITS:  # else who knows where somebody's begins
            digits = digits[-TAIL:]
        new = self._tables.tail("".join(text[place] for place in digits))
        for place, digit in zip(digits, new, strict=True):
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
        return _PIECES.sub(self._gentle_piece, self._without_known(text))

    def _without_known(self, text: str) -> str:
        if self._named and self._named_pattern is None:
            names = sorted(self._named, key=len, reverse=True)
            pattern = "|".join(map(re.escape, names))
            self._named_pattern = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
        if self._named_pattern is None:
            return text
        return self._named_pattern.sub(lambda found: self._named[found[0]], text)

    def reported(self, text: str) -> str:
        """A sentence of ours in which words of a PBX's may stand: what is none of our words is
        somebody's."""
        return _PIECES.sub(self._reported_piece, self._without_known(text))

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
        said = octets(unquote_to_bytes(value.replace("+", " ").encode(errors="replace")))
        new = self._leaf(key, said)
        key = key if self._is_key(key) else self.strict(key)
        return f"{key}{sign}{value if new == said else quote_plus(new, '{}', errors='replace')}"

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
                new = value if self._is_key(value) else self.strict(value)
            else:
                new = self._leaf(key, value)
            written = found[1] if new == value else _escaped(new, like=found[1])
            made.append(f'"{written}"{found[2] or ""}')
            at = found.end()
        made.append(self._bare(text[at:], key))
        return "".join(made)

    def _is_key(self, text: str) -> bool:
        """Whether it names what stands behind it, as a developer wrote it; a new one must stay
        readable."""
        if _KEY.fullmatch(text) is None or _HASH.search(text):
            return False
        return not any(
            self._tables.knows(word) or (word == text and word.istitle())
            for word in re.findall(r"[^\W\d_]{3,}", text)
            if not self._vocabulary.knows_word(word)
        )

    def _bare(self, text: str, key: str) -> str:
        """Between strings: numbers, and whatever no JSON has there."""
        if text.strip(' \t\r\n,:[]{}"') == "":
            return text
        return re.sub(
            r"\d+(?:[.() -]{1,3}\d+)*|[^\W\d_]+",
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
                hexed = any(map(str.isalpha, text))
                return self._tables.address(text) or (
                    self._tables.hex(text) if hexed else self.number(text)
                )
            case "escaped":
                said = plain(text)
                new = self.strict(said, timeless=timeless)
                return text if new == said else written_like(new, text)
            case "hash":
                return self._tables.hex(text)
            case "uuid":  # only one of version 4 is made of nothing but chance
                return text if text[14] == "4" else self._tables.hex(text)
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
                return self.host(text) if self._is_known_host(text) else text
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
        if _DATE.search(text):
            return text.startswith("+")
        groups = re.findall(r"\d+", text)
        return text.startswith("+") or (
            max(map(len, groups)) <= EXTENSION_DIGITS < sum(map(len, groups)) <= _MOST_DIGITS
        )

    def _reported_piece(self, found: Match[str]) -> str:
        text = found[0]
        match found.lastgroup:
            case "word":
                return text if self._is_ours(text) else self._tables.word(text)
            case "host":
                words = re.findall(r"[^\W\d_]{2,}", text)
                ours = all(w in self._own_words or self._tables.made(w) for w in words)
                return text if ours else self.host(text)
            case _:
                return self._piece(found, timeless=False)

    def _is_ours(self, word: str) -> bool:
        """Whether this word in a sentence is one of ours, or stands for somebody."""
        if len(word) < 2 or word in self._own_words or self._tables.made(word):
            return True
        return word.islower() and word.isascii() and not self._tables.knows(word)

    @cached_property
    def _own_words(self) -> frozenset[str]:
        return own_words()

    def _is_known_host(self, host: str) -> bool:
        return any(
            self._tables.knows(word) and not self._vocabulary.knows_word(word)
            for word in re.findall(r"[^\W\d_]{3,}", host)
        )

    def _word(self, word: str) -> str:
        if (len(word) < 2 and word < "\u3000") or self._vocabulary.knows_word(word):
            return word
        return self._tables.word(word)

    def _words(self, text: str) -> str:
        return re.sub(r"[^\W\d_]{2,}", lambda found: self._tables.word(found[0]), text)

    def host(self, text: str) -> str:
        """A host's name, under the same vendor's or the same country's domain."""
        if text.casefold() in ("localhost", "127.0.0.1", "::1"):
            return text
        if re.fullmatch(r"[\d.]+|.*:.*:.*", text):
            return self._tables.address(text) or self._label(text)
        labels = text.split(".")
        last = labels[-1].casefold()
        kept = 1 if len(labels) > 1 and (len(last) == 2 or last in _TOPS) else 0
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
            host, colon, port = f"[{self._tables.address(inner) or 'masked'}]", "", behind
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
        said = octets(unquote_to_bytes(text.encode(errors="replace")))
        new = self.strict(said, timeless=True)
        return text if new == said else quote(new, safe="#?=&;,:+!*'(){}@", errors="replace")


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
