"""A bare WebSocket client of the simulated PBX: nothing of Callpop's own connector."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from callpop.simulators.phonet import PhonetSimulator


@asynccontextmanager
async def subscribed(pbx: PhonetSimulator, subscriber: str) -> AsyncIterator[ClientConnection]:
    """An open subscription of that employee, which the simulator knows of."""
    before = len(pbx.connections)
    async with connect(
        pbx.subscription(subscriber), proxy=None, ping_interval=None, max_size=None
    ) as client:
        await pbx.until(lambda: len(pbx.connections) > before)
        yield client


async def frame(client: ClientConnection) -> dict[str, Any]:
    """The next message, read as JSON."""
    message: dict[str, Any] = json.loads(await client.recv())
    return message


async def frames(client: ClientConnection, count: int) -> list[dict[str, Any]]:
    """The next ``count`` messages."""
    return [await frame(client) for _ in range(count)]


async def nothing_more(client: ClientConnection, pbx: PhonetSimulator, subscriber: str) -> None:
    """Assert that nothing was on its way: the very next message is the marker sent now."""
    await pbx.send_raw(subscriber, "marker")
    assert await client.recv() == "marker"


def steps(messages: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What happened to which leg: the event's name and the leg's."""
    return [
        (message["event"], (message["leg2"] or message["leg"])["displayName"])
        for message in messages
    ]
