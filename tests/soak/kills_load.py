"""Calls that come and go at several PBXs, and the book that those keep of them."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count

from tests.contract.exchanges import EXCHANGES, Exchange

from callpop.clock import SystemClock
from callpop.tasks import Tasks

LANES = {"phonet": 4, "viptel": 3, "xvb": 3, "meetip": 1}
"""How many calls an agent has at once, at most; a phone of Meetip's can have one."""


@dataclass(slots=True)
class Call:
    """A call in the book of its PBX. Times are monotonic."""

    number: str
    """No other call has it."""
    rang_at: float
    answered_at: float | None = None
    ended_at: float | None = None

    @property
    def outcome(self) -> str:
        """As the history should have it."""
        return "missed" if self.answered_at is None else "answered"


class Load:
    """The PBXs, the calls, and the book of them all."""

    def __init__(self, exchanges: dict[str, Exchange], chance: random.Random) -> None:
        self.exchanges = exchanges
        self.book: dict[str, Call] = {}
        self._chance = chance
        self._tasks = Tasks("load")

    def begin(self) -> None:
        """Let calls come and go, some ten a second."""
        for name, exchange in self.exchanges.items():
            numbers = count()
            for lane in range(LANES[name]):
                self._tasks.start(self._calls(exchange, numbers), name=f"{name} {lane}")

    async def close(self) -> None:
        """No more of it."""
        await self._tasks.close()

    async def _calls(self, exchange: Exchange, numbers: Iterator[int]) -> None:
        while True:
            # Four digits tell the clients of an exchange apart.
            await self._call(exchange, exchange.client(next(numbers) % 10_000))
            await self._a_while(0.05, 0.8)

    async def _call(self, exchange: Exchange, number: str) -> None:
        entry = self.book[number] = Call(number, time.monotonic())
        call = await exchange.ring(number)
        await self._a_while(0.05, 0.7)
        if self._chance.random() < 0.55:
            await exchange.answer(call)
            entry.answered_at = time.monotonic()
            await self._a_while(0.05, 0.7)
        await exchange.hang_up(call)
        entry.ended_at = time.monotonic()

    async def _a_while(self, least: float, most: float) -> None:
        await asyncio.sleep(self._chance.uniform(least, most))


@asynccontextmanager
async def pbxs(kinds: Collection[str], chance: random.Random) -> AsyncIterator[Load]:
    """These PBXs, on free ports."""
    clock = SystemClock()
    if not kinds:
        yield Load({}, chance)
        return
    first, *rest = kinds
    async with EXCHANGES[first](clock) as exchange, pbxs(rest, chance) as load:
        load.exchanges[first] = exchange
        try:
            yield load
        finally:
            await load.close()
