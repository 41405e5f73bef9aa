"""What of the queues is worth a look now: in which order, how much of each, who waits too long,
who gave up."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting

FIRST_IN_LINE = 3
"""Waiting callers of a queue that are shown unasked."""
LATEST_ABANDONED = 2
"""Abandoned calls of a queue that are shown."""
ABANDONED_FOR = timedelta(minutes=30)
"""So long a caller who gave up is told of without being asked for."""
KEPT_FOR = timedelta(hours=12)
"""So long they stand on the page of the queues."""

QueueKey = tuple[str, str]
"""Account and queue."""

PresenceOf = Callable[[str, str], Presence | None]
"""What is known of an account's extension."""


class Wait(StrEnum):
    """How long somebody waits, for whoever takes the calls."""

    SHORT = "short"
    LONG = "long"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the agent takes for long, in seconds."""

    long: int = 60
    too_long: int = 180

    def of(self, since: datetime, now: datetime) -> Wait:
        """How a wait since then is to be shown."""
        waited = (now - since).total_seconds()
        if waited >= self.too_long:
            return Wait.TOO_LONG
        return Wait.LONG if waited >= self.long else Wait.SHORT


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """One queue as it is shown."""

    queue: Queue
    waiting: tuple[Waiting, ...] = ()
    more: int = 0
    """Callers that wait and are not in ``waiting``."""
    whole: bool = False
    """More of them are shown than usually."""
    abandoned: tuple[Abandoned, ...] = ()
    """Who gave up; those who were not spoken with since and don't wait again, unless all."""
    members: tuple[Member, ...] = ()
    """Where they are asked for."""
    worst: Wait = Wait.SHORT
    """How the longest wait is to be shown."""

    @property
    def paused(self) -> int:
        """How many members are surely paused."""
        return sum(1 for member in self.queue.members if member.paused)

    @property
    def longest(self) -> datetime | None:
        """Since when the one waits who waits longest."""
        return min((one.since for one in self.queue.waiting), default=None)

    def free(self, presence_of: PresenceOf) -> int:
        """How many members surely take a call now."""
        return sum(is_free(self.queue, member, presence_of) for member in self.queue.members)


def is_free(queue: Queue, member: Member, presence_of: PresenceOf) -> bool:
    """Whether a member is surely neither paused nor in a call."""
    if queue.stale_since is not None or member.paused is not False:
        return False
    row = presence_of(queue.account, member.extension)
    return row is not None and row.state is PresenceState.AVAILABLE


def key_of(queue: Queue) -> QueueKey:
    """What names a queue."""
    return queue.account, queue.queue


def waiting_now(queues: Iterable[Queue]) -> int:
    """How many surely wait: what a cut session last told may not be so any more."""
    return sum(len(queue.waiting) for queue in queues if queue.stale_since is None)


def worst_wait(queues: Iterable[Queue], now: datetime, limits: Limits) -> Wait:
    """How the longest wait of all is to be shown; of what is stale nobody knows."""
    since = [one.since for queue in queues if queue.stale_since is None for one in queue.waiting]
    return limits.of(min(since), now) if since else Wait.SHORT


def in_order(queues: Iterable[Queue]) -> list[Queue]:
    """Those in which somebody waits first, else by account and number."""
    return sorted(queues, key=lambda q: (not q.waiting, *_by_name(q)))


def by_name(queues: Iterable[Queue]) -> list[Queue]:
    """By account and number, each always at its place."""
    return sorted(queues, key=_by_name)


def _by_name(queue: Queue) -> tuple[str, int, str]:
    return queue.account, len(queue.queue), queue.queue


def views(
    queues: Sequence[Queue],
    now: datetime,
    *,
    whole: Collection[QueueKey] = (),
    with_members: Collection[QueueKey] = (),
    limits: Limits = Limits(),
) -> list[QueueView]:
    """Every queue as it is shown, in the order of ``queues``: those of which all who wait are
    wanted, and those of which the members are."""
    again = {one.number for queue in queues for one in queue.waiting}
    wanted = [(queue, key_of(queue) in whole, key_of(queue) in with_members) for queue in queues]
    return [
        _view(one, now, again, limits, whole=all_, members=members) for one, all_, members in wanted
    ]


def whole_view(queue: Queue, now: datetime, limits: Limits) -> QueueView:
    """All that is known of one queue."""
    return QueueView(
        queue=queue,
        waiting=queue.waiting,
        whole=True,
        abandoned=tuple(one for one in queue.abandoned if now - one.at <= KEPT_FOR),
        members=queue.members,
        worst=worst_wait((queue,), now, limits),
    )


def _view(
    queue: Queue,
    now: datetime,
    again: Collection[str | None],
    limits: Limits,
    *,
    whole: bool,
    members: bool,
) -> QueueView:
    # A line that says "one more" takes as much room as that one.
    most = FIRST_IN_LINE + (len(queue.waiting) == FIRST_IN_LINE + 1)
    shown = queue.waiting if whole else queue.waiting[:most]
    missing = [
        one
        for one in queue.abandoned
        if one.spoken_at is None
        and now - one.at <= ABANDONED_FOR
        and not (one.number and one.number in again)
    ]
    return QueueView(
        queue=queue,
        waiting=shown,
        more=len(queue.waiting) - len(shown),
        whole=len(shown) > most,
        abandoned=tuple(missing[:LATEST_ABANDONED]),
        members=queue.members if members else (),
        worst=worst_wait((queue,), now, limits),
    )
