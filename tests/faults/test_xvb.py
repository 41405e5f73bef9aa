"""Faults of a PBX that calls us, and that is asked for calls by HTTP."""

import asyncio
import socket
from collections.abc import Callable

import pytest
from tests.faults.conftest import Told, late
from tests.faults.network import (
    Client,
    Receive,
    answers,
    answers_http,
    hangs_up,
    resets,
    resets_after_the_request,
    swallows,
)
from tests.faults.ordeal import Office, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row

from callpop.telephony.commands import Verdict
from callpop.telephony.model import Outcome

NewRow = Callable[[str, str], Row]

TITLE = "XVB"
LOOP = "Location: /commoncrm/elsewhere\r\n"
REFUSED, UNKNOWN = Verdict.REFUSED, Verdict.UNKNOWN


async def reads_and_waits(client: Client) -> None:
    """The request arrives; nobody says whether there is a call."""
    await client.reader.read(65_536)
    await asyncio.Event().wait()


async def half_a_body(client: Client) -> None:
    """The answer is cut in the middle of its words."""
    await client.request()
    await client.says(b"HTTP/1.1 500 No\r\nContent-Length: 500\r\n\r\nThe trunk is ")
    client.resets()


@pytest.mark.parametrize(
    ("what", "receive", "verdict"),
    [
        ("never answers it", reads_and_waits, UNKNOWN),
        late("accepts connections and swallows everything", swallows, UNKNOWN),
        ("answers HTTP 500", answers_http("500 Error", body="No trunk is free"), REFUSED),
        late("answers HTTP 401", answers_http("401 Unauthorized"), REFUSED),
        late("answers HTTP 403", answers_http("403 Forbidden"), REFUSED),
        late("answers HTTP 404", answers_http("404 Not Found"), REFUSED),
        late("answers HTTP 429", answers_http("429 Too Many", "Retry-After: 60\r\n"), REFUSED),
        late("answers HTTP 503", answers_http("503 Unavailable"), None),
        ("redirects in a circle", answers_http("302 Found", LOOP), REFUSED),
        late("redirects elsewhere", answers_http("307 Go", "Location: //other.example/\r\n"), None),
        late("is cut in the middle of its answer", half_a_body, None),
        late("resets the connection at once", resets, None),
        late("hangs up at once", hangs_up, None),
        ("resets the connection after the request", resets_after_the_request, UNKNOWN),
        late("answers garbage", answers(bytes(range(256))), None),
        late("answers an endless header", answers(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 1_000_000),
             None),
    ],
)  # fmt: skip
def test_a_call_is_asked_for(
    tell: Told, row: NewRow, what: str, receive: Receive, verdict: Verdict | None
) -> None:
    """The agent is told what became of it: refused is what surely came to nothing."""

    async def story(program: Program) -> None:
        async with office(program, "xvb") as it:
            await it.set_up()
            await it.online()
            fault = row(TITLE, f"a call is asked for, and the PBX {what}")
            it.network.instead = receive
            began = program.seconds
            answer = await program.app.desk.dialer.dial(it.pbx.client(5), it.name)
            fault.takes(program.seconds - began)
            fault.sees = quoted(it.plain(str(answer.words)))
            assert answer.verdict is verdict or (verdict is None and answer.verdict is not None)
            assert answer.verdict is not Verdict.ACCEPTED
            assert fault.seconds is not None
            assert fault.seconds < 20
            # Calls are told of as ever, and the next request is a new one.
            it.network.instead = None
            await a_call_comes(it)
            answer = await program.app.desk.dialer.dial(it.pbx.client(6), it.name)
            assert answer.verdict is Verdict.ACCEPTED, answer
            assert it.pbx.asked() == 1
            await it.is_in(it.pbx.client(6), "ringing")
            await it.pbx.dial_ends()
            await it.is_over(it.pbx.client(6))
            it.assert_nothing_leaked(fault)

    tell(story)


async def a_call_comes(it: Office) -> None:
    """One is missed, and stands in the history once."""
    call, number = await it.ring()
    await it.pbx.hang_up(call)
    await it.is_over(number)
    assert [one.outcome for one in await it.history() if one.number == number] == [Outcome.MISSED]


def test_the_port_is_taken(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program, "xvb") as it:
            fault = row(TITLE, "another program has the port on which webhooks arrive")
            with socket.socket() as other:
                other.bind(("127.0.0.1", 0))
                other.listen()
                it.settings = {"listen": f"127.0.0.1:{other.getsockname()[1]}"}
                await it.set_up()
                fault.sees = quoted(await it.seen("waiting", "."))
            began = program.seconds
            # The PBX calls at an address that is entered in it.
            it.pbx.pbx.settings.webhook_url = (  # type: ignore[attr-defined]
                await program.app.accounts.webhook_url(it.name)
            )
            await program.until("it listens", lambda: it.state == "connecting")
            await it.online()
            fault.takes(program.seconds - began)
            await a_call_comes(it)
            it.assert_nothing_leaked(fault)

    tell(story)


SENT: list[tuple[str, bytes]] = [
    ("a wrong verb", b"DELETE /%s HTTP/1.1\r\nHost: x\r\n\r\n"),
    ("a body that is cut in the middle",
     b"POST /%s HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n"
     b"Content-Type: application/x-www-form-urlencoded\r\n\r\ncmd=event&type=in"),
    ("a body of no known length", b"POST /%s HTTP/1.1\r\nHost: x\r\n\r\ncmd=event"),
    ("half a request", b"POST /%s HTTP/1.1\r\nHo"),
    ("a TLS greeting", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"%s"),
    ("two lengths", b"POST /%s HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 9\r\n"
     b"\r\ncmd"),
    ("a chunk without an end",
     b"POST /%s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\ncmd=event"),
    ("nothing at all", b"%s"[:0]),
]  # fmt: skip


def test_webhooks_that_are_none(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program, "xvb") as it:
            await it.set_up()
            await it.online()
            fault = row(TITLE, "webhooks that are cut, of wrong verbs, garbage; 50 of each")
            _, _, path = (await program.app.accounts.webhook_url(it.name)).rpartition("/")
            account = await program.app.accounts.account(it.name)
            host, _, port = account.settings["listen"].partition(":")
            for _what, said in SENT:
                for _ in range(50):
                    _, writer = await asyncio.open_connection(host, int(port))
                    writer.write(said.replace(b"%s", path.encode()))
                    await asyncio.sleep(0)
                    writer.transport.abort()
                await a_call_comes(it)
            assert it.state == "online"
            fault.sees = it.nothing_of_it()
            it.assert_nothing_leaked(fault)

    tell(story)
