"""The HTTP server of a webhook channel: lets in who knows the path, and nobody for long."""

import asyncio
import hmac
import logging
import socket
from collections.abc import Callable

from aiohttp import web

from callpop.pbx.connector import Reply, WebhookChannel, WebhookRequest

_MOST_CONNECTIONS = 64
_STRANGERS_BURST = 60
_STRANGERS_PER_SECOND = 2.0
_METHODS = ("GET", "POST")
_HEADERS = {"Server": "Callpop", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_MOST_HEADERS = 100

_log = logging.getLogger(__name__)
# The library's own log would tell the path of a request, which is a secret.
_silent = logging.getLogger(f"{__name__}.server")
_silent.setLevel(logging.CRITICAL + 1)

Take = Callable[[WebhookRequest], Reply]


class Reception:
    """Listens on a channel's address; what is asked on its path is handed to ``take``.

    A caller has ``seconds`` for the whole of a request, from connecting on.
    """

    def __init__(self, channel: WebhookChannel, take: Take, *, seconds: float) -> None:
        self._channel = channel
        self._take = take
        self._seconds = seconds
        self._path = channel.path.encode("utf-8", "surrogateescape")
        self._known = _Bucket(channel.burst, channel.per_second)
        self._strangers = _Bucket(_STRANGERS_BURST, _STRANGERS_PER_SECOND)
        self._web: web.Server | None = None
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen.

        Raises:
            OSError: the address is taken, or none of this machine's.
        """
        loop = asyncio.get_running_loop()
        manager = web.Server(self._answer)
        reuse = hasattr(socket, "AF_UNIX")  # on Windows it would let another program listen in
        self._web = manager
        self._server = await loop.create_server(
            lambda: _Caller(manager, loop, self._seconds),
            self._channel.host,
            self._channel.port,
            reuse_address=reuse,
            backlog=_MOST_CONNECTIONS,
        )

    async def close(self, seconds: float) -> None:
        """Listen no more; answers under way have so many ``seconds``."""
        if self._server is not None and self._web is not None:
            self._server.close()
            self._web.pre_shutdown()
            await self._web.shutdown(seconds)
            self._server = self._web = None

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        try:
            response = await self._response(request)
        except ConnectionError:
            response = web.Response(status=408)  # nobody is there to read it
        except Exception as problem:
            _log.error("A request could not be answered: %s", type(problem).__name__)
            response = web.Response(status=500)
        response.headers.update(_HEADERS)
        response.force_close()
        return response

    async def _response(self, request: web.BaseRequest) -> web.Response:
        path, _, query = request.raw_path.partition("?")
        known = hmac.compare_digest(path.encode("utf-8", "surrogateescape"), self._path)
        if not (self._known if known else self._strangers).take(asyncio.get_running_loop().time()):
            return web.Response(status=429, headers={"Retry-After": "1"})
        if not known:
            return web.Response(status=404)
        if request.method not in _METHODS:
            return web.Response(status=405, headers={"Allow": ", ".join(_METHODS)})
        body = bytearray()
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > self._channel.max_bytes:
                return web.Response(status=413)
        headers = {k.lower(): v for k, v in list(request.headers.items())[:_MOST_HEADERS]}
        asked = WebhookRequest(
            method=request.method, query=query, headers=headers, body=bytes(body)
        )
        reply = self._take(asked)
        return web.Response(
            status=reply.status,
            text=reply.text,
            content_type=reply.content_type,
            charset="utf-8",
        )


class _Caller(web.RequestHandler):
    """One connection, ended when its time is over."""

    def __init__(
        self,
        manager: web.Server,
        loop: asyncio.AbstractEventLoop,
        seconds: float,
    ) -> None:
        super().__init__(
            manager,
            loop=loop,
            keepalive_timeout=seconds,
            access_log=_silent,
            logger=_silent,
            lingering_time=0,
        )
        self._guests = manager
        self._seconds = seconds
        self._time_is_over: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody calls."""
        super().connection_made(transport)
        assert isinstance(transport, asyncio.Transport)
        if len(self._guests.connections) > _MOST_CONNECTIONS:
            transport.abort()
            return
        loop = asyncio.get_running_loop()
        self._time_is_over = loop.call_later(self._seconds, transport.abort)

    def connection_lost(self, exc: BaseException | None) -> None:
        """They hung up."""
        if self._time_is_over is not None:
            self._time_is_over.cancel()
        super().connection_lost(exc)


class _Bucket:
    """Lets through a burst, then so many in a second."""

    def __init__(self, burst: float, per_second: float) -> None:
        self._burst = self._left = float(burst)
        self._per_second = per_second
        self._at: float | None = None

    def take(self, now: float) -> bool:
        """Whether one more may pass at ``now`` (seconds)."""
        if self._at is not None:
            self._left = min(self._burst, self._left + (now - self._at) * self._per_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
