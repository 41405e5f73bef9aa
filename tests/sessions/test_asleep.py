"""What a sleep is for an account on which only the PBX calls: nothing is cut, and nothing heard."""

import asyncio
import socket
from datetime import timedelta

from tests.clocks import START, ManualClock
from tests.sessions.honest import NAME, Ear, Honest, Kind, channel, office, pbx, tell
from tests.waiting import turns, until

from callpop.pbx.connector import HttpAnswer, Output, Proved, Reply, WebhookChannel, WebhookRequest
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState


class Called(Honest):
    """Whoever calls on the channel proves the PBX."""

    def requested(self, channel: str, request: WebhookRequest, now: Moment) -> list[Output]:
        return [Proved(channel), Reply(channel)]

    def responded(self, ticket: str, answer: HttpAnswer, now: Moment) -> list[Output]:
        return []


def test_a_sleep_is_a_gap_where_only_the_pbx_calls() -> None:
    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        path = "/" + "s" * 43
        door = WebhookChannel(
            name="main",
            host="127.0.0.1",
            port=port,
            path=path,
            address=f"127.0.0.1:{port}",
            awaiting=say("Callpop listens."),
            at_once=lambda request: None,
        )
        async with office(ear, clock) as it:
            it.open(NAME, Kind(), Called(door))
            await until(lambda: ear.says(LinkState.CONNECTING, "listens"))
            # Before the PBX called for the first time, nothing was lost.
            it.woke_up(START)
            assert ear.losses == []
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(f"GET {path}?a=1 HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            assert b" 200 " in await reader.readline()
            writer.close()
            await until(lambda: ear.says(LinkState.ONLINE))
            night = timedelta(hours=10)
            clock.set_wall(START + night)
            it.woke_up(START)
            assert ear.gaps == [(START, START + night)]
            assert ear.last.state is LinkState.ONLINE
            await turns()
            assert len(ear.gaps) == 1

    tell(main())


def test_what_came_before_it_woke_up_is_read_before_it_connects_anew() -> None:
    async def main() -> None:
        ear, clock, rings = Ear(), ManualClock(), [f"ring {number}" for number in range(200)]
        async with pbx() as server, office(ear, clock) as it:
            it.open(NAME, Kind(), honest := Honest(channel(server.port)))
            await until(lambda: ear.says(LinkState.ONLINE))
            clock.advance(1)
            # Held up, it has read none of that.
            for ring in rings:
                await server.say(ring)
            it.woke_up(START)
            await until(lambda: (NAME, "back") in ear.told)
            assert [told for told in honest.heard if told in rings] == rings
            assert server.dials == 2

    tell(main())


def test_a_connection_that_was_begun_since_the_sleep_is_kept() -> None:
    """What lay there before is cut as the computer wakes up; the clock tells of the sleep later."""

    async def main() -> None:
        ear, clock = Ear(), ManualClock()
        async with pbx() as server, office(ear, clock) as it:
            it.open(NAME, Kind(), Honest(channel(server.port)))
            await until(lambda: ear.says(LinkState.ONLINE))
            clock.sleep_for(36_000)
            server.clients[-1].transport.abort()
            await until(lambda: ear.says(LinkState.WAITING))
            clock.advance(60)
            await until(lambda: ear.last.state is LinkState.ONLINE)
            assert server.dials == 2
            it.woke_up(START)
            await turns()
            assert ear.last.state is LinkState.ONLINE
            clock.sleep_for(36_000)
            it.woke_up(START)
            await until(lambda: ear.last.state is not LinkState.ONLINE)
            clock.advance(60)
            await until(lambda: ear.last.state is LinkState.ONLINE)
            assert server.dials == 3

    tell(main())
