"""What else than a WebSocket may answer the handshake."""

import asyncio
from collections.abc import Callable
from functools import partial

import pytest
from tests.faults.conftest import Told, late
from tests.faults.network import Client, Receive, answers, answers_http
from tests.faults.ordeal import answer_with, cut_off, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row

NewRow = Callable[[str, str], Row]

AWAY = "Retry-After: 20\r\n"
PORTAL = "<html><script>alert(1)</script><h1>Welcome to the hotel!</h1></html>"

TRIED_AGAIN = [
    ("200 OK", "", "did not answer as a PBX does \\(HTTP 200\\)"),
    ("204 No Content", "", "did not answer as a PBX does \\(HTTP 204\\)"),
    ("301 Moved", "Location: https://elsewhere.example/x?apiKey=1\r\n", "sends us on to elsewhere"),
    ("302 Found", "Location: http://portal.example/login\r\n", "sends us on to portal.example"),
    ("303 See Other", "Location: //other.example/\r\n", "sends us on to other.example"),
    ("304 Not Modified", "", "did not answer as a PBX does"),
    ("307 Temporary", "Location: wss://[::1\r\n", "did not answer as a PBX does"),
    ("308 Permanent", "Location: javascript:alert(1)\r\n", "did not answer as a PBX does"),
    ("400 Bad Request", "", "did not answer as a PBX does \\(HTTP 400\\)"),
    ("402 Payment Required", "", "did not answer as a PBX does \\(HTTP 402\\)"),
    ("404 Not Found", "", "knows no such service \\(HTTP 404\\)"),
    ("407 Proxy Authentication", "", "did not answer as a PBX does \\(HTTP 407\\)"),
    ("408 Timeout", "", "did not answer as a PBX does \\(HTTP 408\\)"),
    ("410 Gone", "", "knows no such service \\(HTTP 410\\)"),
    ("418 Teapot", "", "did not answer as a PBX does \\(HTTP 418\\)"),
    ("426 Upgrade Required", "", "did not answer as a PBX does \\(HTTP 426\\)"),
    ("429 Too Many", "", "asks us to call less often \\(HTTP 429\\)"),
    ("429 Too Many", AWAY, "asks us to call less often \\(HTTP 429\\)"),
    ("429 Too Many", "Retry-After: soon\r\n", "asks us to call less often \\(HTTP 429\\)"),
    ("429 Too Many", "Retry-After: -7\r\n", "asks us to call less often \\(HTTP 429\\)"),
    ("500 Oops", "", "has a fault \\(HTTP 500\\)"),
    ("502 Bad Gateway", "", "has a fault \\(HTTP 502\\)"),
    ("503 Unavailable", "", "is not available now \\(HTTP 503\\)"),
    ("503 Unavailable", AWAY, "is not available now \\(HTTP 503\\)"),
    ("504 Gateway Timeout", "", "has a fault \\(HTTP 504\\)"),
    ("511 Log In First", "", "has a fault \\(HTTP 511\\)"),
    ("599 Nobody Knows", "", "has a fault \\(HTTP 599\\)"),
]
QUICK = ("301", "404", "503")
"""Those that ``make test`` tries; ``make faults`` tries all."""

NO_HTTP: list[tuple[str, bytes, str]] = [
    ("nothing at all", b"", "hung up before it answered"),
    ("garbage", bytes(range(256)) * 8, "hung up before it answered"),
    ("the greeting of a mail server", b"220 mail ESMTP\r\n\r\n", "did not answer as a PBX does"),
    ("a TLS alert", b"\x15\x03\x03\x00\x02\x02\x28", "hung up before it answered"),
    ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "did not answer as a PBX does"),
    ("half an answer", b"HTTP/1.1 101 Switching Proto", "hung up before it answered"),
    ("101 without the proof that it read our key",
     b"HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
     "did not answer as a PBX does"),
    ("101 with a wrong proof",
     b"HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
     b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
     "did not answer as a PBX does"),
    ("an extension that nobody asked for",
     b"HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
     b"Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n",
     "did not answer as a PBX does"),
    ("a header of a mebibyte", b"HTTP/1.1 200 OK\r\nX: " + b"y" * (1 << 20) + b"\r\n\r\n",
     "did not answer as a PBX does"),
    ("a status of a million digits", b"HTTP/1.1 " + b"9" * 1_000_000 + b" OK\r\n\r\n",
     "did not answer as a PBX does"),
    ("a length below nothing", b"HTTP/1.1 500 No\r\nContent-Length: -1\r\n\r\n", "."),
    ("a chunk without an end",
     b"HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n" + b"F" * 100_000, "."),
]  # fmt: skip


async def endless_headers(client: Client) -> None:
    """Header after header, as long as anybody listens."""
    await client.request()
    await client.says(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        await client.says(b"X-%d: %d\r\n" % (number, number))


async def endless_body(client: Client) -> None:
    """A refusal whose words never end."""
    await client.request()
    await client.says(b"HTTP/1.1 503 No\r\n\r\n")
    for _ in range(2_000):
        await client.says(b"sorry " * 1_000)


async def one_byte_a_second(client: Client) -> None:
    """An answer that takes for ever."""
    await client.request()
    for byte in b"HTTP/1.1 101 Switching Protocols\r\n" + b"x" * 400:
        await client.says(bytes([byte]))
        await asyncio.sleep(0.05)


ENDLESS: list[tuple[str, Receive, str]] = [
    ("headers without end", endless_headers, "did not answer"),
    ("an error page without end", endless_body, "."),
    ("an answer that trickles in", one_byte_a_second, "did not answer within"),
]


def tried(tell: Told, row: Row, receive: Receive, words: str, **how: object) -> None:
    """The account through an answer like that."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            begin, end = (partial(answer_with, it, what) for what in (receive, None))
            await cut_off(it, row, begin=begin, end=end, words=words, **how)  # type: ignore[arg-type]

    tell(story)


@pytest.mark.parametrize(
    ("status", "headers", "words"),
    [
        pytest.param(
            *one,
            id=f"{one[0]}, {one[1].strip()}" if one[1] else one[0],
            marks=[] if one[0].startswith(QUICK) and one[1] in ("", AWAY) else pytest.mark.long,
        )
        for one in TRIED_AGAIN
    ],
)
def test_an_http_server(tell: Told, row: NewRow, status: str, headers: str, words: str) -> None:
    named = f"HTTP {status}" + (f" ({headers.strip()})" if "After" in headers else "")
    fault = row("handshake", f"is answered {named}")
    tried(tell, fault, answers_http(status, headers, PORTAL), words)
    if headers == AWAY:
        assert fault.seconds is not None
        assert fault.seconds > 10, "it was not left in peace"


@pytest.mark.parametrize("status", [late("401 Unauthorized"), "403 Forbidden"])
def test_the_key_is_not_taken(tell: Told, row: NewRow, status: str) -> None:
    fault = row("handshake", f"is answered HTTP {status}; the agent tries again")
    words = f"refused the API key \\(HTTP {status[:3]}\\)"
    tried(tell, fault, answers_http(status), words, state="refused", helped=True)


@pytest.mark.parametrize(
    ("what", "said", "words"), [pytest.param(*one, id=one[0]) for one in NO_HTTP]
)
@pytest.mark.long
def test_no_http_at_all(tell: Told, row: NewRow, what: str, said: bytes, words: str) -> None:
    tried(tell, row("handshake", f"is answered by {what}"), answers(said), words)


@pytest.mark.parametrize(
    ("what", "receive", "words"), [pytest.param(*one, id=one[0]) for one in ENDLESS]
)
@pytest.mark.long
def test_no_end(tell: Told, row: NewRow, what: str, receive: Receive, words: str) -> None:
    tried(tell, row("handshake", f"is answered by {what}"), receive, words)


def test_a_redirect_in_a_circle(tell: Told, row: NewRow) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            fault = row("handshake", "is redirected in a circle within the server")
            here = f"Location: http://{it.network.address}/again\r\n"
            begin = partial(answer_with, it, answers_http("302 Found", here))
            await cut_off(it, fault, begin=begin, end=partial(answer_with, it, None), words=".")
            assert fault.sees != quoted("")

    tell(story)
