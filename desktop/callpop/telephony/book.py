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
