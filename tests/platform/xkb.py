"""What the agent's hands do to the keyboard of a real X server, beside what xdotool can."""

import ctypes
import subprocess

_CORE_KEYBOARD = 0x0100


def xdotool(*words: object) -> str:
    done = subprocess.run(
        ["xdotool", *map(str, words)], check=True, capture_output=True, text=True, timeout=10
    )
    return done.stdout.strip()


def layout(name: str) -> None:
    subprocess.run(["setxkbmap", name], check=True, timeout=10)


def lock_group(number: int) -> None:
    """Switch to another of the layouts, as the agent does with a key."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    x11.XkbLockGroup.argtypes = (ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint)
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x11.XOpenDisplay(None)
    x11.XkbLockGroup(display, _CORE_KEYBOARD, number)
    x11.XCloseDisplay(display)


def press_places(*codes: int) -> None:
    """Press the keys in these places, whatever they type, and let go of them."""
    held = codes[:-1]
    words: list[object] = []
    for code in held:
        words += ["keydown", code]
    words += ["key", codes[-1]]
    for code in reversed(held):
        words += ["keyup", code]
    xdotool(*words)


CONTROL, ALT, SHIFT, D = 37, 64, 50, 40
"""Where the keys are."""
