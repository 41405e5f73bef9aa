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
from callpop.desk.history_keeper import Keeper, Question, Tell
from callpop.telephony.sentence import say

_log = logging.getLogger(__name__)


class Asked:
    """A question to the database, answered on the loop that asked; ``writes`` where it can't be
    answered by a file that is only read."""

    def __init__(self, question: Question, *, writes: bool = False) -> None:
        self.question = question
        self.writes = writes
        self.answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._loop = asyncio.get_running_loop()

    def put_to(self, keeper: "Keeper") -> None:
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

    def finish(self, within: float) -> None:
        """Like :meth:`close`, but blocks, at most ``within`` seconds."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join(within)

    # What follows runs on the thread.

    def _run(self) -> None:
        keeper = Keeper(self._path, self._tell)
        last = False
        while not last:
            steps, questions, last = self._next(self._retry_seconds if keeper.behind else None)
            try:
                keeper.write(steps, last_chance=last)
            except Exception:
                # Whatever it is: what waits goes on waiting, and so does the thread.
                _log.exception("the history met a fault")
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
