"""What the suite's tests are made of."""

from callpop.pbx.connector import Post, Send, WebhookChannel
from callpop.pbx.contract.bench import Bench
from callpop.pbx.contract.garbage import MESSAGES, requests
from callpop.pbx.contract.steps import Asks, Commands, Says, Step
from callpop.pbx.contract.voice import About, Voice
from callpop.telephony.commands import Dial, HangUp, Transfer, Verdict
from callpop.telephony.model import Call, CallState
from callpop.telephony.numbers import same

LONG = 900.0
"""Seconds after which everything that waits has been given up."""
TALK = 60.0
"""Seconds of an ordinary talk."""
WHOLE = [CallState.RINGING, CallState.ANSWERED, CallState.ENDED]
"""What is told of a call that somebody takes."""


class Trial:
    """One PBX's connector, and how to bring it to where a test begins."""

    voice: Voice

    def bench(self) -> Bench:
        """A connector to which nothing has happened yet."""
        voice = self.voice
        country = voice.settings.get("country") or voice.kind.country
        return Bench(voice.connector(), country, voice.secrets.values())

    def online(self) -> Bench:
        """A connector that was let in."""
        bench = self.bench()
        self.connect(bench)
        return bench

    def connect(self, bench: Bench) -> None:
        """Every channel is opened and let in."""
        bench.opens()
        for channel in bench.connector.channels:
            bench.play(self.voice.lets_in(channel.name))
        assert bench.online, "it was let in and does not say so (Proved)"

    def about(self, bench: Bench, call: int, sent: Send | Post | None = None) -> About:
        """The call of that number."""
        number = f"{self.voice.prefix}{call:07}"
        return About(call=call, number=number, now=bench.now, sent=sent)

    def ringing(self, bench: Bench, call: int = 1) -> Call:
        """The agent's phone rings."""
        before = {known.id for known in bench.calls}
        bench.play(self.voice.rings(self.about(bench, call)))
        new = [known for known in bench.calls if known.id not in before]
        assert len(new) == 1, f"one call rings, {len(new)} are told of"
        return new[0]

    def picked_up(self, bench: Bench, call: int = 1) -> None:
        """The agent answers after a few seconds."""
        bench.wait(5)
        bench.play(self.voice.answered(self.about(bench, call)))

    def the_call(self, bench: Bench) -> Call:
        """The only call that was told of."""
        assert len(bench.calls) == 1, f"one call was made, {len(bench.calls)} are told of"
        return bench.calls[0]

    def dial(self, bench: Bench, call: int = 1) -> tuple[str, Send | Post]:
        """The agent asks for a call; the request's id and what was sent for it."""
        request, number = bench.request(), self.about(bench, call).number
        bench.play([Commands(Dial(request, number))])
        sent = self.dials(bench)
        assert sent, "asked to call, it sends nothing"
        asked = self.voice.dialled(sent[-1])
        assert asked is not None, "what was sent last is no request to call"
        assert same(asked, number), f"asked for {number}, it dials {asked}"
        return request, sent[-1]

    def dials(self, bench: Bench) -> list[Send | Post]:
        """Every request to call that was sent so far."""
        return [sent for sent in bench.sent if self.voice.dialled(sent) is not None]

    def refused(self, bench: Bench, command: Dial | HangUp | Transfer) -> None:
        """It is not done, which is said at once, and nothing is sent."""
        before = len(bench.sent)
        bench.play([Commands(command)])
        answer = bench.answers.get(command.request)
        assert answer is not None, "a command that can't be done is not answered"
        assert answer.verdict is Verdict.REFUSED, f"it can't be done, and is {answer.verdict}"
        assert len(bench.sent) == before, "what can't be done is sent all the same"

    def restart(self, bench: Bench) -> None:
        """The PBX goes and comes back a moment later."""
        for channel in bench.connector.channels:
            bench.play(self.voice.restarts(channel.name))
        bench.cut()
        assert not bench.proved
        assert not bench.refusals, f"it restarts, and is taken to refuse: {bench.refusals}"
        bench.wait(3)
        self.connect(bench)

    def asks(self, bench: Bench, command: HangUp | Transfer) -> About:
        """It is asked of the PBX, once; the call with what was sent."""
        before = len(bench.sent)
        bench.play([Commands(command)])
        assert len(bench.sent) == before + 1, f"sent {len(bench.sent) - before} times"
        assert command.request not in bench.answers, "answered before the PBX did"
        return self.about(bench, 1, bench.sent[-1])

    # States in which things may happen

    def _fresh(self, bench: Bench) -> None:
        pass

    def _opened(self, bench: Bench) -> None:
        bench.opens()

    def _online(self, bench: Bench) -> None:
        self.connect(bench)

    def _talking(self, bench: Bench) -> None:
        self.connect(bench)
        self.ringing(bench)
        self.picked_up(bench)

    def _dialling(self, bench: Bench) -> None:
        self.connect(bench)
        if bench.connector.capabilities.dial:
            self.dial(bench)

    def _cut_off(self, bench: Bench) -> None:
        self._talking(bench)
        bench.cut()


STATES = (
    Trial._fresh,
    Trial._opened,
    Trial._online,
    Trial._talking,
    Trial._dialling,
    Trial._cut_off,
)


def garbage(bench: Bench, messages: tuple[str | bytes, ...] = MESSAGES) -> list[Step]:
    """What means nothing, on every channel of the account."""
    steps: list[Step] = []
    for channel in bench.connector.channels:
        if isinstance(channel, WebhookChannel):
            steps += [Asks(request, channel.name) for request in requests()]
        else:
            steps += [Says(message, channel.name) for message in messages]
    return steps
