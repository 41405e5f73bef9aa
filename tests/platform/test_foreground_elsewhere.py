"""Other programs' windows on Windows, macOS and Wayland: our side of it, at the systems' calls.

Nobody has tried it there yet.
"""

import asyncio
import ctypes
import os
import sys
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callpop.platform.foreground.macos import MacForeground
from callpop.platform.foreground.wayland import WaylandForeground
from callpop.platform.foreground.windows import Format, Input, WindowsForeground, copy_strokes

TEXT, LOCALE, BITMAP, DIB, FILES, METAFILE, HTML = 13, 16, 2, 8, 15, 3, 0xC0B1


def text(words: str) -> Format:
    return TEXT, (words + "\0rest").encode("utf-16-le")


class Windows:
    """Its clipboard, and a program in front that copies when it is told to."""

    def __init__(self) -> None:
        self.front = 77
        self.brought: list[int] = []
        self.board: list[Format] = [text("mine"), (HTML, b"<b>mine</b>")]
        self.selection: str | None = "+380 44 123-45-67"
        self.changes = 5
        self.copies = 0
        self.open_elsewhere = False
        self.answers_after = 2
        self._due = 0

    def foreground(self) -> int:
        return self.front

    def bring(self, window: int) -> None:
        self.brought.append(window)

    def sequence(self) -> int:
        if self._due:
            self._due -= 1
            if not self._due and self.selection is not None:
                self.board = [text(self.selection), (LOCALE, b"\x09\x04")]
                self.changes += 1
        return self.changes

    def kinds(self) -> list[int] | None:
        return None if self.open_elsewhere else [kind for kind, _ in self.board]

    def read(self, wanted: Sequence[int]) -> list[Format] | None:
        return [one for one in self.board if one[0] in wanted]

    def write(self, formats: Sequence[Format]) -> None:
        self.board = list(formats)

    def press_copy(self) -> None:
        self.copies += 1
        self._due = self.answers_after


def test_windows_copies_and_puts_the_clipboard_back() -> None:
    calls = Windows()
    before = list(calls.board)
    assert asyncio.run(WindowsForeground(calls).selected()) == "+380 44 123-45-67"
    assert calls.board == before
    assert asyncio.run(WindowsForeground(calls).copied()) == "mine"
    calls.board = []
    assert asyncio.run(WindowsForeground(calls).selected()) == "+380 44 123-45-67"
    assert calls.board == []


def test_windows_with_nothing_selected_leaves_the_clipboard_alone() -> None:
    calls = Windows()
    before, calls.selection = list(calls.board), None
    assert asyncio.run(WindowsForeground(calls).selected()) == ""
    assert calls.board == before


@pytest.mark.parametrize(
    ("board", "copies"),
    [
        ([text("x"), (METAFILE, b"")], 0),
        ([(BITMAP, b"")], 0),
        ([(0x0300, b"its own")], 0),
        # Windows makes the one of the other itself.
        ([(BITMAP, b""), (DIB, b"pixels"), (HTML, b"")], 1),
    ],
)
def test_a_clipboard_that_could_not_be_put_back_is_not_touched(
    board: list[Format], copies: int
) -> None:
    calls = Windows()
    calls.board = board
    found = asyncio.run(WindowsForeground(calls).selected())
    assert calls.copies == copies
    assert bool(found) is bool(copies)
    if copies:
        assert calls.board == [(DIB, b"pixels"), (HTML, b"")]
    else:
        assert calls.board == board


def test_a_clipboard_that_another_program_has_open_is_not_touched() -> None:
    calls = Windows()
    calls.open_elsewhere = True
    assert asyncio.run(WindowsForeground(calls).selected()) == ""
    assert not calls.copies


def test_windows_gives_the_focus_back_once() -> None:
    calls = Windows()
    foreground = WindowsForeground(calls)

    async def story() -> None:
        await foreground.remember()
        foreground.bring(5)
        foreground.give_back()
        foreground.give_back()

    asyncio.run(story())
    assert calls.brought == [5, 77]


def test_the_keys_that_copy_let_go_of_what_is_held_first() -> None:
    assert copy_strokes([0xA4, 0xA2]) == [
        *((0xA4, 2), (0xA2, 2)),
        *((0x11, 0), (0x43, 0), (0x43, 2), (0x11, 2)),
    ]
    # As Windows lays it out.
    pointer = ctypes.sizeof(ctypes.c_void_p)
    assert ctypes.sizeof(Input) == (40 if pointer == 8 else 28)
    assert Input.of.offset == pointer


class Mac:
    def __init__(self) -> None:
        self.did: list[str] = []
        self.programs = [501, 502]

    def front(self) -> int:
        return self.programs.pop(0)

    def bring(self, program: int) -> None:
        self.did.append(f"bring {program}")

    def drop(self, program: int) -> None:
        self.did.append(f"drop {program}")

    def come(self) -> None:
        self.did.append("come")

    def selected(self) -> str:
        return "selected"

    def copied(self) -> str:
        return "copied"


def test_macos_keeps_whom_it_remembers_until_they_have_the_focus_back() -> None:
    calls = Mac()

    async def story() -> None:
        foreground = MacForeground(lambda: calls)
        await foreground.remember()
        await foreground.remember()
        foreground.bring(5)
        assert (await foreground.selected(), await foreground.copied()) == ("selected", "copied")
        foreground.give_back()
        foreground.give_back()
        await foreground.close()

    asyncio.run(story())
    assert calls.did == ["drop 501", "come", "bring 502"]


@pytest.mark.skipif(sys.platform != "linux", reason="Wayland")
def test_a_wayland_desktops_leave_is_left_for_qt(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = QLineEdit()
    window.setWindowFlag(Qt.WindowType.Window)
    qtbot.addWidget(window)
    window.show()
    foreground = WaylandForeground()
    foreground.bring(int(window.winId()))
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    foreground.bring(int(window.winId()), token="let-me-in")
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "let-me-in"
    qtbot.waitUntil(window.isActiveWindow)
    window.hide()
