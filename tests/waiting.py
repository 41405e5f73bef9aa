"""Waiting on the event loop."""

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

DEADLINE = 15.0
"""Seconds of a busy machine."""


async def until(look: Callable[[], T], what: str = "", *, seconds: float = DEADLINE) -> T:
    """What ``look`` returns as soon as that is true; the test fails if it never is."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, f"never: {what or look}"
        await asyncio.sleep(0.005)
    return found


async def turns(number: int = 20) -> None:
    """Let everything that is ready run."""
    for _ in range(number):
        await asyncio.sleep(0)
