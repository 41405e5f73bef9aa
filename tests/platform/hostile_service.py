"""A notification service that does as a test tells it, good and bad."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dbus_fast import ErrorType, Message, MessageType
from dbus_fast.aio import MessageBus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class HostileService:
    """Owns the notification service's name on a bus.

    ``hang``: members that are not answered until :meth:`release`; ``fail``: members answered with
    an error; ``nonsense``: members answered with something else than their signature.
    """

    def __init__(self, *capabilities: str) -> None:
        self.capabilities = list(capabilities)
        self.hang: set[str] = set()
        self.fail: set[str] = set()
        self.nonsense: set[str] = set()
        self.calls: list[tuple[str, list[Any]]] = []
        self.on_screen: dict[int, list[Any]] = {}
        self._held: list[Message] = []
        self._next = 1
        self._bus: MessageBus | None = None

    @property
    def link(self) -> MessageBus:
        assert self._bus is not None
        return self._bus

    async def start(self, address: str, name: str = NAME) -> None:
        self._bus = await MessageBus(bus_address=address).connect()
        self._bus.add_message_handler(self._handle)
        await self._bus.request_name(name)

    async def die(self) -> None:
        """Ends at once, as a crashed program does."""
        if self._bus is None:
            return
        bus, self._bus = self._bus, None
        self.on_screen.clear()
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]

    def named(self, member: str) -> list[list[Any]]:
        """The arguments of every call of ``member`` so far."""
        return [arguments for called, arguments in self.calls if called == member]

    def summaries(self) -> list[str]:
        """What is on the screen."""
        return [arguments[3] for arguments in self.on_screen.values()]

    def release(self) -> None:
        """Answers what was held back, and hangs no more."""
        self.hang.clear()
        held, self._held = self._held, []
        for message in held:
            self.link.send(self._answer(message))

    def emit(
        self, member: str, signature: str, body: Sequence[Any], *, to: str | None = None
    ) -> None:
        """Sends a signal to all who listen, or straight ``to`` one, past what it listens to."""
        signal = Message.new_signal(PATH, NAME, member, signature, list(body))
        signal.destination = to
        self.link.send(signal)

    async def round_trip(self) -> None:
        """Returns when the bus has passed on all that was sent before."""
        bus = "org.freedesktop.DBus"
        await self.link.call(Message(bus, "/org/freedesktop/DBus", bus, "GetId"))

    def dismiss(self, id: int) -> None:
        """The agent closes a note."""
        del self.on_screen[id]
        self.emit("NotificationClosed", "uu", [id, 2])

    def _handle(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL or message.interface != NAME:
            return False
        self.calls.append((str(message.member), list(message.body)))
        if message.member in self.hang:
            self._held.append(message)
            return True
        return self._answer(message)

    def _answer(self, message: Message) -> Message:
        if message.member in self.fail:
            return Message.new_error(
                message, ErrorType.FAILED, "no \udcff".encode("utf-8", "replace").decode()
            )
        if message.member in self.nonsense:
            return Message.new_method_return(message, "s", ["nonsense"])
        match message.member:
            case "GetCapabilities":
                return Message.new_method_return(message, "as", [self.capabilities])
            case "GetServerInformation":
                about = ["Hostile", "Nobody", "1", "1.2"]
                return Message.new_method_return(message, "ssss", about)
            case "Notify":
                id = message.body[1]
                if id not in self.on_screen:
                    id, self._next = self._next, self._next + 1
                self.on_screen[id] = list(message.body)
                return Message.new_method_return(message, "u", [id])
            case "CloseNotification":
                gone = self.on_screen.pop(message.body[0], None)
                if gone is not None:
                    self.emit("NotificationClosed", "uu", [message.body[0], 3])
                return Message.new_method_return(message)
        return Message.new_error(message, ErrorType.UNKNOWN_METHOD, "what?")
