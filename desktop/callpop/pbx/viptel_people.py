"""What every extension of a VIPTel PBX is doing, from the calls of the whole PBX."""

from collections import OrderedDict
from itertools import takewhile

from callpop.telephony.events import PresenceEvent
from callpop.telephony.model import PresenceState
from callpop.telephony.moment import Moment

UNSURE_SECONDS = 1.5
"""A number that is called from outside may be a queue's, which says so within a moment."""
MOST_PEOPLE = 20_000

Doing = tuple[PresenceState, str | None]
_FREE: Doing = (PresenceState.AVAILABLE, None)


class People:
    """Notes of who is in which call in, changed states out."""

    def __init__(self, own: str) -> None:
        self._calls: dict[str, set[str]] = {}
        self._doing: dict[str, OrderedDict[str, Doing]] = {}
        self._told: dict[str, Doing] = {}
        self._names: dict[str, str] = {}
        self._unsure: dict[str, float] = {}
        """Ticks at which the doubt ends; the first in line first."""
        self._touched: set[str] = set()
        self._sure = {own}
        self._queues: set[str] = set()

    def is_queue(self, number: str | None) -> bool:
        """Whether it is a queue's number."""
        return number in self._queues

    def is_person(self, extension: str | None) -> bool:
        """Whether it is surely somebody's phone."""
        return extension in self._sure

    def queue(self, number: str) -> None:
        """It is a queue's number, nobody's phone."""
        if len(self._queues) < MOST_PEOPLE:
            self._queues.add(number)
        self._unsure.pop(number, None)
        self._touched.discard(number)

    def meet(self, extension: str, name: str | None) -> None:
        """It is surely somebody's phone."""
        if len(self._sure) < MOST_PEOPLE:
            self._sure.add(extension)
        self._unsure.pop(extension, None)
        self.name(extension, name)

    def name(self, extension: str, name: str | None) -> None:
        """What it is called, whatever it is."""
        if name and (extension in self._names or len(self._names) < MOST_PEOPLE):
            self._names[extension] = name

    def note(self, call: str, doing: dict[str, Doing], now: Moment, *, sure: bool) -> None:
        """Who is in a call, and what they do there: all of it anew."""
        for extension in self._calls.pop(call, set()) - set(doing):
            self._leave(extension, call)
        kept = {who: what for who, what in doing.items() if who not in self._queues}
        for extension, what in kept.items():
            if extension not in self._doing and len(self._doing) >= MOST_PEOPLE:
                continue
            self._doing.setdefault(extension, OrderedDict())[call] = what
            self._touched.add(extension)
            self._calls.setdefault(call, set()).add(extension)
            if sure:
                self._sure.add(extension)
                self._unsure.pop(extension, None)
            elif extension not in self._sure:
                self._unsure.setdefault(extension, now.ticks + UNSURE_SECONDS)

    def gone(self, call: str) -> None:
        """The call is over."""
        for extension in self._calls.pop(call, set()):
            self._leave(extension, call)

    def busy(self, extension: str, but: str) -> bool:
        """Whether they talk in another call than this."""
        talks = self._doing.get(extension)
        return any(
            call != but and what[0] is PresenceState.BUSY
            for call, what in (talks.items() if talks else ())
        )

    def forget(self) -> None:
        """The connection is gone: nothing is known of anybody any more."""
        self._calls.clear()
        self._doing.clear()
        self._told.clear()
        self._unsure.clear()
        self._touched.clear()

    def changes(self, now: Moment) -> list[PresenceEvent]:
        """Whose state is another than was told."""
        if not (self._touched or self._unsure):
            return []
        events: list[PresenceEvent] = []
        for extension in list(takewhile(lambda e: now.ticks >= self._unsure[e], self._unsure)):
            del self._unsure[extension]
            self._touched.add(extension)
        for extension in sorted(self._touched):
            if extension in self._unsure or extension in self._queues:
                continue
            doing = self._of(extension)
            if self._told.get(extension) == doing:
                continue
            self._told[extension] = doing
            events.append(
                PresenceEvent(
                    extension=extension,
                    state=doing[0],
                    at=now.wall,
                    name=self._names.get(extension),
                    talking_to=doing[1],
                )
            )
        self._touched.clear()
        return events

    def deadline(self) -> float | None:
        """Ticks at which a doubt ends."""
        return next(iter(self._unsure.values()), None)

    def _leave(self, extension: str, call: str) -> None:
        calls = self._doing.get(extension)
        if calls is not None:
            calls.pop(call, None)
            if not calls:
                del self._doing[extension]
        self._touched.add(extension)

    def _of(self, extension: str) -> Doing:
        calls = self._doing.get(extension)
        doing = list(calls.values()) if calls else []
        for state in (PresenceState.BUSY, PresenceState.RINGING):
            for what in doing:
                if what[0] is state:
                    return what
        return _FREE
