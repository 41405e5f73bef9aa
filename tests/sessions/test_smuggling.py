"""Requests that two servers would read differently: none of them becomes a second one."""

from contextlib import suppress

import pytest
from tests.sessions.test_reception import PATH, Door, play, request

LINE = f"POST {PATH} HTTP/1.1"
HOST = "Host: x"
CHUNKED = "Transfer-Encoding: chunked"
CHUNKS = "3\r\na=1\r\n0\r\n\r\n"
SECOND = f"GET {PATH}?a=smuggled HTTP/1.1\r\nHost: x\r\n\r\n"


def raw(*lines: str, body: str = "a=1", end: str = "\r\n") -> bytes:
    return end.join([*lines, "", ""]).encode() + body.encode()


@pytest.mark.parametrize(
    "how",
    [
        raw(LINE, HOST, "Content-Length: 3", CHUNKED, body=f"0\r\n\r\n{SECOND}"),
        raw(LINE, HOST, CHUNKED, "Content-Length: 3", body=CHUNKS),
        raw(LINE, HOST, "Content-Length: 3", "Content-Length: 5", body="a=1xx"),
        raw(LINE, HOST, "Content-Length: 3", "Content-Length: 3"),
        raw(LINE, HOST, "Content-Length: 3, 3"),
        raw(LINE, HOST, "Content-Length: +3"),
        raw(LINE, HOST, "Content-Length: -1"),
        raw(LINE, HOST, "Content-Length: 0x3"),
        raw(LINE, HOST, f"Content-Length: {10**30}"),
        raw(LINE, HOST, "Transfer-Encoding: xchunked", body=CHUNKS),
        raw(LINE, HOST, "Transfer-Encoding: chunked, chunked", body=CHUNKS),
        raw(LINE, HOST, "Transfer-Encoding: chunked, identity", body=CHUNKS),
        raw(LINE, HOST, "Transfer-Encoding : chunked", body=CHUNKS),
        raw(LINE, HOST, "Transfer-Encoding: \x0bchunked", body=CHUNKS),
        raw(LINE, HOST, "X: a", " Content-Length: 0", "Content-Length: 3"),
        raw(LINE, HOST, "Content-Length: 3", end="\n"),
        raw(LINE, HOST, "Content-Length: 3", end="\r"),
        raw(LINE, HOST, CHUNKED, body="3;\na=1\r\n0\r\n\r\n"),
        raw(LINE, HOST, CHUNKED, body="-3\r\na=1\r\n0\r\n\r\n"),
        raw(LINE, HOST, CHUNKED, body="0x3\r\na=1\r\n0\r\n\r\n"),
        raw(LINE, HOST, CHUNKED, body=f"{'f' * 17}\r\na=1\r\n0\r\n\r\n"),
        raw(LINE, "Content-Length: 3"),
        raw(LINE, HOST),
        raw(LINE, HOST, "Content-Length: "),
        raw(LINE, HOST, "Content-Length: 3", "Content-Length : 3"),
        raw(LINE, HOST, "Transfer-Encoding: gzip, chunked", body=CHUNKS),
        raw(LINE, HOST, CHUNKED, CHUNKED, body=CHUNKS),
        raw(f"POST {PATH} HTTP/1.0", HOST, CHUNKED, body=CHUNKS),
        raw(f"POST {PATH} HTTP/2.0", HOST, "Content-Length: 3"),
        raw(f"POST {PATH}", HOST, "Content-Length: 3"),
        raw(LINE, HOST, "Host: y", "Content-Length: 3"),
        raw(f"GET /\0{PATH} HTTP/1.1", HOST, body=""),
        raw("PRI * HTTP/2.0", body="SM\r\n\r\n\0\0\0\4\0\0\0\0\0"),
    ],
    ids=str,
)
def test_what_can_be_read_in_two_ways_is_not_read_at_all(how: bytes) -> None:
    async def story(door: Door) -> None:
        answer = await door.say(how)
        assert answer.split(b" ")[1] == b"400"
        assert answer.count(b"\nServer: ") == 1
        assert door.taken == []
        assert await door.status(request()) == 200

    play(story)


@pytest.mark.parametrize(
    "how",
    [
        request() * 3,
        request() + SECOND.encode(),
        raw(f"GET {PATH}?a=1 HTTP/1.1", HOST, body="") * 100,
        raw(LINE, HOST, CHUNKED, body=CHUNKS) + SECOND.encode(),
        raw(LINE, HOST, CHUNKED, body=f"3;{'x' * 100_000}\r\na=1\r\n0\r\n\r\n"),
        raw(
            f"GET {PATH}?a=1 HTTP/1.1",
            HOST,
            "Connection: Upgrade, HTTP2-Settings",
            "Upgrade: h2c",
            body=SECOND,
        ),
    ],
    ids=["the same", "another", "a hundred", "behind chunks", "a remark of a chunk", "an upgrade"],
)
def test_a_connection_has_one_request(how: bytes) -> None:
    async def story(door: Door) -> None:
        answer = await door.say(how)
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert answer.count(b"HTTP/1.1 ") == 1
        assert len(door.taken) == 1
        assert "smuggled" not in door.taken[0].query

    play(story)


@pytest.mark.parametrize(
    "how",
    [
        raw(f"GET /{'a' * 1_000_000} HTTP/1.1", HOST),
        raw(f"GET {PATH} HTTP/1.1", HOST, f"X: {'a' * 1_000_000}"),
        raw(f"GET {PATH} HTTP/1.1", HOST, *["X: a"] * 30_000),
        raw(LINE, HOST, CHUNKED, body="3\r\na=1\r\n0\r\n" + "X: y\r\n" * 30_000 + "\r\n"),
    ],
    ids=["path", "header", "headers", "trailers"],
)
def test_what_is_too_much_is_cut_off(how: bytes) -> None:
    async def story(door: Door) -> None:
        with suppress(ConnectionError):  # it was still talking when it was hung up on
            assert await door.status(how) in (0, 400)
        assert door.taken == []
        assert await door.status(request()) == 200

    play(story)
