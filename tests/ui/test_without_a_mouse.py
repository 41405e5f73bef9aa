"""Every window by the keyboard alone, and for whom it is read aloud."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.clocks import START, ManualClock
from tests.ui.at_work import Run, a_card, texts
from tests.ui.sample_accounts import SampleAccounts, SampleShell
from tests.ui.sample_boards import board, look, many_people, queues
from tests.ui.sample_checks import with_troubles
from tests.ui.sample_contacts import SampleContacts, sample_people
from tests.ui.sample_system import SampleSwitch
from tests.ui.samples import call, entries, people, statuses
from tests.waiting import until

from callpop.desk.cards import CardBoard
from callpop.desk.crm import Ask
from callpop.desk.pause import Paused
from callpop.tasks import Tasks
from callpop.ui.card_stack import CardStack
from callpop.ui.check_page import CheckPage
from callpop.ui.menu import AppMenu
from callpop.ui.panel import Panel
from callpop.ui.rows import RowList
from callpop.ui.settings_texts import SettingsPageKey, settings
from callpop.ui.settings_window import SettingsWindow
from callpop.ui.switch_row import SwitchRow
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.wizard import Wizard

Key = Qt.Key


@pytest.fixture
def panel(theme: Theme, clock: ManualClock, ticker: Ticker, qtbot: QtBot) -> Iterator[Panel]:
    made = Panel(theme, clock, ticker, AppMenu(theme, clock), framed=False)
    qtbot.addWidget(made)
    made.show_calls([call("1")])
    made.show_accounts(statuses())
    made.show_recent(entries())
    made.show_queues(queues(), look(people()))
    made.show_people(board([*people(), *many_people(30)]))
    made.show_ask(Ask("Office", "crm.example", "https://crm.example/1", "1"))
    made.show_pause(Paused(on=True))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


class Settings(SettingsWindow):
    def __init__(self, theme: Theme, accounts: int) -> None:
        self.tasks = Tasks("test")
        kept = SampleAccounts(accounts)
        super().__init__(
            theme, ManualClock(), kept, SampleContacts(sample_people()), SampleShell(), self.tasks
        )
        self.show_status(statuses()[:accounts])

    async def opened(self, account: str | None = None) -> None:
        self.open(account)
        await until(lambda: not self.tasks.running, "the accounts")
        await until(self.isActiveWindow, "the focus")


def presses(key: Key, times: int = 1) -> QWidget:
    """Press a key where the focus is; where it is then."""
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
    return focused()


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def round_trip(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from the first control round to the last."""
    start = focused()
    stops = [start]
    while (stop := presses(Key.Key_Tab)) is not start:
        if stop is stops[-1] and isinstance(stop, QTimeEdit):
            continue  # from its hours to its minutes
        assert stop not in stops, "Tab goes in circles"
        stops.append(stop)
    return stops


def spoken(of: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(of)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, _relation in interface.relations(QAccessible.RelationFlag.Label)
    ]
    if isinstance(of, QComboBox):
        # Its name is its value here: its label says what it is for.
        return "".join(labels)
    return interface.text(QAccessible.Text.Name) or "".join(labels)


def controls(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        # The text in a spin box or a combo box is a part of it.
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        and (
            isinstance(widget, QAbstractButton | QLineEdit | QComboBox | RowList)
            or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
    ]


def height_in(window: QWidget, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()


def test_every_control_of_the_panel_has_a_name(panel: Panel) -> None:
    assert [control for control in controls(panel) if not spoken(control)] == []
    rows = QAccessible.queryAccessibleInterface(panel.findChildren(RowList)[0])
    assert "Анастасія Березкіна" in rows.child(0).text(QAccessible.Text.Name)


def test_tab_goes_down_the_panel(panel: Panel) -> None:
    stops = round_trip(panel)
    assert set(controls(panel)) == set(stops)
    for area in panel.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    heights = [height_in(panel, stop) for stop in stops]
    top = heights.index(min(heights))
    assert heights[top:] + heights[:top] == sorted(heights)


def test_a_row_is_chosen_by_the_keyboard(panel: Panel) -> None:
    called: list[str] = []
    panel.call_back.connect(called.append)
    recent = next(r for r in panel.findChildren(RowList) if r.accessibleName() == "Recent calls")
    while presses(Key.Key_Tab) is not recent:
        pass
    # It shows where it stands before an arrow is touched.
    assert recent.currentIndex().row() == 0
    presses(Key.Key_Down)
    presses(Key.Key_Return)
    assert called == ["h2"]
    presses(Key.Key_Space)
    assert called == ["h2", "h2"]


def test_enter_presses_a_button_and_escape_closes(panel: Panel) -> None:
    mended: list[str] = []
    panel.settings.connect(mended.append)
    while spoken(presses(Key.Key_Tab)) != "Mend…":
        pass
    presses(Key.Key_Return)
    assert mended == ["Vega Kyiv"]
    QTest.keyClick(focused(), Key.Key_Escape)
    assert not panel.isVisible()


@pytest.mark.parametrize("account", ["Office", "Склад"])
def test_every_control_of_an_account_has_a_name(
    theme: Theme, qtbot: QtBot, run: Run, account: str
) -> None:
    window = Settings(theme, 4)
    qtbot.addWidget(window)

    async def story() -> None:
        await window.opened(account)
        window.form.fields.more.click()
        assert [control for control in controls(window) if not spoken(control)] == []

    run(story)


@pytest.mark.parametrize("page", list(SettingsPageKey))
def test_every_page_of_the_settings_is_gone_through_by_tab(
    theme: Theme, qtbot: QtBot, run: Run, page: SettingsPageKey
) -> None:
    window = Settings(theme, 2)
    qtbot.addWidget(window)

    async def story() -> None:
        await window.opened()
        window.choosing.choose("quiet_queues", ("Sales",))
        window.choosing.choose("quiet_hours", "20:00-08:00")
        window.choosing.choose("dial_rules", ("+421 Office",))
        await window.choosing.written()
        window.open_page(page)
        await until(lambda: not window.tasks.running, "the page")
        shown = window.pages.page(page)
        assert [control for control in controls(window) if not spoken(control)] == []
        stops = round_trip(window)
        assert set(controls(window)) == set(stops)
        inside = [stop for stop in stops if shown.isAncestorOf(stop)]
        for area in shown.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        heights = [height_in(window, stop) for stop in inside]
        top = heights.index(min(heights)) if heights else 0
        turned = heights[top:] + heights[:top]
        # Side by side, one may be a pixel higher than the other.
        assert all(after >= before - theme.px(8) for before, after in pairwise(turned)), heights

    run(story)


def test_every_step_of_the_set_up_is_gone_through_by_tab(
    theme: Theme, qtbot: QtBot, run: Run
) -> None:
    tasks = Tasks("test")
    switch = SwitchRow(theme, settings()["autostart"], SampleSwitch(), tasks, at_once=False)
    wizard = Wizard(
        theme,
        SampleAccounts(0),
        tasks,
        [switch],
        lambda: CheckPage(theme, with_troubles(), tasks),
    )
    qtbot.addWidget(wizard)

    async def story() -> None:
        wizard.open()
        await until(wizard.isActiveWindow, "the focus")

        def look() -> None:
            assert [control for control in controls(wizard) if not spoken(control)] == []
            # Of a group of choices Tab goes to the one that is chosen, and arrows to the others.
            rest = {c for c in controls(wizard) if not isinstance(c, QRadioButton)}
            assert rest <= set(round_trip(wizard))

        wizard.pbx.choices["phonet"].click()
        look()
        wizard.next.click()
        await until(lambda: wizard._at == 1, "the fields")
        wizard.fields.fields.more.click()
        look()
        wizard._go_to(2)
        await until(lambda: not tasks.running, "the trial")
        wizard._go_to(3)
        look()
        wizard._go_to(4)
        await until(lambda: not tasks.running, "the checks")
        look()
        await tasks.close()

    run(story)


def test_tab_goes_down_the_address_book(theme: Theme, qtbot: QtBot, run: Run) -> None:
    window = Settings(theme, 1)
    qtbot.addWidget(window)

    async def story() -> None:
        await window.opened()
        window.open_page(SettingsPageKey.CONTACTS)
        await until(lambda: not window.tasks.running, "the contacts")
        page = window.contacts_page
        page.notice.say("Done.", act=("Undo", list))
        page.list.pick(0)
        page.search.setFocus()
        inside = [stop for stop in round_trip(window) if page.isAncestorOf(stop)]
        assert [spoken(stop) for stop in (*inside[-2:], *inside[:-2])] == [
            "Import…", "Export…",
            "Search a name, a company or a number", "Add…", "Contacts", "Undo", "Close", "Call…",
            "Edit…", "Remove",
        ]  # fmt: skip
        page.edit.click()
        inside = [stop for stop in round_trip(window) if page.isAncestorOf(stop)]
        names = [spoken(stop) for stop in inside]
        assert names == ["Name", "Company", "Phone numbers", "Save", "Cancel"]

    run(story)


@pytest.mark.parametrize("account", ["Office", "Склад"])
def test_tab_goes_down_the_form(theme: Theme, qtbot: QtBot, run: Run, account: str) -> None:
    window = Settings(theme, 4)
    qtbot.addWidget(window)

    async def story() -> None:
        await window.opened(account)
        window.form.fields.more.click()
        stops = round_trip(window)
        assert set(controls(window)) == set(stops)
        in_form = [window.form.isAncestorOf(stop) for stop in stops]
        begins = next(n for n, inside in enumerate(in_form) if inside and not in_form[n - 1])
        stops = stops[begins:] + stops[:begins]
        fields = [s for s in stops if isinstance(s, QLineEdit | QComboBox)]
        fields = [field for field in fields if window.form.isAncestorOf(field)]
        heights = [height_in(window, field) for field in fields]
        assert len(heights) > 10
        assert heights == sorted(heights)
        names = [spoken(stop) for stop in stops if window.form.isAncestorOf(stop)]
        assert names.index("API key") < names.index("Test and save")
        assert names[-1] == "Remove…"

    run(story)


def test_the_form_is_filled_in_and_sent_by_the_keyboard(
    theme: Theme, qtbot: QtBot, run: Run
) -> None:
    window = Settings(theme, 4)
    qtbot.addWidget(window)

    async def story() -> None:
        await window.opened("Office")
        while spoken(presses(Key.Key_Tab)) != "API key":
            pass
        QTest.keyClicks(focused(), "secret")
        QTest.keyClick(focused(), Key.Key_Return)
        await until(lambda: not window.tasks.running, "the test")
        assert "refused the API key" in window.form.foot.result
        QTest.keyClick(focused(), Key.Key_Escape)
        assert not window.isVisible()

    run(story)


def test_a_key_for_this_run_is_not_sent_by_enter(theme: Theme, qtbot: QtBot, run: Run) -> None:
    window = Settings(theme, 4)
    qtbot.addWidget(window)

    async def story() -> None:
        await window.opened("Склад")
        [key] = window.form.unlock.editors
        key.take_focus()
        QTest.keyClick(key.editor, Key.Key_Return)
        assert not window.tasks.running
        assert window.form.foot.result == ""

    run(story)


def test_a_card_is_read_aloud(
    theme: Theme, clock: ManualClock, ticker: Ticker, qtbot: QtBot
) -> None:
    stack = CardStack(theme, clock, ticker)
    qtbot.addWidget(stack)
    stack.show_board(CardBoard((a_card("1"),), 2))
    [card] = stack.cards()
    assert spoken(card).startswith("incoming, Анастасія Березкіна, Рекламна агенція")
    assert [control for control in controls(stack) if not spoken(control)] == []
    assert spoken(stack) == "Calls"
    # What it shows and what it says agree.
    shown = [part.strip() for text in texts(card) for part in text.split("·")]
    assert all(part in spoken(card) or ":" in part for part in shown)
    card.show_card(a_card("1"), START)
    stack.show_board(CardBoard())
