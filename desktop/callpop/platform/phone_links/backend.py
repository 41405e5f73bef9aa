"""What opening phone links is to each system."""

from collections.abc import Sequence
from typing import Protocol

from callpop.phone_links import LinkStatus
from callpop.telephony.sentence import Sentence


class LinksError(Exception):
    """It can't be set up or looked at; ``sentence`` says why and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class Backend(Protocol):
    """One system's way. Every method reads or writes the disk and starts programs: never call one
    on the loop.

    All raise :class:`LinksError`.
    """

    def statuses(self, schemes: Sequence[str]) -> list[LinkStatus]:
        """Who opens them now."""

    def register(self, schemes: Sequence[str]) -> Sentence:
        """Open them from now on; what is left for the agent to do, where the system asks that."""

    def unregister(self, schemes: Sequence[str]) -> None:
        """Open them no more; who does then is for the system to say."""
