import asyncio
from collections.abc import Awaitable, Callable

from dbus_fast import ErrorType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from tests.platform.waiting import until

from callpop.platform.motion import MotionWatcher

PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
ON, OFF = (Variant("b", value) for value in (True, False))
GNOME = ("org.gnome.desktop.interface", "enable-animations")


class Portal:
    """A desktop portal that knows the settings it is given."""

    def __init__(self, settings: dict[tuple[str, str], Variant]) -> None:
        self.settings = settings
        self.asked: list[tuple[str, str]] = []

    async def start(self, address: str) -> None:
        self.bus = await MessageBus(bus_address=address).connect()
        self.bus.add_message_handler(self._handle)
        await self.bus.request_name("org.freedesktop.portal.Desktop")

    def _handle(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL or message.member != "Read":
            return None
        key = (message.body[0], message.body[1])
        self.asked.append(key)
        if key not in self.settings:
            return Message.new_error(message, ErrorType.FAILED, "no such setting")
        return Message.new_method_return(message, "v", [Variant("v", self.settings[key])])

    def change(self, key: tuple[str, str], value: Variant) -> None:
        self.bus.send(Message.new_signal(PATH, SETTINGS, "SettingChanged", "ssv", [*key, value]))

    async def stop(self) -> None:
        self.bus.disconnect()
        await self.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


def play(
    bus: str,
    settings: dict[tuple[str, str], Variant],
    story: Callable[[Portal, list[bool]], Awaitable[None]],
) -> list[bool]:
    told: list[bool] = []

    async def whole() -> None:
        portal = Portal(settings)
        await portal.start(bus)
        watcher = MotionWatcher(told.append)
        watcher.start()
        try:
            await until(lambda: len(portal.asked) == 2)
            await story(portal, told)
        finally:
            await watcher.close()
            await portal.stop()

    asyncio.run(whole())
    return told


def test_a_desktop_that_keeps_still_is_heard_and_followed(bus: str) -> None:
    async def story(portal: Portal, told: list[bool]) -> None:
        await until(lambda: told == [True])
        portal.change(("org.gnome.desktop.interface", "font-name"), Variant("s", "Inter 10"))
        portal.change(GNOME, ON)
        await until(lambda: told == [True, False])
        portal.change(APPEARANCE, Variant("u", 1))
        await until(lambda: told == [True, False, True])

    assert play(bus, {GNOME: OFF}, story) == [True, False, True]


def test_a_desktop_that_says_nothing_changes_nothing(bus: str) -> None:
    async def story(portal: Portal, told: list[bool]) -> None:
        portal.change(GNOME, OFF)
        await until(lambda: told)

    assert play(bus, {}, story) == [True]


def test_without_a_bus_nothing_is_told() -> None:
    told: list[bool] = []

    async def whole() -> None:
        watcher = MotionWatcher(told.append)
        watcher.start()
        await until(lambda: not watcher._tasks.running)
        await watcher.close()

    asyncio.run(whole())
    assert told == []
