"""What may keep the agent from seeing the next call: what was found, and what to do about it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)

PATIENCE = 12.0
"""Seconds that one check may take; the keyring's own patience is shorter, and has better words."""


class Standing(StrEnum):
    """How what was looked at stands. The values are what ``callpop check --json`` says."""

    GOOD = "good"
    OFF = "off"
    """It would work, and is switched off or not set up: the agent may want that."""
    TROUBLE = "trouble"
    UNKNOWN = "unknown"
    """Nobody could say."""
    ABSENT = "not-here"
    """This system has no such thing."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button that does something about what was found."""

    label: Sentence
    do: Callable[[], Awaitable[object]] = field(compare=False, repr=False)
    """May raise; an exception that carries a ``sentence`` says why it did not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found."""

    standing: Standing
    words: Sentence
    """What is so."""
    advice: Sentence = NOTHING
    """What to click, where that helps."""
    remedies: tuple[Remedy, ...] = ()
    """What Callpop can do itself, the best first."""


class Check(Protocol):
    """Looks at one thing that a call needs in order to be seen."""

    @property
    def key(self) -> str:
        """Its name for scripts."""

    @property
    def title(self) -> Sentence:
        """Its name for people."""

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now; ``gently``: nobody asked for it, so nothing may show or be written."""


def good(words: Sentence, advice: Sentence = NOTHING, *remedies: Remedy) -> Finding:
    """All is well."""
    return Finding(Standing.GOOD, words, advice, remedies)


def off(words: Sentence, advice: Sentence = NOTHING, *remedies: Remedy) -> Finding:
    """It is not set up."""
    return Finding(Standing.OFF, words, advice, remedies)


def trouble(words: Sentence, advice: Sentence = NOTHING, *remedies: Remedy) -> Finding:
    """It keeps calls from being seen, or something else from working."""
    return Finding(Standing.TROUBLE, words, advice, remedies)


def unknown(words: Sentence, advice: Sentence = NOTHING, *remedies: Remedy) -> Finding:
    """Nobody could say."""
    return Finding(Standing.UNKNOWN, words, advice, remedies)


def absent(words: Sentence, advice: Sentence = NOTHING) -> Finding:
    """This system has no such thing."""
    return Finding(Standing.ABSENT, words, advice)


async def finding_of(check: Check, *, gently: bool = False, patience: float = PATIENCE) -> Finding:
    """What ``check`` finds within ``patience`` seconds; never raises."""
    try:
        async with asyncio.timeout(patience):
            return await check.look(gently=gently)
    except TimeoutError:
        return unknown(say("There was no answer in {seconds} seconds.", seconds=f"{patience:g}"))
    except Exception as fault:
        _log.exception("the check %s failed", check.key)
        what = type(fault).__name__
        return unknown(say("That could not be looked at ({what}). The log says more.", what=what))


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What became of a test call, in seconds from the moment at which the PBX sent it."""

    finding: Finding
    heard: float | None = None
    """Until the desk heard of it."""
    card: float | None = None
    """Until its card was drawn."""
    note: float | None = None
    """Until the notification service took it."""


def milliseconds(seconds: float) -> int:
    """For people: never 0."""
    return max(1, round(seconds * 1000))


class Checkup(Protocol):
    """Everything that a call needs in order to be seen, and a call to try it with."""

    def checks(self) -> Sequence[Check]:
        """What there is to look at now, in the order in which to look."""

    async def place_call(self) -> TrialResult:
        """Have a test call ring; what became of it. It rings on for a while."""

    def end_call(self) -> None:
        """The agent has seen enough of it."""

    def subscribe(self, told: Callable[[], None]) -> Callable[[], None]:
        """Call ``told`` when something may have changed, until what is returned is called."""

    def card_drawn(self, call_id: str) -> None:
        """The card of this call is on the screen."""
