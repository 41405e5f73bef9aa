"""The hours at which nothing pops up, over midnight and on days of 23 and 25 hours."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from callpop.desk.pause import Pause, Paused, Wishes
from callpop.desk.quiet_hours import QuietHours, Span, end_of_day
from callpop.preferences import DAYS
from callpop.telephony.moment import Moment

KYIV = ZoneInfo("Europe/Kyiv")


def here(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KYIV, fold=fold).astimezone(UTC)


def span(hours: str, now: str, *days: str, fold: int = 0) -> Span | None:
    return QuietHours.of(hours, days, KYIV).span(here(now, fold))


def test_hours_over_midnight() -> None:
    night = Span(here("2026-03-02 20:00"), here("2026-03-03 08:00"))
    for now in ("2026-03-02 19:59", "2026-03-02 20:00", "2026-03-03 07:59"):
        assert span("20:00-08:00", now) == night
    assert span("20:00-08:00", "2026-03-02 07:00") == Span(
        here("2026-03-01 20:00"), here("2026-03-02 08:00")
    )
    assert span("20:00-08:00", "2026-03-03 08:00") == Span(
        here("2026-03-03 20:00"), here("2026-03-04 08:00")
    )


def test_hours_within_a_day() -> None:
    lunch = Span(here("2026-03-02 12:00"), here("2026-03-02 13:00"))
    for now in ("2026-03-02 00:00", "2026-03-02 12:30"):
        assert span("12:00-13:00", now) == lunch
    assert span("", "2026-03-02 12:30") is None


def test_a_quiet_weekend_and_the_nights_around_it_are_one() -> None:
    for now in ("2026-03-06 20:01", "2026-03-07 12:00", "2026-03-08 23:59", "2026-03-09 07:00"):
        found = span("20:00-08:00", now, "sat", "sun")
        assert found is not None
        assert (found.begin <= here(now), found.end) == (True, here("2026-03-09 08:00"))
    assert span("", "2026-03-05 12:00", "sat") == Span(
        here("2026-03-07 00:00"), here("2026-03-08 00:00")
    )


@pytest.mark.parametrize(("hours", "days"), [("08:00-08:00", ()), ("", DAYS), ("1:00-2:00", DAYS)])
def test_quiet_for_ever(hours: str, days: tuple[str, ...]) -> None:
    found = span(hours, "2026-03-04 12:00", *days)
    assert found is not None
    assert found.begin <= here("2026-03-04 12:00")
    assert found.end is None


def test_the_night_in_which_the_clock_goes_forward_is_an_hour_shorter() -> None:
    # 29 March 2026, 03:00 becomes 04:00.
    night = span("20:00-08:00", "2026-03-29 01:00")
    assert night is not None
    assert night.end is not None
    assert night.end - night.begin == timedelta(hours=11)
    # What begins at a time that does not exist begins when the clock would have shown it.
    odd = span("03:30-05:00", "2026-03-29 01:00")
    assert odd == Span(here("2026-03-29 04:30"), here("2026-03-29 05:00"))


def test_the_night_in_which_the_clock_goes_back_is_an_hour_longer() -> None:
    # 25 October 2026, 04:00 becomes 03:00.
    night = span("20:00-08:00", "2026-10-25 02:00")
    assert night is not None
    assert night.end is not None
    assert night.end - night.begin == timedelta(hours=13)
    # It ended at the first half past three, and does not begin again.
    assert span("22:00-03:30", "2026-10-25 03:15") == Span(
        here("2026-10-24 22:00"), here("2026-10-25 03:30")
    )
    again = span("22:00-03:30", "2026-10-25 03:15", fold=1)
    assert again is not None
    assert again.begin == here("2026-10-25 22:00")


def test_today_ends_at_midnight_here() -> None:
    assert end_of_day(here("2026-03-29 00:00"), KYIV) == here("2026-03-30 00:00")
    assert end_of_day(here("2026-10-25 23:59"), KYIV) == here("2026-10-26 00:00")


def test_the_machines_own_zone_is_used_where_none_is_given() -> None:
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    found = QuietHours.of("", ("tue",)).span(now)
    assert found is not None
    assert found.begin.astimezone().hour == 0


class Clock:
    """A pause, and the time that passes."""

    def __init__(self, now: str, hours: str = "20:00-08:00", *days: str) -> None:
        self.wall, self.ticks = here(now), 50.0
        self.pause = Pause(KYIV)
        self.told: list[Paused] = []
        self.pause.follow(hours, days, self.now)
        self.pause.changes.subscribe(self.told.append)

    @property
    def now(self) -> Moment:
        return Moment(self.wall, self.ticks)

    @property
    def state(self) -> Paused:
        return self.pause.state

    def passes(self, *, until: str) -> None:
        """Time passes as the desk's alarm lets it: with a look at each deadline."""
        end = here(until)
        while self.pause.deadline() is not None:
            due = self.pause.deadline() or 0.0
            left = due - self.ticks
            if self.wall + timedelta(seconds=left) > end:
                break
            assert left > 0, "it does not move"
            self._pass(left)
            self.pause.elapsed(self.now)
        self._pass((end - self.wall).total_seconds())
        self.pause.elapsed(self.now)

    def _pass(self, seconds: float) -> None:
        self.ticks += seconds
        self.wall += timedelta(seconds=seconds)


def quiet(until: str) -> Paused:
    return Paused(on=True, until=here(until), by_hours=True)


def test_quiet_hours_come_and_go_by_themselves() -> None:
    clock = Clock("2026-03-02 12:00")
    assert clock.state == Paused()
    clock.passes(until="2026-03-03 12:00")
    assert clock.told == [quiet("2026-03-03 08:00"), Paused()]
    clock.passes(until="2026-03-03 20:00")
    assert clock.state == quiet("2026-03-04 08:00")


def test_resumed_until_the_hours_end() -> None:
    clock = Clock("2026-03-02 21:00")
    assert clock.state == quiet("2026-03-03 08:00")
    clock.pause.resume(clock.now)
    assert clock.state == Paused()
    clock.passes(until="2026-03-03 19:00")
    assert set(clock.told) == {Paused()}
    clock.passes(until="2026-03-03 20:01")
    assert clock.state == quiet("2026-03-04 08:00")


def test_resumed_where_it_is_always_quiet() -> None:
    clock = Clock("2026-03-02 21:00", "", *DAYS)
    assert clock.state == Paused(on=True, until=None, by_hours=True)
    clock.pause.resume(clock.now)
    clock.passes(until="2026-04-02 21:00")
    assert clock.state == Paused()


def test_a_pause_and_the_quiet_hours_last_until_the_later_end() -> None:
    clock = Clock("2026-03-02 19:30")
    clock.pause.pause(clock.now, here("2026-03-02 20:30"))
    assert clock.state == Paused(on=True, until=here("2026-03-02 20:30"))
    clock.passes(until="2026-03-02 20:10")
    assert clock.state == quiet("2026-03-03 08:00")
    clock.pause.pause(clock.now, here("2026-03-03 09:00"))
    assert clock.state == Paused(on=True, until=here("2026-03-03 09:00"))
    clock.pause.resume(clock.now)
    assert clock.state == Paused()
    clock.pause.pause(clock.now)
    assert clock.state == Paused(on=True)
    clock.passes(until="2026-03-09 12:00")
    assert clock.state == Paused(on=True)


def test_muted_today() -> None:
    clock = Clock("2026-03-02 12:00", "")
    clock.pause.pause_today(clock.now)
    assert clock.state == Paused(on=True, until=here("2026-03-03 00:00"))
    clock.passes(until="2026-03-03 00:00")
    assert clock.told[-1] == Paused()
    assert clock.pause.deadline() is None


def test_whoever_sleeps_wakes_at_the_time_that_it_is() -> None:
    clock = Clock("2026-03-02 21:00")
    # The ticks stand still in sleep.
    clock.wall = here("2026-03-03 09:00")
    clock.pause.elapsed(clock.now)
    assert clock.state == Paused()
    assert clock.pause.deadline() == clock.ticks + 11 * 3600


def test_other_hours_are_heeded_though_the_old_ones_were_resumed() -> None:
    clock = Clock("2026-03-02 21:00")
    clock.pause.resume(clock.now)
    clock.pause.follow("20:30-07:00", (), clock.now)
    assert clock.state == quiet("2026-03-03 07:00")
    clock.pause.follow("", (), clock.now)
    assert clock.state == Paused()
    assert clock.pause.deadline() is None


def test_what_was_said_outlives_a_restart_and_its_time_does_not() -> None:
    clock = Clock("2026-03-02 21:00")
    clock.pause.resume(clock.now)
    clock.pause.pause(clock.now, here("2026-03-02 22:00"))
    said = clock.pause.wishes
    assert said == Wishes(here("2026-03-02 22:00"), here("2026-03-03 08:00"))
    for began, state in (
        ("2026-03-02 21:30", Paused(on=True, until=here("2026-03-02 22:00"))),
        ("2026-03-02 22:30", Paused()),
        ("2026-03-03 20:30", quiet("2026-03-04 08:00")),
    ):
        later = Clock(began, "")
        later.pause.recall(said, later.now)
        later.pause.follow("20:00-08:00", (), later.now)
        assert later.state == state
    clock.pause.pause(clock.now)
    assert clock.pause.wishes.muted_until is None
