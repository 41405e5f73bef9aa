"""Threads for what would block the event loop: disks, names of computers, other programs."""

import errno
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

MOST = 64
"""So many things may hang at once before others have to wait."""
FAREWELL_SECONDS = 2.0

_Work = Callable[[], None]


class Threads(Executor):
    """An executor whose threads are daemons: a name server that does not answer, or a disk that
    is gone, keeps neither other work waiting nor the program from ending.

    :meth:`shutdown` lets what was begun end within ``farewell`` seconds, and leaves the rest.
    """

    def __init__(self, most: int = MOST, farewell: float = FAREWELL_SECONDS) -> None:
        self._most = most
        self._farewell = farewell
        self._queue: SimpleQueue[_Work | None] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._closed = False

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Call ``fn`` in a thread.

        Raises:
            RuntimeError: it is shut down.
            OSError: the system gives no thread, and there is none yet that could do it later.
        """
        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn(*args, **kwargs)
            except BaseException as failure:
                future.set_exception(failure)
            else:
                future.set_result(result)

        with self._lock:
            if self._closed:
                raise RuntimeError("nothing new is begun after the end")
            if not self._idle.acquire(blocking=False) and len(self._threads) < self._most:
                self._one_more()
            self._queue.put(work)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Begin nothing new; ``wait`` a moment for what was begun."""
        with self._lock:
            self._closed = True
            for _ in self._threads:
                self._queue.put(None)
        until = time.monotonic() + self._farewell
        for thread in self._threads if wait else ():
            thread.join(max(0.0, until - time.monotonic()))

    def _one_more(self) -> None:
        name = f"worker {len(self._threads) + 1}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError:
            # The system has no more; what those that there are have begun ends some time.
            if not self._threads:
                raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from None
        else:
            self._threads.append(thread)

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
            del work  # It may hold a secret.
            self._idle.release()
