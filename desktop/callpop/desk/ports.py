"""What the desk needs of other rooms, as protocols that they fulfil."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from callpop.telephony.book import ContactBook
from callpop.telephony.commands import Command
from callpop.telephony.model import Contact
from callpop.telephony.sentence import NOTHING, Sentence


class Lines(Protocol):
    """The way to the PBXs."""

    def command(self, account: str, command: Command) -> None:
        """Send a command; the answer comes through :meth:`callpop.desk.desk.Desk.answered`."""


class AddressBook(ContactBook, Protocol):
    """The agent's own contacts, to look for as well."""

    async def people(self, text: str, limit: int) -> list[Contact]:
        """Contacts that ``text`` may mean (words of name or company, digits), the likeliest first;
        each number of theirs by itself.

        Raises an exception where they can't be read.
        """


class _NoContacts:
    def lookup(self, number: str) -> Contact | None:
        return None

    async def people(self, text: str, limit: int) -> list[Contact]:
        return []


NO_ADDRESS_BOOK: AddressBook = _NoContacts()
"""Where the agent keeps none."""


class BrowserError(Exception):
    """No browser could be opened; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class Browser(Protocol):
    """The agent's web browser."""

    async def open(self, url: str) -> None:
        """Open ``url``, which the desk has checked.

        Raises:
            BrowserError: there is no browser, or it would not start.
        """


@dataclass(frozen=True, slots=True)
class NoteAction:
    """A button of a notification."""

    key: str
    label: Sentence


@dataclass(frozen=True, slots=True)
class Note:
    """A native notification. Its texts are plain: the backend escapes what it must."""

    key: str
    """Showing another note of the same key replaces the first."""
    title: Sentence
    body: Sentence = NOTHING
    actions: tuple[NoteAction, ...] = ()
    urgent: bool = False
    """A call rings: shown until withdrawn, over a full screen too."""
    on_action: Callable[[str], None] = field(default=lambda _key: None, repr=False, compare=False)
    """Called on the event loop with the key of the button pressed."""


class Notifier(Protocol):
    """Native notifications. Neither method blocks or raises."""

    def show(self, note: Note) -> None:
        """Show ``note``, in place of one with the same key."""

    def withdraw(self, key: str) -> None:
        """Take the note off the screen, if it is still there."""


class Ringer(Protocol):
    """What sounds while a call rings. Neither method blocks or raises."""

    def ring(self) -> None:
        """Sound softly, again and again."""

    def hush(self) -> None:
        """Be silent at once."""


class _Silent:
    def ring(self) -> None:
        pass

    def hush(self) -> None:
        pass


SILENT: Ringer = _Silent()
"""Where nothing can sound."""


@dataclass(frozen=True, slots=True)
class AccountRules:
    """What one account's settings say about opening the CRM and reading numbers."""

    country: str | None = None
    """Two letters, for numbers without a country code."""
    crm_url: str = ""
    """The template for calls that carry no link; "" for none."""
    hosts: frozenset[str] = frozenset()
    """Hosts that links may be opened on unasked: the account's own and the allowed ones."""
    pop: str = "click"
    """When the CRM opens: ``click``, ``ring`` or ``answer``."""


class Rules(Protocol):
    """The accounts' rules, in memory: asked for with every call."""

    def rules(self, account: str) -> AccountRules:
        """The rules of ``account``; the defaults for one that is not known (any more)."""


class HostKeeper(Protocol):
    """Remembers the agent's yes to a CRM host."""

    async def allow_host(self, account: str, host: str) -> None:
        """Write ``host`` into the account's allowed hosts.

        Raises an exception where that can't be written.
        """
