"""Keeps a session bus that hangs from Qt, which waits for one for ever.

Qt connects to the session bus as soon as it runs, on the event loop and without any patience. A bus
that does not answer is therefore hidden from it, and from keyring, until it does. What is ours
finds it all the same (:func:`callpop.platform.bus.session_bus_address`), and so do the programs
that we start (:func:`callpop.platform.browser.child_environment`).
"""

import asyncio
import logging
import os
import re
import socket
import sys

from callpop.clock import Clock
from callpop.platform.bus import (
    A11Y_ADDRESS,
    ADDRESS,
    HIDDEN,
    NOBODY,
    BusError,
    session_bus_address,
)

_log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds for the answer to a greeting; a bus that is well needs none."""
_BETWEEN_LOOKS = 5.0

_PLACE = re.compile(r"unix:(?:.*,)?(path|abstract)=([^,;]+)")


def hide_hanging_bus() -> None:
    """Hide the session bus where it does not answer; before Qt looks for it. Blocks for as long
    as it hangs, at most a few seconds."""
    if sys.platform != "linux":
        return
    try:
        address = session_bus_address()
    except BusError:
        return
    if _hangs(address):
        _log.warning("the session bus does not answer: Qt does without it")
        os.environ[HIDDEN] = address
        os.environ[ADDRESS] = NOBODY
    elif A11Y_ADDRESS not in os.environ and _screen_readers_hang(address):
        # Told of a bus, Qt does not look for another one.
        _log.warning("the bus of screen readers does not answer: Qt does without it")
        os.environ[A11Y_ADDRESS] = NOBODY


async def hidden_bus_answers(clock: Clock) -> bool:
    """Once the bus that was hidden answers it is shown again, and this is True; False at once
    where none was hidden."""
    if HIDDEN not in os.environ:
        return False
    while await asyncio.to_thread(_hangs, os.environ[HIDDEN]):
        await clock.sleep(_BETWEEN_LOOKS)
    _log.info("the session bus answers again")
    os.environ[ADDRESS] = os.environ.pop(HIDDEN)
    return True


def _hangs(address: str) -> bool:
    """Somebody takes connections there and then says nothing. Blocks."""
    found = _PLACE.match(address)
    if found is None:
        return False
    kind, place = found.groups()
    try:
        with socket.socket(socket.AF_UNIX) as bus:
            bus.settimeout(PATIENCE)
            bus.connect(f"\0{place}" if kind == "abstract" else place)
            bus.sendall(b"\0AUTH\r\n")
            bus.recv(1)
    except TimeoutError:
        return True
    except OSError:
        pass
    return False


def _screen_readers_hang(address: str) -> bool:
    """Who introduces programs to screen readers is there and says nothing. Blocks."""
    from jeepney import DBusAddress, Properties
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
    try:
        with open_dbus_connection(address, auth_timeout=PATIENCE) as bus:
            owned = bus.send_and_get_reply(
                message_bus.NameHasOwner(status.bus_name), timeout=PATIENCE
            )
            if owned.body != (True,):
                return False
            bus.send_and_get_reply(Properties(status).get("IsEnabled"), timeout=PATIENCE)
    except TimeoutError:
        return True
    except Exception:
        # Whatever it is, it came at once.
        _log.debug("the bus of screen readers can't be asked", exc_info=True)
    return False
