"""The seconds in which a call that was asked for by a key can be stopped."""

from collections.abc import Callable

from callpop.clock import Clock
from callpop.tasks import Tasks

_NAME = "countdown"


class Countdown:
    """One at a time."""

    def __init__(self, clock: Clock, tasks: Tasks) -> None:
        self._clock = clock
        self._tasks = tasks

    def start(
        self, seconds: int, left: Callable[[int], object], over: Callable[[], object]
    ) -> None:
        """Tell ``left`` how many seconds there are, each second anew, then call ``over``."""

        async def count() -> None:
            for now in range(seconds, 0, -1):
                left(now)
                await self._clock.sleep(1)
            over()

        self.stop()
        self._tasks.start(count(), name=_NAME)

    def stop(self) -> None:
        """Nothing happens any more."""
        self._tasks.cancel(_NAME)
