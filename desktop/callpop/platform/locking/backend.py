"""Who tells whether the screen is locked, on this system."""

import sys
from collections.abc import Callable
from typing import Protocol

Told = Callable[[bool], None]
"""The screen is locked (True), or no longer."""


class LockWatcher(Protocol):
    """Tells of every change, and at the start where the screen is locked already."""

    def start(self) -> None:
        """Watch, on the running loop."""

    async def close(self) -> None:
        """Watch no more."""


def lock_watcher(told: Told) -> LockWatcher:
    """This system's."""
    if sys.platform == "win32":
        from callpop.platform.locking.windows import Sessions, WindowsLock

        windows: LockWatcher = WindowsLock(told, Sessions())
        return windows
    if sys.platform == "darwin":
        from callpop.platform.locking.macos import MacLock, load

        mac: LockWatcher = MacLock(told, load())
        return mac
    from callpop.platform.locking.desktop import DesktopLock

    desktop: LockWatcher = DesktopLock(told)
    return desktop
