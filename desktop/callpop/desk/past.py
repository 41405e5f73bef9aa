"""What becomes of calls: the history keeps them, missed ones wait, and what is old or unwanted is
forgotten."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from callpop.clock import Clock
from callpop.desk.feed import Feed
from callpop.desk.history import History
from callpop.desk.history_file import HistoryError
from callpop.desk.missed import MissedCalls
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence

_log = logging.getLogger(__name__)

_DAY_SECONDS = 24 * 3600.0
_STEADY_SECONDS = 3600.0
_SET_SECONDS = 60.0
_FORGETTING = "forget old calls"


class Past:
    """Keeps the calls of one desk.

    ``gone`` is told the ids of calls that nobody need look at any more: they were made up for, or
    forgotten. :attr:`missed` tells how many missed calls the agent has not looked at.
    """

    def __init__(
        self,
        history: History,
        clock: Clock,
        tasks: Tasks,
        gone: Callable[[str], None],
    ) -> None:
        self._history = history
        self._clock = clock
        self._tasks = tasks
        self._gone = gone
        self._waiting = MissedCalls()
        self._learned = False
        """What was missed before is known."""
        self._days = 0
        self._forgotten: set[str] = set()
        """Calls that a late word of the PBX must not bring back."""
        self.missed: Feed[int] = Feed("missed")

    def start(self) -> None:
        """Close what a crash left open, and learn what the agent has not looked at."""
        self._history.start()
        self._history.close_unfinished(self._clock.now().wall)
        self._tasks.start(self._learn(), name="missed calls of before")

    @property
    def unseen(self) -> int:
        """Missed calls that the agent has not looked at."""
        return self._waiting.unseen

    def keep(self, change: CallChange, crm_url: str | None) -> bool:
        """A call is new or changed: have the history keep it. Whether it may be told before that
        is on disk: no kill would take it away, or there is nothing to lose."""
        call = change.call
        if call.id in self._forgotten:
            return True
        if call.mine:
            return self._history.record(call, crm_url, change.absorbed)
        if change.before is None or change.before.state is not call.state:
            self._history.made_up(call)
        return True

    def take(self, change: CallChange) -> None:
        """It is kept, and may be told."""
        if change.call.id in self._forgotten:
            return
        count = self._waiting.unseen
        for made_up in self._waiting.take(change):
            self._gone(made_up)
        self._tell(count)

    def see_missed(self) -> Sequence[str]:
        """The agent has looked at the missed calls; which were new."""
        seen = self._waiting.see()
        if seen or not self._learned:
            self._history.see_missed()
        if seen:
            self.missed.publish(0)
        return seen

    # What is forgotten.

    def keep_for(self, days: int) -> None:
        """Forget calls that are older than so many days, now and daily; 0: none."""
        if days == self._days:
            return
        self._days = days
        self._tasks.cancel(_FORGETTING)
        if days:
            self._tasks.start(self._forget_old(days), name=_FORGETTING)

    async def older_than(self, days: int) -> int:
        """How many calls are older than so many days; none where that is 0, for never.

        Raises:
            HistoryError: the history can't be read.
        """
        return await self._history.older_than(self._ago(days)) if days else 0

    async def with_number(self, number: str, account: str | None = None) -> int:
        """How many calls :meth:`forget` would delete.

        Raises:
            HistoryError: the history can't be read.
        """
        return await self._history.calls_with(number, account)

    async def forget(self, number: str, account: str | None = None) -> Sentence:
        """Delete every call with ``number``, in any notation, with its note and all traces of it;
        what was done, in words. An extension is somebody else at another account.

        Raises:
            HistoryError: it can't be done, or not completely.
        """
        gone = await self._history.forget(number, account)
        self._forgotten |= set(gone.calls)
        count = self._waiting.unseen
        for call_id in gone.calls:
            self._waiting.drop(call_id)
            self._gone(call_id)
        self._tell(count)
        if gone.left:
            raise HistoryError(gone.left)
        return gone.words

    async def _forget_old(self, days: int) -> None:
        looked: Moment | None = None
        while True:
            if await self._is_doubtful(days, looked):
                await self._steady_hour()
            try:
                if gone := await self._history.forget_older(self._ago(days)):
                    _log.info("%d calls older than %d days are forgotten", gone, days)
            except HistoryError as error:
                _log.info("old calls are not forgotten yet: %s", error)
            looked = self._clock.now()
            await self._clock.sleep(_DAY_SECONDS)

    async def _is_doubtful(self, days: int, looked: Moment | None) -> bool:
        """The clock may be wrong: it was set since, or every call would be too old at once."""
        if looked is not None:
            return _set_by(looked, self._clock.now()) > _SET_SECONDS
        with suppress(HistoryError):
            newest = await self._history.recent(1)
            return bool(newest) and newest[0].seen_at < self._ago(days)
        return False

    async def _steady_hour(self) -> None:
        """Return once nobody has set the clock for an hour: a wrong one is soon corrected."""
        while True:
            before = self._clock.now()
            await self._clock.sleep(_STEADY_SECONDS)
            if _set_by(before, self._clock.now()) <= _SET_SECONDS:
                return

    async def _learn(self) -> None:
        try:
            entries, seen = await self._history.missed()
        except HistoryError as error:
            _log.info("missed calls of before are not known: %s", error)
            return
        count = self._waiting.unseen
        self._waiting.learn(entries, seen)
        self._learned = True
        self._tell(count)

    def _ago(self, days: int) -> datetime:
        return self._clock.now().wall - timedelta(days=days)

    def _tell(self, before: int) -> None:
        if self._waiting.unseen != before:
            self.missed.publish(self._waiting.unseen)


def _set_by(before: Moment, now: Moment) -> float:
    """Seconds by which the wall clock did not go as time does."""
    return abs((now.wall - before.wall).total_seconds() - (now.ticks - before.ticks))
