"""Notices that the computer has slept: every connection is suspect then."""

import logging
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from callpop.clock import Clock, look_where_we_are
from callpop.platform.bus import Bus, BusError, system_bus_address
from callpop.tasks import Tasks

if TYPE_CHECKING:
    from dbus_fast import Message

_log = logging.getLogger(__name__)

_BEAT = 5.0
_JUMP = 15.0
"""Seconds that must be missing between two beats; less may be a busy machine."""
_ECHO = timedelta(seconds=15)
"""How long after a waking the other witness may tell of the same one. By the wall clock, for the
other one stands still in sleep: the next waking may follow at once by that."""
_RETRY = 60.0

_LOGIND = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_RULE = f"type='signal',sender='{_LOGIND}',interface='{_MANAGER}',member='PrepareForSleep'"


class WakeWatcher:
    """Calls ``on_wake`` once after each sleep of the computer, with the time since when it slept.

    Two witnesses: logind on Linux, at once; and everywhere a wall clock that moved on by much more
    than the time between two looks at it. A person who sets the clock forward looks the same; the
    price is a needless reconnect.
    """

    def __init__(self, on_wake: Callable[[datetime], None], clock: Clock) -> None:
        self._on_wake = on_wake
        self._clock = clock
        self._woke_at: datetime | None = None
        self._awake_at = clock.now().wall
        """When it was surely awake last."""
        self._bus: Bus | None = None
        self._tasks = Tasks("wake")

    def start(self) -> None:
        """Watch, on the running loop."""
        self._tasks.start(self._look_at_the_clock(), name="clock")
        if sys.platform == "linux":
            self._tasks.start(self._listen_to_logind(), name="logind")

    async def close(self) -> None:
        """Watch no more."""
        await self._tasks.close()
        if self._bus is not None:
            await self._bus.close()
            self._bus = None

    async def heard(self) -> bool:
        """logind can be heard now: the bus is there and so is the program behind the name."""
        if self._bus is None:
            return False
        try:
            return await self._bus.has(_LOGIND)
        except BusError:
            return False

    async def _look_at_the_clock(self) -> None:
        while True:
            before = self._awake_at = self._clock.now().wall
            await self._clock.sleep(_BEAT)
            look_where_we_are()
            passed = (self._clock.now().wall - before).total_seconds()
            if passed - _BEAT >= _JUMP:
                self._woke()

    async def _listen_to_logind(self) -> None:
        while True:
            if self._bus is None:
                await self._connect()
            await self._clock.sleep(_RETRY)

    async def _connect(self) -> None:
        try:
            bus = await Bus.open(
                system_bus_address, on_signal=self._signalled, on_closed=self._bus_closed
            )
        except BusError as why:
            # Common in containers and on systems without systemd: the clock is witness enough.
            _log.debug("logind can't be listened to: %s", why)
            return
        self._bus = bus
        try:
            await bus.listen(_RULE)
        except BusError as why:
            _log.debug("logind can't be listened to: %s", why)
            self._bus = None
            await bus.close()

    def _signalled(self, message: "Message") -> None:
        if message.member != "PrepareForSleep" or message.signature != "b":
            return
        if message.body[0] is False:
            self._woke()
        else:
            self._awake_at = self._clock.now().wall

    def _bus_closed(self) -> None:
        self._bus = None

    def _woke(self) -> None:
        now = self._clock.now().wall
        if self._woke_at is not None and timedelta(0) <= now - self._woke_at < _ECHO:
            return
        since, self._woke_at, self._awake_at = min(self._awake_at, now), now, now
        _log.info("the computer woke up")
        try:
            self._on_wake(since)
        except Exception:
            _log.exception("the waking was noticed and could not be acted on")
