"""The settings as the program knows them: accounts and the app's own."""

import hashlib
import secrets
import unicodedata
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace

from callpop.preferences import Preferences, renamed
from callpop.telephony.sentence import NOTHING, Sentence, say

NAME_LIMIT = 60
"""Characters of an account's name."""


class SettingsFileError(Exception):
    """The settings can't be read, or not be changed as asked; the file stays as it is.

    ``sentence`` says where and why, ``line`` and ``key`` where that is known.
    """

    def __init__(
        self, sentence: Sentence, *, line: int | None = None, key: str | None = None
    ) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.line = line
        self.key = key


def new_id() -> str:
    """An id for a new account: random, so that a name given again never meets old secrets."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class Account:
    """One account at one PBX, without its secrets."""

    name: str
    kind: str
    """The PBX's kind, as in ``callpop account add KIND``."""
    settings: Mapping[str, str] = field(hash=False)
    """Yes/no as "yes" and "no", lists comma-separated."""
    id: str = field(default_factory=new_id)
    """What its secrets are kept under in the keyring; stays when the name changes."""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that ``settings.toml`` says."""

    accounts: tuple[Account, ...] = ()
    app: Preferences = field(default_factory=Preferences)
    warnings: tuple[Sentence, ...] = field(default=(), compare=False)
    """What looks like a slip of the pen: it was kept, and has no effect."""

    def account(self, name: str) -> Account | None:
        """The account of that name, however it is capitalised."""
        wanted = fold(name)
        return next((one for one in self.accounts if fold(one.name) == wanted), None)

    def with_account(self, account: Account) -> "Settings":
        """These settings with ``account`` in the place of the one with its id, else added.
        Where it has another name now, the choices that name it follow."""
        before = next((one for one in self.accounts if one.id == account.id), None)
        if before is None:
            return replace(self, accounts=(*self.accounts, account))
        kept = tuple(account if one is before else one for one in self.accounts)
        return replace(self, accounts=kept, app=renamed(self.app, before.name, account.name))

    def without_account(self, name: str) -> "Settings":
        """These settings without the account of that name."""
        gone = fold(name)
        kept = tuple(one for one in self.accounts if fold(one.name) != gone)
        return replace(self, accounts=kept)


def fold(name: str) -> str:
    """What two names have in common that people would take for the same."""
    return unicodedata.normalize("NFKC", name).casefold()


def id_from_name(name: str) -> str:
    """The id of an account written by hand without one: the same at every start."""
    return "name-" + hashlib.sha256(fold(name).encode("utf-8", "replace")).hexdigest()[:16]


def folded(accounts: Iterable["Account"]) -> frozenset[str]:
    """Their names, as :func:`problem_with_name` wants them."""
    return frozenset(fold(one.name) for one in accounts)


def problem_with_name(name: str, taken: Container[str] = ()) -> Sentence:
    """Why an account can't have this name besides those ``taken``, which are folded; nothing where
    it can."""
    if not name.strip():
        return say("An account needs a name.")
    if len(name) > NAME_LIMIT:
        return say("An account's name has at most {limit} characters.", limit=NAME_LIMIT)
    if name != name.strip() or any(
        unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") for character in name
    ):
        return say(
            "An account's name is one line of visible characters, with no space at either end."
        )
    if fold(name) in taken:
        return say("There is an account “{name}” already. Choose another name.", name=name)
    return NOTHING


_SECRET_NAMES = frozenset(
    {"apikey", "key", "password", "passwd", "token", "accesstoken", "secret", "secretkey"}
)


def is_secret_name(key: str) -> bool:
    """A key under which people would write a secret."""
    return key.casefold().replace("_", "").replace("-", "") in _SECRET_NAMES
