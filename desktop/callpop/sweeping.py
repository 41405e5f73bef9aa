"""Collects garbage on the main thread alone.

Python collects cycles on whichever thread happens to allocate; a Qt object destroyed away from
the main thread takes the process with it. The history and the keyring have threads of their own.
"""

import ctypes
import gc
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 10_000
_BUSY = 2
"""Rounds of a flood since the last time: a full collection takes too long just then."""
_TRIMMED_EVERY = 60
"""Rounds; after so many, and after a flood, memory that nobody uses goes back to the system."""


class Sweeper(QObject):
    """Takes over Python's automatic collection while it lives; :meth:`close` gives it back."""

    def __init__(self) -> None:
        super().__init__()
        # What is there by now stays: it need not be looked through each time.
        gc.collect()
        gc.freeze()
        gc.disable()
        self._rounds = 0
        self._turn = 0
        self._littered = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._sweep)
        self._timer.start()

    def close(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()

    def _sweep(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        busy = counts[2] - self._rounds > _BUSY
        self._rounds = counts[2]
        for generation in (1, 0) if busy else (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                break
        self._turn += 1
        if busy:
            self._littered = True
        elif self._littered or self._turn % _TRIMMED_EVERY == 0:
            self._littered = False
            _trim()


def _trim() -> None:
    """GNU's C library keeps what lies between pieces in use, and over days the holes grow."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
