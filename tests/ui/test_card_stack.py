"""On a real screen with a real window manager: what a card must never do."""

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.at_work import Action, a_card, active_window, fresh, middle, move_pointer, xdotool

from callpop.desk.cards import Card, CardBoard, CardKind
from callpop.desk.crm import Ask
from callpop.telephony.sentence import say
from callpop.ui.card import CallCard
from callpop.ui.card_stack import CardStack
from callpop.ui.more_count import MoreCount
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")


@pytest.fixture
def stack(theme: Theme, clock: ManualClock, ticker: Ticker, qtbot: QtBot) -> Iterator[CardStack]:
    theme.set_still(still=True)
    move_pointer(QPoint(300, 300))
    made = CardStack(theme, clock, ticker)
    qtbot.addWidget(made)
    yield made
    move_pointer(QPoint(300, 300))


def board(*ids: str, more: int = 0) -> CardBoard:
    return CardBoard(tuple(a_card(id) for id in ids), more)


def place(card: CallCard) -> QRect:
    return QRect(card.mapToGlobal(QPoint(0, 0)), card.size())


def places(stack: CardStack) -> dict[str, QRect]:
    return {card.card.call.id: place(card) for card in stack.cards() if card.card is not None}


def hover(stack: CardStack, id: str, qtbot: QtBot) -> CallCard:
    card = stack.card_of(id)
    assert card is not None
    qtbot.waitUntil(lambda: exposed(stack))
    move_pointer(middle(card))
    qtbot.waitUntil(lambda: stack.hovered and card.underMouse())
    return card


def wait_for_pointer(at: QPoint, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QCursor.pos() == at)


def exposed(stack: CardStack) -> bool:
    handle = stack.windowHandle()
    return handle is not None and handle.isExposed()


def leave(stack: CardStack, qtbot: QtBot) -> None:
    move_pointer(QPoint(300, 300))
    qtbot.waitUntil(lambda: not stack.hovered)


def test_one_call_after_the_other_gets_the_same_card(stack: CardStack) -> None:
    stack.show_board(board("2", "1"))
    [first, second] = stack.cards()
    first.say("The PBX said no.")
    copy = first.button(Action.COPY_NUMBER)
    assert copy is not None
    copy.click()
    assert copy.text() == "Copied"
    stack.show_board(board("4", "3"))
    assert {id(card) for card in stack.cards()} == {id(first), id(second)}
    assert [card.card.call.id for card in stack.cards() if card.card] == ["3", "4"]
    assert "The PBX said no." not in said(first)
    assert copy.text() == "Copy number"
    stack.show_board(board("5"))
    assert [card.card.call.id for card in stack.cards() if card.card] == ["5"]
    stack.show_board(board("7", "6", "5"))
    assert [card.card.call.id for card in stack.cards() if card.card] == ["5", "6", "7"]


def test_under_the_hand_no_card_becomes_another_calls(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(board("1"))
    card = hover(stack, "1", qtbot)
    stack.show_board(board("2"))
    assert card.card is not None
    assert card.card.call.id == "1"
    other = stack.card_of("2")
    assert other is not None
    assert other is not card


def said(card: CallCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def test_a_card_never_takes_the_focus(stack: CardStack, qtbot: QtBot) -> None:
    work = QLineEdit()
    qtbot.addWidget(work)
    work.setGeometry(200, 200, 300, 40)
    work.show()
    work.activateWindow()
    qtbot.waitUntil(lambda: work.hasFocus() and active_window() == int(work.winId()))
    stack.show_board(board("1"))
    stack.show_board(board("2", "1"))
    card = hover(stack, "1", qtbot)
    acted: list[str] = []
    stack.acted.connect(lambda _call, action: acted.append(action))
    button = card.button(Action.OPEN_IN_CRM)
    assert button is not None
    move_pointer(middle(button))
    xdotool("click", 1)
    qtbot.waitUntil(lambda: acted == ["open-in-crm"])
    xdotool("type", "still mine")
    qtbot.waitUntil(lambda: work.text() == "still mine")
    assert active_window() == int(work.winId())
    assert work.hasFocus()


def test_cards_stand_in_the_corner_the_newest_farthest_from_it(
    stack: CardStack, qtbot: QtBot
) -> None:
    stack.show_board(board("1"))
    before = places(stack)["1"]
    stack.show_board(board("2", "1"))
    after = places(stack)
    assert after["1"] == before
    assert after["2"].bottom() < after["1"].top()
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert all(free.contains(rect) for rect in after.values())


def test_four_cards_and_a_count(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(board("6", "5", "4", "3", more=2))
    assert len(places(stack)) == 4
    assert stack.unseen == 2
    assert any(label.text() == "and 2 more" for label in stack.findChildren(QLabel))
    stack.show_board(board("6"))
    assert stack.unseen == 0


def test_where_there_is_no_room_for_all_the_ringing_call_is_seen(
    stack: CardStack, qtbot: QtBot
) -> None:
    def high(id: str, kind: CardKind) -> Card:
        notice = say("A long story about the link of this call. " * 8)
        return a_card(id, kind, notice=notice)

    ringing = high("ringing", CardKind.INCOMING)
    others = [high(str(n), CardKind.TALKING) for n in range(3)]
    old = high("old", CardKind.MISSED)
    stack.show_board(CardBoard((*others[:1], *others[1:], old)))
    stack.show_board(CardBoard((ringing, *others)))
    qtbot.waitUntil(lambda: exposed(stack))

    def seen() -> list[str]:
        return [c.card.call.id for c in stack.cards() if c.card is not None and c.isVisible()]

    assert seen()[-1] == "ringing"
    assert stack.unseen == 4 - len(seen()) > 0
    boxes = [place(card) for card in stack.cards() if card.isVisible()]
    assert all(stack.geometry().contains(box) for box in boxes)
    count = next(
        label for label in stack.findChildren(QLabel) if label.text() == f"and {stack.unseen} more"
    )
    counted = QRect(count.mapToGlobal(QPoint(0, 0)), count.size())
    assert not any(counted.intersects(box) for box in boxes)
    # Under the hand nothing that is seen makes way.
    hover(stack, seen()[0], qtbot)
    before = seen()
    stack.show_board(CardBoard((high("newer", CardKind.INCOMING), ringing, *others[:2]), 1))
    assert set(before) <= set(seen())
    leave(stack, qtbot)
    assert seen()[-1] == "newer"


def test_a_card_never_comes_up_under_the_pointer(stack: CardStack, qtbot: QtBot) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    corners = [
        QPoint(free.right() - 60, free.bottom() - 60),
        QPoint(free.right() - 60, free.top() + 60),
        QPoint(free.left() + 60, free.bottom() - 60),
    ]
    for corner in corners:
        move_pointer(corner)
        wait_for_pointer(corner, qtbot)
        stack.show_board(board("2", "1"))
        assert not any(rect.contains(corner) for rect in places(stack).values())
        stack.show_board(CardBoard())


def test_cards_leave_a_window_free_that_the_agent_has_opened(
    stack: CardStack, qtbot: QtBot
) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    window = QRect(free.right() - 400, free.top(), 390, free.height())
    stack.avoid = lambda: window
    stack.show_board(board("1"))
    qtbot.waitUntil(lambda: exposed(stack))
    assert not stack.area.intersects(window)
    # A card that stands already stays where it is.
    before = places(stack)["1"]
    window = QRect(free.left(), free.top(), 390, free.height())
    stack.show_board(board("2", "1"))
    assert places(stack)["1"] == before
    # Where everything is taken, a call is seen nevertheless.
    stack.show_board(CardBoard())
    assert stack.area.isEmpty()
    window = free
    stack.show_board(board("3"))
    assert free.contains(stack.area)


def test_where_cards_stand_is_known_before_the_screen_says_so(
    stack: CardStack, qtbot: QtBot
) -> None:
    stack.show_board(board("1"))
    qtbot.waitUntil(lambda: exposed(stack))
    where = stack.area
    # As the window manager tells of a window that has just come up.
    stack.move(0, 0)
    assert stack.area == where


def test_a_growing_stack_makes_way_for_the_pointer(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(board("1"))
    above = places(stack)["1"].center() - QPoint(0, places(stack)["1"].height() + 20)
    move_pointer(above)
    qtbot.waitUntil(lambda: QCursor.pos() == above)
    stack.show_board(board("2", "1"))
    assert not any(rect.contains(above) for rect in places(stack).values())


def test_nothing_moves_under_the_hand(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(board("3", "2", "1"))
    hover(stack, "2", qtbot)
    before = places(stack)
    # The card below goes, a new one comes, and the one above gets a question.
    asked = a_card("3", notice=say("A long remark about this call. " * 6))
    stack.show_board(CardBoard((a_card("4"), asked, a_card("2"))))
    qtbot.wait(20)
    after = places(stack)
    assert set(after) == {"2", "3", "4"}
    assert after["2"] == before["2"]
    assert after["3"].bottom() == before["3"].bottom()
    assert after["4"].bottom() < after["3"].top()
    leave(stack, qtbot)
    qtbot.waitUntil(lambda: places(stack)["2"].bottom() == before["1"].bottom())


def test_a_lower_card_that_grows_waits_until_the_hand_is_gone(
    stack: CardStack, qtbot: QtBot
) -> None:
    stack.show_board(board("2", "1"))
    hover(stack, "2", qtbot)
    before = places(stack)
    grown = a_card("1", notice=say("A long remark about this call. " * 6))
    stack.show_board(CardBoard((a_card("2"), grown)))
    qtbot.wait(20)
    assert places(stack) == before
    leave(stack, qtbot)
    qtbot.waitUntil(lambda: places(stack)["1"].height() > before["1"].height())


def test_the_card_under_the_hand_stays_after_its_time(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(CardBoard((a_card("1", CardKind.ENDED),)))
    hover(stack, "1", qtbot)
    stack.show_board(CardBoard())
    assert "1" in places(stack)
    leave(stack, qtbot)
    qtbot.waitUntil(lambda: not stack.isVisible())


def test_a_card_that_the_agent_closed_goes_at_once(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(board("2", "1"))
    hover(stack, "1", qtbot)
    before = places(stack)
    stack.dismiss("1")
    stack.show_board(board("2"))
    assert places(stack) == {"2": before["2"]}


def test_at_rest_no_timer_runs(
    stack: CardStack, ticker: Ticker, clock: ManualClock, qtbot: QtBot
) -> None:
    assert not fresh(ticker.running)
    stack.show_board(board("1"))
    assert fresh(ticker.running)
    clock.advance(3)
    ticker.ticked.emit()
    card = stack.card_of("1")
    assert card is not None
    assert any(label.text() == "0:10" for label in card.findChildren(QLabel))
    stack.show_board(CardBoard((a_card("1", CardKind.MISSED),)))
    assert not fresh(ticker.running)
    stack.show_board(CardBoard())
    assert not stack.isVisible()
    assert not fresh(ticker.running)


def seen(stack: CardStack) -> list[str]:
    return [c.card.call.id for c in stack.cards() if c.card is not None and c.isVisible()]


def high(id: str, kind: CardKind, lines: int = 8) -> Card:
    return a_card(id, kind, notice=say("A long story about the link of this call. " * lines))


def fill(stack: CardStack, qtbot: QtBot) -> list[Card]:
    """As many cards as there is room for."""
    cards = [high(str(n), CardKind.TALKING) for n in range(4)]
    while True:
        stack.show_board(CardBoard(tuple(cards)))
        if not stack.unseen:
            qtbot.waitUntil(lambda: exposed(stack))
            return cards
        cards.pop(0)


def test_a_call_that_rings_takes_the_room_of_a_card_that_went_beyond_the_hand(
    stack: CardStack, qtbot: QtBot
) -> None:
    cards = fill(stack, qtbot)
    nearest, farthest = cards[-1], cards[0]
    hover(stack, nearest.call.id, qtbot)
    before = places(stack)[nearest.call.id]
    stack.show_board(CardBoard((high("rings", CardKind.INCOMING), *cards[1:])))
    assert "rings" in seen(stack)
    assert farthest.call.id not in seen(stack)
    assert places(stack)[nearest.call.id] == before


def test_a_call_that_rings_takes_the_hole_of_a_card_nearer_the_corner(
    stack: CardStack, qtbot: QtBot
) -> None:
    cards = fill(stack, qtbot)
    nearest, farthest = cards[-1], cards[0]
    hover(stack, farthest.call.id, qtbot)
    before = places(stack)
    # It is a little lower than the one that goes: it stands where that stood.
    stack.show_board(CardBoard((high("rings", CardKind.INCOMING, 7), *cards[:-1])))
    assert "rings" in seen(stack)
    after = places(stack)
    assert after.pop("rings").bottom() == before.pop(nearest.call.id).bottom()
    assert after == before


def test_a_call_that_rings_unseen_is_told_of_and_shown_on_a_click(
    stack: CardStack, qtbot: QtBot
) -> None:
    cards = fill(stack, qtbot)
    hover(stack, cards[0].call.id, qtbot)
    before = places(stack)
    stack.show_board(CardBoard((high("rings", CardKind.INCOMING), *cards)))
    assert "rings" not in seen(stack)
    assert {id: place for id, place in places(stack).items() if id != "rings"} == before
    [more] = stack.findChildren(MoreCount)
    assert more.accessibleName() == "+1 ringing"
    move_pointer(middle(more))
    wait_for_pointer(middle(more), qtbot)
    xdotool("click", 1)
    qtbot.waitUntil(lambda: "rings" in seen(stack))
    assert more.accessibleName() == f"and {stack.unseen} more"
    assert not more.isEnabled()
    leave(stack, qtbot)
    assert "rings" in seen(stack)


def test_a_call_that_rings_nowhere_any_more_is_not_told_as_ringing(
    stack: CardStack, qtbot: QtBot
) -> None:
    cards = fill(stack, qtbot)
    hover(stack, cards[0].call.id, qtbot)
    quiet = replace(high("quiet", CardKind.INCOMING), quiet=True)
    stack.show_board(CardBoard((quiet, *cards), 2))
    [more] = stack.findChildren(MoreCount)
    assert more.accessibleName() == "and 3 more"
    stack.show_board(CardBoard((high("rings", CardKind.INCOMING), quiet, *cards), 2))
    assert more.accessibleName() == "+1 ringing, and 3 more"


def test_a_question_has_its_room_on_the_card(stack: CardStack, qtbot: QtBot) -> None:
    stack.show_board(board("1"))
    qtbot.waitUntil(lambda: exposed(stack))
    ask = Ask("Office", "crm.example", "https://crm.example/1", "1")
    stack.show_board(CardBoard((a_card("1", ask=ask),)))
    card = stack.card_of("1")
    assert card is not None
    no = next(one for one in card.findChildren(QPushButton) if one.text() == "No")
    qtbot.waitUntil(no.isVisible)
    assert no.visibleRegion().boundingRect() == no.rect(), "it is cut off"
