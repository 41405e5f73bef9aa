"""The log file: small, closed to others, and without what must not stand in a file."""

import logging
import os
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

_BYTES = 1 << 20
_KEPT = 3
_SECRETS = re.compile(
    r"(?i)((?:(?<![\w-])[\w-]{0,40}?(?:key|token|password|passwd|secret)"
    r"['\"]?\s*[=:]\s*['\"]?)+)[^&\s'\",}]+"
)
_NUMBERS = re.compile(r"(?<![\w.-])(?!\d{4}-\d\d-\d\d)\+?\d(?:[ ()-]{0,2}\d){6,18}(?!\w|\.\d)")


_SPEAK_OF_THE_CODE = (
    AttributeError,
    ImportError,
    IndexError,
    NameError,
    OSError,
    RecursionError,
    TypeError,
    ZeroDivisionError,
)
"""Errors of Python's own whose words hold nothing of what was worked on."""
_LONGEST_CHAIN = 8
_LONGEST_WORDS = 500

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class MaskingFormatter(logging.Formatter):
    """Masks keys, passwords and all but the last two digits of numbers. Of an error it says where
    it arose; its words only where they can't be about anybody."""

    def formatException(self, ei: "_ExcInfo | tuple[None, None, None]") -> str:
        """The traceback."""
        return told_of(ei[1]) if ei[1] is not None else ""

    def format(self, record: logging.LogRecord) -> str:
        """The line, with its traceback if there is one. Nothing that was sent to us makes a line
        of its own, or moves the cursor of whoever reads it on a terminal."""
        record = copy(record)
        record.exc_text = None  # another handler may have left the error's words there
        lines = masked(super().format(record)).split("\n")
        return "\n    ".join(visible(line) for line in lines)


def told_of(error: BaseException) -> str:
    """Where an error and what led to it arose, in as many words as nobody minds."""
    lines: list[str] = []
    cause: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if cause is None:
            break
        kind = type(cause)
        own = kind.__module__ == "sqlite3" or (
            kind.__module__ == "builtins" and isinstance(cause, _SPEAK_OF_THE_CODE)
        )
        words = f": {str(cause)[:_LONGEST_WORDS]}" if own else ""
        lines.append(f"{kind.__module__}.{kind.__qualname__}{words}, at")
        lines += [line.rstrip() for line in traceback.format_tb(cause.__traceback__)]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def masked(text: str) -> str:
    """``text`` without secrets and without whole numbers."""
    return _NUMBERS.sub(lambda found: f"…{found.group()[-2:]}", _SECRETS.sub(r"\1…", text))


def visible(text: str) -> str:
    """``text`` with what is no letter, sign or space of a line written as ``\\x1b``."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class _OwnFile(RotatingFileHandler):
    """Rotates; the file is the user's alone; a full disk costs the line and nothing else. Who
    tidies the file away finds another there with the next line."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self.stream is not None and not self._in_its_place(self.stream.fileno()):
            try:
                fresh = self._open()
            except OSError:
                pass  # What is open takes the line, wherever it is now.
            else:
                self.stream.close()
                self.stream = fresh
        super().emit(record)

    def _in_its_place(self, number: int) -> bool:
        try:
            return os.path.samestat(os.stat(self.baseFilename), os.fstat(number))
        except OSError:
            return False

    def _open(self) -> TextIOWrapper:
        # What stands there may be a pipe that nobody reads.
        wait_not = getattr(os, "O_NONBLOCK", 0)
        way = os.O_WRONLY | os.O_CREAT | os.O_APPEND | wait_not
        handle = os.open(self.baseFilename, way, 0o600)
        return open(handle, "a", encoding="utf-8", errors="replace")

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: there is nowhere left to say it."""


class _Terminal(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:
        """The terminal is gone, too."""


@contextmanager
def said_in_the_terminal() -> Iterator[None]:
    """What goes wrong meanwhile is said on standard error, too: the log may lie on the very disk
    that is full."""
    if sys.stderr is None:  # A program of Windows' that has no console.
        yield
        return
    handler = _Terminal(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(MaskingFormatter("callpop: {message}", style="{"))
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)


def keep_log(path: Path) -> logging.Handler:
    """Write Callpop's log to ``path`` from now on; the handler, to be closed at the end.

    Where the file can't be opened, the log goes to standard error.
    """
    handler: logging.Handler
    try:
        handler = _OwnFile(path, maxBytes=_BYTES, backupCount=_KEPT)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(MaskingFormatter("{asctime} {levelname:7} {name}: {message}", style="{"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("callpop").setLevel(logging.INFO)
    return handler
