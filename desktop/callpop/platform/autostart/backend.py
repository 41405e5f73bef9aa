"""What starting at log-in is to each system."""

from dataclasses import dataclass
from typing import Protocol

from callpop.telephony.sentence import NOTHING, Sentence


class AutostartError(Exception):
    """It can't be switched; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class AutostartState:
    """Whether Callpop starts when the agent logs in."""

    on: bool
    """The system would start it."""
    problem: Sentence = NOTHING
    """Why it does not, though it was switched on, or what else is wrong."""
    place: str = ""
    """Where that is written, for whoever wants to see."""


class Backend(Protocol):
    """One system's way. Every method reads or writes the disk: never call one on the loop.

    All raise :class:`AutostartError`.
    """

    def state(self) -> AutostartState:
        """How it is now."""

    def enable(self) -> None:
        """Start at log-in from now on, whatever stands there now."""

    def disable(self) -> None:
        """Start at log-in no more."""
