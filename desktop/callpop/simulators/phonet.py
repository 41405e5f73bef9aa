"""A Phonet or Vega PBX as a local WebSocket server, written from the vendor's document."""

import contextlib
import json
import ssl
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import cycle
from typing import Literal, Self
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from callpop.clock import Clock
from callpop.simulators.clients import Crm
from callpop.simulators.misbehaviour import GARBAGE, Misbehaviour, spoil
from callpop.simulators.news import News
from callpop.simulators.phonet_office import (
    DEFAULT_GROUPS,
    DEFAULT_SUBSCRIBERS,
    DEFAULT_TRUNK,
    Group,
    PhonetOffice,
)
from callpop.simulators.phonet_wire import Frame, Trunk, error
from callpop.tasks import Tasks

Brand = Literal["phonet", "vega"]
Way = Literal["in", "out"]

PATH = "/live/connector/v3/easy"
DOMAINS: Mapping[Brand, str] = {"phonet": "office.phonet.example", "vega": "branch.vega.example"}
DEMO_API_KEY = "simulatedKey0000000000000000demo"
_PONG = b"\x8a"


class _Line(ServerConnection):
    """A connection whose automatic answers can be kept back."""

    misbehaviour = Misbehaviour()

    def send_data(self) -> None:
        """Send what the protocol has to say, as far as the switches let it."""
        if self.misbehaviour.silent:
            self.protocol.writes.clear()
        elif self.misbehaviour.ignore_pings:
            kept = [data for data in self.protocol.writes if data[:1] != _PONG]
            self.protocol.writes[:] = kept
        super().send_data()


@dataclass(eq=False, slots=True)
class PhonetConnection:
    """One open subscription; ``subscriber`` is the employee's internal number."""

    subscriber: str
    socket: ServerConnection = field(repr=False)
    held: list[str] = field(default_factory=list, repr=False)
    """Events kept back until the next one has gone."""


class PhonetSimulator(PhonetOffice):
    """The server: ``async with PhonetSimulator() as pbx: await pbx.ring("0991234567", "101")``.

    ``port`` 0 takes a free one. A call that a client asks for rings the employee's own phone;
    it is answered after ``own_phone_answers`` seconds and ends after another ``talk`` seconds,
    where these are given, and else by :meth:`answer` and :meth:`hang_up`.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        brand: Brand = "phonet",
        domain: str | None = None,
        api_key: str = DEMO_API_KEY,
        subscribers: Mapping[str, str] = DEFAULT_SUBSCRIBERS,
        emails: Mapping[str, str] | None = None,
        groups: Mapping[str, Group] = DEFAULT_GROUPS,
        trunk: Trunk = DEFAULT_TRUNK,
        crms: Sequence[Crm] = (),
        own_phone_answers: float | None = None,
        talk: float | None = None,
        misbehaviour: Misbehaviour | None = None,
        clock: Clock | None = None,
        first_call: int = 41,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__(
            subscribers=subscribers,
            emails=emails,
            groups=groups,
            trunk=trunk,
            crms=crms,
            clock=clock,
            first_call=first_call,
        )
        self.port = port
        self.brand = brand
        self.domain = domain or DOMAINS[brand]
        self.api_key = api_key
        self.misbehaviour = misbehaviour or Misbehaviour()
        self.own_phone_answers = own_phone_answers
        self.talk = talk
        self.connections: list[PhonetConnection] = []
        self.attempts: list[int] = []
        """HTTP statuses of the handshakes so far (101 for an open socket)."""
        self.requests: list[str] = []
        """Every message that a client sent, as it came."""
        self.on_message: Callable[[str, Way, str | bytes], None] | None = None
        """For a recorder: the employee, the way as the client sees it, and the message."""
        self._tls = tls
        self._server: Server | None = None
        self._tasks = Tasks("phonet simulator")
        self._garbage = cycle(GARBAGE.values())
        self._news = News()
        self.until = self._news.until
        """Waits until something is so, looked at whenever a client connects, leaves or asks."""

    # ---- the server

    @property
    def url(self) -> str:
        """The address of the server, for the account's ``endpoint`` setting."""
        return f"{'wss' if self._tls else 'ws'}://127.0.0.1:{self.port}"

    def subscription(self, subscriber: str) -> str:
        """The whole address that subscribes an employee, the key in it."""
        query = {"domain": self.domain, "apiKey": self.api_key, "subscriber": subscriber}
        return f"{self.url}{PATH}?{urlencode(query, quote_via=quote)}"

    async def start(self) -> None:
        """Listen; raises :class:`OSError` where the port is taken."""
        self._server = await serve(
            self._serve,
            "127.0.0.1",
            self.port,
            process_request=self._admit,
            create_connection=_Line,
            ping_interval=None,
            close_timeout=1,
            compression=None,
            ssl=self._tls,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self, code: int = 1001) -> None:
        """Close every socket with ``code`` and stop listening; calls live on."""
        if self._server is not None:
            if self.misbehaviour.silent:
                self.cut()
            self._server.close(code=code)
            await self._server.wait_closed()
            self._server = None

    async def restart(self) -> None:
        """Stop and listen again on the same port."""
        await self.stop(1012)
        await self.start()

    def cut(self, subscriber: str | None = None) -> None:
        """Cut the wire: abort the TCP connections (of one employee, or all) without a word."""
        for connection in self._lines(subscriber):
            connection.socket.transport.abort()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._tasks.close()
        await self.stop()

    async def until_subscribed(self, *subscribers: str, seconds: float = 5) -> None:
        """Wait until each of these employees has an open subscription."""

        def all_here() -> bool:
            return set(subscribers) <= {line.subscriber for line in self.connections}

        await self.until(all_here, seconds)

    # ---- what goes out

    async def tell(self, subscriber: str, frame: Frame) -> None:
        """Send one event on every socket of that employee, as (mis)behaviour has it."""
        how = self.misbehaviour
        event = frame["event"]
        is_group = (frame.get("leg2") or frame["leg"])["type"] == 2
        if how.lose_group_hangup and is_group and event == "call.hangup":
            return
        text = json.dumps(spoil(frame, how, self.domain), ensure_ascii=False)
        for line in self._lines(subscriber):
            if how.garbage:
                await self._send(line, next(self._garbage))
            if event in how.late:
                line.held.append(text)
                continue
            for message in [text, *reversed(line.held)]:
                for _ in range(2 if how.duplicate else 1):
                    await self._send(line, message)
            line.held.clear()

    async def send_raw(self, subscriber: str, message: str | bytes) -> None:
        """Send anything at all to an employee's sockets: text, or bytes as a binary message."""
        for line in self._lines(subscriber):
            await self._send(line, message)

    async def _send(self, line: PhonetConnection, message: str | bytes) -> None:
        if self.misbehaviour.silent:
            return
        if self.on_message is not None:
            self.on_message(line.subscriber, "in", message)
        # Somebody who has just gone is noticed by their own handler.
        with contextlib.suppress(ConnectionClosed):
            await line.socket.send(message)

    def _lines(self, subscriber: str | None) -> list[PhonetConnection]:
        return [line for line in self.connections if subscriber in (None, line.subscriber)]

    # ---- what comes in

    def _admit(self, socket: ServerConnection, request: Request) -> Response | None:
        if isinstance(socket, _Line):
            socket.misbehaviour = self.misbehaviour
        refusal = self._refusal(request)
        response = None
        if refusal is not None:
            status, words = refusal
            response = socket.respond(status, f"{words}\n")
            if self.misbehaviour.retry_after is not None:
                response.headers["Retry-After"] = self.misbehaviour.retry_after
        self.attempts.append(response.status_code if response else 101)
        self._news.tell()
        return response

    def _refusal(self, request: Request) -> tuple[HTTPStatus, str] | None:
        if self.misbehaviour.refuse_status is not None:
            status = HTTPStatus(self.misbehaviour.refuse_status)
            return status, status.phrase
        if urlsplit(request.path).path != PATH:
            return HTTPStatus.NOT_FOUND, "Not found"
        denial = self._denial(request.path)
        how = self.misbehaviour
        if denial is None or how.deny_by_frame or how.refuse_by_frame:
            return None
        return HTTPStatus.FORBIDDEN, denial

    def _denial(self, target: str) -> str | None:
        query = _query(target)
        if query.get("domain") != self.domain:
            return "Unknown domain"
        if query.get("apiKey") != self.api_key:
            return "Wrong apiKey"
        if self.subscriber(query.get("subscriber", "")) is None:
            return "Unknown subscriber"
        return None

    async def _serve(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        how = self.misbehaviour
        if words := how.refuse_by_frame or self._denial(socket.request.path):
            await socket.send(json.dumps(error(words), ensure_ascii=False))
            return
        if how.accept_then_close:
            return
        ext = self.subscriber(_query(socket.request.path)["subscriber"])
        assert ext is not None
        line = PhonetConnection(ext, socket)
        async with self._listed(line):
            async for message in socket:
                await self._asked(line, message)

    @asynccontextmanager
    async def _listed(self, line: PhonetConnection) -> AsyncIterator[None]:
        self.connections.append(line)
        self._news.tell()
        try:
            with contextlib.suppress(ConnectionClosed):
                yield
        finally:
            self.connections.remove(line)
            self._news.tell()

    async def _asked(self, line: PhonetConnection, message: str | bytes) -> None:
        if self.misbehaviour.silent:
            return
        if self.on_message is not None:
            self.on_message(line.subscriber, "out", message)
        self.requests.append(message if isinstance(message, str) else repr(message))
        try:
            request = json.loads(message)
        except ValueError:
            request = None
        answer = self.judge(line.subscriber, request)
        self._news.tell()
        if self.misbehaviour.ignore_calls:
            return
        text = json.dumps(answer, ensure_ascii=False)
        if answer["event"] != "success":
            await self._send(line, text)
            return
        uuid = None
        if self.misbehaviour.success_late:
            uuid = await self.place(line.subscriber, request["to"])
        await self._send(line, text)
        uuid = uuid or await self.place(line.subscriber, request["to"])
        self._tasks.start(self._carry_on(uuid), name=f"call {uuid}")

    async def _carry_on(self, uuid: str) -> None:
        for pause, step in ((self.own_phone_answers, self.answer), (self.talk, self.hang_up)):
            if pause is None:
                return
            await self.clock.sleep(pause)
            if self.calls[uuid].over:
                return
            await step(uuid)


def _query(target: str) -> dict[str, str]:
    query = parse_qs(urlsplit(target).query, keep_blank_values=True)
    return {key: values[-1] for key, values in query.items()}
