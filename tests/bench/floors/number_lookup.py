"""The floor of contact lookups: one table with the number as its key, in a file, asked through
Python's own ``sqlite3``.

The library is the one that Callpop has; the statement is prepared once (Python keeps it), and the
pages are in memory by the time that they are asked for. Numbers are compared as text: no country,
no notations.
"""

import sqlite3
from pathlib import Path


class Numbers:
    """A file of numbers, made of Callpop's address book at ``book``."""

    def __init__(self, path: Path, book: Path) -> None:
        self._db = sqlite3.connect(path)
        self._db.execute("ATTACH ? AS book", (str(book),))
        self._db.execute(
            "CREATE TABLE numbers (number TEXT PRIMARY KEY, name TEXT, company TEXT) WITHOUT ROWID"
        )
        self._db.execute(
            "INSERT INTO numbers SELECT e164, name, company FROM book.phones "
            "JOIN book.contacts ON id = contact ORDER BY e164"
        )
        self._db.commit()
        self._db.execute("DETACH book")

    def lookup(self, number: str) -> tuple[str, str] | None:
        """Name and company of whose number that is."""
        found: tuple[str, str] | None = self._db.execute(
            "SELECT name, company FROM numbers WHERE number = ?", (number,)
        ).fetchone()
        return found
