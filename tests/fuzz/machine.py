"""Takes a translator through what chance comes up with, and holds what must hold.

No input ends in an exception; what follows from one input is bounded, and so is what is kept; every
command is answered exactly once in the end; no call goes on for ever. What else is true of every
output is held by :mod:`callpop.pbx.contract.rules`.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.fuzz.mutations import SNIPPETS, mutated
from tests.fuzz.translators import Translator

from callpop.pbx.connector import Closed, HttpAnswer, Output, WebhookChannel, WebhookRequest
from callpop.pbx.contract import Bench
from callpop.pbx.contract.bench import weight
from callpop.pbx.contract.garbage import BYTES, TEXTS
from callpop.pbx.contract.steps import (
    Asks,
    Commands,
    Cuts,
    Opens,
    Pongs,
    Responds,
    Says,
    Step,
    Waits,
)
from callpop.telephony.commands import Dial, HangUp, Transfer
from callpop.telephony.sentence import say

KINDS = (
    "application/json", "application/json; charset=utf-16", "multipart/form-data; boundary=a",
    "multipart/form-data; boundary=" + "a" * 300, "application/x-www-form-urlencoded",
    "text/plain; charset=koi8-r", "text/html; charset=nonsense",
)  # fmt: skip
MOST_OUTPUTS = 600
"""Of one input; and one more for every three characters of it (a tuple of Meetip's has five)."""
MOST_MEMORY = 24 << 20
"""Bytes that a connector may hold on to, whatever it was told."""

_EPISODE = 6 * 3600.0
_NUMBERS = ("+380991234567", "+421905123456", "+34974319404", "+79201119613", "12", "101", "*43")


class Machine:
    """One account of ``translator``, in the hands of ``chance``."""

    def __init__(
        self,
        translator: Translator,
        chance: Random,
        kept: list[Step] | None = None,
        news: Callable[[], bool] = lambda: False,
    ) -> None:
        """``news`` says whether the last step reached something new: such steps are ``kept``."""
        self.translator = translator
        self.chance = chance
        self.bench = translator.bench()
        self.channels = {channel.name: channel for channel in self.bench.connector.channels}
        self.taken: list[Step] = []
        self._kept = [] if kept is None else kept
        self._news = news
        self.logging_in: list[Step] = []
        self.story: list[Step] = []
        """The rest of a recorded conversation that is being told."""

    def run(self, steps: int) -> None:
        """Let in, perhaps; then so many steps; then the end of everything."""
        if self.chance.randrange(8):
            self.logging_in = self.login()
        for _ in range(steps):
            self.take(self.step())
        self.end()

    def take(self, step: Step) -> None:
        """One step, remembered."""
        self.taken.append(step)
        hold(step, self.bench.take(step))
        if self._news() and isinstance(step, Says | Asks):
            self._kept.append(step)

    def end(self) -> None:
        """Everything is cut, and much time passes."""
        end(self.bench)

    def step(self) -> Step:
        """What comes next."""
        if self.logging_in:
            return self.logging_in.pop(0)
        if not self.bench.open and self.chance.randrange(2):
            self.logging_in = self.login()
        lot = self.chance.randrange(100)
        if lot < 34:
            return self.translator.grammar(self.chance)
        if lot < 42 and self._kept:
            return self._spoilt(self.here(self.chance.choice(self._kept)))
        if lot < 60:
            return self._spoilt(self._told())
        if lot < 76:
            return self._told()
        if lot < 82:
            return self._garbage()
        if lot < 88:
            return Waits(self.chance.choice((0.001, 0.5, 2.0, 4.0, 9.0, 40.0, 300.0, 4000.0)))
        if lot < 93:
            return self._command()
        if lot < 95:
            return self._answer()
        return self._connection()

    def login(self) -> list[Step]:
        """Every channel is opened and let in."""
        steps: list[Step] = []
        for name, channel in self.channels.items():
            steps.append(Opens(name))
            if not isinstance(channel, WebhookChannel):
                steps.append(Pongs(name))
            steps += self.translator.voice.lets_in(name)
        return steps

    def _told(self) -> Step:
        if not self.story:
            self.story = list(self.chance.choice(self.translator.conversations))
        step = self.story.pop(0)
        lot = self.chance.randrange(20)
        if lot == 0:
            self.story.insert(0, step)
        elif lot == 1 and self.story:
            self.story.append(step)
            step = self.story.pop(0)
        return self.here(step)

    def here(self, step: Step) -> Step:
        """On a channel that this account has."""
        if isinstance(step, Says) and step.channel not in self.channels:
            return Says(step.data, self.chance.choice(list(self.channels)))
        return step

    def _spoilt(self, step: Step) -> Step:
        if isinstance(step, Says):
            text = step.data if isinstance(step.data, str) else step.data.decode("latin-1")
            return Says(mutated(self.chance, text), step.channel)
        assert isinstance(step, Asks)
        return Asks(self._spoilt_request(step.request))

    def _spoilt_request(self, asked: WebhookRequest) -> WebhookRequest:
        match self.chance.randrange(4):
            case 0:
                return replace(asked, query=_text(mutated(self.chance, asked.query or "a=b")))
            case 1:
                names = ("content-type", "content-type", "x-xvb-ac", "content-length", "\x00")
                values = (*SNIPPETS, *KINDS, *KINDS)
                header = {self.chance.choice(names): self.chance.choice(values)}
                return replace(asked, headers={**asked.headers, **header})
        body = mutated(self.chance, asked.body.decode("utf-8", "replace"))
        raw = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
        return replace(asked, body=raw)

    def _garbage(self) -> Step:
        message: str | bytes = self.chance.choice(BYTES)
        if self.chance.randrange(4):
            message = self.chance.choice(TEXTS)
        name = self.chance.choice(list(self.channels))
        if isinstance(self.channels[name], WebhookChannel):
            raw = message if isinstance(message, bytes) else message.encode("utf-8", "replace")
            return Asks(WebhookRequest(method="POST", body=raw))
        return Says(message, name)

    def _command(self) -> Step:
        request = self.bench.request()
        live = self.bench.live
        legs = self.chance.choice(live).legs if live else ("no such leg",)
        match self.chance.randrange(4):
            case 0:
                return Commands(HangUp(request, legs))
            case 1:
                return Commands(Transfer(request, legs, self.chance.choice(_NUMBERS)))
        return Commands(Dial(request, self.chance.choice(_NUMBERS)))

    def _answer(self) -> Step:
        status = self.chance.choice((None, 200, 204, 302, 400, 403, 500, 502, 999))
        text = self.chance.choice(TEXTS)
        kind = self.chance.choice(("", "text/html", "application/json", "\x00"))
        why = say("No way.")
        unsent = bool(self.chance.randrange(2))
        return Responds(HttpAnswer(status=status, text=text, content_type=kind, why=why,
                                   unsent=unsent))  # fmt: skip

    def _connection(self) -> Step:
        name = self.chance.choice(list(self.channels))
        if name not in self.bench.open:
            return Opens(name)
        if self.chance.randrange(3) and not isinstance(self.channels[name], WebhookChannel):
            return Pongs(name)
        code = self.chance.choice((None, 1000, 1001, 1006, 1008, 1012, 3000, 4001, 65535))
        reason = self.chance.choice(TEXTS)[:120]
        return Cuts(Closed(opened=True, code=code, reason=reason), name)


def hold(step: Step, outputs: list[Output]) -> None:
    """What follows from one step is bounded."""
    data: str | bytes = b""
    if isinstance(step, Says):
        data = step.data
    elif isinstance(step, Asks):
        data = step.request.body
    most = MOST_OUTPUTS + len(data) // 3
    assert len(outputs) <= most, f"{len(outputs)} outputs follow from one input"


def end(bench: Bench) -> None:
    """Nothing is left open: no command, no call, and no memory without a bound."""
    kept = weight(bench.connector)
    assert kept <= MOST_MEMORY, f"{kept} bytes are kept"
    bench.cut()
    bench.wait(_EPISODE)
    assert not bench.unanswered, f"never answered: {sorted(bench.unanswered)}"
    assert not bench.live, f"{len(bench.live)} calls go on for ever"


def replayed(translator: Translator, case: list[Step]) -> None:
    """Take the steps of a case again."""
    bench = translator.bench()
    for step in case:
        hold(step, bench.take(step))
    end(bench)


def _text(message: str | bytes) -> str:
    return message if isinstance(message, str) else message.decode("latin-1")
