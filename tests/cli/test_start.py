"""``callpop`` itself: one app for each home, on a real screen."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.headless import callpop
from tests.desktop import Screen


@contextmanager
def started(home: Path, *words: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-m", "callpop.cli", "--home", str(home), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )
    try:
        deadline = time.monotonic() + 30
        while callpop(home, "status").returncode != 0:
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < deadline
        yield process
    finally:
        process.kill()
        process.communicate()


def test_one_app_for_each_home(display: Screen, bus: str, short_tmp: Path) -> None:
    home, other = short_tmp / "home", short_tmp / ("long" * 40)
    with started(home) as first, started(other, "--hidden") as second:
        assert callpop(home).returncode == 0
        assert callpop(home, "tel:101").returncode == 0
        assert first.poll() is None
        assert callpop(home, "quit").returncode == 0
        assert first.communicate(timeout=20) == ("", "")
        assert first.returncode == 0
        assert callpop(home, "status").returncode == 3
        assert callpop(other, "status").returncode == 0
        second.kill()
        second.wait(20)
        assert callpop(other, "status").returncode == 3
        with started(other) as third:
            assert callpop(other, "quit").returncode == 0
            assert third.wait(20) == 0


def test_without_a_screen_it_says_so(short_tmp: Path) -> None:
    env = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = callpop(short_tmp / "home", env=env)
    assert done.returncode == 1
    assert done.stderr.startswith("callpop: ")
    assert done.stderr.count("\n") == 1
