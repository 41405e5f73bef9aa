"""Whose number that is, answered from memory."""

import sqlite3
import threading
from pathlib import Path

from callpop import database
from callpop.contacts.store import SCHEMA_VERSION, tail
from callpop.telephony.model import Contact
from callpop.telephony.numbers import digits_of, parse

_COMPARED = 9
_COMPARABLE_FROM = 7
_LONG_ENOUGH = 11
"""Digits of a number with a country code whose last seven stay, whatever trunk prefix is taken out
before them."""
_AFTER_DIGITS = ":"
"""Stands right behind the digits in ASCII, as ``+`` does before them."""
_ALIKE = """
    SELECT * FROM book WHERE tail >= :ending AND tail < :ending || :after
    AND NOT (:placed AND substr(tail, -1) = '+')
    ORDER BY substr(tail, -1) = '+' DESC, tail LIMIT 2
"""
_ENDS_SO = "SELECT 1 FROM book WHERE tail >= ? AND tail < ? LIMIT 1"


class NumberIndex:
    """Every number of an address book with its best contact, some 100 bytes each.

    A number backwards is its key, so that those which end alike stand together. SQLite keeps
    that smaller than Python would, and fills it without keeping Python's other threads waiting.
    May be asked on any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._db = _empty()
        self._holds_any = False

    def load(self, path: Path) -> None:
        """Know what the address book at ``path`` now holds; until then what was known before.

        Raises:
            NewerFile, sqlite3.Error: it can't be read.
        """
        db = _empty()
        try:
            if path.exists():
                _fill(db, path)
        except BaseException:
            db.close()
            raise
        holds_any = db.execute("SELECT 1 FROM book LIMIT 1").fetchone() is not None
        with self._lock:
            db, self._db = self._db, db
            self._holds_any = holds_any
        db.close()

    def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._db.close()
            self._db = _empty()
            self._holds_any = False

    def lookup(self, number: str, country: str | None = None) -> Contact | None:
        """The contact with that number, read with ``country`` where it has no code.

        Numbers that are known all the way are the same or they are not. Of others the last nine
        digits must agree, or as many as there are, from seven on; where they fit several numbers
        nobody is named.
        """
        if not self._holds_any:
            return None  # asked at every change of every call: who keeps no book pays nothing
        if number.startswith("+"):
            # As PBXs tell it and as the book has it: nothing of it need be understood.
            with self._lock:
                known = self._exactly(number)
                if known is not None or self._nobody_ends_like(number):
                    return known
        wanted = parse(number, country)
        key = wanted.e164 or wanted.digits
        if not key:
            return None
        with self._lock:
            known = self._exactly(key)
            if known is None and not wanted.extension and len(wanted.digits) >= _COMPARABLE_FROM:
                known = self._alike(digits_of(key), placed=wanted.e164 is not None)
            return known

    def _nobody_ends_like(self, number: str) -> bool:
        """Whether it is a stranger's however it is understood: so it need not be."""
        digits = number[1:]
        if len(digits) < _LONG_ENOUGH or not (digits.isascii() and digits.isdigit()):
            return False
        ending = tail(digits)[:_COMPARABLE_FROM]
        found = self._db.execute(_ENDS_SO, (ending, ending + _AFTER_DIGITS)).fetchone()
        return found is None

    def _exactly(self, key: str) -> Contact | None:
        found = self._db.execute("SELECT * FROM book WHERE tail = ?", (tail(key),)).fetchone()
        return found and _contact(found)

    def _alike(self, digits: str, *, placed: bool) -> Contact | None:
        """The best number that ends like ``digits``, whose country is known (``placed``) or not."""
        ending = tail(digits)[:_COMPARED]
        found = self._db.execute(
            _ALIKE, {"ending": ending, "after": _AFTER_DIGITS, "placed": placed}
        ).fetchall()
        if found:
            numbers_of_two_countries = all(row[0].endswith("+") for row in found[:2]) and found[1:]
            return None if numbers_of_two_countries else _contact(found[0])
        for length in range(len(ending) - 1, _COMPARABLE_FROM - 1, -1):
            if (shorter := self._exactly(digits[-length:])) is not None:
                return shorter
        return None


def _empty() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, uri=True)
    db.execute("CREATE TABLE book (tail TEXT PRIMARY KEY, name TEXT, company TEXT) WITHOUT ROWID")
    return db


def _fill(db: sqlite3.Connection, path: Path) -> None:
    with database.attached_to_read(db, path, SCHEMA_VERSION) as disk:
        db.execute(
            # Where several have a number: a person before a company, who is longest there.
            "INSERT OR IGNORE INTO book SELECT tail, name, company "  # noqa: S608
            f"FROM {disk}.phones JOIN {disk}.contacts ON id = contact "
            "ORDER BY tail, name = '', id"
        )


def _contact(row: tuple[str, str, str]) -> Contact:
    backwards, name, company = row
    if not name:
        name, company = company, ""
    return Contact(name, company or None, number=tail(backwards))
