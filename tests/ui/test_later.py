"""A window that is made when it is first opened shows what one shows that was there before."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from tests.desk.office import CLIENT, Workplace
from tests.ui.at_work import AtWork, drawn, everything_said, said_by
from tests.waiting import until

from callpop.telephony.events import (
    PresenceEvent,
    QueueCallerEvent,
    QueueMemberEvent,
    QueueStep,
    Stage,
)
from callpop.telephony.model import PresenceState
from callpop.telephony.sentence import say
from callpop.ui.later import Later
from callpop.ui.panel import Panel
from callpop.ui.rows import RowList
from callpop.ui.shell import Windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the windows of a real screen")


async def much_happens(work: Workplace, windows: Windows) -> None:
    """Calls, colleagues and queues, a question, and things that are wrong."""
    desk, now = work.desk, work.clock.now()
    work.says("gone", Stage.RINGING, number="+380501112233")
    work.clock.advance(20)
    work.says("gone", Stage.ENDED, ended_at=work.clock.now().wall)
    work.says("c1", Stage.RINGING, contacts=(CLIENT,))
    work.says("c1", Stage.ANSWERED)
    for extension, name in (("102", "Olena"), ("103", "Petro")):
        state = PresenceState.AVAILABLE
        desk.event(
            "Office", PresenceEvent(extension=extension, state=state, at=now.wall, name=name), now
        )
    member = QueueMemberEvent(queue="601", extension="102", at=now.wall, paused=False)
    waits = QueueCallerEvent(
        queue="601", caller="a", step=QueueStep.WAITING, at=now.wall, number="0567777777"
    )
    for event in (member, waits):
        desk.event("Office", event, now)
    desk.problems.publish(say("The disk is full."))
    desk.pause_pops()
    windows._around._troubles = frozenset({"tray"})
    windows._around.tell()
    await drawn(windows)
    await until(lambda: len(windows._feeding.recent) == 1, "the call that is over")


def everything_made(windows: Windows) -> list[object]:
    boards, past = windows.boards, windows.past
    later: tuple[Later[object], ...] = (
        windows._panel,
        windows._main,
        windows._dial_box,
        boards._people_page,
        boards._queues_page,
        past._page,
    )  # type: ignore[assignment]
    return [one.made for one in later if one.made is not None]


def said(window: QWidget) -> list[str]:
    rows = [row for rows in window.findChildren(RowList) for row in said_by(rows)]
    return [everything_said(window), *rows]


def test_nothing_is_made_while_nobody_opens_anything(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        await much_happens(work, windows)
        windows.settings_changed()
        windows.contacts_changed()
        work.desk.privacy.switch(on=True)
        work.desk.forget("Office")
        assert everything_made(windows) == []
        assert windows._settings.made is None
        windows.renew()
        await until(lambda: not windows._renewal.isActive(), "the new windows")
        assert everything_made(windows) == []

    at_work(story)


@pytest.mark.parametrize("private", [False, True])
def test_the_panel(at_work: AtWork, *, private: bool) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        async def shown() -> list[str]:
            windows.show_panel()
            await until(lambda: not windows._tasks.running, "the latest calls")
            return said(windows.panel)

        early: Panel = windows.panel
        work.desk.privacy.switch(on=private)
        await much_happens(work, windows)
        there = await shown()
        windows._panel.forget()
        late = await shown()
        assert windows.panel is not early
        assert late == there
        everything = "\n".join(late)
        for word in ("The disk is full.", "601", "muted", "One thing may keep"):
            assert word in everything
        for name in ("Анастасія", "Olena"):
            assert (name in everything) is not private
        early.hide()
        early.deleteLater()

    at_work(story)


def test_a_problem_that_was_put_away_does_not_come_back(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.desk.problems.publish(say("The disk is full."))
        panel = windows.show_panel()
        assert panel.problem == "The disk is full."
        panel._strips.problem.close_it.click()
        windows.show_people()
        assert panel.problem == ""

    at_work(story)


@pytest.mark.parametrize("show", [Windows.show_people, Windows.show_queues, Windows.show_history])
def test_the_pages(at_work: AtWork, show: Callable[[Windows], None]) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        async def shown() -> tuple[object, ...]:
            show(windows)
            await until(lambda: not windows._tasks.running, "the calls")
            main, page = windows.main, windows.main.page
            assert page is not None
            rows = page.table.rows.rows  # type: ignore[attr-defined]
            ways = [way.isVisible() for way in main._ways.values()]
            return rows, said(page), main.place, ways, main._private.isVisible()

        early = windows.main
        show(windows)
        early.hide()
        await much_happens(work, windows)
        there = await shown()
        early.hide()
        windows._main.forget()
        pages = windows.boards._people_page, windows.boards._queues_page, windows.past._page
        for page in pages:
            page.forget()
        late = await shown()
        assert windows.main is not early
        assert late[0]
        assert late == there
        early.deleteLater()

    at_work(story)


def test_only_the_page_is_made_that_is_looked_at(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        await much_happens(work, windows)
        windows.show_history()
        assert everything_made(windows) == [windows.main, windows.past.page]

    at_work(story)
