"""Our own connection to the X server, for what Qt does not offer: libxcb, reduced to that.

Requests that wait for an answer go to a server on the same machine and take microseconds, as Qt's
own do. What other programs must answer comes as events, and is never waited for here.
"""

import asyncio
import ctypes
import logging
import struct
from collections.abc import Callable, Sequence
from ctypes import POINTER, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_log = logging.getLogger(__name__)

NONE = 0
CURRENT_TIME = 0
ANY_TYPE = 0

KEY_PRESS, KEY_RELEASE, SELECTION_NOTIFY, MAPPING_NOTIFY = 2, 3, 31, 34

_CLIENT_MESSAGE = 33
_SENT_BY_A_CLIENT = 0x80
_SUBSTRUCTURE = 0x80000 | 0x100000
_ASYNC = 1
_INPUT_ONLY = 2
_REVERT_TO_PARENT = 2
_EVENT = 32
"""Bytes of an event, and of the fixed part of an answer."""

OnEvent = Callable[[int, bytes], None]
"""Gets an event's kind and its 32 bytes."""


class XError(Exception):
    """There is no X server that can be used."""


@dataclass(frozen=True, slots=True)
class Property:
    """What a window's property holds."""

    type: int
    data: bytes

    def words(self) -> tuple[int, ...]:
        """``data`` as 32-bit numbers."""
        return struct.unpack(f"={len(self.data) // 4}I", self.data[: len(self.data) // 4 * 4])


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keyboard as it is set up now."""

    symbols: dict[int, tuple[int, ...]]
    """Key symbols by key code: those of the first layout, then those of the others."""
    modifiers: tuple[tuple[int, ...], ...]
    """Key codes of the eight modifiers, Shift first."""

    def code(self, keysym: int) -> int | None:
        """The key with that symbol: of the first layout that has it, the least shifted."""
        found = (
            (symbols.index(keysym), code)
            for code, symbols in self.symbols.items()
            if keysym in symbols
        )
        return min(found, default=(0, None))[1]

    def mask(self, *keysyms: int) -> int:
        """The modifier that a key with one of these symbols is; 0 for none."""
        for number, codes in enumerate(self.modifiers):
            if any(set(keysyms) & set(self.symbols.get(code, ())) for code in codes):
                return 1 << number
        return 0


class XServer:
    """A connection of our own; made by :meth:`open`."""

    def __init__(self, link: int, root: int, keycodes: tuple[int, int]) -> None:
        self._link = c_void_p(link)
        self._keycodes = keycodes
        self._atoms: dict[str, int] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_event: OnEvent | None = None
        self.root = root
        """The root window of the screen."""

    @classmethod
    def open(cls) -> "XServer":
        """Connect to the server of ``DISPLAY``. Reads the disk.

        Raises:
            XError: there is none, or no libxcb.
        """
        xcb = _xcb()
        number = c_int()
        link = xcb.xcb_connect(None, byref(number))
        if xcb.xcb_connection_has_error(link):
            xcb.xcb_disconnect(link)
            raise XError("the X server does not answer")
        setup = xcb.xcb_get_setup(link)
        roots = xcb.xcb_setup_roots_iterator(setup)
        for _ in range(number.value):
            xcb.xcb_screen_next(byref(roots))
        root = ctypes.cast(roots.data, POINTER(c_uint32))[0]
        least, most = ctypes.string_at(setup, 36)[34:36]
        return cls(link, root, (least, most))

    @classmethod
    def of_qt(cls, link: int, root: int) -> "XServer":
        """Qt's own connection, for requests that must come after Qt's; never closed by us."""
        return cls(link, root, (0, 0))

    def listen(self, loop: asyncio.AbstractEventLoop, on_event: OnEvent) -> None:
        """Hand what happens to ``on_event``, from now on."""
        self._loop, self._on_event = loop, on_event
        loop.add_reader(_xcb().xcb_get_file_descriptor(self._link), self._drain)
        self._look_soon()

    def close(self) -> None:
        """End the connection; grabs and windows end with it."""
        self._deafen()
        _xcb().xcb_disconnect(self._link)

    # Requests.

    def atom(self, name: str) -> int:
        """The number that stands for a name on this server."""
        if name not in self._atoms:
            xcb = _xcb()
            asked = xcb.xcb_intern_atom(self._link, 0, len(name), name.encode())
            answer = self._answer(xcb.xcb_intern_atom_reply, asked)
            self._atoms[name] = struct.unpack_from("=I", answer, 8)[0] if answer else NONE
        return self._atoms[name]

    def property(
        self, window: int, name: int, *, type_: int = ANY_TYPE, most: int = 4096, take: bool = False
    ) -> Property | None:
        """A window's property, at most ``most`` bytes of it; None where there is none. What is
        taken is deleted."""
        xcb = _xcb()
        asked = xcb.xcb_get_property(self._link, take, window, name, type_, 0, most // 4)
        answer = self._answer(xcb.xcb_get_property_reply, asked)
        if not answer:
            return None
        found, _, count = struct.unpack_from("=III", answer, 8)
        size = count * (answer[1] // 8)
        return Property(found, answer[_EVENT : _EVENT + size]) if found else None

    def focus(self) -> int:
        """The window that has the keyboard, as the server itself sees it."""
        xcb = _xcb()
        answer = self._answer(xcb.xcb_get_input_focus_reply, xcb.xcb_get_input_focus(self._link))
        return int(struct.unpack_from("=I", answer, 8)[0]) if answer else NONE

    def set_focus(self, window: int, time: int) -> None:
        """Give the keyboard to a window, past any window manager."""
        xcb = _xcb()
        xcb.xcb_set_input_focus(self._link, _REVERT_TO_PARENT, window, time)
        xcb.xcb_flush(self._link)

    def ask_manager(self, window: int, message: int, *words: int) -> None:
        """Send a client message about ``window`` to the window manager."""
        five = (*words, 0, 0, 0, 0, 0)[:5]
        event = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, message, *five)
        xcb = _xcb()
        xcb.xcb_send_event(self._link, 0, self.root, _SUBSTRUCTURE, event)
        xcb.xcb_flush(self._link)

    def window(self) -> int:
        """A new window of ours that nobody sees, to be answered at."""
        xcb = _xcb()
        made = int(xcb.xcb_generate_id(self._link))
        xcb.xcb_create_window(
            self._link, 0, made, self.root, -1, -1, 1, 1, 0, _INPUT_ONLY, 0, 0, None
        )
        xcb.xcb_flush(self._link)
        return made

    def owner(self, selection: int) -> int:
        """The window whose program answers for a selection; 0 for none."""
        xcb = _xcb()
        asked = xcb.xcb_get_selection_owner(self._link, selection)
        answer = self._answer(xcb.xcb_get_selection_owner_reply, asked)
        return int(struct.unpack_from("=I", answer, 8)[0]) if answer else NONE

    def convert(self, selection: int, target: int, window: int, into: int, time: int) -> None:
        """Ask a selection's owner for its contents; a ``SELECTION_NOTIFY`` comes if it answers."""
        xcb = _xcb()
        xcb.xcb_convert_selection(self._link, window, selection, target, into, time)
        xcb.xcb_flush(self._link)

    def grab(self, code: int, modifiers: int) -> bool:
        """Have this key with exactly these modifiers; False where another program has it."""
        xcb = _xcb()
        asked = xcb.xcb_grab_key_checked(self._link, 0, self.root, modifiers, code, _ASYNC, _ASYNC)
        error = xcb.xcb_request_check(self._link, asked)
        self._look_soon()
        if error:
            _free(error)
        return not error

    def ungrab(self, code: int, modifiers: int) -> None:
        """Let go of a key that was grabbed."""
        xcb = _xcb()
        xcb.xcb_ungrab_key(self._link, code, self.root, modifiers)
        xcb.xcb_flush(self._link)

    def keymap(self) -> Keymap:
        """How the keyboard is set up now."""
        xcb = _xcb()
        least, most = self._keycodes
        asked = xcb.xcb_get_keyboard_mapping(self._link, least, most - least + 1)
        keys = self._answer(xcb.xcb_get_keyboard_mapping_reply, asked)
        asked = xcb.xcb_get_modifier_mapping(self._link)
        held = self._answer(xcb.xcb_get_modifier_mapping_reply, asked)
        symbols = _rows(keys, "I", keys[1]) if keys else []
        return Keymap(
            dict(enumerate(symbols, least)), tuple(_rows(held, "B", held[1]) if held else [])
        )

    # Answers and events.

    def _answer(self, fetch: Any, asked: Any) -> bytes:
        """The whole answer; empty where the server refused."""
        error = c_void_p()
        found = fetch(self._link, asked, byref(error))
        self._look_soon()
        if error:
            _free(error)
        if not found:
            return b""
        size = _EVENT + 4 * struct.unpack_from("=I", ctypes.string_at(found, 8), 4)[0]
        answer = ctypes.string_at(found, size)
        _free(found)
        return answer

    def _look_soon(self) -> None:
        """While an answer was waited for, events may have been read with it."""
        if self._loop is not None:
            self._loop.call_soon(self._drain)

    def _drain(self) -> None:
        xcb = _xcb()
        while self._on_event is not None and (found := xcb.xcb_poll_for_event(self._link)):
            event = ctypes.string_at(found, _EVENT)
            _free(found)
            # Errors of requests that nobody waited for: the window was gone, mostly.
            if event[0]:
                self._on_event(event[0] & ~_SENT_BY_A_CLIENT, event)
        if self._on_event is not None and xcb.xcb_connection_has_error(self._link):
            _log.warning("the X server is gone")
            self._deafen()

    def _deafen(self) -> None:
        if self._loop is not None:
            self._loop.remove_reader(_xcb().xcb_get_file_descriptor(self._link))
        self._loop = self._on_event = None


def _rows(answer: bytes, letter: str, width: int) -> list[tuple[int, ...]]:
    """The numbers after an answer's fixed part, ``width`` in each row."""
    body = answer[_EVENT:]
    if not width:
        return []
    size = struct.calcsize(f"={width}{letter}")
    return list(struct.iter_unpack(f"={width}{letter}", body[: len(body) // size * size]))


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


_VOID: tuple[tuple[str, Sequence[Any]], ...] = (
    ("xcb_set_input_focus", (c_uint8, c_uint32, c_uint32)),
    ("xcb_send_event", (c_uint8, c_uint32, c_uint32, c_char_p)),
    (
        "xcb_create_window",
        (
            *(c_uint8, c_uint32, c_uint32, ctypes.c_int16, ctypes.c_int16),
            *(c_uint16, c_uint16, c_uint16, c_uint16, c_uint32, c_uint32, c_void_p),
        ),
    ),
    ("xcb_convert_selection", (c_uint32, c_uint32, c_uint32, c_uint32, c_uint32)),
    ("xcb_ungrab_key", (c_uint8, c_uint32, c_uint16)),
    ("xcb_grab_key_checked", (c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)),
)
_ASKING: tuple[tuple[str, Sequence[Any]], ...] = (
    ("xcb_intern_atom", (c_uint8, c_uint16, c_char_p)),
    ("xcb_get_property", (c_uint8, c_uint32, c_uint32, c_uint32, c_uint32, c_uint32)),
    ("xcb_get_input_focus", ()),
    ("xcb_get_selection_owner", (c_uint32,)),
    ("xcb_get_keyboard_mapping", (c_uint8, c_uint8)),
    ("xcb_get_modifier_mapping", ()),
)


@lru_cache(maxsize=1)
def _xcb() -> Any:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as why:
        raise XError(str(why)) from why

    def declare(name: str, result: Any, *arguments: Any) -> None:
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments

    declare("xcb_connect", c_void_p, c_char_p, POINTER(c_int))
    declare("xcb_disconnect", None, c_void_p)
    declare("xcb_connection_has_error", c_int, c_void_p)
    declare("xcb_get_setup", c_void_p, c_void_p)
    declare("xcb_setup_roots_iterator", _Roots, c_void_p)
    declare("xcb_screen_next", None, POINTER(_Roots))
    declare("xcb_get_file_descriptor", c_int, c_void_p)
    declare("xcb_poll_for_event", c_void_p, c_void_p)
    declare("xcb_generate_id", c_uint32, c_void_p)
    declare("xcb_request_check", c_void_p, c_void_p, _Cookie)
    declare("xcb_flush", c_int, c_void_p)
    for name, arguments in _VOID + _ASKING:
        declare(name, _Cookie, c_void_p, *arguments)
    for name, _ in _ASKING:
        declare(f"{name}_reply", c_void_p, c_void_p, _Cookie, POINTER(c_void_p))
    return xcb


def _free(found: Any) -> None:
    """What libxcb hands out belongs to whoever asked."""
    free = _libc().free
    free(found if isinstance(found, c_void_p) else c_void_p(found))


@lru_cache(maxsize=1)
def _libc() -> Any:
    libc = ctypes.CDLL(None)
    libc.free.restype, libc.free.argtypes = None, [c_void_p]
    return libc
