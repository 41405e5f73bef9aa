"""Hotkeys on Windows: ``RegisterHotKey``, heard of through Qt's own message loop."""

import ctypes
import logging
import sys
from collections.abc import Callable, Mapping
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from callpop.hotkeys import Combination, HotkeyAction, Modifier
from callpop.platform.hotkeys.backend import Ears, HotkeyError, Outcome, Press
from callpop.telephony.sentence import say

_log = logging.getLogger(__name__)

_WM_HOTKEY = 0x0312
_MOD_NOREPEAT = 0x4000
_MODIFIERS = {
    Modifier.ALT: 0x0001,
    Modifier.CTRL: 0x0002,
    Modifier.SHIFT: 0x0004,
    Modifier.META: 0x0008,
}
_MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_FIRST_ID = 0x4350
"""An application may use 0x0000 to 0xBFFF."""
_LOGO_KEY_IS_WINDOWS_OWN = "Windows keeps {keys} for itself: choose one without the Windows key."


class System(Protocol):
    """The two calls of user32.dll."""

    def register(self, number: int, modifiers: int, key: int) -> bool:
        """``RegisterHotKey`` for this thread; False where another program has it."""

    def unregister(self, number: int) -> None:
        """``UnregisterHotKey``."""


class WindowsHotkeys:
    """A :class:`~callpop.platform.hotkeys.backend.HotkeyBackend`."""

    asks = False
    configurable = False

    def __init__(self, system: System) -> None:
        self._system = system
        self._ears: Ears | None = None
        self._bound: dict[int, HotkeyAction] = {}
        self._filter = _Filter(self._pressed)

    def follow(self, ears: Ears) -> None:
        """Tell ``ears`` from now on."""
        self._ears = ears
        if (app := QCoreApplication.instance()) is not None:
            app.installNativeEventFilter(self._filter)

    async def bind(self, wanted: Mapping[HotkeyAction, Combination]) -> None:
        """Register these and no others."""
        self._let_go()
        outcomes: dict[HotkeyAction, Outcome] = {}
        for number, (action, keys) in enumerate(wanted.items(), _FIRST_ID):
            held = sum(_MODIFIERS[modifier] for modifier in keys.modifiers)
            code = keys.key.windows
            if code and self._system.register(number, held | _MOD_NOREPEAT, code):
                self._bound[number] = action
                outcomes[action] = Outcome()
            elif Modifier.META in keys.modifiers:
                outcomes[action] = Outcome(say(_LOGO_KEY_IS_WINDOWS_OWN, keys=keys))
            else:
                outcomes[action] = Outcome(
                    say(
                        "{keys} is taken by another program: choose another, or free it there.",
                        keys=keys,
                    )
                )
        if self._ears is not None:
            self._ears.stand(outcomes)

    async def configure(self) -> None:
        """There is no such window."""
        raise HotkeyError(say("This desktop has no window of its own for hotkeys."))

    async def close(self) -> None:
        """Let go of all."""
        self._let_go()
        if (app := QCoreApplication.instance()) is not None:
            app.removeNativeEventFilter(self._filter)

    def _let_go(self) -> None:
        for number in self._bound:
            self._system.unregister(number)
        self._bound = {}

    def _pressed(self, number: int) -> None:
        action = self._bound.get(number)
        if action is not None and self._ears is not None:
            self._ears.pressed(Press(action))


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, pressed: Callable[[int], None]) -> None:
        super().__init__()
        self._pressed = pressed

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        try:
            if bytes(kind) in _MESSAGES:
                found = wintypes.MSG.from_address(int(message))
                if found.message == _WM_HOTKEY:
                    self._pressed(int(found.wParam))
        except Exception:
            # Raised into Qt it could end the process.
            _log.exception("a Windows message was not understood")
        return False, 0


if sys.platform == "win32":

    class User32:
        """The real :class:`System`."""

        def __init__(self) -> None:
            user32 = ctypes.WinDLL("user32")
            self._register = user32.RegisterHotKey
            self._register.argtypes = (wintypes.HWND, ctypes.c_int, wintypes.UINT, wintypes.UINT)
            self._unregister = user32.UnregisterHotKey
            self._unregister.argtypes = (wintypes.HWND, ctypes.c_int)

        def register(self, number: int, modifiers: int, key: int) -> bool:
            """``RegisterHotKey`` for this thread."""
            return bool(self._register(None, number, modifiers, key))

        def unregister(self, number: int) -> None:
            """``UnregisterHotKey``."""
            self._unregister(None, number)
