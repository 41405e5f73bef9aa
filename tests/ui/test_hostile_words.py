"""Names that try to be something else, in every window at once: they are words."""

import sys
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from tests.desk.office import ENDED, RINGING, Workplace
from tests.ui.at_work import AtWork, clipboard, drawn, everything_said
from tests.ui.plainness import not_plain, tip_in_words
from tests.waiting import until

from callpop.desk.cards import CardAction
from callpop.platform.notifications.backend import body_of, title_of
from callpop.telephony.events import PresenceEvent, QueueCallerEvent, QueueMemberEvent, QueueStep
from callpop.telephony.model import Contact, Party, PartyKind, PresenceState
from callpop.telephony.sentence import say
from callpop.telephony.text import ISOLATES, clean, isolated
from callpop.ui.shell import Windows
from callpop.ui.spoken import spoken
from callpop.ui.words import translate

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")

MARKUP = '<b>Bo</b>&amp;<img src="file:///etc/passwd"><a href="http://evil.example">&Open</a>'
SENT = f"\u202e\u2066{MARKUP}\u2069\x1b[2J\x00\ud800\r\n\t[*]%1{{who}}" + "e\u0301\u0301\u0301" * 9
EVIL = clean(SENT)
LONG = clean("Й" * 100_000)
ARAB = "شركة الاتصالات 24"
NUMBER = "+380 56 777 77 77"


def contact(name: str) -> Contact:
    return Contact(name, f"{name} & Co", "https://crm.example/1", "+380567777777")


def fill(work: Workplace) -> None:
    """Callers, a line, a group, colleagues, a queue and past calls, all of such names."""
    group = Party("800", EVIL, PartyKind.GROUP)
    now = work.clock.now()
    for n, name in enumerate((EVIL, LONG, ARAB)):
        for leg, stage in ((f"old{n}", RINGING), (f"old{n}", ENDED), (f"now{n}", RINGING)):
            number = f"+38056777770{n}"
            work.says(leg, stage, contacts=(contact(name),), trunk=name, number=number)
        for event in (
            PresenceEvent(
                extension=f"7{n}", state=PresenceState.BUSY, name=name, talking_to=name, at=now.wall
            ),
            PresenceEvent(
                extension=f"8{n}", state=PresenceState.UNKNOWN, name=name, words=name, at=now.wall
            ),
            QueueMemberEvent(queue=name, extension=f"7{n}", name=name, paused=True, at=now.wall),
            QueueCallerEvent(
                queue=name,
                caller=f"w{n}",
                step=QueueStep.WAITING,
                number=f"+38056777770{n}",
                name=name,
                position=1,
                at=now.wall,
            ),
        ):
            work.desk.event("Office", event, now)
    work.says("group", RINGING, group, trunk=EVIL)


def test_in_every_window_they_are_words(at_work: AtWork, qapp: QApplication) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        fill(work)
        work.desk.problems.publish(say("{words}", words=EVIL))
        await work.settle()
        windows.show_panel()
        windows.show_dial_box(EVIL)
        windows.toast.say(EVIL)
        for show in (windows.show_people, windows.show_queues, windows.show_history):
            show()
            await drawn(windows)
        windows.show_settings("Office")
        windows.menu.aboutToShow.emit()
        await until(lambda: MARKUP in said(windows.panel), "the callers in the panel")
        await until(lambda: MARKUP in said(windows.past.page), "the calls in the history")
        await until(lambda: MARKUP in said(windows.stack), "the cards")
        shown = [window for window in qapp.topLevelWidgets() if not window.isHidden()]
        assert {windows.panel, windows.main, windows.stack, windows.settings} <= {*shown}
        for window in [*shown, windows.menu]:
            assert not not_plain(window), type(window).__name__
            assert not [c for c in said(window) if c not in "\n\u200b" and not is_shown(c)]
        await until(lambda: "<b>Bo</b>&&amp;" in recent(windows), "the calls in the menu")

    at_work(story)


def recent(windows: Windows) -> str:
    return "\n".join(action.text() for action in windows.menu.findChildren(QAction))


def is_shown(letter: str) -> bool:
    return letter.isprintable() or letter in ISOLATES


def said(window: QWidget) -> str:
    """Everything that can be read in a window, the rows of its lists and its tips included."""
    lines = [tip_in_words(line) for line in everything_said(window).split("\n")]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for number in range(model.rowCount() if model is not None else 0):
            index = model.index(number, 0)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                text = model.data(index, role)
                lines.append(tip_in_words(text) if isinstance(text, str) else "")
    return "\n".join(lines)


def test_what_is_copied_is_the_number_alone(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("a", RINGING, contacts=(contact(ARAB),))
        await work.settle()
        windows.deeds.act(work.desk.board.cards[0].call.id, CardAction.COPY_NUMBER)
        await until(lambda: clipboard() == NUMBER, "the number")

    at_work(story)


def number_is_in_order(text: str) -> bool:
    """Whether its digits are drawn from left to right, by Qt's own reckoning."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    begins = text.index(NUMBER)
    at = [line.cursorToX(place)[0] for place in range(begins, begins + len(NUMBER))]  # type: ignore[index]
    return at == sorted(at)


def test_company_and_number_of_a_card_and_of_a_note(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("a", RINGING, contacts=(contact(ARAB),))
        await work.settle()
        company = isolated(f"{ARAB} & Co")
        assert work.desk.board.cards[0].line2 == f"{company} · {NUMBER}"
        assert spoken(work.desk.board.cards[0]).count(ARAB) == 2
        assert spoken(work.desk.board.cards[0]).isprintable()
        (note,) = work.screen.notes.values()
        assert title_of(note, translate) == isolated(ARAB)
        first = body_of(note, translate).split("\n")[0]
        assert company in first
        # By Pango's too: the first letter that has a direction leads the line.
        assert next(c for c in first if bidirectional(c) in ("L", "R", "AL")) == "\u200e"
        assert number_is_in_order(first)
        assert not number_is_in_order(f"{ARAB} · {NUMBER}")
        await until(lambda: ARAB in said(windows.panel), "the caller in the panel")
        calls = windows.panel._calls.rows
        tip = calls.data(calls.index(0), Qt.ItemDataRole.ToolTipRole)
        assert number_is_in_order(tip_in_words(str(tip)))

    at_work(story)
