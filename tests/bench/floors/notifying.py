"""The floor of the way from a frame to its notification: a bare websockets client that reads each
event's JSON and, where somebody rings, calls the desktop's notification service with who it is.

The libraries and their versions are Callpop's own, but for the JSON, which Python itself reads. It
keeps nothing, knows no calls, offers no buttons, never takes a notification back.
"""

import asyncio
import json
import sys

from dbus_fast import Message
from dbus_fast.aio import MessageBus
from websockets.asyncio.client import connect

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


async def listen(url: str) -> None:
    """Notify of whoever rings."""
    bus = await MessageBus().connect()
    async with connect(url, compression=None, ping_interval=None) as socket:
        async for text in socket:
            event = json.loads(text)
            if event["event"] != "call.dial":
                continue
            client = event["otherLegs"][0]
            body = ["Bare client", 0, "", client["name"], client["num"], [], {}, -1]
            call = Message(NAME, PATH, NAME, "Notify", signature="susssasa{sv}i", body=body)
            await bus.call(call)


if __name__ == "__main__":
    asyncio.run(listen(sys.argv[1]))
