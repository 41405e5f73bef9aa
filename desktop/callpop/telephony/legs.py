"""One leg, merged from everything that was ever said of it.

Merging is a maximum in every fact, so that neither the order nor the repetition of reports makes
a difference: the earliest answer, the latest owner, the furthest stage.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

import msgspec

from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Contact, Direction, Outcome, Party, PartyKind
from callpop.telephony.numbers import is_external

T = TypeVar("T")

_MOST_MOVES = 32
_NEVER = datetime.max.replace(tzinfo=UTC)
_PEOPLE = (PartyKind.PERSON, PartyKind.UNKNOWN)
_Rank = tuple[datetime, int]
"""When it was said, and how far the leg had come; of what was said at once the words decide."""


def _earliest(one: datetime | None, other: datetime | None) -> datetime | None:
    if other is None:
        return one
    return other if one is None or other < one else one


class Said(msgspec.Struct, Generic[T], frozen=True, gc=False):
    """What was said of one thing: the last word, or the first. One of them is never changed: a
    thing of which nothing was said costs nothing, and no garbage collection looks at any."""

    value: T | None = None
    rank: _Rank | None = None

    def last(self, value: T | None, rank: _Rank) -> "Said[T]":
        """With ``value`` if it was said later than what is kept; None says nothing."""
        if value is None:
            return self
        kept = self.rank
        if kept is None or rank > kept or (rank == kept and repr(value) > repr(self.value)):
            return Said(value, rank)
        return self

    def first(self, value: T | None, rank: _Rank) -> "Said[T]":
        """With ``value`` if it was said earlier than what is kept; None says nothing."""
        if value is None:
            return self
        kept = self.rank
        if kept is None or rank < kept or (rank == kept and repr(value) < repr(self.value)):
            return Said(value, rank)
        return self


_UNSAID: Said[Any] = Said()


@dataclass(slots=True)
class Leg:
    """Everything known of one leg."""

    id: str
    account: str
    parents: set[str] = field(default_factory=set)
    first_said: datetime | None = None
    began_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    untimed: tuple[datetime, ...] = ()
    """Those of the times that only tell by when it was."""
    settled: bool = False
    """The time that its end may take is over, though nobody said so."""
    ever_mine: bool = False
    never_mine: bool = False
    on_my_line: bool = False
    mine_now: Said[bool] = _UNSAID
    mine_last: datetime | None = None
    away: tuple[datetime, ...] = ()
    """When it was told to be somebody else's."""
    went_unheard: bool = False
    """It became somebody else's, or was answered before, after a cut."""
    rang_told: bool = False
    placed_by_me: Said[bool] = _UNSAID
    direction: Said[Direction] = _UNSAID
    owner: Said[Party] = _UNSAID
    peer: Said[Party] = _UNSAID
    answerer: Said[Party] = _UNSAID
    """Who had it when it was answered."""
    answered_mine: Said[bool] = _UNSAID
    external_number: Said[str] = _UNSAID
    any_number: Said[str] = _UNSAID
    dialled: Said[str] = _UNSAID
    """The number that the agent called."""
    contacts: Said[tuple[Contact, ...]] = _UNSAID
    trunk: Said[str] = _UNSAID
    queue: Said[str] = _UNSAID
    outcome: Said[Outcome] = _UNSAID
    recording_url: Said[str] = _UNSAID
    reachable: Said[bool] = _UNSAID

    # What follows from all that; :meth:`merge` works it out, for it is asked for often.
    is_person: bool = True
    """A phone of somebody's, as opposed to a group or a menu."""
    was_mine: bool = False
    """At the agent's own phone, now or before.

    A leg that the PBX tells to the agent's own subscription is the agent's, unless it is a
    colleague's branch of a group call.
    """
    began: datetime = _NEVER
    """When it began, as far as is known."""

    def merge(self, event: LegEvent, *, after_cut: bool = False) -> None:
        """Add one report; ``after_cut``: the first since nobody told of it."""
        if after_cut and event.mine is False and self.mine_now.value is True:
            # Who is told of as it goes on has it from now on.
            now_handed_on = event.stage is not Stage.ENDED and self.answered_at is not None
            self.went_unheard = self.went_unheard or not now_handed_on
        # Most reports say little that is new, and an office's phones report without end.
        at, stage, mine = event.at, event.stage, event.mine
        rank: _Rank = (at, stage)
        if event.parent is not None:
            self.parents.add(event.parent)
        if not event.timed and at not in self.untimed:
            self.untimed += (at,)
        self.first_said = _earliest(self.first_said, at)
        began = event.began_at or (at if stage is Stage.RINGING else None)
        self.began_at = _earliest(self.began_at, began)
        answered = event.answered_at or (at if stage is Stage.ANSWERED else None)
        self.answered_at = _earliest(self.answered_at, answered)
        if stage is Stage.RINGING:
            self.rang_told = True
        elif stage is Stage.ENDED:
            self.ended_at = _earliest(self.ended_at, event.ended_at or at)
        if mine is not None:
            self.mine_now = self.mine_now.last(mine, rank)
            if mine:
                self.ever_mine = True
                self.mine_last = max(at, self.mine_last or at)
            else:
                self.never_mine = True
                if at not in self.away and len(self.away) < _MOST_MOVES:
                    self.away += (at,)
        self.on_my_line = self.on_my_line or event.on_my_line
        owner = event.owner if event.owner is not None and event.owner.label else None
        if owner is not None:
            self.owner = self.owner.last(owner, rank)
        if answered is not None:
            self.answerer = self.answerer.first(owner, rank)
            self.answered_mine = self.answered_mine.first(mine, rank)
        if (number := event.number) is not None:
            # The client's number, once known, is never replaced by one of our own.
            self.any_number = self.any_number.first(number, rank)
            if event.placed_by_me:
                self.dialled = self.dialled.first(number, rank)
            if is_external(number):
                self.external_number = self.external_number.first(number, rank)
        if event.placed_by_me is not None:
            self.placed_by_me = self.placed_by_me.last(event.placed_by_me, rank)
        if event.direction is not None:
            self.direction = self.direction.last(event.direction, rank)
        if event.peer is not None:
            self.peer = self.peer.last(event.peer, rank)
        if event.contacts:
            self.contacts = self.contacts.last(event.contacts, rank)
        if event.trunk is not None:
            self.trunk = self.trunk.last(event.trunk, rank)
        if event.queue is not None:
            self.queue = self.queue.last(event.queue, rank)
        if event.outcome is not None:
            self.outcome = self.outcome.last(event.outcome, rank)
        if event.recording_url is not None:
            self.recording_url = self.recording_url.last(event.recording_url, rank)
        self.reachable = self.reachable.last(event.reachable, rank)
        self._sum_up(at)

    def _sum_up(self, said: datetime) -> None:
        owner = self.owner.value
        self.is_person = owner is None or owner.kind in _PEOPLE
        told_here = self.is_person and self.on_my_line and not (self.never_mine and self.parents)
        self.was_mine = self.ever_mine or told_here
        for time in (said, self.began_at, self.answered_at, self.ended_at):
            if time is not None and time < self.began:
                self.began = time

    def hand_on_unheard(self) -> None:
        """After a cut, a colleague has what came from here."""
        if self.ever_mine and self.answered_at is None:
            self.went_unheard = True

    @property
    def slipped(self) -> bool:
        """It became somebody else's while nobody told of it, or before the first that was heard of
        it on the agent's own line: who answered, or when it was handed on, is unknown."""
        told_away = self.on_my_line and self.never_mine and not (self.ever_mine or self.rang_told)
        return self.went_unheard or (told_away and self.is_person and not self.parents)

    @property
    def moved_away(self) -> bool:
        """It was the agent's and is a colleague's now: handed on under the same id."""
        return (self.ever_mine or self.slipped) and self.mine_now.value is False

    @property
    def left_at(self) -> datetime | None:
        """When the agent was done with it: it ended, or was handed on."""
        if not self.moved_away:
            return self.ended_at
        if self.slipped:
            return None
        last = self.mine_last
        return min((at for at in self.away if last is None or at >= last), default=self.ended_at)

    @property
    def answered_by_me(self) -> bool:
        """Picked up at the agent's own phone."""
        if self.answered_at is None or not self.was_mine:
            return False
        if not self.ever_mine:
            return not self.slipped
        return self.answered_mine.value is not False

    @property
    def answer_told_at(self) -> datetime | None:
        """When it was answered; None where that was found out later, by its end or before: the
        line was down."""
        found = self.answered_at == self.ended_at or self.answered_at in self.untimed
        return None if found else self.answered_at

    @property
    def ended(self) -> bool:
        """Nothing more will happen on it."""
        return self.ended_at is not None or self.settled
