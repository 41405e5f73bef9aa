"""A paced connection loses nothing of what came before the end, however late it is read."""

import asyncio
import ssl

import pytest
import trustme
from tests.sessions.rough import RoughPeer, rough
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode

from callpop.sessions.pacing import PacedConnection

MESSAGES = [f"{number} ".ljust(400, ".") for number in range(100)]


def contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("reads", [0, 1, 50])
def test_what_came_before_the_end_is_heard(secure: bool, reads: int) -> None:
    """``reads`` messages are read before the peer hangs up, the others after."""
    server_context, client_context = contexts() if secure else (None, None)
    may_end = asyncio.Event()

    async def speak(peer: RoughPeer) -> None:
        await peer.accept()
        for message in MESSAGES:
            peer.frame(Opcode.TEXT, message.encode())
        await peer.flush()
        await may_end.wait()

    async def main() -> list[str | bytes]:
        async with rough(speak, tls=server_context) as server:
            scheme = "wss" if secure else "ws"
            async with connect(
                f"{scheme}://127.0.0.1:{server.port}/",
                create_connection=PacedConnection,
                ssl=client_context,
                compression=None,
                max_queue=4,
            ) as connection:
                heard = [await connection.recv() for _ in range(reads)]
                may_end.set()
                await asyncio.sleep(0.05)  # the end is at the door, whatever waits before it
                try:
                    while True:
                        heard.append(await connection.recv())
                except ConnectionClosed:
                    return heard

    assert asyncio.run(asyncio.wait_for(main(), 20)) == MESSAGES
