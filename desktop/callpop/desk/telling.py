"""What happens to a call is kept first and told then, so that nobody has seen a call which a crash
takes away."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterable, Sequence

import msgspec

from callpop.desk.history import History
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call
from callpop.telephony.moment import Moment

_log = logging.getLogger(__name__)

PATIENCE = 0.25
"""Seconds that a call waits for the disk, which usually needs some milliseconds: as long as a busy
machine may take, and no longer than anybody minds where a disk hangs."""


class Heard(msgspec.Struct, frozen=True, gc=False):
    """A change of a call, as it is to be told."""

    change: CallChange
    url: str | None
    """The CRM's page."""
    kept: bool
    """The history was asked to keep it: it is no rehearsal's."""
    waits: bool
    """It is to be on disk before it is seen, for a kill would take it away."""


class Telling:
    """Passes on what was heard, in its order, once no kill takes it away: at once where the
    history has a journal, else when it is on disk.

    Where the history can't write, or has not within ``patience`` seconds, it is told all the same.
    While one answer of the history is overdue no other is waited for. With a ``patience`` of 0
    everything is told at once.
    """

    def __init__(
        self,
        history: History,
        tasks: Tasks,
        patience: float,
        tell: Callable[[Sequence[Heard], Moment], None],
    ) -> None:
        self._history = history
        self._tasks = tasks
        self._patience = patience
        self._tell = tell
        self._waiting: deque[tuple[Sequence[Heard], Moment]] = deque()
        self._kept: asyncio.Future[None] | None = None

    def take(self, heard: Sequence[Heard], now: Moment) -> None:
        """All of this was heard at once; the history has been asked to keep it."""
        if not self._waiting and not (self._can_wait and any(one.waits for one in heard)):
            self._tell(heard, now)
            return
        self._waiting.append((heard, now))
        if len(self._waiting) == 1:
            self._tasks.start(self._tell_what_is_kept(), name="tell what is kept")

    def told(self, calls: Iterable[Call]) -> list[Call]:
        """``calls`` as they were told, without those of which nothing was."""
        before: dict[str, Call | None] = {}
        for heard, _ in self._waiting:
            for one in heard:
                before.setdefault(one.change.call.id, one.change.before)
        told = (before.get(call.id, call) for call in calls)
        return [call for call in told if call is not None]

    @property
    def _can_wait(self) -> bool:
        overdue = self._kept is not None and not self._kept.done()
        return self._patience > 0 and not overdue and self._history.problem is None

    async def _tell_what_is_kept(self) -> None:
        while self._waiting:
            number = len(self._waiting)
            if self._can_wait:
                self._kept = self._history.kept()
                await asyncio.wait({self._kept}, timeout=self._patience)
            for _ in range(number):
                try:
                    self._tell(*self._waiting[0])
                except Exception:
                    # One call that can't be told of must not keep the others from it.
                    _log.exception("what happened to a call could not be told")
                finally:
                    # Not before: what is heard while it is told stands behind it.
                    self._waiting.popleft()
