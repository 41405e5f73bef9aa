"""Waiting for what a simulator sees."""

import asyncio
from collections.abc import Callable


class News:
    """Tells whoever waits that something happened, so that nobody need look again and again."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def tell(self) -> None:
        """Something happened."""
        for event in self._waiting:
            event.set()

    async def until(self, true: Callable[[], bool], seconds: float = 15) -> None:
        """Wait until ``true()``, looked at whenever something happens.

        Raises:
            TimeoutError: it did not come true in time.
        """
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    await event.wait()
                    event.clear()
        finally:
            self._waiting.discard(event)
