"""Wakes the desk at the next deadline."""

import asyncio
from collections.abc import Callable

from callpop.clock import Clock
from callpop.tasks import Tasks


class Alarm:
    """Calls ``ring`` once, when the deadline that was set last has come."""

    def __init__(self, clock: Clock, tasks: Tasks, ring: Callable[[], None]) -> None:
        self._clock = clock
        self._tasks = tasks
        self._ring = ring
        self._due: float | None = None
        self._waiting: asyncio.Task[None] | None = None

    def set(self, due: float | None) -> None:
        """Ring at these ticks, perhaps before at those set earlier; None: not at all."""
        if due == self._due or (due is not None and self._due is not None and self._due < due):
            return  # Whoever is rung looks at the time, and sets the next.
        if self._waiting is not None:
            self._waiting.cancel()
        self._due, self._waiting = due, None
        if due is not None:
            self._waiting = self._tasks.start(self._wait(due), name="next deadline")

    def sooner(self, due: float | None) -> None:
        """Ring at these ticks at the latest."""
        if due is not None:
            self.set(due)

    async def _wait(self, due: float) -> None:
        await self._clock.sleep(due - self._clock.now().ticks)
        self._due = self._waiting = None
        self._ring()
