"""The simulated PBXs of the fault table, with planted secrets, each behind a network."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from tests.contract.exchanges import (
    Exchange,
    MeetipExchange,
    PhonetExchange,
    ViptelExchange,
    XvbExchange,
)
from tests.faults.network import Network, network
from tests.secrets.planted import planted

from callpop.clock import Clock
from callpop.pbx.meetip import MEETIP
from callpop.pbx.phonet import PHONET, VEGA
from callpop.pbx.viptel import VIPTEL
from callpop.pbx.xvb import XVB
from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.viptel import ViptelSimulator
from callpop.simulators.xvb import XvbSimulator

SOCKETS = ("phonet", "vega", "viptel", "meetip")
"""The kinds that are connected by WebSocket."""


@dataclass
class Place:
    """A PBX, and the way to it."""

    exchange: Exchange
    network: Network

    @property
    def kind(self) -> str:
        """What its accounts are called in the settings file."""
        return self.exchange.kind.name

    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        """Settings and secrets of an account that comes through the network."""
        settings, secrets = self.exchange.account()
        if "endpoint" in settings:
            scheme = "wss" if self.network.tls else "ws"
            settings["endpoint"] = f"{scheme}://{self.network.address}"
        else:
            _, _, path = settings["server"].partition("://")[2].partition("/")
            settings["server"] = f"http://{self.network.address}/{path}"
        return settings, secrets


class _PlantedXvb(XvbExchange):
    def account(self) -> tuple[dict[str, str], dict[str, str]]:
        settings, _ = super().account()
        secrets = planted("xvb")
        self.pbx.settings.webhook_url = XVB.webhook_url(settings, secrets)
        return settings, secrets


def _phonet(brand: Any, kind: Any) -> Callable[[Clock], Any]:
    @asynccontextmanager
    async def running(clock: Clock) -> AsyncIterator[Exchange]:
        key = planted(brand)["api_key"]
        async with PhonetSimulator(brand=brand, api_key=key, clock=clock) as pbx:
            yield PhonetExchange(pbx, kind)

    return running


@asynccontextmanager
async def _viptel(clock: Clock) -> AsyncIterator[Exchange]:
    async with ViptelSimulator(password=planted("viptel")["password"], clock=clock) as pbx:
        yield ViptelExchange(pbx)


@asynccontextmanager
async def _meetip(clock: Clock) -> AsyncIterator[Exchange]:
    async with MeetipSimulator(key=planted("meetip")["key"], clock=clock) as pbx:
        yield MeetipExchange(pbx)


@asynccontextmanager
async def _xvb(clock: Clock) -> AsyncIterator[Exchange]:
    async with XvbSimulator(token=planted("xvb")["token"]) as pbx:
        yield _PlantedXvb(pbx)


_EXCHANGES: Mapping[str, Callable[[Clock], AbstractAsyncContextManager[Exchange]]] = {
    PHONET.name: _phonet("phonet", PHONET),
    VEGA.name: _phonet("vega", VEGA),
    VIPTEL.name: _viptel,
    MEETIP.name: _meetip,
    XVB.name: _xvb,
}


@asynccontextmanager
async def place(kind: str, clock: Clock, host: str = "127.0.0.1") -> AsyncIterator[Place]:
    """A PBX of that kind behind a good network."""
    async with _EXCHANGES[kind](clock) as exchange:
        port: int = exchange.pbx.port  # type: ignore[attr-defined]
        async with network(port, clock, host) as between:
            yield Place(exchange, between)
