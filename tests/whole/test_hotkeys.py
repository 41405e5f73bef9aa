"""Keys pressed while another program is in front, from the key to what it does."""

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.desktop import Screen, x_server
from tests.platform.test_foreground_x11 import selecting
from tests.whole.desk_at_work import Callpop, until
from tests.whole.foreign_pbx import CLIENT, KEY, ForeignPbx, event
from tests.whole.screen_reader import ScreenReader, screen_reader

NUMBER = "+380 44 123-45-67"
BOX = "Call — Callpop"


class Hands:
    """Another program has the focus, and somebody is at the keyboard."""

    def __init__(self, window: int, env: Mapping[str, str]) -> None:
        self.window = window
        self._env = dict(env)

    def xdotool(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self._env, capture_output=True, text=True, timeout=10
        )
        return done.stdout.strip()

    def press(self, keys: str) -> None:
        self.xdotool("key", keys)

    @property
    def focus(self) -> int:
        return int(self.xdotool("getwindowfocus") or 0)

    @property
    def front(self) -> str:
        return self.xdotool("getwindowfocus", "getwindowname")

    def opens_box(self, keys: str) -> None:
        """Once a hotkey is bound, which nobody tells."""
        deadline = time.monotonic() + 20
        while self.front != BOX:
            assert time.monotonic() < deadline, f"{keys} opened nothing"
            self.press(keys)
            for _ in range(25):
                if self.front == BOX:
                    break
                time.sleep(0.02)

    def closes_box(self) -> None:
        self.press("Escape")
        until("the focus is back", lambda: self.focus == self.window)


@contextmanager
def hands(env: Mapping[str, str]) -> Iterator[Hands]:
    program = subprocess.Popen(["xev", "-name", "other"], stdout=subprocess.DEVNULL, env=dict(env))
    try:
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^other$"],
            env=dict(env),
            capture_output=True,
            text=True,
            timeout=10,
        ).stdout.split()
        made = Hands(int(found[0]), env)
        made.xdotool("windowfocus", "--sync", found[0])
        until("the other program has the focus", lambda: made.focus == made.window)
        yield made
    finally:
        program.terminate()
        program.wait(10)


def choose(callpop: Callpop, **chosen: str) -> None:
    """By hand, in the settings file."""
    callpop.home.mkdir(mode=0o700, exist_ok=True)
    settings = callpop.home / "settings.toml"
    lines = [f'{key} = "{value}"\n' for key, value in chosen.items()]
    before = settings.read_text() if settings.exists() else ""
    settings.write_text("[app]\n" + "".join(lines) + before)


def test_a_hotkey_opens_the_box_over_another_program_and_another_one_is_bound_at_once(
    office: Callpop,
) -> None:
    with hands(os.environ) as agent:
        with selecting(NUMBER):
            agent.opens_box("ctrl+alt+d")
        agent.closes_box()
        choose(office, hotkey_dial="Ctrl+Shift+F7")
        agent.opens_box("ctrl+shift+F7")
        agent.closes_box()
        agent.press("ctrl+alt+d")
        time.sleep(0.3)
        assert agent.focus == agent.window


def test_the_hotkeys_of_a_ringing_call(
    callpop: Callpop, pbx: ForeignPbx, screen_reader_on: ScreenReader
) -> None:
    callpop.add_account(pbx.endpoint, KEY, crm_hosts="crm.example")
    choose(callpop, hotkey_say_caller="F9")
    callpop.start()
    until("online", lambda: callpop.state() == "online")
    pbx.send(event("dial"))
    said = screen_reader_on.hears("Incoming call", "Анастасія Березкіна")
    with hands(os.environ) as agent:
        agent.press("F9")
        until("something is said", lambda: len(screen_reader_on.heard) == 2)
        assert screen_reader_on.heard == [said, said]
        agent.press("ctrl+alt+r")
        until("the record opens", lambda: callpop.opened_pages() == [CLIENT["url"]])
        assert agent.focus == agent.window


@pytest.fixture
def screen_reader_on(display: Screen, bus: str) -> Iterator[ScreenReader]:
    with screen_reader(os.environ) as reader:
        yield reader


@pytest.fixture
def bare(bus: str, short_tmp: Path) -> Iterator[Screen]:
    """A screen without a window manager."""
    with x_server(short_tmp / "bare") as screen:
        yield screen


def test_without_a_window_manager_the_focus_comes_and_goes_all_the_same(
    bare: Screen, short_tmp: Path
) -> None:
    with ExitStack() as stack:
        callpop = Callpop(short_tmp / "home")
        stack.callback(callpop.close)
        callpop.env |= bare.env
        choose(callpop, hotkey_dial="Ctrl+Alt+D")
        callpop.start("start", "--hidden")
        agent = stack.enter_context(hands({**os.environ, **bare.env}))
        agent.opens_box("ctrl+alt+d")
        agent.closes_box()
