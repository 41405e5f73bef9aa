"""A Phonet server written from the vendor's document on another library than ours.

It shares no line with our simulator or our connector, so that the two can't be wrong together.
"""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from aiohttp import ClientConnectionResetError, WSMsgType, web
from tests.beside import Thread

PATH = "/live/connector/v3/easy"
KEY = "S3Bvc2eNimuQmQWyJt5aEvNjbND1fz0X"
DOMAIN = "qwerty.phonet.com.ua"


def now() -> int:
    return int(time.time() * 1000)


class ForeignPbx:
    """Runs in a thread of its own; every method may be called from the test."""

    def __init__(self) -> None:
        self.port = 0
        self.knocks: list[str] = []
        self.asked: list[dict[str, Any]] = []
        self.answer: dict[str, Any] | None = {"event": "success"}
        self.greeting: dict[str, Any] | None = {"event": "call.dial", "lgDirection": 64, "leg": ME}
        """Said to whoever is let in: the agent is at the desk. None says nothing."""
        self._open: dict[str, list[web.WebSocketResponse]] = {}
        self._runner: web.AppRunner | None = None
        self._thread = Thread()

    @property
    def endpoint(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._thread.do(self._start())

    def stop(self) -> None:
        self._thread.do(self._stop())

    def close(self) -> None:
        self.stop()
        self._thread.close()

    def cut(self) -> None:
        """Tear every connection, without a word."""
        self._thread.do(self._cut())

    def send(self, message: dict[str, Any] | str, subscriber: str = "001") -> None:
        text = message if isinstance(message, str) else json.dumps(message, ensure_ascii=False)
        self._thread.do(self._send(text, subscriber))

    def connected(self, subscriber: str = "001") -> bool:
        return any(not ws.closed for ws in self._open.get(subscriber, []))

    async def _start(self) -> None:
        app = web.Application()
        app.router.add_get(PATH, self._come_in)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def _stop(self) -> None:
        if self._runner is not None:
            await self._cut()
            await self._runner.cleanup()
            self._runner = None

    async def _cut(self) -> None:
        for sockets in self._open.values():
            for ws in sockets:
                transport = ws._req.transport if ws._req is not None else None
                if transport is not None:
                    transport.abort()
        self._open.clear()

    async def _send(self, text: str, subscriber: str) -> None:
        for ws in self._open.get(subscriber, []):
            if not ws.closed:
                await ws.send_str(text)

    async def _come_in(self, request: web.Request) -> web.StreamResponse:
        query = request.query
        self.knocks.append(query.get("subscriber", ""))
        if query.get("apiKey") != KEY or query.get("domain") != DOMAIN:
            return web.Response(status=403, text="forbidden")
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        self._open.setdefault(query["subscriber"], []).append(ws)
        if self.greeting is not None:
            await ws.send_json(self.greeting)
        # Who hangs up in the middle of a ping is gone all the same.
        with suppress(ClientConnectionResetError):
            async for message in ws:
                if message.type is WSMsgType.TEXT:
                    self.asked.append(json.loads(message.data))
                    if self.answer is not None:
                        await ws.send_json(self.answer)
        return ws


@contextmanager
def foreign_pbx() -> Iterator[ForeignPbx]:
    pbx = ForeignPbx()
    pbx.start()
    try:
        yield pbx
    finally:
        pbx.close()


CLIENT = {
    "id": "29",
    "name": "Анастасія Березкіна",
    "num": "+380567777777",
    "companyName": "Рекламна агенція",
    "url": f"https://{DOMAIN}/features/crm/contacts/edit.jsp#/?id=1",
    "priority": 2,
}
ME = {"id": 120, "type": 1, "displayName": "Ivan", "ext": "001"}
OLENA = {"id": 121, "type": 1, "displayName": "Олена Коваль", "ext": "002"}
SALES = {"id": 7, "type": 2, "displayName": "Sales", "ext": "800"}


def event(name: str, uuid: str = "23-1453990999.41", **changes: Any) -> dict[str, Any]:
    return {
        "event": f"call.{name}",
        "uuid": uuid,
        "parentUuid": None,
        "lgDirection": 4,
        "leg": ME,
        "leg2": None,
        "otherLegs": [CLIENT],
        "dialAt": now() - 1000,
        "bridgeAt": None,
        "serverTime": str(now()),
        "trunkNum": "567850550",
        "trunkName": "567850550",
        **changes,
    }
