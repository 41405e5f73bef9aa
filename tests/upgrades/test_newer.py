"""Files that a later Callpop wrote are refused with a sentence, in the windows and in a terminal,
and left untouched byte for byte."""

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.soak.kills_place import Place
from tests.upgrades import homes

from callpop.cli.run import main
from callpop.contacts import store
from callpop.database import NewerFile
from callpop.desk import history_file
from callpop.desk.history_file import NewerHistory

NEWEST = homes.NAMES[-1]
VERBS = (
    ("history",),
    ("history", "--csv", "calls.csv"),
    ("history", "--forget", "+380991230001", "--yes"),
    ("note", "c1", "нотатка"),
    ("contacts", "find", "олена"),
    ("contacts", "add", "--name", "Олена", "--phone", "+380441112299"),
    ("contacts", "import", "people.csv"),
    ("contacts", "export", "-"),
    ("account", "list"),
    ("account", "show", "Офіс phonet"),
    ("account", "remove", "Офіс phonet"),
    ("account", "change", "Офіс phonet", "--set", "subscriber=102"),
    ("settings", "list"),
    ("settings", "get", "theme"),
    ("settings", "set", "theme", "light"),
    ("settings", "reset", "theme"),
)


def newer(home: Path) -> dict[str, str]:
    """A home of a later Callpop; its fingerprints."""
    homes.unpack(NEWEST, home)
    for name in ("history.db", "contacts.db"):
        with closing(sqlite3.connect(home / name)) as db:
            db.execute("CREATE TABLE what_is_to_come (x)")
            db.execute("PRAGMA user_version = 99")
            db.commit()
    settings = home / "settings.toml"
    text = settings.read_text("utf-8").replace("schema = 1", "schema = 99")
    settings.write_text(f"{text}\n[to_come]\nx = 1\n", "utf-8")
    (home / "pause.json").write_text(json.dumps({"format": 99, "muted": {"until": "2036-01-01"}}))
    return homes.fingerprints(home)


@pytest.mark.parametrize("words", VERBS)
def test_a_verb_refuses_it(
    words: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = newer(tmp_path / "home")
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text("name,phone\nPetro,+380441112244\n")
    assert main([*words, "--home", str(tmp_path / "home")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "newer" in told.err
    assert told.err.count("\n") == 1
    assert homes.fingerprints(tmp_path / "home") == before


@pytest.mark.skipif(sys.platform != "linux", reason="the desktop that it needs is Linux's")
@pytest.mark.usefixtures("notifications", "secret_service")
def test_the_app_says_so_and_runs_on(short_tmp: Path) -> None:
    async def run() -> None:
        at = Place(short_tmp, {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
        before = newer(at.home)
        life = at.begin()

        def told(beginning: str) -> bool:
            texts = [line["text"] for line in life.told if line["what"] == "problem"]
            return any(text.startswith(beginning) and "newer" in text for text in texts)

        for what in (
            "The history was", "The address book was", f"{at.home / 'settings.toml'} was",
            "Until when pop-ups are muted was",
        ):  # fmt: skip
            await life.until(lambda what=what: told(what))  # type: ignore[misc]
        await life.until_up()
        life.do("settings", volume=7)
        life.do("contact", name="Олена", number="+380441112299")
        life.do("pause")
        await life.until(lambda: bool(life.deeds("done", "pause")))
        refused = [line for line in life.told if line["what"] == "refused"]
        assert [line["deed"] for line in refused] == ["settings", "contact"]
        assert all("newer" in line["why"] for line in refused)
        await life.end(signal.SIGTERM)
        assert life.process.returncode == 0
        assert homes.fingerprints(at.home) == before

    asyncio.run(run())


def test_a_journal_that_was_left_behind_is_not_played_in(tmp_path: Path) -> None:
    """The later Callpop was killed."""
    home = tmp_path / "home"
    newer(home)
    killed = "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
    killed += "db.execute('PRAGMA journal_mode = WAL'); db.execute('CREATE TABLE more (x)');"
    killed += "os._exit(0)"
    for name, connect in (("history.db", history_file.connect), ("contacts.db", store.make)):
        subprocess.run([sys.executable, "-c", killed, home / name], check=True)
        assert (home / f"{name}-wal").stat().st_size
        before = homes.fingerprints(home)
        with pytest.raises((NewerFile, NewerHistory)):
            connect(home / name)
        assert homes.fingerprints(home) == before
