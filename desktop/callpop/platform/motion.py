"""Whether the desktop asks for reduced motion: Qt knows it of no Linux desktop."""

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from callpop.platform.bus import Bus, BusError, session_bus_address
from callpop.tasks import Tasks

if TYPE_CHECKING:
    from dbus_fast import Message

_log = logging.getLogger(__name__)

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_RULE = f"type='signal',sender='{_PORTAL}',interface='{_SETTINGS}',member='SettingChanged'"

# What each setting says when things shall keep still.
_STILL: dict[tuple[str, str], Callable[[Any], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
}


class MotionWatcher:
    """Tells ``told`` whether the user wants things to keep still: at the start, where the desktop
    says so, and whenever that changes (Linux; on Windows at the start alone, on macOS never)."""

    def __init__(self, told: Callable[[bool], None]) -> None:
        self._told = told
        self._bus: Bus | None = None
        self._still: dict[tuple[str, str], bool] = {}
        self._last: bool | None = None
        self._tasks = Tasks("motion")

    def start(self) -> None:
        """Watch, on the running loop."""
        if sys.platform == "linux":
            self._tasks.start(self._listen(), name="portal")
        elif sys.platform == "win32":
            self._tell(_windows_keeps_still())

    async def close(self) -> None:
        """Watch no more."""
        await self._tasks.close()
        if self._bus is not None:
            await self._bus.close()
            self._bus = None

    async def _listen(self) -> None:
        try:
            self._bus = await Bus.open(
                session_bus_address, on_signal=self._changed, on_closed=self._closed
            )
            await self._bus.listen(_RULE)
        except BusError as why:
            _log.debug("the desktop's settings can't be asked for: %s", why)
            return
        for namespace, key in _STILL:
            try:
                reply = await self._bus.call(
                    _PORTAL, _PATH, _SETTINGS, "Read", "ss", [namespace, key]
                )
            except BusError as why:
                _log.debug("the desktop does not say %s: %s", key, why)
                continue
            if reply.signature == "v":
                self._learn(namespace, key, reply.body[0])

    def _changed(self, message: "Message") -> None:
        if message.member == "SettingChanged" and message.signature == "ssv":
            self._learn(*message.body)

    def _learn(self, namespace: str, key: str, value: Any) -> None:
        says = _STILL.get((namespace, key))
        if says is None:
            return
        # Old portals wrap the value twice.
        while hasattr(value, "signature") and hasattr(value, "value"):
            value = value.value
        self._still[namespace, key] = says(value)
        self._tell(any(self._still.values()))

    def _tell(self, still: bool) -> None:
        if still != self._last:
            self._last = still
            self._told(still)

    def _closed(self) -> None:
        self._bus = None


if sys.platform == "win32":

    def _windows_keeps_still() -> bool:
        """Windows' "Show animations" is off."""
        client_area_animation = 0x1042
        animates = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(
            client_area_animation, 0, ctypes.byref(animates), 0
        )
        return bool(asked) and not animates.value
