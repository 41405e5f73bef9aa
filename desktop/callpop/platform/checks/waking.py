"""Is a sleep of the computer noticed?"""

import sys
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
        seconds = "5"
        if sys.platform == "linux":
            return good(
                say(
                    "The system (logind) does not tell when the computer wakes: Callpop notices "
                    "by the clock, within {seconds} seconds.",
                    seconds=seconds,
                )
            )
        return good(
            say(
                "Callpop notices by the clock, within {seconds} seconds, that the computer has "
                "slept.",
                seconds=seconds,
            )
        )
