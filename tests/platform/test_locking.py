"""Noticing that the screen is locked: real buses with scripted screen savers and a logind."""

import asyncio
import ctypes
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from ctypes import wintypes
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import ErrorType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from tests.waiting import turns, until

from callpop.platform import lasting_bus
from callpop.platform.locking.desktop import DesktopLock
from callpop.platform.locking.macos import MacLock

linux = pytest.mark.skipif(sys.platform != "linux", reason="the buses are Linux's")
if sys.platform == "linux":
    from tests.desktop import session_bus

SESSION = "/org/freedesktop/login1/session/_37"


class Saver:
    """A desktop's screen saver."""

    def __init__(self, name: str, path: str) -> None:
        self.name, self.path, self.active = name, path, False

    async def start(self, address: str) -> None:
        self.bus = await MessageBus(bus_address=address).connect()
        self.bus.add_message_handler(self._handle)
        await self.bus.request_name(self.name)

    def _handle(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL or message.member != "GetActive":
            return None
        if message.path != self.path:
            return Message.new_error(message, ErrorType.UNKNOWN_OBJECT, "nothing is here")
        return Message.new_method_return(message, "b", [self.active])

    def say(self, active: bool, name: str = "") -> None:
        name = name or self.name
        self.bus.send(Message.new_signal(self.path, name, "ActiveChanged", "b", [active]))

    async def stop(self) -> None:
        self.bus.disconnect()
        await self.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


class Logind(Saver):
    """logind with the one session that we are in."""

    def __init__(self, *, known: bool = True) -> None:
        super().__init__("org.freedesktop.login1", SESSION)
        self.known = known
        self.asked: list[tuple[str, Any]] = []

    def _handle(self, message: Message) -> Message | None:
        if message.message_type is not MessageType.METHOD_CALL:
            return None
        if message.member in ("GetSession", "GetSessionByPID") and self.known:
            self.asked.append((message.member, message.body[0]))
            return Message.new_method_return(message, "o", [SESSION])
        if message.member == "Get":
            self.asked.append(("Get", message.body[1]))
            return Message.new_method_return(message, "v", [Variant("b", self.active)])
        return Message.new_error(message, ErrorType.FAILED, "no session")

    def hint(self, locked: bool, *, path: str = SESSION, told: bool = True) -> None:
        self.active = locked
        changed = {"LockedHint": Variant("b", locked)} if told else {}
        body = ["org.freedesktop.login1.Session", changed, [] if told else ["LockedHint"]]
        properties = "org.freedesktop.DBus.Properties"
        signal = Message.new_signal(path, properties, "PropertiesChanged", "sa{sv}as", body)
        self.bus.send(signal)


@pytest.fixture
def system_bus(short_tmp: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus(short_tmp / "system") as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture(autouse=True)
def _no_system_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/system-bus")
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)


def watch(
    story: Callable[[list[bool], DesktopLock], Awaitable[None]], *there: tuple[Saver, str]
) -> list[bool]:
    """What is told while ``there`` are on their buses."""
    told: list[bool] = []

    async def whole() -> None:
        for saver, address in there:
            await saver.start(address)
        watcher = DesktopLock(told.append)
        watcher.start()
        try:
            await watcher.asked()
            await story(told, watcher)
        finally:
            await watcher.close()
            for saver, _ in there:
                if saver.bus.connected:
                    await saver.stop()

    asyncio.run(whole())
    return told


@linux
def test_a_bus_that_dies_while_the_screen_is_locked_does_not_lock_it_for_ever(
    short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saver = Saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver")
    saver.active = True

    async def story(told: list[bool], _watcher: DesktopLock) -> None:
        assert told == [True]
        daemon = "org.freedesktop.DBus"
        ask = Message(
            destination=daemon,
            path="/org/freedesktop/DBus",
            interface=daemon,
            member="GetConnectionUnixProcessID",
            signature="s",
            body=[daemon],
        )
        reply = await saver.bus.call(ask)
        assert reply is not None
        # It has no time to tell that the screen saver has gone with it.
        os.kill(reply.body[0], signal.SIGKILL)
        await until(lambda: told == [True, False])

    with session_bus(short_tmp / "other") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        watch(story, (saver, address))


@linux
def test_a_bus_that_comes_back_is_listened_to_again(
    short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lasting_bus, "RETRY_SECONDS", 0.01)
    saver = Saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver")
    place = short_tmp / "other"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}/bus")

    async def story(told: list[bool], _watcher: DesktopLock) -> None:
        for _ in range(2):
            with session_bus(place) as address:
                saver.active = True
                await saver.start(address)
                await until(lambda: told[-1:] == [True])
            await until(lambda: told[-1:] == [False])
        assert told == [True, False, True, False]

    watch(story)


@linux
@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
        ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
        ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    ],
)
def test_a_screen_saver_is_heard_and_asked(bus: str, name: str, path: str) -> None:
    saver = Saver(name, path)
    saver.active = True

    async def story(told: list[bool], _watcher: DesktopLock) -> None:
        assert told == [True]
        for active in (False, True):
            saver.say(active)
            await until(lambda active=active: told[-1] is active)  # type: ignore[misc]

    assert watch(story, (saver, bus)) == [True, False, True]


@linux
def test_locked_is_what_any_witness_calls_so(bus: str, system_bus: str) -> None:
    kde, gnome, logind = (
        Saver("org.freedesktop.ScreenSaver", "/ScreenSaver"),
        Saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        Logind(),
    )

    async def story(told: list[bool], watcher: DesktopLock) -> None:
        def locked() -> set[str]:
            return {name for name, locked in watcher._locked.items() if locked}

        assert logind.asked == [("GetSessionByPID", os.getpid()), ("Get", "LockedHint")]
        kde.say(active=True)
        gnome.say(active=True)
        logind.hint(locked=True)
        await until(lambda: locked() == {kde.name, gnome.name, logind.name})
        kde.say(active=False)
        logind.hint(locked=False)
        await until(lambda: locked() == {gnome.name})
        assert told == [True]
        gnome.say(active=False)
        await until(lambda: not locked())

    assert watch(story, (kde, bus), (gnome, bus), (logind, system_bus)) == [True, False]


@linux
def test_logind_is_heard_of_our_own_session_alone(
    system_bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    logind = Logind()
    logind.active = True

    async def story(told: list[bool], _watcher: DesktopLock) -> None:
        assert logind.asked[0] == ("GetSession", "7")
        assert told == [True]
        logind.hint(locked=False, path="/org/freedesktop/login1/session/_38")
        logind.hint(locked=False, told=False)
        await until(lambda: told == [True, False])
        logind.hint(locked=True)
        await until(lambda: told == [True, False, True])

    watch(story, (logind, system_bus))


@linux
def test_a_saver_that_ends_or_lies_locks_nothing(bus: str) -> None:
    saver = Saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver")
    other = Saver("org.example.Other", "/org/gnome/ScreenSaver")

    async def story(told: list[bool], _watcher: DesktopLock) -> None:
        other.say(True, "org.gnome.ScreenSaver")  # noqa: FBT003
        saver.say(active=True)
        await until(lambda: told == [True])
        await saver.stop()
        await until(lambda: told == [True, False])

    assert watch(story, (saver, bus), (other, bus)) == [True, False]


@linux
def test_without_buses_nothing_is_told() -> None:
    async def story(_told: list[bool], _watcher: DesktopLock) -> None:
        await turns()

    assert watch(story) == []


@linux
def test_no_session_is_told_by_nobody(system_bus: str) -> None:
    async def story(_told: list[bool], _watcher: DesktopLock) -> None:
        await turns()

    assert watch(story, (Logind(known=False), system_bus)) == []


class WindowsSessions:
    def __init__(self) -> None:
        self.windows: list[int] = []

    def register(self, window: int) -> bool:
        self.windows.append(window)
        return True

    def unregister(self, window: int) -> None:
        self.windows.remove(window)


def test_windows_tells_a_window_of_ours(qapp: object) -> None:
    from callpop.platform.locking.windows import WindowsLock

    told: list[bool] = []
    sessions = WindowsSessions()
    watcher = WindowsLock(told.append, sessions)
    watcher.start()
    assert len(sessions.windows) == 1
    for message, what in ((0x02B1, 7), (0x02B1, 8), (0x02B1, 1), (0x0312, 7)):
        posted = wintypes.MSG(message=message, wParam=what)
        answer = watcher._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(posted))
        assert answer == (False, 0)
    assert told == [True, False]
    asyncio.run(watcher.close())
    assert sessions.windows == []


class Core:
    """CoreFoundation's distributed centre, in a few lines."""

    def __init__(self) -> None:
        self.observers: list[tuple[int, Any, bytes]] = []
        self.strings: list[bytes] = []

    def CFNotificationCenterGetDistributedCenter(self) -> int:
        return 1

    def CFStringCreateWithCString(self, _allocator: None, text: bytes, _encoding: int) -> bytes:
        self.strings.append(text)
        return text

    def CFNotificationCenterAddObserver(
        self, _centre: int, observer: int, heard: Any, name: bytes, *_more: object
    ) -> None:
        self.observers.append((observer, heard, name))

    def CFNotificationCenterRemoveEveryObserver(self, _centre: int, observer: int) -> None:
        self.observers = [one for one in self.observers if one[0] != observer]

    def CFRelease(self, string: bytes) -> None:
        self.strings.remove(string)


def test_a_mac_posts_it_to_everybody() -> None:
    told: list[bool] = []
    core = Core()
    watcher = MacLock(told.append, core)
    watcher.start()
    for name in (b"com.apple.screenIsLocked", b"com.apple.screenIsUnlocked"):
        [heard] = [heard for _, heard, of in core.observers if of == name]
        heard(1, None, None, None, None)
    assert told == [True, False]
    asyncio.run(watcher.close())
    assert (core.observers, core.strings) == ([], [])
