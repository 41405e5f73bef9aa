"""What the windows need of other rooms besides the desk, as protocols that they fulfil."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from callpop.checks import Checkup
from callpop.hotkeys import HotkeyStatus
from callpop.preferences import Preferences
from callpop.telephony.fields import Field
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.ui.link_port import PhoneLinks
from callpop.ui.system_ports import CallKeeper, Files, Known, Support, Switch

_log = logging.getLogger(__name__)

Keep = Literal["keyring", "this-run"]
"""Where secrets are kept: in the keyring, or in memory until Callpop ends."""


@dataclass(frozen=True, slots=True)
class KindForm:
    """A kind of PBX as the account form asks for it."""

    name: str
    title: str
    fields: tuple[Field, ...]
    """All settings and secrets: its own and the common ones."""
    where: Sentence = NOTHING
    """Where they are found, in the words of the PBX's own pages."""
    calls_us: bool = False
    """Its PBX must be told an address of ours, and calls us there."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an account needs besides what the agent typed; nothing is stored yet."""

    secrets: Mapping[str, str] = field(repr=False)
    """Those given, and those that Callpop made up."""
    address: str = field(default="", repr=False)
    """What is to be entered in the PBX, where that calls us; it is a secret too."""


class AccountView(Protocol):
    """An account as it is stored; its secrets are not shown to anybody."""

    @property
    def name(self) -> str:
        """Its name, which the agent gave it."""

    @property
    def kind(self) -> str:
        """The name of its :class:`KindForm`."""

    @property
    def settings(self) -> Mapping[str, str]:
        """Its settings without the secrets."""

    @property
    def enabled(self) -> bool:
        """It is to be connected."""


class Accounts(Protocol):
    """Adds, changes, tries and removes accounts.

    Every method may raise an exception that carries a ``sentence`` for the agent, and a ``key``
    where one field is wrong.
    """

    def kinds(self) -> Sequence[KindForm]:
        """The kinds of PBX that can be added."""

    async def accounts(self) -> Sequence[AccountView]:
        """All accounts."""

    async def prepare(
        self, kind: str, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> Prepared:
        """Look what was typed over, and make up what Callpop makes up itself."""

    async def check_new_name(self, name: str) -> None:
        """Whether a new account could have this name."""

    async def test(
        self,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        stored: str | None = None,
        progress: Callable[[Sentence], None] = ...,
        until_called: bool = False,
    ) -> Sentence:
        """Connect for real and say how it went; secrets that are not given are the stored ones
        of the account ``stored``. ``progress`` hears how it goes. Where the PBX calls us,
        ``until_called`` waits for its first call, however long that takes."""

    async def save(
        self,
        name: str,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        keep: Keep = "keyring",
        *,
        was: str | None = None,
    ) -> object:
        """Add the account, or change the one called ``was``."""

    async def give_secrets(
        self, name: str, secrets: Mapping[str, str], keep: Keep = "keyring"
    ) -> None:
        """Keep these secrets for an account, and connect it."""

    async def webhook_url(self, name: str) -> str:
        """The address of ours that must be entered in the account's PBX; it is a secret."""

    async def enable(self, name: str, *, on: bool) -> None:
        """Connect an account from now on, or do so no more."""

    async def remove(self, name: str) -> Sentence:
        """Remove an account and its secrets; what was done, in words."""

    async def unlock(self) -> None:
        """Have the keyring ask for its password, then connect what waited for it."""


class PhoneView(Protocol):
    """A number of a contact's."""

    @property
    def text(self) -> str:
        """As it was written."""

    @property
    def shown(self) -> str:
        """As people write it."""

    @property
    def written(self) -> str:
        """For whoever reads it again: :attr:`text` where that says it all."""


class ContactView(Protocol):
    """A contact as the address book keeps it."""

    @property
    def id(self) -> int:
        """What it is changed and removed by."""

    @property
    def name(self) -> str:
        """ "" where only the company is known."""

    @property
    def company(self) -> str:
        """ "" where only the name is known."""

    @property
    def phones(self) -> Sequence[PhoneView]:
        """At least one."""


class TroubleView(Protocol):
    """What could not be read of a file of contacts."""

    @property
    def line(self) -> int:
        """Counted from 1."""

    @property
    def sentence(self) -> Sentence:
        """Why: half a sentence."""


class ImportView(Protocol):
    """What became of a file of contacts."""

    @property
    def summary(self) -> Sentence:
        """How many are new, changed, unchanged and not read."""

    @property
    def troubles(self) -> Sequence[TroubleView]:
        """The first ones."""

    @property
    def without_country(self) -> int:
        """Numbers that nobody knows the country of."""


class GlimpseView(Protocol):
    """What a file of contacts would be read as."""

    @property
    def encoding(self) -> str:
        """How it is written, as people call that."""

    @property
    def people(self) -> Sequence[tuple[str, str]]:
        """Name and number of the first contacts."""


class Contacts(Protocol):
    """The agent's own address book. No method blocks.

    Every method may raise an exception that carries a ``sentence`` for the agent, and a ``key``
    (``name`` or ``phones``) where one field is wrong; nothing is changed then.
    """

    async def count(self) -> int:
        """How many contacts there are."""

    async def page(self, offset: int, limit: int) -> Sequence[ContactView]:
        """Contacts by name, from the ``offset``-th on."""

    async def place(self, id: int) -> int | None:
        """Where in that order the contact ``id`` is; None for nowhere."""

    async def find(self, text: str, limit: int) -> Sequence[ContactView]:
        """Contacts by the beginnings of words or by digits; the likeliest first."""

    async def add(self, name: str, company: str, phones: Sequence[str]) -> tuple[int, str]:
        """Add a contact, or phones to the one of that name and company: its id, and ``new``,
        ``changed`` or ``unchanged``."""

    async def change(self, id: int, name: str, company: str, phones: Sequence[str]) -> None:
        """Make the contact ``id`` be this."""

    async def remove(self, id: int) -> None:
        """Remove the contact ``id``."""

    @property
    def country(self) -> str | None:
        """Where numbers without a country code belong; None where the accounts differ."""

    async def glimpse(
        self, file: Path, *, country: str | None = None, encoding: str | None = None
    ) -> GlimpseView:
        """What :meth:`take` would read of the file; nothing is changed."""

    async def take(
        self,
        file: Path,
        *,
        country: str | None = None,
        encoding: str | None = None,
        progress: Callable[[int], None],
    ) -> ImportView:
        """Import a CSV or vCard file; ``progress`` hears of the records read so far. Cancelled,
        it leaves the book as it was. ``country`` and ``encoding`` replace the guess."""

    async def export(self, file: Path) -> int:
        """Write everybody into the file, as vCard or CSV by its name; how many they are."""


class Hotkeys(Protocol):
    """The hotkeys that reach Callpop whichever program is in front."""

    @property
    def configurable(self) -> bool:
        """The desktop has a window of its own to change them in."""

    def statuses(self) -> Sequence[HotkeyStatus]:
        """How every action's hotkey stands."""

    def subscribe(self, told: Callable[[], None]) -> Callable[[], None]:
        """Call ``told`` when that may have changed, until what is returned is called."""

    def hold(self) -> None:
        """Let go of all of them, so that a field can be told one by pressing it."""

    def resume(self) -> None:
        """The end of :meth:`hold`."""

    async def configure(self) -> None:
        """Have the desktop show its own window for them.

        Raises an exception with a ``sentence`` where it does not.
        """


class Foreground(Protocol):
    """The windows of other programs: which of them has the focus, and what is selected there."""

    @property
    def reads_in_front(self) -> bool:
        """Nobody tells what is selected before one of our windows has the focus (Wayland)."""

    async def remember(self) -> None:
        """Learn which window has the focus, to :meth:`give_back` it."""

    async def selected(self) -> str:
        """The text that is selected there; "" for none, or where nobody tells in time."""

    async def copied(self) -> str:
        """The text in the clipboard; "" for none, or where nobody tells in time."""

    def bring(self, window: int, time: int = 0, token: str = "") -> None:
        """Give the focus to our window of that id, for the key pressed at ``time`` (X11) or by the
        desktop's activation ``token`` (Wayland)."""

    def give_back(self) -> None:
        """Give the focus to the window that had it."""


class Shell(Protocol):
    """What the windows ask of the app around them."""

    @property
    def files(self) -> Files:
        """Callpop's own files."""

    @property
    def support(self) -> Support:
        """Reports for whoever helps."""

    @property
    def autostart(self) -> Switch:
        """Callpop starts when the agent logs in."""

    @property
    def calls(self) -> CallKeeper:
        """The calls that are kept."""

    @property
    def known(self) -> Known:
        """What the desk has seen by now."""

    async def play_sound(self) -> None:
        """Play the sound of a ringing call once, as it was chosen.

        Raises an exception with a ``sentence`` where nothing is heard.
        """

    @property
    def checkup(self) -> Checkup:
        """Will the next call be seen?"""

    @property
    def hotkeys(self) -> Hotkeys:
        """The hotkeys, as the preferences choose them."""

    @property
    def foreground(self) -> Foreground:
        """The windows of other programs."""

    def note(self, what: Sentence) -> None:
        """Say something in passing, by a native notification."""

    def quit(self) -> None:
        """End Callpop."""

    @property
    def phone_links(self) -> PhoneLinks:
        """Who opens the links of web pages and other programs that hold a number."""

    def retry(self, account: str) -> None:
        """Connect this account now, whatever it waits for."""

    def preferences(self) -> Preferences:
        """What the agent chose."""

    async def prefer(self, preferences: Preferences) -> None:
        """Remember what the agent chose, and act on it.

        Raises an exception with a ``sentence`` where that can't be written.
        """


def sentence_of(error: BaseException) -> Sentence:
    """What to tell the agent of a failure, whichever room it comes from; one that no room has
    words for goes to the log."""
    sentence = getattr(error, "sentence", None)
    if isinstance(sentence, Sentence):
        return sentence
    _log.error("this did not work", exc_info=error)
    return say("That did not work ({what}). The log has the details.", what=type(error).__name__)


def key_of(error: BaseException) -> str | None:
    """The field that a failure is about, if it says."""
    key = getattr(error, "key", None)
    return key if isinstance(key, str) else None
