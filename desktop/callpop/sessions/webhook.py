"""A webhook channel: an address of ours, kept open for the PBX to call on."""

import asyncio
import errno
from datetime import datetime
from typing import Protocol

from callpop.clock import Clock
from callpop.pbx.connector import Closed, Reply, WebhookChannel, WebhookRequest
from callpop.sessions.backoff import Backoff
from callpop.sessions.patience import Patience
from callpop.sessions.reception import Knock, Reception
from callpop.sessions.standing import LineState, Owner, Standing
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence, say

_FAILED = Reply("", status=500)
_MUTE = Reply("", status=503)


class WebhookOwner(Owner, Protocol):
    """What a webhook line tells its session."""

    def opened(self, line: "WebhookLine") -> None:
        """The PBX can call."""

    def requested(self, line: "WebhookLine", request: WebhookRequest) -> bool:
        """The PBX calls; the reply is given while this lasts. False if nobody could take it."""

    def knocked(self, line: "WebhookLine", what: Sentence) -> None:
        """Somebody was turned away; told now and then, however often that happens."""

    def closed(self, line: "WebhookLine", closed: Closed) -> None:
        """The address could not be opened, or is no more."""


class WebhookLine(Standing[WebhookOwner]):
    """Listens until it is stopped or refused; where the address is taken, tries again."""

    def __init__(
        self,
        channel: WebhookChannel,
        owner: WebhookOwner,
        *,
        clock: Clock,
        patience: Patience,
        tasks: Tasks,
        backoff: Backoff,
    ) -> None:
        super().__init__(
            channel.name, owner, clock=clock, patience=patience, tasks=tasks, backoff=backoff
        )
        self.channel = channel
        self._nudge = asyncio.Event()
        self._replies: list[Reply] = []
        """To the request that is being taken."""

    # What the session does with it

    def stop(self) -> None:
        """Listen no more."""
        self._stopped = True
        self._nudge.set()

    def send(self, data: str) -> None:
        """Nothing can be sent where only the PBX calls."""

    def reply(self, reply: Reply) -> None:
        """Answer the request that is being taken."""
        self._replies.append(reply)

    def prove(self) -> None:
        """The PBX has called, or answered elsewhere."""
        if self.state is LineState.OPEN:
            self._enter(LineState.PROVED)

    def drop(self, why: Sentence, *, at_once: bool = False) -> None:
        """There is no connection to drop: the next request may be a sound one."""

    def explain(self, why: Sentence) -> None:
        """Why an attempt failed is known here already: there is no PBX in it."""

    def network_changed(self) -> None:
        """An address of another network may be ours now."""
        if self.state is LineState.WAITING:
            self._end_rest()

    def woke_up(self, since: datetime) -> None:
        """What listens, listens on after a sleep; whoever called meanwhile was not heard."""
        self.network_changed()
        if self.state is LineState.PROVED:
            self.silent_since = since
            self._enter(LineState.OPEN)
            self.silent_since = None
            self._enter(LineState.PROVED)

    async def bye(self) -> None:
        """Stop, and wait until the address is free."""
        self.stop()
        if self._task is not None and not self._task.done():
            await asyncio.wait({self._task}, timeout=2 * self._patience.farewell)

    # Its own life

    async def _keep(self) -> None:
        while not self._stopped:
            self._enter(LineState.CONNECTING)
            self._nudge.clear()
            try:
                reception = await self._open()
            except (OSError, OverflowError, UnicodeError) as problem:
                self._owner.closed(self, Closed(opened=False))
                if not self._stopped:
                    await self._wait(self._backoff.next(), _why_not(problem, self.channel))
                continue
            try:
                if not self._stopped:
                    self.why = NOTHING
                    self._backoff.reset()
                    self._enter(LineState.OPEN)
                    self._owner.opened(self)
                    await self._nudge.wait()
            finally:
                await reception.close(self._patience.farewell)
            self._owner.closed(self, Closed(opened=True))

    async def _open(self) -> Reception:
        seconds = self._patience.request
        reception = Reception(self.channel, self._take, self._knocked, seconds=seconds)
        await reception.open()
        return reception

    def _take(self, request: WebhookRequest) -> Reply:
        self._replies.clear()
        taken = self._owner.requested(self, request)
        if self._replies:
            return self._replies[0]
        if not taken:
            return _MUTE if self._stopped else _FAILED
        return Reply(self.channel.name)

    def _knocked(self, knock: Knock, address: str) -> None:
        told = {
            Knock.STRANGER: say(
                "{address} called on the webhook address and was turned away, because it is none "
                "of the senders. If it is your PBX, add it to them.",
                address=address,
            ),
            Knock.ASTRAY: say(
                "{address} asked at {listening} for a page that is not there. If it is your PBX, "
                "enter the webhook address in it anew.",
                address=address,
                listening=self.channel.address,
            ),
            Knock.WEB_PAGE: say(
                "A web page tried to talk to Callpop at {listening} and was turned away.",
                listening=self.channel.address,
            ),
        }
        self._owner.knocked(self, told[knock])

    async def _rest(self, seconds: float) -> None:
        sleep = self._tasks.start(self._clock.sleep(seconds), name=f"{self._name}: pause")
        nudge = self._tasks.start(self._nudged(), name=f"{self._name}: nudge")
        try:
            await asyncio.wait({sleep, nudge}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleep.cancel()
            nudge.cancel()

    def _end_rest(self) -> None:
        self._nudge.set()

    async def _nudged(self) -> None:
        await self._nudge.wait()


def _why_not(problem: Exception, channel: WebhookChannel) -> Sentence:
    number = problem.errno if isinstance(problem, OSError) else None
    if number == errno.EADDRINUSE:
        return say(
            "{address} is in use by another program or account: end it, or listen on another port.",
            address=channel.address,
        )
    if number in (errno.EACCES, errno.EPERM):
        return say(
            "Callpop may not listen on {address}: choose a port above 1023.",
            address=channel.address,
        )
    return say(
        "{address} is no address of this computer: check where to listen.",
        address=channel.address,
    )
