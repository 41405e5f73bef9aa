"""What of the queues is worth a look now: in which order, how much of each, who waits too long,
who gave up."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

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


class Part(StrEnum):
    """What a line of a queue is about."""

    QUEUE = "queue"
    WAITING = "waiting"
    MORE = "more"
    MEMBER = "member"
    GONE = "gone"


class QueueLine(NamedTuple):
    """One line of a queue: the queue itself, or somebody in it."""

    part: Part
    account: str
    queue: str
    who: str = ""
    """A waiting call's id, a member's extension, when and with which number somebody gave up."""

    @property
    def of(self) -> QueueKey:
        """The queue."""
        return self.account, self.queue


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


USUAL_LIMITS = Limits()


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

    @property
    def paused(self) -> int:
        """How many members are surely paused."""
        return sum(1 for member in self.queue.members if member.paused)

    def free(self, presence_of: PresenceOf) -> int:
        """How many members surely take a call now."""
        return sum(is_free(self.queue, member, presence_of) for member in self.queue.members)


def line_of(queue: Queue, one: Waiting | Member | Abandoned) -> QueueLine:
    """What names somebody's line, whatever becomes of the others'."""
    match one:
        case Waiting():
            return QueueLine(Part.WAITING, queue.account, queue.queue, one.call)
        case Member():
            return QueueLine(Part.MEMBER, queue.account, queue.queue, one.extension)
        case _:
            who = f"{one.at.isoformat()} {one.number}"
            return QueueLine(Part.GONE, queue.account, queue.queue, who)


def number_of(queue: Queue, line: QueueLine) -> str | None:
    """What to call for a line: a member's extension, or a caller's number as people write it; None
    where nobody is meant, or no number is known."""
    if line.part is Part.MEMBER:
        return line.who
    clients: Sequence[Waiting | Abandoned] = (
        queue.waiting if line.part is Part.WAITING else queue.abandoned
    )
    for one in clients:
        if line_of(queue, one) == line:
            return one.number_shown or one.number
    return None


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


def longest_wait(queues: Iterable[Queue]) -> datetime | None:
    """Since when the one waits who waits longest, as far as that is sure."""
    since = (one.since for queue in queues if queue.stale_since is None for one in queue.waiting)
    return min(since, default=None)


def worst_wait(queues: Iterable[Queue], now: datetime, limits: Limits) -> Wait:
    """How the longest wait of all is to be shown."""
    longest = longest_wait(queues)
    return limits.of(longest, now) if longest is not None else Wait.SHORT


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
) -> list[QueueView]:
    """Every queue as it is shown, in the order of ``queues``: those of which all who wait are
    wanted, and those of which the members are."""
    again = {one.number for queue in queues for one in queue.waiting}
    wanted = [(queue, key_of(queue) in whole, key_of(queue) in with_members) for queue in queues]
    return [_view(one, now, again, whole=all_, members=members) for one, all_, members in wanted]


def whole_view(queue: Queue, now: datetime) -> QueueView:
    """All that is known of one queue."""
    return QueueView(
        queue=queue,
        waiting=queue.waiting,
        whole=True,
        abandoned=tuple(one for one in queue.abandoned if now - one.at <= KEPT_FOR),
        members=queue.members,
    )


def _view(
    queue: Queue,
    now: datetime,
    again: Collection[str | None],
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
    )
