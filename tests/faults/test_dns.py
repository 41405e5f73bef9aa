"""Names that lead nowhere, late, or elsewhere.

The system's resolver is the one boundary that is not real here: what it answers is made up.
"""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest
from tests.faults.conftest import Told, late
from tests.faults.network import swallows
from tests.faults.ordeal import Office, cut_off, office, quoted
from tests.faults.program import Program
from tests.faults.table import Row

NewRow = Callable[[str, str], Row]
NAME = "pbx.test"
Found = list[tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[object, ...]]]


def at(*hosts: str, port: int) -> Found:
    """What the resolver says of a name with these addresses."""
    return [
        (
            socket.AF_INET6 if ":" in host else socket.AF_INET,
            socket.SOCK_STREAM,
            6,
            "",
            (host, port, 0, 0) if ":" in host else (host, port),
        )
        for host in hosts
    ]


class Resolver:
    """What the system finds for ``NAME``."""

    def __init__(self) -> None:
        self.hosts: tuple[str, ...] = ("127.0.0.1",)
        self.problem: socket.gaierror | None = None
        self.answering = threading.Event()
        self.answering.set()
        self.asked = 0

    def find(self, host: str, port: int, family: int = 0, *_: object, **__: object) -> Found:
        """In the place of the system's."""
        self.asked += 1
        assert self.answering.wait(600)
        if self.problem is not None:
            raise self.problem
        found = at(*self.hosts, port=int(port))
        return [one for one in found if family in (0, one[0])]


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Resolver]:
    made, real = Resolver(), socket.getaddrinfo

    def find(host: object, *rest: object, **more: object) -> object:
        if host in (NAME, NAME.encode()):
            return made.find(NAME, *rest, **more)  # type: ignore[arg-type]
        return real(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", find)
    yield made
    made.answering.set()


def by_name(it: Office) -> None:
    """The agent knows the PBX by its name."""
    it.settings = {"endpoint": f"ws://{NAME}:{it.network.port}", "insecure": "yes"}


NOT_KNOWN = "is not known: check the address and the network"


@pytest.mark.parametrize(
    ("what", "problem"),
    [
        ("is not known any more", socket.gaierror(socket.EAI_NONAME, "Name not known")),
        late(
            "can't be looked up: no name server answers",
            socket.gaierror(socket.EAI_AGAIN, "Temporary failure"),
        ),
        late(
            "can't be looked up: the name server fails",
            socket.gaierror(socket.EAI_FAIL, "Non-recoverable failure"),
        ),
        late("has no address", socket.gaierror(socket.EAI_NODATA, "No address")),
    ],
)
def test_no_address(
    tell: Told, row: NewRow, resolver: Resolver, what: str, problem: socket.gaierror
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            by_name(it)

            def begin() -> None:
                resolver.problem = problem
                it.network.cut()

            def end() -> None:
                resolver.problem = None

            fault = row("DNS", f"the name {what}")
            await cut_off(it, fault, begin=begin, end=end, words=NOT_KNOWN)

    tell(story)


def test_it_hangs(tell: Told, row: NewRow, resolver: Resolver) -> None:
    """Look-ups that hang are many after a while; everything else goes on."""

    async def story(program: Program) -> None:
        async with office(program) as it, office(program, "viptel") as other:
            by_name(it)
            # Each colleague is a connection of its own: more of them than threads of most loops.
            it.settings["watch"] = ", ".join(str(number) for number in range(102, 130))
            await other.set_up()
            await other.online()

            def begin() -> None:
                resolver.answering.clear()
                it.network.cut()

            async def end() -> None:
                await program.until("many look-ups hang", lambda: resolver.asked > 12)
                # The other account works, the command line is answered, settings are written.
                call, number = await other.ring()
                await other.pbx.hang_up(call)
                await other.is_over(number)
                assert len((await program.asks("status"))["accounts"]) == 2
                await program.app.prefer(program.app.preferences())
                resolver.answering.set()

            fault = row("DNS", "the name server does not answer: look-ups hang")
            await cut_off(it, fault, begin=begin, end=end, words="did not answer within")
            assert other.state == "online"

    tell(story)


@pytest.mark.parametrize(
    ("what", "hosts"),
    [
        ("IPv6 first, where nobody is", ("::1", "127.0.0.1")),
        ("five addresses where nobody is, and then the right one",
         ("127.0.0.2", "127.0.0.3", "127.0.0.4", "::1", "127.0.0.5", "127.0.0.1")),
    ],
)  # fmt: skip
def test_addresses_where_nobody_is(
    tell: Told, row: NewRow, resolver: Resolver, what: str, hosts: tuple[str, ...]
) -> None:
    async def story(program: Program) -> None:
        async with office(program) as it:
            by_name(it)
            resolver.hosts = hosts
            fault = row("DNS", f"the name leads to {what}")
            began = program.seconds
            await it.set_up()
            await it.online()
            fault.takes(program.seconds - began)
            fault.sees = it.nothing_of_it()
            it.assert_nothing_leaked(fault)

    tell(story)


def test_ipv6_is_a_black_hole(tell: Told, row: NewRow, resolver: Resolver) -> None:
    """Connections are taken there, and nothing comes back: the other address is tried."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            by_name(it)
            it.network.beside = ("::1", swallows)
            await it.network.down()
            await it.network.up()
            resolver.hosts = ("::1", "127.0.0.1")
            fault = row("DNS", "the name leads to a black hole of IPv6, and to IPv4")
            began = program.seconds
            await it.set_up()
            fault.sees = quoted(await it.seen("waiting", "did not answer within"))
            await it.online()
            fault.takes(program.seconds - began)
            it.assert_nothing_leaked(fault)

    tell(story)


def test_the_pbx_moves(tell: Told, row: NewRow, resolver: Resolver) -> None:
    """The name leads to another address from one moment to the next."""

    async def story(program: Program) -> None:
        async with office(program) as it:
            by_name(it)

            async def begin() -> None:
                await it.network.down()
                it.network.host = "127.0.0.7"
                await it.network.up()

            def end() -> None:
                resolver.hosts = ("127.0.0.7",)

            fault = row("DNS", "the PBX moves to another address, and the name follows late")
            await cut_off(it, fault, begin=begin, end=end, words="takes no connections")

    tell(story)
