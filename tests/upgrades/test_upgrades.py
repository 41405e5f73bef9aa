"""Homes of earlier Callpops, opened by this one: nothing is lost, whatever comes in between."""

import asyncio
import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.clocks import START, ManualClock
from tests.upgrades import homes
from tests.upgrades.make_sample import LISTED, read

from callpop import database
from callpop.accounts.reading import SCHEMA
from callpop.accounts.settings import SettingsFile
from callpop.cli.run import main
from callpop.contacts import store
from callpop.contacts.book import AddressBook
from callpop.desk import history_file
from callpop.desk.history import History, HistoryFile
from callpop.desk.pause import Pause
from callpop.desk.pause_memory import FORMAT, PauseMemory
from callpop.pbx.connector import installed_kinds
from callpop.telephony.model import CallState, Outcome

every_sample = pytest.mark.parametrize("name", homes.NAMES)
MIGRATED = {"history.db": history_file._MIGRATIONS, "contacts.db": store._MIGRATIONS}
"""What must never change is what an earlier Callpop wrote by it."""


def same_as_before(now: Any, before: Any) -> None:
    """All that was told before is told now, in the same words; more may be."""
    if isinstance(before, dict):
        for key, value in before.items():
            same_as_before(now[key], value)
    elif isinstance(before, list):
        assert len(now) == len(before)
        for one, other in zip(now, before, strict=True):
            same_as_before(one, other)
    else:
        assert now == before


def choices(told: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {one["key"]: one["value"] for one in told}


# What was written once.


@every_sample
def test_all_that_was_listed_is_listed(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, before = homes.unpack(name, tmp_path / "home"), homes.listed(name)
    assert len(before["history"]) >= 4
    for what, words in LISTED.items():
        if what not in before:
            continue
        assert main([words[0], *words[1:], "--home", str(home)]) == 0
        now = read(capsys.readouterr().out)
        if what == "settings":
            # What can be chosen grows.
            assert choices(before[what]).items() <= choices(now).items()
        else:
            same_as_before(now, before[what])
    assert HistoryFile(home / "history.db").gaps() != []
    assert len(HistoryFile(home / "history.db").gaps()) == len(before["gaps"])


@every_sample
def test_the_running_app_goes_on_with_it(name: str, tmp_path: Path) -> None:
    home, before = homes.unpack(name, tmp_path / "home"), homes.listed(name)["history"]

    async def run() -> None:
        history = History(home / "history.db")
        history.start()
        history.close_unfinished(datetime.now(UTC))
        now = {entry.id: entry for entry in await history.recent(100)}
        assert list(now) == [told["id"] for told in before]
        for told in before:
            assert now[told["id"]].state is CallState.ENDED
            open_then = told["state"] != "ended"
            assert now[told["id"]].outcome == (Outcome.UNKNOWN if open_then else told["outcome"])
        named = [told["id"] for told in before if told["name"] == "Анастасія Березкіна"]
        assert [entry.id for entry in await history.search("березкіна")] == named != []
        (entry,) = await history.search(before[-1]["number"][-9:], limit=1)
        assert entry.number == before[-1]["number"]
        assert await history.note(before[-1]["id"], "Після оновлення")
        assert [entry.id for entry in await history.search("оновлення")] == [before[-1]["id"]]
        book = AddressBook(home / "contacts.db")
        book.country = "UA"
        await book.reload()
        if "contacts" in homes.listed(name):
            known = book.lookup("+380441112233")
            assert known is not None
            assert known.name == "Олена Шевченко"
            assert await book.find("їжак")
        await book.close()
        await history.close()

    asyncio.run(run())


@every_sample
def test_every_word_of_the_settings_is_still_understood(name: str, tmp_path: Path) -> None:
    home = homes.unpack(name, tmp_path / "home")
    fields = {kind: known.fields for kind, known in installed_kinds().items()}
    file = SettingsFile(home / "settings.toml", fields)
    settings = file.load()
    assert settings.warnings == ()
    before = homes.listed(name)["accounts"]
    assert [account.name for account in settings.accounts] == [one["name"] for one in before]
    text = (home / "settings.toml").read_text("utf-8")
    # A change of the one thing leaves everything else as it was, to the comment at the end.
    file.change(lambda now: now.without_account(now.accounts[0].name))
    changed = (home / "settings.toml").read_text("utf-8")
    assert set(changed.splitlines()) <= set(text.splitlines())
    assert "# Написано від руки: нічого не губити" in changed


def test_a_mute_is_remembered(tmp_path: Path) -> None:
    kept = [
        name
        for name in homes.NAMES
        if (homes.unpack(name, tmp_path / name) / "pause.json").exists()
    ]
    assert kept
    for name in kept:
        path = tmp_path / name / "pause.json"
        until_then = datetime.fromisoformat(json.loads(path.read_text())["muted_until"])
        pause, clock = Pause(UTC), ManualClock()
        clock.advance((until_then - START).total_seconds() - 60)
        assert not asyncio.run(PauseMemory(path, pause, clock).start())
        assert pause.state.on


# It is brought up to date once, and whole.


def test_it_is_brought_up_to_date_once(tmp_path: Path) -> None:
    for sample, name in homes.databases("history.db"):
        path = homes.unpack(sample, tmp_path / sample) / name
        history_file.connect(path).close()
        with closing(sqlite3.connect(path)) as db:
            once = list(db.iterdump())
        history_file.connect(path).close()
        with closing(sqlite3.connect(path)) as db:
            assert list(db.iterdump()) == once
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert homes.version(path) == history_file.SCHEMA_VERSION


KILLED = """
import os, signal, sys
from pathlib import Path
from callpop.desk import history_file
place_of, left = history_file.place_of, [int(sys.argv[2])]
def killing(at):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return place_of(at)
history_file.place_of = killing
history_file.connect(Path(sys.argv[1])).close()
"""
FULL = """
import resource, signal, sys
from pathlib import Path
from callpop.desk import history_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
history_file.connect(Path(sys.argv[1])).close()
"""


def run(text: str, *words: object) -> int:
    command = [sys.executable, "-c", text, *map(str, words)]
    return subprocess.run(command, capture_output=True, timeout=30, check=False).returncode


def version_1(folder: Path) -> tuple[Path, list[dict[str, Any]]]:
    """A history of version 1, and what was listed of it."""
    for sample, name in homes.databases("history.db"):
        path = homes.unpack(sample, folder / sample) / name
        if homes.version(path) == 1:
            homes.unpack(sample, folder / sample)
            return path, homes.listed(sample)["history"]
    raise LookupError("no sample of version 1")


def all_there(path: Path, before: list[dict[str, Any]]) -> None:
    assert [entry.id for entry in HistoryFile(path).search()] == [told["id"] for told in before]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("row", [1, 3])
def test_killed_on_the_way_it_is_taken_up_again(tmp_path: Path, row: int) -> None:
    path, before = version_1(tmp_path)
    assert run(KILLED, path, row) == -signal.SIGKILL
    assert homes.version(path) == 1
    all_there(path, before)
    assert homes.version(path) == history_file.SCHEMA_VERSION


@pytest.mark.parametrize("room", [1, 40_000])
def test_with_a_full_disk_it_stays_as_it_was(tmp_path: Path, room: int) -> None:
    path, before = version_1(tmp_path)
    sizes = {file.name: file.stat().st_size for file in path.parent.iterdir()}
    assert max(sizes.values()) > 0
    assert run(FULL, path, max(sizes.values()) + room) != 0
    assert homes.version(path) == 1
    all_there(path, before)


def test_two_that_open_it_at_once_do_it_once(tmp_path: Path) -> None:
    path, before = version_1(tmp_path)
    text = "import sys; from pathlib import Path; from callpop.desk import history_file\n"
    text += "history_file.connect(Path(sys.argv[1])).close()"
    command = [sys.executable, "-c", text, str(path)]
    both = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
    assert [one.communicate(timeout=30)[1] for one in both] == [b"", b""]
    assert [one.returncode for one in both] == [0, 0]
    all_there(path, before)


# Nobody forgets it.


@pytest.mark.parametrize("file", MIGRATED)
def test_every_version_has_a_sample_and_never_changes(file: str, tmp_path: Path) -> None:
    """``make_sample.py`` keeps one; see CONTRIBUTING."""
    found = {}
    for sample, name in homes.databases(file):
        path = homes.unpack(sample, tmp_path / sample) / name
        number = found[sample] = homes.version(path)
        with (
            closing(sqlite3.connect(path)) as db,
            closing(database.in_memory(MIGRATED[file][:number])) as made,
        ):
            assert homes.schema(db) == homes.schema(made), f"version {number} of {file} was another"
    assert set(found.values()) == set(range(1, len(MIGRATED[file]) + 1))


def test_every_format_of_settings_and_mutes_has_a_sample(tmp_path: Path) -> None:
    formats: dict[str, set[int]] = {"settings.toml": set(), "pause.json": set()}
    for name in homes.NAMES:
        home = homes.unpack(name, tmp_path / name)
        settings = (home / "settings.toml").read_text("utf-8")
        formats["settings.toml"].add(next(n for n in range(99) if f"schema = {n}\n" in settings))
        if (home / "pause.json").exists():
            formats["pause.json"].add(
                json.loads((home / "pause.json").read_text()).get("format", 1)
            )
    assert formats["settings.toml"] == set(range(1, SCHEMA + 1))
    assert formats["pause.json"] == set(range(1, FORMAT + 1))
