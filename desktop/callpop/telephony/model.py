"""The nouns: calls, parties, contacts, presence."""

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec


class Direction(StrEnum):
    """Which way a call goes, seen from the office."""

    IN = "in"
    OUT = "out"
    INTERNAL = "internal"


class CallState(StrEnum):
    """How far a call has come; it never goes back."""

    RINGING = "ringing"
    ANSWERED = "answered"
    ENDED = "ended"


class Outcome(StrEnum):
    """How a call ended, for this agent."""

    ANSWERED = "answered"
    MISSED = "missed"
    ANSWERED_ELSEWHERE = "answered-elsewhere"
    NO_ANSWER = "no-answer"
    BUSY = "busy"
    REJECTED = "rejected"
    FAILED = "failed"
    UNKNOWN = "unknown"


class PartyKind(StrEnum):
    """What stands behind an extension."""

    PERSON = "person"
    GROUP = "group"
    MENU = "menu"
    UNKNOWN = "unknown"


class PresenceState(StrEnum):
    """What a colleague is doing, as far as the PBX tells."""

    AVAILABLE = "available"
    RINGING = "ringing"
    BUSY = "busy"
    AWAY = "away"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class Party(msgspec.Struct, frozen=True, order=True, gc=False):
    """The office's side of a leg: an employee, a group, a menu."""

    extension: str | None = None
    name: str | None = None
    kind: PartyKind = PartyKind.UNKNOWN

    @property
    def label(self) -> str:
        """``Sales (800)``, or whichever half is known."""
        if self.name and self.extension and self.name != self.extension:
            return f"{self.name} ({self.extension})"
        return self.name or self.extension or ""


class Contact(msgspec.Struct, frozen=True, gc=False):
    """One CRM's idea of who the client is."""

    name: str | None = None
    company: str | None = None
    url: str | None = None
    number: str | None = None
    priority: int | None = None


class Call(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One call as the agent is told of it: every leg, duplicate and correction in one.

    Times are the PBX's own; ``clock_offset`` is what must be added to them to meet the clock of
    this machine (for running times on the screen). ``duration`` is seconds of talk.
    """

    id: str
    account: str
    direction: Direction
    state: CallState
    outcome: Outcome | None = None
    number: str | None = None
    """E.164 where it parses, else as it came."""
    number_shown: str | None = None
    """As people write it."""
    contacts: tuple[Contact, ...] = ()
    """Everything that the CRMs know, the best first."""
    extension: str | None = None
    """The agent's own extension that the call concerns."""
    group: Party | None = None
    queue: str | None = None
    trunk: str | None = None
    answered_by: Party | None = None
    ringing: tuple[Party, ...] = ()
    """Colleagues whose phones ring for this call now."""
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    seen_at: datetime
    """When this machine first heard of the call, by its own clock."""
    clock_offset: timedelta = timedelta()
    stale_since: datetime | None = None
    """Since when nothing can be known of the call: its session is cut."""
    recording_url: str | None = None
    mine: bool = True
    """It rings, or rang, at the agent's own phone or was placed from it."""
    placed_by_me: bool = False
    """The agent's own phone made it: nothing to pop."""
    at_my_phone: bool = True
    """The agent's own phone rings or talks now, as far as is known (a group's call goes on while
    it rings at others)."""
    controllable: bool = True
    """It can be ended and handed on from here, where the PBX can do that at all."""
    legs: tuple[str, ...] = ()
    """The PBX's ids of the legs, the agent's own first: what a command refers to."""

    @property
    def contact(self) -> Contact | None:
        """The best contact, if any CRM knows one."""
        return self.contacts[0] if self.contacts else None

    @property
    def name(self) -> str | None:
        """The other side's name, where somebody knows it."""
        return self.contact.name if self.contact else None

    @property
    def company(self) -> str | None:
        """The other side's company, where somebody knows it."""
        return self.contact.company if self.contact else None

    @property
    def duration(self) -> int:
        """Seconds of talk so far known: from the answer to the end, else 0."""
        if self.answered_at is None or self.ended_at is None:
            return 0
        return max(0, round((self.ended_at - self.answered_at).total_seconds()))

    @property
    def over(self) -> bool:
        """Nothing more will happen."""
        return self.state is CallState.ENDED


class Presence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One line of the extension board."""

    account: str
    extension: str
    name: str | None = None
    state: PresenceState = PresenceState.UNKNOWN
    since: datetime | None = None
    """None where nobody told when the state began."""
    talking_to: str | None = None
    """The other side, as people write it, where the PBX tells."""
    words: str | None = None
    """The PBX's own words for what no state stands for."""
