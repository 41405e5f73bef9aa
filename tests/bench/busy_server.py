"""A PBX that says a great deal, as fast as it is taken in: ``python -m tests.bench.busy_server
{viptel,meetip} CALLS``.

Tells its port, and when somebody has logged in who is to hear everything. Then each line of its
input is a flood, and when its first byte went out (CLOCK_MONOTONIC) is told. TCP alone holds it
back. It ends with its input.
"""

import asyncio
import json
import sys
import time
from contextlib import suppress

from tests.bench import busy_frames
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

_PIECE = 1 << 16
_SAID = {"viptel": busy_frames.viptel, "meetip": busy_frames.meetip}


async def main(kind: str, calls: int) -> None:
    """Serve until the input ends."""
    said = _SAID[kind](calls)
    wire = b"".join(Frame(Opcode.TEXT, text.encode()).serialize(mask=False) for text in said)
    listeners: list[ServerConnection] = []

    async def client(socket: ServerConnection) -> None:
        if await _hears_all(kind, socket):
            listeners.append(socket)
            _tell(ready=True)
        with suppress(ConnectionClosed):
            async for _ in socket:
                pass

    async with serve(client, "127.0.0.1", 0, ping_interval=None, compression=None) as server:
        _tell(port=server.sockets[0].getsockname()[1], frames=len(said))
        while await asyncio.to_thread(sys.stdin.readline):
            _tell(began=time.monotonic())
            for start in range(0, len(wire), _PIECE):
                listeners[-1].transport.write(wire[start : start + _PIECE])
                await listeners[-1].drain()


async def _hears_all(kind: str, socket: ServerConnection) -> bool:
    """Let them in, whoever they are."""
    if kind == "viptel":
        await socket.send(json.dumps({"code": 100, "message": "Log in", "nonce": "c0ffee"}))
        await socket.recv()
        await socket.send(json.dumps({"code": 202, "message": "Login successfull"}))
        return True
    await socket.send("(ID?,CONECTADO)")
    return f",{busy_frames.MONITOR})" in str(await socket.recv())


def _tell(**what: float) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
