"""``callpop flight-recording`` and ``callpop replay``, as processes: beside the running app with an
account at every simulated PBX, and alone with a file."""

import json
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from tests.cli.headless import HeadlessApp, callpop, running_app
from tests.contract.exchanges import EXCHANGES, Exchange
from tests.waiting import until

from callpop.clock import SystemClock

WIRE = Path(__file__).parents[1] / "wire"


class Offices:
    """The running app, with an account at every PBX; each took a call."""

    def __init__(self, app: HeadlessApp) -> None:
        self.app = app
        self.lines: list[dict[str, Any]] = []
        self.secrets: dict[str, dict[str, str]] = {}
        self._stack = AsyncExitStack()

    async def take_calls(self) -> None:
        self.app.desk.events.subscribe(self.lines.append)
        for kind, exchange_at in EXCHANGES.items():
            exchange = await self._stack.enter_async_context(exchange_at(SystemClock()))
            await self._take_call(kind, exchange)

    async def _take_call(self, kind: str, exchange: Exchange) -> None:
        settings, self.secrets[kind] = exchange.account()
        await self.app.accounts.add(
            exchange.kind.name, kind, settings, self.secrets[kind], keep="this-run"
        )
        await exchange.arrived()
        call = await exchange.ring(exchange.client())
        await until(lambda: self.told(kind)[-1:] == ["call.ringing"])
        await exchange.answer(call)
        await until(lambda: self.told(kind)[-1:] == ["call.answered"])
        await exchange.hang_up(call)
        await until(lambda: self.told(kind)[-1:] == ["call.ended"])

    async def leave(self) -> None:
        await self._stack.aclose()

    def told(self, account: str) -> list[str]:
        """What was told of its calls; the rest of a change is not waited for."""
        found = [line["type"] for line in self.lines if line["account"] == account]
        return [word for word in found if word.startswith("call.") and word != "call.changed"]


@pytest.fixture
def offices(short_tmp: Path) -> Iterator[Offices]:
    with running_app(short_tmp / "home") as app:
        it = Offices(app)
        try:
            app.run(it.take_calls())
            yield it
        finally:
            app.run(it.leave())


def test_what_the_running_app_heard_is_written_down_and_replayed(
    offices: Offices, tmp_path: Path
) -> None:
    home = offices.app.home.settings.parent
    for account in EXCHANGES:
        file = tmp_path / f"{account}.jsonl"
        done = callpop(home, "flight-recording", account.upper(), "--output", str(file))
        assert (done.returncode, done.stderr) == (0, "")
        assert str(file) in done.stdout
        text = file.read_text(encoding="utf-8")
        assert not [s for s in offices.secrets[account].values() if len(s) > 6 and s in text]
        if sys.platform != "win32":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
        played = callpop(tmp_path / "no home", "replay", str(file), "--json")
        assert (played.returncode, played.stderr) == (0, "")
        found = [json.loads(line) for line in played.stdout.splitlines()]
        # But for the first, which says that the keyring is asked.
        live = [line for line in offices.lines if line["account"] == account][1:]
        assert [plain(line) for line in found] == [plain(line) for line in live][: len(found)]
        assert [line["type"] for line in found if "call" in line][-1] in (
            "call.ended",
            "call.changed",
        )
        # A file that is there is nobody's to overwrite.
        again = callpop(home, "flight-recording", account, "--output", str(file))
        assert again.returncode == 1
        assert "exists already" in again.stderr
        assert file.read_text(encoding="utf-8") == text


def plain(line: dict[str, Any]) -> tuple[str, ...]:
    """A line without its times, in which a deadline's milliseconds are."""
    call = line.get("call") or {}
    parts = (line["type"], line.get("state"), line.get("extension"), line.get("detail"))
    return (*map(str, parts), *(str(call.get(k)) for k in ("id", "state", "outcome", "number")))


async def connect(app: HeadlessApp, name: str) -> None:
    settings = {"domain": "office.example.com", "subscriber": "101", "endpoint": app.pbx.url}
    await app.accounts.add("phonet", name, settings, {"api_key": app.pbx.api_key}, "this-run")
    await until(lambda: app.office.flight(name))


def test_of_whom_there_is_no_recording(short_tmp: Path) -> None:
    home = short_tmp / "home"
    assert callpop(home, "flight-recording", "Office").returncode == 3
    with running_app(home) as app:
        done = callpop(home, "flight-recording", "Office")
        assert (done.returncode, done.stderr) == (2, "callpop: There is no account “Office”.\n")
        app.run(connect(app, "Office"))
        done = callpop(home, "flight-recording", "Office", "--output", "-")
        assert json.loads(done.stdout.splitlines()[0])["kind"] == "phonet"
        gone = short_tmp / "gone" / "x.jsonl"
        done = callpop(home, "flight-recording", "Office", "--output", str(gone))
        assert (done.returncode, gone.exists()) == (1, False)
        assert "can't be written" in done.stderr


def test_the_file_is_named_after_the_account(
    short_tmp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(short_tmp)
    with running_app(short_tmp / "home") as app:
        app.run(connect(app, "My ../office"))
        done = callpop(short_tmp / "home", "flight-recording", "My ../office")
        assert done.returncode == 0
        (made,) = short_tmp.glob("*.jsonl")
        assert made.name.startswith("My_office-")


def test_replay_of_the_wire(tmp_path: Path) -> None:
    wire = WIRE / "xvb" / "direct-answered.jsonl"
    done = callpop(tmp_path, "replay", str(wire))
    types = [json.loads(line)["type"] for line in done.stdout.splitlines()]
    assert types[0] == "call.ringing"
    assert "call.ended" in types
    assert not list(tmp_path.iterdir())
    assert callpop(tmp_path, "replay", "-", stdin=wire.read_text()).stdout == done.stdout


def test_replay_of_something_else(tmp_path: Path) -> None:
    for words, status, said in (
        (["replay", __file__], 2, "no recording of Callpop"),
        (["replay", "-"], 2, "no recording of Callpop"),
        (["replay", str(tmp_path / "none")], 1, "No such file"),
        (["replay", str(tmp_path)], 1, "can't be read"),
        (["replay"], 2, "FILE"),
    ):
        done = callpop(tmp_path, *words)
        assert (done.returncode, done.stdout) == (status, "")
        assert said in done.stderr


def test_replay_goes_on_past_what_it_cannot_read(tmp_path: Path) -> None:
    lines = (WIRE / "phonet" / "direct-answered.jsonl").read_text().splitlines()
    broken = os.linesep.join([*lines[:3], *["\x1b[2J"] * 30, *lines[3:]])
    done = callpop(tmp_path, "replay", "-", stdin=broken)
    assert done.returncode == 1
    assert [json.loads(line)["type"] for line in done.stdout.splitlines()][-2] == "call.ended"
    assert done.stderr.splitlines()[-1] == "callpop: There is more like that."
    assert "\x1b" not in done.stderr
