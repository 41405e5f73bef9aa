"""What the tests of the address book share."""

from pathlib import Path

from callpop.contacts.file import ContactsFile
from callpop.contacts.index import NumberIndex
from callpop.contacts.model import Entry


def book(folder: Path, *people: tuple[str, str, str], country: str | None = None) -> ContactsFile:
    """A book in which those people (name, company, phones) stand."""
    file = ContactsFile(folder / "contacts.db")
    for name, company, phones in people:
        file.add(name, company, [phones], country)
    return file


def index(of: ContactsFile) -> NumberIndex:
    """Its numbers, in memory."""
    numbers = NumberIndex()
    numbers.load(of.path)
    return numbers


def plain(entries: list[Entry]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Names, companies and numbers."""
    return [(one.name, one.company, tuple(p.number for p in one.phones)) for one in entries]


def everybody(of: ContactsFile) -> list[tuple[str, str, tuple[str, ...]]]:
    return plain(of.page(0, 10_000))
