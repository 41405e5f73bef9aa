"""From a key that was pressed in a window to the hotkey that it would be."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from callpop.hotkeys import Combination, Modifier
from callpop.keys import KEYS, Key

_NAMED: dict[int, str] = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Pause: "Pause",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
}
_LOGO = {"win32": "Win", "darwin": "Command"}.get(sys.platform, "Super")
_LATIN = {ord(key.name): key for key in KEYS.values() if len(key.name) == 1}
_PLACES = {key.position: key for key in KEYS.values()}
_WINDOWS = {key.windows: key for key in KEYS.values()}
_MAC = {key.mac: key for key in KEYS.values()}


def modifiers_of(event: QKeyEvent) -> frozenset[Modifier]:
    """What is held."""
    flags = Qt.KeyboardModifier
    # On a Mac Qt has Control and Command the other way round.
    mac = sys.platform == "darwin"
    named = {
        flags.ControlModifier: Modifier.META if mac else Modifier.CTRL,
        flags.AltModifier: Modifier.ALT,
        flags.ShiftModifier: Modifier.SHIFT,
        flags.MetaModifier: Modifier.CTRL if mac else Modifier.META,
    }
    return frozenset(name for flag, name in named.items() if event.modifiers() & flag)


def modifier_of(code: int) -> Modifier | None:
    """The modifier that a key is; None for any other."""
    keys, mac = Qt.Key, sys.platform == "darwin"
    named: dict[int, Modifier] = {
        keys.Key_Control: Modifier.META if mac else Modifier.CTRL,
        keys.Key_Meta: Modifier.CTRL if mac else Modifier.META,
        keys.Key_Alt: Modifier.ALT,
        keys.Key_Shift: Modifier.SHIFT,
        keys.Key_Super_L: Modifier.META,
        keys.Key_Super_R: Modifier.META,
    }
    return named.get(code)


def combination_of(event: QKeyEvent) -> Combination | None:
    """The combination pressed, whatever the keyboard's layout; None for a key that can't be one,
    such as a modifier by itself."""
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return None
    key = _by_symbol(event.key()) or _by_place(event)
    return Combination(modifiers_of(event), key) if key is not None else None


def _by_symbol(code: int) -> Key | None:
    if Qt.Key.Key_F1 <= code <= Qt.Key.Key_F24:
        return KEYS[f"F{code - Qt.Key.Key_F1 + 1}"]
    name = _NAMED.get(code)
    return KEYS[name] if name else _LATIN.get(code)


def _by_place(event: QKeyEvent) -> Key | None:
    """Where a Latin keyboard has another letter: a hotkey is the same key in every layout."""
    if not 0 < event.key() < Qt.Key.Key_Escape:
        return None
    if sys.platform == "win32":
        return _WINDOWS.get(event.nativeVirtualKey())
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey())
    if QGuiApplication.platformName() == "offscreen":
        return None
    return _PLACES.get(event.nativeScanCode())


def keys_shown(keys: str) -> str:
    """As the agent's keyboard calls them."""
    return keys.replace(Modifier.META, _LOGO)
