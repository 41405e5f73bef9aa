"""One running Callpop, from its start to its end: the loop, the signals, the log, the socket."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from callpop.accounts.home import Home
from callpop.clock import Clock, SystemClock
from callpop.crashes import Crashes, CrashHandler, no_core_dumps
from callpop.fault_log import faults_in_the_log
from callpop.logbook import keep_log, said_in_the_terminal
from callpop.platform.instance import Instance
from callpop.platform.qt_bus import hide_hanging_bus
from callpop.platform.tray_items import TrayItems
from callpop.qt_program import SystemFilter, application, event_loop, without_windows
from callpop.replaced import ReplacedHandler
from callpop.screen import missing_screen
from callpop.sessions.patience import DEFAULT, Patience
from callpop.sweeping import Sweeper
from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence, say
from callpop.ui.tray import Tray

if TYPE_CHECKING:
    from callpop.app import App

_log = logging.getLogger(__name__)

_CRASHED = say(
    "Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: "
    "nothing is sent by itself."
)
_SWITCH_SECONDS = 0.0005
"""A thread at work keeps the event loop from going on for so long at a time. With Python's own 5 ms
a call would wait for that while the history writes."""
_HANDLES = 1024
_CLOSING_SECONDS = 5.0
"""Quitting takes no longer, whatever hangs."""


class NoScreen(Exception):
    """Windows can't be opened; ``sentence`` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


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
        sys.setswitchinterval(_SWITCH_SECONDS)
        hide_hanging_bus()
        with without_windows([instance.release, crashes.end]):
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
) -> AsyncIterator["App"]:
    """The app with its windows up and its control socket open, for as long as the block lasts.

    ``instance`` is acquired by the caller, and released here.
    """
    loop = asyncio.get_running_loop()
    screen_lost: list[Callable[[], None]] = []
    with faults_in_the_log(loop, screen_lost):
        items = TrayItems()
        tray = Tray(qt, items, items.host_now())
        # Whoever started Callpop sees that it comes, while all the rest is loaded.
        from callpop.app import App
        from callpop.control import Control

        app = App(qt, home, clock, tray, patience)
        screen_lost.append(partial(_end_without_screen, app, instance))
        replaced = ReplacedHandler(app.note)
        logging.getLogger().addHandler(replaced)
        sweeper = Sweeper()
        listening = SystemFilter(app.dial_box, app.quit)
        qt.installEventFilter(listening)
        _hear_signals(loop, app.quit)
        try:
            if await _started(app, app.start(hidden=hidden, tel=tel)):
                await instance.serve(Control(app.desk, app.accounts, app, app.office, app.contacts))
            yield app
        finally:
            with said_in_the_terminal():
                await _take_down(app, tray, instance)
            logging.getLogger().removeHandler(replaced)
            qt.removeEventFilter(listening)
            sweeper.close()


def _hear_signals(loop: asyncio.AbstractEventLoop, quit: Callable[[], None]) -> None:
    hears: dict[str, Callable[[], None]] = dict.fromkeys(("SIGTERM", "SIGINT", "SIGHUP"), quit)
    # These mean nothing here, and end whoever does not hear them. SIGUSR1 is taken: see Crashes.
    hears |= dict.fromkeys(("SIGUSR2", "SIGALRM"), lambda: None)
    for name, heard in hears.items():
        number: signal.Signals | None = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError, ValueError):
                loop.add_signal_handler(number, heard)


async def _started(app: "App", start: Coroutine[Any, Any, None]) -> bool:
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


async def _take_down(app: "App", tray: Tray, instance: Instance) -> None:
    try:
        async with asyncio.timeout(_CLOSING_SECONDS):
            await instance.close()
            await app.close()
            await tray.close()
    except TimeoutError:
        _log.warning("quitting took too long; the rest is left to the system")


def _end_without_screen(app: "App", instance: Instance) -> None:
    """End at once and in order. Qt is about to end the process: no event loop runs any more."""
    _log.error("the screen is gone: Callpop ends, and what was shown of calls is in its history")
    with said_in_the_terminal():
        for step in (app.sound.hush, app.desk.history.finish, instance.release):
            try:
                step()
            except Exception:
                _log.exception("not all could be done without a screen")
    logging.shutdown()
    os._exit(1)
