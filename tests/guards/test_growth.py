"""What stays of calls that are over: counted in objects, after thousands of them."""

import gc
from datetime import UTC, datetime, timedelta

import pytest

from callpop.telephony import calls
from callpop.telephony.calls import CallTracker
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Direction, Party, PartyKind
from callpop.telephony.moment import Moment

_ME = Party("101", "Ivan", PartyKind.PERSON)
_START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_KEPT, _A_ROUND = 300, 500


def _talk(tracker: CallTracker, which: int) -> None:
    """A call that rings, is answered, and ends; one a second."""
    for step, stage in enumerate((Stage.RINGING, Stage.ANSWERED, Stage.ENDED)):
        at = _START + timedelta(seconds=which / 8 + step / 100)
        event = LegEvent(
            leg=f"leg {which}",
            stage=stage,
            at=at,
            clocked=True,
            direction=Direction.IN,
            owner=_ME,
            mine=True,
            on_my_line=True,
            number=f"+38050{which % 50:07}",
        )
        now = Moment(at, (at - _START).total_seconds())
        tracker.elapsed(now)
        tracker.take("Office", event, now)


def test_of_calls_that_are_over_a_bounded_number_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "MOST_OVER", _KEPT)
    tracker = CallTracker()
    counts = []
    for round_ in range(5):
        for which in range(round_ * _A_ROUND, (round_ + 1) * _A_ROUND):
            _talk(tracker, which)
        gc.collect()
        counts.append(len(gc.get_objects()))
    # What waits for its time, of those that are gone, is thrown away by the hundred.
    assert counts[-1] - counts[1] < 2 * _A_ROUND, counts
