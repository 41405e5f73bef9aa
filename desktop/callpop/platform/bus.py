"""A connection to a D-Bus bus, reduced to what Callpop needs of it."""

import asyncio
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callpop.tasks import Tasks

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
HIDDEN = "CALLPOP_HIDDEN_BUS"
"""The session bus's address while it hangs: ``ADDRESS`` names nobody then (``qt_bus.py``)."""
A11Y_ADDRESS = "AT_SPI_BUS_ADDRESS"
"""The bus of screen readers, where Qt is told of one."""
NOBODY = "unix:path=/nonexistent/hanging-bus"
"""Either address while a bus hangs."""

_DAEMON, _DAEMON_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


class BusError(Exception):
    """There is no bus, it is gone, or a call over it failed; ``name`` is the D-Bus error's."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__(text)
        self.name = name


class BusSilent(BusError):
    """The bus, or whoever was asked over it, is there and does not answer."""


def session_bus_address() -> str:
    """The address of the user's session bus.

    Raises:
        BusError: there is none.
    """
    if address := os.environ.get(HIDDEN) or os.environ.get(ADDRESS):
        return address
    # The reference library looks there too: a session started by systemd need not set the address.
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"
    if socket.is_socket():
        return f"unix:path={socket}"
    raise BusError("this session has no D-Bus session bus")


def system_bus_address() -> str:
    """The address of the machine's system bus, whether or not there is one."""
    standard = "unix:path=/run/dbus/system_bus_socket"
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or standard


class Bus:
    """One connection to a bus; made by :meth:`open`.

    ``on_signal`` gets the signals asked for with :meth:`listen`, ``on_closed`` is called once when
    the connection ends by itself.
    """

    def __init__(
        self,
        link: "MessageBus",
        on_signal: Callable[["Message"], None],
        on_closed: Callable[[], None],
    ) -> None:
        self._link = link
        self._on_signal = on_signal
        self._on_closed = on_closed
        self._loop = asyncio.get_running_loop()
        self._waiting: dict[int, asyncio.Future[Message]] = {}
        self._tasks = Tasks("bus")
        link.add_message_handler(self._arrived)
        self._closing = False
        self._watching = self._tasks.start(self._watch(), name="watch")

    @classmethod
    async def open(
        cls,
        find_address: Callable[[], str],
        *,
        on_signal: Callable[["Message"], None],
        on_closed: Callable[[], None],
        patience: float = 2.0,
    ) -> "Bus":
        """Connect within ``patience`` seconds.

        Raises:
            BusError: there is no bus, or it doesn't answer.
        """
        # In a thread, because both read the disk: the library is big and mostly not needed.
        address = await asyncio.to_thread(_prepare, find_address)
        from dbus_fast.aio import MessageBus
        from dbus_fast.errors import AuthError, DBusError, InvalidAddressError

        try:
            async with asyncio.timeout(patience):
                link = await MessageBus(bus_address=address).connect()
        except TimeoutError:
            raise BusSilent("the bus does not answer") from None
        except (OSError, EOFError, AuthError, DBusError, InvalidAddressError, TypeError) as why:
            raise BusError(f"the bus can't be reached: {why}") from why
        return cls(link, on_signal, on_closed)

    def request(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
    ) -> "asyncio.Future[Message]":
        """Call a method; the future fails with :class:`BusError` alone.

        Whoever stops waiting for it may still look at a late answer with a callback.
        """
        from dbus_fast import Message

        reply: asyncio.Future[Message] = self._loop.create_future()
        # A caller that has given up never looks at the failure; that is no fault.
        reply.add_done_callback(_look)
        if not self._link.connected:
            reply.set_exception(BusError("the bus is gone"))
            return reply
        serial = self._link.next_serial()
        message = Message(
            destination=destination,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=list(body),
            serial=serial,
        )
        self._waiting[serial] = reply
        try:
            self._link.send(message).add_done_callback(lambda sent: self._sent(serial, sent))
        except (OSError, ValueError, KeyError):
            # The library found out only now that the bus has died; nobody looks at its own future.
            self._waiting.pop(serial, None)
            if not reply.done():
                reply.set_exception(BusError("the bus is gone"))
            if (sending := getattr(self._link._writer, "fut", None)) is not None:
                sending.add_done_callback(_look)
        return reply

    async def call(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
        *,
        patience: float = 2.0,
    ) -> "Message":
        """Call a method and wait at most ``patience`` seconds for its reply.

        Raises:
            BusError: it failed, or there was no reply in time.
        """
        reply = self.request(destination, path, interface, member, signature, body)
        done, _ = await asyncio.wait({reply}, timeout=patience)
        if not done:
            raise BusSilent(f"{destination} does not answer")
        return reply.result()

    async def listen(self, rule: str) -> None:
        """Have the signals that match ``rule`` delivered.

        Raises:
            BusError: the bus refused.
        """
        await self.call(_DAEMON, _DAEMON_PATH, _DAEMON, "AddMatch", "s", [rule])

    async def has(self, name: str) -> bool:
        """Somebody is behind that name; nobody is started for the question.

        Raises:
            BusError: the bus does not say.
        """
        reply = await self.call(_DAEMON, _DAEMON_PATH, _DAEMON, "NameHasOwner", "s", [name])
        return reply.body == [True]

    async def close(self) -> None:
        """End the connection; ``on_closed`` is not called."""
        self._closing = True
        self._link.disconnect()
        await asyncio.wait({self._watching}, timeout=1.0)
        await self._tasks.close()

    def _sent(self, serial: int, sent: "asyncio.Future[None]") -> None:
        failed = sent.cancelled() or sent.exception() is not None
        reply = self._waiting.pop(serial, None) if failed else None
        if reply is not None and not reply.done():
            reply.set_exception(BusError("the bus is gone"))

    def _arrived(self, message: "Message") -> bool:
        from dbus_fast import MessageType

        if message.message_type is MessageType.SIGNAL:
            # In the loop's next turn, so that whoever got a reply just before knows it first.
            self._loop.call_soon(self._on_signal, message)
            return False
        reply = self._waiting.pop(message.reply_serial or 0, None)
        if reply is None:
            return False
        if not reply.done():
            if message.message_type is MessageType.ERROR:
                text = message.body[0] if message.body else ""
                name = message.error_name or ""
                reply.set_exception(BusError(f"{name}: {str(text)[:200]}", name))
            else:
                reply.set_result(message)
        return True

    async def _watch(self) -> None:
        try:
            await self._link.wait_for_disconnect()  # type: ignore[no-untyped-call]
        except (OSError, EOFError, ValueError):
            pass
        finally:
            self._fail_all("the bus is gone")
        if not self._closing:
            self._on_closed()

    def _fail_all(self, why: str) -> None:
        waiting, self._waiting = self._waiting, {}
        for reply in waiting.values():
            if not reply.done():
                reply.set_exception(BusError(why))


def _prepare(find_address: Callable[[], str]) -> str:
    address = find_address()
    import dbus_fast.aio  # noqa: F401 - imported here so that it costs the event loop nothing

    return address


def _look(reply: "asyncio.Future[Message]") -> None:
    if not reply.cancelled():
        reply.exception()
