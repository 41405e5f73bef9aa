"""How much is remembered of calls, so that late and repeated reports of them are understood."""

from collections.abc import Callable
from typing import TypeVar

from callpop.telephony.calls import CallChange

T = TypeVar("T")

MOST = 300
"""Calls, each with what one board knows of it: more than a busy hour has, after which the tracker
forgets them too."""
_AT_ONCE = 50


class Remembered(dict[str, T]):
    """What one board knows of each call, by the call's id, the oldest first."""

    def __init__(self, done: Callable[[T], bool]) -> None:
        super().__init__()
        self._done = done
        self._enough = MOST

    def follow(self, change: CallChange, join: Callable[[T, T], None]) -> T | None:
        """What is known of the call that changed. Where others turned out to be this one, that is
        what was known of them; ``join`` is handed what was known of it and of one of them."""
        known = self.get(change.call.id)
        for absorbed in change.absorbed:
            gone = self.pop(absorbed, None)
            if gone is None:
                continue
            if known is None:
                known = self[change.call.id] = gone
            else:
                join(known, gone)
        return known

    def forget_old(self) -> None:
        """Where there are too many, drop the oldest of those that are ``done``."""
        if len(self) <= self._enough:
            return
        old = [id for id, entry in self.items() if self._done(entry)]
        for id in old[: len(self) - MOST + _AT_ONCE]:
            del self[id]
        # Nor is everything looked through at every call of a flood, where none is done.
        self._enough = max(MOST, len(self) + _AT_ONCE)
