"""The calls of a whole VIPTel PBX: its events in, reports of legs out (``protocols.md`` 5.5 V9,
V10, V12 to V20, V22)."""

from collections import OrderedDict
from itertools import islice

from callpop.pbx.viptel_creations import Creations
from callpop.pbx.viptel_messages import Begin, Created, End, Join, Pickup, Side
from callpop.pbx.viptel_people import People
from callpop.pbx.viptel_report import leg_of, who_is_in
from callpop.pbx.viptel_talk import Creation, Talk, outcome_of
from callpop.telephony.changing import replace
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Direction, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import digits_of, is_external, same

MOST_CALLS = 2_000
REMEMBERED = 3600.0
"""Seconds that a call which is over is kept for late and repeated events."""
EARLY_SECONDS = 2.0
"""A begin that comes so late was overtaken by its pickup; a later one is another phone's. The
same for a caller's joining the queue."""
REPEATED_SECONDS = 60.0
"""After the end of a call its begin may be told again for so long."""
_MOST_CHILDREN = 64
_LOOKED_THROUGH = 8
"""At each new call: more than begin, so that nothing piles up."""


class Calls:
    """Every call of the PBX that is known, and what is told of it."""

    def __init__(
        self, own: str, country: str | None, people: People, caller_id: str | None = None
    ) -> None:
        self._own = own
        self._country = country
        self._people = people
        self._talks: OrderedDict[str, Talk] = OrderedDict()
        self._waiting: dict[str, None] = {}
        """Those who were offered to the agent."""
        self.made = Creations(own, country, people, caller_id)
        """Calls that were made through the API."""

    # What the connector asks.

    def get(self, call_id: str) -> Talk | None:
        """The call of that id."""
        return self._talks.get(call_id)

    def find(self, legs: tuple[str, ...]) -> Talk | Creation | None:
        """What the agent's own phone has to do with, of the tracker's legs: the one that goes on
        before one that is over. A queue's caller is nobody's to end while others' phones ring."""
        found = [self.made.find(leg) or self._talks.get(leg.partition("/")[0]) for leg in legs]
        mine = [one for one in found if isinstance(one, Creation) or (one and self._is_mine(one))]
        return next((one for one in mine if not one.over), mine[0] if mine else None)

    def _is_mine(self, talk: Talk) -> bool:
        return talk.callee.extension == self._own or talk.placed_by(self._own)

    def disconnect(self) -> None:
        """The connection is gone: what began during it can't be controlled any more (V20)."""
        for talk in self._talks.values():
            talk.known = talk.waiting = False
            talk.unseen = True
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
        talk = self._talks.get(told.id)
        if talk is not None and _used_again(talk, told, now):
            del self._talks[told.id]
            talk = None
        fresh = talk is None or not (talk.begun or talk.turn or talk.queue is not None)
        creation = self.made.of_begin(told, now) if fresh else None
        if creation is not None:
            return self.made.begin(creation, told, now)
        if talk is not None and self._is_redirect(talk, told):
            back = same(told.callee.extension or "", talk.callee.extension or "")
            return self._redirect(talk, told.callee, now, found=back)
        if talk is None:
            self._forget_old(now)
            talk = self._add(Talk(told.id))
        parent = told.queue_call or (waiting.id if waiting and waiting.id != told.id else None)
        if talk.begun and (talk.over or talk.parent == parent):
            return []
        self._first_begin(talk, told, parent)
        self._note(talk, now)
        events = [self._of(talk, Stage.RINGING, now)]
        if talk.over:
            events += self._end(talk, now)
        elif talk.early is not None and now.ticks - talk.early <= EARLY_SECONDS:
            events += self.pickup(Pickup(talk.id), now)
        return events

    def pickup(self, told: Pickup, now: Moment) -> list[LegEvent]:
        """Somebody took it, or the queue did, which means nothing (V14)."""
        creation = self.made.by_id(told.id)
        if creation is not None:
            return self.made.pickup(creation, told.id, now)
        talk = self._talks.get(told.id) or self._add(Talk(told.id, known=False))
        if not (talk.begun or talk.turn):
            # Its begin may follow.
            talk.early = now.ticks
            return []
        if talk.over or talk.through_queue or self._people.is_queue(talk.callee.extension):
            return []
        if talk.picked and talk.unseen and talk.parent is None:
            # It was handed on meanwhile, nobody knows to whom.
            return [*self._redirect(talk, Side(), now, found=True), *self.pickup(told, now)]
        talk.unseen = False
        talk.picked, talk.picked_at = True, talk.picked_at or talk.time(now).wall
        talk.waiting = False
        events: list[LegEvent] = []
        parent = self._talks.get(talk.parent or "")
        if parent is not None:
            parent.waiting, parent.taken = False, now.ticks
            if parent.placed_by(self._own):
                events = [self._of(parent, Stage.ANSWERED, now)]
        self._note(talk, now)
        inbound = talk.turn == 0 and talk.parent is None and talk.caller.extension is None
        if inbound and not self._people.is_person(talk.callee.extension):
            # It may be a queue that has taken it, which says so a moment later (V14).
            return []
        return [*events, self._of(talk, Stage.ANSWERED, now)]

    def end(self, told: End, now: Moment) -> list[LegEvent]:
        """It is over: a leg by itself, a waiting call with all its legs (V17)."""
        creation = self.made.by_id(told.id)
        if creation is None and told.id not in self._talks:
            creation = self.made.lonely(told)
        if creation is not None:
            return self.made.end(creation, told, now)
        talk = self._talks.get(told.id) or self._add(Talk(told.id, known=False))
        if talk.over:
            return []
        talk.status = told.status
        if not (talk.begun or talk.turn or talk.queue is not None):
            # Its begin may follow.
            talk.over, talk.over_at = True, now.ticks
            return []
        legs = [self._talks.get(child) for child in talk.children]
        living = [leg for leg in legs if leg is not None and not leg.over]
        return [event for leg in (*reversed(living), talk) for event in self._end(leg, now)]

    def joined(self, told: Join, now: Moment) -> list[LegEvent]:
        """It waits in a queue: its answer so far was the queue's own, or an agent's who has
        handed it on."""
        self._people.queue(told.queue)
        creation = self.made.by_id(told.id)
        if creation is not None:
            return self.made.queued(creation, told, now)
        talk = self._talks.get(told.id)
        if talk is None:
            talk = self._add(Talk(told.id, caller=told.caller, known=False))
        if talk.taken is not None and now.ticks - talk.taken <= EARLY_SECONDS:
            talk.queue = talk.queue or told.queue
            return []
        if talk.over:
            return []
        events: list[LegEvent] = []
        if talk.picked and self._people.is_person(talk.callee.extension):
            events = self._redirect(talk, Side(told.queue, None, told.queue), now)
        talk.queue, talk.waiting, talk.picked = told.queue, True, False
        talk.picked_at = None
        if not talk.placed_by(self._own):
            self._note_client(talk, told.caller)
        self._wait(talk)
        self._note(talk, now)
        return [*events, self._of(talk, Stage.RINGING, now)]

    def _note_client(self, talk: Talk, caller: Side) -> None:
        internal = caller.extension is not None and not is_external(talk.client)
        if talk.client is None or (is_external(caller.number) and not is_external(talk.client)):
            talk.client = _dialable(caller.number)
        talk.client_name = talk.client_name or caller.name
        if not talk.begun:
            talk.direction = Direction.INTERNAL if internal else Direction.IN

    def refresh(self, now: Moment) -> list[LegEvent]:
        """Those who still wait and were offered to the agent: they are not to be given up."""
        return [self._of(talk, Stage.RINGING, now) for talk in self._offered()]

    def offered(self) -> bool:
        """Whether anybody waits who was offered to the agent."""
        return bool(self._waiting) and bool(self._offered())

    def _offered(self) -> list[Talk]:
        waiting = [talk for i in self._waiting if (talk := self._talks.get(i)) is not None]
        waiting = [talk for talk in waiting if talk.waiting and not talk.over]
        self._waiting = dict.fromkeys(talk.id for talk in waiting)
        return waiting

    def _wait(self, talk: Talk) -> None:
        if talk.waiting and talk.offered_to_me:
            self._waiting[talk.id] = None

    # Ordinary calls.

    def _add(self, talk: Talk) -> Talk:
        self._talks[talk.id] = talk
        while len(self._talks) > MOST_CALLS:
            over = next((t for t in islice(self._talks.values(), 200) if t.over), None)
            gone = over.id if over else next(iter(self._talks))
            del self._talks[gone]
            self._people.gone(gone)
        return talk

    def _forget_old(self, now: Moment) -> None:
        """Look through those that stand first, who are the oldest, for calls that are long over."""
        for talk in list(islice(self._talks.values(), _LOOKED_THROUGH)):
            if not talk.over:
                self._talks.move_to_end(talk.id)
            elif now.ticks - talk.over_at > REMEMBERED:
                del self._talks[talk.id]
            else:
                return

    def _is_redirect(self, talk: Talk, told: Begin) -> bool:
        """A begin on the id of a call that has begun is another phone for it (V16)."""
        if talk.over or talk.parent is not None or told.queue_call is not None:
            return False
        callee = told.callee.extension or told.callee.number
        if callee is None:
            return False
        if self._people.is_queue(callee):
            # An agent hands it to a queue.
            return talk.picked and self._people.is_person(talk.callee.extension)
        if not talk.begun:
            # It waits; its own begin was before our time, or comes late and names the client.
            late = talk.client is None or same(told.caller.number or "", talk.client)
            return talk.queue is not None and (told.callee.extension is not None or not late)
        if same(callee, talk.callee.extension or talk.callee.number or ""):
            # It was somewhere else meanwhile, and comes back.
            return talk.picked and talk.unseen
        return True

    def _redirect(
        self, talk: Talk, callee: Side, now: Moment, *, found: bool = False
    ) -> list[LegEvent]:
        """Another phone has it; ``found``: since when is not known."""
        events: list[LegEvent] = []
        if not talk.through_queue:
            answered = Outcome.ANSWERED if talk.picked else None
            ended = self._of(talk, Stage.ENDED, now)
            if talk.unseen and not talk.picked and ended.mine:
                # The agent may have answered it and handed it on.
                ended = replace(ended, mine=False)
            ended = replace(ended, outcome=answered, answered_at=talk.picked_at)
            events.append(replace(ended, timed=not found))
        talk.turn += 1
        talk.unseen = False
        talk.callee, talk.picked, talk.waiting = callee, False, False
        talk.picked_at = None
        if callee.extension:
            self._people.name(callee.extension, callee.name)
        self._note(talk, now)
        return [*events, self._of(talk, Stage.RINGING, now)]

    def _first_begin(self, talk: Talk, told: Begin, parent: str | None) -> None:
        talk.begun = talk.known = True
        talk.caller, talk.callee, talk.called = told.caller, told.callee, told.called
        talk.parent = parent
        caller, callee = told.caller, told.callee
        if callee.extension:
            self._people.name(callee.extension, callee.name)
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
            self._wait(parent)
        if talk.callee.extension:
            self._people.meet(talk.callee.extension, talk.callee.name)
        # An agent leg may name one of the office's own numbers as its caller (V19).
        if parent.client is None and is_external(talk.caller.number):
            parent.client, parent.client_name = talk.caller.number, talk.caller.name
        talk.client, talk.client_name = parent.client, parent.client_name
        talk.direction, talk.queue = parent.direction, parent.queue
        talk.first = parent.first

    def _end(self, talk: Talk, now: Moment) -> list[LegEvent]:
        talk.over, talk.waiting, talk.over_at = True, False, now.ticks
        self._people.gone(talk.id)
        event = self._of(talk, Stage.ENDED, now)
        if not talk.through_queue:
            busy = self._people.busy(talk.callee.extension or "", talk.id)
            outcome = outcome_of(talk.status, placed=talk.placed_by(self._own), busy=busy)
            taken = talk.status == "answer" and talk.begun and not talk.picked
            # Its pickup may have been kept back, as long as a queue could have been meant.
            event = replace(
                event,
                outcome=Outcome.ANSWERED if talk.picked else outcome,
                answered_at=event.at if taken and not talk.children else talk.picked_at,
            )
        events = [event]
        # Whatever phone it was at before, and the queue itself.
        before = [talk.id, *(f"{talk.id}/{turn}" for turn in range(1, talk.turn))]
        for leg in before[: talk.turn]:
            events.append(LegEvent(leg=leg, stage=Stage.ENDED, at=event.at, aliases=(talk.id,)))
        return events

    def _of(self, talk: Talk, stage: Stage, now: Moment) -> LegEvent:
        """What is to be told of the phone that a call is at."""
        return leg_of(
            talk, self._talks.get(talk.parent or ""), self._own, self._people, stage, talk.time(now)
        )

    def _note(self, talk: Talk, now: Moment) -> None:
        doing = who_is_in(talk, self._country)
        # Whoever is offered a queue's call is a person; any other number may be a queue's.
        self._people.note(talk.id, doing, now, sure=talk.parent is not None)


def _dialable(number: str | None) -> str | None:
    """A number that is one; a caller may be “anonymous”."""
    return number if number and digits_of(number) else None


def _used_again(talk: Talk, told: Begin, now: Moment) -> bool:
    """The id of a call that is over is another's now."""
    if not (talk.begun and talk.over) or talk.parent is not None or told.queue_call is not None:
        return False
    caller, client = told.caller.number, talk.client
    other = is_external(caller) and is_external(client) and not same(caller or "", client or "")
    late = now.ticks - talk.over_at > REPEATED_SECONDS
    return late or (other and talk.direction is Direction.IN)
