"""Other programs' windows on macOS. What is selected there is asked of the accessibility
interface, so the clipboard is never touched; the agent must have allowed that."""

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_bool, c_char_p, c_float, c_int32, c_long, c_uint32, c_void_p
from typing import Any, Protocol

_UTF8 = 0x08000100
_MOST_BYTES = 16_384
_PATIENCE = 0.3
"""Seconds that the program in front may take to answer."""


class Calls(Protocol):
    """The calls of AppKit and of the accessibility interface."""

    def front(self) -> int:
        """The program in front, kept alive until it is brought or dropped; 0 for none."""

    def bring(self, program: int) -> None:
        """Bring that program to the front, and drop it."""

    def drop(self, program: int) -> None:
        """That program is not needed any more."""

    def come(self) -> None:
        """Bring ourselves to the front."""

    def selected(self) -> str:
        """The selected text of what has the focus; "" for none, or where that is not allowed."""

    def copied(self) -> str:
        """The text in the clipboard."""


class MacForeground:
    """A :class:`callpop.ui.ports.Foreground`."""

    reads_in_front = False

    def __init__(self, load: Callable[[], Calls] | None = None) -> None:
        self._calls = (load or System)()
        self._before = 0

    async def remember(self) -> None:
        """Learn which program is in front."""
        if self._before:
            self._calls.drop(self._before)
        self._before = self._calls.front()

    async def selected(self) -> str:
        """The text that is selected; "" for none."""
        return self._calls.selected()

    async def copied(self) -> str:
        """The text in the clipboard; "" for none."""
        return self._calls.copied()

    def bring(self, window: int, time: int = 0, token: str = "") -> None:
        """Come to the front; which of our windows is first, Qt has said."""
        self._calls.come()

    def give_back(self) -> None:
        """Bring the program that was in front back there."""
        program, self._before = self._before, 0
        if program:
            self._calls.bring(program)

    async def close(self) -> None:
        """Forget whom we remembered."""
        if self._before:
            self._calls.drop(self._before)
            self._before = 0


class System:
    """The real :class:`Calls`, through the Objective-C runtime."""

    def __init__(self) -> None:
        frameworks = "/System/Library/Frameworks/{0}.framework/{0}"
        ctypes.CDLL(frameworks.format("AppKit"))
        self._objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        self._objc.objc_getClass.restype = c_void_p
        self._objc.objc_getClass.argtypes = (c_char_p,)
        self._objc.sel_registerName.restype = c_void_p
        self._objc.sel_registerName.argtypes = (c_char_p,)
        self._ax: Any = ctypes.CDLL(frameworks.format("ApplicationServices"))
        self._ax.AXIsProcessTrusted.restype = c_bool
        self._ax.AXUIElementCreateSystemWide.restype = c_void_p
        self._ax.AXUIElementSetMessagingTimeout.argtypes = (c_void_p, c_float)
        copy = self._ax.AXUIElementCopyAttributeValue
        copy.restype, copy.argtypes = c_int32, (c_void_p, c_void_p, POINTER(c_void_p))
        self._cf: Any = ctypes.CDLL(frameworks.format("CoreFoundation"))
        self._cf.CFRelease.argtypes = (c_void_p,)
        make = self._cf.CFStringCreateWithCString
        make.restype, make.argtypes = c_void_p, (c_void_p, c_char_p, c_uint32)
        read = self._cf.CFStringGetCString
        read.restype, read.argtypes = c_bool, (c_void_p, c_char_p, c_long, c_uint32)
        self._cf.CFGetTypeID.restype, self._cf.CFGetTypeID.argtypes = c_long, (c_void_p,)
        self._cf.CFStringGetTypeID.restype = c_long

    def front(self) -> int:
        """``NSWorkspace.frontmostApplication``."""
        workspace = self._send(self._class("NSWorkspace"), "sharedWorkspace")
        program = self._send(workspace, "frontmostApplication")
        return self._send(program, "retain") if program else 0

    def bring(self, program: int) -> None:
        """``activateWithOptions:``."""
        self._send(program, "activateWithOptions:", 0)
        self.drop(program)

    def drop(self, program: int) -> None:
        """``release``."""
        self._send(program, "release")

    def come(self) -> None:
        """``activateIgnoringOtherApps:``."""
        app = self._send(self._class("NSApplication"), "sharedApplication")
        self._send(app, "activateIgnoringOtherApps:", 1)

    def selected(self) -> str:
        """``AXSelectedText`` of what has the focus."""
        if not self._ax.AXIsProcessTrusted():
            return ""
        everything = self._ax.AXUIElementCreateSystemWide()
        self._ax.AXUIElementSetMessagingTimeout(everything, _PATIENCE)
        focused = self._attribute(everything, "AXFocusedUIElement")
        text = self._attribute(focused, "AXSelectedText") if focused else 0
        try:
            return self._text(text) if text else ""
        finally:
            for one in (text, focused, everything):
                if one:
                    self._cf.CFRelease(one)

    def copied(self) -> str:
        """``NSPasteboard``'s string."""
        board = self._send(self._class("NSPasteboard"), "generalPasteboard")
        kind = self._string("public.utf8-plain-text")
        try:
            text = self._send(board, "stringForType:", kind)
            return self._text(text) if text else ""
        finally:
            self._cf.CFRelease(kind)

    def _attribute(self, of: int, name: str) -> int:
        found, key = c_void_p(), self._string(name)
        try:
            failed = self._ax.AXUIElementCopyAttributeValue(of, key, byref(found))
            return 0 if failed else found.value or 0
        finally:
            self._cf.CFRelease(key)

    def _string(self, text: str) -> int:
        return int(self._cf.CFStringCreateWithCString(None, text.encode(), _UTF8))

    def _text(self, string: int) -> str:
        if self._cf.CFGetTypeID(string) != self._cf.CFStringGetTypeID():
            return ""
        room = ctypes.create_string_buffer(_MOST_BYTES)
        fits = self._cf.CFStringGetCString(string, room, _MOST_BYTES, _UTF8)
        return room.value.decode(errors="replace") if fits else ""

    def _class(self, name: str) -> int:
        return int(self._objc.objc_getClass(name.encode()))

    def _send(self, to: int, message: str, *arguments: int) -> int:
        # Each message is its own C function, by what it takes: whole numbers and pointers alike.
        function = ctypes.CFUNCTYPE(c_void_p, *[c_void_p] * (2 + len(arguments)))
        send = function(("objc_msgSend", self._objc))
        return send(to, self._objc.sel_registerName(message.encode()), *arguments) or 0
