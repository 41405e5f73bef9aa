"""What an account's PBX or session remarks, told in such measure that a flood stays readable."""

from collections import deque

from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence

QUIET_SECONDS = 60.0
"""The same words are no news again for so long."""
MOST = 20
"""Different remarks of one account within that time; what comes beyond is not told."""


class Notices:
    """Remembers what was told a moment ago."""

    def __init__(self) -> None:
        self._told: dict[str, deque[tuple[float, str]]] = {}

    def is_news(self, account: str, what: Sentence, now: Moment) -> bool:
        """Whether to tell it: it was not told just now, and not too much else was."""
        told = self._told.setdefault(account, deque())
        while told and now.ticks - told[0][0] >= QUIET_SECONDS:
            told.popleft()
        words = str(what)
        if len(told) >= MOST or any(words == before for _, before in told):
            return False
        told.append((now.ticks, words))
        return True

    def forget(self, account: str) -> None:
        """The account is gone."""
        self._told.pop(account, None)
