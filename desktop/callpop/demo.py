"""The demo: the whole app against the built-in PBXs and the built-in CRM page.

Everything is thrown away afterwards: settings and history live in a temporary folder, the secrets
in memory alone, and no server but our own on this machine is spoken to.
"""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from callpop.clock import Clock
from callpop.demo_agent import DemoApp, QtAgent
from callpop.simulators.day import Account, Day, Places, SceneFailed, accounts, open_places, play

REST_SECONDS = 0.6
"""After which fades have ended and other programs have drawn theirs."""
WATCHED_PACE = 1.5
"""Real seconds for each of the script's where somebody watches."""
PICTURES_PACE = 0.6
"""The same where only the camera does."""
TRANSCRIPT = "transcript.txt"


class PlayableApp(DemoApp, Protocol):
    """The app as the demo starts it."""

    async def add_account(self, account: Account) -> None:
        """Add an account whose secrets are kept in memory for this run alone."""


OpenApp = Callable[[Path], AbstractAsyncContextManager[PlayableApp]]
"""Starts the whole app in an empty home and, at the end, quits it."""


class DemoError(Exception):
    """The demo could not be played to its end; the text says why and what to do."""


class Album:
    """The transcript and the numbered pictures of one demo, in ``folder`` if there is one."""

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._lines: list[str] = []
        self._number = 0

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


async def demonstrate(open_app: OpenApp, output: Path | None, clock: Clock) -> None:
    """Play the day once, with pictures and a transcript in ``output`` if it is given.

    Raises:
        DemoError: the app did not do what the day asks of it, or a picture failed.
        OSError: ``output`` or the temporary folder can't be written to.
    """
    album = Album(output, clock)
    await asyncio.to_thread(album.open)
    home = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="callpop-demo-"))
    try:
        async with open_places(clock) as places, open_app(home) as app:
            pace = WATCHED_PACE if output is None else PICTURES_PACE
            await _play(app, places, album, clock, pace)
        album.say("The day is over; nothing of it is kept.")
    finally:
        await asyncio.to_thread(album.close)
        await asyncio.to_thread(shutil.rmtree, home, ignore_errors=True)


async def _play(app: PlayableApp, places: Places, album: Album, clock: Clock, pace: float) -> None:
    for account in accounts(places):
        await app.add_account(account)
    agent = QtAgent(app, clock)
    await agent.turns("light")
    try:
        await play(Day(places, agent, album, clock, pace))
    except SceneFailed as failed:
        raise DemoError(f"The demo stopped. {failed}.") from failed
