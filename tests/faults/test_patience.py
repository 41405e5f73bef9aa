"""Faults that show, or mend themselves, after minutes: the program's time runs faster still."""

from collections.abc import Callable
from functools import partial

from tests.faults.conftest import Play
from tests.faults.network import answers_http
from tests.faults.ordeal import answer_with, cut_off, office
from tests.faults.program import Program
from tests.faults.table import Row

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]


def test_who_refuses_comes_to_its_senses(play: Play, row: NewRow) -> None:
    """Nobody does anything: the program asks again by itself, a quarter of an hour later."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("handshake", "is answered HTTP 403 for a while; the agent does nothing")
            await cut_off(
                it,
                fault,
                begin=partial(answer_with, it, answers_http("403 Forbidden")),
                end=partial(answer_with, it, None),
                words="refused the API key",
                state="refused",
                through=Outcome.UNKNOWN,
            )
            assert fault.seconds is not None
            assert 600 < fault.seconds < 1_000

    play(story, speed=300.0)
