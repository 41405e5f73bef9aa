"""What the agent asked of a PBX, until it is answered or its time is up."""

import asyncio
import uuid
from collections.abc import Callable

from callpop.clock import Clock
from callpop.desk.ports import Lines
from callpop.tasks import Tasks
from callpop.telephony.commands import Command, CommandAnswer, Verdict
from callpop.telephony.sentence import say

PATIENCE = 15.0
"""Seconds after which nobody waits for a PBX's answer any longer."""


class Requests:
    """Sends commands and matches the answers to them by the request's id.

    ``told`` hears of the requests that ran out of time: no PBX will tell of those.
    """

    def __init__(
        self,
        clock: Clock,
        tasks: Tasks,
        told: Callable[[str, CommandAnswer], None],
        patience: float = PATIENCE,
    ) -> None:
        self._clock = clock
        self._tasks = tasks
        self._told = told
        self._patience = patience
        self._lines: Lines | None = None
        self._waiting: dict[str, asyncio.Future[CommandAnswer]] = {}

    def attach(self, lines: Lines) -> None:
        """Send through ``lines`` from now on."""
        self._lines = lines

    async def ask(self, account: str, command_of: Callable[[str], Command]) -> CommandAnswer:
        """Send ``command_of(request id)``; the PBX's answer, or that there was none."""
        request = uuid.uuid4().hex
        if self._lines is None:
            return CommandAnswer(request, Verdict.REFUSED, say("Callpop is still starting."))
        future: asyncio.Future[CommandAnswer] = asyncio.get_running_loop().create_future()
        self._waiting[request] = future
        timeout = f"time-out of {request}"
        self._tasks.start(self._time_out(account, request), name=timeout)
        try:
            self._lines.command(account, command_of(request))
            return await future
        finally:
            self._waiting.pop(request, None)
            self._tasks.cancel(timeout)

    def answered(self, answer: CommandAnswer) -> None:
        """An answer came; one that nobody waits for is let go."""
        future = self._waiting.get(answer.request)
        if future is not None and not future.done():
            future.set_result(answer)

    async def _time_out(self, account: str, request: str) -> None:
        await self._clock.sleep(self._patience)
        answer = CommandAnswer(
            request, Verdict.UNKNOWN, say("The PBX has not answered: look at your phone.")
        )
        self.answered(answer)
        self._told(account, answer)
