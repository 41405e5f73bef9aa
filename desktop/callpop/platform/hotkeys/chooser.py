"""Which way to hotkeys this system has."""

import os
import sys

from callpop.clock import Clock
from callpop.platform.hotkeys.backend import HotkeyBackend, Words
from callpop.telephony.sentence import Sentence, say


def hotkey_backend(clock: Clock, words: Words = str) -> HotkeyBackend | Sentence:
    """This system's backend, or why there is none; ``words`` puts what the desktop shows of us
    into the agent's language."""
    if sys.platform == "win32":
        from callpop.platform.hotkeys.windows import User32, WindowsHotkeys

        windows: HotkeyBackend = WindowsHotkeys(User32())
        return windows
    if sys.platform == "darwin":
        from callpop.platform.hotkeys.macos import MacHotkeys

        mac: HotkeyBackend = MacHotkeys()
        return mac
    # A Wayland desktop has an X server too, but what is grabbed there is heard of only while a
    # window of that server has the focus.
    if os.environ.get("WAYLAND_DISPLAY"):
        from callpop.platform.hotkeys.portal import PortalHotkeys

        portal: HotkeyBackend = PortalHotkeys(clock, words)
        return portal
    if os.environ.get("DISPLAY"):
        from callpop.platform.hotkeys.x11 import X11Hotkeys

        x11: HotkeyBackend = X11Hotkeys()
        return x11
    return say("There is no screen here whose keyboard could be listened to.")
