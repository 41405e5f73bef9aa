"""Shows every note somewhere: the first notifier that works, and at worst Callpop's own card."""

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from callpop.desk.ports import Note
from callpop.platform.notifications.backend import Backend, NotShownError
from callpop.tasks import Tasks

_log = logging.getLogger(__name__)

_CHANCES = 3


@dataclass(slots=True)
class _Entry:
    """What is wanted of one key, and how far that is."""

    wanted: Note | None = None
    settled: bool = True
    """What is on the screen is what is wanted."""
    busy: bool = False
    shown_by: Backend | None = None
    """None: the last resort has it, or nobody."""
    chances: int = 0
    """How often it may be shown again when its service died or came back, so that a service
    which a note of ours kills is not revived for ever."""


class NotifierChain:
    """The desk's :class:`~callpop.desk.ports.Notifier` over several backends, the best first.

    Each key has at most one call under way, and what was asked for last wins: calls for a key
    never overtake each other, updates that nobody had time to see are left out, and a note
    withdrawn while it was being shown goes as soon as its service answers.

    A backend that failed is passed over for ``rest`` seconds, or until it says that it is back.
    """

    def __init__(
        self,
        backends: Sequence[Backend],
        last_resort: Callable[[Note], None],
        *,
        rest: float = 30.0,
    ) -> None:
        self._backends = tuple(backends)
        self._last_resort = last_resort
        self._rest = rest
        self.on_shown: Callable[[Note], object] = lambda _note: None
        """Told of each note that a service has taken."""
        self._tired: dict[str, float] = {}
        self._entries: dict[str, _Entry] = {}
        self._tasks = Tasks("notifications")
        for backend in self._backends:
            backend.follow(self)

    def show(self, note: Note) -> None:
        """Show ``note``, in place of one with the same key."""
        entry = self._entries.setdefault(note.key, _Entry())
        entry.wanted = note
        entry.chances = _CHANCES
        self._unsettle(note.key, entry)

    def withdraw(self, key: str) -> None:
        """Take the note off the screen, wherever it is shown."""
        entry = self._entries.setdefault(key, _Entry())
        entry.wanted = None
        self._unsettle(key, entry)

    async def close(self, within: float = 1.0) -> None:
        """Take every note off the screen, since no one is left to act on it, and let go of the
        services; gives up on those that need more than ``within`` seconds."""
        await self._tasks.close()
        try:
            async with asyncio.timeout(within):
                for backend in self._backends:
                    await backend.close()
        except TimeoutError:
            _log.info("a notification service did not answer while Callpop was quitting")

    # What the backends tell.

    def gone(self, key: str) -> None:
        """Forget a note that left the screen by itself."""
        entry = self._entries.get(key)
        if entry is not None and not entry.busy:
            del self._entries[key]

    def lost(self, keys: Collection[str]) -> None:
        """Show again what still matters of the notes that died with their service."""
        for key in keys:
            self._again(key)

    def returned(self, backend: Backend) -> None:
        """Trust ``backend`` again, also with what had to be shown another way meanwhile."""
        self._tired.pop(backend.name, None)
        for key, entry in list(self._entries.items()):
            # One that is busy may well be what the service was started for.
            if entry.shown_by is not backend and not entry.busy:
                self._again(key)

    def _again(self, key: str) -> None:
        entry = self._entries.get(key)
        if entry is not None and entry.wanted is not None and entry.chances > 0:
            entry.chances -= 1
            self._unsettle(key, entry)

    # One key, one call at a time.

    def _unsettle(self, key: str, entry: _Entry) -> None:
        entry.settled = False
        if entry.busy:
            return
        entry.busy = True
        begun = entry.wanted
        if begun is not None and (backend := self._awake()) is not None:
            # It is on its way before anything else is done with what is told.
            entry.settled = True
            backend.begin(begun)
        else:
            begun = None
        self._tasks.start(self._settle(key, entry, begun), name=f"note {key}")

    async def _settle(self, key: str, entry: _Entry, begun: Note | None) -> None:
        try:
            if begun is not None:
                await self._present(begun, entry)
            while not entry.settled:
                entry.settled = True
                if entry.wanted is None:
                    await self._remove(key)
                else:
                    await self._present(entry.wanted, entry)
        finally:
            entry.busy = False
            # A ringing call's note is remembered: it is shown again if its service dies.
            if entry.wanted is None or not entry.wanted.urgent:
                self._entries.pop(key, None)

    def _awake(self) -> Backend | None:
        """The best backend that may be asked now."""
        return next((one for one in self._backends if not self._rests(one)), None)

    def _rests(self, backend: Backend) -> bool:
        return asyncio.get_running_loop().time() < self._tired.get(backend.name, 0.0)

    async def _present(self, note: Note, entry: _Entry) -> None:
        for backend in self._backends:
            if self._rests(backend):
                continue
            try:
                await backend.show(note)
            except NotShownError as why:
                self._failed(backend, str(why))
            except Exception:
                _log.exception("the notifier %s failed", backend.name)
                self._failed(backend, "a fault of ours")
            else:
                if self._tired.pop(backend.name, None) is not None:
                    _log.info("notifications: %s works again", backend.name)
                entry.shown_by = backend
                self._tell(note)
                return
            if not entry.settled:
                return
        entry.shown_by = None
        try:
            self._last_resort(note)
        except Exception:
            _log.exception("the note could not be shown at all")

    def _tell(self, note: Note) -> None:
        try:
            self.on_shown(note)
        except Exception:
            _log.exception("nobody could be told that a note is shown")

    async def _remove(self, key: str) -> None:
        for backend in self._backends:
            try:
                await backend.withdraw(key)
            except Exception:
                _log.exception("the notifier %s failed", backend.name)

    def _failed(self, backend: Backend, why: str) -> None:
        if backend.name not in self._tired:
            _log.warning("notifications: %s does not work: %s", backend.name, why)
        self._tired[backend.name] = asyncio.get_running_loop().time() + self._rest
