"""What a webhook's reception does with callers of every sort, over real sockets."""

import asyncio
import gzip
import socket
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from ipaddress import ip_network
from typing import Any

import pytest

from callpop.pbx.connector import Reply, WebhookChannel, WebhookRequest
from callpop.sessions.reception import Knock, Reception
from callpop.telephony.sentence import NOTHING

PATH = "/" + "s" * 43
SECONDS = 5.0


def at_once(request: WebhookRequest) -> Reply | None:
    return Reply("main", text="at once") if b"contact" in request.body else None


class Door:
    """An open reception, and how to knock."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.taken: list[WebhookRequest] = []
        self.knocks: list[tuple[Knock, str]] = []
        self.fail = False

    def take(self, request: WebhookRequest) -> Reply:
        self.taken.append(request)
        if self.fail:
            raise ValueError("no")
        return Reply("main", text="taken")

    def turned_away(self, knock: Knock, address: str) -> None:
        self.knocks.append((knock, address))

    async def say(self, *pieces: bytes) -> bytes:
        """All that is answered."""
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
            async with asyncio.timeout(SECONDS):
                return await reader.read()
        finally:
            writer.close()

    async def status(self, *pieces: bytes) -> int:
        answer = await self.say(*pieces)
        return int(answer.split(b" ", 2)[1]) if answer else 0


def request(body: bytes = b"a=1", path: str = PATH, method: str = "POST", **more: str) -> bytes:
    headers = {"Host": "x", "Content_Length": str(len(body)), **more}
    lines = [f"{method} {path} HTTP/1.1"]
    lines += [f"{key.replace('_', '-')}: {text}" for key, text in headers.items() if text]
    return "\r\n".join([*lines, "", ""]).encode() + body


def play(
    story: Callable[[Door], Coroutine[Any, Any, None]],
    *,
    host: str = "127.0.0.1",
    seconds: float = SECONDS,
    **more: Any,
) -> None:
    async def run() -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.bind((host, 0))
            port = probe.getsockname()[1]
        channel = WebhookChannel(
            name="main",
            host=host,
            port=port,
            path=PATH,
            address=f"{host}:{port}",
            awaiting=NOTHING,
            at_once=at_once,
            **more,
        )
        door = Door(host, port)
        reception = Reception(channel, door.take, door.turned_away, seconds=seconds)
        await reception.open()
        try:
            await story(door)
        finally:
            await reception.close(0.2)
        for thread in threading.enumerate():
            if thread.name == "webhooks":
                thread.join(SECONDS)
                assert not thread.is_alive()

    asyncio.run(run())


def test_a_request_that_is_none_is_refused_without_a_word() -> None:
    async def story(door: Door) -> None:
        answer = await door.say(b"GET / HTTP/1.1\r\nwhat is this\r\n\r\n")
        assert b" 400 " in answer.splitlines()[0]
        assert b"Server: Callpop\r\n" in answer
        assert b"what" not in answer

    play(story)


def test_a_question_is_answered_while_everything_else_stands_still() -> None:
    async def story(door: Door) -> None:
        answered = threading.Event()

        def ask() -> None:
            with socket.create_connection((door.host, door.port), SECONDS) as caller:
                caller.sendall(request(b"cmd=contact"))
                if caller.makefile("rb").read().endswith(b"\r\n\r\nat once"):
                    answered.set()

        asking = threading.Thread(target=ask)
        asking.start()
        # The loop of the windows is held up, for as long as the answer takes.
        assert answered.wait(SECONDS)
        asking.join()
        assert not door.taken
        await asyncio.sleep(0)
        assert len(door.taken) == 1

    play(story)


def test_a_question_is_answered_however_much_else_is_asked() -> None:
    async def story(door: Door) -> None:
        said = [await door.status(request()) for _ in range(4)]
        assert said == [200, 200, 200, 429]
        strangers = [await door.status(request(path="/x")) for _ in range(70)]
        assert {*strangers[:60]} == {404}
        assert strangers[-1] == 429
        assert [await door.status(request(b"contact")) for _ in range(4)] == [200, 200, 200, 429]
        assert len(door.taken) == 6

    play(story, burst=3, per_second=0.0)


@pytest.mark.parametrize(
    ("how", "status"),
    [
        (request(path=f"http://127.0.0.1:8091{PATH}?x=1"), 200),
        (request(path=f"https://callpop.example.com{PATH}"), 200),
        (request(path="https://callpop.example.com"), 404),
        (request(path=PATH + "/"), 404),
        (request(path=PATH[:-1]), 404),
        (request(path="*", method="OPTIONS"), 404),
        (request(method="HEAD"), 405),
        (request(method="PUT"), 405),
        (request(b"", method="GET", path=f"{PATH}?a=1"), 200),
        (request(b"3\r\na=1\r\n0\r\n\r\n", Transfer_Encoding="chunked", Content_Length=""), 200),
        (request(gzip.compress(b"a=1"), Content_Encoding="gzip"), 200),
        (request(b"no gzip", Content_Encoding="gzip"), 400),
        (request(gzip.compress(b"a" * 5_000_000), Content_Encoding="gzip"), 413),
        (request(b"x" * 70_000), 413),
        (request(b"", Content_Length="70000"), 413),
        (request(b"", Content_Length="70000", Expect="100-continue"), 413),
        (b"\x16\x03\x01\x02\x00\x01\x00", 400),
        (b"GET / HTTP/9\r\n\r\n", 400),
    ],
    ids=lambda value: str(value) if isinstance(value, int) else "",
)  # fmt: skip
def test_how_it_may_be_asked(how: bytes, status: int) -> None:
    async def story(door: Door) -> None:
        assert await door.status(how) == status
        assert [one.body for one in door.taken if one.method == "POST"] in ([], [b"a=1"])
        assert bool(door.taken) is (status == 200)

    play(story)


def test_whoever_waits_to_be_asked_for_the_body_is_asked() -> None:
    async def story(door: Door) -> None:
        reader, writer = await asyncio.open_connection(door.host, door.port)
        whole = request(b"a=1", Expect="100-continue")
        writer.write(whole[:-3])
        async with asyncio.timeout(SECONDS):
            assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
            writer.write(whole[-3:])
            assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
        writer.close()

    play(story)


def test_a_refusal_arrives_though_ten_megabytes_come() -> None:
    async def story(door: Door) -> None:
        for path, status in ((PATH, 413), ("/x", 404)):
            assert await door.status(request(b"x" * 10_000_000, path=path)) == status

    play(story)


def test_a_byte_at_a_time() -> None:
    async def story(door: Door) -> None:
        assert await door.status(*(bytes([one]) for one in request())) == 200

    play(story)


def test_who_dawdles_makes_room() -> None:
    async def story(door: Door) -> None:
        crowd = [await asyncio.open_connection(door.host, door.port) for _ in range(80)]
        for _, writer in crowd:
            writer.write(b"POST ")
        assert await door.status(request()) == 200
        async with asyncio.timeout(SECONDS):
            # The first to come were the first to go.
            for reader, _ in crowd[:17]:
                with suppress(ConnectionError):  # what they had said was not read yet
                    assert await reader.read() == b""
        assert not crowd[-1][0].at_eof()
        for _, writer in crowd:
            writer.close()

    play(story)


@pytest.mark.parametrize("senders", [[], ["127.0.0.0/30"]])
def test_a_crowd_drives_nobody_else_out(senders: list[str]) -> None:
    """Neither the crowd of one address, nor strangers, of whom each has his own."""

    async def story(door: Door) -> None:
        honest = await asyncio.open_connection(door.host, door.port)
        honest[1].write(request()[:-1])
        crowd = [
            await asyncio.open_connection(
                door.host,
                door.port,
                local_addr=(f"127.0.{n if senders else 0}.9", 0),
            )
            for n in range(1, 200)
        ]
        for _, writer in crowd:
            writer.write(b"POST ")
        await asyncio.sleep(0)
        honest[1].write(request()[-1:])
        async with asyncio.timeout(SECONDS):
            assert b" 200 " in await honest[0].readline()
        for _, writer in (honest, *crowd):
            writer.close()

    play(story, senders=tuple(map(ip_network, senders)))


@pytest.mark.parametrize(
    "said", [b"", b"POST /", request()[:-1]], ids=["nothing", "a word", "all but one byte"]
)
def test_who_takes_too_long_is_hung_up_on(said: bytes) -> None:
    async def story(door: Door) -> None:
        assert await door.say(said) == b""
        assert await door.status(request()) == 200

    play(story, seconds=0.2)


@pytest.mark.parametrize(
    ("senders", "host", "status"),
    [
        (["127.0.0.0/8"], "127.0.0.1", 200),
        (["203.0.113.0/24", "::/0"], "127.0.0.1", 403),
        (["::1"], "::1", 200),
        (["127.0.0.1"], "::1", 403),
    ],
)
def test_from_where_it_is_asked(senders: list[str], host: str, status: int) -> None:
    async def story(door: Door) -> None:
        assert await door.status(request()) == status
        assert len(door.taken) == (status == 200)

    play(story, host=host, senders=[ip_network(one) for one in senders])


@pytest.mark.logs_warnings("A request could not be answered: ValueError")
def test_our_own_failure_is_no_answer() -> None:
    async def story(door: Door) -> None:
        door.fail = True
        assert await door.status(request()) == 500
        door.fail = False
        assert await door.status(request()) == 200

    play(story)


def test_an_address_that_is_taken_or_nobodys() -> None:
    async def run() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            for host, port in (taken.getsockname(), ("192.0.2.1", 9)):
                channel = WebhookChannel(name="m", host=host, port=port, path=PATH, address="")
                with pytest.raises(OSError, match="address"):
                    await Reception(
                        channel, lambda _: Reply("m"), lambda *_: None, seconds=1.0
                    ).open()

    asyncio.run(run())


def test_who_is_turned_away_is_told_of_once() -> None:
    async def story(door: Door) -> None:
        for _ in range(5):
            assert await door.status(request(path="/x")) == 404
            assert await door.status(request(Origin="https://evil.example")) == 403
            assert await door.status(request(Sec_Fetch_Site="same-origin")) == 403
        assert await door.status(request(Sec_Fetch_Site="none")) == 200
        assert door.knocks == [(Knock.ASTRAY, "127.0.0.1"), (Knock.WEB_PAGE, "127.0.0.1")]
        assert len(door.taken) == 1

    play(story)


def test_a_header_is_nobodys_address() -> None:
    async def story(door: Door) -> None:
        claimed = request(X_Forwarded_For="203.0.113.7", Forwarded="for=203.0.113.7")
        assert await door.status(claimed) == 403
        assert door.knocks == [(Knock.STRANGER, "127.0.0.1")]

    play(story, senders=[ip_network("203.0.113.7")])
