"""Notices that the desktop's keyring comes, or is unlocked by somebody else (Secret Service)."""

import asyncio
import sys
from collections.abc import Callable

from callpop.platform.bus import Bus, BusError, session_bus_address
from callpop.platform.lasting_bus import LastingBus
from callpop.tasks import Tasks

_DAEMON = "org.freedesktop.DBus"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SERVICE = "org.freedesktop.secrets"
_PATH = "/org/freedesktop/secrets"
_INTERFACE = "org.freedesktop.Secret.Service"
_COLLECTION = "org.freedesktop.Secret.Collection"
_RULES = (
    f"type='signal',sender='{_DAEMON}',member='NameOwnerChanged',arg0='{_SERVICE}'",
    f"type='signal',sender='{_SERVICE}',interface='{_PROPERTIES}',member='PropertiesChanged'",
    f"type='signal',sender='{_SERVICE}',interface='{_INTERFACE}'",
)
_SETTLE_SECONDS = 0.2
"""It tells of one unlocking several times."""

_LOOK = "look"


class KeyringWatcher:
    """Calls ``on_open`` when the keyring may be open that was not before. A locked one is left
    alone: it would ask the agent for its password when nobody expects that."""

    def __init__(self, on_open: Callable[[], object]) -> None:
        self._on_open = on_open
        self._bus: Bus | None = None
        self._tasks = Tasks("keyring watch")
        self._lasting = LastingBus(
            "the keyring can't be watched",
            session_bus_address,
            self._attend,
            on_signal=lambda _: self._look_soon(),
        )

    def start(self) -> None:
        """Watch, on the running loop."""
        if sys.platform == "linux":
            self._tasks.start(self._lasting.keep(), name="watch")

    async def close(self) -> None:
        """Watch no more."""
        await self._tasks.close()

    async def _attend(self, bus: Bus) -> None:
        self._bus = bus
        for rule in _RULES:
            await bus.listen(rule)
        self._look_soon()

    def _look_soon(self) -> None:
        if _LOOK not in self._tasks.running:
            self._tasks.start(self._look(), name=_LOOK)

    async def _look(self) -> None:
        await asyncio.sleep(_SETTLE_SECONDS)
        try:
            if self._bus is not None and await _is_open(self._bus):
                self._on_open()
        except BusError:
            pass  # Gone again, or none of that kind.


async def _is_open(bus: Bus) -> bool:
    """The default keyring is there and unlocked; none is started for the question."""
    if not await bus.has(_SERVICE):
        return False
    alias = await bus.call(_SERVICE, _PATH, _INTERFACE, "ReadAlias", "s", ["default"])
    if alias.signature != "o" or alias.body == ["/"]:
        return False
    locked = await bus.call(
        _SERVICE, alias.body[0], _PROPERTIES, "Get", "ss", [_COLLECTION, "Locked"]
    )
    return locked.signature == "v" and locked.body[0].value is False
