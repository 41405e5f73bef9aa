from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from callpop.ui.clock_text import clock, dated, day_and_clock, running, time_of_day

NOW = datetime(2026, 3, 12, 13, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (7.9, "0:07"), (192, "3:12"), (3600, "1:00:00"), (3723, "1:02:03"), (-5, "0:00")],
)
def test_running_times(seconds: float, shown: str) -> None:
    assert running(NOW - timedelta(seconds=seconds), NOW) == shown


def test_a_time_says_its_day_when_it_is_not_today() -> None:
    assert day_and_clock(NOW, NOW) == clock(NOW)
    assert day_and_clock(NOW - timedelta(days=1), NOW) == f"yesterday {clock(NOW)}"
    assert "12" in day_and_clock(NOW - timedelta(days=28), NOW)
    assert "2024" in day_and_clock(NOW - timedelta(days=800), NOW)


@pytest.fixture
def here() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("locale", "shown"),
    [("uk_UA", "09:05 14:02"), ("es_ES", "09:05 14:02"), ("en_US", "9:05 AM 2:02 PM")],
)
def test_the_time_of_day_is_as_people_write_it(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert f"{time_of_day(time(9, 5))} {time_of_day(time(14, 2))}" == shown


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("uk_UA", "понеділок, 9 березня 2026"),
        ("ru_RU", "понедельник, 9 марта 2026"),
        ("sk_SK", "pondelok 9. marca 2026"),
        ("pt_PT", "segunda-feira, 9 de março de 2026"),
        ("es_ES", "lunes, 9 de marzo de 2026"),
        ("en_US", "Monday 9 March 2026"),
    ],
)
def test_a_date_is_as_people_write_it(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert dated(date(2026, 3, 9), "dddd d MMMM yyyy") == shown
