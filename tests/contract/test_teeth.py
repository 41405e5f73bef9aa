"""The contract suite bites: connectors broken in one way each, and the test that says so."""

from collections.abc import Callable, Sequence

import pytest
from tests.contract.phonet_voice import PhonetVoice

from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
    Connector,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    Told,
)
from callpop.pbx.contract import ConnectorContract
from callpop.pbx.phonet import PHONET
from callpop.telephony.changing import replace
from callpop.telephony.commands import Capabilities, Command, Verdict
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say


class Whole:
    """A good connector, passed through: the broken ones change one thing."""

    def __init__(self, good: Connector) -> None:
        self.good = good
        self.capabilities: Capabilities = good.capabilities
        self.channels: Sequence[Channel] = good.channels

    def opened(self, channel: str, now: Moment) -> list[Output]:
        return self.bend(self.good.opened(channel, now))

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        return self.bend(self.good.received(channel, data, now))

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        return self.bend(self.good.ponged(channel, now))

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        return self.bend(self.good.closed(channel, closed, now))

    def command(self, command: Command, now: Moment) -> list[Output]:
        return self.bend(self.good.command(command, now))

    def elapsed(self, now: Moment) -> list[Output]:
        return self.bend(self.good.elapsed(now))

    def deadline(self) -> float | None:
        return self.good.deadline()

    def farewell(self) -> list[Output]:
        return self.good.farewell()

    def bend(self, outputs: list[Output]) -> list[Output]:
        return outputs

    def event(self, output: Output, **changes: object) -> Output:
        assert isinstance(output, Told)
        return Told(replace(output.event, **changes))


def is_leg(output: Output, *stages: Stage) -> bool:
    event = output.event if isinstance(output, Told) else None
    return isinstance(event, LegEvent) and (not stages or event.stage in stages)


class ForgetsTheEnd(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        return [output for output in outputs if not is_leg(output, Stage.ENDED)]


class ForgetsTheAnswer(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        return [output for output in outputs if not is_leg(output, Stage.ANSWERED)]


class TellsEveryReportAsACall(Whole):
    count = 0

    def bend(self, outputs: list[Output]) -> list[Output]:
        self.count += 1
        return [self.event(o, leg=f"leg{self.count}") if is_leg(o) else o for o in outputs]


class NamesWithoutEnd(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        return [self.event(o, trunk="x" * 5_000) if is_leg(o) else o for o in outputs]


class TakesAnOpenSocketForAYes(Whole):
    def opened(self, channel: str, now: Moment) -> list[Output]:
        return [*super().opened(channel, now), Proved(channel)]


class TellsBeforeTheProof(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        return [output for output in outputs if not isinstance(output, Proved)]


class TakesACutForARefusal(Whole):
    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        return [*super().closed(channel, closed, now), Refused(channel, say("Refused."))]


class NeverRefuses(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        return [output for output in outputs if not isinstance(output, Refused)]


class DialsTwice(Whole):
    def command(self, command: Command, now: Moment) -> list[Output]:
        return super().command(command, now) * 2


class DialsAgainAfterACut(Whole):
    kept: tuple[Output, ...] = ()

    def command(self, command: Command, now: Moment) -> list[Output]:
        outputs = super().command(command, now)
        self.kept = tuple(output for output in outputs if isinstance(output, Send))
        return outputs

    def opened(self, channel: str, now: Moment) -> list[Output]:
        return [*super().opened(channel, now), *self.kept]


class SaysYesToEverything(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        return [
            Answered(replace(o.answer, verdict=Verdict.ACCEPTED)) if isinstance(o, Answered) else o
            for o in outputs
        ]


class NeverGivesUp(Whole):
    def bend(self, outputs: list[Output]) -> list[Output]:
        unknown = Verdict.UNKNOWN
        return [o for o in outputs if not (isinstance(o, Answered) and o.answer.verdict is unknown)]


class NeverMovesItsDeadline(Whole):
    def elapsed(self, now: Moment) -> list[Output]:
        return []


class RaisesOnGarbage(Whole):
    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        if isinstance(data, bytes):
            data.decode()
        return super().received(channel, data, now)


class TakesGarbageForAYes(Whole):
    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        return [*super().received(channel, data, now), Proved(channel)]


class SaysTheKey(Whole):
    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        key = PhonetVoice(PHONET).secrets["api_key"]
        odd = Noticed(channel, Sentence("Odd, for {key}.", {"key": key}))
        return [*super().received(channel, data, now), odd]


class KeepsEverything(Whole):
    def __init__(self, good: Connector) -> None:
        super().__init__(good)
        self.kept: list[str | bytes] = []

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        self.kept.append(data)
        return super().received(channel, data, now)


class DoesWhatItCannot(Whole):
    def __init__(self, good: Connector) -> None:
        super().__init__(good)
        self.capabilities = Capabilities()


@pytest.mark.parametrize(
    ("broken", "test", "words"),
    [
        (ForgetsTheEnd, "test_end", "it was told as"),
        (ForgetsTheEnd, "test_missed", "it was told as"),
        (ForgetsTheAnswer, "test_answer", "it was answered, and is ringing"),
        (TellsEveryReportAsACall, "test_end", "it was told as"),
        (TellsEveryReportAsACall, "test_what_is_said_twice_happens_once", "one call was made"),
        (NamesWithoutEnd, "test_ring", "5000 characters"),
        (TakesAnOpenSocketForAYes, "test_connect_is_proved_by_the_pbx_and_not_by_silence", "proof"),
        (TellsBeforeTheProof, "test_connect_comes_before_calls", "not proved itself"),
        (TakesACutForARefusal, "test_connect_cut_short_is_no_refusal", "no network"),
        (TakesACutForARefusal, "test_restart", "taken to refuse"),
        (NeverRefuses, "test_refuse", "tries on"),
        (DialsTwice, "test_dial", "it dials again"),
        (DialsAgainAfterACut, "test_restart_while_a_dial_is_on_its_way", "sent again"),
        (SaysYesToEverything, "test_dial_refused", "the PBX refused, and it is accepted"),
        (SaysYesToEverything, "test_hang_up", "can't be done, and is accepted"),
        (NeverGivesUp, "test_dial_that_is_never_answered", "waits for ever"),
        (NeverMovesItsDeadline, "test_dial_that_is_never_answered", "a deadline that"),
        (RaisesOnGarbage, "test_garbage", "can't decode"),
        (TakesGarbageForAYes, "test_garbage", "taken for a proof"),
        (SaysTheKey, "test_ring", "shows a secret"),
        (KeepsEverything, "test_flood_of_calls_that_never_end", "memory grows"),
        (DoesWhatItCannot, "test_dial", "is not answered"),
    ],
)
def test_what_is_broken_is_found(
    broken: Callable[[Connector], Connector], test: str, words: str
) -> None:
    class Voice(PhonetVoice):
        def connector(self) -> Connector:
            return broken(super().connector())

    class Suite(ConnectorContract):
        voice = Voice(PHONET)

    with pytest.raises((AssertionError, UnicodeError), match=words):
        getattr(Suite(), test)()
