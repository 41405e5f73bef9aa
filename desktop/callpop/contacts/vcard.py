"""Contacts as phones and mail programs exchange them: vCard 2.1, 3.0 and 4.0."""

import binascii
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TextIO

from callpop.contacts.encodings import encoding_of
from callpop.contacts.model import Entry
from callpop.contacts.rows import MOST_ROWS, Row, row_of, too_many
from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.sentence import say

BEGIN = "BEGIN:VCARD"

_MOST_CHARACTERS = 8 * 1024
"""Of one property; nobody's name is longer, but pictures are."""
_MOST_PROPERTIES = 1_000
"""Of one card, of those that count."""
_LINE_OCTETS = 75
_PARAMETER = re.compile(r';((?:"[^"]*"|[^";:])*)')
_QUOTED = "QUOTED-PRINTABLE"
_WANTED = {"FN", "N", "ORG", "TEL", "AGENT"}
_NO_PHONES = {"FAX", "PAGER", "MODEM"}
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPLIT_PARTS = re.compile(r"((?:\\.|[^;\\])*)(?:;|$)", re.DOTALL)


@dataclass(slots=True)
class _Property:
    name: str
    """In capitals, without its group."""
    parameters: dict[str, str]
    """In capitals; the types under ``TYPE``, comma-separated."""
    value: str
    """Decoded, still escaped."""


@dataclass(slots=True)
class _Card:
    line: int
    properties: list[_Property] = field(default_factory=list)

    def row(self, country: str | None) -> Row:
        """The card as a record."""
        company = self._parts("ORG")[:1]
        family, given, middle, *_ = [*self._parts("N"), "", "", ""]
        parts = [part.strip() for part in (given, middle, family) if part.strip()]
        full = _plain(self._first("FN")).strip()
        if not parts and company and full == company[0].strip():
            # A card must have a full name: a company's is the company.
            full = ""
        phones = [_phone(one) for one in self.properties if one.name == "TEL" and _rings(one)]
        return row_of(self.line, full or " ".join(parts), "".join(company), phones, country)

    def _first(self, name: str) -> str:
        return next((one.value for one in self.properties if one.name == name and one.value), "")

    def _parts(self, name: str) -> list[str]:
        value = self._first(name)
        return [_plain(part) for part in _SPLIT_PARTS.findall(value)] if value else []


def is_vcard(data: bytes, encoding: str) -> bool:
    """Whether a file begins as a vCard."""
    begin = data[:1024].decode(encoding, errors="ignore")
    return begin.lstrip("\ufeff \t\r\n").upper().startswith(BEGIN)


def read_vcards(data: bytes, encoding: str, country: str | None = None) -> Iterator[Row]:
    """The cards of a file; ``country`` (two letters) is where phones without a code belong."""
    card: _Card | None = None
    inside = 0
    cards = 0
    for line, text in _unfolded(io.TextIOWrapper(io.BytesIO(data), encoding, errors="replace")):
        mark = text.strip().upper()
        if mark == BEGIN and (card is None or not _is_agent(card)):
            if card is not None:
                yield _broken(card)
            if cards >= MOST_ROWS:
                yield too_many(line)
                return
            card, inside, cards = _Card(line), 0, cards + 1
        elif card is None:
            continue
        elif mark == BEGIN:
            inside += 1
        elif mark == "END:VCARD":
            if inside:
                inside -= 1
                continue
            yield card.row(country)
            card = None
        elif not inside and len(card.properties) < _MOST_PROPERTIES:
            found = _property(text)
            if found is not None:
                card.properties.append(found)
    if card is not None:
        yield _broken(card)


def write_vcards(entries: Iterable[Entry], file: TextIO) -> None:
    """Write ``entries`` as vCard 3.0 into ``file`` (opened with ``newline=""``, in UTF-8)."""
    for entry in entries:
        lines = [BEGIN, "VERSION:3.0", f"FN:{_escaped(entry.name or entry.company)}"]
        lines.append(f"N:;{_escaped(entry.name)};;;")
        if entry.company:
            lines.append(f"ORG:{_escaped(entry.company)}")
        if not entry.name:
            lines.append("X-ABSHOWAS:COMPANY")
        lines += [f"TEL;TYPE=VOICE:{_escaped(phone.written)}" for phone in entry.phones]
        file.writelines(f"{_folded(line)}\r\n" for line in [*lines, "END:VCARD"])


# Lines and properties.


def _unfolded(file: TextIO) -> Iterator[tuple[int, str]]:
    """Whole properties with the number of the line that they begin at."""
    begin, parts, size = 0, list[str](), 0
    quoted = False
    for number, raw in enumerate(iter(lambda: file.readline(_MOST_CHARACTERS), ""), 1):
        line = raw.rstrip("\r\n")
        goes_on = line[:1] in (" ", "\t") or (quoted and parts[-1].endswith("="))
        if parts and goes_on:
            if quoted and parts[-1].endswith("="):
                parts[-1] = parts[-1][:-1]
            else:
                line = line[1:]
        else:
            if parts:
                yield begin, "".join(parts)
            begin, parts, size = number, [], 0
            quoted = _QUOTED in line.partition(":")[0].upper()
        if size < _MOST_CHARACTERS:
            parts.append(line)
            size += len(line)
    if parts:
        yield begin, "".join(parts)


def _property(text: str) -> _Property | None:
    """A property that counts, else None."""
    name = re.match(r"[A-Za-z0-9.\-]*", text)
    assert name is not None
    kind = name[0].rpartition(".")[2].upper()
    if kind not in _WANTED:
        return None
    at = name.end()
    parameters: dict[str, str] = {}
    while one := _PARAMETER.match(text, at):
        at = one.end()
        key, equals, value = one[1].partition("=")
        if not equals:
            # 2.1 leaves the key out.
            bare = key.strip().upper()
            key = "ENCODING" if bare in (_QUOTED, "BASE64", "8BIT", "7BIT") else "TYPE"
            value = bare
        key = key.strip().upper()
        value = value.strip().strip('"').upper()
        parameters[key] = f"{parameters[key]},{value}" if key in parameters else value
    if text[at : at + 1] != ":":
        return None
    value = text[at + 1 :]
    coding = parameters.get("ENCODING", "")
    if coding in (_QUOTED, "BASE64", "B"):
        value = _decoded(value, coding, parameters.get("CHARSET", ""))
    return _Property(kind, parameters, value)


def _decoded(value: str, coding: str, charset: str) -> str:
    data = value.encode("ascii", errors="replace")
    try:
        data = binascii.a2b_qp(data) if coding == _QUOTED else binascii.a2b_base64(data)
    except binascii.Error:
        return ""
    for name in (charset, "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode(encoding_of(data), errors="replace")


def _is_agent(card: _Card) -> bool:
    """A card within the card follows (2.1)."""
    return bool(card.properties) and card.properties[-1].name == "AGENT"


def _broken(card: _Card) -> Row:
    return Row(card.line, None, (say("the card has no end"),))


def _rings(phone: _Property) -> bool:
    types = set(phone.parameters.get("TYPE", "").split(","))
    return not types & _NO_PHONES or "VOICE" in types


def _phone(phone: _Property) -> str:
    text = _plain(phone.value).strip()
    if is_uri(text):
        try:
            return from_uri(text)
        except ValueError:
            return text
    return text


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _escaped(text: str) -> str:
    return re.sub(r"([\\,;])", r"\\\1", text).replace("\n", "\\n")


def _folded(line: str) -> str:
    """``line`` in pieces that no mail program breaks, none within a character."""
    pieces: list[str] = []
    piece, octets = "", 0
    for character in line:
        size = len(character.encode("utf-8", "replace"))
        if octets + size > _LINE_OCTETS:
            pieces.append(piece)
            # The space that marks the next line counts.
            piece, octets = "", 1
        piece += character
        octets += size
    return "\r\n ".join([*pieces, piece])
