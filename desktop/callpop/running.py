"""One running Callpop, from its start to its end: the loop, the signals, the log, the socket."""

import asyncio
import errno
import logging
import os
import re
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from callpop.accounts.home import Home
from callpop.app import App
from callpop.clock import Clock, SystemClock
from callpop.control import Control
from callpop.crashes import Crashes, CrashHandler, no_core_dumps
from callpop.logbook import keep_log
from callpop.platform.instance import Instance
from callpop.platform.qt_bus import hide_hanging_bus
from callpop.screen import missing_screen
from callpop.sessions.patience import DEFAULT, Patience
from callpop.sweeping import Sweeper
from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence, say
from callpop.threads import Threads
from callpop.ui.guarded import guarded
from callpop.ui.roles import tell_roles

_log = logging.getLogger(__name__)

LONGEST_LINK = 500
"""Characters that are looked at of what another program hands over."""
_CRASHED = say(
    "Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: "
    "nothing is sent by itself."
)
_HANDLES = 1024
_HUSH_SECONDS = 60.0
_LAST_WORDS = 3
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
        self._whole = QApplication.instance()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's own quit (Cmd-Q, the session's end) must not stop the loop under us."""
        # Every event of every window comes by here: most must cost nothing.
        if watched is not self._whole:
            return False
        if isinstance(event, QFileOpenEvent):
            self._app.dial_box(event.url().toString()[:LONGEST_LINK])
            return True
        if event.type() is QEvent.Type.Quit:
            self._app.quit()
            return True
        return False


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
    no_core_dumps()
    log = keep_log(home.log)
    crashes = Crashes(home.log.parent)
    keeper = CrashHandler(crashes)
    untold = crashes.begin()
    logging.getLogger().addHandler(keeper)
    try:
        _have_handles()
        hide_hanging_bus()
        with _without_windows(instance, crashes):
            qt = application()
        with asyncio.Runner(loop_factory=lambda: event_loop(qt)) as runner:
            runner.run(_live(qt, home, instance, hidden=hidden, tel=tel, crashed=untold))
            _end_undisturbed()
    finally:
        instance.release()
        logging.getLogger().removeHandler(keeper)
        crashes.end()
        logging.getLogger().removeHandler(log)
        log.close()
    return 0


@contextmanager
def _in_environment(name: str, value: str) -> Iterator[None]:
    """Set this for ourselves, and not for the browser that we start later."""
    before = os.environ.get(name)
    os.environ[name] = before or value
    yield
    del os.environ[name]
    if before is not None:
        os.environ[name] = before


def _have_handles() -> None:
    """Open as many files as many programs may, however few a terminal or a service allows."""
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = _HANDLES if hard == resource.RLIM_INFINITY else min(hard, _HANDLES)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _end_undisturbed() -> None:
    """All is written and let go: the wish to end needs not be said again."""
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGHUP})


@contextmanager
def _without_windows(instance: Instance, crashes: Crashes) -> Iterator[None]:
    """Where Qt can't open windows it would abort: say why instead, and end."""
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
        instance.release()
        crashes.end()
        logging.shutdown()
        os._exit(1)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


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
    os.environ.setdefault("QT_API", "pyside6")
    from qasync import QEventLoop as AsyncioOnQt

    loop: asyncio.AbstractEventLoop = AsyncioOnQt(qt, already_running=False)
    # Qt's own are few, and waited for without end.
    loop.set_default_executor(Threads())
    return loop


async def _live(
    qt: QApplication,
    home: Home,
    instance: Instance,
    *,
    hidden: bool,
    tel: str | None,
    crashed: bool,
) -> None:
    async with running(qt, home, instance, SystemClock(), hidden=hidden, tel=tel) as app:
        if crashed:
            app.note(_CRASHED)
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
            if await _started(app, app.start(hidden=hidden, tel=tel)):
                await instance.serve(Control(app.desk, app.accounts, app, app.office, app.contacts))
            yield app
        finally:
            await _take_down(app, instance)
            qt.removeEventFilter(listening)
            sweeper.close()


async def _started(app: App, start: Coroutine[Any, Any, None]) -> bool:
    """Start, or don't where that hangs and somebody wants Callpop to end."""
    tasks = Tasks("start")
    starting, quitting = tasks.start(start, name="start"), tasks.start(app.wanted(), name="quit")
    try:
        await asyncio.wait({starting, quitting}, return_when=asyncio.FIRST_COMPLETED)
        if not starting.done():
            await asyncio.wait({starting}, timeout=_CLOSING_SECONDS)
        return starting.done() and starting.result() is None
    finally:
        await tasks.close()


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


__all__ = ["NoScreen", "application", "event_loop", "run", "running"]
