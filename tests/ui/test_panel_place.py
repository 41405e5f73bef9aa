"""Where the panel stands while it grows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.at_work import a_call
from tests.ui.sample_boards import board, many_people
from tests.ui.samples import entries, statuses

from callpop.ui.menu import AppMenu
from callpop.ui.panel import Panel
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker


@pytest.fixture
def panel(theme: Theme, clock: ManualClock, ticker: Ticker, qtbot: QtBot) -> Iterator[Panel]:
    made = Panel(theme, clock, ticker, AppMenu(theme, clock), framed=False)
    qtbot.addWidget(made)
    yield made
    made.hide()


def fill(panel: Panel) -> None:
    panel.show_accounts(statuses())
    panel.show_calls([a_call(str(n)) for n in range(9)])
    panel.show_recent(entries())
    panel.show_people(board(many_people(120)))


def icon(free: QRect, *, top: bool) -> QRect:
    return QRect(free.right() - 60, free.top() + 4 if top else free.bottom() - 30, 22, 22)


@pytest.mark.parametrize("top", [True, False], ids=["at the top", "at the bottom"])
@pytest.mark.parametrize("late", [True, False], ids=["grows", "is full"])
def test_it_stays_on_the_screen_and_off_the_icon(panel: Panel, top: bool, late: bool) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    if not late:
        fill(panel)
    panel.pop_up(icon(free, top=top))
    if late:
        fill(panel)
    assert free.contains(panel.geometry())
    assert not panel.geometry().intersects(icon(free, top=top))
    assert panel.height() > free.height() * 0.8


def test_it_does_not_grow_into_what_stands_there(panel: Panel) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    card = QRect(free.right() - 390, free.bottom() - 150, 376, 140)
    panel.pop_up(icon(free, top=True), card)
    fill(panel)
    assert not panel.geometry().intersects(card)
