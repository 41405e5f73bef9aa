"""Is a sleep of the computer noticed?"""

from collections.abc import Awaitable, Callable

from callpop.checks import Finding, good
from callpop.telephony.sentence import say


class WakingCheck:
    """``heard`` tells whether the system itself tells of a sleep (:mod:`callpop.platform.wake`)."""

    key = "wake"
    title = say("After sleep")

    def __init__(self, heard: Callable[[], Awaitable[bool]]) -> None:
        self._heard = heard

    async def look(self, *, gently: bool = False) -> Finding:
        """Look now."""
        if await self._heard():
            return good(
                say("The system tells when the computer wakes: every account is connected anew.")
            )
        return good(
            say("Callpop notices by the clock, within 5 seconds, that the computer has slept.")
        )
