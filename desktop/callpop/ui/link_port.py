"""What the settings need of whoever opens phone links."""

from collections.abc import Sequence
from typing import Protocol

from callpop.phone_links import LinkStatus
from callpop.telephony.sentence import Sentence


class PhoneLinks(Protocol):
    """Who opens phone links: those of web pages and other programs.

    Every method may raise an exception with a ``sentence``.
    """

    async def statuses(self) -> Sequence[LinkStatus]:
        """Who opens them now, ``sip:`` and ``sips:`` last, which are a softphone's as a rule."""

    async def register(self, *, softphone: bool = False) -> Sentence:
        """Have Callpop open them from now on, a softphone's too if ``softphone``; what is left
        for the agent to do, or nothing."""

    async def unregister(self) -> None:
        """Have Callpop open none of them any more."""
