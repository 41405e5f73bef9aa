"""In a flood, a card on the screen costs what has changed of it."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.at_work import a_card

from callpop.desk.cards import CardBoard
from callpop.preferences import Look
from callpop.telephony.sentence import say
from callpop.ui import labels
from callpop.ui.card_stack import CardStack
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a screen of X11")
CARDS = 3


class Drawn(QObject):
    """What is drawn of some cards."""

    def __init__(self) -> None:
        super().__init__()
        self.where: list[QRect] = []

    def eventFilter(self, _of: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.where.append(event.rect())
        return False


@pytest.fixture
def stack(qapp: QApplication, qtbot: QtBot) -> CardStack:
    theme = Theme(qapp, Look.LIGHT)
    theme.set_still(still=True)
    made = CardStack(theme, ManualClock(), Ticker(theme))
    qtbot.addWidget(made)
    made.show_board(CardBoard(tuple(a_card(f"c{number}") for number in range(CARDS))))
    qtbot.waitUntil(lambda: all(card._painted for card in made.cards()))
    made.repaint()
    return made


def test_of_another_name_the_name_alone_is_drawn(
    stack: CardStack, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    drawn = Drawn()
    for card in stack.cards():
        card.installEventFilter(drawn)
    monkeypatch.setattr(stack, "setMask", pytest.fail)
    monkeypatch.setattr(stack, "setGeometry", pytest.fail)
    one = stack.cards()[1]
    assert one.card is not None
    before = stack._board
    changed = replace(one.card, title=say("{who}", who="Somebody else"))
    cards = tuple(changed if card == one.card else card for card in before.cards)
    stack.show_board(CardBoard(cards))
    # All that is to be drawn is drawn in one go.
    qtbot.waitUntil(lambda: bool(drawn.where))
    assert len(drawn.where) == 1
    assert drawn.where[0].height() < one.height() / 3
    (name,) = [label for label in one.findChildren(QLabel) if label.text() == "Somebody else"]
    assert drawn.where[0].intersects(name.geometry())


def test_a_breath_draws_no_card(stack: CardStack) -> None:
    drawn = Drawn()
    for card in stack.cards():
        card.installEventFilter(drawn)
        card._mark.repaint()
    assert drawn.where == []


def test_a_mark_that_breathes_is_worked_out_in_few_ways(
    stack: CardStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = stack.cards()[0]._mark
    labels._drawn.cache_clear()
    for number in range(200):
        monkeypatch.setattr(mark, "_breath", lambda number=number: number / 199)
        mark.repaint()
    assert labels._drawn.cache_info().misses <= labels.BREATH_STEPS + 1
