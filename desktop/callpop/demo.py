"""The demo: the whole app against five built-in PBXs and the built-in CRM page.

Everything is thrown away afterwards: settings and history live in a temporary folder, the secrets
in memory alone, and no server but our own on this machine is spoken to.
"""

import asyncio
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from callpop.account_service import AccountProblem
from callpop.accounts.home import Home
from callpop.app import App
from callpop.clock import Clock, SystemClock
from callpop.demo_agent import Page, QtAgent
from callpop.platform.instance import Instance
from callpop.preferences import Language, Look
from callpop.qt_program import application, event_loop
from callpop.running import running
from callpop.screen import missing_screen
from callpop.simulators.day.all_day import clear_lines, go_on
from callpop.simulators.day.places import CONTACTS, accounts, open_places
from callpop.simulators.day.script import SCENES, SceneFailed, play
from callpop.simulators.day.stage import Day, Places
from callpop.tasks import Tasks
from callpop.telephony.status import AccountStatus
from callpop.ui.dial_box import DialBox
from callpop.ui.main_window import MainWindow
from callpop.ui.panel import Panel

REST_SECONDS = 0.6
"""After which fades have ended and other programs have drawn theirs."""
WATCHED_PACE = 1.5
"""Real seconds for each of the script's where somebody watches."""
PICTURES_PACE = 0.6
"""The same where only the camera does."""
TRANSCRIPT = "transcript.txt"


class DemoError(Exception):
    """The demo could not be played to its end; the text says why and what to do."""


class Album:
    """The transcript and the numbered pictures of one demo, in ``folder`` if there is one."""

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._lines: list[str] = []
        self._number = 0

    @property
    def takes_pictures(self) -> bool:
        """There is a folder to keep them in."""
        return self._folder is not None

    def say(self, line: str) -> None:
        """Tell a line on standard output, and keep it for the transcript."""
        if line.startswith("## "):
            text = f"\n{line.removeprefix('## ')}"
        else:
            text = f"{self._clock.now().wall.astimezone():%H:%M:%S}  {line}"
        self._lines.append(text)
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    async def picture(self, name: str) -> None:
        """Photograph the whole screen, once it has come to rest."""
        await self._clock.sleep(REST_SECONDS)
        if self._folder is None:
            return
        self._number += 1
        path = self._folder / f"{self._number:02d}-{name}.png"
        image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        if image.isNull() or not await asyncio.to_thread(image.save, str(path)):
            raise DemoError(
                f"The picture {path} could not be taken: pictures need an X11 screen and a "
                "folder that can be written to."
            )
        self.say(f"[{path.name}]")

    def open(self) -> None:
        """Make the folder, and clear an older demo's things out of it."""
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            for old in (*self._folder.glob("[0-9][0-9]-*.png"), self._folder / TRANSCRIPT):
                old.unlink(missing_ok=True)

    def close(self) -> None:
        """Write the transcript."""
        if self._folder is not None:
            text = "\n".join(self._lines).strip() + "\n"
            (self._folder / TRANSCRIPT).write_text(text, encoding="utf-8")


class _Doors:
    """The running app as :class:`callpop.demo_agent.DemoApp`."""

    def __init__(self, app: App) -> None:
        self._app = app

    def statuses(self) -> Sequence[AccountStatus]:
        """The accounts, as the tray and the panel show them."""
        return self._app.desk.account_statuses()

    def open_dial_box(self) -> None:
        """As the tray menu does."""
        self._app.windows.show_dial_box("")

    def open_panel(self) -> None:
        """As a click on the tray icon does."""
        self._app.windows.show_panel()

    def open_page(self, page: Page) -> None:
        """As the tray menu does."""
        windows = self._app.windows
        {
            "people": windows.show_people,
            "queues": windows.show_queues,
            "history": windows.show_history,
        }[page]()

    def close_windows(self) -> None:
        """Whatever is open; the cards are no windows to close."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and isinstance(window, Panel | DialBox | MainWindow):
                window.close()

    async def turn(self, theme: Literal["light", "dark"]) -> None:
        """As the settings window does."""
        await self._app.prefer(replace(self._app.preferences(), theme=Look(theme)))

    async def speak(self, language: Literal["en", "uk"]) -> None:
        """As the settings window does."""
        await self._app.prefer(replace(self._app.preferences(), language=Language(language)))

    async def hide_names(self, *, hidden: bool) -> None:
        """As the eye in the panel does."""
        await self._app.prefer(replace(self._app.preferences(), private=hidden))


@dataclass(frozen=True, slots=True)
class Stage:
    """The running app, and the day to be played on it."""

    app: App
    day: Day


def run_demo(output: Path | None) -> int:
    """Play the day, with pictures and a transcript in ``output`` if it is given.

    Without ``output`` somebody watches: the app and its PBXs stay until they are told to end.
    Returns the exit status; what went wrong is said on standard error.
    """
    if (trouble := missing_screen()) is not None:
        sys.stderr.write(f"{trouble}\n")
        return 1
    clock = SystemClock()
    album = Album(output, clock)
    with tempfile.TemporaryDirectory(prefix="callpop-demo-", ignore_cleanup_errors=True) as folder:
        home = Home.find(str(Path(folder) / "home"))
        try:
            album.open()
            home.prepare()
            qt = application()
            with asyncio.Runner(loop_factory=lambda: event_loop(qt)) as runner:
                runner.run(demonstrate(qt, home, album, clock))
        except DemoError as failed:
            album.say(str(failed))
            sys.stderr.write(f"{failed}\n")
            return 1
        except OSError as error:
            sys.stderr.write(f"The demo can't write or listen here: {error}.\n")
            return 1
        finally:
            album.close()
    return 0


@asynccontextmanager
async def staged(qt: QApplication, home: Home, album: Album, clock: Clock) -> AsyncIterator[Stage]:
    """The servers and the app, the accounts set up, for as long as the block lasts.

    Raises:
        DemoError: an account could not be set up.
        OSError: ``home`` can't be written to, or no port is free.
    """
    instance = Instance(home)
    instance.acquire()
    async with (
        open_places(clock) as places,
        running(qt, home, instance, clock, hidden=True) as app,
    ):
        agent = QtAgent(_Doors(app), clock)
        pace = PICTURES_PACE if album.takes_pictures else WATCHED_PACE
        try:
            await _set_up(app, places)
        except AccountProblem as problem:
            raise DemoError(f"The demo's accounts could not be set up: {problem}") from problem
        yield Stage(app, Day(places, agent, album, clock, pace))


async def _set_up(app: App, places: Places) -> None:
    for contact in CONTACTS:
        await app.contacts.add(contact.name, contact.company or "", [contact.number])
    for account in accounts(places):
        await app.accounts.add(
            account.kind, account.name, account.settings, account.secrets, keep="this-run"
        )
        if account.announce is not None:
            account.announce(await app.accounts.webhook_url(account.name))
    # The day's agent reads what the windows say, and reads English.
    await app.prefer(replace(app.preferences(), theme=Look.LIGHT, language=Language.ENGLISH))


async def demonstrate(qt: QApplication, home: Home, album: Album, clock: Clock) -> None:
    """Bring the servers and the app up, play the day, take them down.

    Raises:
        DemoError: the app did not do what the day asks of it, or a picture failed.
        OSError: ``home`` can't be written to, or no port is free.
    """
    tasks = Tasks("demo")
    async with staged(qt, home, album, clock) as stage:
        if album.takes_pictures:
            telling = _tell(stage.day)
        else:
            album.say(f"From another terminal: callpop --home {home.settings.parent} events")
            telling = _tell_and_go_on(stage.day)
        playing = tasks.start(telling, name="the day")
        wanted = tasks.start(stage.app.wanted(), name="somebody quits")
        try:
            await asyncio.wait((playing, wanted), return_when=asyncio.FIRST_COMPLETED)
            if playing.done():
                playing.result()
        finally:
            await tasks.close()


async def _tell(day: Day) -> None:
    for scene in SCENES:
        try:
            await play(day, scene)
        except SceneFailed as failed:
            raise DemoError(f"The demo stopped. {failed}.") from failed


async def _tell_and_go_on(day: Day) -> None:
    for scene in SCENES:
        try:
            await play(day, scene)
        except SceneFailed:
            # Whoever watches may work the windows too, and be faster than the script.
            day.say("That went another way than planned. On with the day:")
            await clear_lines(day.places)
            await day.agent.leaves()
    day.say("The day goes on: calls come and go, and whoever you call answers.")
    day.say("Callpop stays until you quit it.")
    await go_on(day, random.Random())  # noqa: S311
