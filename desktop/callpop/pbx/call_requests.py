"""Requests to call, made of a PBX whose answers don't say what they answer."""

from callpop.pbx.connector import Answered, Output
from callpop.telephony.commands import Command, CommandAnswer, Dial, Verdict
from callpop.telephony.sentence import Sentence, say

DIAL_SECONDS = 12.0
"""So long the PBX may take to say anything to a request to call."""


class CallRequests:
    """The last request to call; one at a time, since no answer says which it answers.

    ``remembered``: so many seconds a call of the agent's phone may be the one that was asked for,
    where that matters once there is an answer.
    """

    def __init__(self, title: str, remembered: float | None = None) -> None:
        self._title = title
        self._remembered = remembered
        self._request: str | None = None
        self._answer_by = 0.0
        self._forget_at: float | None = None
        self.number: str | None = None
        """What was asked for, as long as the phone's next call may be it."""

    @property
    def unanswered(self) -> bool:
        """The PBX said nothing to it yet."""
        return self._request is not None

    def obstacle(self, command: Command, *, connected: bool) -> Sentence | None:
        """Why the command can't be sent to a PBX that can do nothing but dial."""
        if not isinstance(command, Dial):
            return say("{title} can't do that from here: use your phone.", title=self._title)
        if not connected:
            return say("There is no connection to {title} at the moment.", title=self._title)
        if self.unanswered:
            return say("{title} has not answered your last call request yet.", title=self._title)
        return None

    def ask(self, request: str, number: str, ticks: float) -> None:
        """It is sent now."""
        self._request, self.number = request, number
        self._answer_by = ticks + DIAL_SECONDS
        self._forget_at = None if self._remembered is None else ticks + self._remembered

    def accept(self) -> list[Output]:
        """The phone rings, or what else shows that the PBX does it."""
        words = say("{title} calls: your phone rings first.", title=self._title)
        return self._settle(Verdict.ACCEPTED, words)

    def refuse(self, words: Sentence) -> list[Output]:
        """It came to nothing."""
        answers = self._settle(Verdict.REFUSED, words)
        self.forget()
        return answers

    def lost(self) -> list[Output]:
        """The connection ended."""
        words = say("The connection was cut before the PBX answered: look at your phone.")
        answers = self._settle(Verdict.UNKNOWN, words)
        self.forget()
        return answers

    def forget(self) -> None:
        """The call that was asked for is over: the next is another."""
        self.number = self._forget_at = None

    def elapsed(self, ticks: float) -> list[Output]:
        """Give up waiting for an answer, or for the call."""
        answers: list[Output] = []
        if self.unanswered and ticks >= self._answer_by:
            words = say("{title} did not answer: look at your phone.", title=self._title)
            answers = self._settle(Verdict.UNKNOWN, words)
        if self._forget_at is not None and ticks >= self._forget_at:
            self.forget()
        return answers

    def deadline(self) -> float | None:
        """Ticks at which :meth:`elapsed` is due."""
        return self._answer_by if self.unanswered else self._forget_at

    def _settle(self, verdict: Verdict, words: Sentence) -> list[Output]:
        request, self._request = self._request, None
        return [] if request is None else [Answered(CommandAnswer(request, verdict, words))]
