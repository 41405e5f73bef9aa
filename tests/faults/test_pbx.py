"""Every kind of PBX through the faults that all of them know."""

from collections.abc import Callable
from functools import partial

import pytest
from tests.faults.conftest import Told, late
from tests.faults.network import Receive, answers_http, hangs_up, swallows
from tests.faults.ordeal import answer_with, cut_off, mends_itself, office, quoted
from tests.faults.pbxs import SOCKETS
from tests.faults.program import Program
from tests.faults.table import Row
from tests.secrets.planted import planted

from callpop.telephony.commands import Verdict
from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

TITLES = {"phonet": "Phonet", "vega": "Vega", "viptel": "VIPTel", "meetip": "Meetip PRO"}
PORTAL = "Location: http://portal.example/log/in\r\n"
AWAY = "did not answer within|takes no connection "
HUNG_UP = "hung up before it answered|takes no connection "
every_kind = pytest.mark.parametrize("kind", SOCKETS)


def most_of_all(*quick: str) -> pytest.MarkDecorator:
    """Every kind; ``make test`` tries these alone."""
    return pytest.mark.parametrize(
        "kind", [kind if kind in quick else late(kind) for kind in SOCKETS]
    )


@every_kind
def test_a_restart_while_it_rings(tell: Told, row: NewRow, kind: str) -> None:
    async def story(program: Program) -> None:
        async with office(program, kind) as it:
            fault = row(TITLES[kind], "restarts while a call rings")
            begin, end = it.network.down, it.network.up
            words = "takes no connections?[: ]"
            await cut_off(it, fault, begin=begin, end=end, words=words)

    tell(story)


@most_of_all("viptel")
def test_a_restart_during_a_talk(tell: Told, row: NewRow, kind: str) -> None:
    async def story(program: Program) -> None:
        async with office(program, kind) as it:
            fault = row(TITLES[kind], "restarts during a talk")
            await it.set_up()
            await it.online()
            call, number = await it.ring()
            await it.pbx.answer(call)
            await it.is_in(number, "answered")
            await it.network.down()
            fault.sees = quoted(await it.seen("waiting", "."))
            shown = await program.until("it may not go on", lambda: it.card(number, "Unknown"))
            assert "Unknown since" in shown
            began = program.seconds
            await it.network.up()
            await it.online()
            fault.takes(program.seconds - began)
            await it.pbx.hang_up(call)
            await it.is_over(number)
            await it.assert_remembered((number, Outcome.ANSWERED))
            (entry,) = await it.history()
            assert entry.duration <= program.seconds - began + 120
            it.assert_nothing_leaked(fault)

    tell(story)


@most_of_all("meetip")
def test_half_open(tell: Told, row: NewRow, kind: str) -> None:
    async def story(program: Program) -> None:
        async with office(program, kind) as it:

            def begin() -> None:
                it.network.freeze()

            fault = row(TITLES[kind], "is gone without a word (half open), new connections work")
            await mends_itself(it, fault, begin=begin, words="stopped answering|did not answer")

    tell(story)


@most_of_all("vega")
def test_it_restarts_every_second(tell: Told, row: NewRow, kind: str) -> None:
    async def story(program: Program) -> None:
        async with office(program, kind) as it:

            async def begin() -> None:
                for _ in range(10):
                    it.network.cut()
                    await program.clock.sleep(1)
                await it.network.down()

            fault = row(TITLES[kind], "restarts every second, ten times")
            words = "takes no connections?[: ]"
            await cut_off(it, fault, begin=begin, end=it.network.up, words=words)

    tell(story)


@most_of_all("viptel")
@pytest.mark.parametrize(
    ("what", "receive", "words"),
    [
        ("accepts connections and closes them", hangs_up, HUNG_UP),
        late(
            "is a black hole",
            swallows,
            AWAY,
        ),
        late("answers HTTP 503", answers_http("503 Unavailable"), "HTTP 503"),
        late("answers HTTP 502", answers_http("502 Bad Gateway"), "HTTP 502"),
        late("answers HTTP 404", answers_http("404 Not Found"), "HTTP 404"),
        late(
            "is behind a portal (HTTP 302)",
            answers_http("302 Found", PORTAL),
            "sends us on|HTTP 302",
        ),
    ],
)
def test_it_does_not_come_back(
    tell: Told, row: NewRow, kind: str, what: str, receive: Receive, words: str
) -> None:
    async def story(program: Program) -> None:
        async with office(program, kind) as it:
            begin, end = (partial(answer_with, it, one) for one in (receive, None))
            await cut_off(it, row(TITLES[kind], what), begin=begin, end=end, words=words)

    tell(story)


@most_of_all("meetip")
def test_a_wrong_key(tell: Told, row: NewRow, kind: str) -> None:
    async def story(program: Program) -> None:
        async with office(program, kind) as it:
            fault = row(TITLES[kind], "refuses the key; the agent gives another")
            await it.set_up(secrets=planted(kind, "wrong"))
            fault.sees = quoted(await it.seen("refused", "."))
            knocks = it.network.attempts
            await program.clock.sleep(30)
            assert it.network.attempts == knocks, "it knocked again unasked"
            began = program.seconds
            await program.app.accounts.give_secrets(it.name, planted(kind), keep="this-run")
            await it.online()
            fault.takes(program.seconds - began)
            call, number = await it.ring()
            await it.pbx.hang_up(call)
            await it.is_over(number)
            await it.assert_remembered((number, Outcome.MISSED))
            it.assert_nothing_leaked(fault)

    tell(story)


@most_of_all("viptel")
def test_a_call_is_asked_for_on_a_dead_line(tell: Told, row: NewRow, kind: str) -> None:
    """Whoever dials is told what became of it, whatever becomes of it."""

    async def story(program: Program) -> None:
        async with office(program, kind) as it:
            fault = row(TITLES[kind], "is gone without a word, and a call is asked for")
            await it.set_up()
            await it.online()
            it.network.freeze()
            began = program.seconds
            answer = await program.app.desk.dialer.dial(it.pbx.client(2), it.name)
            fault.takes(program.seconds - began)
            fault.sees = quoted(it.plain(str(answer.words)))
            assert answer.verdict is Verdict.UNKNOWN, answer
            assert fault.seconds is not None
            assert fault.seconds < 20
            await it.seen("waiting", ".")
            it.network.instead = hangs_up
            it.network.cut()
            answer = await program.app.desk.dialer.dial(it.pbx.client(3), it.name)
            assert answer.verdict is Verdict.REFUSED, answer
            assert str(answer.words)
            it.network.instead = None
            await it.online()
            assert it.pbx.asked() == 0
            answer = await program.app.desk.dialer.dial(it.pbx.client(4), it.name)
            assert answer.verdict is Verdict.ACCEPTED, answer
            assert it.pbx.asked() == 1
            await it.is_in(it.pbx.client(4), "ringing")
            await it.pbx.dial_ends()
            await it.is_over(it.pbx.client(4))
            assert [one.number for one in await it.history()] == [it.pbx.client(4)]
            it.assert_nothing_leaked(fault)

    tell(story)
