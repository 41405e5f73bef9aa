"""A small web server on this machine, as a PBX and a CRM have one."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import responses
from urllib.parse import parse_qsl, urlsplit

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

_PATIENCE = 30.0
_MOST_BYTES = 64 << 10


@dataclass(slots=True)
class Asked:
    """A request; of a name that is there twice the latter counts."""

    method: str
    target: str
    """Path and query, as they came."""
    form: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Of the body."""
    path: str = field(init=False)
    query: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.target)
        self.path = parts.path
        self.query = dict(parse_qsl(parts.query, keep_blank_values=True))


@dataclass(frozen=True, slots=True)
class Page:
    """What is answered."""

    text: str = ""
    status: int = 200
    content_type: str = "text/plain"
    headers: Mapping[str, str] = field(default_factory=dict)


class WebServer:
    """Hands every request to ``answer``; None from that cuts the connection.

    One request a connection. ``port`` 0 takes a free one, which is in :attr:`port` then.
    """

    def __init__(self, answer: Callable[[Asked], Awaitable[Page | None]], *, port: int = 0) -> None:
        self.port = port
        self._answer = answer
        self._server: asyncio.Server | None = None
        self._callers: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = {}

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Listen on a loopback address; raises :class:`OSError` where the port is taken."""
        self._server = await asyncio.start_server(self._come_in, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listen no more."""
        if self._server is None:
            return
        self._server.close()
        for caller in self._callers:
            caller.transport.abort()
        if tasks := [task for task in self._callers.values() if task is not None]:
            await asyncio.wait(tasks, timeout=1.0)
        self._server = None

    async def _come_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._callers[writer] = asyncio.current_task()
        page: Page | None = None
        with suppress(OSError, HttpParserError, asyncio.CancelledError):
            async with asyncio.timeout(_PATIENCE):
                asked = await _heard(reader)
            page = await self._answer(asked)
            if page is not None:
                writer.write(_written(page))
                await writer.drain()
        del self._callers[writer]
        if page is None:
            writer.transport.abort()
        else:
            writer.close()


async def _heard(reader: asyncio.StreamReader) -> Asked:
    hearing = _Hearing()
    parser = HttpRequestParser(hearing)
    while not hearing.is_whole:
        piece = await reader.read(_MOST_BYTES)
        if not piece or len(hearing.body) > _MOST_BYTES:
            raise ConnectionResetError
        with suppress(HttpParserUpgrade):
            parser.feed_data(piece)
    form: dict[str, str] = {}
    if hearing.type == "application/x-www-form-urlencoded":
        text = hearing.body.decode("utf-8", "replace")
        form = dict(parse_qsl(text, keep_blank_values=True))
    method, target = parser.get_method().decode(), hearing.target.decode("utf-8", "replace")
    return Asked(method, target, form)


def _written(page: Page) -> bytes:
    body = page.text.encode()
    lines = [f"HTTP/1.1 {page.status} {responses.get(page.status, '')}"]
    headers = {"Connection": "close", **page.headers}
    if page.status != 204:
        headers |= {
            "Content-Type": f"{page.content_type}; charset=utf-8",
            "Content-Length": str(len(body)),
        }
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


class _Hearing:
    """What the parser tells of a request."""

    def __init__(self) -> None:
        self.target, self.body = b"", b""
        self.type = ""
        self.is_whole = False

    def on_url(self, url: bytes) -> None:
        """A piece of what is asked for."""
        self.target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header."""
        if name.lower() == b"content-type":
            self.type = value.decode("ascii", "replace").partition(";")[0].strip().lower()

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        self.body += body

    def on_message_complete(self) -> None:
        """That was all."""
        self.is_whole = True
