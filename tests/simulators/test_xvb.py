"""XVB from end to end: the simulated PBX, the receiver, the connector and the tracker."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import pytest
from tests.ports import free_port

from callpop.clock import SystemClock
from callpop.pbx.xvb import XVB
from callpop.sessions.office import Office
from callpop.sessions.patience import Patience
from callpop.simulators.terminal import obey
from callpop.simulators.xvb import TOKEN, XvbSimulator
from callpop.simulators.xvb_terminal import XvbConsole
from callpop.simulators.xvb_wire import Hook, send
from callpop.telephony.calls import CallTracker
from callpop.telephony.commands import CommandAnswer, Dial, Verdict
from callpop.telephony.events import Event, LegEvent
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.numbers import same
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import AccountStatus, LinkState

NAME = "Office"
CLIENT = "79201119613"
QUICK = Patience(first_pause=0.02, longest_pause=0.05, farewell=0.3, post=0.5, request=0.4)
HEAD = {"Host": "localhost", "Connection": "close"}


class Book:
    def lookup(self, number: str) -> Contact | None:
        return Contact(name="Вася", company="Рога и Копыта") if same(number, CLIENT) else None


class Desk:
    """Whom the office tells."""

    def __init__(self) -> None:
        self.tracker = CallTracker()
        self.tracker.know(NAME, "RU")
        self.seen: dict[str, Call] = {}
        self.answers: list[CommandAnswer] = []
        self.states: list[AccountStatus] = []
        self.notices: list[str] = []

    def status(self, status: AccountStatus) -> None:
        self.states.append(status)

    def event(self, account: str, event: Event, now: Moment) -> None:
        if isinstance(event, LegEvent):
            for change in self.tracker.take(account, event, now):
                self.seen[change.call.id] = change.call

    def answered(self, account: str, answer: CommandAnswer) -> None:
        self.answers.append(answer)

    def lost(self, account: str, now: Moment) -> None:
        pass

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        pass

    def noticed(self, account: str, what: Sentence) -> None:
        self.notices.append(str(what))

    @property
    def state(self) -> LinkState:
        return self.states[-1].state

    @property
    def detail(self) -> str:
        return str(self.states[-1].detail)

    @property
    def call(self) -> Call:
        (call,) = [call for call in self.seen.values() if call.mine]
        return call


class Scene:
    def __init__(self, pbx: XvbSimulator, office: Office, desk: Desk, port: int) -> None:
        self.pbx, self.office, self.desk, self.port = pbx, office, desk, port

    @property
    def url(self) -> str:
        return self.pbx.settings.webhook_url

    def dial(self, number: str = f"+{CLIENT}") -> None:
        self.office.command(NAME, Dial("r", number))

    async def until(self, true: Callable[[], Any], seconds: float = 5.0) -> None:
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    async def answer(self) -> CommandAnswer:
        await self.until(lambda: self.desk.answers)
        return self.desk.answers.pop()


@asynccontextmanager
async def scene(**more: str) -> AsyncIterator[Scene]:
    desk, port = Desk(), free_port()
    async with XvbSimulator() as pbx:
        settings = {
            "server": pbx.server,
            "access_code": pbx.access_code,
            "extension": "100",
            "listen": f"127.0.0.1:{port}",
            **more,
        }
        secrets = {"token": pbx.token, "path_secret": "s3cret-" * 6}
        kind = XVB.with_contacts(Book())
        office = Office(SystemClock(), desk, patience=QUICK)
        office.open(NAME, kind, kind.connector(settings, secrets))
        pbx.settings.webhook_url = kind.webhook_url(settings, secrets)
        try:
            at_work = Scene(pbx, office, desk, port)
            yield at_work
        finally:
            await office.shutdown()


def play(story: Callable[[Scene], Coroutine[Any, Any, None]], **more: str) -> None:
    async def run() -> None:
        async with scene(**more) as at_work:
            await at_work.until(lambda: "listens on" in at_work.desk.detail)
            await story(at_work)

    asyncio.run(run())


def test_it_is_online_when_the_pbx_has_called() -> None:
    async def story(at: Scene) -> None:
        assert at.desk.states[-1].state is LinkState.CONNECTING
        assert "--webhook-url" in at.desk.detail
        assert at.desk.states[-1].can_dial
        assert await at.pbx.contact(CLIENT) == {
            "contact_name": "Вася/Рога и Копыта",
            "responsible": "100",
        }
        assert at.desk.state is LinkState.ONLINE

    play(story)


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"json": True},
        {"get": True},
        {"lose_call_id": True},
        {"duplicate": True},
        {"never_answered": True},
        {"type_is_event": True},
    ],
    ids=str,
)
def test_a_queues_call(how: dict[str, bool]) -> None:
    async def story(at: Scene) -> None:
        for switch, value in how.items():
            setattr(at.pbx.misbehaviour, switch, value)
        call = await at.pbx.ring(CLIENT, queue=True)
        assert (at.desk.call.state, at.desk.call.number) == (CallState.RINGING, f"+{CLIENT}")
        await at.pbx.answer(call, "100")
        await at.pbx.hang_up(call, seconds=7)
        assert (at.desk.call.state, at.desk.call.outcome) == (CallState.ENDED, Outcome.ANSWERED)
        assert at.desk.call.recording_url is not None
        assert {hook.status for hook in at.pbx.hooks} == {200}
        assert not at.desk.notices

    play(story)


def test_a_missed_call_and_a_colleagues() -> None:
    async def story(at: Scene) -> None:
        await at.pbx.hang_up(await at.pbx.ring(CLIENT))
        assert [call.outcome for call in at.desk.seen.values()] == [Outcome.MISSED]
        at.desk.seen.clear()
        call = await at.pbx.ring("79990000000", queue=True)
        await at.pbx.answer(call, "102")
        assert at.desk.call.outcome is Outcome.ANSWERED_ELSEWHERE

    play(story)


@pytest.mark.parametrize("inward", [True, False])
def test_make_call(*, inward: bool) -> None:
    async def story(at: Scene) -> None:
        at.pbx.misbehaviour.click2call_in = inward
        at.dial()
        answer = await at.answer()
        assert (answer.verdict, str(answer.words)) == (
            Verdict.ACCEPTED,
            "XVB PBX calls: your phone rings first.",
        )
        assert at.pbx.requests == [{"token": TOKEN, "from": "100", "to": CLIENT, "cmd": "makeCall"}]
        await at.until(lambda: at.desk.seen)
        assert (at.desk.call.direction, at.desk.call.placed_by_me) == (Direction.OUT, True)
        assert at.desk.state is LinkState.ONLINE

    play(story)


@pytest.mark.parametrize(
    ("how", "verdict", "words"),
    [
        ("ok", Verdict.ACCEPTED, "says: Call is being made"),
        ("json", Verdict.ACCEPTED, 'says: {"result": "ok"}'),
        ("html", Verdict.REFUSED, "(HTTP 500): Trunk & line busy"),
        ("403", Verdict.REFUSED, "Check the address, the access code and the token"),
        ("500", Verdict.REFUSED, "(HTTP 500): No way for …"),
        ("502", Verdict.UNKNOWN, "look at your phone"),
        ("redirect", Verdict.REFUSED, "Callpop doesn't follow"),
        ("silent", Verdict.UNKNOWN, "did not answer within 0.5 seconds"),
        ("cut", Verdict.UNKNOWN, "Look at your phone."),
    ],
)
def test_every_answer_to_make_call(how: str, verdict: Verdict, words: str) -> None:
    async def story(at: Scene) -> None:
        at.pbx.misbehaviour.make_call = how
        at.dial()
        answer = await at.answer()
        assert answer.verdict is verdict
        assert words in str(answer.words)
        await asyncio.sleep(0.05)
        assert len(at.pbx.requests) == 1

    play(story)


def test_nobody_is_there_to_make_the_call() -> None:
    async def story(at: Scene) -> None:
        at.dial()
        answer = await at.answer()
        assert answer.verdict is Verdict.REFUSED
        assert str(answer.words).startswith("Nothing was dialed. 127.0.0.1:1 takes no connections")

    play(story, endpoint="http://127.0.0.1:1")


def test_the_port_is_in_use_and_then_free() -> None:
    async def run() -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            taken = f"127.0.0.1:{other.getsockname()[1]}"
            async with scene(listen=taken) as at:
                await at.until(lambda: at.desk.state is LinkState.WAITING)
                assert at.desk.detail.startswith(f"{taken} is in use by another program")
                other.close()
                await at.until(lambda: "listens on" in at.desk.detail)
                assert await at.pbx.contact(CLIENT) is not None
                await at.until(lambda: at.desk.state is LinkState.ONLINE)

    asyncio.run(run())


def test_strangers_stay_outside() -> None:
    async def story(at: Scene) -> None:
        wrong = at.url[:-1] + "x"
        assert (await send(wrong, Hook("POST", "", HEAD, "cmd=contact"))).status == 404
        assert (await send(at.url, Hook("PUT", "", HEAD, ""))).status == 405
        at.pbx.misbehaviour.wrong_code = True
        await at.pbx.ring(CLIENT)
        assert {hook.status for hook in at.pbx.hooks} == {403}
        assert at.desk.state is LinkState.CONNECTING
        assert not at.desk.seen

    play(story)


def test_garbage() -> None:
    async def story(at: Scene) -> None:
        for body in ("\x00", "{", "[[[", "a=1", "%%%", '{"cmd":{}}', "cmd=event&access_code=10019"):
            done = await send(at.url, Hook("POST", "", HEAD, body))
            assert done.status in (200, 400, 403)
        for line in (b"\x16\x03\x01\x02\x00\x01\x00", b"GET\r\n\r\n", b"GET / HTTP/9\r\n\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", at.port)
            writer.write(line)
            writer.write_eof()
            with contextlib.suppress(ConnectionError):
                await reader.read()
            writer.close()
        assert await at.pbx.contact(CLIENT) is not None

    play(story)


def test_the_log_tells_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)

    async def story(at: Scene) -> None:
        await at.pbx.ring(CLIENT)
        at.pbx.misbehaviour.make_call = "500"
        at.dial()
        await at.answer()
        assert "s3cret" not in repr(at.desk.states) + repr(at.desk.answers)

    play(story)
    ours = [r.getMessage() for r in caplog.records if r.name.startswith(("callpop", "aiohttp"))]
    assert not [line for line in ours if TOKEN in line or "s3cret" in line]


def test_what_can_be_typed() -> None:
    async def story(at: Scene) -> None:
        said: list[str] = []

        async def lines() -> AsyncIterator[str]:
            for line in (
                *("webhook ftp://x", f"webhook {at.url}", f"queue {CLIENT}", "answer 100", "show"),
                *("hangup", "call 102 79990000000", "hangup Busy", f"contact {CLIENT}", "raw a=1"),
                *(
                    "misbehave list",
                    "misbehave json",
                    "misbehave x",
                    "behave",
                    f"ring {CLIENT} 100",
                ),
                *("misbehave make_call silent", "answer", "quit"),
            ):
                yield line

        console = XvbConsole(at.pbx)
        assert "callpop account add xvb" in console.greeting()
        await obey(console.verbs, lines(), said.append)
        assert said[0].startswith("Not done")
        assert said[2].endswith("the webhook said HTTP 200")
        assert "HTTP 403" in said[9]
        assert len(said) == 17

    play(story)
