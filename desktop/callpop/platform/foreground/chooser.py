"""Which way to other programs' windows this system has."""

import sys
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from callpop.platform.foreground.nowhere import Nowhere


class Foreground(Protocol):
    """What every system's way offers; :class:`callpop.ui.ports.Foreground` says what it means."""

    @property
    def reads_in_front(self) -> bool:
        """Nobody tells what is selected before one of our windows has the focus."""

    async def remember(self) -> None:
        """Learn which window has the focus."""

    async def selected(self) -> str:
        """The text that is selected there."""

    async def copied(self) -> str:
        """The text in the clipboard."""

    def bring(self, window: int, time: int = 0, token: str = "") -> None:
        """Give the focus to our window."""

    def give_back(self) -> None:
        """Give the focus back."""

    async def close(self) -> None:
        """Let go of the system. Never raises."""


def foreground() -> Foreground:
    """This system's way."""
    if sys.platform == "win32":
        from callpop.platform.foreground.windows import System, WindowsForeground

        windows: Foreground = WindowsForeground(System())
        return windows
    if sys.platform == "darwin":
        from callpop.platform.foreground.macos import MacForeground

        mac: Foreground = MacForeground()
        return mac
    match QGuiApplication.platformName():
        case "xcb":
            from callpop.platform.foreground.x11 import X11Foreground

            x11: Foreground = X11Foreground()
            return x11
        case name if name.startswith("wayland"):
            from callpop.platform.foreground.wayland import WaylandForeground

            wayland: Foreground = WaylandForeground()
            return wayland
    nowhere: Foreground = Nowhere()
    return nowhere
