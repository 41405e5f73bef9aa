"""The floor of a reconnect: a TCP connection and the TLS handshake on it, on qasync, and no more.

The libraries, their versions and their settings are Callpop's own. Each line that it reads has it
connect once; it answers with the milliseconds from the call of ``create_connection`` until the
handshake is done.
"""

import asyncio
import os
import ssl
import sys
import time

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop


async def shake_hands(port: str, ca_file: str) -> None:
    """Once for each line of the input."""
    loop = asyncio.get_running_loop()
    trust = ssl.create_default_context()
    trust.load_verify_locations(ca_file)
    print("ready", flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        began = time.perf_counter()
        wire, _ = await loop.create_connection(asyncio.Protocol, "127.0.0.1", int(port), ssl=trust)
        print((time.perf_counter() - began) * 1000, flush=True)
        wire.close()


def main() -> None:
    """Live on Qt's loop."""
    app = QApplication(sys.argv)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(shake_hands(*sys.argv[1:3]))


if __name__ == "__main__":
    main()
