"""All five PBXs with planted secrets, and one that repeats to whoever comes what it was told."""

import json
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager, suppress
from typing import Any, TypeVar
from urllib.parse import quote, quote_plus, urlencode
from urllib.request import urlopen

from aiohttp import WSMsgType, web
from tests.beside import Thread
from tests.contract.exchanges import (
    Exchange,
    MeetipExchange,
    PhonetExchange,
    ViptelExchange,
    XvbExchange,
)
from tests.ports import free_port
from tests.secrets.planted import KEYS, planted

from callpop.pbx.meetip import MEETIP  # noqa: F401 - loads every kind
from callpop.pbx.phonet import PHONET, VEGA
from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.viptel import ViptelSimulator
from callpop.simulators.xvb import XvbSimulator

T = TypeVar("T")


class FivePbxs:
    """They run in a thread of their own; every method may be called from the test."""

    def __init__(self) -> None:
        self._thread = Thread()
        self._stack = AsyncExitStack()
        self.exchanges: dict[str, Exchange] = {}
        self.echo = Echo()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it on their loop."""
        return self._thread.do(work)

    def start(self) -> None:
        self.do(self._start())

    def close(self) -> None:
        self.do(self._stack.aclose())
        self._thread.close()

    async def _start(self) -> None:
        first = {kind: planted(kind) for kind in KEYS}
        enter = self._stack.enter_async_context
        phonet = await enter(PhonetSimulator(api_key=first["phonet"]["api_key"]))
        vega = await enter(PhonetSimulator(brand="vega", api_key=first["vega"]["api_key"]))
        viptel = await enter(ViptelSimulator(password=first["viptel"]["password"]))
        meetip = await enter(MeetipSimulator(key=first["meetip"]["key"]))
        xvb = await enter(XvbSimulator(token=first["xvb"]["token"]))
        self.exchanges = {
            "phonet": PhonetExchange(phonet, PHONET),
            "vega": PhonetExchange(vega, VEGA),
            "viptel": ViptelExchange(viptel),
            "meetip": MeetipExchange(meetip),
            "xvb": XvbExchange(xvb),
        }
        await enter(self.echo)

    def take(self, which: str) -> None:
        """From now on the secrets of that name are the right ones."""
        for kind, key in (("phonet", "api_key"), ("vega", "api_key"), ("viptel", "password"),
                          ("meetip", "key"), ("xvb", "token")):  # fmt: skip
            setattr(self.exchanges[kind].pbx, key, planted(kind, which)[key])  # type: ignore[attr-defined]

    def settings(self, kind: str) -> dict[str, str]:
        """The account's, without its secrets."""
        return self.exchanges[kind].account()[0]


class Echo:
    """Repeats whatever secrets it might have been told, in the way that ``mode`` says."""

    MODES = ("page", "redirect", "header", "reason", "close", "frame", "caller", "link")

    def __init__(self) -> None:
        self.mode = "page"
        self.came: set[str] = set()
        self._ports: dict[str, int] = {}
        self._runner: web.AppRunner | None = None

    def knock(self, webhook: str) -> None:
        """Say the token of an XVB PBX, and pieces of it, wherever a webhook may say something."""
        token = planted("xvb")["token"]
        for said in (token, token[:30], token[12:34], token[-20:]):
            call = {"cmd": "event", "event": "INCOMING", "direction": "IN", "ext": "100"}
            call |= {"phone": "79201119613", "access_code": "10019"}
            for hook in (
                {**call, "callid": said, "line_number": said, "diversion": said},
                {**call, "callid": "one", "line_number": said, said: said},
                {"cmd": "contact", "phone": said, "access_code": "10019"},
                {"cmd": said, "access_code": said, "token": said},
                {**call, "event": said, "status": said, "record_link": f"https://x/{quote(said)}"},
            ):
                with suppress(OSError):
                    urlopen(webhook, urlencode(hook).encode(), timeout=10).close()

    def settings(self, kind: str) -> dict[str, str]:
        """Those of an account of that kind with this server for a PBX."""
        if kind == "xvb":
            return {
                "server": f"http://127.0.0.1:{self._ports[kind]}",
                "insecure": "yes",
                "access_code": "10019",
                "extension": "100",
                "listen": f"127.0.0.1:{free_port()}",
            }
        more: Mapping[str, Mapping[str, str]] = {
            "phonet": {"domain": "company.example.com", "subscriber": "101"},
            "vega": {"domain": "company.example.com", "subscriber": "101"},
            "viptel": {"username": "viptel", "extension": "12"},
            "meetip": {"tenant": "227", "extension": "11"},
        }
        return {**more[kind], "endpoint": f"ws://127.0.0.1:{self._ports[kind]}"}

    async def __aenter__(self) -> "Echo":
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._come_in)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        for kind in KEYS:
            await web.TCPSite(self._runner, "127.0.0.1", 0).start()
            self._ports[kind] = self._runner.addresses[-1][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def _come_in(self, request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        port = request.transport.get_extra_info("sockname")[1]
        (kind,) = (kind for kind, its in self._ports.items() if its == port)
        self.came.add(kind)
        # Whole, and in pieces: a reason has no room for more, and some tell only the end.
        value = next(iter(planted(kind).values()))
        known = [value, value[:30], value[12:34], value[-20:]]
        told = " ".join([*known, *map(quote, known), *map(quote_plus, known)])
        page = f"<html><b>Wrong key:</b> {told}</html>"
        if self.mode == "page":
            return web.Response(status=403, text=page, content_type="text/html")
        if self.mode == "redirect":
            place = f"ws://127.0.0.1:{port}/again/{quote(value)}?apiKey={quote(value)}"
            return web.Response(status=302, headers={"Location": place})
        if self.mode == "header":
            cookies = {"Set-Cookie": f"key={quote(told)[:3000]}", "X-Error": quote(known[0])}
            return web.Response(status=500, headers=cookies, text=page)
        if self.mode == "reason":
            reason = " ".join(value.encode("ascii", "replace").decode() for value in known)
            return web.Response(status=400, reason=f"Bad key {reason}", text="")
        if request.headers.get("Upgrade", "").lower() != "websocket":
            return web.Response(status=400, text=page)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        for secret in known:
            if self.mode == "frame":
                await ws.send_str(json.dumps({"code": 401, "message": f"wrong password {secret}"}))
                await ws.send_str(f"(info,{secret})(???,{secret})")
            elif self.mode in ("caller", "link"):
                await ws.send_str(json.dumps(_call(secret, in_link=self.mode == "link")))
        if self.mode == "close":
            await ws.close(code=4001, message=value.encode()[:100])
        else:
            async for message in ws:
                if message.type is WSMsgType.TEXT:
                    await ws.send_str(message.data)
                    await ws.close(code=4003, message=value[:30].encode())
        return ws


def _call(secret: str, *, in_link: bool) -> dict[str, Any]:
    link = f"https://company.example.com/?key={quote(secret)}" if in_link else None
    return {
        "event": "call.dial",
        "uuid": secret,
        "parentUuid": None,
        "lgDirection": 4,
        "leg": {"id": 1, "type": 1, "displayName": secret, "ext": "101"},
        "leg2": None,
        "otherLegs": [{"id": secret, "name": secret, "num": "+380567777777",
                       "companyName": secret, "url": link}],
        "trunkNum": secret,
        "trunkName": secret,
    }  # fmt: skip


@contextmanager
def five_pbxs() -> Iterator[FivePbxs]:
    """All of them, running."""
    pbxs = FivePbxs()
    pbxs.start()
    try:
        yield pbxs
    finally:
        pbxs.close()
