"""Bratislava, on VIPTel: the large office, of which the app hears every call and both queues."""

from random import Random

from tests.soak.month_offices import Caller, Office, Stage

from callpop.simulators.viptel import ViptelSimulator
from callpop.simulators.viptel_office import Event


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
            self.told(call, names=False)
            self.done(who)
            await self.sleep(chance, 2, 15)
            if chance.random() < 0.8:
                await self.pbx.answer(call_id)
                await self.sleep(chance, 5, 200)
            if call.touched:
                # It says of no end at whose phone it was.
                call.whole_ended = self.wall
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
