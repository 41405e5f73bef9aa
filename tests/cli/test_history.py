"""``callpop history`` and ``callpop note``, with and without a running app."""

import asyncio
import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.cli.headless import callpop, running_app

from callpop.desk.history import History
from callpop.telephony.changing import replace
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BASE = Call(
    id="",
    account="Office",
    direction=Direction.IN,
    state=CallState.ENDED,
    outcome=Outcome.ANSWERED,
    number="+380441111111",
    number_shown="+380 44 111 11 11",
    contacts=(Contact("Олена Бондаренко"),),
    started_at=START,
    seen_at=START,
)
CALLS = (
    BASE,
    replace(BASE, direction=Direction.OUT, placed_by_me=True, outcome=Outcome.NO_ANSWER),
    replace(BASE, direction=Direction.INTERNAL, number="102", contacts=(), account="Vega"),
    replace(BASE, outcome=Outcome.MISSED, number="+380442222222", contacts=()),
)


@pytest.fixture
def home(short_tmp: Path) -> Path:
    folder = short_tmp / "home"
    folder.mkdir()

    async def write() -> None:
        history = History(folder / "history.db")
        history.start()
        for n, call in enumerate(CALLS):
            at = START + timedelta(days=n)
            history.record(replace(call, id=f"call-{n}", started_at=at, seen_at=at), None)
        await history.close()

    asyncio.run(write())
    return folder


def done(home: Path, *words: str) -> str:
    ended = callpop(home, *words)
    assert (ended.returncode, ended.stderr) == (0, ""), ended
    return ended.stdout


def listed(home: Path, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(done(home, "history", "--json", *words))
    return found


def ids(home: Path, *words: str) -> str:
    return " ".join(one["id"].removeprefix("call-") for one in listed(home, *words))


def refused(home: Path, status: int, said: str, *words: str) -> None:
    ended = callpop(home, *words)
    assert (ended.returncode, ended.stdout) == (status, ""), ended
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_one_way_of_calls(home: Path) -> None:
    assert ids(home, "--in") == "3 0"
    assert ids(home, "--out") == "1"
    assert ids(home, "--internal") == "2"
    assert ids(home, "--in", "--missed") == "3"
    assert ids(home, "--account", "Vega") == "2"
    assert ids(home, "--search", "bondar") == ""
    assert ids(home, "--search", "бондар 044") == "1 0"
    refused(home, 2, "not allowed", "history", "--in", "--out")


def test_a_note_is_written_and_listed(home: Path) -> None:
    assert done(home, "note", "call-1", "Ask", "for", "=SUM(1)") == "The note is written.\n"
    [entry] = listed(home, "--search", "ask sum")
    assert (entry["id"], entry["note"]) == ("call-1", "Ask for =SUM(1)")
    assert (entry["seen"], entry["called_back_at"], entry["spoken_at"]) == (True, None, None)
    assert "Ask for =SUM(1)" in done(home, "history")
    with running_app(home) as app:
        assert done(home, "note", "call-3", "=1+1") == "The note is written.\n"
        [entry] = listed(home, "--missed")
        assert (entry["note"], entry["seen"]) == ("=1+1", False)
        assert app.desk.missed_count == 1
        refused(home, 2, "no call “none”", "note", "none", "x")
    rows = list(csv.DictReader(done(home, "history", "--csv", "-").splitlines()))
    assert [row["note"] for row in rows] == ["'=1+1", "", "Ask for =SUM(1)", ""]
    assert done(home, "note", "call-1") == "The note is removed.\n"
    assert ids(home, "--search", "ask") == ""
    refused(home, 2, "no call “none”", "note", "none", "x")


def test_a_number_is_forgotten(home: Path) -> None:
    refused(home, 1, "Delete 2 calls", "history", "--forget", "044 111 11 11")
    refused(home, 2, "which number", "history", "--forget", "nobody", "--yes")
    assert len(listed(home)) == 4
    said = done(home, "history", "--forget", "044 111 11 11", "--yes")
    assert said == "2 calls are deleted.\n"
    assert ids(home) == "3 2"
    assert b"441111111" not in (home / "history.db").read_bytes()


def test_the_running_app_forgets_a_number_too(home: Path) -> None:
    with running_app(home) as app:
        assert done(home, "history") != ""
        assert app.run(app.desk.history.recent()) != []
        assert app.desk.missed_count == 1
        words = ("history", "--forget", "+380 44 222-22-22", "--yes")
        assert done(home, *words) == "One call is deleted.\n"
        assert app.desk.missed_count == 0
        vega = ("history", "--forget", "102", "--account", "Office", "--yes")
        assert done(home, *vega) == "0 calls are deleted.\n"
        assert ids(home) == "2 1 0"


def test_there_is_nothing_to_forget_where_there_is_no_history(tmp_path: Path) -> None:
    assert done(tmp_path, "history", "--forget", "102", "--yes") == "0 calls are deleted.\n"
    refused(tmp_path, 2, "no call", "note", "x", "y")
    assert not any(tmp_path.iterdir())
