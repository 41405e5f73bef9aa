"""A hotkey set by pressing it, with real keys on a real keyboard."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.at_work import clipboard, xdotool
from tests.ui.sample_hotkeys import SampleHotkeys

if sys.platform != "linux":
    pytest.skip("X11", allow_module_level=True)

from tests.platform.xkb import ALT, CONTROL, SHIFT, D, layout, lock_group, press_places

from callpop.hotkeys import HotkeyAction, HotkeyStatus
from callpop.telephony.sentence import say
from callpop.ui.hotkey_field import HotkeyField
from callpop.ui.theme import Theme

DIAL, RECORD = HotkeyAction.DIAL, HotkeyAction.OPEN_RECORD


class Page:
    """The field between two others."""

    def __init__(self, theme: Theme, qtbot: QtBot, action: HotkeyAction = DIAL) -> None:
        self.qtbot = qtbot
        self.hotkeys = SampleHotkeys()
        self.window = QWidget()
        self.field = HotkeyField(theme, self.hotkeys, action)
        self.field.call_it("Open the dial box", "Over any program.")
        self.before, self.after = QLineEdit(), QLineEdit()
        box = QVBoxLayout(self.window)
        for widget in (self.before, self.field, self.after):
            box.addWidget(widget)
        self.picked: list[object] = []
        self.field.picked.connect(self.picked.append)
        self.field.show_value("Ctrl+Alt+D")
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def begin(self) -> None:
        self.field.take_focus()
        xdotool("key", "space")
        self.qtbot.waitUntil(lambda: self.field.capturing)
        assert self.hotkeys.held == 1

    def until(self, ready: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(ready()))

    @property
    def shown(self) -> str:
        return self.field.keys.text()

    @property
    def words(self) -> str:
        return self.field.words.text() if self.field.words.isVisible() else ""

    def ended(self) -> bool:
        return not self.field.capturing and self.hotkeys.held == 0


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[Page]:
    made = Page(theme, qtbot)
    yield made
    made.window.hide()


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ("ctrl+alt+k", "Ctrl+Alt+K"),
        ("F8", "F8"),
        ("ctrl+shift+1", "Ctrl+Shift+1"),
        ("super+Page_Up", "Meta+PageUp"),
        ("ctrl+alt+comma", "Ctrl+Alt+,"),
        ("ctrl+alt+shift+space", "Ctrl+Alt+Shift+Space"),
        ("ctrl+alt+Delete", ""),
    ],
)
def test_keys_that_are_pressed_together_are_taken(page: Page, keys: str, chosen: str) -> None:
    page.begin()
    xdotool("key", keys)
    if not chosen:
        page.until(lambda: "has a meaning in every program" in page.words)
        assert page.field.capturing
        return
    page.until(page.ended)
    assert page.picked == [chosen]
    assert page.shown == chosen.replace("Meta", "Super")


def test_what_is_held_is_shown_while_it_is(page: Page) -> None:
    page.begin()
    assert page.shown == "Press the keys…"
    xdotool("keydown", "ctrl", "keydown", "alt")
    try:
        page.until(lambda: page.shown == "Ctrl+Alt and…")
    finally:
        xdotool("keyup", "alt", "keyup", "ctrl")
    page.until(lambda: page.shown == "Press the keys…")
    assert page.field.capturing


@pytest.mark.parametrize("key", ["d", "shift+d", "Home", "shift+Tab", "Tab", "space", "1"])
def test_what_is_needed_for_typing_is_not_taken(page: Page, key: str) -> None:
    page.begin()
    xdotool("key", key)
    if "Tab" in key:
        # Out of the field, as out of any.
        page.until(page.ended)
        assert page.before.hasFocus() or page.field.clear.hasFocus() or page.after.hasFocus()
    else:
        page.until(lambda: "is needed for typing" in page.words)
        assert page.field.capturing
    assert page.picked == []


def test_escape_leaves_it_and_backspace_takes_it_away(page: Page) -> None:
    page.begin()
    xdotool("key", "Escape")
    page.until(page.ended)
    assert (page.picked, page.shown) == ([], "Ctrl+Alt+D")
    page.begin()
    xdotool("key", "BackSpace")
    page.until(page.ended)
    assert (page.picked, page.shown) == ([""], "None")


def test_going_elsewhere_leaves_it(page: Page) -> None:
    page.begin()
    page.after.setFocus()
    page.until(page.ended)
    assert page.picked == []
    page.begin()
    page.window.hide()
    page.until(page.ended)


def test_a_ukrainian_layout_is_the_same_keyboard(page: Page) -> None:
    layout("us,ua")
    lock_group(1)
    try:
        page.field.show_value("")
        page.begin()
        press_places(CONTROL, ALT, D)
        page.until(page.ended)
        assert page.picked == ["Ctrl+Alt+D"]
        page.begin()
        press_places(CONTROL, SHIFT, 34)  # Х where others have a bracket
        page.until(page.ended)
        assert page.picked[1:] == ["Ctrl+Shift+["]
    finally:
        lock_group(0)
        layout("us")


def test_the_hotkey_of_something_else_is_told_at_once(page: Page) -> None:
    page.begin()
    xdotool("key", "ctrl+alt+r")
    other = "Open the caller's CRM record"
    told = f"Ctrl+Alt+R is the hotkey for “{other}” already: choose another."
    page.until(lambda: page.words == told)
    xdotool("key", "ctrl+alt+k")
    page.until(page.ended)
    assert page.picked == ["Ctrl+Alt+K"]


def test_what_the_system_refuses_is_told_with_the_command_to_bind(page: Page) -> None:
    taken = say("{keys} is taken by another program.", keys="Ctrl+Alt+D")
    page.hotkeys.refuse(DIAL, taken)
    assert page.words == "Ctrl+Alt+D is taken by another program."
    assert "callpop dial-box" in page.field.command.text()
    page.field.copy.click()
    assert clipboard() == "callpop dial-box"
    page.hotkeys.found[DIAL] = HotkeyStatus(DIAL, "Ctrl+Alt+D", bound=True)
    page.hotkeys.tell()
    assert page.words == ""
    assert not page.field.copy.isVisible()


def test_keys_that_the_desktop_chose_are_told(page: Page) -> None:
    for shown, words in (
        ("ctrl + alt + d", ""),
        ("Meta+K", "Your desktop made it Meta+K. Its own settings can change that."),
    ):
        page.hotkeys.found[DIAL] = HotkeyStatus(DIAL, "Ctrl+Alt+D", bound=True, shown=shown)
        page.hotkeys.tell()
        assert page.words == words


def test_a_field_that_is_gone_is_told_nothing(theme: Theme, qtbot: QtBot) -> None:
    hotkeys = SampleHotkeys()
    field = HotkeyField(theme, hotkeys, RECORD)
    assert hotkeys._told
    field.deleteLater()
    qtbot.waitUntil(lambda: not hotkeys._told)


def test_the_field_says_what_it_is(page: Page) -> None:
    assert page.field.keys.accessibleName() == "Open the dial box: Ctrl+Alt+D. Press to change."
    assert page.field.keys.accessibleDescription() == "Over any program."
    assert page.field.clear.accessibleName() == "No hotkey for this"
