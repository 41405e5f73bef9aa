"""A PBX that runs out of ids: what it tells of another call is not the old one's."""

import pytest
from tests.telephony.test_calls import (
    ANSWERED,
    ENDED,
    RINGING,
    leg,
    moment,
    only,
    play,
    tracker_of,
)

from callpop.telephony.calls import REPEATED, CallTracker
from callpop.telephony.changing import replace
from callpop.telephony.events import LegEvent
from callpop.telephony.model import CallState, Outcome

OTHER = "+380443333333"


@pytest.fixture
def tracker() -> CallTracker:
    """A missed call under the id "a"."""
    tracker = tracker_of()
    play(tracker, [leg("a", RINGING, 1), leg("a", ENDED, 20)])
    return tracker


def untimed(event: LegEvent) -> LegEvent:
    """As a PBX says it that tells no times."""
    return replace(event, began_at=None, answered_at=None, clocked=False)


def test_a_later_beginning_is_another_call(tracker: CallTracker) -> None:
    changes = play(
        tracker,
        [
            leg("a", RINGING, 30, began=30, number=OTHER),
            leg("a", ANSWERED, 35, began=30, answered=35, number=OTHER),
        ],
    )
    call = only(tracker, changes)
    assert (changes[0].before, call.state, call.number) == (None, CallState.ANSWERED, OTHER)
    play(tracker, [leg("a", ENDED, 40, began=30, answered=35, number=OTHER)])
    assert tracker.live() == []
    found = tracker.get(call.id)
    assert found is not None
    assert found.outcome is Outcome.ANSWERED


@pytest.mark.parametrize("event", [leg("a", RINGING, 30), leg("a", ENDED, 30)])
def test_what_is_repeated_is_not(tracker: CallTracker, event: LegEvent) -> None:
    assert [c.before is None for c in play(tracker, [event])] in ([], [False])
    assert tracker.live() == []


def test_its_end_may_be_all_that_is_told(tracker: CallTracker) -> None:
    (change,) = play(tracker, [leg("a", ENDED, 50, began=30, number=OTHER)])
    assert (change.before, change.call.outcome) == (None, Outcome.MISSED)
    assert play(tracker, [leg("a", ENDED, 50, began=30, number=OTHER)]) == []


def test_where_no_times_are_told_another_number_is_another_call() -> None:
    tracker = tracker_of()
    play(tracker, [untimed(leg("a", RINGING, 1)), untimed(leg("a", ENDED, 20))])
    assert play(tracker, [untimed(leg("a", RINGING, 21))]) == []
    assert play(tracker, [untimed(leg("a", RINGING, 22, number="12"))]) == []
    (change,) = play(tracker, [untimed(leg("a", RINGING, 23, number=OTHER))])
    assert (change.before, change.call.number) == (None, OTHER)


def test_where_no_times_are_told_a_minute_later_it_is_another_call() -> None:
    tracker = tracker_of()
    play(tracker, [untimed(leg("a", RINGING, 1)), untimed(leg("a", ENDED, 20))])
    (change,) = play(tracker, [untimed(leg("a", RINGING, 21 + REPEATED))])
    assert change.before is None


def test_both_are_forgotten_and_renamed_in_peace(tracker: CallTracker) -> None:
    (change,) = play(tracker, [leg("a", RINGING, 30, began=30, number=OTHER)])
    tracker.rename("Office", "Main")
    assert [call.account for call in tracker.live()] == ["Main"]
    tracker.take("Main", leg("a", ENDED, 40, began=30, number=OTHER), moment(40))
    assert tracker.live() == []
    for later in (4000, 9000):
        tracker.elapsed(moment(later))
    assert tracker.get(change.call.id) is None
