"""The hours and days at which nothing pops up, as spans between two instants."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from callpop.preferences import DAYS, hours_of

_WEEK = timedelta(days=7)
"""Whoever has no loud hour in a week has none at all."""


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when it is quiet."""

    begin: datetime
    """Where it is past, some time that is."""
    end: datetime | None
    """None: it never ends."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """What the agent chose: hours of every day, over midnight too, and whole days.

    Kept as instants, so that a day of 23 or 25 hours is as long as it is. ``zone`` is the
    machine's own unless given.
    """

    hours: tuple[time, time] | None = None
    """From and to; equal ones are all day."""
    days: frozenset[int] = frozenset()
    """0 for Monday."""
    zone: tzinfo | None = None

    @classmethod
    def of(cls, hours: str, days: tuple[str, ...], zone: tzinfo | None = None) -> "QuietHours":
        """As the settings write them: ``20:00-08:00`` and ``sat``."""
        return cls(hours_of(hours), frozenset(DAYS.index(day) for day in days), zone)

    def span(self, now: datetime) -> Span | None:
        """The quiet span that ``now`` is in, or else the next one; None where there is none.

        Spans that meet are one: a quiet evening, the quiet Sunday after it, its quiet night.
        """
        begin = end = None
        for one, its_end in self._parts(now):
            if its_end <= now:
                continue
            if begin is None or end is None:
                begin, end = one, its_end
            elif one <= end:
                end = max(end, its_end)
            else:
                break
        if begin is None or end is None:
            return None
        return Span(begin, end if end - max(begin, now) < _WEEK else None)

    def _parts(self, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Every single span of these days, in the order of their beginnings."""
        today = now.astimezone(self.zone).date()
        for ahead in range(-1, _WEEK.days + 2):
            day = today + timedelta(ahead)
            if day.weekday() in self.days:
                yield _at(day, time(), self.zone), _at(day + timedelta(1), time(), self.zone)
            if self.hours is not None:
                begin, end = self.hours
                until = day if end > begin else day + timedelta(1)
                yield _at(day, begin, self.zone), _at(until, end, self.zone)


def end_of_day(now: datetime, zone: tzinfo | None = None) -> datetime:
    """The coming midnight, here."""
    return _at(now.astimezone(zone).date() + timedelta(1), time(), zone)


def _at(day: date, at: time, zone: tzinfo | None) -> datetime:
    # Put together from parts, and compared in UTC: a day need not have 24 hours.
    here = datetime.combine(day, at, zone)
    return here.astimezone(UTC)
