"""Faults that show, or mend themselves, after minutes: the program's time runs faster still."""

import socket
import threading
from collections.abc import Callable
from functools import partial

import pytest
from tests.faults.conftest import Play
from tests.faults.network import answers_http
from tests.faults.ordeal import answer_with, cut_off, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row

from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]


@pytest.mark.long
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


@pytest.mark.long
def test_a_proxy_that_cuts_what_is_silent(play: Play, row: NewRow) -> None:
    """Nobody calls for ten minutes: our pings keep the way open."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("network", "cuts every connection that is silent for 60 s")
            it.network.longest_silence = 60.0
            await it.set_up()
            await it.online()
            await program.clock.sleep(600)
            assert it.network.attempts == 1
            call, number = await it.ring()
            await it.pbx.hang_up(call)
            await it.is_over(number)
            fault.sees = it.nothing_of_it()
            await it.assert_remembered((number, Outcome.MISSED))
            await it.assert_gaps()
            it.assert_nothing_leaked(fault)

    play(story, speed=60.0)


def test_quitting_while_the_name_server_hangs(
    play: Play, row: NewRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Look-ups that will not end keep nobody from leaving."""
    fault = row("DNS", "look-ups hang, and the agent quits")
    let_go, hanging = threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def find(host: object, *rest: object, **more: object) -> object:
        if host != "pbx.test":
            return real(host, *rest, **more)  # type: ignore[arg-type]
        hanging.set()
        let_go.wait(60)
        raise socket.gaierror(socket.EAI_AGAIN, "late")

    async def story(program: Program) -> None:
        monkeypatch.setattr(socket, "getaddrinfo", find)
        async with office(program) as it:
            it.settings = {"endpoint": "wss://pbx.test"}
            await it.set_up()
            await program.until("it is looked up", hanging.is_set)
            fault.sees = quoted(await it.seen("waiting", "did not answer within"))
            fault.mended()

    play(story)
    fault.well()
    let_go.set()
    assert fault.seconds is not None
    assert fault.seconds < 8, "quitting waited for the name server"
