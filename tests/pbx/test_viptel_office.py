"""VIPTel from the wire to the boards: connector, sessions and simulator over real sockets."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import pytest
from tests.waiting import until
from websockets.asyncio.client import connect

from callpop.clock import SystemClock
from callpop.pbx.viptel import VIPTEL
from callpop.sessions.office import Office
from callpop.sessions.patience import Patience
from callpop.simulators.viptel import DEMO_PASSWORD, ViptelMisbehaviour, ViptelSimulator
from callpop.simulators.viptel_office import NoSuch
from callpop.simulators.viptel_terminal import ViptelConsole
from callpop.telephony.calls import CallTracker
from callpop.telephony.commands import Command, CommandAnswer, Dial, HangUp, Transfer, Verdict
from callpop.telephony.events import Event, LegEvent, PresenceEvent
from callpop.telephony.model import Call, CallState, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.presence import PresenceBoard
from callpop.telephony.queues import QueueBoard
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import AccountStatus, LinkState

CLIENT = "00421900000001"
QUICK = Patience(first_pause=0.02, longest_pause=0.08, held=0.2, least_gap=0.002, farewell=0.5)


class Boards:
    """A listener that keeps the tracker and the boards."""

    def __init__(self) -> None:
        self.tracker, self.people, self.queues = CallTracker(), PresenceBoard(), QueueBoard()
        self.tracker.know("Office", "SK")
        self.queues.know("Office", "SK")
        self.statuses: list[AccountStatus] = []
        self.answers: dict[str, CommandAnswer] = {}
        self.calls: dict[str, Call] = {}
        self.backs = 0

    def status(self, status: AccountStatus) -> None:
        assert DEMO_PASSWORD not in str(status.detail)
        self.statuses.append(status)

    def event(self, account: str, event: Event, now: Moment) -> None:
        if isinstance(event, LegEvent):
            for change in self.tracker.take(account, event, now):
                for gone in change.absorbed:
                    self.calls.pop(gone, None)
                if change.call.mine:
                    self.calls[change.call.id] = change.call
        elif isinstance(event, PresenceEvent):
            self.people.take(account, event, now)
        else:
            self.queues.take(account, event, now)

    def answered(self, account: str, answer: CommandAnswer) -> None:
        self.answers[answer.request] = answer

    def lost(self, account: str, now: Moment) -> None:
        self.queues.lost(account, now)

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        self.backs += 1
        self.queues.back(account, now)

    def noticed(self, account: str, what: Sentence) -> None:
        pass

    def is_in(self, state: LinkState, words: str = "") -> bool:
        return any(s.state is state and words in str(s.detail) for s in self.statuses[-3:])

    @property
    def call(self) -> Call:
        return list(self.calls.values())[-1]


class Scene:
    def __init__(self, pbx: ViptelSimulator, office: Office, boards: Boards) -> None:
        self.pbx, self.office, self.boards = pbx, office, boards

    async def online(self) -> None:
        await self.pbx.until(lambda: self.pbx.logged_in == 1)
        await self.pbx.member("601", "20")
        await until(lambda: self.boards.statuses[-1].state is LinkState.ONLINE)

    async def ask(self, command: Command) -> CommandAnswer:
        self.office.command("Office", command)
        await until(lambda: command.request in self.boards.answers)
        return self.boards.answers[command.request]

    async def is_call(self, state: CallState) -> Call:
        await until(lambda: self.boards.calls and self.boards.call.state is state)
        return self.boards.call


@asynccontextmanager
async def scene(
    password: str = DEMO_PASSWORD, port: int = 0, **options: Any
) -> AsyncIterator[Scene]:
    boards = Boards()
    office = Office(SystemClock(), boards, patience=QUICK)
    async with ViptelSimulator(**options) as pbx:
        settings = {
            "username": pbx.username,
            "extension": "12",
            "endpoint": f"ws://127.0.0.1:{port}" if port else pbx.url,
        }
        office.open("Office", VIPTEL, VIPTEL.connector(settings, {"password": password}))
        try:
            yield Scene(pbx, office, boards)
        finally:
            await office.shutdown()


def run(play: Callable[[Scene], Any], **options: Any) -> None:
    async def main() -> None:
        async with scene(**options) as it:
            await play(it)

    asyncio.run(asyncio.wait_for(main(), 30))


def test_a_queue_call_from_the_wait_to_the_end() -> None:
    async def play(it: Scene) -> None:
        await it.online()
        parent = await it.pbx.queue_call(CLIENT, "601")
        call = await it.is_call(CallState.RINGING)
        assert (call.number, call.queue) == ("+421900000001", "601")
        (queue,) = it.boards.queues.rows()
        assert [one.number for one in queue.waiting] == ["+421900000001"]
        leg = next(c.id for c in it.pbx.calls.values() if c.parent == parent and c.callee == "12")
        await it.pbx.answer(leg)
        await it.is_call(CallState.ANSWERED)
        await until(lambda: it.boards.queues.rows()[0].waiting == ())
        answer = await it.ask(HangUp("h", it.boards.call.legs))
        assert answer.verdict is Verdict.ACCEPTED
        assert it.pbx.requests[-1] == {"action": "call.hangup", "unique_id": parent}
        assert (await it.is_call(CallState.ENDED)).outcome is Outcome.ANSWERED

    run(play)


@pytest.mark.parametrize("oddity", ["no_queue_id", "internal_caller", "text_numbers", "null_names"])
def test_odd_queue_calls(oddity: str) -> None:
    async def play(it: Scene) -> None:
        setattr(it.pbx.switches, oddity, True)
        await it.online()
        parent = await it.pbx.queue_call(CLIENT, "601")
        call = await it.is_call(CallState.RINGING)
        assert (call.number, call.queue) == ("+421900000001", "601")
        await it.pbx.hang_up(parent)
        assert (await it.is_call(CallState.ENDED)).outcome is Outcome.MISSED
        assert it.boards.queues.rows()[0].abandoned[0].number == "+421900000001"

    run(play)


@pytest.mark.parametrize("late", [False, True])
def test_dial_talk_and_hand_on(late: bool) -> None:
    async def play(it: Scene) -> None:
        it.pbx.switches.late_response = late
        await it.online()
        answer = await it.ask(Dial("d1", "+421220282028"))
        assert (answer.verdict, it.pbx.requests[-1]["to"]) == (Verdict.ACCEPTED, "0220282028")
        assert (await it.is_call(CallState.RINGING)).placed_by_me
        await it.pbx.answer(next(iter(it.pbx.calls)))
        await it.pbx.answer(list(it.pbx.calls)[-1])
        call = await it.is_call(CallState.ANSWERED)
        answer = await it.ask(Transfer("t1", call.legs, "13"))
        assert answer.verdict is Verdict.ACCEPTED
        assert (await it.is_call(CallState.ENDED)).outcome is Outcome.ANSWERED

    run(play)


def test_a_wrong_password_is_tried_once() -> None:
    async def play(it: Scene) -> None:
        await until(lambda: it.boards.is_in(LinkState.REFUSED, "password"))
        assert len(it.pbx.requests) == 1

    run(play, password="wrong")


def test_a_pbx_out_of_reach_is_not_online() -> None:
    async def play(it: Scene) -> None:
        await until(lambda: it.boards.is_in(LinkState.WAITING, "503"))
        await it.pbx.until(lambda: len(it.pbx.requests) >= 5)
        assert not any(s.state is LinkState.ONLINE for s in it.boards.statuses)
        assert not any("settings" in str(s.detail) for s in it.boards.statuses)
        it.pbx.misbehaviour.unreachable = False
        await it.online()

    run(play, misbehaviour=ViptelMisbehaviour(unreachable=True))


def test_an_announced_restart() -> None:
    async def play(it: Scene) -> None:
        await it.online()
        call = await it.pbx.ring(CLIENT, "12")
        await it.is_call(CallState.RINGING)
        await it.pbx.restart()
        await it.online()
        assert it.boards.backs == 1
        answer = await it.ask(HangUp("h", it.boards.call.legs))
        assert (answer.verdict, "began before" in str(answer.words)) == (Verdict.REFUSED, True)
        await it.pbx.hang_up(call)
        await it.is_call(CallState.ENDED)

    run(play)


def test_nobody_takes_the_connection() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    async def play(it: Scene) -> None:
        await until(lambda: it.boards.is_in(LinkState.WAITING, "ask VIPTel to put yours"))

    run(play, port=port)


def test_farewell() -> None:
    async def main() -> None:
        async with ViptelSimulator() as pbx:
            boards = Boards()
            office = Office(SystemClock(), boards, patience=QUICK)
            settings = {"username": "viptel", "extension": "12", "endpoint": pbx.url}
            made = VIPTEL.connector(settings, {"password": DEMO_PASSWORD})
            office.open("Office", VIPTEL, made)
            await pbx.until(lambda: pbx.logged_in == 1)
            await pbx.member("601", "20")
            await until(lambda: boards.is_in(LinkState.ONLINE))
            await office.shutdown()
            await pbx.until(lambda: pbx.logged_in == 0)
            assert pbx.requests[-1] == {"action": "user.logout"}

    asyncio.run(asyncio.wait_for(main(), 30))


def test_the_simulator_against_the_document() -> None:
    async def main() -> None:
        async with ViptelSimulator() as pbx, connect(pbx.url, proxy=None) as client:
            told = json.loads(await client.recv())
            assert (told["code"], len(told["nonce"]) > 8) == (100, True)
            for request, code, message in (
                ({}, 404, "Missing action"),
                ({"action": 7}, 400, "Action has to be string"),
                ({"action": "call.create"}, 401, "You have to login with action"),
                ({"action": "login", "username": "viptel"}, 401, "Wrong username"),
            ):
                await client.send(json.dumps(request))
                answer = json.loads(await client.recv())
                assert answer["code"] == code
                assert answer["message"].startswith(message)
            assert json.loads(await client.recv()) == {
                "code": 110,
                "message": "Closing connection, bye",
            }

    asyncio.run(main())


def test_the_terminal() -> None:
    async def main() -> None:
        async with ViptelSimulator() as pbx:
            verbs = ViptelConsole(pbx).verbs
            assert "waits" in await verbs["queue"].do(CLIENT, "601")
            assert "answered" in await verbs["answer"].do("12")
            assert "13" in await verbs["redirect"].do(next(iter(pbx.calls)), "13")
            assert "ended" in await verbs["hangup"].do(next(iter(pbx.calls)))
            assert await verbs["calls"].do() == "no calls"
            assert "paused" in await verbs["pause"].do("601", "20")
            with pytest.raises(NoSuch):
                await verbs["ring"].do(CLIENT, "99")

    asyncio.run(main())
