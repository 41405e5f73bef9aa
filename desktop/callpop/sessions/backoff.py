"""Pauses between attempts, so that a thousand desktops don't storm a PBX that restarts."""

import random
from collections.abc import Callable

Jitter = Callable[[float, float], float]
"""Picks a number between two."""


class Backoff:
    """Full jitter: a random pause below a ceiling that doubles with every failure."""

    def __init__(self, first: float, longest: float, jitter: Jitter = random.uniform) -> None:
        self._first = first
        self._longest = longest
        self._jitter = jitter
        self._ceiling = first

    def next(self) -> float:
        """Seconds to wait before the next attempt."""
        pause = self._jitter(0.0, self._ceiling)
        self._ceiling = min(self._longest, self._ceiling * 2)
        return pause

    def reset(self) -> None:
        """The last connection was a good one: start over."""
        self._ceiling = self._first
