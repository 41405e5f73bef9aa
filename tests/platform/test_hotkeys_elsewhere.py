"""Hotkeys of Windows and macOS: what our side asks of the system, and what it makes of the answers.

Nobody has pressed one there yet: the calls are written down here as the systems document them.
"""

import asyncio
import ctypes
from collections.abc import Callable, Mapping
from ctypes import byref, wintypes
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from callpop.hotkeys import Combination, HotkeyAction, combination
from callpop.platform.hotkeys.backend import HotkeyBackend, Outcome, Press
from callpop.platform.hotkeys.macos import Handler, HotkeyId, MacHotkeys
from callpop.platform.hotkeys.windows import WindowsHotkeys

DIAL, RECORD, PRIVATE = HotkeyAction.DIAL, HotkeyAction.OPEN_RECORD, HotkeyAction.PRIVATE
TAKEN = "{} is taken by another program: choose another, or free it there."


class Ears:
    def __init__(self) -> None:
        self.presses: list[Press] = []
        self.outcomes: dict[HotkeyAction, str] = {}

    def pressed(self, press: Press) -> None:
        self.presses.append(press)

    def stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        self.outcomes = {action: str(outcome.problem) for action, outcome in outcomes.items()}


def bind(backend: HotkeyBackend, **wanted: str) -> None:
    keys: dict[HotkeyAction, Combination] = {
        HotkeyAction[name.upper()]: combination(text) for name, text in wanted.items()
    }
    asyncio.run(backend.bind(keys))


class User32:
    def __init__(self) -> None:
        self.registered: dict[int, tuple[int, int]] = {}
        self.taken: set[tuple[int, int]] = set()

    def register(self, number: int, modifiers: int, key: int) -> bool:
        assert number not in self.registered
        if (modifiers, key) in self.taken:
            return False
        self.registered[number] = (modifiers, key)
        return True

    def unregister(self, number: int) -> None:
        del self.registered[number]


@pytest.fixture
def ears() -> Ears:
    return Ears()


class Windows:
    def __init__(self, ears: Ears) -> None:
        self.user32 = User32()
        self.hotkeys = WindowsHotkeys(self.user32)
        self.hotkeys.follow(ears)

    def message(self, number: int, wparam: int, kind: bytes = b"windows_generic_MSG") -> None:
        """As Qt hands one of the thread's messages to its filters."""
        found = wintypes.MSG(message=number, wParam=wparam)
        handed = QByteArray(kind)
        assert self.hotkeys._filter.nativeEventFilter(handed, ctypes.addressof(found)) == (False, 0)


@pytest.fixture
def windows(qapp: QApplication, ears: Ears) -> Windows:
    return Windows(ears)


def test_windows_is_asked_for_each_key_once_without_repeats(windows: Windows, ears: Ears) -> None:
    bind(windows.hotkeys, dial="Ctrl+Alt+D", private="Shift+F5", open_record="Meta+Ctrl+[")
    no_repeat, alt, control, shift, logo = 0x4000, 1, 2, 4, 8
    assert sorted(windows.user32.registered.values()) == sorted(
        [
            (no_repeat | alt | control, ord("D")),
            (no_repeat | shift, 0x74),
            (no_repeat | control | logo, 0xDB),
        ]
    )
    assert ears.outcomes == {DIAL: "", PRIVATE: "", RECORD: ""}


def test_windows_tells_of_a_press_by_its_number(windows: Windows, ears: Ears) -> None:
    bind(windows.hotkeys, dial="Ctrl+Alt+D", private="F5")
    dial, private = windows.user32.registered
    hotkey, something_else = 0x0312, 0x0100
    windows.message(hotkey, private)
    windows.message(hotkey, dial, b"windows_dispatcher_MSG")
    windows.message(something_else, dial)
    windows.message(hotkey, dial, b"xcb_generic_event_t")
    windows.message(hotkey, 77)
    assert [press.action for press in ears.presses] == [PRIVATE, DIAL]


def test_windows_refusal_and_freedom(windows: Windows, ears: Ears) -> None:
    windows.user32.taken = {(0x4003, ord("D")), (0x4008, ord("K"))}
    bind(windows.hotkeys, dial="Ctrl+Alt+D", private="Meta+K", open_record="F9")
    assert ears.outcomes == {
        DIAL: TAKEN.format("Ctrl+Alt+D"),
        PRIVATE: "Windows keeps Meta+K for itself: choose one without the Windows key.",
        RECORD: "",
    }
    windows.user32.taken.clear()
    bind(windows.hotkeys, dial="Ctrl+Alt+D")
    assert list(windows.user32.registered.values()) == [(0x4003, ord("D"))]
    asyncio.run(windows.hotkeys.close())
    assert not windows.user32.registered


@pytest.mark.logs_warnings("was not understood")
def test_a_message_that_is_none_does_not_end_the_process(windows: Windows) -> None:
    kind = QByteArray(b"windows_generic_MSG")
    assert windows.hotkeys._filter.nativeEventFilter(kind, "no address") == (False, 0)


class Carbon:
    """The library, as ctypes would call it."""

    def __init__(self) -> None:
        self.registered: dict[int, tuple[int, int, int]] = {}
        self.taken: set[tuple[int, int]] = set()
        self.handler: Callable[..., int] = lambda *_: 0
        self.last = HotkeyId()
        self.fails = False
        self.removed = False

    def GetApplicationEventTarget(self) -> int:
        return 1

    def InstallEventHandler(
        self, target: int, handler: Any, count: int, types: Any, data: None, made: Any
    ) -> int:
        wanted = types._obj
        assert (target, count) == (1, 1)
        assert (wanted.event_class, wanted.kind) == (0x6B657962, 5)  # 'keyb', pressed
        self.handler = handler
        made._obj.value = 99
        return 0

    def RemoveEventHandler(self, handler: ctypes.c_void_p) -> int:
        assert handler.value == 99
        self.removed = True
        return 0

    def RegisterEventHotKey(
        self, key: int, modifiers: int, of: HotkeyId, target: int, options: int, made: Any
    ) -> int:
        if (key, modifiers) in self.taken:
            return -9878
        made._obj.value = 1000 + of.id
        self.registered[1000 + of.id] = (key, modifiers, of.signature)
        return 0

    def UnregisterEventHotKey(self, made: ctypes.c_void_p) -> int:
        del self.registered[made.value or 0]
        return 0

    def GetEventParameter(
        self, event: Any, name: int, kind: int, _t: None, size: int, _s: None, into: Any
    ) -> int:
        assert (name, kind, size) == (0x2D2D2D2D, 0x686B6964, 8)  # '----', 'hkid'
        ctypes.memmove(into, byref(self.last), size)
        return -1 if self.fails else 0

    def press(self, made: int, signature: int | None = None) -> int:
        known = self.registered.get(made, (0, 0, 0))[2]
        self.last = HotkeyId(known if signature is None else signature, made - 1000)
        return self.handler(None, 5, None)


class Mac:
    def __init__(self, ears: Ears) -> None:
        self.carbon = Carbon()
        self.hotkeys = MacHotkeys(lambda: self.carbon)
        self.hotkeys.follow(ears)


@pytest.fixture
def mac(ears: Ears) -> Mac:
    return Mac(ears)


def test_macos_is_asked_for_each_key_and_tells_of_a_press(mac: Mac, ears: Ears) -> None:
    bind(mac.hotkeys, dial="Ctrl+Alt+D", private="Meta+Shift+F5")
    control, option, shift, command = 0x1000, 0x0800, 0x0200, 0x0100
    dial, private = mac.carbon.registered
    assert mac.carbon.registered[dial][:2] == (2, control | option)
    assert mac.carbon.registered[private][:2] == (0x60, command | shift)
    assert ears.outcomes == {DIAL: "", PRIVATE: ""}
    assert mac.carbon.press(private) == 0
    assert mac.carbon.press(dial) == 0
    assert [press.action for press in ears.presses] == [PRIVATE, DIAL]
    assert isinstance(mac.carbon.handler, Handler)


def test_a_hotkey_of_somebody_elses_on_macos_is_left_to_them(mac: Mac, ears: Ears) -> None:
    bind(mac.hotkeys, dial="Ctrl+Alt+D")
    (dial,) = mac.carbon.registered
    assert mac.carbon.press(dial, signature=7) == -9874
    assert mac.carbon.press(dial + 5) == -9874
    mac.carbon.fails = True
    assert mac.carbon.press(dial) == -9874
    assert not ears.presses


def test_macos_refusal_and_freedom(mac: Mac, ears: Ears) -> None:
    mac.carbon.taken = {(2, 0x1800)}
    bind(mac.hotkeys, dial="Ctrl+Alt+D", private="Ctrl+Pause", open_record="F9")
    assert ears.outcomes == {
        DIAL: TAKEN.format("Ctrl+Alt+D"),
        PRIVATE: "A Mac has no key for Ctrl+Pause: choose another.",
        RECORD: "",
    }
    bind(mac.hotkeys)
    assert not mac.carbon.registered
    asyncio.run(mac.hotkeys.close())
    assert mac.carbon.removed
