"""Every call from its first ring on, in a file, so that a crash loses nothing."""

import asyncio
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from callpop.database import is_damage, set_aside
from callpop.desk import history_file
from callpop.desk import history_store as store
from callpop.desk.feed import Feed
from callpop.desk.history_file import HistoryError, NewerHistory
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.telephony.model import Call
from callpop.telephony.sentence import Sentence, say

__all__ = ["Gap", "History", "HistoryEntry", "HistoryError", "HistoryReader"]

_log = logging.getLogger(__name__)

T = TypeVar("T")

RETRY_SECONDS = 5.0
"""Pause before a disk that was full or locked is tried again."""
MOST_PENDING = 10_000
"""Changes kept in memory while nothing can be written; the newest are kept."""

_Read = Callable[[sqlite3.Connection], Any]


class _Reading:
    """A question to the database, answered on the loop that asked."""

    def __init__(self, read: _Read, future: "asyncio.Future[Any]") -> None:
        self.read = read
        self.future = future
        self.loop = asyncio.get_running_loop()

    def answer(self, writer: "_Writer") -> None:
        """On the history's thread."""
        try:
            result = writer.read(self.read)
        except HistoryError as error:
            self._settle(None, error)
        except (sqlite3.Error, ValueError, TypeError) as error:
            self._settle(None, HistoryError(say("The history can't be read: {why}.", why=error)))
        else:
            self._settle(result, None)

    def _settle(self, result: Any, error: HistoryError | None) -> None:
        def settle() -> None:
            if self.future.done():
                return
            if error is not None:
                self.future.set_exception(error)
            else:
                self.future.set_result(result)

        # The loop is closed when the app has gone without waiting for the answer.
        with suppress(RuntimeError):
            self.loop.call_soon_threadsafe(settle)


class History:
    """Writes and reads the history on a thread of its own; nothing here blocks the loop.

    What can't be written now (full or locked disk) is kept and tried again; :attr:`problems`
    tells the agent, once per trouble, and when it is over. A damaged file is set aside and a new
    one begun.
    """

    def __init__(self, path: Path, *, retry_seconds: float = RETRY_SECONDS) -> None:
        self._path = path
        self._retry_seconds = retry_seconds
        self._queue: queue.SimpleQueue[store.Step | _Reading | None] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closed = False
        self.problem: Sentence | None = None
        """Why nothing is written now, if so."""
        self.problems: Feed[Sentence] = Feed("history problems")

    def start(self) -> None:
        """Begin to write; needs a running loop, on which :attr:`problems` are told."""
        if self._thread is not None:
            return
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="history", daemon=True)
        self._thread.start()

    def record(self, call: Call, crm_url: str | None, absorbed: Sequence[str] = ()) -> None:
        """Write the call as it now is; ``absorbed`` calls turned out to be this one."""
        self._queue.put(store.record(call, crm_url, absorbed))

    def gap(self, account: str, lost_at: datetime, back_at: datetime | None) -> None:
        """Write that nothing could be known of the account's calls; None: it goes on."""
        self._queue.put(store.gap(account, lost_at, back_at))

    def close_unfinished(self, at: datetime) -> None:
        """Close what a crash left open, as ``unknown``; for the start, before any call."""
        self._queue.put(store.close_unfinished(at))

    async def recent(self, limit: int = 100) -> list[HistoryEntry]:
        """The latest calls, newest first.

        Raises:
            HistoryError: the history can't be read.
        """
        return await self.search(limit=limit)

    async def search(
        self,
        text: str = "",
        *,
        missed: bool = False,
        since: datetime | None = None,
        limit: int = 100,
        account: str | None = None,
    ) -> list[HistoryEntry]:
        """Calls whose name, company or number contains ``text``, newest first.

        Raises:
            HistoryError: the history can't be read.
        """
        entries: list[HistoryEntry] = await self._ask(
            lambda db: store.search(
                db, text, missed=missed, since=since, limit=limit, account=account
            )
        )
        return entries

    async def gaps(self, since: datetime | None = None, limit: int = 100) -> list[Gap]:
        """Times in which nothing could be known, the latest first.

        Raises:
            HistoryError: the history can't be read.
        """
        found: list[Gap] = await self._ask(lambda db: store.gaps(db, since, limit))
        return found

    async def close(self) -> None:
        """Write what is left and let go of the file."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            await asyncio.to_thread(thread.join)

    async def _ask(self, read: _Read) -> Any:
        if self._closed:
            raise HistoryError(say("The history is closed."))
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._queue.put(_Reading(read, future))
        return await future

    # What follows runs on the history's own thread.

    def _run(self) -> None:
        writer = _Writer(self._path, self._tell)
        last = False
        while not last:
            steps, readings, last = self._next(self._retry_seconds if writer.behind else None)
            writer.write(steps, last_chance=last)
            for reading in readings:
                reading.answer(writer)
        writer.close()

    def _next(self, patience: float | None) -> tuple[list[store.Step], list[_Reading], bool]:
        """Everything that has arrived, waiting for the first; whether it is the last."""
        steps: list[store.Step] = []
        readings: list[_Reading] = []
        with suppress(queue.Empty):
            item = self._queue.get(timeout=patience)
            while item is not None:
                if isinstance(item, _Reading):
                    readings.append(item)
                else:
                    steps.append(item)
                item = self._queue.get_nowait()
            return steps, readings, True
        return steps, readings, False

    def _tell(self, problem: Sentence | None, told: Sentence) -> None:
        def tell() -> None:
            self.problem = problem
            self.problems.publish(told)

        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(tell)


class _Writer:
    """The connection, what waits to be written, and what became of the file."""

    def __init__(self, path: Path, tell: Callable[[Sentence | None, Sentence], None]) -> None:
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

    def read(self, question: _Read) -> Any:
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


class HistoryReader:
    """The history for the command line: read-only, whether Callpop runs or not."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def search(
        self,
        text: str = "",
        *,
        missed: bool = False,
        since: datetime | None = None,
        limit: int = 100,
        account: str | None = None,
    ) -> list[HistoryEntry]:
        """Calls whose name, company or number contains ``text``, newest first.

        Raises:
            HistoryError: the history can't be read.
        """
        return self._read(
            lambda db: store.search(
                db, text, missed=missed, since=since, limit=limit, account=account
            )
        )

    def gaps(self, since: datetime | None = None, limit: int = 100) -> list[Gap]:
        """Times in which an account was not connected, the latest first.

        Raises:
            HistoryError: the history can't be read.
        """
        return self._read(lambda db: store.gaps(db, since, limit))

    def _read(self, ask: Callable[[sqlite3.Connection], list[T]]) -> list[T]:
        if not self._path.exists():
            return []
        db = history_file.connect_to_read(self._path)
        try:
            return ask(db)
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise HistoryError(say("The history can't be read: {why}.", why=error)) from error
        finally:
            db.close()
