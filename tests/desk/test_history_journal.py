"""What was told of calls outlives a kill, however slow the disk is."""

import asyncio
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from tests.desk.office import call, later

from callpop.desk.history import History, HistoryFile
from callpop.desk.history_journal import Journal, Kept, left_by
from callpop.desk.history_rescue import outside
from callpop.telephony.model import CallState, Contact, Outcome, Party


@pytest.fixture(autouse=True)
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "session").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "session"))


def keeping(path: Path, play: Callable[[History], Awaitable[None]]) -> None:
    async def run() -> None:
        history = History(path, retry_seconds=0.02, journaled=True)
        history.start()
        await history.kept()
        try:
            await asyncio.wait_for(play(history), 20)
        finally:
            await history.close()

    asyncio.run(run())


WRITER = """
import asyncio, sys, threading
from pathlib import Path
from callpop.desk.history import History
from tests.desk.office import call, later

async def main():
    history = History(Path(sys.argv[1]), journaled=True)
    history.start()
    await history.kept()
    history._thread.put(lambda _db: threading.Event().wait())  # The disk hangs.
    assert history.record(call(id="a", seen_at=later(1)), "https://crm.example/1")
    assert history.record(call(id="b", seen_at=later(2)), None)
    assert history.record(call(id="b", seen_at=later(2)), None, absorbed=("a",))
    print("told", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.mark.parametrize("looked_at", [False, True])
def test_a_kill_takes_nothing_away_that_the_disk_had_not_taken_yet(
    tmp_path: Path, *, looked_at: bool
) -> None:
    root = Path(__file__).resolve().parents[2]
    path = tmp_path / "history.db"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{root / 'desktop'}:{root}"},
    )
    with writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "told\n"
        writer.send_signal(signal.SIGKILL)
    assert [kept.call.id for kept in left_by(path)] == ["a", "b", "b"]
    if looked_at:
        # By `callpop history`, before the next start.
        assert [(one.id, one.state) for one in HistoryFile(path).search()] == [("b", "ringing")]
        assert not left_by(path)

    async def play(history: History) -> None:
        history.close_unfinished(later(9))
        [entry] = await history.recent()
        assert (entry.id, entry.state, entry.outcome) == (
            "b", CallState.ENDED, Outcome.UNKNOWN,
        )  # fmt: skip
        assert not left_by(path)

    keeping(path, play)


def test_what_the_disk_has_is_nowhere_else(tmp_path: Path) -> None:
    path = tmp_path / "history.db"

    async def play(history: History) -> None:
        goes_on = threading.Event()
        history._thread.put(lambda _db: (goes_on.wait(20), None)[1])
        known = call(contacts=(Contact("Олена", None, "https://x", "1", 2),), group=Party("8", "S"))
        assert history.record(known, None)
        there = outside(path, "journal")
        assert stat.S_IMODE(there.stat().st_mode) == 0o600
        assert left_by(path) == [Kept(known, None)]
        # The command line leaves it to the one that runs.
        assert await asyncio.to_thread(HistoryFile(path).search) == []
        assert left_by(path) == [Kept(known, None)]
        goes_on.set()
        assert len(await history.recent()) == 1
        assert there.stat().st_size == 0

    keeping(path, play)
    assert not list((tmp_path / "session").rglob("*.journal"))


def test_what_no_file_can_hold_waits_for_the_disk(tmp_path: Path) -> None:
    async def play(history: History) -> None:
        assert not history.record(call(id="1", contacts=(Contact("\ud83d"),)), None)
        assert history.record(call(id="2"), None)
        assert len(await history.recent()) == 2

    keeping(tmp_path / "history.db", play)


def test_without_a_place_for_it_all_waits_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))

    async def play(history: History) -> None:
        assert not history.record(call(), None)
        assert len(await history.recent()) == 1

    keeping(tmp_path / "history.db", play)


def test_it_is_waited_for_by_nobody(tmp_path: Path) -> None:
    """The history's thread may be emptying it for as long as that takes."""
    journal = Journal(tmp_path / "history.db")
    assert not journal.open()
    with journal._free:
        assert not journal.add(Kept(call(), None))
    assert journal.add(Kept(call(), None))
    journal.done(1)
    assert len(left_by(tmp_path / "history.db")) == 1
    journal.done(1)
    assert not left_by(tmp_path / "history.db")
    journal.close()


@pytest.mark.parametrize("cut", [1, 3, 4, 5, 60])
def test_what_was_half_written_or_is_none_of_ours_is_left_out(tmp_path: Path, cut: int) -> None:
    journal = Journal(tmp_path / "history.db")
    journal.open()
    assert journal.add(Kept(call(id="a"), None))
    there = outside(tmp_path / "history.db", "journal")
    whole = there.read_bytes()
    there.write_bytes(b"\0\0\0\2no" + whole + whole[:cut])
    assert [kept.call.id for kept in left_by(tmp_path / "history.db")] == ["a"]
    journal.close()
