"""The one place that reads the machine's clocks."""

import asyncio
import sys
import time
from datetime import UTC, datetime
from typing import Protocol

from callpop.telephony.moment import Moment

_BOOT: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone has it.


class Clock(Protocol):
    """Tells the time and waits for it; handed to everything that has deadlines."""

    def now(self) -> Moment:
        """This instant."""

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds``, or in the loop's next turn if that is not positive."""


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> Moment:
        """This instant."""
        ticks = time.monotonic()
        return Moment(datetime.now(UTC), ticks, _asleep(ticks))

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds``, or in the loop's next turn if that is not positive."""
        await asyncio.sleep(max(0.0, seconds))


def _asleep(ticks: float) -> float:
    """Seconds for which the machine was asleep until ``ticks``."""
    return time.clock_gettime(_BOOT) - ticks if _BOOT is not None else 0.0


def look_where_we_are() -> None:
    """Tell times by the system's time zone of now: whoever travels sets it, and else only a new
    start would notice."""
    if sys.platform != "win32":
        time.tzset()
