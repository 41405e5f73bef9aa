"""What of the queues is worth a look now: in which order, how much of each, who gave up."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from callpop.telephony.queues import Abandoned, Member, Queue, Waiting

FIRST_IN_LINE = 3
"""Waiting callers of a queue that are shown unasked."""
LATEST_ABANDONED = 2
"""Abandoned calls of a queue that are shown."""
ABANDONED_FOR = timedelta(minutes=30)
"""So long a caller who gave up is told of without being asked for."""

QueueKey = tuple[str, str]
"""Account and queue."""


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
    """Who gave up, was not spoken with since and does not wait again."""
    members: tuple[Member, ...] = ()
    """Where they are asked for."""

    @property
    def paused(self) -> int:
        """How many members are surely paused."""
        return sum(1 for member in self.queue.members if member.paused)


def key_of(queue: Queue) -> QueueKey:
    """What names a queue."""
    return queue.account, queue.queue


def waiting_now(queues: Iterable[Queue]) -> int:
    """How many surely wait: what a cut session last told may not be so any more."""
    return sum(len(queue.waiting) for queue in queues if queue.stale_since is None)


def in_order(queues: Iterable[Queue]) -> list[Queue]:
    """Those in which somebody waits first, else by account and number."""
    return sorted(queues, key=lambda q: (not q.waiting, q.account, len(q.queue), q.queue))


def views(
    queues: Sequence[Queue],
    now: datetime,
    *,
    whole: Collection[QueueKey] = (),
    with_members: Collection[QueueKey] = (),
) -> list[QueueView]:
    """Every queue as it is shown, in the order of ``queues``: those of which all who wait are
    wanted, and those of which the members are."""
    again = {one.number for queue in queues for one in queue.waiting}
    wanted = [(queue, key_of(queue) in whole, key_of(queue) in with_members) for queue in queues]
    return [_view(one, now, again, whole=all_, members=members) for one, all_, members in wanted]


def _view(
    queue: Queue, now: datetime, again: Collection[str | None], *, whole: bool, members: bool
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
    )
