"""The calls that are listed, grouped by day, with what was not known between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from callpop.desk.history_search import Page
from callpop.desk.history_store import Gap, HistoryEntry

_AT_ONCE = timedelta(minutes=1)
"""Accounts that were cut off and came back within this of one another share a line."""


@dataclass(frozen=True, slots=True)
class Day:
    """The heading of a day."""

    of: date


@dataclass(frozen=True, slots=True)
class Lost:
    """A time in which nothing was known of some accounts."""

    gap: Gap
    accounts: tuple[str, ...]


Line = Day | Lost | str
"""A line of the list; a call's is its id."""


class Listing:
    """Pages of calls, one after the other."""

    def __init__(self) -> None:
        self._entries: dict[str, HistoryEntry] = {}
        self._gaps: list[Gap] = []
        self.more = False
        """There are older calls."""

    def __len__(self) -> int:
        return len(self._entries)

    def entry(self, call_id: object) -> HistoryEntry | None:
        """The call of that id, if it is listed."""
        return self._entries.get(call_id) if isinstance(call_id, str) else None

    @property
    def last(self) -> int | None:
        """The place of the oldest call."""
        return next((entry.place for entry in reversed(self._entries.values())), None)

    def begin(self, page: Page) -> None:
        """These are the newest ones, in place of what was listed."""
        self._entries = {entry.id: entry for entry in page.entries}
        self._gaps, self.more = [*page.gaps], page.more

    def go_on(self, page: Page) -> None:
        """These are older."""
        self._entries |= {entry.id: entry for entry in page.entries}
        self._gaps += page.gaps
        self.more = page.more

    def renew(self, page: Page) -> None:
        """These are the newest ones now; what is older stays as it was."""
        if not page.more:
            self.begin(page)
            return
        bottom = page.entries[-1]
        older = [entry for entry in self._entries.values() if entry.place < bottom.place]
        gaps = [gap for gap in self._gaps if gap.lost_at < bottom.seen_at]
        self._entries = {entry.id: entry for entry in (*page.entries, *older)}
        self._gaps = [*page.gaps, *gaps]
        self.more = self.more if older else page.more

    def lines(self) -> list[Line]:
        """Everything in its order, newest first, below the headings of its days."""
        lines: list[Line] = []
        today: date | None = None
        for at, line in self._in_order():
            if (day := at.astimezone().date()) != today:
                today = day
                lines.append(Day(day))
            lines.append(line)
        return lines

    def _in_order(self) -> Iterator[tuple[datetime, Line]]:
        lost = sorted(_joined(self._gaps), key=lambda one: one.gap.lost_at)
        for entry in self._entries.values():
            while lost and lost[-1].gap.lost_at > entry.seen_at:
                gap = lost.pop()
                yield gap.gap.lost_at, gap
            yield entry.seen_at, entry.id
        for gap in reversed(lost):
            yield gap.gap.lost_at, gap


def _joined(gaps: Sequence[Gap]) -> Iterator[Lost]:
    """A network that fails cuts all accounts off at once."""
    together: list[list[Gap]] = []
    for gap in sorted(gaps, key=lambda one: one.lost_at):
        for others in together[-10:]:
            if _alike(gap, others[0]) and gap.account not in {one.account for one in others}:
                others.append(gap)
                break
        else:
            together.append([gap])
    for some in together:
        yield Lost(some[0], tuple(sorted(one.account for one in some)))


def _alike(one: Gap, other: Gap) -> bool:
    if (one.back_at is None) is not (other.back_at is None):
        return False
    ends = (one.back_at or one.lost_at) - (other.back_at or other.lost_at)
    return abs(one.lost_at - other.lost_at) <= _AT_ONCE and abs(ends) <= _AT_ONCE
