"""The calls that we had made: the agent's own phone rings first, the ids change, and the PBX's
answer may come before or after the call (``protocols.md`` 5.2; 5.5 V7, V8)."""

from collections import OrderedDict
from dataclasses import replace

from callpop.pbx.viptel_messages import Begin, Created, End, Side, extension_of
from callpop.pbx.viptel_people import Doing, People
from callpop.pbx.viptel_talk import FAILURES, Creation, Talk, outcome_of
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Direction, Outcome, Party, PartyKind, PresenceState
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same, shown

MOST_CREATIONS = 50
_MOST_IDS = 16


class Creations:
    """Every ``call.create`` of ours, by its random id."""

    def __init__(self, own: str, country: str | None, people: People) -> None:
        self._own = own
        self._country = country
        self._people = people
        self._made: OrderedDict[str, Creation] = OrderedDict()

    def ask(self, random_id: str, to: str) -> None:
        """A call is about to be asked for."""
        self._made[random_id] = Creation(random_id, to)
        while len(self._made) > MOST_CREATIONS:
            self._made.popitem(last=False)

    def unask(self, random_id: str) -> None:
        """It was refused."""
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
        for creation in reversed(self._made.values()):
            if call_id in creation.ids:
                return creation
        return None

    def of_begin(self, told: Begin) -> Creation | None:
        """Whose leg begins; the first begin may come before its id is told."""
        creation = self.by_id(told.id)
        if creation is not None:
            return creation
        caller, callee = told.caller, told.callee
        for waiting in self._made.values():
            if waiting.ids or waiting.over or not waiting.known:
                continue
            from_me = caller.extension == self._own
            to_target = from_me and same(callee.number or "", waiting.to)
            to_me = callee.extension == self._own
            if to_target or (to_me and (from_me or same(caller.number or "", waiting.to))):
                return waiting
        return None

    def disconnect(self) -> None:
        """The connection is gone: they can't be controlled any more."""
        for creation in self._made.values():
            creation.known = False

    def created(self, told: Created, talk: Talk | None, now: Moment) -> list[LegEvent]:
        """An id of one of them; ``talk`` is what was made of that id before. Nothing where it is
        another client's call."""
        creation = self._made.get(told.random_id)
        if creation is None or creation.over:
            return []
        self._adopt(creation, told.id)
        events = [self._of(creation, Stage.RINGING, now)]
        if talk is not None and not talk.over:
            self._take_begin(creation, talk.id, talk.callee)
            creation.own_picked = creation.own_picked or talk.picked
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
        known = callee == self._own or same(callee, creation.to)
        if not known and creation.answered:
            return self._hand_on(creation, told.callee, now)
        self._take_begin(creation, told.id, told.callee)
        self._note(creation, now)
        return [self._of(creation, Stage.RINGING, now)]

    def pickup(self, creation: Creation, call_id: str, now: Moment) -> list[LegEvent]:
        """A phone of the call was picked up; the agent's own is no answer."""
        if creation.over:
            return []
        own_first = not creation.begun and creation.own_picked
        if call_id not in creation.to_target and not own_first:
            creation.own_picked = True
            return []
        creation.answered = True
        self._note(creation, now)
        return [self._of(creation, Stage.ANSWERED, now)]

    def end(self, creation: Creation, told: End, now: Moment) -> list[LegEvent]:
        """One of its ids ended: the call has, where that is the newest or the last one."""
        creation.ended.add(told.id)
        newest = bool(creation.ids) and told.id == creation.ids[-1]
        if creation.over or not (newest or creation.ended >= set(creation.ids)):
            return []
        creation.over = True
        self._people.gone(creation.random_id)
        outcome = outcome_of(told.status, placed=True)
        if told.status == "answer" and not creation.answered:
            # That was the agent's own phone.
            outcome = Outcome.NO_ANSWER
        return [replace(self._of(creation, Stage.ENDED, now), outcome=outcome)]

    def lonely(self, told: End) -> Creation | None:
        """The document's own example ends a call under an id that was never told."""
        if told.status not in FAILURES:
            return None
        lonely = [c for c in self._made.values() if c.ids and not (c.begun or c.over)]
        if len(lonely) != 1 or not lonely[0].known:
            return None
        self._adopt(lonely[0], told.id)
        return lonely[0]

    def _adopt(self, creation: Creation, call_id: str) -> None:
        if call_id in creation.ids:
            creation.ids.remove(call_id)
        creation.ids.append(call_id)
        del creation.ids[:-_MOST_IDS]

    def _take_begin(self, creation: Creation, call_id: str, callee: Side) -> None:
        creation.begun = True
        if callee.extension != self._own or callee.extension == creation.to:
            creation.to_target.add(call_id)

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
            doing[self._own] = (PresenceState.BUSY, shown(creation.to, self._country))
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
            at=now.wall,
            aliases=(f"create/{creation.random_id}", *creation.ids),
            direction=Direction.INTERNAL if inside else Direction.OUT,
            owner=owner,
            peer=Party(inside, None, PartyKind.PERSON) if inside else None,
            mine=to is None or to.extension == self._own,
            placed_by_me=to is None,
            number=creation.to,
        )
