"""What the screen does, and the end of the session: the program as a process."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

if sys.platform != "linux":
    pytest.skip("this screen is an X server's", allow_module_level=True)

from tests.desktop import window_manager
from tests.faults.desk import Desk, desk, until
from tests.faults.table import Row
from tests.secrets.planted import assert_nothing_leaked
from virtual_desktop import compositor

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

PART = "screen"
TAIL = "9999999"


@pytest.fixture
def at(living_desk: Desk) -> Desk:
    """A program that lives through all of it."""
    return living_desk


@pytest.fixture
def mortal() -> Iterator[Desk]:
    """A program that does not."""
    with TemporaryDirectory(prefix="cp-") as folder, desk(Path(folder)) as made:
        made.start()
        yield made


def test_no_window_manager(at: Desk, row: NewRow) -> None:
    fault = row(PART, "the window manager dies")
    with at.fault(fault):
        tail = at.ring()
        at.take_away("window manager")
        at.end(tail)
        at.call()
        fault.sees = "cards come as ever"
        fault.mended()
        at.part("window manager").enter_context(window_manager(at.env))
        at.call()
        fault.well()


def test_no_compositor(at: Desk, row: NewRow) -> None:
    fault = row(PART, "the compositor starts, and dies while a call rings")
    with at.fault(fault), ExitStack() as stack:
        stack.enter_context(compositor(at.folder, at.env))
        tail = at.ring()
        fault.mended()
        stack.close()
        at.end(tail)
        at.call()
        fault.sees = "cards come as ever, with square corners"
        fault.well()


def on_the_screen(at: Desk) -> bool:
    """Every window of the program's lies within the screen as it is now."""
    size = subprocess.run(
        ["xdotool", "getdisplaygeometry"], env=at.env, capture_output=True, text=True, check=True
    ).stdout.split()
    width, height = map(int, size)
    ids = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--pid", str(at.pid), "--name", "Calls"],
        env=at.env,
        capture_output=True,
        text=True,
    ).stdout.split()
    for one in ids:
        lines = subprocess.run(
            ["xdotool", "getwindowgeometry", "--shell", one],
            env=at.env,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
        told = dict(line.split("=") for line in lines if "=" in line)
        x, y, w, h = (int(told[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        if x < 0 or y < 0 or x + w > width or y + h > height:
            return False
    return bool(ids)


def turn(at: Desk, *words: str) -> None:
    """What the desktop's settings do to the monitor."""
    subprocess.run(["xrandr", *words], env=at.env, check=True, capture_output=True)


@pytest.mark.long
@pytest.mark.parametrize(
    ("what", "width", "height"), [("becomes small", 800, 600), ("is turned upright", 640, 900)]
)
def test_another_size(at: Desk, row: NewRow, what: str, width: int, height: int) -> None:
    fault = row(PART, f"{what} while a call rings, and is as before")
    mode = f"{width}x{height}"
    turn(at, "--newmode", mode, "0", f"{width}", "0", "0", f"{width}", f"{height}", "0", "0",
         f"{height}")  # fmt: skip
    turn(at, "--addmode", "screen", mode)
    with at.fault(fault):
        tail = at.ring()
        fault.mended()
        turn(at, "--output", "screen", "--mode", mode)
        until("the card is on the screen that is left", lambda: on_the_screen(at))
        fault.well()
        fault.sees = "the card moves onto what is left of the screen"
        at.end(tail)
        at.call()
        turn(at, "--output", "screen", "--mode", "1280x900")
        at.call()


@pytest.mark.long
def test_the_monitor_is_unplugged(at: Desk, row: NewRow) -> None:
    fault = row(PART, "the only monitor is unplugged while a call rings, and plugged in again")
    with at.fault(fault):
        tail = at.ring()
        turn(at, "--output", "screen", "--off", "--fb", "1280x900")
        at.end(tail)
        tail = at.ring(on_card=False)
        fault.sees = "nothing; then the card of who calls"
        fault.mended()
        turn(at, "--output", "screen", "--mode", "1280x900")
        until("the card is on the screen", lambda: on_the_screen(at))
        fault.well()
        at.end(tail)
        at.call()


def started_again(at: Desk, fault: Row, *calls: str) -> None:
    """The program starts anew and is as before; ``calls`` were in progress when it ended, and no
    more is known of them."""
    fault.mended()
    at.start()
    fault.well()
    for tail in calls:
        kept = at.remembered(tail)
        assert kept is not None
        assert kept.outcome is Outcome.UNKNOWN
    at.call()
    assert_nothing_leaked(at.home.settings.parent, secrets=[at.key])
    assert at.program.stop() == 0


@pytest.mark.long
def test_it_dies(mortal: Desk, row: NewRow) -> None:
    at = mortal
    fault = row(PART, "the X server dies while a call rings; the next session starts Callpop")
    answered, tail = at.ring(), at.ring()
    at.end(answered)
    process = at.program.process
    assert process is not None
    at.take_away("screen")
    output = process.communicate(timeout=15)[0].decode()
    assert (process.returncode, output) == (1, "")
    kept = at.remembered(tail)
    assert kept is not None
    [last] = re.findall(r"the screen is gone: .+", at.log)
    fault.sees = f"its windows go; the log says “{last}”"
    at.new_screen()
    started_again(at, fault, tail)


@pytest.mark.long
def test_it_hangs(mortal: Desk, row: NewRow) -> None:
    """Nothing can be shown then; what came meanwhile is told as soon as it goes on."""
    at = mortal
    fault = row(PART, "the X server hangs for ten seconds while a call comes and goes")
    (xvfb,) = at.children("Xvfb")
    with at.stopped(xvfb):
        at.pbx.send(at.event("dial", TAIL))
        time.sleep(10)
        at.pbx.send(at.event("hangup", TAIL))
        time.sleep(0.5)
        fault.sees = "nothing moves on the whole screen"
    fault.mended()
    until("it is over", lambda: getattr(at.remembered(TAIL), "outcome", None))
    fault.well()
    kept = at.remembered(TAIL)
    assert kept is not None
    assert kept.outcome is Outcome.MISSED
    at.call()
    assert at.program.stop() == 0


@pytest.mark.long
@pytest.mark.parametrize(
    ("what", "number", "times"),
    [
        ("ends the session (SIGTERM)", signal.SIGTERM, 1),
        ("ends the session (SIGHUP)", signal.SIGHUP, 1),
        ("is impatient (SIGTERM ten times)", signal.SIGTERM, 10),
    ],
)
def test_the_session_ends(
    mortal: Desk, row: NewRow, what: str, number: signal.Signals, times: int
) -> None:
    at = mortal
    fault = row("session", f"{what} while three calls ring")
    ringing = [at.ring() for _ in range(3)]
    process = at.program.process
    assert process is not None
    for _ in range(times):
        os.kill(process.pid, number)
    began = time.monotonic()
    output = process.communicate(timeout=15)[0].decode()
    assert (process.returncode, output) == (0, "")
    took = time.monotonic() - began
    fault.sees = f"Callpop ends within {took:.1f} s; its notes leave the screen"
    assert at.notifications.ctl("count", "displayed").strip() == "0"
    started_again(at, fault, *ringing)


@pytest.mark.long
def test_the_whole_session_is_torn_down_at_once(mortal: Desk, row: NewRow) -> None:
    at = mortal
    fault = row("session", "everything is ended at once while a call rings (screen, bus, keyring)")
    tail = at.ring()
    process = at.program.process
    assert process is not None
    os.kill(process.pid, signal.SIGTERM)
    at.take_away("bus")
    at.take_away("screen")
    process.communicate(timeout=15)
    assert process.returncode in (0, 1)
    fault.sees = "Callpop ends with it"
    at.stop_services()
    at.new_screen()
    at.start_bus()
    at.start_services()
    started_again(at, fault, tail)
