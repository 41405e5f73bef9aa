"""What settings are chosen with."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callpop.ui.setting_inputs import Hours, Number, OneOf, SettingInput, seconds
from callpop.ui.theme import Theme


def choice(_theme: Theme) -> tuple[SettingInput, QWidget]:
    one = OneOf([(n, str(n)) for n in range(9)])
    one.show_value(4)
    return one, one.combo


def number(_theme: Theme) -> tuple[SettingInput, QWidget]:
    one = Number(0, 9, seconds)
    one.show_value(4)
    return one, one.spin


def times(theme: Theme) -> tuple[SettingInput, QWidget]:
    one = Hours(theme, "09:00-18:00")
    one.show_value("09:00-18:00")
    return one, one.begin


def said_by(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        return control.currentText()
    return control.text() if isinstance(control, QSpinBox) else str(control.property("text"))


@pytest.mark.parametrize("make", [choice, number, times])
def test_the_wheel_scrolls_the_page_where_nobody_works_with_it(
    qtbot: QtBot, theme: Theme, make: Callable[[Theme], tuple[SettingInput, QWidget]]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    other = QPushButton("Other")
    rows.addWidget(other)
    setting, control = make(theme)
    rows.addWidget(setting)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = said_by(control)
    assert not turn_wheel(control)
    assert said_by(control) == before
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    turn_wheel(control)
    assert said_by(control) != before


def turn_wheel(control: QWidget) -> bool:
    """Whether it was taken."""
    middle = QPointF(control.rect().center())
    event = QWheelEvent(
        middle,
        control.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt knows it by its place alone
    )
    QApplication.sendEvent(control, event)
    return event.isAccepted()
