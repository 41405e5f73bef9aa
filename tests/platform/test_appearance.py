import asyncio
from collections.abc import Awaitable, Callable

from dbus_fast import ErrorType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from tests.waiting import until

from callpop.platform.appearance import Appearance, AppearanceWatcher

PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
MOTION, SCHEME, CONTRAST = (
    ("org.freedesktop.appearance", key) for key in ("reduced-motion", "color-scheme", "contrast")
)
STILL, MOVING = Appearance(still=True), Appearance(still=False)
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
    story: Callable[[Portal, list[Appearance]], Awaitable[None]],
) -> list[Appearance]:
    told: list[Appearance] = []

    async def whole() -> None:
        portal = Portal(settings)
        await portal.start(bus)
        watcher = AppearanceWatcher(told.append)
        watcher.start()
        try:
            await until(lambda: len(portal.asked) == 4)
            await story(portal, told)
        finally:
            await watcher.close()
            await portal.stop()

    asyncio.run(whole())
    return told


def test_a_desktop_that_keeps_still_is_heard_and_followed(bus: str) -> None:
    async def story(portal: Portal, told: list[Appearance]) -> None:
        await until(lambda: told == [STILL])
        portal.change(("org.gnome.desktop.interface", "font-name"), Variant("s", "Inter 10"))
        portal.change(GNOME, ON)
        await until(lambda: told == [STILL, MOVING])
        portal.change(MOTION, Variant("u", 1))
        await until(lambda: told == [STILL, MOVING, STILL])

    assert play(bus, {GNOME: OFF}, story) == [STILL, MOVING, STILL]


def test_a_desktop_that_says_nothing_changes_nothing(bus: str) -> None:
    async def story(portal: Portal, told: list[Appearance]) -> None:
        portal.change(GNOME, OFF)
        await until(lambda: told)

    assert play(bus, {}, story) == [STILL]


def test_dark_and_high_contrast_come_and_go(bus: str) -> None:
    dark, light, plain = Appearance(dark=True), Appearance(dark=False), Appearance(contrast=True)

    async def story(portal: Portal, told: list[Appearance]) -> None:
        await until(lambda: told == [dark])
        portal.change(SCHEME, Variant("u", 2))
        portal.change(SCHEME, Variant("u", 0))
        portal.change(CONTRAST, Variant("u", 1))
        await until(lambda: len(told) == 4)

    assert play(bus, {SCHEME: Variant("u", 1)}, story) == [dark, light, Appearance(), plain]


def test_without_a_bus_nothing_is_told() -> None:
    told: list[Appearance] = []

    async def whole() -> None:
        watcher = AppearanceWatcher(told.append)
        watcher.start()
        await watcher._bus.tried.wait()
        await watcher.close()

    asyncio.run(whole())
    assert told == []
