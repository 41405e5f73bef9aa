"""Missed calls that wait: for the agent to look, and for somebody to speak with the caller."""

from collections.abc import Collection, Iterable, Sequence

from callpop.desk.history_store import HistoryEntry
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call, CallState, Outcome
from callpop.telephony.numbers import ending, is_external, same

_REMEMBERED = 1_000


class MissedCalls:
    """Counts what the agent has not looked at, and knows when a missed caller was served.

    The history marks the same calls in the same way (:func:`callpop.desk.history_store.make_up`).
    """

    def __init__(self) -> None:
        self._waiting: dict[str, Call | HistoryEntry] = {}
        self._endings: dict[str, str] = {}
        """Those of their numbers: a thousand may wait, at each call."""
        self._unseen: set[str] = set()
        self._seen: dict[str, None] = {}
        """Those that the agent has looked at, or need not: a PBX may tell of them once more."""
        self._looked = False

    @property
    def unseen(self) -> int:
        """How many the agent has not looked at."""
        return len(self._unseen)

    def learn(self, entries: Sequence[HistoryEntry], seen: Collection[str] = ()) -> None:
        """What the history knows of before: missed calls that the agent has not looked at, newest
        first; and the ids of those ``seen``."""
        self._unseen -= set(seen)
        self._see(seen)
        if self._looked:
            self._see(entry.id for entry in entries)
            return
        known = self._waiting
        self._waiting = {entry.id: entry for entry in reversed(entries)}
        self._waiting |= known
        self._endings = {id: ending(one.number or "") for id, one in self._waiting.items()}
        self._unseen |= self._waiting.keys() - known.keys()

    def see(self) -> list[str]:
        """The agent has looked at them all; which ones were new."""
        seen = sorted(self._unseen)
        self._unseen.clear()
        self._see(seen)
        self._looked = True
        return seen

    def take(self, change: CallChange) -> list[str]:
        """A call is new or changed; the missed calls that it makes up for: their caller is
        called back, or has called again and is spoken with."""
        call = change.call
        for gone in change.absorbed:
            self.drop(gone)
        if not (call.mine and call.outcome is Outcome.MISSED):
            self.drop(call.id)
        elif change.before is None or change.before.outcome is not Outcome.MISSED:
            self._wait(call)
            if change.before is not None or call.id not in self._seen:
                self._unseen.add(call.id)
            for old in list(self._waiting)[:-_REMEMBERED]:
                self.drop(old)
        elif call.id in self._waiting:
            self._wait(call)
        if not call.number or not (call.placed_by_me or _answered(call)):
            return []
        wanted = ending(call.number)
        alike = [id for id, one in self._endings.items() if one == wanted]
        made_up = [id for id in alike if _makes_up(call, self._waiting[id])]
        for id in made_up:
            self.drop(id)
        if made_up:
            self._see(made_up)
        return made_up

    def _wait(self, call: Call) -> None:
        self._waiting[call.id], self._endings[call.id] = call, ending(call.number or "")

    def drop(self, id: str) -> None:
        """Nobody waits for this call any more."""
        self._waiting.pop(id, None)
        self._endings.pop(id, None)
        self._unseen.discard(id)

    def _see(self, ids: Iterable[str]) -> None:
        self._seen |= dict.fromkeys(ids)
        for old in list(self._seen)[:-_REMEMBERED]:
            del self._seen[old]


def _makes_up(call: Call, missed: Call | HistoryEntry) -> bool:
    # A late report of a call from before tells nothing.
    if call.seen_at <= missed.seen_at or not (call.number and missed.number):
        return False
    # An extension means somebody else at another PBX.
    comparable = is_external(call.number) or call.account == missed.account
    return comparable and same(call.number, missed.number)


def _answered(call: Call) -> bool:
    return call.state is CallState.ANSWERED or call.outcome in (
        Outcome.ANSWERED,
        Outcome.ANSWERED_ELSEWHERE,
    )
