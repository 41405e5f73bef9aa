"""A program on the bus that answers as a test tells it: names, methods, properties."""

from collections.abc import Callable, Sequence
from typing import Any

from dbus_fast import ErrorType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

PROPERTIES = "org.freedesktop.DBus.Properties"

Answer = tuple[str, Sequence[Any]]


class StandIn:
    """Owns ``names`` on the bus; ``methods`` are answers (signature and values) by member,
    ``properties`` variants by ``interface.name``; what it is not told of, it does not know."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.methods: dict[str, Answer | Callable[[Message], Answer]] = {}
        self.properties: dict[str, Variant] = {}
        self.calls: list[tuple[str, list[Any]]] = []
        self._bus: MessageBus | None = None

    async def start(self, address: str) -> None:
        self._bus = await MessageBus(bus_address=address).connect()
        self._bus.add_message_handler(self._handle)
        for name in self.names:
            await self._bus.request_name(name)

    @property
    def unique_name(self) -> str:
        assert self._bus is not None
        return str(self._bus.unique_name)

    async def stop(self) -> None:
        if self._bus is not None:
            bus, self._bus = self._bus, None
            bus.disconnect()
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]

    def _handle(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL:
            return False
        member = str(message.member)
        self.calls.append((member, list(message.body)))
        if message.interface == PROPERTIES:
            key = ".".join(message.body[:2])
            if key in self.properties and member == "Get":
                return Message.new_method_return(message, "v", [self.properties[key]])
            if key in self.properties and member == "Set":
                self.properties[key] = message.body[2]
                return Message.new_method_return(message)
            return Message.new_error(message, ErrorType.UNKNOWN_PROPERTY, "what?")
        if member in self.methods:
            told = self.methods[member]
            signature, values = told(message) if callable(told) else told
            return Message.new_method_return(message, signature, list(values))
        return Message.new_error(message, ErrorType.UNKNOWN_METHOD, "what?")
