"""The whole life of an account of every kind in the real program: none of its secrets can be read
in anything that the program writes, says or starts."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.desktop import Notifications, SecretService
from tests.secrets.five_pbxs import Echo, FivePbxs, five_pbxs
from tests.secrets.planted import KEYS, as_lines, assert_nothing_leaked, planted
from tests.whole.desk_at_work import Callpop, until
from virtual_desktop import tray

if sys.platform != "linux":
    pytest.skip("reads /proc", allow_module_level=True)

WITH_EVERYTHING_IN_THE_LOG = """
import logging, sys
import callpop.running as running
import callpop.pbx.phonet as phonet

keep = running.keep_log

def keep_all(path):
    handler = keep(path)
    logging.getLogger().setLevel(logging.DEBUG)
    logging.getLogger("callpop").setLevel(logging.DEBUG)
    return handler

running.keep_log = keep_all
some = {"domain": "a.example.com", "subscriber": "1"}
kind = type(phonet.PHONET.connector(some, {"api_key": "k"}))
received = kind.received

def fragile(self, channel, data, now):
    if "fall over" in str(data):
        secrets = vars(self), vars(self._account) if hasattr(self, "_account") else ""
        raise ValueError(f"{secrets} {data}")
    return received(self, channel, data, now)

kind.received = fragile
from callpop.cli.run import main
sys.exit(main(sys.argv[1:]))
"""
"""Callpop with a log in which everything is said, and with a connector that can be made to fall
over: secrets are in its hands, and in the words of its exception."""


class Lives(Callpop):
    """All that it says is kept, and what the browser was handed."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.said: list[bytes] = []
        self.handed = home.parent / "handed"
        browser = home.parent / "browser"
        browser.write_text(
            "#!/bin/sh\n"
            f'{{ tr "\\0" "\\n" </proc/$$/cmdline; tr "\\0" "\\n" </proc/$PPID/cmdline; env; }}'
            f" >>{self.handed}\n"
            f'printf "%s\\n" "$1" >>{self.browsed}\n'
        )

    def run(self, *words: str, given: str = "", check: int | None = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "callpop.cli", *words],
            input=given,
            env=self.env,
            capture_output=True,
            text=True,
            timeout=60,
            cwd=self.home.parent,
        )
        self.said.append((done.stdout + done.stderr).encode())
        if check is not None:
            assert done.returncode == check, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout if done.returncode == 0 else done.stderr

    def webhook(self, name: str) -> str:
        """Where its PBX is to call: the one place where a secret is told, to whoever asks."""
        return subprocess.run(
            [sys.executable, "-m", "callpop.cli", "account", "show", name, "--webhook-url"],
            env=self.env,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    def start(self, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WITH_EVERYTHING_IN_THE_LOG, *words],
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        until("Callpop answers", lambda: self._answers())

    def kill(self, number: int) -> None:
        assert self.process is not None
        self.process.send_signal(number)
        self.said.append(self.process.communicate(timeout=20)[0])
        self.process = None

    def add(self, kind: str, settings: dict[str, str], name: str) -> None:
        words = [word for pair in settings.items() for word in ("--set", "=".join(pair))]
        asked = {key: value for key, value in planted(kind).items() if key != "path_secret"}
        self.run(
            "account", "add", kind, "--name", name, *words, "--secrets-stdin", given=as_lines(asked)
        )

    def give(self, kind: str, which: str) -> None:
        asked = {key: value for key, value in planted(kind, which).items() if key != "path_secret"}
        self.run("account", "unlock", kind, "--secrets-stdin", given=as_lines(asked))


@pytest.fixture
def pbxs() -> Iterator[FivePbxs]:
    with five_pbxs() as running:
        yield running


@pytest.fixture
def callpop(
    notifications: Notifications, secret_service: SecretService, short_tmp: Path
) -> Iterator[Lives]:
    with tray(os.environ):
        program = Lives(short_tmp / "home")
        yield program
        program.close()


def everything(callpop: Lives, notifications: Notifications, more: list[bytes]) -> None:
    """Look through all of it."""
    titles = "\n".join(callpop.windows()) if callpop.process is not None else ""
    handed = callpop.handed.read_bytes() if callpop.handed.exists() else b""
    clipboards = [
        subprocess.run(
            ["xclip", "-o", "-selection", which], capture_output=True, env=callpop.env
        ).stdout
        for which in ("primary", "clipboard")
    ]
    assert_nothing_leaked(
        callpop.home,
        also=[
            *callpop.said,
            *more,
            *clipboards,
            handed,
            titles.encode(),
            notifications.ctl("history").encode(),
        ],
        processes=[callpop.process.pid] if callpop.process is not None else [],
    )


def kept(service: SecretService) -> int:
    """How many secrets of Callpop's the keyring holds."""
    found = subprocess.run(
        ["secret-tool", "search", "--all", "application", "Python keyring library"],
        env=service.env,
        capture_output=True,
        text=True,
        check=True,
    )
    return (found.stdout + found.stderr).count("attribute.service = callpop:")


@pytest.mark.long
def test_the_life_of_five_accounts(
    pbxs: FivePbxs,
    callpop: Lives,
    notifications: Notifications,
    secret_service: SecretService,
    short_tmp: Path,
) -> None:
    for kind in KEYS:
        settings = pbxs.settings(kind) | {
            "pop": "ring",
            "crm_url": "https://crm.example.com/{number}",
        }
        callpop.add(kind, settings, kind)
    assert kept(secret_service) == sum(map(len, KEYS.values()))
    callpop.start()
    follower = subprocess.Popen(
        [sys.executable, "-m", "callpop.cli", "events"], env=callpop.env, stdout=subprocess.PIPE
    )
    webhook = callpop.webhook("xvb")
    pbxs.exchanges["xvb"].pbx.settings.webhook_url = webhook  # type: ignore[attr-defined]
    made_up = [urlsplit(webhook).path.rpartition("/")[2]]
    for kind, exchange in pbxs.exchanges.items():
        pbxs.do(exchange.arrived())
        until(f"{kind} is online", lambda kind=kind: callpop.state(kind) == "online")  # type: ignore[misc]

    for kind, exchange in pbxs.exchanges.items():
        call = pbxs.do(exchange.ring(exchange.client(7)))
        until(f"{kind} rings", lambda kind=kind: kind in {c["account"] for c in callpop.calls()})  # type: ignore[misc]
        pbxs.do(exchange.answer(call))
        pbxs.do(exchange.hang_up(call))
        callpop.run("dial", exchange.client(8), "--account", kind, check=None)
        callpop.run("account", "test", kind, check=None)
        callpop.run("account", "show", kind)
        callpop.run("flight-recording", kind)
        callpop.run("flight-recording", kind, "--mask-numbers", "--output", "-")
    until("the browser was opened", callpop.opened_pages)
    for verb in ("status", "presence", "queues", "history", "account list"):
        callpop.run(*verb.split(), "--json")
    everything(callpop, notifications, [])

    # A connector falls over with a secret in its hands.
    pbxs.do(pbxs.exchanges["phonet"].junk("fall over"))
    log = callpop.home / "callpop.log"
    until(
        "it is in the log",
        lambda: "not understood" in log.read_text() or "ValueError" in log.read_text(),
    )

    # Another secret, and one that is refused.
    for kind in ("phonet", "vega", "viptel", "meetip"):
        callpop.give(kind, "wrong")
        until(f"{kind} is not online", lambda kind=kind: callpop.state(kind) != "online")  # type: ignore[misc]
        callpop.run("account", "test", kind, check=1)
    pbxs.take("second")
    for kind in KEYS:
        callpop.give(kind, "second")
    for kind in ("phonet", "vega", "viptel", "meetip"):
        until(f"{kind} is online again", lambda kind=kind: callpop.state(kind) == "online")  # type: ignore[misc]

    callpop.run("diagnostics", "--output", str(callpop.home / "running.zip"))
    callpop.kill(signal.SIGSEGV)
    callpop.run("diagnostics", "--output", str(callpop.home / "killed.zip"))
    callpop.start()
    until("it is told", lambda: "a fault of its own" in notifications.ctl("history"))
    assert "Segmentation fault" in (callpop.home / "crashes.txt").read_text()
    follower.kill()
    told = follower.communicate()[0]
    assert b'"call.ringing"' in told
    recordings = [path.read_bytes() for path in short_tmp.glob("*.jsonl")]
    assert len(recordings) == len(KEYS)
    everything(callpop, notifications, [told, *recordings])
    assert_nothing_leaked(callpop.home, also=[told, *recordings, *callpop.said], secrets=made_up)

    for kind in KEYS:
        callpop.run("account", "remove", kind)
    assert kept(secret_service) == 0
    assert callpop.stop() == 0
    everything(callpop, notifications, [])


@pytest.mark.parametrize(
    "mode",
    [
        "frame",
        *(pytest.param(mode, marks=pytest.mark.long) for mode in Echo.MODES if mode != "frame"),
    ],
)
def test_a_pbx_that_repeats_what_it_was_told(
    pbxs: FivePbxs, callpop: Lives, notifications: Notifications, mode: str
) -> None:
    pbxs.echo.mode = mode
    for kind in KEYS:
        callpop.add(kind, pbxs.echo.settings(kind), kind)
    callpop.start()
    follower = subprocess.Popen(
        [sys.executable, "-m", "callpop.cli", "events"], env=callpop.env, stdout=subprocess.PIPE
    )
    until("every account was there", lambda: pbxs.echo.came >= set(KEYS) - {"xvb"})
    pbxs.echo.knock(callpop.webhook("xvb"))
    callpop.run("dial", "+79201119613", "--account", "xvb", check=None)
    assert "xvb" in pbxs.echo.came
    if mode != "frame":  # as many processes as that cost what every run of the tests can't pay
        for kind in KEYS:
            callpop.run("account", "test", kind, check=None)
        for verb in ("status", "presence"):
            callpop.run(verb, "--json")
        for kind in KEYS:
            name = str(callpop.home / f"{kind}.jsonl")
            callpop.run("flight-recording", kind, "--output", name)
    assert "79201119613" in callpop.run("history", "--json")
    callpop.run("diagnostics", "--output", str(callpop.home / "report.zip"))
    follower.kill()
    told = follower.communicate()[0]
    assert json.loads(told.splitlines()[0])["type"] == "session"
    everything(callpop, notifications, [told])
