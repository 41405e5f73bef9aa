"""The whole app in this process, and what its agent sees of it.

:func:`at_work` starts it as ``callpop`` does, with windows, control socket, log and history, in a
home of its own; a :class:`Program` reads the agent's words off it. Its time may run faster than
that on the wall: pauses keep their true length in the program's own seconds, which
:attr:`Program.seconds` counts, and a test waits for a thirtieth of them.
"""

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from callpop.accounts.home import Home
from callpop.app import App
from callpop.clock import Clock
from callpop.desk.history import HistoryFile
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.logbook import keep_log
from callpop.platform import wake
from callpop.platform.control_client import ask
from callpop.platform.instance import Instance
from callpop.running import running
from callpop.sessions.patience import DEFAULT, Patience
from callpop.telephony.moment import Moment
from callpop.telephony.status import AccountStatus
from callpop.ui.account_line import AccountLine
from callpop.ui.ports import Keep

T = TypeVar("T")

OFFICE = "Office"
"""What the account of a test is called."""


class QuickClock:
    """The machine's clock, with seconds that last only the ``speed``-th part."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._wall, self._ticks = datetime.now(UTC), time.monotonic()

    def now(self) -> Moment:
        passed = (time.monotonic() - self._ticks) * self.speed
        return Moment(self._wall + timedelta(seconds=passed), self._ticks + passed)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self.speed)


def patience_at(speed: float) -> Patience:
    """The program's own patience; what it counts on the wall is as fast as the rest, within what
    machines can do."""
    on_the_wall, quicker = ("open", "farewell", "post", "request"), min(speed, 30.0)
    return replace(DEFAULT, **{name: getattr(DEFAULT, name) / quicker for name in on_the_wall})


STORY = "the story"
"""What the task is called that Ctrl-C ends."""


class Program:
    """The running app, seen from outside."""

    def __init__(self, app: App, home: Home, clock: Clock, speed: float) -> None:
        self.app = app
        self.home = home
        self.clock = clock
        self.speed = speed

    @property
    def seconds(self) -> float:
        """The program's own time."""
        return float(self.clock.now().ticks)

    async def until(self, what: str, look: Callable[[], T], seconds: float = 20.0) -> T:
        """What ``look`` returns once that is true; ``seconds`` are the wall's, and more where the
        program's time runs no faster than that."""
        deadline = time.monotonic() + seconds * max(1.0, 30.0 / self.speed)
        while not (found := look()):
            if time.monotonic() > deadline:
                raise AssertionError(f"it is still not so: {what}. The agent sees {self.sees}")
            await asyncio.sleep(0.003)
        return found

    # What the agent does.

    async def add(
        self,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        name: str = OFFICE,
        keep: Keep = "this-run",
    ) -> None:
        """Set an account up, as the settings window does; ``keep``: its secrets in the keyring
        or, as where there is none, in memory alone."""
        await self.app.accounts.add(kind, name, settings, secrets, keep=keep)

    async def asks(self, verb: str, **args: Any) -> Any:
        """What the command line is answered, through the control socket."""
        return await asyncio.to_thread(lambda: ask(self.home, verb, **args))

    # What the agent sees.

    def account(self, name: str = OFFICE) -> AccountStatus | None:
        """How the account's connection goes."""
        found = [one for one in self.app.desk.account_statuses() if one.account == name]
        return found[0] if found else None

    def state(self, name: str = OFFICE) -> str:
        """Its state as ``callpop status`` prints it; "" before there is one."""
        found = self.account(name)
        return found.state.value if found else ""

    def detail(self, name: str = OFFICE) -> str:
        """The sentence beside it."""
        found = self.account(name)
        return str(found.detail) if found else ""

    def line(self, name: str = OFFICE) -> str:
        """The account's line in the panel, as a screen reader reads it."""
        lines = self.app.windows.panel.findChildren(AccountLine)
        said = [one.accessibleName() for one in lines if not one.isHidden()]
        return next((words for words in said if words.startswith(f"{name}: ")), "")

    @property
    def tray(self) -> str:
        """The tool tip of the tray icon."""
        return self.app.windows.tray.words

    @property
    def cards(self) -> list[str]:
        """Every card on the screen, its texts one after the other."""
        return [_words(card) for card in self.app.windows.stack.cards()]

    @property
    def sees(self) -> str:
        """All of it, where a test has failed."""
        accounts = self.app.desk.account_statuses()
        lines = [f"{one.account}: {one.state.value}. {one.detail}" for one in accounts]
        return " / ".join([*lines, *self.cards])

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The calls of ``callpop status``."""
        return list(self.app.desk.status_report()["calls"])

    async def history(self) -> list[HistoryEntry]:
        """Every call in the history, oldest first, once all that happened is written."""
        await self._written()
        return (await asyncio.to_thread(HistoryFile(self.home.history).search))[::-1]

    async def gaps(self) -> list[Gap]:
        """Every time in which nothing was known, oldest first."""
        await self._written()
        return (await asyncio.to_thread(HistoryFile(self.home.history).gaps))[::-1]

    async def _written(self) -> None:
        # Whoever asks the app's own history comes after all that it was told.
        await self.app.desk.history.gaps()


@asynccontextmanager
async def at_work(
    qapp: QApplication,
    home: Home,
    *,
    speed: float = 1.0,
    clock: Clock | None = None,
    patience: Patience | None = None,
    notes: bool = False,
) -> AsyncIterator[Program]:
    """The app, running on this loop until the block ends.

    Without ``notes`` it does not look for a notification service, whose absence it would tell of;
    where there are settings already, they stay as they are.
    """
    clock = clock or QuickClock(speed)
    home.prepare()
    if not notes and not home.settings.exists():
        home.settings.write_text("[app]\nnotifications = false\n")
    levels = [(log, log.level) for log in (logging.getLogger(), logging.getLogger("callpop"))]
    log = keep_log(home.log)
    instance = Instance(home)
    assert instance.acquire()
    # A busy machine is no sleeping one, however fast the program's time runs.
    jump, wake._JUMP = wake._JUMP, wake._JUMP * speed
    try:
        async with running(
            qapp, home, instance, clock, hidden=True, patience=patience or patience_at(speed)
        ) as app:
            # To the app Ctrl-C is a wish to quit, and the story would go on without it.
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, _interrupt)
            yield Program(app, home, clock, speed)
    finally:
        wake._JUMP = jump
        instance.release()
        logging.getLogger().removeHandler(log)
        log.close()
        for logger, level in levels:
            logger.setLevel(level)


def _interrupt() -> None:
    for task in asyncio.all_tasks():
        if task.get_name() == STORY:
            task.cancel()


def _words(widget: QWidget) -> str:
    parts: list[QLabel | QAbstractButton] = [
        *widget.findChildren(QLabel),
        *widget.findChildren(QAbstractButton),
    ]
    texts = [one.accessibleName() or one.text() for one in parts if one.isVisible()]
    return " · ".join(text for text in texts if text)
