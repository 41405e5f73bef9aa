"""Who waits in a VIPTel PBX's queues (``protocols.md`` 5.5 V12, V14, V15)."""

from collections import OrderedDict, defaultdict
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile

from callpop.pbx.viptel_messages import Begin, Join, Left, Member, Membership
from callpop.telephony.events import QueueCallerEvent, QueueEvent, QueueMemberEvent, QueueStep
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import ending, same

HOLD_SECONDS = 12.0
"""So long after leaving a queue a caller may turn up in the next one (V15)."""
MOST_WAITING = 2_000
_MOST_QUEUES = 1_000
_MOST_MEMBERS = 1_000


@dataclass(frozen=True, slots=True)
class _Waits:
    queue: str
    number: str | None
    name: str | None
    our_number: str | None
    """The number of the office's that was called."""
    since: datetime
    left_at: datetime | None = None
    held: int | None = None

    @property
    def names(self) -> tuple[str | None, ...]:
        """What a leg that is made for the call may name as its caller."""
        return self.number, self.queue, self.our_number

    @property
    def endings(self) -> set[str]:
        """How its names end."""
        return {ending(name) for name in self.names if name} - {""}


class Queues:
    """The waiting, and the members, as far as events told."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[str, _Waits] = OrderedDict()
        self._leaving: dict[str, float] = {}
        """Ticks at which those who have left a queue are given up; the first in line first."""
        self._members: dict[str, set[str]] = {}
        self._alike: defaultdict[str, dict[str, None]] = defaultdict(dict)
        """The waiting by how their names end, the longest waiting first."""

    def member(self, told: Member, now: Moment) -> list[QueueEvent]:
        """An agent came, went, paused or came back."""
        known = self._members.get(told.queue)
        if known is None and len(self._members) < _MOST_QUEUES:
            known = self._members[told.queue] = set()
        removed = told.what is Membership.REMOVED
        if known is not None and removed:
            known.discard(told.extension)
        elif known is not None and len(known) < _MOST_MEMBERS:
            known.add(told.extension)
        # Whoever is added takes calls: a pause is told by itself.
        paused = told.what is Membership.PAUSED
        return [
            QueueMemberEvent(
                queue=told.queue,
                extension=told.extension,
                at=now.wall,
                name=told.name,
                paused=None if removed else paused,
                member=not removed,
            )
        ]

    def joined(
        self, told: Join, client: tuple[str | None, str | None], called: str | None, now: Moment
    ) -> list[QueueEvent]:
        """Somebody waits; ``client`` is who it is, number and name."""
        before = self._pop(told.id)
        events: list[QueueEvent] = []
        if before is not None and before.queue != told.queue:
            # On to the next queue: still waiting.
            events.append(_over(told.id, before, QueueStep.LEFT, now))
        if len(self._waiting) >= MOST_WAITING:
            return events
        again = before is not None and before.queue == told.queue
        since = before.since if before is not None and again else now.wall
        row = _Waits(told.queue, client[0], client[1], called, since)
        self._waiting[told.id] = row
        for place in row.endings:
            self._alike[place][told.id] = None
        waits = QueueCallerEvent(
            queue=told.queue,
            caller=told.id,
            step=QueueStep.WAITING,
            at=now.wall,
            number=row.number,
            name=row.name,
            position=told.position,
        )
        return [*events, waits]

    def left(self, told: Left, now: Moment) -> list[QueueEvent]:
        """Out of the queue: perhaps into the next, perhaps given up."""
        row = self._waiting.get(told.id)
        if row is not None and row.queue == told.queue and row.left_at is None:
            self._waiting[told.id] = replace(row, left_at=now.wall, held=told.held)
            self._leaving[told.id] = now.ticks + HOLD_SECONDS
        return []

    def over(self, call_id: str, step: QueueStep, now: Moment) -> list[QueueEvent]:
        """The wait of that call is over."""
        row = self._pop(call_id)
        return [] if row is None else [_over(call_id, row, step, now)]

    def elapsed(self, now: Moment) -> list[QueueEvent]:
        """Give those up who left a queue and turned up nowhere."""
        gone = list(takewhile(lambda call: now.ticks >= self._leaving[call], self._leaving))
        return [e for call in gone for e in self.over(call, QueueStep.ABANDONED, now)]

    def deadline(self) -> float | None:
        """Ticks of the next end of a hold."""
        return next(iter(self._leaving.values()), None)

    def forget(self) -> None:
        """The connection is gone: nobody knows who waits now."""
        self._waiting.clear()
        self._leaving.clear()
        self._alike.clear()

    def _pop(self, call_id: str) -> _Waits | None:
        self._leaving.pop(call_id, None)
        row = self._waiting.pop(call_id, None)
        for place in row.endings if row is not None else ():
            del self._alike[place][call_id]
            if not self._alike[place]:
                del self._alike[place]
        return row

    def waiting_for(self, told: Begin) -> str | None:
        """The waiting call that a leg seems to be made for, where the PBX doesn't say: the
        longest waiting whose number, queue or called number the leg names as its caller."""
        callee, caller = told.callee.extension, told.caller.number
        if callee is None or not caller:
            return None
        for call in self._alike.get(ending(caller), ()):
            row = self._waiting[call]
            if callee == row.queue:
                continue
            # Nobody tells who was a member before our time. But one of the office's own numbers
            # may also call a phone for a call that another client had made.
            is_member = callee in self._members.get(row.queue, ())
            names = row.names if is_member else row.names[:2]
            if any(name and same(name, caller) for name in names):
                return call
        return None


def _over(call_id: str, row: _Waits, step: QueueStep, now: Moment) -> QueueCallerEvent:
    at = row.left_at or now.wall
    waited = row.held if row.held is not None else round((at - row.since).total_seconds())
    return QueueCallerEvent(
        queue=row.queue,
        caller=call_id,
        step=step,
        at=at,
        number=row.number,
        name=row.name,
        waited=max(0, waited),
    )
