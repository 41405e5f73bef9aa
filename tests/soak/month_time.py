"""Time of a month that takes minutes: it goes on only when everything of before is done."""

import asyncio
import heapq
import select
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from math import ceil
from typing import Any

from callpop.telephony.moment import Moment

PATIENCE = 60.0
"""Real seconds in which everything must have come to rest."""
WAKING = 0.1
_STUCK_TURNS = 200
_A_TURN = 1e-9
"""Seconds: a timer of Qt's that is due at once."""
_SECOND = 1_000_000


class World:
    """The time of everybody, in whole microseconds, so that no sum is ever off by one.

    A machine's own clock (:class:`MachineClock`) may stand still meanwhile.
    """

    def __init__(self, start: datetime) -> None:
        self.start = start
        self.passed = 0
        """Microseconds since the start."""
        self._order = count()
        self._sleepers: list[tuple[int, int, bool, asyncio.Future[None]]] = []

    @property
    def wall(self) -> datetime:
        """What a right clock on the wall shows."""
        return self.start + timedelta(microseconds=self.passed)

    def now(self) -> Moment:
        """This instant."""
        return Moment(self.wall, self.passed / _SECOND)

    async def sleep(self, seconds: float) -> None:
        """Return after so many simulated seconds."""
        await self.rest(seconds, machine=False)

    async def until(self, wall: datetime) -> None:
        """Return when it is that time."""
        await self.sleep((wall - self.wall) / timedelta(seconds=1))

    async def rest(self, seconds: float, *, machine: bool) -> None:
        """The same; ``machine``: by a clock that stands still while its machine sleeps."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        # A machine's deadlines are fractions: whoever asks for the time then must find it reached.
        micro = ceil(seconds * _SECOND) if machine else round(seconds * _SECOND)
        due = self.passed + max(1, micro)
        heapq.heappush(self._sleepers, (due, next(self._order), machine, woken))
        await woken

    def advance(self) -> None:
        """Go to the next moment at which somebody wakes, and wake one."""
        while self._sleepers:
            due, _, _, woken = heapq.heappop(self._sleepers)
            if not woken.done():
                self.passed = max(self.passed, due)
                woken.set_result(None)
                return
        raise RuntimeError("nobody waits: time would stand still for ever")

    def postpone(self, seconds: float) -> None:
        """The machine's clock stands still for so long: who waits by it waits on."""
        more = round(seconds * _SECOND)
        self._sleepers = [
            (due + (more if machine else 0), order, machine, woken)
            for due, order, machine, woken in self._sleepers
        ]
        heapq.heapify(self._sleepers)


class MachineClock:
    """The clocks of the agent's computer. The one on the wall is right; the ticks stand still
    while the machine sleeps, as Linux's do."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._slept = 0
        """Microseconds."""
        self._fell_asleep: int | None = None

    @property
    def asleep(self) -> bool:
        """Nothing happens in the machine now."""
        return self._fell_asleep is not None

    def now(self) -> Moment:
        """This instant."""
        ran = self._world.passed if self._fell_asleep is None else self._fell_asleep
        awake = ran - self._slept
        asleep = self._world.passed - awake
        return Moment(self._world.wall, 1_000.0 + awake / _SECOND, asleep / _SECOND)

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds`` of the machine's ticks."""
        await self._world.rest(seconds, machine=True)

    async def suspend(self, seconds: float, woken: Callable[[], None]) -> None:
        """The machine sleeps so long; ``woken`` when it runs again, and nobody knows it yet."""
        self._fell_asleep = self._world.passed
        # Its programs run a moment after it does.
        self._world.postpone(seconds + WAKING)
        await self._world.sleep(seconds)
        woken()
        await self._world.sleep(WAKING)
        self._slept += self._world.passed - self._fell_asleep
        self._fell_asleep = None


class SkewedClock:
    """A PBX's clock, which is wrong by ``offset``."""

    def __init__(self, world: World, offset: timedelta) -> None:
        self._world = world
        self.offset = offset

    def now(self) -> Moment:
        """This instant, as that PBX has it."""
        now = self._world.now()
        return now._replace(wall=now.wall + self.offset)

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds``."""
        await self._world.sleep(seconds)


class Rest:
    """Tells when an event loop has nothing left to do: no callback waits for its turn, no thread
    works for it, and in no socket lies anything unread. On one machine what was sent is there to
    be read at once, so nothing is under way between two of them either."""

    def __init__(self, loop: Any) -> None:
        self._loop = loop
        # Qt's loop tells nobody what waits for its turn: so we count.
        self._soon = 0
        self._jobs = 0
        self.turns = 0
        self.flying: Callable[[], int] = lambda: 0
        """Requests under way that threads of others answer."""
        call_soon, run_in_executor = loop.call_soon, loop.run_in_executor

        def soon(callback: Callable[..., object], *args: Any, context: Any = None) -> Any:
            def run(*given: Any) -> None:
                self._soon -= 1
                callback(*given)

            self._soon += 1
            return call_soon(run, *args, context=context)

        def job(executor: Any, work: Callable[..., Any], *args: Any) -> Any:
            future = run_in_executor(executor, work, *args)
            self._jobs += 1
            future.add_done_callback(lambda _: self._done())
            return future

        self._loop.call_soon = soon
        self._loop.run_in_executor = job

    def _done(self) -> None:
        self._jobs -= 1

    def _unread(self) -> bool:
        poll = select.poll()
        for fd in self._loop._read_notifiers:
            poll.register(fd, select.POLLIN)
        for fd in self._loop._write_notifiers:
            poll.register(fd, select.POLLOUT)
        return bool(poll.poll(0))

    async def come(self) -> None:
        """Return when there is nothing left to do but to wait for a clock."""
        idle = turns = 0
        began = time.monotonic()
        while idle < 2:
            # A turn of Qt's own, in which threads and sockets are heard too: of those many
            # callbacks may share one.
            await asyncio.sleep(_A_TURN)
            turns += 1
            if self._jobs or self.flying():
                await asyncio.sleep(0.001)
                idle = 0
            elif (self._soon and turns < _STUCK_TURNS) or self._unread():
                idle = 0
            else:
                if self._soon:
                    # Callbacks that were taken back before their turn never run.
                    self._soon = 0
                idle += 1
            if time.monotonic() - began > PATIENCE:
                raise AssertionError(
                    f"no rest: {self._soon} callbacks, {self._jobs} jobs, unread {self._unread()}"
                )
        self.turns += turns
