"""The HTTP server of a webhook channel: lets in who knows the path, and nobody for long.

It works on a thread of its own: a PBX that holds a call up until it is answered does not wait for
our windows.
"""

import asyncio
import hmac
import logging
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from enum import Enum, auto
from ipaddress import ip_address

from aiohttp import web

from callpop.pbx.connector import Reply, WebhookChannel, WebhookRequest

_MOST_CONNECTIONS = 64
_STRANGERS_BURST = 60
_STRANGERS_PER_SECOND = 2.0
_KNOCKS_EVERY = 3600.0
"""Seconds between two tellings of one sort of knock: a port that is open to all is knocked at
all day."""
_METHODS = ("GET", "POST")
_HEADERS = {"Server": "Callpop", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_MOST_HEADERS = 100
_LINGER = 2.0
"""Seconds in which the rest of a refused request is read, so that the refusal arrives."""

_log = logging.getLogger(__name__)
# The library's own log would tell the path of a request, which is a secret.
_silent = logging.getLogger(f"{__name__}.server")
_silent.setLevel(logging.CRITICAL + 1)

Take = Callable[[WebhookRequest], Reply]


class Knock(Enum):
    """Why somebody was turned away at the door."""

    STRANGER = auto()
    """Their address is none from which the PBX calls."""
    ASTRAY = auto()
    """They don't know the path."""
    WEB_PAGE = auto()
    """A page in a browser, perhaps the agent's own, and no PBX."""


Knocked = Callable[[Knock, str], None]
"""Is told who was turned away, by their address: the first of a sort, and once an hour."""


class Reception:
    """Listens on a channel's address; what is asked on its path is handed to ``take``, and who is
    turned away is told to ``knocked``, both on the loop that made the reception.

    A caller has ``seconds`` for the whole of a request, from connecting on.
    """

    def __init__(
        self, channel: WebhookChannel, take: Take, knocked: Knocked, *, seconds: float
    ) -> None:
        self._channel = channel
        self._take = take
        self._knocked = knocked
        self._told: dict[Knock, float] = {}
        self._seconds = seconds
        self._path = channel.path.encode("utf-8", "surrogateescape")
        self._known = _Bucket(channel.burst, channel.per_second)
        # Nothing else that is asked in excess keeps a question that holds a call up.
        self._questions = _Bucket(channel.burst, channel.per_second)
        self._strangers = _Bucket(_STRANGERS_BURST, _STRANGERS_PER_SECOND)
        self._home = asyncio.get_running_loop()
        self._callers: dict[_Caller, None] = {}
        self._farewell = 0.0
        self._closing = False
        self._wake: Callable[[], object] = lambda: None
        self._ended: Future[None] = Future()

    async def open(self) -> None:
        """Listen.

        Raises:
            OSError: the address is taken, or none of this machine's.
        """
        opened: Future[None] = Future()
        opened.set_running_or_notify_cancel()
        threading.Thread(target=self._work, args=(opened,), name="webhooks", daemon=True).start()
        try:
            await asyncio.wrap_future(opened)
        except BaseException:
            self._leave()
            raise

    async def close(self, seconds: float) -> None:
        """Listen no more; answers under way have so many ``seconds``."""
        self._farewell = seconds
        self._leave()
        await asyncio.shield(asyncio.wrap_future(self._ended))

    def _leave(self) -> None:
        self._closing = True
        with suppress(RuntimeError):  # it has left already
            self._wake()

    # All that follows runs on the thread.

    def _work(self, opened: "Future[None]") -> None:
        try:
            asyncio.run(self._listen(opened))
        except Exception as problem:
            if opened.done():
                raise
            opened.set_exception(problem)
        finally:
            self._ended.set_result(None)

    async def _listen(self, opened: "Future[None]") -> None:
        loop, leaving = asyncio.get_running_loop(), asyncio.Event()
        manager = web.Server(self._answer)
        reuse = hasattr(socket, "AF_UNIX")  # on Windows it would let another program listen in
        server = await loop.create_server(
            lambda: _Caller(manager, self._callers, self._seconds, self._may_call),
            self._channel.host,
            self._channel.port,
            reuse_address=reuse,
            backlog=_MOST_CONNECTIONS,
        )
        self._wake = lambda: loop.call_soon_threadsafe(leaving.set)
        opened.set_result(None)
        if not self._closing:
            await leaving.wait()
        server.close()
        manager.pre_shutdown()
        await manager.shutdown(self._farewell)
        for caller in list(self._callers):
            caller.hang_up()
        await asyncio.sleep(0)

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        try:
            response = await self._response(request)
        except web.RequestPayloadError:
            response = web.Response(status=400)
        except ConnectionError:
            response = web.Response(status=408)  # nobody is there to read it
        except Exception as problem:
            _log.error("A request could not be answered: %s", type(problem).__name__)
            response = web.Response(status=500)
        response.headers.update(_HEADERS)
        response.force_close()
        return response

    async def _response(self, request: web.BaseRequest) -> web.Response:
        if not self._may_call(request.remote or ""):
            return self._turned_away(Knock.STRANGER, request, 403)
        if _of_a_web_page(request):
            return self._turned_away(Knock.WEB_PAGE, request, 403)
        target, _, query = request.raw_path.partition("?")
        if not target.startswith("/"):  # proxies may put the whole address there
            target = "/" + target.partition("://")[2].partition("/")[2]
        known = hmac.compare_digest(target.encode("utf-8", "surrogateescape"), self._path)
        if not known:
            answer = self._turned_away(Knock.ASTRAY, request, 404)
            return answer if self._strangers.take() else _too_many()
        if request.method not in _METHODS:
            return web.Response(status=405, headers={"Allow": ", ".join(_METHODS)})
        body = await self._body(request)
        if body is None:
            return web.Response(status=413)
        headers = {k.lower(): v for k, v in list(request.headers.items())[:_MOST_HEADERS]}
        asked = WebhookRequest(method=request.method, query=query, headers=headers, body=body)
        reply = self._channel.at_once(asked)
        if not (self._known if reply is None else self._questions).take():
            return _too_many()
        taken = self._hand_over(asked)
        if reply is None:
            reply = await asyncio.wrap_future(taken)
        return web.Response(
            status=reply.status,
            text=reply.text,
            content_type=reply.content_type,
            charset="utf-8",
        )

    def _turned_away(self, knock: Knock, request: web.BaseRequest, status: int) -> web.Response:
        now = time.monotonic()
        if now - self._told.get(knock, -_KNOCKS_EVERY) >= _KNOCKS_EVERY:
            self._told[knock] = now
            self._home.call_soon_threadsafe(self._knocked, knock, request.remote or "?")
        return web.Response(status=status)

    def _may_call(self, address: str) -> bool:
        if not self._channel.senders:
            return True
        try:
            known = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        return any(known in network for network in self._channel.senders)

    async def _body(self, request: web.BaseRequest) -> bytes | None:
        """All that was sent; None where that is too much."""
        most = self._channel.max_bytes
        if (request.content_length or 0) > most:
            return None
        if request.headers.get("Expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = bytearray()
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > most:
                return None
        return bytes(body)

    def _hand_over(self, asked: WebhookRequest) -> "Future[Reply]":
        taken: Future[Reply] = Future()
        taken.set_running_or_notify_cancel()

        def take() -> None:
            try:
                taken.set_result(self._take(asked))
            except Exception as problem:
                taken.set_exception(problem)

        self._home.call_soon_threadsafe(take)
        return taken


def _of_a_web_page(request: web.BaseRequest) -> bool:
    """Whether a browser asks, and not because somebody typed the address."""
    headers = request.headers
    return "Origin" in headers or headers.get("Sec-Fetch-Site", "none") != "none"


def _too_many() -> web.Response:
    return web.Response(status=429, headers={"Retry-After": "1"})


class _Caller(web.RequestHandler):
    """One connection, ended when its time is over."""

    def __init__(
        self,
        manager: web.Server,
        callers: "dict[_Caller, None]",
        seconds: float,
        may_call: Callable[[str], bool],
    ) -> None:
        loop = asyncio.get_running_loop()
        super().__init__(
            manager,
            loop=loop,
            keepalive_timeout=seconds,
            access_log=_silent,
            logger=_silent,
            lingering_time=min(_LINGER, seconds),
        )
        self._callers = callers
        self._may_call = may_call
        self._address = ""
        self._time_is_over = loop.call_later(seconds, self.hang_up)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody calls."""
        super().connection_made(transport)
        self._address = str((transport.get_extra_info("peername") or ("",))[0])
        if len(self._callers) >= _MOST_CONNECTIONS:
            self._least_missed().hang_up()
        self._callers[self] = None

    def _least_missed(self) -> "_Caller":
        """Who makes room: strangers, then those of the address that has most connections; of
        these who dawdles longest, as an honest caller is done in no time."""
        crowd = Counter(caller._address for caller in self._callers)
        strangers = {address for address in crowd if not self._may_call(address)}
        return max(self._callers, key=lambda c: (c._address in strangers, crowd[c._address]))

    def connection_lost(self, exc: BaseException | None) -> None:
        """They hung up."""
        self._callers.pop(self, None)
        self._time_is_over.cancel()
        super().connection_lost(exc)

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Say no more than that it was wrong: the library would repeat it, and tell its version."""
        response = web.Response(status=status, headers=_HEADERS)
        response.force_close()
        return response

    def hang_up(self) -> None:
        """End the connection without a word."""
        self._callers.pop(self, None)
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()


class _Bucket:
    """Lets through a burst, then so many in a second."""

    def __init__(self, burst: float, per_second: float) -> None:
        self._burst = self._left = float(burst)
        self._per_second = per_second
        self._at = time.monotonic()

    def take(self) -> bool:
        """Whether one more may pass now."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._per_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
