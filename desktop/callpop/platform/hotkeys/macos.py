"""Hotkeys on macOS: Carbon's ``RegisterEventHotKey``, which needs no permission of the agent's."""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import POINTER, byref, c_int32, c_uint32, c_ulong, c_void_p
from typing import Any

from callpop.hotkeys import Combination, HotkeyAction, Modifier
from callpop.platform.hotkeys.backend import Ears, HotkeyError, Outcome, Press
from callpop.telephony.sentence import say

_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_MODIFIERS = {
    Modifier.META: 0x0100,
    Modifier.SHIFT: 0x0200,
    Modifier.ALT: 0x0800,
    Modifier.CTRL: 0x1000,
}
_DONE = 0
_NOT_HANDLED = -9874


def _four(letters: str) -> int:
    """A Mac's four-letter code."""
    return int.from_bytes(letters.encode(), "big")


_SIGNATURE = _four("CPop")
_KEYBOARD, _HOTKEY_PRESSED = _four("keyb"), 5
_DIRECT_OBJECT, _HOTKEY_ID = _four("----"), _four("hkid")


class HotkeyId(ctypes.Structure):
    """Carbon's ``EventHotKeyID``."""

    _fields_ = (("signature", c_uint32), ("id", c_uint32))


class _EventType(ctypes.Structure):
    _fields_ = (("event_class", c_uint32), ("kind", c_uint32))


Handler = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
"""Carbon calls it with a call, an event and what was handed in, on the main thread."""


class MacHotkeys:
    """A :class:`~callpop.platform.hotkeys.backend.HotkeyBackend` over the Carbon library, which
    is loaded where none is handed in."""

    asks = False
    configurable = False

    def __init__(self, load: Callable[[], Any] | None = None) -> None:
        self._carbon = (load or _load)()
        self._ears: Ears | None = None
        self._bound: dict[int, tuple[HotkeyAction, c_void_p]] = {}
        # Kept: Carbon does not keep what it calls.
        self._handler = Handler(self._happened)
        self._installed = c_void_p()

    def follow(self, ears: Ears) -> None:
        """Tell ``ears`` from now on."""
        self._ears = ears
        wanted = _EventType(_KEYBOARD, _HOTKEY_PRESSED)
        carbon = self._carbon
        target = carbon.GetApplicationEventTarget()
        carbon.InstallEventHandler(
            target, self._handler, 1, byref(wanted), None, byref(self._installed)
        )

    async def bind(self, wanted: Mapping[HotkeyAction, Combination]) -> None:
        """Register these and no others."""
        self._let_go()
        outcomes: dict[HotkeyAction, Outcome] = {}
        for number, (action, keys) in enumerate(wanted.items(), 1):
            if keys.key.mac is None:
                problem = say("A Mac has no key for {keys}: choose another.", keys=keys)
                outcomes[action] = Outcome(problem)
            elif self._register(number, action, keys):
                outcomes[action] = Outcome()
            else:
                outcomes[action] = Outcome(
                    say(
                        "{keys} is taken by another program: choose another, or free it there.",
                        keys=keys,
                    )
                )
        if self._ears is not None:
            self._ears.stand(outcomes)

    async def configure(self) -> None:
        """There is no such window."""
        raise HotkeyError(say("This desktop has no window of its own for hotkeys."))

    async def close(self) -> None:
        """Let go of all."""
        self._let_go()
        if self._installed:
            self._carbon.RemoveEventHandler(self._installed)
            self._installed = c_void_p()

    def _register(self, number: int, action: HotkeyAction, keys: Combination) -> bool:
        held = sum(_MODIFIERS[modifier] for modifier in keys.modifiers)
        made, carbon = c_void_p(), self._carbon
        status = carbon.RegisterEventHotKey(
            keys.key.mac,
            held,
            HotkeyId(_SIGNATURE, number),
            carbon.GetApplicationEventTarget(),
            0,
            byref(made),
        )
        if status != _DONE:
            return False
        self._bound[number] = action, made
        return True

    def _let_go(self) -> None:
        for _, made in self._bound.values():
            self._carbon.UnregisterEventHotKey(made)
        self._bound = {}

    def _happened(self, _call: int | None, event: int | None, _data: int | None) -> int:
        found = HotkeyId()
        status = self._carbon.GetEventParameter(
            c_void_p(event),
            _DIRECT_OBJECT,
            _HOTKEY_ID,
            None,
            ctypes.sizeof(found),
            None,
            byref(found),
        )
        bound = self._bound.get(found.id)
        if status != _DONE or found.signature != _SIGNATURE or bound is None:
            return _NOT_HANDLED
        if self._ears is not None:
            self._ears.pressed(Press(bound[0]))
        return _DONE


def _load() -> Any:
    carbon = ctypes.CDLL(_CARBON)
    for name, result, arguments in (
        ("GetApplicationEventTarget", c_void_p, ()),
        (
            "InstallEventHandler",
            c_int32,
            (c_void_p, Handler, c_ulong, POINTER(_EventType), c_void_p, POINTER(c_void_p)),
        ),
        ("RemoveEventHandler", c_int32, (c_void_p,)),
        (
            "RegisterEventHotKey",
            c_int32,
            (c_uint32, c_uint32, HotkeyId, c_void_p, c_uint32, POINTER(c_void_p)),
        ),
        ("UnregisterEventHotKey", c_int32, (c_void_p,)),
        (
            "GetEventParameter",
            c_int32,
            (c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p),
        ),
    ):
        function = getattr(carbon, name)
        function.restype, function.argtypes = result, arguments
    return carbon
