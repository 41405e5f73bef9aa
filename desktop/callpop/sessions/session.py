"""One account's session: its connector, its lines, and the truth about both."""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import ParamSpec, Protocol

from callpop.clock import Clock
from callpop.pbx.connector import (
    Answered,
    Channel,
    Closed,
    Connector,
    Drop,
    Explained,
    Noticed,
    Output,
    PbxKind,
    Post,
    Proved,
    Refused,
    Reply,
    Send,
    Told,
    WebhookChannel,
    WebhookRequest,
    WebSocketChannel,
)
from callpop.sessions.backoff import Backoff, Jitter
from callpop.sessions.cover import Cover
from callpop.sessions.http import send
from callpop.sessions.hush import Hush
from callpop.sessions.line import Line
from callpop.sessions.patience import Patience
from callpop.sessions.recorder import Recorder
from callpop.sessions.standing import LineState
from callpop.sessions.tls import Trust
from callpop.sessions.translator import Translator
from callpop.sessions.truth import AnyLine, connecting, judge
from callpop.sessions.webhook import WebhookLine
from callpop.tasks import Tasks
from callpop.telephony.commands import Command, CommandAnswer, Verdict
from callpop.telephony.events import Event
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

P = ParamSpec("P")

_log = logging.getLogger(__name__)


class Listener(Protocol):
    """Whom the sessions tell; called on the event loop's thread."""

    def status(self, status: AccountStatus) -> None:
        """An account's connection is another than before."""

    def event(self, account: str, event: Event, now: Moment) -> None:
        """Something happened at the PBX."""

    def answered(self, account: str, answer: CommandAnswer) -> None:
        """What became of a command."""

    def lost(self, account: str, now: Moment) -> None:
        """The account was online and is no more: what it knew may be stale. The wall clock of
        ``now`` is that of the last sign of life, where the connection was dead for a while
        before that was noticed."""

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
        recorder: Recorder,
        *,
        clock: Clock,
        patience: Patience,
        lost_at: datetime | None = None,
        jitter: Jitter = random.uniform,
    ) -> None:
        self.name = name
        self.lost_at = lost_at
        self._listener = listener
        self._recorder = recorder
        self._clock = clock
        self._tasks = Tasks(name)
        self._hush = _hush(connector.channels, recorder.cover)
        self._patience = patience
        self._jitter = jitter
        self._muted = False
        self._let_in: set[AnyLine] = set()
        """Lines on which the PBX proved itself, with these very secrets."""
        self._translator = Translator(
            name,
            connector,
            recorder,
            clock=clock,
            tasks=self._tasks,
            do=self._do,
            broken=self._broken,
        )
        self._trust = Trust()
        self._handshakes = asyncio.Semaphore(patience.handshakes)
        # Where a PBX has little room, the others must not take that of the essential ones.
        self._first = [c for c in connector.channels if c.essential] or connector.channels
        self._first_open = asyncio.Event()
        self._lines = {channel.name: self._line(channel) for channel in connector.channels}
        self._essential = [self._lines[channel.name] for channel in self._first]
        self._status = AccountStatus(
            account=name,
            kind=kind.name,
            title=kind.title,
            state=LinkState.CONNECTING,
            since=clock.now().wall,
            detail=connecting(name, self._essential),
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
        said = self._status.state.value, str(self._status.detail)
        self._recorder.note(self._clock.now(), "state", said)
        self._tell(self._listener.status, self._status)

    def start(self) -> None:
        """Connect, and stay connected until :meth:`mute` or :meth:`close`."""
        if self._muted:
            return
        for line in self._lines.values():
            line.start()
        self._translator.start()

    def mute(self) -> None:
        """Tell the listener nothing more, but that it is lost if it was online."""
        if self._muted:
            return
        now = self._clock.now()
        if self.online:
            self.lost_at = now.wall
            self._tell(self._listener.lost, self.name, now)
        self._recorder.note(now, "left")
        self._translator.silence()
        self._muted = True

    async def close(self) -> None:
        """Say good-bye to the PBX and end everything."""
        self.mute()
        for output in self._translator.farewell():
            if isinstance(output, Send) and (line := self._lines.get(output.channel)):
                line.send(output.data)
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
        if not self.online and not self._status.can_dial:
            self._refuse_command(
                command,
                Verdict.REFUSED,
                say(
                    "{account} is not connected: {why}", account=self.name, why=self._status.detail
                ),
            )
        elif not self._translator.command(command):
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

    def woke_up(self, since: datetime) -> None:
        """The computer was asleep: connect everything anew."""
        for line in self._lines.values():
            line.woke_up(since)

    # What its lines tell (see LineOwner)

    def changed(self) -> None:
        """A line's state is another: so may be the account's."""
        if self._muted:
            return
        open_ = all(line.state in (LineState.OPEN, LineState.PROVED) for line in self._essential)
        (self._first_open.set if open_ else self._first_open.clear)()
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
            # What died unnoticed has told of nothing since, and neither do we.
            signs = [one.silent_since for one in self._essential if one.silent_since is not None]
            self.lost_at = min(signs, default=now.wall)
            self._tell(self._listener.lost, self.name, now._replace(wall=self.lost_at))
        elif is_now and not was and self.lost_at is not None:
            lost_at, self.lost_at = self.lost_at, None
            self._tell(self._listener.back, self.name, now, lost_at)

    def opened(self, line: AnyLine) -> None:
        """A line's connection stands."""
        self._translator.opened(line.channel.name)

    def received(self, line: AnyLine, data: str | bytes) -> None:
        """A message arrived."""
        self._translator.received(line.channel.name, data)

    def ponged(self, line: AnyLine) -> None:
        """A ping was answered."""
        self._translator.ponged(line.channel.name)

    def closed(self, line: AnyLine, closed: Closed) -> None:
        """A line's connection ended, or could not be made."""
        closed = replace(closed, reason=self._hush.reason(closed.reason))
        self._translator.closed(line.channel.name, closed)

    def requested(self, line: WebhookLine, request: WebhookRequest) -> bool:
        """The PBX asks something of a webhook line; False if nobody could take it."""
        return self._translator.requested(line.channel.name, request)

    def knocked(self, line: WebhookLine, what: Sentence) -> None:
        """Somebody was turned away at a webhook line."""
        self._tell(self._listener.noticed, self.name, what)

    # The connector

    def _line(self, channel: Channel) -> AnyLine:
        clock, patience, tasks = self._clock, self._patience, self._tasks
        backoff = Backoff(patience.first_pause, patience.longest_pause, self._jitter)
        if isinstance(channel, WebhookChannel):
            return WebhookLine(
                channel, self, clock=clock, patience=patience, tasks=tasks, backoff=backoff
            )
        return Line(
            channel,
            self,
            clock=clock,
            patience=patience,
            tasks=tasks,
            trust=self._trust,
            handshakes=self._handshakes,
            backoff=backoff,
            turn=None if channel in self._first else self._first_open,
        )

    def _broken(self, channel: str) -> None:
        """The connector failed on a channel, or on something that belongs to none."""
        for line in [self._lines[channel]] if channel else self._lines.values():
            line.drop(
                say("Callpop could not make sense of {address}.", address=line.channel.address)
            )

    def _do(self, output: Output, now: Moment) -> None:
        if isinstance(output, Told):
            self._tell(self._listener.event, self.name, output.event, now)
            return
        if isinstance(output, Answered):
            answer = replace(output.answer, words=self._hush(output.answer.words))
            self._tell(self._listener.answered, self.name, answer)
            return
        if isinstance(output, Post):
            self._tasks.start(self._post(output), name=f"post {output.ticket}")
            return
        line = self._lines[output.channel]
        match output:
            case Send():
                line.send(output.data)
            case Reply():
                if isinstance(line, WebhookLine):
                    line.reply(output)
            case Proved():
                line.prove()
                self._let_in.add(line)
            case Refused():
                self._refuse(line, output.why)
            case Explained():
                if isinstance(line, Line):
                    line.explain(output.why, at_once=output.at_once)
            case Drop():
                line.drop(output.why, at_once=output.at_once)
            case Noticed():
                self._tell(self._listener.noticed, self.name, self._hush(output.what))

    async def _post(self, post: Post) -> None:
        answer = await send(post, self._trust, seconds=self._patience.post)
        answer = replace(answer, why=self._hush(answer.why), text=self._hush.text(answer.text))
        self._translator.responded(post.ticket, answer)

    def _refuse(self, line: AnyLine, why: Sentence) -> None:
        line.refuse(why)
        if line in self._essential:
            # The others would only knock with the same key.
            for other in self._lines.values():
                if other.state is not LineState.REFUSED:
                    other.stop()
        if line in self._let_in:
            name = f"second thoughts about {line.channel.name}"
            self._tasks.cancel(name)
            self._tasks.start(self._think_again(line), name=name)

    async def _think_again(self, line: AnyLine) -> None:
        await self._clock.sleep(self._patience.second_thoughts)
        if line.state is LineState.REFUSED:
            for one in self._lines.values() if line in self._essential else (line,):
                one.retry()

    def _refuse_command(self, command: Command, verdict: Verdict, words: Sentence) -> None:
        answer = CommandAnswer(command.request, verdict, words)
        self._recorder.note(self._clock.now(), "answered", answer)
        self._tell(self._listener.answered, self.name, answer)

    # The truth

    def _judge(self) -> tuple[LinkState, Sentence, datetime | None]:
        """The account's state, as its lines are."""
        wall = self._clock.now().wall
        return judge(self.name, self._essential, self._lines.values(), wall)

    def _tell(self, tell: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        if self._muted:
            return
        try:
            tell(*args, **kwargs)
        except Exception:
            _log.exception("%s: a listener failed", self.name)


def _hush(channels: Sequence[Channel], cover: Cover) -> Hush:
    sockets = [c for c in channels if isinstance(c, WebSocketChannel)]
    addresses = [(c.url, c.address) for one in sockets for c in (one, *one.elsewhere)]
    paths = [c.path.strip("/") for c in channels if isinstance(c, WebhookChannel)]
    return Hush(addresses, [path for path in paths if path], cover.text, cover.reason)
