"""The floor of a busy VIPTel PBX: a bare websockets client on qasync that decodes the JSON of every
event, and does nothing with it.

The libraries, their versions and their settings are Callpop's own, msgspec for the JSON included.
"""

import asyncio
import os
import sys
import time

os.environ.setdefault("QT_API", "pyside6")

import msgspec
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from websockets.asyncio.client import connect


async def listen(url: str, last: str) -> None:
    """Log in; tell when the event that names ``last`` is decoded."""
    async with connect(url, compression=None, ping_interval=None) as socket:
        await socket.recv()
        await socket.send('{"action": "user.login"}')
        print("ready", flush=True)
        while True:
            event = msgspec.json.decode(await socket.recv(decode=False))
            if event.get("caller") == last:
                print(time.monotonic(), flush=True)


def main() -> None:
    """Live on Qt's loop."""
    app = QApplication(sys.argv)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(listen(*sys.argv[1:3]))


if __name__ == "__main__":
    main()
