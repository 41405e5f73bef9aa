"""The queue board: who waits in which queue, and who takes its calls."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from callpop.telephony.book import NO_CONTACTS, ContactBook, name_for
from callpop.telephony.events import QueueCallerEvent, QueueEvent, QueueMemberEvent, QueueStep
from callpop.telephony.model import Call, CallState, Direction
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import parse

MOST_QUEUES = 2_000
MOST_WAITING = 1_000
"""Callers kept of one queue; the PBX's own limit is far below."""
MOST_MEMBERS = 2_000
MOST_ABANDONED = 50
"""Of one queue: the latest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody who waits."""

    call: str
    """The PBX's id of the waiting call."""
    number: str | None = None
    """E.164 where it parses, else as it came."""
    number_shown: str | None = None
    name: str | None = None
    """As the PBX says or, where it names nobody, the agent's own contacts."""
    told_name: str | None = None
    """As the PBX says."""
    position: int | None = None
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody who takes the queue's calls."""

    extension: str
    name: str | None = None
    paused: bool | None = None
    """None where it is not known."""
    paused_at: datetime | None = None
    """Since when they pause, where that was told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abandoned:
    """Somebody who gave up."""

    number: str | None = None
    number_shown: str | None = None
    name: str | None = None
    """As the PBX says or, where it names nobody, the agent's own contacts."""
    told_name: str | None = None
    """As the PBX says."""
    at: datetime
    waited: int | None = None
    """Seconds."""
    spoken_at: datetime | None = None
    """When somebody of the office spoke with them after all."""
    called_back: bool = False
    """They were called for it; else they called again themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """One queue as far as it is known."""

    account: str
    queue: str
    waiting: tuple[Waiting, ...] = ()
    """The first in line first."""
    members: tuple[Member, ...] = ()
    abandoned: tuple[Abandoned, ...] = ()
    """The latest first."""
    stale_since: datetime | None = None
    """Since when nothing can be known of it: the session is cut."""


@dataclass(slots=True)
class _Row:
    waiting: dict[str, Waiting] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    abandoned: tuple[Abandoned, ...] = ()
    stale_since: datetime | None = None


class QueueBoard:
    """Queue events in, changed queues out; callers have their names from ``book``, too."""

    def __init__(self, book: ContactBook = NO_CONTACTS) -> None:
        self._book = book
        self._rows: dict[tuple[str, str], _Row] = {}
        self._countries: dict[str, str | None] = {}

    def know(self, account: str, country: str | None) -> None:
        """An account is there; ``country`` is where its numbers without a code belong."""
        self._countries[account] = country

    def take(self, account: str, event: QueueEvent, now: Moment) -> list[Queue]:
        """One report; the queue as it now stands, or nothing where it says nothing new."""
        key = (account, event.queue)
        row = self._rows.get(key)
        if row is None:
            if len(self._rows) >= MOST_QUEUES:
                return []
            row = self._rows[key] = _Row()
        before = self._queue(key)
        row.stale_since = None
        if isinstance(event, QueueMemberEvent):
            self._member(row, event, now)
        elif event.step is QueueStep.WAITING:
            self._waits(account, row, event, now)
        else:
            number = self._leaves(account, row, event)
            if number and event.step is QueueStep.ANSWERED:
                self._spoken(account, number, event.at, called_back=False)
        after = self._queue(key)
        return [after] if after != before else []

    def heard(self, call: Call) -> list[Queue]:
        """What becomes of any call of the office: whoever gave up and is spoken with now is
        settled, through whichever account."""
        if call.state is not CallState.ANSWERED or call.answered_at is None or not call.number:
            return []
        if call.direction is Direction.INTERNAL:
            return []
        at, out = call.answered_at + call.clock_offset, call.direction is Direction.OUT
        account = None if call.number.startswith("+") else call.account
        return self._spoken(account, call.number, at, called_back=out)

    def lost(self, account: str, now: Moment) -> list[Queue]:
        """The account's session is cut: what is shown may not be so any more."""
        changed = []
        for key, row in self._rows.items():
            if key[0] == account and row.stale_since is None:
                row.stale_since = now.wall
                changed.append(self._queue(key))
        return changed

    def back(self, account: str, now: Moment) -> list[Queue]:
        """The session is back: who waits by now and who has paused is not known; it will be told
        of whoever comes next."""
        changed = []
        for key, row in self._rows.items():
            if key[0] == account and row.stale_since is not None:
                row.waiting.clear()
                row.members = {
                    extension: replace(member, paused=None, paused_at=None)
                    for extension, member in row.members.items()
                }
                row.stale_since = None
                changed.append(self._queue(key))
        return changed

    def contacts_changed(self) -> list[Queue]:
        """The book holds other names than before."""
        changed = []
        for key, row in self._rows.items():
            before = self._queue(key)
            row.waiting = {
                call: replace(one, name=name_for(one.number, one.told_name, self._book))
                for call, one in row.waiting.items()
            }
            row.abandoned = tuple(
                replace(one, name=name_for(one.number, one.told_name, self._book))
                for one in row.abandoned
            )
            after = self._queue(key)
            if after != before:
                changed.append(after)
        return changed

    def forget(self, account: str) -> None:
        """The account is gone."""
        self._countries.pop(account, None)
        for key in [key for key in self._rows if key[0] == account]:
            del self._rows[key]

    def rows(self) -> list[Queue]:
        """Every queue, by account and number."""
        return [self._queue(key) for key in sorted(self._rows)]

    def _member(self, row: _Row, event: QueueMemberEvent, now: Moment) -> None:
        if not event.member:
            row.members.pop(event.extension, None)
            return
        known = row.members.get(event.extension)
        if known is None and len(row.members) >= MOST_MEMBERS:
            return
        paused = event.paused if event.paused is not None else (known.paused if known else None)
        if not paused:
            paused_at = None
        elif known is not None and known.paused:
            paused_at = known.paused_at
        else:
            paused_at = min(event.at, now.wall)
        row.members[event.extension] = Member(
            extension=event.extension,
            name=event.name or (known.name if known else None),
            paused=paused,
            paused_at=paused_at,
        )

    def _waits(self, account: str, row: _Row, event: QueueCallerEvent, now: Moment) -> None:
        known = row.waiting.get(event.caller)
        if known is None and len(row.waiting) >= MOST_WAITING:
            return
        said = parse(event.number, self._countries.get(account)) if event.number else None
        number = said.best if said else None
        row.waiting[event.caller] = Waiting(
            call=event.caller,
            number=number,
            number_shown=said.shown if said else None,
            name=name_for(number, event.name, self._book),
            told_name=event.name,
            position=event.position,
            since=known.since if known else min(event.at, now.wall),
        )

    def _leaves(self, account: str, row: _Row, event: QueueCallerEvent) -> str | None:
        """Takes somebody out of the queue; their number."""
        gone = row.waiting.pop(event.caller, None)
        if gone is not None and gone.position is not None:
            # The PBX tells positions only to those who come.
            for call, one in row.waiting.items():
                behind = one.position is not None and one.position > gone.position
                if behind and one.position is not None and one.since <= event.at:
                    row.waiting[call] = replace(one, position=one.position - 1)
        said = parse(event.number, self._countries.get(account)) if event.number else None
        number = said.best if said else (gone.number if gone else None)
        if event.step is not QueueStep.ABANDONED:
            return number
        told_name = event.name or (gone.told_name if gone else None)
        row.abandoned = (
            Abandoned(
                number=number,
                number_shown=said.shown if said else (gone.number_shown if gone else None),
                name=name_for(number, told_name, self._book),
                told_name=told_name,
                at=event.at,
                waited=event.waited,
            ),
            *row.abandoned[: MOST_ABANDONED - 1],
        )
        return number

    def _spoken(
        self, account: str | None, number: str, at: datetime, *, called_back: bool
    ) -> list[Queue]:
        changed = []
        for key, row in self._rows.items():
            if account is not None and key[0] != account:
                continue
            after = tuple(
                replace(one, spoken_at=at, called_back=called_back)
                if one.number == number and one.spoken_at is None and one.at <= at
                else one
                for one in row.abandoned
            )
            if after != row.abandoned:
                row.abandoned = after
                changed.append(self._queue(key))
        return changed

    def _queue(self, key: tuple[str, str]) -> Queue:
        row = self._rows[key]
        in_line = sorted(
            row.waiting.values(),
            key=lambda one: (one.position is None, one.position or 0, one.since, one.call),
        )
        return Queue(
            account=key[0],
            queue=key[1],
            waiting=tuple(in_line),
            members=tuple(row.members[extension] for extension in sorted(row.members)),
            abandoned=row.abandoned,
            stale_since=row.stale_since,
        )
