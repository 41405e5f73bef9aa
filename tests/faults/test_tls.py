"""What is wrong with certificates, and with encryption."""

import ssl
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from tests.faults.conftest import Told
from tests.faults.network import Client, Receive, hangs_up, resets, swallows
from tests.faults.ordeal import Office, cut_off, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row

NewRow = Callable[[str, str], Row]
HOST = "127.0.0.1"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    file = tmp_path / "company.pem"
    authority.cert_pem.write_to_path(file)
    return str(file)


def server(*, versions: bool = False) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    if versions:
        context.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def showing(leaf: trustme.LeafCert, context: ssl.SSLContext | None = None) -> ssl.SSLContext:
    context = context or server()
    leaf.configure_cert(context)
    return context


def good(authority: trustme.CA) -> ssl.SSLContext:
    return showing(authority.issue_cert(HOST))


def expired(authority: trustme.CA) -> ssl.SSLContext:
    return showing(authority.issue_cert(HOST, not_after=datetime(2020, 1, 1, tzinfo=UTC)))


def too_early(authority: trustme.CA) -> ssl.SSLContext:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    return showing(authority.issue_cert(HOST, not_before=tomorrow))


def other_name(authority: trustme.CA) -> ssl.SSLContext:
    return showing(authority.issue_cert("pbx.example.com"))


def unknown(authority: trustme.CA) -> ssl.SSLContext:
    return showing(trustme.CA().issue_cert(HOST))


def by_an_intermediate(authority: trustme.CA) -> ssl.SSLContext:
    """The server does not show who vouches for the one who signed."""
    leaf = authority.create_child_ca().issue_cert(HOST)
    return showing(
        trustme.LeafCert(leaf.private_key_pem.bytes(), leaf.cert_chain_pems[0].bytes(), [])
    )


def old_versions(authority: trustme.CA) -> ssl.SSLContext:
    return showing(authority.issue_cert(HOST), server(versions=True))


def wants_a_certificate(authority: trustme.CA) -> ssl.SSLContext:
    context = good(authority)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    return context


def self_signed(authority: trustme.CA) -> ssl.SSLContext:
    return showing(_leaf(_key("ec"), None))


def weak(authority: trustme.CA) -> ssl.SSLContext:
    context = server()
    context.set_ciphers("ALL:@SECLEVEL=0")
    return showing(_leaf(_key("rsa"), authority), context)


def _key(kind: str):  # type: ignore[no-untyped-def]
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, 1024)


def _leaf(key, signer: trustme.CA | None) -> trustme.LeafCert:  # type: ignore[no-untyped-def]
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    here = x509.IPAddress(ip_address(HOST))
    issuer, signing = name, key
    if signer is not None:
        issuer = x509.load_pem_x509_certificate(signer.cert_pem.bytes()).subject
        signing = serialization.load_pem_private_key(signer.private_key_pem.bytes(), None)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .sign(signing, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    return trustme.LeafCert(private, certificate.public_bytes(pem), [])


async def speaks_no_tls(client: Client) -> None:
    """An HTTP server that takes the first words of TLS for a bad request."""
    await client.reader.read(100)
    await client.says(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    await client.ends()


async def garbage(client: Client) -> None:
    await client.reader.read(100)
    await client.says(bytes(range(256)))
    await client.ends()


async def alert(client: Client) -> None:
    """TLS's own way to say: handshake failure."""
    await client.reader.read(100)
    await client.says(b"\x15\x03\x03\x00\x02\x02\x28")
    await client.ends()


async def behind_tls(
    it: Office, context: ssl.SSLContext | None, receive: Receive | None = None
) -> None:
    """The server comes up anew with that."""
    await it.network.down()
    it.network.tls, it.network.instead = context, receive
    await it.network.up()


Make = Callable[[trustme.CA], ssl.SSLContext]


@pytest.mark.parametrize(
    ("what", "make", "words"),
    [
        ("expired", expired, "has expired: tell who runs it"),
        pytest.param(
            "not valid yet, or our clock is wrong",
            too_early,
            "not valid yet: is this computer's",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "made for another host",
            other_name,
            "was made for another address",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "self-signed",
            self_signed,
            "is self-signed: name it under Certificate authority",
            marks=pytest.mark.long,
        ),
        ("of an authority that nobody knows", unknown, "comes from an unknown authority"),
        pytest.param(
            "without the link to its authority",
            by_an_intermediate,
            "from an unknown authority",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "of a key that is too weak",
            weak,
            "can't be trusted|No encrypted connection",
            marks=pytest.mark.long,
        ),
    ],
)
def test_a_certificate(
    tell: Told, row: NewRow, authority: trustme.CA, ca_file: str, what: str, make: Make, words: str
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            it.settings = {"ca_file": ca_file}
            await behind_tls(it, good(authority))
            fault = row("TLS", f"the certificate is {what}")
            await cut_off(
                it,
                fault,
                begin=lambda: behind_tls(it, make(authority)),
                end=lambda: behind_tls(it, good(authority)),
                words=words,
            )

    tell(story)


@pytest.mark.parametrize(
    ("what", "make", "receive", "words"),
    [
        pytest.param(
            "is older than 1.2",
            old_versions,
            None,
            "hung up|No encrypted connection",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "asks for a certificate of ours", wants_a_certificate, None, ".", marks=pytest.mark.long
        ),
        ("is not spoken, but HTTP", None, speaks_no_tls, "No encrypted connection"),
        pytest.param(
            "is not spoken, but garbage",
            None,
            garbage,
            "No encrypted connection",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "fails with an alert", None, alert, "No encrypted connection", marks=pytest.mark.long
        ),
        pytest.param(
            "ends in the handshake",
            None,
            hangs_up,
            "hung up|No encrypted connection",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "is reset in the handshake",
            None,
            resets,
            "hung up before it answered",
            marks=pytest.mark.long,
        ),
        ("hangs in the handshake", None, swallows, "did not answer within"),
    ],
)
def test_encryption(
    tell: Told,
    row: NewRow,
    authority: trustme.CA,
    ca_file: str,
    what: str,
    make: Make | None,
    receive: Receive | None,
    words: str,
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            it.settings = {"ca_file": ca_file}
            await behind_tls(it, good(authority))
            context = make(authority) if make else None
            await cut_off(
                it,
                row("TLS", what),
                begin=lambda: behind_tls(it, context, receive),
                end=lambda: behind_tls(it, good(authority)),
                words=words,
            )

    tell(story)


@pytest.mark.long
def test_a_certificate_that_is_renewed(
    tell: Told, row: NewRow, authority: trustme.CA, ca_file: str
) -> None:
    """Another key of the same authority is no news."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            it.settings = {"ca_file": ca_file}
            await behind_tls(it, good(authority))
            fault = row("TLS", "the certificate changes to another that is as good")
            await it.set_up()
            await it.online()
            began = program.seconds
            await behind_tls(it, good(authority))
            fault.sees = quoted(await it.seen("waiting", "was cut|hung up|no connections"))
            await it.online()
            fault.takes(program.seconds - began)
            it.assert_nothing_leaked(fault)

    tell(story)


def test_an_authority_that_the_agent_names(
    tell: Told, row: NewRow, authority: trustme.CA, ca_file: str
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            await behind_tls(it, good(authority))
            fault = row("TLS", "a private authority; the agent names its file")
            await it.set_up()
            fault.sees = quoted(await it.seen("waiting", "comes from an unknown authority"))
            began = program.seconds
            settings = (await program.app.accounts.account(it.name)).settings
            await program.app.accounts.save(
                it.name, it.kind, {**settings, "ca_file": ca_file}, {}, was=it.name
            )
            await it.online()
            fault.takes(program.seconds - began)
            it.assert_nothing_leaked(fault)

    tell(story)
