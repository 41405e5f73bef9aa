"""All queues: who waits, who takes the calls, who gave up."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.clocks import START, ManualClock
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, clipboard, fresh, move_pointer, texts
from tests.ui.sample_boards import board
from tests.ui.test_queue_section import FIRST, GONE, MEMBERS, QUEUE, line
from tests.waiting import until

from callpop.desk.places import Place
from callpop.desk.queue_view import Limits, Part, QueueLine
from callpop.preferences import Preferences
from callpop.telephony.commands import Capabilities, Dial
from callpop.telephony.events import (
    PresenceEvent,
    QueueCallerEvent,
    QueueMemberEvent,
    QueueStep,
    Stage,
)
from callpop.telephony.model import Direction, Presence, PresenceState
from callpop.telephony.queues import Queue
from callpop.ui.queue_rows import QueueLook
from callpop.ui.queues_page import QueuesPage
from callpop.ui.shell import Windows
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")

Key = Qt.Key
PEOPLE = (
    Presence(
        account="Office",
        extension="43",
        state=PresenceState.BUSY,
        since=START - timedelta(seconds=65),
    ),
    Presence(
        account="Office",
        extension="88",
        state=PresenceState.AVAILABLE,
        since=START - timedelta(minutes=3),
    ),
)
PAUSED = tuple(
    replace(one, paused_at=START - timedelta(minutes=12)) if one.paused else one for one in MEMBERS
)
BUSY = replace(
    QUEUE,
    members=PAUSED,
    waiting=(
        replace(FIRST, call="a", since=START - timedelta(seconds=254)),
        replace(FIRST, call="b", name=None, position=2, since=START - timedelta(seconds=61)),
        replace(FIRST, call="c", position=3),
    ),
    abandoned=(
        GONE,
        replace(GONE, number="+380441112233", number_shown="+380 44 111 22 33", spoken_at=START),
        replace(GONE, number="+380441112234", spoken_at=START, called_back=True, waited=None),
    ),
)


class Shown:
    """The page, and what it asked for."""

    def __init__(self, theme: Theme, ticker: Ticker, clock: ManualClock) -> None:
        self.clock = clock
        self.page = QueuesPage(theme, ticker, self._now)
        self.asked: list[tuple[str, ...]] = []
        self.page.call.connect(lambda *who: self.asked.append(("call", *who)))
        self.page.call_number.connect(lambda *who: self.asked.append(("number", *who)))

    def _now(self) -> datetime:
        return self.clock.now().wall

    def show(self, *queues: Queue) -> list[str]:
        self.page.show_queues(queues, QueueLook(self._now, board(PEOPLE).find))
        return self.said()

    def said(self) -> list[str]:
        rows = self.page.table.rows
        return [str(rows.data(rows.index(n))) for n in range(rows.rowCount())]

    def pick(self, place: int, *keys: Key) -> None:
        self.page.table.pick(place)
        for key in keys:
            QTest.keyClick(self.page.table, key)


@pytest.fixture
def shown(theme: Theme, ticker: Ticker, clock: ManualClock, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(theme, ticker, clock)
    qtbot.addWidget(made.page)
    move_pointer(QPoint(300, 1000))
    made.page.resize(700, 700)
    made.page.move(400, 20)
    made.page.show()
    made.page.activateWindow()
    qtbot.waitUntil(made.page.isActiveWindow)
    yield made
    made.page.hide()


def here(at: datetime) -> str:
    return at.astimezone().strftime("%H:%M")


def test_a_whole_queue_is_read_aloud(shown: Shown) -> None:
    gave_up = here(GONE.at)
    assert shown.show(BUSY) == [
        "Queue 601, 4 agents, 1 free, 1 paused, 3 waiting, the longest 4:14",
        "1, Анастасія, +380 56 777 77 77, waits too long: 4:14",
        "2, +380 56 777 77 77, waits long: 1:01",
        "3, Анастасія, +380 56 777 77 77, waits, 0:42",
        "Robert, 43, busy 1:05",
        "Ján Horváth, 12, paused 12 min",
        "77, unknown",
        "88, available 3 min",
        f"+421 905 999 888, waited 0:40, gave up in Queue 601, gave up {gave_up}",
        f"+380 44 111 22 33, waited 0:40, gave up in Queue 601, spoken with {here(START)}",
        f"+421 905 999 888, gave up in Queue 601, called back {here(START)}",
    ]
    rows = [shown.page.table.rows.row(n) for n in range(11)]
    assert [row.warns for row in rows[:4]] == [True, True, True, False]
    assert [row.note_tone for row in rows[:4]] == [
        Tone.MISSED,
        Tone.MISSED,
        Tone.RINGING,
        Tone.MUTED,
    ]
    # Who is free stands out.
    assert [row.note_tone for row in rows[4:8]] == [*[Tone.MUTED] * 3, Tone.ANSWERED]
    assert "3 waiting, the longest 4:14" in texts(shown.page)


def test_nothing_is_known_for_sure_while_the_session_is_cut(shown: Shown) -> None:
    said = shown.show(replace(BUSY, stale_since=START))
    assert said[0] == f"Queue 601, 4 agents, 1 paused, unknown since {here(START)}"
    assert said[1].endswith(f"waited when last seen, since {here(START - timedelta(seconds=254))}")
    assert all(row.faded for row in (shown.page.table.rows.row(n) for n in range(8)))
    assert texts(shown.page) == ["Queues", ""]
    assert not shown.page.table.ticking


def test_the_limits_are_the_agents_own(shown: Shown) -> None:
    look = QueueLook(shown._now, limits=Limits(10, 300))
    shown.page.show_queues([replace(BUSY, members=(), abandoned=())], look)
    assert [said.split(",")[-1].strip(" ") for said in shown.said()[1:]] == [
        "waits long: 4:14",
        "waits long: 1:01",
        "waits long: 0:42",
    ]


def test_time_passes_while_somebody_looks(shown: Shown, ticker: Ticker) -> None:
    shown.show(replace(QUEUE, members=(), abandoned=()))
    assert fresh(ticker.running)
    shown.clock.advance(18)
    ticker.ticked.emit()
    assert shown.said()[1].endswith("waits long: 1:00")
    assert "1 waiting, the longest 1:00" in texts(shown.page)
    shown.page.hide()
    assert not fresh(ticker.running)


def test_queues_keep_their_places(shown: Shown) -> None:
    quiet = Queue(account="Office", queue="500")
    other = Queue(account="Branch", queue="Підтримка")
    said = shown.show(BUSY, quiet, other)
    headings = [one.split(",")[0] for one in said if not one[0].isdigit()]
    assert [one for one in headings if "ueue" in one or "трим" in one] == [
        "Підтримка",
        "Queue 500",
        "Queue 601",
    ]
    assert said[0] == "Підтримка, Branch"


def test_a_queue_is_folded(shown: Shown) -> None:
    shown.show(BUSY)
    shown.pick(0, Key.Key_Return)
    assert shown.said() == ["Queue 601, 4 agents, 1 free, 1 paused, 3 waiting, the longest 4:14"]
    table = shown.page.table
    where = table.visualRect(table.rows.index(0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert len(shown.said()) == 11
    assert shown.asked == []


def test_members_are_called_and_numbers_looked_at_first(shown: Shown) -> None:
    shown.show(BUSY)
    assert not fresh(shown.page.call_it.isEnabled())
    shown.pick(1, Key.Key_Return)
    shown.pick(7, Key.Key_Return)
    shown.pick(8)
    assert fresh(shown.page.call_it.isEnabled())
    shown.page.call_it.click()
    assert shown.asked == [
        ("number", "Office", "+380 56 777 77 77"),
        ("call", "Office", "88"),
        ("number", "Office", "+421 905 999 888"),
    ]
    QTest.keyClick(shown.page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "+421 905 999 888"


@pytest.mark.parametrize(
    ("place", "offered"),
    [(0, []), (1, ["Call…", "Copy number"]), (8, ["Call back…", "Copy number"])],
)
def test_the_menu_of_a_line(shown: Shown, place: int, offered: list[str]) -> None:
    shown.show(BUSY)
    offers = dict(shown.page.table.offers(shown.page.table.rows.keys[place]))
    assert list(offers) == offered
    for does in offers.values():
        does()
    assert len(shown.asked) == bool(offered)


def test_whoever_is_gone_stays_under_the_hand(shown: Shown, qtbot: QtBot) -> None:
    shown.show(replace(BUSY, waiting=line(3), members=(), abandoned=()))
    table = shown.page.table
    where = table.viewport().mapToGlobal(table.visualRect(table.rows.index(2)).center())
    move_pointer(where)
    move_pointer(where + QPoint(2, 0))
    qtbot.waitUntil(lambda: table.in_use)
    left = replace(BUSY, waiting=line(3)[1:], members=(), abandoned=())
    assert len(shown.show(left)) == 4
    # Nobody is called who is not there any more.
    shown.pick(1, Key.Key_Return)
    assert shown.asked == []
    move_pointer(QPoint(300, 1000))
    qtbot.waitUntil(lambda: len(shown.said()) == 3)


def test_whoever_waits_stays_picked_while_others_come_and_go(shown: Shown) -> None:
    queue = replace(BUSY, waiting=line(3), members=(), abandoned=())
    shown.show(queue)
    shown.pick(2)
    shown.show(replace(queue, waiting=line(3)[1:]))
    assert shown.page.table.key == QueueLine(Part.WAITING, "Office", "601", "2")
    shown.show(replace(queue, waiting=line(1)))
    assert not shown.page.call_it.isEnabled()


def test_without_a_word_of_a_queue_it_says_so(shown: Shown) -> None:
    shown.show()
    assert "No queue has told anything yet." in texts(shown.page)
    # Below the heading, which stays where it is.
    assert shown.page.quiet.y() < shown.page.height() // 4
    shown.show(QUEUE)
    assert "No queue has told anything yet." not in texts(shown.page)


# On a real desk.


def test_the_page_is_there_where_a_pbx_tells_of_queues(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        def offered() -> bool:
            return windows.menu.places[Place.QUEUES].isVisible()

        def place() -> Place | None:
            return windows.main.place

        assert not offered()
        windows.show_queues()
        assert place() is not Place.QUEUES
        work.online(capabilities=Capabilities(queues=True))
        assert offered()
        # It was wanted before it was there.
        assert place() is Place.QUEUES
        now = work.clock.now()
        event = QueueMemberEvent(queue="601", extension="43", at=now.wall, paused=False)
        work.desk.event("Office", event, now)
        table = windows.boards.queues_page.table
        await until(lambda: table.rows.rowCount() == 2, "the member")
        # Cut off, it stays, as stale.
        work.desk.lost("Office", work.clock.now())
        await until(lambda: table.rows.row(0).faded, "that nobody knows")
        work.desk.forget("Office")
        assert not offered()
        assert place() is not Place.QUEUES

    at_work(story)


def test_a_queue_is_followed_and_called_from(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        def caller(step: QueueStep, **more: object) -> None:
            now = work.clock.now()
            facts = {"number": "0567777777"} | more
            event = QueueCallerEvent(queue="601", caller="a", step=step, at=now.wall, **facts)  # type: ignore[arg-type]
            work.desk.event("Office", event, now)

        now = work.clock.now()
        member = QueueMemberEvent(queue="601", extension="43", at=now.wall, paused=False)
        work.desk.event("Office", member, now)
        caller(QueueStep.WAITING, position=1)
        windows.show_queues()
        page = windows.boards.queues_page
        rows = page.table.rows

        def said() -> list[str]:
            return [str(rows.data(rows.index(n))) for n in range(rows.rowCount())]

        assert said()[1:] == ["1, +380 56 777 77 77, waits, 0:00", "43, takes calls"]
        # What a member's phone does is shown here too.
        talks = PresenceEvent(extension="43", state=PresenceState.BUSY, at=now.wall)
        work.desk.event("Office", talks, now)
        await until(lambda: said()[2] == "43, busy 0:00", "the member's phone")
        windows._shell.chosen = Preferences(queue_warning_seconds=5)  # type: ignore[attr-defined]
        windows.settings_changed()
        work.clock.advance(6)
        windows.ticker.ticked.emit()
        assert "waits long: 0:06" in said()[1]
        caller(QueueStep.ABANDONED)
        await until(lambda: "gave up" in said()[-1], "who gave up")
        page.table.pick(rows.rowCount() - 1)
        page.call_it.click()
        await until(windows.dial_box.isVisible, "the dial box")
        assert windows.dial_box.input.text() == "+380 56 777 77 77"
        assert work.lines.sent == []
        page.table.chosen.emit(QueueLine(Part.MEMBER, "Office", "601", "43"))
        await until(lambda: work.lines.sent, "the call to the member")
        (_, command) = work.lines.sent[0]
        assert isinstance(command, Dial)
        work.accept()
        # Whoever is called and answers is called back.
        work.clock.advance(60)
        work.says("c1", Stage.ANSWERED, direction=Direction.OUT, answered_at=work.clock.now().wall)
        await until(lambda: "called back" in said()[-1], "that it is settled")
        work.desk.privacy.switch(on=True)
        assert "+380" not in "".join(said())

    at_work(story)
