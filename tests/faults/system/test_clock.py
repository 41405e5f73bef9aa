"""A clock that jumps under the running program (libfaketime sets it; monotonic time goes on)."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from tests.faults.system.stage import Stage
from tests.faults.table import Row
from tests.whole.desk_at_work import until

MakeRow = Callable[..., Row]

_LIBRARY = next(iter(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), None)

pytestmark = pytest.mark.skipif(_LIBRARY is None, reason="libfaketime is not installed")


def start_by(desk: Stage, clock: str, **more: str) -> Path:
    """Start the program by another clock; the file by which that is set."""
    file = desk.home.parent / "clock"
    file.write_text(clock)
    faked = {
        "LD_PRELOAD": str(_LIBRARY),
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    desk.start(env={**desk.env, **faked, **more})
    return file


@pytest.mark.parametrize(
    ("fault", "jump"),
    [
        ("10 seconds forward", "+10"),
        ("10 seconds back", "-10"),
        ("an hour forward (as after a sleep)", "+3600"),
        ("an hour back", "-3600"),
        ("a year forward", "+31536000"),
        ("a year back", "-31536000"),
    ],
)
def test_jumps(new: Stage, row: MakeRow, fault: str, jump: str) -> None:
    told = row("clock", f"jumps {fault} during ringing and is set right during a talk")
    new.run("settings", "set", "history_days", "30")
    clock = start_by(new, "+0")
    new.a_call()
    number = new.ring()
    clock.write_text(jump)
    time.sleep(6)  # Whoever looks at the clock has looked.
    assert number in [call["number"] for call in new.calls()]
    new.a_call()
    clock.write_text("+0")
    told.mended()
    until("online", lambda: new.state() == "online")
    told.well()
    new.hang_up(number, talked=True)
    new.a_call()
    new.nothing_lost()
    [talk] = [one for one in new.json("history") if one["number"] == number]
    assert (talk["outcome"], talk["duration"]) == ("answered", 61)
    told.sees = "the call goes on; what comes meanwhile stands in the history by the clock’s time"


@pytest.mark.parametrize(
    ("fault", "zone", "moment"),
    [
        ("midnight", "Europe/Kyiv", "2026-05-04 20:59:55"),
        ("daylight saving begins", "Europe/Kyiv", "2026-03-29 00:59:55"),
        ("daylight saving ends", "Europe/Kyiv", "2026-10-25 00:59:55"),
        ("the year ends", "Pacific/Kiritimati", "2026-12-31 09:59:55"),
    ],
)
def test_turns(new: Stage, row: MakeRow, fault: str, zone: str, moment: str) -> None:
    told = row("clock", f"{fault} during a call ({zone})")
    new.run("settings", "set", "quiet_hours", "23:00-05:00")
    ahead = int(datetime.fromisoformat(f"{moment}+00:00").timestamp() - time.time())
    # So that the turn comes while the call rings, however long the start takes.
    clock = start_by(new, f"{ahead - 600:+}", TZ=zone)
    clock.write_text(f"{ahead:+}")
    new.pbx.send("")
    number = f"+38050199{ahead % 10_000:04}"
    new.came.append(number)
    who = [{"num": number, "name": "Ada"}]
    from tests.whole.foreign_pbx import event

    new.pbx.send(event("dial", uuid=number, otherLegs=who))
    until("it rings", lambda: number in [call["number"] for call in new.calls()])
    time.sleep(7)
    assert number in [call["number"] for call in new.calls()]
    new.pbx.send(event("hangup", uuid=number, otherLegs=who))
    until("it is over", lambda: not new.calls())
    new.nothing_lost()
    told.sees = "nothing but the call"
    assert new.state() == "online"
