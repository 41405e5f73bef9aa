"""Each way of breaking the document, as a bare client sees it."""

import asyncio
import json
from typing import Any

import pytest
from tests.clocks import ManualClock
from tests.simulators.bare import frame, frames, nothing_more, steps, subscribed
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus

from callpop.simulators.clients import Client, Crm
from callpop.simulators.misbehaviour import FLOOD, GARBAGE, NASTY_LINKS, NASTY_NAMES, Misbehaviour
from callpop.simulators.phonet import PhonetSimulator

CRM = Crm("https://crm.example.com", [Client("29", "Тест", "+380567777777")], priority=2)


def office(**switches: Any) -> PhonetSimulator:
    return PhonetSimulator(crms=[CRM], misbehaviour=Misbehaviour(**switches))


def connecting(pbx: PhonetSimulator) -> connect:
    return connect(pbx.subscription("101"), proxy=None, ping_interval=None, close_timeout=0.2)


async def one_ring(pbx: PhonetSimulator) -> dict[str, Any]:
    async with subscribed(pbx, "101") as client:
        await pbx.ring("0567777777", "101")
        return await frame(client)


def ring_of(**switches: Any) -> dict[str, Any]:
    async def main() -> dict[str, Any]:
        async with office(**switches) as pbx:
            return await one_ring(pbx)

    return asyncio.run(main())


@pytest.mark.parametrize("status", [401, 403, 404, 429, 503])
def test_a_handshake_can_be_refused(status: int) -> None:
    async def main() -> None:
        async with office(refuse_status=status, retry_after="17") as pbx:
            with pytest.raises(InvalidStatus) as refused:
                await connecting(pbx)
            assert refused.value.response.status_code == status
            assert refused.value.response.headers["Retry-After"] == "17"
            pbx.misbehaviour.refuse_status = None
            assert (await one_ring(pbx))["event"] == "call.dial"
            assert pbx.attempts == [status, 101]

    asyncio.run(main())


@pytest.mark.parametrize("frame_only", [True, False])
def test_a_refusal_can_come_as_a_frame(frame_only: bool) -> None:
    async def main() -> None:
        how = {"refuse_by_frame": "Wrong key"} if frame_only else {"deny_by_frame": True}
        async with office(**how) as pbx:
            url = pbx.subscription("101").replace(pbx.api_key, "wrong")
            async with connect(url, proxy=None) as client:
                words = "Wrong key" if frame_only else "Wrong apiKey"
                assert await frame(client) == {"event": "error", "message": words}
                with pytest.raises(ConnectionClosed):
                    await client.recv()
            assert not pbx.connections

    asyncio.run(main())


def test_a_socket_can_be_opened_and_closed_without_a_word() -> None:
    async def main() -> None:
        async with office(accept_then_close=True) as pbx, connecting(pbx) as client:
            with pytest.raises(ConnectionClosed):
                await client.recv()

    asyncio.run(main())


def test_events_can_come_twice() -> None:
    async def main() -> None:
        async with office(duplicate=True) as pbx, subscribed(pbx, "101") as client:
            await pbx.hang_up(await pbx.ring("0567777777", "101"))
            told = await frames(client, 4)
            assert told[0] == told[1]
            assert told[2] == told[3]
            await nothing_more(client, pbx, "101")

    asyncio.run(main())


@pytest.mark.parametrize(
    ("late", "order"),
    [
        ({"call.dial"}, ["call.bridge", "call.dial", "call.hangup"]),
        ({"call.bridge"}, ["call.dial", "call.hangup", "call.bridge"]),
        ({"call.dial", "call.bridge"}, ["call.hangup", "call.bridge", "call.dial"]),
    ],
)
def test_events_can_come_out_of_order(late: set[str], order: list[str]) -> None:
    async def main() -> None:
        async with office(late=frozenset(late)) as pbx, subscribed(pbx, "101") as client:
            uuid = await pbx.ring("0567777777", "101")
            await pbx.answer(uuid)
            await pbx.hang_up(uuid)
            assert [told["event"] for told in await frames(client, 3)] == order

    asyncio.run(main())


def test_the_end_of_a_groups_own_leg_can_be_lost() -> None:
    async def main() -> None:
        async with office(lose_group_hangup=True) as pbx, subscribed(pbx, "101") as client:
            await pbx.hang_up(await pbx.group_ring("0567777777", "800", ["101"]))
            assert steps(await frames(client, 3)) == [
                ("call.dial", "Sales"),
                ("call.dial", "Ірина Мельник"),
                ("call.hangup", "Ірина Мельник"),
            ]
            await nothing_more(client, pbx, "101")

    asyncio.run(main())


def test_times_can_be_seconds() -> None:
    dial = ring_of(seconds=True)
    assert isinstance(dial["dialAt"], int)
    assert dial["dialAt"] < 1e11
    assert isinstance(dial["serverTime"], str)
    assert int(dial["serverTime"]) < 1e11


def test_times_can_be_strings() -> None:
    dial = ring_of(string_times=True)
    assert isinstance(dial["dialAt"], str)
    assert int(dial["dialAt"]) > 1e12
    assert dial["bridgeAt"] is None


def test_members_can_be_null_missing_or_of_another_type() -> None:
    assert ring_of(null_other_legs=True)["otherLegs"] is None
    assert set(ring_of(null_leg_members=True)["leg"].values()) == {None}
    assert ring_of(numeric_ids=True)["otherLegs"][0]["id"] == 29
    assert "serverTime" not in ring_of(no_server_time=True)


def test_an_event_can_be_sparse_as_in_the_webhook_samples() -> None:
    dial = ring_of(sparse=True)
    assert dial["accountDomain"] == "office.phonet.example"
    assert "serverTime" not in dial
    assert "type" not in dial["leg"]
    assert "priority" not in dial["otherLegs"][0]


@pytest.mark.parametrize("name", NASTY_NAMES)
def test_names_can_be_nasty(name: str) -> None:
    other = ring_of(client_name=NASTY_NAMES[name])["otherLegs"][0]
    assert other["name"] == other["companyName"] == NASTY_NAMES[name]


@pytest.mark.parametrize("link", NASTY_LINKS)
def test_links_can_be_nasty(link: str) -> None:
    assert ring_of(client_url=NASTY_LINKS[link])["otherLegs"][0]["url"] == NASTY_LINKS[link]


def test_garbage_comes_before_each_event() -> None:
    async def main() -> None:
        async with office(garbage=True) as pbx, subscribed(pbx, "101") as client:
            for garbage in GARBAGE.values():
                await pbx.ring("0567777777", "101")
                assert await client.recv() == garbage
                assert (await frame(client))["event"] == "call.dial"

    asyncio.run(main())


def test_two_mebibytes_of_text_can_come() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            await pbx.send_raw("101", FLOOD)
            assert len(await client.recv()) > 2 << 20

    asyncio.run(main())


def test_connections_can_be_cut() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as one, subscribed(pbx, "102") as two:
            pbx.cut("101")
            with pytest.raises(ConnectionClosedError) as cut:
                await one.recv()
            assert cut.value.rcvd is None
            await pbx.until(lambda: [line.subscriber for line in pbx.connections] == ["102"])
            await pbx.ring("0567777777", "102")
            assert (await frame(two))["event"] == "call.dial"

    asyncio.run(main())


async def pinged(client: ClientConnection) -> asyncio.Future[float]:
    pong = await client.ping()
    assert isinstance(pong, asyncio.Future)
    return pong


async def pong_comes(client: ClientConnection) -> bool:
    pong = await pinged(client)
    # Whatever is asked after the ping is answered after it.
    await client.send("after the ping")
    await client.recv()
    return pong.done()


def test_pings_can_go_unanswered_while_events_come() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            assert await pong_comes(client)
            pbx.misbehaviour.ignore_pings = True
            assert not await pong_comes(client)

    asyncio.run(main())


def test_a_connection_can_go_silent() -> None:
    async def main() -> None:
        async with office() as pbx, connecting(pbx) as client:
            await pbx.until_subscribed("101")
            pbx.misbehaviour.silent = True
            pong = await pinged(client)
            await client.send('{"action": "call", "to": "0991234567"}')
            await pbx.ring("0567777777", "101")
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.recv(), 0.1)
            assert not pong.done()
            assert pbx.connections
            assert not pbx.calls_asked
            pong.cancel()

    asyncio.run(main())


def test_it_can_be_restarted_on_its_port() -> None:
    async def main() -> None:
        async with office() as pbx, subscribed(pbx, "101") as client:
            port = pbx.port
            uuid = await pbx.ring("0567777777", "101")
            await pbx.restart()
            assert pbx.port == port
            await frame(client)
            with pytest.raises(ConnectionClosed) as closed:
                await client.recv()
            assert closed.value.rcvd
            assert closed.value.rcvd.code == 1012
            async with subscribed(pbx, "101") as again:
                await pbx.answer(uuid)
                assert (await frame(again))["event"] == "call.bridge"

    asyncio.run(main())


def test_click_to_call_can_stay_unanswered() -> None:
    async def main() -> None:
        async with office(ignore_calls=True) as pbx, subscribed(pbx, "101") as client:
            await client.send(json.dumps({"action": "call", "to": "380991234567"}))
            await pbx.until(lambda: len(pbx.calls_asked) == 1)
            await nothing_more(client, pbx, "101")
            assert not pbx.calls

    asyncio.run(main())


def test_the_phone_can_ring_before_success_is_told() -> None:
    async def main() -> None:
        async with office(success_late=True) as pbx, subscribed(pbx, "101") as client:
            await client.send(json.dumps({"action": "call", "to": "380991234567"}))
            told = await frames(client, 2)
            assert [message["event"] for message in told] == ["call.dial", "success"]

    asyncio.run(main())


def test_waiting_for_what_does_not_come_times_out() -> None:
    async def main() -> None:
        async with PhonetSimulator(clock=ManualClock()) as pbx:
            with pytest.raises(TimeoutError):
                await pbx.until_subscribed("101", seconds=0.01)

    asyncio.run(main())
