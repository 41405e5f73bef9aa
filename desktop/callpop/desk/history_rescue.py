"""What the history has no room for waits elsewhere, so that not even a kill takes it away; and what
can be read of another history is taken over."""

import hashlib
import logging
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from callpop import database
from callpop.database import transaction
from callpop.desk import history_file
from callpop.desk import history_store as store
from callpop.desk.history_file import free_place
from callpop.desk.history_store import ENTRY_COLUMNS, Step
from callpop.private_folder import private_folder

_log = logging.getLogger(__name__)

_CALL = [*(column.strip(' "') for column in ENTRY_COLUMNS.split(",")), "words", "digits"]
_STAYS = ("id", "place", "note")
_ADDS = ("called_back_at", "called_back_by", "spoken_at", "spoken_by")
"""What one side may know and the other not."""
_SETS = ", ".join(
    f'"{name}" = ' + (f"coalesce(:{name}, {name})" if name in _ADDS else f":{name}")
    for name in _CALL
    if name not in _STAYS
)
_UPDATE = f"UPDATE calls SET {_SETS} WHERE id = :id"  # noqa: S608
_NAMES = ", ".join(f'"{name}"' for name in _CALL)
_VALUES = ", ".join(f":{name}" for name in _CALL)
_INSERT = f"INSERT INTO calls ({_NAMES}) VALUES ({_VALUES})"  # noqa: S608


class Rescue:
    """A second file for the changes that can't be written into the history now: on another disk,
    mostly in memory. The next start brings them back, after a kill too."""

    def __init__(self, history: Path) -> None:
        self._history = history
        self._db: sqlite3.Connection | None = None

    def keep(self, steps: Sequence[Step]) -> bool:
        """Keep ``steps``, which come after those that were kept before; whether that succeeded."""
        if not steps:
            return True
        try:
            if self._db is None:
                self._db = history_file.connect(self.path)
            store.write(self._db, steps)
        except Exception as error:
            _log.warning("what the history has no room for is in memory alone: %s", error)
            return False
        return True

    def give_back(self, db: sqlite3.Connection) -> None:
        """Have the history ``db`` take over what was kept, by this process or by one before it.

        Raises:
            sqlite3.Error: the history has no room yet.
        """
        self.close()
        try:
            path = self.path
        except OSError:
            return
        if not path.exists():
            return
        number = take_over(db, path)
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                os.unlink(f"{path}{suffix}")
        _log.info("%d calls for which the disk had no room are in the history", number)

    def close(self) -> None:
        """Let go of the file, which stays."""
        if self._db is not None:
            self._db.close()
            self._db = None

    @property
    def path(self) -> Path:
        """Where it is.

        Raises:
            OSError: nowhere: there is no folder for it.
        """
        return outside(self._history, "history")


def outside(history: Path, what: str) -> Path:
    """Where else something of that history may be: in the user's own folder, mostly in memory.

    Raises:
        OSError: there is none.
    """
    return private_folder() / f"{name_outside(history)}.{what}"


def name_outside(history: Path) -> str:
    """How that history is called there."""
    return hashlib.sha256(os.fsencode(os.path.realpath(history))).hexdigest()[:24]


def take_over(db: sqlite3.Connection, path: Path) -> int:
    """Add to the history ``db`` what can be read of the one at ``path``, be it damaged; how many
    calls. A call that both know is as ``path`` has it.

    Raises:
        sqlite3.Error: ``db`` can't be written.
    """
    number = 0
    try:
        source = database.connect_to_salvage(path)
    except sqlite3.Error:
        return 0
    with closing(source), transaction(db):
        source.text_factory = lambda text: text.decode(errors="replace")
        for call in _rows(source, f"{ENTRY_COLUMNS}, words, digits", "calls", "place"):
            with suppress(sqlite3.IntegrityError, ValueError, TypeError, LookupError):
                store.entry_of(call[: len(_CALL) - 2])  # It can be understood.
                number += _take_over(db, dict(zip(_CALL, call, strict=True)))
        for gap in _rows(source, "account, lost_at, back_at", "gaps", "rowid"):
            with suppress(sqlite3.IntegrityError):
                db.execute("INSERT OR REPLACE INTO gaps VALUES (?, ?, ?)", gap)
    return number


def _take_over(db: sqlite3.Connection, call: dict[str, Any]) -> int:
    if db.execute(_UPDATE, call).rowcount:
        return 1
    if db.execute("SELECT 1 FROM calls WHERE place = :place", call).fetchone():
        call["place"] = free_place(db, datetime.fromisoformat(call["seen_at"]))
    db.execute(_INSERT, call)
    if call["note"]:
        store.note(call["id"], call["note"])(db)
    return 1


def _rows(
    source: sqlite3.Connection, columns: str, table: str, order: str
) -> Iterator[tuple[Any, ...]]:
    """Every row that can be reached from either end."""
    for direction in ("ASC", "DESC"):
        try:
            yield from source.execute(
                f"SELECT {columns} FROM {table} ORDER BY {order} {direction}"  # noqa: S608
            )
            return
        except sqlite3.Error as error:
            _log.info("not all %s can be read: %s", table, error)
