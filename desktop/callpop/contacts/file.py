"""The address book on disk, as a thread or the command line uses it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from callpop.contacts import exporting, importing, search, store
from callpop.contacts.exporting import Format
from callpop.contacts.importing import Imported, Progress
from callpop.contacts.model import ContactsError, Entry, Person, distinct, phones_of
from callpop.contacts.store import Change
from callpop.replacing import replacing_text
from callpop.telephony.sentence import say

USUAL_LIMIT = 50


class ContactsFile:
    """The address book at ``path``, whether Callpop runs or not. Every method may wait for the
    disk.

    All raise :class:`ContactsError` where the book can't be read or changed; nothing is changed
    then.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def find(self, text: str, limit: int = USUAL_LIMIT, country: str | None = None) -> list[Entry]:
        """Contacts by the beginnings of words of name and company, or by digits; the likeliest
        first."""
        with store.reading(self.path) as db:
            return search.find(db, text, limit=limit, country=country)

    def page(self, offset: int, limit: int) -> list[Entry]:
        """Contacts by name, from the ``offset``-th on."""
        with store.reading(self.path) as db:
            return search.page(db, offset, limit)

    def place(self, id: int) -> int | None:
        """How many contacts come before the contact ``id`` by name; None where there is none."""
        with store.reading(self.path) as db:
            return search.place(db, id)

    def count(self) -> int:
        """How many contacts there are."""
        with store.reading(self.path) as db:
            return search.count(db)

    def add(
        self, name: str, company: str, phones: Sequence[str], country: str | None = None
    ) -> tuple[int, Change]:
        """Add a contact, or phones to the one of that name and company; its id and which it was."""
        person = _person(name, company, phones, country)
        with store.writing(self.path) as db:
            return store.merge(db, person)

    def change(
        self,
        id: int,
        name: str,
        company: str,
        phones: Sequence[str],
        country: str | None = None,
    ) -> None:
        """Make the contact ``id`` be this."""
        person = _person(name, company, phones, country)
        with store.writing(self.path) as db:
            store.change(db, id, person)

    def remove(self, id: int) -> None:
        """Remove the contact ``id``."""
        with store.writing(self.path) as db:
            store.remove(db, id)

    def take(
        self,
        data: bytes,
        *,
        country: str | None = None,
        encoding: str | None = None,
        progress: Progress = lambda _records: None,
    ) -> Imported:
        """Import what a file of contacts holds; see :func:`importing.import_into`."""
        return importing.import_into(
            self.path, data, country=country, encoding=encoding, progress=progress
        )

    def write(self, file: TextIO, format: Format) -> int:
        """Write everybody into ``file`` (opened with ``newline=""``); how many they are."""
        with store.reading(self.path) as db:
            return exporting.write_all(db, file, format)

    def export(self, file: Path, format: Format | None = None) -> int:
        """Write everybody into the file of that name, in the format that its name says unless
        one is given; how many they are. What was there is replaced once all is written."""
        format = format or Format.of(file)
        # The mark at the beginning is what tells a spreadsheet that the names are UTF-8.
        encoding = "utf-8-sig" if format is Format.CSV else "utf-8"
        try:
            with replacing_text(file, encoding) as text:
                number = self.write(text, format)
        except OSError as error:
            raise ContactsError(
                say(
                    "The file “{file}” can't be written: {why}.",
                    file=file,
                    why=error.strerror or error,
                )
            ) from error
        return number


def _person(name: str, company: str, phones: Sequence[str], country: str | None) -> Person:
    read = [phones_of(text, country) for text in phones]
    for _, troubles in read:
        for trouble in troubles:
            raise ContactsError(say("This can't be: {why}.", why=trouble), wrong=True, key="phones")
    return store.checked(name, company, distinct([phone for some, _ in read for phone in some]))
