"""The one place that reads the machine's clocks."""

import asyncio
import sys
import time
from datetime import UTC, datetime
from typing import Protocol

from callpop.telephony.moment import Moment


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
        return Moment(datetime.now(UTC), time.monotonic())

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds``, or in the loop's next turn if that is not positive."""
        await asyncio.sleep(max(0.0, seconds))


def look_where_we_are() -> None:
    """Tell times by the system's time zone of now: whoever travels sets it, and else only a new
    start would notice."""
    if sys.platform != "win32":
        time.tzset()
