"""One account's session: its connector, its lines, and the truth about both."""

import asyncio
import logging
import random
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import ParamSpec, Protocol

from callpop.clock import Clock
from callpop.pbx.connector import (
    Answered,
    Closed,
    Connector,
    Drop,
    Noticed,
    Output,
    PbxKind,
    Proved,
    Refused,
    Send,
    Told,
)
from callpop.sessions.backoff import Backoff, Jitter
from callpop.sessions.hush import Hush
from callpop.sessions.line import Line, LineState
from callpop.sessions.patience import Patience
from callpop.sessions.tls import Trust
from callpop.tasks import Tasks
from callpop.telephony.commands import Command, CommandAnswer, Verdict
from callpop.telephony.events import Event
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

P = ParamSpec("P")

_log = logging.getLogger(__name__)

_TIMER_GRAIN = 0.02
"""Seconds between two looks at a connector's deadline, whatever it asks for."""
_NAMED_LINES = 3


class Listener(Protocol):
    """Whom the sessions tell; called on the event loop's thread."""

    def status(self, status: AccountStatus) -> None:
        """An account's connection is another than before."""

    def event(self, account: str, event: Event, now: Moment) -> None:
        """Something happened at the PBX."""

    def answered(self, account: str, answer: CommandAnswer) -> None:
        """What became of a command."""

    def lost(self, account: str, now: Moment) -> None:
        """The account was online and is no more: what it knew may be stale."""

    def back(self, account: str, now: Moment, lost_at: datetime) -> None:
        """The account is online again after a loss."""

    def noticed(self, account: str, what: Sentence) -> None:
        """Something that the agent or the log should know."""


class Session:
    """Keeps one account connected.

    ``lost_at`` is when the account went offline without having come back: it is handed from a
    session to the one that replaces it.
    """

    def __init__(
        self,
        name: str,
        kind: PbxKind,
        connector: Connector,
        listener: Listener,
        *,
        clock: Clock,
        patience: Patience,
        lost_at: datetime | None = None,
        jitter: Jitter = random.uniform,
    ) -> None:
        self.name = name
        self.lost_at = lost_at
        self._connector = connector
        self._listener = listener
        self._clock = clock
        self._tasks = Tasks(name)
        self._hush = Hush((channel.url, channel.address) for channel in connector.channels)
        self._muted = False
        self._timer: asyncio.Task[None] | None = None
        self._timer_at = 0.0
        trust, handshakes = Trust(), asyncio.Semaphore(patience.handshakes)
        self._lines = {
            channel.name: Line(
                channel,
                self,
                clock=clock,
                patience=patience,
                tasks=self._tasks,
                trust=trust,
                handshakes=handshakes,
                backoff=Backoff(patience.first_pause, patience.longest_pause, jitter),
            )
            # The essential ones are not kept waiting by a hundred others.
            for channel in sorted(connector.channels, key=lambda channel: not channel.essential)
        }
        lines = list(self._lines.values())
        self._essential = [line for line in lines if line.channel.essential] or lines
        self._status = AccountStatus(
            account=name,
            kind=kind.name,
            title=kind.title,
            state=LinkState.CONNECTING,
            since=clock.now().wall,
            detail=self._connecting(),
            capabilities=connector.capabilities,
        )

    @property
    def status(self) -> AccountStatus:
        """How it goes."""
        return self._status

    @property
    def online(self) -> bool:
        """The PBX has proved on every essential channel that it talks to us."""
        return self._status.state is LinkState.ONLINE

    # What the office asks

    def announce(self) -> None:
        """Tell the listener how it goes, changed or not."""
        self._tell(self._listener.status, self._status)

    def start(self) -> None:
        """Connect, and stay connected until :meth:`mute` or :meth:`close`."""
        if self._muted:
            return
        for line in self._lines.values():
            line.start()
        self._consult("deadline", lambda _: [])

    def mute(self) -> None:
        """Tell the listener nothing more, but that it is lost if it was online."""
        if self._muted:
            return
        now = self._clock.now()
        if self.online:
            self.lost_at = now.wall
            self._tell(self._listener.lost, self.name, now)
        self._muted = True

    async def close(self) -> None:
        """Say good-bye to the PBX and end everything."""
        self.mute()
        try:
            for output in self._connector.farewell():
                if isinstance(output, Send) and (line := self._lines.get(output.channel)):
                    line.send(output.data)
        except Exception as problem:
            self._bug("farewell", problem)
        byes = [
            self._tasks.start(line.bye(), name=f"{name}: bye") for name, line in self._lines.items()
        ]
        try:
            if byes:
                await asyncio.wait(byes)
        finally:
            await self._tasks.close()

    def command(self, command: Command) -> None:
        """Hand the agent's wish to the PBX; the answer comes through the listener."""
        if self._muted:
            return
        if not self.online:
            self._refuse_command(
                command,
                Verdict.REFUSED,
                say(
                    "{account} is not connected: {why}", account=self.name, why=self._status.detail
                ),
            )
        elif not self._consult("command", lambda now: self._connector.command(command, now)):
            self._refuse_command(
                command, Verdict.UNKNOWN, say("Callpop itself failed: look at the phone.")
            )

    def retry(self) -> None:
        """The agent wants it tried now."""
        for line in self._lines.values():
            line.retry()

    def network_changed(self) -> None:
        """Another network, or the same again: connect what waits, doubt what stands."""
        for line in self._lines.values():
            line.network_changed()

    def woke_up(self) -> None:
        """The computer was asleep: connect everything anew."""
        for line in self._lines.values():
            line.woke_up()

    # What its lines tell (see LineOwner)

    def changed(self) -> None:
        """A line's state is another: so may be the account's."""
        if self._muted:
            return
        state, detail, retry_at = self._judge()
        detail = self._hush(detail)
        before = self._status
        if (state, detail, retry_at) == (before.state, before.detail, before.retry_at):
            return
        now = self._clock.now()
        since = before.since if state is before.state else now.wall
        self._status = replace(before, state=state, detail=detail, retry_at=retry_at, since=since)
        if state is not before.state:
            _log.info("%s is %s. %s", self.name, state, detail)
        self.announce()
        was, is_now = before.state is LinkState.ONLINE, state is LinkState.ONLINE
        if was and not is_now:
            self.lost_at = now.wall
            self._tell(self._listener.lost, self.name, now)
        elif is_now and not was and self.lost_at is not None:
            lost_at, self.lost_at = self.lost_at, None
            self._tell(self._listener.back, self.name, now, lost_at)

    def opened(self, line: Line) -> None:
        """A line's connection stands."""
        name = line.channel.name
        self._consult("opened", lambda now: self._connector.opened(name, now), line)

    def received(self, line: Line, data: str | bytes) -> None:
        """A message arrived."""
        name = line.channel.name
        self._consult("received", lambda now: self._connector.received(name, data, now), line)

    def ponged(self, line: Line) -> None:
        """A ping was answered."""
        name = line.channel.name
        self._consult("ponged", lambda now: self._connector.ponged(name, now), line)

    def closed(self, line: Line, closed: Closed) -> None:
        """A line's connection ended, or could not be made."""
        name = line.channel.name
        closed = replace(closed, reason=self._hush.text(closed.reason))
        self._consult("closed", lambda now: self._connector.closed(name, closed, now), line)

    # The connector

    def _consult(
        self, what: str, ask: Callable[[Moment], list[Output]], line: Line | None = None
    ) -> bool:
        """Ask the connector and do what it says; False if it failed, which others survive."""
        if self._muted:
            return True
        now = self._clock.now()
        try:
            for output in ask(now):
                self._do(output, now)
            self._rearm()
        except Exception as problem:
            self._bug(what, problem)
            for broken in [line] if line else self._lines.values():
                broken.drop(
                    say(
                        "Callpop could not make sense of {address}.", address=broken.channel.address
                    )
                )
            return False
        return True

    def _do(self, output: Output, now: Moment) -> None:
        if isinstance(output, Told):
            self._tell(self._listener.event, self.name, output.event, now)
            return
        if isinstance(output, Answered):
            answer = replace(output.answer, words=self._hush(output.answer.words))
            self._tell(self._listener.answered, self.name, answer)
            return
        line = self._lines[output.channel]
        match output:
            case Send():
                line.send(output.data)
            case Proved():
                line.prove()
            case Refused():
                self._refuse(line, output.why)
            case Drop():
                line.drop(output.why, at_once=output.at_once)
            case Noticed():
                self._tell(self._listener.noticed, self.name, self._hush(output.what))

    def _refuse(self, line: Line, why: Sentence) -> None:
        line.refuse(why)
        if line in self._essential:
            # The others would only knock with the same key.
            for other in self._lines.values():
                if other.state is not LineState.REFUSED:
                    other.stop()

    def _refuse_command(self, command: Command, verdict: Verdict, words: Sentence) -> None:
        answer = CommandAnswer(command.request, verdict, words)
        self._tell(self._listener.answered, self.name, answer)

    def _rearm(self) -> None:
        """Have the connector's deadline watched, and only the earliest."""
        deadline = self._connector.deadline()
        if deadline is None or self._muted:
            return
        if self._timer is None or self._timer.done() or deadline < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = deadline
            self._timer = self._tasks.start(self._watch(), name="deadline")

    async def _watch(self) -> None:
        await self._clock.sleep(max(_TIMER_GRAIN, self._timer_at - self._clock.now().ticks))
        self._timer = None
        self._consult("elapsed", self._connector.elapsed)

    # The truth

    def _judge(self) -> tuple[LinkState, Sentence, datetime | None]:
        """The account's state, as its lines are."""
        for line in self._essential:
            if line.state is LineState.REFUSED:
                return LinkState.REFUSED, line.why, None
        waiting = [line for line in self._essential if line.state is LineState.WAITING]
        if waiting:
            soonest = min(waiting, key=lambda line: line.retry_at or self._clock.now().wall)
            return LinkState.WAITING, soonest.why, soonest.retry_at
        if all(line.state is LineState.PROVED for line in self._essential):
            return LinkState.ONLINE, self._connected(), None
        return LinkState.CONNECTING, self._connecting(), None

    def _connecting(self) -> Sentence:
        addresses = [
            line.channel.address for line in self._essential if line.state is not LineState.PROVED
        ]
        return say("Connecting to {address}.", address=addresses[0] if addresses else self.name)

    def _connected(self) -> Sentence:
        failing = [line for line in self._lines.values() if line.why]
        if not failing:
            return say("Connected.")
        shown = [line.channel.title or line.channel.name for line in failing[:_NAMED_LINES]]
        named = ", ".join(shown)
        more = len(failing) - _NAMED_LINES
        return say(
            "Connected, but not for {lines}: {why}",
            lines=f"{named} +{more}" if more > 0 else named,
            why=failing[0].why,
        )

    def _tell(self, tell: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        if self._muted:
            return
        try:
            tell(*args, **kwargs)
        except Exception:
            _log.exception("%s: a listener failed", self.name)

    def _bug(self, what: str, problem: Exception) -> None:
        # Neither the exception's words nor the frames' values: they may hold a key.
        trace = "".join(traceback.format_tb(problem.__traceback__))
        _log.error(
            "%s: %s of its connector: %s\n%s", self.name, what, type(problem).__name__, trace
        )
