"""The contract's words again, from each simulated PBX through real sockets and a real session."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import pytest
from tests.clocks import ManualClock
from tests.contract.exchanges import EXCHANGES, JUNK, Exchange

from callpop.sessions.office import Office
from callpop.sessions.patience import Patience
from callpop.tasks import Tasks
from callpop.telephony.calls import CallTracker
from callpop.telephony.commands import CommandAnswer, Dial, Verdict
from callpop.telephony.events import Event, LegEvent
from callpop.telephony.model import Call, CallState, Outcome
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import AccountStatus, LinkState

NAME = "Office"
PATIENCE = Patience(open=1_000, farewell=0.3, post=5.0)
"""The clock is moved by hand: nothing runs out by itself."""

every_kind = pytest.mark.parametrize("kind", sorted(EXCHANGES))


class Agent:
    """Whom the office tells: what a person would know."""

    def __init__(self, country: str | None) -> None:
        self.tracker = CallTracker()
        self.tracker.know(NAME, country)
        self.told: dict[str, Call] = {}
        self.answers: dict[str, CommandAnswer] = {}
        self.status_now: AccountStatus | None = None

    def status(self, status: AccountStatus) -> None:
        self.status_now = status

    def event(self, account: str, event: Event, now: Moment) -> None:
        if isinstance(event, LegEvent):
            self._tell(self.tracker.take(account, event, now))

    def answered(self, account: str, answer: CommandAnswer) -> None:
        assert answer.request not in self.answers
        self.answers[answer.request] = answer

    def lost(self, account: str, now: Moment) -> None:
        self._tell(self.tracker.lost(account, now))

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        self._tell(self.tracker.back(account, now))

    def noticed(self, account: str, what: Sentence) -> None:
        assert str(what)

    def elapsed(self, now: Moment) -> None:
        self._tell(self.tracker.elapsed(now))

    def is_in(self, state: LinkState) -> bool:
        return self.status_now is not None and self.status_now.state is state

    def states(self) -> list[CallState]:
        return [call.state for call in self.told.values() if call.mine]

    def _tell(self, changes: Any) -> None:
        for change in changes:
            for gone in change.absorbed:
                self.told.pop(gone, None)
            self.told[change.call.id] = change.call


class Scene:
    def __init__(self, exchange: Exchange, office: Office, agent: Agent, clock: ManualClock):
        self.exchange, self.office, self.agent, self.clock = exchange, office, agent, clock

    async def online(self) -> None:
        """Wait for the login, and let the quiet pass after which it counts."""
        tasks = Tasks("a login is waited for")
        arriving = tasks.start(self.exchange.arrived(), name="arrival")
        try:
            async with asyncio.timeout(20):
                while not (arriving.done() and self.agent.is_in(LinkState.ONLINE)):
                    self.clock.advance(0.5 if arriving.done() else 0.05)
                    await asyncio.sleep(0.002)
        finally:
            await tasks.close()

    async def until(self, condition: Callable[[], Any]) -> None:
        async with asyncio.timeout(20):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0.002)

    async def states(self, *states: CallState) -> None:
        """Wait until the agent's calls are in these states."""
        try:
            await self.until(lambda: self.agent.states() == list(states))
        except TimeoutError:
            raise AssertionError(f"{self.agent.states()}, not {list(states)}") from None

    def call(self) -> Call:
        (call,) = [call for call in self.agent.told.values() if call.mine]
        return call

    async def ring(self, client: int = 0) -> Any:
        return await self.exchange.ring(self.exchange.client(client))

    async def dial(self, request: str) -> CommandAnswer:
        self.office.command(NAME, Dial(request, self.exchange.client()))
        await self.until(lambda: request in self.agent.answers)
        return self.agent.answers[request]


@asynccontextmanager
async def scene(kind: str, **wrong: str) -> AsyncIterator[Scene]:
    clock = ManualClock()
    async with EXCHANGES[kind](clock) as exchange:
        settings, secrets = exchange.account()
        agent = Agent(exchange.kind.country)
        office = Office(clock, agent, patience=PATIENCE)
        connector = exchange.kind.connector(settings, {**secrets, **wrong})
        office.open(NAME, exchange.kind, connector)
        try:
            yield Scene(exchange, office, agent, clock)
        finally:
            await office.shutdown()


def play(kind: str, story: Callable[[Scene], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        async with asyncio.timeout(20), scene(kind) as it:
            await it.online()
            await story(it)

    asyncio.run(run())


@every_kind
def test_ring_answer_end(kind: str) -> None:
    async def story(it: Scene) -> None:
        call = await it.ring()
        await it.states(CallState.RINGING)
        assert it.call().number == it.exchange.client()
        await it.exchange.answer(call)
        await it.states(CallState.ANSWERED)
        await it.exchange.hang_up(call)
        await it.states(CallState.ENDED)
        assert it.call().outcome is Outcome.ANSWERED

    play(kind, story)


@every_kind
def test_missed(kind: str) -> None:
    async def story(it: Scene) -> None:
        call = await it.ring()
        await it.states(CallState.RINGING)
        await it.exchange.hang_up(call)
        await it.states(CallState.ENDED)
        assert it.call().outcome is Outcome.MISSED

    play(kind, story)


@every_kind
def test_dial(kind: str) -> None:
    async def story(it: Scene) -> None:
        assert (await it.dial("r1")).verdict is Verdict.ACCEPTED
        await it.states(CallState.RINGING)
        call = it.call()
        assert (call.number, call.placed_by_me) == (it.exchange.client(), True)
        await it.exchange.dial_ends()
        await it.states(CallState.ENDED)
        assert it.exchange.asked() == 1

    play(kind, story)


@every_kind
def test_dial_refused(kind: str) -> None:
    async def story(it: Scene) -> None:
        it.exchange.refuse_dials()
        answer = await it.dial("r1")
        assert answer.verdict is Verdict.REFUSED
        assert str(answer.words)
        it.agent.elapsed(it.clock.now())
        assert not it.agent.tracker.live()

    play(kind, story)


@every_kind
def test_garbage(kind: str) -> None:
    async def story(it: Scene) -> None:
        for junk in JUNK:
            await it.exchange.junk(junk)
        await it.ring()
        await it.states(CallState.RINGING)
        assert it.agent.is_in(LinkState.ONLINE)

    play(kind, story)


@every_kind
def test_one_call_after_the_other(kind: str) -> None:
    async def story(it: Scene) -> None:
        over: list[CallState] = []
        for number in range(30):
            call = await it.ring(number)
            await it.states(*over, CallState.RINGING)
            await it.exchange.answer(call)
            await it.states(*over, CallState.ANSWERED)
            await it.exchange.hang_up(call)
            over.append(CallState.ENDED)
            await it.states(*over)

    play(kind, story)


@every_kind
def test_restart(kind: str) -> None:
    async def story(it: Scene) -> None:
        await it.ring()
        await it.states(CallState.RINGING)
        if not it.exchange.can_cut:
            return
        await it.exchange.cut()
        await it.until(lambda: it.call().stale_since is not None)
        await it.online()
        # What happened meanwhile is never told: it does not ring for ever.
        it.clock.advance(600)
        it.agent.elapsed(it.clock.now())
        await it.states(CallState.ENDED)
        assert it.call().outcome is Outcome.UNKNOWN

    play(kind, story)


@pytest.mark.parametrize("kind", sorted(EXCHANGES.keys() - {"xvb"}))
def test_refuse(kind: str) -> None:
    wrong = dict.fromkeys(("api_key", "password", "key"), "wrong-secret-of-somebody")

    async def run() -> None:
        async with asyncio.timeout(20), scene(kind, **wrong) as it:
            while not it.agent.is_in(LinkState.REFUSED):
                # So slowly that what follows at once is seen to.
                it.clock.advance(0.02)
                await asyncio.sleep(0.002)
            assert it.agent.status_now is not None
            assert str(it.agent.status_now.detail)

    asyncio.run(run())
