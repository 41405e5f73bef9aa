"""The address book's file, and what is written into it. Synchronous: for a thread, and for the
command line."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path

from callpop import database
from callpop.contacts.identity import identity
from callpop.contacts.model import MOST_PHONES, ContactsError, Person, Phone, distinct, tidy
from callpop.database import NewerFile
from callpop.telephony.folding import words_of
from callpop.telephony.sentence import say

PATIENCE = 5.0
"""Seconds that another program's import is waited for."""

_MIGRATIONS = (
    """
    CREATE TABLE contacts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        company TEXT NOT NULL,
        identity TEXT NOT NULL UNIQUE
    );
    CREATE TABLE phones (
        contact INTEGER NOT NULL REFERENCES contacts ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        e164 TEXT,
        tail TEXT NOT NULL,
        PRIMARY KEY (contact, position)
    ) WITHOUT ROWID;
    CREATE INDEX phones_tail ON phones (tail);
    CREATE VIRTUAL TABLE words USING fts5(name, company, prefix = '1 2');
    """,
)
SCHEMA_VERSION = len(_MIGRATIONS)
"""What this version of Callpop reads and writes."""


class Change(StrEnum):
    """What became of a contact."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


def tail(key: str) -> str:
    """A number's key backwards: numbers that end alike stand together."""
    return key[::-1]


@contextmanager
def told(
    path: Path, template: str, errors: tuple[type[Exception], ...] = (sqlite3.Error, OSError)
) -> Iterator[None]:
    """What SQLite and the disk (``errors``) say of the book at ``path``, as a sentence:
    ``template`` with ``{why}``.

    Raises:
        ContactsError: they complained.
    """
    try:
        yield
    except NewerFile:
        raise ContactsError(
            say(
                "The address book was written by a newer version of Callpop and is left "
                "untouched: update Callpop, or move {file} away.",
                file=path.name,
            )
        ) from None
    except errors as error:
        raise ContactsError(say(template, why=_why(error, path))) from error


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """The address book at ``path``, in one transaction: all that is done, or nothing.

    Raises:
        ContactsError: it can't be written.
    """
    template = "The address book can't be changed: {why}. Nothing was changed."
    with told(path, template):
        db = database.connect(path, _MIGRATIONS, PATIENCE)
    with closing(db), told(path, template, (sqlite3.Error,)):
        db.execute("PRAGMA foreign_keys = ON")
        with database.transaction(db):
            yield db


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """The address book at ``path``, in which nothing is changed; an empty one where none is.

    Raises:
        ContactsError: it can't be read.
    """
    template = "The address book can't be read: {why}."
    with told(path, template):
        db = _to_read(path)
    with closing(db), told(path, template, (sqlite3.Error,)):
        yield db


def make(path: Path) -> None:
    """See to it that there is an address book of this version.

    Raises:
        NewerFile, sqlite3.Error, OSError: there can't be.
    """
    database.connect(path, _MIGRATIONS).close()


def is_whole(path: Path) -> bool:
    """Whether nothing in the file is damaged, as far as a look at every page tells.

    Raises:
        NewerFile, sqlite3.Error: it can't be read at all.
    """
    with closing(database.connect_to_read(path, SCHEMA_VERSION)) as db:
        return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def merge(db: sqlite3.Connection, person: Person) -> tuple[int, Change]:
    """Add ``person``, or what is new of their phones to the contact of that name and company.

    A phone that was kept without a country gets the one that is known now.
    """
    key = identity(person.name, person.company)
    row = db.execute("SELECT id FROM contacts WHERE identity = ?", (key,)).fetchone()
    if row is None:
        cursor = db.execute(
            "INSERT INTO contacts (name, company, identity) VALUES (?, ?, ?)",
            (person.name, person.company, key),
        )
        id = cursor.lastrowid or 0
        _write_words(db, id, person)
        _write_phones(db, id, person.phones[:MOST_PHONES])
        return id, Change.NEW
    id = row[0]
    known = phones_of_contact(db, id)
    all_of_them = distinct([*known, *person.phones])[:MOST_PHONES]
    if all_of_them == tuple(known):
        return id, Change.UNCHANGED
    db.execute("DELETE FROM phones WHERE contact = ?", (id,))
    _write_phones(db, id, all_of_them)
    return id, Change.CHANGED


def change(db: sqlite3.Connection, id: int, person: Person) -> None:
    """Make the contact ``id`` be ``person``.

    Raises:
        ContactsError: there is no such contact, or another one of that name and company.
    """
    key = identity(person.name, person.company)
    _must_exist(db, id)
    twin = "SELECT id FROM contacts WHERE identity = ? AND id <> ?"
    if db.execute(twin, (key, id)).fetchone() is not None:
        raise ContactsError(
            say(
                "There is another contact “{name}” already: remove one of the two.",
                name=", ".join(part for part in (person.name, person.company) if part),
            ),
            wrong=True,
            key="name",
        )
    db.execute(
        "UPDATE contacts SET name = ?, company = ?, identity = ? WHERE id = ?",
        (person.name, person.company, key, id),
    )
    db.execute("DELETE FROM phones WHERE contact = ?", (id,))
    db.execute("DELETE FROM words WHERE rowid = ?", (id,))
    _write_words(db, id, person)
    _write_phones(db, id, person.phones[:MOST_PHONES])


def remove(db: sqlite3.Connection, id: int) -> None:
    """Remove the contact ``id``.

    Raises:
        ContactsError: there is no such contact.
    """
    _must_exist(db, id)
    db.execute("DELETE FROM contacts WHERE id = ?", (id,))
    db.execute("DELETE FROM words WHERE rowid = ?", (id,))


def checked(name: str, company: str, phones: tuple[Phone, ...]) -> Person:
    """A contact that may be kept.

    Raises:
        ContactsError: it has no name or no phone.
    """
    person = Person(tidy(name), tidy(company), phones)
    if not person.name and not person.company:
        raise ContactsError(say("A contact needs a name or a company."), wrong=True, key="name")
    if not phones:
        raise ContactsError(say("A contact needs a phone number."), wrong=True, key="phones")
    return person


def phones_of_contact(db: sqlite3.Connection, id: int) -> list[Phone]:
    """The phones of one contact, in their order."""
    rows = db.execute("SELECT text, e164 FROM phones WHERE contact = ? ORDER BY position", (id,))
    return [Phone(text, e164) for text, e164 in rows]


def _must_exist(db: sqlite3.Connection, id: int) -> None:
    if db.execute("SELECT id FROM contacts WHERE id = ?", (id,)).fetchone() is None:
        raise ContactsError(
            say("There is no contact {id}: it was removed, or never there.", id=id),
            wrong=True,
        )


def _write_words(db: sqlite3.Connection, id: int, person: Person) -> None:
    words = (" ".join(words_of(text)) for text in (person.name, person.company))
    db.execute("INSERT INTO words (rowid, name, company) VALUES (?, ?, ?)", (id, *words))


def _write_phones(db: sqlite3.Connection, id: int, phones: tuple[Phone, ...]) -> None:
    db.executemany(
        "INSERT INTO phones (contact, position, text, e164, tail) VALUES (?, ?, ?, ?, ?)",
        [
            (id, position, phone.text, phone.e164, tail(phone.key))
            for position, phone in enumerate(phones)
        ],
    )


def _to_read(path: Path) -> sqlite3.Connection:
    if path.exists():
        return database.connect_to_read(path, SCHEMA_VERSION)
    return database.in_memory(_MIGRATIONS)


def _why(error: Exception, path: Path) -> str:
    if isinstance(error, sqlite3.Error):
        if database.is_damage(error):
            return f"{path.name} is damaged; Callpop sets it aside when it starts"
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return "another program is just changing it, try again in a moment"
    why = getattr(error, "strerror", None) or str(error)
    return f"{why}; check that the disk is not full and that {path.name} may be written"
