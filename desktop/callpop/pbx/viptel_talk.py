"""One call of a VIPTel PBX as the connector keeps it, and how a call's end is told."""

from dataclasses import dataclass, field
from datetime import datetime

from callpop.pbx.viptel_messages import Side
from callpop.telephony.model import Direction, Outcome
from callpop.telephony.moment import Moment

_ENDINGS = {
    "answer": Outcome.ANSWERED,
    "busy": Outcome.BUSY,
    "noanswer": Outcome.NO_ANSWER,
    "cancel": Outcome.NO_ANSWER,
    "congestion": Outcome.FAILED,
    "chanunavail": Outcome.FAILED,
    "invalidargs": Outcome.FAILED,
    "dontcall": Outcome.REJECTED,
    "torture": Outcome.REJECTED,
}
NOBODY = Side()
FAILURES = frozenset(_ENDINGS) - {"answer"}


@dataclass(slots=True, kw_only=True)
class _Timed:
    """What the PBX tells no times of."""

    first: Moment | None = None
    """When it was heard of."""

    def time(self, now: Moment) -> Moment:
        """``now`` by its own clock, which nobody sets while it lasts."""
        self.first = self.first or now
        return now.by_clock_of(self.first)


@dataclass(slots=True)
class Creation(_Timed):
    """A call that we had made: its ids change, its random id stays (V7, V8)."""

    random_id: str
    to: str
    """Empty: another client had it made, and did not tell us for whom."""
    asked_at: float = 0.0
    """Ticks."""
    ids: list[str] = field(default_factory=list)
    """As they were told, the newest last."""
    to_target: set[str] = field(default_factory=set)
    """Those of the leg to whom we call, as far as their begin told."""
    ended: set[str] = field(default_factory=set)
    begun: bool = False
    own_id: str | None = None
    """Under which the agent's own phone, which rings first, was picked up."""
    answered: bool = False
    over: bool = False
    turn: int = 0
    """How often it was handed on."""
    handed_to: Side | None = None
    known: bool = True
    """Made during this connection."""

    @property
    def leg(self) -> str:
        """What the tracker knows it by."""
        return f"create/{self.random_id}" + (f"/{self.turn}" if self.turn else "")


@dataclass(slots=True)
class Talk(_Timed):
    """One ``unique_id``."""

    id: str
    caller: Side = NOBODY
    callee: Side = NOBODY
    client: str | None = None
    """The other side's number: once known, never replaced (V16, V19)."""
    client_name: str | None = None
    called: str | None = None
    direction: Direction = Direction.IN
    parent: str | None = None
    """The waiting call that this agent leg was made for (V13)."""
    queue: str | None = None
    """Where it waits or waited."""
    waiting: bool = False
    known: bool = True
    """Begun during this connection: it can be controlled (V20)."""
    unseen: bool = False
    """The connection was cut, and nothing was told of it since."""
    begun: bool = False
    picked: bool = False
    picked_at: datetime | None = None
    over: bool = False
    over_at: float = 0.0
    """Ticks."""
    turn: int = 0
    """How often it was redirected: each time it is another phone's (V16)."""
    children: list[str] = field(default_factory=list)
    offered_to_me: bool = False
    taken: float | None = None
    """Ticks at which an agent took it out of the queue."""
    early: float | None = None
    """Ticks of a pickup that came before the begin."""
    status: str = ""
    """What the end said."""

    def placed_by(self, extension: str) -> bool:
        """It is that phone's own call, and not handed on."""
        return self.caller.extension == extension and not self.turn and self.parent is None

    @property
    def who_waits(self) -> tuple[str | None, str | None]:
        """Number and name of whoever waits in a queue."""
        inside = self.caller.extension is not None and not self.turn
        return (self.caller.number, self.caller.name) if inside else (self.client, self.client_name)

    @property
    def leg(self) -> str:
        """What the tracker knows it by now."""
        return f"{self.id}/{self.turn}" if self.turn else self.id

    @property
    def through_queue(self) -> bool:
        """The queue or a menu has it, and not a phone."""
        if self.parent is not None:
            return False
        if self.turn:
            return self.queue is not None and self.callee.extension == self.queue
        nobody = self.caller.extension is None and self.callee.extension is None
        return self.queue is not None or nobody


def outcome_of(status: str, *, placed: bool, busy: bool = False) -> Outcome | None:
    """What a status says of a call that nobody took (V22).

    For whoever was called every end is a missed call, but for one that they refused; ``busy``
    says that they were talking to somebody else.
    """
    if placed:
        return _ENDINGS.get(status, Outcome.UNKNOWN)
    refused = status in ("dontcall", "torture") or (status == "busy" and not busy)
    return Outcome.REJECTED if refused else None
