"""Noticing that the computer slept: a real bus with a scripted logind, and the clock."""

import asyncio
import sys
from datetime import datetime, timedelta

import pytest
from dbus_fast import Message
from dbus_fast.aio import MessageBus
from tests.clocks import ManualClock
from tests.waiting import turns, until

from callpop.platform.wake import WakeWatcher

linux = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")


async def beat(clock: ManualClock, slept: float = 0.0) -> None:
    """One beat of the watcher's clock, in which the computer slept that long."""
    clock.set_wall(clock.now().wall + timedelta(seconds=slept))
    clock.advance(5)
    await turns()


def watch_the_clock(*naps: float) -> list[int]:
    """How often it was told to have woken after each beat with that many seconds of sleep."""
    told: list[int] = []

    async def run() -> None:
        clock = ManualClock()
        wakes: list[datetime] = []
        watcher = WakeWatcher(wakes.append, clock)
        watcher.start()
        await until(lambda: 5.0 in clock.waits)
        for nap in naps:
            await beat(clock, nap)
            told.append(len(wakes))
        await watcher.close()

    asyncio.run(run())
    return told


@pytest.fixture(autouse=True)
def _no_system_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/system-bus")


def test_time_that_passes_as_usual_is_no_sleep() -> None:
    assert watch_the_clock(*[0.0] * 20) == [0] * 20


def test_a_busy_machine_or_a_clock_set_back_is_no_sleep() -> None:
    assert watch_the_clock(14, 3, -7_200, 0) == [0, 0, 0, 0]


def test_each_sleep_is_told_once() -> None:
    # Back to sleep after five seconds awake is another sleep.
    assert watch_the_clock(0, 15, 0, 0, 3_600, 3_600, 0) == [0, 1, 1, 1, 2, 3, 3]


def test_the_sleep_began_after_the_last_look() -> None:
    async def run() -> None:
        clock = ManualClock()
        since: list[datetime] = []
        watcher = WakeWatcher(since.append, clock)
        watcher.start()
        await until(lambda: 5.0 in clock.waits)
        await beat(clock)
        looked = clock.now().wall
        await beat(clock, 3_600)
        assert since == [looked]
        await watcher.close()

    asyncio.run(run())


@pytest.mark.logs_warnings("could not be acted on")
def test_a_failure_to_act_does_not_end_the_watch() -> None:
    async def run() -> None:
        clock = ManualClock()
        wakes: list[datetime] = []

        def fail(since: datetime) -> None:
            wakes.append(since)
            raise RuntimeError

        watcher = WakeWatcher(fail, clock)
        watcher.start()
        await until(lambda: 5.0 in clock.waits)
        await beat(clock, 60)
        await beat(clock, 60)
        assert len(wakes) == 2
        await watcher.close()

    asyncio.run(run())


class Logind:
    def __init__(self) -> None:
        self.bus: MessageBus | None = None

    async def start(self, address: str, name: str = "org.freedesktop.login1") -> None:
        self.bus = await MessageBus(bus_address=address).connect()
        await self.bus.request_name(name)

    async def going_to_sleep(self) -> None:
        await self._prepare_for_sleep("b", going=True)

    async def woken(self) -> None:
        await self._prepare_for_sleep("b", going=False)

    async def nonsense(self) -> None:
        await self._prepare_for_sleep("s", going="false")

    async def _prepare_for_sleep(self, signature: str, *, going: object) -> None:
        assert self.bus is not None
        manager = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
        signal = Message.new_signal(*manager, "PrepareForSleep", signature, [going])
        await self.bus.send(signal)

    async def stop(self) -> None:
        if self.bus is not None:
            self.bus.disconnect()
            await self.bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def delivered(*parties: Logind | WakeWatcher) -> None:
    """Returns when all that the first ones sent has reached the last."""
    name = "org.freedesktop.DBus"
    for party in parties:
        if isinstance(party, Logind):
            assert party.bus is not None
            await party.bus.call(Message(name, "/org/freedesktop/DBus", name, "GetId"))
        else:
            assert party._bus is not None
            await party._bus.call(name, "/org/freedesktop/DBus", name, "GetId")
    await turns()


@linux
def test_logind_tells_of_waking_and_the_clock_does_not_repeat_it(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)

    async def run() -> None:
        clock = ManualClock()
        wakes: list[datetime] = []
        watcher = WakeWatcher(wakes.append, clock)
        logind, impostor = Logind(), Logind()
        await logind.start(bus)
        await impostor.start(bus, "org.example.Impostor")
        watcher.start()
        await until(lambda: 60.0 in clock.waits, "listening to logind")
        await impostor.woken()
        asleep = clock.now().wall + timedelta(seconds=3)
        clock.set_wall(asleep)
        await logind.going_to_sleep()
        await logind.nonsense()
        await delivered(impostor, logind, watcher)
        assert not wakes
        clock.set_wall(asleep + timedelta(hours=8))
        await logind.woken()
        await until(lambda: wakes, "woken by logind")
        assert wakes == [asleep]
        await beat(clock)
        assert len(wakes) == 1, "the clock witnessed the same sleep"
        clock.set_wall(clock.now().wall + timedelta(hours=8))
        await logind.woken()
        await until(lambda: len(wakes) == 2, "woken again")
        await watcher.close()
        await logind.stop()
        await impostor.stop()

    asyncio.run(run())


@linux
def test_a_system_bus_that_comes_later_is_found_and_one_that_goes_is_no_fault(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        clock = ManualClock()
        wakes: list[datetime] = []
        watcher = WakeWatcher(wakes.append, clock)
        watcher.start()
        await until(lambda: 60.0 in clock.waits, "given up for now")
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
        clock.advance(60)
        await until(lambda: 60.0 in clock.waits and watcher._bus is not None, "listening")
        logind = Logind()
        await logind.start(bus)
        await logind.woken()
        await until(lambda: wakes, "woken by logind")
        await logind.stop()
        await watcher.close()

    asyncio.run(run())
