"""Which screen a window stands on."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(window: QWidget) -> QScreen:
    """The screen under the middle of ``window``, as :meth:`QWidget.screen` says.

    PySide 6.11 makes what that returns a child of the window: the screen's one object is void for
    everybody as soon as the window is deleted.
    """
    middle = window.frameGeometry().center()
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
