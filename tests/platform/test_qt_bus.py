"""A session bus that hangs is kept from Qt, which would wait for it for ever."""

import asyncio
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dbus_fast import Message, MessageType
from tests.clocks import ManualClock
from tests.platform.stand_in import StandIn

from callpop.platform import qt_bus
from callpop.platform.browser import child_environment
from callpop.platform.bus import A11Y_ADDRESS, NOBODY, session_bus_address
from callpop.platform.qt_bus import hidden_bus_answers, hide_hanging_bus
from callpop.tasks import Tasks

if sys.platform != "linux":
    pytest.skip("the session bus is Linux's", allow_module_level=True)

QT_LOOKS_AT = "DBUS_SESSION_BUS_ADDRESS"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(qt_bus, "PATIENCE", 0.1)
    yield
    assert "CALLPOP_HIDDEN_BUS" not in os.environ


@pytest.fixture
def silent(short_tmp: Path) -> Iterator[str]:
    """The address of a bus that takes connections and says nothing, as one that was stopped."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(short_tmp / "silent"))
        listener.listen()
        yield f"unix:path={short_tmp / 'silent'},guid=0123"


@pytest.mark.parametrize("address", ["unix:path=/nonexistent/bus", "tcp:host=localhost", "", "?"])
def test_no_bus_is_hidden_that_makes_nobody_wait(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(QT_LOOKS_AT, address)
    before = dict(os.environ)
    hide_hanging_bus()
    assert dict(os.environ) == before
    assert not asyncio.run(hidden_bus_answers(ManualClock()))


def test_a_bus_that_is_well_is_left_alone(bus: str) -> None:
    hide_hanging_bus()
    assert os.environ[QT_LOOKS_AT] == bus


@pytest.mark.logs_warnings("does not answer: Qt does without it")
def test_a_hanging_one_is_hidden_until_it_answers(
    silent: str, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(QT_LOOKS_AT, silent)
    hide_hanging_bus()
    assert os.environ[QT_LOOKS_AT] != silent
    # What waits with patience finds it, and a browser must be able to.
    assert session_bus_address() == silent
    child = child_environment(os.environ)
    assert (child[QT_LOOKS_AT], "CALLPOP_HIDDEN_BUS" in child) == (silent, False)

    async def story() -> None:
        clock = ManualClock()
        waiting = Tasks("test").start(hidden_bus_answers(clock), name="wait")
        await asyncio.to_thread(lambda: None)
        assert not waiting.done()
        # Here another one takes its place; a real one is the same that goes on.
        os.environ["CALLPOP_HIDDEN_BUS"] = bus
        while not waiting.done():
            await asyncio.sleep(0.01)
            clock.advance(5.0)
        assert waiting.result()

    asyncio.run(story())
    assert (os.environ[QT_LOOKS_AT], session_bus_address()) == (bus, bus)
    assert "CALLPOP_HIDDEN_BUS" not in os.environ


class Silent(StandIn):
    """Is there, and answers nobody."""

    def _handle(self, message: Message) -> Message | bool:
        return message.message_type is MessageType.METHOD_CALL


@pytest.mark.logs_warnings("the bus of screen readers does not answer")
def test_what_leads_to_screen_readers_and_hangs_is_kept_from_qt_too(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(A11Y_ADDRESS, "")  # So that it is put back in the end.
    del os.environ[A11Y_ADDRESS]

    async def story(there: StandIn) -> None:
        await there.start(bus)
        await asyncio.to_thread(hide_hanging_bus)
        await there.stop()

    asyncio.run(story(Silent("org.a11y.Bus")))
    assert os.environ[A11Y_ADDRESS] == NOBODY
    assert A11Y_ADDRESS not in child_environment(os.environ)
    assert os.environ[QT_LOOKS_AT] == bus
