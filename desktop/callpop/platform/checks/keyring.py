"""Does the keyring keep what it is given?"""

import sys
from collections.abc import Awaitable, Callable

from callpop.checks import Finding, Remedy, good, trouble, unknown
from callpop.platform.bus import BusError
from callpop.platform.checks.session import Visit, visit
from callpop.telephony.sentence import Sentence, say

_SERVICE = "org.freedesktop.secrets"
_PATH = "/org/freedesktop/secrets"
_INTERFACE = "org.freedesktop.Secret.Service"
_COLLECTION = "org.freedesktop.Secret.Collection"

Deed = Callable[[], Awaitable[object]]


class KeyringCheck:
    """Keeps a throw-away secret, reads it again and deletes it.

    ``try_out`` does that and raises an exception with a ``sentence`` where it does not work;
    ``unlock`` has the keyring ask for its password. A locked keyring is not written to: it would
    ask for its password when nobody expects that.
    """

    key = "keyring"
    title = say("Keyring")

    def __init__(self, try_out: Deed, unlock: Deed) -> None:
        self._try_out = try_out
        self._unlock = Remedy(say("Unlock it…"), unlock)

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now; ``gently``: without writing to it."""
        if await _locked():
            return trouble(
                say("The keyring is locked: the keys of your accounts can't be read."),
                say("Unlock it with your log-in password."),
                self._unlock,
            )
        if gently:
            return unknown(say("The keyring was not tried out."))
        try:
            await self._try_out()
        except Exception as error:
            sentence = getattr(error, "sentence", None)
            if not isinstance(sentence, Sentence):
                raise
            return trouble(sentence, say("Without it accounts need their keys at every start."))
        return good(say("The keyring keeps what it is given."))


async def _locked() -> bool:
    """Whether the desktop's keyring says that it is locked."""
    if sys.platform != "linux":
        return False
    try:
        async with visit() as bus:
            return await _default_is_locked(bus)
    except (BusError, ValueError):
        # There is none of that kind: trying it out says what there is.
        return False


async def _default_is_locked(bus: Visit) -> bool:
    (path,) = await bus.call(_SERVICE, _PATH, _INTERFACE, "ReadAlias", "s", "default")
    if path == "/":
        return False
    return await bus.property(_SERVICE, str(path), _COLLECTION, "Locked") is True
