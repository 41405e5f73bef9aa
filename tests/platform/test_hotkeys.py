"""The agent's hotkeys, whichever system binds them."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from tests.clocks import ManualClock
from tests.waiting import turns, until

from callpop.hotkeys import Combination, HotkeyAction, HotkeyStatus
from callpop.platform.hotkeys.backend import Ears, HotkeyError, Outcome, Press
from callpop.platform.hotkeys.chooser import hotkey_backend
from callpop.platform.hotkeys.hotkeys import Hotkeys
from callpop.preferences import Preferences
from callpop.telephony.sentence import Sentence, say

DIAL, SELECTION, RECORD = (
    HotkeyAction.DIAL,
    HotkeyAction.DIAL_SELECTION,
    HotkeyAction.OPEN_RECORD,
)
DEFAULT = {DIAL: "Ctrl+Alt+D", SELECTION: "Ctrl+Alt+S", RECORD: "Ctrl+Alt+R"}


class System:
    """A backend that does what it is told, at its own pace."""

    configurable = True

    def __init__(self, *, asks: bool = False) -> None:
        self.asks = asks
        self.bound: list[dict[HotkeyAction, str]] = []
        self.taken: set[str] = set()
        self.slow = asyncio.Event()
        self.slow.set()
        self.ears: Ears | None = None
        self.closed = False

    def follow(self, ears: Ears) -> None:
        self.ears = ears

    async def bind(self, wanted: Mapping[HotkeyAction, Combination]) -> None:
        await self.slow.wait()
        self.bound.append({action: str(keys) for action, keys in wanted.items()})
        outcomes = {
            action: Outcome(say("taken") if str(keys) in self.taken else Sentence(""))
            for action, keys in wanted.items()
        }
        assert self.ears is not None
        self.ears.stand(outcomes)

    async def configure(self) -> None:
        raise HotkeyError(say("no window"))

    async def close(self) -> None:
        self.closed = True

    def press(self, action: HotkeyAction) -> None:
        assert self.ears is not None
        self.ears.pressed(Press(action))


class Desk:
    def __init__(self, system: System | Sentence) -> None:
        self.pressed: list[HotkeyAction] = []
        self.told = 0
        self.hotkeys = Hotkeys(system, lambda press: self.pressed.append(press.action))
        self.leave = self.hotkeys.subscribe(self.tell)
        self.hotkeys.start()

    def tell(self) -> None:
        self.told += 1

    def status(self, action: HotkeyAction) -> HotkeyStatus:
        return next(one for one in self.hotkeys.statuses() if one.action is action)

    def bound(self) -> set[HotkeyAction]:
        return {one.action for one in self.hotkeys.statuses() if one.bound}


def play(
    story: Callable[[Desk, System], Awaitable[None]], *, asks: bool = False, why: str = ""
) -> None:
    async def whole() -> None:
        system = System(asks=asks)
        desk = Desk(Sentence(why) if why else system)
        await asyncio.wait_for(story(desk, system), 10)
        await desk.hotkeys.close()
        assert system.closed is not bool(why)

    asyncio.run(whole())


def test_what_is_chosen_is_bound_and_pressed() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences())
        await until(lambda: desk.bound() == {DIAL, SELECTION, RECORD})
        assert system.bound == [DEFAULT]
        system.press(RECORD)
        assert desk.pressed == [RECORD]
        # The same again is no reason to let go of them.
        desk.hotkeys.choose(replace(Preferences(), text_size=120))
        await turns()
        assert len(system.bound) == 1

    play(story)


def test_another_choice_is_bound_at_once_and_the_last_one_wins() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences())
        await until(desk.bound)
        system.slow.clear()
        for number in range(1, 9):
            desk.hotkeys.choose(Preferences(hotkey_dial=f"F{number}"))
            await turns(2)
        system.slow.set()
        await until(lambda: system.bound[-1] == {**DEFAULT, DIAL: "F8"})
        assert len(system.bound) <= 3
        desk.hotkeys.choose(
            Preferences(hotkey_dial="", hotkey_dial_selection="", hotkey_open_record="")
        )
        await until(lambda: system.bound[-1] == {})
        assert not desk.bound()

    play(story)


def test_what_the_system_refuses_says_why_and_which_command_does_the_same() -> None:
    async def story(desk: Desk, system: System) -> None:
        system.taken = {"Ctrl+Alt+S"}
        before = desk.told
        desk.hotkeys.choose(Preferences())
        await until(lambda: desk.bound() == {DIAL, RECORD})
        refused = desk.status(SELECTION)
        assert (refused.combination, str(refused.problem)) == ("Ctrl+Alt+S", "taken")
        await until(lambda: desk.status(SELECTION).command.endswith("callpop dial-selection"))
        assert desk.told > before
        desk.leave()
        told = desk.told
        desk.hotkeys.choose(Preferences(hotkey_dial="F9"))
        await until(lambda: len(system.bound) == 2)
        assert desk.told == told

    play(story)


def test_one_hotkey_for_two_things_is_the_first_ones() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences(hotkey_private="alt+ctrl+d"))
        await until(desk.bound)
        assert system.bound == [DEFAULT]
        problem = str(desk.status(HotkeyAction.PRIVATE).problem)
        assert "Ctrl+Alt+D" in problem
        assert "Open the dial box" in problem

    play(story)


def test_nonsense_of_the_settings_file_is_said_and_not_bound() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences(hotkey_dial="banana", hotkey_private="d"))
        await until(desk.bound)
        assert system.bound == [{SELECTION: "Ctrl+Alt+S", RECORD: "Ctrl+Alt+R"}]
        assert "“banana” is no hotkey" in str(desk.status(DIAL).problem)
        assert "needed for typing" in str(desk.status(HotkeyAction.PRIVATE).problem)

    play(story)


def test_while_a_field_takes_keys_none_is_bound() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences())
        await until(desk.bound)
        desk.hotkeys.hold()
        desk.hotkeys.hold()
        await until(lambda: system.bound[-1] == {})
        system.press(DIAL)  # on its way already
        desk.hotkeys.resume()
        desk.hotkeys.choose(Preferences(hotkey_dial="F9"))
        await turns()
        assert system.bound[-1] == {}
        # The page that takes it shows how they stood.
        assert desk.status(RECORD).bound
        desk.hotkeys.resume()
        await until(lambda: system.bound[-1] == {**DEFAULT, DIAL: "F9"})
        assert desk.pressed == []

    play(story)


def test_a_desktop_that_asks_the_agent_is_not_asked_for_that() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences())
        await until(desk.bound)
        desk.hotkeys.hold()
        await turns()
        system.press(DIAL)
        desk.hotkeys.resume()
        await turns()
        assert len(system.bound) == 1
        assert desk.pressed == []

    play(story, asks=True)


def test_where_there_are_none_every_one_says_why() -> None:
    async def story(desk: Desk, system: System) -> None:
        desk.hotkeys.choose(Preferences())
        assert str(desk.status(DIAL).problem) == "There are none here."
        assert not desk.status(HotkeyAction.PRIVATE).problem  # nobody wants that one
        assert not desk.hotkeys.configurable
        with pytest.raises(HotkeyError, match="There are none here"):
            await desk.hotkeys.configure()
        desk.hotkeys.hold()
        desk.hotkeys.resume()

    play(story, why="There are none here.")


@pytest.mark.skipif(sys.platform != "linux", reason="one of several on Linux alone")
@pytest.mark.parametrize(
    ("env", "kind"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "PortalHotkeys"),
        ({"DISPLAY": ":0"}, "X11Hotkeys"),
        ({}, "Sentence"),
    ],
)
def test_the_session_decides(
    env: dict[str, str], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert type(hotkey_backend(ManualClock())).__name__ == kind


def test_the_command_is_short_where_the_shell_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "callpop"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)

    async def story(desk: Desk, system: System) -> None:
        await turns()
        await until(lambda: "find the program" not in desk.hotkeys._tasks.running)
        assert desk.status(RECORD).command == "callpop open-record"

    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ.get('PATH', '')}")
    play(story)
