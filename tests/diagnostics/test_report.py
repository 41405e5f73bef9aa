"""The report of the real program: whole while it runs, and as whole as can be when things are
broken. Nobody is in it."""

import json
import os
import re
import signal
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.desktop import Notifications, SecretService
from tests.whole.desk_at_work import Callpop, callpop_at, until
from tests.whole.foreign_pbx import KEY, ForeignPbx, event, foreign_pbx
from virtual_desktop import tray

from callpop.accounts.home import Home
from callpop.diagnostics.report import Told, write_report

if sys.platform != "linux":
    pytest.skip("needs the desktop of the tests", allow_module_level=True)

SOMEBODY = re.compile(
    r"(?i)берез|анастас|реклам|olena|олена|коваль|qwerty|acme|7777777|0567777|Ivan\b"
)


@pytest.fixture
def pbx() -> Iterator[ForeignPbx]:
    with foreign_pbx() as server:
        yield server


@pytest.fixture
def callpop(
    notifications: Notifications, secret_service: SecretService, short_tmp: Path
) -> Iterator[Callpop]:
    with tray(os.environ), callpop_at(short_tmp / "home") as program:
        yield program


@pytest.fixture
def empty(short_tmp: Path) -> Callpop:
    return Callpop(short_tmp / "home")


def parts_of(path: Path) -> dict[str, str]:
    assert path.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def of(parts: dict[str, str], name: str) -> Any:
    return json.loads(parts[name])


def test_everything_of_a_running_app_and_nobody_in_it(
    callpop: Callpop, pbx: ForeignPbx, short_tmp: Path
) -> None:
    callpop.add_account(pbx.endpoint, KEY, "Acme Kyiv")
    callpop.start()
    until("the account is online", lambda: callpop.state("Acme Kyiv") == "online")
    pbx.send(event("dial"))
    until("it rings", callpop.calls)
    file = short_tmp / "report.zip"
    assert str(file) in callpop.run("diagnostics", "--output", str(file))
    parts = parts_of(file)
    for text in parts.values():
        assert not SOMEBODY.search(text.replace("+380567777777"[:4], ""))
        assert KEY[:8] not in text
    app = of(parts, "app.json")
    (account,), (call,) = app["status"]["accounts"], app["status"]["calls"]
    assert (account["kind"], account["state"]) == ("phonet", "online")
    # The same everywhere: who calls is who said it was, in the log's words too.
    (recording,) = (parts[name] for name in parts if name.startswith("recordings/"))
    told = next(
        line for line in recording.splitlines() if "call.dial" in line and "otherLegs" in line
    )
    said = json.loads(json.loads(told)["in"])["otherLegs"][0]
    assert call["number"] == said["num"]
    assert re.fullmatch(r"\+380567\d{6}", said["num"])
    assert call["name"] == said["name"]
    assert json.loads(recording.splitlines()[0])["account"] == account["name"]
    assert f'name = "{account["name"]}"' in parts["settings.toml"]
    assert f"{account['name']} is online" in parts["log/callpop.log"]
    assert re.search(r'domain = "\w+\.phonet\.com\.ua"', parts["settings.toml"])
    # What a maintainer works from.
    assert {check["check"] for check in app["checks"]} >= {"keyring", "tray"}
    assert app["process"]["handles"] > 5
    assert f"{account['name']}: main" in str(app["process"]["tasks"])
    assert app["screen"]["window manager"]
    assert app["screen"]["screens"]
    system = of(parts, "system.json")
    assert {"PySide6_Essentials", "callpop", "python", "websockets"} <= set(system["versions"])
    history = of(parts, "databases.json")[0]
    assert history["quick_check(5)"] == "ok"
    assert history["rows"]["calls"] == 1
    assert "Missing" not in parts["README.txt"]
    assert callpop.run("diagnostics", "--output", str(file), check=1).startswith("callpop: “")
    masked = callpop.run("flight-recording", "Acme Kyiv", "--mask-numbers", "--output", "-")
    assert not SOMEBODY.search(masked)
    (short_tmp / "masked.jsonl").write_text(masked)
    assert '"call.ringing"' in callpop.run("replay", str(short_tmp / "masked.jsonl"))
    assert callpop.process is not None
    os.kill(callpop.process.pid, signal.SIGSTOP)
    try:
        hung = short_tmp / "hung.zip"
        callpop.run("diagnostics", "--output", str(hung))
    finally:
        os.kill(callpop.process.pid, signal.SIGCONT)
    assert "did not answer" in parts_of(hung)["README.txt"]


def test_where_an_app_hangs_is_told(callpop: Callpop, short_tmp: Path) -> None:
    callpop.start()
    from callpop.accounts.home import Home
    from callpop.diagnostics.hanging import stacks_of

    told = stacks_of(Home.find(str(callpop.home)))
    assert "most recent call first" in told
    assert "running.py" in told
    assert callpop.state() == ""
    assert callpop.stop() == 0
    assert stacks_of(Home.find(str(callpop.home))) == ""


def test_from_the_files_alone_when_everything_is_broken(empty: Callpop, short_tmp: Path) -> None:
    home = empty.home
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text(
        '[[account]]\nname = "Acme"\ndomain = "acme.phonet.com.ua\n'
    )
    (home / "history.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    (home / "callpop.log").write_bytes(
        b"2026-03-02 09:00:00,000 INFO Acme is \xff\xfe gone\n" * 100
    )
    (home / "callpop.log.1").mkdir()
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        empty.env.pop(name, None)
    file = short_tmp / "report.zip"
    empty.run("diagnostics", "--output", str(file))
    parts = parts_of(file)
    assert not any(SOMEBODY.search(text) for text in parts.values())
    assert "not running" in parts["README.txt"]
    assert "SQLITE_" in of(parts, "databases.json")[0]["problem"]
    assert "is" in parts["log/callpop.log"]
    assert "kind" not in parts["settings.toml"]
    assert of(parts, "app.json")["checks"][0]["check"] == "callpop"


def test_with_no_home_at_all_and_a_name_of_its_own(empty: Callpop, short_tmp: Path) -> None:
    before = os.getcwd()
    os.chdir(short_tmp)
    try:
        said = empty.run("diagnostics")
        (file,) = short_tmp.glob("callpop-report-*.zip")
    finally:
        os.chdir(before)
    assert file.name in said
    assert "there is none" in parts_of(file)["databases.json"]
    assert not empty.home.exists()


def test_it_is_written_whole_or_not_at_all(empty: Callpop, short_tmp: Path) -> None:
    said = empty.run("diagnostics", "--output", str(short_tmp / "no" / "report.zip"), check=1)
    assert "can't be written" in said
    assert "Traceback" not in said


def test_of_a_log_that_grew_beyond_all_bounds_the_latest_is_there(tmp_path: Path) -> None:
    home = Home.find(str(tmp_path))
    line = "2026-03-02 09:00:00,000 INFO x: a line of a log\n"
    home.log.write_text(line * 100_000 + line.replace("a line", "the latest"))
    write_report(tmp_path / "report.zip", home, Told(), str, replace=False)
    log = parts_of(tmp_path / "report.zip")["log/callpop.log"]
    assert len(log) <= 2 << 20
    assert log.startswith("2026-03-02")
    assert log.endswith("the latest of a log\n")


def test_what_lies_there_has_its_true_size(tmp_path: Path) -> None:
    home = Home.find(str(tmp_path))
    home.history.write_bytes(bytes(12_345_678))
    write_report(tmp_path / "report.zip", home, Told(), str, replace=False)
    files = of(parts_of(tmp_path / "report.zip"), "system.json")["files"]
    assert 12_345_678 in [file["bytes"] for file in files]


def test_where_it_lies_and_what_lies_beside_tells_of_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "acme" / "ivan"
    folder.mkdir(parents=True)
    home = Home.find(str(folder))
    home.log.write_text(f"2026-03-02 09:00:00,000 INFO x: {folder} is full\n")
    (folder / "Berezkina 0441234567.csv").touch()
    write_report(tmp_path / "report.zip", home, Told(), str, replace=False)
    parts = parts_of(tmp_path / "report.zip")
    assert not re.search("acme|ivan|Berez|234567", "".join(parts.values()))
    assert "~callpop is full" in parts["log/callpop.log"]
    assert '"~callpop/callpop.log"' in parts["system.json"]


def test_rows_of_a_database_are_counted_and_not_told(empty: Callpop, short_tmp: Path) -> None:
    empty.home.mkdir(mode=0o700)
    with sqlite3.connect(empty.home / "contacts.db") as db:
        db.execute("CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT, company TEXT)")
        db.execute("INSERT INTO contacts (name, company) VALUES ('Анастасія Березкіна', 'Acme')")
    db.close()
    (empty.home / "callpop.log").write_text(
        "2026-03-02 09:00:00,000 INFO x: Березкіна of Acme rang\n"
    )
    empty.run("diagnostics", "--output", str(short_tmp / "report.zip"))
    parts = parts_of(short_tmp / "report.zip")
    assert of(parts, "databases.json")[1]["rows"] == {"contacts": 1}
    assert not any(SOMEBODY.search(text) for text in parts.values())
    assert re.search(r"INFO x: [а-яА-Я]+ of [A-Z][a-z]+ rang", parts["log/callpop.log"])
