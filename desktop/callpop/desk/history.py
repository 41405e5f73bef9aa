"""Every call from its first ring on, in a file, so that a crash loses nothing."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from callpop.database import transaction
from callpop.desk import history_file, spreadsheet
from callpop.desk import history_forgetting as forgetting
from callpop.desk import history_search as lookup
from callpop.desk import history_store as store
from callpop.desk.feed import Feed
from callpop.desk.history_file import HistoryError
from callpop.desk.history_forgetting import Forgotten
from callpop.desk.history_journal import Journal, Kept, bring_in
from callpop.desk.history_keeper import Question
from callpop.desk.history_search import Counts, Page, Wanted
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.desk.history_thread import Asked, HistoryThread
from callpop.telephony.model import Call
from callpop.telephony.sentence import Sentence, say

__all__ = ["Gap", "History", "HistoryEntry", "HistoryError", "HistoryFile"]

T = TypeVar("T")

RETRY_SECONDS = 5.0
"""Pause before a disk that was full or locked is tried again."""


class History:
    """Writes and reads the history on a thread of its own; nothing here blocks the loop.

    What can't be written now (full or locked disk) is kept and tried again; :attr:`problems`
    tells the agent, once per trouble, and when it is over. A damaged file is set aside and a new
    one begun. What asks or deletes raises :class:`HistoryError` where that can't be done.
    """

    def __init__(
        self, path: Path, *, retry_seconds: float = RETRY_SECONDS, journaled: bool = False
    ) -> None:
        self._path = path
        self._journal = Journal(path) if journaled else None
        self._thread = HistoryThread(path, self._tell, retry_seconds, self._journal)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self.problem: Sentence | None = None
        """Why nothing is written now, if so."""
        self.problems: Feed[Sentence] = Feed("history problems")
        self.changes: Feed[None] = Feed("history changes")
        """Calls are gone, or their notes are others; new calls are told by the desk."""

    def start(self) -> None:
        """Begin to write; needs a running loop, on which the feeds tell."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    # What happens.

    def record(self, call: Call, crm_url: str | None, absorbed: Sequence[str] = ()) -> bool:
        """Write the call as it now is; ``absorbed`` calls turned out to be this one. Whether no
        kill takes that away from now on: else not before :meth:`kept` says so."""
        kept = Kept(call, crm_url, tuple(absorbed))
        if self._journal is None or not self._journal.add(kept):
            self._thread.put(kept)
            return False
        # The disk may take its time, and whoever is to be told of the call comes first.
        self._thread.put_soon(kept)
        return True

    def made_up(self, call: Call) -> None:
        """A colleague's call, which is not listed: whoever it reached is not missed any more."""
        if store.makes_up(call):
            self._thread.put_soon(store.made_up(call))

    def gap(self, account: str, lost_at: datetime, back_at: datetime | None) -> None:
        """Write that nothing could be known of the account's calls; None: it goes on."""
        self._thread.put(store.gap(account, lost_at, back_at))

    def close_unfinished(self, at: datetime) -> None:
        """Close what a crash left open, as ``unknown``; for the start, before any call."""
        self._thread.put(store.close_unfinished(at))

    def see_missed(self) -> None:
        """The agent has looked at the missed calls."""
        self._thread.put(store.see_missed)

    def kept(self) -> "asyncio.Future[None]":
        """Done once all that was to be written until now is on disk, or can't be written now."""
        asked = Asked(lambda _db: None)
        # Why it can't is told by the problems.
        asked.answer.add_done_callback(lambda answer: answer.cancelled() or answer.exception())
        self._thread.put(asked)
        return asked.answer

    # What is asked.

    async def recent(self, limit: int = 100) -> list[HistoryEntry]:
        """The latest calls, newest first."""
        return await self.search(limit=limit)

    async def search(self, text: str = "", *, limit: int = 100) -> list[HistoryEntry]:
        """Calls that ``text`` finds, newest first."""
        wanted = Wanted(text)
        found: list[HistoryEntry] = await self._ask(
            lambda db: lookup.search(db, wanted, limit=limit)
        )
        return found

    async def page(self, wanted: Wanted, *, below: int | None = None, limit: int = 100) -> Page:
        """The newest calls that are wanted, or those ``below`` the place of one; and when nothing
        could be known between them."""
        found: Page = await self._ask(lambda db: lookup.page(db, wanted, below=below, limit=limit))
        return found

    async def counts(self, wanted: Wanted) -> Counts:
        """How many calls there are of each direction, and how many missed ones."""
        found: Counts = await self._ask(lambda db: lookup.counts(db, wanted))
        return found

    async def entry(self, call_id: str) -> HistoryEntry | None:
        """The call of that id; None where there is none."""
        found: HistoryEntry | None = await self._ask(lambda db: lookup.entry(db, call_id))
        return found

    async def missed(self, limit: int = 1_000) -> tuple[list[HistoryEntry], frozenset[str]]:
        """The latest missed calls that the agent has not looked at, newest first; and the ids of as
        many that they have looked at, or need not."""
        found: tuple[list[HistoryEntry], frozenset[str]] = await self._ask(
            lambda db: (lookup.unseen(db, limit), lookup.seen(db, limit))
        )
        return found

    async def gaps(self, since: datetime | None = None, limit: int = 100) -> list[Gap]:
        """Times in which nothing could be known, the latest first."""
        found: list[Gap] = await self._ask(lambda db: lookup.gaps(db, since, limit))
        return found

    async def calls_with(self, number: str, account: str | None = None) -> int:
        """How many calls :meth:`forget` would delete."""
        number_of: int = await self._ask(lambda db: forgetting.calls_with(db, number, account))
        return number_of

    async def older_than(self, moment: datetime) -> int:
        """How many calls :meth:`forget_older` would delete."""
        number: int = await self._ask(lambda db: forgetting.older_than(db, moment))
        return number

    async def export(self, file: Path, wanted: Wanted) -> int:
        """Write the calls that are wanted into ``file``, for a spreadsheet; how many they are.
        What was there is replaced once all is written."""
        await self._ask(lambda _db: None)
        return await asyncio.to_thread(HistoryFile(self._path).export, file, wanted)

    async def look_over(self) -> None:
        """Read all of the file, of which somebody found a part damaged; where it is, a new one is
        begun."""
        await self._ask(lambda _db: history_file.look_over(self._path))

    # What the agent changes.

    def note(self, call_id: str, text: str) -> "asyncio.Future[bool]":
        """Write what the agent notes to a call; False where there is no such call. It is written
        even if nobody waits for the answer."""
        change = store.note(call_id, text)
        asked = Asked(lambda db: _at_once(db, change), writes=True)
        asked.answer.add_done_callback(self._noted)
        if self._closed:
            asked.answer.set_exception(_closed())
        else:
            self._thread.put(asked)
        return asked.answer

    def _noted(self, answer: "asyncio.Future[bool]") -> None:
        if not answer.cancelled() and answer.exception() is None:
            self.changes.publish(None)

    async def forget(self, number: str, account: str | None = None) -> Forgotten:
        """Delete the calls with ``number``, in any notation, for good, and all traces of them in
        the file. An extension is somebody else at another account."""
        gone: Forgotten = await self._change(
            lambda db: forgetting.forget(db, self._path, number, account)
        )
        self.changes.publish(None)
        return gone

    async def forget_older(self, moment: datetime) -> int:
        """Delete what is older than ``moment``; how many calls it was."""
        number, gone = 0, forgetting.AT_ONCE
        while gone == forgetting.AT_ONCE:
            gone = await self._change(lambda db: forgetting.forget_older(db, moment))
            number += gone
        if number:
            await self._change(forgetting.forget_words)
            self.changes.publish(None)
        return number

    async def close(self) -> None:
        """Write what is left and let go of the file."""
        self._closed = True
        await self._thread.close()

    def finish(self, within: float = 3.0) -> None:
        """Like :meth:`close` where no event loop runs any more; blocks, at most so many
        seconds."""
        self._closed = True
        self._thread.finish(within)

    async def _ask(self, question: Question) -> Any:
        asked = Asked(question)
        try:
            return await self._put(asked)
        except asyncio.CancelledError:
            asked.left = True
            raise

    async def _change(self, question: Question) -> Any:
        return await self._put(Asked(question, writes=True))

    async def _put(self, asked: Asked) -> Any:
        if self._closed:
            raise _closed()
        self._thread.put(asked)
        return await asked.answer

    def _tell(self, problem: Sentence | None, told: Sentence) -> None:
        def tell() -> None:
            self.problem = problem
            self.problems.publish(told)

        if self._loop is not None:
            try:
                self._loop.call_soon_threadsafe(tell)
            except RuntimeError:
                # The loop is closed: nobody is left to be told.
                return


class HistoryFile:
    """The history at ``path`` for the command line, whether Callpop runs or not. Every method
    may wait for the disk, and raises :class:`HistoryError` where it can't be read or changed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def search(self, wanted: Wanted = Wanted(), limit: int = 100) -> list[HistoryEntry]:  # noqa: B008
        """Calls that are wanted, newest first."""
        return self._read(lambda db: lookup.search(db, wanted, limit=limit), nothing=[])

    def gaps(self, since: datetime | None = None, limit: int = 100) -> list[Gap]:
        """Times in which an account was not connected, the latest first."""
        return self._read(lambda db: lookup.gaps(db, since, limit), nothing=[])

    def calls_with(self, number: str, account: str | None = None) -> int:
        """How many calls :meth:`forget` would delete."""
        return self._change(lambda db: forgetting.calls_with(db, number, account), nothing=0)

    def note(self, call_id: str, text: str) -> bool:
        """Write what the agent notes to a call; False where there is no such call."""
        change = store.note(call_id, text)
        return self._change(lambda db: _at_once(db, change), nothing=False)

    def forget(self, number: str, account: str | None = None) -> Forgotten:
        """Delete the calls with ``number``, and all traces of them in the file."""
        gone = self._change(
            lambda db: forgetting.forget(db, self._path, number, account), nothing=Forgotten()
        )
        if gone.left:
            raise HistoryError(gone.left)
        return gone

    def export(self, file: Path, wanted: Wanted) -> int:
        """Write the calls that are wanted into ``file``; how many they are."""
        return self._read(lambda db: _export(file, lookup.each(db, wanted)), nothing=0)

    def _read(self, ask: Callable[[sqlite3.Connection], T], *, nothing: T) -> T:
        if not self._path.exists():
            return nothing
        # What can't be written now is not there to be read.
        with suppress(sqlite3.Error, OSError):
            bring_in(self._path)
        with closing(history_file.connect_to_read(self._path)) as db:
            try:
                return ask(db)
            except (sqlite3.Error, ValueError, TypeError) as error:
                raise HistoryError(say("The history can't be read: {why}.", why=error)) from error

    def _change(self, change: Callable[[sqlite3.Connection], T], *, nothing: T) -> T:
        if not self._path.exists():
            return nothing
        try:
            bring_in(self._path)
            with closing(history_file.connect(self._path)) as db:
                return change(db)
        except (sqlite3.Error, OSError, ValueError) as error:
            raise HistoryError(
                say("The history can't be changed: {why}. Nothing was changed.", why=error)
            ) from error


def _closed() -> HistoryError:
    return HistoryError(say("The history is closed."))


def _at_once(db: sqlite3.Connection, change: Callable[[sqlite3.Connection], T]) -> T:
    with transaction(db):
        return change(db)


def _export(file: Path, entries: Iterator[HistoryEntry]) -> int:
    try:
        return spreadsheet.export(entries, file)
    except OSError as error:
        raise HistoryError(
            say(
                "The file “{file}” can't be written: {why}.",
                file=file,
                why=error.strerror or error,
            )
        ) from error
