"""Calls that pop up no more: one, or all for a while, by the agent's word or their quiet hours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from tests.desk.office import ENDED, RINGING, Workplace
from tests.ui.at_work import (
    AtWork,
    active_window,
    drawn,
    everything_said,
    fresh,
    middle,
    move_pointer,
    rows_named,
    said_by,
    xdotool,
)
from tests.waiting import until

from callpop.preferences import Preferences
from callpop.ui.shell import Windows
from callpop.ui.strip import Strip


async def menu_of_the_card(windows: Windows) -> QMenu:
    """As a right click on the first card opens it."""
    (card, *_) = windows.stack.cards()
    move_pointer(middle(card))
    await until(lambda: windows.stack.hovered, "the pointer to be on the card")
    xdotool("click", 3)
    await until(lambda: QApplication.activePopupWidget(), "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press(menu: QMenu, says: str) -> None:
    (action,) = [action for action in menu.actions() if action.text() == says]
    action.trigger()
    menu.close()


def strips(windows: Windows) -> list[str]:
    """What the lines at the top of the panel say."""
    return [
        strip.words.text()
        for strip in windows.panel.findChildren(Strip)
        if strip.isVisibleTo(windows.panel)
    ]


def test_a_call_is_muted_on_its_card_and_rings_on(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("a", RINGING)
        await drawn(windows)
        menu = await menu_of_the_card(windows)
        offered = [action.text() for action in menu.actions()]
        assert offered[:2] == ["Open in CRM", "Copy number"]
        assert offered[-3:] == [
            "Mute this call",
            "Mute pop-ups for 1 hour",
            "Mute pop-ups for today",
        ]
        press(menu, "Mute this call")
        assert not windows.stack.isVisible()
        assert (work.screen.notes, work.lines.sent, fresh(work.paused())) == ({}, [], False)
        windows.show_panel()
        await drawn(windows)
        (row,) = said_by(rows_named(windows, "Calls now"))
        assert "You muted this call." in row
        work.says("b", RINGING, number="+380991112233")
        await drawn(windows)
        assert windows.stack.isVisible()

    at_work(story)


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("Mute pop-ups for 1 hour", "Pop-ups are muted until"),
        ("Mute pop-ups for today", "Pop-ups are muted for today."),
    ],
)
def test_all_calls_are_muted_from_a_card(at_work: AtWork, says: str, words: str) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("a", RINGING)
        await drawn(windows)
        press(await menu_of_the_card(windows), says)
        assert not windows.stack.isVisible()
        assert words in windows.tray.words
        windows.show_panel()
        assert [words in strip for strip in strips(windows)] == [True]

    at_work(story)


def test_the_menu_mutes_the_call_that_rings(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        call = windows.menu.muting_call
        assert not fresh(call.isEnabled())
        work.says("a", RINGING)
        await drawn(windows)
        assert fresh(call.isEnabled())
        call.trigger()
        await drawn(windows)
        assert not windows.stack.isVisible()
        assert not fresh(call.isEnabled())

    at_work(story)


def test_quiet_hours_are_told_like_a_mute_and_end_when_the_agent_says(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        begins = work.clock.now().wall.astimezone()
        hours = f"{begins:%H}:00-{(begins.hour + 2) % 24:02}:00"
        work.desk.prefer(Preferences(quiet_hours=hours))
        assert fresh(windows.tray.look.paused)
        assert "Quiet until " in windows.tray.words
        work.says("a", RINGING)
        await drawn(windows)
        assert not fresh(windows.stack.isVisible())
        windows.show_panel()
        assert strips(windows)[0].startswith("Quiet until ")
        assert "Quiet hours until" in said_by(rows_named(windows, "Calls now"))[0]
        (resume,) = [
            one for one in windows.panel.findChildren(QPushButton) if one.text() == "Resume now"
        ]
        resume.click()
        await drawn(windows)
        assert (fresh(windows.tray.look.paused), strips(windows)) == (False, [])
        # It still rings: now it may be seen.
        assert fresh(windows.stack.isVisible())

    at_work(story)


def test_a_missed_call_in_quiet_hours_is_counted_and_no_more(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.desk.pause_hour()
        for n in range(3):
            work.says(f"{n}", RINGING, number=f"+38099111223{n}")
            await work.after(1)
            work.says(f"{n}", ENDED, number=f"+38099111223{n}")
        await work.after(3600)
        await drawn(windows)
        assert not fresh(work.paused())
        assert (windows.tray.look.missed, work.screen.shown) == (3, [])
        assert "3 missed calls" in windows.tray.words
        assert not windows.stack.isVisible()

    at_work(story)


def test_muting_takes_the_focus_from_nobody(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_settings()
        await until(lambda: windows.settings.isActiveWindow(), "another window")
        before = active_window()
        work.says("a", RINGING)
        await drawn(windows)
        press(await menu_of_the_card(windows), "Mute this call")
        work.desk.privacy.switch(on=True)
        work.desk.pause_today()
        await drawn(windows)
        assert active_window() == before
        assert everything_said(windows.settings)
        assert windows.settings.isActiveWindow()
        assert windows.stack.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus

    at_work(story)
