"""A form sent to a PBX, over TLS and past proxies."""

import asyncio
import os
import socket
import ssl
import struct
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
import trustme
from aiohttp import web
from tests.sessions.honest import KEY

from callpop.pbx.connector import HttpAnswer, Post
from callpop.sessions.http import send
from callpop.sessions.tls import Trust


async def _asked(authority: trustme.CA, ca_file: str | None, proxy: str) -> HttpAnswer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    async def answer(request: web.Request) -> web.Response:
        to = str((await request.post())["to"])
        return web.Response(text=f"{request.method} {to} " + "x" * 100_000)

    app = web.Application()
    app.add_routes([web.post("/c", answer)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    port = runner.addresses[0][1]
    try:
        post = Post(
            ticket="1",
            url=f"https://127.0.0.1:{port}/c",
            address="the PBX",
            form={"to": "79201119613", "token": KEY},
            ca_file=ca_file,
            proxy=proxy,
        )
        assert KEY not in repr(post)
        return await send(post, Trust(), seconds=5)
    finally:
        await runner.cleanup()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def test_the_companys_own_authority(authority: trustme.CA, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    answer = asyncio.run(_asked(authority, str(file), "system"))
    assert (answer.status, answer.content_type) == (200, "text/plain")
    assert answer.text.startswith("POST 79201119613 xxx")
    assert len(answer.text) <= 64 << 10


def test_an_unknown_authority(authority: trustme.CA) -> None:
    answer = asyncio.run(_asked(authority, None, "system"))
    assert answer.unsent
    assert "comes from an unknown authority" in str(answer.why)


def test_no_file_of_an_authority(authority: trustme.CA) -> None:
    answer = asyncio.run(_asked(authority, "/no/such/file.pem", "none"))
    assert answer.unsent
    assert str(answer.why).startswith("The certificate authority /no/such/file.pem can't be used")


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes")
def test_a_pipe_for_an_authority_is_not_waited_for(authority: trustme.CA, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ca.pem")
    for file in (tmp_path / "ca.pem", Path("/dev/zero")):
        answer = asyncio.run(_asked(authority, str(file), "none"))
        assert answer.unsent
        assert f"The certificate authority {file} can't be used: not a file" in str(answer.why)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "it holds no certificate in PEM form"),
        (b"nonsense", "it holds no certificate in PEM form"),
        (None, "Is a directory"),
    ],
)
def test_no_certificate_in_it(
    authority: trustme.CA, tmp_path: Path, content: bytes | None, why: str
) -> None:
    file = tmp_path / "ca.pem"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    answer = asyncio.run(_asked(authority, str(file), "none"))
    assert answer.unsent
    assert f"The certificate authority {file} can't be used: {why}" in str(answer.why)


def test_remarks_beside_certificates_are_no_harm(authority: trustme.CA, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    pem = authority.cert_pem.bytes()
    file.write_bytes(b"# Zertifizierungsstelle f\xfcr B\xfcro\n" + pem + b"# \xd0\xbe\n")
    assert asyncio.run(_asked(authority, str(file), "none")).status == 200


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("socks5://proxy.invalid:1080", "can't be called through a SOCKS proxy"),
        ("http://127.0.0.1:1", "can't be reached through the proxy 127.0.0.1:1"),
        ("nonsense", "The proxy's address can't be used"),
    ],
)
def test_a_proxy_that_is_no_way(proxy: str, words: str) -> None:
    # What is on this machine is never asked of a proxy: another address, then.
    post = Post(
        ticket="1", url="https://192.0.2.1/c", address="the PBX", form={"token": KEY}, proxy=proxy
    )
    answer = asyncio.run(send(post, Trust(), seconds=5))
    assert (answer.status, answer.unsent) == (None, True)
    assert words in str(answer.why)


class Proxy:
    """Connects where it is asked to, and tells what it was asked; or says ``says``."""

    def __init__(self, says: bytes = b"", tls: ssl.SSLContext | None = None) -> None:
        self.says = says
        self.asked: list[bytes] = []
        self._tls = tls
        self._at_work: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        server = await asyncio.start_server(self._come_in, "127.0.0.1", 0, ssl=self._tls)
        async with server:
            yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
            await asyncio.gather(*self._at_work)

    async def _come_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if task := asyncio.current_task():
            self._at_work.add(task)
        head = await reader.readuntil(b"\r\n\r\n")
        self.asked.append(head)
        if self.says:
            writer.write(self.says)
        else:
            host, _, port = head.split()[1].decode().partition(":")
            there, beyond = await asyncio.open_connection(host, int(port))
            writer.write(b"HTTP/1.0 200 Connection established\r\n\r\n")
            await asyncio.gather(_pour(reader, beyond), _pour(there, writer))
        writer.close()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await reader.read(1 << 16):
            writer.write(piece)
    writer.close()


@pytest.mark.parametrize("encrypted", [False, True])
def test_through_a_proxy(authority: trustme.CA, tmp_path: Path, encrypted: bool) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    proxy = Proxy(tls=context if encrypted else None)

    async def run() -> HttpAnswer:
        async with proxy.open() as address:
            scheme = "https" if encrypted else "http"
            return await _asked(authority, str(file), f"{scheme}://me:p%40ss@{address}")

    answer = asyncio.run(run())
    assert (answer.status, answer.text[:16]) == (200, "POST 79201119613")
    (asked,) = proxy.asked
    assert asked.startswith(b"CONNECT 127.0.0.1:")
    assert b"\r\nProxy-Authorization: Basic bWU6cEBzcw==\r\n" in asked
    assert KEY.encode() not in asked


@pytest.mark.parametrize(
    ("says", "words"),
    [
        (b"HTTP/1.1 407 No\r\n\r\n", "The proxy {} asks for a name and password."),
        (b"HTTP/1.1 403 No\r\n\r\n", "The proxy {} refused the way to the PBX (HTTP 403)."),
        (b"SSH-2.0-x\r\n", "the PBX can't be reached through the proxy {}: check the proxy "
         "setting."),
    ],
)  # fmt: skip
def test_a_proxy_that_refuses(authority: trustme.CA, says: bytes, words: str) -> None:
    async def run() -> tuple[str, HttpAnswer]:
        async with Proxy(says).open() as address:
            return address, await _asked(authority, None, f"http://{address}")

    address, answer = asyncio.run(run())
    assert (answer.status, answer.unsent) == (None, True)
    assert str(answer.why) == words.format(address)


def test_a_proxy_sends_itself_what_is_not_encrypted() -> None:
    proxy = Proxy(b"HTTP/1.1 204 No Content\r\n\r\n")

    async def run() -> HttpAnswer:
        async with proxy.open() as address:
            url = "http://127.0.0.1:9/c?x=1"
            post = Post(
                ticket="1", url=url, address="the PBX", form={"token": KEY},
                proxy=f"http://me:p@{address}",
            )  # fmt: skip
            return await send(post, Trust(), seconds=5)

    assert asyncio.run(run()).status == 204
    (asked,) = proxy.asked
    assert asked.startswith(b"POST http://127.0.0.1:9/c?x=1 HTTP/1.1\r\nHost: 127.0.0.1:9\r\n")
    assert b"\r\nProxy-Authorization: Basic bWU6cA==\r\n" in asked


@pytest.mark.parametrize(
    ("said", "status", "words"),
    [
        (b"", None, "the PBX hung up before it answered."),
        (b"SSH-2.0-x\r\n", None, "the PBX did not answer as a PBX does: check the address."),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nOk so", 200, "Ok so"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=x\r\n\r\nOk", 200, "Ok"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: a; charset=undefined\r\n\r\nOk", 200, "Ok"),
        (b'HTTP/1.1 200 OK\r\nContent-Type: a; charset="cp1251"\r\n\r\n\xc4\xe0', 200, "Да"),
        (b"HTTP/1.0 200\r\n\r\nOk", 200, "Ok"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nOk\r\nx", 200, "Ok"),
        (b"HTTP/1.1 500 No\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b", 500, ""),
        (b"HTTP/1.1 2", None, "the PBX hung up before it answered."),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000, None,
         "the PBX did not answer as a PBX does: check the address."),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", 204, ""),
    ],
)  # fmt: skip
def test_an_answer_that_is_cut(said: bytes, status: int | None, words: str) -> None:
    answer = asyncio.run(_answered(said, hold=False, seconds=5))
    assert (answer.status, answer.unsent) == (status, False)
    assert (answer.text or str(answer.why)) == words


def test_the_words_of_an_answer_are_not_waited_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callpop.sessions.http._WORDS_SECONDS", 0.05)
    said = b"HTTP/1.1 202 Accepted\r\nContent-Length: 9\r\n\r\nOk so"
    answer = asyncio.run(_answered(said, hold=True, seconds=30))
    assert (answer.status, answer.text) == (202, "Ok so")


def test_a_connection_that_is_reset() -> None:
    answer = asyncio.run(_answered(b"", hold=False, seconds=5, reset=True))
    assert (answer.status, answer.unsent) == (None, False)
    assert str(answer.why) == "the PBX hung up before it answered."


def test_no_answer() -> None:
    answer = asyncio.run(_answered(b"", hold=True, seconds=0.1))
    assert (answer.status, answer.unsent) == (None, False)
    assert str(answer.why) == "the PBX did not answer within 0.1 seconds."


async def _answered(said: bytes, *, hold: bool, seconds: float, reset: bool = False) -> HttpAnswer:
    """What becomes of a form to which ``said`` is answered, ``hold`` tells how finally."""
    done = asyncio.Event()

    async def come_in(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"token=")
        writer.write(said)
        if hold:
            await done.wait()
        if reset:
            at_once = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        writer.close()

    server = await asyncio.start_server(come_in, "127.0.0.1", 0)
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/c"
        post = Post(ticket="1", url=url, address="the PBX", form={"token": KEY})
        try:
            return await send(post, Trust(), seconds=seconds)
        finally:
            done.set()
