"""Missed calls that wait: for the agent to look, and for somebody to speak with the caller."""

from collections.abc import Sequence

from callpop.desk.history_store import HistoryEntry
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call, CallState, Outcome
from callpop.telephony.numbers import is_external, same

_REMEMBERED = 1_000


class MissedCalls:
    """Counts what the agent has not looked at, and knows when a missed caller was served."""

    def __init__(self) -> None:
        self._waiting: dict[str, Call] = {}
        self._unseen: set[str] = set()

    @property
    def unseen(self) -> int:
        """How many the agent has not looked at."""
        return len(self._unseen)

    def see(self) -> list[str]:
        """The agent has looked at them all; which ones were new."""
        seen = sorted(self._unseen)
        self._unseen.clear()
        return seen

    def take(self, change: CallChange) -> list[str]:
        """A call is new or changed; the missed calls that it makes up for: their caller is
        called back, or has called again and is spoken with."""
        call = change.call
        for gone in change.absorbed:
            self._drop(gone)
        if not (call.mine and call.outcome is Outcome.MISSED):
            self._drop(call.id)
        elif change.before is None or change.before.outcome is not Outcome.MISSED:
            self._waiting[call.id] = call
            self._unseen.add(call.id)
            for old in list(self._waiting)[:-_REMEMBERED]:
                self._drop(old)
        elif call.id in self._waiting:
            self._waiting[call.id] = call
        if not (call.placed_by_me or _answered(call)):
            return []
        made_up = [id for id, missed in self._waiting.items() if _makes_up(call, missed)]
        for id in made_up:
            self._drop(id)
        return made_up

    def _drop(self, id: str) -> None:
        self._waiting.pop(id, None)
        self._unseen.discard(id)


def served(entries: Sequence[HistoryEntry]) -> set[str]:
    """Which missed calls of the history are made up for by a later call of it."""
    later = [entry for entry in entries if entry.placed_by_me or _answered(entry)]
    return {
        missed.id
        for missed in entries
        if missed.outcome is Outcome.MISSED and any(_makes_up(call, missed) for call in later)
    }


def _makes_up(call: Call | HistoryEntry, missed: Call | HistoryEntry) -> bool:
    # A late report of a call from before tells nothing.
    if call.seen_at <= missed.seen_at or not (call.number and missed.number):
        return False
    # An extension means somebody else at another PBX.
    comparable = is_external(call.number) or call.account == missed.account
    return comparable and same(call.number, missed.number)


def _answered(call: Call | HistoryEntry) -> bool:
    return call.state is CallState.ANSWERED or call.outcome in (
        Outcome.ANSWERED,
        Outcome.ANSWERED_ELSEWHERE,
    )
