"""What a PBX answers to a form, on a real connection."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from tests.fuzz.subject import Subject, Take

from callpop.pbx.connector import HttpAnswer, Post
from callpop.sessions.http import send
from callpop.sessions.tls import Trust

_KEY = "k3yOfTheForm"
_LONGEST = 64 << 10
_LENGTH = b"HTTP/1.1 500 No\r\nContent-Type: text/html; charset=cp1251\r\nContent-Length: 9\r\n\r\n"


@contextmanager
def _asked() -> Iterator[Take]:
    said = b""

    async def come_in(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(_KEY.encode())
        half = len(said) // 2
        writer.write(said[:half])
        await writer.drain()
        writer.write(said[half:])
        writer.close()

    async def answered(port: int) -> HttpAnswer:
        url = f"http://127.0.0.1:{port}/c"
        post = Post(ticket="1", url=url, address="the PBX", form={"token": _KEY})
        return await send(post, Trust(), seconds=10)

    def take(data: bytes) -> None:
        nonlocal said
        said = data
        answer = loop.run_until_complete(answered(port))
        assert not answer.unsent
        assert (answer.status is None) is bool(answer.why), answer
        assert answer.status is None or 101 <= answer.status <= 999, answer.status
        assert len(answer.text) <= _LONGEST
        assert _KEY not in str(answer.why)
        if answer.text:
            assert answer.status is not None
            assert b"HTTP/" in data

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(come_in, "127.0.0.1", 0))
    port = server.sockets[0].getsockname()[1]
    try:
        yield take
    finally:
        server.close()
        loop.run_until_complete(server.wait_closed())
        loop.close()


def _seeds() -> list[bytes]:
    return [
        _LENGTH + b"The trunk",
        _LENGTH + b"Th",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nOk",
        b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nOk",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nOk\r\n0\r\nX: y\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: https://other.example/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n\x81\x00",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x00",
        b"SSH-2.0-x\r\n",
        b"\x15\x03\x03\x00\x02\x02\x28",
    ]


ANSWERS = Subject(
    "http-answers",
    "a status or a sentence, never both and never a fault; no more text than is read; the key of "
    "the form in no sentence",
    _asked,
    _seeds,
    ("callpop.sessions.http", "callpop.sessions.http_message"),
    (
        "\r\n", "\n", "\r", " ", ":", ";", "HTTP/1.1 ", "HTTP/1.0 ", "HTTP/2 ", "100", "101", "199",
        "200", "304", "999", "1000", "Content-Length: ", "Transfer-Encoding: ", "chunked", "gzip",
        "Content-Type: ", "charset=", "undefined", "idna", "utf-7", "hex", "utf-16",
        "0\r\n\r\n", "-1", "ffffffffffffffff", "Connection: close", "Upgrade: h2c",
        "Set-Cookie: a=b", "\x00",
    ),
    longest=20_000,
    quick=120,
)  # fmt: skip
