"""Ways not to get connected, each with its own sentence."""

import asyncio
import base64
import socket
import ssl
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from pathlib import Path

import pytest
import trustme
from tests.clocks import START, ManualClock
from tests.sessions.honest import KEY, NAME, QUICK, Ear, Honest, Kind, channel, office, pbx, tell
from tests.sessions.rough import RoughPeer, rough
from tests.waiting import turns, until
from websockets.datastructures import Headers
from websockets.http11 import Response

from callpop.telephony.status import LinkState

ONLINE, WAITING, REFUSED = LinkState.ONLINE, LinkState.WAITING, LinkState.REFUSED


def answer(status: int, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named |= {"Content-Length": str(len(KEY))}
    return Response(status, HTTPStatus(status).phrase, Headers(named), KEY.encode())


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_key_is_asked_about_not_hammered(status: int) -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(refuse=answer(status)) as server, office(ear, clock) as it:
            connector = Honest(channel(server.port), channel(server.port, "watch", essential=False))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(REFUSED, "The PBX refused the API key."))
            await until(lambda: len(connector.endings) == 2)
            assert ear.last.retry_at is None
            dials = server.dials
            for _ in range(10):
                clock.advance(3_600)
                it.network_changed()
                it.woke_up(START)
                await turns()
            assert server.dials == dials
            assert ear.says(REFUSED)
            assert all(ending.http_status in (status, None) for ending in connector.endings)
            # The agent has given another key.
            server.refuse = None
            it.retry(NAME)
            await until(lambda: ear.says(ONLINE, "Connected."))
            assert (NAME, "back") not in ear.told

    tell(main())


def test_a_refusal_in_words_after_the_handshake() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(welcomes=False) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: server.clients)
            await server.say(f"denied no such key {KEY}")
            await until(lambda: ear.says(REFUSED, "refused the API key: no such key …"))
            await until(lambda: server.closes == [1000])
            clock.advance(3_600)
            await turns()
            assert server.dials == 1

    tell(main())


def test_an_online_account_that_is_refused_is_lost() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            await server.say("denied expired")
            await until(lambda: ear.says(REFUSED, "expired"))
            assert ear.told[-2:] == [(NAME, "refused"), (NAME, "lost")]
            it.retry(NAME)
            await until(lambda: ear.says(ONLINE))
            assert ear.told[-1] == (NAME, "back")

    tell(main())


def test_who_let_us_in_and_then_refuses_is_asked_again_after_a_while() -> None:
    """What refuses may be a proxy, or a server that is being set up anew."""

    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            watch = channel(server.port, "watch", essential=False)
            it.open(NAME, Kind(), Honest(channel(server.port), watch))
            await until(lambda: ear.says(ONLINE) and len(server.clients) == 2)
            server.refuse = answer(403)
            for client in server.clients:
                client.transport.abort()
            await until(lambda: ear.says(WAITING) and clock.waits)
            for knock in range(3):
                clock.advance(QUICK.second_thoughts)
                await until(lambda: ear.says(REFUSED) and clock.waits == [900.0])
                dials = server.dials
                assert dials <= 3 + 2 * (knock + 1)
                clock.advance(899)
                await turns()
                assert server.dials == dials
            server.refuse = None
            clock.advance(1)
            await until(lambda: ear.says(ONLINE, "Connected.") and len(server.clients) == 4)
            assert ear.told[-1] == (NAME, "back")
            # So is who lets us see a colleague no more; the account stays online.
            server.refuse = answer(403)
            server.clients[-1].transport.abort()
            await until(lambda: "was cut" in str(ear.last.detail))
            clock.advance(1)
            await until(lambda: "refused" in str(ear.last.detail))
            server.refuse = None
            clock.advance(QUICK.second_thoughts)
            await until(lambda: ear.says(ONLINE, "Connected.") and len(server.clients) == 5)

    tell(main())


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "knows no such service (HTTP 404)"),
        (429, "asks us to call less often (HTTP 429)"),
        (400, "did not answer as a PBX does (HTTP 400)"),
        (200, "did not answer as a PBX does (HTTP 200)"),
        (500, "has a fault (HTTP 500)"),
        (503, "is not available now (HTTP 503)"),
    ],
)
def test_other_answers_to_the_handshake_are_tried_again(status: int, words: str) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(refuse=answer(status)) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.said(WAITING, words))
            assert connector.endings[0].http_status == status
            assert not connector.endings[0].opened
            server.refuse = None
            await until(lambda: ear.says(ONLINE))

    tell(main())


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ({"Retry_After": "30"}, 30),
        ({"Retry_After": "99999999999999999999"}, 900),
        ({"Retry_After": format_datetime(START + timedelta(seconds=40), usegmt=True)}, 40),
        (
            {
                "Retry_After": "Mon, 02 Mar 2026 12:01:00 GMT",
                "Date": "Mon, 02 Mar 2026 12:00:00 GMT",
            },
            60,
        ),
        ({"Retry_After": "Mon, 02 Mar 2020 12:01:00 GMT"}, 0.02),
        ({"Retry_After": "soon"}, 0.02),
        ({"Retry_After": "-5"}, 0.02),
        ({"Retry_After": "Mon, 99 Foo 0000 99:99:99 GMT"}, 0.02),
        ({}, 0.02),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured(status: int, told: dict[str, str], seconds: float) -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(refuse=answer(status, **told)) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(WAITING) and clock.waits)
            assert clock.waits == [seconds]
            assert ear.last.retry_at == clock.now().wall + timedelta(seconds=seconds)

    tell(main())


def test_a_change_of_the_network_does_not_shorten_what_the_pbx_asked_for() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(refuse=answer(429, Retry_After="30")) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(WAITING) and clock.waits)
            server.refuse = None
            clock.advance(1)
            it.network_changed()
            it.woke_up(START)
            await turns()
            assert server.dials == 1
            # But the computer may have slept all that time, with its ticks standing still.
            clock.set_wall(START + timedelta(hours=1))
            it.woke_up(START)
            await until(lambda: ear.says(ONLINE))

    tell(main())


def test_the_agent_may_try_at_any_time() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(refuse=answer(429, Retry_After="30")) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(WAITING) and clock.waits)
            server.refuse = None
            clock.advance(1)
            it.retry(NAME)
            await until(lambda: ear.says(ONLINE))

    tell(main())


@pytest.mark.parametrize("scheme", ["ws", "wss", "http", "https"])
def test_a_redirect_to_another_address_is_not_followed(scheme: str) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as thief, pbx() as server, office(ear) as it:
            server.refuse = answer(
                302, Location=f"{scheme}://localhost:{thief.port}/live?apiKey={KEY}"
            )
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.said(WAITING, "the PBX sends us on to localhost."))
            assert thief.dials == 0

    tell(main())


@pytest.mark.parametrize("where", ["", "file:///etc/passwd", "https://", "//["])
def test_a_redirect_to_nowhere_is_no_answer_of_a_pbx(where: str) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            server.refuse = answer(302, Location=where) if where else answer(302)
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.said(WAITING, "did not answer as a PBX does (HTTP 302)"))

    tell(main())


def test_a_redirect_within_the_same_server_is_followed() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            server.refuse, server.refuse_once = answer(307, Location="/live/"), True
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            assert server.paths == [f"/live?apiKey={KEY}", "/live/"]

    tell(main())


def test_nobody_listens() -> None:
    async def main() -> None:
        ear = Ear()
        async with office(ear) as it:
            with socket.socket() as taken:
                taken.bind(("127.0.0.1", 0))
                it.open(NAME, Kind(), Honest(channel(taken.getsockname()[1])))
                await until(lambda: ear.said(WAITING, "the PBX takes no connections"))
                it.open("B", Kind(), Honest(channel(taken.getsockname()[1], host="localhost")))
                await until(
                    lambda: ear.statuses[-1].account == "B" and ear.says(WAITING, "no connections")
                )

    tell(main())


def test_a_black_hole() -> None:
    async def main() -> None:
        ear = Ear()

        async def swallow(peer: RoughPeer) -> None:
            await asyncio.Event().wait()

        hasty = replace(QUICK, open=0.05)
        async with rough(swallow) as server, office(ear, patience=hasty) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.said(WAITING, "did not answer within 0.05 seconds"))
            await until(lambda: server.dials > 1)

    tell(main())


def test_an_ipv6_address_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def both(host: str, port: int, family: int = 0, *rest: int, **more: int) -> list[object]:
        asked.append(family)
        hole = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", port, 0, 0))
        good = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
        return [good] if family == socket.AF_INET else [hole, good]

    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear, patience=replace(QUICK, open=0.3)) as it:
            with socket.socket(socket.AF_INET6) as hole:
                hole.bind(("::1", server.port))
                hole.listen()
                monkeypatch.setattr(socket, "getaddrinfo", both)
                it.open(NAME, Kind(), Honest(channel(server.port, host="pbx.test")))
                await until(lambda: ear.said(WAITING, "did not answer"))
                await until(lambda: ear.says(ONLINE))
        assert asked == [socket.AF_UNSPEC, socket.AF_INET]

    tell(main())


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (b"", "hung up before it answered"),
        (b"HTTP/1.1 200 OK\r\nContent-", "hung up before it answered"),
        (b"220 mail.example.com ESMTP\r\n", "did not answer as a PBX does"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n", "did not answer as"),
        (
            b"HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            "did not answer",
        ),
        (b"\x15\x03\x03\x00\x02\x02\x28", "before it answered"),
    ],
    ids=["nothing", "half", "mail", "huge header", "no accept key", "TLS alert"],
)
def test_what_is_no_pbx(written: bytes, words: str) -> None:
    async def main() -> None:
        ear = Ear()

        async def other(peer: RoughPeer) -> None:
            await peer.read_request()
            peer.write(written)
            await peer.flush()

        async with rough(other) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.said(WAITING, words))

    tell(main())


def test_an_unknown_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    async def main() -> None:
        ear = Ear()
        async with office(ear) as it:
            monkeypatch.setattr(socket, "getaddrinfo", unknown)
            it.open(NAME, Kind(), Honest(channel(80, host="pbx.invalid")))
            await until(lambda: ear.said(WAITING, "the PBX is not known: check the address"))
            it.open(NAME, Kind(), Honest(channel(80, host="x" * 70 + ".invalid")))
            await turns()

    tell(main())


def test_a_name_that_no_name_server_could_take() -> None:
    async def main() -> None:
        ear = Ear()
        async with office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(80, host="x" * 70 + ".invalid")))
            await until(lambda: ear.said(WAITING, "not an address of a PBX"))

    tell(main())


# Certificates


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def tls(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    return context


def authority_file(authority: trustme.CA, folder: Path) -> str:
    path = folder / "company.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def test_a_private_authority(authority: trustme.CA, tmp_path: Path) -> None:
    async def main() -> None:
        ear = Ear()
        certificate = authority.issue_cert("localhost")
        async with pbx(ssl=tls(certificate)) as server, office(ear) as it:
            secure = {"scheme": "wss", "host": "localhost"}
            it.open(NAME, Kind(), Honest(channel(server.port, **secure)))
            await until(lambda: ear.said(WAITING, "comes from an unknown authority", "ca_file"))
            ca_file = authority_file(authority, tmp_path)
            connector = Honest(channel(server.port, ca_file=ca_file, **secure))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            for leg in range(2_000):
                await server.say(f"ring {leg}")
            await server.clients[-1].close()
            await until(lambda: len(ear.events) == 2_000)

    tell(main())


def test_a_private_authority_is_added_to_the_systems(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main() -> None:
        ear = Ear()
        system = trustme.CA()
        async with pbx(ssl=tls(system.issue_cert("localhost"))) as server, office(ear) as it:
            (tmp_path / "system.pem").write_bytes(system.cert_pem.bytes())
            monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "system.pem"))
            ca_file = authority_file(authority, tmp_path)
            address = channel(server.port, scheme="wss", host="localhost", ca_file=ca_file)
            it.open(NAME, Kind(), Honest(address))
            await until(lambda: ear.says(ONLINE))

    tell(main())


def test_a_certificate_authority_that_comes_later_is_seen(
    authority: trustme.CA, tmp_path: Path
) -> None:
    async def main() -> None:
        ear = Ear()
        certificate = authority.issue_cert("localhost")
        missing = str(tmp_path / "company.pem")
        async with pbx(ssl=tls(certificate)) as server, office(ear) as it:
            secure = {"scheme": "wss", "host": "localhost", "ca_file": missing}
            it.open(NAME, Kind(), Honest(channel(server.port, **secure)))
            await until(lambda: ear.said(WAITING, missing, "No such file or directory"))
            Path(missing).write_text("no certificate")  # noqa: ASYNC240
            await until(lambda: ear.said(WAITING, "holds no certificate in PEM form"))
            authority_file(trustme.CA(), tmp_path)
            await until(lambda: ear.said(WAITING, "comes from an unknown authority"))
            authority_file(authority, tmp_path)
            await until(lambda: ear.says(ONLINE))

    tell(main())


def self_signed(authority: trustme.CA) -> ssl.SSLContext:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    return tls(trustme.LeafCert(private, certificate.public_bytes(pem), []))


def expired(authority: trustme.CA) -> ssl.SSLContext:
    return tls(authority.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC)))


def too_early(authority: trustme.CA) -> ssl.SSLContext:
    return tls(authority.issue_cert("localhost", not_before=datetime.now(UTC) + timedelta(days=1)))


def other_name(authority: trustme.CA) -> ssl.SSLContext:
    return tls(authority.issue_cert("pbx.example.com"))


def other_number(authority: trustme.CA) -> ssl.SSLContext:
    return tls(authority.issue_cert("10.0.0.1"))


@pytest.mark.parametrize(
    ("make", "host", "words"),
    [
        (self_signed, "localhost", "is self-signed"),
        (expired, "localhost", "has expired"),
        (too_early, "localhost", "is not valid yet"),
        (other_name, "localhost", "was made for another address"),
        (other_number, "127.0.0.1", "was made for another address"),
    ],
)
def test_certificates_not_to_be_trusted(
    authority: trustme.CA,
    tmp_path: Path,
    make: Callable[[trustme.CA], ssl.SSLContext],
    host: str,
    words: str,
) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(ssl=make(authority)) as server, office(ear) as it:
            ca_file = authority_file(authority, tmp_path)
            address = channel(server.port, scheme="wss", host=host, ca_file=ca_file)
            it.open(NAME, Kind(), Honest(address))
            await until(lambda: ear.said(WAITING, "The certificate of the PBX", words))
            assert server.heard == []

    tell(main())


def test_no_tls_where_tls_is_expected() -> None:
    async def main() -> None:
        ear = Ear()

        async def plain(peer: RoughPeer) -> None:
            peer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            await peer.flush()
            await peer.reader.read()

        async with rough(plain) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port, scheme="wss", host="localhost")))
            await until(lambda: ear.said(WAITING, "No encrypted connection"))

    tell(main())


# Proxies. "pbx.test" is a name that only the proxy knows.


class Proxy:
    """Connects every request to ``port``, whatever it asked for."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[bytes] = []
        self.refuse: bytes | None = None

    async def http(self, peer: RoughPeer) -> None:
        await peer.read_request()
        self.asked.append(peer.request)
        if self.refuse:
            peer.write(self.refuse)
            await peer.flush()
            return
        peer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        await self._join(peer)

    async def socks(self, peer: RoughPeer) -> None:
        _, methods = struct.unpack("BB", await peer.reader.readexactly(2))
        await peer.reader.readexactly(methods)
        peer.write(b"\x05\x00")
        await peer.reader.readexactly(4)
        (length,) = await peer.reader.readexactly(1)
        self.asked.append(await peer.reader.readexactly(length + 2))
        peer.write(b"\x05\x00\x00\x01\0\0\0\0\0\0")
        await self._join(peer)

    async def _join(self, peer: RoughPeer) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)

        async def back() -> None:
            while data := await reader.read(65_536):
                peer.write(data)

        async with asyncio.TaskGroup() as group:
            group.create_task(back())
            try:
                while data := await peer.reader.read(65_536):
                    writer.write(data)
            finally:
                writer.close()


def test_through_an_http_proxy() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server:
            proxy = Proxy(server.port)
            async with rough(proxy.http) as door, office(ear) as it:
                way = f"http://me:swordfish@127.0.0.1:{door.port}"
                it.open(NAME, Kind(), Honest(channel(80, host="pbx.test", proxy=way)))
                await until(lambda: ear.says(ONLINE))
                assert proxy.asked[0].startswith(b"CONNECT pbx.test:80 HTTP/1.1\r\n")
                assert base64.b64encode(b"me:swordfish") in proxy.asked[0]
                assert KEY.encode() not in proxy.asked[0]

    tell(main())


def test_tls_through_a_socks_proxy(authority: trustme.CA, tmp_path: Path) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(ssl=tls(authority.issue_cert("pbx.test"))) as server:
            proxy = Proxy(server.port)
            async with rough(proxy.socks) as door, office(ear) as it:
                address = channel(
                    443,
                    scheme="wss",
                    host="pbx.test",
                    ca_file=authority_file(authority, tmp_path),
                    proxy=f"socks5h://127.0.0.1:{door.port}",
                )
                it.open(NAME, Kind(), Honest(address))
                await until(lambda: ear.says(ONLINE))
                assert proxy.asked == [b"pbx.test\x01\xbb"]

    tell(main())


def test_the_systems_proxy_but_never_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server:
            proxy = Proxy(server.port)
            async with rough(proxy.http) as door, office(ear) as it:
                monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{door.port}")
                it.open(NAME, Kind(), Honest(channel(80, host="pbx.test")))
                await until(lambda: ear.says(ONLINE))
                assert door.dials == 1
                for name, host in (("B", "127.0.0.1"), ("C", "localhost")):
                    it.open(name, Kind(), Honest(channel(server.port, host=host)))
                    await until(
                        lambda n=name: ear.last.account == n and ear.says(ONLINE)  # type: ignore[misc]
                    )
                assert door.dials == 1

    tell(main())


def test_a_proxy_named_for_the_account_is_always_used() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server:
            proxy = Proxy(server.port)
            async with rough(proxy.http) as door, office(ear) as it:
                way = f"http://127.0.0.1:{door.port}"
                it.open(NAME, Kind(), Honest(channel(server.port, proxy=way)))
                await until(lambda: ear.says(ONLINE))
                assert len(proxy.asked) == 1

    tell(main())


def test_no_proxy_means_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, rough(Proxy(server.port).http) as door, office(ear) as it:
            monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{door.port}")
            it.open(NAME, Kind(), Honest(channel(80, host="127.0.0.1.nip.invalid", proxy="none")))
            await until(lambda: WAITING in ear.states)
            assert door.dials == 0

    monkeypatch.setattr(socket, "getaddrinfo", _nobody)
    tell(main())


def _nobody(host: str, *args: object, **kwargs: object) -> None:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.mark.parametrize(
    ("refuse", "words"),
    [
        (b"HTTP/1.1 407 Who?\r\nContent-Length: 0\r\n\r\n", "asks for a name and password"),
        (b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", "refused the way to the PBX (HTTP 403)"),
        (b"nonsense\r\n\r\n", "can't be reached through the proxy 127.0.0.1"),
    ],
)
def test_a_proxy_that_refuses(refuse: bytes, words: str) -> None:
    async def main() -> None:
        ear = Ear()
        proxy = Proxy(0)
        proxy.refuse = refuse
        async with rough(proxy.http) as door, office(ear) as it:
            way = f"http://me:swordfish@127.0.0.1:{door.port}"
            connector = Honest(channel(80, host="pbx.test", proxy=way))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.said(WAITING, words))
            # A refusal by the proxy is not one by the PBX.
            assert connector.endings[0].http_status is None
            assert not any("swordfish" in str(status.detail) for status in ear.statuses)

    tell(main())


@pytest.mark.parametrize("way", ["ftp://proxy", "http://me@proxy:1", "proxy:3128", "http://["])
def test_a_proxy_setting_that_is_none(way: str) -> None:
    async def main() -> None:
        ear = Ear()
        async with office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(80, host="pbx.test", proxy=way)))
            await until(lambda: ear.said(WAITING, "check the proxy setting"))

    tell(main())


def test_a_proxy_that_is_not_there() -> None:
    async def main() -> None:
        ear = Ear()
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
            async with office(ear) as it:
                for way in (f"http://127.0.0.1:{port}", f"socks5h://127.0.0.1:{port}"):
                    ear.statuses.clear()
                    it.open(NAME, Kind(), Honest(channel(80, host="pbx.test", proxy=way)))
                    await until(lambda: ear.said(WAITING, f"through the proxy 127.0.0.1:{port}"))

    tell(main())
