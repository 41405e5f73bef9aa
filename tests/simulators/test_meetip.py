"""Meetip PRO whole: our session against both lineages of its server, over real sockets."""

import asyncio
import base64
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.sessions.honest import Ear, office, tell
from tests.waiting import until
from websockets.asyncio.client import connect

from callpop.account_trial import try_account
from callpop.clock import SystemClock
from callpop.pbx.connector import WebSocketChannel
from callpop.pbx.meetip import MEETIP
from callpop.sessions.office import Office
from callpop.simulators.meetip import DEMO_KEY, DEMO_TENANT, MeetipSimulator
from callpop.simulators.meetip_fancy import FancyMeetip, Habits
from callpop.simulators.meetip_office import MeetipMisbehaviour
from callpop.simulators.meetip_terminal import MeetipConsole
from callpop.simulators.terminal import obey
from callpop.telephony.calls import CallTracker
from callpop.telephony.commands import Dial, Verdict
from callpop.telephony.events import Event, LegEvent, PresenceEvent
from callpop.telephony.model import Call, CallState, Outcome, Presence
from callpop.telephony.moment import Moment
from callpop.telephony.presence import PresenceBoard
from callpop.telephony.status import LinkState

Pbx = MeetipSimulator | FancyMeetip
NAME = "Office"
CALLER = "974319404"
BOTH = pytest.mark.parametrize("make", [MeetipSimulator, FancyMeetip])
IMPATIENT = Habits(ping_after=0.05, pong_within=0.5)


class Desk(Ear):
    """Listens, and makes calls of what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.tracker = CallTracker()
        self.tracker.know(NAME, "ES")
        self.board = PresenceBoard()
        self.ids: dict[str, None] = {}
        self.heard = 0

    def event(self, account: str, event: Event, now: Moment) -> None:
        self.heard += 1
        if isinstance(event, PresenceEvent):
            self.board.take(account, event, now)
            return
        assert isinstance(event, LegEvent)
        for change in self.tracker.take(account, event, now):
            self.ids[change.call.id] = None

    @property
    def calls(self) -> list[Call]:
        found = [self.tracker.get(i) for i in self.ids]
        return [call for call in found if call is not None and call.mine]

    @property
    def people(self) -> dict[str, Presence]:
        return {row.extension: row for row in self.board.rows()}


@asynccontextmanager
async def at_work(
    pbx: Pbx, *, online: bool = True, **more: str
) -> AsyncIterator[tuple[Desk, Office]]:
    """An agent of extension 11, connected."""
    desk = Desk()
    settings = {"server": f"127.0.0.1:{pbx.port}", "tenant": DEMO_TENANT, "extension": "11"}
    key = more.pop("key", DEMO_KEY)
    settings |= {"monitor": "yes"} | more
    async with office(desk, SystemClock()) as it:
        it.open(NAME, MEETIP, MEETIP.connector(settings, {"key": key}))
        if online:
            both = ["11", "999"] if settings["monitor"] == "yes" else ["11"]
            await pbx.until_logged_in(*both)
            await pbx.state("11", "free")
            await until(lambda: desk.says(LinkState.ONLINE))
        yield desk, it


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    tell(main())


@BOTH
def test_a_call_from_ring_to_end(make: type[Pbx]) -> None:
    async def main() -> None:
        async with make() as pbx, at_work(pbx) as (desk, _):
            call = await pbx.ring(CALLER, "11", "12")
            await until(lambda: desk.calls)
            await until(lambda: len(desk.people) == 3)
            assert desk.calls[0].number == "+34974319404"
            await pbx.answer(call, "11")
            await until(lambda: desk.calls[0].state is CallState.ANSWERED)
            await pbx.hang_up(call)
            await until(lambda: desk.calls[0].over)
            (told,) = desk.calls
            assert told.outcome is Outcome.ANSWERED

    run(main)


@BOTH
def test_dialing(make: type[Pbx]) -> None:
    async def main() -> None:
        async with make(own_phone_answers=0.01) as pbx, at_work(pbx) as (desk, it):
            pbx.results["900000000"] = "unavailable"
            it.command(NAME, Dial("1", "+34912345678"))
            await until(lambda: desk.answers)
            assert desk.answers[0].verdict is Verdict.ACCEPTED
            await until(lambda: pbx.states["11"] == "busy")
            assert pbx.requests[-1] == "(call,912345678)"
            it.command(NAME, Dial("2", "900000000"))
            await until(lambda: len(desk.answers) == 2)
            assert str(desk.answers[1].words) == "Your own phone is busy (Ocupado)."

    run(main)


@BOTH
@pytest.mark.parametrize(
    "how",
    [
        MeetipMisbehaviour(greeting="both"),
        MeetipMisbehaviour(greeting="id"),
        MeetipMisbehaviour(bare=True),
        MeetipMisbehaviour(bare=True, repeat=True),
        MeetipMisbehaviour(latin1=True),
        MeetipMisbehaviour(split=True),
        MeetipMisbehaviour(blanks=True, duplicate=True),
        MeetipMisbehaviour(state_first=True, language="es"),
        MeetipMisbehaviour(envelope="event"),
        MeetipMisbehaviour(envelope="list"),
    ],
    ids=repr,
)
def test_every_way_of_the_server(make: type[Pbx], how: MeetipMisbehaviour) -> None:
    async def main() -> None:
        async with make(misbehaviour=how) as pbx, at_work(pbx, monitor="no") as (desk, _):
            call = await pbx.ring(CALLER, "11")
            await pbx.answer(call)
            await pbx.hang_up(call)
            await until(lambda: desk.calls and desk.calls[0].over)
            (told,) = desk.calls
            assert told.outcome is Outcome.ANSWERED

    run(main)


@BOTH
def test_a_wrong_key_is_told_after_both_forms(make: type[Pbx]) -> None:
    async def main() -> None:
        async with make() as pbx, at_work(pbx, online=False, key="wrong") as (desk, _):
            await until(lambda: desk.says(LinkState.REFUSED, "does not let extension 11"))
            assert "(227/11,wrong)" in pbx.requests
            assert "227/11, wrong " in pbx.requests

    run(main)


def test_the_other_form_of_the_login_is_tried_within_a_trial() -> None:
    async def main() -> None:
        async with MeetipSimulator(misbehaviour=MeetipMisbehaviour(bare=True)) as pbx:
            settings = {"server": f"127.0.0.1:{pbx.port}", "tenant": DEMO_TENANT, "extension": "11"}
            account = MEETIP.connector(settings, {"key": DEMO_KEY})

            async def let_in() -> None:
                await pbx.until_logged_in("11")
                await pbx.state("11", "free")

            trial = try_account(MEETIP, account, SystemClock(), seconds=9)
            said, _ = await asyncio.gather(trial, let_in())
            assert str(said) == "Meetip PRO lets us in."

    run(main)


@BOTH
def test_ten_thousand_monitor_lines(make: type[Pbx]) -> None:
    async def main() -> None:
        async with make() as pbx, at_work(pbx) as (desk, _):
            for n in range(10_000):
                state = "Ocupada" if n // 500 % 2 else "Libre"
                await pbx.tell("999", f"(info,270-{state}-{3000 + n % 500}-0)")
            await pbx.ring(CALLER, "11")
            await until(lambda: desk.calls, seconds=30)
            await until(lambda: desk.heard >= 10_000)
            assert len(desk.people) == 503
            assert desk.states.count(LinkState.WAITING) == 0

    run(main)


def test_the_fancy_servers_pings_are_answered() -> None:
    async def main() -> None:
        async with FancyMeetip(habits=IMPATIENT) as pbx, at_work(pbx) as (desk, _):
            await until(lambda: pbx.log.count("pong") >= 6)
            assert not [line for line in pbx.log if line.startswith("closed")]
            assert desk.says(LinkState.ONLINE)

    run(main)


def test_our_own_pings_keep_the_fancy_server_content() -> None:
    channels = MEETIP.connector(
        {"server": "127.0.0.1", "tenant": "1", "extension": "1"}, {"key": "k"}
    ).channels
    pings = [c.ping_seconds for c in channels if isinstance(c, WebSocketChannel)]
    assert pings
    assert max(pings) < Habits().ping_after


@pytest.mark.parametrize("code", [3000, 1004, 1002])
def test_odd_close_codes_are_survived(code: int) -> None:
    async def main() -> None:
        async with FancyMeetip() as pbx, at_work(pbx, monitor="no") as (desk, _):
            (login,) = pbx.logins
            await login.client.close(code)
            await until(lambda: LinkState.WAITING in desk.states)
            await pbx.until(lambda: login not in pbx.logins)
            await pbx.until_logged_in("11")
            await pbx.state("11", "free")
            await until(lambda: desk.says(LinkState.ONLINE))

    run(main)


def test_a_fragmented_message_of_many_tuples() -> None:
    async def main() -> None:
        async with FancyMeetip() as pbx, at_work(pbx) as (desk, _):
            many = " ".join(f"(info,270-Libre-{n}-0)" for n in range(3000, 3500))
            assert len(many) > 2 * pbx.habits.fragment
            await pbx.tell("999", many)
            await until(lambda: len(desk.people) >= 500)

    run(main)


def test_latin1_in_text_frames() -> None:
    async def main() -> None:
        how = MeetipMisbehaviour(latin1=True)
        async with FancyMeetip(misbehaviour=how) as pbx, at_work(pbx) as (desk, it):
            it.command(NAME, Dial("1", "912345678"))
            await pbx.until(lambda: "(call,912345678)" in pbx.requests)
            await pbx.tell("11", "(info,Indisponível)")
            await until(lambda: desk.notices or desk.answers)
            await until(lambda: any("Indisponível" in str(n) for n in desk.notices))
            assert desk.says(LinkState.ONLINE)

    run(main)


def test_the_sixteenth_connection_is_told_as_it_is() -> None:
    async def main() -> None:
        habits = Habits(clients_of_one_address=0)
        async with FancyMeetip(habits=habits) as pbx, at_work(pbx, online=False) as (desk, _):
            await until(lambda: desk.said(LinkState.WAITING, "takes 15 connections"))
            assert "crowded" in pbx.log

    run(main)


def test_no_empty_frame_is_ever_sent() -> None:
    async def main() -> None:
        async with FancyMeetip() as pbx, at_work(pbx) as (_, it):
            it.command(NAME, Dial("1", "912345678"))
            await pbx.until(lambda: "(call,912345678)" in pbx.requests)
            assert all(pbx.requests)

    run(main)


class TestTheFancyServer:
    """It is as strict as the real one, whoever speaks to it."""

    @staticmethod
    async def ask(pbx: FancyMeetip, *parts: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", pbx.port)
        try:
            for part in parts:
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(0.02)
            async with asyncio.timeout(2):
                return await reader.read(200)
        except ConnectionError:
            return b""
        finally:
            writer.close()

    @staticmethod
    def request(name: str = "Sec-WebSocket-Key") -> bytes:
        key = base64.b64encode(os.urandom(16)).decode()
        return (
            f"GET / HTTP/1.1\r\nHost: x\r\n{name}: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
        ).encode()

    def test_names_of_headers_by_their_capitals(self) -> None:
        async def main() -> None:
            async with FancyMeetip() as pbx:
                good = await self.ask(pbx, self.request())
                assert good.startswith(b"HTTP/1.1 101")
                assert not await self.ask(pbx, self.request("sec-websocket-key"))

        run(main)

    def test_the_whole_request_in_one_read(self) -> None:
        async def main() -> None:
            async with FancyMeetip() as pbx:
                request = self.request()
                assert not await self.ask(pbx, request[:30], request[30:])

        run(main)

    def test_an_empty_message_ends_it(self) -> None:
        async def main() -> None:
            async with FancyMeetip() as pbx, connect(pbx.url, proxy=None) as client:
                assert await client.recv() == "(???,CONECTADO)"
                await client.send("")
                await client.wait_closed()
                assert client.close_code == 1000

        run(main)

    def test_without_a_pong_it_closes_with_3000(self) -> None:
        async def main() -> None:
            habits = Habits(ping_after=0.05, pong_within=0.1)
            async with FancyMeetip(habits=habits) as pbx:
                reader, writer = await asyncio.open_connection("127.0.0.1", pbx.port)
                try:
                    writer.write(self.request())
                    async with asyncio.timeout(3):
                        everything = await reader.read()
                    assert everything.endswith(b"\x88\x02" + (3000).to_bytes(2, "big"))
                finally:
                    writer.close()

        run(main)


@BOTH
def test_the_terminal(make: type[Pbx]) -> None:
    said: list[str] = []

    async def typed() -> AsyncIterator[str]:
        for line in (
            "ring 974319404 11", "answer", "hangup", "hangup", "group 974319404 11,12", "show",
            "ring 1 99", "misbehave latin1", "misbehave language es", "misbehave list", "behave",
            "state 12 busy", "result 5 timeout", "web 11 http://crm/x?pi=5", "help", "quit",
        ):  # fmt: skip
            yield line

    async def main() -> None:
        async with make() as pbx:
            console = MeetipConsole(pbx)
            assert "callpop account add meetip" in console.greeting()
            await obey(console.verbs, typed(), said.append)

    run(main)
    assert said[1:4] == ["answered", "ended", "Not done: no call is on."]
    assert "Not done: there is no extension 99." in said
