"""Is Callpop's icon in the desktop's tray?"""

import os
import sys
from collections.abc import Callable

from callpop.checks import Finding, good, trouble
from callpop.platform.bus import BusError
from callpop.platform.checks.session import Visit, visit
from callpop.telephony.sentence import say

_WATCHER = "org.kde.StatusNotifierWatcher"
_WATCHER_PATH = "/StatusNotifierWatcher"

_INSTEAD = say("Callpop's small window serves instead: keep it open or minimised.")
_GNOME = say(
    "GNOME shows no tray by itself: install and switch on the extension “AppIndicator and "
    "KStatusNotifierItem Support”. Until then Callpop's small window serves instead."
)


class TrayCheck:
    """Asks the desktop's tray whether our icon is among its own; ``available`` tells whether the
    windows found a tray of any kind."""

    key = "tray"
    title = say("Tray icon")

    def __init__(self, available: Callable[[], bool]) -> None:
        self._available = available

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        if sys.platform == "win32":
            return good(
                say("Windows has taken the icon."),
                say(
                    "It may hide it behind the small arrow: drag it from there to the taskbar, "
                    "and it stays."
                ),
            )
        if sys.platform == "linux":
            try:
                async with visit() as bus:
                    if (finding := await _among_the_items(bus)) is not None:
                        return finding
            except BusError:
                pass
        if self._available():
            return good(say("The icon is in the tray."))
        if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
            return trouble(say("This desktop has no tray."), _GNOME)
        return trouble(say("This desktop has no tray."), _INSTEAD)


async def _among_the_items(bus: Visit) -> Finding | None:
    """What a tray of the newer kind (StatusNotifierItem) says; None where there is none."""
    hosted = await bus.property(_WATCHER, _WATCHER_PATH, _WATCHER, "IsStatusNotifierHostRegistered")
    if not hosted:
        return None
    items = await bus.property(_WATCHER, _WATCHER_PATH, _WATCHER, "RegisteredStatusNotifierItems")
    for item in items or []:
        # A bus name, with or without the path of the item behind it.
        if await bus.process(str(item).partition("/")[0]) == os.getpid():
            return good(say("The icon is in the tray."))
    return trouble(
        say("The desktop has a tray, but Callpop's icon is not in it."),
        say("Quit Callpop and start it again. If that does not help, tell us of this desktop."),
    )
