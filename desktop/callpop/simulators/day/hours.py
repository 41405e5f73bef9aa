"""The hours after the story: calls as chance has them, and answers to what the agent asks for."""

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from callpop.simulators.day.stage import Day

T = TypeVar("T")

RINGS = (4.0, 8.0)
TALK = (10.0, 30.0)
PICKS_UP_AFTER = 3.0
"""All these are seconds of the script; so long after each other the phones of a call that the
agent asked for are picked up."""
TALKS_BY_CLICK = 20.0
LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Hours:
    """A day with chance in it."""

    day: Day
    chance: random.Random

    async def a_while(self, shortest: float, longest: float) -> None:
        """Let some time pass."""
        await self.day.wait(self.chance.uniform(shortest, longest))

    async def conversation(
        self, answer: Callable[[], Awaitable[None]], end: Callable[[], Awaitable[None]]
    ) -> None:
        """A call that rings is mostly answered, and ends."""
        await self.a_while(*RINGS)
        if self.chance.random() < 0.75:
            await answer()
            await self.a_while(*TALK)
        await end()


Happening = Callable[[Hours], Awaitable[None]]
"""Something that happens at a PBX by itself.

Raises:
    LookupError: the agent was faster, and the call is over.
"""


async def each_new(day: Day, requests: Sequence[T]) -> AsyncIterator[T]:
    """What is asked of a PBX from now on."""
    known = len(requests)
    while True:
        await day.wait(LOOK_SECONDS)
        for request in requests[known:]:
            known += 1
            yield request
