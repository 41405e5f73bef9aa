"""``callpop check`` and ``callpop autostart``, typed."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.headless import HeadlessApp, callpop, running_app
from tests.desktop import Notifications, SecretService

linux = pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")


@pytest.fixture
def app(short_tmp: Path) -> Iterator[HeadlessApp]:
    with running_app(short_tmp / "home") as running:
        yield running


def line(check: str, state: str, words: str = "Words.", advice: str = "") -> dict[str, object]:
    title = check.capitalize()
    return {"check": check, "title": title, "state": state, "words": words, "advice": advice}


def test_all_is_well(app: HeadlessApp) -> None:
    app.front.found = [line("tray", "good"), line("autostart", "off"), line("wake", "unknown")]
    done = callpop(app.home.settings.parent, "check", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, app.front.found)
    assert app.front.asked == ["check call=True"]


def test_something_needs_the_agent(app: HeadlessApp) -> None:
    app.front.found = [line("tray", "good"), line("keyring", "trouble", "Locked.", "Unlock it.")]
    done = callpop(app.home.settings.parent, "check", "--no-call")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "CHECK    STATE    WHAT",
        "Tray     good     Words.",
        "Keyring  trouble  Locked. Unlock it.",
    ]
    assert app.front.asked == ["check call=False"]


@linux
def test_without_the_app_that_is_the_trouble(
    tmp_path: Path, notifications: Notifications, secret_service: SecretService
) -> None:
    done = callpop(tmp_path / "home", "check", "--json")
    assert done.returncode == 1
    found = {one["check"]: one for one in json.loads(done.stdout)}
    assert found["callpop"]["words"] == "Callpop is not running: no call is shown."
    states = {key: one["state"] for key, one in found.items()}
    assert states == {
        "callpop": "trouble",
        "notifications": "good",
        "do-not-disturb": "good",
        "keyring": "good",
        "phone-links": "off",
        "autostart": "off",
    }


@linux
def test_autostart_is_switched_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    home = tmp_path / "home"
    file = tmp_path / "config" / "autostart" / "callpop.desktop"
    done = callpop(home, "autostart")
    assert (done.returncode, file.exists()) == (0, False)
    assert "callpop autostart on" in done.stdout
    done = callpop(home, "autostart", "on")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"File: {file}" in done.stdout
    # Another home than the usual one is started as such.
    assert f"--home {home} --hidden\n" in file.read_text()
    told = json.loads(callpop(home, "autostart", "status", "--json").stdout)
    assert told == {"on": True, "problem": "", "place": str(file)}
    assert callpop(home, "autostart", "off").returncode == 0
    assert not file.exists()


@linux
def test_an_autostart_that_would_not_start_anything_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    file = tmp_path / "config" / "autostart" / "callpop.desktop"
    file.parent.mkdir(parents=True)
    file.write_text("[Desktop Entry]\nType=Application\nName=Callpop\nExec=/opt/gone --hidden\n")
    done = callpop(tmp_path / "home", "autostart", "status")
    assert done.returncode == 1
    assert "starts /opt/gone, which is not there any more" in done.stderr
    assert callpop(tmp_path / "home", "autostart", "sideways").returncode == 2
