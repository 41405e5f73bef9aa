"""The floor of a busy Meetip PBX: a bare websockets client on qasync that takes every tuple that
extension 999 is told apart, ``(info,PBX-STATE-EXTENSION-TRANSACTION)``, and does nothing with it.

The libraries, their versions and their settings are Callpop's own.
"""

import asyncio
import os
import re
import sys
import time

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from websockets.asyncio.client import connect

TUPLE = re.compile(r"\(info,([^-]*)-([^-]*)-([^-]*)-([^-)]*)\)")


async def listen(url: str, last: str) -> None:
    """Log in; tell when the state that is ``last`` is taken apart."""
    async with connect(url, compression=None, ping_interval=None) as socket:
        await socket.recv()
        await socket.send("(227,999)")
        print("ready", flush=True)
        while True:
            for _, state, _, _ in TUPLE.findall(await socket.recv(decode=True)):
                if state == last:
                    print(time.monotonic(), flush=True)


def main() -> None:
    """Live on Qt's loop."""
    app = QApplication(sys.argv)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(listen(*sys.argv[1:3]))


if __name__ == "__main__":
    main()
