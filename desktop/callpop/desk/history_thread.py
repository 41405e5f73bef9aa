"""The thread on which the history is written and read, and what becomes of its file."""

import asyncio
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from callpop.database import is_damage, set_aside
from callpop.desk import history_file
from callpop.desk import history_store as store
from callpop.desk.history_file import HistoryError, NewerHistory
from callpop.telephony.sentence import Sentence, say

_log = logging.getLogger(__name__)

MOST_PENDING = 10_000
"""Changes kept in memory while nothing can be written; the newest are kept."""

Question = Callable[[sqlite3.Connection], Any]
Tell = Callable[[Sentence | None, Sentence], None]
"""Hears, on the thread, why nothing is written now (if so), and what to tell the agent."""


class Asked:
    """A question to the database, answered on the loop that asked; ``writes`` where it can't be
    answered by a file that is only read."""

    def __init__(self, question: Question, *, writes: bool = False) -> None:
        self.question = question
        self.writes = writes
        self.answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._loop = asyncio.get_running_loop()

    def put_to(self, keeper: "_Keeper") -> None:
        """On the history's thread."""
        if self.answer.cancelled() and not self.writes:
            return
        try:
            result = keeper.change(self.question) if self.writes else keeper.read(self.question)
        except HistoryError as error:
            self._settle(None, error)
        except Exception as error:
            # Whatever it is: who asks is answered, and the thread goes on.
            if not isinstance(error, sqlite3.Error | ValueError | TypeError):
                _log.exception("the history has no answer")
            words = "The history can't be changed: {why}. Nothing was changed."
            if not self.writes:
                words = "The history can't be read: {why}."
            self._settle(None, HistoryError(say(words, why=error)))
        else:
            self._settle(result, None)

    def _settle(self, result: Any, error: HistoryError | None) -> None:
        def settle() -> None:
            if self.answer.done():
                return
            if error is not None:
                self.answer.set_exception(error)
            else:
                self.answer.set_result(result)

        # The loop is closed when the app has gone without waiting for the answer.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(settle)


class HistoryThread:
    """Does everything in the order in which it is asked for: changes, then questions."""

    def __init__(self, path: Path, tell: Tell, retry_seconds: float) -> None:
        self._path = path
        self._tell = tell
        self._retry_seconds = retry_seconds
        self._queue: queue.SimpleQueue[store.Step | Asked | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="history", daemon=True)
            self._thread.start()

    def put(self, what: store.Step | Asked) -> None:
        """Have this done."""
        self._queue.put(what)

    async def close(self) -> None:
        """Do what is left, and let go of the file."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            await asyncio.to_thread(thread.join)

    # What follows runs on the thread.

    def _run(self) -> None:
        keeper = _Keeper(self._path, self._tell)
        last = False
        while not last:
            steps, questions, last = self._next(self._retry_seconds if keeper.behind else None)
            keeper.write(steps, last_chance=last)
            for asked in questions:
                asked.put_to(keeper)
        keeper.close()

    def _next(self, patience: float | None) -> tuple[list[store.Step], list[Asked], bool]:
        """Everything that has arrived, waiting for the first; whether it is the last."""
        steps: list[store.Step] = []
        questions: list[Asked] = []
        with suppress(queue.Empty):
            item = self._queue.get(timeout=patience)
            while item is not None:
                if isinstance(item, Asked):
                    questions.append(item)
                else:
                    steps.append(item)
                item = self._queue.get_nowait()
            return steps, questions, True
        return steps, questions, False


class _Keeper:
    """The connection, what waits to be written, and what became of the file."""

    def __init__(self, path: Path, tell: Tell) -> None:
        self._path = path
        self._tell = tell
        self._pending: list[store.Step] = []
        self._refused = False
        self.db: sqlite3.Connection | None = None
        self.trouble: Sentence | None = None
        self._open()

    @property
    def behind(self) -> bool:
        """Something waits to be tried again."""
        return not self._refused and (bool(self._pending) or self.db is None)

    def write(self, steps: list[store.Step], *, last_chance: bool = False) -> None:
        """Write ``steps`` after whatever waits; keep what can't be written."""
        if self._refused:
            return
        self._pending += steps
        lost = len(self._pending) - MOST_PENDING
        if lost > 0:
            del self._pending[:lost]
            _log.error("the history could not be written for too long: %d changes lost", lost)
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
        if last_chance and self._pending:
            _log.error("%d changes of the history could not be written", len(self._pending))

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

    def _open(self) -> None:
        try:
            self.db = history_file.connect(self._path)
        except NewerHistory as newer:
            self._refused = True
            self._pending = []
            self.trouble = newer.sentence
            self._tell(newer.sentence, newer.sentence)
        except sqlite3.Error as error:
            if is_damage(error):
                self._start_anew()
            else:
                self._in_trouble(error)
        except OSError as error:
            self._in_trouble(error)

    def _start_anew(self) -> None:
        """Set the damaged file aside and begin a new one."""
        self.close()
        try:
            aside = set_aside(self._path)
            self.db = history_file.connect(self._path)
        except (OSError, sqlite3.Error) as error:
            self._in_trouble(error)
            return
        self._tell(
            None,
            say(
                "The history was damaged. It is kept as {file}, and a new one is begun.",
                file=aside.name,
            ),
        )

    def _in_trouble(self, error: Exception) -> None:
        why = error.strerror or str(error) if isinstance(error, OSError) else str(error)
        trouble = say(
            "The history can't be written: {why}. Calls are kept in memory until it can: check "
            "that the disk is not full and that {file} may be written.",
            why=why,
            file=self._path.name,
        )
        if trouble != self.trouble:
            self.trouble = trouble
            self._tell(trouble, trouble)
