"""The verbs that the running app does, typed in other processes."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.cli.headless import HeadlessApp, callpop, running_app

from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState

CALLER = "+380991234567"
CALL_KEYS = {
    "id",
    "account",
    "direction",
    "state",
    "outcome",
    "number",
    "number_shown",
    "name",
    "company",
    "crm_url",
    "contacts",
    "extension",
    "group",
    "queue",
    "trunk",
    "answered_by",
    "started_at",
    "answered_at",
    "ended_at",
    "duration",
    "recording_url",
}


@pytest.fixture
def app(short_tmp: Path) -> Iterator[HeadlessApp]:
    with running_app(short_tmp / "home") as running:
        yield running


@pytest.fixture
def online(app: HeadlessApp) -> HeadlessApp:
    added = add(app, "--this-run")
    assert (added.returncode, added.stderr) == (0, "")
    come_online(app)
    return app


def come_online(app: HeadlessApp) -> None:
    app.run(app.pbx.until_subscribed("101"))
    # An event proves the session at once; silence takes its three seconds.
    app.run(app.pbx.hang_up(app.run(app.pbx.ring("+380440000009", "101"))))
    app.wait_for("Office", LinkState.ONLINE)


def typed(app: HeadlessApp, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return callpop(app.home.settings.parent, *words, stdin=stdin)


def add(app: HeadlessApp, *words: str, key: str = "") -> subprocess.CompletedProcess[str]:
    return typed(
        app,
        *("account", "add", "phonet", "--name", "Office", "--secrets-stdin"),
        *("--set", f"domain={app.pbx.domain}", "--set", "subscriber=101"),
        *("--set", "watch=102", "--set", f"endpoint={app.pbx.url}", *words),
        stdin=f"api_key={key or app.pbx.api_key}\n",
    )


def refused(done: subprocess.CompletedProcess[str], status: int, *words: str) -> None:
    assert done.returncode == status, done
    assert done.stdout == ""
    assert done.stderr.startswith("callpop: ")
    assert done.stderr.count("\n") == 1
    for word in words:
        assert word in done.stderr


class Events:
    """A running ``callpop events``."""

    def __init__(self, app: HeadlessApp) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "callpop.cli", "events", "--home", app.home.settings.parent],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()
        # It tells what happens from when it listens on; something happens until it does.
        for _ in range(1_000):
            call = app.run(app.pbx.ring("+380440000000", "101"))
            app.run(app.pbx.hang_up(call))
            try:
                self.lines.get(timeout=0.05)
            except queue.Empty:
                continue
            return
        raise AssertionError("no events")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, kind: str, number: str) -> dict[str, Any]:
        while True:
            line: dict[str, Any] = json.loads(self.lines.get(timeout=20))
            if line["type"] == kind and line["call"]["number"] == number:
                return line

    def end(self) -> tuple[int, str]:
        assert self.process.stderr is not None
        status = self.process.wait(20)
        self.reader.join(20)
        return status, self.process.stderr.read()


@contextmanager
def following(app: HeadlessApp) -> Iterator[Events]:
    events = Events(app)
    try:
        yield events
    finally:
        events.process.kill()
        events.end()
        for pipe in (events.process.stdout, events.process.stderr):
            assert pipe is not None
            pipe.close()


def test_nothing_set_up(app: HeadlessApp) -> None:
    assert json.loads(typed(app, "status", "--json").stdout) == {"accounts": [], "calls": []}
    status = typed(app, "status")
    assert "callpop account add" in status.stdout
    assert "No calls in progress." in status.stdout
    refused(typed(app, "dial", CALLER), 1, "No account is set up yet")


def test_a_typo_is_not_the_same_as_nothing_set_up(app: HeadlessApp) -> None:
    app.home.settings.write_text("schema = 1\n[[account]\n")
    for words in (("status",), ("status", "--json")):
        refused(typed(app, *words), 1, "settings.toml, line 2", "Correct the line")


def test_the_lists(online: HeadlessApp) -> None:
    assert json.loads(typed(online, "queues", "--json").stdout) == []
    assert "No queues" in typed(online, "queues").stdout
    rows = json.loads(typed(online, "presence", "--json").stdout)
    assert {row["extension"] for row in rows} <= {"101", "102"}
    assert all(set(row) == {"account", "extension", "name", "state", "since"} for row in rows)
    assert typed(online, "presence").returncode == 0


def test_a_call_as_status_and_events_tell_it(online: HeadlessApp) -> None:
    with following(online) as events:
        uuid = online.run(online.pbx.ring(CALLER, "101"))
        told = events.until("call.ringing", CALLER)
        assert {"at", "account", "type", "call"} <= set(told)
        status = json.loads(typed(online, "status", "--json").stdout)
        (account,) = status["accounts"]
        assert set(account) >= {"name", "kind", "state", "since", "detail", "last_event_at"}
        assert (account["name"], account["kind"], account["state"]) == (
            "Office",
            "phonet",
            "online",
        )
        (call,) = status["calls"]
        assert set(call) >= CALL_KEYS
        assert call == told["call"]
        plain = typed(online, "status").stdout
        assert call["number_shown"] in plain
        assert "ringing" in plain
        online.run(online.pbx.answer(uuid))
        assert events.until("call.answered", CALLER)["call"]["answered_at"]
        online.run(online.pbx.hang_up(uuid))
        assert events.until("call.ended", CALLER)["call"]["outcome"] == "answered"
        assert json.loads(typed(online, "status", "--json").stdout)["calls"] == []
        assert typed(online, "quit").returncode == 0
        assert events.end() == (0, "")
    refused(typed(online, "status"), 3, "not running")
    (entry, *_others) = json.loads(typed(online, "history", "--json").stdout)
    assert (entry["id"], entry["outcome"]) == (call["id"], "answered")


def test_what_is_no_longer_known_is_not_shown_as_known(online: HeadlessApp) -> None:
    with following(online) as events:
        online.run(online.pbx.ring(CALLER, "101"))
        assert events.until("call.ringing", CALLER)["call"]["stale_since"] is None
        assert "UNKNOWN SINCE" not in typed(online, "status").stdout
        online.loop.call_soon_threadsafe(online.pbx.cut)
        assert events.until("call.changed", CALLER)["call"]["stale_since"]
        assert "UNKNOWN SINCE" in typed(online, "status").stdout


def test_events_end_by_ctrl_c_without_a_word(online: HeadlessApp) -> None:
    with following(online) as events:
        events.process.send_signal(signal.SIGINT)
        assert events.end() == (130, "")


def test_events_end_when_their_reader_has_gone(online: HeadlessApp) -> None:
    command = [sys.executable, "-m", "callpop.cli", "events"]
    with subprocess.Popen(
        [*command, "--home", online.home.settings.parent],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as events:
        assert events.stdout is not None
        assert events.stderr is not None
        events.stdout.close()
        for _ in range(1_000):
            online.run(online.pbx.hang_up(online.run(online.pbx.ring(CALLER, "101"))))
            try:
                status = events.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            break
        assert (status, events.stderr.read()) == (0, "")


def test_dialing(online: HeadlessApp) -> None:
    dialed = typed(online, "dial", "099", "123 45 67")
    assert (dialed.returncode, dialed.stderr) == (0, "")
    assert dialed.stdout.strip()
    assert [json.loads(request)["to"] for request in online.pbx.requests] == ["380991234567"]
    asked = len(online.pbx.requests)
    refused(typed(online, "dial", "112"), 1, "112 is an emergency number", "add --emergency.")
    refused(typed(online, "dial", "101"), 1, "an emergency number", "--emergency")
    assert len(online.pbx.requests) == asked
    own = typed(online, "dial", "--emergency", "101", "--account", "OFFICE")
    refused(own, 1, "You can't call yourself")
    refused(typed(online, "dial", "no number"), 2, "not a number")
    refused(typed(online, "dial", CALLER, "--account", "Nobody"), 2, "Nobody")
    refused(typed(online, "dial"), 2, "NUMBER")


def test_what_this_pbx_cannot_do(online: HeadlessApp) -> None:
    refused(typed(online, "hangup"), 1, "no call in progress")
    online.run(online.pbx.ring(CALLER, "101"))
    online.run(online.pbx.ring("+380440000001", "101"))
    with following(online) as events:
        online.run(online.pbx.ring("+380440000002", "101"))
        events.until("call.ringing", "+380440000002")
    refused(typed(online, "hangup"), 2, "several calls")
    call = json.loads(typed(online, "status", "--json").stdout)["calls"][0]["id"]
    refused(typed(online, "hangup", call), 1, "can't hang up", "your phone")
    refused(typed(online, "transfer", call, "102"), 1, "can't transfer")
    refused(typed(online, "transfer", "nonsense", "102"), 2, "nonsense")
    for nobody in ("", "no number"):
        refused(typed(online, "transfer", call, nobody), 2, "not a number to transfer to")


def test_a_second_start_brings_the_first_forward(app: HeadlessApp) -> None:
    assert typed(app).returncode == 0
    assert typed(app, "--hidden").returncode == 0
    assert typed(app, "tel:+38044%20123-45-67").returncode == 0
    assert typed(app, "callto:101").returncode == 0
    assert typed(app, "SIP:202@pbx.example.com").returncode == 0
    refused(typed(app, "tel:"), 2, "no number")
    assert app.front.asked == [
        "show",
        "dial box +38044 123-45-67",
        "dial box 101",
        "dial box 202",
    ]


def test_what_hotkeys_do_can_be_bound_to_other_keys(
    app: HeadlessApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "let-me-in")
    assert typed(app, "dial-box").returncode == 0
    assert typed(app, "dial-box", "+38 044 123").returncode == 0
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    for verb in ("dial-selection", "open-record", "say-caller", "panel"):
        assert typed(app, verb).returncode == 0
    for words in (("private",), ("private", "toggle"), ("private", "on"), ("private", "off")):
        assert typed(app, *words).returncode == 0
    assert app.front.asked == [
        "dial-box let-me-in",
        "dial box +38 044 123",
        "dial-selection",
        "open-record",
        "say-caller",
        "panel",
        "private",
        "private",
        "hide names",
        "show names",
    ]
    app.front.refusal = say("Nobody is calling.")
    refused(typed(app, "open-record"), 1, "Nobody is calling.")
    refused(typed(app, "private", "on"), 1, "Nobody is calling.")
    refused(typed(app, "private", "perhaps"), 2, "on", "off", "toggle")


def test_trying_an_account(online: HeadlessApp) -> None:
    tried = typed(online, "account", "test", "office")
    assert (tried.returncode, tried.stdout) == (0, "Phonet lets us in.\n")
    online.pbx.misbehaviour.refuse_status = 503
    failed = typed(online, "account", "test", "Office")
    refused(failed, 1)
    assert "lets us in" not in failed.stderr


def test_a_wrong_key_is_the_pbxs_word(app: HeadlessApp) -> None:
    assert add(app, "--this-run", key="wrongkeywrongkey").returncode == 0
    app.wait_for("Office", LinkState.REFUSED)
    tried = typed(app, "account", "test", "Office")
    refused(tried, 1)
    assert "wrongkey" not in tried.stderr
    given = typed(
        app,
        *("account", "unlock", "Office", "--this-run", "--secrets-stdin"),
        stdin=f"api_key={app.pbx.api_key}\r\n",
    )
    assert (given.returncode, given.stderr) == (0, "")
    come_online(app)
    home = app.home.settings.parent
    for file in home.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"wrongkey" not in content
            assert app.pbx.api_key.encode() not in content


def test_without_a_keyring_secrets_are_not_kept(app: HeadlessApp) -> None:
    refused(add(app), 1, "No keyring is running")
    assert json.loads(typed(app, "account", "list", "--json").stdout) == []
    refused(typed(app, "account", "unlock"), 1, "No keyring is running")


def test_a_name_taken(online: HeadlessApp) -> None:
    refused(add(online, "--this-run"), 2, "Office", "already")


def test_the_app_follows_a_change(online: HeadlessApp) -> None:
    changed = typed(online, "account", "change", "Office", "--set", "subscriber=102")
    assert (changed.returncode, changed.stderr) == (0, "")
    online.run(
        online.pbx.until(lambda: [one.subscriber for one in online.pbx.connections] == ["102"])
    )


def test_removing_it_disconnects_it(online: HeadlessApp) -> None:
    removed = typed(online, "account", "remove", "Office")
    assert removed.returncode == 0
    assert "removed" in removed.stdout
    online.run(online.pbx.until(lambda: not online.pbx.connections))
    assert json.loads(typed(online, "status", "--json").stdout)["accounts"] == []
    refused(typed(online, "account", "remove", "Office"), 2, "no account")
