"""What is told of a VIPTel PBX's calls: to the tracker of legs, and to the extension board
(``protocols.md`` 5.5 V9, V10, V13, V14)."""

from callpop.pbx.viptel_messages import Side
from callpop.pbx.viptel_people import Doing, People
from callpop.pbx.viptel_talk import Talk
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Contact, Direction, Party, PartyKind, PresenceState
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import is_external, shown


def leg_of(
    talk: Talk, parent: Talk | None, own: str, people: People, stage: Stage, now: Moment
) -> LegEvent:
    """What is to be told of the phone that a call is at; ``parent`` is the waiting call that it
    was made for."""
    caller, callee = talk.caller, talk.callee
    mine, placed, peer, parent_id = callee.extension == own, False, None, None
    owner: Party | None = _person(callee)
    aliases: tuple[str, ...] = ()
    if talk.parent is not None:
        parent_id = talk.parent
    elif talk.through_queue and not talk.placed_by(own):
        mine = False
        aliases = (talk.id,) if talk.turn else ()
        owner = Party(callee.number, callee.name, PartyKind.MENU)
        if talk.queue:
            name = callee.name if callee.extension == talk.queue else None
            owner = Party(talk.queue, name, PartyKind.GROUP)
    elif talk.turn:
        parent_id = talk.id if talk.queue is not None else None
        aliases = () if parent_id else (talk.id,)
    elif caller.extension is not None and (caller.extension == own or callee.extension is None):
        mine = placed = caller.extension == own
        owner = _person(caller)
        peer = callee
    else:
        peer = caller
        if caller.extension is None and not people.is_person(callee.extension):
            # A queue's number, perhaps.
            owner = None
    internal = talk.direction is Direction.INTERNAL
    inbound = talk.direction is Direction.IN
    # Once it is picked up, ending it or handing it on means its parent (V18).
    whole = parent if parent is not None and talk.picked else talk
    return LegEvent(
        leg=talk.leg,
        stage=stage,
        at=now.wall,
        parent=parent_id,
        aliases=aliases,
        direction=talk.direction,
        owner=owner,
        peer=_person(peer) if internal and peer is not None else None,
        mine=mine,
        placed_by_me=placed,
        number=talk.client,
        contacts=_contacts(talk.client_name, talk.client),
        trunk=talk.called if inbound and is_external(talk.called) else None,
        queue=talk.queue or None,
        reachable=talk.known and whole.known,
    )


def who_is_in(talk: Talk, country: str | None) -> dict[str, Doing]:
    """Which extensions are in a call, and what they do there."""
    doing: dict[str, Doing] = {}
    other = talk.client_name or (shown(talk.client, country) if talk.client else None)
    if talk.caller.extension and talk.parent is None:
        whom = talk.callee.name or talk.callee.number
        doing[talk.caller.extension] = (PresenceState.BUSY, whom)
    if talk.callee.extension and not talk.through_queue:
        state = PresenceState.BUSY if talk.picked else PresenceState.RINGING
        handed = talk.parent or talk.turn
        caller = None if handed else talk.caller.name or talk.caller.extension
        doing[talk.callee.extension] = (state, caller or other)
    return doing


def _person(side: Side) -> Party:
    return Party(side.extension or side.number, side.name, PartyKind.PERSON)


def _contacts(name: str | None, number: str | None) -> tuple[Contact, ...]:
    return (Contact(name=name, number=number),) if name else ()
