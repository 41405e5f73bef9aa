"""Whether Callpop's databases are sound: sizes, versions, counts. Nothing of what is in them."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

_PATIENCE = 5.0
"""Seconds for all that is asked of one file."""
_STEPS = 20_000
_MOST_NAMES = 3_000
_NAMES = (
    "name",
    "company",
    "answered_by",
    "called_back_by",
    "spoken_by",
    "group",
    "queue",
    "trunk",
)
_CONTACTS = ("name", "company")


def facts_of(path: Path) -> dict[str, Any]:
    """One database's."""
    found: dict[str, Any] = {"name": path.name}
    for suffix in ("", "-wal", "-shm"):
        file = Path(f"{path}{suffix}")
        if file.exists():
            found[f"bytes{suffix}"] = file.stat().st_size
    if not path.exists():
        return found | {"problem": "there is none"}
    try:
        with closing(_opened(path)) as db:
            for pragma in ("user_version", "journal_mode", "page_size", "page_count",
                           "freelist_count", "encoding", "quick_check(5)"):  # fmt: skip
                found[pragma] = "; ".join(str(row[0]) for row in db.execute(f"PRAGMA {pragma}"))
            found["rows"] = {table: _count(db, table) for table in _tables(db)}
    except sqlite3.Error as error:
        # SQLite's own words; what stood in a row is never among them.
        found["problem"] = f"{getattr(error, 'sqlite_errorname', '')} {error}".strip()
    return found


def names_in(history: Path, contacts: Path) -> Iterator[str]:
    """Names that may stand in the log too: of the latest calls, and of contacts."""
    asked = [(history, "calls", column) for column in _NAMES]
    asked += [(contacts, "contacts", column) for column in _CONTACTS]
    for path, table, column in asked:
        if not path.exists():
            continue
        try:
            with closing(_opened(path)) as db:
                rows = db.execute(
                    f'SELECT DISTINCT "{column}" FROM '  # noqa: S608 - both are named above
                    f'(SELECT "{column}" FROM "{table}" ORDER BY rowid DESC LIMIT {_MOST_NAMES})'
                )
                yield from (row[0] for row in rows if isinstance(row[0], str) and row[0])
        except sqlite3.Error:
            continue


def _opened(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1.0)
    until = time.monotonic() + _PATIENCE
    db.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
    return db


def _tables(db: sqlite3.Connection) -> list[str]:
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows]


def _count(db: sqlite3.Connection, table: str) -> int | str:
    try:
        name = table.replace('"', '""')
        return int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
    except sqlite3.Error as error:
        return str(error)
