"""A network between the program and a PBX that can be made as bad as networks are.

A :class:`Network` listens on an address of its own and carries what arrives to the PBX and back.
What goes wrong is switched while it runs: with the connections that stand, and with new ones.
"""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from callpop.clock import Clock
from callpop.tasks import Tasks

_PIECE = 65_536

Receive = Callable[["Client"], Awaitable[None]]
"""What becomes of a new connection in place of being carried to the PBX."""


class Client:
    """One connection of the program's, at the near end of the network."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.heard_at = 0.0
        """When something last went either way, by the program's clock."""

    async def request(self) -> bytes:
        """The head of the program's request, as it came."""
        return await self.reader.readuntil(b"\r\n\r\n")

    async def says(self, data: bytes) -> None:
        """Tell the program something in the PBX's place."""
        self.writer.write(data)
        await self.writer.drain()

    def resets(self) -> None:
        """End the connection as a crashed machine's kernel does."""
        # Without lingering the kernel sends RST for FIN.
        if self.writer.transport.is_closing():
            return
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def ends(self) -> None:
        """Hang up in order."""
        self.writer.close()
        with suppress(ConnectionError):
            await self.writer.wait_closed()


class Network:
    """The way to ``port`` of this machine; ``tls`` has it speak TLS to the program."""

    def __init__(self, port: int, clock: Clock) -> None:
        self.port = 0
        self.far_port = port
        self.attempts = 0
        """Connections of the program's so far."""
        self.clients: list[Client] = []
        self.instead: Receive | None = None
        """What is done with new connections in place of carrying them."""
        self.tls: ssl.SSLContext | None = None
        self.seconds_late = 0.0
        """By the program's clock, for each piece and each way."""
        self.longest_silence = 0.0
        """Whatever says nothing for so many seconds is cut, as some proxies do; 0: nothing is."""
        self.by_bytes = False
        """Every byte travels alone."""
        self.host = "127.0.0.1"
        self.beside: tuple[str, Receive] | None = None
        """Another address with the same port, and what is done with connections there."""
        self._clock = clock
        self._thawed = asyncio.Event()
        self._thawed.set()
        self._frozen: list[asyncio.Event] = []
        self._server: asyncio.Server | None = None
        self._second: asyncio.Server | None = None
        self._tasks = Tasks("network")

    @property
    def address(self) -> str:
        """Where the program finds it."""
        return f"{self.host}:{self.port}"

    async def up(self) -> None:
        """Take connections, at the same address as before."""
        self._server = await asyncio.start_server(
            self._come, self.host.strip("[]"), self.port, ssl=self.tls, limit=_PIECE
        )
        self.port = self._server.sockets[0].getsockname()[1]
        if self.beside is not None:
            host, receive = self.beside
            self._second = await asyncio.start_server(
                lambda reader, writer: self._start(Client(reader, writer), receive), host, self.port
            )

    async def down(self) -> None:
        """Take none; those that stand are reset."""
        servers = [one for one in (self._server, self._second) if one is not None]
        self._server = self._second = None
        # Python 3.11 drops, unclosed, whom a server has accepted and not met when it is closed.
        for server in servers:
            for listening in server.sockets:
                asyncio.get_running_loop().remove_reader(listening.fileno())
        for _ in range(3 if servers else 0):
            await asyncio.sleep(0)
        for server in servers:
            server.close()
        self.cut()

    def cut(self) -> None:
        """Reset every connection that stands."""
        for client in list(self.clients):
            client.resets()

    async def hang_up(self) -> None:
        """End every connection that stands in order, without a word of the PBX's protocol."""
        for client in list(self.clients):
            await client.ends()

    def freeze(self) -> None:
        """From now on what stands carries nothing any more, and nobody tells: a cable out, a NAT
        that forgot. New connections are carried."""
        self._thawed.clear()
        self._frozen.append(self._thawed)
        self._thawed = asyncio.Event()
        self._thawed.set()

    def thaw(self) -> None:
        """What stood still goes on."""
        for gate in self._frozen:
            gate.set()
        self._frozen.clear()

    async def says(self, data: bytes) -> None:
        """Say something on every connection that stands, between two frames of the PBX's."""
        for client in list(self.clients):
            with suppress(ConnectionError):
                await client.says(data)

    async def close(self) -> None:
        """End everything."""
        await self.down()
        await self._tasks.close()

    def _come(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.attempts += 1
        client = Client(reader, writer)
        if self.instead is None:
            # At once: whoever cuts the network means this one too.
            self.clients.append(client)
        self._start(client, self.instead or self._carry)

    def _start(self, client: Client, receive: Receive) -> None:
        self._tasks.start(self._serve(client, receive), name="connection")

    async def _serve(self, client: Client, receive: Receive) -> None:
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                await receive(client)
        finally:
            client.writer.transport.abort()

    async def _carry(self, client: Client) -> None:
        try:
            await self._join(client, self._thawed)
        finally:
            self.clients.remove(client)

    async def _join(self, client: Client, gate: asyncio.Event) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.far_port, limit=_PIECE)
        try:
            client.heard_at = self._clock.now().ticks
            ways = [
                self._tasks.start(self._pass(client, client.reader, writer, gate), name="there"),
                self._tasks.start(self._pass(client, reader, client.writer, gate), name="back"),
            ]
            if self.longest_silence:
                ways.append(self._tasks.start(self._listen(client), name="silence"))
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
        finally:
            writer.transport.abort()

    async def _listen(self, client: Client) -> None:
        while (silent := self._clock.now().ticks - client.heard_at) < self.longest_silence:
            await self._clock.sleep(self.longest_silence - silent)
        client.resets()

    async def _pass(
        self,
        client: Client,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        gate: asyncio.Event,
    ) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(1 if self.by_bytes else _PIECE):
                client.heard_at = self._clock.now().ticks
                if self.seconds_late:
                    await self._clock.sleep(self.seconds_late)
                await gate.wait()
                writer.write(data)
                await writer.drain()
            await gate.wait()
            await self._last_words(writer)

    async def _last_words(self, writer: asyncio.StreamWriter) -> None:
        # What is still on its way arrives before the end does.
        writer.close()
        await writer.wait_closed()


@asynccontextmanager
async def network(port: int, clock: Clock, host: str = "127.0.0.1") -> AsyncIterator[Network]:
    """A good network, until somebody makes it bad."""
    made = Network(port, clock)
    made.host = host
    await made.up()
    try:
        yield made
    finally:
        await made.close()


# What a bad network does with a new connection.


def answers(said: bytes) -> Receive:
    """Somebody else answers the request, with these bytes, and hangs up."""

    async def receive(client: Client) -> None:
        await client.request()
        await client.says(said)
        await client.ends()

    return receive


def answers_http(status: str, headers: str = "", body: str = "") -> Receive:
    """An HTTP server answers; ``status`` is number and words."""
    said = (
        f"HTTP/1.1 {status}\r\nContent-Length: {len(body.encode())}\r\nConnection: close\r\n"
        f"{headers}\r\n{body}"
    )
    return answers(said.encode())


async def hangs_up(client: Client) -> None:
    """Accepted, and closed at once."""
    await client.ends()


async def resets(client: Client) -> None:
    """Accepted, and reset at once."""
    client.resets()


async def resets_after_the_request(client: Client) -> None:
    """Reset in the middle of the handshake."""
    await client.request()
    client.resets()


async def swallows(client: Client) -> None:
    """A black hole: everything goes in, nothing comes out."""
    while await client.reader.read(_PIECE):
        pass
    # Whoever gave up is not told that this was understood.
    await asyncio.Event().wait()
