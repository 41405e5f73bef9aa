"""How long the event loop stood still while something was at fault."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

LONGEST_GAP = 0.15
"""Seconds; more is felt."""
_BEAT = 0.005


class Pulse:
    """The longest gap so far. Time in which other processes had the processor is not counted: a
    busy machine is no fault of the program's."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")

    async def beat(self) -> None:
        """Until it is cancelled."""
        while True:
            began, before = time.monotonic(), self._kept_waiting()
            await asyncio.sleep(_BEAT)
            passed = time.monotonic() - began - (self._kept_waiting() - before)
            self.worst = max(self.worst, passed - _BEAT)

    def _kept_waiting(self) -> float:
        return int(self._waited.read_text().split()[1]) / 1e9


@asynccontextmanager
async def even_pulse() -> AsyncIterator[Pulse]:
    """Fails where the event loop stands still for long within the block."""
    pulse = Pulse()
    beating = asyncio.get_running_loop().create_task(pulse.beat())
    try:
        yield pulse
    finally:
        beating.cancel()
        with suppress(asyncio.CancelledError):
            await beating
    assert pulse.worst <= LONGEST_GAP, f"the event loop stood still for {pulse.worst:.3f} s"
