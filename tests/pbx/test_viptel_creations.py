"""Calls that were made through VIPTel's API (protocols.md 5.2; 5.5 V7, V8)."""

import json

import pytest
from tests.pbx.viptel_talking import CLIENT, OURS, Talking

from callpop.telephony.commands import Dial
from callpop.telephony.model import Direction, Outcome


@pytest.fixture
def pbx() -> Talking:
    return Talking().online()


class TestMadeByUs:
    def dial(self, pbx: Talking, number: str = "+421220282028") -> None:
        pbx.ask(Dial("a1b2", number))

    @pytest.mark.parametrize("first", ["begin", "response"])
    def test_own_phone_first_then_the_other(self, pbx: Talking, first: str) -> None:
        self.dial(pbx)
        if first == "begin":
            pbx.begin("1.1", "12", "12")
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        if first == "response":
            pbx.begin("1.1", "0220282028", "12")
        assert (pbx.call.direction, pbx.call.placed_by_me) == (Direction.OUT, True)
        pbx.pickup("1.1")
        assert pbx.call.state.value == "ringing"
        pbx.event("call.create_response", "1.2", call_random_id="a1b2")
        pbx.begin("1.2", "12", "0220282028")
        pbx.wait(5)
        pbx.pickup("1.2")
        assert pbx.call.state.value == "answered"
        pbx.wait(9)
        pbx.end("1.2")
        pbx.end("1.1")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 9)
        assert pbx.call.number == "+421220282028"

    def test_an_answer_after_a_begin_that_looked_like_any_other(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.begin("1.1", "anonymous", "12")
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        assert (pbx.call.direction, pbx.call.placed_by_me) == (Direction.OUT, True)
        assert pbx.call.state.value == "ringing"
        pbx.end("1.1", "noanswer")
        assert pbx.call.outcome is Outcome.NO_ANSWER

    def test_the_documents_own_example(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.event("call.create_response", "14549.678", call_random_id="a1b2")
        pbx.event("call.create_response", "14550.679", call_random_id="a1b2")
        pbx.end("1453466550.679", "chanunavail")
        assert pbx.call.outcome is Outcome.FAILED

    def test_another_clients_call(self, pbx: Talking) -> None:
        pbx.event("call.create_response", "1.1", call_random_id="other")
        assert pbx.calls == []

    def test_inside(self, pbx: Talking) -> None:
        self.dial(pbx, "43")
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        pbx.begin("1.1", "12", "43")
        assert (pbx.call.direction, pbx.call.number) == (Direction.INTERNAL, "43")
        assert pbx.people() == {"12": "busy", "43": "ringing"}

    def test_the_second_leg_is_never_told_to_begin(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        pbx.begin("1.1", "12", "12")
        pbx.pickup("1.1")
        pbx.pickup("1.1")
        assert pbx.call.state.value == "ringing"
        pbx.event("call.create_response", "1.2", call_random_id="a1b2")
        pbx.wait(3)
        pbx.pickup("1.2")
        assert pbx.call.state.value == "answered"
        pbx.wait(5)
        pbx.end("1.2")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 5)

    def test_the_second_leg_is_never_told_the_id_of(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        pbx.begin("1.1", "12", "12")
        pbx.pickup("1.1")
        pbx.begin("1.2", "12", "0220282028")
        pbx.pickup("1.2")
        assert pbx.call.state.value == "answered"

    def test_a_talk_that_only_its_end_tells_of(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        pbx.pickup("1.1")
        pbx.event("call.create_response", "1.2", call_random_id="a1b2")
        pbx.end("1.2", "answer")
        assert pbx.call.outcome is Outcome.ANSWERED

    def test_the_number_that_is_shown_for_us_rings_the_own_phone(self) -> None:
        pbx = Talking(caller_id="02 2028 2028").online()
        self.dial(pbx, "+421905123456")
        pbx.begin("1.1", "0220282028", "12")
        assert (pbx.call.direction, pbx.call.number) == (Direction.OUT, "+421905123456")

    @pytest.mark.parametrize("to", ["+421220282028", "13"])
    def test_an_office_number_that_nobody_told_rings_the_own_phone(
        self, pbx: Talking, to: str
    ) -> None:
        self.dial(pbx, to)
        pbx.begin("1.1", OURS, "12")
        pbx.wait(1)
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        assert (pbx.call.number, pbx.call.trunk, pbx.call.placed_by_me) == (to, None, True)

    def test_the_number_that_was_dialled_is_the_called_one(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.begin("1.1", OURS, "12", called_number="0220282028")
        assert (pbx.call.direction, pbx.call.number) == (Direction.OUT, "+421220282028")
        assert pbx.call.trunk is None

    def test_a_client_who_rings_long_after_a_call_that_came_to_nothing(self, pbx: Talking) -> None:
        self.dial(pbx, "+421905123456")
        pbx.wait(20)
        pbx.begin("1.1", CLIENT, "12")
        assert pbx.call.direction is Direction.IN

    def test_handed_to_a_queue(self, pbx: Talking) -> None:
        self.dial(pbx)
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        pbx.begin("1.1", "12", "12")
        pbx.pickup("1.1")
        pbx.begin("1.2", "12", "0220282028")
        pbx.pickup("1.2")
        pbx.wait(7)
        pbx.join("1.2", caller="0220282028")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 7)


class TestMadeElsewhere:
    """The CRM, or Callpop on another computer, dials for this extension."""

    @pytest.mark.parametrize("late", [False, True])
    @pytest.mark.parametrize("caller", ["12", "0220282028", "anonymous"])
    def test_for_my_phone(self, pbx: Talking, caller: str, late: bool) -> None:
        for first in (late, not late):
            if first:
                pbx.begin("1.1", caller, "12")
            else:
                pbx.event("call.create_response", "1.1", call_random_id="theirs")
        assert (pbx.call.direction, pbx.call.placed_by_me) == (Direction.OUT, True)
        pbx.pickup("1.1")
        pbx.event("call.create_response", "1.2", call_random_id="theirs")
        pbx.begin("1.2", "12", "0220282028")
        pbx.wait(3)
        pbx.pickup("1.2")
        assert (pbx.call.state.value, pbx.call.number) == ("answered", "+421220282028")
        pbx.wait(9)
        pbx.end("1.2")
        pbx.end("1.1")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 9)

    def test_for_a_colleagues_who_calls_me(self, pbx: Talking) -> None:
        pbx.event("call.create_response", "1.1", call_random_id="theirs")
        pbx.begin("1.1", "13", "13")
        pbx.pickup("1.1")
        pbx.event("call.create_response", "1.2", call_random_id="theirs")
        pbx.begin("1.2", "13", "12")
        assert (pbx.call.direction, pbx.call.placed_by_me) == (Direction.INTERNAL, False)
        assert (pbx.call.number, pbx.call.state.value) == ("13", "ringing")

    def test_many_of_them_push_none_of_ours_out(self, pbx: Talking) -> None:
        pbx.ask(Dial("a1b2", CLIENT))
        pbx.event("call.create_response", "1.1", call_random_id="a1b2")
        for number in range(3_000):
            told = {"event": "call.create_response", "unique_id": f"9.{number}"}
            message = json.dumps(told | {"call_random_id": f"x{number}"})
            pbx.pbx.received("main", message, pbx.moment)
        pbx.begin("1.1", "12", "12")
        assert (len(pbx.calls), pbx.call.placed_by_me) == (1, True)
