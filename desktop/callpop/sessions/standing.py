"""How a line stands, and how it is started, refused and tried again, whatever it is made of."""

import asyncio
from abc import ABC, abstractmethod
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Generic, Protocol, TypeVar

from callpop.clock import Clock
from callpop.sessions.backoff import Backoff
from callpop.sessions.patience import Patience
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence


class LineState(Enum):
    """How far a line is."""

    IDLE = auto()
    CONNECTING = auto()
    OPEN = auto()
    PROVED = auto()
    WAITING = auto()
    REFUSED = auto()


class Owner(Protocol):
    """What every line tells its session."""

    def changed(self) -> None:
        """The line's state is another."""


OwnerT = TypeVar("OwnerT", bound=Owner)


class Standing(ABC, Generic[OwnerT]):
    """A line's state, and the one task that runs it until it is stopped or refused."""

    def __init__(
        self,
        name: str,
        owner: OwnerT,
        *,
        clock: Clock,
        patience: Patience,
        tasks: Tasks,
        backoff: Backoff,
    ) -> None:
        self.state = LineState.IDLE
        self.why: Sentence = NOTHING
        """Why the last attempt failed; nothing once one was proved or, where the PBX connects to
        us, once we listen."""
        self.retry_at: datetime | None = None
        self.silent_since: datetime | None = None
        """When the last connection was last heard of, if that was well before its end: how long
        it had been dead by then nobody can tell."""
        self._name = name
        self._owner = owner
        self._clock = clock
        self._patience = patience
        self._tasks = tasks
        self._backoff = backoff
        self._stopped = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Connect, unless it does already."""
        self._stopped = False
        if self._task is None or self._task.done():
            self._task = self._tasks.start(self._run(), name=self._name)

    @abstractmethod
    def stop(self) -> None:
        """End the connection and don't connect again."""

    def refuse(self, why: Sentence) -> None:
        """The PBX does not let us in: stop until :meth:`retry`."""
        self.why = why
        self.stop()
        self._enter(LineState.REFUSED)

    def retry(self) -> None:
        """The agent wants it tried now, refused or not."""
        if self.state is LineState.WAITING:
            self._end_rest()
        elif self.state in (LineState.REFUSED, LineState.IDLE):
            # Also while the last connection is still being closed.
            self._enter(LineState.CONNECTING)
            self.start()

    async def _run(self) -> None:
        await self._keep()
        if self.state is not LineState.REFUSED:
            self._enter(LineState.IDLE)

    @abstractmethod
    async def _keep(self) -> None:
        """Connect, again and again, until it is stopped."""

    async def _wait(self, pause: float, why: Sentence) -> None:
        """Tell ``why`` the attempt failed and when the next begins, and rest till then."""
        self.why = why
        self.retry_at = self._clock.now().wall + timedelta(seconds=pause)
        self._enter(LineState.WAITING)
        await self._rest(pause)
        self.retry_at = None

    @abstractmethod
    async def _rest(self, seconds: float) -> None:
        """Return after so many ``seconds``, or at :meth:`_end_rest`."""

    @abstractmethod
    def _end_rest(self) -> None:
        """The next attempt begins now."""

    def _enter(self, state: LineState) -> None:
        self.state = state
        self._owner.changed()
