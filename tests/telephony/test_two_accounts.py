"""One call that two accounts see: whichever of them is cut off, goes, or is answered at."""

import pytest
from tests.telephony.test_calls import (
    ANSWERED,
    ENDED,
    OLENA,
    RINGING,
    at,
    leg,
    moment,
    tracker_of,
)

from callpop.telephony.calls import SAME_CALL, STALE_RING, CallTracker
from callpop.telephony.model import CallState, Outcome


@pytest.fixture
def tracker() -> CallTracker:
    """A call that rings at the agent's phones of two PBXs."""
    tracker = tracker_of("Office", "Vega")
    tracker.take("Office", leg("a", RINGING, 1, reachable=True), moment(1))
    tracker.take("Vega", leg("v", RINGING, 2, reachable=True), moment(2))
    return tracker


def test_a_call_of_later_is_another() -> None:
    tracker = tracker_of("Office", "Vega")
    tracker.take("Office", leg("a", RINGING, 1), moment(1))
    tracker.take("Vega", leg("v", RINGING, 2 + SAME_CALL), moment(2 + SAME_CALL))
    assert [call.account for call in tracker.live()] == ["Office", "Vega"]


def test_it_is_hung_up_at_the_pbx_that_it_was_answered_at(tracker: CallTracker) -> None:
    (call,) = tracker.live()
    assert (call.account, call.legs) == ("Office", ("a",))
    tracker.take("Vega", leg("v", ANSWERED, 5, answered=5), moment(5))
    (talk,) = tracker.live()
    assert (talk.id, talk.account, talk.legs) == (call.id, "Vega", ("v",))
    assert talk.controllable
    tracker.take("Office", leg("a", ENDED, 6), moment(6))
    assert tracker.live() == [talk]


def test_it_is_hung_up_where_it_still_rings(tracker: CallTracker) -> None:
    tracker.take("Office", leg("a", ENDED, 5), moment(5))
    (call,) = tracker.live()
    assert (call.state, call.account, call.legs) == (CallState.RINGING, "Vega", ("v",))


@pytest.mark.parametrize(("cut", "other"), [("Office", "Vega"), ("Vega", "Office")])
def test_it_is_stale_when_neither_can_tell_of_it(
    tracker: CallTracker, cut: str, other: str
) -> None:
    assert tracker.lost(cut, moment(5)) == []
    assert [c.call.stale_since for c in tracker.lost(other, moment(7))] == [at(7)]
    tracker.back(cut, moment(8))
    name = {"Office": "a", "Vega": "v"}[cut]
    tracker.take(cut, leg(name, ANSWERED, 9, answered=9), moment(9))
    assert [call.stale_since for call in tracker.live()] == [None]


def test_it_is_stale_once_only_the_cut_off_pbx_knows_more(tracker: CallTracker) -> None:
    tracker.lost("Vega", moment(5))
    (change,) = tracker.take("Office", leg("a", ENDED, 6), moment(6))
    assert change.call.stale_since == at(6)
    assert [c.call.outcome for c in tracker.elapsed(moment(8))] == []
    assert [c.call.outcome for c in tracker.elapsed(moment(6 + STALE_RING))] == [Outcome.UNKNOWN]


@pytest.mark.parametrize(("gone", "other"), [("Office", "Vega"), ("Vega", "Office")])
def test_an_account_that_goes_leaves_it_to_the_other(
    tracker: CallTracker, gone: str, other: str
) -> None:
    (before,) = tracker.live()
    tracker.forget(gone)
    (call,) = tracker.live()
    assert (call.id, call.account, call.state) == (before.id, other, CallState.RINGING)
    name = {"Office": "a", "Vega": "v"}[other]
    tracker.take(other, leg(name, ANSWERED, 5, answered=5), moment(5))
    (change,) = tracker.take(other, leg(name, ENDED, 9, answered=5), moment(9))
    assert (change.call.id, change.call.outcome) == (before.id, Outcome.ANSWERED)


def test_a_call_goes_on_under_its_accounts_new_name(tracker: CallTracker) -> None:
    (before,) = tracker.live()
    tracker.lost("Office", moment(4))
    tracker.forget("Vega")
    tracker.rename("Office", "Head office")
    (call,) = tracker.live()
    assert (call.id, call.account) == (before.id, "Head office")
    # What the session does not tell is not known; it speaks under the new name from now on.
    (change,) = tracker.take("Head office", leg("a", ANSWERED, 5, answered=5), moment(5))
    assert (change.call.id, change.call.state) == (before.id, CallState.ANSWERED)
    assert change.call.stale_since is None
    (change,) = tracker.take("Head office", leg("a", ENDED, 9, answered=5), moment(9))
    assert change.call.outcome is Outcome.ANSWERED
    assert tracker.live() == []
    # The old name is free: what comes of it is another call.
    (change,) = tracker.take("Office", leg("b", RINGING, 20), moment(20))
    assert (change.call.account, change.before) == ("Office", None)


def test_an_account_that_goes_takes_its_talk_along(tracker: CallTracker) -> None:
    tracker.take("Vega", leg("v", ANSWERED, 5, answered=5), moment(5))
    (change,) = tracker.forget("Vega")
    assert (change.call.state, change.call.outcome) == (CallState.ENDED, Outcome.UNKNOWN)
    assert tracker.live() == []


def test_a_colleague_answers_at_the_other_pbx(tracker: CallTracker) -> None:
    answered = leg("v-olena", ANSWERED, 5, OLENA, answered=5, parent="v")
    tracker.take("Vega", answered, moment(5))
    tracker.take("Vega", leg("v", ENDED, 6), moment(6))
    (change,) = tracker.take("Office", leg("a", ENDED, 6), moment(6))
    assert change.call.outcome is Outcome.ANSWERED_ELSEWHERE
    assert change.call.answered_by == OLENA
