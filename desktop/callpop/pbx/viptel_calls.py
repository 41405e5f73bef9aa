"""The calls of a whole VIPTel PBX: its events in, reports of legs out (``protocols.md`` 5.5 V9,
V10, V12 to V20, V22)."""

from collections import OrderedDict
from dataclasses import replace
from datetime import datetime
from itertools import islice

from callpop.pbx.viptel_creations import Creations
from callpop.pbx.viptel_messages import Begin, Created, End, Join, Pickup, Side
from callpop.pbx.viptel_people import Doing, People
from callpop.pbx.viptel_talk import Creation, Talk, outcome_of
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import (
    Contact,
    Direction,
    Outcome,
    Party,
    PartyKind,
    PresenceState,
)
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import digits_of, is_external, same, shown

MOST_CALLS = 4_000
_MOST_CHILDREN = 64


class Calls:
    """Every call of the PBX that is known, and what is told of it."""

    def __init__(self, own: str, country: str | None, people: People) -> None:
        self._own = own
        self._country = country
        self._people = people
        self._talks: OrderedDict[str, Talk] = OrderedDict()
        self._waiting: dict[str, None] = {}
        self.made = Creations(own, country, people)
        """Calls that we had made."""

    # What the connector asks.

    def get(self, call_id: str) -> Talk | None:
        """The call of that id."""
        return self._talks.get(call_id)

    def find(self, legs: tuple[str, ...]) -> Talk | Creation | None:
        """The first of the tracker's legs that is known here."""
        for leg in legs:
            found = self.made.find(leg) or self._talks.get(leg.partition("/")[0])
            if found is not None:
                return found
        return None

    def disconnect(self) -> None:
        """The connection is gone: what began during it can't be controlled any more (V20)."""
        for talk in self._talks.values():
            talk.known = talk.waiting = False
        self._waiting.clear()
        self.made.disconnect()

    # Events.

    def created(self, told: Created, now: Moment) -> list[LegEvent]:
        """An id of a call that was made through the API: ours, or another client's (V8)."""
        talk = self._talks.get(told.id)
        events = self.made.created(told, talk, now)
        if events and talk is not None:
            # Its begin came first and looked like any other call.
            del self._talks[talk.id]
            self._people.gone(talk.id)
        return events

    def begin(self, told: Begin, now: Moment, waiting: Talk | None) -> list[LegEvent]:
        """A phone is dialled; ``waiting`` is the caller in a queue that it seems to be for."""
        creation = self.made.of_begin(told) if told.id not in self._talks else None
        if creation is not None:
            return self.made.begin(creation, told, now)
        talk = self._talks.get(told.id)
        if talk is not None and self._is_redirect(talk, told):
            return self._redirect(talk, told, now)
        if talk is None:
            talk = self._add(Talk(told.id))
        parent = told.queue_call or (waiting.id if waiting and waiting.id != told.id else None)
        if talk.over or (talk.begun and talk.parent == parent):
            return []
        self._first_begin(talk, told, parent)
        self._note(talk, now)
        return [self._of(talk, Stage.RINGING, now.wall)]

    def pickup(self, told: Pickup, now: Moment) -> list[LegEvent]:
        """Somebody took it, or the queue did, which means nothing (V14)."""
        creation = self.made.by_id(told.id)
        if creation is not None:
            return self.made.pickup(creation, told.id, now)
        talk = self._talks.get(told.id)
        if talk is None or talk.over or talk.through_queue or not (talk.begun or talk.turn):
            return []
        talk.picked = True
        talk.waiting = False
        parent = self._talks.get(talk.parent or "")
        if parent is not None:
            parent.waiting = False
        self._note(talk, now)
        inbound = talk.turn == 0 and talk.parent is None and talk.caller.extension is None
        if inbound and not self._people.is_person(talk.callee.extension):
            # It may be a queue that has taken it, which says so a moment later (V14).
            return []
        return [self._of(talk, Stage.ANSWERED, now.wall)]

    def end(self, told: End, now: Moment) -> list[LegEvent]:
        """It is over: a leg by itself, a waiting call with all its legs (V17)."""
        creation = self.made.by_id(told.id)
        if creation is None and told.id not in self._talks:
            creation = self.made.lonely(told)
        if creation is not None:
            return self.made.end(creation, told, now)
        talk = self._talks.get(told.id)
        if talk is None or talk.over:
            return []
        legs = [talk]
        for child in talk.children:
            leg = self._talks.get(child)
            if leg is not None and not leg.over:
                legs.append(leg)
        events: list[LegEvent] = []
        for leg in reversed(legs):
            events += self._end(leg, told.status if leg is talk else "", now)
        return events

    def joined(self, told: Join, now: Moment) -> list[LegEvent]:
        """It waits in a queue: its answer so far was the queue's own."""
        self._people.queue(told.queue)
        talk = self._talks.get(told.id)
        if talk is None:
            talk = self._add(Talk(told.id, caller=told.caller, known=False))
        if talk.over:
            return []
        talk.queue, talk.waiting, talk.picked = told.queue, True, False
        internal = told.caller.extension is not None and not is_external(talk.client)
        if talk.client is None or (
            is_external(told.caller.number) and not is_external(talk.client)
        ):
            talk.client = _dialable(told.caller.number)
        talk.client_name = talk.client_name or told.caller.name
        if not talk.begun:
            talk.direction = Direction.INTERNAL if internal else Direction.IN
        self._waiting[talk.id] = None
        self._note(talk, now)
        return [self._of(talk, Stage.RINGING, now.wall)]

    def refresh(self, now: Moment) -> list[LegEvent]:
        """Those who still wait and were offered to the agent: they are not to be given up."""
        return [self._of(talk, Stage.RINGING, now.wall) for talk in self._offered()]

    def offered(self) -> bool:
        """Whether anybody waits who was offered to the agent."""
        return bool(self._waiting) and bool(self._offered())

    def _offered(self) -> list[Talk]:
        waiting = [talk for i in self._waiting if (talk := self._talks.get(i)) is not None]
        waiting = [talk for talk in waiting if talk.waiting and not talk.over]
        self._waiting = dict.fromkeys(talk.id for talk in waiting)
        return [talk for talk in waiting if talk.offered_to_me]

    # Ordinary calls.

    def _add(self, talk: Talk) -> Talk:
        self._talks[talk.id] = talk
        while len(self._talks) > MOST_CALLS:
            over = next((t for t in islice(self._talks.values(), 200) if t.over), None)
            gone = over.id if over else next(iter(self._talks))
            del self._talks[gone]
            self._people.gone(gone)
        return talk

    def _is_redirect(self, talk: Talk, told: Begin) -> bool:
        """A begin on the id of a call that has begun is another phone for it (V16)."""
        if talk.over or talk.parent is not None or told.queue_call is not None:
            return False
        callee = told.callee.extension or told.callee.number
        if callee is None or self._people.is_queue(callee):
            return False
        if not talk.begun:
            # It waits, and its own begin was before our time.
            return talk.queue is not None and told.callee.extension is not None
        return not same(callee, talk.callee.extension or talk.callee.number or "")

    def _redirect(self, talk: Talk, told: Begin, now: Moment) -> list[LegEvent]:
        events: list[LegEvent] = []
        if not talk.through_queue:
            answered = Outcome.ANSWERED if talk.picked else None
            events.append(_as(self._of(talk, Stage.ENDED, now.wall), outcome=answered))
        talk.turn += 1
        talk.callee, talk.picked, talk.waiting = told.callee, False, False
        if told.callee.extension:
            self._people.meet(told.callee.extension, told.callee.name)
        self._note(talk, now)
        return [*events, self._of(talk, Stage.RINGING, now.wall)]

    def _first_begin(self, talk: Talk, told: Begin, parent: str | None) -> None:
        talk.begun = True
        talk.caller, talk.callee, talk.called = told.caller, told.callee, told.called
        talk.parent = parent
        caller, callee = told.caller, told.callee
        if parent is not None:
            self._join_parent(talk, parent)
            return
        if caller.extension is not None:
            inside = callee.extension is not None
            talk.direction = Direction.INTERNAL if inside else Direction.OUT
        other = callee if talk.direction is Direction.OUT else caller
        if talk.direction is Direction.INTERNAL and caller.extension == self._own:
            other = callee
        talk.client = talk.client or _dialable(other.number)
        talk.client_name = talk.client_name or other.name
        if caller.extension:
            self._people.meet(caller.extension, caller.name)

    def _join_parent(self, talk: Talk, parent_id: str) -> None:
        parent = self._talks.get(parent_id)
        if parent is None:
            parent = self._add(Talk(parent_id, known=False))
            parent.queue = ""
        if talk.id not in parent.children and len(parent.children) < _MOST_CHILDREN:
            parent.children.append(talk.id)
        if talk.callee.extension == self._own:
            parent.offered_to_me = True
        if talk.callee.extension:
            self._people.meet(talk.callee.extension, talk.callee.name)
        # An agent leg may name one of the office's own numbers as its caller (V19).
        if parent.client is None and is_external(talk.caller.number):
            parent.client, parent.client_name = talk.caller.number, talk.caller.name
        talk.client, talk.client_name = parent.client, parent.client_name
        talk.direction, talk.queue = parent.direction, parent.queue

    def _end(self, talk: Talk, status: str, now: Moment) -> list[LegEvent]:
        talk.over, talk.waiting = True, False
        self._people.gone(talk.id)
        callee = talk.callee.extension or ""
        placed = talk.caller.extension == self._own and talk.turn == 0 and talk.parent is None
        event = self._of(talk, Stage.ENDED, now.wall)
        if not talk.through_queue:
            busy = self._people.busy(callee, talk.id)
            outcome = outcome_of(status, placed=placed, busy=busy)
            taken = status == "answer" and talk.begun and not talk.picked
            event = _as(
                event,
                outcome=Outcome.ANSWERED if talk.picked else outcome,
                answered_at=now.wall if taken and not talk.children else None,
            )
        events = [event]
        # Whatever phone it was at before, and the queue itself.
        before = [talk.id, *(f"{talk.id}/{turn}" for turn in range(1, talk.turn))]
        for leg in before[: talk.turn]:
            events.append(LegEvent(leg=leg, stage=Stage.ENDED, at=now.wall, aliases=(talk.id,)))
        return events

    def _of(self, talk: Talk, stage: Stage, at: datetime) -> LegEvent:
        """What is to be told of the phone that a call is at."""
        own, caller, callee = self._own, talk.caller, talk.callee
        mine, placed, peer, parent = callee.extension == own, False, None, None
        owner: Party | None = Party(
            callee.extension or callee.number, callee.name, PartyKind.PERSON
        )
        aliases: tuple[str, ...] = ()
        if talk.parent is not None:
            parent = talk.parent
        elif talk.through_queue:
            mine = False
            aliases = (talk.id,) if talk.turn else ()
            owner = Party(callee.number, callee.name, PartyKind.MENU)
            if talk.queue:
                name = callee.name if callee.extension == talk.queue else None
                owner = Party(talk.queue, name, PartyKind.GROUP)
        elif talk.turn:
            parent = talk.id if talk.queue is not None else None
            aliases = () if parent else (talk.id,)
        elif caller.extension is not None and (caller.extension == own or callee.extension is None):
            mine = placed = caller.extension == own
            owner = Party(caller.extension, caller.name, PartyKind.PERSON)
            peer = callee
        else:
            peer = caller
            if caller.extension is None and not self._people.is_person(callee.extension):
                # A queue's number, perhaps.
                owner = None
        internal = talk.direction is Direction.INTERNAL
        inbound = talk.direction is Direction.IN
        return LegEvent(
            leg=talk.leg,
            stage=stage,
            at=at,
            parent=parent,
            aliases=aliases,
            direction=talk.direction,
            owner=owner,
            peer=_party(peer) if internal and peer is not None else None,
            mine=mine,
            placed_by_me=placed,
            number=talk.client,
            contacts=_contacts(talk.client_name, talk.client),
            trunk=talk.called if inbound and is_external(talk.called) else None,
            queue=talk.queue or None,
        )

    def _note(self, talk: Talk, now: Moment) -> None:
        """Who is in this call, for the extension board."""
        doing: dict[str, Doing] = {}
        other = talk.client_name or (shown(talk.client, self._country) if talk.client else None)
        if talk.caller.extension and talk.parent is None:
            whom = talk.callee.name or talk.callee.number
            doing[talk.caller.extension] = (PresenceState.BUSY, whom)
        sure = bool(talk.parent or talk.turn)
        if talk.callee.extension and not talk.through_queue:
            state = PresenceState.BUSY if talk.picked else PresenceState.RINGING
            with_whom = talk.caller.name or talk.caller.extension if not sure else None
            doing[talk.callee.extension] = (state, with_whom or other)
        self._people.note(talk.id, doing, now, sure=sure)


def _as(event: LegEvent, **changes: object) -> LegEvent:
    return replace(event, **changes)  # type: ignore[arg-type]


def _dialable(number: str | None) -> str | None:
    """A number that is one; a caller may be “anonymous”."""
    return number if number and digits_of(number) else None


def _party(side: Side) -> Party:
    return Party(side.extension or side.number, side.name, PartyKind.PERSON)


def _contacts(name: str | None, number: str | None) -> tuple[Contact, ...]:
    return (Contact(name=name, number=number),) if name else ()
