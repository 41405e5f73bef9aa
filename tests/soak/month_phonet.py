"""Kyiv, on Phonet: the agent's own subscription and those of a few colleagues."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.soak.month_book import Written
from tests.soak.month_offices import Caller, Office, Stage
from tests.soak.month_time import SkewedClock

from callpop.simulators.clients import Client, Crm
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.phonet_office import Group
from callpop.simulators.phonet_wire import Frame


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
        who = chance.choice(self.near)
        if call.answered and chance.random() < 0.2 and self.free(who):
            await self._hand_on(chance, uuid, who, call)
            return
        await self.pbx.hang_up(uuid)
        self.told(call)
        self.done(self.me)

    async def _hand_on(self, chance: Random, uuid: str, who: str, call: Written) -> None:
        """The agent hands it to a colleague, in one of the two ways that are believed in."""
        same = chance.random() < 0.5
        moved = await self.pbx.transfer(uuid, who, same_uuid=same)
        self.told(call)
        self.done(self.me)
        if not same:
            await self.sleep(chance, 2, 15)
            await self.pbx.answer(moved)
        await self.sleep(chance, 5, 200)
        await self.pbx.hang_up(moved)
        self.done(who)

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


def _milliseconds(time: datetime) -> datetime:
    return datetime.fromtimestamp(round(time.timestamp() * 1000) / 1000, time.tzinfo)
