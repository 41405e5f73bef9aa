"""Who waits, who gave up, who takes the calls: as rows of the panel."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.clocks import START, ManualClock
from tests.ui.at_work import clipboard, fresh, move_pointer, said_by, texts
from tests.ui.sample_boards import board
from tests.ui.samples import people

from callpop.desk.privacy import Privacy
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting
from callpop.ui.queue_rows import QueueLook
from callpop.ui.queue_section import MOST, QueueSection
from callpop.ui.row import ROW_HEIGHT
from callpop.ui.state_icons import Mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")

MARKUP = "<b>Robert</b> & Söhne"
FIRST = Waiting(
    call="a",
    number="+380567777777",
    number_shown="+380 56 777 77 77",
    name="Анастасія",
    position=1,
    since=START - timedelta(seconds=42),
)
GONE = Abandoned(
    number="+421905999888",
    number_shown="+421 905 999 888",
    at=START - timedelta(minutes=5),
    waited=40,
)
MEMBERS = (
    Member(extension="43", name="Robert", paused=False),
    Member(extension="12", name="Ján Horváth", paused=True),
    Member(extension="77"),
    Member(extension="88", paused=False),
)
QUEUE = Queue(account="Office", queue="601", waiting=(FIRST,), members=MEMBERS, abandoned=(GONE,))


@pytest.fixture
def section(theme: Theme, clock: ManualClock, qtbot: QtBot) -> Iterator[QueueSection]:
    made = QueueSection(theme, lambda: clock.now().wall)
    qtbot.addWidget(made)
    # Whatever is under the pointer keeps its place.
    move_pointer(QPoint(300, 300))
    made.move(800, 100)
    made.show()
    yield made
    made.hide()


def show(section: QueueSection, *queues: Queue) -> list[str]:
    section.show_queues(queues, QueueLook(section._now, board(people()).find))
    return said_by(section.list)


def here(at: datetime) -> str:
    return at.astimezone().strftime("%H:%M")


def line(length: int) -> tuple[Waiting, ...]:
    return tuple(replace(FIRST, call=str(n), position=n) for n in range(1, length + 1))


def choose(section: QueueSection, number: int) -> list[str]:
    section.list.setCurrentIndex(section.list.rows.index(number))
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    return said_by(section.list)


def test_a_queue_is_read_aloud_as_it_is_shown(section: QueueSection) -> None:
    assert show(section, QUEUE) == [
        "Queue 601, 4 agents, 1 paused, 1 waiting",
        "1, Анастасія, +380 56 777 77 77, waits, 0:42",
        f"+421 905 999 888, waited 0:40, gave up in Queue 601, gave up {here(GONE.at)}",
    ]
    assert "1 waiting" in texts(section)


def test_where_no_pbx_tells_of_queues_there_is_nothing(section: QueueSection) -> None:
    assert show(section) == []
    assert not fresh(section.isVisible())
    show(section, replace(QUEUE, waiting=(), abandoned=()))
    assert fresh(section.isVisible())
    # Whoever came before Callpop looked is not known: it counts nobody rather than none.
    assert texts(section) == ["QUEUES", ""]
    assert said_by(section.list) == ["Queue 601, 4 agents, 1 paused"]
    show(section)
    assert not fresh(section.isVisible())


def test_a_long_line_is_cut_and_shown_on_request(section: QueueSection) -> None:
    said = show(section, replace(QUEUE, waiting=line(30)))
    assert len(said) == 6
    assert said[4] == "and 27 more, Queue 601"
    said = choose(section, 4)
    assert len(said) == 33
    assert section.list.height() == section.theme.px(ROW_HEIGHT) * MOST
    assert said[31] == "Show fewer, Queue 601"
    assert len(choose(section, 31)) == 6


def test_the_agents_of_a_queue_are_shown_on_request(section: QueueSection) -> None:
    show(section, QUEUE)
    said = choose(section, 0)
    # What is known of their phones is told of those who take calls.
    assert said[1:5] == [
        "Robert, 43, ringing 0:00",
        "Ján Horváth, 12, paused",
        "77, unknown",
        "88, takes calls",
    ]
    marks = [section.list.rows.row(n).mark for n in range(1, 5)]
    assert marks == [Mark.RINGED_DISC, Mark.CRESCENT, Mark.DASHED_RING, Mark.DISC]
    assert len(choose(section, 0)) == 3


def test_a_member_and_who_gave_up_can_be_called(section: QueueSection) -> None:
    called: list[tuple[str, str]] = []
    section.chosen.connect(lambda *who: called.append(who))
    show(section, QUEUE)
    choose(section, 1)
    choose(section, 2)
    choose(section, 0)
    choose(section, 1)
    assert called == [
        ("Office", "+380 56 777 77 77"),
        ("Office", "+421 905 999 888"),
        ("Office", "43"),
    ]
    # Nobody knows where to call whoever came without a number.
    show(section, replace(QUEUE, waiting=(replace(FIRST, number=None, number_shown=None),)))
    choose(section, 0)
    choose(section, 1)
    assert len(called) == 3


def test_who_waits_long_is_told_by_word_sign_and_colour(
    section: QueueSection, clock: ManualClock
) -> None:
    show(section, replace(QUEUE, abandoned=()))

    def looks() -> list[tuple[str, bool, Tone]]:
        section.refresh()
        rows = [section.list.rows.row(n) for n in range(2)]
        return [(row.note_at(clock.now().wall), row.warns, row.note_tone) for row in rows]

    assert looks() == [("1 waiting", False, Tone.RINGING), ("0:42", False, Tone.MUTED)]
    clock.advance(18)
    assert looks() == [
        ("1 waiting", True, Tone.RINGING),
        ("1:00", True, Tone.RINGING),
    ]
    assert section.count.property("tone") == Tone.RINGING
    clock.advance(120)
    assert looks() == [
        ("1 waiting", True, Tone.MISSED),
        ("3:00", True, Tone.MISSED),
    ]
    assert said_by(section.list)[1].endswith("waits too long, 3:00")
    assert section.count.property("tone") == Tone.MISSED


def test_who_gave_up_and_was_spoken_with_is_no_news(section: QueueSection) -> None:
    show(section, replace(QUEUE, abandoned=(replace(GONE, spoken_at=START),)))
    assert len(said_by(section.list)) == 2


def test_hidden_names_are_called_and_copied_by_their_real_selves(section: QueueSection) -> None:
    called: list[tuple[str, str]] = []
    section.chosen.connect(lambda *who: called.append(who))
    privacy = Privacy()
    privacy.switch(on=True)
    section.show_queues([QUEUE], QueueLook(section._now, hide=privacy.queue))
    said = said_by(section.list)
    assert said[1:] == [
        "1, waits, 0:42",
        f"waited 0:40, gave up in Queue 601, gave up {here(GONE.at)}",
    ]
    choose(section, 1)
    choose(section, 2)
    assert called == [("Office", "+380 56 777 77 77"), ("Office", "+421 905 999 888")]
    QTest.keyClick(section.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "+421 905 999 888"
    assert choose(section, 0)[1:3] == ["43, takes calls", "12, paused"]


def test_what_may_be_stale_is_shown_as_that(section: QueueSection) -> None:
    stale = replace(QUEUE, stale_since=START, waiting=line(2), abandoned=())
    said = show(section, stale)
    assert said[0] == f"Queue 601, 4 agents, 1 paused, unknown since {here(START)}"
    assert "waited when last seen" in said[1]
    assert texts(section) == ["QUEUES", ""]
    assert not section.list.ticking
    assert section.list.rows.row(0).mark is Mark.DASHED_RING
    assert choose(section, 0)[1:5] == [
        "Robert, 43, unknown",
        "Ján Horváth, 12, unknown",
        "77, unknown",
        "88, unknown",
    ]


def test_queues_of_two_accounts_are_told_apart(section: QueueSection) -> None:
    other = Queue(account="Філія", queue="Підтримка")
    said = show(section, QUEUE, other)
    assert said[0].startswith("Queue 601, Office, 4 agents")
    assert said[-1] == "Підтримка, Філія"


def test_under_the_hand_queues_keep_their_places(section: QueueSection, qtbot: QtBot) -> None:
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    quiet = replace(QUEUE, queue="500", waiting=(), abandoned=(), members=())
    assert show(section, QUEUE, quiet)[-1] == "Queue 500"
    section.list.setFocus()
    busy = replace(quiet, waiting=(FIRST,))
    assert show(section, replace(QUEUE, waiting=()), busy)[0].startswith("Queue 601")
    section.list.clearFocus()
    assert said_by(section.list)[0].startswith("Queue 500")


def test_names_from_outside_are_plain_text(section: QueueSection) -> None:
    show(section, replace(QUEUE, queue=MARKUP, waiting=(replace(FIRST, name=MARKUP),)))
    rows = section.list.rows
    assert [rows.row(0).title, rows.row(1).title] == [MARKUP, MARKUP]
    for n in (0, 1):
        assert "<b>" not in str(rows.data(rows.index(n), Qt.ItemDataRole.ToolTipRole))


def test_old_news_goes_with_the_time(section: QueueSection, clock: ManualClock) -> None:
    show(section, QUEUE)
    clock.advance(26 * 60)
    section.refresh()
    assert len(said_by(section.list)) == 2


def test_a_rows_menu_copies_its_number(section: QueueSection, qtbot: QtBot) -> None:
    show(section, QUEUE)
    section.list.setCurrentIndex(section.list.rows.index(2))
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(section.list.viewport(), QContextMenuEvent(keyboard, QPoint(), QPoint()))
    [menu] = section.list.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Call back…", "Copy number"]
    menu.actions()[1].trigger()
    assert clipboard() == "+421 905 999 888"
    menu.close()
    qtbot.waitUntil(lambda: not section.list.findChildren(QMenu))
