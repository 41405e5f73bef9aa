"""Is Callpop's icon in the desktop's tray?"""

import os
import sys
from collections.abc import Callable

from callpop.checks import Finding, good, trouble
from callpop.platform.tray_items import TrayItems, has_our_icon
from callpop.telephony.sentence import say

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
            if await TrayItems().host() is None:
                return trouble(say("The desktop's tray does not answer."), _INSTEAD)
            if (ours := await has_our_icon()) is not None:
                return _found(ours=ours)
        if self._available():
            return good(say("The icon is in the tray."))
        if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
            return trouble(say("This desktop has no tray."), _GNOME)
        return trouble(say("This desktop has no tray."), _INSTEAD)


def _found(*, ours: bool) -> Finding:
    if ours:
        return good(say("The icon is in the tray."))
    return trouble(
        say("The desktop has a tray, but Callpop's icon is not in it."),
        say("Quit Callpop and start it again. If that does not help, tell us of this desktop."),
    )
