"""Hotkeys on a real X server, pressed by XTest, while nobody's window is asked."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping

import pytest
from tests.waiting import until

if sys.platform != "linux":
    pytest.skip("X11", allow_module_level=True)

from tests.desktop import Screen
from tests.platform.xkb import ALT, CONTROL, D, layout, lock_group, press_places, xdotool

from callpop.hotkeys import HotkeyAction, combination
from callpop.platform.hotkeys.backend import Outcome, Press
from callpop.platform.hotkeys.x11 import X11Hotkeys
from callpop.platform.x_server import XError, XServer

DIAL, PRIVATE = HotkeyAction.DIAL, HotkeyAction.PRIVATE


class Ears:
    def __init__(self) -> None:
        self.presses: list[Press] = []
        self.outcomes: dict[HotkeyAction, str] = {}

    def pressed(self, press: Press) -> None:
        self.presses.append(press)

    def stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        self.outcomes = {action: str(outcome.problem) for action, outcome in outcomes.items()}

    @property
    def actions(self) -> list[HotkeyAction]:
        return [press.action for press in self.presses]


class Keyboard:
    """Hotkeys that are bound, and who hears them."""

    def __init__(self, hotkeys: X11Hotkeys | None = None) -> None:
        self.ears = Ears()
        self.hotkeys = hotkeys or X11Hotkeys()
        self.hotkeys.follow(self.ears)

    async def bind(self, **wanted: str) -> dict[HotkeyAction, str]:
        actions = {HotkeyAction[name.upper()]: combination(keys) for name, keys in wanted.items()}
        await self.hotkeys.bind(actions)
        return self.ears.outcomes

    async def heard(self, count: int) -> None:
        await until(lambda: len(self.ears.presses) >= count, f"{count} presses")

    async def nothing_more(self) -> None:
        """What was pressed before would have come by now: the server keeps the order."""
        before = len(self.ears.presses)
        for _ in range(20):
            await asyncio.sleep(0.005)
        assert len(self.ears.presses) == before


Story = Callable[[Keyboard], Awaitable[None]]
Tell = Callable[[Story], None]


@pytest.fixture
def tell(display: Screen) -> Iterator[Tell]:
    def run(story: Story) -> None:
        async def whole() -> None:
            keyboard = Keyboard()
            try:
                await asyncio.wait_for(story(keyboard), 20)
            finally:
                await keyboard.hotkeys.close()

        asyncio.run(whole())

    yield run
    layout("us")


def test_a_press_is_heard_with_its_time_and_no_other_key_is(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        assert await keyboard.bind(dial="Ctrl+Alt+D", private="Meta+F5") == {DIAL: "", PRIVATE: ""}
        xdotool("key", "d", "ctrl+d", "alt+d", "ctrl+alt+shift+d", "F5")
        xdotool("key", "ctrl+alt+d", "super+F5")
        await keyboard.heard(2)
        assert keyboard.ears.actions == [DIAL, PRIVATE]
        assert all(press.time for press in keyboard.ears.presses)

    tell(story)


@pytest.mark.parametrize("locks", [["Num_Lock"], ["Caps_Lock"], ["Num_Lock", "Caps_Lock"]])
def test_the_locks_change_nothing(tell: Tell, locks: list[str]) -> None:
    async def story(keyboard: Keyboard) -> None:
        await keyboard.bind(dial="Ctrl+Alt+D")
        xdotool("key", *locks)
        try:
            xdotool("key", "ctrl+alt+d")
            await keyboard.heard(1)
        finally:
            xdotool("key", *locks)

    tell(story)


def test_a_key_that_is_held_is_one_press(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        await keyboard.bind(dial="Ctrl+Alt+D")
        xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "d")
        try:
            await asyncio.sleep(0.9)  # it repeats after 660 ms
        finally:
            xdotool("keyup", "d", "keyup", "alt", "keyup", "ctrl")
        xdotool("key", "ctrl+alt+d")
        await keyboard.heard(2)
        await keyboard.nothing_more()
        assert len(keyboard.ears.presses) == 2

    tell(story)


def test_what_another_program_has_is_told_and_can_be_had_once_it_is_free(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        other = Keyboard()
        await other.bind(dial="Ctrl+Alt+D")
        outcomes = await keyboard.bind(dial="Ctrl+Alt+D", private="F9")
        assert outcomes == {
            DIAL: "Ctrl+Alt+D is taken by another program: choose another, or free it there.",
            PRIVATE: "",
        }
        # What it has of the same key with other locks is not taken by half.
        xdotool("key", "ctrl+alt+d", "F9")
        await keyboard.heard(1)
        await other.heard(1)
        assert keyboard.ears.actions == [PRIVATE]
        await other.hotkeys.close()
        assert await keyboard.bind(dial="Ctrl+Alt+D", private="F9") == {DIAL: "", PRIVATE: ""}
        xdotool("key", "ctrl+alt+d")
        await keyboard.heard(2)

    tell(story)


def test_a_hotkey_that_is_given_up_is_everybodys_again(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        other = Keyboard()
        await keyboard.bind(dial="Ctrl+Alt+D", private="F9")
        await keyboard.bind(private="F9")
        assert await other.bind(dial="Ctrl+Alt+D") == {DIAL: ""}
        await keyboard.bind()
        assert await other.bind(dial="Ctrl+Alt+D", private="F9") == {DIAL: "", PRIVATE: ""}
        await other.hotkeys.close()

    tell(story)


def test_a_ukrainian_layout_changes_nothing(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        layout("us,ua")
        await keyboard.bind(dial="Ctrl+Alt+D")
        lock_group(1)
        press_places(CONTROL, ALT, D)
        await keyboard.heard(1)
        lock_group(0)

    tell(story)


def test_a_keyboard_without_latin_letters_has_the_key_in_its_place(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        layout("ua")
        await keyboard.bind(dial="Ctrl+Alt+D")
        press_places(CONTROL, ALT, D)
        await keyboard.heard(1)

    tell(story)


def test_the_hotkey_moves_with_its_letter_when_the_layout_does(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        await keyboard.bind(dial="Ctrl+Alt+A")
        a, q = 38, 24
        layout("fr")  # where A and Q have changed places
        deadline = time.monotonic() + 10
        while not keyboard.ears.presses and time.monotonic() < deadline:
            press_places(CONTROL, ALT, q)
            await asyncio.sleep(0.05)
        await keyboard.heard(1)
        count = len(keyboard.ears.presses)
        press_places(CONTROL, ALT, a)
        await keyboard.nothing_more()
        assert len(keyboard.ears.presses) == count

    tell(story)


def test_without_an_x_server_the_reason_is_told() -> None:
    def nowhere() -> XServer:
        raise XError("the X server does not answer")

    async def story() -> None:
        keyboard = Keyboard(X11Hotkeys(nowhere))
        outcomes = await keyboard.bind(dial="Ctrl+Alt+D")
        assert outcomes == {
            DIAL: "Callpop has no access to the keyboard here: the X server does not answer."
        }
        await keyboard.hotkeys.close()

    asyncio.run(story())


def test_waiting_for_a_press_takes_no_time_at_all(tell: Tell) -> None:
    async def story(keyboard: Keyboard) -> None:
        await keyboard.bind(dial="Ctrl+Alt+D")
        await keyboard.nothing_more()
        before = time.process_time()
        # Keys of others are none of our business: the server does not even tell of them.
        await asyncio.to_thread(xdotool, "key", *["a"] * 50)
        assert time.process_time() - before < 0.05

    tell(story)
