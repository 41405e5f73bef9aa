"""What the windows need of other rooms besides the desk, as protocols that they fulfil."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from callpop.telephony.fields import Field
from callpop.telephony.sentence import Sentence, say

Keep = Literal["keyring", "this-run"]
"""Where secrets are kept: in the keyring, or in memory until Callpop ends."""


@dataclass(frozen=True, slots=True)
class KindForm:
    """A kind of PBX as the account form asks for it."""

    name: str
    title: str
    fields: tuple[Field, ...]
    """All settings and secrets: its own and the common ones."""


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


class Accounts(Protocol):
    """Adds, changes, tries and removes accounts.

    Every method may raise an exception that carries a ``sentence`` for the agent, and a ``key``
    where one field is wrong.
    """

    def kinds(self) -> Sequence[KindForm]:
        """The kinds of PBX that can be added."""

    async def accounts(self) -> Sequence[AccountView]:
        """All accounts."""

    async def test(
        self,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        stored: str | None = None,
    ) -> Sentence:
        """Connect for real and say how it went; secrets that are not given are the stored ones
        of the account ``stored``."""

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

    async def remove(self, name: str) -> Sentence:
        """Remove an account and its secrets; what was done, in words."""

    async def unlock(self) -> None:
        """Have the keyring ask for its password, then connect what waited for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the agent chose for the app as a whole."""

    theme: str = "system"
    """``system``, ``light`` or ``dark``."""
    notifications: bool = True
    cards: bool = True


class Shell(Protocol):
    """What the windows ask of the app around them."""

    def quit(self) -> None:
        """End Callpop."""

    def retry(self, account: str) -> None:
        """Connect this account now, whatever it waits for."""

    def preferences(self) -> Preferences:
        """What the agent chose."""

    async def prefer(self, preferences: Preferences) -> None:
        """Remember what the agent chose, and act on it.

        Raises an exception with a ``sentence`` where that can't be written.
        """


def sentence_of(error: BaseException) -> Sentence:
    """What to tell the agent of a failure, whichever room it comes from."""
    sentence = getattr(error, "sentence", None)
    if isinstance(sentence, Sentence):
        return sentence
    return say("That did not work ({what}). The log has the details.", what=type(error).__name__)


def key_of(error: BaseException) -> str | None:
    """The field that a failure is about, if it says."""
    key = getattr(error, "key", None)
    return key if isinstance(key, str) else None
