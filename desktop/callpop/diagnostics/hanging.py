"""Where an app that does not answer is."""

import os
import signal
import socket
import struct
import sys
import time

from callpop.accounts.home import Home
from callpop.crashes import Crashes

_PATIENCE = 1.5
"""Seconds: Python writes its stacks at once, whatever its threads do."""
_MOST = 1 << 18


def stacks_of(home: Home) -> str:
    """The stacks of all threads of the instance that holds this home; nothing where they can't be
    had."""
    if sys.platform != "linux":
        return ""
    from callpop.platform.control_unix import connect

    file = Crashes(home.log.parent).stacks
    try:
        with connect(home, _PATIENCE) as client:
            facts = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        (process,) = struct.unpack_from("=i", facts)
        # Only whoever has said so can take the signal: any other program would be ended by it.
        if file.read_text(encoding="utf-8").partition("\n")[0] != f"pid {process}":
            return ""
        before = file.stat().st_size
        os.kill(process, signal.SIGUSR1)
        until = time.monotonic() + _PATIENCE
        while file.stat().st_size == before and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(0.05)
        return file.read_text(encoding="utf-8", errors="replace")[before:][:_MOST]
    except Exception:  # It is one help more, and no more than that.
        return ""
