"""Notes through desktop-notifier: the action centre of Windows, the notification centre of macOS.

Not proved on real machines yet. On macOS the system takes notes from a signed application bundle
alone; from anything else the next way of showing them is used.
"""

import asyncio
import logging
import uuid
from functools import partial
from typing import Any

from callpop.desk.ports import Note
from callpop.platform.notifications.backend import (
    LABEL_LIMIT,
    NotShownError,
    Watcher,
    Words,
    body_of,
    title_of,
)
from callpop.tasks import Tasks
from callpop.telephony.text import clean

_log = logging.getLogger(__name__)


class DesktopNotifierBackend:
    """Notes with buttons, as Windows and macOS show them."""

    name = "the system's notifications"

    def __init__(self, *, words: Words = str) -> None:
        self._words = words
        self._notifier: Any = None
        self._ids: dict[str, str] = {}
        self._watcher: Watcher | None = None
        self._tasks = Tasks("system notifications")

    def follow(self, watcher: Watcher) -> None:
        """Tell ``watcher`` what becomes of the notes."""
        self._watcher = watcher

    def begin(self, note: Note) -> None:
        """The library can do nothing at once."""

    async def show(self, note: Note) -> None:
        """Show ``note``, in place of one with the same key.

        Raises:
            NotShownError: the system takes no notes from this program.
        """
        # The library reports failures to the log alone; that it calls back proves success.
        accepted: list[str] = []
        id = uuid.uuid4().hex
        try:
            notifier = await self._ready()
            notification = self._notification(note, id, partial(accepted.append, id))
            await notifier.send_notification(notification)
        except Exception as why:
            raise NotShownError(str(why)) from why
        if not accepted:
            raise NotShownError("the system refused it")
        # Not all systems replace a note of the same identifier, so the one before is taken off.
        before = self._ids.get(note.key)
        self._ids[note.key] = id
        if before is not None:
            await self._clear(before)

    async def withdraw(self, key: str) -> None:
        """Take the note off the screen, if it is there."""
        if id := self._ids.pop(key, None):
            await self._clear(id)

    async def close(self) -> None:
        """Take all notes off the screen."""
        for key in list(self._ids):
            await self.withdraw(key)
        await self._tasks.close()

    async def _clear(self, id: str) -> None:
        try:
            await self._notifier.clear(id)
        except Exception as why:
            _log.info("a note could not be withdrawn: %s", why)

    async def _ready(self) -> Any:
        if self._notifier is None:
            from desktop_notifier import DesktopNotifier

            notifier = DesktopNotifier(app_name="Callpop", app_icon=None)
            # Where it can do nothing at all it is a dummy that accepts everything.
            if not await notifier.get_capabilities():
                raise NotShownError("the system takes no notifications from this program")
            await notifier.request_authorisation()
            self._notifier = notifier
        if not await self._notifier.has_authorisation():
            raise NotShownError("notifications are switched off for Callpop in the system")
        return self._notifier

    def _notification(self, note: Note, id: str, accepted: Any) -> Any:
        from desktop_notifier import Button, Notification, Urgency

        return Notification(
            title=title_of(note, self._words),
            message=body_of(note, self._words),
            urgency=Urgency.Critical if note.urgent else Urgency.Normal,
            buttons=tuple(
                Button(
                    title=clean(self._words(action.label), LABEL_LIMIT),
                    on_pressed=self._on_loop(self._acted, note, id, action.key),
                    identifier=action.key,
                )
                for action in note.actions
            ),
            on_dispatched=accepted,
            on_clicked=self._on_loop(self._acted, note, id, "default"),
            on_dismissed=self._on_loop(self._forget, note.key, id),
            identifier=id,
        )

    def _on_loop(self, call: Any, *arguments: Any) -> Any:
        # The systems call back in threads of their own.
        return partial(asyncio.get_running_loop().call_soon_threadsafe, call, *arguments)

    def _acted(self, note: Note, id: str, action: str) -> None:
        if not self._forget(note.key, id):
            return
        self._tasks.start(self._clear(id), name=f"close {note.key}")
        try:
            note.on_action(action)
        except Exception:
            _log.exception("the button %r of a note failed", action)

    def _forget(self, key: str, id: str) -> bool:
        """Whether it was on the screen."""
        if self._ids.get(key) != id:
            return False
        del self._ids[key]
        if self._watcher is not None:
            self._watcher.gone(key)
        return True
