"""Pop-ups muted: for a while, until the agent says otherwise, or by the hours that they chose."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from callpop.desk.feed import Feed
from callpop.desk.quiet_hours import QuietHours, end_of_day
from callpop.telephony.moment import Moment

LONGEST = timedelta(days=8)
"""Nobody is offered a longer pause: the clock was wrong when it was said, or is now."""
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Paused:
    """Whether pop-ups are muted, and until when."""

    on: bool = False
    until: datetime | None = None
    """None: until the agent resumes."""
    by_hours: bool = False
    """The quiet hours or days of the settings do it."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the agent said last of pauses; it outlives a restart."""

    muted_until: datetime | None = None
    """Nothing pops up till then."""
    resumed_until: datetime | None = None
    """Till then the quiet hours do not count."""


class Pause:
    """The agent's wish not to be disturbed by new calls: said now, or once for all hours.

    Follows the wall clock: whoever sets that, or wakes the computer, calls :meth:`elapsed`.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone
        self._hours = QuietHours(zone=zone)
        self._wishes = Wishes()
        self._due: float | None = None
        self.state = Paused()
        self.changes: Feed[Paused] = Feed("pauses")

    @property
    def on(self) -> bool:
        """Nothing pops for calls that begin now."""
        return self.state.on

    @property
    def wishes(self) -> Wishes:
        """What to remember over a restart: a pause without an end is none of it."""
        until = self._wishes.muted_until
        return Wishes(None if until == _NEVER else until, self._wishes.resumed_until)

    def recall(self, wishes: Wishes, now: Moment) -> None:
        """What was said before a restart."""
        self._become(wishes, now)

    def follow(self, hours: str, days: tuple[str, ...], now: Moment) -> None:
        """The quiet hours and days, as the settings write them."""
        chosen = QuietHours.of(hours, days, self._zone)
        if chosen != self._hours:
            first = self._hours == QuietHours(zone=self._zone)
            self._hours = chosen
            # What was said of other hours says nothing of these.
            said = self._wishes
            self._become(said if first else Wishes(said.muted_until), now)

    def pause(self, now: Moment, until: datetime | None = None) -> None:
        """Pause until ``until`` (aware), or for good; a time that is past resumes."""
        if until is not None and until <= now.wall:
            self.resume(now)
        else:
            self._become(Wishes(until or _NEVER, self._wishes.resumed_until), now)

    def pause_today(self, now: Moment) -> None:
        """Pause until midnight."""
        self.pause(now, end_of_day(now.wall, self._zone))

    def resume(self, now: Moment) -> None:
        """Show pop-ups again; in quiet hours until they would have ended."""
        span = self._hours.span(now.wall)
        quiet = span is not None and span.begin <= now.wall
        self._become(Wishes(None, (span.end or _NEVER) if span and quiet else None), now)

    def elapsed(self, now: Moment) -> None:
        """Time has passed: a pause may have ended, or the quiet hours begun."""
        self._become(self._wishes, now)

    def deadline(self) -> float | None:
        """Ticks at which to call :meth:`elapsed`."""
        return self._due

    def _become(self, wishes: Wishes, now: Moment) -> None:
        before = self.state, self._wishes, self._due is None
        muted = _coming(wishes.muted_until, now)
        resumed = _coming(wishes.resumed_until, now)
        self._wishes = Wishes(muted, resumed)
        span = self._hours.span(now.wall)
        ends = [(muted, False)] if muted is not None else []
        turns = [muted, resumed]
        if span is not None:
            turns.append(span.begin if span.begin > now.wall else span.end)
            if span.begin <= now.wall and resumed is None:
                ends.append((span.end or _NEVER, True))
        self.state = Paused()
        if ends:
            last, by_hours = max(ends)
            until = None if last == _NEVER else last
            self.state = Paused(on=True, until=until, by_hours=by_hours)
        left = [(turn - now.wall).total_seconds() for turn in turns if turn not in (None, _NEVER)]
        self._due = now.ticks + min(left) if left else None
        if (self.state, self._wishes, self._due is None) != before:
            self.changes.publish(self.state)


def _coming(until: datetime | None, now: Moment) -> datetime | None:
    """``until`` while that is to come: a clock set back by years mutes nobody for years."""
    if until is None or until == _NEVER:
        return until
    return until if now.wall < until <= now.wall + LONGEST else None
