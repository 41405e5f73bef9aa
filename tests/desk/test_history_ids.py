"""Ids that a PBX uses again: the old call stays in the history."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from tests.desk.office import call, later

from callpop.desk.history import HistoryFile
from callpop.desk.history_file import connect
from callpop.desk.history_store import close_unfinished, note, record, write
from callpop.telephony.changing import replace
from callpop.telephony.model import Call, CallState, Outcome

MISSED = call(state=CallState.ENDED, outcome=Outcome.MISSED, ended_at=later(20))


def after(one: Call, wait: timedelta, number: str) -> Call:
    """Another call under the same id."""
    assert one.ended_at is not None
    return replace(
        one,
        number=number,
        started_at=one.started_at + wait,
        seen_at=one.seen_at + wait,
        ended_at=one.ended_at + wait,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "history.db"


@pytest.fixture
def db(file: Path) -> sqlite3.Connection:
    return connect(file)


@pytest.mark.parametrize("wait", [timedelta(minutes=1), timedelta(days=90)])
def test_both_calls_stand_in_the_history(
    db: sqlite3.Connection, file: Path, wait: timedelta
) -> None:
    with db:
        write(db, [record(MISSED, None)])
        assert note(MISSED.id, "angry")(db)
        newer = after(MISSED, wait, "+380443333333")
        rings = replace(newer, state=CallState.RINGING, outcome=None, ended_at=None)
        write(db, [record(rings, None), record(newer, None), record(newer, None)])
    db.close()
    found = HistoryFile(file).search()
    assert [(one.number, one.note) for one in found] == [
        ("+380443333333", ""),
        (MISSED.number, "angry"),
    ]
    assert found[0].id == MISSED.id


def test_nor_does_one_of_long_ago_go_of_which_no_end_was_told(
    db: sqlite3.Connection, file: Path
) -> None:
    open_end = replace(MISSED, state=CallState.RINGING, outcome=None, ended_at=None)
    write(db, [record(open_end, None), close_unfinished(later(30))])
    write(db, [record(after(MISSED, timedelta(days=90), "+380443333333"), None)])
    db.close()
    assert len(HistoryFile(file).search()) == 2


def test_a_call_that_outlives_callpop_is_one(db: sqlite3.Connection, file: Path) -> None:
    open_end = replace(MISSED, state=CallState.RINGING, outcome=None, ended_at=None)
    write(db, [record(open_end, None), close_unfinished(later(10))])
    write(db, [record(replace(MISSED, seen_at=later(15)), None)])
    db.close()
    (entry,) = HistoryFile(file).search()
    assert entry.outcome is Outcome.MISSED


def test_nor_did_it_begin_when_callpop_heard_of_it_again(
    db: sqlite3.Connection, file: Path
) -> None:
    open_end = replace(MISSED, state=CallState.RINGING, outcome=None, ended_at=None)
    write(db, [record(open_end, None), close_unfinished(later(10))])
    again = replace(MISSED, started_at=later(15), seen_at=later(15))
    write(db, [record(again, None), record(again, None)])
    db.close()
    (entry,) = HistoryFile(file).search()
    assert (entry.started_at, entry.seen_at) == (MISSED.started_at, MISSED.seen_at)


def test_an_end_that_is_told_again_an_hour_later_is_no_other_call(
    db: sqlite3.Connection, file: Path
) -> None:
    late = later(3600)
    again = replace(MISSED, started_at=late, ended_at=late, seen_at=late)
    write(db, [record(MISSED, None), record(again, None)])
    db.close()
    assert len(HistoryFile(file).search()) == 1
