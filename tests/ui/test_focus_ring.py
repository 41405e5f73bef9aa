"""A primary button has a ring where the keyboard is in use, and none where it is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callpop.ui.labels import button
from callpop.ui.search_input import SearchInput
from callpop.ui.theme import Theme

Reason = Qt.FocusReason


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    column.addWidget(button("Call", "primary"))
    column.addWidget(SearchInput(theme, "Search"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()


def ring(of: QPushButton) -> bool:
    """Its edge is of the text's colour, two dots wide."""
    picture = of.grab().toImage()
    inner = picture.pixelColor(of.width() // 2, 1)
    return inner.lightness() < QColor("#404040").lightness()


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (Reason.TabFocusReason, True),
        (Reason.OtherFocusReason, True),
        (Reason.MouseFocusReason, False),
        (Reason.ActiveWindowFocusReason, False),
    ],
)
def test_the_ring_is_for_who_works_with_the_keyboard(
    window: QWidget, reason: Qt.FocusReason, expected: bool
) -> None:
    field, call = window.findChildren(QLineEdit)[0], window.findChildren(QPushButton)[0]
    field.setFocus()
    before = call.sizeHint()

    call.setFocus(reason)
    assert call.hasFocus()
    assert ring(call) is expected
    assert call.sizeHint() == before


def test_what_clears_a_search_is_there_while_something_is_typed(window: QWidget) -> None:
    (search,) = window.findChildren(SearchInput)
    (clears,) = search.findChildren(QPushButton)
    assert clears.isHidden()

    search.setText("horvath")
    assert clears.isVisible()
    assert search.rect().contains(clears.geometry())
    assert clears.accessibleName() == "Clear"

    clears.click()
    assert search.text() == ""
    assert clears.isHidden()
