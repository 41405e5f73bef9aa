"""What a PBX can tell us, in one vocabulary.

A call is made of legs: one for each phone, group or menu that it touches. A connector reports
what it learns of each leg; :mod:`callpop.telephony.calls` makes calls of it.
"""

from datetime import datetime
from enum import IntEnum, StrEnum

import msgspec

from callpop.telephony.model import Contact, Direction, Outcome, Party, PresenceState


class Stage(IntEnum):
    """How far a leg has come."""

    RINGING = 1
    ANSWERED = 2
    ENDED = 3


class LegEvent(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One report about one leg. What the PBX does not tell is None or empty.

    Reports may repeat, come late, come in any order, and start in the middle of a call: each
    says all that it knows.
    """

    leg: str
    """The PBX's id of the leg: opaque, unique within the account."""
    stage: Stage
    at: datetime
    """When it was said: the PBX's clock where it tells, else the time of arrival. The latest
    report wins where two contradict each other."""
    clocked: bool = False
    """``at`` is the PBX's own clock, not the time of arrival."""
    timed: bool = True
    """It came to this stage at ``at``; False: it was found to have, nobody knows since when."""
    began_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    parent: str | None = None
    """The leg that this one was made for: a group's, a queue's, a menu's."""
    aliases: tuple[str, ...] = ()
    """Other ids of the same call."""
    direction: Direction | None = None
    owner: Party | None = None
    """The office's side: who rings, who talks, who placed the call."""
    peer: Party | None = None
    """On an internal call, the colleague at the other end of it, seen from ``owner``."""
    mine: bool | None = None
    """At the agent's own phone (True), surely not (False), or not known (None)."""
    on_my_line: bool = False
    """The PBX told it to the agent's own subscription, whosever phone it names."""
    placed_by_me: bool | None = None
    """The agent's own phone made the call; None where that can't be told."""
    number: str | None = None
    """The other side's number as it came."""
    contacts: tuple[Contact, ...] = ()
    trunk: str | None = None
    queue: str | None = None
    outcome: Outcome | None = None
    """Why it ended, where the PBX says more than that it did."""
    recording_url: str | None = None
    reachable: bool = True
    """It can be ended and handed on from here, where the PBX can do that at all."""


class PresenceEvent(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A colleague's (or the agent's own) phone changed its state."""

    extension: str
    state: PresenceState
    at: datetime
    begins: bool = True
    """The state begins with this report; False: for how long it has been so is not told."""
    name: str | None = None
    talking_to: str | None = None
    words: str | None = None
    """The PBX's own words, where they are none that we know: shown as they are, never guessed."""


class QueueStep(StrEnum):
    """What became of somebody in a queue."""

    WAITING = "waiting"
    ANSWERED = "answered"
    LEFT = "left"
    """Handed on: to another queue, to somebody outside the queue."""
    ABANDONED = "abandoned"


class QueueCallerEvent(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Somebody waits in a queue, or does not any more."""

    queue: str
    caller: str
    """The PBX's id of the waiting call: opaque, unique within the account."""
    step: QueueStep
    at: datetime
    number: str | None = None
    """As it came."""
    name: str | None = None
    position: int | None = None
    waited: int | None = None
    """Seconds, once the wait is over."""


class QueueMemberEvent(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Somebody takes a queue's calls, has paused, or does it no more."""

    queue: str
    extension: str
    at: datetime
    name: str | None = None
    paused: bool | None = None
    """None where it can't be told."""
    member: bool = True
    """False: no member of the queue any more."""


QueueEvent = QueueCallerEvent | QueueMemberEvent
Event = LegEvent | PresenceEvent | QueueEvent
