"""A connection to a bus that outlives the bus: one that dies or hangs may come back."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from callpop.platform.bus import Bus, BusError

if TYPE_CHECKING:
    from dbus_fast import Message

_log = logging.getLogger(__name__)

RETRY_SECONDS = 10.0
_LONGEST = 6
"""Of those, between two tries at a bus that is not there: some machines have none."""


class LastingBus:
    """Connects, and again whenever the connection ends.

    ``attend`` asks of each new connection what there is to ask, and may fail with
    :class:`BusError`; ``on_lost`` is called when one ends. ``what`` is for the log.
    """

    def __init__(
        self,
        what: str,
        find_address: Callable[[], str],
        attend: Callable[[Bus], Awaitable[None]],
        *,
        on_signal: Callable[["Message"], None],
        on_lost: Callable[[], object] = lambda: None,
    ) -> None:
        self._what = what
        self._find_address = find_address
        self._attend = attend
        self._on_signal = on_signal
        self._on_lost = on_lost
        self.tried = asyncio.Event()
        """What there was to ask at first was asked."""

    async def keep(self) -> None:
        """Stay connected, until it is cancelled."""
        pauses = 1
        while True:
            ended = asyncio.Event()
            try:
                bus = await Bus.open(
                    self._find_address, on_signal=self._on_signal, on_closed=ended.set
                )
            except BusError as why:
                self._failed(why)
                pause, pauses = pauses, min(2 * pauses, _LONGEST)
            else:
                pause = pauses = 1
                try:
                    await self._ask(bus)
                    await ended.wait()
                finally:
                    await bus.close()
                self._on_lost()
            await asyncio.sleep(pause * RETRY_SECONDS)

    async def _ask(self, bus: Bus) -> None:
        try:
            await self._attend(bus)
        except BusError as why:
            # Common: not every desktop has everything. What it has is heard all the same.
            self._failed(why)
        self.tried.set()

    def _failed(self, why: BusError) -> None:
        _log.debug("%s: %s", self._what, why)
        self.tried.set()
