"""Remembers over a restart until when the agent muted pop-ups, in a small file."""

import asyncio
import json
import logging
from datetime import datetime, timedelta
from pathlib import Path

from callpop.clock import Clock
from callpop.desk.pause import Pause, Wishes
from callpop.plain_file import read_start
from callpop.replacing import replacing_text
from callpop.tasks import Tasks

_log = logging.getLogger(__name__)

_MUTED, _RESUMED = "muted_until", "resumed_until"
_LONGEST = timedelta(days=8)
"""Nobody is offered a longer pause: the file, or the clock when it was written, was wrong."""
_MOST_BYTES = 400


class PauseMemory:
    """Keeps what was said of pauses in ``path``; disks are touched in a thread.

    What can't be read is forgotten, what can't be written is lost: the log says so.
    """

    def __init__(self, path: Path, pause: Pause, clock: Clock) -> None:
        self._path = path
        self._pause = pause
        self._clock = clock
        self._kept = Wishes()
        self._writing: asyncio.Task[None] | None = None
        self._tasks = Tasks("pauses")

    async def start(self) -> None:
        """Recall what was said before, and remember what is said from now on."""
        now = self._clock.now()
        self._kept = await asyncio.to_thread(_read, self._path, now.wall + _LONGEST)
        self._pause.recall(self._kept, now)
        self._pause.changes.subscribe(lambda _state: self._remember())

    async def close(self) -> None:
        """Write what is left."""
        if self._writing is not None:
            await asyncio.wait({self._writing})
        await self._tasks.close()

    def _remember(self) -> None:
        if self._writing is None or self._writing.done():
            self._writing = self._tasks.start(self._write(), name="remember")

    async def _write(self) -> None:
        # The last word counts, also where it is said while another is being written.
        while (wishes := self._pause.wishes) != self._kept:
            self._kept = wishes
            await asyncio.to_thread(_write, self._path, wishes)


def _read(path: Path, latest: datetime) -> Wishes:
    """What is kept in ``path``, none of it later than ``latest``."""
    try:
        kept = json.loads(read_start(path, _MOST_BYTES))
        muted, resumed = (
            datetime.fromisoformat(kept[key]) if kept.get(key) else None
            for key in (_MUTED, _RESUMED)
        )
    except FileNotFoundError:
        return Wishes()
    except (OSError, ValueError, TypeError, AttributeError) as why:
        _log.warning("pauses are forgotten, their file can't be read: %s", type(why).__name__)
        return Wishes()
    sound = all(at is None or (at.tzinfo is not None and at <= latest) for at in (muted, resumed))
    return Wishes(muted, resumed) if sound else Wishes()


def _write(path: Path, wishes: Wishes) -> None:
    said = {_MUTED: wishes.muted_until, _RESUMED: wishes.resumed_until}
    text = json.dumps({key: at.isoformat() for key, at in said.items() if at is not None})
    try:
        with replacing_text(path, "utf-8") as file:
            file.write(text)
    except OSError as why:
        _log.warning("a pause will be forgotten at the next start: %s", why)
