"""Waiting for a condition on the event loop."""

import asyncio
import time
from collections.abc import Callable

DEADLINE = 15.0


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Returns once ``condition`` holds; fails the test if it never does."""
    end = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < end, f"never happened: {what or condition}"
        await asyncio.sleep(0.005)


async def turns(count: int = 20) -> None:
    """Lets whatever is ready on the loop run."""
    for _ in range(count):
        await asyncio.sleep(0)
