"""Which screen a window stands on."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""About what a system puts around a window; nobody knows before it is shown."""


def screen_of(window: QWidget) -> QScreen:
    """The screen under the middle of ``window``, as :meth:`QWidget.screen` says.

    PySide 6.11 makes what that returns a child of the window: the screen's one object is void for
    everybody as soon as the window is deleted.
    """
    middle = window.frameGeometry().center()
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def go_to_the_middle(window: QWidget) -> None:
    """Put a window that is not shown yet into the middle of its screen, no larger than that."""
    free = screen_of(window).availableGeometry()
    window.resize(window.size().boundedTo(free.size() - FRAME))
    where = QRect(QPoint(), window.size() + FRAME)
    where.moveCenter(free.center())
    window.move(where.topLeft())
