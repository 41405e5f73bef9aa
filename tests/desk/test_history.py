"""The history: nothing is lost, and nothing that is wrong with its file goes unsaid."""

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.desk.office import CLIENT, call, later
from tests.waiting import until

from callpop.desk import history_search as lookup
from callpop.desk.history import History, HistoryError, HistoryFile
from callpop.desk.history_file import SCHEMA_VERSION, connect
from callpop.desk.history_search import Wanted
from callpop.desk.history_store import record, write
from callpop.telephony.changing import replace
from callpop.telephony.model import CallState, Contact, Direction, Outcome, Party

T = TypeVar("T")


def keeping(path: Path, play: Callable[[History, list[str]], Awaitable[T]]) -> T:
    async def run() -> T:
        history = History(path, retry_seconds=0.02)
        told: list[str] = []
        history.problems.subscribe(lambda words: told.append(str(words)))
        history.start()
        try:
            return await asyncio.wait_for(play(history, told), 20)
        finally:
            await history.close()

    return asyncio.run(run())


def test_a_call_is_there_from_its_first_ring_and_follows_it(tmp_path: Path) -> None:
    async def play(history: History, told: list[str]) -> None:
        ringing = call(clock_offset=later(2) - later(0))
        history.record(ringing, "https://crm.example/1")
        [entry] = await history.recent()
        assert (entry.state, entry.outcome) == (CallState.RINGING, None)
        assert (entry.name, entry.group) == ("Анастасія Березкіна", "Sales (800)")
        assert entry.contacts == (CLIENT,)
        assert entry.clock_offset == ringing.clock_offset
        ended = replace(
            ringing,
            state=CallState.ENDED,
            outcome=Outcome.ANSWERED,
            answered_at=later(5),
            answered_by=Party("101", "Ivan"),
            ended_at=later(65),
            seen_at=later(99),
        )
        history.record(ended, None)
        [entry] = await history.recent()
        assert (entry.state, entry.outcome, entry.duration) == (
            CallState.ENDED,
            Outcome.ANSWERED,
            60,
        )
        assert entry.seen_at == later(0)
        assert entry.answered_by == "Ivan (101)"
        assert told == []

    keeping(tmp_path / "history.db", play)


def test_calls_that_turned_out_to_be_one_are_one(tmp_path: Path) -> None:
    async def play(history: History, told: list[str]) -> None:
        history.record(call(id="a"), None)
        history.record(call(id="b"), None)
        history.record(call(id="b"), None, absorbed=("a",))
        assert [entry.id for entry in await history.recent()] == ["b"]

    keeping(tmp_path / "history.db", play)


def test_search(tmp_path: Path) -> None:
    async def play(history: History, told: list[str]) -> None:
        missed = {"state": CallState.ENDED, "outcome": Outcome.MISSED}
        history.record(call(id="1", seen_at=later(1)), None)
        history.record(
            call(id="2", seen_at=later(2), number="+380991234567", contacts=(), **missed), None
        )
        history.record(
            call(
                id="3",
                seen_at=later(3),
                account="Shop",
                number="102",
                contacts=(Contact("100% O_K!"),),
            ),
            None,
        )

        async def ids(text: str = "", **more: object) -> str:
            limit = more.pop("limit", 100)
            found = await history.page(Wanted(text, **more), limit=limit)  # type: ignore[arg-type]
            return "".join(entry.id for entry in found.entries)

        assert await ids() == "321"
        assert await ids("АНАСТ") == "1"
        assert await ids("рекламна") == "1"
        assert await ids("0991234") == "2"
        assert await ids("+380 (99) 123") == "2"
        assert await ids("102") == "3"
        assert await ids("0% o_k!") == "3"
        assert await ids("_") == await ids("%") == ""
        assert await ids("' OR 1=1 --") == ""
        assert await ids(missed=True) == "2"
        assert await ids(since=later(2)) == "32"
        assert await ids(account="Shop") == "3"
        assert await ids(limit=1) == "3"
        assert await ids("99", missed=True, since=later(3)) == ""

    keeping(tmp_path / "history.db", play)


@pytest.mark.parametrize(
    ("number", "answers"),
    [("+380567777777", True), ("056 777 77 77", True), ("+421567777777", False), ("102", False)],
)
def test_who_was_called_back(tmp_path: Path, number: str, answers: bool) -> None:
    async def play(history: History, told: list[str]) -> None:
        history.record(call(id="a", state=CallState.ENDED, outcome=Outcome.MISSED), None)
        placed = {"placed_by_me": True, "direction": Direction.OUT, "seen_at": later(60)}
        history.record(call(id="b", number=number, **placed), None)
        _, missed = await history.recent()
        assert missed.called_back_at == (later(60) if answers else None)

    keeping(tmp_path / "history.db", play)


def test_text_that_no_database_stores(tmp_path: Path) -> None:
    async def play(history: History, told: list[str]) -> None:
        odd = Contact("\ud800 half", "nul\0inside", "https://crm.example/\udfff")
        history.record(call(id="odd", contacts=(odd,)), "https://crm.example/\udfff")
        history.record(call(id="next"), None)
        assert {entry.id for entry in await history.recent()} == {"odd", "next"}
        assert told == []

    keeping(tmp_path / "history.db", play)


@pytest.mark.logs_warnings("a change of the history can't be written")
def test_one_change_that_cannot_be_stored_does_not_keep_the_others_out(tmp_path: Path) -> None:
    async def play(history: History, told: list[str]) -> None:
        history.record(call(id="1"), None)
        history.record(call(id="2", extension=object()), None)
        history.record(call(id="3"), None)
        assert {entry.id for entry in await history.recent()} == {"1", "3"}

    keeping(tmp_path / "history.db", play)


def test_the_file_is_the_agents_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    before = os.umask(0)
    try:

        async def play(history: History, told: list[str]) -> None:
            history.record(call(), None)
            await history.recent()
            for name in ("history.db", "history.db-wal", "history.db-shm"):
                assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600

        keeping(path, play)
    finally:
        os.umask(before)


WRITER = """
import asyncio, sys
from pathlib import Path
from callpop.desk.history import History
from tests.desk.office import call, later

async def main():
    history = History(Path(sys.argv[1]))
    history.start()
    history.close_unfinished(later(0))
    history.record(call(id="first", seen_at=later(1)), None)
    history.record(call(id="second", seen_at=later(2)), None)
    history.gap("Office", later(3), None)
    await history.kept()
    print("rung", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


def start_writer(path: Path, **more: object) -> "subprocess.Popen[str]":
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": f"{root / 'desktop'}:{root}"},
    )


def test_a_crash_loses_no_call_that_has_rung(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    writer = start_writer(path)
    with writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "rung\n"
        writer.send_signal(signal.SIGKILL)
    found = HistoryFile(path).search()
    assert [(entry.id, entry.state) for entry in found] == [
        ("second", CallState.RINGING),
        ("first", CallState.RINGING),
    ]

    async def play(history: History, told: list[str]) -> None:
        history.close_unfinished(later(100))
        history.record(call(id="third", seen_at=later(101)), None)
        third, *old = await history.recent()
        assert (third.state, third.outcome) == (CallState.RINGING, None)
        assert {(e.state, e.outcome, e.ended_at) for e in old} == {
            (CallState.ENDED, Outcome.UNKNOWN, None)
        }
        [gap] = await history.gaps()
        assert (gap.lost_at, gap.back_at) == (later(3), later(100))
        assert told == []

    keeping(path, play)


def test_the_command_line_reads_while_the_app_writes_and_after_it(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    assert HistoryFile(path).search() == []
    assert not path.exists()

    async def play(history: History, told: list[str]) -> None:
        history.record(call(), None)
        await history.recent()
        assert len(await asyncio.to_thread(HistoryFile(path).search)) == 1

    keeping(path, play)
    assert [entry.id for entry in HistoryFile(path).search(Wanted("анаст"), limit=5)] == ["c1"]


def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    garbage = b"this is no database " * 500
    path.write_bytes(garbage)
    with pytest.raises(HistoryError, match="can't be read"):
        HistoryFile(path).search()

    async def play(history: History, told: list[str]) -> str:
        history.record(call(), None)
        assert len(await history.recent()) == 1
        await until(lambda: bool(told))
        assert history.problem is None
        [words] = told
        return words

    words = keeping(path, play)
    [aside] = tmp_path.glob("history.db.damaged-*")
    assert aside.read_bytes() == garbage
    assert aside.name in words
    path.write_bytes(garbage)
    keeping(path, play_nothing)
    assert len(list(tmp_path.glob("history.db.damaged-*"))) == 2


async def play_nothing(history: History, told: list[str]) -> None:
    assert await history.recent() == []


def test_damage_that_shows_while_writing_loses_nothing_new(tmp_path: Path) -> None:
    path = tmp_path / "history.db"

    async def fill(history: History, told: list[str]) -> None:
        for number in range(2_000):
            history.record(call(id=f"{number:05}", seen_at=later(number)), None)
        await history.recent()

    keeping(path, fill)
    # The head and the latest call's index pages survive, what lies between does not.
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\xff" * (size - 4096 * 4))

    async def play(history: History, told: list[str]) -> None:
        for number in range(50):
            history.record(call(id=f"{number * 37:05}"), None)
        await until(lambda: bool(told))
        assert len(await history.recent()) == 50
        assert "damaged" in told[0]

    keeping(path, play)


@pytest.mark.logs_warnings("changes of the history could not be written .*, and are lost")
def test_a_newer_history_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.execute("CREATE TABLE calls (later)")
    db.close()
    before = path.read_bytes()

    async def play(history: History, told: list[str]) -> None:
        history.record(call(), None)
        with pytest.raises(HistoryError, match="newer version"):
            await history.recent()
        await until(lambda: bool(told))
        assert history.problem is not None
        assert len(told) == 1

    keeping(path, play)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["history.db"]
    with pytest.raises(HistoryError, match="newer version"):
        HistoryFile(path).search()


def test_a_failed_migration_leaves_no_half_of_it(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE gaps (in_the_way)")
    db.close()
    with pytest.raises(sqlite3.OperationalError):
        connect(path)
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master")]
    version = db.execute("PRAGMA user_version").fetchone()
    db.close()
    assert (tables, version) == (["gaps"], (0,))


def test_what_cannot_be_written_is_told_kept_and_written_later(tmp_path: Path) -> None:
    path = tmp_path / "not yet there" / "history.db"

    async def play(history: History, told: list[str]) -> None:
        history.record(call(id="1"), None)
        await until(lambda: bool(told))
        assert "can't be written" in told[0]
        assert history.problem is not None
        with pytest.raises(HistoryError, match="can't be written"):
            await history.recent()
        history.record(call(id="2"), None)
        path.parent.mkdir()
        await until(lambda: history.problem is None)
        assert {entry.id for entry in await history.recent()} == {"1", "2"}
        assert len(told) == 2
        assert told[1] == "The history is written again."

    keeping(path, play)


def test_a_locked_file_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    connect(path).close()

    async def play(history: History, told: list[str]) -> None:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        history.record(call(), None)
        await until(lambda: bool(told))
        assert "locked" in told[0]
        other.execute("ROLLBACK")
        other.close()
        await until(lambda: history.problem is None)
        assert len(await history.recent()) == 1

    keeping(path, play)


LIMITED = """
import asyncio, os, resource, sys
import concurrent.futures.thread  # nobody may not be able to import it later
from pathlib import Path
from callpop.desk.history import History, HistoryError
from tests.desk.office import call

async def main():
    history = History(Path(sys.argv[1]), retry_seconds=0.02)
    told = asyncio.Queue()
    history.problems.subscribe(lambda words: told.put_nowait(str(words)))
    how = sys.argv[2]
    if how == "full":
        # Nothing this process writes may grow a file any further.
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
    elif os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    history.start()
    for number in range(30):
        history.record(call(id=f"c{number}"), None)
    print(await asyncio.wait_for(told.get(), 10))
    if how == "full":
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        print(await asyncio.wait_for(told.get(), 10))
    print(len(await history.recent()))
    await history.close()

asyncio.run(main())
"""


def run_limited(path: Path, how: str) -> "subprocess.CompletedProcess[str]":
    root = Path(__file__).resolve().parents[2]
    return subprocess.run(
        [sys.executable, "-c", LIMITED, str(path), how],
        capture_output=True,
        text=True,
        cwd=root,
        timeout=30,
        check=False,
        env={**os.environ, "PYTHONPATH": f"{root / 'desktop'}:{root}"},
    )


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    connect(path).close()
    done = run_limited(path, "full")
    assert done.returncode == 0, done.stderr
    first, second, count = done.stdout.splitlines()
    assert "can't be written" in first
    assert second == "The history is written again."
    assert count == "30"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_read_only_file_is_told_and_can_still_be_read(short_tmp: Path) -> None:
    path = short_tmp / "history.db"
    db = connect(path)
    write(db, [record(call(id="old"), None)])
    db.close()
    path.chmod(0o444)
    short_tmp.chmod(0o555)
    done = run_limited(path, "read-only")
    short_tmp.chmod(0o755)
    assert done.returncode == 0, done.stderr
    first, count = done.stdout.splitlines()
    assert "can't be written" in first
    assert count == "1"
    assert "30 changes of the history could not be written" in done.stderr


@pytest.mark.logs_warnings("the history has no answer")
def test_a_row_that_nobody_can_have_written_ends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    db = connect(path)
    write(db, [record(call(), None)])
    db.execute("UPDATE calls SET clock_offset = 1e300")
    db.close()

    async def play(history: History, told: list[str]) -> None:
        with pytest.raises(HistoryError, match="can't be read"):
            await history.recent()
        assert await history.note("c1", "still there")
        assert (await history.counts(Wanted())).all == 1

    keeping(path, play)


def test_a_closed_history_answers_with_a_sentence(tmp_path: Path) -> None:
    async def run() -> None:
        history = History(tmp_path / "history.db")
        history.start()
        history.record(call(direction=Direction.OUT), None)
        await history.close()
        with pytest.raises(HistoryError, match="closed"):
            await history.recent()
        await history.close()

    asyncio.run(run())
    assert len(HistoryFile(tmp_path / "history.db").search()) == 1


@pytest.mark.parametrize("under_way", [True, False], ids=["under way", "about to begin"])
def test_an_answer_that_nobody_waits_for_holds_up_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, under_way: bool
) -> None:
    """Whoever types on wants other calls."""
    begun, left = threading.Event(), threading.Event()

    def counts(db: sqlite3.Connection, _wanted: Wanted) -> int:
        db.create_function("begins", 0, begun.set)
        if not under_way:
            begun.set()
            left.wait()
        # Minutes, unless it is left off.
        endless = (
            "WITH RECURSIVE n (i) AS (SELECT begins() UNION ALL SELECT i FROM n LIMIT 1e9) "
            "SELECT count(*) FROM n"
        )
        number: int = db.execute(endless).fetchone()[0]
        return number

    async def play(history: History, told: list[str]) -> None:
        monkeypatch.setattr(lookup, "counts", counts)
        typed = asyncio.get_running_loop().create_task(history.counts(Wanted("a")))
        await asyncio.to_thread(begun.wait)
        typed.cancel()
        await asyncio.wait([typed])
        left.set()
        history.record(call(), None)
        assert [one.id for one in await history.recent()] == [call().id]
        assert told == []

    keeping(tmp_path / "history.db", play)
