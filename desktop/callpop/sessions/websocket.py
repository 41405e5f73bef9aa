"""One open WebSocket, and the way to it. No exception leaves here: they carry addresses, and
addresses carry keys."""

import asyncio
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.uri import parse_uri

from callpop.pbx.connector import WebSocketChannel
from callpop.sessions.endings import Ending, cut, not_opened
from callpop.sessions.pacing import PacedConnection
from callpop.sessions.patience import Patience
from callpop.sessions.proxies import proxy_for
from callpop.sessions.tls import Trust
from callpop.telephony.sentence import say

_QUEUED_FRAMES = 16


class _WithoutDetails(logging.Filter):
    """Keeps what exceptions say, and with it addresses, out of the log."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Reduce an exception to its type."""
        if record.exc_info and record.exc_info[0]:
            record.msg = f"{record.getMessage()}: {record.exc_info[0].__name__}"
            record.args, record.exc_info = None, None
        return True


_log = logging.getLogger(__name__)
# Below WARNING the library writes every frame and the handshake with its URL.
_wire_log = logging.getLogger(f"{__name__}.wire")
_wire_log.setLevel(logging.WARNING)
_wire_log.addFilter(_WithoutDetails())


class _Connect(connect):
    """Follows no redirect to another origin: the key in the URL would follow."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """The new URL, or ``exc`` itself where it must not be followed."""
        try:
            target = super().process_redirect(exc)
            if isinstance(target, Exception):
                return exc
            there, here = parse_uri(target), self.ws_uri
        except (WebSocketException, ValueError):
            return exc
        same = (there.secure, there.host, there.port) == (here.secure, here.host, here.port)
        return target if same else exc


class Wire:
    """An open connection."""

    def __init__(self, connection: PacedConnection, channel: WebSocketChannel) -> None:
        self._connection = connection
        self._channel = channel

    async def receive(self) -> str | bytes | Ending:
        """The next message (bytes where it is not UTF-8), or how the connection ended."""
        try:
            message = await self._connection.recv(decode=False)
        except ConnectionClosed as problem:
            return cut(problem, self._channel, self._connection.odd_code)
        except Exception as problem:
            _log.error("Reading failed: %s", type(problem).__name__)
            return Ending(
                why=say("The connection to {address} was cut.", address=self._channel.address)
            )
        try:
            return message.decode()
        except UnicodeDecodeError:
            return message

    @property
    def has_more(self) -> bool:
        """Something arrived that was not received yet."""
        try:
            return self._connection.has_more
        except (OSError, ValueError):
            return False  # It has just ended.

    async def send(self, text: str) -> None:
        """Send one text message; if the connection has ended, :meth:`receive` tells."""
        try:
            await self._connection.send(text)
        except ConnectionClosed:
            pass
        except Exception as problem:
            _log.error("Sending failed: %s", type(problem).__name__)

    async def ping(self, answered: Callable[[], None]) -> None:
        """Send a ping and wait for its pong; ``answered`` is called if it comes."""
        with suppress(ConnectionClosed):
            await (await self._connection.ping())
            answered()

    async def close(self, seconds: float) -> None:
        """Say good-bye and wait ``seconds`` for the answer; then it is closed in any case."""
        try:
            async with asyncio.timeout(seconds):
                await self._connection.close()
        except (TimeoutError, ConnectionClosed):
            pass
        finally:
            self.abort()

    def abort(self) -> None:
        """End the connection without a word."""
        self._connection.abandon()


async def open_wire(
    channel: WebSocketChannel,
    trust: Trust,
    patience: Patience,
    wall: Callable[[], datetime],
    *,
    ipv4: bool = False,
) -> Wire | Ending:
    """Connect, or tell why that did not succeed. ``wall`` tells the time.

    ``ipv4`` leaves other addresses out: a way that leads nowhere uses up all the patience.
    """
    proxy: str | None = None
    try:
        async with asyncio.timeout(patience.open):
            proxy = await proxy_for(channel.url, channel.proxy)
            secure = parse_uri(channel.url).secure
            own_tls = await trust.context(channel.ca_file) if secure else None
            # Without this the library makes a context of its own, on the event loop.
            through = proxy is not None and proxy.lower().startswith("https:")
            more: dict[str, Any] = (
                {"proxy_ssl": await trust.context(channel.ca_file)} if through else {}
            )
            connection = await _Connect(
                channel.url,
                proxy=proxy,
                ssl=own_tls,
                family=socket.AF_INET if ipv4 else socket.AF_UNSPEC,
                # Little is gained on short messages, and a bomb is one message long.
                compression=None,
                open_timeout=None,
                ping_interval=None,
                close_timeout=patience.farewell,
                max_size=channel.max_bytes,
                max_queue=_QUEUED_FRAMES,
                logger=_wire_log,
                create_connection=PacedConnection,
                **more,
            )
    except Exception as problem:
        return not_opened(problem, channel, proxy=proxy, wall=wall(), waited=patience.open)
    assert isinstance(connection, PacedConnection)
    return Wire(connection, channel)
