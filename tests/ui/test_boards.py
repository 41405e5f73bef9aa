"""Queues, people and questions in the panel, on a real desk."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.clocks import START
from tests.desk.office import Workplace
from tests.ui.at_work import (
    AtWork,
    clipboard,
    drawn,
    everything_said,
    fresh,
    rows_named,
    said_by,
    texts,
)
from tests.waiting import until

from callpop.preferences import Preferences
from callpop.telephony.events import PresenceEvent, QueueCallerEvent, QueueStep, Stage
from callpop.telephony.model import Contact, PresenceState
from callpop.ui.shell import Windows
from callpop.ui.tokens import Tone

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")


def test_queues_are_followed_while_somebody_looks(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        def says(step: QueueStep) -> None:
            now = work.clock.now()
            facts: dict[str, object] = {"number": "0567777777", "name": "Анна", "position": 1}
            event = QueueCallerEvent(queue="601", caller="a", step=step, at=now.wall, **facts)  # type: ignore[arg-type]
            work.desk.event("Office", event, now)

        windows.panel.hide()
        queues = rows_named(windows, "Queues")
        says(QueueStep.WAITING)
        assert not windows.boards._queues_soon.isActive()
        windows.show_panel()
        assert "1, Анна, +380 56 777 77 77, waits, 0:00" in said_by(queues)
        assert "1 waiting" in texts(windows.panel)
        assert fresh(windows.ticker.running)
        work.clock.advance(61)
        windows.ticker.ticked.emit()
        assert "1, Анна, +380 56 777 77 77, waits long, 1:01" in said_by(queues)
        says(QueueStep.ABANDONED)
        await until(lambda: "gave up in Queue 601" in "".join(said_by(queues)), "the end")
        assert "1 waiting" not in texts(windows.panel)
        assert not fresh(windows.ticker.running)
        work.desk.forget("Office")
        assert not queues.isVisible()
        assert "QUEUES" not in texts(windows.panel)

    at_work(story)


def test_whoever_has_the_keyboard_can_do_what_a_card_offers(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.desk.prefer(Preferences(cards=False))
        elsewhere = Contact("Somebody", None, "https://other.example/7", "+380567777777")
        work.says("c1", Stage.RINGING, contacts=(elsewhere,))
        await drawn(windows)
        windows.show_panel()
        calls = rows_named(windows, "Calls now")
        offered = dict(calls.offers(work.desk.live_calls()[0].id))
        assert list(offered) == ["Open in CRM", "Copy number", "Not now", "Note…"]
        offered["Copy number"]()
        assert clipboard() == "+380 56 777 77 77"
        offered["Open in CRM"]()
        await until(lambda: "other.example" in everything_said(windows.panel), "the question")
        assert "Somebody: The CRM link" in everything_said(windows.panel)
        (once,) = (b for b in windows.panel.findChildren(QPushButton) if b.text() == "Once")
        assert once.focusPolicy() & Qt.FocusPolicy.TabFocus
        once.click()
        await until(lambda: work.browser.opened == ["https://other.example/7"], "the CRM")
        await until(lambda: not once.isVisible(), "the question to go")

    at_work(story)


def test_many_colleagues_at_once_are_shown_in_one_go(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_panel()
        people = rows_named(windows, "People")
        shown: list[int] = []
        people.rows.modelReset.connect(lambda: shown.append(people.rows.rowCount()))
        for number in range(300):
            event = PresenceEvent(
                extension=str(200 + number), state=PresenceState.AVAILABLE, at=START
            )
            work.desk.event("Office", event, work.clock.now())
        await until(lambda: shown, "the people")
        assert shown == [300]

    at_work(story)


def test_a_missed_caller_who_is_spoken_with_later_is_red_no_more(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_panel()
        recent = rows_named(windows, "Recent calls")

        def tones() -> list[Tone]:
            return [row.note_tone for row in recent.rows.rows]

        work.says("c1", Stage.RINGING)
        work.clock.advance(20)
        work.says("c1", Stage.ENDED, ended_at=work.clock.now().wall)
        await until(lambda: tones() == [Tone.MISSED], "the missed call")
        work.clock.advance(60)
        work.says("c2", Stage.RINGING)
        work.says("c2", Stage.ANSWERED)
        await until(lambda: tones() == [Tone.MUTED], "that it is settled")

    at_work(story)
