"""The whole app through the whole day, in a fraction of its time: real screen, bus and sockets."""

import asyncio
import gc
import re
import sqlite3
import sys
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

import callpop.demo_agent
from callpop.accounts.home import Home
from callpop.clock import SystemClock
from callpop.demo import Album, staged
from callpop.desk.cards import STAY_SECONDS
from callpop.desk.desk import Desk
from callpop.platform.control_client import ask
from callpop.qt_program import event_loop
from callpop.simulators.day import all_day, almaty, bratislava, kyiv, lisbon, lviv
from callpop.simulators.day.script import SCENES, play
from callpop.simulators.meetip import DEMO_KEY
from callpop.simulators.phonet import DEMO_API_KEY
from callpop.simulators.viptel import DEMO_PASSWORD
from callpop.simulators.xvb import TOKEN
from callpop.tasks import Tasks
from callpop.telephony.moment import Moment

if TYPE_CHECKING:
    from tests.desktop import Notifications

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a screen of our own")

SECRETS = (DEMO_API_KEY, DEMO_PASSWORD, DEMO_KEY, TOKEN)
BROWSER = """\
import sys, urllib.request
urllib.request.build_opener(urllib.request.ProxyHandler({})).open(sys.argv[1]).read()
"""


class HastyClock:
    """The machine's clock, running ``pace`` times as fast."""

    def __init__(self, pace: float) -> None:
        self._pace = pace
        self._clock = SystemClock()
        self._start = self._clock.now()

    def now(self) -> Moment:
        past = (self._clock.now().ticks - self._start.ticks) * self._pace
        return Moment(self._start.wall + timedelta(seconds=past), self._start.ticks + past)

    async def sleep(self, seconds: float) -> None:
        await self._clock.sleep(seconds / self._pace)


@pytest.fixture
def home(notifications: "Notifications", short_tmp: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    browser = short_tmp / "browser.py"
    browser.write_text(BROWSER)
    monkeypatch.setenv("BROWSER", f"{sys.executable} {browser} %s")
    # A slow machine is slow, however fast its clock: nothing may be over before it is seen.
    monkeypatch.setattr(callpop.demo_agent, "PATIENCE_SECONDS", 600.0)
    for kind in STAY_SECONDS:
        monkeypatch.setitem(STAY_SECONDS, kind, 600.0)
    found = Home.find(str(short_tmp / "home"))
    found.prepare()
    return found


def run(qapp: QApplication, main: Coroutine[Any, Any, None]) -> None:
    loop = event_loop(qapp)
    try:
        loop.run_until_complete(main)
    finally:
        loop.close()
        del loop
        gc.collect()


async def until(desk: Desk, so: Callable[[], bool]) -> None:
    """Wait until ``so()``, looked at whenever the desk hears something."""
    heard = asyncio.Event()
    leave = desk.events.subscribe(lambda _line: heard.set())
    try:
        async with asyncio.timeout(10):
            while not so():
                await heard.wait()
                heard.clear()
    finally:
        leave()


def test_the_demo_plays_to_its_end(qapp: QApplication, home: Home, tmp_path: Path) -> None:
    output = tmp_path / "pictures"
    clock = HastyClock(20)
    album = Album(output, clock)
    album.open()
    told: dict[str, Any] = {}

    async def main() -> None:
        async with staged(qapp, home, album, clock) as stage:
            for scene in SCENES:
                await play(stage.day, scene)
            for verb in ("status", "presence", "queues"):
                told[verb] = await asyncio.to_thread(ask, home, verb)
            told["history"] = await stage.app.desk.history.recent()

    run(qapp, main())
    album.close()

    accounts = {one["name"]: (one["kind"], one["state"]) for one in told["status"]["accounts"]}
    assert accounts == {
        kyiv.NAME: ("phonet", "online"),
        lviv.NAME: ("vega", "online"),
        bratislava.NAME: ("viptel", "online"),
        lisbon.NAME: ("meetip", "online"),
        almaty.NAME: ("xvb", "online"),
    }
    assert told["status"]["calls"] == []

    # XVB tells of no phone but those in a call.
    people = {(one["account"], one["extension"]): one for one in told["presence"]}
    assert {account for account, _ in people} == {"Kyiv", "Lviv", "Bratislava", "Lisbon"}
    assert people["Kyiv", kyiv.OLENA]["name"] == "Olena Koval"
    assert people["Kyiv", kyiv.OLENA]["state"] == "available"
    assert people["Lisbon", lisbon.COLLEAGUES[0]]["state"] == "available"
    assert {who for account, who in people if account == "Lisbon"} == {
        lisbon.ME,
        *lisbon.COLLEAGUES,
    }

    (queue,) = told["queues"]
    assert (queue["account"], queue["queue"]) == ("Bratislava", bratislava.SUPPORT)
    assert queue["waiting"] == []
    assert [one["extension"] for one in queue["members"]] == ["12", "13", "20", "21"]

    history = [(one.account, one.name or one.number, one.outcome) for one in told["history"]]
    assert history[::-1] == [
        ("Kyiv", kyiv.ANASTASIA.name, "answered"),
        ("Kyiv", kyiv.PETRO.name, "answered-elsewhere"),
        ("Bratislava", bratislava.MAREK.number, "answered-elsewhere"),
        ("Bratislava", bratislava.ZUZANA.name, "answered"),
        ("Lisbon", lisbon.INES.name, "answered"),
        ("Lisbon", lisbon.DUARTE.number, "unknown"),
        ("Almaty", almaty.AIGERIM.name, "answered"),
        ("Almaty", almaty.YERLAN.number, "answered"),
        ("Kyiv", kyiv.OLEKSANDR.name, "missed"),
        ("Kyiv", kyiv.OLEKSANDR.name, "answered"),
        ("Kyiv", kyiv.ANASTASIA.name, "answered"),
        ("Lviv", lviv.LARYSA.name, "missed"),
        ("Lisbon", lisbon.INES.name, "answered"),
        ("Bratislava", bratislava.MAREK.number, "answered"),
    ]

    transcript = (output / "transcript.txt").read_text(encoding="utf-8")
    for scene in SCENES:
        assert scene.title in transcript
    pictures = sorted(path.name for path in output.glob("*.png"))
    assert re.findall(r"\[(.+\.png)\]", transcript) == pictures
    kept = [path for path in home.settings.parent.rglob("*") if path.is_file()]
    assert home.history in kept
    for secret in SECRETS:
        assert secret not in transcript
        for path in kept:
            assert secret.encode() not in path.read_bytes(), path
    with sqlite3.connect(home.history) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    file.close()


def test_whoever_is_called_answers_at_every_pbx(qapp: QApplication, home: Home) -> None:
    clock = HastyClock(50)
    called = {
        kyiv.NAME: kyiv.PETRO.number,
        lviv.NAME: lviv.LARYSA.number,
        bratislava.NAME: bratislava.MAREK.number,
        lisbon.NAME: lisbon.DUARTE.number,
        almaty.NAME: almaty.YERLAN.number,
    }

    async def main() -> None:
        async with staged(qapp, home, Album(None, clock), clock) as stage:
            desk, day = stage.app.desk, stage.day
            await until(desk, lambda: len(desk.dialer.accounts()) == len(called))
            answering = Tasks("test")
            for part in all_day.PARTS:
                answering.start(part.answers(day, answering), name=part.NAME)
            for account, number in called.items():
                answer = await desk.dialer.dial(number, account)
                assert answer.verdict == "accepted", (account, answer)
            await until(desk, lambda: len(desk.live_calls()) == len(called))
            await until(desk, lambda: not desk.live_calls())
            await answering.close()
            entries = await desk.history.recent()
            assert {one.account: one.number for one in entries} == called
            outcomes = {one.account: one.outcome for one in entries}
            # Meetip does not tell whether the other side answered, XVB only of its queues' calls.
            assert outcomes.pop(lisbon.NAME) == "unknown"
            assert set(outcomes.values()) == {"answered"}

    run(qapp, main())
