"""How many calls are told of one by one: a flood of them must neither bury the desktop under notes
nor open a hundred pages."""

from collections import deque

from callpop.telephony.moment import Moment

MOST = 10
"""Calls that are told of one by one within ``WINDOW``; the rest is counted."""
WINDOW = 10.0
"""Seconds."""
TELL_SECONDS = 1.0
"""The count is told no oftener."""


class Crowd:
    """Lets calls in one by one, and counts those that found no room. All times are ticks."""

    def __init__(self) -> None:
        self._let_in: deque[float] = deque(maxlen=MOST)
        self._turned_away = 0.0
        self._next = 0.0
        self.count = 0
        """Calls that found no room and are told of together."""

    def room(self, now: Moment) -> bool:
        """Whether one more call may be told of by itself; if so, it is let in."""
        if len(self._let_in) == MOST and now.ticks - self._let_in[0] < WINDOW:
            self._turned_away = now.ticks
            return False
        self._let_in.append(now.ticks)
        return True

    def due(self, now: Moment) -> bool:
        """Whether it is time to look again; not oftener than every ``TELL_SECONDS``."""
        if now.ticks < self._next:
            return False
        self._next = now.ticks + TELL_SECONDS
        return True

    def deadline(self) -> float | None:
        """Ticks at which to look again; None: nobody waits to be counted."""
        return self._next if self.count else None

    def over(self, now: Moment) -> bool:
        """The flood is over: nobody was turned away for ``WINDOW``."""
        return now.ticks - self._turned_away >= WINDOW
