"""What the notification service does. Cards come whatever it does; its notes come when they can."""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest

if sys.platform != "linux":
    pytest.skip("this service is Linux's", allow_module_level=True)

from tests.beside import Thread, beside
from tests.faults.desk import Desk, until
from tests.faults.table import Row
from tests.platform.hostile_service import NAME, HostileService

NewRow = Callable[[str, str], Row]

PART = "notification service"
TIRED = 40.0
"""A service that failed is passed over for half a minute, unless it comes anew."""


@pytest.fixture
def at(living_desk: Desk) -> Desk:
    """A program that lives through all of it."""
    return living_desk


@pytest.fixture
def hostile(at: Desk) -> Iterator[tuple[HostileService, Thread]]:
    """One that does as it is told, in the place of the real one."""
    at.notifications.stop()
    service = HostileService("actions", "body")
    with beside() as thread:
        thread.do(service.start(at.env["DBUS_SESSION_BUS_ADDRESS"]))
        yield service, thread
        thread.do(service.die())
    at.notifications.start()


def shown(at: Desk, tail: str) -> bool:
    """The real service shows, or has shown, a note of that call."""
    at.notifications.ctl("close-all")
    return tail in json.dumps(at.notifications.ctl("history"))


def noted(at: Desk) -> bool:
    """The next call comes with a note."""
    tail = at.ring()
    at.end(tail)
    return shown(at, tail)


def test_it_dies_while_a_call_rings_and_comes_back(at: Desk, row: NewRow) -> None:
    fault = row(PART, "dies while a call rings, and comes back")
    with at.fault(fault):
        until("notes come", lambda: noted(at), patience=TIRED)
        tail = at.ring()
        at.notifications.stop()
        at.call()
        fault.sees = at.said_by_check("notifications") + "; cards come as ever"
        fault.mended()
        at.notifications.start()
        until("the call that rings is noted again", lambda: shown(at, tail))
        fault.well()
        at.end(tail)


@pytest.mark.long
def test_it_hangs_while_a_call_rings(at: Desk, row: NewRow) -> None:
    fault = row(PART, "hangs while a call rings")
    with at.fault(fault):
        until("notes come", lambda: noted(at), patience=TIRED)
        with at.stopped(at.process(NAME)):
            tail = at.ring()
            at.call()
            fault.sees = at.said_by_check("notifications") + "; cards come as ever"
            at.end(tail)
        fault.mended()
        until("notes come again", lambda: noted(at), patience=TIRED)
        fault.well()
        # What it took late is not left on the screen.
        until("no note is left", lambda: at.notifications.ctl("count", "displayed").strip() == "0")


@pytest.mark.long
def test_it_is_killed_while_it_hangs(at: Desk, row: NewRow) -> None:
    fault = row(PART, "hangs while a call rings, and is killed and started anew")
    with at.fault(fault):
        until("notes come", lambda: noted(at), patience=TIRED)
        pid = at.process(NAME)
        os.kill(pid, signal.SIGSTOP)
        tail = at.ring()
        at.call()
        fault.sees = "cards come as ever"
        os.kill(pid, signal.SIGKILL)
        at.notifications.stop()
        fault.mended()
        at.notifications.start()
        until("the call that rings is noted", lambda: shown(at, tail))
        fault.well()
        at.end(tail)


@pytest.mark.long
@pytest.mark.parametrize(
    ("how", "what"),
    [("fail", "answers every call with an error"), ("nonsense", "answers nonsense")],
)
def test_it_refuses(
    at: Desk, row: NewRow, hostile: tuple[HostileService, Thread], how: str, what: str
) -> None:
    service, thread = hostile
    fault = row(PART, what)
    with at.fault(fault):
        getattr(service, how).update({"Notify", "GetCapabilities", "CloseNotification"})
        tail = at.ring()
        at.end(tail)
        at.call()
        fault.sees = at.said_by_check("notifications") + "; cards come as ever"
        # Another takes its place.
        thread.do(service.die())
        fault.mended()
        at.notifications.start()
        until("notes come again", lambda: noted(at), patience=TIRED)
        fault.well()
        at.notifications.stop()


def test_it_talks_of_what_is_not_ours(
    at: Desk, row: NewRow, hostile: tuple[HostileService, Thread]
) -> None:
    service, thread = hostile
    fault = row(PART, "sends thousands of signals: notes and buttons that are not there")
    with at.fault(fault):
        tail = at.ring()
        until("it is noted", lambda: service.on_screen, patience=TIRED)
        (ours,) = service.on_screen

        async def flood() -> None:
            for number in range(1_000):
                service.emit("ActionInvoked", "us", [number + 1_000, "default"])
                service.emit("ActionInvoked", "us", [ours, f"made up {number}"])
                service.emit("NotificationClosed", "uu", [number + 1_000, 2])
                service.emit("ActionInvoked", "s", ["nonsense"])
                if not number % 20:
                    await service.round_trip()

        thread.do(flood())
        at.call()
        fault.sees = "nothing of it"
        assert not at.program.opened_pages()
        at.end(tail)
        until("the notes are taken back", lambda: ours not in service.on_screen)


@pytest.mark.long
def test_another_takes_its_place_while_a_call_rings(at: Desk, row: NewRow) -> None:
    fault = row(PART, "is replaced by another while a call rings")
    with at.fault(fault), beside() as thread:
        tail = at.ring()
        at.notifications.stop()
        other = HostileService()
        thread.do(other.start(at.env["DBUS_SESSION_BUS_ADDRESS"]))
        fault.mended()
        until("the call is noted there", lambda: tail in json.dumps(other.summaries()))
        fault.well()
        fault.sees = "the note of who calls, anew; without buttons where the other has none"
        at.end(tail)
        thread.do(other.die())
        at.notifications.start()
