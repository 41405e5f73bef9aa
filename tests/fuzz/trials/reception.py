"""Webhooks: raw bytes on the real socket."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.fuzz.subject import Subject, Take

from callpop.pbx.connector import Reply, WebhookChannel, WebhookRequest
from callpop.sessions.reception import Reception
from callpop.telephony.sentence import NOTHING

_PATH = "/" + "s" * 43
_MOST = 4_096
_SECONDS = 5.0
_ALLOWED = {0, 200, 400, 403, 404, 405, 408, 413, 417, 429, 431, 501}


def _request(line: str, body: bytes = b"", *headers: str) -> bytes:
    length = (
        []
        if any("ength" in h or "hunked" in h for h in headers)
        else [f"Content-Length: {len(body)}"]
    )
    return "\r\n".join([line, "Host: x", *length, *headers, "", ""]).encode() + body


_GOOD = _request(
    f"POST {_PATH} HTTP/1.1",
    b"cmd=event&callid=1",
    "Content-Type: application/x-www-form-urlencoded",
)


@contextmanager
def _called() -> Iterator[Take]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    taken: list[WebhookRequest] = []

    def receive(request: WebhookRequest) -> Reply:
        taken.append(request)
        return Reply("main", text="taken")

    channel = WebhookChannel(
        name="main", host="127.0.0.1", port=port, path=_PATH, address="here", awaiting=NOTHING,
        max_bytes=_MOST, burst=10**9, per_second=1e9,
        at_once=lambda asked: Reply("main", text="at once") if b"contact" in asked.body else None,
    )  # fmt: skip
    loop = asyncio.new_event_loop()
    home = threading.Thread(target=loop.run_forever)
    home.start()

    async def opened() -> Reception:
        reception = Reception(channel, receive, lambda _knock, _who: None, seconds=_SECONDS)
        await reception.open()
        return reception

    reception = asyncio.run_coroutine_threadsafe(opened(), loop).result(10)

    def said(data: bytes, *, whole: bool) -> bytes:
        """What is answered; more may follow of a request that is not whole."""
        with socket.create_connection(("127.0.0.1", port), _SECONDS * 2) as caller:
            with suppress(BrokenPipeError, ConnectionResetError):
                caller.sendall(data)
                if not whole:
                    caller.shutdown(socket.SHUT_WR)
            heard = b""
            with suppress(ConnectionResetError):
                while piece := caller.recv(1 << 16):
                    heard += piece
        return heard

    def take(data: bytes) -> None:
        taken.clear()
        answer = said(data, whole=False).removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n")
        # Whoever comes next is answered as ever; what was handed over before is there by then.
        assert said(_GOOD, whole=True).endswith(b"\r\n\r\ntaken")
        status = int(answer.split(b" ", 2)[1]) if answer else 0
        assert status in _ALLOWED, answer[:200]
        assert not answer or answer.count(b"Server: Callpop\r\n") == 1, answer
        assert b"aiohttp" not in answer and b"Python" not in answer
        # One request a connection: what stands behind it is none, however long it says that it is.
        assert _GOOD.endswith(taken.pop().body)
        assert len(taken) <= 1, taken
        for request in taken:
            assert _PATH.encode() in data
            assert request.method in ("GET", "POST")
            assert len(request.body) <= _MOST
            assert len(request.headers) <= 100
            assert status in (0, 200), answer

    try:
        yield take
    finally:
        asyncio.run_coroutine_threadsafe(reception.close(0.2), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        home.join(10)
        loop.close()


def _seeds() -> list[bytes]:
    return [
        _GOOD,
        _request(f"GET {_PATH}?cmd=contact&phone=1 HTTP/1.1"),
        _request("GET / HTTP/1.1"),
        _request(f"PUT {_PATH} HTTP/1.1", b"x"),
        _request(f"POST http://x{_PATH} HTTP/1.0", b"cmd=contact"),
        _request(
            f"POST {_PATH} HTTP/1.1", b"5\r\nabcde\r\n0\r\n\r\n", "Transfer-Encoding: chunked"
        ),
        _request(
            f"POST {_PATH} HTTP/1.1", b"a=1", "Content-Length: 3", "Transfer-Encoding: chunked"
        ),
        _request(
            f"POST {_PATH} HTTP/1.1", b"a=1" + _GOOD, "Content-Length: 3", "Content-Length: 300"
        ),
        _request(f"POST {_PATH} HTTP/1.1", b"a=1", "Content-Encoding: gzip"),
        _request(f"POST {_PATH} HTTP/1.1", b"a=1", "Expect: 100-continue"),
        _request(f"POST {_PATH} HTTP/1.1", b"a=1", "Upgrade: websocket", "Connection: Upgrade"),
        _GOOD + _GOOD,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ]


WEBHOOKS = Subject(
    "webhook-socket",
    "one request a connection and one answer, never a fault; only who knows the path is heard; "
    "whoever comes next is answered as ever",
    _called,
    _seeds,
    ("callpop.sessions.reception", "callpop.sessions.caller", "callpop.sessions.http_message"),
    (
        "\r\n", "\n", "\r", " ", "\t", "HTTP/1.1", "HTTP/1.0", "GET", "POST", "HEAD", "OPTIONS",
        "CONNECT", _PATH,
        "Content-Length: ", "Transfer-Encoding: ", "chunked", "identity", "gzip", "deflate",
        "Host: ", "Expect: ",
        "100-continue", "Connection: ", "keep-alive", "Upgrade: h2c", ":", ",", "0\r\n\r\n", "-1",
        "+5", "0x5", "1_0",
        "ffffffffffffffff", "5;a=b\r\n", "?", "#", "//", "..", "%2e", "\x00", "\x0b", "\xff",
        "multipart/form-data",
    ),
    longest=20_000,
    quick=120,
)  # fmt: skip
