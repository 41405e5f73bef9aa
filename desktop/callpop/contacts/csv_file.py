"""Contacts as a table that spreadsheets read and write (CSV)."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TextIO

from callpop.cells import bare_cell, safe_cell
from callpop.contacts.csv_columns import Columns, by_content, by_heading
from callpop.contacts.model import Entry
from callpop.contacts.rows import MOST_ROWS, Row, row_of, too_many
from callpop.telephony.sentence import say

_DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = "sep="
"""What Excel writes above a table to name the delimiter."""
_SAMPLE = 256 * 1024
_LOOKED_AT = 50
"""Records by which the table is understood."""
_MOST_LINES = 100
"""Lines of one record: more, and a quotation mark was never closed."""
_MOST_CHARACTERS = 1024 * 1024
"""Of one line."""
_MOST_CELLS = 250
"""Of one record; no program writes so many."""

_Record = tuple[int, list[str] | None]
"""The line that it begins at and its cells; None where they can't be told apart."""


def read_csv(data: bytes, encoding: str, country: str | None = None) -> Iterator[Row]:
    """The records of a table, empty ones left out.

    The delimiter, the headings (or that there are none) and what the columns hold are found out.
    ``country`` (two letters) is where phones without a code belong.
    """
    sample = _text(data[:_SAMPLE], encoding)
    first_line = sample.readline().strip().lower()
    named = first_line.startswith(_SEPARATOR_LINE)
    delimiter = first_line.removeprefix(_SEPARATOR_LINE)[:1] if named else ""
    if delimiter not in _DELIMITERS:
        sample.seek(0)
        delimiter = max(_DELIMITERS, key=lambda one: _fit(_text(data[:_SAMPLE], encoding), one))
    records = _records(_text(data, encoding), delimiter)
    if named:
        next(records, None)
    begin = list(islice(records, _LOOKED_AT))
    columns, headed = _columns([cells for _, cells in begin if cells])
    if headed:
        begin.remove(next(record for record in begin if record[1]))
    for number, (line, cells) in enumerate(chain(begin, records)):
        if number >= MOST_ROWS:
            yield too_many(line)
            return
        if cells is None:
            yield Row(line, None, (say("a quotation mark in it is never closed"),))
        else:
            name, company = columns.name_in(cells), columns.company_in(cells)
            yield row_of(line, name, company, columns.phones_in(cells), country)


def write_csv(entries: Iterable[Entry], file: TextIO, most_phones: int) -> None:
    """Write ``entries`` into ``file`` (opened with ``newline=""``), with as many columns for
    phones as one of them has at the most."""
    writer = csv.writer(file)
    writer.writerow(["name", "company", *["phone"] * max(1, most_phones)])
    for entry in entries:
        phones = [phone.written for phone in entry.phones]
        phones += [""] * (most_phones - len(phones))
        writer.writerow([safe_cell(cell) for cell in (entry.name, entry.company, *phones)])


def _text(data: bytes, encoding: str) -> TextIO:
    return io.TextIOWrapper(io.BytesIO(data), encoding, errors="replace", newline="")


def _fit(file: TextIO, delimiter: str) -> tuple[int, int]:
    """How much sense the table makes with that delimiter."""
    rows = [cells for _, cells in islice(_records(file, delimiter), _LOOKED_AT) if cells]
    return _columns(rows)[0].score, len(rows[0]) if rows else 0


def _columns(rows: Sequence[Sequence[str]]) -> tuple[Columns, bool]:
    """What the columns hold, and whether the first row is their headings."""
    by_name = by_heading(rows[0]) if rows else None
    return (by_name, True) if by_name is not None else (by_content(rows), False)


def _records(file: TextIO, delimiter: str) -> Iterator[_Record]:
    lines = _Lines(file)
    while lines.begin_record():
        line = lines.number + 1
        try:
            cells = next(csv.reader(lines, delimiter=delimiter))
        except (csv.Error, StopIteration):
            lines.wanted_more = True
            cells = []
        if lines.wanted_more:
            # Its other lines may be records of their own.
            lines.give_back()
            yield line, None
        elif any(cell.strip() for cell in cells):
            yield line, [bare_cell(cell.strip(" ")) for cell in cells[:_MOST_CELLS]]


class _Lines:
    """Lines for one record at a time; what a broken one has swallowed can be given back."""

    def __init__(self, file: TextIO) -> None:
        self._lines = iter(lambda: file.readline(_MOST_CHARACTERS), "")
        self._waiting: list[str] = []
        self._taken: list[str] = []
        self.number = 0
        """Of the last line that was taken."""
        self.wanted_more = False
        """The record was not at its end when it got no more lines."""

    def begin_record(self) -> bool:
        """Whether there is another line."""
        self._taken = []
        self.wanted_more = False
        if not self._waiting:
            self._waiting = list(islice(self._lines, 1))
        return bool(self._waiting)

    def give_back(self) -> None:
        """All lines of this record but its first will be taken again."""
        self._waiting[:0] = self._taken[1:]
        self.number -= len(self._taken) - 1

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = None
        if len(self._taken) < _MOST_LINES:
            line = self._waiting.pop(0) if self._waiting else next(self._lines, None)
        if line is None:
            self.wanted_more = True
            raise StopIteration
        self._taken.append(line)
        self.number += 1
        return line
