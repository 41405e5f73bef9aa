"""Sounds while a call rings, as loud and with whatever file the agent chose."""

import asyncio
import logging
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from callpop.clock import Clock
from callpop.platform.sound.loudness import Loaded, SoundError, load
from callpop.platform.sound.players import Playing, player_of
from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence, say

_log = logging.getLogger(__name__)

PAUSE_SECONDS = 2.0
"""Between two rings: the phone on the desk rings as well."""

_RING = "ring"


class Sound:
    """The desk's :class:`~callpop.desk.ports.Ringer`, and the settings' test of it.

    ``built_in`` is played where the agent chose no file. ``problems`` hears once why nothing can
    be heard, until another sound is chosen. Nothing here blocks: programs and disks are waited
    for in threads.
    """

    def __init__(
        self, built_in: Path, clock: Clock, problems: Callable[[Sentence], object]
    ) -> None:
        self._built_in = built_in
        self._clock = clock
        self._problems = problems
        self._volume, self._file = 100, built_in
        self._folder: Path | None = None
        self._loaded: tuple[object, Loaded] | None = None
        self._playing: Playing | None = None
        self._complained = False
        self._tasks = Tasks("sound")

    def choose(self, volume: int, file: str) -> None:
        """Sound like this from now on: ``volume`` in percent, ``file`` a WAV file or "" for the
        built-in ring."""
        chosen = volume, Path(file) if file else self._built_in
        if chosen != (self._volume, self._file):
            self._volume, self._file = chosen
            self._complained = False

    def ring(self) -> None:
        """Sound again and again, until :meth:`hush`."""
        self._tasks.start(self._ring(), name=_RING)

    def hush(self) -> None:
        """Be silent at once."""
        self._tasks.cancel(_RING)
        self._stop()

    async def play(self) -> None:
        """Sound once.

        Raises:
            SoundError: nothing can be heard; it says why.
        """
        if not self._volume:
            raise SoundError(say("The volume is 0: nothing can be heard."))
        self._stop()
        await self._play_once()

    async def close(self) -> None:
        """Be silent for good."""
        self._stop()
        await self._tasks.close()
        if self._folder is not None:
            await asyncio.to_thread(shutil.rmtree, self._folder, ignore_errors=True)

    async def _ring(self) -> None:
        while True:
            try:
                await self._play_once()
            except SoundError as why:
                if not self._complained:
                    self._complained = True
                    _log.warning("nothing can be heard: %s", why)
                    self._problems(why.sentence)
                return
            await self._clock.sleep(PAUSE_SECONDS)

    async def _play_once(self) -> None:
        if not self._volume:
            return
        sound = await asyncio.to_thread(self._load, self._file, self._volume)
        playing = self._playing = player_of(sound)
        try:
            await asyncio.to_thread(playing.run)
        finally:
            playing.stop()

    def _load(self, file: Path, volume: int) -> Loaded:
        """In a thread; perhaps while another still reads what was chosen before."""
        with suppress(RuntimeError):  # There is nobody of the name behind the ~.
            file = file.expanduser()
        key = file, volume, file.stat().st_mtime_ns if file.is_file() else 0
        if self._loaded is not None and self._loaded[0] == key:
            return self._loaded[1]
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="callpop-"))
        loaded = load(file, volume, Path(tempfile.mkdtemp(dir=self._folder)) / "ring.wav")
        self._loaded = key, loaded
        return loaded

    def _stop(self) -> None:
        if self._playing is not None:
            self._playing.stop()
            self._playing = None
