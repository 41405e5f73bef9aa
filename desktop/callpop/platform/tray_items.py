"""The desktop's tray of the newer kind (StatusNotifierItem), asked without waiting for it.

Qt asks it too, and waits: for a tray or a bus that hangs half a minute, and all of Callpop with it.
So it is asked here first, and Qt only where there is an answer.
"""

import asyncio
import os
import sys
from typing import Any

from callpop.platform.bus import HIDDEN, BusError, BusSilent, session_bus_address
from callpop.platform.checks.session import Visit, visit
from callpop.platform.qt_bus import PATIENCE

_WATCHER = "org.kde.StatusNotifierWatcher"
_PATH = "/StatusNotifierWatcher"
_DAEMON, _DAEMON_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LOOKS, _BETWEEN_LOOKS = 5, 0.2
"""An icon is registered a moment after it is made."""


class TrayItems:
    """The tray, and our icon in it."""

    def host_now(self) -> str | None:
        """As :meth:`host`; waits for the answer, as long as a tray may be thought to live. For the
        start, when nothing else is to be done yet."""
        if sys.platform != "linux":
            return ""
        return None if HIDDEN in os.environ else _host_now()

    async def host(self) -> str | None:
        """What identifies the tray that is there now; "" where there is none of this kind, None
        where it or the bus does not answer."""
        if sys.platform != "linux":
            return ""
        try:
            async with visit() as bus:
                (id,) = await bus.call(_DAEMON, _DAEMON_PATH, _DAEMON, "GetId")
                if await _get(bus, "IsStatusNotifierHostRegistered") is not True:
                    return ""
                return f"{id} {await bus.owner(_WATCHER)}"
        except BusSilent:
            return None
        except BusError:
            return ""

    async def has_ours(self) -> bool:
        """Our icon is among the tray's own, now or in a moment."""
        for _ in range(_LOOKS):
            if await has_our_icon() is not False:
                return True
            await asyncio.sleep(_BETWEEN_LOOKS)
        return False


def _host_now() -> str | None:
    from jeepney import DBusAddress, DBusErrorResponse, Properties
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import new_method_call, unwrap_msg

    tray = Properties(DBusAddress(_PATH, _WATCHER, _WATCHER))
    daemon = DBusAddress(_DAEMON_PATH, _DAEMON, _DAEMON)
    try:
        with open_dbus_connection(session_bus_address(), auth_timeout=PATIENCE) as bus:

            def ask(message: Any) -> Any:
                return unwrap_msg(bus.send_and_get_reply(message, timeout=PATIENCE))

            if ask(tray.get("IsStatusNotifierHostRegistered")) != (("b", True),):
                return ""
            (id,) = ask(new_method_call(daemon, "GetId"))
            (owner,) = ask(message_bus.GetNameOwner(_WATCHER))
            return f"{id} {owner}"
    except TimeoutError:
        return None
    except (BusError, DBusErrorResponse, OSError, ValueError):
        return ""


async def has_our_icon() -> bool | None:
    """Whether the tray lists an icon of this process; None where there is no such tray, or it
    does not say."""
    try:
        async with visit() as bus:
            if await _get(bus, "IsStatusNotifierHostRegistered") is not True:
                return None
            items = await _get(bus, "RegisteredStatusNotifierItems")
            if not isinstance(items, list):
                return None
            for item in items:
                # A bus name, with or without the path of the item behind it.
                if await bus.process(str(item).partition("/")[0]) == os.getpid():
                    return True
            return False
    except BusError:
        return None


async def _get(bus: Visit, property_: str) -> object:
    """A property of the tray's; None where there is no tray.

    Raises:
        BusSilent: there is one that does not answer.
    """
    try:
        (value,) = await bus.call(_WATCHER, _PATH, _PROPERTIES, "Get", "ss", _WATCHER, property_)
    except BusSilent:
        raise
    except (BusError, ValueError):
        return None
    return getattr(value, "value", value)
