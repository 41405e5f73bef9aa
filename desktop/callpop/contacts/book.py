"""The address book of the running app."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from callpop import database
from callpop.contacts import importing, store
from callpop.contacts.exporting import Format
from callpop.contacts.file import USUAL_LIMIT, ContactsFile
from callpop.contacts.importing import Imported
from callpop.contacts.index import NumberIndex
from callpop.contacts.model import ContactsError, Entry
from callpop.contacts.store import Change
from callpop.tasks import Tasks
from callpop.telephony.model import Contact
from callpop.telephony.sentence import Sentence, say

T = TypeVar("T")


RETRY_SECONDS = 5.0
"""Pause before a file that could not be read at the start is tried again."""

LONGEST_RETRY_SECONDS = 300.0


class AddressBook:
    """Names callers from memory (:class:`callpop.telephony.book.ContactBook`), and keeps the
    contacts on disk; nothing here blocks the loop.

    What reads or writes the file raises :class:`ContactsError`, with a sentence; nothing is
    changed then. :attr:`on_change` is called on the loop when names may have changed,
    :attr:`on_problem` with what the agent should know.
    """

    def __init__(self, path: Path, *, retry_seconds: float = RETRY_SECONDS) -> None:
        self._path = path
        self._retry_seconds = retry_seconds
        self._file = ContactsFile(path)
        self._index = NumberIndex()
        self._tasks = Tasks("address book")
        self._turn = asyncio.Lock()
        self.country: str | None = None
        """Two letters: where numbers without a country code belong."""
        self.on_change: Callable[[], None] = lambda: None
        self.on_problem: Callable[[Sentence], None] = lambda _problem: None

    def start(self) -> None:
        """Learn the numbers, in the background; needs a running loop."""
        self._tasks.start(self._begin(), name="read the contacts")

    async def close(self) -> None:
        """Let go of everything; an import under way is undone."""
        await self._tasks.close()
        self._index.close()

    def lookup(self, number: str) -> Contact | None:
        """Whose number that is, whatever its notation: at once, from memory, on any thread."""
        return self._index.lookup(number, self.country)

    async def reload(self) -> None:
        """Learn what the file holds now, as after another program changed it. What is wrong with
        it is told through :attr:`on_problem`."""
        await self._learn(thoroughly=False)

    async def find(self, text: str, limit: int = USUAL_LIMIT) -> list[Entry]:
        """Contacts by the beginnings of words of name and company, or by digits; the likeliest
        first."""
        return await asyncio.to_thread(self._file.find, text, limit, self.country)

    async def people(self, text: str, limit: int) -> list[Contact]:
        """The same, each number by itself: for choosing whom to call."""
        return [
            Contact(entry.name or entry.company, entry.company or None, number=phone.called)
            for entry in await self.find(text, limit)
            for phone in entry.phones
        ]

    async def page(self, offset: int, limit: int) -> list[Entry]:
        """Contacts by name, from the ``offset``-th on."""
        return await asyncio.to_thread(self._file.page, offset, limit)

    async def place(self, id: int) -> int | None:
        """How many contacts come before the contact ``id`` by name; None where there is none."""
        return await asyncio.to_thread(self._file.place, id)

    async def count(self) -> int:
        """How many contacts there are."""
        return await asyncio.to_thread(self._file.count)

    async def add(self, name: str, company: str, phones: Sequence[str]) -> tuple[int, Change]:
        """Add a contact, or phones to the one of that name and company; its id and which it was."""
        return await self._write(lambda: self._file.add(name, company, phones, self.country))

    async def change(self, id: int, name: str, company: str, phones: Sequence[str]) -> None:
        """Make the contact ``id`` be this."""
        await self._write(lambda: self._file.change(id, name, company, phones, self.country))

    async def remove(self, id: int) -> None:
        """Remove the contact ``id``."""
        await self._write(lambda: self._file.remove(id))

    async def glimpse(
        self, file: Path, *, country: str | None = None, encoding: str | None = None
    ) -> importing.Glimpse:
        """What :meth:`take` would read of the file; nothing is changed."""

        def work() -> importing.Glimpse:
            data = importing.load(file)
            return importing.glimpse(data, country=country or self.country, encoding=encoding)

        return await asyncio.to_thread(work)

    async def take(
        self,
        file: Path,
        *,
        country: str | None = None,
        encoding: str | None = None,
        progress: importing.Progress = lambda _records: None,
    ) -> Imported:
        """Import a file (CSV or vCard). ``progress`` hears now and then, on the loop, how many
        records are read; cancelled, it leaves the book as it was."""
        loop = asyncio.get_running_loop()
        enough = threading.Event()

        def told(records: int) -> None:
            if enough.is_set():
                raise _Enough
            loop.call_soon_threadsafe(progress, records)

        def work() -> Imported:
            return self._file.take(
                importing.load(file),
                country=country or self.country,
                encoding=encoding,
                progress=told,
            )

        return await self._write(work, enough)

    async def export(self, file: Path, format: Format | None = None) -> int:
        """Write everybody into the file of that name; how many they are."""
        return await asyncio.to_thread(self._file.export, file, format)

    async def _begin(self) -> None:
        pause = self._retry_seconds
        read = await self._learn(thoroughly=True)
        while not read:
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_RETRY_SECONDS)
            read = await self._learn(thoroughly=True, again=True)

    async def _learn(self, *, thoroughly: bool, again: bool = False) -> bool:
        """Whether it could be read; why not is told unless this is tried ``again``."""
        told, read = None, True
        async with self._turn:
            try:
                told = await _to_its_end(
                    partial(_open, self._path, self._index, thoroughly=thoroughly)
                )
            except ContactsError as error:
                told, read = None if again else error.sentence, False
        if told is not None:
            self.on_problem(told)
        if read or not again:
            self.on_change()
        return read

    async def _write(self, work: Callable[[], T], enough: threading.Event | None = None) -> T:
        """Do ``work`` in a thread, one at a time; ``enough`` stops it early."""
        async with self._turn:
            result = await _to_its_end(work, enough)
        await self._learn(thoroughly=False)
        return result


async def _to_its_end(work: Callable[[], T], enough: threading.Event | None = None) -> T:
    """Do ``work`` in a thread; whoever is cancelled waits until it has ended, early where
    ``enough`` stops it. Nothing touches the file of a book that was closed."""
    working = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        if enough is not None:
            enough.set()
        with suppress(_Enough, ContactsError):
            await working
        raise


class _Enough(Exception):
    """Nobody wants the rest."""


def _open(path: Path, index: NumberIndex, *, thoroughly: bool) -> Sentence | None:
    """Make the book where there is none, set a damaged one aside, and learn its numbers; what
    the agent should know of that.

    Raises:
        ContactsError: it can't be read.
    """
    with store.told(path, "The address book can't be read: {why}."):
        try:
            _make(path)
            index.load(path)
            if not thoroughly or store.is_whole(path):
                return None
        except sqlite3.DatabaseError as error:
            if not database.is_damage(error):
                raise
        aside = database.set_aside(path)
        store.make(path)
        index.load(path)
    return say(
        "The address book was damaged. It is kept as {file}, and a new one is begun: import your "
        "contacts again.",
        file=aside.name,
    )


def _make(path: Path) -> None:
    try:
        store.make(path)
    except (sqlite3.OperationalError, OSError):
        # What may not be written may still be read.
        if not path.exists():
            raise
