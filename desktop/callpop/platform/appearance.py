"""What the desktop says of how things shall look and move, where Qt does not know it: of reduced
motion on no Linux desktop, of dark and high contrast on those alone that are GNOME's or KDE's."""

import ctypes
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from callpop.platform.bus import Bus, BusError, session_bus_address
from callpop.platform.lasting_bus import LastingBus
from callpop.tasks import Tasks

if TYPE_CHECKING:
    from dbus_fast import Message

_log = logging.getLogger(__name__)

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_RULE = f"type='signal',sender='{_PORTAL}',interface='{_SETTINGS}',member='SettingChanged'"

_MOTION = ("org.freedesktop.appearance", "reduced-motion")
_ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
_SCHEME = ("org.freedesktop.appearance", "color-scheme")
_CONTRAST = ("org.freedesktop.appearance", "contrast")
_ASKED = (_MOTION, _ANIMATIONS, _SCHEME, _CONTRAST)


@dataclass(frozen=True, slots=True)
class Appearance:
    """What the user wants."""

    still: bool | None = None
    """Nothing shall move that need not; None where nobody says."""
    dark: bool | None = None
    """None where it is all the same to them."""
    contrast: bool = False
    """As much of it as can be."""


class AppearanceWatcher:
    """Tells ``told`` what the user wants: at the start, where the desktop says so, and whenever
    that changes (Linux; on Windows reduced motion alone and at the start, on macOS never)."""

    def __init__(self, told: Callable[[Appearance], None]) -> None:
        self._told = told
        self._values: dict[tuple[str, str], Any] = {}
        self._last: Appearance | None = None
        self._tasks = Tasks("appearance")
        self._bus = LastingBus(
            "the desktop's settings can't be asked for",
            session_bus_address,
            self._listen,
            on_signal=self._changed,
        )

    def start(self) -> None:
        """Watch, on the running loop."""
        if sys.platform == "linux":
            self._tasks.start(self._bus.keep(), name="portal")
        elif sys.platform == "win32":
            self._tell(Appearance(still=_windows_keeps_still()))

    async def close(self) -> None:
        """Watch no more."""
        await self._tasks.close()

    async def _listen(self, bus: Bus) -> None:
        await bus.listen(_RULE)
        for namespace, key in _ASKED:
            try:
                reply = await bus.call(_PORTAL, _PATH, _SETTINGS, "Read", "ss", [namespace, key])
            except BusError as why:
                _log.debug("the desktop does not say %s: %s", key, why)
                continue
            if reply.signature == "v":
                self._learn(namespace, key, reply.body[0])

    def _changed(self, message: "Message") -> None:
        if message.member == "SettingChanged" and message.signature == "ssv":
            self._learn(*message.body)

    def _learn(self, namespace: str, key: str, value: Any) -> None:
        if (namespace, key) not in _ASKED:
            return
        # Old portals wrap the value twice.
        while hasattr(value, "signature") and hasattr(value, "value"):
            value = value.value
        self._values[namespace, key] = value
        says = self._values.get
        scheme = says(_SCHEME)
        self._tell(
            Appearance(
                still=self._keeps_still(),
                dark=scheme == 1 if scheme in (1, 2) else None,
                contrast=says(_CONTRAST) == 1,
            )
        )

    def _keeps_still(self) -> bool | None:
        if not self._values.keys() & {_MOTION, _ANIMATIONS}:
            return None
        return self._values.get(_MOTION) == 1 or self._values.get(_ANIMATIONS) is False

    def _tell(self, appearance: Appearance) -> None:
        if appearance != self._last:
            self._last = appearance
            self._told(appearance)


if sys.platform == "win32":

    def _windows_keeps_still() -> bool:
        """Windows' "Show animations" is off."""
        client_area_animation = 0x1042
        animates = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(
            client_area_animation, 0, ctypes.byref(animates), 0
        )
        return bool(asked) and not animates.value
