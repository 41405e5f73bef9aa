"""Time in the hands of a test."""

import asyncio
import heapq
from datetime import UTC, datetime, timedelta
from itertools import count

from callpop.telephony.moment import Moment

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class ManualClock:
    """A clock that stands still until :meth:`advance`; tells who waits for it and how long."""

    def __init__(self, start: datetime = START) -> None:
        self._wall = start
        self._ticks = 1_000.0
        self._asleep = 0.0
        self._order = count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> Moment:
        return Moment(self._wall, self._ticks, self._asleep)

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._ticks + seconds, next(self._order), woken))
        await woken

    @property
    def waits(self) -> list[float]:
        """Seconds after which each sleeper wants to be woken, the soonest first."""
        return sorted(
            round(until - self._ticks, 6) for until, _, woken in self._sleepers if not woken.done()
        )

    def advance(self, seconds: float) -> None:
        """Let that much time pass, waking sleepers in the order of their deadlines."""
        until = self._ticks + seconds
        while self._sleepers and self._sleepers[0][0] <= until:
            due, _, woken = heapq.heappop(self._sleepers)
            self._pass(due - self._ticks)
            if not woken.done():
                woken.set_result(None)
        self._pass(until - self._ticks)

    def sleep_for(self, seconds: float) -> None:
        """As if the machine slept: nobody is woken by the time that passed."""
        self._asleep += seconds
        self._wall += timedelta(seconds=seconds)

    def set_wall(self, wall: datetime) -> None:
        """Set the wall clock alone, as a person or a time server does."""
        self._wall = wall

    def _pass(self, seconds: float) -> None:
        self._ticks += seconds
        self._wall += timedelta(seconds=seconds)
