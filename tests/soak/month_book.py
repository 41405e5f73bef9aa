"""The simulator's own book: what truly happened, who was told of it, and how the history compares.

Nothing here knows how Callpop joins legs to calls. Each call is written down by whoever plays it,
as it happens, and so is whether the app could hear of each step.

Two rules, and no tolerance:

* A call of which every step was heard stands in the history exactly as it was.
* A call of which a step was told while the line was down (``touched``) stands there if any of it
  was heard; whatever is said of it is true or said to be unknown, and nothing is made up.
"""

import pickle
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from tests.soak.month_told import unlike_events

from callpop.desk.history import HistoryFile
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.desk.report import entry_report

MADE_UP_WITHIN = timedelta(days=7)
GIVEN_UP = timedelta(hours=16)
"""By then a call is over of whose end nothing was heard: four hours, and a night asleep."""
LONGEST_PING = timedelta(seconds=31)
"""A line that lives is heard of so often."""


@dataclass(eq=False, slots=True, kw_only=True)
class Written:
    """One call as it truly was, times by its PBX's own clock."""

    account: str
    way: str
    number: str
    started: datetime
    name: str | None = None
    mine: bool = True
    """It came to the agent's phone or was made there: it belongs into the history."""
    placed: bool = False
    placed_by: str | None = None
    """The colleague who made it."""
    answered: datetime | None = None
    ended: datetime | None = None
    whole_ended: datetime | None = None
    """When the call that the agent handed on ended, where nothing else tells that it was."""
    outcome: str = ""
    by: str | None = None
    """Who answered, as the PBX has it."""
    offset: timedelta = timedelta()
    """To be added to the times to meet the machine's clock."""
    heard: int = 0
    unheard: int = 0
    last_told: bool = True
    called_back: datetime | None = None
    spoken: datetime | None = None
    made_up: set[datetime] = field(default_factory=set)
    """When a call that was not wholly heard may have made up for it, as far as the app knows."""
    seen_at: datetime | None = None
    """When the app was first told of it, by the machine's clock."""

    @property
    def touched(self) -> bool:
        """The line was down while some of it was told."""
        return self.unheard > 0

    def step(self, now: datetime, *, heard: bool) -> None:
        """One more thing was told, and the app heard of it or did not."""
        if heard:
            self.heard += 1
            self.seen_at = self.seen_at or now
        else:
            self.unheard += 1
        self.last_told = heard


@dataclass(slots=True)
class Outage:
    """A time in which an account heard nothing, as the wire has it."""

    account: str
    cut: datetime
    back: datetime | None = None
    asleep: bool = False
    """The agent's machine slept: nobody noticed when the line died."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a comparison found."""

    differences: list[str]
    compared: int
    touched: int


@dataclass(slots=True)
class Book:
    """Everything that happened. Calls that are over lie in the file ``shelf``: not in the process
    whose memory is measured."""

    shelf: Path
    calls: list[Written] = field(default_factory=list)
    """The latest."""
    outages: list[Outage] = field(default_factory=list)

    def write(self, call: Written) -> Written:
        """A call begins."""
        self.calls.append(call)
        return call

    def put_by(self, before: datetime) -> None:
        """Put the calls away that began ``before``, and are over."""
        old = [call for call in self.calls if call.started < before and call.ended is not None]
        if old:
            with self.shelf.open("ab") as shelf:
                pickle.dump(old, shelf)
            gone = set(map(id, old))
            self.calls = [call for call in self.calls if id(call) not in gone]


def compare(
    shelf: Path,
    outages: Sequence[Outage],
    told: Path,
    history: Path,
    now: datetime,
    kept_for: timedelta,
    settling: timedelta,
) -> Verdict:
    """The calls on the ``shelf`` and the ``outages``, what ``callpop events`` ``told``, and the
    history that is kept ``kept_for``."""
    calls: list[Written] = []
    with shelf.open("rb") as books, suppress(EOFError):
        while True:
            calls += pickle.load(books)
    file = HistoryFile(history)
    entries, gaps = file.search(limit=10**7), file.gaps(limit=10**6)
    _make_up(calls)
    found, kept = _forgotten(calls, entries, now - kept_for)
    found += differences(kept, entries, now)
    found += unlike_gaps(
        [one for one in outages if (one.back or now) >= now - kept_for],
        [one for one in gaps if (one.back_at or now) >= now - kept_for],
        settling,
    )
    found += unlike_events(told, [entry_report(entry) for entry in entries])
    return Verdict(found, len(kept), sum(call.touched for call in kept))


def _make_up(calls: Iterable[Written]) -> None:
    """Mark who was missed and called back, or called again and was spoken with."""
    missed: dict[str, list[Written]] = {}
    for call in sorted(calls, key=lambda one: one.seen_at or one.started):
        if not call.heard:
            continue
        assert call.seen_at is not None
        since = call.seen_at - MADE_UP_WITHIN
        waiting = [m for m in missed.get(call.number, []) if (m.seen_at or since) >= since]
        out = call.placed or call.way == "out"
        answered = call.outcome in ("answered", "answered-elsewhere")
        for one in waiting:
            if out and (call.placed or answered) and one.called_back is None:
                if call.touched and not call.placed:
                    one.made_up.add(call.seen_at)
                else:
                    one.called_back = call.seen_at
            elif not out and answered and one.spoken is None and call.answered is not None:
                if call.touched:
                    one.made_up |= {call.answered + call.offset, call.seen_at}
                else:
                    one.spoken = call.answered + call.offset
        if call.mine and call.outcome == "missed":
            missed.setdefault(call.number, []).append(call)


def _forgotten(
    calls: Iterable[Written], history: Sequence[HistoryEntry], due: datetime
) -> tuple[list[str], list[Written]]:
    """What is to be in the history: all that came after the oldest call that is. What is older than
    ``due`` is forgotten at the latest when the machine has been awake for a day more."""
    mine = [call for call in calls if call.mine and call.heard]
    oldest = min((entry.seen_at for entry in history), default=due)
    found = []
    if oldest < due - timedelta(days=3):
        found.append(f"not forgotten yet: calls of {oldest}")
    missing = [call for call in mine if call.seen_at and due <= call.seen_at < oldest]
    found += [f"forgotten too early: {_shown(call)}" for call in missing]
    return found, [call for call in mine if call.seen_at and call.seen_at >= oldest]


def differences(
    calls: Iterable[Written], history: Sequence[HistoryEntry], now: datetime
) -> list[str]:
    """Every way in which ``history`` is not what it should be ``now``."""
    told: dict[tuple[str, datetime, str], list[HistoryEntry]] = {}
    for entry in history:
        told.setdefault((entry.account, entry.started_at, entry.number or ""), []).append(entry)
    found: list[str] = []
    for call in calls:
        entries = told.get((call.account, call.started, call.number), [])
        if not entries:
            entries = _late(call, told)
        if not entries:
            found.append(f"not in the history: {_shown(call)}")
            continue
        entry = entries.pop(0)
        found += [f"{what}: {_shown(call)}" for what in _unlike(call, entry, now)]
    found += [
        f"in the history and not in the book: {_entry(entry)}"
        for entries in told.values()
        for entry in entries
    ]
    return found


def _late(
    call: Written, told: dict[tuple[str, datetime, str], list[HistoryEntry]]
) -> list[HistoryEntry]:
    """A call whose beginning was not heard begins, for whoever listens, when it was first heard."""
    if not call.touched or call.seen_at is None:
        return []
    at = call.seen_at - call.offset
    return told.get((call.account, at, call.number)) or told.get((call.account, at, "")) or []


def _unlike(call: Written, entry: HistoryEntry, now: datetime) -> list[str]:
    known = {
        "direction": (call.way, entry.direction.value),
        "name": (call.name, entry.name),
        "placed": (call.placed, entry.placed_by_me),
    }
    waited_for = not call.last_told and call.ended is not None and now - call.ended < GIVEN_UP
    if not waited_for or entry.state.value == "ended":
        known["state"] = ("ended", entry.state.value)
    seconds = round((call.ended - call.answered).total_seconds()) if _talked(call) else 0  # type: ignore[operator]
    later = {
        "outcome": (call.outcome, entry.outcome.value if entry.outcome else None),
        "answered at": (call.answered, entry.answered_at),
        "ended at": (call.ended, entry.ended_at),
        "duration": (seconds, entry.duration),
        "answered by": (call.by, entry.answered_by),
        "called back": (call.called_back, entry.called_back_at),
        "spoken with": (call.spoken, entry.spoken_at),
    }
    unlike = [_differs(what, pair) for what, pair in known.items() if pair[0] != pair[1]]
    for what, (truth, said) in later.items():
        if truth == said or (call.touched and said in _UNKNOWN.get(what, (None,))):
            continue
        if what in ("called back", "spoken with") and said in call.made_up:
            continue
        if call.whole_ended is not None and entry.ended_at == call.whole_ended:
            whole = call.whole_ended - (entry.answered_at or call.whole_ended)
            if (what, said) in (
                ("ended at", call.whole_ended),
                ("duration", round(whole.total_seconds())),
            ):
                continue
        if what == "outcome" and said is None and "state" not in known:
            continue
        unlike.append(_differs(what, (truth, said)))
    return unlike


_UNKNOWN = {"outcome": ("unknown",), "duration": (0,)}
"""How the history says that it does not know; else by saying nothing."""


def _talked(call: Written) -> bool:
    return call.answered is not None and call.ended is not None


def _differs(what: str, pair: tuple[object, object]) -> str:
    return f"{what} is {pair[1]}, not {pair[0]}"


def _shown(call: Written) -> str:
    touched = f", line down for {call.unheard} of {call.heard + call.unheard} steps"
    return (
        f"{call.account} {call.way} {call.number} {call.started:%d.%m. %H:%M:%S.%f} "
        f"{call.outcome}{touched if call.touched else ''}"
    )


def _entry(entry: HistoryEntry) -> str:
    return (
        f"{entry.account} {entry.direction} {entry.number} {entry.started_at:%d.%m. %H:%M:%S.%f} "
        f"{entry.outcome}"
    )


def unlike_gaps(outages: Iterable[Outage], gaps: Iterable[Gap], settling: timedelta) -> list[str]:
    """Where the history's gaps are not the outages: each begins with the cut and ends within
    ``settling`` after the line was back (a PBX takes that long to prove itself). A machine that
    fell asleep heard of nothing since its last ping: from then on it knows nothing."""
    found: list[str] = []
    said = sorted(gaps, key=lambda gap: gap.lost_at, reverse=True)
    for outage in outages:
        earliest = outage.cut - (LONGEST_PING if outage.asleep else timedelta())
        gap = next(
            (
                one
                for one in said
                if one.account == outage.account and earliest <= one.lost_at <= outage.cut
            ),
            None,
        )
        if gap is not None:
            said.remove(gap)
        if gap is None:
            found.append(f"no gap in the history: {outage}")
        elif (outage.back is None) != (gap.back_at is None) or (
            outage.back is not None
            and gap.back_at is not None
            and not outage.back <= gap.back_at <= outage.back + settling
        ):
            found.append(f"{gap} is not {outage}")
    return found + [f"a gap that was none: {gap}" for gap in said]
