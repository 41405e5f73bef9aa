"""A connector at work: asked in the session's name, held to its deadline, and recorded."""

import asyncio
import logging
import traceback
from collections.abc import Callable

from callpop.clock import Clock
from callpop.pbx.connector import (
    Closed,
    Connector,
    HttpAnswer,
    Output,
    SpeaksHttp,
    WebhookRequest,
)
from callpop.sessions.recorder import Recorder
from callpop.tasks import Tasks
from callpop.telephony.commands import Command
from callpop.telephony.moment import Moment

_log = logging.getLogger(__name__)

_TIMER_GRAIN = 0.02
"""Seconds between two looks at a connector's deadline, whatever it asks for."""


class Translator:
    """Hands a connector what happened, and what it answers to ``do``.

    A connector that fails is survived: ``broken`` is told on which channel (none: on all), and
    whoever asked gets False.
    """

    def __init__(
        self,
        name: str,
        connector: Connector,
        recorder: Recorder,
        *,
        clock: Clock,
        tasks: Tasks,
        do: Callable[[Output, Moment], None],
        broken: Callable[[str], None],
    ) -> None:
        self._name = name
        self._connector = connector
        self._recorder = recorder
        self._clock = clock
        self._tasks = tasks
        self._do = do
        self._broken = broken
        self._silenced = False
        self._timer: asyncio.Task[None] | None = None
        self._timer_at = 0.0

    def start(self) -> None:
        """Watch its deadline from now on."""
        self._ask("deadline", lambda _: [])

    def silence(self) -> None:
        """Ask it nothing more."""
        self._silenced = True

    def opened(self, channel: str) -> bool:
        """A connection stands."""
        return self._ask("opened", lambda now: self._connector.opened(channel, now), channel)

    def received(self, channel: str, data: str | bytes) -> bool:
        """A message arrived."""
        data = self._recorder.cover.message(data)
        return self._ask(
            "received", lambda now: self._connector.received(channel, data, now), channel, data
        )

    def ponged(self, channel: str) -> bool:
        """A ping was answered."""
        return self._ask("ponged", lambda now: self._connector.ponged(channel, now), channel)

    def closed(self, channel: str, closed: Closed) -> bool:
        """A connection ended, or could not be made."""
        return self._ask(
            "closed", lambda now: self._connector.closed(channel, closed, now), channel, closed
        )

    def command(self, command: Command) -> bool:
        """The agent asks for something."""
        return self._ask("command", lambda now: self._connector.command(command, now), fact=command)

    def requested(self, channel: str, request: WebhookRequest) -> bool:
        """The PBX asks something of a webhook channel."""
        http = self._connector
        if self._silenced or not isinstance(http, SpeaksHttp):
            return False
        request = self._recorder.cover.request(request)
        return self._ask(
            "requested", lambda now: http.requested(channel, request, now), channel, request
        )

    def responded(self, ticket: str, answer: HttpAnswer) -> bool:
        """What became of a request of ours."""
        http = self._connector
        answer = self._recorder.cover.answer(answer)
        return isinstance(http, SpeaksHttp) and self._ask(
            "responded", lambda now: http.responded(ticket, answer, now), fact=(ticket, answer)
        )

    def farewell(self) -> list[Output]:
        """What politeness sends before the account is closed for good."""
        try:
            return self._connector.farewell()
        except Exception as problem:
            self._bug("farewell", problem)
            return []

    def _ask(
        self,
        what: str,
        ask: Callable[[Moment], list[Output]],
        channel: str = "",
        fact: object = None,
    ) -> bool:
        if self._silenced:
            return True
        now = self._clock.now()
        if what not in ("deadline", "elapsed"):
            self._recorder.note(now, what, fact, channel)
        try:
            for output in ask(now):
                self._recorder.answered(now, output)
                self._do(output, now)
            self._rearm()
        except Exception as problem:
            self._bug(what, problem)
            self._broken(channel)
            return False
        return True

    def _rearm(self) -> None:
        """Have the deadline watched, and only the earliest."""
        deadline = self._connector.deadline()
        if deadline is None or self._silenced:
            return
        if self._timer is None or self._timer.done() or deadline < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = deadline
            self._timer = self._tasks.start(self._watch(), name="deadline")

    async def _watch(self) -> None:
        await self._clock.sleep(max(_TIMER_GRAIN, self._timer_at - self._clock.now().ticks))
        self._timer = None
        self._ask("elapsed", self._connector.elapsed)

    def _bug(self, what: str, problem: Exception) -> None:
        # Neither the exception's words nor the frames' values: they may hold a key.
        trace = "".join(traceback.format_tb(problem.__traceback__))
        _log.error(
            "%s: %s of its connector: %s\n%s",
            self._name,
            what,
            type(problem).__name__,
            trace,
            extra={"fault": problem},
        )
