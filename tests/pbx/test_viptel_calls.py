"""VIPTel's calls, through connector and tracker, trap by trap (protocols.md 5.5, 5.6)."""

import pytest
from tests.pbx.viptel_talking import CLIENT, OURS, Talking

from callpop.pbx.connector import Told
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import CallState, Direction, Outcome

PARENT = "1788338494.1379"
LEG = "1788338529.1384"
OTHER = "1788338529.1385"


@pytest.fixture
def pbx() -> Talking:
    return Talking().online()


def queue_call(pbx: Talking, *, agents: tuple[tuple[str, str], ...] = ((LEG, "12"),)) -> None:
    """A client waits in a queue, and agents' phones ring."""
    pbx.begin(PARENT, CLIENT, OURS, called_number=OURS)
    pbx.pickup(PARENT)
    pbx.join(PARENT)
    pbx.wait(2)
    for leg, agent in agents:
        pbx.begin(leg, CLIENT, agent, called_number=OURS, from_queue_unique_id=PARENT)


class TestDirectCalls:
    def test_a_call_from_outside(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12", caller_name="Jan Novák", callee_name="Eva")
        call = pbx.call
        assert (call.direction, call.state) == (Direction.IN, CallState.RINGING)
        assert (call.number, call.name, call.extension) == ("+421905123456", "Jan Novák", "12")
        pbx.wait(4)
        pbx.pickup("1.1")
        assert pbx.call.state.value == "answered"
        pbx.wait(60)
        pbx.end("1.1")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 60)

    @pytest.mark.parametrize(
        ("status", "outcome"),
        [
            ("noanswer", Outcome.MISSED),
            ("cancel", Outcome.MISSED),
            ("CANCEL", Outcome.MISSED),
            ("chanunavail", Outcome.MISSED),
            ("busy", Outcome.REJECTED),
            ("dontcall", Outcome.REJECTED),
            ("torture", Outcome.REJECTED),
            ("whatever", Outcome.MISSED),
            (None, Outcome.MISSED),
        ],
    )
    def test_how_an_unanswered_one_ends(
        self, pbx: Talking, status: str | None, outcome: Outcome
    ) -> None:
        pbx.begin("1.1", CLIENT, "12")
        pbx.wait(4)
        pbx.end("1.1", status)  # type: ignore[arg-type]
        assert pbx.call.outcome is outcome

    def test_busy_while_talking_is_missed(self, pbx: Talking) -> None:
        pbx.begin("1.1", "0905000001", "12")
        pbx.pickup("1.1")
        pbx.begin("1.2", CLIENT, "12")
        pbx.end("1.2", "busy")
        assert [call.outcome for call in pbx.calls] == [None, Outcome.MISSED]

    @pytest.mark.parametrize(
        ("status", "outcome"),
        [
            ("answer", Outcome.ANSWERED),
            ("noanswer", Outcome.NO_ANSWER),
            ("cancel", Outcome.NO_ANSWER),
            ("busy", Outcome.BUSY),
            ("congestion", Outcome.FAILED),
            ("chanunavail", Outcome.FAILED),
            ("invalidargs", Outcome.FAILED),
            ("dontcall", Outcome.REJECTED),
            ("torture", Outcome.REJECTED),
            ("strange", Outcome.UNKNOWN),
        ],
    )
    def test_a_call_from_the_handset(self, pbx: Talking, status: str, outcome: Outcome) -> None:
        pbx.begin("1.1", "12", CLIENT)
        assert (pbx.call.direction, pbx.call.placed_by_me) == (Direction.OUT, True)
        pbx.wait(5)
        pbx.end("1.1", status)
        assert (pbx.call.outcome, pbx.call.number) == (outcome, "+421905123456")

    def test_inside(self, pbx: Talking) -> None:
        pbx.begin("1.1", "42", "12", caller_name="Jan")
        assert pbx.call.direction is Direction.INTERNAL
        assert (pbx.call.number, pbx.call.name) == ("42", "Jan")

    def test_others_calls_are_nobody_of_mine(self, pbx: Talking) -> None:
        pbx.begin("1.1", "42", "43")
        pbx.pickup("1.1")
        pbx.wait(2)
        assert pbx.calls == []
        assert pbx.people() == {"42": "busy", "43": "busy"}
        pbx.end("1.1")
        assert pbx.people() == {"42": "available", "43": "available"}

    @pytest.mark.parametrize("handed_on", [False, True])
    def test_the_first_call_of_a_colleague_was_answered(
        self, pbx: Talking, handed_on: bool
    ) -> None:
        pbx.begin("1.1", CLIENT, "43", called_number=OURS)
        pbx.wait(4)
        # It might be a queue that picks up; where it was none, the end tells.
        pbx.pickup("1.1")
        answered_at = pbx.moment.wall
        pbx.wait(60)
        ended = pbx.begin("1.1", OURS, "44") if handed_on else pbx.end("1.1")
        legs = [o.event for o in ended if isinstance(o, Told) and isinstance(o.event, LegEvent)]
        assert (legs[0].stage, legs[0].answered_at) == (Stage.ENDED, answered_at)

    def test_what_is_long_over_is_forgotten(self, pbx: Talking) -> None:
        pbx.begin("talks on", CLIENT, "13")
        for number in range(500):
            pbx.begin(f"1.{number}", CLIENT, "12")
            pbx.wait(20)
            pbx.end(f"1.{number}", "cancel")
            pbx.wait(20)
        calls = pbx.pbx._calls
        assert 90 <= len(calls._talks) <= 92
        assert calls.get("talks on") is not None
        assert calls.get("1.499") is not None

    def test_a_withheld_number(self, pbx: Talking) -> None:
        pbx.begin("1.1", "anonymous", "12")
        assert pbx.call.number is None
        assert pbx.call.direction is Direction.IN

    def test_a_pickup_that_overtook_the_begin(self, pbx: Talking) -> None:
        pbx.pickup("1.1")
        pbx.begin("1.1", CLIENT, "12")
        assert pbx.call.state.value == "answered"

    def test_a_pickup_of_long_ago_is_another_phones(self, pbx: Talking) -> None:
        pbx.pickup("1.1")
        pbx.wait(30)
        pbx.begin("1.1", CLIENT, "12")
        assert pbx.call.state.value == "ringing"

    def test_an_end_that_overtook_the_begin(self, pbx: Talking) -> None:
        pbx.end("1.1", "cancel")
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        assert (pbx.call.outcome, pbx.people()) == (Outcome.MISSED, {"12": "available"})

    def test_an_id_that_came_as_a_number(self, pbx: Talking) -> None:
        pbx.says('{"event":"call.begin","caller":905123456,"callee":12,"unique_id":1453467797.68}')
        pbx.says('{"event":"call.pickup","unique_id":1453467797.68}')
        assert pbx.call.state.value == "answered"

    def test_missing_names_and_repeats(self, pbx: Talking) -> None:
        for _ in range(3):
            pbx.begin("1.1", CLIENT, "12", caller_name=None, callee_name=None)
        pbx.pickup("1.1")
        pbx.pickup("1.1")
        pbx.end("1.1")
        pbx.end("1.1")
        assert pbx.call.name is None
        assert pbx.call.outcome is Outcome.ANSWERED


class TestQueueCalls:
    def test_the_queues_own_pickup_is_no_answer(self, pbx: Talking) -> None:
        queue_call(pbx)
        call = pbx.call
        assert (call.state, call.direction, call.number) == (
            CallState.RINGING,
            Direction.IN,
            "+421905123456",
        )
        assert (call.queue, call.group.label if call.group else None) == ("601", "601")

    def test_answered_here(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.wait(5)
        pbx.pickup(LEG)
        assert pbx.call.state.value == "answered"
        pbx.wait(30)
        pbx.end(LEG)
        pbx.end(PARENT)
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 30)

    def test_answered_by_a_colleague(self, pbx: Talking) -> None:
        queue_call(pbx, agents=((LEG, "12"), (OTHER, "20")))
        assert len(pbx.call.ringing) == 1
        pbx.wait(5)
        pbx.pickup(OTHER)
        pbx.end(LEG, "cancel")
        assert pbx.call.outcome is Outcome.ANSWERED_ELSEWHERE
        assert pbx.people()["20"] == "busy"
        assert pbx.people()["12"] == "available"

    def test_given_up(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.wait(15)
        pbx.end(LEG, "noanswer")
        pbx.left(PARENT)
        assert pbx.call.state.value == "ringing"
        pbx.end(PARENT, "answer")
        assert pbx.call.outcome is Outcome.MISSED

    def test_a_long_wait_between_two_offers_is_one_call(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.wait(15)
        pbx.end(LEG, "noanswer")
        pbx.wait(300)
        assert pbx.call.state.value == "ringing"
        pbx.begin("1.9", CLIENT, "12", from_queue_unique_id=PARENT)
        pbx.pickup("1.9")
        assert pbx.call.state.value == "answered"

    def test_overflow_to_the_next_queue(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.end(LEG, "noanswer")
        pbx.left(PARENT)
        pbx.wait(2)
        pbx.join(PARENT, "602")
        pbx.wait(20)
        assert pbx.call.state.value == "ringing"
        assert pbx.call.queue == "602"
        assert pbx.queue("601").abandoned == ()
        assert [one.call for one in pbx.queue("602").waiting] == [PARENT]

    @pytest.mark.parametrize("late", [False, True])
    def test_a_join_that_its_pickup_overtook(self, pbx: Talking, late: bool) -> None:
        pbx.begin("1.1", CLIENT, "601")
        if not late:
            pbx.join("1.1")
        pbx.begin("1.2", CLIENT, "12", from_queue_unique_id="1.1")
        pbx.pickup("1.2")
        pbx.join("1.1")
        assert [row.waiting for row in pbx.queues.rows()] == ([] if late else [()])
        pbx.wait(5)
        pbx.end("1.2")
        pbx.end("1.1")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 5)
        assert pbx.call.queue == "601"
        assert "abandoned" not in [wait.step.value for wait in pbx.waits]

    def test_a_late_end_of_an_old_leg_does_not_close_it(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.wait(15)
        pbx.begin("1.9", CLIENT, "12", from_queue_unique_id=PARENT)
        pbx.pickup("1.9")
        pbx.end(LEG, "noanswer")
        assert pbx.call.state.value == "answered"

    def test_the_parents_end_closes_it_always(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.pickup(LEG)
        pbx.end(PARENT)
        assert pbx.call.over
        pbx.end(LEG)
        assert pbx.call.outcome is Outcome.ANSWERED

    def test_talk_on_the_parent_as_observed(self, pbx: Talking) -> None:
        queue_call(pbx, agents=((LEG, "20"),))
        pbx.end(LEG, "noanswer")
        pbx.begin(PARENT, OURS, "12", called_number="12")
        assert (pbx.call.state, pbx.call.number) == (CallState.RINGING, "+421905123456")
        pbx.wait(5)
        pbx.pickup(PARENT)
        assert pbx.call.state.value == "answered"
        pbx.wait(28)
        pbx.end(PARENT)
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 28)
        assert pbx.call.number == "+421905123456"

    def test_fallback_redirect_as_observed(self, pbx: Talking) -> None:
        queue_call(pbx)
        pbx.left(PARENT)
        pbx.begin(PARENT, OURS, "0907909090")
        pbx.end(LEG, "cancel")
        pbx.wait(3)
        pbx.pickup(PARENT)
        assert pbx.call.outcome is Outcome.ANSWERED_ELSEWHERE
        assert pbx.call.number == "+421905123456"
        pbx.wait(20)
        assert pbx.queue().abandoned == ()

    def test_a_leg_that_names_one_of_ours_as_caller(self, pbx: Talking) -> None:
        pbx.begin(PARENT, CLIENT, OURS, called_number=OURS)
        pbx.join(PARENT)
        pbx.begin(LEG, "601", "12", from_queue_unique_id=PARENT)
        assert pbx.call.number == "+421905123456"
        assert "601" not in pbx.people()

    @pytest.mark.parametrize("caller", [CLIENT, "00421905123456", "601", OURS])
    def test_a_leg_without_its_parent_is_joined(self, pbx: Talking, caller: str) -> None:
        pbx.event("queue.add", queue=601, member="12", member_name="Eva")
        pbx.begin(PARENT, CLIENT, OURS, called_number=OURS)
        pbx.join(PARENT)
        pbx.begin(LEG, caller, "12")
        assert (pbx.call.queue, pbx.call.number) == ("601", "+421905123456")
        pbx.pickup(LEG)
        assert pbx.queue().waiting == ()

    def test_whoever_waits_no_more_calls_anew(self, pbx: Talking) -> None:
        pbx.begin(PARENT, CLIENT, OURS, called_number=OURS)
        pbx.join(PARENT)
        pbx.end(PARENT)
        pbx.begin("1.1", CLIENT, "12")
        assert (pbx.call.queue, pbx.call.legs) == (None, ("1.1",))

    def test_a_colleagues_call_is_not_the_queues(self, pbx: Talking) -> None:
        pbx.begin(PARENT, CLIENT, OURS, called_number=OURS)
        pbx.join(PARENT)
        pbx.begin("1.1", "42", "12")
        assert (pbx.call.direction, pbx.call.queue) == (Direction.INTERNAL, None)

    def test_a_queues_number_is_nobodys_phone(self, pbx: Talking) -> None:
        pbx.begin(PARENT, CLIENT, "601", callee_name="Sales", called_number=OURS)
        pbx.pickup(PARENT)
        pbx.join(PARENT)
        pbx.wait(10)
        assert pbx.people() == {}
        pbx.begin(LEG, CLIENT, "12", from_queue_unique_id=PARENT)
        assert pbx.call.group is not None
        assert (pbx.call.group.label, pbx.call.trunk) == ("Sales (601)", OURS)
        assert pbx.call.state.value == "ringing"

    def test_a_colleague_waits(self, pbx: Talking) -> None:
        pbx.begin(PARENT, "42", "601")
        pbx.join(PARENT, caller="42", caller_name="Jan")
        pbx.begin(LEG, "42", "12", from_queue_unique_id=PARENT)
        assert (pbx.call.direction, pbx.call.number) == (Direction.INTERNAL, "42")
        assert [(w.number, w.name) for w in pbx.queue().waiting] == [("42", "Jan")]

    def test_my_own_call_to_a_queue(self, pbx: Talking) -> None:
        pbx.event("queue.add", queue=601, member="20", member_name="Eva")
        pbx.begin(PARENT, "12", "601")
        pbx.pickup(PARENT)
        pbx.join(PARENT, caller="12", caller_name="Me")
        assert (pbx.call.state, pbx.call.number, pbx.call.name) == (CallState.RINGING, "601", None)
        assert [w.number for w in pbx.queue().waiting] == ["12"]
        pbx.begin(LEG, "12", "20", from_queue_unique_id=PARENT)
        pbx.wait(2)
        pbx.pickup(LEG)
        assert pbx.call.state.value == "answered"
        pbx.wait(9)
        pbx.end(LEG)
        pbx.end(PARENT)
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 9)

    def test_redirected_though_its_begin_was_never_told(self, pbx: Talking) -> None:
        pbx.join(PARENT)
        pbx.left(PARENT)
        pbx.begin(PARENT, OURS, "0907909090")
        pbx.pickup(PARENT)
        pbx.wait(20)
        assert pbx.queue().abandoned == ()

    def test_begun_before_login(self, pbx: Talking) -> None:
        pbx.begin(LEG, CLIENT, "12", from_queue_unique_id=PARENT)
        assert pbx.call.number == "+421905123456"
        pbx.pickup(LEG)
        pbx.end(LEG)
        assert pbx.call.outcome is Outcome.ANSWERED


class TestHandedOn:
    def test_away(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.wait(10)
        pbx.begin("1.1", OURS, "13", callee_name="Peter")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 10)
        pbx.wait(2)
        assert pbx.people() == {"12": "available", "13": "ringing"}
        assert {row.extension: row.name for row in pbx.heard.board.rows()}["13"] == "Peter"
        pbx.pickup("1.1")
        pbx.end("1.1")
        assert pbx.call.duration == 10

    def test_to_me(self, pbx: Talking) -> None:
        pbx.begin("1.1", CLIENT, "13")
        pbx.pickup("1.1")
        pbx.wait(10)
        pbx.begin("1.1", OURS, "12")
        assert (pbx.call.state, pbx.call.number) == (CallState.RINGING, "+421905123456")
        pbx.wait(3)
        pbx.pickup("1.1")
        pbx.wait(20)
        pbx.end("1.1")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 20)

    @pytest.mark.parametrize("begin", [False, True])
    @pytest.mark.parametrize("known", [False, True])
    def test_to_a_queue(self, pbx: Talking, begin: bool, known: bool) -> None:
        if known:
            pbx.event("queue.add", queue=602, member="20", member_name="Eva")
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.wait(10)
        if begin:
            pbx.begin("1.1", OURS, "602")
        pbx.join("1.1", "602")
        assert (pbx.call.outcome, pbx.call.duration) == (Outcome.ANSWERED, 10)
        assert pbx.people() == {"12": "available"}
        assert [w.number for w in pbx.queue("602").waiting] == ["+421905123456"]
        pbx.begin("1.2", CLIENT, "20", from_queue_unique_id="1.1")
        pbx.pickup("1.2")
        pbx.end("1.1")
        assert (len(pbx.calls), pbx.call.duration) == (1, 10)


def test_when_it_was_answered_is_not_made_up_of_when_it_ended() -> None:
    pbx = Talking().online()
    pbx.begin("1.1", CLIENT, "12")
    pbx.cut()
    pbx.wait(60)
    pbx.online()
    assert not pbx.call.over
    pbx.end("1.1", "answer")
    assert (pbx.call.outcome, pbx.call.answered_at) == (Outcome.ANSWERED, None)
    assert (pbx.call.ended_at, pbx.call.duration) == (pbx.moment.wall, 0)


def test_nor_when_a_colleague_took_it() -> None:
    pbx = Talking().online()
    pbx.join(PARENT)
    pbx.begin("1.1", CLIENT, "12", from_queue_unique_id=PARENT)
    pbx.begin("1.2", CLIENT, "13", from_queue_unique_id=PARENT)
    pbx.wait(4)
    pbx.cut()
    pbx.wait(60)
    pbx.online()
    pbx.end("1.2", "answer")
    pbx.end(PARENT, "answer")
    assert pbx.call.outcome is Outcome.ANSWERED_ELSEWHERE
    assert (pbx.call.answered_at, pbx.call.ended_at, pbx.call.duration) == (None, None, 0)


class TestHandedOnWhileTheLineWasDown:
    def test_who_answered_before_is_unknown(self) -> None:
        pbx = Talking().online()
        pbx.begin("1.1", CLIENT, "12")
        pbx.cut()
        pbx.wait(5)
        pbx.online()
        pbx.begin("1.1", CLIENT, "13")
        pbx.wait(3)
        pbx.pickup("1.1")
        pbx.wait(60)
        pbx.end("1.1", "answer")
        told = (pbx.call.outcome, pbx.call.answered_at, pbx.call.answered_by, pbx.call.ended_at)
        assert told == (Outcome.UNKNOWN, None, None, None)

    @pytest.mark.parametrize("back", [True, False])
    def test_when_and_to_whom_is_unknown(self, *, back: bool) -> None:
        pbx = Talking().online()
        pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.wait(10)
        pbx.cut()
        pbx.wait(5)
        pbx.online()
        if back:
            pbx.begin("1.1", CLIENT, "12")
        pbx.pickup("1.1")
        pbx.wait(60)
        pbx.end("1.1", "answer")
        first, *again = pbx.calls
        assert (first.outcome, first.ended_at, first.duration) == (Outcome.ANSWERED, None, 0)
        assert [(call.outcome, call.duration) for call in again] == (
            [(Outcome.ANSWERED, 60)] if back else []
        )
