"""This system's way of starting Callpop at log-in."""

import sys
from collections.abc import Sequence

from callpop.platform.autostart.backend import Backend


def autostart(command: Sequence[str]) -> Backend:
    """The way, for what ``command`` starts."""
    if sys.platform == "win32":
        from callpop.platform.autostart.windows import WindowsAutostart

        return WindowsAutostart(command)
    if sys.platform == "darwin":
        from callpop.platform.autostart.macos import MacAutostart

        return MacAutostart(command)
    from callpop.platform.autostart.xdg import XdgAutostart

    return XdgAutostart(command)
