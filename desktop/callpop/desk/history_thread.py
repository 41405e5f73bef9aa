"""The thread on which the history is written and read."""

import asyncio
import logging
import queue
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from callpop.desk import history_store as store
from callpop.desk.history_file import HistoryError
from callpop.desk.history_journal import Journal, Kept
from callpop.desk.history_keeper import Keeper, Question, Tell
from callpop.telephony.sentence import say

_log = logging.getLogger(__name__)

_GATHERED_SECONDS = 0.05
_STEPS = 100_000
"""So many of SQLite's steps, some milliseconds, are between two looks whether anybody waits."""


class Asked:
    """A question to the database, answered on the loop that asked; ``writes`` where it can't be
    answered by a file that is only read."""

    def __init__(self, question: Question, *, writes: bool = False) -> None:
        self.question = question
        self.writes = writes
        self.left = False
        """Nobody waits for the answer any more: it is looked for no further."""
        self.answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._loop = asyncio.get_running_loop()

    def put_to(self, keeper: "Keeper") -> None:
        """On the history's thread."""
        try:
            result = keeper.change(self.question) if self.writes else keeper.read(self._unless_left)
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

    def _unless_left(self, db: sqlite3.Connection) -> Any:
        # Asked by SQLite itself: an interrupt is lost that comes before a statement begins.
        db.set_progress_handler(lambda: self.left, _STEPS)
        try:
            return self.question(db)
        finally:
            db.set_progress_handler(None, 0)

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

    def __init__(
        self, path: Path, tell: Tell, retry_seconds: float, journal: Journal | None = None
    ) -> None:
        self._path = path
        self._tell = tell
        self._journal = journal
        self._retry_seconds = retry_seconds
        self._queue: queue.SimpleQueue[list[store.Step] | Asked | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._gathered: list[store.Step] = []
        self._soon: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin, once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="history", daemon=True)
            self._thread.start()

    def put(self, what: store.Step | Asked) -> None:
        """Have this done."""
        if isinstance(what, Asked):
            self._hand_over()
            self._queue.put(what)
        else:
            self._gathered.append(what)
            self._hand_over()

    def put_soon(self, step: store.Step) -> None:
        """Have this done within a moment, or before what is put next: waking the thread costs more
        than the step."""
        self._gathered.append(step)
        if self._soon is None:
            loop = asyncio.get_running_loop()
            self._soon = loop.call_later(_GATHERED_SECONDS, self._hand_over)

    def _hand_over(self) -> None:
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        if self._gathered:
            self._queue.put(self._gathered)
            self._gathered = []

    async def close(self) -> None:
        """Do what is left, and let go of the file."""
        self._hand_over()
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            await asyncio.to_thread(thread.join)

    def finish(self, within: float) -> None:
        """Like :meth:`close`, but blocks, at most ``within`` seconds."""
        self._hand_over()
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join(within)

    # What follows runs on the thread.

    def _run(self) -> None:
        keeper = Keeper(self._path, self._tell)
        journal = self._journal
        left: list[store.Step] = [] if journal is None else [*journal.open()]
        last, undone = False, 0
        while not last:
            steps, questions, last = self._next(self._retry_seconds if keeper.behind else None)
            steps, left = left + steps, []
            undone += sum(isinstance(step, Kept) for step in steps)
            try:
                keeper.write(steps, last_chance=last)
            except Exception:
                # Whatever it is: what waits goes on waiting, and so does the thread.
                _log.exception("the history met a fault")
            if journal is not None and keeper.safe:
                journal.done(undone)
                undone = 0
            for asked in questions:
                if asked.writes or not asked.left:
                    asked.put_to(keeper)
        keeper.close()
        if journal is not None:
            journal.close()

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
                    steps += item
                item = self._queue.get_nowait()
            return steps, questions, True
        return steps, questions, False
