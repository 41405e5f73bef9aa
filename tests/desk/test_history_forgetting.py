"""What is forgotten is nowhere: not in the table, not in an index, not in the file."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from tests.desk.office import ANSWERED, CLIENT, ENDED, RINGING, Workplace, at_desk, call, later

from callpop.desk import history_forgetting as forgetting
from callpop.desk import history_search as lookup
from callpop.desk.history import HistoryError, HistoryFile
from callpop.desk.history_file import SCHEMA_VERSION, connect
from callpop.desk.history_search import Wanted
from callpop.desk.history_store import note, record, write
from callpop.telephony.model import CallState, Contact, Direction, Outcome

SECRET = "+380631112299"
NAMES = ("Зінаїда", "Хитрощі", "таємниця")
HERE = Path(__file__).parent


def traces(folder: Path) -> list[str]:
    """In which files what of the forgotten caller can still be read."""
    needles = [SECRET[1:], SECRET[-9:], "63 111 22 99", "crm.example/secret"]
    needles += [form for name in NAMES for form in (name, name.casefold())]
    needles += ["зинаида", "хитрощі"[:6], "таємниц", "secretnote"]
    return [
        f"{path.name}: {needle}"
        for path in sorted(folder.iterdir())
        for needle in needles
        if needle.encode() in path.read_bytes()
    ]


def fill(db: sqlite3.Connection) -> None:
    secret = Contact(f"{NAMES[0]} {NAMES[1]}", None, "https://crm.example/secret", SECRET)
    ended = {"state": CallState.ENDED, "outcome": Outcome.MISSED}
    facts = {"contacts": (secret,), "number_shown": "+380 63 111 22 99", **ended}
    steps = [
        record(call(id=f"x{n}", number=number, seen_at=later(n), **facts), None)
        for n, number in enumerate((SECRET, "0631112299", "00380 63 111-22-99", "80631112299"))
    ]
    steps += [record(call(id=f"c{n}", seen_at=later(100 + n), **ended), None) for n in range(300)]
    # Another client of whom the CRM knows that number too.
    both = (CLIENT, Contact("Брат", None, None, SECRET))
    steps.append(record(call(id="both", contacts=both, seen_at=later(900), **ended), None))
    # The same last digits in another country.
    steps.append(
        record(call(id="other", number="+421631112299", seen_at=later(950), **ended), None)
    )
    write(db, steps)
    for number in range(4):
        note(f"x{number}", f"{NAMES[2]} secretnote {number}")(db)


@pytest.mark.parametrize("written", [SECRET, "063 111 22 99", "+380 (63) 111-22-99 ext. 5"])
def test_a_forgotten_number_leaves_no_trace_in_the_file(tmp_path: Path, written: str) -> None:
    path = tmp_path / "history.db"
    db = connect(path)
    # As the first Callpop left what it overwrote, where SQLite does not clean by itself.
    db.execute("PRAGMA secure_delete = OFF")
    fill(db)
    db.execute("DELETE FROM calls WHERE id = 'other'")
    assert traces(tmp_path)
    assert forgetting.calls_with(db, written) == 4
    gone = forgetting.forget(db, path, written)
    assert set(gone.calls) == {"x0", "x1", "x2", "x3"}
    assert traces(tmp_path) == []
    assert [one.id for one in lookup.search(db, Wanted("анаст"), limit=1)] == ["both"]
    [both] = lookup.search(db, Wanted("брат"), limit=9)
    assert [one.number for one in both.contacts] == [CLIENT.number, None]
    assert lookup.search(db, Wanted("631112299"), limit=9) == []
    for index in ("call_words", "call_digits"):
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    assert traces(tmp_path) == []


def test_the_number_of_another_country_is_somebody_else(tmp_path: Path) -> None:
    db = connect(tmp_path / "history.db")
    fill(db)
    forgetting.forget(db, tmp_path / "history.db", SECRET)
    assert [one.id for one in lookup.search(db, Wanted("631112299"), limit=9)] == ["other"]
    db.close()


def test_an_extension_is_forgotten_at_its_own_account(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    db = connect(path)
    inside = {"number": "102", "direction": Direction.INTERNAL, "state": CallState.ENDED}
    short = inside | {"number": "7"}
    write(
        db,
        [
            record(call(id="a", **inside), None),
            record(call(id="b", account="Vega", **inside), None),
            record(call(id="c", **(inside | {"number": "1021"})), None),
            record(call(id="d", **short), None),
            record(call(id="live", number="102", direction=Direction.INTERNAL), None),
        ],
    )
    assert forgetting.forget(db, path, "102", "Office").calls == ("a",)
    assert forgetting.forget(db, path, "102").calls == ("b",)
    assert forgetting.forget(db, path, "7").calls == ("d",)
    assert forgetting.forget(db, path, "no number").calls == ()
    assert {one.id for one in lookup.search(db, Wanted(), limit=9)} == {"c", "live"}
    db.close()


def test_what_cannot_be_cleaned_is_said(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    db = connect(path)
    fill(db)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM calls").fetchone()
    gone = forgetting.forget(db, path, SECRET)
    assert len(gone.calls) == 4
    assert "could not be cleaned" in str(gone.left)
    with pytest.raises(HistoryError, match="could not be cleaned"):
        HistoryFile(path).forget(SECRET)
    reader.close()
    # Nothing is left to delete, and the traces are.
    assert forgetting.forget(db, path, SECRET).calls == ()
    assert traces(tmp_path) == ["history.db: " + SECRET[-9:]]
    db.close()


def test_calls_of_which_traces_are_left_are_gone_from_the_windows(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("m", RINGING)
        await place.after(20)
        place.says("m", ENDED)
        await place.after(2)
        await place.history.recent()
        gone: list[None] = []
        place.history.changes.subscribe(gone.append)
        reader = sqlite3.connect(tmp_path / "history.db", isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM calls").fetchone()
        with pytest.raises(HistoryError, match="could not be cleaned"):
            await place.desk.past.forget("+380567777777")
        reader.close()
        assert (place.headlines, place.desk.missed_count, gone) == ([], 0, [None])

    at_desk(tmp_path, play)


def test_what_is_older_leaves_no_words_behind(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    db = connect(path)
    fill(db)
    assert traces(tmp_path)
    assert forgetting.forget_older(db, later(1000)) == 306
    forgetting.forget_words(db)
    assert traces(tmp_path) == []
    db.close()


def test_whoever_asks_comes_between_when_many_calls_are_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(place: Workplace) -> None:
        monkeypatch.setattr(forgetting, "AT_ONCE", 10)
        history = place.desk.history
        for number in range(35):
            ended = {"state": CallState.ENDED, "outcome": Outcome.MISSED}
            history.record(call(id=str(number), seen_at=later(number), **ended), None)
        forgotten = asyncio.get_running_loop().create_task(history.forget_older(later(1_000)))
        left = [len(await history.recent(100)) for _ in range(5)]
        assert await forgotten == 35
        assert any(0 < many < 35 for many in left), left
        assert await history.recent(100) == []

    at_desk(tmp_path, play)


def test_what_is_older_goes_with_its_gaps(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        history, past = place.desk.history, place.desk.past
        day = timedelta(days=1)
        for age in (1, 29, 31, 400):
            ended = {"state": CallState.ENDED, "outcome": Outcome.MISSED}
            history.record(call(id=f"{age}", seen_at=later(0) - age * day, **ended), None)
        history.record(call(id="goes on", seen_at=later(0) - 40 * day), None)
        history.gap("Office", later(0) - 50 * day, later(0) - 49 * day)

        async def ids() -> list[str]:
            for _ in range(3):  # The newest is looked at first, then it is deleted, …
                await place.settle()
                found = [one.id for one in await history.recent()]
            await place.settle()
            return found

        assert await past.older_than(30) == 2
        assert await past.older_than(0) == 0
        place.desk.past.keep_for(0)
        assert len(await ids()) == 5
        place.desk.past.keep_for(365)
        assert await ids() == ["1", "29", "31", "goes on"]
        place.desk.past.keep_for(30)
        assert await ids() == ["1", "29", "goes on"]
        assert await history.gaps() == []
        # The day goes by, and another call with it.
        place.clock.advance(2 * 24 * 3600)
        assert await ids() == ["1", "goes on"]
        place.desk.past.keep_for(0)
        place.clock.advance(100 * 24 * 3600)
        assert await ids() == ["1", "goes on"]

    at_desk(tmp_path, play)


def test_a_clock_that_is_wrong_for_a_while_deletes_nothing(tmp_path: Path) -> None:
    year, hour = timedelta(days=365), 3600

    async def play(place: Workplace) -> None:
        history, clock = place.desk.history, place.clock
        for age in (1, 40):
            ended = {"state": CallState.ENDED, "outcome": Outcome.MISSED}
            history.record(call(id=f"{age}", seen_at=later(0) - timedelta(days=age), **ended), None)

        async def ids() -> list[str]:
            for _ in range(3):
                await place.settle()
                found = [one.id for one in await history.recent()]
            await place.settle()
            return found

        # At the start: everything would be too old.
        clock.set_wall(later(0) + year)
        place.desk.past.keep_for(30)
        assert await ids() == ["1", "40"]
        clock.advance(hour - 1)
        clock.set_wall(later(hour))  # Somebody corrects it: then it is to go on for an hour.
        clock.advance(1)
        assert await ids() == ["1", "40"]
        clock.advance(hour)
        assert await ids() == ["1"]
        # While Callpop runs, for a part of the day, in which there are calls.
        clock.set_wall(later(0) + year)
        history.record(call(id="new", seen_at=later(0) + year), None)
        clock.advance(24 * hour)
        assert await ids() == ["new", "1"]
        clock.set_wall(later(26 * hour))
        for _ in range(2):
            clock.advance(hour)
            assert await ids() == ["new", "1"]
        clock.advance(24 * hour)
        # Who sets it forward for good means it.
        clock.set_wall(later(0) + year)
        clock.advance(24 * hour)
        assert await ids() == ["new", "1"]
        clock.advance(hour)
        assert await ids() == ["new"]

    at_desk(tmp_path, play)


def test_a_forgotten_caller_is_gone_from_the_desk_and_does_not_come_back(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("m", RINGING)
        await place.after(20)
        place.says("m", ENDED)
        await place.after(2)
        place.says("o", RINGING, number="+380441112233", contacts=())
        await place.after(20)
        place.says("o", ENDED, number="+380441112233", contacts=())
        await place.after(2)
        assert place.desk.missed_count == 2
        counts: list[int] = []
        place.desk.missed.subscribe(counts.append)
        assert await place.desk.past.with_number("056 777 77 77") == 1
        assert str(await place.desk.past.forget("056 777 77 77")) == "One call is deleted."
        assert counts == [1]
        assert place.headlines == ["Missed"]
        assert await place.desk.dialer.suggestions("0567") == []
        # The PBX has a late word of it.
        place.says("m", ENDED, contacts=(CLIENT, Contact("Інша")))
        assert [one.number for one in await place.desk.history.recent()] == ["+380441112233"]
        assert place.desk.missed_count == 1

    at_desk(tmp_path, play)


def test_a_call_that_goes_on_is_kept(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("a", ANSWERED)
        assert str(await place.desk.past.forget("+380567777777")) == "0 calls are deleted."
        place.says("a", ENDED)
        assert str(await place.desk.past.forget("+380567777777")) == "One call is deleted."

    at_desk(tmp_path, play)


def test_histories_that_were_set_aside_may_hold_it_still(tmp_path: Path) -> None:
    (tmp_path / "history.db.damaged-2026-01-01").write_bytes(b"0567777777")

    async def play(place: Workplace) -> None:
        said = str(await place.desk.past.forget("+380567777777"))
        assert said.startswith("0 calls are deleted. These files")
        assert "history.db.damaged-2026-01-01" in said

    at_desk(tmp_path, play)


def old_history(path: Path) -> None:
    """A history as the first Callpop wrote it."""
    db = sqlite3.connect(path)
    db.executescript((HERE / "histories" / "version-1.sql").read_text(encoding="utf-8"))
    db.close()


@pytest.mark.parametrize("by_the_command_line", [False, True])
def test_a_history_of_the_first_callpop_is_brought_up_to_date(
    tmp_path: Path, by_the_command_line: bool
) -> None:
    path = tmp_path / "history.db"
    old_history(path)
    if by_the_command_line:
        assert len(HistoryFile(path).search()) == 5
    db = connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    entries = {one.id: one for one in lookup.search(db, Wanted(), limit=9)}
    assert list(entries) == ["old-5", "old-4", "old-3", "old-2", "old-1"]
    first, second = entries["old-1"], entries["old-2"]
    assert (first.name, first.called_back_at, first.note) == (
        "Анастасія Березкіна", later(120), "",
    )  # fmt: skip
    assert not any(one.unseen for one in entries.values())
    assert second.answered_by == "Olena (102)"
    assert second.clock_offset == timedelta(seconds=1.5)
    assert second.recording_url == "https://rec.example/2"
    assert [one.id for one in lookup.search(db, Wanted("durisova"), limit=9)] == ["old-2", "old-1"]
    assert [one.id for one in lookup.search(db, Wanted("0905 123"), limit=9)] == ["old-2", "old-1"]
    assert len(lookup.gaps(db)) == 2
    write(db, [record(call(id="old-4", account="Vega", seen_at=later(9999)), None)])
    assert [one.id for one in lookup.search(db, Wanted(), limit=2)] == ["old-5", "old-4"]
    db.close()


def test_a_history_of_the_first_callpop_that_may_not_be_changed_says_so(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    old_history(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryError, match="locked"):
        HistoryFile(path).search()
    other.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE calls SET contacts = 'nonsense' WHERE id = 'old-2'",
        "UPDATE calls SET contacts = '[1]' WHERE id = 'old-2'",
        "UPDATE calls SET seen_at = 'yesterday' WHERE id = 'old-2'",
        "ALTER TABLE calls RENAME COLUMN seen_at TO seen",
        "DROP TABLE calls",
        "DROP TABLE calls; PRAGMA user_version = 2",
        "DROP TABLE calls; CREATE TABLE calls (id); PRAGMA user_version = 2",
    ],
)
def test_what_is_no_history_is_set_aside(tmp_path: Path, damage: str) -> None:
    old_history(tmp_path / "history.db")
    db = sqlite3.connect(tmp_path / "history.db")
    db.executescript(damage)
    db.close()
    before = (tmp_path / "history.db").read_bytes()
    with pytest.raises(HistoryError, match=r"can't be (read|changed)"):
        HistoryFile(tmp_path / "history.db").note("a", "x")

    async def play(place: Workplace) -> None:
        place.says("m", RINGING)
        assert [one.account for one in await place.history.recent()] == ["Office"]
        await place.settle()
        [told] = map(str, place.problems)
        assert told.startswith("The history was damaged. It is kept as history.db.damaged-")

    at_desk(tmp_path, play)
    [aside] = tmp_path.glob("history.db.damaged-*")
    assert len(aside.read_bytes()) == len(before)


UPGRADE = """
import os, signal, sys
from pathlib import Path
from callpop.desk import history_file

real = history_file.sought_words
count = 0

def words(texts):
    global count
    count += 1
    if count == 4:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(texts)

history_file.sought_words = words
history_file.connect(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such end there")
def test_a_power_cut_in_the_middle_of_the_upgrade_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    old_history(path)
    ended = subprocess.run([sys.executable, "-c", UPGRADE, str(path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert len(HistoryFile(path).search()) == 5
    db = connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


def test_numbers_that_are_no_text_are_refused_with_a_sentence(tmp_path: Path) -> None:
    connect(tmp_path / "history.db").close()
    reader = HistoryFile(tmp_path / "history.db")
    with pytest.raises(HistoryError, match="can't be changed"):
        reader.note("\udcff", "x")
    with pytest.raises(HistoryError, match="can't be changed"):
        reader.forget("\udcff0441234567")


def test_notes_and_exports_say_why_they_fail(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        history = place.desk.history
        history.record(call(id="a"), None)
        assert await history.note("a", "=cmd|' /C calc'!A0\nsecond line")
        assert not await history.note("none", "x")
        file = tmp_path / "calls.csv"
        assert await history.export(file, Wanted()) == 1
        text = file.read_text(encoding="utf-8-sig")
        assert "\"'=cmd|' /C calc'!A0\nsecond line\"" in text
        with pytest.raises(HistoryError, match="can't be written"):
            await history.export(tmp_path, Wanted())

    at_desk(tmp_path, play)
    assert {path.name for path in tmp_path.iterdir()} == {"calls.csv", "history.db"}
    with pytest.raises(HistoryError, match="closed"):
        asyncio.run(_closed(tmp_path))


async def _closed(folder: Path) -> None:
    place = Workplace(folder)
    place.desk.start()
    await place.desk.close()
    await place.desk.past.forget("+380567777777")
