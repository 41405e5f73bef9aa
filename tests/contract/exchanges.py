"""The simulated PBXs under the contract's words: what a person does at each, over real sockets."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from tests.ports import free_port

from callpop.clock import Clock
from callpop.pbx.connector import PbxKind
from callpop.pbx.meetip import MEETIP
from callpop.pbx.phonet import PHONET, VEGA
from callpop.pbx.viptel import VIPTEL
from callpop.pbx.xvb import XVB
from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.meetip_fancy import FancyMeetip
from callpop.simulators.phonet import Brand, PhonetSimulator
from callpop.simulators.viptel import ViptelSimulator
from callpop.simulators.xvb import XvbSimulator
from callpop.simulators.xvb_wire import Hook

JUNK = ("", "x", "{", "null", "[]", '{"a":1}', "(", "\ufeff", "[" * 2000, b"\xff\xfe{")


class Exchange(ABC):
    """One PBX in its place: who calls, who picks up, who is let in."""

    kind: PbxKind
    clients: str
    """Where clients' numbers begin, E.164; four digits follow."""
    can_cut = True
    """It holds connections that can be cut."""

    def client(self, which: int = 0) -> str:
        """The number of somebody outside."""
        return f"{self.clients}{which:04}"

    @abstractmethod
    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        """The settings and the secrets of the agent's account."""

    @abstractmethod
    async def arrived(self) -> None:
        """Return once the agent's Callpop has logged in."""

    @abstractmethod
    async def ring(self, number: str) -> Any:
        """Somebody outside calls the agent."""

    @abstractmethod
    async def answer(self, call: Any) -> None:
        """The agent picks up."""

    @abstractmethod
    async def hang_up(self, call: Any) -> None:
        """The call ends, answered or not."""

    @abstractmethod
    def asked(self) -> int:
        """How many calls were asked for."""

    @abstractmethod
    async def dial_ends(self) -> None:
        """The call that was asked for is taken, talked and ended."""

    @abstractmethod
    def refuse_dials(self) -> None:
        """From now on no call is made for anybody."""

    @abstractmethod
    async def cut(self) -> None:
        """Every connection breaks, and may be made anew."""

    @abstractmethod
    async def junk(self, message: str | bytes) -> None:
        """Say something that means nothing."""


class PhonetExchange(Exchange):
    clients = "+38099123"

    def __init__(self, pbx: PhonetSimulator, kind: PbxKind) -> None:
        self.pbx, self.kind = pbx, kind

    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        settings = {"domain": self.pbx.domain, "subscriber": "101", "endpoint": self.pbx.url}
        return settings, {"api_key": self.pbx.api_key}

    async def arrived(self) -> None:
        await self.pbx.until_subscribed("101")

    async def ring(self, number: str) -> Any:
        return await self.pbx.ring(number, "101")

    async def answer(self, call: Any) -> None:
        await self.pbx.answer(call)

    async def hang_up(self, call: Any) -> None:
        await self.pbx.hang_up(call)

    def asked(self) -> int:
        return len(self.pbx.requests)

    async def dial_ends(self) -> None:
        (call,) = self.pbx.living
        await self.pbx.answer(call.uuid)
        await self.pbx.hang_up(call.uuid)

    def refuse_dials(self) -> None:
        self.pbx.refuse_calls_to(self.client(), "Немає коштів")

    async def cut(self) -> None:
        self.pbx.cut()

    async def junk(self, message: str | bytes) -> None:
        await self.pbx.send_raw("101", message)


class ViptelExchange(Exchange):
    kind = VIPTEL
    clients = "+42190512"

    def __init__(self, pbx: ViptelSimulator) -> None:
        self.pbx = pbx

    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        settings = {"username": self.pbx.username, "extension": "12", "endpoint": self.pbx.url}
        return settings, {"password": self.pbx.password}

    async def arrived(self) -> None:
        await self.pbx.until(lambda: self.pbx.logged_in == 1)

    async def ring(self, number: str) -> Any:
        return await self.pbx.ring(number.replace("+421", "0"), "12")

    async def answer(self, call: Any) -> None:
        await self.pbx.answer(call)

    async def hang_up(self, call: Any) -> None:
        await self.pbx.hang_up(call)

    def asked(self) -> int:
        return sum(request.get("action") == "call.create" for request in self.pbx.requests)

    async def dial_ends(self) -> None:
        (own,) = [call for call in self.pbx.calls.values() if not call.over]
        await self.pbx.answer(own.id)
        (leg,) = [c for c in self.pbx.calls.values() if c.random_id and c.id != own.id]
        await self.pbx.answer(leg.id)
        await self.pbx.hang_up(leg.id)

    def refuse_dials(self) -> None:
        self.pbx.misbehaviour.forbidden = frozenset({"call.create"})

    async def cut(self) -> None:
        self.pbx.cut()

    async def junk(self, message: str | bytes) -> None:
        await self.pbx.send_raw(message)


class MeetipExchange(Exchange):
    kind = MEETIP
    clients = "+3461431"

    def __init__(self, pbx: MeetipSimulator | FancyMeetip) -> None:
        self.pbx = pbx

    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        settings = {"tenant": self.pbx.tenant, "extension": "11", "monitor": "yes"}
        return {**settings, "endpoint": self.pbx.url}, {"key": self.pbx.key}

    async def arrived(self) -> None:
        await self.pbx.until_logged_in("11", "999")

    async def ring(self, number: str) -> Any:
        return await self.pbx.ring(number.removeprefix("+34"), "11")

    async def answer(self, call: Any) -> None:
        await self.pbx.answer(call)

    async def hang_up(self, call: Any) -> None:
        await self.pbx.hang_up(call)

    def asked(self) -> int:
        return sum(request.startswith("(call") for request in self.pbx.requests)

    async def dial_ends(self) -> None:
        await self.pbx.picked_up("11", self.client().removeprefix("+34"))
        await self.pbx.state("11", "free")

    def refuse_dials(self) -> None:
        self.pbx.states["11"] = "busy"

    async def cut(self) -> None:
        for login in list(self.pbx.logins):
            await login.client.close(1001)

    async def junk(self, message: str | bytes) -> None:
        for login in list(self.pbx.logins):
            await login.client.send(message)


class XvbExchange(Exchange):
    kind = XVB
    clients = "+7920111"
    can_cut = False

    def __init__(self, pbx: XvbSimulator) -> None:
        self.pbx = pbx

    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        settings = {
            "server": self.pbx.server,
            "access_code": self.pbx.access_code,
            "extension": "100",
            "listen": f"127.0.0.1:{free_port()}",
        }
        secrets = {"token": self.pbx.token, "path_secret": "s3cret-" * 6}
        self.pbx.settings.webhook_url = XVB.webhook_url(settings, secrets)
        return settings, secrets

    async def arrived(self) -> None:
        while await self.pbx.contact("79990000000") is None:
            pass

    async def ring(self, number: str) -> Any:
        return await self.pbx.ring(number.removeprefix("+"), ext="100", queue=True)

    async def answer(self, call: Any) -> None:
        await self.pbx.answer(call, "100")

    async def hang_up(self, call: Any) -> None:
        await self.pbx.hang_up(call)

    def asked(self) -> int:
        return len(self.pbx.requests)

    async def dial_ends(self) -> None:
        (call,) = self.pbx.living
        await self.pbx.answer(call.id, "100")
        await self.pbx.hang_up(call.id)

    def refuse_dials(self) -> None:
        self.pbx.misbehaviour.make_call = "500"

    async def cut(self) -> None:
        raise NotImplementedError

    async def junk(self, message: str | bytes) -> None:
        body = message if isinstance(message, str) else message.decode("latin-1")
        await self.pbx.raw(Hook("POST", "", {"Host": "localhost", "Connection": "close"}, body))


def _phonet(brand: Brand, kind: PbxKind) -> Callable[[Clock], Any]:
    @asynccontextmanager
    async def running(clock: Clock) -> AsyncIterator[Exchange]:
        async with PhonetSimulator(brand=brand, clock=clock) as pbx:
            yield PhonetExchange(pbx, kind)

    return running


@asynccontextmanager
async def _viptel(clock: Clock) -> AsyncIterator[Exchange]:
    async with ViptelSimulator(clock=clock) as pbx:
        yield ViptelExchange(pbx)


@asynccontextmanager
async def _meetip(clock: Clock) -> AsyncIterator[Exchange]:
    async with MeetipSimulator(clock=clock) as pbx:
        yield MeetipExchange(pbx)


@asynccontextmanager
async def _fancy(clock: Clock) -> AsyncIterator[Exchange]:
    async with FancyMeetip(clock=clock) as pbx:
        yield MeetipExchange(pbx)


@asynccontextmanager
async def _xvb(clock: Clock) -> AsyncIterator[Exchange]:
    async with XvbSimulator() as pbx:
        yield XvbExchange(pbx)


EXCHANGES: Mapping[str, Callable[[Clock], Any]] = {
    "phonet": _phonet("phonet", PHONET),
    "vega": _phonet("vega", VEGA),
    "viptel": _viptel,
    "meetip": _meetip,
    "meetip-fancy": _fancy,
    "xvb": _xvb,
}
"""Every simulated PBX, by name."""
