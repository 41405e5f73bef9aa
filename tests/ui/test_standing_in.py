"""A window that takes another's place needs more room: no part of it leaves the screen."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callpop.ui.standing_in import stand_in

pytestmark = pytest.mark.usefixtures("qapp")


def window(least: QSize) -> QWidget:
    top, inside = QWidget(), QWidget()
    inside.setMinimumSize(least)
    layout = QVBoxLayout(top)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inside)
    return top


def test_where_there_is_room_it_stands_as_the_old_one_did() -> None:
    old, new = window(QSize(200, 100)), window(QSize(300, 200))
    old.setGeometry(40, 30, 400, 300)
    stand_in(new, old)
    assert new.geometry() == old.geometry()


def framed(widget: QWidget) -> bool:
    """The window manager has put a frame around it."""
    return widget.frameGeometry() != widget.geometry()


def test_what_grows_moves_as_little_as_the_screen_wants(qtbot: QtBot) -> None:
    free = QApplication.primaryScreen().availableGeometry()
    old, new = window(QSize(200, 100)), window(QSize(300, 400))
    old.setGeometry(free.left() + 40, free.bottom() - 200, 300, 200)
    old.show()
    qtbot.waitUntil(lambda: framed(old))
    stand_in(new, old)
    qtbot.waitUntil(lambda: framed(new))
    assert new.size() == QSize(300, 400)
    assert free.contains(new.frameGeometry())
    assert new.geometry().x() == old.geometry().x(), "it moves sideways for nothing"


def test_what_is_larger_than_the_screen_begins_at_its_top() -> None:
    free = QApplication.primaryScreen().availableGeometry()
    old, new = window(QSize(200, 100)), window(QSize(300, free.height() + 500))
    old.setGeometry(free.left() + 40, free.top() + 60, 300, 200)
    stand_in(new, old)
    assert new.pos() == QPoint(free.left() + 40, free.top())
