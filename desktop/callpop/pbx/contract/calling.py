"""The contract: ring, answer, end, missed."""

from callpop.pbx.contract.steps import Step, Steps
from callpop.pbx.contract.trial import LONG, TALK, WHOLE, Trial
from callpop.telephony.model import CallState, Direction, Outcome


class Calling(Trial):
    """Somebody calls the agent."""

    def test_ring(self) -> None:
        bench = self.online()
        call = self.ringing(bench)
        about = self.about(bench, 1)
        assert call.state is CallState.RINGING, f"it rings, and is {call.state}"
        assert call.direction is Direction.IN, f"somebody calls in, and it goes {call.direction}"
        assert call.number == about.number, f"{about.number} calls, not {call.number}"
        assert not call.placed_by_me, "somebody calls, and the agent is said to have dialled"
        bench.wait(20)
        assert self.the_call(bench).state is CallState.RINGING, "it stops ringing by itself"

    def test_answer(self) -> None:
        bench = self.online()
        self.ringing(bench)
        self.picked_up(bench)
        call = self.the_call(bench)
        assert call.state is CallState.ANSWERED, f"it was answered, and is {call.state}"
        assert call.answered_at is not None

    def test_end(self) -> None:
        bench = self.online()
        call = self.ringing(bench)
        self.picked_up(bench)
        bench.wait(TALK)
        bench.play(self.voice.ended(self.about(bench, 1)))
        bench.wait(5)
        told = bench.states[call.id]
        assert told == WHOLE, f"it was told as {told}"
        call = self.the_call(bench)
        assert call.outcome is Outcome.ANSWERED, f"a talk ended, and is {call.outcome}"
        assert abs(call.duration - TALK) <= 2, f"a minute's talk took {call.duration} s"
        assert not bench.live

    def test_missed(self) -> None:
        bench = self.online()
        call = self.ringing(bench)
        bench.wait(12)
        bench.play(self.voice.given_up(self.about(bench, 1)))
        bench.wait(5)
        told = bench.states[call.id]
        assert told == [CallState.RINGING, CallState.ENDED], f"it was told as {told}"
        assert self.the_call(bench).outcome is Outcome.MISSED, "nobody answered: it was missed"
        assert not bench.live

    def test_one_call_after_the_other(self) -> None:
        bench = self.online()
        for number in (1, 2, 3):
            self.ringing(bench, number)
            self.picked_up(bench, number)
            bench.wait(TALK)
            bench.play(self.voice.ended(self.about(bench, number)))
            bench.wait(LONG / 3)
        assert len(bench.calls) == 3, f"three calls were made, {len(bench.calls)} are told of"
        assert {call.outcome for call in bench.calls} == {Outcome.ANSWERED}

    def test_what_is_said_twice_happens_once(self) -> None:
        bench, voice = self.online(), self.voice
        for words in (voice.rings, voice.answered, voice.ended):
            bench.play(_twice(words(self.about(bench, 1))))
            bench.wait(8)
        call = self.the_call(bench)
        assert bench.states[call.id] == WHOLE


def _twice(steps: Steps) -> list[Step]:
    return [one for step in steps for one in (step, step)]
