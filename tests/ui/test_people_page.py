"""All colleagues: found, called, handed calls, and ten thousand of them at once."""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.clocks import START, ManualClock
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, a_call, clipboard, drawn, fresh, move_pointer, texts, xdotool
from tests.ui.sample_boards import many_people
from tests.waiting import until

from callpop.desk.people import Group, People
from callpop.desk.places import Place
from callpop.desk.privacy import Privacy
from callpop.preferences import Confirm, Preferences
from callpop.telephony.changing import replace
from callpop.telephony.commands import Capabilities, Dial, Transfer, Verdict
from callpop.telephony.events import PresenceEvent, Stage
from callpop.telephony.model import Presence, PresenceState
from callpop.ui.people_page import PeoplePage
from callpop.ui.person_rows import person_row
from callpop.ui.row import Row, star_place
from callpop.ui.shell import Windows
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

Key = Qt.Key
Left = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
FREE, BUSY = PresenceState.AVAILABLE, PresenceState.BUSY
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")


def somebody(
    extension: str, name: str | None, state: PresenceState, since: float = 250, **more: str
) -> Presence:
    facts = {"account": "Office"} | more
    at = START - timedelta(seconds=since)
    return Presence(extension=extension, name=name, state=state, since=at, **facts)


OLENA = somebody("102", "Олена Коваль", FREE)
JAN = somebody("12", "Ján Horváth", BUSY, talking_to="+351 912 345 678")
MARTA = somebody("31", "Marta", PresenceState.AWAY, 725)
ANA = somebody("102", "Ana", PresenceState.UNKNOWN, 60, account="Lisboa")
NAMELESS = somebody("9", None, PresenceState.RINGING, 4)
ALL = (OLENA, JAN, MARTA, ANA, NAMELESS)


class Shown:
    """The page with some people, and what it asked for."""

    def __init__(self, theme: Theme, ticker: Ticker, clock: ManualClock) -> None:
        self.people = People()
        self.privacy = Privacy()
        self.page = PeoplePage(
            theme, ticker, lambda: clock.now().wall, self.people, self.privacy.presence
        )
        self.asked: list[tuple[str, ...]] = []
        self.page.call.connect(lambda *who: self.asked.append(("call", *who)))
        self.page.transfer.connect(lambda *what: self.asked.append(("transfer", *what)))
        self.page.favoured.connect(lambda who: self.asked.append(("favour", *who)))

    def take(self, *rows: Presence) -> None:
        for row in rows:
            self.people.take(row)
        self.page.refresh()

    def said(self) -> list[str]:
        rows = self.page.table.rows
        return [str(rows.data(rows.index(n))) for n in range(rows.rowCount())]

    def listed(self) -> list[str]:
        return [
            (key.account or "*") if isinstance(key, Group) else "/".join(map(str, key))
            for key in self.page.table.rows.keys
            if isinstance(key, tuple | Group)
        ]

    def place(self, line: str) -> QPoint:
        """The middle of a row."""
        table = self.page.table
        return table.visualRect(table.rows.index(self.listed().index(line))).center()

    def pick(self, line: str) -> None:
        self.page.table.pick(self.listed().index(line))


@pytest.fixture
def shown(theme: Theme, ticker: Ticker, clock: ManualClock, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(theme, ticker, clock)
    qtbot.addWidget(made.page)
    # What is under the hand keeps its place.
    move_pointer(QPoint(300, 1000))
    made.take(*ALL)
    made.page.resize(700, 600)
    made.page.move(400, 20)
    made.page.show()
    made.page.activateWindow()
    qtbot.waitUntil(made.page.isActiveWindow)
    yield made
    made.page.hide()


def test_everybody_is_read_as_a_sentence(shown: Shown) -> None:
    cut = ANA.since.astimezone().strftime("%H:%M") if ANA.since else ""
    assert shown.said() == [
        "Lisboa, Enter hides the group, 0 of 1 available",
        f"Ana, extension 102 of Lisboa, unknown since {cut}",
        "Office, Enter hides the group, 1 of 4 available",
        "Ján Horváth, extension 12 of Office, busy 4:10 with +351 912 345 678",
        "Marta, extension 31 of Office, away 12 min",
        "Олена Коваль, extension 102 of Office, available 4 min",
        "9, extension 9 of Office, ringing 0:04",
    ]
    assert shown.page.table.rows.row(1).faded
    assert "1 of 5 available" in texts(shown.page)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (replace(JAN, talking_to=None), "busy 4:10"),
        (replace(JAN, since=None), "busy with +351 912 345 678"),
        (replace(JAN, since=None, talking_to=None), "busy"),
        (replace(JAN, words="Estacionado {time}"), "Estacionado {time}"),
        (replace(NAMELESS, talking_to="{who} & co"), "ringing 0:04 with {who} & co"),
        (replace(ANA, since=None), "unknown"),
        (replace(MARTA, state=PresenceState.OFFLINE), "offline 12 min"),
    ],
)
def test_what_is_not_told_is_left_out(row: Presence, says: str) -> None:
    assert person_row(row, favourite=False, with_account=False).note_at(START) == says


def test_favourites_stand_first_and_say_whose_they_are(shown: Shown) -> None:
    shown.people.prefer(["Office/102", "Lisboa/102"])
    shown.page.rearrange()
    assert shown.listed()[:3] == ["*", "Lisboa/102", "Office/102"]
    row = shown.page.table.rows.row(2)
    assert (row.detail, row.star) == ("Office", True)
    assert shown.said()[2].startswith("Олена Коваль, extension 102 of Office, a favourite")


def test_a_star_is_clicked_and_a_row_is_not(shown: Shown) -> None:
    table, where = shown.page.table, shown.place("Office/31")
    star = star_place(table.visualRect(table.indexAt(where)), shown.page._theme.px).center()
    QTest.mouseClick(table.viewport(), Left, pos=star)
    QTest.mouseDClick(table.viewport(), Left, pos=star)
    assert shown.asked == [("favour", "Office", "31")] * 2
    QTest.mouseClick(table.viewport(), Left, pos=where)
    assert len(shown.asked) == 2
    QTest.keyClick(table, Key.Key_D, CTRL)
    assert shown.asked[2:] == [("favour", "Office", "31")]


def test_whoever_is_typed_is_called_by_enter(shown: Shown) -> None:
    page = shown.page
    page.take_focus()
    QTest.keyClick(page.search, Key.Key_Return)
    assert shown.asked == []
    QTest.keyClicks(page.search, "horv")
    assert shown.listed() == ["Office/12"]
    # Where there are no headings, each says whose it is.
    assert page.table.rows.row(0).detail == "Office"
    QTest.keyClick(page.search, Key.Key_Return)
    assert shown.asked == [("call", "Office", "12")]
    QTest.keyClick(page.search, Key.Key_Escape)
    assert len(shown.listed()) == 7
    QTest.keyClick(page.search, Key.Key_Return)
    assert len(shown.asked) == 1


def test_the_arrows_lead_through_the_list_and_letters_back_to_the_search(shown: Shown) -> None:
    page = shown.page
    page.take_focus()
    QTest.keyClick(page.search, Key.Key_Down)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Key.Key_Down)
    assert page.table.key == ("Lisboa", "102")
    QTest.keyClick(page.table, Key.Key_Return)
    assert shown.asked == [("call", "Lisboa", "102")]
    QTest.keyClick(page.table, Key.Key_C, CTRL)
    assert clipboard() == "102"
    QTest.keyClicks(page.table, "m")
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "ar")
    assert page.search.text() == "mar"
    assert shown.listed() == ["Office/31"]


def test_a_double_click_calls(shown: Shown) -> None:
    table = shown.page.table
    QTest.mouseDClick(table.viewport(), Left, pos=shown.place("Office/102"))
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.RightButton, pos=shown.place("Office/12"))
    assert shown.asked == [("call", "Office", "102")]


def test_groups_are_hidden_and_shown(shown: Shown) -> None:
    table = shown.page.table
    QTest.mouseClick(table.viewport(), Left, pos=shown.place("Lisboa"))
    assert shown.listed()[:2] == ["Lisboa", "Office"]
    assert shown.said()[0] == "Lisboa, Enter shows the group, 0 of 1 available"
    shown.pick("Office")
    QTest.keyClick(table, Key.Key_Return)
    assert shown.listed() == ["Lisboa", "Office"]
    assert not shown.page.call_it.isEnabled()
    # What is hidden is found nonetheless.
    shown.page.search.setText("ana")
    assert shown.listed() == ["Lisboa/102"]
    assert shown.asked == []


def test_only_those_who_are_available(shown: Shown) -> None:
    page = shown.page
    page.free_only.click()
    assert shown.listed() == ["Office", "Office/102"]
    page.search.setText("horvath")
    assert shown.listed() == []
    assert "Nobody of this name is available." in texts(page)
    page.search.clear()
    shown.take(replace(OLENA, state=BUSY))
    page._calm.timeout.emit()
    assert "Nobody is available now." in texts(page)
    page.free_only.click()
    page.search.setText("xyz")
    assert "Nobody has this name, extension or account." in texts(page)
    assert not page.call_it.isEnabled()


def test_nobody_moves_under_the_hand(shown: Shown, qtbot: QtBot) -> None:
    page = shown.page
    page.free_only.click()
    shown.take(replace(JAN, state=FREE), replace(MARTA, state=FREE))
    page._calm.stop()
    page._follow()
    before = shown.listed()
    assert before == ["Office", "Office/12", "Office/31", "Office/102"]
    where = page.table.viewport().mapToGlobal(shown.place("Office/31"))
    move_pointer(where)
    move_pointer(where + QPoint(2, 0))
    qtbot.waitUntil(lambda: page.table.in_use)
    page._calm.stop()
    shown.take(JAN)
    # The state is shown, the place is kept, and an "available" that is none any more with it.
    assert shown.listed() == before
    assert "busy" in shown.said()[1]
    move_pointer(QPoint(300, 1000))
    qtbot.waitUntil(lambda: shown.listed() == ["Office", "Office/31", "Office/102"])


def test_whoever_is_picked_stays_picked_where_others_come(shown: Shown) -> None:
    shown.pick("Office/31")
    shown.take(somebody("1", "Aaron", FREE))
    shown.page._calm.timeout.emit()
    assert "Office/1" in shown.listed()
    assert shown.page.table.key == ("Office", "31")


def test_a_call_is_handed_to_whoever_is_picked(shown: Shown) -> None:
    page = shown.page
    assert not fresh(page.hand_on.isVisible())
    page.show_calls([a_call("7"), a_call("8", contacts=()), a_call("9", account="Lisboa")])
    assert fresh(page.hand_on.isVisible())
    assert not fresh(page.hand_on.isEnabled())
    QTest.keyClick(page.table, Key.Key_T, CTRL)
    shown.pick("Office/102")
    assert page.hand_on.accessibleName() == "Transfer Анастасія Березкіна to Олена Коваль"
    page.hand_on.click()
    QTest.keyClick(page.table, Key.Key_T, CTRL)
    assert shown.asked == [("transfer", "7", "102")] * 2
    # Another PBX's people can't be handed this one's calls.
    shown.pick("Lisboa/102")
    page.hand_on.click()
    assert shown.asked[2:] == [("transfer", "9", "102")]
    page.show_calls([a_call("7")])
    assert not fresh(page.hand_on.isEnabled())
    # Nor is a call handed to the phone that it is at.
    shown.pick("Office/12")
    assert fresh(page.hand_on.isEnabled())
    page.show_calls([a_call("7", extension="12")])
    assert not fresh(page.hand_on.isEnabled())
    page.show_calls([])
    assert not fresh(page.hand_on.isVisible())


def test_the_menu_of_somebody(shown: Shown, qtbot: QtBot) -> None:
    page = shown.page
    page.show_calls([a_call("7"), a_call("8", contacts=())])
    shown.pick("Office/102")
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(page.table.viewport(), QContextMenuEvent(keyboard, QPoint(), QPoint()))
    [menu] = page.table.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Call Олена Коваль",
        "Transfer Анастасія Березкіна to Олена Коваль",
        "Transfer +380 56 777 77 77 to Олена Коваль",
        "Copy number",
        "Add to favourites",
    ]
    for action in menu.actions():
        action.trigger()
    assert clipboard() == "102"
    assert shown.asked == [
        ("call", "Office", "102"),
        ("transfer", "7", "102"),
        ("transfer", "8", "102"),
        ("favour", "Office", "102"),
    ]
    menu.close()
    qtbot.waitUntil(lambda: not page.table.findChildren(QMenu))
    # A heading has none.
    assert page.table.offers(Group("Office")) == ()


def test_hidden_names_are_nowhere_and_found_by_who_knows_them(shown: Shown) -> None:
    shown.privacy.switch(on=True)
    shown.page.rearrange()
    shown.page.show_calls([shown.privacy.call(a_call("7"))])
    said = "\n".join([*shown.said(), *texts(shown.page)])
    assert "Ján" not in said
    assert "+351" not in said
    shown.page.search.setText("horvath")
    assert shown.said() == ["12, extension 12 of Office, busy 4:10 with …"]
    assert shown.page.hand_on.accessibleName() == "Transfer ••• to 12"


def test_the_times_run_while_they_are_seen(
    shown: Shown, ticker: Ticker, clock: ManualClock, qtbot: QtBot
) -> None:
    assert fresh(ticker.running)
    told: list[int] = []
    shown.page.table.rows.dataChanged.connect(lambda first, _last: told.append(first.row()))
    clock.advance(1)
    ticker.ticked.emit()
    # Minutes stand still meanwhile.
    assert [shown.listed()[n] for n in told] == ["Office/12", "Office/9"]
    shown.page.hide()
    assert not fresh(ticker.running)


# Ten thousand of them.


def test_rows_are_made_of_those_alone_that_are_seen(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Row] = []

    def noting(row: Presence, **how: bool) -> Row:
        made.append(person_row(row, **how))
        return made[-1]

    monkeypatch.setattr("callpop.ui.people_page.person_row", noting)
    shown.take(*many_people(10_000))
    shown.page._calm.timeout.emit()
    shown.page.grab()
    assert shown.page.table.rows.rowCount() == 10_000 + len(ALL) + 3
    assert 0 < len(made) < 200
    made.clear()
    shown.page.table.verticalScrollBar().setValue(200_000)
    shown.page.grab()
    assert 0 < len(made) < 100


def test_a_flood_of_changes_is_sorted_once_and_drawn_where_it_is_seen(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd = many_people(10_000)
    shown.take(*crowd)
    shown.page._calm.timeout.emit()
    page = shown.page
    sorted_: list[str] = []
    resets: list[None] = []
    told: list[int] = []
    directory = shown.people.directory

    def noting(text: str = "", **how: object) -> object:
        sorted_.append(text)
        return directory(text, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(shown.people, "directory", noting)
    page.table.rows.modelReset.connect(partial(resets.append, None))
    page.table.rows.dataChanged.connect(lambda first, _last: told.append(first.row()))
    assert page._calm.isActive()
    for row in crowd[5_000:5_500]:
        shown.take(replace(row, state=PresenceState.OFFLINE))
    # Of those who are seen the heading alone says something else.
    assert (sorted_, resets, set(told)) == ([], [], {shown.listed().index("Meetip")})
    page._calm.timeout.emit()
    # Sorted once; all stand where they stood.
    assert (sorted_, resets) == ([""], [])
    # Nothing has happened since: nothing runs on.
    page._calm.stop()
    page._calm.timeout.emit()
    assert sorted_ == [""]
    assert not page._calm.isActive()


def test_what_nobody_sees_costs_nothing(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.page.hide()
    monkeypatch.setattr(shown.people, "directory", None)
    shown.take(replace(OLENA, state=BUSY))
    shown.page.rearrange()
    monkeypatch.undo()
    shown.page.show()
    assert "busy" in shown.said()[5]


# On a real desk.


def tell(work: Workplace, *rows: Presence) -> None:
    now = work.clock.now()
    for row in rows:
        event = PresenceEvent(extension=row.extension, state=row.state, at=now.wall, name=row.name)
        work.desk.event(row.account, event, now)


async def opened(windows: Windows) -> PeoplePage:
    windows.show_people()
    page = windows.boards.people_page
    await until(windows.main.isActiveWindow, "the window")
    assert windows.main.place is Place.PEOPLE
    return page


CAN: Callable[..., Capabilities] = partial(Capabilities, dial=True, watch=True)


def test_a_colleague_is_called_at_once_from_the_keyboard(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        tell(work, OLENA, JAN)
        page = await opened(windows)
        await until(page.search.hasFocus, "the search")
        xdotool("type", "horv")
        await until(lambda: page.table.rows.rowCount() == 1, "whoever was typed")
        xdotool("key", "Return")
        await until(lambda: work.lines.sent, "the request")
        account, command = work.lines.sent[0]
        assert (account, isinstance(command, Dial) and command.number) == ("Office", "12")
        work.accept()

    at_work(story)


def test_who_wants_to_be_asked_is_asked(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.desk.dialer.prefer(Preferences(confirm_dialing=Confirm.ALWAYS))
        tell(work, JAN)
        page = await opened(windows)
        page.call.emit("Office", "12")
        await until(windows.dial_box.isVisible, "the dial box")
        assert work.lines.sent == []

    at_work(story)


def test_a_call_is_transferred_to_a_colleague(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.online(capabilities=CAN(transfer=True))
        tell(work, OLENA, JAN)
        page = await opened(windows)
        assert not fresh(page.hand_on.isVisible())
        work.says("c1", Stage.RINGING)
        work.says("c1", Stage.ANSWERED)
        await drawn(windows)
        assert fresh(page.hand_on.isVisible())
        page.search.setText("коваль")
        QTest.keyClick(page.search, Key.Key_T, CTRL)
        await until(lambda: work.lines.sent, "the request")
        assert "Transferring…" in texts(page)
        (_, command) = work.lines.sent[0]
        assert isinstance(command, Transfer)
        assert (command.destination, command.legs) == ("102", ("c1",))
        work.accept(Verdict.REFUSED, "The PBX is out of lines.")
        await until(lambda: "The PBX is out of lines." in texts(page), "the PBX's words")

    at_work(story)


def test_favourites_are_kept_and_stand_first_in_the_panel_too(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        tell(work, *(somebody(str(100 + n), None, FREE) for n in range(20)))
        page = await opened(windows)
        page.favoured.emit(("Office", "115"))
        await until(lambda: page.table.rows.keys[0] == Group(), "the favourites")
        await windows.settings.choosing.written()
        assert windows._shell.preferences().favourites == ("Office/115",)
        windows.show_panel()
        assert windows.panel._people.list.rows.keys[0] == ("Office", "115")
        page.favoured.emit(("Office", "115"))
        page.favoured.emit(("Office", "116"))
        await windows.settings.choosing.written()
        assert windows._shell.preferences().favourites == ("Office/116",)

    at_work(story)


def test_the_page_follows_the_desk_and_its_privacy(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        tell(work, OLENA)
        page = await opened(windows)
        rows = page.table.rows
        assert [row.title for row in rows.rows] == ["Олена Коваль"]
        work.desk.privacy.switch(on=True)
        assert [row.title for row in rows.rows] == ["102"]
        work.desk.privacy.switch(on=False)
        tell(work, replace(OLENA, state=BUSY))
        await until(lambda: "busy" in str(rows.data(rows.index(0))), "the state")
        work.desk.lost("Office", work.clock.now())
        await until(lambda: rows.row(0).faded, "that nobody knows")
        work.desk.forget("Office")
        assert windows.main.place is not Place.PEOPLE

    at_work(story)
