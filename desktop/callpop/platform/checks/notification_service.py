"""Is there a program that shows notifications, and does it take ours?"""

import sys
from typing import Any

from callpop.checks import Finding, good, trouble, unknown
from callpop.platform.bus import BusError
from callpop.platform.checks.session import Visit, visit
from callpop.telephony.sentence import say
from callpop.telephony.text import clean

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

_INSTEAD = say(
    "Callpop's own cards serve instead. For notifications, install and start a notification "
    "service, such as dunst, mako or xfce4-notifyd."
)


class NotificationCheck:
    """Asks the service who it is, hands it a note and takes that back at once."""

    key = "notifications"
    title = say("Notifications")

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now; ``gently``: hand it no note."""
        if sys.platform != "linux":
            return unknown(
                say("Whether the system shows notifications can't be asked."),
                say("The test call shows whether they arrive."),
            )
        try:
            async with visit() as bus:
                return await self._ask(bus, gently=gently)
        except BusError:
            return trouble(say("This session has no message bus (D-Bus)."), _INSTEAD)

    async def _ask(self, bus: Visit, *, gently: bool) -> Finding:
        try:
            name, _maker, version, *_ = await bus.call(NAME, PATH, NAME, "GetServerInformation")
            (abilities,) = await bus.call(NAME, PATH, NAME, "GetCapabilities")
        except (BusError, ValueError):
            return trouble(say("No notification service is running."), _INSTEAD)
        server = clean(f"{name} {version}", 60) or NAME
        if not gently and not await _takes_a_note(bus):
            return trouble(say("{server} runs, but took no notification.", server=server), _INSTEAD)
        if "actions" not in abilities:
            return good(
                say("{server} shows notifications, without buttons.", server=server),
                say("Callpop's cards have the buttons."),
            )
        return good(say("{server} shows notifications.", server=server))


async def _takes_a_note(bus: Visit) -> bool:
    from dbus_fast import Variant

    hints: dict[str, Any] = {
        "urgency": Variant("y", 0),
        "transient": Variant("b", True),  # noqa: FBT003 - the value of a hint
        "suppress-sound": Variant("b", True),  # noqa: FBT003
        "desktop-entry": Variant("s", "callpop"),
    }
    note = ["Callpop", 0, "callpop", "Callpop", "", [], hints, 1]
    try:
        (number,) = await bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", *note)
        await bus.call(NAME, PATH, NAME, "CloseNotification", "u", number)
    except (BusError, ValueError):
        return False
    return bool(number)
