"""asyncio on Qt's event loop, in few of its turns."""

import asyncio
import os
from collections import deque
from collections.abc import Callable
from contextvars import Context
from time import perf_counter
from typing import Any

from PySide6.QtCore import QBasicTimer, QObject, QSocketNotifier, QTimerEvent
from PySide6.QtWidgets import QApplication

from callpop.ui.guarded import guarded

# qasync looks there for the Qt that it is to use.
os.environ.setdefault("QT_API", "pyside6")
from qasync import QEventLoop

_TURN_SECONDS = 0.002
"""So long callbacks may go on to ask for others, before Qt's own events have their turn."""


class QtLoop(QEventLoop):  # type: ignore[misc]
    """qasync's loop, in which each callback would wait for a turn of Qt's loop of its own, and each
    read for two: here what can be read is read at once, and whatever that wakes follows in the
    same turn, so that a call is told in the turn in which its frame arrives."""

    def __init__(self, qt: QApplication) -> None:
        self._soon: deque[asyncio.Handle] = deque()
        self._later = _Later(self._turn)
        super().__init__(qt, already_running=False)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call it after whatever is to be called soon already."""
        handle = asyncio.Handle(callback, args, self, context)
        self._soon.append(handle)
        self._later.want()
        return handle

    def _turn(self) -> None:
        until = perf_counter() + _TURN_SECONDS
        while self._soon:
            for _ in range(len(self._soon)):
                # Whoever is called may run a loop of Qt's that comes here too.
                if self._soon and not (handle := self._soon.popleft()).cancelled():
                    handle._run()
            if perf_counter() >= until:
                return
        self._later.rest()

    def _add_reader(self, fd: Any, callback: Callable[..., object], *args: Any) -> None:
        self._check_closed()
        self._remove_reader(fd)
        # Of a parent's, for it may be given up while it tells.
        number = fd if isinstance(fd, int) else fd.fileno()
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self._later)
        reader = asyncio.Handle(callback, args, self)

        def readable() -> None:
            if self._read_notifiers.get(fd) is notifier:
                reader._run()
                self._turn()

        activated: Any = notifier.activated
        activated["int"].connect(readable)
        self._read_notifiers[fd] = notifier

    def _remove_reader(self, fd: Any) -> bool:
        notifier = None if self.is_closed() else self._read_notifiers.get(fd)
        if notifier is None:
            return False
        super()._remove_reader(fd)
        notifier.deleteLater()
        return True


class _Later(QObject):
    """Has a turn of Qt's loop when there is nothing more urgent."""

    def __init__(self, turn: Callable[[], None]) -> None:
        super().__init__()
        self._turn = turn
        self._timer = QBasicTimer()

    def want(self) -> None:
        """In a turn that comes."""
        if not self._timer.isActive():
            self._timer.start(0, self)

    def rest(self) -> None:
        """None is wanted now."""
        self._timer.stop()

    @guarded
    def timerEvent(self, event: QTimerEvent) -> None:
        """It is our turn."""
        self._turn()
