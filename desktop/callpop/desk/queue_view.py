"""What of the queues is worth a look now: in which order, how much of each, who gave up."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from callpop.telephony.queues import Abandoned, Member, Queue, Waiting

FIRST_IN_LINE = 3
"""Waiting callers of a queue that is not unfolded."""
LATEST_ABANDONED = 2
"""Abandoned calls of a queue that is not unfolded."""
ABANDONED_FOR = timedelta(minutes=30)
"""So long a caller who gave up is told of without being asked for."""

QueueKey = tuple[str, str]
"""Account and queue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """One queue as it is shown."""

    queue: Queue
    unfolded: bool = False
    waiting: tuple[Waiting, ...] = ()
    more: int = 0
    """Callers that wait and are not in ``waiting``."""
    abandoned: tuple[Abandoned, ...] = ()
    """Who gave up, was not spoken with since and does not wait again."""
    members: tuple[Member, ...] = ()

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


def view(queue: Queue, now: datetime, waits: Callable[[str], bool], *, unfolded: bool) -> QueueView:
    """What to show of a queue; ``waits`` tells whether a number waits anywhere again."""
    missing = [
        one
        for one in queue.abandoned
        if one.spoken_at is None and not (one.number and waits(one.number))
    ]
    if unfolded:
        return QueueView(
            queue=queue,
            unfolded=True,
            waiting=queue.waiting,
            abandoned=tuple(missing),
            members=queue.members,
        )
    # A line that says "one more" takes as much room as that one.
    first = FIRST_IN_LINE + 1 if len(queue.waiting) == FIRST_IN_LINE + 1 else FIRST_IN_LINE
    news = [one for one in missing if now - one.at <= ABANDONED_FOR]
    return QueueView(
        queue=queue,
        waiting=queue.waiting[:first],
        more=max(0, len(queue.waiting) - first),
        abandoned=tuple(news[:LATEST_ABANDONED]),
    )


def views(queues: Sequence[Queue], unfolded: Iterable[QueueKey], now: datetime) -> list[QueueView]:
    """Every queue as it is shown, in the order of ``queues``."""
    numbers = {one.number for queue in queues for one in queue.waiting}
    opened = set(unfolded)
    return [
        view(queue, now, numbers.__contains__, unfolded=key_of(queue) in opened) for queue in queues
    ]
