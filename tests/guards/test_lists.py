"""However much happens in one turn, a list draws what is seen, once."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.sample_boards import many_people

from callpop.desk.people import People
from callpop.desk.privacy import Privacy
from callpop.preferences import Look
from callpop.telephony.changing import replace
from callpop.telephony.model import PresenceState
from callpop.ui.people_page import PeoplePage
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a screen of X11")
PEOPLE = 10_000


class Paints(QObject):
    """Counts them."""

    number = 0

    def eventFilter(self, _of: QObject, event: QEvent) -> bool:
        self.number += event.type() is QEvent.Type.Paint
        return False


class Seen:
    """The page with ten thousand people, and what its list does."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        clock, ticker = ManualClock(), Ticker(theme)
        self.people, privacy = People(), Privacy()
        for row in many_people(PEOPLE):
            self.people.take(row)
        self.page = PeoplePage(
            theme, ticker, lambda: clock.now().wall, self.people, privacy.presence
        )
        qtbot.addWidget(self.page)
        self.page.resize(600, 700)
        self.page.show()
        qtbot.waitExposed(self.page)
        QApplication.processEvents()
        self.paints = Paints()
        self.page.table.viewport().installEventFilter(self.paints)
        drawn = -1
        while drawn != self.paints.number:
            # What the X server still has to say of its showing is no picture of what follows.
            drawn = self.paints.number
            QApplication.sync()
            QApplication.processEvents()
        self.paints.number = 0
        self.resets: list[None] = []
        self.changes: list[None] = []
        self.page.table.rows.modelReset.connect(lambda: self.resets.append(None))
        self.page.table.rows.dataChanged.connect(lambda: self.changes.append(None))

    @property
    def rows(self) -> int:
        return len(self.page.table._seen())


@pytest.fixture
def seen(qtbot: QtBot, qapp: QApplication) -> Seen:
    return Seen(qtbot, Theme(qapp, Look.LIGHT))


def test_five_thousand_changes_are_as_many_as_are_seen(seen: Seen) -> None:
    rows = many_people(PEOPLE)
    for row in rows[:5_000]:
        seen.people.take(
            replace(row, state=PresenceState.RINGING, since=row.since and row.since + timedelta(1))
        )
    # The order is renewed once a second; nothing else is asked of the whole list.
    seen.page._calm.start()
    seen.page.refresh()
    assert 0 < len(seen.changes) <= seen.rows
    assert seen.resets == []
    QApplication.processEvents()
    assert seen.paints.number == 1


class Unread(list[Any]):
    """Nobody may go through it."""

    def __iter__(self) -> Iterator[Any]:
        raise AssertionError("all are looked at again")


def test_looking_for_somebody_asks_nothing_of_each() -> None:
    people = People()
    for row in many_people(PEOPLE):
        people.take(row)
    people.directory("9"), people.directory("")
    called: list[str] = []
    sys.setprofile(lambda frame, event, _: called.append(event))
    try:
        found = people.directory("9"), people.directory("")
    finally:
        sys.setprofile(None)
    assert all(len(some) > 1_000 for some in found)
    assert len(called) < 1_000
    # One letter more looks among those of before.
    assert people._sought is not None
    people.directory("9")
    people._sought = Unread(people._sought)
    assert people.directory("99")


def test_a_key_is_one_list_and_one_picture(seen: Seen) -> None:
    seen.page.search.setText("9")
    assert len(seen.resets) == 1
    # What is drawn anew as a whole is not told row by row besides.
    assert seen.changes == []
    QApplication.processEvents()
    assert seen.paints.number == 1
    # Rows are made for what is seen alone.
    made: list[object] = []
    make = seen.page._row_of
    seen.page._row_of = lambda line: made.append(line) or make(line)  # type: ignore[method-assign, func-returns-value]
    seen.page.search.setText("99")
    QApplication.processEvents()
    assert 0 < len(made) <= 12 * seen.rows
