"""What a tray does, of the older kind (XEmbed) and the newer one (StatusNotifierItem)."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

if sys.platform != "linux":
    pytest.skip("these trays are Linux's", allow_module_level=True)

from tests.beside import Thread, beside
from tests.desktop import tray
from tests.faults.desk import Desk, desk, until
from tests.faults.on_bus import ItemTray
from tests.faults.table import Row

NewRow = Callable[[str, str], Row]

PART = "tray"
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def at(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The program on a desktop whose tray is a test's business."""
    with TemporaryDirectory(prefix="cp-") as folder, desk(Path(folder), with_tray=False) as made:
        made.start()
        yield made


@pytest.fixture
def thread() -> Iterator[Thread]:
    with beside() as made:
        yield made


def small_window(at: Desk) -> bool:
    """The small window is there instead."""
    return "Callpop" in at.program.windows()


def in_the_tray(at: Desk) -> bool:
    return bool(at.check("tray")["state"] == "good")


def test_there_is_none_and_then_one_and_it_dies_and_comes_back(at: Desk, row: NewRow) -> None:
    fault = row(PART, "there is none")
    with at.fault(fault):
        until("the small window is there", lambda: small_window(at))
        fault.sees = at.said_by_check("tray") + ", and the small window stays open"
        at.call()
        fault.mended()
        at.part("tray").enter_context(tray(at.env))
        until("the icon is in it", lambda: in_the_tray(at))
        fault.well()
        at.call()

    fault = row(PART, "dies, and comes back")
    with at.fault(fault):
        at.take_away("tray")
        at.call()
        until("the small window is there", lambda: small_window(at))
        fault.sees = at.said_by_check("tray") + ", and the small window opens"
        fault.mended()
        at.part("tray").enter_context(tray(at.env))
        until("the icon is in it", lambda: in_the_tray(at))
        fault.well()
        at.call()
        at.take_away("tray")
        until("the small window is there", lambda: small_window(at))


def test_one_of_the_newer_kind(at: Desk, row: NewRow, thread: Thread) -> None:
    there = ItemTray()
    address = at.env["DBUS_SESSION_BUS_ADDRESS"]

    fault = row(PART, "one of the newer kind starts after Callpop")
    with at.fault(fault):
        until("the small window is there", lambda: small_window(at))
        fault.sees = "the small window, until there is a tray"
        at.call()
        fault.mended()
        thread.do(there.come(address))
        until("the icon is in it", lambda: len(there.items) == 1)
        until("the small window is gone", lambda: not small_window(at))
        fault.well()
        assert in_the_tray(at)
        at.call()

    fault = row(PART, "one of the newer kind hangs")
    with at.fault(fault):
        there.hangs = True
        at.call()
        until("the small window is there", lambda: small_window(at))
        fault.sees = at.said_by_check("tray") + ", and the small window opens"
        at.call()
        fault.mended()
        there.hangs = False
        until("the small window is gone", lambda: not small_window(at))
        fault.well()
        assert in_the_tray(at)

    fault = row(PART, "one of the newer kind dies, and comes back")
    with at.fault(fault):
        thread.do(there.stop())
        at.call()
        until("the small window is there", lambda: small_window(at))
        fault.sees = at.said_by_check("tray") + ", and the small window opens"
        fault.mended()
        thread.do(there.come(address))
        until("the icon is in it", lambda: there.items)
        until("the small window is gone", lambda: not small_window(at))
        fault.well()
        assert in_the_tray(at)
        at.call()
        thread.do(there.stop())
