"""A file of contacts into the address book: everything that can be read of it, or nothing."""

import codecs
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from callpop.contacts import store
from callpop.contacts.csv_file import read_csv
from callpop.contacts.encodings import MOST_BYTES, encoding_of
from callpop.contacts.model import ContactsError
from callpop.contacts.rows import Row
from callpop.contacts.store import Change
from callpop.contacts.vcard import is_vcard, read_vcards
from callpop.plain_file import read_start
from callpop.telephony.numbers import is_external
from callpop.telephony.sentence import Sentence, say

MOST_TROUBLES = 20
"""Troubles of one import that are told one by one."""
_AT_ONCE = 500
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How .xlsx and .ods begin (ZIP), and .xls."""
_PEOPLES_NAMES = {"utf-8-sig": "utf-8"} | {f"cp125{n}": f"windows-125{n}" for n in range(9)}

Progress = Callable[[int], None]
"""Called with the number of records read so far, now and then; what it raises ends the import."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be read of a file."""

    line: int
    sentence: Sentence
    """Why: half a sentence."""


@dataclass(slots=True)
class Imported:
    """What became of a file of contacts."""

    encoding: str
    new: int = 0
    changed: int = 0
    """Contacts that have a phone more."""
    unchanged: int = 0
    not_read: int = 0
    """Records in which there was no contact."""
    without_country: int = 0
    """Numbers whose country nobody named: they are compared by their last digits."""
    troubles: list[Trouble] = field(default_factory=list)
    """The first ones, also of contacts that were read all the same."""

    @property
    def summary(self) -> Sentence:
        """How it went."""
        return say(
            "New contacts: {new}; with new phones: {changed}; known already: {unchanged}; "
            "records that were not read: {not_read}. The file was read as {encoding}.",
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            not_read=self.not_read,
            encoding=self.encoding,
        )


def load(file: Path) -> bytes:
    """What is in a file of contacts.

    Raises:
        ContactsError: it can't be read, or is far too long.
    """
    try:
        return bounded(read_start(file, MOST_BYTES + 1))
    except OSError as error:
        raise ContactsError(
            say("The file “{file}” can't be read: {why}.", file=file, why=error.strerror or error)
        ) from error


def bounded(data: bytes) -> bytes:
    """``data``, unless it is too much.

    Raises:
        ContactsError: it is.
    """
    if len(data) > MOST_BYTES:
        raise ContactsError(
            say(
                "This file is no address book: it is longer than {most} MiB.",
                most=MOST_BYTES // 1024 // 1024,
            )
        )
    return data


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a file would be read as, before anything is imported."""

    encoding: str
    people: tuple[tuple[str, str], ...]
    """Name (or company) and first phone, as people write it, of the first contacts."""


def glimpse(
    data: bytes, *, country: str | None = None, encoding: str | None = None, limit: int = 3
) -> Glimpse:
    """The first contacts of ``data``, as :func:`import_into` would read them.

    Raises:
        ContactsError: it can't be read so.
    """
    name = _encoding(data, country, encoding)
    found = (row.person for row in _rows(data, name, country) if row.person is not None)
    try:
        people = [
            (one.name or one.company, one.phones[0].shown) for one in itertools.islice(found, limit)
        ]
    except (LookupError, UnicodeError):
        raise _not_so(name) from None
    return Glimpse(_PEOPLES_NAMES.get(name, name), tuple(people))


def import_into(
    book: Path,
    data: bytes,
    *,
    country: str | None = None,
    encoding: str | None = None,
    progress: Progress = lambda _records: None,
) -> Imported:
    """Read ``data`` (CSV or vCard) into the address book at ``book``, in one transaction.

    A contact of a name and company that the book knows already gets the phones that are new.
    ``country`` (two letters) is where phones without a code belong, ``encoding`` replaces the
    guess.

    Raises:
        ContactsError: there is no contact in it, or the book can't be written.
    """
    name = _encoding(data, country, encoding)
    done = Imported(_PEOPLES_NAMES.get(name, name))
    changes: dict[int, Change] = {}
    try:
        with store.writing(book) as db:
            for number, row in enumerate(_rows(data, name, country), 1):
                _note(done, row)
                if row.person is not None:
                    id, change = store.merge(db, row.person)
                    if changes.get(id, Change.UNCHANGED) is Change.UNCHANGED:
                        changes[id] = change
                if number % _AT_ONCE == 0:
                    progress(number)
            if not changes:
                raise ContactsError(_nothing(done))
    except (LookupError, UnicodeError):
        # Some of Python's codecs are no text encodings at all.
        raise _not_so(name) from None
    for change in changes.values():
        done.new += change is Change.NEW
        done.changed += change is Change.CHANGED
        done.unchanged += change is Change.UNCHANGED
    return done


def _encoding(data: bytes, country: str | None, chosen: str | None) -> str:
    if data.startswith(_WORKBOOKS):
        raise ContactsError(
            say("This is a workbook, not a table: save it as CSV in the spreadsheet program.")
        )
    return _checked(chosen) if chosen else encoding_of(data, country)


def _rows(data: bytes, encoding: str, country: str | None) -> Iterator[Row]:
    read = read_vcards if is_vcard(data, encoding) else read_csv
    return read(data, encoding, country)


def _note(done: Imported, row: Row) -> None:
    done.not_read += row.person is None
    if row.person is not None:
        done.without_country += sum(
            phone.e164 is None and is_external(phone.text) for phone in row.person.phones
        )
    room = MOST_TROUBLES - len(done.troubles)
    done.troubles += [Trouble(row.line, trouble) for trouble in row.troubles[:room]]


def _nothing(done: Imported) -> Sentence:
    if not done.troubles:
        return say("There is no contact in this file.")
    first = done.troubles[0]
    return say(
        "There is no contact in this file that could be read. Line {line}: {why}.",
        line=first.line,
        why=first.sentence,
    )


def _checked(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):  # A name can hold what no name of an encoding can.
        raise _not_so(encoding) from None


def _not_so(encoding: str) -> ContactsError:
    return ContactsError(
        say(
            "The file can't be read as “{encoding}”: utf-8 and windows-1251 are usual encodings.",
            encoding=encoding,
        ),
        wrong=True,
    )
