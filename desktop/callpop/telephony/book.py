"""Who is behind a number, as the agent's own address book knows it."""

from typing import Protocol

from callpop.telephony.model import Contact


class ContactBook(Protocol):
    """The agent's own contacts."""

    def lookup(self, number: str) -> Contact | None:
        """Whose number that is, whatever its notation; None for a stranger.

        Answers at once, from memory and on any thread: a PBX holds a call up until it knows.
        """


class _NoContacts:
    def lookup(self, number: str) -> Contact | None:
        return None


NO_CONTACTS: ContactBook = _NoContacts()
"""A book without a page."""


def is_name(text: str | None) -> bool:
    """Whether ``text`` names somebody: some PBXs repeat the number where a name should stand."""
    return text is not None and any(c.isalpha() for c in text)


def name_for(number: str | None, told: str | None, book: ContactBook) -> str | None:
    """How the PBX calls the owner of ``number`` or, where it names nobody, how ``book`` does."""
    known = book.lookup(number) if number and not is_name(told) else None
    return known.name if known is not None else told
