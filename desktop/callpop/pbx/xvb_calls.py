"""The calls that XVB's webhooks speak of, and which message belongs to which (X3–X7, X18a)."""

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice

from callpop.pbx.xvb_messages import EventMessage
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Direction, Party, PartyKind
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import is_external, same

LONGEST_OPEN = 4 * 3600.0
"""Seconds in which a message without an id finds its call (X5)."""
REMEMBERED = 2 * LONGEST_OPEN
"""Seconds after its beginning in which a call may be told of at all."""
REPEATED_WITHIN = 60.0
"""Seconds in which a call's start without an id is the same start again."""
AT_ONCE = 10.0
"""Seconds in which a second delivery of the same message comes."""
OURS_WITHIN = 60.0
"""Seconds after a makeCall in which its call shows itself (X18a)."""

_MOST_CALLS = 2_000
_LOOKED_THROUGH = 4
"""At each new call: more than begin, so that nothing piles up."""
_MOST_HEARD = 50
_MOST_PLACED = 20
_MOST_EXTENSIONS = 2_000


@dataclass(slots=True, kw_only=True)
class PbxCall:
    """One call as the webhooks tell of it."""

    leg: str
    named: bool
    """``leg`` is the PBX's own id."""
    began: Moment
    began_at: datetime
    phone: str | None
    direction: Direction | None = None
    number: str | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    ours: bool = False
    """Placed by our makeCall, whatever its type says."""
    joined: str | None = None
    """The leg that it goes with."""
    extension: str | None = None
    """Whoever was last said to have it."""
    ids: set[str] = field(default_factory=set)
    heard: set[tuple[object, ...]] = field(default_factory=set)

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        if self.ended_at is not None:
            return Stage.ENDED
        return Stage.ANSWERED if self.answered_at is not None else Stage.RINGING

    def concerns(self, phone: str) -> bool:
        """Whether ``phone`` is on this call."""
        return any(same(phone, known) for known in (self.phone, self.number) if known)


@dataclass(slots=True)
class _Placed:
    number: str
    at: float
    call: PbxCall | None = None


class PbxCalls:
    """Every call that was told of lately, seen from ``extension``."""

    def __init__(self, extension: str) -> None:
        self._me = extension
        self._calls: OrderedDict[str, PbxCall] = OrderedDict()
        self._by_id: dict[str, PbxCall] = {}
        self._placed: deque[_Placed] = deque(maxlen=_MOST_PLACED)
        self._extensions: OrderedDict[str, None] = OrderedDict({extension: None})

    def place(self, number: str, now: Moment) -> None:
        """We asked the PBX for a call to ``number``."""
        self._placed.append(_Placed(number, now.ticks))

    def find(self, told: EventMessage, now: Moment) -> PbxCall | None:
        """The call that a message is about, if it is known."""
        if told.call_id is not None:
            found = self._by_id.get(told.call_id)
            if found is None and told.stage is not Stage.RINGING:
                found = self._newest(told, now, unnamed=True)
                if found is not None:
                    self._name(found, told.call_id)
            return None if found is not None and _used_again(found, told) else found
        found = self._newest(told, now)
        if told.stage is Stage.RINGING:
            if found is None or found.stage is not Stage.RINGING:
                return None
            return found if now.ticks - found.began.ticks <= REPEATED_WITHIN else None
        # Told twice, a call's end must not end another call.
        return self._repeated(told, now, seconds=AT_ONCE) or found or self._repeated(told, now)

    def begin(self, told: EventMessage, now: Moment) -> PbxCall | None:
        """A new call; None where a message tells neither its id nor a number."""
        if told.call_id is None and told.phone is None:
            return None
        began_at = now.wall
        if told.stage is Stage.ENDED:
            began_at -= timedelta(seconds=told.duration)
        leg = told.call_id or f"{told.phone} {began_at.isoformat()}"
        call = PbxCall(
            leg=leg,
            named=told.call_id is not None,
            began=now,
            began_at=began_at,
            phone=told.phone,
        )
        self._calls[leg] = call
        self._name(call, leg)
        self._forget_old(now)
        self._claim(call, told, now)
        return call

    def _forget_old(self, now: Moment) -> None:
        for oldest in list(islice(self._calls.values(), _LOOKED_THROUGH)):
            if len(self._calls) <= _MOST_CALLS and now.ticks - oldest.began.ticks <= REMEMBERED:
                return
            del self._calls[oldest.leg]
            for known in oldest.ids:
                self._by_id.pop(known, None)

    def follow(
        self, call: PbxCall, told: EventMessage, now: Moment, *, shown: bool
    ) -> LegEvent | None:
        """What a message says of its call; None where it says nothing new.

        ``shown``: a call that names no extension is shown to this agent.
        """
        said = (
            *(told.name, told.direction, told.ext, told.line_number, told.phone),
            *(told.status, told.duration, told.record_link),
        )
        if said in call.heard:
            return None
        first = not call.heard
        if len(call.heard) < _MOST_HEARD:
            call.heard.add(said)
        self._learn(told.ext)
        now = now.by_clock_of(call.began)
        call.direction = Direction.OUT if call.ours else told.direction or call.direction
        self._time(call, told, now)
        number = self._client(call, told)
        call.number = call.number or number
        owner, peer = self._parties(call, told)
        call.extension = owner or call.extension
        mine: bool | None = owner == self._me if owner else None
        if call.ours:
            mine = True
        if mine is None and first and shown and call.direction is not Direction.OUT:
            mine = True
        placed = call.ours or (owner == self._me and self._calls_out(call, told))
        ended = call.stage is Stage.ENDED
        out = call.direction is Direction.OUT
        return LegEvent(
            leg=call.leg,
            stage=call.stage,
            at=now.wall,
            began_at=call.began_at,
            answered_at=call.answered_at,
            ended_at=call.ended_at,
            aliases=(call.joined,) if call.joined else (),
            direction=call.direction,
            owner=Party(owner, kind=PartyKind.PERSON) if owner else None,
            peer=Party(peer, kind=PartyKind.PERSON) if peer else None,
            mine=mine,
            placed_by_me=placed if owner or call.ours else None,
            number=number,
            trunk=told.line_number if told.line_number != number else None,
            # Who calls in has no outcome of ours: nobody answered, and that is missed.
            outcome=told.outcome if ended and out and call.answered_at is None else None,
            recording_url=told.record_link,
        )

    # Which message belongs to which call.

    def _newest(self, told: EventMessage, now: Moment, *, unnamed: bool = False) -> PbxCall | None:
        if told.phone is None:
            return None
        for call in reversed(self._calls.values()):
            if now.ticks - call.began.ticks > LONGEST_OPEN:
                return None
            if call.ended_at is None and not (unnamed and call.named) and call.concerns(told.phone):
                return call
        return None

    def _repeated(
        self, told: EventMessage, now: Moment, *, seconds: float = LONGEST_OPEN
    ) -> PbxCall | None:
        """The call that ended with these very words, so many ``seconds`` ago at most (X15)."""
        for call in reversed(self._calls.values()):
            if told.phone is None or now.ticks - call.began.ticks > LONGEST_OPEN:
                return None
            said = (told.status, told.duration, told.record_link)
            by_its_clock = now.by_clock_of(call.began).wall
            if call.ended_at is None or by_its_clock - call.ended_at > timedelta(seconds=seconds):
                continue
            if call.concerns(told.phone) and any(
                heard[0] == told.name and heard[-3:] == said for heard in call.heard
            ):
                return call
        return None

    def _name(self, call: PbxCall, call_id: str) -> None:
        if len(call.ids) < _MOST_HEARD:
            call.ids.add(call_id)
            self._by_id[call_id] = call

    def _claim(self, call: PbxCall, told: EventMessage, now: Moment) -> None:
        """Whether a new call is the one that we asked for (X18a)."""
        if told.ext is not None and told.ext != self._me:
            return
        numbers = [number for number in (told.phone, told.line_number) if number]
        for placed in reversed(self._placed):
            if now.ticks - placed.at > OURS_WITHIN:
                return
            there = any(same(number, placed.number) for number in numbers)
            here = self._me in (told.ext, told.phone)
            if placed.call is None:
                ours = there or (here and told.phone in (None, self._me))
            else:
                # Our phone's leg and the client's may be told of as two calls.
                ours = there and here and placed.call.ended_at is None
            if ours:
                call.ours, call.number = True, placed.number
                call.joined = placed.call.leg if placed.call else None
                placed.call = placed.call or call
                return

    # What a message says.

    def _learn(self, extension: str | None) -> None:
        if extension is not None:
            self._extensions[extension] = None
            while len(self._extensions) > _MOST_EXTENSIONS:
                self._extensions.popitem(last=False)

    def _client(self, call: PbxCall, told: EventMessage) -> str | None:
        """The other side's number (X3)."""
        if call.ours:
            return call.number
        phone = told.phone
        if phone is not None and self._is_extension(phone):
            if is_external(told.line_number):
                return told.line_number
            if phone in (self._me, told.ext):
                return told.line_number or call.number
        return phone

    def _is_extension(self, phone: str) -> bool:
        return phone in self._extensions or phone == self._me

    def _calls_out(self, call: PbxCall, told: EventMessage) -> bool:
        if call.direction is Direction.INTERNAL:
            return told.phone == self._me
        return call.direction is Direction.OUT

    def _parties(self, call: PbxCall, told: EventMessage) -> tuple[str | None, str | None]:
        """The office's side, and on an internal call the colleague at the other end."""
        if call.ours:
            return self._me, None
        if call.direction is Direction.INTERNAL:
            if told.phone == self._me:
                return self._me, told.ext
            return told.ext, told.phone
        if call.direction is Direction.OUT and told.ext is None:
            # Whoever calls may stand where the client is expected.
            extension = told.phone is not None and self._is_extension(told.phone)
            return (told.phone if extension else None), None
        return told.ext, None

    @staticmethod
    def _time(call: PbxCall, told: EventMessage, now: Moment) -> None:
        """By our own clock, since the PBX tells no time and its duration may hold the ringing."""
        if told.stage is Stage.ANSWERED or told.transferred:
            call.answered_at = call.answered_at or call.ended_at or now.wall
        if told.stage is not Stage.ENDED:
            return
        call.ended_at = call.ended_at or now.wall
        answered = told.answered or (told.answered is None and told.duration > 0)
        if answered and call.answered_at is None:
            talk = call.ended_at - timedelta(seconds=told.duration)
            call.answered_at = max(call.began_at, talk) if told.duration else call.ended_at


def _used_again(call: PbxCall, told: EventMessage) -> bool:
    """Somebody else calls under the id of a call that is over."""
    if call.ended_at is None or told.stage is not Stage.RINGING or call.number is None:
        return False
    phone = told.phone
    return phone is not None and is_external(phone) and not call.concerns(phone)
