"""Lisbon, on Meetip PRO with its monitor, and Almaty, on XVB, which calls the app."""

from random import Random

from tests.soak.month_book import Written
from tests.soak.month_offices import LOOK, Caller, Office, Stage

from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.xvb import XvbSimulator
from callpop.simulators.xvb_wire import Hook


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
    names_always = knows_again = False

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
            self.told(call, names=False)
            self.done(*(ext for ext in exts if ext != who))
            exts = [who]
            await self.sleep(chance, 5, 400)
            if not call.ended:
                self.over(call, "answered")
        else:
            self.over(call, "missed")
        await self.pbx.hang_up(made)
        self.told(call, names=False)
        self.done(*exts)


class _Xvb(XvbSimulator):
    deaf = False
    flying = 0
    lost = False
    """What is told now gets lost on its way."""

    async def _send(self, asked: Hook) -> Hook:
        if self.deaf or self.lost:
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
        return not self.deaf and not self.pbx.lost

    @property
    def whole(self) -> bool:
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
        await self._end(chance, call, call_id, seconds)

    async def _end(self, chance: Random, call: Written, call_id: str, seconds: int) -> None:
        """XVB does not tell it again to whom it could not be told."""
        self.pbx.lost = chance.random() < 0.04
        await self.pbx.hang_up(call_id, seconds=seconds)
        self.told(call)
        self.pbx.lost = False

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
        await self._end(chance, call, call_id, seconds)
