"""How much is remembered of calls, so that late and repeated reports of them are understood."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

MOST = 1_000
"""Calls, each with what one board knows of it."""
_AT_ONCE = 100


def forget_old(entries: dict[str, T], done: Callable[[T], bool]) -> None:
    """Where there are too many, drop the oldest of those that are ``done``, and some more: it is
    not asked at every call of a flood."""
    if len(entries) > MOST:
        old = [id for id, entry in entries.items() if done(entry)]
        for id in old[: len(entries) - MOST + _AT_ONCE]:
            del entries[id]
