"""The call tracker: one true story from whatever a PBX tells."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callpop.telephony import calls
from callpop.telephony.calls import CallChange, CallTracker
from callpop.telephony.changing import replace
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import (
    Call,
    CallState,
    Contact,
    Direction,
    Outcome,
    Party,
    PartyKind,
)
from callpop.telephony.moment import Moment

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ME = Party("101", "Ivan", PartyKind.PERSON)
OLENA = Party("102", "Olena", PartyKind.PERSON)
PETRO = Party("103", "Petro", PartyKind.PERSON)
SALES = Party("800", "Sales", PartyKind.GROUP)
MENU = Party(None, "Main menu", PartyKind.MENU)
CLIENT = Contact(
    "Анастасія Березкіна", "Рекламна агенція", "https://crm.example/1", "+380567777777"
)
RINGING, ANSWERED, ENDED = Stage.RINGING, Stage.ANSWERED, Stage.ENDED


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def moment(seconds: float) -> Moment:
    return Moment(at(seconds), 1_000 + seconds)


def leg(
    name: str,
    stage: Stage,
    seconds: float,
    owner: Party = ME,
    *,
    began: float = 0,
    answered: float | None = None,
    parent: str | None = None,
    mine: bool | None = None,
    number: str | None = "+380567777777",
    direction: Direction = Direction.IN,
    **more: object,
) -> LegEvent:
    if mine is None and owner.kind is PartyKind.PERSON:
        mine = owner == ME
    event = LegEvent(
        leg=name,
        stage=stage,
        at=at(seconds),
        clocked=True,
        began_at=at(began),
        answered_at=None if answered is None else at(answered),
        parent=parent,
        direction=direction,
        owner=owner,
        mine=mine,
        on_my_line=True,
        placed_by_me=direction is Direction.OUT,
        number=number,
        contacts=(CLIENT,) if number else (),
        trunk="567850550",
    )
    return replace(event, **more)


def tracker_of(*accounts: str) -> CallTracker:
    tracker = CallTracker()
    for account in accounts or ("Office",):
        tracker.know(account, "UA")
    return tracker


def play(tracker: CallTracker, events: list[LegEvent]) -> list[CallChange]:
    changes: list[CallChange] = []
    for event in events:
        seconds = (event.at - START).total_seconds()
        changes += tracker.elapsed(moment(seconds))
        changes += tracker.take("Office", event, moment(seconds))
    return changes


def only(tracker: CallTracker, changes: list[CallChange]) -> Call:
    ids = {change.call.id for change in changes}
    assert len(ids) == 1, [change.call for change in changes]
    call = tracker.get(ids.pop())
    assert call is not None
    return call


DIRECT = [
    leg("a", RINGING, 1),
    leg("a", ANSWERED, 8, answered=7),
    leg("a", ENDED, 67, answered=7),
]
MISSED = [leg("a", RINGING, 1), leg("a", ENDED, 20)]
GROUP_COLLEAGUE = [
    leg("g", RINGING, 1, SALES),
    leg("g1", RINGING, 2, ME, began=2, parent="g"),
    leg("g2", RINGING, 2, OLENA, began=2, parent="g"),
    leg("g2", ANSWERED, 9, OLENA, began=2, answered=9, parent="g"),
    leg("g", ANSWERED, 9, SALES, answered=9),
    leg("g1", ENDED, 9.1, ME, began=2, parent="g"),
    leg("g2", ENDED, 60, OLENA, began=2, answered=9, parent="g"),
    leg("g", ENDED, 60, SALES, answered=9),
]
GROUP_ME = [
    leg("g", RINGING, 1, SALES),
    leg("g1", RINGING, 2, ME, began=2, parent="g"),
    leg("g2", RINGING, 2, OLENA, began=2, parent="g"),
    leg("g", ANSWERED, 9, SALES, answered=9),
    leg("g2", ENDED, 9, OLENA, began=2, parent="g"),
    leg("g1", ANSWERED, 9.1, ME, began=2, answered=9, parent="g"),
    leg("g1", ENDED, 60, ME, began=2, answered=9, parent="g"),
    leg("g", ENDED, 60, SALES, answered=9),
]
GROUP_MISSED = [
    leg("g", RINGING, 1, SALES),
    leg("g1", RINGING, 2, ME, began=2, parent="g"),
    leg("g2", RINGING, 2, OLENA, began=2, parent="g"),
    leg("g1", ENDED, 20, ME, began=2, parent="g"),
    leg("g2", ENDED, 20, OLENA, began=2, parent="g"),
    leg("g", ENDED, 20.2, SALES),
]
QUEUE_THAT_PICKS_UP = [
    leg("g", RINGING, 1, SALES),
    leg("g", ANSWERED, 1.5, SALES, answered=1.5),
    leg("g1", RINGING, 4, ME, began=4, parent="g"),
    leg("g1", ENDED, 20, ME, began=4, parent="g"),
    leg("g", ENDED, 30, SALES, answered=1.5),
]
MENU_THEN_ME = [
    leg("m", RINGING, 1, MENU),
    leg("m", ANSWERED, 1.2, MENU, answered=1.2),
    leg("m1", RINGING, 9, ME, began=9, parent="m"),
    leg("m1", ANSWERED, 12, ME, began=9, answered=12, parent="m"),
    leg("m1", ENDED, 30, ME, began=9, answered=12, parent="m"),
    leg("m", ENDED, 30, MENU, answered=1.2),
]
HANDED_ON = [
    leg("a", RINGING, 1),
    leg("a", ANSWERED, 5, answered=5),
    leg("a", ANSWERED, 40, OLENA, answered=5),
    leg("a", ENDED, 90, OLENA, answered=5),
]
HANDED_ON_WHILE_RINGING = [
    leg("a", RINGING, 1),
    leg("a", ANSWERED, 9, OLENA, answered=9),
    leg("a", ENDED, 40, OLENA, answered=9),
]
THERE_AND_BACK = [
    leg("g", RINGING, 1, SALES),
    leg("g1", RINGING, 2, ME, began=2, parent="g"),
    leg("g1", ANSWERED, 5, ME, began=2, answered=5, parent="g"),
    leg("g1", ENDED, 20, ME, began=2, answered=5, parent="g"),
    leg("g2", RINGING, 21, OLENA, began=21, parent="g"),
    leg("g2", ANSWERED, 24, OLENA, began=21, answered=24, parent="g"),
    leg("g2", ENDED, 50, OLENA, began=21, answered=24, parent="g"),
    leg("g3", RINGING, 51, ME, began=51, parent="g"),
    leg("g3", ENDED, 70, ME, began=51, parent="g"),
    leg("g", ENDED, 70.5, SALES, answered=5),
]
OUTGOING = [
    leg("o", RINGING, 1, direction=Direction.OUT),
    leg("o", ANSWERED, 9, direction=Direction.OUT, answered=9),
    leg("o", ENDED, 30, direction=Direction.OUT, answered=9),
]
OUTGOING_UNANSWERED = [OUTGOING[0], leg("o", ENDED, 30, direction=Direction.OUT)]
ALIASED = [
    leg("x", RINGING, 1),
    leg("y", RINGING, 2, began=0, aliases=("x",)),
    leg("y", ANSWERED, 6, began=0, answered=6),
    leg("y", ENDED, 30, began=0, answered=6),
    leg("x", ENDED, 30),
]
CONVERSATIONS = {
    "direct": (DIRECT, [Outcome.ANSWERED]),
    "missed": (MISSED, [Outcome.MISSED]),
    "group-colleague": (GROUP_COLLEAGUE, [Outcome.ANSWERED_ELSEWHERE]),
    "group-me": (GROUP_ME, [Outcome.ANSWERED]),
    "group-missed": (GROUP_MISSED, [Outcome.MISSED]),
    "queue-that-picks-up": (QUEUE_THAT_PICKS_UP, [Outcome.MISSED]),
    "menu-then-me": (MENU_THEN_ME, [Outcome.ANSWERED]),
    "handed-on": (HANDED_ON, [Outcome.ANSWERED]),
    "handed-on-while-ringing": (HANDED_ON_WHILE_RINGING, [Outcome.ANSWERED_ELSEWHERE]),
    "there-and-back": (THERE_AND_BACK, [Outcome.ANSWERED, Outcome.MISSED]),
    "outgoing": (OUTGOING, [Outcome.ANSWERED]),
    "outgoing-unanswered": (OUTGOING_UNANSWERED, [Outcome.NO_ANSWER]),
    "aliased": (ALIASED, [Outcome.ANSWERED]),
}
conversations = pytest.mark.parametrize("name", CONVERSATIONS)


def final(tracker: CallTracker, changes: list[CallChange]) -> list[Call]:
    absorbed = {i for change in changes for i in change.absorbed}
    ids = dict.fromkeys(c.call.id for c in changes if c.call.id not in absorbed)
    calls_now = [tracker.get(i) for i in ids]
    return sorted((c for c in calls_now if c is not None), key=lambda call: call.started_at)


@conversations
def test_a_conversation_ends_as_it_should(name: str) -> None:
    events, outcomes = CONVERSATIONS[name]
    tracker = tracker_of()
    told = final(tracker, play(tracker, events))
    assert [call.outcome for call in told] == outcomes
    assert all(call.over for call in told)
    assert not tracker.live()


@conversations
def test_a_call_never_goes_back(name: str) -> None:
    order = [CallState.RINGING, CallState.ANSWERED, CallState.ENDED]
    events, _ = CONVERSATIONS[name]
    for change in play(tracker_of(), events):
        if change.before is not None:
            assert order.index(change.call.state) >= order.index(change.before.state)


@conversations
def test_repeating_every_event_changes_nothing(name: str) -> None:
    events, _ = CONVERSATIONS[name]
    once, twice = tracker_of(), tracker_of()
    told_once = final(once, play(once, events))
    changes = play(twice, [event for event in events for _ in range(2)])
    assert final(twice, changes) == told_once
    assert play(twice, events) == []


@settings(max_examples=60, deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(CONVERSATIONS)))
def test_any_order_and_any_repetition_end_in_the_same_calls(data: st.DataObject, name: str) -> None:
    events, _ = CONVERSATIONS[name]
    extra = data.draw(st.lists(st.sampled_from(events), max_size=6))
    shuffled = data.draw(st.permutations(events + extra))

    def outcome_of(order: list[LegEvent]) -> list[Call]:
        tracker = tracker_of()
        changes = []
        for event in order:
            changes += tracker.take("Office", event, moment(100))
        changes += tracker.elapsed(moment(100 + calls.GRACE))
        # Which id the calls go by may depend on what was heard first; nothing else may.
        return [replace(call, id="", seen_at=START) for call in final(tracker, changes)]

    assert outcome_of(shuffled) == outcome_of(events)


@settings(max_examples=60, deadline=None)
@given(data=st.data(), name=st.sampled_from(sorted(CONVERSATIONS)))
def test_any_order_of_a_conversation_in_progress_tells_the_same(
    data: st.DataObject, name: str
) -> None:
    events, _ = CONVERSATIONS[name]
    events = events[: data.draw(st.integers(1, len(events)))]
    ended_for_me = {"group-colleague", "there-and-back", "handed-on-while-ringing"}
    if name in ended_for_me:
        # These end for the agent while the PBX still talks of them: an end is never taken back.
        return
    shuffled = data.draw(st.permutations(events))
    results = []
    for order in (events, shuffled):
        tracker = tracker_of()
        changes = [c for event in order for c in tracker.take("Office", event, moment(100))]
        results.append([(c.outcome, c.number) for c in final(tracker, changes)])
    assert results[0] == results[1]


def test_the_card_of_a_known_client() -> None:
    tracker = tracker_of()
    call = only(tracker, play(tracker, DIRECT[:1]))
    assert (call.name, call.company) == ("Анастасія Березкіна", "Рекламна агенція")
    assert (call.number, call.number_shown) == ("+380567777777", "+380 56 777 77 77")
    assert (call.direction, call.extension, call.trunk) == (Direction.IN, "101", "567850550")
    assert call.at_my_phone
    assert call.mine


def test_an_answered_call_counts_its_talk() -> None:
    tracker = tracker_of()
    call = only(tracker, play(tracker, DIRECT))
    assert call.duration == 60
    assert call.answered_by == ME


def test_answered_by_a_colleague_names_her() -> None:
    tracker = tracker_of()
    call = only(tracker, play(tracker, GROUP_COLLEAGUE))
    assert call.answered_by == OLENA
    assert call.group == SALES


def test_a_colleague_answers_and_nobody_says_that_my_phone_stopped() -> None:
    tracker = tracker_of()
    play(tracker, GROUP_COLLEAGUE[:4])
    assert [call.state for call in tracker.live()] == [CallState.RINGING]
    changes = tracker.elapsed(moment(9 + calls.GRACE))
    assert [c.call.outcome for c in changes] == [Outcome.ANSWERED_ELSEWHERE]


def test_both_answer_at_the_same_moment_and_it_is_mine() -> None:
    tracker = tracker_of()
    late = leg("g1", ANSWERED, 9.2, ME, began=2, answered=9.1, parent="g")
    play(tracker, [*GROUP_COLLEAGUE[:4], late])
    assert [call.state for call in tracker.live()] == [CallState.ANSWERED]


@pytest.mark.parametrize("stage", [ANSWERED, ENDED])
def test_a_call_never_seen_to_ring(stage: Stage) -> None:
    tracker = tracker_of()
    call = only(tracker, play(tracker, [leg("a", stage, 30, answered=5)]))
    assert call.answered_at == at(5)
    assert call.started_at == at(0)
    assert call.outcome is (Outcome.ANSWERED if stage is ENDED else None)


def test_a_branch_whose_group_is_never_told_of_waits_for_the_rest() -> None:
    tracker = tracker_of()
    play(tracker, [GROUP_COLLEAGUE[1], GROUP_COLLEAGUE[5]])
    assert [call.state for call in tracker.live()] == [CallState.RINGING]
    changes = tracker.elapsed(moment(9.1 + calls.GRACE))
    assert [c.call.outcome for c in changes] == [Outcome.MISSED]


def test_a_missed_call_turns_out_answered_elsewhere() -> None:
    tracker = tracker_of()
    play(tracker, [GROUP_COLLEAGUE[1], GROUP_COLLEAGUE[5]])
    tracker.elapsed(moment(20))
    changes = play(tracker, [replace(GROUP_COLLEAGUE[3], at=at(21))])
    assert [c.call.outcome for c in changes] == [Outcome.ANSWERED_ELSEWHERE]


def test_a_group_that_rings_nowhere_is_given_up_as_missed() -> None:
    tracker = tracker_of()
    play(tracker, GROUP_MISSED[:-1])
    assert tracker.elapsed(moment(20 + calls.ABANDONED - 1)) == []
    assert [call.at_my_phone for call in tracker.live()] == [False]
    changes = tracker.elapsed(moment(21 + calls.ABANDONED))
    assert [c.call.outcome for c in changes] == [Outcome.MISSED]


def test_a_group_that_was_given_up_and_rings_me_again_is_a_new_call() -> None:
    tracker = tracker_of()
    changes = play(tracker, GROUP_MISSED[:-1])
    changes += tracker.elapsed(moment(22 + calls.ABANDONED))
    changes += tracker.elapsed(moment(23 + calls.ABANDONED))
    again = leg("g9", RINGING, 90, ME, began=90, parent="g")
    changes += play(tracker, [again])
    told = final(tracker, changes)
    assert [call.state for call in told] == [CallState.ENDED, CallState.RINGING]


def test_the_rotation_comes_back_to_me_within_the_same_call() -> None:
    tracker = tracker_of()
    changes = play(tracker, GROUP_MISSED[:4])
    changes += play(tracker, [leg("g4", RINGING, 40, ME, began=40, parent="g")])
    call = only(tracker, changes)
    assert call.state is CallState.RINGING
    assert call.at_my_phone


def test_a_ring_without_an_end_is_given_up_as_unknown() -> None:
    tracker = tracker_of()
    play(tracker, DIRECT[:1])
    tracker.elapsed(moment(1 + calls.GRACE))
    changes = tracker.elapsed(moment(1 + calls.LONGEST_RING))
    assert [c.call.outcome for c in changes] == [Outcome.UNKNOWN]


@pytest.mark.parametrize("ticks", [0.1, 0.7, 5.2, 8.3, 1000.1, 1009.7, 12345.678])
def test_a_look_at_the_very_deadline_is_enough(ticks: float) -> None:
    tracker = tracker_of("Office")
    born = Moment(at(0), ticks)
    tracker.take("Office", leg("1", Stage.RINGING, 0), born)
    for _ in range(3):
        due = tracker.deadline()
        assert due is not None
        tracker.elapsed(Moment(at(due - ticks), due))
        assert tracker.deadline() != due


def test_a_talk_without_an_end_is_given_up_and_was_answered() -> None:
    tracker = tracker_of()
    play(tracker, DIRECT[:2])
    tracker.elapsed(moment(8 + calls.GRACE))
    changes = tracker.elapsed(moment(8 + calls.LONGEST_TALK))
    assert [c.call.outcome for c in changes] == [Outcome.ANSWERED]
    assert changes[0].call.ended_at is None


def test_a_cut_session_makes_its_calls_stale_until_they_are_heard_of_again() -> None:
    tracker = tracker_of()
    play(tracker, DIRECT[:1])
    assert [c.call.stale_since for c in tracker.lost("Office", moment(5))] == [at(5)]
    tracker.back("Office", moment(7))
    assert tracker.live()[0].stale_since == at(5)
    assert [c.call.stale_since for c in play(tracker, DIRECT[1:2])] == [None]


def test_a_phone_that_stopped_before_a_colleague_answered() -> None:
    tracker = tracker_of()
    changes = play(
        tracker,
        [
            leg("g", RINGING, 1, SALES),
            leg("g1", RINGING, 2, ME, began=2, parent="g"),
            leg("g1", ENDED, 20, ME, began=2, parent="g"),
            leg("g2", RINGING, 25, OLENA, began=25, parent="g"),
            leg("g2", ANSWERED, 30, OLENA, began=25, answered=30, parent="g"),
        ],
    )
    call = changes[-1].call
    assert (call.outcome, call.answered_at) == (Outcome.ANSWERED_ELSEWHERE, at(30))
    assert call.ended_at == at(30)


def test_a_ring_that_was_cut_off_and_never_heard_of_again_is_unknown() -> None:
    tracker = tracker_of()
    play(tracker, DIRECT[:1])
    tracker.lost("Office", moment(5))
    tracker.back("Office", moment(7))
    tracker.elapsed(moment(9))
    changes = tracker.elapsed(moment(7 + calls.BACK_RING))
    assert [c.call.outcome for c in changes] == [Outcome.UNKNOWN]
    assert changes[0].call.ended_at is None
    # Told after all, it is known.
    late = tracker.take("Office", DIRECT[2], moment(600))
    assert (late[0].call.outcome, late[0].call.ended_at) == (Outcome.ANSWERED, DIRECT[2].at)


def test_two_calls_of_one_client_are_two_calls() -> None:
    tracker = tracker_of()
    changes = play(tracker, [*MISSED, leg("b", RINGING, 22, began=22)])
    assert [call.state for call in final(tracker, changes)] == [CallState.ENDED, CallState.RINGING]


def test_one_call_seen_through_two_accounts_is_one() -> None:
    tracker = tracker_of("Office", "Vega")
    first = tracker.take("Office", leg("a", RINGING, 1), moment(1))
    second = tracker.take("Vega", leg("v", RINGING, 2, number="0567777777"), moment(2))
    assert len(tracker.live()) == 1
    assert {c.call.id for c in first + second} == {tracker.live()[0].id}
    tracker.take("Vega", leg("v", ANSWERED, 5, answered=5), moment(5))
    assert tracker.live()[0].state is CallState.ANSWERED


def test_two_clients_through_two_accounts_are_two() -> None:
    tracker = tracker_of("Office", "Vega")
    tracker.take("Office", leg("a", RINGING, 1), moment(1))
    tracker.take("Vega", leg("v", RINGING, 2, number="0991234567"), moment(2))
    assert len(tracker.live()) == 2


def test_a_late_link_joins_two_calls_and_says_which_is_gone() -> None:
    tracker = tracker_of()
    changes = play(tracker, [leg("x", RINGING, 1), leg("y", RINGING, 2)])
    assert len(tracker.live()) == 2
    joined = play(tracker, [leg("y", ANSWERED, 5, answered=5, aliases=("x",))])
    assert len(tracker.live()) == 1
    gone = {i for change in joined for i in change.absorbed}
    assert gone == {change.call.id for change in changes} - {tracker.live()[0].id}


def test_an_external_number_is_never_replaced_by_an_internal_one() -> None:
    tracker = tracker_of()
    play(tracker, [leg("g", RINGING, 1, SALES)])
    play(tracker, [leg("g1", RINGING, 2, ME, parent="g", number="12", contacts=())])
    assert tracker.live()[0].number == "+380567777777"


def test_a_wrong_clock_of_the_pbx_is_told_beside_the_times() -> None:
    tracker = tracker_of()
    tracker.take("Office", leg("a", RINGING, 1), moment(601))
    assert tracker.live()[0].started_at == at(0)
    assert tracker.live()[0].clock_offset == timedelta(seconds=600)


def test_a_phone_of_which_no_end_is_told_stopped_when_a_colleague_answered() -> None:
    tracker = tracker_of()
    told = [
        leg("g", RINGING, 0, SALES),
        leg("g1", RINGING, 1, ME, parent="g"),
        leg("g", ENDED, 200, SALES, answered=9),
    ]
    call = only(tracker, play(tracker, told))
    assert (call.outcome, call.ended_at) == (Outcome.ANSWERED_ELSEWHERE, at(9))


@pytest.mark.parametrize("over", [True, False])
def test_a_call_that_is_handed_on_is_over_then(over: bool) -> None:
    tracker = tracker_of()
    told = [
        leg("a", RINGING, 0),
        leg("a", ANSWERED, 5, answered=5),
        leg("a", ANSWERED, 30, OLENA, answered=5),
        leg("a", ENDED, 200, OLENA, answered=5),
    ]
    call = only(tracker, play(tracker, told[: 4 if over else 3]))
    assert (call.outcome, call.answered_by) == (Outcome.ANSWERED, ME)
    assert (call.ended_at, call.duration) == (at(30), 25)


def test_an_internal_call_to_me_shows_the_colleague() -> None:
    tracker = tracker_of()
    event = leg("i", RINGING, 1, direction=Direction.INTERNAL, number=None, peer=OLENA)
    call = only(tracker, play(tracker, [event]))
    assert (call.direction, call.name, call.number) == (Direction.INTERNAL, "Olena", "102")
    assert call.extension == "101"


def test_a_colleagues_call_is_not_mine() -> None:
    tracker = tracker_of()
    event = leg("w", RINGING, 1, OLENA, on_my_line=False)
    assert not only(tracker, play(tracker, [event])).mine


def test_ids_survive_a_restart() -> None:
    one, other = tracker_of(), tracker_of()
    assert only(one, play(one, DIRECT)).id == only(other, play(other, DIRECT[1:])).id


def test_ended_calls_are_forgotten_in_the_end() -> None:
    tracker = tracker_of()
    call = only(tracker, play(tracker, MISSED))
    tracker.elapsed(moment(21 + calls.REMEMBERED))
    tracker.elapsed(moment(25 + 2 * calls.REMEMBERED))
    assert tracker.get(call.id) is None
    assert tracker.deadline() is None


def test_a_call_with_endless_legs_is_bounded() -> None:
    tracker = tracker_of()
    for number in range(calls.MOST_LEGS * 2):
        tracker.take("Office", leg(f"l{number}", RINGING, 1, parent="g"), moment(1))
    assert len(tracker.live()[0].legs) == calls.MOST_LEGS


@pytest.mark.parametrize("picked_up", [True, False])
def test_who_answered_while_nobody_told_of_it_is_unknown(*, picked_up: bool) -> None:
    tracker = tracker_of()
    heard = [leg("a", RINGING, 0), *([leg("a", ANSWERED, 3, answered=3)] if picked_up else [])]
    play(tracker, heard)
    tracker.lost("Office", moment(5))
    tracker.back("Office", moment(60))
    # Either the agent answered and handed it on, or a colleague took it.
    told = leg("a", ENDED, 90, OLENA, answered=3 if picked_up else 7)
    call = play(tracker, [told])[-1].call
    outcome = Outcome.ANSWERED if picked_up else Outcome.UNKNOWN
    assert (call.outcome, call.ended_at, call.duration) == (outcome, None, 0)
    assert call.answered_by == (ME if picked_up else None)


@pytest.mark.parametrize("picked_up", [True, False])
def test_what_is_handed_on_after_a_cut_is_handed_on_then(*, picked_up: bool) -> None:
    tracker = tracker_of()
    heard = [leg("a", RINGING, 0), *([leg("a", ANSWERED, 3, answered=3)] if picked_up else [])]
    play(tracker, heard)
    tracker.lost("Office", moment(5))
    tracker.back("Office", moment(60))
    call = play(tracker, [leg("a", ANSWERED, 90, OLENA, answered=3 if picked_up else 7)])[-1].call
    assert call.over
    if picked_up:
        assert (call.outcome, call.ended_at) == (Outcome.ANSWERED, at(90))
    else:
        assert (call.outcome, call.ended_at, call.answered_by) == (Outcome.UNKNOWN, None, None)


def test_a_phone_that_is_found_silent_stopped_nobody_knows_when() -> None:
    tracker = tracker_of()
    told = [leg("a", RINGING, 0), leg("b", RINGING, 0, OLENA, on_my_line=False)]
    play(tracker, [replace(one, aliases=("t",)) for one in told])
    tracker.lost("Office", moment(5))
    tracker.back("Office", moment(60))
    found = leg("a", ENDED, 61, outcome=Outcome.UNKNOWN, timed=False)
    call = play(tracker, [found, leg("b", ENDED, 200, OLENA, on_my_line=False)])[-1].call
    assert (call.outcome, call.ended_at) == (Outcome.UNKNOWN, None)


@pytest.mark.parametrize("over", [True, False])
def test_a_call_that_is_first_heard_of_at_a_colleagues_was_answered_nobody_knows_by_whom(
    *, over: bool
) -> None:
    tracker = tracker_of()
    told = leg("a", ENDED if over else ANSWERED, 90, OLENA, answered=7)
    call = play(tracker, [told])[-1].call
    assert call.over
    assert call.mine
    assert (call.outcome, call.ended_at, call.answered_by) == (Outcome.UNKNOWN, None, None)


def test_what_a_colleague_has_from_the_agents_phone_was_answered_nobody_knows_by_whom() -> None:
    tracker = tracker_of()
    play(tracker, [leg("a", RINGING, 0)])
    tracker.lost("Office", moment(5))
    tracker.back("Office", moment(60))
    call = play(tracker, [leg("b", ENDED, 90, OLENA, began=50, answered=52, parent="a")])[-1].call
    assert (call.outcome, call.answered_by) == (None, None)
    call = play(tracker, [leg("a", ENDED, 91)])[-1].call
    assert (call.outcome, call.answered_by) == (Outcome.UNKNOWN, None)
