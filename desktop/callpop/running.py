"""One running Callpop, from its start to its end: the loop, the signals, the log, the socket."""

import asyncio
import logging
import os
import re
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from callpop.accounts.home import Home
from callpop.app import App
from callpop.clock import Clock, SystemClock
from callpop.control import Control
from callpop.logbook import keep_log
from callpop.platform.instance import Instance
from callpop.platform.qt_bus import hide_hanging_bus
from callpop.screen import missing_screen
from callpop.sessions.patience import DEFAULT, Patience
from callpop.sweeping import Sweeper
from callpop.telephony.sentence import Sentence
from callpop.threads import Threads
from callpop.ui.guarded import guarded
from callpop.ui.roles import tell_roles

_log = logging.getLogger(__name__)

LONGEST_LINK = 500
"""Characters that are looked at of what another program hands over."""
_CLOSING_SECONDS = 5.0
"""Quitting takes no longer, whatever hangs."""
_SCREEN_IS_GONE = re.compile("The (X11|Wayland) connection (broke|experienced a fatal error)")
"""Qt's last words: it ends the process behind them."""


class NoScreen(Exception):
    """Windows can't be opened; ``sentence`` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class _SystemFilter(QObject):
    """What the system tells the program: a wish to end it becomes an orderly end, and a link
    (macOS tells of those so) opens the dial box."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own quit (Cmd-Q, the session's end) must not stop the loop under us."""
        if isinstance(event, QFileOpenEvent):
            self._app.dial_box(event.url().toString()[:LONGEST_LINK])
            return True
        if event.type() is QEvent.Type.Quit:
            self._app.quit()
            return True
        return super().eventFilter(watched, event)


def run(home: Home, *, hidden: bool = False, tel: str | None = None) -> int | None:
    """Run the tray app until it is told to end; the exit status, or None where another instance
    of this home runs by now.

    Raises:
        HomeError, PlaceError, NoScreen: it can't run here; each carries a sentence.
    """
    if (trouble := missing_screen()) is not None:
        raise NoScreen(trouble)
    home.prepare()
    instance = Instance(home)
    if not instance.acquire():
        return None
    log = keep_log(home.log)
    try:
        hide_hanging_bus()
        qt = application()
        with asyncio.Runner(loop_factory=lambda: event_loop(qt)) as runner:
            runner.run(_live(qt, home, instance, hidden=hidden, tel=tel))
    finally:
        instance.release()
        logging.getLogger().removeHandler(log)
        log.close()
    return 0


def application() -> QApplication:
    """The Qt application, set up for a program that lives in the tray."""
    qt = QApplication.instance() or QApplication(["callpop"])
    assert isinstance(qt, QApplication)
    tell_roles(qt)
    return qt


def event_loop(qt: QApplication) -> asyncio.AbstractEventLoop:
    """An asyncio loop on Qt's own."""
    os.environ.setdefault("QT_API", "pyside6")
    from qasync import QEventLoop as AsyncioOnQt

    loop: asyncio.AbstractEventLoop = AsyncioOnQt(qt, already_running=False)
    # Qt's own are few, and waited for without end.
    loop.set_default_executor(Threads())
    return loop


async def _live(
    qt: QApplication, home: Home, instance: Instance, *, hidden: bool, tel: str | None
) -> None:
    async with running(qt, home, instance, SystemClock(), hidden=hidden, tel=tel) as app:
        await app.wanted()


@asynccontextmanager
async def running(
    qt: QApplication,
    home: Home,
    instance: Instance,
    clock: Clock,
    *,
    hidden: bool = False,
    tel: str | None = None,
    patience: Patience = DEFAULT,
) -> AsyncIterator[App]:
    """The app with its windows up and its control socket open, for as long as the block lasts.

    ``instance`` is acquired by the caller, and released here.
    """
    loop = asyncio.get_running_loop()
    screen_lost: list[Callable[[], None]] = []
    with _faults_in_the_log(loop, screen_lost):
        app = App(qt, home, clock, patience)
        screen_lost.append(partial(_end_without_screen, app, instance))
        sweeper = Sweeper()
        listening = _SystemFilter(app)
        qt.installEventFilter(listening)
        for number in (signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", None)):
            if number is not None:
                with suppress(NotImplementedError, ValueError):
                    loop.add_signal_handler(number, app.quit)
        try:
            await app.start(hidden=hidden, tel=tel)
            await instance.serve(Control(app.desk, app.accounts, app, app.office, app.contacts))
            yield app
        finally:
            await _take_down(app, instance)
            qt.removeEventFilter(listening)
            sweeper.close()


async def _take_down(app: App, instance: Instance) -> None:
    try:
        async with asyncio.timeout(_CLOSING_SECONDS):
            await instance.close()
            await app.close()
    except TimeoutError:
        _log.warning("quitting took too long; the rest is left to the system")


def _end_without_screen(app: App, instance: Instance) -> None:
    """End at once and in order. Qt is about to end the process: no event loop runs any more."""
    _log.error("the screen is gone: Callpop ends, and what was shown of calls is in its history")
    for step in (app.sound.hush, app.desk.history.finish, instance.release):
        try:
            step()
        except Exception:
            _log.exception("not all could be done without a screen")
    logging.shutdown()
    os._exit(1)


@contextmanager
def _faults_in_the_log(
    loop: asyncio.AbstractEventLoop, screen_lost: Sequence[Callable[[], None]]
) -> Iterator[None]:
    """Every fault ends in the log, wherever it happens; ``screen_lost`` is called where the screen
    goes."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("a fault of ours", exc_info=(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        _log.error("a fault of ours in a thread", exc_info=args.exc_value)

    def in_loop(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        error = context.get("exception")
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


__all__ = ["NoScreen", "application", "event_loop", "run", "running"]
