"""The window around the pages."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, texts, xdotool
from tests.ui.test_without_a_mouse import controls, round_trip, spoken
from tests.waiting import until

from callpop.desk.places import Place
from callpop.telephony.events import PresenceEvent, QueueMemberEvent
from callpop.telephony.model import PresenceState
from callpop.ui.labels import button
from callpop.ui.main_window import MainWindow
from callpop.ui.page import Page
from callpop.ui.search_input import SearchInput
from callpop.ui.shell import Windows
from callpop.ui.theme import Theme

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
_NO_FOCUS = Qt.FocusPolicy.NoFocus
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="presses keys with xdotool")


class Searched(Page):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchInput(theme, "Search")
        self.search.setParent(self)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(theme)
    qtbot.addWidget(made)
    for place in Place:
        made.add(place, lambda: Searched(theme))
    made.show_places(set(Place), accounts=True)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def focus_is_searched(window: MainWindow) -> bool:
    page = window.page
    return page is not None and page.search is not None and page.search.hasFocus()


def shown(window: MainWindow) -> Place | None:
    return window.place


def test_the_pages_by_their_keys(window: MainWindow) -> None:
    assert shown(window) is Place.PEOPLE
    assert focus_is_searched(window)
    for key, place in (
        (Key.Key_3, Place.HISTORY),
        (Key.Key_2, Place.QUEUES),
        (Key.Key_1, Place.PEOPLE),
    ):
        QTest.keyClick(window, key, CTRL)
        assert shown(window) is place
        assert window._ways[place].isChecked()
        assert focus_is_searched(window)


def test_the_search_by_its_keys(window: MainWindow) -> None:
    page = window.page
    assert page is not None
    assert page.search is not None
    for key, modifier in ((Key.Key_F, CTRL), (Key.Key_Slash, Qt.KeyboardModifier.NoModifier)):
        window._ways[Place.PEOPLE].setFocus()
        QTest.keyClick(window, key, modifier)
        assert page.search.hasFocus()
    # Where it is typed into, a slash is a slash.
    QTest.keyClicks(page.search, "1/2")
    assert page.search.text() == "1/2"


def test_escape_clears_and_then_closes(window: MainWindow) -> None:
    page = window.page
    assert page is not None
    assert page.search is not None
    page.search.setText("x")
    QTest.keyClick(page.search, Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClick(page.search, Key.Key_Escape)
    assert not window.isVisible()


def test_it_comes_back_as_it_was_left(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_2, CTRL)
    window.resize(700, 500)
    window.close()
    window.open()
    assert shown(window) is Place.QUEUES
    assert window.size() == QSize(700, 500)
    window.open(Place.HISTORY)
    assert shown(window) is Place.HISTORY


def test_a_page_that_is_gone_comes_back(window: MainWindow) -> None:
    window.open(Place.QUEUES)
    window.show_places({Place.HISTORY}, accounts=True)
    assert shown(window) is Place.HISTORY
    assert [way.isVisible() for way in window._ways.values()] == [False, False, True]
    QTest.keyClick(window, Key.Key_2, CTRL)
    assert shown(window) is Place.HISTORY
    window.show_places(set(Place), accounts=True)
    assert shown(window) is Place.QUEUES


def test_the_arrows_go_through_the_pages(window: MainWindow) -> None:
    way = window._ways[Place.PEOPLE]
    way.setFocus()
    QTest.keyClick(way, Key.Key_Down)
    assert shown(window) is Place.QUEUES


def test_no_word_at_the_side_is_cut_off(window: MainWindow, qtbot: QtBot) -> None:
    way = window._ways[Place.HISTORY]
    way.setText("A word of a language that takes more room")
    window.resize(window.minimumSizeHint())
    qtbot.waitUntil(lambda: way.width() >= way.sizeHint().width())


def test_without_an_account_it_leads_to_one(window: MainWindow) -> None:
    wanted: list[str] = []
    window.add_account.connect(lambda: wanted.append("account"))
    window.show_places((), accounts=False)
    assert window.page is None
    assert "No account is set up yet." in texts(window)
    window.no_account.act.click()
    assert wanted == ["account"]
    window.show_places(set(Place), accounts=True)
    assert "No account is set up yet." not in texts(window)


def test_every_control_has_a_name_and_is_reached_by_tab(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        now = work.clock.now()
        for extension in ("102", "103"):
            event = PresenceEvent(extension=extension, state=PresenceState.BUSY, at=now.wall)
            work.desk.event("Office", event, now)
        member = QueueMemberEvent(queue="601", extension="102", at=now.wall, paused=False)
        work.desk.event("Office", member, now)
        for show, page in (
            (windows.show_people, windows.boards.people_page),
            (windows.show_queues, windows.boards.queues_page),
        ):
            show()
            await until(windows.main.isActiveWindow, "the window")
            page.table.pick(0)
            found = [one for one in controls(windows.main) if one.focusPolicy() != _NO_FOCUS]
            assert all(spoken(one) for one in found)
            page.table.setFocus()
            stops = round_trip(windows.main)
            # Of the pages in the side, Tab stops at the present one; the arrows lead on.
            aside = {way for way in windows.main._ways.values() if not way.isChecked()}
            assert set(stops) == set(found) - aside

    at_work(story)


def test_panel_and_menu_lead_there(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        places = windows.menu.places
        assert not places[Place.PEOPLE].isVisible()
        now = work.clock.now()
        event = PresenceEvent(
            extension="102", state=PresenceState.AVAILABLE, at=now.wall, name="Olena"
        )
        work.desk.event("Office", event, now)
        assert places[Place.PEOPLE].isVisible()
        places[Place.PEOPLE].trigger()
        await until(windows.main.isActiveWindow, "the window")
        assert windows.main.place is Place.PEOPLE
        xdotool("key", "Escape")
        await until(lambda: not windows.main.isVisible(), "the window to go")
        windows.show_panel()
        (link,) = (
            one
            for one in windows.panel.findChildren(type(button("")))
            if one.accessibleName() == "All people" and one.isVisible()
        )
        link.click()
        await until(windows.main.isActiveWindow, "the window")
        assert windows.main.place is Place.PEOPLE
        assert [row.title for row in windows.boards.people_page.table.rows.rows] == ["Olena"]

    at_work(story)
