"""The call tracker: what a PBX reports of legs in, changed calls out.

Pure: it is handed the time. Reports may come in any order, repeat, come late, or begin in the
middle; the calls that come out are the same, and none of them ever goes back.
"""

import heapq
from enum import Enum, auto
from itertools import count, islice

import msgspec

from callpop.telephony.changing import replace
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.legs import Leg
from callpop.telephony.model import Call, CallState, Direction, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import is_external, same
from callpop.telephony.story import tell
from callpop.telephony.thread import Thread

GRACE = 1.5
"""Seconds in which the rest of a change arrives: the other branches of a group call."""
ABANDONED = 45.0
"""Seconds after which a group call that rings nowhere any more is given up."""
LONGEST_RING = 600.0
"""Seconds without a word after which a ringing call is given up."""
LONGEST_TALK = 4 * 3600.0
"""Seconds without a word after which a talk is given up."""
STALE_RING = 300.0
"""Seconds that a ringing call is kept while its session is cut."""
BACK_RING = 60.0
"""Seconds that a stale ringing call is kept once the session is back."""
REMEMBERED = 3600.0
"""Seconds that an ended call is kept for late and repeated reports."""
REPEATED = 60.0
"""Seconds after the end of a call in which a PBX that tells no times may repeat its beginning."""
SAME_CALL = 10.0
"""Seconds within which two accounts that tell of the same number tell of the same call."""
MOST_LEGS = 64
"""Legs that one call can have; what comes beyond is not a call."""
MOST_THREADS = 20_000
"""Calls kept at the most, ended ones included."""
MOST_OVER = 2_000
"""Ended calls kept at the most, whatever their age."""
_LOOKED_THROUGH = 200

_PROGRESS = {CallState.RINGING: 0, CallState.ANSWERED: 1, CallState.ENDED: 2}


class CallChange(msgspec.Struct, frozen=True, gc=False):
    """A call as it now is, and as it was told before (None: it is new)."""

    call: Call
    before: Call | None = None
    absorbed: tuple[str, ...] = ()
    """Ids of calls that turned out to be this one: they are no more."""

    @property
    def concerns_agent(self) -> bool:
        """It is the agent's call, or one of those that turned out to be this one may have been."""
        return self.call.mine or bool(self.absorbed)


class CallTracker:
    """Joins the legs of every call of every account, and tells what changed."""

    def __init__(self) -> None:
        self._countries: dict[str, str | None] = {}
        self._by_id: dict[tuple[str, str], Thread] = {}
        self._by_call: dict[str, Thread] = {}
        # In order of birth; a dict for its order and its quick removal.
        self._threads: dict[int, Thread] = {}
        self._live: dict[int, Thread] = {}
        self._checks: list[tuple[float, int, Thread]] = []
        self._turn = count()
        self._cut: set[str] = set()

    def know(self, account: str, country: str | None) -> None:
        """An account is there; ``country`` is where its numbers without a code belong."""
        self._countries[account] = country

    def forget(self, account: str) -> list[CallChange]:
        """An account is gone: what its calls do will not be known any more, but for those that
        another account sees too."""
        self._countries.pop(account, None)
        self._cut.discard(account)
        changes: list[CallChange] = []
        for thread in [t for t in self._threads.values() if _sees(account, t)]:
            gone = [leg for leg in thread.legs.values() if leg.account == account]
            left = [leg for leg in thread.legs.values() if leg.account != account]
            if all(leg.ended for leg in left) or any(leg.answered_by_me for leg in gone):
                changes += _lose(thread)
                self._drop(thread)
            else:
                thread.legs = {(leg.account, leg.id): leg for leg in left}
                changes += self._retell(thread)
        return changes

    def rename(self, account: str, name: str) -> list[CallChange]:
        """An account is called ``name`` from now on: its calls go on, under the ids that they
        have."""
        self._countries[name] = self._countries.pop(account, None)
        self._cut.discard(account)
        changes: list[CallChange] = []
        for thread in [t for t in self._threads.values() if _sees(account, t)]:
            for leg in thread.legs.values():
                leg.account = name if leg.account == account else leg.account
            thread.legs = {(leg.account, leg.id): leg for leg in thread.legs.values()}
            for key in [key for key in thread.ids if key[0] == account]:
                thread.ids.remove(key)
                thread.ids.add((name, key[1]))
                if self._by_id.pop(key, None) is thread:
                    self._by_id[name, key[1]] = thread
            changes += self._retell(thread)
        return changes

    def live(self) -> list[Call]:
        """Every call that is not over, the oldest first."""
        threads = sorted(self._live.values(), key=lambda thread: thread.born_at)
        return [call for thread in threads for call in thread.calls.values() if not call.over]

    def get(self, call_id: str) -> Call | None:
        """The call of that id, while it is remembered."""
        thread = self._by_call.get(call_id)
        return thread.calls[call_id] if thread is not None else None

    def take(self, account: str, event: LegEvent, now: Moment) -> list[CallChange]:
        """One report of one leg; the calls that it changed."""
        key = (account, event.leg)
        ids = {key}
        if event.parent is not None:
            ids.add((account, event.parent))
        for alias in event.aliases:
            ids.add((account, alias))
        threads: list[Thread] = []
        for known in ids:
            known_thread = self._by_id.get(known)
            if known_thread is not None and known_thread not in threads:
                threads.append(known_thread)
        if len(threads) > 1:
            threads.sort(key=lambda t: (t.born_at, t.key))
        again = bool(threads) and self._used_again(threads, account, event, now)
        if again:
            for over in threads:
                over.ids -= ids
            threads = []
        thread = threads[0] if threads else self._same_elsewhere(account, event, now)
        if thread is None:
            thread = self._begin(account, event, now)
            if again:
                thread.key += f"\0{event.began_at or event.at}"
        absorbed: tuple[str, ...] = ()
        for other in threads[1:]:
            absorbed += tuple(self._merge(thread, other))
        if not ids <= thread.ids:
            thread.ids |= ids
            for known in ids:
                self._by_id[known] = thread
        leg = thread.legs.get(key)
        if leg is None:
            if len(thread.legs) >= MOST_LEGS:
                return []
            leg = thread.legs[key] = Leg(event.leg, account)
        after_cut = thread.stale_since is not None
        leg.merge(event, after_cut=after_cut)
        if after_cut and not event.mine:
            handed_on_from = thread.legs.get((account, event.parent or ""))
            if handed_on_from is not None:
                handed_on_from.hand_on_unheard()
        self._heard(thread, account, event, now)
        return self._retell(thread, absorbed)

    def lost(self, account: str, now: Moment) -> list[CallChange]:
        """The account's session is cut: what its calls do can't be known."""
        self._cut.add(account)
        changes: list[CallChange] = []
        for thread in self._live_of(account):
            if thread.stale_since is None and self._blind(thread):
                thread.stale_since = now.wall
                thread.heard_at = now.ticks
                changes += self._retell(thread)
        return changes

    def back(self, account: str, now: Moment) -> list[CallChange]:
        """The session is back. A call stays stale until the PBX speaks of it again."""
        self._cut.discard(account)
        for thread in self._live_of(account):
            if thread.stale_since is not None:
                thread.heard_at = now.ticks
                self._schedule(thread)
        return []

    def deadline(self) -> float | None:
        """Ticks at which :meth:`elapsed` wants to be called."""
        while self._checks and self._checks[0][2].check_at != self._checks[0][0]:
            heapq.heappop(self._checks)
        return self._checks[0][0] if self._checks else None

    def elapsed(self, now: Moment) -> list[CallChange]:
        """Time has passed: settle what no report will settle."""
        changes: list[CallChange] = []
        while (due := self.deadline()) is not None and due <= now.ticks:
            _, _, thread = heapq.heappop(self._checks)
            thread.check_at = None
            changes += self._check(thread, now)
        return changes

    # What follows keeps the threads.

    def _live_of(self, account: str) -> list[Thread]:
        return [thread for thread in self._live.values() if _sees(account, thread)]

    def _blind(self, thread: Thread) -> bool:
        """No session is left that would tell of it."""
        if not self._cut:
            return False
        legs = thread.legs.values()
        on = {leg.account for leg in legs if not leg.ended} or {leg.account for leg in legs}
        return on <= self._cut

    def _used_again(
        self, threads: list[Thread], account: str, event: LegEvent, now: Moment
    ) -> bool:
        """Whether a PBX that runs out of ids tells of another call under one of a call that is
        over; late and repeated reports of that call look different."""
        for thread in threads:
            if id(thread) in self._live:
                return False
        legs = [leg for t in threads if (leg := t.legs.get((account, event.leg))) is not None]
        if not legs:
            return False
        began, ended = legs[0].began_at, legs[0].ended_at
        if began is None or ended is None:
            return False
        if event.began_at is not None:
            return event.began_at > max(began, ended)
        if event.stage is not Stage.RINGING:
            return False
        number, known = event.number, legs[0].external_number.value
        other = number is not None and known is not None and not same(number, known)
        late = now.ticks - max(t.heard_at for t in threads) > REPEATED
        return (other and is_external(number)) or late

    def _begin(self, account: str, event: LegEvent, now: Moment) -> Thread:
        if len(self._threads) >= MOST_THREADS:
            self._drop(next(iter(self._threads.values())))
        if len(self._threads) - len(self._live) > MOST_OVER:
            self._forget_one()
        thread = Thread(
            account=account,
            country=self._countries.get(account),
            key=event.parent or event.leg,
            seen_at=now.wall,
            born_at=now.ticks,
        )
        self._threads[id(thread)] = thread
        return thread

    def _same_elsewhere(self, account: str, event: LegEvent, now: Moment) -> Thread | None:
        """The thread of another account that is surely the same call, seen from there."""
        number = event.number
        told_to_me = event.mine or event.on_my_line
        if number is None or not is_external(number) or not told_to_me:
            return None
        if event.direction is not Direction.IN or event.stage is Stage.ENDED:
            return None
        for thread in reversed(self._threads.values()):
            if now.ticks - thread.born_at > SAME_CALL:
                return None
            # The first of these is quick, in a flood of the account's own calls.
            if thread.account == account or _sees(account, thread):
                continue
            for call in thread.calls.values():
                ringing_in = not call.over and call.direction is Direction.IN and call.mine
                if ringing_in and call.number is not None and same(call.number, number):
                    return thread
        return None

    def _merge(self, thread: Thread, other: Thread) -> list[str]:
        """Two threads turned out to be one."""
        thread.legs.update(other.legs)
        thread.ids |= other.ids
        for key in other.ids:
            self._by_id[key] = thread
        thread.closings += other.closings
        offsets = [o for o in (thread.clock_offset, other.clock_offset) if o is not None]
        thread.clock_offset = min(offsets, default=None)
        self._threads.pop(id(other), None)
        self._live.pop(id(other), None)
        other.check_at = None
        for call_id in other.calls:
            self._forget_call(call_id, other)
        return list(other.calls)

    def _drop(self, thread: Thread) -> None:
        self._threads.pop(id(thread), None)
        self._live.pop(id(thread), None)
        thread.check_at = None
        for call_id in thread.calls:
            self._forget_call(call_id, thread)
        for key in thread.ids:
            if self._by_id.get(key) is thread:
                del self._by_id[key]

    def _forget_one(self) -> None:
        """The oldest that is over, and whatever waits for no time any more."""
        oldest = islice(self._threads.items(), _LOOKED_THROUGH)
        over = next((thread for key, thread in oldest if key not in self._live), None)
        if over is not None:
            self._drop(over)
        if len(self._checks) > len(self._threads) + _LOOKED_THROUGH:
            self._checks = [check for check in self._checks if check[2].check_at == check[0]]
            heapq.heapify(self._checks)

    def _forget_call(self, call_id: str, thread: Thread) -> None:
        # Where a PBX uses an id several times, another call may have it by now.
        if self._by_call.get(call_id) is thread:
            del self._by_call[call_id]

    def _heard(self, thread: Thread, account: str, event: LegEvent, now: Moment) -> None:
        thread.heard_at = now.ticks
        thread.grace_over = False
        if account not in self._cut:
            thread.stale_since = now.wall if self._blind(thread) else None
        if thread.last_said is None or event.at > thread.last_said:
            thread.last_said = event.at
        if event.clocked:
            offset = now.wall - event.at
            known = thread.clock_offset
            thread.clock_offset = offset if known is None else min(known, offset)

    def _retell(self, thread: Thread, absorbed: tuple[str, ...] = ()) -> list[CallChange]:
        told = tell(thread)
        if thread.calls:
            ids = [call.id for call in told]
            for call_id in [one for one in thread.calls if one not in ids]:
                del thread.calls[call_id]
                self._forget_call(call_id, thread)
                absorbed += (call_id,)
        changes: list[CallChange] = []
        live = False
        for latest in told:
            call = latest
            before = thread.calls.get(call.id)
            if before is not None and before.mine:
                call = replace(call, mine=True)
            elif before is not None and call.mine:
                # A colleague's call that comes to the agent's phone is new to the agent.
                before = None
            if before is not None and _PROGRESS[call.state] < _PROGRESS[before.state]:
                call = replace(
                    call, state=before.state, outcome=before.outcome, ended_at=before.ended_at
                )
            if call != before or absorbed:
                thread.calls[call.id] = call
                self._by_call[call.id] = thread
                changes.append(CallChange(call, before, absorbed))
                absorbed = ()
            live = live or call.state is not CallState.ENDED
        if live:
            self._live[id(thread)] = thread
        else:
            self._live.pop(id(thread), None)
        self._schedule(thread)
        return changes

    def _patience(self, thread: Thread) -> tuple[float, "_Then"]:
        """How long a silence is waited out, and what follows it."""
        live = [call for call in thread.calls.values() if not call.over]
        if not live:
            return REMEMBERED, _Then.FORGET
        if not thread.grace_over:
            return GRACE, _Then.SETTLE
        if any(call.state is CallState.ANSWERED for call in live):
            return LONGEST_TALK, _Then.LOSE
        if thread.stale_since is not None:
            return (STALE_RING if self._blind(thread) else BACK_RING), _Then.LOSE
        if thread.rings_nowhere():
            return ABANDONED, _Then.GIVE_UP
        return LONGEST_RING, _Then.LOSE

    def _schedule(self, thread: Thread) -> None:
        """Look at the thread again when its patience may be at an end."""
        if thread.check_at is not None and thread.check_at <= thread.heard_at + GRACE:
            return  # No patience is shorter.
        due = thread.heard_at + self._patience(thread)[0]
        if thread.check_at is None or due < thread.check_at:
            thread.check_at = due
            heapq.heappush(self._checks, (due, next(self._turn), thread))

    def _check(self, thread: Thread, now: Moment) -> list[CallChange]:
        wait, then = self._patience(thread)
        if now.ticks < thread.heard_at + wait:  # as it was scheduled, to the last bit
            self._schedule(thread)
            return []
        if then is _Then.FORGET:
            self._drop(thread)
            return []
        if then is _Then.SETTLE:
            thread.grace_over = True
            thread.settle_losers()
        else:
            thread.unknown = then is _Then.LOSE
            thread.give_up(now)
        return self._retell(thread)


class _Then(Enum):
    """What follows a silence."""

    SETTLE = auto()
    """The rest of a change did not come."""
    GIVE_UP = auto()
    """Nobody rings any more: it was missed."""
    LOSE = auto()
    """How it ended will not be known."""
    FORGET = auto()


def _sees(account: str, thread: Thread) -> bool:
    return any(key[0] == account for key in thread.ids)


def _lose(thread: Thread) -> list[CallChange]:
    return [
        CallChange(
            replace(call, state=CallState.ENDED, outcome=Outcome.UNKNOWN, stale_since=None), call
        )
        for call in thread.calls.values()
        if not call.over
    ]
