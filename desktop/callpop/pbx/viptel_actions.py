"""Actions on their way: an error names no action and a success has no reply, so that one is in
flight at a time and is confirmed by its event (``protocols.md`` 5.5 V5, V6)."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from callpop.pbx.connector import Answered, Output, Send
from callpop.pbx.viptel_account import MAIN, TITLE
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say

ERROR_SECONDS = 8.0
"""An error that comes later is not this action's."""
CONFIRM_SECONDS = 90.0
"""An event that comes later does not confirm it."""
QUEUE_SECONDS = 10.0
"""So long an action may wait for the one before; nobody wants a call a minute after asking."""
MOST_QUEUED = 4
MOST_UNCONFIRMED = 16


@dataclass(slots=True, kw_only=True)
class Action:
    """One thing asked of the PBX; never sent twice."""

    request: str
    name: str
    """As in ``call.create``."""
    frame: str = field(repr=False)
    accepted: Sentence
    """What to say once its event came."""
    key: str
    """The call that it is about: a random id for ``call.create``, else the call's own."""
    destination: str = ""
    at: float = 0.0
    """Ticks: asked, then sent."""


class Actions:
    """Those that wait, the one in flight, and those still unconfirmed."""

    def __init__(self) -> None:
        self._queued: deque[Action] = deque()
        self._flying: Action | None = None
        self._unconfirmed: list[Action] = []

    @property
    def flying(self) -> Action | None:
        """The one that an error would be about."""
        return self._flying

    def pending(self) -> list[Action]:
        """Sent and not confirmed yet."""
        return [*self._unconfirmed, *([self._flying] if self._flying else [])]

    def ask(self, action: Action, now: Moment) -> list[Output]:
        """Send it, or have it wait its turn."""
        if len(self._queued) >= MOST_QUEUED:
            return [_answer(action, Verdict.REFUSED, _busy())]
        action.at = now.ticks
        self._queued.append(action)
        return self._next(now)

    def confirm(self, proves: Callable[[Action], bool], now: Moment) -> list[Output]:
        """An event came: answer every action that it proves."""
        outputs: list[Output] = []
        for action in self.pending():
            if not proves(action):
                continue
            if action is self._flying:
                self._flying = None
            else:
                self._unconfirmed.remove(action)
            outputs.append(_answer(action, Verdict.ACCEPTED, action.accepted))
        return [*outputs, *self._next(now)] if outputs else []

    def fail(self, words: Sentence, now: Moment) -> list[Output]:
        """An error came for the one in flight."""
        action, self._flying = self._flying, None
        if action is None:
            return []
        return [_answer(action, Verdict.REFUSED, words), *self._next(now)]

    def cut(self) -> list[Output]:
        """The connection is gone: nobody will tell."""
        sent, queued = self.pending(), list(self._queued)
        self._flying = None
        self._unconfirmed.clear()
        self._queued.clear()
        lost = say("The connection was cut before VIPTel answered: look at your phone.")
        unsent = say("The connection was cut: nothing was sent.")
        return [
            *(_answer(one, Verdict.UNKNOWN, lost) for one in sent),
            *(_answer(one, Verdict.REFUSED, unsent) for one in queued),
        ]

    def elapsed(self, now: Moment) -> list[Output]:
        """Give up on what stayed unanswered."""
        outputs: list[Output] = []
        if self._flying is not None and now.ticks >= self._flying.at + ERROR_SECONDS:
            self._unconfirmed.append(self._flying)
            self._flying = None
        while self._unconfirmed and (
            now.ticks >= self._unconfirmed[0].at + CONFIRM_SECONDS
            or len(self._unconfirmed) > MOST_UNCONFIRMED
        ):
            silence = say("{title} did not answer: look at your phone.", title=TITLE)
            outputs.append(_answer(self._unconfirmed.pop(0), Verdict.UNKNOWN, silence))
        while self._queued and now.ticks >= self._queued[0].at + QUEUE_SECONDS:
            outputs.append(_answer(self._queued.popleft(), Verdict.REFUSED, _busy()))
        return [*outputs, *self._next(now)]

    def deadline(self) -> float | None:
        """Ticks of the next end of patience."""
        if self._flying is None and not self._unconfirmed and not self._queued:
            return None  # As nearly always.
        ends = [one.at + CONFIRM_SECONDS for one in self._unconfirmed[:1]]
        ends += [one.at + QUEUE_SECONDS for one in list(self._queued)[:1]]
        if self._flying is not None:
            ends.append(self._flying.at + ERROR_SECONDS)
        return min(ends, default=None)

    def _next(self, now: Moment) -> list[Output]:
        if self._flying is not None or not self._queued:
            return []
        action = self._flying = self._queued.popleft()
        action.at = now.ticks
        return [Send(MAIN, action.frame)]


def _busy() -> Sentence:
    return say("{title} has not answered your last request yet: try again.", title=TITLE)


def _answer(action: Action, verdict: Verdict, words: Sentence) -> Answered:
    return Answered(CommandAnswer(action.request, verdict, words))
