"""A connector of a PBX that speaks plain words, a listener that remembers, and a place where they
meet: real sockets, and a session that is impatient enough for a test."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from callpop.clock import Clock, SystemClock
from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
    Connector,
    Drop,
    Noticed,
    Output,
    Proved,
    Refused,
    Send,
    Told,
    WebSocketChannel,
)
from callpop.sessions.office import Office
from callpop.sessions.patience import Patience
from callpop.telephony.commands import Capabilities, Command, CommandAnswer, Dial, Verdict
from callpop.telephony.events import Event, LegEvent, Stage
from callpop.telephony.fields import Field
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

KEY = "S3Bvc2eNimuQmQWyJt5aEvNjbND1fz0X"
QUICK = Patience(
    open=1.0, first_pause=0.02, longest_pause=0.08, held=0.2, least_gap=0.002, probe=0.1,
    farewell=0.3,
)  # fmt: skip
NAME = "Office"


def channel(port: int, name: str = "main", **more: Any) -> WebSocketChannel:
    """A channel to a server on this machine, with the key in its address."""
    scheme, host = more.pop("scheme", "ws"), more.pop("host", "127.0.0.1")
    return WebSocketChannel(
        name=name, url=f"{scheme}://{host}:{port}/live?apiKey={KEY}", address="the PBX", **more
    )


class Honest:
    """Proved by "welcome"; understands a dozen words."""

    capabilities = Capabilities(dial=True)

    def __init__(self, *channels: Channel) -> None:
        self.channels: tuple[Channel, ...] = channels
        self.heard: list[str | bytes] = []
        self.endings: list[Closed] = []
        self.pongs = 0
        self.elapses: list[Moment] = []
        self.due: float | None = None
        self.bug: Exception | None = None

    def opened(self, channel: str, now: Moment) -> list[Output]:
        return [Send(channel, f"hello from {channel}")]

    def received(self, channel: str, data: str | bytes, now: Moment) -> list[Output]:
        self.heard.append(data)
        word, _, rest = data.partition(" ") if isinstance(data, str) else ("", "", "")
        match word:
            case "welcome":
                return [Proved(channel)]
            case "denied":
                return [Refused(channel, say("The PBX refused the API key: {words}", words=rest))]
            case "ring":
                leg = LegEvent(leg=rest, stage=Stage.RINGING, at=now.wall)
                return [Proved(channel), Told(leg)]
            case "restart":
                return [Drop(channel, say("The PBX restarts."), at_once=True)]
            case "nonsense":
                return [Drop(channel, say("The PBX talks nonsense."))]
            case "ok":
                answer = CommandAnswer(rest, Verdict.ACCEPTED, say("Ringing {key}.", key=KEY))
                return [Answered(answer)]
            case "boom":
                raise ValueError(f"can't read {KEY}")
            case "stray":
                return [Send("no such channel", "x")]
        return [Noticed(channel, say("Odd: {what}", what=data))]

    def ponged(self, channel: str, now: Moment) -> list[Output]:
        self.pongs += 1
        return []

    def closed(self, channel: str, closed: Closed, now: Moment) -> list[Output]:
        self.endings.append(closed)
        if closed.http_status in (401, 403):
            return [Refused(channel, say("The PBX refused the API key."))]
        return []

    def command(self, command: Command, now: Moment) -> list[Output]:
        if self.bug:
            raise self.bug
        assert isinstance(command, Dial)
        return [Send(self.channels[0].name, f"dial {command.request} {command.number}")]

    def elapsed(self, now: Moment) -> list[Output]:
        self.elapses.append(now)
        if self.due is not None and self.due <= now.ticks:
            self.due = None
        return []

    def deadline(self) -> float | None:
        return self.due

    def farewell(self) -> list[Output]:
        return [Send(channel.name, "bye") for channel in self.channels]


class Kind:
    """The kind of PBX that :class:`Honest` translates."""

    name = "honest"
    title = "Honest PBX"
    country: str | None = None
    fields: tuple[Field, ...] = ()

    def connector(self, settings: Mapping[str, str], secrets: Mapping[str, str]) -> Connector:
        return Honest()

    def own_hosts(self, settings: Mapping[str, str]) -> Iterable[str]:
        return ()


class Ear:
    """Remembers everything it is told, in order."""

    def __init__(self) -> None:
        self.told: list[tuple[str, ...]] = []
        self.statuses: list[AccountStatus] = []
        self._states: dict[str, LinkState] = {}
        self.events: list[LegEvent] = []
        self.answers: list[CommandAnswer] = []
        self.notices: list[Sentence] = []
        self.gaps: list[tuple[datetime, datetime]] = []
        self.losses: list[datetime] = []

    def status(self, status: AccountStatus) -> None:
        assert KEY not in str(status.detail)
        assert KEY not in repr(status)
        self.statuses.append(status)
        if self._states.get(status.account) is not status.state:
            self._states[status.account] = status.state
            self.told.append((status.account, status.state.value))

    def event(self, account: str, event: Event, now: Moment) -> None:
        assert isinstance(event, LegEvent)
        self.events.append(event)
        self.told.append((account, "event", event.leg))

    def answered(self, account: str, answer: CommandAnswer) -> None:
        assert KEY not in str(answer.words)
        self.answers.append(answer)

    def lost(self, account: str, now: Moment) -> None:
        self.losses.append(now.wall)
        self.told.append((account, "lost"))

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        self.gaps.append((lost_at, now.wall))
        self.told.append((account, "back"))

    def noticed(self, account: str, what: Sentence) -> None:
        assert KEY not in str(what)
        self.notices.append(what)

    @property
    def states(self) -> list[LinkState]:
        return [status.state for status in self.statuses]

    @property
    def last(self) -> AccountStatus:
        return self.statuses[-1]

    def says(self, state: LinkState, *words: str) -> bool:
        """The last status is ``state``, with these words in its sentence."""
        return bool(
            self.statuses
            and self.last.state is state
            and all(word in str(self.last.detail) for word in words)
        )

    def said(self, state: LinkState, *words: str) -> bool:
        """Some status was ``state``, with these words in its sentence."""
        return any(
            status.state is state and all(word in str(status.detail) for word in words)
            for status in self.statuses
        )


class Pbx:
    """A real WebSocket server; ``welcomes`` whoever says hello, and counts the dials."""

    def __init__(self, *, welcomes: bool = True, refuse: Response | None = None) -> None:
        self.welcomes = welcomes
        self.refuse = refuse
        self.refuse_once = False
        self.dials = 0
        self.paths: list[str] = []
        self.heard: list[str | bytes] = []
        self.closes: list[int | None] = []
        self.clients: list[ServerConnection] = []
        self.on_client: Callable[[ServerConnection], Any] | None = None
        self.server: Server | None = None
        self.port = 0

    async def start(self, **more: Any) -> None:
        self.server = await serve(
            self._talk, "127.0.0.1", self.port, process_request=self._answer, ping_interval=None,
            compression=None, close_timeout=0.2, **more,
        )  # fmt: skip
        self.port = next(iter(self.server.sockets)).getsockname()[1]

    async def stop(self) -> None:
        if self.server:
            self.server.close()
            await self.server.wait_closed()

    async def say(self, text: str | bytes) -> None:
        """Tell the newest client."""
        await self.clients[-1].send(text, text=True)

    def _answer(self, connection: ServerConnection, request: Request) -> Response | None:
        self.dials += 1
        self.paths.append(request.path)
        refuse = self.refuse
        if self.refuse_once:
            self.refuse = None
        return refuse

    async def _talk(self, connection: ServerConnection) -> None:
        self.clients.append(connection)
        try:
            if self.on_client:
                await self.on_client(connection)
            async for message in connection:
                self.heard.append(message)
                if self.welcomes and str(message).startswith("hello"):
                    await connection.send("welcome")
        except ConnectionClosed:
            pass
        finally:
            self.closes.append(connection.close_code)


@asynccontextmanager
async def pbx(**more: Any) -> AsyncIterator[Pbx]:
    """A running :class:`Pbx`."""
    refuse, welcomes = more.pop("refuse", None), more.pop("welcomes", True)
    running = Pbx(refuse=refuse, welcomes=welcomes)
    await running.start(**more)
    try:
        yield running
    finally:
        await running.stop()


@asynccontextmanager
async def office(
    ear: Ear,
    clock: Clock | None = None,
    *,
    patience: Patience = QUICK,
    jitter: Callable[[float, float], float] = max,
) -> AsyncIterator[Office]:
    """An office whose pauses are as long as they may be; nothing is left of it afterwards."""
    it = Office(clock or SystemClock(), ear, patience=patience, jitter=jitter)
    try:
        yield it
    finally:
        await it.shutdown()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        assert not [
            task.get_name() for task in rest if task.get_name().startswith((NAME, "office"))
        ]


def tell(coro: Any) -> None:
    """Run a test's coroutine."""
    asyncio.run(asyncio.wait_for(coro, 20))
