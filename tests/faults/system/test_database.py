"""The history's file and the address book's: locked, damaged, deleted, exchanged."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from tests.faults.system.stage import Stage, shown
from tests.faults.table import Row
from tests.whole.desk_at_work import until

MakeRow = Callable[..., Row]

_LOCKER = """
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
time.sleep(120)
"""


@contextmanager
def locked_by_another(file: Path) -> Iterator["subprocess.Popen[str]"]:
    locker = subprocess.Popen(
        [sys.executable, "-c", _LOCKER, str(file)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert locker.stdout is not None
        assert locker.stdout.readline() == "locked\n"
        yield locker
    finally:
        locker.kill()
        locker.communicate()


@pytest.mark.parametrize("frozen", [False, True])
def test_locked_while_it_runs(desk: Stage, row: MakeRow, *, frozen: bool) -> None:
    how = "by a program that is stopped (SIGSTOP)" if frozen else "by another program"
    told = row("history", f"locked {how} for a minute")
    desk.a_call()
    with locked_by_another(desk.home / "history.db") as locker:
        if frozen:
            locker.send_signal(signal.SIGSTOP)
        until_then = time.monotonic() + 60
        while time.monotonic() < until_then:
            desk.a_call()
            time.sleep(2)
        shown(told, desk.words("can't be written: database is locked"))
    told.mended()
    desk.words("The history is written again.")
    told.well()
    desk.nothing_lost()


def test_locked_at_the_start(desk: Stage, row: MakeRow) -> None:
    told = row("history", "locked by another program at the start")
    desk.a_call()
    desk.end()
    with locked_by_another(desk.home / "history.db"):
        desk.start()
        desk.a_call()
        shown(told, desk.words("can't be written: database is locked"))
    told.mended()
    desk.words("The history is written again.")
    told.well()
    desk.nothing_lost()


def garbage(file: Path) -> None:
    file.write_bytes(os.urandom(file.stat().st_size))


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def zero(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def pages(file: Path) -> None:
    chance = random.Random(5)
    with file.open("r+b") as disk:
        for page in chance.sample(range(2, file.stat().st_size // 4096), 4):
            disk.seek(page * 4096)
            disk.write(chance.randbytes(4096))


DAMAGE = [
    ("overwritten with noise", garbage),
    ("cut in half", cut),
    ("overwritten with zeros", zero),
    ("four pages overwritten with noise", pages),
]


def fill(file: Path, calls: int) -> None:
    """As many calls of the past; nobody has it open."""
    with closing(sqlite3.connect(file)) as db:
        columns = [row[1] for row in db.execute("PRAGMA table_info (calls)")]
        [model] = db.execute("SELECT * FROM calls LIMIT 1").fetchall()
        for number in range(calls):
            call = dict(zip(columns, model, strict=True))
            call |= {"id": f"past {number}", "place": model[0] - calls + number}
            call["number"] = "+380440000000"
            marks = ", ".join("?" * len(columns))
            db.execute(f"INSERT INTO calls VALUES ({marks})", list(call.values()))
        db.commit()


@pytest.mark.parametrize(("fault", "do"), DAMAGE)
def test_damaged_at_the_start(
    desk: Stage, row: MakeRow, fault: str, do: Callable[[Path], None]
) -> None:
    told = row("history", f"{fault} before the start, 2,000 calls in it")
    desk.a_call()
    desk.end()
    file = desk.home / "history.db"
    fill(file, 2_000)
    do(file)
    damaged = file.read_bytes()
    told.mended()
    desk.start()
    told.well()
    desk.came.clear()
    desk.a_call()
    shown(told, desk.words("damaged"))
    assert set(desk.came) <= set(desk.listed())
    kept = [one for one in file.parent.glob("history.db.damaged-*") if one.suffix != ".db-shm"]
    assert kept[0].read_bytes()[4096:] == damaged[4096:]
    found = len(desk.json("history", "--limit", "9999"))
    told.lost = (
        f"what stood in the damaged places: {2_002 - found} of 2,001 calls. The file is kept"
    )


@pytest.mark.parametrize(("fault", "do"), DAMAGE)
def test_damaged_while_it_runs(
    desk: Stage, row: MakeRow, fault: str, do: Callable[[Path], None]
) -> None:
    told = row("history", f"{fault} while Callpop runs, a call on the screen")
    desk.a_call()
    desk.end()
    fill(desk.home / "history.db", 2_000)
    desk.start()
    number = desk.ring()
    do(desk.home / "history.db")
    told.mended()
    desk.hang_up(number)
    for _ in range(3):
        desk.a_call()
    until("it is listed", lambda: desk.came[-1] in desk.listed())
    told.well()
    assert set(desk.came[1:]) <= set(desk.listed())
    problems = [one for one in desk.panel() if "history" in one.lower()]
    told.sees = " ".join(f"“{one}”" for one in problems) or "nothing: what was open stayed whole"
    if desk.came[0] not in desk.listed():
        told.lost = "what stood in the damaged places. The file is kept"
    desk.end()


def delete(home: Path) -> None:
    for file in home.glob("history.db*"):
        file.unlink()


def test_deleted(desk: Stage, row: MakeRow) -> None:
    told = row("history", "its file is deleted while Callpop runs")
    desk.a_call()
    number = desk.ring()
    delete(desk.home)
    told.mended()
    desk.hang_up(number)
    until("it is back", (desk.home / "history.db").exists)
    told.well()
    shown(told, desk.words("taken away"))
    desk.a_call()
    desk.nothing_lost()
    desk.end()
    desk.nothing_lost()


def test_a_folder_in_its_place(desk: Stage, row: MakeRow) -> None:
    told = row("history", "a folder in its place at the start; killed (SIGKILL) while it is there")
    desk.a_call()
    desk.end()
    file = desk.home / "history.db"
    away = file.rename(desk.home / "away")
    file.mkdir()
    desk.start()
    desk.a_call()
    shown(told, desk.words("can't be written: Is a directory"))
    desk.kill()
    file.rmdir()
    away.rename(file)
    told.mended()
    desk.start()
    desk.nothing_lost()
    told.well()


def test_a_link_elsewhere(desk: Stage, row: MakeRow) -> None:
    told = row("history", "its file was moved, and a link left in its place")
    desk.a_call()
    desk.end()
    elsewhere = desk.home.parent / "elsewhere"
    elsewhere.mkdir()
    file = desk.home / "history.db"
    file.rename(elsewhere / "calls.db")
    file.symlink_to(elsewhere / "calls.db")
    told.mended()
    desk.start()
    told.well()
    desk.a_call()
    desk.nothing_lost()
    desk.end()
    assert file.is_symlink()
    told.sees = "nothing: the link is followed"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_not_to_be_read(desk: Stage, row: MakeRow) -> None:
    told = row("history", "its permissions taken away at the start")
    desk.a_call()
    desk.end()
    file = desk.home / "history.db"
    file.chmod(0)
    desk.start()
    desk.a_call()
    shown(told, desk.words("can't be written"))
    file.chmod(0o600)
    told.mended()
    desk.nothing_lost()
    told.well()


def test_the_address_book_is_damaged(desk: Stage, row: MakeRow) -> None:
    told = row("address book", "overwritten with noise before the start")
    desk.end()
    garbage(desk.home / "contacts.db")
    told.mended()
    desk.start()
    told.well()
    shown(told, desk.words("damaged"))
    told.lost = "the contacts. The file is kept"
    desk.a_call()
    desk.nothing_lost()
