"""The four PBXs of the month and the people at them: who calls whom, and how it ends.

The servers are the built-in simulators; what they forget here is only what is over, so that a
month of calls does not pile up in the process whose memory is measured.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any, Protocol

from tests.soak.month_book import Book, Outage, Written
from tests.soak.month_time import MachineClock, SkewedClock, World

from callpop.clock import Clock
from callpop.simulators.clients import Client, Crm
from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.phonet_office import Group
from callpop.simulators.phonet_wire import Frame
from callpop.simulators.viptel import ViptelSimulator
from callpop.simulators.viptel_office import Event
from callpop.simulators.xvb import XvbSimulator
from callpop.simulators.xvb_wire import Hook

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


class Pbx(Protocol):
    """What is done to a server."""

    port: int

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


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

    def told(self, call: Written, *, names: bool = True) -> None:
        """A step of it was told; ``names``: and who calls whom."""
        understood = names or self.names_always or call.heard > 0
        call.step(self.stage.machine.now().wall, heard=self.live and understood)
        if self.live and not self.whole:
            call.unheard += 1

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
        if any(one.account == self.account and one.back is None for one in book.outages):
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


class _Phonet(PhonetSimulator):
    deaf = False

    async def tell(self, subscriber: str, frame: Frame) -> None:
        if not self.deaf:
            await super().tell(subscriber, frame)


class PhonetOffice(Office):
    """The agent's own subscription and those of a few colleagues; its clock is 37 seconds fast."""

    account, kind, me = "Kyiv", "phonet", "101"
    group = "800"
    watched = 8

    def __init__(self, stage: Stage, people: int, clients: list[Caller]) -> None:
        super().__init__(stage, people, clients)
        self.near = self.colleagues[: self.watched]
        self.clock = SkewedClock(stage.world, timedelta(seconds=37))
        known = [Client(c.told, c.name, c.number) for c in clients if c.name]
        self.pbx = _Phonet(
            subscribers=self.people,
            groups={self.group: Group("Sales", (self.me, *self.near[:4]))},
            crms=[Crm("https://crm.example", known)],
            clock=self.clock,
        )

    def settings(self) -> tuple[dict[str, str], dict[str, str]]:
        """The account's settings and secrets."""
        pbx = self.pbx
        settings = {"domain": pbx.domain, "subscriber": self.me, "endpoint": pbx.url}
        settings["watch"] = ",".join(self.near)
        return settings, {"api_key": pbx.api_key}

    @property
    def wall(self) -> datetime:
        return _milliseconds(self.clock.now().wall)

    @property
    def live(self) -> bool:
        return not self.deaf and any(c.subscriber == self.me for c in self.pbx.connections)

    @property
    def whole(self) -> bool:
        there = {line.subscriber for line in self.pbx.connections}
        return not self.deaf and there >= {self.me, *self.near}

    def begin(self, way: str, number: str, **more: Any) -> Written:
        return super().begin(way, number, offset=-self.clock.offset, **more)

    def forget(self) -> None:
        self.pbx.calls = {k: one for k, one in self.pbx.calls.items() if not one.over}
        for kept in (self.pbx.requests, self.pbx.attempts):
            kept.clear()

    async def cut(self, seconds: float) -> None:
        self.outage()
        if not seconds:
            self.pbx.cut()
            return
        await self.pbx.stop()
        await self.stage.world.sleep(seconds)
        await self.pbx.start()

    async def play(self, chance: Random) -> None:
        await chance.choice(
            [self.incoming] * 5 + [self.group_call] * 4 + [self.outgoing] * 3 + [self.colleague] * 6
            + [self.internal] * 2
        )(chance)  # fmt: skip

    async def incoming(self, chance: Random) -> None:
        """A client calls the agent."""
        if not self.free(self.me):
            return
        client = chance.choice(self.clients)
        call = self.begin("in", client.number, name=client.name)
        uuid = await self.pbx.ring(client.told, self.me)
        self.told(call)
        await self.sleep(chance, 2, 25)
        if chance.random() < 0.75:
            call.answered, call.by = self.wall, self.label(self.me)
            await self.pbx.answer(uuid)
            self.told(call)
            await self.sleep(chance, 5, 500)
        self.over(call, "answered" if call.answered else "missed")
        await self.pbx.hang_up(uuid)
        self.told(call)
        self.done(self.me)

    async def group_call(self, chance: Random) -> None:
        """A client calls the sales department: whoever is free rings."""
        members = [ext for ext in (self.me, *self.near[:4]) if ext not in self.busy]
        if self.me not in members:
            return
        self.free(*members)
        client = chance.choice(self.clients)
        call = self.begin("in", client.number, name=client.name)
        uuid = await self.pbx.group_ring(client.told, self.group, members)
        self.told(call)
        await self.sleep(chance, 2, 25)
        if chance.random() < 0.85:
            who = chance.choice(members)
            call.answered, call.by = self.wall, self.label(who)
            if who != self.me:
                self.over(call, "answered-elsewhere")
            await self.pbx.answer(uuid, who)
            self.told(call)
            self.done(*(ext for ext in members if ext != who))
            members = [who]
            await self.sleep(chance, 5, 400)
            if who == self.me:
                self.over(call, "answered")
        else:
            self.over(call, "missed")
        await self.pbx.hang_up(uuid)
        self.told(call)
        self.done(*members)

    async def outgoing(self, chance: Random, client: Caller | None = None) -> None:
        """The agent calls a client from the phone."""
        if not self.free(self.me):
            return
        client = client or chance.choice(self.clients)
        call = self.begin("out", client.number, name=client.name, placed=True)
        uuid = await self.pbx.outgoing(self.me, client.told)
        self.told(call)
        await self.sleep(chance, 3, 30)
        if chance.random() < 0.7:
            call.answered = self.wall
            await self.pbx.answer(uuid)
            self.told(call)
            await self.sleep(chance, 5, 500)
        self.over(call, "answered" if call.answered else "no-answer")
        await self.pbx.hang_up(uuid)
        self.told(call)
        self.done(self.me)

    async def internal(self, chance: Random) -> None:
        """The agent and a colleague."""
        who = chance.choice(self.near)
        if not self.free(self.me, who):
            return
        mine = chance.random() < 0.5
        call = self.begin("internal", who, name=self.people[who], placed=mine)
        uuid = await self.pbx.internal(*((self.me, who) if mine else (who, self.me)))
        self.told(call)
        await self.sleep(chance, 2, 12)
        if chance.random() < 0.8:
            call.answered, call.by = self.wall, self.label(who if mine else self.me)
            await self.pbx.answer(uuid)
            self.told(call)
            await self.sleep(chance, 5, 200)
        unanswered = "no-answer" if mine else "missed"
        self.over(call, "answered" if call.answered else unanswered)
        await self.pbx.hang_up(uuid)
        self.told(call)
        self.done(self.me, who)

    async def colleague(self, chance: Random) -> None:
        """A colleague whom the agent watches speaks with a client."""
        who = chance.choice(self.near)
        if not self.free(who):
            return
        client, out = chance.choice(self.clients), chance.random() < 0.4
        call = self.begin(
            "out" if out else "in", client.number, mine=False, placed_by=(out and who) or None
        )
        ring = self.pbx.outgoing(who, client.told) if out else self.pbx.ring(client.told, who)
        uuid = await ring
        self.told(call)
        await self.sleep(chance, 2, 25)
        if chance.random() < 0.8:
            call.answered, call.by = self.wall, self.label(who)
            await self.pbx.answer(uuid)
            self.told(call)
            await self.sleep(chance, 5, 400)
        self.over(call, "answered" if call.answered else "no-answer" if out else "missed")
        await self.pbx.hang_up(uuid)
        self.told(call)
        self.done(who)


class _Viptel(ViptelSimulator):
    deaf = False
    twice = False

    async def tell(self, event: Event) -> None:
        for _ in range(0 if self.deaf else 2 if self.twice else 1):
            await super().tell(event)


class ViptelOffice(Office):
    """The large one: everybody's calls and the queues reach the app."""

    account, kind, me = "Bratislava", "viptel", "1012"
    queue, other_queue = "601", "602"
    names_always = False

    def __init__(self, stage: Stage, people: int, clients: list[Caller]) -> None:
        super().__init__(stage, people, clients)
        mine = (self.me, *self.colleagues[:4])
        self.queues = {self.queue: mine, self.other_queue: tuple(self.colleagues[4:12])}
        self.pbx = _Viptel(extensions=self.people, queues=self.queues, clock=stage.world)

    def settings(self) -> tuple[dict[str, str], dict[str, str]]:
        """The account's settings and secrets."""
        pbx = self.pbx
        settings = {"username": pbx.username, "extension": self.me, "endpoint": pbx.url}
        return settings, {"password": pbx.password}

    @property
    def live(self) -> bool:
        return not self.deaf and self.pbx.logged_in > 0

    def forget(self) -> None:
        calls = self.pbx.calls
        kept = {k for k, one in calls.items() if not one.over}
        kept |= {one.parent for one in calls.values() if not one.over and one.parent}
        self.pbx.calls = {k: one for k, one in calls.items() if k in kept}
        self.pbx.requests.clear()

    async def cut(self, seconds: float) -> None:
        self.outage()
        if not seconds:
            self.pbx.cut()
        elif seconds < 1:
            await self.pbx.restart()
        else:
            await self.pbx.stop()
            await self.stage.world.sleep(seconds)
            await self.pbx.start()

    async def play(self, chance: Random) -> None:
        # Most of what a large office does is none of the agent's.
        self.pbx.twice = chance.random() < 0.05
        await chance.choice(
            [self.incoming] * 5 + [self.waiting] * 24 + [self.outgoing] * 4 + [self.internal] * 3
            + [self.others] * 60
        )(chance)  # fmt: skip

    async def incoming(self, chance: Random) -> None:
        """A client calls the agent's own number."""
        if not self.free(self.me):
            return
        await self._direct(chance, self.me, chance.choice(self.clients))

    async def others(self, chance: Random) -> None:
        """A client and a colleague: nothing of the agent's."""
        who = chance.choice(self.colleagues)
        if not self.free(who):
            return
        client = chance.choice(self.clients)
        if chance.random() < 0.6:
            await self._direct(chance, who, client)
        else:
            await self._out(chance, who, client)

    async def outgoing(self, chance: Random, client: Caller | None = None) -> None:
        """The agent calls a client."""
        if self.free(self.me):
            await self._out(chance, self.me, client or chance.choice(self.clients))

    async def _direct(self, chance: Random, who: str, client: Caller) -> None:
        mine = who == self.me
        call = self.begin("in", client.number, name=client.name, mine=mine)
        call_id = await self.pbx.ring(client.told, who)
        self.told(call)
        await self.sleep(chance, 2, 25)
        moved = None
        if chance.random() < 0.75:
            call.answered, call.by = self.wall, self.label(who)
            await self.pbx.answer(call_id)
            self.told(call, names=False)
            await self.sleep(chance, 5, 500)
            moved = chance.choice(self.colleagues) if chance.random() < 0.15 else None
        self.over(call, "answered" if call.answered else "missed")
        if moved is not None and self.free(moved):
            await self.pbx.redirect(call_id, moved)
            self.told(call)
            self.done(who)
            await self.sleep(chance, 2, 15)
            if chance.random() < 0.8:
                await self.pbx.answer(call_id)
                await self.sleep(chance, 5, 200)
            await self.pbx.hang_up(call_id)
            self.done(moved)
            return
        await self.pbx.hang_up(call_id)
        self.told(call, names=False)
        self.done(who)

    async def _out(self, chance: Random, who: str, client: Caller) -> None:
        mine = who == self.me
        call = self.begin(
            "out",
            client.number,
            name=client.name,
            mine=mine,
            placed=mine,
            placed_by=None if mine else who,
        )
        call_id = await self.pbx.outgoing(who, client.told)
        self.told(call)
        await self.sleep(chance, 3, 30)
        how = chance.random()
        if how < 0.7:
            call.answered = self.wall
            await self.pbx.answer(call_id)
            self.told(call, names=False)
            await self.sleep(chance, 5, 500)
        failed = "busy" if how > 0.9 else "no-answer"
        self.over(call, "answered" if call.answered else failed)
        await self.pbx.hang_up(call_id, "busy" if failed == "busy" and not call.answered else None)
        self.told(call, names=False)
        self.done(who)

    async def internal(self, chance: Random) -> None:
        """The agent and a colleague."""
        who = chance.choice(self.colleagues)
        if not self.free(self.me, who):
            return
        mine = chance.random() < 0.5
        call = self.begin("internal", who, name=self.people[who], placed=mine)
        made = self.pbx.outgoing(self.me, who) if mine else self.pbx.ring(who, self.me)
        call_id = await made
        self.told(call)
        await self.sleep(chance, 2, 12)
        if chance.random() < 0.8:
            call.answered, call.by = self.wall, self.label(who if mine else self.me)
            await self.pbx.answer(call_id)
            self.told(call, names=False)
            await self.sleep(chance, 5, 200)
        unanswered = "no-answer" if mine else "missed"
        self.over(call, "answered" if call.answered else unanswered)
        await self.pbx.hang_up(call_id)
        self.told(call, names=False)
        self.done(self.me, who)

    async def waiting(self, chance: Random) -> None:
        """A client waits in a queue; its free members ring, and again, until somebody answers."""
        queue = self.queue if chance.random() < 0.6 else self.other_queue
        client = chance.choice(self.clients)
        call = self.begin("in", client.number, name=client.name, mine=False)
        parent = await self.pbx.queue_call(client.told, queue, offered=False)
        self.told(call)
        for _ in range(chance.choice((1, 1, 2, 3))):
            members = [ext for ext in self.queues[queue] if ext not in self.busy]
            self.free(*members)
            self.pbx.members[queue] = {ext: ext in members for ext in self.queues[queue]}
            legs = dict(zip(members, await self.pbx.offer(parent), strict=True))
            if legs:
                call.mine = call.mine or (self.me in legs and self.live)
                self.told(call)
            await self.sleep(chance, 4, 20)
            if legs and chance.random() < 0.7:
                who = chance.choice(members)
                call.answered, call.by = self.wall, self.label(who)
                mine = who == self.me
                if not mine:
                    self.over(call, "answered-elsewhere" if call.mine else "answered")
                await self.pbx.answer(legs[who])
                self.told(call, names=False)
                self.done(*(ext for ext in members if ext != who))
                await self.sleep(chance, 5, 500)
                if mine:
                    self.over(call, "answered")
                await self.pbx.hang_up(parent)
                self.told(call, names=False)
                self.done(who)
                return
            for leg in legs.values():
                await self.pbx.hang_up(leg)
            if legs:
                self.told(call, names=False)
            self.done(*members)
            await self.sleep(chance, 1, 4)
        self.over(call, "missed")
        await self.pbx.hang_up(parent)
        self.told(call, names=False)


class _Meetip(MeetipSimulator):
    deaf = False

    def cut(self) -> None:
        for login in self.logins:
            login.client._socket.transport.abort()  # type: ignore[attr-defined]

    async def tell(self, extension: str, *texts: str) -> None:
        if not self.deaf:
            await super().tell(extension, *texts)


class MeetipOffice(Office):
    """The small one, with the monitor."""

    account, kind, me = "Lisbon", "meetip", "31"

    def __init__(self, stage: Stage, people: int, clients: list[Caller]) -> None:
        super().__init__(stage, people, clients)
        self.pbx = _Meetip(extensions=tuple(self.people), clock=stage.world)

    def settings(self) -> tuple[dict[str, str], dict[str, str]]:
        """The account's settings and secrets."""
        pbx = self.pbx
        settings = {"tenant": pbx.tenant, "extension": self.me, "monitor": "yes"}
        settings |= {"endpoint": pbx.url, "country": "PT"}
        return settings, {"key": pbx.key}

    def label(self, ext: str) -> str:
        return ext

    @property
    def live(self) -> bool:
        return not self.deaf and any(o.proved and o.extension == self.me for o in self.pbx.logins)

    @property
    def whole(self) -> bool:
        there = {one.extension for one in self.pbx.logins if one.proved}
        return not self.deaf and there >= {self.me, "999"}

    def forget(self) -> None:
        self.pbx.requests.clear()

    async def cut(self, seconds: float) -> None:
        self.outage()
        await self.pbx.stop()
        await self.stage.world.sleep(max(seconds, LOOK))
        await self.pbx.start()

    async def play(self, chance: Random) -> None:
        """A client calls the agent, a colleague, or both at once."""
        mine = chance.random() < 0.35
        exts = [self.me] if mine else [chance.choice(self.colleagues)]
        if mine and chance.random() < 0.4:
            exts.append(chance.choice(self.colleagues))
        if not self.free(*exts):
            return
        client = chance.choice(self.clients)
        call = self.begin("in", client.number, name=client.name, mine=mine)
        made = await self.pbx.ring(client.told, *exts)
        self.told(call)
        await self.sleep(chance, 2, 25)
        if chance.random() < 0.75:
            who = chance.choice(exts)
            call.answered, call.by = self.wall, self.label(who)
            if mine and who != self.me:
                self.over(call, "answered-elsewhere")
            await self.pbx.answer(made, who)
            self.told(call)
            self.done(*(ext for ext in exts if ext != who))
            exts = [who]
            await self.sleep(chance, 5, 400)
            if not call.ended:
                self.over(call, "answered")
        else:
            self.over(call, "missed")
        await self.pbx.hang_up(made)
        self.told(call)
        self.done(*exts)


class _Xvb(XvbSimulator):
    deaf = False
    flying = 0

    async def _send(self, asked: Hook) -> Hook:
        if self.deaf:
            return asked
        self.flying += 1
        try:
            done = await super()._send(asked)
        finally:
            self.flying -= 1
        assert done.status == 200, done
        return done


class XvbOffice(Office):
    """The one that calls the app: nothing to be cut, but a machine that sleeps hears nothing."""

    account, kind, me = "Almaty", "xvb", "100"

    def __init__(self, stage: Stage, people: int, clients: list[Caller], port: int) -> None:
        super().__init__(stage, people, clients)
        self._listen = port
        self.pbx = _Xvb(subscribers=self.people, line_number="77272345678", seed=1)

    def settings(self) -> tuple[dict[str, str], dict[str, str]]:
        """The account's settings and secrets."""
        pbx = self.pbx
        settings = {"server": pbx.server, "access_code": pbx.access_code, "extension": self.me}
        settings |= {"listen": f"127.0.0.1:{self._listen}", "country": "KZ"}
        return settings, {"token": pbx.token}

    def label(self, ext: str) -> str:
        return ext

    @property
    def live(self) -> bool:
        return not self.deaf

    def forget(self) -> None:
        self.pbx.calls = {k: one for k, one in self.pbx.calls.items() if not one.over}
        self.pbx.hooks.clear()
        self.pbx.requests.clear()

    def abort(self) -> None:
        pass

    @property
    def flying(self) -> int:
        """Requests that are not answered yet."""
        return int(self.pbx.flying)

    async def play(self, chance: Random) -> None:
        """A client calls somebody, or the queue; or somebody calls a client."""
        self.pbx.misbehaviour.duplicate = chance.random() < 0.1
        self.pbx.misbehaviour.json = chance.random() < 0.2
        who = self.me if chance.random() < 0.3 else chance.choice(self.colleagues)
        if not self.free(who):
            return
        client, mine = chance.choice(self.clients), who == self.me
        if chance.random() < 0.3:
            await self._out(chance, who, client)
        else:
            await self._in(chance, who, client, mine=mine)
        self.done(who)

    async def _in(self, chance: Random, who: str, client: Caller, *, mine: bool) -> None:
        call = self.begin("in", client.number, name=client.name, mine=mine)
        call_id = await self.pbx.ring(client.told, ext=who)
        self.told(call)
        await self.sleep(chance, 2, 25)
        seconds = 0
        if chance.random() < 0.75:
            call.answered, call.by = self.wall, self.label(who)
            await self.pbx.answer(call_id)
            seconds = chance.randint(5, 400)
            await self.stage.world.sleep(seconds)
        self.over(call, "answered" if call.answered else "missed")
        await self.pbx.hang_up(call_id, seconds=seconds)
        self.told(call)

    async def _out(self, chance: Random, who: str, client: Caller) -> None:
        mine = who == self.me
        call = self.begin("out", client.number, name=client.name, mine=mine, placed=mine)
        call.placed_by = None if mine else who
        call_id = await self.pbx.outgoing(who, client.told)
        self.told(call)
        await self.sleep(chance, 3, 30)
        seconds = 0
        if chance.random() < 0.7:
            call.answered = self.wall
            await self.pbx.answer(call_id)
            seconds = chance.randint(5, 400)
            await self.stage.world.sleep(seconds)
        self.over(call, "answered" if call.answered else "no-answer")
        await self.pbx.hang_up(call_id, seconds=seconds)
        self.told(call)


def _milliseconds(time: datetime) -> datetime:
    return datetime.fromtimestamp(round(time.timestamp() * 1000) / 1000, time.tzinfo)


__all__ = [
    "Caller",
    "Clock",
    "MeetipOffice",
    "Office",
    "PhonetOffice",
    "Stage",
    "ViptelOffice",
    "XvbOffice",
]
