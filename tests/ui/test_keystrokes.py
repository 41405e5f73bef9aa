"""What the hotkeys do, over another program's window: a real one, with a real window manager."""

import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest

if sys.platform != "linux":
    pytest.skip("X11", allow_module_level=True)

from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from tests.desk.office import ANSWERED, RINGING, Workplace
from tests.desktop import Screen
from tests.platform.test_foreground_x11 import selecting
from tests.ui.at_work import AtWork, active_window, drawn, fresh, rows_named, xdotool
from tests.ui.conftest import App
from tests.waiting import until

from callpop.hotkeys import HotkeyAction
from callpop.platform.foreground.nowhere import Nowhere
from callpop.platform.foreground.x11 import X11Foreground
from callpop.preferences import Confirm
from callpop.telephony.commands import Dial
from callpop.ui.shell import Windows
from callpop.ui.toast import Toast

DIAL, SELECTION = HotkeyAction.DIAL, HotkeyAction.DIAL_SELECTION
RECORD, SAY, PRIVATE = HotkeyAction.OPEN_RECORD, HotkeyAction.SAY_CALLER, HotkeyAction.PRIVATE
NUMBER, SHOWN = "+380 44 123-45-67", "+380 44 123 45 67"

Tell = Callable[[Workplace, Windows], Awaitable[None]]
Play = Callable[[Tell], None]


class Other:
    """Another program's window."""

    def __init__(self, window: int) -> None:
        self.window = window

    async def focus(self) -> None:
        xdotool("windowactivate", self.window)
        await self.has_focus()

    async def has_focus(self) -> None:
        await until(lambda: active_window() == self.window, "the other window's focus")


@pytest.fixture
def other(display: Screen) -> Iterator[Other]:
    program = subprocess.Popen(["xev", "-name", "other"], stdout=subprocess.DEVNULL, env=os.environ)
    try:
        found = xdotool("search", "--sync", "--onlyvisible", "--name", "^other$")
        yield Other(int(found.splitlines()[0]))
    finally:
        program.terminate()
        program.wait(10)


@pytest.fixture
def play(at_work: AtWork, app: App, other: Other) -> Play:
    """Over the other window, which has the focus."""

    def run(tell: Tell) -> None:
        async def whole(work: Workplace, windows: Windows) -> None:
            foreground = X11Foreground()
            app.foreground = foreground  # type: ignore[assignment]
            await other.focus()
            try:
                await tell(work, windows)
            finally:
                await foreground.close()

        at_work(whole)

    return run


async def in_front(windows: Windows) -> None:
    await until(windows.dial_box.isActiveWindow, "the dial box to have the focus")


async def escape(windows: Windows) -> None:
    xdotool("key", "Escape")
    await until(lambda: not windows.dial_box.isVisible(), "the dial box to close")


def test_the_box_has_the_selected_number_and_the_focus_which_goes_back(
    play: Play, other: Other
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        with selecting(f"Call us: {NUMBER}"), selecting("099 000 00 00", selection="clipboard"):
            assert not await windows.keystrokes.do(DIAL)
            await in_front(windows)
            assert windows.dial_box.input.text() == SHOWN
        xdotool("key", "BackSpace", "5")
        await until(lambda: windows.dial_box.input.text() == "5", "typing to arrive")
        await escape(windows)
        await other.has_focus()

    play(tell)


def test_the_copied_number_is_taken_where_none_is_selected(play: Play) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        with selecting("no number"), selecting(NUMBER, selection="clipboard"):
            await windows.keystrokes.do(DIAL)
            await in_front(windows)
            assert windows.dial_box.input.text() == SHOWN

    play(tell)


def test_the_box_is_empty_where_there_is_no_number_anywhere(play: Play) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        windows.show_dial_box("left over")
        windows.dial_box.hide()
        with selecting("no number"), selecting("none either", selection="clipboard"):
            await windows.keystrokes.do(DIAL)
            await in_front(windows)
            assert windows.dial_box.input.text() == ""

    play(tell)


def test_the_same_key_again_closes_the_box(play: Play, other: Other) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        await windows.keystrokes.do(DIAL)
        await in_front(windows)
        await windows.keystrokes.do(DIAL)
        assert not windows.dial_box.isVisible()
        await other.has_focus()

    play(tell)


def test_a_box_that_was_left_is_filled_anew_and_comes_forward(play: Play, other: Other) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        await windows.keystrokes.do(DIAL)
        await in_front(windows)
        await other.focus()
        await until(lambda: not windows.dial_box.isActiveWindow(), "the focus to go")
        if not windows.dial_box.isVisible():
            windows.show_dial_box()
            await other.focus()
        with selecting(NUMBER):
            await windows.keystrokes.do(DIAL)
            await in_front(windows)
            assert windows.dial_box.input.text() == SHOWN

    play(tell)


def test_the_focus_stays_where_the_agent_put_it_meanwhile(play: Play, other: Other) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        await windows.keystrokes.do(DIAL)
        await in_front(windows)
        windows.show_settings()
        await until(windows.settings.isActiveWindow, "the settings' focus")
        windows.dial_box.hide()
        windows.keystrokes._toast.say("Time passes.")
        await drawn(windows)
        assert windows.settings.isActiveWindow()
        assert active_window() == int(windows.settings.winId())

    play(tell)


def test_the_selected_number_is_called_after_the_countdown(play: Play, app: App) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        with selecting(NUMBER):
            assert not await windows.keystrokes.do(SELECTION)
            await in_front(windows)
        assert not work.lines.sent
        for _ in range(4):
            await work.after(1)
        await until(lambda: work.lines.sent, "the call")
        command = work.lines.sent[0][1]
        assert isinstance(command, Dial)
        assert command.number == "+380441234567"

    app.chosen = replace(app.chosen, countdown_seconds=3, confirm_dialing=Confirm.OUTSIDE)
    play(tell)


def test_without_a_selected_number_the_box_says_so_and_offers_the_copied_one(play: Play) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        with selecting("no number"), selecting(NUMBER, selection="clipboard"):
            assert str(await windows.keystrokes.do(SELECTION)) == "No number is selected."
            await in_front(windows)
        assert windows.dial_box.input.text() == SHOWN
        assert "No number is selected." in windows.dial_box.preview.text()
        await work.after(30)
        assert not work.lines.sent

    play(tell)


def test_the_record_of_the_ringing_caller_opens_before_that_of_the_present_talk(
    play: Play,
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        work.says("talk", RINGING, number="+380441111111", contacts=())
        work.says("talk", ANSWERED, number="+380441111111", contacts=())
        work.says("rings", RINGING)
        assert not await windows.keystrokes.do(RECORD)
        assert work.browser.opened == ["https://crm.example/1"]

    play(tell)


def test_a_caller_without_a_record_is_told_and_so_is_nobody(play: Play, other: Other) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        assert str(await windows.keystrokes.do(RECORD)) == "Nobody is calling."
        assert windows.toast.isVisible()
        assert windows.toast.words.text() == "Nobody is calling."
        assert active_window() == other.window
        work.says("rings", RINGING, contacts=())
        assert str(await windows.keystrokes.do(RECORD)) == "This call has no link to the CRM."
        assert windows.toast.words.text() == "This call has no link to the CRM."

    play(tell)


def test_a_link_to_a_strange_host_is_asked_about_where_there_is_a_keyboard(play: Play) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        work.settings.of = replace(work.settings.of, hosts=frozenset())
        work.says("rings", RINGING)
        said = await windows.keystrokes.do(RECORD)
        assert "crm.example" in str(said)
        assert not work.browser.opened
        await until(windows.panel.isVisible, "the panel with the question")

    play(tell)


def test_saying_who_calls_brings_a_card_back_that_was_sent_away(play: Play) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        work.says("rings", RINGING)
        await drawn(windows)
        (call,) = work.desk.live_calls()
        windows.stack.dismiss(call.id)
        work.desk.dismiss(call.id)
        await drawn(windows)
        assert windows.stack.card_of(call.id) is None
        assert not await windows.keystrokes.do(SAY)
        await until(lambda: windows.stack.card_of(call.id), "its card")
        assert not windows.toast.isVisible()

    play(tell)


def test_saying_who_calls_where_there_are_no_cards_shows_it_all_the_same(
    play: Play, app: App
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        work.says("rings", RINGING)
        assert not await windows.keystrokes.do(SAY)
        assert windows.toast.isVisible()
        assert "Анастасія Березкіна" in windows.toast.words.text()

    app.chosen = replace(app.chosen, cards=False)
    play(tell)


def test_the_buttons_of_a_card_are_reached_from_another_program_by_keys_alone(
    play: Play, other: Other, app: App
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        work.says("rings", RINGING)
        await drawn(windows)
        await other.focus()
        assert not await windows.keystrokes.do(HotkeyAction.PANEL)
        await until(windows.panel.isActiveWindow, "the panel to have the focus")
        calls = rows_named(windows, "Calls now")
        assert calls.hasFocus()
        assert calls.currentIndex().row() == 0
        xdotool("key", "Menu")
        await until(lambda: QApplication.activePopupWidget(), "the menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions()]
        (card,) = windows.stack.cards()
        buttons = [one.text() for one in card.findChildren(QPushButton) if one.isVisible()]
        assert texts[: len(buttons)] == buttons == ["Open in CRM", "Copy number", "Not now"]
        xdotool("key", "Down", "Return")
        await until(lambda: work.browser.opened, "the record")
        xdotool("key", "Escape")
        await other.has_focus()

    play(tell)


def test_nobody_is_said_to_call_when_nobody_does(play: Play) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        assert str(await windows.keystrokes.do(SAY)) == "Nobody is calling."

    play(tell)


def test_where_no_window_can_keep_out_of_the_way_a_native_note_says_it(
    play: Play, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        await windows.keystrokes.do(RECORD)
        assert [str(note) for note in app.noted] == ["Nobody is calling."]
        assert not windows.toast.isVisible()

    monkeypatch.setattr(Toast, "possible", False)
    play(tell)


def test_names_are_hidden_and_shown_again_by_the_same_key(play: Play, app: App) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        assert not await windows.keystrokes.do(PRIVATE)
        assert fresh(app.chosen.private)
        assert windows.toast.words.text() == "Names and numbers are hidden."
        assert not await windows.keystrokes.do(PRIVATE)
        assert not fresh(app.chosen.private)
        assert windows.toast.words.text() == "Names and numbers are shown."

    play(tell)


class Wayland(Nowhere):
    """Tells what is selected to a window that has the focus alone."""

    reads_in_front = True

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self.read_too_early = False

    async def selected(self) -> str:
        self.read_too_early |= not self._windows.dial_box.isActiveWindow()
        return NUMBER


def test_where_only_the_window_in_front_may_read_the_box_opens_first(play: Play, app: App) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        wayland = Wayland(windows)
        app.foreground = wayland
        await windows.keystrokes.do(DIAL)
        assert not wayland.read_too_early
        assert windows.dial_box.input.text() == SHOWN

    play(tell)


def test_a_note_takes_no_focus_and_no_room_under_the_pointer(play: Play, other: Other) -> None:
    async def tell(work: Workplace, windows: Windows) -> None:
        windows.toast.say("Nobody is calling.")
        place = windows.toast.geometry()
        middle = place.center()
        windows.toast.hide()
        xdotool("mousemove", middle.x(), middle.y())
        windows.toast.say("Again.")
        assert not windows.toast.geometry().contains(middle)
        assert active_window() == other.window

    play(tell)
