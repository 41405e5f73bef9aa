"""A VIPTel PBX as a local WebSocket server, written from the vendor's document."""

import asyncio
import contextlib
import hashlib
import json
import secrets
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from callpop.clock import Clock
from callpop.simulators.news import News
from callpop.simulators.viptel_office import (
    EXTENSIONS,
    NUMBER,
    QUEUES,
    Event,
    NoSuch,
    SimulatedCall,
    ViptelOffice,
)
from callpop.tasks import Tasks

USERNAME = "viptel"
DEMO_PASSWORD = "heslo"  # noqa: S105
LOGIN_SECONDS = 30.0

GREETING = (
    "Send your username and password hash in action user.login and use this nonce to generate "
    "password hash"
)
CLOSING = (110, "Closing connection, bye")
NO_LOGIN = (401, "You have to login with action: user.login, username and password")
RESTART = (503, "Server is restarting, please reconnect")
UNREACHABLE = (503, "Unable to connect to PBX")


@dataclass(slots=True)
class ViptelMisbehaviour:
    """Switches that may be turned while the simulator runs; as made, it behaves."""

    unreachable: bool = False
    """Every login is followed by the news that the PBX can't be reached (V3)."""
    inactive: bool = False
    """The user is not activated."""
    text_codes: bool = False
    """Codes as text (V4)."""
    fail: tuple[int, str] | None = None
    """Answer every action with this."""
    ignore_actions: bool = False
    """Actions are neither done nor answered."""
    no_greeting: bool = False
    forbidden: frozenset[str] = frozenset()
    """Actions that the user has no right to."""


@dataclass(eq=False, slots=True)
class _Client:
    socket: ServerConnection = field(repr=False)
    nonce: str
    logged_in_at: float | None = None


class ViptelSimulator(ViptelOffice):
    """The server: ``async with ViptelSimulator() as pbx: await pbx.ring("0905123456", "12")``.

    ``port`` 0 takes a free one. The own phone of a call that a client asks for is picked up after
    ``own_phone_answers`` seconds where that is given, and else by :meth:`answer`.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        username: str = USERNAME,
        password: str = DEMO_PASSWORD,
        extensions: Mapping[str, str] = EXTENSIONS,
        queues: Mapping[str, tuple[str, ...]] = QUEUES,
        number: str = NUMBER,
        own_phone_answers: float | None = None,
        misbehaviour: ViptelMisbehaviour | None = None,
        clock: Clock | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__(extensions=extensions, queues=queues, number=number, clock=clock)
        self.port = port
        self.username = username
        self.password = password
        self.own_phone_answers = own_phone_answers
        self.misbehaviour = misbehaviour or ViptelMisbehaviour()
        self.clients: list[_Client] = []
        self.requests: list[dict[str, Any]] = []
        """Every request, as it came."""
        self._tls = tls
        self._server: Server | None = None
        self._tasks = Tasks("viptel simulator")
        self._news = News()
        self.until = self._news.until
        """Waits until something is so, looked at whenever a client connects, leaves or asks."""

    # ---- the server

    @property
    def url(self) -> str:
        """The address of the server, for the account's ``endpoint`` setting."""
        return f"{'wss' if self._tls else 'ws'}://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Listen; raises :class:`OSError` where the port is taken."""
        self._server = await serve(
            self._serve,
            "127.0.0.1",
            self.port,
            ping_interval=None,
            close_timeout=1,
            compression=None,
            ssl=self._tls,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Close every socket and stop listening; calls live on."""
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None

    async def restart(self) -> None:
        """Announce a restart, and restart on the same port."""
        if self._server is not None:
            # Whoever reconnects at once must not meet the server that is about to go.
            self._server.close(close_connections=False)
            await asyncio.sleep(0)
        for client in list(self.clients):
            await self._say(client, *RESTART)
            await self._close(client)
        await self.stop()
        await self.start()

    def cut(self) -> None:
        """Cut the wire of everybody, without a word."""
        for client in self.clients:
            client.socket.transport.abort()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._tasks.close()
        await self.stop()

    @property
    def logged_in(self) -> int:
        """How many clients are logged in."""
        return sum(1 for client in self.clients if client.logged_in_at is not None)

    # ---- what goes out

    async def tell(self, event: Event) -> None:
        """Send an event to everybody who is logged in."""
        for client in list(self.clients):
            if client.logged_in_at is not None:
                await self._send(client, json.dumps(event, ensure_ascii=False))

    async def send_raw(self, message: str | bytes) -> None:
        """Send anything at all to everybody."""
        for client in list(self.clients):
            await self._send(client, message)

    async def say(self, code: int, message: str) -> None:
        """Send a code to everybody."""
        for client in list(self.clients):
            await self._say(client, code, message)

    async def _say(self, client: _Client, code: int, message: str, **more: object) -> None:
        told = str(code) if self.misbehaviour.text_codes else code
        await self._send(client, json.dumps({"code": told, "message": message} | more))

    async def _send(self, client: _Client, message: str | bytes) -> None:
        # Somebody who has just gone is noticed by their own handler.
        with contextlib.suppress(ConnectionClosed):
            await client.socket.send(message)

    async def _close(self, client: _Client) -> None:
        await self._say(client, *CLOSING)
        client.logged_in_at = None
        await client.socket.close()

    # ---- what comes in

    async def _serve(self, socket: ServerConnection) -> None:
        client = _Client(socket, secrets.token_hex(16))
        self.clients.append(client)
        self._news.tell()
        timeout = f"login of {client.nonce}"
        self._tasks.start(self._expect_login(client), name=timeout)
        try:
            if not self.misbehaviour.no_greeting:
                await self._say(client, 100, GREETING, nonce=client.nonce)
            with contextlib.suppress(ConnectionClosed):
                async for message in socket:
                    await self._asked(client, message)
        finally:
            self._tasks.cancel(timeout)
            self.clients.remove(client)
            self._news.tell()

    async def _expect_login(self, client: _Client) -> None:
        await self.clock.sleep(LOGIN_SECONDS)
        if client.logged_in_at is None:
            await self._say(client, 408, "Login timeout")
            await self._close(client)

    async def _asked(self, client: _Client, message: str | bytes) -> None:
        try:
            request = json.loads(message)
        except ValueError:
            request = None
        request = request if isinstance(request, dict) else {}
        self.requests.append(request)
        try:
            await self._act(client, request)
        finally:
            self._news.tell()

    async def _act(self, client: _Client, request: dict[str, Any]) -> None:
        action, how = request.get("action"), self.misbehaviour
        if action in (None, ""):
            await self._say(client, 404, "Missing action")
        elif not isinstance(action, str):
            await self._say(client, 400, "Action has to be string")
        elif action in ("user.login", "login"):
            await self._log_in(client, request)
        elif client.logged_in_at is None:
            await self._say(client, *NO_LOGIN)
        elif action == "user.logout":
            await self._say(client, 110, "Bye")
            client.logged_in_at = None
            await client.socket.close()
        elif how.fail is not None:
            await self._say(client, *how.fail)
        elif how.ignore_actions:
            return
        elif action in how.forbidden:
            await self._say(client, 403, "You are not allowed to use this action")
        elif action == "call.create":
            await self._create(client, request)
        elif action in ("call.hangup", "call.redirect"):
            await self._control(client, action, request)
        else:
            await self._say(client, 404, "Unknown action")

    async def _log_in(self, client: _Client, request: dict[str, Any]) -> None:
        how = self.misbehaviour
        inner = _sha1(f"{self.username}:{self.password}")
        right = request.get("username") == self.username and secrets.compare_digest(
            str(request.get("password")), _sha1(f"{inner}:{client.nonce}")
        )
        if not right or how.inactive:
            words = "User is not activated" if right else "Wrong username and/or password"
            await self._say(client, 401, words)
            await self._close(client)
            return
        await self._say(client, 202, "Login successfull")
        client.logged_in_at = self.clock.now().ticks
        if how.unreachable:
            await self._say(client, *UNREACHABLE)
            await self._close(client)

    async def _create(self, client: _Client, request: dict[str, Any]) -> None:
        ext, to = str(request.get("from", "")), str(request.get("to", ""))
        random_id = request.get("call_random_id")
        errors = []
        if ext not in self.extensions:
            errors.append("from: unknown extension")
        if not to.lstrip("+").isdecimal():
            errors.append("to: not a number")
        if not isinstance(random_id, str) or not random_id.isalnum() or len(random_id) > 64:
            errors.append("call_random_id: 1 to 64 alphanumeric characters")
        if errors:
            await self._say(client, 400, "Inserted values are not valid", errors=errors)
            return
        made = await self.create(ext, to, str(random_id))
        if self.own_phone_answers is not None:
            self._tasks.start(self._pick_up(made, self.own_phone_answers), name=f"call {made}")

    async def _pick_up(self, call_id: str, seconds: float) -> None:
        await self.clock.sleep(seconds)
        if not self.calls[call_id].over:
            await self.answer(call_id)

    async def _control(self, client: _Client, action: str, request: dict[str, Any]) -> None:
        call = self._controllable(client, str(request.get("unique_id")))
        if call is None:
            await self._say(client, 404, "Call not found")
        elif action == "call.hangup":
            await self.hang_up(call.id)
        else:
            await self.redirect(call.id, str(request.get("destination")))

    def _controllable(self, client: _Client, call_id: str) -> SimulatedCall | None:
        try:
            call = self.living(call_id)
        except NoSuch:
            return None
        known = client.logged_in_at is not None and call.begun_at >= client.logged_in_at
        return call if known else None


def _sha1(text: str) -> str:
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
