"""Hotkeys on X11: passive grabs. No other key is heard of; nothing runs until one is pressed."""

import asyncio
import logging
import struct
from collections.abc import Callable, Mapping
from itertools import chain, combinations

from callpop.hotkeys import Combination, HotkeyAction, Modifier
from callpop.platform.hotkeys.backend import Ears, HotkeyError, Outcome, Press
from callpop.platform.x_server import (
    KEY_PRESS,
    KEY_RELEASE,
    MAPPING_NOTIFY,
    Keymap,
    XError,
    XServer,
)
from callpop.telephony.sentence import Sentence, say

_log = logging.getLogger(__name__)

_SETTLE_SECONDS = 0.2
"""A change of layout is told many times over."""
_REPEATS_WITHIN = 1500
"""Milliseconds after which a key that is held has come again."""
_SHIFT, _LOCK, _CONTROL, _MOD1, _MOD2, _MOD4 = 1, 2, 4, 8, 16, 64
_ALT_KEYS = (0xFFE9, 0xFFEA)
_SUPER_KEYS = (0xFFEB, 0xFFEC)
_NUM_LOCK, _SCROLL_LOCK = 0xFF7F, 0xFF14
_HELD = 0xFF
"""Of a key event's state: the eight modifiers."""

_Grab = tuple[int, int]
"""Key code and modifiers, without the locks."""


class X11Hotkeys:
    """A :class:`~callpop.platform.hotkeys.backend.HotkeyBackend` over a connection of its own."""

    asks = False
    configurable = False

    def __init__(self, open_server: Callable[[], XServer] = XServer.open) -> None:
        self._open = open_server
        self._server: XServer | None = None
        self._ears: Ears | None = None
        self._wanted: Mapping[HotkeyAction, Combination] = {}
        self._grabbed: dict[_Grab, HotkeyAction] = {}
        self._locks: list[int] = [0]
        self._last: dict[int, tuple[int, bool]] = {}
        """When each key last came, and whether it is down."""
        self._settling: asyncio.TimerHandle | None = None

    def follow(self, ears: Ears) -> None:
        """Tell ``ears`` from now on."""
        self._ears = ears

    async def bind(self, wanted: Mapping[HotkeyAction, Combination]) -> None:
        """Grab these and no others."""
        self._wanted = wanted
        if self._server is None:
            try:
                self._server = await asyncio.to_thread(self._open)
            except XError as why:
                problem = say("Callpop has no access to the keyboard here: {why}.", why=why)
                self._stand(dict.fromkeys(wanted, Outcome(problem)))
                return
            self._server.listen(asyncio.get_running_loop(), self._happened)
        self._grab_all(self._server)

    async def configure(self) -> None:
        """There is no such window."""
        raise HotkeyError(say("This desktop has no window of its own for hotkeys."))

    async def close(self) -> None:
        """Let go of all."""
        if self._settling is not None:
            self._settling.cancel()
        if self._server is not None:
            self._server.close()
            self._server = None

    def _grab_all(self, server: XServer) -> None:
        keymap = server.keymap()
        wanted = {action: _grab_of(keys, keymap) for action, keys in self._wanted.items()}
        locks = _lock_states(keymap)
        keep = set(wanted.values()) if locks == self._locks else set()
        for grab in self._grabbed.keys() - keep:
            del self._grabbed[grab]
            _let_go(server, grab, self._locks)
        self._locks = locks
        outcomes: dict[HotkeyAction, Outcome] = {}
        for action, grab in wanted.items():
            if grab in self._grabbed or _take(server, grab, locks):
                self._grabbed[grab] = action
                outcomes[action] = Outcome()
            else:
                outcomes[action] = Outcome(_taken(self._wanted[action]))
        self._stand(outcomes)

    def _stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        if self._ears is not None:
            self._ears.stand(outcomes)

    def _happened(self, kind: int, event: bytes) -> None:
        if kind == KEY_PRESS:
            self._pressed(*_key(event))
        elif kind == KEY_RELEASE:
            code, time, _ = _key(event)
            self._last[code] = (time, False)
        elif kind == MAPPING_NOTIFY:
            self._layout_changed()

    def _pressed(self, code: int, time: int, state: int) -> None:
        held = state & _HELD & ~max(self._locks)
        action = self._grabbed.get((code, held))
        last, down = self._last.get(code, (-1, False))
        self._last[code] = (time, True)
        # A key that is held repeats: it goes up and down at the same time, or only down. One
        # whose going up nobody told (it was let go of meanwhile) does not.
        repeats = time - last < _REPEATS_WITHIN if down else time == last
        if action is not None and not repeats and self._ears is not None:
            self._ears.pressed(Press(action, time))

    def _layout_changed(self) -> None:
        if self._settling is not None:
            self._settling.cancel()
        loop = asyncio.get_running_loop()
        self._settling = loop.call_later(_SETTLE_SECONDS, self._grab_anew)

    def _grab_anew(self) -> None:
        self._settling = None
        if self._server is not None:
            self._grab_all(self._server)


def _key(event: bytes) -> tuple[int, int, int]:
    """Key code, time and state of a key event."""
    return event[1], struct.unpack_from("=I", event, 4)[0], struct.unpack_from("=H", event, 28)[0]


def _grab_of(keys: Combination, keymap: Keymap) -> _Grab:
    # A keyboard that types no Latin letters at all still has the key in its place.
    code = keymap.code(keys.key.keysym) or keys.key.position or 0
    masks = {
        Modifier.SHIFT: _SHIFT,
        Modifier.CTRL: _CONTROL,
        Modifier.ALT: keymap.mask(*_ALT_KEYS) or _MOD1,
        Modifier.META: keymap.mask(*_SUPER_KEYS) or _MOD4,
    }
    return code, sum(masks[modifier] for modifier in keys.modifiers)


def _lock_states(keymap: Keymap) -> list[int]:
    """Every state that the locks can be in: a grab is for one of them alone."""
    locks = {_LOCK, keymap.mask(_NUM_LOCK) or _MOD2, keymap.mask(_SCROLL_LOCK)} - {0}
    some = chain.from_iterable(combinations(sorted(locks), n) for n in range(len(locks) + 1))
    return [sum(each) for each in some]


def _take(server: XServer, grab: _Grab, locks: list[int]) -> bool:
    code, held = grab
    if not code:
        return False
    if all(server.grab(code, held | lock) for lock in locks):
        return True
    _let_go(server, grab, locks)
    return False


def _let_go(server: XServer, grab: _Grab, locks: list[int]) -> None:
    code, held = grab
    for lock in locks:
        server.ungrab(code, held | lock)


def _taken(keys: Combination) -> Sentence:
    return say("{keys} is taken by another program: choose another, or free it there.", keys=keys)
