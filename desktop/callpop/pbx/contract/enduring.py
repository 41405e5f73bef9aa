"""The contract: garbage, flood, restart, gap."""

from dataclasses import replace

from callpop.pbx.connector import Closed
from callpop.pbx.contract.bench import weight
from callpop.pbx.contract.garbage import spoilt
from callpop.pbx.contract.steps import Asks, Says, Step, Steps
from callpop.pbx.contract.trial import LONG, STATES, TALK, WHOLE, Trial, garbage
from callpop.telephony.commands import Verdict
from callpop.telephony.model import CallState, Outcome

FLOOD = 6_700
"""Calls of a flood: three messages each."""
GROWTH = 1.25
"""By how much a connector may grow in the last third of a flood: a table that is enlarged."""


class Enduring(Trial):
    """What goes wrong, goes wrong without harm."""

    def test_garbage(self) -> None:
        for state in STATES:
            bench = self.bench()
            state(self, bench)
            online, told = set(bench.proved), list(bench.states)
            bench.play(garbage(bench))
            # A PBX that talks nonsense may be dropped; it is let in again.
            assert bench.proved <= online, "garbage is taken for a proof"
            assert list(bench.states) == told, "garbage is taken for a call"
            bench.cut()
            self.connect(bench)
            self.ringing(bench, 77)

    def test_garbage_in_the_middle_of_a_call(self) -> None:
        bench, voice = self.online(), self.voice
        for words in (voice.rings, voice.answered, voice.ended):
            bench.play(words(self.about(bench, 1)))
            if words != voice.ended:
                for shape in ("{", "x", b"\xff"):
                    bench.play(garbage(bench, (shape,)))
            bench.wait(8)
        assert bench.states[self.the_call(bench).id] == WHOLE

    def test_garbage_of_its_own_words(self) -> None:
        """The PBX's own messages, spoilt: whatever is made of them, it stays within the rules."""
        bench, voice = self.online(), self.voice
        for words in (voice.rings, voice.answered, voice.ended):
            bench.play(_spoilt(words(self.about(bench, 1))))
        bench.cut()
        bench.wait(6 * 3600)
        assert not bench.live, "what was made of garbage rings for ever"

    def test_flood(self) -> None:
        bench, voice = self.online(), self.voice
        weights: list[int] = []
        for number in range(FLOOD):
            for words in (voice.rings, voice.answered, voice.ended):
                bench.play(words(self.about(bench, number)))
            bench.wait(0.5)
            if number in _WEIGHED:
                weights.append(weight(bench.connector))
        _no_growth(weights)
        bench.wait(LONG)
        assert not bench.live, f"{len(bench.live)} calls of the flood go on for ever"
        told = {tuple(states) for states in bench.states.values()}
        assert told == {tuple(WHOLE)}, f"in the flood calls were told as {told}"

    def test_flood_of_calls_that_never_end(self) -> None:
        bench = self.online()
        weights: list[int] = []
        for number in range(FLOOD):
            bench.pour(self.voice.rings(self.about(bench, number)))
            if number in _WEIGHED:
                weights.append(weight(bench.connector))
        _no_growth(weights)
        bench.cut()
        bench.wait(LONG)
        self.connect(bench)

    def test_restart(self) -> None:
        bench = self.online()
        call = self.ringing(bench)
        self.restart(bench)
        self.picked_up(bench)
        bench.wait(TALK)
        bench.play(self.voice.ended(self.about(bench, 1)))
        bench.wait(5)
        assert self.the_call(bench).id == call.id, "after a restart the call is another"
        assert bench.states[call.id] == WHOLE
        self.ringing(bench, 2)

    def test_restart_while_a_dial_is_on_its_way(self) -> None:
        bench = self.online()
        if not bench.connector.capabilities.dial:
            return
        request, _ = self.dial(bench)
        self.restart(bench)
        bench.wait(LONG)
        answer = bench.answers.get(request)
        assert answer is not None, "the PBX restarted, and the agent waits for ever"
        assert answer.verdict is Verdict.UNKNOWN, f"nobody knows, and it is {answer.verdict}"
        assert len(self.dials(bench)) == 1, "the request is sent again"
        self.dial(bench, 2)

    def test_gap(self) -> None:
        for answered in (False, True):
            bench = self.online()
            call = self.ringing(bench)
            if answered:
                self.picked_up(bench)
            bench.cut(Closed(opened=True, code=1006))
            assert self.the_call(bench).stale_since is not None, "cut off, it is shown as certain"
            bench.wait(30)
            self.connect(bench)
            bench.wait(5 * 3600)
            call = self.the_call(bench)
            assert call.state is CallState.ENDED, "what ended meanwhile goes on for ever"
            assert call.outcome in (
                {Outcome.ANSWERED, Outcome.UNKNOWN} if answered else {Outcome.UNKNOWN}
            ), f"nobody knows how it ended, and it is {call.outcome}"
            assert not bench.live

    def test_gap_in_a_dialled_call(self) -> None:
        bench = self.online()
        if not bench.connector.capabilities.dial:
            return
        _, sent = self.dial(bench)
        bench.play(self.voice.takes_dial(self.about(bench, 1, sent)))
        bench.cut(Closed(opened=True, code=1006))
        bench.wait(30)
        self.connect(bench)
        bench.wait(5 * 3600)
        assert self.the_call(bench).state is CallState.ENDED, (
            "what ended meanwhile goes on for ever"
        )
        assert not bench.live


def _spoilt(steps: Steps) -> list[Step]:
    made: list[Step] = []
    for step in steps:
        match step:
            case Says(str(text), channel):
                made += [Says(one, channel) for one in spoilt(text)]
            case Asks(request, channel):
                bodies = spoilt(request.body.decode("latin-1"))
                made += [Asks(replace(request, body=one.encode()), channel) for one in bodies]
    return made


_WEIGHED = (FLOOD * 2 // 3, FLOOD - 1)


def _no_growth(weights: list[int]) -> None:
    before, after = weights
    assert after <= before * GROWTH, f"memory grows: {before} bytes, then {after}"
