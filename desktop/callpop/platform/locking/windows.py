"""Windows: ``WTSRegisterSessionNotification``. Not proved on a real machine yet."""

import ctypes
import logging
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication
from PySide6.QtGui import QWindow

from callpop.platform.locking.backend import Told

_log = logging.getLogger(__name__)

_WM_WTSSESSION_CHANGE = 0x02B1
_SAYS = {0x7: True, 0x8: False}
"""``WTS_SESSION_LOCK`` and ``WTS_SESSION_UNLOCK``."""


class System(Protocol):
    """The two calls of wtsapi32.dll."""

    def register(self, window: int) -> bool:
        """``WTSRegisterSessionNotification`` for this session."""

    def unregister(self, window: int) -> None:
        """``WTSUnRegisterSessionNotification``."""


class WindowsLock:
    """A :class:`~callpop.platform.locking.backend.LockWatcher`."""

    def __init__(self, told: Told, system: System) -> None:
        self._told = told
        self._system = system
        self._window: QWindow | None = None
        self._filter = _Filter(self._says)

    def start(self) -> None:
        """Watch."""
        # Windows tells windows alone; this one is never shown.
        self._window = QWindow()
        self._window.create()
        app = QCoreApplication.instance()
        if app is not None and self._system.register(int(self._window.winId())):
            app.installNativeEventFilter(self._filter)
        else:
            _log.warning("Windows does not tell when the screen is locked")

    async def close(self) -> None:
        """Watch no more."""
        if self._window is None:
            return
        if (app := QCoreApplication.instance()) is not None:
            app.removeNativeEventFilter(self._filter)
        self._system.unregister(int(self._window.winId()))
        self._window.destroy()
        self._window = None

    def _says(self, what: int) -> None:
        if (locked := _SAYS.get(what)) is not None:
            self._told(locked)


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, says: Callable[[int], None]) -> None:
        super().__init__()
        self._says = says

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        try:
            # Told to the window itself, and not through the queue.
            if bytes(kind) == b"windows_generic_MSG":
                found = wintypes.MSG.from_address(int(message))
                if found.message == _WM_WTSSESSION_CHANGE:
                    self._says(int(found.wParam))
        except Exception:
            # Raised into Qt it could end the process.
            _log.exception("a Windows message was not understood")
        return False, 0


if sys.platform == "win32":

    class Sessions:
        """The real :class:`System`."""

        def __init__(self) -> None:
            wtsapi = ctypes.WinDLL("wtsapi32")
            self._register = wtsapi.WTSRegisterSessionNotification
            self._register.argtypes = (wintypes.HWND, wintypes.DWORD)
            self._unregister = wtsapi.WTSUnRegisterSessionNotification
            self._unregister.argtypes = (wintypes.HWND,)

        def register(self, window: int) -> bool:
            """``WTSRegisterSessionNotification`` for this session."""
            return bool(self._register(window, 0))

        def unregister(self, window: int) -> None:
            """``WTSUnRegisterSessionNotification``."""
            self._unregister(window)
