"""Faults that nobody caught, wherever they happen: in the loop, in a thread, in Qt."""

import asyncio
import errno
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)

_HUSH_SECONDS = 60.0
_SCREEN_IS_GONE = re.compile("The (X11|Wayland) connection (broke|experienced a fatal error)")
"""Qt's last words: it ends the process behind them."""


@contextmanager
def faults_in_the_log(
    loop: asyncio.AbstractEventLoop, screen_lost: Sequence[Callable[[], None]]
) -> Iterator[None]:
    """Every fault ends in the log, wherever it happens; ``screen_lost`` is called where the screen
    goes."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("a fault of ours", exc_info=(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        _log.error("a fault of ours in a thread", exc_info=args.exc_value)

    hushed_until = 0.0

    def in_loop(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        nonlocal hushed_until
        error = context.get("exception")
        if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
            # It comes every second, for as long as somebody knocks.
            if loop.time() < hushed_until:
                return
            hushed_until = loop.time() + _HUSH_SECONDS
        details = error if isinstance(error, BaseException) else None
        _log.error("a fault of ours: %s", context.get("message"), exc_info=details)

    def in_qt(kind: QtMsgType, _context: object, message: str) -> None:
        level = logging.DEBUG if kind is QtMsgType.QtDebugMsg else logging.WARNING
        _log.log(level, "Qt: %s", message)
        if _SCREEN_IS_GONE.match(message):
            for act in screen_lost:
                act()

    before = sys.excepthook, threading.excepthook, qInstallMessageHandler(in_qt)
    sys.excepthook, threading.excepthook = hook, in_thread
    loop.set_exception_handler(in_loop)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, qt_before = before
        qInstallMessageHandler(qt_before)
        loop.set_exception_handler(None)
