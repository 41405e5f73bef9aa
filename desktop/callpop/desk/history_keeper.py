"""What becomes of the history's file: written, waited for, put back, set aside."""

import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from callpop.database import Whereabouts, is_damage, set_aside
from callpop.desk import history_file
from callpop.desk import history_store as store
from callpop.desk.history_file import HistoryError, NewerHistory
from callpop.desk.history_rescue import Rescue, take_over
from callpop.telephony.sentence import Sentence, say

_log = logging.getLogger(__name__)

_AT_ONCE = 2_000
"""Changes in one transaction."""
MOST_PENDING = 10_000
"""Changes kept in memory while nothing can be written; the newest are kept."""

Question = Callable[[sqlite3.Connection], Any]
Tell = Callable[[Sentence | None, Sentence], None]
"""Hears, on the thread, why nothing is written now (if so), and what to tell the agent."""


class Keeper:
    """The connection, what waits to be written, and what became of the file."""

    def __init__(self, path: Path, tell: Tell) -> None:
        self._path = path
        self._tell = tell
        self._pending: list[store.Step] = []
        self._refused = False
        self._rescue = Rescue(path)
        self._rescued = 0
        """So many of what waits would outlive a kill."""
        self._lost = 0
        self._why = ""
        self._file: Whereabouts | None = None
        self.db: sqlite3.Connection | None = None
        self.trouble: Sentence | None = None
        self._open()

    @property
    def behind(self) -> bool:
        """Something waits to be tried again."""
        return not self._refused and (bool(self._pending) or self.db is None)

    @property
    def safe(self) -> bool:
        """All that was to be written would outlive a kill, or never can be written."""
        return self._rescued >= len(self._pending)

    def write(self, steps: list[store.Step], *, last_chance: bool = False) -> None:
        """Write ``steps`` after whatever waits; keep what can't be written."""
        if self._refused:
            self._lost += len(steps)
        else:
            # In pieces: a flood is no disk in trouble, of which alone too much may wait.
            for start in range(0, len(steps) or 1, _AT_ONCE):
                piece = steps[start : start + _AT_ONCE]
                self._write(piece, last_chance=last_chance and start + _AT_ONCE >= len(steps))
        if last_chance:
            self._tell_what_is_left()

    def _write(self, steps: list[store.Step], *, last_chance: bool) -> None:
        self._pending += steps
        lost = len(self._pending) - MOST_PENDING
        if lost > 0:
            del self._pending[:lost]
            self._rescued = max(0, self._rescued - lost)
            self._lost += lost
            _log.error("the history could not be written for too long: %d changes lost", lost)
        if self._is_there(last_chance=last_chance):
            if self.trouble is not None:
                # A connection that began read-only would stay so when the file no longer is.
                self.close()
            if self.db is None:
                self._open()
            if self.db is not None and self._pending:
                self._write_pending(self.db)
        if not self._pending and self.db is not None and self.trouble is not None:
            self.trouble = None
            self._tell(None, say("The history is written again."))
        if self._rescue.keep(self._pending[self._rescued :]):
            self._rescued = len(self._pending)

    def _tell_what_is_left(self) -> None:
        if self._rescued:
            _log.error(
                "%d changes of the history could not be written (%s). They are kept in %s, which "
                "may be gone when you log out: make room, and start Callpop before",
                self._rescued,
                self._why,
                self._rescue.path,
            )
        if lost := self._lost + len(self._pending) - self._rescued:
            _log.error(
                "%d changes of the history could not be written (%s), and are lost", lost, self._why
            )

    def _write_pending(self, db: sqlite3.Connection) -> None:
        try:
            store.write(db, self._pending)
        except sqlite3.OperationalError as error:
            self._in_trouble(error)
            return
        except Exception as error:
            if not is_damage(error):
                self._write_one_by_one(db)
            else:
                self._start_anew()
                if self.db is None:
                    return
                self._write_one_by_one(self.db)
        self._pending = []

    def _write_one_by_one(self, db: sqlite3.Connection) -> None:
        """One change that no database takes must not keep the others out."""
        for step in self._pending:
            try:
                store.write(db, [step])
            except Exception:
                _log.exception("a change of the history can't be written")

    def read(self, question: Question) -> Any:
        """The answer, from what can be read now.

        Raises:
            HistoryError: nothing can.
            sqlite3.Error: it is damaged.
        """
        if self.db is not None:
            try:
                return question(self.db)
            except sqlite3.Error as error:
                if not is_damage(error):
                    raise
                self._start_anew()
        if self.db is not None:
            return question(self.db)
        try:
            db = history_file.connect_to_read(self._path)
        except HistoryError as error:
            raise HistoryError(self.trouble or error.sentence) from error
        try:
            return question(db)
        finally:
            db.close()

    def change(self, question: Question) -> Any:
        """The answer, after all that waits is written.

        Raises:
            HistoryError: nothing can be written now.
            sqlite3.Error: this can't.
        """
        if self.db is None or self._pending:
            raise HistoryError(self.trouble or say("The history can't be written now."))
        return question(self.db)

    def close(self) -> None:
        """Let go of the file."""
        if self.db is not None:
            self.db.close()
            self.db = None
        if self._file is not None:
            self._file.close()
            self._file = None
        self._rescue.close()

    def _open(self) -> None:
        try:
            self._rescue.give_back(self._connect())
            self._rescued = 0
        except NewerHistory as newer:
            self._refused = True
            self._lost += len(self._pending)
            self._pending = []
            self._why = str(newer.sentence)
            self.trouble = newer.sentence
            self._tell(newer.sentence, newer.sentence)
        except sqlite3.Error as error:
            if is_damage(error):
                self._start_anew()
            else:
                self._in_trouble(error)
        except OSError as error:
            self._in_trouble(error)

    def _connect(self) -> sqlite3.Connection:
        self.db = history_file.connect(self._path)
        self._file = Whereabouts(self._path)
        return self.db

    def _start_anew(self) -> None:
        """Set the damaged file aside and begin a new one."""
        self.close()
        try:
            aside = set_aside(self._path)
            number = take_over(self._connect(), aside)
        except (OSError, sqlite3.Error) as error:
            self._in_trouble(error)
            return
        if not number:
            words = say(
                "The history was damaged. It is kept as {file}, and a new one is begun.",
                file=aside.name,
            )
        else:
            words = say(
                "The history was damaged. It is kept as {file}, and a new one is begun with the "
                "{count} calls that could be read.",
                one="The history was damaged. It is kept as {file}, and a new one is begun with "
                "the one call that could be read.",
                count=number,
                file=aside.name,
            )
        self._tell(None, words)

    def _is_there(self, *, last_chance: bool) -> bool:
        """The file is where it was; one that somebody deleted is put back, as long as it is open
        here all that was in it is."""
        if self.db is None or self._file is None or self._file.found():
            return True
        try:
            if self._path.exists():  # Another one, in its place.
                self._let_go(self._file)
                return True
            if last_chance:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._put_back(self.db, self._file)
        except (OSError, sqlite3.Error) as error:
            self._in_trouble(error)
            return False
        self._tell(
            None,
            say("The file of the history was taken away. It is back, with all that was in it."),
        )
        return True

    def _put_back(self, db: sqlite3.Connection, file: Whereabouts) -> None:
        fresh = self._path.with_name(f"{self._path.name}.new")
        fresh.unlink(missing_ok=True)
        os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(fresh)) as new:
            db.backup(new)
        self._let_go(file)
        fresh.rename(self._path)
        self._open()

    def _let_go(self, file: Whereabouts) -> None:
        self.close()
        file.tidy()

    def _in_trouble(self, error: Exception) -> None:
        self._why = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        trouble = say(
            "The history can't be written: {why}. Calls are kept in memory until it can: check "
            "that the disk is not full and that {file} may be written.",
            why=self._why,
            file=self._path.name,
        )
        if trouble != self.trouble:
            self.trouble = trouble
            self._tell(trouble, trouble)
