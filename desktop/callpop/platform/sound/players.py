"""What plays a WAV file on each system. Blocking: for a thread."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Protocol

from callpop.platform.browser import child_environment
from callpop.platform.sound.loudness import Loaded, SoundError
from callpop.telephony.sentence import say
from callpop.telephony.text import clean

_LINUX: tuple[tuple[str, ...], ...] = (("pw-play",), ("paplay",), ("aplay", "-q"))
_MACOS: tuple[tuple[str, ...], ...] = (("afplay",),)
_PATIENCE = 5.0
"""Seconds that a player may take more than the sound lasts."""
_WHY_LIMIT = 120


class Playing(Protocol):
    """One sound that is played once."""

    def run(self) -> None:
        """Play it to its end, or until it is stopped.

        Raises:
            SoundError: nothing can play it.
        """

    def stop(self) -> None:
        """Be silent at once, now and from now on; from any thread."""


class Programs:
    """Plays through the first of the system's programs that can: ``commands`` and the file."""

    def __init__(self, sound: Loaded, commands: Sequence[Sequence[str]]) -> None:
        self._sound = sound
        self._commands = commands
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def run(self) -> None:
        """Play it.

        Raises:
            SoundError: there is no such program, or none would play it.
        """
        problem = say(
            "No program that plays sounds was found. Install one of these: {programs}.",
            programs=", ".join(command[0] for command in self._commands),
        )
        for name, *options in self._commands:
            program = shutil.which(name)
            if program is None:
                continue
            why = self._play([program, *options, str(self._sound.path)])
            if why is None:
                return
            problem = say("{program} did not play the sound: {why}.", program=name, why=why)
        raise SoundError(problem)

    def stop(self) -> None:
        """Be silent."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def _play(self, command: list[str]) -> str | None:
        """Why it was not played; None where it was, or was stopped."""
        with self._lock:
            if self._stopped:
                return None
            try:
                self._process = process = subprocess.Popen(  # noqa: S603 - a list, no shell
                    command,
                    env=child_environment(os.environ),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                )
            except OSError as why:
                return clean(why.strerror or str(why), _WHY_LIMIT)
        with process:
            try:
                _, said = process.communicate(timeout=self._sound.seconds + _PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                said = b"it does not end"
        with self._lock:
            self._process = None
        if self._stopped or process.returncode == 0:
            return None
        # What went wrong in the end is said last.
        lines = said.decode("utf-8", "replace").strip().splitlines()
        words = clean(lines[-1].rstrip("."), _WHY_LIMIT) if lines else ""
        return words or f"exit status {process.returncode}"


class WinSound:
    """Plays through Windows itself. Not proved on a real machine yet."""

    def __init__(self, sound: Loaded) -> None:
        self._sound = sound
        self._stopped = threading.Event()

    def run(self) -> None:
        """Play it.

        Raises:
            SoundError: Windows would not.
        """
        if sys.platform == "win32":
            import winsound

            kind = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            if self._stopped.is_set():
                return
            try:
                winsound.PlaySound(str(self._sound.path), kind)
            except RuntimeError as why:
                raise SoundError(say("Windows did not play the sound: {why}.", why=why)) from why
            # It plays by itself; whoever stops it does not wait for its end.
            self._stopped.wait(self._sound.seconds)

    def stop(self) -> None:
        """Be silent."""
        self._stopped.set()
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(None, 0)


def player_of(sound: Loaded) -> Playing:
    """What plays ``sound`` on this system."""
    if sys.platform == "win32":
        return WinSound(sound)
    return Programs(sound, _MACOS if sys.platform == "darwin" else _LINUX)
