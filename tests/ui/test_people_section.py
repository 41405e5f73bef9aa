"""Ten thousand colleagues in a short list."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.at_work import clipboard, fresh, move_pointer, texts
from tests.ui.sample_boards import board, many_people
from tests.ui.samples import people

from callpop.desk.people import SEEN_AT_ONCE, People
from callpop.telephony.changing import replace
from callpop.telephony.model import Presence, PresenceState
from callpop.ui.people_rows import presence_row
from callpop.ui.people_section import PeopleSection
from callpop.ui.row import Row
from callpop.ui.theme import Theme

Key = Qt.Key
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")

FREE = [replace(row, state=PresenceState.AVAILABLE) for row in many_people(300)]


@pytest.fixture
def section(theme: Theme, clock: ManualClock, qtbot: QtBot) -> Iterator[PeopleSection]:
    made = PeopleSection(theme, lambda: clock.now().wall)
    qtbot.addWidget(made)
    made.show_people(board(FREE))
    # Whatever is under the pointer keeps its place.
    move_pointer(QPoint(300, 300))
    made.move(800, 100)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def numbers(section: PeopleSection, most: int = 3) -> list[str]:
    rows = section.list.rows
    return [rows.row(n).key.split("\0")[1] for n in range(min(most, rows.rowCount()))]


def called(people: People, extension: str) -> None:
    row = people.get(("Meetip", extension))
    people.take(replace(row, state=PresenceState.RINGING))


def test_it_is_no_higher_for_ten_thousand(section: PeopleSection) -> None:
    height = section.sizeHint().height()
    section.show_people(board(many_people(10_000)))
    assert section.sizeHint().height() == height
    assert section.list.rows.rowCount() == 10_000
    assert "1429 of 10000 busy" in texts(section)


def test_rows_are_made_of_those_alone_that_are_seen(
    section: PeopleSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Row] = []

    def noting(row: Presence, *, with_account: bool) -> Row:
        made.append(presence_row(row, with_account=with_account))
        return made[-1]

    monkeypatch.setattr("callpop.ui.people_section.presence_row", noting)
    section.show_people(board(many_people(10_000)))
    section.refresh()
    section.list.tick()
    section.grab()
    assert 0 < len(made) < 20 * SEEN_AT_ONCE


def test_only_what_changed_is_drawn_anew(section: PeopleSection, qtbot: QtBot) -> None:
    people = board(FREE)
    section.show_people(people)
    told: list[int] = []
    section.list.rows.dataChanged.connect(lambda first, _last: told.append(first.row()))
    second, last = people.order()[1], people.order()[-1]
    people.take(replace(people.get(second), state=PresenceState.AWAY))
    people.take(replace(people.get(last), state=PresenceState.AWAY))
    section.refresh()
    assert told == [1]


def test_the_order_follows_within_a_second_and_rests_then(section: PeopleSection) -> None:
    people = board(FREE)
    section.show_people(people)
    called(people, "1299")
    section.refresh()
    assert numbers(section, 1) == ["1299"]
    called(people, "1298")
    section.refresh()
    assert "1298" not in numbers(section)
    assert fresh(section._calm.isActive())
    section._calm.timeout.emit()
    assert numbers(section, 2) == ["1299", "1298"]
    # Nothing more has happened: nothing runs on.
    section._calm.stop()
    section._calm.timeout.emit()
    assert not fresh(section._calm.isActive())


def test_under_the_hand_nobody_moves(section: PeopleSection) -> None:
    people = board(FREE)
    section.show_people(people)
    before = numbers(section)
    section.list.setFocus()
    called(people, "1299")
    people.take(replace(FREE[0], extension="1", name="Aaron"))
    section.refresh()
    assert numbers(section) == before
    assert section.list.rows.keys[-1] == ("Meetip", "1")
    section.search.setFocus()
    assert numbers(section, 2) == ["1299", "1"]


def test_who_stands_in_the_list_keeps_the_ring_of_the_keyboard(section: PeopleSection) -> None:
    people = board(FREE)
    section.show_people(people)
    section.list.setCurrentIndex(section.list.rows.index(2))
    key = section.list.rows.keys[2]
    called(people, "1299")
    section.refresh()
    assert section.list.rows.keys[3] == key
    assert section.list.currentIndex().row() == 3


def test_somebody_is_found_and_called_by_the_keyboard(section: PeopleSection) -> None:
    chosen: list[tuple[str, str]] = []
    section.chosen.connect(lambda *who: chosen.append(who))
    height = section.list.height()
    section.search.setFocus()
    QTest.keyClicks(section.search, "horvath 1103")
    assert numbers(section, 9) == ["1103"]
    # Nothing below moves while the agent types.
    assert section.list.height() == height
    QTest.keyClick(section.search, Key.Key_Return)
    QTest.keyClick(section.search, Key.Key_Down)
    assert section.list.hasFocus()
    QTest.keyClick(section.list, Key.Key_Return)
    assert chosen == [("Meetip", "1103")] * 2
    QTest.keyClick(section.search, Key.Key_Escape)
    assert section.list.rows.rowCount() == 300
    # Without a name nobody is meant.
    QTest.keyClick(section.search, Key.Key_Return)
    assert len(chosen) == 2


def test_who_is_not_there_is_told(section: PeopleSection) -> None:
    says = "Nobody has this name or extension."
    assert says not in texts(section)
    section.search.setText("nobody at all")
    assert says in texts(section)
    assert not section.list.isVisible()
    QTest.keyClick(section.search, Key.Key_Return)
    section.search.clear()
    assert says not in texts(section)


def test_a_few_need_no_search(section: PeopleSection) -> None:
    assert section.search.isVisible()
    section.show_people(board(people()))
    assert not section.search.isVisible()
    section.show_people(People())
    assert not section.isVisible()
    assert section.list.rows.rowCount(QModelIndex()) == 0


def test_a_number_is_copied_with_the_keyboard(section: PeopleSection, qtbot: QtBot) -> None:
    section.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(section.list, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == numbers(section)[0]
