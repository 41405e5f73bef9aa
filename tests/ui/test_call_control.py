"""Hang up and Transfer on a card, clicked on a real screen, down to a PBX's wire and back."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QPushButton
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, drawn, middle, move_pointer, xdotool
from tests.waiting import until

from callpop.pbx.viptel import VIPTEL
from callpop.sessions.office import Office
from callpop.simulators.viptel import DEMO_PASSWORD, ViptelSimulator
from callpop.telephony.model import CallState
from callpop.ui.shell import Windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")

CLIENT = "0905123456"
TALKING = ["Copy number", "Transfer…", "Hang up"]


@asynccontextmanager
async def a_pbx(work: Workplace) -> AsyncIterator[ViptelSimulator]:
    """A VIPTel PBX to which the desk is connected."""
    office = Office(work.clock, work.desk)
    work.desk.attach(office)
    work.desk.know("Office", "SK")
    async with ViptelSimulator(clock=work.clock) as pbx:
        settings = {"username": pbx.username, "extension": "12", "endpoint": pbx.url}
        made = VIPTEL.connector(settings, {"password": DEMO_PASSWORD})
        office.open("Office", VIPTEL, made)
        try:
            await pbx.until(lambda: pbx.logged_in == 1)
            yield pbx
        finally:
            await office.shutdown()


def buttons(windows: Windows) -> dict[str, QPushButton]:
    """Of the one card that is shown, by what stands on them."""
    (card,) = windows.stack.cards()
    found = [one for one in card.findChildren(QPushButton) if one.isVisibleTo(card) and one.text()]
    return {one.text(): one for one in found}


async def click(windows: Windows, name: str) -> None:
    await drawn(windows)
    await until(lambda: name in buttons(windows), name)
    handle = windows.stack.windowHandle()
    await until(lambda: handle is not None and handle.isExposed(), "the card on the screen")

    def reached() -> bool:
        # Until the pointer is there, a card may still find its place.
        wanted = buttons(windows).get(name)
        if wanted is not None and not wanted.underMouse():
            move_pointer(middle(wanted))
        return wanted is not None and wanted.underMouse()

    await until(reached, f"the pointer on {name}")
    xdotool("click", 1)


def is_state(work: Workplace, state: CallState) -> bool:
    return [call.state for call in work.desk.live_calls()] == [state]


def test_hang_up(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        async with a_pbx(work) as pbx:
            parent = await pbx.queue_call(CLIENT, "601")
            await until(lambda: is_state(work, CallState.RINGING), "a ringing call")
            leg = next(one.id for one in pbx.calls.values() if one.callee == "12")
            await pbx.answer(leg)
            await until(lambda: is_state(work, CallState.ANSWERED), "a talk")
            await drawn(windows)
            assert list(buttons(windows)) == TALKING
            await click(windows, "Hang up")
            await until(lambda: not work.desk.live_calls(), "the end of the call")
            assert pbx.requests[-1] == {"action": "call.hangup", "unique_id": parent}

    at_work(story)


def test_transfer(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        async with a_pbx(work) as pbx:
            call = await pbx.ring(CLIENT, "12")
            await pbx.answer(call)
            await until(lambda: is_state(work, CallState.ANSWERED), "a talk")
            await click(windows, "Transfer…")
            await until(lambda: windows.dial_box.input.hasFocus(), "the box")
            await until(lambda: windows.dial_box.isActiveWindow(), "the keyboard")
            xdotool("type", "13")
            await until(lambda: "to 13" in windows.dial_box.preview.text(), "what will happen")
            xdotool("key", "Return")
            await until(lambda: not work.desk.live_calls(), "the call to be away")
            wanted = {"action": "call.redirect", "unique_id": call, "destination": "13"}
            assert pbx.requests[-1] == wanted
            await until(lambda: "to 13" in windows.dial_box.preview.text(), "the PBX's word")

    at_work(story)


def test_what_began_before_the_login_is_not_offered(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        async with a_pbx(work) as pbx:
            call = await pbx.ring(CLIENT, "12")
            await until(lambda: is_state(work, CallState.RINGING), "a ringing call")
            await drawn(windows)
            assert "Hang up" in buttons(windows)
            await pbx.restart()
            await until(lambda: pbx.clients == [], "the cut")
            work.clock.advance(2)
            await pbx.until(lambda: pbx.logged_in == 1)
            await pbx.answer(call)
            await until(lambda: is_state(work, CallState.ANSWERED), "a talk")
            await drawn(windows)
            assert list(buttons(windows)) == TALKING[:1]

    at_work(story)
