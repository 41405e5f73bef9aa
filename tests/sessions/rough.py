"""A peer that speaks raw bytes, and can therefore break every rule."""

import asyncio
import base64
import hashlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from websockets.frames import Frame, Opcode

_MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class RoughPeer:
    """One connection, seen from the server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self._writer = writer
        self.request = b""

    async def read_request(self) -> None:
        self.request = await self.reader.readuntil(b"\r\n\r\n")

    async def accept(self) -> None:
        """Complete the opening handshake."""
        await self.read_request()
        self.answer()

    def answer(self) -> None:
        """Accept the request that was read."""
        key = next(
            line.split(b":", 1)[1].strip().decode()
            for line in self.request.split(b"\r\n")
            if line.lower().startswith(b"sec-websocket-key")
        )
        answer = base64.b64encode(hashlib.sha1((key + _MAGIC).encode()).digest())
        self.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + answer + b"\r\n\r\n"
        )

    def frame(self, opcode: Opcode, data: bytes) -> None:
        self.write(Frame(opcode, data).serialize(mask=False))

    def write(self, data: bytes) -> None:
        self._writer.write(data)

    def end(self) -> None:
        """Say that nothing more will come."""
        self._writer.write_eof()

    async def flush(self) -> None:
        await self._writer.drain()


class Rough:
    """The server; every connection goes through the same behaviour."""

    def __init__(self) -> None:
        self.dials = 0
        self.port = 0
        self.peers: list[RoughPeer] = []


@asynccontextmanager
async def rough(
    behave: Callable[[RoughPeer], Awaitable[None]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[Rough]:
    """A server that treats every connection with ``behave``, then hangs up."""
    server_state, open_tasks = Rough(), set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        open_tasks.add(task)
        server_state.dials += 1
        peer = RoughPeer(reader, writer)
        server_state.peers.append(peer)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                await behave(peer)
        except asyncio.CancelledError:
            pass
        finally:
            writer.close()
            open_tasks.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    server_state.port = server.sockets[0].getsockname()[1]
    try:
        yield server_state
    finally:
        server.close()
        for task in list(open_tasks):
            if task is not None:
                task.cancel()
        while open_tasks:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        await server.wait_closed()
