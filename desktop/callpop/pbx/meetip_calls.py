"""Calls at Meetip's phones, told by two channels of which one gives no ids.

``protocols.md`` 6.7 M12, M13: our own extension's channel tells a number and a phone's states; the
monitor tells transactions. Where both speak of the same call it becomes one, under one id.
"""

from collections import deque
from dataclasses import dataclass
from itertools import chain, count

from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Contact, Direction, Outcome, Party, PartyKind
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import is_external, same

TOGETHER = 5.0
"""Seconds within which two reports speak of the same call."""
RECENT = 30.0
"""Seconds after its end in which a call may still be told of, and after its beginning in which
our phone may ring for one that we asked for."""
SURELY = 15.0
"""Seconds for which nobody told of a phone that rang: one that is found busy then has answered that
call. Later it may be busy with another."""
RINGS = 60.0
"""The same for a phone that is picked up before our eyes: what rings still may be that call."""
_MOST_OWN = 8
_MOST_MONITORED = 2_000


@dataclass(slots=True, eq=False)
class PhoneCall:
    """One call at one phone."""

    leg: str
    extension: str
    began: float
    """Ticks."""
    number: str | None = None
    named: bool = False
    """Who calls was told, if only that it is withheld."""
    rang: bool = False
    """The phone was said to ring after the call was told, or was how it was told."""
    picked_up: bool = False
    """The phone that makes the call was said to be off the hook."""
    outgoing: bool = False
    on_line: bool = False
    """The own extension's channel told of it."""
    transaction: str | None = None
    stage: Stage = Stage.RINGING
    told: float = 0.0
    """Ticks of the last report."""
    doubted: bool = False
    """The connection was cut since then: it may be over."""
    unwatched: bool = False
    """So was the monitor's: the state that it finds the phone in is of any time since."""
    unseen_from: float = 0.0
    """Ticks of the cut after which nothing was told of it."""
    url: str | None = None

    @property
    def live(self) -> bool:
        """It is not over."""
        return self.stage is not Stage.ENDED

    @property
    def rings(self) -> bool:
        """It comes in and is not answered yet."""
        return self.stage is Stage.RINGING and not self.outgoing

    @property
    def unseen(self) -> bool:
        """A connection was cut, and nothing was told of it since."""
        return self.doubted or self.unwatched

    def lose(self, now: Moment) -> None:
        """One of those who tell of it is cut off."""
        if not self.unseen:
            self.unseen_from = now.ticks

    def may_be_another(self, now: Moment, *, found: bool) -> bool:
        """A phone that is ``found`` busy after a cut, or picked up then, may be so with another."""
        return self.unseen and now.ticks - self.unseen_from > (SURELY if found else RINGS)

    def is_from(self, number: str | None) -> bool:
        """Whether it may be told of as a call from ``number``."""
        if not self.named:
            return True
        if self.number is None or number is None:
            return self.number is number
        return self.number == number or same(self.number, number)


class Phones:
    """Every call that is on, as far as the channels tell; each change comes out as a report."""

    def __init__(self, own: str) -> None:
        self._own = own
        self._numbers = count(1)
        self._at: dict[str, list[PhoneCall]] = {}
        self._by_transaction: dict[tuple[str, str], PhoneCall] = {}
        self._ended: deque[PhoneCall] = deque(maxlen=_MOST_OWN)

    @property
    def own(self) -> list[PhoneCall]:
        """Calls at the agent's phone, the oldest first."""
        return self._at.get(self._own, [])

    @property
    def placed(self) -> PhoneCall | None:
        """The call that the agent's phone makes."""
        return next((call for call in self.own if call.outgoing), None)

    @property
    def lasting(self) -> PhoneCall | None:
        """The same, as far as it is known to go on."""
        placed = self.placed
        return placed if placed is not None and not placed.doubted else None

    def doubt(self, now: Moment) -> None:
        """Nobody tells of the agent's phone any more."""
        for call in self.own:
            call.lose(now)
            call.doubted = True

    def lose_sight(self, now: Moment) -> None:
        """The monitor tells nothing any more."""
        for call in chain.from_iterable(self._at.values()):
            call.lose(now)
            call.unwatched = True

    def at(self, extension: str) -> list[PhoneCall]:
        """Calls at a phone, the oldest first."""
        return self._at.get(extension, [])

    def still_busy(self, now: Moment) -> list[LegEvent]:
        """The agent's phone is busy: what was on a moment ago goes on."""
        talks = [call for call in self.own if not call.rings]
        return self._seen_again([c for c in talks if not c.may_be_another(now, found=True)], now)

    def still_rings(self, now: Moment) -> list[LegEvent]:
        """The agent's phone rings: for the call that it rang for before."""
        ringing = [call for call in self.own if call.rings]
        return self._seen_again([c for c in ringing if not c.may_be_another(now, found=False)], now)

    def _seen_again(self, calls: list[PhoneCall], now: Moment) -> list[LegEvent]:
        again = [call for call in calls if call.unseen]
        for call in again:
            call.unwatched = False
        return [self._tell(call, now) for call in again]

    # The own extension's channel

    def incoming(
        self, number: str | None, now: Moment, *, asked: str | None = None
    ) -> list[LegEvent]:
        """``(CALL,number)``; ``asked`` is the number that we asked for a call to."""
        if (placed := self._ours(number, asked, now)) is not None:
            return [self._tell(placed, now)]
        for call in reversed(self.own):
            soon = now.ticks - call.told <= TOGETHER
            if call.outgoing or not call.is_from(number):
                continue
            if soon or (call.named and call.rings):
                call.number, call.named = call.number or number, True
                return [self._tell(call, now, on_line=True)]
        return self._begin(now, number=number, named=True)

    def own_rings(self, now: Moment, *, asked: str | None) -> list[LegEvent]:
        """The phone rings; ``asked`` is the number that we asked for a call to."""
        ringing = [call for call in self.own if call.rings]
        for call in reversed(ringing):
            if call.rang or now.ticks - call.told <= TOGETHER:
                call.rang = True
                return [self._tell(call, now, on_line=True)]
        if asked is not None or self.placed is not None:
            return self.place(asked, now, rang=True)
        return self._begin(now, rang=True)

    def own_busy(self, now: Moment, *, asked: str | None, found: bool) -> list[LegEvent]:
        """The phone is off the hook; without a call before, it makes one, unless it was only
        ``found`` so when we came."""
        talks = self.still_busy(now)
        # What only the monitor told of yet may be newer than this state.
        ringing = [call for call in self.own if call.rings and call.on_line]
        talking = any(call.stage is Stage.ANSWERED for call in self.own)
        fresh = [call for call in ringing if call.rang]
        if ringing and (fresh or not talking):
            call = (fresh or ringing)[0]
            if call.may_be_another(now, found=found):
                return talks
            return [*talks, self._tell(call, now, Stage.ANSWERED, on_line=True, found=found)]
        made = self.placed is not None or (not self.own and (asked is not None or not found))
        return [*talks, *(self.place(asked, now, picked_up=True) if made else [])]

    def own_idle(
        self, now: Moment, outcome: Outcome | None = None, *, found: bool = False
    ) -> list[LegEvent]:
        """The phone is on the hook, or was ``found`` so: whatever there was is over."""
        over = [c for c in self.own if c.on_line or now.ticks - c.began > TOGETHER]
        # A phone that was busy when we came back may have been so with another call.
        return [self._end(call, now, outcome, found=found or call.doubted) for call in over]

    def place(
        self, number: str | None, now: Moment, *, rang: bool = False, picked_up: bool = False
    ) -> list[LegEvent]:
        """The agent's phone makes a call, or does already; it ``rang``, or is ``picked_up``."""
        told: list[LegEvent] = []
        if (call := self.placed) is None:
            told = self._begin(now, number=number, named=number is not None, outgoing=True)
            call = self.own[-1]
        call.rang, call.picked_up = call.rang or rang, call.picked_up or picked_up
        return told

    def give_up_placed(self, outcome: Outcome, now: Moment) -> list[LegEvent]:
        """The call that the agent's phone makes comes to nothing."""
        placed = self.placed
        return [] if placed is None else [self._end(placed, now, outcome)]

    def stay(self, call: PhoneCall, now: Moment) -> LegEvent:
        """Nothing new: it still is."""
        return self._tell(call, now)

    def link(self, url: str, number: str | None, now: Moment) -> list[LegEvent]:
        """A link to what is known of the caller; nothing where no call fits."""
        recent = [c for c in self._ended if now.ticks - c.told <= RECENT]
        for call in [*reversed(self.own), *reversed(recent)]:
            # A call that nobody told the number of can only be this one while it is on.
            fits = call.is_from(number) if call.named or call.live else False
            if number is None or fits:
                if number is not None and not call.named:
                    call.number, call.named = number, True
                call.url = url
                return [self._tell(call, now)]
        return []

    # The monitor

    def arrived(
        self,
        extension: str,
        number: str | None,
        transaction: str,
        now: Moment,
        *,
        asked: str | None = None,
    ) -> list[LegEvent]:
        """A call comes to a phone; ``asked`` as for :meth:`incoming`."""
        call = self._by_transaction.get((transaction, extension))
        if call is None and extension == self._own:
            ours = self._ours(number, asked, now)
            fitting = [c for c in self.own if _joinable(c, number, now)]
            call = next((c for c in [ours, *fitting] if c and c.transaction is None), None)
            call = call or self._told_before(number, transaction, now)
        if call is None:
            return self._begin(
                now, extension=extension, number=number, named=True, transaction=transaction
            )
        call.number, call.named = call.number or number, True
        if call.transaction is None:
            call.transaction = transaction
            if call.live:
                self._by_transaction[transaction, extension] = call
        return [self._tell(call, now)]

    def answered(self, extension: str, transaction: str | None, now: Moment) -> list[LegEvent]:
        """A phone is off the hook: what rang there is answered (M13)."""
        talks = self.still_busy(now) if extension == self._own else []
        found = [call for call in self.at(extension) if call.unwatched and transaction is None]
        if any(call.rings and call.may_be_another(now, found=True) for call in found):
            return talks
        for call in found:
            call.unwatched = False
        for call in self.at(extension):
            # A state of before the transaction was told says nothing of it.
            if call.rings and call.transaction and transaction in (None, call.transaction):
                return [*talks, self._tell(call, now, Stage.ANSWERED, found=call in found)]
        return talks

    def over(self, extension: str, transaction: str | None, now: Moment) -> list[LegEvent]:
        """A transaction ended at a phone, or the phone is on the hook."""
        if transaction is not None:
            call = self._by_transaction.get((transaction, extension))
            return [] if call is None else [self._end(call, now)]
        # The two channels are not in step: an old state must not end a new call of the other.
        over = [c for c in self.at(extension) if not c.on_line or (c.doubted and c.unwatched)]
        return [self._end(call, now, found=call.unwatched) for call in over]

    # What follows keeps them.

    def _ours(self, number: str | None, asked: str | None, now: Moment) -> PhoneCall | None:
        """The call that we asked for: it comes to our own phone first, as if from ``number``."""
        if number is None:
            return None
        if self.placed is None and asked is not None and same(asked, number):
            self.place(asked, now)
        placed = self.placed
        if placed is None or placed.number is None or now.ticks - placed.began > RECENT:
            return None
        return placed if placed.is_from(number) else None

    def _told_before(self, number: str | None, transaction: str, now: Moment) -> PhoneCall | None:
        """The call of which the own extension's channel has told the end already: the monitor
        lags."""
        for call in self._ended:
            lags = call.transaction is None and now.ticks - call.told <= TOGETHER
            if call.transaction == transaction or (
                lags and not call.outgoing and call.is_from(number)
            ):
                return call
        return None

    def _begin(
        self,
        now: Moment,
        *,
        extension: str | None = None,
        number: str | None = None,
        named: bool = False,
        rang: bool = False,
        outgoing: bool = False,
        transaction: str | None = None,
    ) -> list[LegEvent]:
        where = extension or self._own
        call = PhoneCall(
            # The same call must have another id after a restart, and no two the same.
            leg=f"{transaction}/{where}"
            if transaction
            else f"{where}@{now.wall.isoformat()}#{next(self._numbers)}",
            extension=where,
            began=now.ticks,
            number=number,
            named=named,
            rang=rang,
            outgoing=outgoing,
            on_line=extension is None,
            transaction=transaction,
        )
        here = self._at.setdefault(where, [])
        here.append(call)
        told: list[LegEvent] = []
        if len(here) > _MOST_OWN:
            told.append(self._end(here[0], now, Outcome.UNKNOWN))
        if transaction is not None:
            self._by_transaction[transaction, where] = call
            if len(self._by_transaction) > _MOST_MONITORED:
                oldest = next(iter(self._by_transaction.values()))
                told.append(self._end(oldest, now, Outcome.UNKNOWN))
        return [*told, self._tell(call, now)]

    def _end(
        self,
        call: PhoneCall,
        now: Moment,
        outcome: Outcome | None = None,
        *,
        found: bool = False,
    ) -> LegEvent:
        if found and call.rings and outcome is None:
            # It may have been answered meanwhile.
            outcome = Outcome.UNKNOWN
        if call.outgoing and outcome is None:
            # Whether the other side ever answered is not told; it was not called before ours.
            never = call.rang and not call.picked_up
            outcome = Outcome.FAILED if never else Outcome.UNKNOWN
        event = self._tell(call, now, Stage.ENDED, outcome=outcome, found=found)
        here = self._at[call.extension]
        here.remove(call)
        if not here:
            del self._at[call.extension]
        if call.transaction is not None:
            self._by_transaction.pop((call.transaction, call.extension), None)
        if call.extension == self._own:
            self._ended.append(call)
        return event

    def _tell(
        self,
        call: PhoneCall,
        now: Moment,
        stage: Stage | None = None,
        *,
        outcome: Outcome | None = None,
        on_line: bool = False,
        found: bool = False,
    ) -> LegEvent:
        if stage is not None:
            call.stage = max(call.stage, stage)
        call.on_line = call.on_line or on_line
        call.told = now.ticks
        call.doubted = False
        mine = call.extension == self._own
        direction, peer = _direction(call)
        return LegEvent(
            leg=call.leg,
            stage=call.stage,
            at=now.wall,
            timed=not found,
            aliases=(call.transaction,) if call.transaction else (),
            direction=direction,
            owner=Party(extension=call.extension, kind=PartyKind.PERSON),
            peer=peer,
            mine=mine,
            on_my_line=call.on_line,
            placed_by_me=mine and call.outgoing,
            number=call.number,
            contacts=(Contact(url=call.url, number=call.number),) if call.url else (),
            outcome=outcome,
        )


def _direction(call: PhoneCall) -> tuple[Direction | None, Party | None]:
    if call.number is not None and not is_external(call.number):
        return Direction.INTERNAL, Party(extension=call.number)
    return (Direction.OUT if call.outgoing else Direction.IN), None


def _joinable(call: PhoneCall, number: str | None, now: Moment) -> bool:
    """Whether the monitor's new transaction is this call of the own extension's channel."""
    fresh = call.transaction is None and now.ticks - call.began <= TOGETHER
    return fresh and not call.outgoing and call.is_from(number)
