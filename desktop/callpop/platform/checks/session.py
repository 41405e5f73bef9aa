"""A short visit to the session bus."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from callpop.platform.bus import Bus, BusError, session_bus_address

_PROPERTIES = "org.freedesktop.DBus.Properties"
_DAEMON = "org.freedesktop.DBus"


class Visit:
    """Calls over the session bus, whose failures are plain None where that is an answer too."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    async def call(
        self,
        name: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        *values: object,
    ) -> list[Any]:
        """What the method answers.

        Raises:
            BusError: it failed, or there was no answer in time.
        """
        reply = await self._bus.call(name, path, interface, member, signature, values)
        return list(reply.body)

    async def property(self, name: str, path: str, interface: str, property: str) -> Any:
        """A property's value; None where there is no such thing."""
        try:
            (value,) = await self.call(name, path, _PROPERTIES, "Get", "ss", interface, property)
        except (BusError, ValueError):
            return None
        while hasattr(value, "signature") and hasattr(value, "value"):
            value = value.value
        return value

    async def set(self, name: str, path: str, interface: str, property: str, value: object) -> None:
        """Give a property a value, a D-Bus variant.

        Raises:
            BusError: that is not allowed.
        """
        await self.call(name, path, _PROPERTIES, "Set", "ssv", interface, property, value)

    async def owner(self, name: str) -> str | None:
        """The unique name of the program behind a well-known one; None where nobody is."""
        try:
            (owner,) = await self.call(
                _DAEMON, "/org/freedesktop/DBus", _DAEMON, "GetNameOwner", "s", name
            )
        except (BusError, ValueError):
            return None
        return str(owner)

    async def process(self, name: str) -> int | None:
        """The number of the process behind a name; None where nobody is."""
        try:
            (number,) = await self.call(
                _DAEMON, "/org/freedesktop/DBus", _DAEMON, "GetConnectionUnixProcessID", "s", name
            )
        except (BusError, ValueError):
            return None
        return int(number)


@asynccontextmanager
async def visit() -> AsyncIterator[Visit]:
    """A connection for as long as the block lasts.

    Raises:
        BusError: there is no session bus.
    """
    bus = await Bus.open(session_bus_address, on_signal=lambda _: None, on_closed=lambda: None)
    try:
        yield Visit(bus)
    finally:
        await bus.close()
