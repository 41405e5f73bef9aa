"""Notes through the desktop's own service, org.freedesktop.Notifications, on the session bus."""

import asyncio
import html
import logging
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from callpop.desk.ports import Note
from callpop.platform.bus import Bus, BusError, session_bus_address
from callpop.platform.lasting_bus import RETRY_SECONDS
from callpop.platform.notifications.backend import (
    LABEL_LIMIT,
    NotShownError,
    Watcher,
    Words,
    body_of,
    title_of,
)
from callpop.tasks import Tasks
from callpop.telephony.sentence import say
from callpop.telephony.text import clean

if TYPE_CHECKING:
    from dbus_fast import Message, Variant

_log = logging.getLogger(__name__)

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_RULES = (
    f"type='signal',sender='{_NAME}',interface='{_NAME}'",
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
    f"member='NameOwnerChanged',arg0='{_NAME}'",
)
_ITS_PROGRAM_IS_GONE = (
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NameHasNoOwner",
    "org.freedesktop.DBus.Error.NoReply",
)

_DEFAULT = "default"
"""The specification's name for a click on the note itself."""

_NEVER, _AS_THE_SERVICE_LIKES = 0, -1
_NORMAL, _CRITICAL = 1, 2


@dataclass(frozen=True, slots=True)
class _Service:
    """The program that shows notes now."""

    owner: str
    """Its unique name: what we send goes to this very program, whose abilities we know."""
    abilities: frozenset[str]

    def text(self, plain: str) -> str:
        """A body's text in the form that the service reads."""
        return html.escape(plain, quote=False) if "body-markup" in self.abilities else plain


@dataclass(frozen=True, slots=True)
class _Shown:
    note: Note
    owner: str
    id: int


@dataclass(eq=False, slots=True)
class _Asked:
    """What the service was asked to show, and has not answered yet."""

    reply: "asyncio.Future[Message]"
    given_up: bool = False


class FreedesktopBackend:
    """Notes with buttons through whatever notification service the desktop runs.

    Connects when the first note is to be shown. ``patience`` is how many seconds the service gets
    for one note, before another way of showing it is looked for.
    """

    name = "the desktop's notification service"

    def __init__(self, *, words: Words = str, icon: str = "callpop", patience: float = 2.0) -> None:
        self._words = words
        self._icon = icon
        self._patience = patience
        self._bus: Bus | None = None
        self._connecting = asyncio.Lock()
        self._service: _Service | None = None
        self._shown: dict[str, _Shown] = {}
        self._under_way: set[asyncio.Future[Message]] = set()
        self._begun: dict[str, _Asked] = {}
        self._watcher: Watcher | None = None
        self._tasks = Tasks("freedesktop notifications")

    def follow(self, watcher: Watcher) -> None:
        """Tell ``watcher`` what becomes of the notes."""
        self._watcher = watcher

    def begin(self, note: Note) -> None:
        """Ask the service at once where it is known."""
        if self._bus is not None and self._service is not None:
            try:
                self._begun[note.key] = self._asked(self._bus, self._service, note)
            except Exception:
                _log.exception("a note could not be sent")

    async def show(self, note: Note) -> None:
        """Show ``note``, in place of one with the same key.

        Raises:
            NotShownError: there is no bus or no service, or it doesn't answer in time.
        """
        begun = self._begun.pop(note.key, None)
        try:
            async with asyncio.timeout(self._patience):
                bus = await self._connected()
                try:
                    await self._notify(bus, note, begun)
                except BusError as why:
                    if why.name not in _ITS_PROGRAM_IS_GONE:
                        raise
                    # Another may have taken the service over, or the bus may start it anew.
                    self._service = None
                    await self._notify(bus, note)
        except TimeoutError:
            # Who it is may be stale as well.
            self._service = None
            raise NotShownError("it does not answer") from None
        except BusError as why:
            raise NotShownError(str(why)) from why

    async def withdraw(self, key: str) -> None:
        """Take the note off the screen, if it is there."""
        shown = self._shown.pop(key, None)
        if shown is not None:
            await self._take_off(shown.owner, shown.id)

    async def close(self) -> None:
        """Take all notes off the screen and leave the bus."""
        await self._tasks.close()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=self._patience / 4)
        shown, self._shown = list(self._shown.values()), {}
        await asyncio.gather(*(self._take_off(one.owner, one.id) for one in shown))
        if self._bus is not None:
            await self._bus.close()
            self._bus = None

    async def _connected(self) -> Bus:
        async with self._connecting:
            if self._bus is None:
                bus = await Bus.open(
                    session_bus_address,
                    on_signal=self._signalled,
                    on_closed=self._bus_closed,
                    patience=self._patience,
                )
                try:
                    for rule in _RULES:
                        await bus.listen(rule)
                except BaseException:
                    await bus.close()
                    raise
                self._bus = bus
            return self._bus

    async def _notify(self, bus: Bus, note: Note, asked: _Asked | None = None) -> None:
        asked = asked or self._asked(bus, self._service or await self._ask(bus), note)
        try:
            message = await asyncio.shield(asked.reply)
        except asyncio.CancelledError:
            asked.given_up = True
            raise
        if message.signature != "u":
            raise BusError("the service answered with something else than a note's number")

    def _asked(self, bus: Bus, service: _Service, note: Note) -> _Asked:
        before = self._shown.get(note.key)
        replaced = before.id if before is not None and before.owner == service.owner else 0
        body = self._arguments(service, note, replaced)
        asked = _Asked(bus.request(service.owner, _PATH, _NAME, "Notify", "susssasa{sv}i", body))

        def answered(reply: "asyncio.Future[Message]") -> None:
            self._under_way.discard(reply)
            if reply.exception() is not None or reply.result().signature != "u":
                return
            shown = _Shown(note, service.owner, reply.result().body[0])
            if asked.given_up:
                # It was shown another way, or nobody wants it any more.
                bus.request(shown.owner, _PATH, _NAME, "CloseNotification", "u", [shown.id])
                self._came_back()
            else:
                self._shown[note.key] = shown

        # In a callback, because a signal about the note may follow at the answer's heels.
        asked.reply.add_done_callback(answered)
        self._under_way.add(asked.reply)
        return asked

    async def _ask(self, bus: Bus) -> _Service:
        """Who shows notes, started by the bus if need be, and what it can do."""
        reply = await bus.call(_NAME, _PATH, _NAME, "GetCapabilities", patience=self._patience)
        listed = reply.body[0] if reply.signature == "as" else []
        self._service = _Service(reply.sender or _NAME, frozenset(listed))
        self._tasks.start(self._introduce(bus, self._service), name="introduction")
        return self._service

    async def _introduce(self, bus: Bus, service: _Service) -> None:
        try:
            reply = await bus.call(service.owner, _PATH, _NAME, "GetServerInformation")
        except BusError as why:
            _log.info("the notification service does not say what it is: %s", why)
            return
        words = [clean(word, 60) for word in reply.body]
        _log.info("notifications go to %s", ", ".join(words))

    def _arguments(self, service: _Service, note: Note, replaced: int) -> list[Any]:
        actions: list[str] = []
        if "actions" in service.abilities:
            actions = [_DEFAULT, self._words(say("Show"))]
            for action in note.actions:
                actions += [action.key, clean(self._words(action.label), LABEL_LIMIT)]
        return [
            "Callpop",
            replaced,
            self._icon,
            title_of(note, self._words),
            service.text(body_of(note, self._words)),
            actions,
            _hints(urgent=note.urgent),
            _NEVER if note.urgent else _AS_THE_SERVICE_LIKES,
        ]

    async def _take_off(self, owner: str, id: int) -> None:
        if self._bus is None:
            return
        try:
            await self._bus.call(
                owner, _PATH, _NAME, "CloseNotification", "u", [id], patience=self._patience
            )
        except BusError as why:
            # Often just that the note is gone already.
            _log.debug("a note was not closed: %s", why)

    # What the bus tells.

    def _signalled(self, message: "Message") -> None:
        arguments = message.body
        match message.member, message.signature:
            case "NameOwnerChanged", "sss" if message.sender == "org.freedesktop.DBus":
                self._owner_changed(arguments[1], arguments[2])
            case "ActionInvoked", "us":
                if shown := self._ours(message.sender, arguments[0]):
                    self._acted(shown, arguments[1])
            case "NotificationClosed", "uu":
                if shown := self._ours(message.sender, arguments[0]):
                    self._forget(shown)

    def _ours(self, sender: str | None, id: int) -> _Shown | None:
        for shown in self._shown.values():
            if (shown.owner, shown.id) == (sender, id):
                return shown
        return None

    def _acted(self, shown: _Shown, action: str) -> None:
        note = shown.note
        if action != _DEFAULT and action not in {offered.key for offered in note.actions}:
            return
        # Some services keep a note on the screen after its button was pressed.
        self._forget(shown)
        self._tasks.start(self._take_off(shown.owner, shown.id), name=f"close {note.key}")
        try:
            note.on_action(action)
        except Exception:
            _log.exception("the button %r of a note failed", action)

    def _forget(self, shown: _Shown) -> None:
        del self._shown[shown.note.key]
        if self._watcher is not None:
            self._watcher.gone(shown.note.key)

    def _owner_changed(self, old: str, new: str) -> None:
        if self._service is not None and self._service.owner != new:
            self._service = None
        self._lose(old)
        if new:
            self._came_back()

    def _bus_closed(self) -> None:
        self._bus = None
        self._service = None
        self._lose(None)
        self._tasks.start(self._await_bus(), name="await the bus")

    async def _await_bus(self) -> None:
        while self._bus is None:
            await asyncio.sleep(RETRY_SECONDS)
            with suppress(BusError):
                await self._connected()
        self._came_back()

    def _came_back(self) -> None:
        if self._watcher is not None:
            self._watcher.returned(self)

    def _lose(self, owner: str | None) -> None:
        lost = [key for key, one in self._shown.items() if owner is None or one.owner == owner]
        for key in lost:
            del self._shown[key]
        if lost and self._watcher is not None:
            self._watcher.lost(lost)


@lru_cache(maxsize=2)
def _hints(*, urgent: bool) -> "dict[str, Variant]":
    # Loaded by now: a bus is open.
    from dbus_fast import Variant

    return {
        "urgency": Variant("y", _CRITICAL if urgent else _NORMAL),
        "category": Variant("s", "call.incoming" if urgent else "call"),
        "desktop-entry": Variant("s", "callpop"),
        "suppress-sound": Variant("b", True),  # noqa: FBT003 - the value of a hint
    }
