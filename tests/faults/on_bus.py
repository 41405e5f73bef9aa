"""Programs on the session bus that a test writes itself."""

from dbus_fast import Message, MessageType, Variant
from tests.platform.stand_in import StandIn

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
