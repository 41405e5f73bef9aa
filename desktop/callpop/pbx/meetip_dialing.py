"""Calls that we asked Meetip for, and the numbers as they are written there."""

from callpop.pbx.meetip_words import CallResult
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Outcome
from callpop.telephony.numbers import digits_of
from callpop.telephony.sentence import Sentence, say

DIAL_SECONDS = 12.0
"""So long the PBX may take to say anything to a request to call."""
REMEMBERED = 60.0
"""So long a call of our phone's may be the one that we asked for."""

FAILURES = {
    CallResult.TIMEOUT: (
        Outcome.NO_ANSWER,
        "The call did not come about in time ({words}).",
    ),
    CallResult.OWN_BUSY: (Outcome.BUSY, "Your own phone is busy ({words})."),
    CallResult.UNAVAILABLE: (Outcome.FAILED, "The other side can't be reached ({words})."),
}
"""How a call ends on each bad result, and what is said of it."""


class Requests:
    """The last request to call; one at a time, since no answer says which it answers."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._request: str | None = None
        self._answer_by = 0.0
        self._forget_at: float | None = None
        self.number: str | None = None
        """What was asked for, as long as our phone's next call may be it."""

    @property
    def unanswered(self) -> bool:
        """The PBX said nothing to it yet."""
        return self._request is not None

    def ask(self, request: str, number: str, ticks: float) -> None:
        """It is sent now."""
        self._request, self.number = request, number
        self._answer_by, self._forget_at = ticks + DIAL_SECONDS, ticks + REMEMBERED

    def accept(self) -> list[CommandAnswer]:
        """The phone rings, or what else shows that the PBX does it."""
        words = say("{title} calls: your phone rings first.", title=self._title)
        return self._settle(Verdict.ACCEPTED, words)

    def refuse(self, words: Sentence) -> list[CommandAnswer]:
        """It came to nothing."""
        answers = self._settle(Verdict.REFUSED, words)
        self.forget()
        return answers

    def lost(self) -> list[CommandAnswer]:
        """The connection ended."""
        words = say("The connection was cut before the PBX answered: look at your phone.")
        answers = self._settle(Verdict.UNKNOWN, words)
        self.forget()
        return answers

    def forget(self) -> None:
        """The call that was asked for is over: the next is another."""
        self.number = self._forget_at = None

    def elapsed(self, ticks: float) -> list[CommandAnswer]:
        """Give up waiting for an answer, or for the call."""
        answers: list[CommandAnswer] = []
        if self.unanswered and ticks >= self._answer_by:
            words = say("{title} did not answer: look at your phone.", title=self._title)
            answers = self._settle(Verdict.UNKNOWN, words)
        if self._forget_at is not None and ticks >= self._forget_at:
            self.forget()
        return answers

    def deadline(self) -> float | None:
        """Ticks at which :meth:`elapsed` is due."""
        return self._answer_by if self.unanswered else self._forget_at

    def _settle(self, verdict: Verdict, words: Sentence) -> list[CommandAnswer]:
        request, self._request = self._request, None
        return [] if request is None else [CommandAnswer(request, verdict, words)]


def as_dialed(number: str, country: str | None) -> str:
    """``number`` as a phone in ``country`` dials it; "" where there is nothing to dial.

    A number of that country goes without its code, another with 00 in front.
    """
    if not number.startswith("+"):
        return "".join(c for c in number if c in "0123456789*#")
    import phonenumbers  # slow to import, and only wanted when somebody dials

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return digits_of(number)
    if country and parsed.country_code == phonenumbers.country_code_for_region(country.upper()):
        national = phonenumbers.PhoneNumberFormat.NATIONAL
        return digits_of(phonenumbers.format_number(parsed, national))
    return f"00{digits_of(number)}"
