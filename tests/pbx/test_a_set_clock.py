"""PBXs that tell no times: how long a talk was is taken by a clock that nobody sets."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from tests.pbx.replay import ACCOUNT, Replay, moment
from tests.pbx.viptel_talking import CLIENT, Talking
from tests.pbx.xvb_talk import connector, event

from callpop.pbx.connector import Output
from callpop.telephony.commands import Dial
from callpop.telephony.model import Call
from callpop.telephony.moment import Moment

OURS = "0412289133"
JUMPS = [timedelta(hours=1), timedelta(hours=-1), timedelta(days=-400), timedelta(seconds=-7)]


class Machine:
    """Whose clock somebody sets, and which may be asleep."""

    def __init__(self) -> None:
        self.off, self.passed, self.slept = timedelta(0), 0.0, 0.0

    @property
    def now(self) -> Moment:
        by = moment(self.passed)
        return Moment(by.wall + self.off, by.ticks - self.slept, self.slept)


class Viptel(Talking):
    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self.online()
        machine.passed = self.now
        self._machine = machine

    @property
    def moment(self) -> Moment:
        return self._machine.now if hasattr(self, "_machine") else super().moment


Play = Callable[[Machine, Callable[[str], None]], Call]


def viptel(machine: Machine, at: Callable[[str], None]) -> Call:
    pbx = Viptel(machine)
    pbx.begin("1.1", CLIENT, "12")
    at("ringing")
    pbx.pickup("1.1")
    at("talking")
    pbx.end("1.1")
    return pbx.call


def viptel_queue(machine: Machine, at: Callable[[str], None]) -> Call:
    pbx = Viptel(machine)
    pbx.begin("1.1", CLIENT, OURS)
    pbx.pickup("1.1")
    pbx.join("1.1")
    at("waiting")
    pbx.begin("1.2", CLIENT, "12", from_queue_unique_id="1.1")
    at("ringing")
    pbx.pickup("1.2")
    pbx.left("1.1")
    at("talking")
    pbx.end("1.2")
    pbx.end("1.1")
    return pbx.call


def viptel_dialled(machine: Machine, at: Callable[[str], None]) -> Call:
    pbx = Viptel(machine)
    pbx.ask(Dial("r", "+421905123456"))
    random_id = str(pbx.sent[-1].get("random_id"))
    pbx.event("call.created", "2.1", random_id=random_id)
    pbx.begin("2.1", "12", "12")
    pbx.pickup("2.1")
    pbx.event("call.created", "2.2", random_id=random_id)
    pbx.begin("2.2", "12", CLIENT)
    at("ringing")
    pbx.pickup("2.2")
    at("talking")
    pbx.end("2.2")
    pbx.end("2.1")
    return pbx.call


def xvb(machine: Machine, at: Callable[[str], None]) -> Call:
    pbx, heard = connector(), Replay()
    heard.tracker.know(ACCOUNT, "RU")

    def says(name: str, **more: str) -> None:
        told = event(name, callid="7", ext="100", type="in", **more)
        outputs: list[Output] = pbx.requested("main", told, machine.now)
        heard.take(outputs, machine.now)

    says("INCOMING")
    at("ringing")
    says("ACCEPTED")
    at("talking")
    says("COMPLETED", status="Success", duration="0")
    [call] = heard.calls
    return call


@pytest.mark.parametrize("play", [viptel, viptel_queue, viptel_dialled, xvb])
@pytest.mark.parametrize("jump", JUMPS, ids=str)
@pytest.mark.parametrize("when", ["ringing", "talking"])
def test_a_clock_that_is_set_makes_no_talk_longer(play: Play, jump: timedelta, when: str) -> None:
    machine = Machine()

    def at(step: str) -> None:
        machine.passed += 30
        if step == when:
            machine.off += jump
        machine.passed += 30

    call = play(machine, at)
    assert (call.outcome, call.duration) == ("answered", 60)


@pytest.mark.parametrize("play", [viptel, viptel_queue, viptel_dialled, xvb])
def test_a_talk_goes_on_while_the_machine_is_asleep(play: Play) -> None:
    machine = Machine()

    def at(step: str) -> None:
        machine.passed += 60
        if step == "talking":
            machine.passed += 600
            machine.slept += 600

    assert play(machine, at).duration == 660
