"""The whole app through the whole day, in a fraction of its time: real screen, bus and sockets."""

import gc
import json
import re
import sqlite3
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from callpop.accounts.home import Home
from callpop.app import event_loop
from callpop.clock import SystemClock
from callpop.demo import Album, demonstrate
from callpop.simulators.day import SCENES
from callpop.simulators.phonet import DEMO_API_KEY
from callpop.telephony.moment import Moment

if TYPE_CHECKING:
    from tests.desktop import Notifications

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a screen of our own")

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


def test_the_demo_plays_to_its_end(
    qapp: QApplication,
    notifications: "Notifications",
    short_tmp: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    browser = short_tmp / "browser.py"
    browser.write_text(BROWSER)
    monkeypatch.setenv("BROWSER", f"{sys.executable} {browser} %s")
    output = tmp_path / "pictures"
    home = Home.find(str(short_tmp / "home"))
    home.prepare()
    clock = HastyClock(20)
    album = Album(output, clock)
    album.open()
    loop = event_loop(qapp)
    try:
        loop.run_until_complete(demonstrate(qapp, home, album, clock))
    finally:
        loop.close()
        del loop
        gc.collect()
        album.close()

    transcript = (output / "transcript.txt").read_text(encoding="utf-8")
    for scene in SCENES:
        assert scene.title in transcript
    pictures = sorted(path.name for path in output.glob("*.png"))
    assert re.findall(r"\[(.+\.png)\]", transcript) == pictures
    kept = [path for path in home.settings.parent.rglob("*") if path.is_file()]
    assert home.history in kept
    for path in kept:
        assert DEMO_API_KEY.encode() not in path.read_bytes(), path
    with sqlite3.connect(home.history) as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    history.close()
    assert json.dumps(DEMO_API_KEY) not in transcript
