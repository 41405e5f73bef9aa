"""Linux: the desktops' screen savers on the session bus, and logind on the system's.

The notification specification has no hint for what may be read on a lock screen, and GNOME's own
can only make more readable: so we look whether the screen is locked.
"""

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from callpop.platform.bus import Bus, BusError, session_bus_address, system_bus_address
from callpop.platform.lasting_bus import LastingBus
from callpop.platform.locking.backend import Told
from callpop.tasks import Tasks

if TYPE_CHECKING:
    from dbus_fast import Message

_log = logging.getLogger(__name__)

_DAEMON = "org.freedesktop.DBus"
_PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class _Saver:
    """A desktop's screen saver: its name is its interface's too."""

    name: str
    paths: tuple[str, ...]


_SAVERS = (
    # GNOME and KDE have the first one; KDE's tells at both places.
    _Saver("org.freedesktop.ScreenSaver", ("/org/freedesktop/ScreenSaver", "/ScreenSaver")),
    _Saver("org.gnome.ScreenSaver", ("/org/gnome/ScreenSaver",)),
    _Saver("org.cinnamon.ScreenSaver", ("/org/cinnamon/ScreenSaver",)),
    _Saver("org.mate.ScreenSaver", ("/org/mate/ScreenSaver", "/")),
    _Saver("org.xfce.ScreenSaver", ("/org/xfce/ScreenSaver", "/")),
)
_LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_HINT = "LockedHint"


class DesktopLock:
    """A :class:`~callpop.platform.locking.backend.LockWatcher`.

    Locked is what any of the witnesses calls so. Lockers of which nobody on a bus knows, such as
    ``slock``, are not seen; they cover the whole screen.
    """

    def __init__(self, told: Told) -> None:
        self._told = told
        self._locked: dict[str, bool] = {}
        self._last = False
        self._session_bus: Bus | None = None
        self._system_bus: Bus | None = None
        self._session = ""
        self._tasks = Tasks("screen lock")
        self._saver_bus = LastingBus(
            "screen savers can't be watched",
            session_bus_address,
            self._watch_savers,
            on_signal=self._saver_says,
            on_lost=partial(self._forget, [saver.name for saver in _SAVERS]),
        )
        self._logind_bus = LastingBus(
            "logind can't be watched",
            system_bus_address,
            self._watch_logind,
            on_signal=self._logind_says,
            on_lost=partial(self._forget, [_LOGIND]),
        )

    def start(self) -> None:
        """Watch, on the running loop."""
        self._tasks.start(self._saver_bus.keep(), name="screen savers")
        self._tasks.start(self._logind_bus.keep(), name="logind")

    async def asked(self) -> None:
        """Return once those who know were asked for the first time."""
        await self._saver_bus.tried.wait()
        await self._logind_bus.tried.wait()

    async def close(self) -> None:
        """Watch no more."""
        await self._tasks.close()

    async def _watch_savers(self, bus: Bus) -> None:
        self._session_bus = bus
        for saver in _SAVERS:
            await bus.listen(
                f"type='signal',sender='{saver.name}',interface='{saver.name}',"
                "member='ActiveChanged'"
            )
            await bus.listen(
                f"type='signal',sender='{_DAEMON}',member='NameOwnerChanged',arg0='{saver.name}'"
            )
        for saver in _SAVERS:
            await self._ask_saver(bus, saver)

    async def _ask_saver(self, bus: Bus, saver: _Saver) -> None:
        if not await bus.has(saver.name):
            # Asking would start one that nobody uses.
            return
        for path in saver.paths:
            try:
                reply = await bus.call(saver.name, path, saver.name, "GetActive")
            except BusError as why:
                _log.debug("%s does not say whether the screen is locked: %s", saver.name, why)
                continue
            if reply.signature == "b":
                self._learn(saver.name, locked=reply.body[0])
                return

    def _saver_says(self, message: "Message") -> None:
        match message.member, message.signature:
            case "ActiveChanged", "b" if message.interface:
                self._learn(message.interface, locked=message.body[0])
            case "NameOwnerChanged", "sss" if message.sender == _DAEMON:
                name, _before, owner = message.body
                if owner:
                    # It may have started with the screen locked.
                    self._tasks.start(self._ask_newcomer(name), name=f"ask {name}")
                else:
                    # It has ended: nothing can be asked of it.
                    self._learn(name, locked=False)

    async def _ask_newcomer(self, name: str) -> None:
        for saver in _SAVERS:
            if saver.name == name and self._session_bus is not None:
                try:
                    await self._ask_saver(self._session_bus, saver)
                except BusError as why:
                    _log.debug("%s came and went: %s", name, why)

    async def _watch_logind(self, bus: Bus) -> None:
        self._system_bus = bus
        self._session = await self._own_session(bus)
        await bus.listen(
            f"type='signal',sender='{_LOGIND}',path='{self._session}',"
            f"interface='{_PROPERTIES}',member='PropertiesChanged'"
        )
        await self._ask_logind(bus)

    async def _own_session(self, bus: Bus) -> str:
        if id := os.environ.get("XDG_SESSION_ID"):
            member, signature, body = "GetSession", "s", [id]
        else:
            member, signature, body = "GetSessionByPID", "u", [os.getpid()]  # type: ignore[list-item]
        reply = await bus.call(_LOGIND, _LOGIND_PATH, _MANAGER, member, signature, body)
        if reply.signature != "o":
            raise BusError("logind answered with something else than a session")
        path: str = reply.body[0]
        return path

    async def _ask_logind(self, bus: Bus) -> None:
        reply = await bus.call(_LOGIND, self._session, _PROPERTIES, "Get", "ss", [_SESSION, _HINT])
        if reply.signature == "v":
            self._learn_hint(reply.body[0])

    def _logind_says(self, message: "Message") -> None:
        if (message.member, message.signature) != ("PropertiesChanged", "sa{sv}as"):
            return
        interface, changed, invalid = message.body
        if interface != _SESSION:
            return
        if _HINT in changed:
            self._learn_hint(changed[_HINT])
        elif _HINT in invalid and self._system_bus is not None:
            self._tasks.start(self._ask_again(self._system_bus), name="ask logind")

    async def _ask_again(self, bus: Bus) -> None:
        try:
            await self._ask_logind(bus)
        except BusError as why:
            _log.debug("logind does not say whether the screen is locked: %s", why)

    def _learn_hint(self, value: Any) -> None:
        locked = getattr(value, "value", None)
        if isinstance(locked, bool):
            self._learn(_LOGIND, locked=locked)

    def _forget(self, witnesses: Sequence[str]) -> None:
        # What they said last would hold for ever.
        for witness in witnesses:
            self._learn(witness, locked=False)

    def _learn(self, witness: str, *, locked: bool) -> None:
        self._locked[witness] = locked
        locked = any(self._locked.values())
        if locked != self._last:
            self._last = locked
            _log.info("the screen is locked" if locked else "the screen is unlocked")
            self._told(locked)
