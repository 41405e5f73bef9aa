"""Files of contacts: whatever they are written in, and written again."""

import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from tests.fuzz.subject import Subject, Take, literals, octets, pure, quick_folder, text_of

from callpop.contacts import search, store
from callpop.contacts.csv_file import read_csv, write_csv
from callpop.contacts.encodings import encoding_of
from callpop.contacts.importing import glimpse, import_into
from callpop.contacts.model import MOST_PHONES, ContactsError, Entry, Person
from callpop.contacts.rows import Row
from callpop.contacts.vcard import read_vcards, write_vcards
from callpop.telephony.folding import words_of
from callpop.telephony.numbers import ending
from callpop.telephony.text import NAME_LIMIT

_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nORG:{}\r\nTEL;TYPE=CELL:{}\r\nEND:VCARD\r\n"
_TABLE = "name,company,phone,phone\r\n{},{},{},+421905123456\r\n"
_PEOPLE = (
    ("Olena Коваль", "Ромашка", "+380 99 123 45 67"),
    ("Žofia Ďurišová", "", "0905 123 456 ext. 12"),
    ("=cmd|'/c calc'!A0", "@SUM(1+1)", "+1 (212) 555-0100"),
    ("", "Inês; Lda.", "tel:+351-21-123-4567;ext=3"),
    ("O'Brien, \"Bob\"", "a\\,b\\;c", "101"),
)  # fmt: skip
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "cp1250", "cp1252")


def _seeds(template: str, *files: str) -> Callable[[], list[bytes]]:
    def seeds() -> list[bytes]:
        made = [
            template.format(*person).encode(encoding, "replace")
            for person in _PEOPLE
            for encoding in _ENCODINGS
        ]
        return made + [one for one in literals(*files) if len(one) > 20]

    return seeds


def _read(
    read: Callable[[bytes, str, str | None], Iterator[Row]],
    write: Callable[[Iterable[Entry], TextIO], None],
) -> Take:
    def take(data: bytes) -> None:
        country = ("UA", None, "SK")[len(data) % 3]
        rows = list(read(data, encoding_of(data, country), country))
        assert len(rows) <= len(data) + 1
        people: dict[tuple[str, str], Person] = {}
        for row in rows:
            assert row.line >= 1
            assert row.person is not None or row.troubles
            assert all(str(trouble) and len(str(trouble)) < 400 for trouble in row.troubles)
            if row.person is not None:
                _may_be_kept(row.person)
                people.setdefault((row.person.name, row.person.company), row.person)
        _comes_back(list(people.values())[:20])

    def _comes_back(people: list[Person]) -> None:
        entries = [Entry(n, one.name, one.company, one.phones) for n, one in enumerate(people)]
        if not entries:
            return
        file = io.StringIO(newline="")
        write(entries, file)
        written = file.getvalue().encode("utf-8")
        again = [row.person for row in read(written, encoding_of(written), None)]
        for before, after in zip(people, again, strict=True):
            assert after is not None, (before, written)
            assert (after.name, after.company) == (before.name, before.company), written
            assert _endings(after) == _endings(before), (before, after)

    return take


def _endings(person: Person) -> set[str]:
    """Of their numbers: what is known of a number's country may make one of two."""
    return {ending(phone.key) for phone in person.phones}


def _may_be_kept(person: Person) -> None:
    assert person.name or person.company
    assert len(person.name) <= NAME_LIMIT and len(person.company) <= NAME_LIMIT
    assert 0 < len(person.phones) <= MOST_PHONES
    assert len({phone.key for phone in person.phones}) == len(person.phones)
    for phone in person.phones:
        assert phone.key and len(phone.text) <= 120
        assert all(text.isprintable() for text in (person.name, person.company, phone.text))


def _write_table(entries: Iterable[Entry], file: TextIO) -> None:
    listed = list(entries)
    write_csv(listed, file, max(len(one.phones) for one in listed))


@contextmanager
def _book() -> Iterator[Take]:
    """Whole imports, into a book on disk; and then looked for."""
    with quick_folder() as folder:
        path = Path(folder, "contacts.db")
        store.make(path)

        def take(data: bytes) -> None:
            text = text_of(data[:2_000])
            try:
                shown = glimpse(data, country="UA")
                done = import_into(path, data, country="UA")
            except ContactsError as error:
                assert str(error.sentence)
            else:
                assert done.new + done.changed + done.unchanged > 0
                assert shown.people
                assert len(str(done.summary)) < 400
            with store.reading(path) as db:
                for wanted in (text, text[:7]):
                    found = search.find(db, wanted, limit=10, country="UA")
                    assert len(found) <= 10
                    assert len({one.id for one in found}) == len(found)
                for entry in search.page(db, 0, 3):
                    first = search.find(db, entry.name or entry.company, limit=500)
                    words = words_of(entry.name or entry.company)
                    assert entry.id in [one.id for one in first] or not words or len(first) == 500
                kept = search.count(db)
            if kept > 400:
                with store.writing(path) as db:
                    for entry in search.page(db, 0, kept):
                        store.remove(db, entry.id)

        yield take


_WORDS_OF_CARDS = (
    "BEGIN:VCARD", "END:VCARD", "\r\n", "\n ", "\n\t", "FN:", "N:", "ORG:", "TEL:",
    "TEL;TYPE=FAX:", "AGENT:",
    ";CHARSET=", ";ENCODING=QUOTED-PRINTABLE:", ";ENCODING=b:", "=\r\n", "=D0=9E", "\\n", "\\,",
    "\\;", ";",
    "item1.", "tel:+380", "VERSION:2.1", '"', "X-ABSHOWAS:COMPANY",
)  # fmt: skip
_WORDS_OF_TABLES = (
    ",", ";", "\t", '"', '""', "\r\n", "\n", "\r", "sep=;\n", "name", "phone", "Телефон",
    "company", "'", "=",
    "+380991234567", "3,80991E+11", "380991234567.0", "\ufeff", "\x00", " ::: ", "ext. 5", "\u00a0",
)  # fmt: skip

CARDS = Subject(
    "vcard",
    "every record a person or a reason; written again and read again it is the same person; names "
    "and numbers bounded and printable",
    pure(_read(read_vcards, write_vcards)),
    _seeds(_CARD, "contacts/test_vcard.py"),
    ("callpop.contacts.vcard", "callpop.contacts.encodings", "callpop.contacts.model",
     "callpop.contacts.rows"),
    _WORDS_OF_CARDS,
    seconds_a_byte=80e-6,
)  # fmt: skip
TABLES = Subject(
    "contacts-csv",
    "every record a person or a reason; written again and read again it is the same person; names "
    "and numbers bounded and printable",
    pure(_read(read_csv, _write_table)),
    _seeds(_TABLE, "contacts/test_csv.py"),
    ("callpop.contacts.csv_file", "callpop.contacts.csv_columns", "callpop.contacts.encodings",
     "callpop.contacts.model", "callpop.contacts.rows", "callpop.cells"),
    _WORDS_OF_TABLES,
    seconds=0.1,
    seconds_a_byte=150e-6,
)  # fmt: skip
BOOK = Subject(
    "address-book",
    "an import of anything keeps all of it or says why not; whoever was kept is found by their "
    "name; no search is a fault of the database",
    _book,
    lambda: _seeds(_CARD, "contacts/test_vcard.py")() + _seeds(_TABLE, "contacts/test_find.py")()
    + [octets(text) for text in ('"', "NEAR(", "*", "a OR b", "name:x", "tel:", "٣٣٣٣٣٣", "{}")],
    ("callpop.contacts.importing", "callpop.contacts.store", "callpop.contacts.search"),
    (*_WORDS_OF_CARDS, *_WORDS_OF_TABLES, "AND", "NOT", "*", "^", "(", ")", "-", "NEAR/2"),
    seconds=0.3,
    seconds_a_byte=300e-6,
    longest=20_000,
    quick=40,
)  # fmt: skip
