"""What becomes of the history's file while it is written, and of calls for which it has no room."""

import random
import re
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.desk.office import call, later

from callpop.desk.history import HistoryFile
from callpop.desk.history_keeper import Keeper
from callpop.desk.history_search import Wanted, gaps, search
from callpop.desk.history_store import HistoryEntry, Step, close_unfinished, gap, note, record
from callpop.telephony.changing import replace
from callpop.telephony.model import CallState, Outcome
from callpop.telephony.sentence import Sentence

JOURNALS = ("", "-wal", "-shm")


class Told(list[str]):
    """What the agent is told."""

    def __call__(self, _trouble: Sentence | None, words: Sentence) -> None:
        self.append(str(words))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "history.db"


@pytest.fixture
def keeper(path: Path, told: Told) -> Iterator[Keeper]:
    opened = Keeper(path, told)
    yield opened
    opened.close()


def recent(db: sqlite3.Connection) -> list[HistoryEntry]:
    return search(db, Wanted(), limit=1_000)


def ring(*ids: str) -> list[Step]:
    return [record(call(id=one, seen_at=later(n)), None) for n, one in enumerate(ids)]


def listed(path: Path) -> set[str]:
    return {entry.id for entry in HistoryFile(path).search()}


def delete(path: Path) -> None:
    for suffix in JOURNALS:
        Path(f"{path}{suffix}").unlink(missing_ok=True)


@pytest.mark.parametrize("gone", [JOURNALS, JOURNALS[:1], JOURNALS[:2]])
def test_a_file_that_is_deleted_is_put_back(
    keeper: Keeper, path: Path, told: Told, gone: tuple[str, ...]
) -> None:
    keeper.write(ring("a", "b"))
    for suffix in gone:
        Path(f"{path}{suffix}").unlink()
    keeper.write(ring("c"))
    assert listed(path) == {"a", "b", "c"}
    assert told == ["The file of the history was taken away. It is back, with all that was in it."]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    keeper.write(ring("d"))
    keeper.close()
    assert {one.name for one in path.parent.iterdir()} <= {f"history.db{s}" for s in JOURNALS}
    assert listed(path) == {"a", "b", "c", "d"}
    assert len(told) == 1


@pytest.mark.parametrize("comes_back", [True, False])
def test_a_folder_that_is_deleted(
    keeper: Keeper, path: Path, told: Told, *, comes_back: bool
) -> None:
    keeper.write(ring("a"))
    shutil.rmtree(path.parent)
    keeper.write(ring("b"))
    assert "can't be written" in told[0]
    assert keeper.behind
    if comes_back:
        path.parent.mkdir()
        keeper.write([])
        assert told[-1] == "The history is written again."
    keeper.write(ring("c"), last_chance=True)
    keeper.close()
    assert listed(path) == {"a", "b", "c"}


def test_a_folder_that_is_moved_is_written_in_its_new_place(
    keeper: Keeper, path: Path, told: Told
) -> None:
    keeper.write(ring("a"))
    moved = path.parent.rename(path.parent.with_name("moved"))
    keeper.write(ring("b"))
    assert listed(moved / path.name) == {"a", "b"}
    moved.rename(path.parent)
    keeper.write(ring("c"))
    assert listed(path) == {"a", "b", "c"}
    assert told == []


def test_another_file_in_its_place_is_followed(
    keeper: Keeper, path: Path, told: Told, tmp_path: Path
) -> None:
    keeper.write(ring("a"))
    other = Keeper(tmp_path / "other.db", told)
    other.write(ring("x"))
    other.close()
    (tmp_path / "other.db").rename(path)
    keeper.write(ring("b"))
    keeper.close()
    assert listed(path) == {"x", "b"}


@pytest.fixture
def full(path: Path) -> Iterator[Path]:
    """Nothing can be written at ``path`` for as long as this lies there."""
    path.mkdir()
    yield path
    if path.is_dir():
        path.rmdir()


def test_what_there_is_no_room_for_outlives_a_kill(full: Path, told: Told) -> None:
    killed = Keeper(full, told)
    killed.write(ring("a", "b"))
    killed.write([record(replace(call(id="a"), state=CallState.ANSWERED), None)])
    assert "can't be written" in told[0]
    second = Keeper(full, told)
    second.write([close_unfinished(later(60)), *ring("c")])
    full.rmdir()
    third = Keeper(full, told)
    third.write(ring("d"))
    third.close()
    entries = {entry.id: entry for entry in HistoryFile(full).search()}
    assert {one: entry.outcome for one, entry in entries.items()} == {
        "a": Outcome.UNKNOWN,
        "b": Outcome.UNKNOWN,
        "c": None,
        "d": None,
    }
    delete(full)
    fourth = Keeper(full, told)  # It was brought back once and for all.
    fourth.close()
    assert listed(full) == set()


def test_what_a_clock_that_was_set_back_left_open_is_closed(path: Path, told: Told) -> None:
    keeper = Keeper(path, told)
    keeper.write([*ring("a"), gap("Office", later(0), None), close_unfinished(later(-1_000))])
    [entry] = keeper.read(recent)
    [missing] = keeper.read(gaps)
    keeper.close()
    assert entry.outcome is Outcome.UNKNOWN
    assert missing.back_at == missing.lost_at == later(0)


def test_what_was_kept_elsewhere_joins_what_is_there(path: Path, told: Told) -> None:
    before = Keeper(path, told)
    before.write(ring("a"))
    before.change(note("a", "nice man"))
    before.close()
    away = path.rename(path.with_name("away"))
    path.mkdir()
    killed = Keeper(path, told)
    ended = replace(call(id="a"), state=CallState.ENDED, outcome=Outcome.MISSED, ended_at=later(9))
    killed.write([record(ended, None)])
    path.rmdir()
    away.rename(path)
    after = Keeper(path, told)
    [entry] = after.read(recent)
    after.close()
    assert (entry.outcome, entry.note, entry.unseen) == (Outcome.MISSED, "nice man", True)


@pytest.mark.logs_warnings(
    "is in memory alone", r"1 changes of the history could not be written \(.+\), and are lost"
)
def test_no_room_anywhere_is_in_the_log(
    full: Path, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    keeper = Keeper(full, told)
    keeper.write(ring("a"), last_chance=True)
    keeper.close()


@pytest.mark.logs_warnings(r"1 changes of the history .+\. They are kept in .+, which may be gone")
def test_what_waits_elsewhere_at_the_end_is_told_with_its_place(
    full: Path, told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = Keeper(full, told)
    keeper.write(ring("a"))
    assert not caplog.records
    keeper.write([], last_chance=True)
    keeper.close()
    [place] = re.findall(r"kept in (\S+),", caplog.text)
    assert listed(Path(place)) == {"a"}
    assert "could not be written (Is a directory)" in caplog.text


@pytest.mark.logs_warnings(r"1 changes of the history .+newer version.+, and are lost")
def test_what_a_newer_history_did_not_take_is_told_at_the_end(path: Path, told: Told) -> None:
    keeper = Keeper(path, told)
    keeper.change(lambda db: db.execute("PRAGMA user_version = 999"))
    keeper.close()
    refused = Keeper(path, told)
    refused.write(ring("a"))
    refused.write([], last_chance=True)
    refused.close()


def fill(path: Path, told: Told, calls: int) -> None:
    keeper = Keeper(path, told)
    keeper.write(ring(*(f"{number:05}" for number in range(calls))))
    keeper.close()


@pytest.mark.parametrize("seed", range(8))
def test_of_a_damaged_file_what_can_be_read_is_kept(path: Path, told: Told, seed: int) -> None:
    fill(path, told, 400)
    chance = random.Random(seed)
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        for page in chance.sample(range(3, pages), 3):
            file.seek(page * 4096)
            file.write(chance.randbytes(4096))
    keeper = Keeper(path, told)
    for number in range(0, 400, 7):
        keeper.write([record(call(id=f"{number:05}", seen_at=later(number)), None)])
    keeper.write(ring("new"))
    found = keeper.read(recent)
    keeper.close()
    assert "new" in {entry.id for entry in found}
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    if told:
        assert len(told) == 1
        assert told[0].startswith("The history was damaged. It is kept as history.db.damaged-")


def test_damage_that_only_a_reader_sees_is_mended(path: Path, told: Told) -> None:
    fill(path, told, 400)
    with closing(sqlite3.connect(path)) as db:
        select = "SELECT rootpage FROM sqlite_master WHERE name = 'calls_account'"
        [root] = db.execute(select).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    keeper = Keeper(path, told)
    count = keeper.read(
        lambda db: db.execute("SELECT count(*) FROM calls INDEXED BY calls_account").fetchone()[0]
    )
    keeper.close()
    assert count == 400
    assert told[0].endswith("a new one is begun with the 400 calls that could be read.")
