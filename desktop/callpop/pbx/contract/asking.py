"""The contract: dial, dial refused, and what else an agent may ask for."""

from callpop.pbx.contract.steps import Commands
from callpop.pbx.contract.trial import LONG, TALK, Trial
from callpop.telephony.commands import Dial, HangUp, Transfer, Verdict
from callpop.telephony.model import CallState, Direction, Outcome


class Asking(Trial):
    """The agent asks the PBX for something."""

    def test_dial(self) -> None:
        bench, voice = self.online(), self.voice
        if not bench.connector.capabilities.dial:
            self.refused(bench, Dial(bench.request(), self.about(bench, 1).number))
            return
        request, sent = self.dial(bench)
        bench.play(voice.takes_dial(self.about(bench, 1, sent)))
        answer = bench.answers.get(request)
        assert answer is not None, "the PBX took the request, and the agent is not told"
        assert answer.verdict is Verdict.ACCEPTED, f"the PBX took it, and it is {answer.verdict}"
        call = self.the_call(bench)
        number = self.about(bench, 1).number
        assert call.placed_by_me, "the agent dialled, and somebody else is said to have"
        assert call.direction is Direction.OUT, f"dialled, it goes {call.direction}"
        assert call.number == number, f"{number} was dialled, not {call.number}"
        bench.wait(5)
        answers = tuple(voice.other_side_answers(self.about(bench, 1, sent)))
        bench.play(answers)
        wanted = CallState.ANSWERED if answers else CallState.RINGING
        assert self.the_call(bench).state is wanted, f"it is {self.the_call(bench).state}"
        bench.wait(TALK)
        bench.play(voice.dial_ended(self.about(bench, 1, sent)))
        bench.wait(LONG)
        call = self.the_call(bench)
        assert call.state is CallState.ENDED, "the dialled call goes on for ever"
        assert call.outcome is not Outcome.MISSED, "who dials misses nothing"
        assert not answers or call.outcome is Outcome.ANSWERED, f"it ended as {call.outcome}"
        assert len(self.dials(bench)) == 1, "asked once, it dials again"

    def test_dial_refused(self) -> None:
        bench = self.online()
        if not bench.connector.capabilities.dial:
            return
        request, sent = self.dial(bench)
        bench.play(self.voice.refuses_dial(self.about(bench, 1, sent)))
        answer = bench.answers.get(request)
        assert answer is not None, "the PBX refused, and the agent is not told"
        assert answer.verdict is Verdict.REFUSED, f"the PBX refused, and it is {answer.verdict}"
        bench.wait(LONG)
        assert not bench.live, "a refused call rings for ever"
        assert len(self.dials(bench)) == 1, "a refused request is sent again"
        self.dial(bench, 2)

    def test_dial_that_is_never_answered(self) -> None:
        bench = self.online()
        if not bench.connector.capabilities.dial:
            return
        request, _ = self.dial(bench)
        bench.wait(LONG)
        answer = bench.answers.get(request)
        assert answer is not None, "the PBX never answered, and the agent waits for ever"
        assert answer.verdict is Verdict.UNKNOWN, f"nobody knows, and it is {answer.verdict}"
        assert len(self.dials(bench)) == 1, "an unanswered request is sent again"
        assert not bench.live

    def test_dial_twice_at_once(self) -> None:
        bench = self.online()
        if not bench.connector.capabilities.dial:
            return
        self.dial(bench, 1)
        second = bench.request()
        bench.play([Commands(Dial(second, self.about(bench, 2).number))])
        bench.wait(LONG)
        assert not bench.unanswered, "a second request is never answered"
        assert len(self.dials(bench)) <= 2, "two requests, and more than two are sent"

    def test_dial_without_a_connection(self) -> None:
        bench = self.bench()
        can = bench.connector.capabilities
        if can.dial and can.dial_early:
            self.dial(bench)
            return
        self.refused(bench, Dial(bench.request(), self.about(bench, 1).number))
        self.connect(bench)
        assert not self.dials(bench), "a refused request is sent later"

    def test_hang_up(self) -> None:
        bench = self.online()
        call = self.ringing(bench)
        self.picked_up(bench)
        asked = HangUp(bench.request(), self.the_call(bench).legs)
        if not bench.connector.capabilities.hang_up:
            self.refused(bench, asked)
            return
        about = self.asks(bench, asked)
        bench.play(self.voice.hangs_up(about))
        bench.wait(5)
        assert bench.answers[asked.request].verdict is Verdict.ACCEPTED
        assert bench.states[call.id][-1] is CallState.ENDED, "hung up, and it goes on"

    def test_transfer(self) -> None:
        bench = self.online()
        self.ringing(bench)
        self.picked_up(bench)
        destination = self.about(bench, 2).number
        asked = Transfer(bench.request(), self.the_call(bench).legs, destination)
        if not bench.connector.capabilities.transfer:
            self.refused(bench, asked)
            return
        about = self.asks(bench, asked)
        bench.play(self.voice.transfers(about, destination))
        assert bench.answers[asked.request].verdict is Verdict.ACCEPTED

    def test_nothing_can_be_done_to_a_call_that_nobody_knows(self) -> None:
        bench = self.online()
        self.refused(bench, HangUp(bench.request(), ("no such call",)))
        self.refused(bench, HangUp(bench.request(), ()))
        self.refused(bench, Transfer(bench.request(), ("no such call",), "12"))
