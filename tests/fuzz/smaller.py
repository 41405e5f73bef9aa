"""A case without what it does not need to break."""

import time
from collections.abc import Callable
from typing import TypeVar

_MOST_TRIES = 4_000
_MOST_SECONDS = 20.0

_Case = TypeVar("_Case", bytes, list)  # type: ignore[type-arg]


def smaller(case: _Case, breaks: Callable[[_Case], bool]) -> _Case:
    """The smallest part of ``case`` that is found quickly and still ``breaks``."""
    if not breaks(case):
        return case
    end = time.monotonic() + _MOST_SECONDS
    size, tries = max(1, len(case) // 2), 0
    while size and tries < _MOST_TRIES and time.monotonic() < end:
        at = 0
        while at < len(case) and tries < _MOST_TRIES and time.monotonic() < end:
            tries += 1
            shorter = case[:at] + case[at + size :]
            if breaks(shorter):
                case = shorter
            else:
                at += size
        size //= 2
    return case
