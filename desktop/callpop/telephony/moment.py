"""The time as it is handed in: nothing in ``telephony`` or ``pbx`` reads a clock."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple


class Moment(NamedTuple):
    """One instant, told by the two clocks that a program needs.

    ``wall`` is for people and for comparing with a PBX's times (aware, UTC); ``ticks`` are
    monotonic seconds, for deadlines that survive somebody setting the clock. They stand still
    while the machine is asleep; ``asleep`` is for how long it was, as far as the system says.
    """

    wall: datetime
    ticks: float
    asleep: float = 0.0

    @classmethod
    def at(cls, ticks: float) -> "Moment":
        """A moment ``ticks`` seconds after the epoch on both clocks (recordings, tests)."""
        return cls(datetime.fromtimestamp(ticks, UTC), ticks)

    def by_clock_of(self, first: "Moment") -> "Moment":
        """This instant as the wall clock would show it had nobody set it since ``first``: what
        began then lasts as long as it lasts."""
        passed = self.ticks + self.asleep - first.ticks - first.asleep
        return Moment(first.wall + timedelta(seconds=passed), self.ticks, self.asleep)
