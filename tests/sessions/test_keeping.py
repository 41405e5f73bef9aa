"""A session keeps its channels open, against servers that do what servers do."""

import asyncio
import socket
from dataclasses import replace
from time import perf_counter

import pytest
from tests.clocks import START, ManualClock
from tests.sessions.honest import KEY, NAME, QUICK, Ear, Honest, Kind, channel, office, pbx, tell
from tests.sessions.rough import RoughPeer, rough
from tests.waiting import turns, until
from websockets.asyncio.server import ServerConnection
from websockets.frames import Opcode

from callpop.pbx.connector import Closed, Explained, Output
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState

ONLINE, WAITING, CONNECTING = LinkState.ONLINE, LinkState.WAITING, LinkState.CONNECTING


async def welcome_and_listen_no_more(peer: RoughPeer) -> None:
    await peer.accept()
    peer.frame(Opcode.TEXT, b"welcome")
    await asyncio.Event().wait()


def test_online_only_when_proved() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(welcomes=False) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            assert ear.says(CONNECTING, "Connecting to the PBX.")
            await until(lambda: server.heard == ["hello from main"])
            await turns()
            assert ear.states == [CONNECTING]
            await server.say("welcome")
            await until(lambda: ear.says(ONLINE, "Connected."))
            assert ear.last.capabilities.dial
            assert ear.last.kind == "honest"
            assert ear.told == [(NAME, "connecting"), (NAME, "online")]

    tell(main())


def test_events_come_in_order_after_the_account_is_online() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(welcomes=False) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: server.clients)
            for leg in range(100):
                await server.say(f"ring {leg}")
            await until(lambda: len(ear.events) == 100)
            assert ear.told[:3] == [
                (NAME, "connecting"),
                (NAME, "online"),
                (NAME, "event", "0"),
            ]
            assert [event.leg for event in ear.events] == [str(leg) for leg in range(100)]
            assert len(ear.statuses) == 2

    tell(main())


def test_a_cut_is_told_once_and_so_is_the_return() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            server.clients[-1].transport.abort()
            await until(lambda: ear.says(WAITING, "The connection to the PBX was cut."))
            waiting = ear.last
            assert waiting.retry_at is not None
            await until(lambda: ear.says(ONLINE))
            assert ear.last.retry_at is None
            assert ear.told == [
                (NAME, "connecting"),
                (NAME, "online"),
                (NAME, "waiting"),
                (NAME, "lost"),
                (NAME, "connecting"),
                (NAME, "online"),
                (NAME, "back"),
            ]
            (gap,) = ear.gaps
            assert gap[0] < gap[1]

    tell(main())


def test_a_restart_of_the_server_is_one_gap() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            await server.stop()
            await until(lambda: ear.said(WAITING, "the PBX takes no connections"))
            await server.start()
            await until(lambda: ear.says(ONLINE))
            assert ear.told.count((NAME, "lost")) == 1
            assert len(ear.gaps) == 1

    tell(main())


@pytest.mark.parametrize(
    ("code", "reason", "words"),
    [
        (1000, "", "the PBX closed the connection."),
        (1001, "", "the PBX closed the connection."),
        (1011, f"bad {KEY}", "the PBX closed the connection: bad …"),
        (1012, "", "the PBX restarts."),
        (1013, "", "the PBX is too busy."),
        (3000, "x\u202ey", "the PBX closed the connection: xy"),
        (4999, "", "the PBX closed the connection."),
    ],
)
def test_close_codes(code: int, reason: str, words: str) -> None:
    async def main() -> None:
        ear, connector = Ear(), None
        async with pbx() as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            await server.clients[-1].close(code, reason)
            await until(lambda: ear.said(WAITING, words))
            ending = connector.endings[0]
            assert (ending.opened, ending.code) == (True, code)
            assert KEY not in ending.reason

    tell(main())


@pytest.mark.parametrize(
    ("opcode", "data"),
    [(Opcode.CLOSE, b"\x03\xec"), (Opcode.TEXT, b"\xff" * 9)],
    ids=["good-bye", "too long"],
)
def test_a_good_bye_without_hanging_up_ends_the_connection(opcode: Opcode, data: bytes) -> None:
    async def main() -> None:
        ear = Ear()

        async with rough(welcome_and_listen_no_more) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port, max_bytes=8, ping_seconds=60)))
            await until(lambda: ear.says(ONLINE))
            # Our greeting and the first ping are out: nothing of ours follows, to notice it by.
            await turns()
            server.peers[0].frame(opcode, data)
            await until(lambda: server.dials == 2, seconds=2)
            assert ear.said(WAITING, "")

    tell(main())


def test_a_server_that_accepts_and_hangs_up_is_not_stormed() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()

        async def hang_up(client: ServerConnection) -> None:
            await client.close()

        async with pbx() as server, office(ear, clock) as it:
            server.on_client = hang_up
            it.open(NAME, Kind(), Honest(channel(server.port)))
            for dials, pause in enumerate((0.02, 0.04, 0.08, 0.08), 1):
                await until(lambda: ear.says(WAITING) and clock.waits)
                assert server.dials == dials
                assert clock.waits[0] == pause
                assert ear.last.retry_at is not None
                assert (ear.last.retry_at - clock.now().wall).total_seconds() == pause
                clock.advance(pause)
                await until(lambda n=dials: server.dials == n + 1)  # type: ignore[misc]
                await until(lambda: ear.states[-2:] == [CONNECTING, WAITING])

    tell(main())


@pytest.mark.parametrize(("held", "pause"), [(0.1, 0.08), (0.3, 0.02)])
def test_failures_are_forgiven_when_the_connection_held(held: float, pause: float) -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(welcomes=False) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            for number in (1, 2):
                await until(lambda n=number: len(server.clients) == n)  # type: ignore[misc]
                await server.clients[-1].close()
                await until(lambda: ear.says(WAITING) and clock.waits)
                clock.advance(1)
            await until(lambda: len(server.clients) == 3)
            await server.say("welcome")
            await until(lambda: ear.says(ONLINE))
            clock.advance(held)
            await server.clients[-1].close()
            await until(lambda: ear.says(WAITING) and clock.waits)
            assert clock.waits == [pause]

    tell(main())


def test_whoever_is_shut_out_again_and_again_is_told_what_to_check() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx(welcomes=False) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            for number in (1, 2, 3):
                assert not any(
                    "check the account's settings" in str(s.detail) for s in ear.statuses
                )
                await until(lambda n=number: len(server.clients) == n)  # type: ignore[misc]
                await server.clients[-1].close()
            await until(
                lambda: ear.said(
                    WAITING,
                    "the PBX closed the connection. That was 3 times "
                    "before it let us in: check the account's settings.",
                )
            )
            # Who was let in once need not doubt the settings.
            server.welcomes = True
            await until(lambda: ear.says(ONLINE))
            server.welcomes, told = False, len(ear.statuses)
            for number in range(len(server.clients), len(server.clients) + 5):
                await server.clients[-1].close()
                await until(lambda n=number: len(server.clients) > n)  # type: ignore[misc]
            assert not any("check the account" in str(s.detail) for s in ear.statuses[told:])

    tell(main())


def test_a_second_address_serves_and_is_kept() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            with socket.socket() as nobody:
                nobody.bind(("127.0.0.1", 0))
                first = channel(nobody.getsockname()[1], elsewhere=[channel(server.port)])
                it.open(NAME, Kind(), Honest(first))
                await until(lambda: ear.says(ONLINE))
                assert not ear.says(WAITING)
                nobody.listen()
                await server.clients[-1].close()
                await until(lambda: server.dials == 2)

    tell(main())


def test_of_several_addresses_that_fail_the_first_is_told() -> None:
    async def main() -> None:
        ear = Ear()
        async with office(ear) as it:
            with socket.socket() as one, socket.socket() as other:
                one.bind(("127.0.0.1", 0))
                other.bind(("127.0.0.1", 0))
                ports = one.getsockname()[1], other.getsockname()[1]
                second = replace(channel(ports[1]), address="the other PBX")
                it.open(NAME, Kind(), Honest(channel(ports[0], elsewhere=[second])))
                await until(lambda: ear.said(WAITING, "the PBX takes no connections"))

    tell(main())


def test_pings_go_out_at_once_and_pongs_reach_the_connector() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            connector = Honest(channel(server.port, ping_seconds=20))
            it.open(NAME, Kind(), connector)
            for pongs in (1, 2, 3, 4):
                await until(lambda n=pongs: connector.pongs == n)  # type: ignore[misc]
                await until(lambda: clock.waits == [20])
                assert connector.pongs == pongs
                clock.advance(20)
            assert ear.says(ONLINE)
            assert server.dials == 1

    tell(main())


def test_a_peer_is_dead_when_two_pings_go_unanswered() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()

        async with rough(welcome_and_listen_no_more) as server, office(ear, clock) as it:
            connector = Honest(channel(server.port, ping_seconds=20))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            # What arrives counts as a sign of life: the count starts after the greeting.
            seen = 0.0
            while ear.says(ONLINE):
                await until(lambda: 20 in clock.waits or ear.says(WAITING))
                if ear.says(WAITING):
                    break
                clock.advance(20)
                seen += 20
                await turns()
            assert 40 <= seen <= 60
            assert ear.says(WAITING, "the PBX stopped answering.")
            assert connector.pongs == 0
            assert ear.told[-1] == (NAME, "lost")
            # What was said since the last sign of life is lost, not since that was noticed.
            assert ear.losses == [START]

    tell(main())


def test_a_peer_that_talks_but_never_pongs_is_alive() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        peers: list[RoughPeer] = []

        async def no_pongs(peer: RoughPeer) -> None:
            await peer.accept()
            peers.append(peer)
            await asyncio.Event().wait()

        async with rough(no_pongs) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port, ping_seconds=20)))
            await until(lambda: peers)
            for leg in range(6):
                peers[0].frame(Opcode.TEXT, f"ring {leg}".encode())
                await until(lambda n=leg: len(ear.events) == n + 1)  # type: ignore[misc]
                await until(lambda: clock.waits == [20])
                clock.advance(20)
                await turns()
            assert server.dials == 1

    tell(main())


def test_a_frame_cut_in_the_middle() -> None:
    async def main() -> None:
        ear = Ear()

        async def stump(peer: RoughPeer) -> None:
            await peer.accept()
            peer.frame(Opcode.TEXT, b"welcome")
            peer.write(b"\x81\x7e\x03\xe8half of it")
            await peer.flush()

        async with rough(stump) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.said(WAITING, "The connection to the PBX was cut."))
            assert set(connector.heard) == {"welcome"}

    tell(main())


@pytest.mark.parametrize(
    "bad",
    [b"\xc1\x01x", b"\x83\x01x", b"\x81\x81\0\0\0\0x", b"\x00\x01x"],
    ids=["reserved bit", "unknown opcode", "masked", "continues nothing"],
)
def test_what_is_no_websocket_frame(bad: bytes) -> None:
    async def main() -> None:
        ear = Ear()

        async def babble(peer: RoughPeer) -> None:
            await peer.accept()
            peer.write(bad)
            await asyncio.Event().wait()

        async with rough(babble) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.said(WAITING, "not a WebSocket message"))

    tell(main())


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (b"\x03\xec", 1004),
        (b"\x03\xecdemasiado", 1004),
        (b"\x13\x88", 5000),
        (b"\x0b\xb8m\xe1s", 3000),
        (b"\x03", 3),
    ],
    ids=["reserved", "reserved, with a reason", "beyond all", "a reason in Latin-1", "half a code"],
)
def test_a_good_bye_against_the_standard_is_one(said: bytes, code: int) -> None:
    async def main() -> None:
        ear = Ear()

        async def leave(peer: RoughPeer) -> None:
            await peer.accept()
            peer.frame(Opcode.TEXT, b"welcome")
            peer.frame(Opcode.CLOSE, said)
            await asyncio.Event().wait()

        async with rough(leave) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.said(WAITING, "closed the connection."))
            assert connector.endings[0].code == code

    tell(main())


def test_text_that_is_not_utf8_reaches_the_connector_as_bytes() -> None:
    async def main() -> None:
        ear = Ear()

        async def mixed(peer: RoughPeer) -> None:
            await peer.accept()
            peer.frame(Opcode.TEXT, b"\xff\xfe")
            peer.frame(Opcode.BINARY, "як справи".encode())
            peer.frame(Opcode.TEXT, b"welcome")
            await asyncio.Event().wait()

        async with rough(mixed) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            assert connector.heard == [b"\xff\xfe", "як справи", "welcome"]
            assert len(ear.notices) == 2

    tell(main())


def test_two_mebibytes_end_the_connection_not_the_session() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            await server.say("x" * (2 << 20))
            await until(lambda: ear.said(WAITING, "the PBX sent a message of more than 1024 KiB"))
            assert connector.endings[0].code == 1009
            await until(lambda: ear.says(ONLINE))
            await server.say("ring 1")
            await until(lambda: ear.events)

    tell(main())


def test_a_flood_of_tiny_frames_leaves_the_loop_its_turns() -> None:
    async def main() -> None:
        ear, most, frames = Ear(), 0, 300_000

        async def flood(peer: RoughPeer) -> None:
            await peer.accept()
            chunk = b"\x81\x01x" * 10_000
            for _ in range(frames // 10_000):
                peer.write(chunk)
                await peer.flush()
            peer.frame(Opcode.TEXT, b"welcome")
            await asyncio.Event().wait()

        async with rough(flood) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            while len(connector.heard) < 30_000:
                before = len(connector.heard)
                await asyncio.sleep(0)
                most = max(most, len(connector.heard) - before)
            # Flow control: what was not read has not been taken in.
            assert connector.heard[-1] == "x"
            assert server.dials == 1
        # The system hands over some eighty thousand such frames at once.
        assert 0 < most < 2_000

    tell(main())


def test_messages_that_take_long_to_work_out_leave_the_loop_its_turns() -> None:
    class Slow(Honest):
        def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
            until = perf_counter() + 0.004
            while perf_counter() < until:
                pass
            return super().received(channel, data, now)

    async def main() -> None:
        ear, most = Ear(), 0

        async def busy(peer: RoughPeer) -> None:
            await peer.accept()
            peer.write(b"\x81\x07welcome" + b"\x81\x06ring 1" * 60)
            await asyncio.Event().wait()

        async with rough(busy) as server, office(ear) as it:
            connector = Slow(channel(server.port))
            it.open(NAME, Kind(), connector)
            while len(connector.heard) < 61:
                before = len(connector.heard)
                await asyncio.sleep(0)
                most = max(most, len(connector.heard) - before)
        assert 0 < most <= 4

    tell(main())


def test_what_was_sent_before_the_end_is_read_to_the_end() -> None:
    async def main() -> None:
        ear = Ear()

        async def last_words(peer: RoughPeer) -> None:
            await peer.accept()
            peer.frame(Opcode.TEXT, b"welcome")
            for leg in range(5_000):
                peer.frame(Opcode.TEXT, f"ring {leg}".encode())
            peer.end()
            await peer.reader.read()

        async with rough(last_words) as server, office(ear) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.said(WAITING, "The connection to the PBX was cut."))
            assert [event.leg for event in ear.events[:5_000]] == [str(n) for n in range(5_000)]

    tell(main())


def test_dropped_at_once_but_only_once_for_each_proof() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(welcomes=False) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: len(server.clients) == 1)
            await server.say("welcome")
            await until(lambda: ear.says(ONLINE))
            clock.advance(1)
            await server.say("restart")
            await until(lambda: len(server.clients) == 2)
            assert WAITING not in ear.states
            assert ear.told[-2:] == [(NAME, "connecting"), (NAME, "lost")]
            await server.say("restart")
            await until(lambda: ear.says(WAITING, "The PBX restarts."))
            assert server.dials == 2

    tell(main())


def test_what_the_connector_mends_is_tried_again_at_once() -> None:
    class Mending(Honest):
        def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
            self.endings.append(closed)
            return [Explained(channel, say("Not so."), at_once=len(self.endings) == 1)]

    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx(welcomes=False) as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Mending(channel(server.port)))
            await until(lambda: len(server.clients) == 1)
            clock.advance(1)
            await server.clients[0].close()
            await until(lambda: len(server.clients) == 2)
            assert WAITING not in ear.states
            await server.clients[1].close()
            await until(lambda: ear.says(WAITING, "Not so."))

    tell(main())


def test_even_at_once_leaves_a_gap_between_two_dials() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(ONLINE))
            await server.say("restart")
            await until(lambda: clock.waits == [QUICK.least_gap])
            assert server.dials == 1
            clock.advance(QUICK.least_gap)
            await until(lambda: server.dials == 2)

    tell(main())


def test_dropped_for_nonsense_waits() -> None:
    async def main() -> None:
        ear = Ear()
        async with pbx() as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            await server.say("nonsense")
            await server.say("ring 1")
            await until(lambda: ear.said(WAITING, "The PBX talks nonsense."))
            assert connector.endings[0].opened
            assert ear.events == []
            await until(lambda: server.closes[:1] == [1000])

    tell(main())


def test_a_peer_that_does_not_read_is_dropped_not_waited_for() -> None:
    async def main() -> None:
        ear = Ear()

        async with rough(welcome_and_listen_no_more) as server, office(ear) as it:
            connector = Honest(channel(server.port))
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            session = it._sessions[NAME]
            line = session._lines["main"]
            while ear.says(ONLINE):
                line.send("x" * 65_536)
                await turns(2)
            await until(lambda: ear.said(WAITING, "the PBX stopped listening."))

    tell(main())


def test_the_connectors_deadline_is_kept_and_may_move() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            connector = Honest(channel(server.port, ping_seconds=900))
            start = clock.now().ticks
            connector.due = start + 10
            it.open(NAME, Kind(), connector)
            await until(lambda: ear.says(ONLINE))
            await until(lambda: clock.waits == [10, 900])
            connector.due = start + 3
            await server.say("hm")
            await until(lambda: clock.waits == [3, 900])
            clock.advance(3)
            await until(lambda: connector.elapses)
            assert connector.elapses[0].ticks == start + 3
            await turns()
            assert clock.waits == [897]
            connector.due = start
            await server.say("hm")
            await until(lambda: len(clock.waits) == 2)
            clock.advance(1)
            await until(lambda: len(connector.elapses) == 2)

    tell(main())
