"""Whether windows may be see-through here: without a compositor, X11 paints the corners black."""

import ctypes
import logging
from typing import Any

from PySide6.QtGui import QGuiApplication

_log = logging.getLogger(__name__)


def composited() -> bool:
    """Something composes the screen, so that a translucent window has soft corners."""
    if QGuiApplication.platformName() != "xcb":
        return True
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return False
    try:
        native: Any = app.nativeInterface()
        display = ctypes.c_void_p(native.display())
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
        x11.XInternAtom.restype = ctypes.c_ulong
        x11.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        x11.XGetSelectionOwner.restype = ctypes.c_ulong
        atom = x11.XInternAtom(display, b"_NET_WM_CM_S0", 0)
        return bool(x11.XGetSelectionOwner(display, atom))
    except (AttributeError, OSError) as error:
        _log.debug("no way to ask for the compositor: %s", error)
        return False
