"""The calls that were made through the API for the agent: the own phone rings first, the ids
change, and the PBX's answer may come before or after the call (``protocols.md`` 5.2; 5.5 V7, V8).

Mostly we had them made; the CRM, or Callpop on another computer, may do the same.
"""

from collections import OrderedDict
from typing import TypeVar

from callpop.pbx.viptel_messages import Begin, Created, End, Join, Side, extension_of
from callpop.pbx.viptel_people import Doing, People
from callpop.pbx.viptel_talk import FAILURES, Creation, Talk, outcome_of
from callpop.telephony.changing import replace
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Direction, Outcome, Party, PartyKind, PresenceState
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import is_external, same, shown

T = TypeVar("T")

MOST_CREATIONS = 50
UNTOLD_SECONDS = 15.0
"""So long after it was asked for, a call may begin before the PBX tells its id."""
_MOST_IDS = 16
_MOST_OTHERS = 1_000


class Creations:
    """Every ``call.create`` for the agent's own phone, by its random id."""

    def __init__(
        self, own: str, country: str | None, people: People, caller_id: str | None
    ) -> None:
        self._own = own
        self._country = country
        self._people = people
        self._caller_id = caller_id or ""
        self._made: OrderedDict[str, Creation] = OrderedDict()
        self._ids: dict[str, str] = {}
        """Which random id belongs to an id of the PBX's."""
        self._others: OrderedDict[str, str] = OrderedDict()
        """The same, of what other clients had made."""
        self._others_begun: OrderedDict[str, None] = OrderedDict()
        """Random ids of those whose first phone has been dialled."""

    def ask(self, random_id: str, to: str, now: Moment) -> None:
        """A call is about to be asked for."""
        self._add(Creation(random_id, to, asked_at=now.ticks))

    def unask(self, random_id: str) -> None:
        """It was refused, or nothing was heard of it."""
        creation = self._made.get(random_id)
        if creation is not None and not creation.ids:
            del self._made[random_id]

    def ids_of(self, key: str) -> set[str]:
        """All ids of the same call: of one that we had made, or ``key`` itself."""
        creation = self._made.get(key)
        return set(creation.ids) if creation else {key}

    def find(self, leg: str) -> Creation | None:
        """Whose leg that is, as the tracker knows it."""
        kind, _, rest = leg.partition("/")
        return self._made.get(rest.partition("/")[0]) if kind == "create" else self.by_id(leg)

    def by_id(self, call_id: str) -> Creation | None:
        """Whose id that is."""
        return self._made.get(self._ids.get(call_id, ""))

    def of_begin(self, told: Begin, now: Moment) -> Creation | None:
        """Whose leg begins; the first begin may come before its id is told."""
        creation = self.by_id(told.id) or self._of_another(told)
        if creation is not None:
            return creation
        for made in reversed(self._made.values()):
            if made.known and not made.over and self._may_be(made, told, now):
                return made
        return None

    def _may_be(self, made: Creation, told: Begin, now: Moment) -> bool:
        caller, callee = told.caller, told.callee
        if caller.extension not in (None, self._own):
            return False
        to_target = same(callee.number or "", made.to)
        if made.ids:
            # The id of its second leg may never be told.
            awaited = made.own_id is not None and not made.to_target
            to_target = to_target or (not made.to and caller.extension == self._own)
            return awaited and callee.extension != self._own and to_target
        if now.ticks - made.asked_at > UNTOLD_SECONDS:
            return False
        if caller.extension == self._own:
            return to_target or callee.extension == self._own
        number = caller.number or ""
        shown_as = same(number, made.to) or same(number, self._caller_id)
        # No client calls the very number that the agent has just dialled.
        dialled = is_external(made.to) and same(told.called or "", made.to)
        return callee.extension == self._own and (shown_as or dialled)

    def _of_another(self, told: Begin) -> Creation | None:
        """Another client's call, where the agent's own phone is the first to ring."""
        random_id = self._others.get(told.id)
        if random_id is None or random_id in self._others_begun:
            return None
        _remember(self._others_begun, random_id, None)
        return self._made_elsewhere(random_id) if told.callee.extension == self._own else None

    def disconnect(self) -> None:
        """The connection is gone: they can't be controlled any more."""
        for creation in self._made.values():
            creation.known = False

    def created(self, told: Created, talk: Talk | None, now: Moment) -> list[LegEvent]:
        """An id of one of them; ``talk`` is what was made of that id before. Nothing where it is
        another client's call."""
        creation = self._made.get(told.random_id) or self._elsewhere(told, talk)
        if creation is None or creation.over:
            return []
        self._adopt(creation, told.id)
        events = [self._of(creation, Stage.RINGING, now)]
        if talk is not None and not talk.over:
            self._take_begin(creation, talk.id, talk.callee)
            if talk.picked:
                creation.own_id = talk.id
            # It looked like any other call: now it is this one, and ends as a leg of its own.
            known_as = (creation.leg, *creation.ids)
            for stage in (Stage.RINGING, Stage.ENDED):
                events.append(replace(events[0], leg=talk.leg, stage=stage, aliases=known_as))
        return events

    def begin(self, creation: Creation, told: Begin, now: Moment) -> list[LegEvent]:
        """A phone of the call is dialled: the agent's own, or the other side's."""
        if creation.over:
            return []
        if told.id not in creation.ids:
            self._adopt(creation, told.id)
        callee = told.callee.extension or told.callee.number or ""
        known = callee == self._own or not creation.to or same(callee, creation.to)
        if not known and creation.answered:
            return self._hand_on(creation, told.callee, now)
        self._take_begin(creation, told.id, told.callee)
        self._note(creation, now)
        return [self._of(creation, Stage.RINGING, now)]

    def pickup(self, creation: Creation, call_id: str, now: Moment) -> list[LegEvent]:
        """A phone of the call was picked up; the agent's own is no answer."""
        if creation.over:
            return []
        own = creation.own_id in (None, call_id)
        if own and call_id not in creation.to_target:
            creation.own_id = call_id
            return []
        creation.answered = True
        self._note(creation, now)
        return [self._of(creation, Stage.ANSWERED, now)]

    def queued(self, creation: Creation, told: Join, now: Moment) -> list[LegEvent]:
        """The other side waits in a queue now: the agent handed it on."""
        queue = Side(told.queue, None, told.queue)
        if creation.over or not creation.answered or creation.handed_to == queue:
            return []
        return self._hand_on(creation, queue, now)

    def end(self, creation: Creation, told: End, now: Moment) -> list[LegEvent]:
        """One of its ids ended: the call has, where that is the newest or the last one."""
        creation.ended.add(told.id)
        newest = bool(creation.ids) and told.id == creation.ids[-1]
        if creation.over or not (newest or creation.ended >= set(creation.ids)):
            return []
        creation.over = True
        self._people.gone(creation.random_id)
        outcome = outcome_of(told.status, placed=True)
        event = self._of(creation, Stage.ENDED, now)
        answered_at = None
        if told.status == "answer" and not creation.answered:
            own = told.id == creation.own_id or creation.own_id is None
            outcome = Outcome.NO_ANSWER if own else outcome
            # Nobody said when.
            answered_at = None if own else event.at
        return [replace(event, outcome=outcome, answered_at=answered_at)]

    def lonely(self, told: End) -> Creation | None:
        """The document's own example ends a call under an id that was never told."""
        if told.status not in FAILURES:
            return None
        lonely = [c for c in self._made.values() if c.ids and not (c.begun or c.over)]
        if len(lonely) != 1 or not lonely[0].known:
            return None
        self._adopt(lonely[0], told.id)
        return lonely[0]

    def _add(self, creation: Creation) -> None:
        self._made[creation.random_id] = creation
        while len(self._made) > MOST_CREATIONS:
            over = next((c for c in self._made.values() if c.over), None)
            gone = over or next(iter(self._made.values()))
            del self._made[gone.random_id]
            for call_id in gone.ids:
                self._ids.pop(call_id, None)

    def _elsewhere(self, told: Created, talk: Talk | None) -> Creation | None:
        """An id of another client's call; it is the agent's where ``talk``, which came first,
        rings at the own phone."""
        _remember(self._others, told.id, told.random_id)
        if talk is None or not talk.begun or told.random_id in self._others_begun:
            return None
        _remember(self._others_begun, told.random_id, None)
        mine = talk.callee.extension == self._own and talk.parent is None and not talk.turn
        return self._made_elsewhere(told.random_id) if mine and not talk.over else None

    def _made_elsewhere(self, random_id: str) -> Creation:
        creation = Creation(random_id, "")
        self._add(creation)
        return creation

    def _adopt(self, creation: Creation, call_id: str) -> None:
        if call_id in creation.ids:
            creation.ids.remove(call_id)
        creation.ids.append(call_id)
        self._ids[call_id] = creation.random_id
        for old in creation.ids[:-_MOST_IDS]:
            del self._ids[old]
        del creation.ids[:-_MOST_IDS]

    def _take_begin(self, creation: Creation, call_id: str, callee: Side) -> None:
        creation.begun = True
        if callee.extension != self._own or callee.extension == creation.to:
            creation.to_target.add(call_id)
            creation.to = creation.to or callee.number or ""

    def _hand_on(self, creation: Creation, to: Side, now: Moment) -> list[LegEvent]:
        ended = replace(self._of(creation, Stage.ENDED, now), outcome=Outcome.ANSWERED)
        creation.turn += 1
        creation.handed_to, creation.answered = to, False
        self._note(creation, now)
        return [ended, self._of(creation, Stage.RINGING, now)]

    def _note(self, creation: Creation, now: Moment) -> None:
        """Who is in the call, for the extension board."""
        state = PresenceState.BUSY if creation.answered else PresenceState.RINGING
        inside = extension_of(creation.to)
        doing: dict[str, Doing] = {}
        if creation.handed_to is None:
            whom = shown(creation.to, self._country) if creation.to else None
            doing[self._own] = (PresenceState.BUSY, whom)
            if inside and creation.to_target:
                doing[inside] = (state, self._own)
        elif creation.handed_to.extension:
            doing[creation.handed_to.extension] = (state, shown(creation.to, self._country))
        self._people.note(creation.random_id, doing, now, sure=True)

    def _of(self, creation: Creation, stage: Stage, now: Moment) -> LegEvent:
        inside, to = extension_of(creation.to), creation.handed_to
        owner = Party(self._own, None, PartyKind.PERSON)
        if to is not None:
            owner = Party(to.extension or to.number, to.name, PartyKind.PERSON)
        return LegEvent(
            leg=creation.leg,
            stage=stage,
            at=creation.time(now).wall,
            aliases=(f"create/{creation.random_id}", *creation.ids),
            direction=Direction.INTERNAL if inside else Direction.OUT,
            owner=owner,
            peer=Party(inside, None, PartyKind.PERSON) if inside else None,
            mine=to is None or to.extension == self._own,
            placed_by_me=to is None,
            number=creation.to or None,
            reachable=creation.known,
        )


def _remember(kept: OrderedDict[str, T], key: str, value: T) -> None:
    kept[key] = value
    while len(kept) > _MOST_OTHERS:
        kept.popitem(last=False)
