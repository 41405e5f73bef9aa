"""The time as it is handed in: nothing in ``telephony`` or ``pbx`` reads a clock."""

from datetime import UTC, datetime
from typing import NamedTuple


class Moment(NamedTuple):
    """One instant, told by the two clocks that a program needs.

    ``wall`` is for people and for comparing with a PBX's times (aware, UTC); ``ticks`` are
    monotonic seconds, for deadlines that survive somebody setting the clock.
    """

    wall: datetime
    ticks: float

    @classmethod
    def at(cls, ticks: float) -> "Moment":
        """A moment ``ticks`` seconds after the epoch on both clocks (recordings, tests)."""
        return cls(datetime.fromtimestamp(ticks, UTC), ticks)
