from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.at_work import a_call, everything_said, texts
from tests.ui.sample_boards import board, five_accounts, many_people
from tests.ui.samples import entries, people, statuses

from callpop.desk.history_store import Gap
from callpop.telephony.model import CallState, Contact
from callpop.ui.menu import AppMenu
from callpop.ui.panel import Panel
from callpop.ui.rows import RowList
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

MARKUP = "<b>Robert'); DROP</b> & Söhne"


@pytest.fixture
def panel(theme: Theme, clock: ManualClock, ticker: Ticker, qtbot: QtBot) -> Iterator[Panel]:
    menu = AppMenu(theme, clock)
    made = Panel(theme, clock, ticker, menu, framed=False)
    qtbot.addWidget(made)
    yield made
    made.hide()


def icon(*, top: bool) -> QRect:
    free = QGuiApplication.primaryScreen().availableGeometry()
    return QRect(free.right() - 60, free.top() if top else free.bottom() - 24, 24, 24)


@pytest.mark.parametrize("top", [True, False], ids=["at the top", "at the bottom"])
def test_it_opens_beside_the_icon_and_grows_away_from_it(panel: Panel, top: bool) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    panel.pop_up(icon(top=top))
    before = panel.geometry()
    panel.show_accounts(statuses())
    panel.show_people(board(people()))
    after = panel.geometry()
    for place in (before, after):
        assert free.contains(place)
        assert not place.intersects(icon(top=top))
    assert after.height() > before.height()
    assert after.top() == before.top() if top else after.bottom() == before.bottom()


@pytest.mark.parametrize("top", [True, False], ids=["at the top", "at the bottom"])
def test_it_leaves_the_bar_of_the_icon_free(panel: Panel, top: bool) -> None:
    # A bar that reserves no room on the screen, such as one that floats.
    free = QGuiApplication.primaryScreen().availableGeometry()
    bar = QRect(free.left(), free.top() if top else free.bottom() - 35, free.width(), 36)
    panel.pop_up(QRect(free.right() - 60, bar.center().y() - 11, 22, 22))
    assert not panel.geometry().intersects(bar)
    assert free.contains(panel.geometry())


def test_it_opens_beside_what_stands_there(panel: Panel) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    cards = QRect(free.right() - 390, free.top(), 376, free.height())
    panel.pop_up(icon(top=True), cards)
    assert not panel.geometry().intersects(cards)
    panel.hide()
    at_left = QRect(free.left() + 60, free.top(), 24, 24)
    cards = QRect(free.left() + 16, free.top(), 376, free.height())
    panel.pop_up(at_left, cards)
    assert not panel.geometry().intersects(cards)
    assert free.contains(panel.geometry())


def test_an_ordinary_window_is_looked_at_when_it_is_turned_to(
    theme: Theme, clock: ManualClock, ticker: Ticker, qtbot: QtBot
) -> None:
    window = Panel(theme, clock, ticker, AppMenu(theme, clock), framed=True)
    qtbot.addWidget(window)
    window.show_quietly()
    with qtbot.waitSignal(window.shown):
        window.activateWindow()


def test_it_is_never_higher_than_the_screen(panel: Panel) -> None:
    panel.show_accounts([*statuses()] * 1)
    panel.show_calls([a_call(str(n)) for n in range(9)])
    panel.show_recent(entries())
    panel.show_people(board(many_people(120)))
    panel.pop_up(icon(top=True))
    assert QGuiApplication.primaryScreen().availableGeometry().contains(panel.geometry())


def test_before_there_is_an_account_it_says_what_to_do(panel: Panel) -> None:
    asked: list[str] = []
    panel.settings.connect(asked.append)
    panel.pop_up(icon(top=True))
    assert "Add your account" in everything_said(panel)
    panel._accounts.none_yet.add.emit()
    assert asked == [""]
    panel.show_accounts(statuses())
    assert not panel._accounts.none_yet.isVisible()


def test_what_an_account_needs_is_one_press_away(panel: Panel) -> None:
    told: list[tuple[str, str]] = []
    panel.retry.connect(lambda name: told.append(("retry", name)))
    panel.settings.connect(lambda name: told.append(("mend", name)))
    panel.give_secret.connect(lambda name: told.append(("unlock", name)))
    panel.show_accounts(statuses())
    for line in panel._accounts.lines.values():
        line.action.click()
    assert told == [
        ("retry", "Office"),
        ("mend", "Vega Kyiv"),
        ("retry", "Pobočka Košice"),
        ("unlock", "Склад"),
    ]
    panel.pop_up(icon(top=True))
    visible = [line.action.isVisible() for line in panel._accounts.lines.values()]
    assert visible == [False, True, True, True]


def test_a_recent_call_and_a_colleague_can_be_called(panel: Panel) -> None:
    called: list[object] = []
    panel.call_back.connect(called.append)
    panel.call_person.connect(lambda account, extension: called.append((account, extension)))
    panel.show_recent(entries())
    panel.show_people(board(people()))
    recent, colleagues = panel._recent, panel._people.list
    for rows, position in ((recent, 1), (colleagues, 0)):
        rows.setCurrentIndex(rows.rows.index(position))
        enter = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return.value, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(rows, enter)
    assert called == ["h2", ("Office", "2402")]


def test_a_time_without_connection_stands_among_the_calls(panel: Panel) -> None:
    newest, *_, oldest = entries()
    lost = newest.seen_at - timedelta(seconds=1)
    older = oldest.seen_at - timedelta(days=1)
    gaps = [Gap("Office", lost, lost + timedelta(minutes=8)), Gap("Office", older, lost)]
    panel.show_recent(entries(), gaps)
    keys = [row.title for row in panel._recent.rows.rows]
    assert keys[1] == "Office was not connected"
    assert keys.count("Office was not connected") == 1


def test_the_account_of_a_call_is_told_where_there_are_several(panel: Panel, qtbot: QtBot) -> None:
    panel.show_accounts(statuses()[:1])
    panel.show_calls([a_call(contacts=(Contact("Ľubomíra " * 9),))])
    panel.show_recent(entries())
    panel.pop_up(icon(top=True))
    assert [rows.rows.row(0).detail for rows in (panel._calls, panel._recent)] == [
        "",
        "Рекламна агенція",
    ]
    before = panel._calls.grab().toImage()
    with qtbot.waitSignals([panel._calls.rows.dataChanged, panel._recent.rows.dataChanged]):
        panel.show_accounts(statuses())
    assert [rows.rows.row(0).detail for rows in (panel._calls, panel._recent)] == ["Office"] * 2
    # However long a name is, its account is seen: two that differ in it look different.
    one = panel._calls.grab().toImage()
    panel.show_calls([a_call(contacts=(Contact("Ľubomíra " * 9),), account="Branch")])
    other = panel._calls.grab().toImage()
    assert before != one != other


def test_five_accounts_take_little_room(panel: Panel) -> None:
    panel.show_accounts(five_accounts())
    panel.pop_up(icon(top=True))
    assert list(panel._accounts.lines) == ["VIPTel Bratislava"]
    assert panel._accounts.together.accessibleName() == (
        "Офіс Київ, Vega Kyiv, Lisboa, Склад: online"
    )
    panel.show_accounts(five_accounts(cut=True))
    assert not panel._accounts.together.isVisible()
    told = everything_said(panel)
    assert "VIPTel refused the connection" in told
    cut = [line for name, line in panel._accounts.lines.items() if name in ("Lisboa", "Склад")]
    assert all(line.action.isVisibleTo(panel) for line in cut)
    assert all("Next try" not in text for line in cut for text in texts(line))
    assert all("Next try" in line.accessibleName() for line in cut)
    panel.show_accounts(five_accounts()[:2])
    assert list(panel._accounts.lines) == ["Офіс Київ", "Vega Kyiv"]


def test_what_was_searched_for_is_forgotten_with_the_panel(panel: Panel) -> None:
    panel.show_people(board(many_people(30)))
    panel.pop_up(icon(top=True))
    panel._people.search.setText("horvath")
    panel.hide()
    assert panel._people.list.rows.rowCount() == 30


def test_a_click_chooses_once(panel: Panel, theme: Theme, clock: ManualClock, qtbot: QtBot) -> None:
    chosen: list[str] = []
    panel.call_back.connect(chosen.append)
    panel.show_recent(entries())
    panel.pop_up(icon(top=True))
    rows: RowList = panel._recent
    place = rows.visualRect(rows.rows.index(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]
    assert chosen == ["h1"]


def test_rows_show_names_as_they_are(panel: Panel) -> None:
    panel.show_calls([a_call(account=MARKUP, contacts=(), number_shown=MARKUP)])
    rows = panel._calls.rows
    assert rows.rows[0].title == MARKUP
    tip = rows.data(rows.index(0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert "<b>" not in tip


def test_times_run_while_it_is_open_and_a_call_goes_on(panel: Panel, ticker: Ticker) -> None:
    panel.pop_up(icon(top=True))
    seen = [ticker.running]
    panel.show_calls([a_call(state=CallState.ANSWERED)])
    seen.append(ticker.running)
    panel.show_calls([])
    seen.append(ticker.running)
    panel.show_calls([a_call()])
    panel.hide()
    seen.append(ticker.running)
    assert seen == [False, True, False, False]
