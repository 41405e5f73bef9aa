"""A Meetip PBX with TLS in a process of its own that cuts connections and notes when they are back:
``python -m tests.bench.reconnect_server CA_FILE``.

It writes its authority's certificate to ``CA_FILE``. Its first line tells the port. It says each
extension that it has let in and that has understood so: ``(status,…)`` is what a client asks once
it takes itself for online. Each line that it reads is an extension whose connection it cuts; it
answers with a line of JSON, the milliseconds from the cut until the next connection was accepted,
from there until its TLS handshake was done, from there until the client was online again; and how
long the last handshake before the cut took, whoever's that was. It ends with its input.
"""

import asyncio
import json
import logging
import ssl
import sys
import time
from typing import Any

import trustme
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

KEY = "XX_000000simulated000000xx%"
TENANT = "227"


class Door(ssl.SSLContext):
    """Knows when the last connection was accepted: asyncio begins the handshake at once. And how
    long the last handshake took, in ms."""

    accepted = 0.0
    took = 0.0

    def wrap_bio(self, *args: Any, **more: Any) -> ssl.SSLObject:
        """Begin a handshake."""
        self.accepted = time.monotonic()
        return super().wrap_bio(*args, **more)


class Noting(ServerConnection):
    """Knows when its handshake was done."""

    begun = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """TLS stands."""
        self.begun = time.monotonic()
        door = transport.get_extra_info("sslcontext")
        assert isinstance(door, Door)
        door.took = (self.begun - door.accepted) * 1000
        super().connection_made(transport)


async def main(ca_file: str) -> None:
    """Serve until the input ends."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(ca_file)
    door = Door(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(door)
    sockets: dict[str, ServerConnection] = {}
    cuts: dict[str, tuple[float, float]] = {}

    async def client(socket: ServerConnection) -> None:
        assert isinstance(socket, Noting)
        accepted = door.accepted
        try:
            await socket.send("(???,CONECTADO)")
            extension = str(await socket.recv()).split("/")[1].split(",")[0]
            # Whoever is told something is let in: no three seconds of silence have to prove it.
            await socket.send("(info,LIBRE)")
            while f"(status,{extension})" not in str(await socket.recv()):
                pass
            online = time.monotonic()
            sockets[extension] = socket
            await socket.send(f"(estado,{extension}-livre)")
            if extension in cuts:
                cut, before = cuts.pop(extension)
                spans = [accepted - cut, socket.begun - accepted, online - socket.begun]
                print(json.dumps([*(span * 1000 for span in spans), before]), flush=True)
            else:
                print(extension, flush=True)
            await socket.wait_closed()
        except ConnectionClosed:
            pass

    # The floor ends its connections where a WebSocket begins.
    silent = logging.getLogger("reconnect")
    silent.disabled = True
    loop = asyncio.get_running_loop()
    more: dict[str, Any] = {"ssl": door, "create_connection": Noting, "logger": silent}
    async with serve(client, "127.0.0.1", 0, ping_interval=None, **more) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        while line := (await loop.run_in_executor(None, sys.stdin.readline)).strip():
            cuts[line] = (time.monotonic(), door.took)
            sockets.pop(line).transport.abort()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
