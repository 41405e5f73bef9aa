"""What the PBXs of the month share: people, clients, phones that are busy, lines that are cut.

The servers are the built-in simulators; what they forget here is only what is over, so that a
month of calls does not pile up in the process whose memory is measured.
"""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.soak.month_book import Book, Outage, Written
from tests.soak.month_time import MachineClock, World

_STEADY = timedelta(seconds=10)
LOOK = 0.05
"""Simulated seconds between two looks whether a line is back."""


@dataclass(slots=True)
class Caller:
    """Somebody outside."""

    number: str
    told: str
    """As the PBX is told it."""
    name: str | None = None
    """What the agent's address book or CRM calls them."""


@dataclass(slots=True)
class Stage:
    """What every office shares."""

    world: World
    machine: MachineClock
    book: Book
    chance: Random
    calls: int = 0
    outages: int = 0
    later: Callable[[Awaitable[None]], None] = field(default=lambda _: None)
    """Has somebody do something by and by."""


class Office:
    """One PBX: its people, its clients, and the agent's account there."""

    account = ""
    kind = ""
    me = ""
    pbx: Any

    def __init__(self, stage: Stage, people: int, clients: list[Caller]) -> None:
        self.stage = stage
        self.clients = clients
        first = int(self.me)
        self.people = {str(first + i): f"{_NAMES[i % len(_NAMES)]} {i}" for i in range(people)}
        self.colleagues = [ext for ext in self.people if ext != self.me]
        self.busy: set[str] = set()
        self.doomed: list[float] = []
        """Seconds of cuts, each of which waits for a call of the agent's to begin in."""

    @property
    def deaf(self) -> bool:
        """Whatever is told reaches nobody: the agent's machine sleeps."""
        return bool(self.pbx.deaf)

    @deaf.setter
    def deaf(self, deaf: bool) -> None:
        self.pbx.deaf = deaf

    # What every office does in its own way.

    @property
    def live(self) -> bool:
        """The app hears what is told to the agent's own phone."""
        raise NotImplementedError

    @property
    def whole(self) -> bool:
        """The app hears everything that it should."""
        return self.live

    async def play(self, chance: Random) -> None:
        """One call, from its first ring to its end."""
        raise NotImplementedError

    def forget(self) -> None:
        """What is over."""

    async def cut(self, seconds: float) -> None:
        """The line is cut; the PBX cannot be reached for so long."""

    def abort(self) -> None:
        """Every connection to it ends, without a word."""
        self.pbx.cut()

    # What they share.

    @property
    def wall(self) -> datetime:
        """The time by this PBX's clock, as it tells it."""
        return self.stage.world.wall

    def begin(self, way: str, number: str, **more: Any) -> Written:
        """A call begins now."""
        self.stage.calls += 1
        made = Written(account=self.account, way=way, number=number, started=self.wall, **more)
        return self.stage.book.write(made)

    names_always = True
    """Each step of a call tells again whose it is."""

    knows_again = True
    """After a cut its words tell which of the calls from before it is that they speak of."""

    def told(self, call: Written, *, names: bool = True) -> None:
        """A step of it was told; ``names``: and who calls whom."""
        understood = names or self.names_always or call.heard > 0
        call.step(self.stage.machine.now().wall, heard=self.live and understood)
        doubtful = not self.whole or self._down or not (self.knows_again or self._uncut(call))
        if self.live and doubtful:
            call.unheard += 1
        if self.doomed and call.mine and call.heard and call.ended is None:
            self.stage.later(self._cut_in_it(self.doomed.pop()))

    @property
    def _down(self) -> bool:
        """The line is down, or was a moment ago: what is told then is not known for new."""
        return any(o.back is None for o in self._outages())

    def _uncut(self, call: Written) -> bool:
        last = next(self._outages(), None)
        return last is None or last.cut < call.started + call.offset

    def _outages(self) -> Iterator[Outage]:
        """This PBX's, the latest first."""
        return (o for o in reversed(self.stage.book.outages) if o.account == self.account)

    async def _cut_in_it(self, seconds: float) -> None:
        await self.sleep(self.stage.chance, 0.2, 20)
        await self.lose(seconds)

    async def lose(self, seconds: float) -> None:
        """The line is cut for so long, once it has stood for a while."""
        while not self._stands():
            await self.stage.world.sleep(_STEADY.total_seconds())
        await self.cut(seconds)

    def _stands(self) -> bool:
        last = next(self._outages(), None)
        back = last.back if last else self.stage.world.start
        return self.whole and back is not None and back + _STEADY <= self.stage.world.wall

    def over(self, call: Written, outcome: str) -> None:
        """It ended now."""
        call.ended, call.outcome = self.wall, outcome

    def label(self, ext: str) -> str:
        """Who that is, as the history has it."""
        return f"{self.people[ext]} ({ext})"

    async def sleep(self, chance: Random, least: float, most: float) -> None:
        """Some time passes."""
        await self.stage.world.sleep(round(chance.uniform(least, most), 3))

    def free(self, *wanted: str) -> bool:
        """None of these phones is in a call; they are now."""
        if self.busy & set(wanted):
            return False
        self.busy |= set(wanted)
        return True

    def done(self, *exts: str) -> None:
        """These phones are on the hook again."""
        self.busy -= set(exts)

    def outage(self, *, asleep: bool = False) -> None:
        """The line is down from now on; written down until it is back."""
        book, wall = self.stage.book, self.stage.world.wall
        if self._down:
            return
        self.stage.outages += 1
        gone = Outage(self.account, wall, asleep=asleep)
        book.outages.append(gone)
        if not asleep:
            self.stage.later(self._back(gone))

    async def _back(self, gone: Outage) -> None:
        world = self.stage.world
        while True:
            before = world.wall
            await world.sleep(LOOK)
            if self.whole:
                gone.back = before
                return


_NAMES = ("Olena", "Taras", "Eva", "Peter", "Jana", "Inês", "Duarte", "Aigerim", "Damir", "Zuzana")
