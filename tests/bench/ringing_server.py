"""A Phonet PBX in a process of its own that says when it said something: ``python -m
tests.bench.ringing_server``.

Its first line tells the port. Each line that it reads is a subscriber and what they are to hear,
``NAME COUNT SECONDS CALL …``: so many events, so far apart, about these calls in turn; each event
has a client's name of its own, ``Client 000001`` and so on, or says that the call is over
(``NAME end CALL …``). It answers with a line of JSON: when each event was sent (CLOCK_MONOTONIC,
nanoseconds), by its name. It ends with its input.
"""

import asyncio
import itertools
import json
import sys
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import ServerConnection, serve


def event(call: str, name: str, kind: str) -> dict[str, Any]:
    """What protocols.md 1.2 shows, of a call from outside to extension 911."""
    now = time.time_ns() // 10**6
    client = {
        "id": "29",
        "name": name,
        "num": f"+38056{int(call):07}",
        "companyName": "Рекламна агенція",
        "url": "https://office.example/contacts/edit?id=1",
        "priority": 2,
    }
    return {
        "event": kind,
        "uuid": f"23-1453990999.{call}",
        "parentUuid": None,
        "lgDirection": 4,
        "leg": {"id": 120, "type": 1, "displayName": "Support", "ext": "911"},
        "leg2": None,
        "otherLegs": [client],
        "dialAt": now,
        "bridgeAt": now if kind != "call.dial" else None,
        "serverTime": now,
        "trunkNum": "567850550",
        "trunkName": "567850550",
    }


async def main() -> None:
    """Serve until the input ends."""
    sockets: dict[str, ServerConnection] = {}
    names = (f"Client {number:06}" for number in itertools.count(1))

    async def client(socket: ServerConnection) -> None:
        assert socket.request is not None
        (who,) = parse_qs(urlsplit(socket.request.path).query)["subscriber"]
        sockets[who] = socket
        print(who, flush=True)
        await socket.wait_closed()

    async def said(who: str, count: str, words: list[str]) -> dict[str, int]:
        if count == "end":
            for call, kind in itertools.product(words, ("call.bridge", "call.hangup")):
                await sockets[who].send(json.dumps(event(call, "", kind)))
            return {}
        sent = {}
        seconds, calls = float(words[0]), itertools.cycle(words[1:])
        due = time.monotonic()
        for _ in range(int(count)):
            name = next(names)
            text = json.dumps(event(next(calls), name, "call.dial"), ensure_ascii=False)
            sent[name] = time.monotonic_ns()
            await sockets[who].send(text)
            due += seconds
            await asyncio.sleep(max(0.0, due - time.monotonic()))
        return sent

    async with serve(client, "127.0.0.1", 0, ping_interval=None, compression=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            who, count, *words = line.split()
            print(json.dumps(await said(who, count, words)), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
