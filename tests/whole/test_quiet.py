"""Quiet hours, sound and a locked screen in the real program, by what others see and hear of it."""

import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from tests.desktop import Notifications
from tests.whole.desk_at_work import Callpop, shown_notes, until
from tests.whole.foreign_pbx import KEY, ForeignPbx, event, now

SAVER = DBusAddress(
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
    "org.freedesktop.ScreenSaver",
)
PLAYER = """#!/bin/sh
echo $$ > {playing}
exec sleep 60
"""


@pytest.fixture
def with_account(callpop: Callpop, pbx: ForeignPbx) -> Callpop:
    """Callpop with one account, not started yet."""
    callpop.add_account(pbx.endpoint, KEY)
    return callpop


def prefer(callpop: Callpop, **chosen: Any) -> None:
    file = callpop.home / "settings.toml"
    lines = "".join(f"{key} = {json.dumps(value)}\n" for key, value in chosen.items())
    file.write_text(f"{file.read_text()}\n[app]\n{lines}")


def start(callpop: Callpop) -> None:
    callpop.start()
    until("online", lambda: callpop.state() == "online")


def ring(callpop: Callpop, pbx: ForeignPbx) -> None:
    pbx.send(event("dial"))
    until("a call is in progress", callpop.calls)


def displayed(notifications: Notifications) -> int:
    return int(notifications.ctl("count", "displayed"))


def test_in_quiet_hours_nothing_pops_up_and_all_is_kept(
    with_account: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    here = datetime.now().astimezone()
    begins, ends = here - timedelta(hours=1), here + timedelta(hours=2)
    prefer(with_account, quiet_hours=f"{begins:%H:%M}-{ends:%H:%M}")
    start(with_account)
    follower = with_account.events()
    ring(with_account, pbx)
    assert follower.until("call.ringing")["call"]["name"] == "Анастасія Березкіна"
    pbx.send(event("hangup"))
    assert follower.until("call.ended")["call"]["outcome"] == "missed"
    assert "Calls" not in with_account.windows()
    assert (displayed(notifications), shown_notes(notifications.ctl)) == (0, [])
    until("the call is kept", lambda: with_account.json("history"))


def test_a_locked_screen_tells_that_somebody_calls_and_not_who(
    with_account: Callpop, pbx: ForeignPbx, notifications: Notifications, bus: str
) -> None:
    start(with_account)
    log = with_account.home / "callpop.log"
    with open_dbus_connection(bus) as saver:
        saver.send_and_get_reply(message_bus.RequestName(SAVER.bus_name))
        saver.send(new_signal(SAVER, "ActiveChanged", "b", (True,)))
        until("the lock is noticed", lambda: "the screen is locked" in log.read_text())
        ring(with_account, pbx)
        until("a note is shown", lambda: displayed(notifications) == 1)
        notifications.ctl("close-all")
        until("the note is closed", lambda: shown_notes(notifications.ctl))
        assert shown_notes(notifications.ctl) == ["Incoming call"]
        # A script is told all the same.
        assert with_account.calls()[0]["name"] == "Анастасія Березкіна"


def test_it_sounds_while_it_rings_and_not_a_moment_longer(
    with_account: Callpop, pbx: ForeignPbx, tmp_path: Path
) -> None:
    player, playing = tmp_path / "pw-play", tmp_path / "playing"
    player.write_text(PLAYER.format(playing=playing))
    player.chmod(0o755)
    with_account.env["PATH"] = f"{tmp_path}{os.pathsep}{with_account.env['PATH']}"
    prefer(with_account, sound=True)
    start(with_account)
    ring(with_account, pbx)
    pid = int(until("it sounds", lambda: playing.exists() and playing.read_text()))
    assert Path(f"/proc/{pid}").exists()
    pbx.send(event("bridge", bridgeAt=now()))
    until("silence", lambda: not Path(f"/proc/{pid}").exists())
    assert with_account.calls()[0]["state"] == "answered"


def test_a_mute_with_an_end_outlives_a_restart(
    with_account: Callpop, pbx: ForeignPbx, notifications: Notifications
) -> None:
    memory = with_account.home / "pause.json"
    end = datetime.now().astimezone() + timedelta(hours=1)
    memory.write_text(json.dumps({"muted_until": end.isoformat()}))
    start(with_account)
    ring(with_account, pbx)
    pbx.send(event("hangup"))
    until("the call is over", lambda: not with_account.calls())
    assert "Calls" not in with_account.windows()
    assert (displayed(notifications), shown_notes(notifications.ctl)) == (0, [])
    assert with_account.stop() == 0
    assert datetime.fromisoformat(json.loads(memory.read_text())["muted_until"]) == end
