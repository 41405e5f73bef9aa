"""Qt for a program that lives in the tray: the application, its event loop, and what the system
tells it."""

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from PySide6.QtCore import QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from callpop.telephony.sentence import say
from callpop.threads import Threads
from callpop.ui.guarded import guarded
from callpop.ui.roles import tell_roles

_log = logging.getLogger(__name__)

LONGEST_LINK = 500
"""Characters that are looked at of what another program hands over."""
_LAST_WORDS = 3


def application() -> QApplication:
    """The Qt application, set up for a program that lives in the tray."""
    # Memory that is shared with the screen comes as file handles: where there are no more of those
    # Qt would wait for it for ever.
    with _in_environment("QT_XCB_NO_MITSHM", "1"):
        qt = QApplication.instance() or QApplication(["callpop"])
    assert isinstance(qt, QApplication)
    tell_roles(qt)
    return qt


def event_loop(qt: QApplication) -> asyncio.AbstractEventLoop:
    """An asyncio loop on Qt's own."""
    from callpop.qt_loop import QtLoop

    loop = QtLoop(qt)
    # Qt's own are few, and waited for without end.
    loop.set_default_executor(Threads())
    return loop


@contextmanager
def without_windows(before_end: Sequence[Callable[[], None]]) -> Iterator[None]:
    """Where Qt can't open windows it would abort: say why instead, do what comes ``before_end``,
    and end."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        _log.info("Qt: %s", message)
        said.append(" ".join(message.partition("\n")[0].split()).rstrip("."))
        if kind is not QtMsgType.QtFatalMsg:
            return
        why = say(
            "No window can be opened here. Qt says: {why}. Start Callpop from your desktop; if "
            "QT_QPA_PLATFORM is set, unset it.",
            # Its very last words are about installing itself anew.
            why=". ".join(said[-_LAST_WORDS:-1] or said),
        )
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(f"callpop: {why}\n")
        for step in before_end:
            step()
        logging.shutdown()
        os._exit(1)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _in_environment(name: str, value: str) -> Iterator[None]:
    """Set this for ourselves, and not for the browser that we start later."""
    before = os.environ.get(name)
    os.environ[name] = before or value
    yield
    del os.environ[name]
    if before is not None:
        os.environ[name] = before


class SystemFilter(QObject):
    """What the system tells the program: a wish to end it becomes an orderly end, and a link
    (macOS tells of those so) opens the dial box."""

    def __init__(self, opens: Callable[[str], None], quits: Callable[[], None]) -> None:
        super().__init__()
        self._opens, self._quits = opens, quits
        self._whole = QApplication.instance()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own quit (Cmd-Q, the session's end) must not stop the loop under us."""
        # Every event of every window comes by here: most must cost nothing.
        if watched is not self._whole:
            return False
        if isinstance(event, QFileOpenEvent):
            self._opens(event.url().toString()[:LONGEST_LINK])
            return True
        if event.type() is QEvent.Type.Quit:
            self._quits()
            return True
        return False
