"""From legs to calls: the one true story, for one agent.

Everything here is a function of what is known of the legs, never of the order in which it came
(``protocols.md`` 3.1 T11–T15; 5.5 V13–V19).
"""

from collections.abc import Sequence
from datetime import datetime

from callpop.telephony.changing import replace
from callpop.telephony.legs import Leg
from callpop.telephony.model import (
    Call,
    CallState,
    Contact,
    Direction,
    Outcome,
    Party,
    PartyKind,
)
from callpop.telephony.numbers import parse
from callpop.telephony.others import story_of_others
from callpop.telephony.thread import Thread


def tell(thread: Thread) -> list[Call]:
    """The calls of a thread as the agent should be told of them.

    Mostly one. A call that was over for the agent, because it was ended or a colleague took it,
    and comes back to the same phone is told as another: it rings anew.
    """
    legs = thread.in_order()
    if not any(leg.was_mine or leg.on_my_line for leg in legs):
        return [story_of_others(thread, legs)]
    own = [leg for leg in legs if leg.was_mine]
    rest = [leg for leg in legs if not leg.was_mine]
    closings = sorted(
        [*thread.closings]
        + [leg.ended_at for leg in own if leg.answered_by_me and leg.ended_at is not None]
        + [leg.answered_at for leg in rest if leg.answered_at is not None]
        + [end for end in [_roots_end(thread, legs)] if end is not None]
    )
    parts: dict[int, list[Leg]] = {}
    for leg in own:
        parts.setdefault(sum(closing <= leg.began for closing in closings), []).append(leg)
    told = [
        _Part(thread, part, rest, first=number == 0).call()
        for number, (_, part) in enumerate(sorted(parts.items() or [(0, [])]))
    ]
    return [
        call if number == 1 else replace(call, id=f"{call.id}-{number}")
        for number, call in enumerate(told, start=1)
    ]


def _roots(legs: Sequence[Leg]) -> list[Leg]:
    return [leg for leg in legs if not leg.parents]


def _roots_end(thread: Thread, legs: Sequence[Leg]) -> datetime | None:
    """When the whole call ended, if it did."""
    roots = _roots(legs)
    if not roots or not all(leg.ended for leg in roots):
        return None
    ends = [leg.ended_at for leg in roots if leg.ended_at is not None]
    return max(ends) if ends else (max(thread.closings) if thread.closings else None)


class _Part:
    """One stretch of a thread at the agent's own phone, with what went on around it; legs in the
    order in which they began."""

    def __init__(self, thread: Thread, own: list[Leg], rest: list[Leg], *, first: bool) -> None:
        self.thread = thread
        self.first = first
        self.own = own
        self.rest = rest
        self.legs = own + rest
        self.others = [leg for leg in rest if leg.is_person]
        self.groups = [leg for leg in rest if not leg.is_person]
        self.began = own[0].began if own else None
        starts = [leg.began_at for leg in own if leg.began_at is not None]
        self.rang_from = min(starts) if starts else None
        self.answered_here = [leg for leg in own if leg.answered_by_me]
        self.slipped = any(leg.slipped for leg in own) and not self.answered_here
        self.account = self._account()
        self.elsewhere = self._answered_elsewhere()
        self.placed_by_me = any(leg.placed_by_me.value for leg in own)
        self.direction = self._direction()

    def call(self) -> Call:
        """The call as it stands."""
        thread = self.thread
        state = self._state()
        outcome = self._outcome() if state is CallState.ENDED else None
        answered_at, answered_by = self._answer(state)
        number = self._number()
        parsed = parse(number, thread.country) if number else None
        return Call(
            id=thread.base_id,
            account=self.account,
            direction=self.direction,
            state=state,
            outcome=outcome,
            number=parsed.best if parsed else None,
            number_shown=parsed.shown if parsed else None,
            contacts=self._contacts(),
            extension=self._extension(),
            group=self._group(),
            queue=self._queue(),
            trunk=next((leg.trunk.value for leg in self.legs if leg.trunk.value), None),
            answered_by=answered_by,
            ringing=self._ringing(state),
            started_at=min([leg.began for leg in (self.legs if self.first else self.own)]),
            answered_at=answered_at,
            ended_at=self._end_told_at() if state is CallState.ENDED else None,
            seen_at=thread.seen_at,
            clock_offset=thread.offset,
            stale_since=thread.stale_since if state is not CallState.ENDED else None,
            recording_url=next(
                (leg.recording_url.value for leg in self.legs if leg.recording_url.value), None
            ),
            mine=self._rang_here,
            placed_by_me=self.placed_by_me,
            at_my_phone=any(not leg.ended and not leg.moved_away for leg in self.own),
            controllable=any(
                leg.reachable.value and not leg.ended and leg.account == self.account
                for leg in self.own
            ),
            legs=tuple(leg.id for leg in self.legs if leg.account == self.account),
        )

    def _account(self) -> str:
        """Of several accounts that see the call: where the agent has it, or can take it."""
        ringing = [leg for leg in self.own if not leg.ended]
        accounts = [leg.account for leg in self.answered_here or ringing or self.legs]
        return self.thread.account if self.thread.account in accounts else accounts[0]

    def _answered_elsewhere(self) -> list[Leg]:
        """Legs that a colleague answered; none where the agent may have done it before."""
        if self.slipped:
            return []
        moved = [
            leg
            for leg in self.own
            if leg.moved_away and leg.answered_at is not None and not leg.answered_by_me
        ]
        # Who answered before the agent's phone rang is not why it stopped.
        colleagues = [
            leg
            for leg in self.others
            if leg.answered_at is not None
            and (self.rang_from is None or leg.answered_at >= self.rang_from)
        ]
        # A queue may pick up by itself, to play music, before any phone rings.
        groups = [
            leg
            for leg in self.groups
            if leg.answered_at is not None
            and self._kind(leg) is PartyKind.GROUP
            and (self.rang_from is None or leg.answered_at > self.rang_from)
        ]
        return moved + colleagues + groups

    @staticmethod
    def _kind(leg: Leg) -> PartyKind:
        return leg.owner.value.kind if leg.owner.value else PartyKind.UNKNOWN

    def _whole_call_over(self) -> bool:
        roots = _roots(self.legs)
        if not roots:
            return self.thread.grace_over and all(leg.ended for leg in self.legs)
        if not all(leg.ended for leg in roots):
            return False
        ends = [leg.ended_at for leg in roots if leg.ended_at is not None] or self.thread.closings
        if self.began is not None and ends and max(ends) <= self.began:
            return all(leg.ended for leg in self.own)
        return True

    @property
    def _rang_here(self) -> bool:
        """At the agent's phone; or at a group's that has it, where its own ring went unheard."""
        return bool(self.own) or any(leg.on_my_line for leg in self.rest)

    def _state(self) -> CallState:
        if self.answered_here:
            talking = any(not leg.ended and not leg.moved_away for leg in self.answered_here)
            return CallState.ANSWERED if talking else CallState.ENDED
        if self.thread.unknown or self._whole_call_over():
            return CallState.ENDED
        own_done = all(leg.ended or leg.moved_away for leg in self.own)
        if self.own and own_done and (self.elsewhere or self.slipped):
            return CallState.ENDED
        if not self.own and any(leg.is_person for leg in self.elsewhere):
            # Not at the agent's phone at all: it is the colleague's from the answer on.
            return CallState.ENDED if self._rang_here else CallState.ANSWERED
        return CallState.RINGING

    def _outcome(self) -> Outcome:
        if self.answered_here:
            return Outcome.ANSWERED
        incoming = not self.placed_by_me
        if incoming and self.elsewhere:
            return Outcome.ANSWERED_ELSEWHERE
        said = next((leg.outcome.value for leg in self.legs if leg.outcome.value), None)
        if said is not None and said is not Outcome.ANSWERED:
            return said
        if self.thread.unknown or self.slipped:
            return Outcome.UNKNOWN
        if not incoming:
            return Outcome.ANSWERED if self.elsewhere else Outcome.NO_ANSWER
        only_menu = not self.own and not self.others
        if only_menu and any(leg.answered_at is not None for leg in self.groups):
            return Outcome.ANSWERED
        return Outcome.MISSED

    def _answer(self, state: CallState) -> tuple[datetime | None, Party | None]:
        if self.answered_here:
            first = min(self.answered_here, key=lambda leg: (leg.answered_at, leg.id))
            # Who is called answers, not who calls; only a colleague has a name for it.
            by = first.peer.value if self.placed_by_me else first.answerer.value
            return first.answer_told_at, by
        if state is CallState.RINGING or not self.elsewhere:
            menus = [leg for leg in self.groups if leg.answered_at is not None]
            if state is CallState.ENDED and menus and not self.own and not self.others:
                return menus[0].answered_at, menus[0].answerer.value
            return None, None
        people = [leg for leg in self.elsewhere if leg.is_person] or self.elsewhere
        first = min(people, key=lambda leg: (leg.answered_at, leg.id))
        return first.answer_told_at, first.answerer.value

    def _end_told_at(self) -> datetime | None:
        """When it ended; None where that was only found out later."""
        end = self._ended_at()
        if any(end in leg.untimed for leg in self.legs):
            return None
        own = [leg for leg in self.own if leg.ended_at is not None]
        found_over = bool(own) and all(leg.ended_at in leg.untimed for leg in own)
        return None if found_over and self._outcome() is Outcome.UNKNOWN else end

    def _ended_at(self) -> datetime | None:
        if self.answered_here:
            ends = [leg.left_at for leg in self.answered_here if leg.left_at is not None]
            return max(ends) if ends else None
        if self.elsewhere and self._rang_here:
            # The agent's phone may have stopped long before a colleague's was picked up; by then
            # it had, told or not.
            ends = [leg.ended_at for leg in self.own if leg.ended_at is not None]
            answers = [leg for leg in self.elsewhere if leg.answered_at is not None]
            first = min(answers, key=lambda leg: (leg.answered_at, leg.id)).answer_told_at
            return max(*ends, first) if ends and first is not None else first
        if self._outcome() is Outcome.UNKNOWN and (self.thread.unknown or self.slipped):
            return None  # When it was given up, or found at somebody else's, says nothing of it.
        end = _roots_end(self.thread, self.legs)
        if end is not None:
            return end
        ends = [leg.ended_at for leg in self.legs if leg.ended_at is not None]
        return max(ends) if ends else None

    def _ringing(self, state: CallState) -> tuple[Party, ...]:
        if state is not CallState.RINGING:
            return ()
        return tuple(
            leg.owner.value
            for leg in self.others
            if leg.owner.value and not leg.ended and leg.answered_at is None
        )

    def _direction(self) -> Direction:
        said = [leg.direction.value for leg in self.legs if leg.direction.value is not None]
        # The agent's branch of a queue call may look internal: the root knows better.
        if Direction.IN in said:
            return Direction.IN
        return said[0] if said else Direction.IN

    def _other_party(self) -> Party | None:
        """The colleague at the other end of an internal call."""
        for leg in self.legs:
            if leg.direction.value is Direction.INTERNAL:
                return leg.peer.value
        return None

    def _number(self) -> str | None:
        # Before a call is known for the agent's own, it may name the office's number as its caller.
        dialled = [leg.dialled for leg in self.legs if leg.dialled.rank]
        placed = dialled if self.direction is not Direction.IN else []
        external = [leg.external_number for leg in self.legs if leg.external_number.rank]
        candidates = (
            placed or external or [leg.any_number for leg in self.legs if leg.any_number.rank]
        )
        if len(candidates) == 1:
            return candidates[0].value
        if candidates:
            return min(candidates, key=lambda said: (said.rank or (), repr(said.value))).value
        other = self._other_party() if self.direction is Direction.INTERNAL else None
        return other.extension if other else None

    def _contacts(self) -> tuple[Contact, ...]:
        found: list[Contact] = []
        for leg in self.legs:
            found += [c for c in leg.contacts.value or () if c not in found]
        if not found and self.direction is Direction.INTERNAL:
            other = self._other_party()
            if other is not None and other.name:
                found = [Contact(name=other.name, number=other.extension)]
        if len(found) > 1:
            found.sort(key=lambda contact: contact.name is None)
        return tuple(found)

    def _extension(self) -> str | None:
        owners = [leg.owner.value for leg in self.own if leg.owner.value is not None]
        return next((owner.extension for owner in owners if owner.extension), None)

    def _queue(self) -> str | None:
        # The waiting call knows where it waits now; a phone knows what it rang for.
        legs = (*_roots(self.legs), *self.legs)
        return next((leg.queue.value for leg in legs if leg.queue.value), None)

    def _group(self) -> Party | None:
        groups = [leg for leg in self.groups if leg.owner.value is not None]
        groups.sort(key=lambda leg: self._kind(leg) is not PartyKind.GROUP)
        return groups[0].owner.value if groups else None
