"""Programs on the session bus that a test writes itself, in a thread of their own."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from dbus_fast import Message, MessageType, Variant
from tests.platform.stand_in import StandIn

T = TypeVar("T")


class Thread:
    """An event loop beside the test's."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def do(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Have it done there."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(20)

    def close(self) -> None:
        """End it."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()


@contextmanager
def beside() -> Iterator[Thread]:
    """A thread for as long as the block lasts."""
    thread = Thread()
    try:
        yield thread
    finally:
        thread.close()


WATCHER = "org.kde.StatusNotifierWatcher"


class ItemTray(StandIn):
    """A tray of the newer kind, as a desktop's panel is one; ``hangs``: it answers nobody."""

    def __init__(self) -> None:
        super().__init__(WATCHER)
        self.items: list[str] = []
        self.hangs = False
        self.properties[f"{WATCHER}.IsStatusNotifierHostRegistered"] = Variant("b", True)  # noqa: FBT003
        self.properties[f"{WATCHER}.ProtocolVersion"] = Variant("i", 0)

    async def come(self, address: str) -> None:
        """Start, with nothing in it."""
        self.items = []
        await self.start(address)

    def _handle(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL:
            return False
        if self.hangs:
            return True
        if message.member == "RegisterStatusNotifierItem":
            self.items.append(str(message.body[0]))
            return Message.new_method_return(message)
        self.properties[f"{WATCHER}.RegisteredStatusNotifierItems"] = Variant("as", self.items)
        return super()._handle(message)
