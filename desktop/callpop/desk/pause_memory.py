"""Remembers over a restart until when the agent muted pop-ups, in a small file."""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from callpop.clock import Clock
from callpop.database import NewerFile
from callpop.desk.pause import LONGEST, Pause, Wishes
from callpop.plain_file import read_start
from callpop.replacing import replacing
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)

RETRY_SECONDS = 30.0
"""Pause before a disk that was full is tried again."""

_AGAIN = "again"
_MUTED, _RESUMED = "muted_until", "resumed_until"
_MOST_BYTES = 4_000
_FORMAT = "format"
FORMAT = 1
"""What this version of Callpop reads; a file that does not say is of this one."""


class PauseMemory:
    """Keeps what was said of pauses in ``path``; disks are touched in a thread.

    What can't be read is forgotten, as the log says; what can't be written is tried again, once
    more at the end. What a later Callpop wrote is left untouched.
    """

    def __init__(self, path: Path, pause: Pause, clock: Clock) -> None:
        self._path = path
        self._pause = pause
        self._clock = clock
        self._kept = Wishes()
        self._writing: asyncio.Task[None] | None = None
        self._in_charge = False
        self._deaf: Callable[[], None] = lambda: None
        self._tasks = Tasks("pauses")

    async def start(self) -> Sentence:
        """Recall what was said before, and remember what is said from now on; why not, if so."""
        now = self._clock.now()
        try:
            self._kept = await asyncio.to_thread(_read, self._path, now.wall + LONGEST)
        except NewerFile:
            return say(
                "Until when pop-ups are muted was written down by a newer version of Callpop and "
                "is left untouched: update Callpop, or move {file} away.",
                file=self._path.name,
            )
        self._pause.recall(self._kept, now)
        self._in_charge = True
        self._deaf = self._pause.changes.subscribe(lambda _state: self._remember())
        return NOTHING

    async def close(self) -> None:
        """Write what is left; what is said later is not remembered."""
        self._deaf()
        if self._in_charge:
            self._remember()
        if self._writing is not None:
            await asyncio.wait({self._writing})
        await self._tasks.close()

    def _remember(self) -> None:
        if self._writing is None or self._writing.done():
            self._writing = self._tasks.start(self._write(), name="remember")

    async def _write(self) -> None:
        # The last word counts, also where it is said while another is being written.
        while (wishes := self._pause.wishes) != self._kept:
            if not await asyncio.to_thread(_write, self._path, wishes):
                self._tasks.cancel(_AGAIN)
                self._tasks.start(self._again(), name=_AGAIN)
                return
            self._kept = wishes

    async def _again(self) -> None:
        await self._clock.sleep(RETRY_SECONDS)
        self._remember()


def _read(path: Path, latest: datetime) -> Wishes:
    """What is kept in ``path``, none of it later than ``latest``.

    Raises:
        NewerFile: a later Callpop wrote it.
    """
    try:
        kept = json.loads(read_start(path, _MOST_BYTES))
        if kept.get(_FORMAT, FORMAT) > FORMAT:
            raise NewerFile
        muted, resumed = (
            datetime.fromisoformat(kept[key]) if kept.get(key) else None
            for key in (_MUTED, _RESUMED)
        )
    except FileNotFoundError:
        return Wishes()
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as why:
        _log.warning("pauses are forgotten, their file can't be read: %s", type(why).__name__)
        return Wishes()
    sound = all(at is None or (at.tzinfo is not None and at <= latest) for at in (muted, resumed))
    return Wishes(muted, resumed) if sound else Wishes()


def _write(path: Path, wishes: Wishes) -> bool:
    said = {_MUTED: wishes.muted_until, _RESUMED: wishes.resumed_until}
    text = json.dumps({key: at.isoformat() for key, at in said.items() if at is not None})
    try:
        # The one Callpop of this home is alone with it.
        with replacing(path, under_lock=True) as file:
            file.write(text.encode())
    except OSError as why:
        _log.warning("until when pop-ups are muted can't be written down yet: %s", why)
        return False
    return True
