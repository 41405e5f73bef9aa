"""Hands and eyes at a program's window, both from outside: keys by XTest, pixels by the memory in
which Xvfb keeps its screen."""

import ctypes
import mmap
import struct
import time
import zlib
from dataclasses import dataclass
from pathlib import Path

_POLL_SECONDS = 0.0002


class Hands:
    """A keyboard of the screen ``display``."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError(f"there is no screen {display}")

    def press(self, *names: str) -> float:
        """Press these keys, the first ones held, by their X names (``a``, ``BackSpace``,
        ``Control_L``); when that was (monotonic)."""
        codes = [
            self._x11.XKeysymToKeycode(
                self._display, ctypes.c_ulong(self._x11.XStringToKeysym(name.encode()))
            )
            for name in names
        ]
        for code, down in [(code, 1) for code in codes] + [(code, 0) for code in reversed(codes)]:
            self._xtst.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        at = time.monotonic()
        self._x11.XFlush(self._display)
        return at

    def close(self) -> None:
        """Let go."""
        self._x11.XCloseDisplay(self._display)


@dataclass(frozen=True)
class Place:
    """A part of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Eyes:
    """Looks at the screen whose memory Xvfb keeps in ``folder`` (an X window dump)."""

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._begin = header[0] + header[19] * 12
        self._line = header[12]

    def look(self, at: Place) -> int:
        """Another number where it looks otherwise."""
        sum = 0
        for y in range(at.y, at.y + at.height, 2):
            begin = self._begin + y * self._line + at.x * 4
            sum = zlib.crc32(self._memory[begin : begin + at.width * 4], sum)
        return sum

    def changed(self, at: Place, before: int, within: float) -> float | None:
        """When it looks otherwise than ``before`` (monotonic); None where it never does."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            if self.look(at) != before:
                return time.monotonic()
            time.sleep(_POLL_SECONDS)
        return None

    def calm(self, at: Place, seconds: float = 0.3) -> int:
        """How it looks once it has looked so for ``seconds``."""
        seen, since = self.look(at), time.monotonic()
        while time.monotonic() - since < seconds:
            time.sleep(0.01)
            if (now := self.look(at)) != seen:
                seen, since = now, time.monotonic()
        return seen
