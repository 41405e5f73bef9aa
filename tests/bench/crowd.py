"""A PBX with ten thousand people, each of whom has had a call: ``python -m tests.bench.crowd``.

It speaks as VIPTel does and lets in whoever comes. Its first line is its port. For a line that it
then reads it tells whoever came, or comes next, of everybody's call. It ends with its input.
"""

import asyncio
import json
import random
import sys
from collections.abc import Iterator
from contextlib import suppress

from tests.bench import many_calls
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

PEOPLE = 10_000
FIRST = 10_000
"""The extension of the first of them."""


def people() -> Iterator[tuple[str, str]]:
    """Extensions and names, always the same."""
    chance = random.Random(3)
    for n in range(PEOPLE):
        name = f"{chance.choice(many_calls.FIRST)} {chance.choice(many_calls.LAST)}"
        yield str(FIRST + n), name


def said() -> Iterator[str]:
    """Each calls somebody outside, who takes the call, and is free again."""
    for extension, name in people():
        call = f"1772442006.{extension}"
        begin = {
            "event": "call.begin",
            "caller": extension,
            "caller_name": name,
            "callee": "0905123456",
            "callee_name": "0905123456",
            "called_number": "0905123456",
            "unique_id": call,
        }
        yield json.dumps(begin, ensure_ascii=False)
        yield json.dumps({"event": "call.pickup", "unique_id": call})
        yield json.dumps({"event": "call.end", "unique_id": call, "status": "answer"})


async def main() -> None:
    """Serve until the input ends."""
    came: asyncio.Queue[ServerConnection] = asyncio.Queue()

    async def client(socket: ServerConnection) -> None:
        await socket.send(json.dumps({"code": 100, "message": "Log in", "nonce": "c0ffee"}))
        await socket.recv()
        await socket.send(json.dumps({"code": 202, "message": "Login successfull"}))
        came.put_nowait(socket)
        with suppress(ConnectionClosed):
            async for _ in socket:
                pass

    async with serve(client, "127.0.0.1", 0, ping_interval=None, compression=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            socket = await came.get()
            for frame in said():
                await socket.send(frame)


if __name__ == "__main__":
    asyncio.run(main())
