"""Will I see the next call? The real program, asked on a real desktop."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, shown_notes, until


def found(callpop: Callpop, *words: str) -> dict[str, Any]:
    # It fails where something needs the agent, and says what all the same.
    command = [sys.executable, "-m", "callpop.cli", "check", "--json", *words]
    done = subprocess.run(command, env=callpop.env, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    lines = json.loads(done.stdout)
    assert done.returncode == int("trouble" in {line["state"] for line in lines})
    return {line["check"]: line for line in lines}


def troubles(lines: dict[str, Any]) -> list[str]:
    return [key for key, line in lines.items() if line["state"] == "trouble"]


def test_a_test_call_comes_the_way_of_every_call_and_leaves_nothing(
    office: Callpop, notifications: Notifications
) -> None:
    follower = office.events()
    lines = found(office)
    assert troubles(lines) == []
    assert lines["account:Office"]["state"] == lines["tray"]["state"] == "good"
    trial = lines["test-call"]
    assert trial["state"] == "good", trial
    assert 0 < trial["card_ms"] < 3000
    assert 0 < trial["notification_ms"] < 3000
    until("its card is on the screen", lambda: "Calls" in " ".join(office.windows()))
    assert "Callpop test call" in shown_notes(notifications.ctl) or "1" in notifications.ctl(
        "count", "displayed"
    )
    told = follower.until("call.ringing")
    assert (told["account"], told["call"]["name"]) == ("Test call", "Callpop test call")
    assert [account["name"] for account in office.status()["accounts"]] == ["Office"]
    # Another takes its place: the first has ended then.
    assert found(office)["test-call"]["state"] == "good"
    assert follower.until("call.ended")["call"]["id"] == told["call"]["id"]
    assert [call["account"] for call in office.calls()] == ["Test call"]
    assert json.loads(office.run("history", "--json")) == []
    assert office.opened_pages() == []


def test_what_keeps_notifications_back_is_found(
    office: Callpop, notifications: Notifications
) -> None:
    notifications.ctl("set-paused", "true")
    assert troubles(found(office, "--no-call")) == ["do-not-disturb"]
    notifications.ctl("set-paused", "false")
    notifications.stop()
    lines = found(office, "--no-call")
    assert troubles(lines) == ["notifications"]
    notifications.start()
    assert troubles(found(office, "--no-call")) == []


def test_the_desktop_starts_callpop_at_log_in(callpop: Callpop, tmp_path: Path) -> None:
    callpop.env["XDG_CONFIG_HOME"] = str(tmp_path / "config")
    callpop.run("autostart", "on")
    file = tmp_path / "config" / "autostart" / "callpop.desktop"
    # What a session does with each of its autostart files.
    subprocess.run(["gio", "launch", str(file)], env=callpop.env, check=True, timeout=20)
    try:
        until("Callpop answers", lambda: "accounts" in callpop.run("status", "--json", check=None))
        assert found(callpop, "--no-call")["autostart"]["state"] == "good"
    finally:
        callpop.run("quit", check=None)
    until("it has ended", lambda: "not running" in callpop.run("status", check=None))
