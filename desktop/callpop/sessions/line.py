"""One channel of an account, kept open: dialled, read, pinged, and dialled again."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from time import perf_counter
from typing import Any, Protocol, TypeVar

from callpop.clock import Clock
from callpop.garbage import collect_young
from callpop.pbx.connector import Closed, WebSocketChannel
from callpop.sessions.backoff import Backoff
from callpop.sessions.endings import Ending
from callpop.sessions.patience import Patience
from callpop.sessions.standing import LineState, Owner, Standing
from callpop.sessions.tls import Trust
from callpop.sessions.websocket import Wire, open_wire
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence, say

T = TypeVar("T")

_UNANSWERED_PINGS = 2
_SLEPT_AGAIN = 1.0
"""Seconds; no sleep is shorter, and the clocks are read one after the other."""
_UNSENT_FRAMES = 200
_SLICE = 32
"""Messages read before everybody else has a turn."""
_SLICE_SECONDS = 0.008
"""Nor is anybody kept waiting longer, where what they say takes long to work out."""
_READING_UP_SECONDS = 1.0
_SHUT_OUT = 3
"""So many connections in a row that end unproved are no accident."""


class LineOwner(Owner, Protocol):
    """What a line tells its session."""

    def opened(self, line: "Line") -> None:
        """The connection stands."""

    def received(self, line: "Line", data: str | bytes) -> None:
        """A message arrived."""

    def ponged(self, line: "Line") -> None:
        """A ping was answered."""

    def closed(self, line: "Line", closed: Closed) -> None:
        """The connection ended, or could not be made."""


class Line(Standing[LineOwner]):
    """Keeps one channel connected until it is stopped or refused.

    One task runs it; whatever that task waits for (a handshake, a message, a pause) is a task of
    its own, the *step*, which others cut short by cancelling it.
    """

    def __init__(
        self,
        channel: WebSocketChannel,
        owner: LineOwner,
        *,
        clock: Clock,
        patience: Patience,
        tasks: Tasks,
        trust: Trust,
        handshakes: asyncio.Semaphore,
        backoff: Backoff,
        turn: asyncio.Event | None = None,
    ) -> None:
        super().__init__(
            channel.name, owner, clock=clock, patience=patience, tasks=tasks, backoff=backoff
        )
        self.channel = channel
        """As it is at the address that served last."""
        self._places = (channel, *channel.elsewhere)
        self._trust = trust
        self._handshakes = handshakes
        self._turn = turn
        """Set while this line may connect; None: always."""
        self._step: asyncio.Task[Any] | None = None
        self._ending: Ending | None = None
        """Why the attempt under way must end, decided by us."""
        self._wire: Wire | None = None
        self._outbox: asyncio.Queue[str] = asyncio.Queue(_UNSENT_FRAMES)
        self._probing: asyncio.Task[None] | None = None
        self._unanswered = 0
        self._heard = 0
        self._heard_at: datetime | None = None
        self._dialled_at: float | None = None
        self._slept = 0.0
        """Seconds for which the computer had slept when this connection was begun."""
        self._proved_at: float | None = None
        self._shut_out = 0
        self._let_in = False
        self._at_once_allowed = False
        self._ipv4 = False
        self._explained: Sentence = NOTHING
        self._again = False
        self._peace_until: datetime | None = None
        """The PBX wants no attempt before."""

    # What the session does with it

    def stop(self) -> None:
        """Close the connection and don't connect again."""
        self._stopped = True
        self._interrupt(Ending(why=NOTHING, at_once=True))

    def send(self, data: str) -> None:
        """Send a text message; without a connection it is dropped."""
        if self._wire is None or self._ending is not None:
            return
        try:
            self._outbox.put_nowait(data)
        except asyncio.QueueFull:
            self.drop(say("{address} stopped listening.", address=self.channel.address))

    def prove(self) -> None:
        """The PBX has shown that it talks to us."""
        if self.state is LineState.OPEN and self._ending is None:
            self._proved_at = self._clock.now().ticks
            self._at_once_allowed = self._let_in = True
            self.why = NOTHING
            self._enter(LineState.PROVED)

    def explain(self, why: Sentence, *, at_once: bool = False) -> None:
        """Why the attempt that has just ended failed, in better words than our own; ``at_once``:
        the next follows without a pause."""
        self._explained, self._again = why, at_once

    def drop(self, why: Sentence, *, at_once: bool = False) -> None:
        """Close the connection and connect anew; ``at_once`` once for each proof."""
        if self._wire is None:
            return
        if at_once:
            at_once, self._at_once_allowed = self._at_once_allowed, False
        self._interrupt(Ending(why=why, at_once=at_once))

    def network_changed(self) -> None:
        """Connect now if it waits; see whether the connection still works if there is one."""
        if self.state is LineState.WAITING:
            self._hurry()
        elif self._wire is not None:
            if self._probing is not None:
                self._probing.cancel()
            self._probing = self._tasks.start(
                self._probe(self._wire), name=f"{self.channel.name}: probe"
            )

    def woke_up(self, since: datetime) -> None:
        """Whatever there was before the computer slept is gone: connect anew. Since when, the
        connection's last sign of life tells better than ``since``."""
        if self.state is LineState.WAITING:
            self._hurry()
        elif self.state not in (LineState.REFUSED, LineState.IDLE):
            slept = self._clock.now().asleep
            if slept > _SLEPT_AGAIN > slept - self._slept:
                return  # Begun since: the sleep is noticed only some seconds later.
            asleep = Ending(why=say("The computer was asleep."), at_once=True, silent=True)
            if self._wire is None or not self._wire.has_more:
                self._interrupt(asleep)
            else:
                self._tasks.start(
                    self._read_up(self._wire, asleep), name=f"{self.channel.name}: read up"
                )

    async def bye(self) -> None:
        """Send what is still to be sent and close, within the patience for a farewell."""
        self._stopped = True
        wire = self._wire
        if wire is None:
            self.stop()
            return
        try:
            async with asyncio.timeout(self._patience.farewell):
                await self._outbox.join()
                await wire.close(self._patience.farewell)
        except TimeoutError:
            pass
        finally:
            wire.abort()

    # Its own life

    async def _keep(self) -> None:
        try:
            while not self._stopped:
                self._enter(LineState.CONNECTING)
                ending = await self._attempt()
                self._explained, self._again = NOTHING, False
                self._owner.closed(self, ending.closed)
                if not self._stopped:
                    await self._pause(ending)
        finally:
            if self._wire is not None:
                self._wire.abort()

    async def _attempt(self) -> Ending:
        """Connect and hold the connection as long as it goes."""
        self._ending, self._unanswered = None, 0
        failure = await self._cancellable(self._dial(), "dial")
        wire = self._wire
        if wire is None:
            ending = self._ending or failure or Ending(why=self._broken)
            return replace(ending, closed=replace(ending.closed, opened=False))
        self._outbox = asyncio.Queue(_UNSENT_FRAMES)
        aides = [
            self._tasks.start(work, name=f"{self.channel.name}: {name}")
            for name, work in (("write", self._write(wire)), ("ping", self._keep_alive(wire)))
        ]
        ended: Ending | None = None
        try:
            if self._ending is None:
                self._enter(LineState.OPEN)
                self._owner.opened(self)
            if self._ending is None:
                ended = await self._cancellable(self._read(wire), "read")
        finally:
            for aide in aides:
                aide.cancel()
        self._wire = None
        self._tasks.start(wire.close(self._patience.farewell), name=f"{self.channel.name}: close")
        ending = self._ending or ended or Ending(why=self._broken)
        self.silent_since = self._last_sign(ending)
        return ending

    async def _dial(self) -> Ending | None:
        if self._turn is not None:
            await self._turn.wait()
        if self._dialled_at is not None:
            since = self._clock.now().ticks - self._dialled_at
            if since < self._patience.least_gap:
                await self._clock.sleep(self._patience.least_gap - since)
        async with self._handshakes:
            now = self._clock.now()
            self._dialled_at, self._slept = now.ticks, now.asleep
            opened = await self._open()
        if isinstance(opened, Ending):
            if opened.trust:
                self._trust.forget()
            self._ipv4 = opened.slow and not self._ipv4
            return opened
        self._wire = opened
        self.silent_since = None
        self._hear()
        return None

    async def _open(self) -> Wire | Ending:
        """A connection to one of the addresses; why there is none tells the first of them."""
        endings: list[Ending] = []
        for place in (self.channel, *(one for one in self._places if one is not self.channel)):
            opened = await open_wire(
                place,
                self._trust,
                self._patience,
                lambda: self._clock.now().wall,
                ipv4=self._ipv4,
            )
            if isinstance(opened, Wire):
                self.channel = place
                return opened
            endings.append(opened)
        return endings[0]

    async def _read(self, wire: Wire) -> Ending:
        spent, began = 0, perf_counter()
        while True:
            message = await wire.receive()
            if self._ending is not None:
                return self._ending
            if isinstance(message, Ending):
                return message
            self._unanswered = 0
            self._hear()
            self._owner.received(self, message)
            spent += 1
            if spent >= _SLICE or perf_counter() - began >= _SLICE_SECONDS:
                # A flood of messages never waits for the network by itself.
                collect_young()
                await asyncio.sleep(0)
                spent, began = 0, perf_counter()

    async def _write(self, wire: Wire) -> None:
        outbox = self._outbox
        while True:
            await wire.send(await outbox.get())
            outbox.task_done()

    async def _keep_alive(self, wire: Wire) -> None:
        while self._unanswered < _UNANSWERED_PINGS:
            self._unanswered += 1
            self._ping(wire)
            await self._clock.sleep(self.channel.ping_seconds)
        self._interrupt(Ending(why=self._silent, silent=True))

    async def _read_up(self, wire: Wire, then: Ending) -> None:
        """What came as the computer fell asleep, or while Callpop was held up, is news still."""
        until = perf_counter() + _READING_UP_SECONDS
        while wire.has_more and perf_counter() < until:  # noqa: ASYNC110 - the system's news
            await asyncio.sleep(0)
        if self._wire is wire:
            self._interrupt(then)

    async def _probe(self, wire: Wire) -> None:
        heard = self._heard
        self._ping(wire)
        await self._clock.sleep(self._patience.probe)
        if self._wire is wire and self._heard == heard:
            self._interrupt(Ending(why=self._silent, at_once=True, silent=True))

    def _hear(self) -> None:
        self._heard += 1
        self._heard_at = self._clock.now().wall

    def _last_sign(self, ending: Ending) -> datetime | None:
        """When it was last heard of, where it was silent for longer than one that lives."""
        if self._heard_at is None:
            return None
        silence = (self._clock.now().wall - self._heard_at).total_seconds()
        longest = _UNANSWERED_PINGS * self.channel.ping_seconds
        return self._heard_at if silence > 0 and (ending.silent or silence > longest) else None

    def _ping(self, wire: Wire) -> None:
        def answered() -> None:
            if self._wire is wire and self._ending is None:
                self._unanswered = 0
                self._hear()
                self._owner.ponged(self)

        # Not awaited: a peer that does not read would stop the count.
        self._tasks.start(wire.ping(answered), name=f"{self.channel.name}: one ping")

    async def _pause(self, ending: Ending) -> None:
        now = self._clock.now()
        ending = replace(ending, at_once=ending.at_once or self._again)
        if self._proved_at is not None and now.ticks - self._proved_at >= self._patience.held:
            self._backoff.reset()
        unexplained = self._ending is None and not self._explained
        # Settings that were good enough once are not to be doubted for a restart.
        shut_out = ending.closed.opened and not self._let_in and unexplained
        self._shut_out = self._shut_out + 1 if shut_out else 0
        if self._shut_out >= _SHUT_OUT:
            why = say(
                "{what} That was {times} times before it let us in: check the account's settings.",
                what=ending.why,
                times=self._shut_out,
            )
            ending = replace(ending, why=why)
        self._proved_at = None
        if ending.at_once:
            return
        peace = min(ending.retry_after, self._patience.longest_retry_after)
        pause = max(self._backoff.next(), peace)
        self._peace_until = now.wall + timedelta(seconds=peace)
        await self._wait(pause, self._explained or ending.why)

    async def _rest(self, seconds: float) -> None:
        await self._cancellable(self._clock.sleep(seconds), "pause")

    def _end_rest(self) -> None:
        self._interrupt()

    @property
    def _silent(self) -> Sentence:
        return say("{address} stopped answering.", address=self.channel.address)

    @property
    def _broken(self) -> Sentence:
        return say("Callpop itself failed on {address}.", address=self.channel.address)

    def _hurry(self) -> None:
        """End the pause, unless the PBX asked for it."""
        if self._peace_until is None or self._clock.now().wall >= self._peace_until:
            self._end_rest()

    def _interrupt(self, ending: Ending | None = None) -> None:
        """Cut the step short, for a reason of ours."""
        self._ending = self._ending or ending
        if self._step is not None:
            self._step.cancel()

    async def _cancellable(self, work: Coroutine[Any, Any, T], name: str) -> T | None:
        """Do ``work`` as the step; None if it was cut short or failed."""
        step = self._step = self._tasks.start(work, name=f"{self.channel.name}: {name}")
        try:
            await asyncio.wait({step})
        finally:
            self._step = None
            step.cancel()
        # A failure is in the log by now; the line goes on.
        return None if step.cancelled() or step.exception() is not None else step.result()
