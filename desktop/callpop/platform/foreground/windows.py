"""Other programs' windows on Windows. What is selected there is learned by a copy in the agent's
stead, after which the clipboard is again what it was."""

import asyncio
import ctypes
import sys
from collections.abc import Sequence
from ctypes import wintypes
from typing import Any, Protocol

_PATIENCE, _STEP = 0.3, 0.01
"""Seconds that a program may take to copy, and between two looks whether it has."""
_TEXT, _DIB, _DIBV5 = 13, 8, 17
_HANDLES = {2, 3, 9, 14}
"""Formats that are no memory but things of the screen's: pictures as bitmap, metafile, palette."""
_MADE_OF_DIB = {2, 9}
"""Windows makes these anew of a picture in memory."""
_PRIVATE = range(0x0080, 0x0400)
"""Formats that only their owner understands."""
_MOST = 16_000_000
"""Bytes of a clipboard that is worth being kept."""

Format = tuple[int, bytes]
"""A format's number, and what is in the clipboard in it."""


class Calls(Protocol):
    """The calls of user32.dll and kernel32.dll."""

    def foreground(self) -> int:
        """The window that has the focus; 0 for none."""

    def bring(self, window: int) -> None:
        """Give it the focus."""

    def sequence(self) -> int:
        """Counts the changes of the clipboard."""

    def kinds(self) -> list[int] | None:
        """The formats of what is in the clipboard; None where somebody else has it open."""

    def read(self, wanted: Sequence[int]) -> list[Format] | None:
        """What is in the clipboard in these; None where it can't be read."""

    def write(self, formats: Sequence[Format]) -> None:
        """Put this in the clipboard, in place of everything."""

    def press_copy(self) -> None:
        """Let go of the keys that are held, and press Ctrl+C."""


class WindowsForeground:
    """A :class:`callpop.ui.ports.Foreground`."""

    reads_in_front = False

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._before = 0

    async def remember(self) -> None:
        """Learn which window has the focus."""
        self._before = self._calls.foreground()

    async def selected(self) -> str:
        """The text that is selected; "" for none, and where the clipboard holds what could not
        be put back."""
        calls = self._calls
        kept = self._keep()
        if kept is None:
            return ""
        before = calls.sequence()
        calls.press_copy()
        for _ in range(round(_PATIENCE / _STEP)):
            await asyncio.sleep(_STEP)
            if calls.sequence() != before:
                found = calls.read([_TEXT])
                calls.write(kept)
                return _text(found)
        return ""

    async def copied(self) -> str:
        """The text in the clipboard; "" for none."""
        return _text(self._calls.read([_TEXT]))

    def bring(self, window: int, time: int = 0, token: str = "") -> None:
        """Give the focus to our window: whoever had the hotkey may."""
        self._calls.bring(window)

    def give_back(self) -> None:
        """Give the focus to the window that had it."""
        window, self._before = self._before, 0
        if window:
            self._calls.bring(window)

    async def close(self) -> None:
        """Nothing was opened."""

    def _keep(self) -> list[Format] | None:
        """All that is in the clipboard; None where not all of it can be put back."""
        kinds = self._calls.kinds()
        if kinds is None:
            return None
        if {_DIB, _DIBV5} & set(kinds):
            kinds = [kind for kind in kinds if kind not in _MADE_OF_DIB]
        if any(kind in _HANDLES or kind in _PRIVATE for kind in kinds):
            return None
        return self._calls.read(kinds)


def _text(found: Sequence[Format] | None) -> str:
    for kind, data in found or ():
        if kind == _TEXT:
            return data.decode("utf-16-le", errors="replace").partition("\0")[0]
    return ""


class _Key(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("scan", ctypes.c_uint16),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("extra", ctypes.c_size_t),
    )


class _Mouse(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
        ("data", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("extra", ctypes.c_size_t),
    )


class _Either(ctypes.Union):
    _fields_ = (("key", _Key), ("mouse", _Mouse))


class Input(ctypes.Structure):
    """``INPUT`` of user32.dll."""

    _fields_ = (("type", ctypes.c_uint32), ("of", _Either))


_KEYBOARD, _UP = 1, 2
_CONTROL, _C = 0x11, 0x43
_MODIFIERS = (0xA0, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0x5B, 0x5C)


def copy_strokes(held: Sequence[int]) -> list[tuple[int, int]]:
    """Keys and flags that let go of ``held`` and press Ctrl+C."""
    let_go = [(key, _UP) for key in held]
    return [*let_go, (_CONTROL, 0), (_C, 0), (_C, _UP), (_CONTROL, _UP)]


if sys.platform == "win32":

    class System:
        """The real :class:`Calls`."""

        def __init__(self) -> None:
            self._user, self._kernel = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
            pointer, number = ctypes.c_void_p, ctypes.c_uint
            for dll, name, result, arguments in (
                (self._user, "GetForegroundWindow", pointer, ()),
                (self._user, "SetForegroundWindow", ctypes.c_int, (pointer,)),
                (self._user, "GetClipboardSequenceNumber", wintypes.DWORD, ()),
                (self._user, "OpenClipboard", ctypes.c_int, (pointer,)),
                (self._user, "CloseClipboard", ctypes.c_int, ()),
                (self._user, "EmptyClipboard", ctypes.c_int, ()),
                (self._user, "EnumClipboardFormats", number, (number,)),
                (self._user, "GetClipboardData", pointer, (number,)),
                (self._user, "SetClipboardData", pointer, (number, pointer)),
                (self._user, "GetAsyncKeyState", ctypes.c_short, (ctypes.c_int,)),
                (self._user, "SendInput", number, (number, pointer, ctypes.c_int)),
                (self._kernel, "GlobalAlloc", pointer, (number, ctypes.c_size_t)),
                (self._kernel, "GlobalFree", pointer, (pointer,)),
                (self._kernel, "GlobalLock", pointer, (pointer,)),
                (self._kernel, "GlobalUnlock", ctypes.c_int, (pointer,)),
                (self._kernel, "GlobalSize", ctypes.c_size_t, (pointer,)),
            ):
                function: Any = getattr(dll, name)
                function.restype, function.argtypes = result, arguments

        def foreground(self) -> int:
            """``GetForegroundWindow``."""
            return self._user.GetForegroundWindow() or 0

        def bring(self, window: int) -> None:
            """``SetForegroundWindow``."""
            self._user.SetForegroundWindow(window)

        def sequence(self) -> int:
            """``GetClipboardSequenceNumber``."""
            return int(self._user.GetClipboardSequenceNumber())

        def kinds(self) -> list[int] | None:
            """``EnumClipboardFormats``, all of them."""
            if not self._user.OpenClipboard(None):
                return None
            try:
                found: list[int] = []
                while kind := self._user.EnumClipboardFormats(found[-1] if found else 0):
                    found.append(kind)
                return found
            finally:
                self._user.CloseClipboard()

        def read(self, wanted: Sequence[int]) -> list[Format] | None:
            """``GetClipboardData`` of each that is there."""
            if not self._user.OpenClipboard(None):
                return None
            try:
                found, total = [], 0
                for kind in wanted:
                    handle = self._user.GetClipboardData(kind)
                    size = self._kernel.GlobalSize(handle) if handle else 0
                    total += size
                    if total > _MOST:
                        return None
                    if at := self._kernel.GlobalLock(handle) if size else None:
                        found.append((kind, ctypes.string_at(at, size)))
                        self._kernel.GlobalUnlock(handle)
                return found
            finally:
                self._user.CloseClipboard()

        def write(self, formats: Sequence[Format]) -> None:
            """``SetClipboardData`` of each, in place of everything."""
            movable = 2
            if not self._user.OpenClipboard(None):
                return
            try:
                self._user.EmptyClipboard()
                for kind, data in formats:
                    handle = self._kernel.GlobalAlloc(movable, len(data))
                    if at := self._kernel.GlobalLock(handle):
                        ctypes.memmove(at, data, len(data))
                        self._kernel.GlobalUnlock(handle)
                    if not self._user.SetClipboardData(kind, handle):
                        self._kernel.GlobalFree(handle)
            finally:
                self._user.CloseClipboard()

        def press_copy(self) -> None:
            """``SendInput``."""
            held = [key for key in _MODIFIERS if self._user.GetAsyncKeyState(key) < 0]
            strokes = copy_strokes(held)
            inputs = (Input * len(strokes))()
            for one, (key, flags) in zip(inputs, strokes, strict=True):
                one.type, one.of.key.code, one.of.key.flags = _KEYBOARD, key, flags
            self._user.SendInput(len(strokes), inputs, ctypes.sizeof(Input))
