"""What the session bus does: notifications, keyring, tray, lock screen and hotkeys hang on it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

if sys.platform != "linux":
    pytest.skip("the session bus is Linux's", allow_module_level=True)

from tests.faults.desk import Desk, desk, until
from tests.faults.table import Row

NewRow = Callable[[str, str], Row]

PART = "session bus"
DAEMON = "org.freedesktop.DBus"
pytestmark = pytest.mark.long


@pytest.fixture
def at() -> Iterator[Desk]:
    with TemporaryDirectory(prefix="cp-") as folder, desk(Path(folder)) as made:
        yield made


def noted(at: Desk) -> bool:
    """A ringing call is shown by a notification."""
    tail = at.ring()
    shown = int(at.notifications.ctl("count", "displayed")) > 0
    at.end(tail)
    return shown


def wait_until_noted(at: Desk) -> None:
    until("notifications come again", lambda: noted(at), patience=60.0)


def test_it_dies_while_a_call_rings_and_comes_back(at: Desk, row: NewRow) -> None:
    at.start()
    fault = row(PART, "dies while a call rings, and comes back")
    with at.fault(fault):
        ringing = at.ring()
        at.stop_services()
        at.take_away("bus")
        at.call()
        until("who rings still has a card", at.card_on_screen)
        fault.sees = at.said_by_check("notifications") + "; cards come as ever"
        at.end(ringing)
        # A connection that is lost needs no keyring.
        at.pbx.cut()
        until("it is noticed", lambda: at.account()["state"] != "online")
        at.wait_online()
        at.call()
        at.start_bus()
        at.start_services()
        fault.mended()
        wait_until_noted(at)
        fault.well()
        keyring = at.check("keyring")
        assert keyring["state"] == "good", keyring
    assert at.program.stop() == 0


def test_it_hangs_while_a_call_rings(at: Desk, row: NewRow) -> None:
    at.start()
    fault = row(PART, "hangs while a call rings")
    with at.fault(fault):
        ringing = at.ring()
        with at.stopped(at.process(DAEMON)):
            at.call()
            at.end(ringing)
            # Long enough for everything that looks again from time to time.
            ringing = at.ring()
            fault.sees = at.said_by_check("notifications") + "; cards come as ever"
            until("the tray was looked for", lambda: at.check("tray"))
            at.call()
        fault.mended()
        wait_until_noted(at)
        fault.well()
        at.end(ringing)
    assert at.program.stop() == 0


def test_it_hangs_as_callpop_starts(at: Desk, row: NewRow) -> None:
    fault = row(PART, "hangs as Callpop starts")
    with at.stopped(at.process(DAEMON)):
        at.start(online=False)
        with at.fault(fault):
            until("the account says why", lambda: at.account()["state"] == "refused")
            fault.sees = f"“{at.account()['detail']}”"
            # The agent types the key in, for this run.
            name = at.account()["name"]
            at.ask("account.secrets", name=name, secrets={"api_key": at.key})
            at.wait_online()
            at.call()
    with at.fault(fault):
        fault.mended()
        wait_until_noted(at)
        fault.well()
    assert at.program.stop() == 0


def test_it_hangs_as_callpop_starts_and_the_keyring_is_waited_for(at: Desk, row: NewRow) -> None:
    fault = row(PART, "hangs as Callpop starts, and nobody does anything about it")
    with at.stopped(at.process(DAEMON)):
        at.start(online=False)
        with at.fault(fault):
            until("the account says why", lambda: at.account()["state"] == "refused")
            fault.sees = f"“{at.account()['detail']}”"
    with at.fault(fault):
        fault.mended()
        at.wait_online()
        fault.well()
        at.call()
    assert at.program.stop() == 0


def test_there_is_none_as_callpop_starts(at: Desk, row: NewRow) -> None:
    at.stop_services()
    at.take_away("bus")
    fault = row(PART, "there is none as Callpop starts; it comes later")
    at.start(online=False)
    with at.fault(fault):
        until("the account says why", lambda: at.account()["state"] == "refused")
        fault.sees = f"“{at.account()['detail']}”"
        at.start_bus()
        at.start_services()
        fault.mended()
        at.wait_online()
        wait_until_noted(at)
        fault.well()
    assert at.program.stop() == 0
