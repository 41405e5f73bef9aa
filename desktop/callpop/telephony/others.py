"""The story of a call that has nothing of the agent's in it: most of what an office's PBX tells.

It is the one that :mod:`callpop.telephony.story` tells of any call, for a busy PBX told in one look
at each leg.
"""

from collections.abc import Sequence
from datetime import datetime

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
from callpop.telephony.thread import Thread


def story_of_others(thread: Thread, legs: Sequence[Leg]) -> Call:
    """The call of ``legs``, in the order in which they began; none was ever at the agent's phone,
    or told to it."""
    people: list[Leg] = []
    groups: list[Leg] = []
    roots: list[Leg] = []
    taken: list[Leg] = []
    direction = trunk = recording = queue = outcome = None
    contacts: tuple[Contact, ...] = ()
    for leg in legs:
        (people if leg.is_person else groups).append(leg)
        if not leg.parents:
            roots.append(leg)
        if leg.answered_at is not None and leg.is_person:
            taken.append(leg)
        said = leg.direction.value
        if direction is None or said is Direction.IN:
            direction = said or direction
        trunk = trunk or leg.trunk.value
        queue = queue or leg.queue.value
        outcome = outcome or leg.outcome.value
        recording = recording or leg.recording_url.value
        if (known := leg.contacts.value) is not None:
            contacts += tuple([one for one in known if one not in contacts])
    direction = direction or Direction.IN
    # The waiting call knows where it waits now; a phone knows what it rang for.
    queue = next((leg.queue.value for leg in roots if leg.queue.value), None) or queue
    over = _over(thread, legs, roots)
    if thread.unknown or over:
        state = CallState.ENDED
    else:
        state = CallState.ANSWERED if taken else CallState.RINGING
    # A queue may pick up by itself; it counts where nobody did.
    menus = [leg for leg in groups if leg.answered_at is not None]
    taken = taken or [leg for leg in menus if _kind(leg) is PartyKind.GROUP]
    answerer = None
    if taken and state is not CallState.RINGING:
        answerer = taken[0] if len(taken) == 1 else min(taken, key=_answered_first)
    if state is not CallState.ENDED:
        outcome = None
    elif taken:
        outcome = Outcome.ANSWERED_ELSEWHERE
    elif outcome is None or outcome is Outcome.ANSWERED:
        outcome = Outcome.ANSWERED if menus and not people else Outcome.MISSED
        outcome = Outcome.UNKNOWN if thread.unknown else outcome
    answered_at = answerer.answer_told_at if answerer is not None else None
    if answerer is None and menus and not people and state is CallState.ENDED:
        answerer, answered_at = menus[0], menus[0].answered_at
    other = _colleague(legs) if direction is Direction.INTERNAL else None
    number = _number(legs, direction) or (other.extension if other is not None else None)
    parsed = parse(number, thread.country) if number else None
    if len(contacts) > 1:
        contacts = tuple(sorted(contacts, key=lambda contact: contact.name is None))
    elif not contacts and other is not None and other.name:
        contacts = (Contact(name=other.name, number=other.extension),)
    account = legs[0].account
    if thread.account != account and any(leg.account == thread.account for leg in legs):
        account = thread.account
    return Call(
        id=thread.base_id,
        account=account,
        direction=direction,
        state=state,
        outcome=outcome,
        number=parsed.best if parsed else None,
        number_shown=parsed.shown if parsed else None,
        contacts=contacts,
        group=_group(groups),
        queue=queue or None,
        trunk=trunk or None,
        answered_by=answerer.answerer.value if answerer is not None else None,
        ringing=_ringing(people) if state is CallState.RINGING else (),
        started_at=legs[0].began,
        answered_at=answered_at,
        ended_at=_ended_at(thread, legs, roots, outcome) if outcome is not None else None,
        seen_at=thread.seen_at,
        clock_offset=thread.offset,
        stale_since=thread.stale_since if state is not CallState.ENDED else None,
        recording_url=recording or None,
        mine=False,
        at_my_phone=False,
        controllable=False,
        legs=tuple([leg.id for leg in legs if leg.account == account]),
    )


def _over(thread: Thread, legs: Sequence[Leg], roots: Sequence[Leg]) -> bool:
    if roots:
        return all(leg.ended for leg in roots)
    return thread.grace_over and all(leg.ended for leg in legs)


def _kind(leg: Leg) -> PartyKind:
    return leg.owner.value.kind if leg.owner.value else PartyKind.UNKNOWN


def _answered_first(leg: Leg) -> tuple[datetime | None, str]:
    return leg.answered_at, leg.id


def _colleague(legs: Sequence[Leg]) -> Party | None:
    """At the other end of an internal call."""
    return next((leg.peer.value for leg in legs if leg.direction.value is Direction.INTERNAL), None)


def _number(legs: Sequence[Leg], direction: Direction) -> str | None:
    placed = [leg.dialled for leg in legs if leg.dialled.rank]
    said = placed if direction is not Direction.IN else []
    said = said or [leg.external_number for leg in legs if leg.external_number.rank]
    said = said or [leg.any_number for leg in legs if leg.any_number.rank]
    if len(said) > 1:
        return min(said, key=lambda one: (one.rank or (), repr(one.value))).value
    return said[0].value if said else None


def _group(groups: Sequence[Leg]) -> Party | None:
    known = [owner for leg in groups if (owner := leg.owner.value) is not None]
    return next((one for one in known if one.kind is PartyKind.GROUP), known[0] if known else None)


def _ringing(people: Sequence[Leg]) -> tuple[Party, ...]:
    ringing = [leg for leg in people if not leg.ended and leg.answered_at is None]
    return tuple([owner for leg in ringing if (owner := leg.owner.value)])


def _ended_at(
    thread: Thread, legs: Sequence[Leg], roots: Sequence[Leg], outcome: Outcome
) -> datetime | None:
    """When it ended; None where that was only found out later."""
    if outcome is Outcome.UNKNOWN and thread.unknown:
        return None
    over = roots if roots and all(leg.ended for leg in roots) else []
    ends = [leg.ended_at for leg in over if leg.ended_at is not None]
    if over and not ends:
        ends = list(thread.closings)
    ends = ends or [leg.ended_at for leg in legs if leg.ended_at is not None]
    end = max(ends, default=None)
    return None if any(end in leg.untimed for leg in legs) else end
