"""macOS: the notification ``com.apple.screenIsLocked``. Not proved on a real machine yet."""

import ctypes
from ctypes import c_char_p, c_long, c_uint32, c_void_p
from typing import Any

from callpop.platform.locking.backend import Told

_CORE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x0800_0100
_DELIVER_AT_ONCE = 4
"""``CFNotificationSuspensionBehaviorDeliverImmediately``."""
_NAMES = {b"com.apple.screenIsLocked": True, b"com.apple.screenIsUnlocked": False}

Heard = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
"""Called on the main thread: centre, observer, name, object, details."""


class MacLock:
    """A :class:`~callpop.platform.locking.backend.LockWatcher` over the CoreFoundation library
    (:func:`load`)."""

    def __init__(self, told: Told, core: Any) -> None:
        self._told = told
        self._core = core
        # Kept: the system does not keep what it calls.
        self._heard = {name: self._hearing(locked=locked) for name, locked in _NAMES.items()}
        self._strings: list[int] = []

    def start(self) -> None:
        """Watch."""
        core = self._core
        centre = core.CFNotificationCenterGetDistributedCenter()
        for name, heard in self._heard.items():
            string = core.CFStringCreateWithCString(None, name, _UTF8)
            self._strings.append(string)
            core.CFNotificationCenterAddObserver(
                centre, id(self), heard, string, None, _DELIVER_AT_ONCE
            )

    async def close(self) -> None:
        """Watch no more."""
        core = self._core
        centre = core.CFNotificationCenterGetDistributedCenter()
        core.CFNotificationCenterRemoveEveryObserver(centre, id(self))
        for string in self._strings:
            core.CFRelease(string)
        self._strings = []

    def _hearing(self, *, locked: bool) -> Any:
        return Heard(lambda *_said: self._told(locked))


def load() -> Any:
    """CoreFoundation, as far as it is used here."""
    core = ctypes.CDLL(_CORE)
    for name, result, arguments in (
        ("CFNotificationCenterGetDistributedCenter", c_void_p, ()),
        ("CFStringCreateWithCString", c_void_p, (c_void_p, c_char_p, c_uint32)),
        (
            "CFNotificationCenterAddObserver",
            None,
            (c_void_p, c_void_p, Heard, c_void_p, c_void_p, c_long),
        ),
        ("CFNotificationCenterRemoveEveryObserver", None, (c_void_p, c_void_p)),
        ("CFRelease", None, (c_void_p,)),
    ):
        function = getattr(core, name)
        function.restype, function.argtypes = result, arguments
    return core
