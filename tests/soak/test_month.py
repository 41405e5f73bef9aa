"""One short day of the month, in every run of the tests: the history is what the book says."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests import figures
from tests.soak import month, month_book
from tests.soak.month import Month
from tests.soak.month_book import Outage, Written
from tests.soak.month_table import Result, tell
from tests.soak.month_told import SAME, Told, unlike_events

from callpop.desk.history_store import Gap
from callpop.qt_program import event_loop


def play(qapp: QApplication, made: Month) -> Result:
    with asyncio.Runner(loop_factory=lambda: event_loop(qapp)) as runner:
        return runner.run(made.play(qapp, None))


def test_a_short_day_is_written_down_as_it_was(
    notifications: object, qapp: QApplication, short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Month(short_tmp, days=1, calls=60, seed=5, hours=range(9, 10), outages=2)
    result = play(qapp, made)
    assert result.differences == []
    assert result.calls >= 55
    assert result.compared >= 15
    assert result.outages == 2
    monkeypatch.setattr(figures, "KEPT", short_tmp)
    tell(result)
    kept = json.loads((short_tmp / "month.json").read_text())
    assert ["Differences between history and book", "0"] in kept["rows"]


START = month.FIRST_DAY


def written() -> Written:
    call = Written(
        account="Office", way="in", number="+421905123456", started=START, outcome="missed"
    )
    call.step(START, heard=True)
    call.ended = START + timedelta(seconds=9)
    return call


def test_what_is_missing_or_too_much_is_a_difference() -> None:
    assert len(month_book.differences([written()], [], START)) == 1
    assert month_book.differences([], [], START) == []


def test_a_gap_that_is_not_the_outage_is_a_difference() -> None:
    minute, settling = timedelta(minutes=1), timedelta(seconds=8)
    outage = Outage("Office", START, START + minute)
    for gap, unlike in (
        (Gap("Office", START, START + minute + settling), 0),
        (Gap("Office", START, START + minute - settling), 1),
        (Gap("Office", START, None), 1),
        (Gap("Office", START - settling, START + minute), 2),
        (Gap("Vega", START, START + minute), 2),
    ):
        assert len(month_book.unlike_gaps([outage], [gap], settling)) == unlike


def test_events_that_are_not_the_history_are_a_difference(tmp_path: Path) -> None:
    told = Told(tmp_path / "told")
    call = {"id": "1", "state": "ended", "duration": 9} | dict.fromkeys(_OTHERS)
    told.take({"event": "call.ended", "call": call | {"duration": 8}})
    told.take({"event": "call.ended", "call": call})
    told.take({"event": "call.ringing", "call": call | {"id": "2", "state": "ringing"}})
    told.put_by()
    assert unlike_events(told.path, [call]) == []
    assert len(unlike_events(told.path, [call | {"duration": 10}])) == 1
    assert len(unlike_events(told.path, [call | {"id": "2"}])) == 1


_OTHERS = set(SAME) - {"state", "duration"}
