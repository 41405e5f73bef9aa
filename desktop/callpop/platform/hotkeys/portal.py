"""Hotkeys on Wayland: the desktop portal's GlobalShortcuts. The desktop decides which keys they
are, may ask the agent about them, and keeps what was answered."""

import asyncio
import logging
import secrets
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from callpop.clock import Clock
from callpop.hotkeys import Combination, HotkeyAction, Modifier
from callpop.platform.bus import Bus, BusError, session_bus_address
from callpop.platform.hotkeys.backend import Ears, HotkeyError, Outcome, Press, Words
from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence, say

if TYPE_CHECKING:
    from dbus_fast import Message

_log = logging.getLogger(__name__)

APP_ID = "callpop"
"""The name of our desktop file, without its ending."""

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_DAEMON = "org.freedesktop.DBus"
_RULES = (
    f"type='signal',sender='{_PORTAL}',interface='{_SHORTCUTS}'",
    f"type='signal',sender='{_PORTAL}',interface='{_REQUEST}',member='Response'",
    f"type='signal',sender='{_PORTAL}',interface='{_SESSION}',member='Closed'",
    f"type='signal',sender='{_DAEMON}',interface='{_DAEMON}',"
    f"member='NameOwnerChanged',arg0='{_PORTAL}'",
)

_PATIENCE = 25.0
"""Seconds that the portal may take to take a request; its services are started by that."""
_SOONEST_AGAIN = 60.0
"""Seconds between two sessions that the desktop closed by itself, so that we never nag."""
_CONFIGURES_FROM = 2
"""The version of the interface that can show the desktop's own window."""
_DONE, _CANCELLED = 0, 1

_MODIFIERS = {
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
    Modifier.META: "LOGO",
}

NOT_OFFERED = say(
    "This desktop lets no program have hotkeys. Bind the command to a key in its own settings."
)


_Response = tuple[int, Mapping[str, Any]]
"""What became of a request, and what it brought."""


class _Refused(Exception):
    """The portal or the agent said no; the argument is a ``Sentence``."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class PortalHotkeys:
    """A :class:`~callpop.platform.hotkeys.backend.HotkeyBackend`; ``words`` puts what the desktop
    shows of us into the agent's language."""

    asks = True

    def __init__(self, clock: Clock, words: Words = str) -> None:
        self._clock = clock
        self._words = words
        self._ears: Ears | None = None
        self._tasks = Tasks("hotkey portal")
        self._bus: Bus | None = None
        self._wanted: Mapping[HotkeyAction, Combination] = {}
        self._session = ""
        self._session_at = -_SOONEST_AGAIN
        self._version = 0
        self._registered = False
        self._responses: dict[str, asyncio.Future[_Response]] = {}
        self._early: dict[str, _Response] = {}

    @property
    def configurable(self) -> bool:
        """The desktop has a window of its own to change them in."""
        return bool(self._session) and self._version >= _CONFIGURES_FROM

    def follow(self, ears: Ears) -> None:
        """Tell ``ears`` from now on."""
        self._ears = ears

    async def bind(self, wanted: Mapping[HotkeyAction, Combination]) -> None:
        """Ask the desktop for these; what it says may come much later, and is told then."""
        self._wanted = wanted
        self._begin()

    async def configure(self) -> None:
        """Show the desktop's own window for them.

        Raises:
            HotkeyError: there is none.
        """
        if self._bus is None or not self.configurable:
            raise HotkeyError(say("Change the hotkeys in the settings of your desktop."))
        body = [self._session, "", {}]
        try:
            await self._bus.call(
                _PORTAL,
                _PATH,
                _SHORTCUTS,
                "ConfigureShortcuts",
                "osa{sv}",
                body,
                patience=_PATIENCE,
            )
        except BusError as why:
            _log.info("the portal shows no window for hotkeys: %s", why)
            raise HotkeyError(say("Change the hotkeys in the settings of your desktop.")) from why

    async def close(self) -> None:
        """Let go of all."""
        await self._tasks.close()
        if self._bus is not None:
            # The desktop ends the session with the connection.
            await self._bus.close()
            self._bus = None

    # A session: it takes its shortcuts once and for all.

    def _begin(self) -> None:
        self._tasks.cancel("bind")
        self._tasks.start(self._bind(), name="bind")

    async def _bind(self) -> None:
        wanted = self._wanted
        try:
            bus = await self._connected()
            await self._end_session(bus)
            if not wanted:
                self._stand({})
                return
            await self._register(bus)
            await self._ask_version(bus)
            shortcuts = self._describe(wanted)
            await self._begin_session(bus, shortcuts)
            bound = await self._list(bus)
            if not {action.value for action in wanted} <= bound.keys():
                # Only where it must be: the agent may be asked, and KDE 5.27 opens its settings.
                bound = await self._bind_shortcuts(bus, shortcuts)
        except _Refused as refused:
            self._stand(dict.fromkeys(wanted, Outcome(refused.sentence)))
        except BusError as why:
            _log.info("no hotkeys from the portal: %s", why)
            self._stand(dict.fromkeys(wanted, Outcome(NOT_OFFERED)))
        else:
            self._stand({action: _outcome(bound.get(action.value)) for action in wanted})

    async def _connected(self) -> Bus:
        if self._bus is None:
            bus = await Bus.open(
                session_bus_address, on_signal=self._signalled, on_closed=self._bus_closed
            )
            try:
                for rule in _RULES:
                    await bus.listen(rule)
            except BaseException:
                await bus.close()
                raise
            self._bus = bus
        return self._bus

    async def _register(self, bus: Bus) -> None:
        """Say who we are, once for each portal: newer ones have no hotkeys for strangers."""
        if self._registered:
            return
        self._registered = True
        try:
            await bus.call(
                *(_PORTAL, _PATH, _REGISTRY, "Register", "sa{sv}", [APP_ID, {}]),
                patience=_PATIENCE,
            )
        except BusError as why:
            # Older portals have no register; others want our desktop file installed.
            _log.debug("the portal does not register us: %s", why)

    async def _ask_version(self, bus: Bus) -> None:
        reply = await bus.call(
            _PORTAL, _PATH, _PROPERTIES, "Get", "ss", [_SHORTCUTS, "version"], patience=_PATIENCE
        )
        value = reply.body[0].value if reply.signature == "v" else 0
        self._version = value if isinstance(value, int) else 0

    def _describe(self, wanted: Mapping[HotkeyAction, Combination]) -> list[list[Any]]:
        from dbus_fast import Variant

        return [
            [
                action.value,
                {
                    "description": Variant("s", self._words(action.purpose)),
                    "preferred_trigger": Variant("s", _trigger(keys)),
                },
            ]
            for action, keys in wanted.items()
        ]

    async def _begin_session(self, bus: Bus, shortcuts: list[list[Any]]) -> None:
        from dbus_fast import Variant

        options = {
            "session_handle_token": Variant("s", _session_token(shortcuts)),
            # KDE 5.27 hears of shortcuts here alone, other desktops only when they are bound.
            "shortcuts": Variant("a(sa{sv})", shortcuts),
        }
        results = await self._request(bus, "CreateSession", "a{sv}", [], options)
        session = results.get("session_handle")
        if not isinstance(session, str) or not session:
            raise BusError("the portal names no session")
        self._session, self._session_at = session, self._clock.now().ticks

    async def _bind_shortcuts(self, bus: Bus, shortcuts: list[list[Any]]) -> dict[str, str]:
        body = [self._session, shortcuts, ""]
        results = await self._request(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", body, {})
        return _triggers(results.get("shortcuts")) or await self._list(bus)

    async def _list(self, bus: Bus) -> dict[str, str]:
        """What the session has already: KDE remembers it."""
        try:
            results = await self._request(bus, "ListShortcuts", "oa{sv}", [self._session], {})
        except (BusError, _Refused) as why:
            _log.debug("the portal lists no shortcuts: %s", why)
            return {}
        return _triggers(results.get("shortcuts"))

    async def _end_session(self, bus: Bus) -> None:
        session, self._session = self._session, ""
        if session:
            try:
                await bus.call(_PORTAL, session, _SESSION, "Close")
            except BusError as why:
                _log.debug("the old session is gone already: %s", why)

    async def _request(
        self, bus: Bus, member: str, signature: str, body: list[Any], options: dict[str, Any]
    ) -> Mapping[str, Any]:
        """Ask something that the agent may have to answer: it takes as long as that takes.

        Raises:
            _Refused: the answer was no.
            BusError: the portal can't do it, or is gone.
        """
        from dbus_fast import Variant

        options = {**options, "handle_token": Variant("s", _token())}
        reply = await bus.call(
            _PORTAL, _PATH, _SHORTCUTS, member, signature, [*body, options], patience=_PATIENCE
        )
        handle = str(reply.body[0]) if reply.signature == "o" else ""
        response: asyncio.Future[_Response] = asyncio.get_running_loop().create_future()
        self._responses[handle] = response
        if handle in self._early:
            response.set_result(self._early.pop(handle))
        try:
            code, results = await response
        finally:
            del self._responses[handle]
            self._early.clear()
        if code == _DONE:
            return results
        if code == _CANCELLED:
            raise _Refused(
                say("You said no when your desktop asked about it: allow it in its settings.")
            )
        raise _Refused(say("Your desktop did not give Callpop the hotkeys."))

    # What the portal tells.

    def _signalled(self, message: "Message") -> None:
        body = message.body
        match message.member, message.signature:
            case "Response", "ua{sv}":
                self._responded(message.path or "", body[0], _plain(body[1]))
            case "Activated", "osta{sv}" if body[0] == self._session:
                self._activated(body[1], body[2], _plain(body[3]))
            case "ShortcutsChanged", "oa(sa{sv})" if body[0] == self._session:
                bound = _triggers(body[1])
                self._stand({one: _outcome(bound.get(one.value)) for one in self._wanted})
            case "Closed", _ if message.path == self._session:
                self._session_closed()
            case "NameOwnerChanged", "sss" if body[0] == _PORTAL:
                self._portal_changed(there=bool(body[2]), was_there=bool(body[1]))

    def _responded(self, handle: str, code: int, results: Mapping[str, Any]) -> None:
        waiting = self._responses.get(handle)
        if waiting is None:
            # Some answer before they have named the request.
            self._early[handle] = (code, results)
        elif not waiting.done():
            waiting.set_result((code, results))

    def _activated(self, name: str, time: int, options: Mapping[str, Any]) -> None:
        if self._ears is None or name not in self._wanted:
            return
        token = options.get("activation_token")
        self._ears.pressed(Press(HotkeyAction(name), time, token if isinstance(token, str) else ""))

    def _session_closed(self) -> None:
        self._session = ""
        self._stand(
            dict.fromkeys(
                self._wanted,
                Outcome(say("Your desktop took the hotkeys back. Choose one anew to ask again.")),
            )
        )
        if self._clock.now().ticks - self._session_at >= _SOONEST_AGAIN:
            self._begin()

    def _portal_changed(self, *, there: bool, was_there: bool) -> None:
        if was_there:
            self._session, self._registered = "", False
            for waiting in self._responses.values():
                if not waiting.done():
                    waiting.set_exception(BusError("the portal is gone"))
            if not there:
                gone = say("The desktop portal has ended. Callpop asks again when it is back.")
                self._stand(dict.fromkeys(self._wanted, Outcome(gone)))
        if there and self._wanted and (was_there or not self._tasks.running):
            self._begin()

    def _bus_closed(self) -> None:
        self._bus, self._session, self._registered = None, "", False
        self._stand(dict.fromkeys(self._wanted, Outcome(NOT_OFFERED)))

    def _stand(self, outcomes: Mapping[HotkeyAction, Outcome]) -> None:
        if self._ears is not None:
            self._ears.stand(outcomes)


def _trigger(keys: Combination) -> str:
    """As the XDG shortcuts specification writes it: ``CTRL+ALT+d``."""
    held = [_MODIFIERS[modifier] for modifier in Modifier if modifier in keys.modifiers]
    return "+".join([*held, keys.key.xkb])


def _outcome(shown: str | None) -> Outcome:
    if not shown:
        return Outcome(say("Your desktop names no keys for it: set them in its settings."))
    return Outcome(shown=shown)


def _triggers(shortcuts: Any) -> dict[str, str]:
    """What each shortcut is bound to, as the desktop writes it."""
    found: dict[str, str] = {}
    for entry in shortcuts if isinstance(shortcuts, list) else ():
        match entry:
            case [str(name), dict(about)]:
                shown = _plain(about).get("trigger_description", "")
                found[name] = str(shown)[:80]
    return found


def _plain(about: Any) -> dict[str, Any]:
    return {str(key): getattr(value, "value", value) for key, value in dict(about).items()}


def _session_token(shortcuts: list[list[Any]]) -> str:
    """The same for the same choice: KDE 5.27 remembers by it what the agent changed there."""
    choice = ";".join(f"{name}={about['preferred_trigger'].value}" for name, about in shortcuts)
    return f"callpop_{zlib.crc32(choice.encode()):08x}"


def _token() -> str:
    """Part of an object's path that nobody else on this connection uses."""
    return f"callpop_{secrets.token_hex(8)}"
