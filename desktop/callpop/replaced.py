"""Callpop's files are others than those it was started from: an update came while it runs."""

import asyncio
import logging
import traceback
from collections.abc import Callable

from callpop.telephony.sentence import Sentence, say

_WORDS = say("Callpop was updated. Quit it and start it again; until then, calls are still shown.")


class ReplacedHandler(logging.Handler):
    """Says once, by ``note`` on the running loop, what helps where a fault in the log is that a
    part of the program can't be loaded."""

    def __init__(self, note: Callable[[Sentence], None]) -> None:
        super().__init__(logging.ERROR)
        self._note = note
        self._loop = asyncio.get_running_loop()
        self._said = False

    def emit(self, record: logging.LogRecord) -> None:
        """Take a fault; of any thread."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and not self._said and _is_unloadable(error):
            self._said = True
            self._loop.call_soon_threadsafe(self._note, _WORDS)


def _is_unloadable(error: BaseException) -> bool:
    if isinstance(error, ImportError):
        return True
    frames = traceback.walk_tb(error.__traceback__)
    return any(frame.f_code.co_filename.startswith("<frozen importlib") for frame, _ in frames)
