"""A second instance, whatever became of the first."""

import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable

from tests.faults.system.stage import Stage, shown
from tests.faults.table import Row
from tests.whole.desk_at_work import until

MakeRow = Callable[..., Row]


TEN_STARTS = 120.0
"""Seconds that a slow machine may take for them."""


def running(programs: list["subprocess.Popen[bytes]"]) -> list["subprocess.Popen[bytes]"]:
    return [one for one in programs if one.poll() is None]


def new_ones(windows: list[str], before: list[str]) -> list[str]:
    return list((Counter(windows) - Counter(before)).elements())


def test_lock_and_socket_taken_away(desk: Stage, row: MakeRow) -> None:
    told = row(
        "program", "its lock and socket are deleted by who tidies up, then it is started again"
    )
    (desk.home / "callpop.lock").unlink()
    (desk.home / "control.sock").unlink()
    before = desk.windows()
    told.mended()
    assert desk.run() == ""
    came = until("the first came forward", lambda: new_ones(desk.windows(), before))
    told.well()
    assert desk.pbx.knocks == ["001"]
    desk.a_call()
    desk.nothing_lost()
    told.sees = f"the window “{came[0]}” of the one that runs comes forward"


def test_ten_at_once(new: Stage, row: MakeRow) -> None:
    told = row("program", "started ten times at once")
    told.mended()
    ten = [new.launch() for _ in range(10)]
    until("it is online", lambda: "online" in new.run("status", check=None), TEN_STARTS)
    until("one is left", lambda: len(running(ten)) == 1, TEN_STARTS)
    told.well()
    new.process = running(ten)[0]
    new.a_call()
    assert new.pbx.knocks == ["001"]
    assert [one.communicate()[0] for one in ten if one.poll() is not None] == [b""] * 9
    new.end()
    assert [one.returncode for one in ten] == [0] * 10
    new.nothing_lost()
    told.sees = f"{len(ten) - 1} of {len(ten)} end without a word; one runs"


def test_started_again_while_the_first_is_frozen(desk: Stage, row: MakeRow) -> None:
    told = row(
        "program", "stopped (SIGSTOP) for 12 s with a call on the screen, started again meanwhile"
    )
    number = desk.ring()
    assert desk.process is not None
    desk.process.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    words = desk.run(check=1)
    assert time.monotonic() - began > 9
    desk.process.send_signal(signal.SIGCONT)
    told.mended()
    desk.hang_up(number)
    told.well()
    assert desk.state() == "online"
    desk.a_call()
    desk.nothing_lost()
    shown(told, words.strip())


def test_started_while_another_quits(desk: Stage, row: MakeRow) -> None:
    told = row("program", "started again at the moment at which it quits")
    desk.a_call()
    first = desk.process
    assert first is not None
    told.mended()
    first.terminate()
    desk.start()
    told.well()
    assert first.communicate()[0] == b""
    assert first.returncode == 0
    desk.a_call()
    desk.nothing_lost()
    told.sees = "the new one, as soon as the old one is gone"


def test_stale_lock_and_socket(desk: Stage, row: MakeRow) -> None:
    told = row("program", "killed (SIGKILL) with a call on the screen, started again")
    desk.ring()
    desk.kill()
    assert (desk.home / "control.sock").exists()
    told.mended()
    desk.start()
    told.well()
    desk.nothing_lost()
    [how] = desk.listed().values()
    assert how == "unknown"
    desk.a_call()
    desk.nothing_lost()
    told.sees = f"the call of before in the history, its end “{how}”"
