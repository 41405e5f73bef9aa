"""Background work that always has a name, an owner, and somebody who notices when it fails."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Tasks:
    """The background tasks of one owner, kept alive until they end or the owner closes.

    ``on_failure`` is called with a task's name and exception when it fails; the failure is in
    the log by then. A cancelled task did not fail.
    """

    def __init__(
        self, owner: str, on_failure: Callable[[str, BaseException], None] | None = None
    ) -> None:
        self._owner = owner
        self._on_failure = on_failure
        self._names: dict[asyncio.Task[Any], str] = {}
        self._closed = False

    @property
    def running(self) -> tuple[str, ...]:
        """Names of the tasks that have not ended, the oldest first."""
        return tuple(self._names.values())

    def start(self, coro: Coroutine[Any, Any, T], *, name: str) -> asyncio.Task[T]:
        """Run ``coro`` on the running loop.

        Once the owner is closed nothing new runs: the task is cancelled before its first step.
        """
        loop = asyncio.get_running_loop()
        task = loop.create_task(coro, name=f"{self._owner}: {name}")
        self._names[task] = name
        task.add_done_callback(self._ended)
        if self._closed:
            task.cancel()
        return task

    def cancel(self, name: str) -> None:
        """Cancel every running task of that name, without waiting for its end."""
        for task, of in list(self._names.items()):
            if of == name:
                task.cancel()

    async def ended(self) -> None:
        """Return once nothing runs."""
        while others := self._names.keys() - {asyncio.current_task()}:
            await asyncio.wait(others)
            await asyncio.sleep(0)

    async def close(self) -> None:
        """Cancel all tasks and wait until they have ended; the caller's own is left alone."""
        self._closed = True
        while others := self._names.keys() - {asyncio.current_task()}:
            for task in others:
                task.cancel()
            await asyncio.wait(others)
            # The callbacks that forget ended tasks run in the loop's next turn.
            await asyncio.sleep(0)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        name = self._names.pop(task)
        if task.cancelled() or (failure := task.exception()) is None:
            return
        _log.error("%s: %s failed", self._owner, name, exc_info=failure)
        if self._on_failure is None:
            return
        try:
            self._on_failure(name, failure)
        except Exception:
            _log.exception("%s: nobody could be told that %s failed", self._owner, name)
