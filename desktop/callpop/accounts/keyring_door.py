"""The way to the system's keyring, for one thread that may be kept waiting there for ever."""

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from callpop.telephony.sentence import Sentence, say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SECRET_LIMIT = 1_280
"""Characters of a secret: what Windows keeps (2,560 bytes of UTF-16). The same on every system,
so that what was typed on one can be typed on all."""

# In this order, whatever the desktop says of itself: a secret must be sought where it was put.
if sys.platform == "win32":
    _BACKENDS = ("keyring.backends.Windows.WinVaultKeyring",)
elif sys.platform == "darwin":
    _BACKENDS = ("keyring.backends.macOS.Keyring",)
else:
    _BACKENDS = (
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    )


class VaultError(Exception):
    """A secret could not be read or kept; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class VaultLocked(VaultError):
    """The keyring is locked."""

    def __init__(self) -> None:
        super().__init__(
            say("The keyring is locked. Unlock it, or keep the secret for this run only.")
        )


class VaultUnavailable(VaultError):
    """There is no keyring, or none that can be used."""


class VaultTimeout(VaultError):
    """The keyring has not answered yet; it still may."""


class KeyringDoor:
    """Reads, writes and deletes secrets. Every method may block: for ever, where a person is
    asked for a password or the keyring hangs.

    All methods raise VaultLocked or VaultUnavailable.
    """

    def __init__(self) -> None:
        self._backend: KeyringBackend | None = None

    def read(self, service: str, key: str) -> str | None:
        """The secret, or None where there is none, or something that never was one."""
        with self._explaining():
            kept = self._open().get_password(service, key)
        return kept if kept is not None and _could_be_one(kept) else None

    def write(self, service: str, key: str, value: str) -> None:
        """Keep the secret, and see that it can be read again."""
        with self._explaining():
            backend = self._open()
            backend.set_password(service, key, value)
            kept = backend.get_password(service, key)
        if kept != value:
            raise VaultUnavailable(
                say(
                    "The keyring took the secret and did not keep it. Choose another keyring, or "
                    "keep the secret for this run only."
                )
            )

    def delete(self, service: str, key: str) -> None:
        """Forget the secret, where there is one."""
        with self._explaining():
            backend = self._open()
            if backend.get_password(service, key) is not None:
                backend.delete_password(service, key)

    def try_out(self, service: str, key: str, value: str) -> None:
        """Keep a secret that nobody needs, see that it can be read, and forget it."""
        self.write(service, key, value)
        self.delete(service, key)
        if self.read(service, key) is not None:
            raise VaultUnavailable(say("The keyring does not delete what it is told to delete."))

    def rest(self) -> None:
        """Nobody asks any more; nothing is to be done."""

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except VaultError:
            raise
        except BaseException as error:  # A library's panic too must not leave the caller waiting.
            _clear_up(error)
            # Without its cause, whose words may hold what was to be kept.
            raise self._explained(error) from None

    def _open(self) -> "KeyringBackend":
        if self._backend is None:
            self._backend = _chosen_by_the_user() or _usual()
        return self._backend

    def _explained(self, error: BaseException) -> VaultError:
        from keyring import errors

        # A keyring may be started, or another one, before the next attempt.
        self._backend = None
        missing = "ServiceNotAvailable" in type(error.__cause__).__name__
        if isinstance(error, errors.KeyringLocked | errors.InitError) and not missing:
            return VaultLocked()
        if type(error).__name__ in ("LockedException", "PromptDismissedException"):
            return VaultLocked()
        if missing or isinstance(error, errors.NoKeyringError | OSError):
            return no_keyring()
        return keyring_failed(type(error).__name__)


def _could_be_one(secret: object) -> bool:
    """Whether it can be sent at all: whoever else writes into the keyring may leave anything."""
    if not isinstance(secret, str) or len(secret) > SECRET_LIMIT:
        return False
    return not any("\ud800" <= character <= "\udfff" for character in secret)


def _clear_up(error: BaseException) -> None:
    """Close what keyring leaves open where it fails, and take secrets out of the traceback."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        close = getattr(frame.f_locals.get("bus"), "close", None)  # An address has none.
        if close is not None:
            with suppress(Exception):
                close()
    traceback.clear_frames(error.__traceback__)


def keyring_failed(problem: str) -> VaultUnavailable:
    """It did something unheard of; ``problem`` is the name of that."""
    return VaultUnavailable(
        say(
            "The keyring failed ({problem}). Restart it, or keep the secret for this run only.",
            problem=problem,
        )
    )


def no_keyring() -> VaultUnavailable:
    """There is none, or no way to it."""
    return VaultUnavailable(
        say(
            "No keyring is running. Start one (GNOME Keyring, KWallet), or keep the secret for "
            "this run only."
        )
    )


def _chosen_by_the_user() -> "KeyringBackend | None":
    """The keyring named in PYTHON_KEYRING_BACKEND or keyring's own configuration file."""
    from keyring import core

    try:
        backend = core.load_env() or core.load_config()
    except Exception as error:
        raise VaultUnavailable(
            say(
                "The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) "
                "can't be used. Correct the choice, or take it back."
            )
        ) from error
    if backend is not None and "plaintext" in type(backend).__name__.casefold():
        raise VaultUnavailable(
            say(
                "The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) "
                "keeps secrets in a plain file. Callpop does not: choose another one, or keep the "
                "secret for this run only."
            )
        )
    return backend


def _usual() -> "KeyringBackend":
    from keyring import core

    for name in _BACKENDS:
        try:
            return core.load_keyring(name)
        except Exception:  # noqa: S112  # Whatever it lacks, it can't be used: the next one.
            continue
    raise no_keyring()
