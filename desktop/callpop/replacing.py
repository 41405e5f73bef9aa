"""Changing a file so that whoever looks, or pulls the plug, finds the old one or the new one."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO


@contextmanager
def replacing(path: Path, *, mode: int = 0o600, under_lock: bool = False) -> Iterator[BinaryIO]:
    """A new file that takes the place of ``path`` in one step when the block ends; where that
    fails, ``path`` is untouched. ``mode`` is who may read and write it then.

    A symbolic link stays one: its target is replaced. ``under_lock``: nobody else changes the file
    meanwhile, so that what a crash left behind is cleared by the next change.

    Raises:
        OSError: the disk is full, the folder is read-only …
    """
    target = Path(os.path.realpath(path))
    handle, fresh = _fixed(target) if under_lock else _free(target)
    try:
        with open(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        fresh.chmod(mode)
        os.replace(fresh, target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    if sys.platform != "win32":
        _sync_folder(target.parent)


@contextmanager
def replacing_text(path: Path, encoding: str, errors: str = "strict") -> Iterator[TextIO]:
    """The same for text, whose ends of line are written as they are.

    Raises:
        OSError: as above.
        UnicodeEncodeError: the text holds what ``encoding`` can't say.
    """
    with replacing(path) as file:
        text = TextIOWrapper(file, encoding, errors, newline="")
        try:
            yield text
        finally:
            text.detach()


def _fixed(target: Path) -> tuple[int, Path]:
    fresh = target.with_name(f".{target.name}.new")
    fresh.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(fresh, flags, 0o600), fresh


def _free(target: Path) -> tuple[int, Path]:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    return handle, Path(name)


def _sync_folder(folder: Path) -> None:
    # The new file is in place; a file system that can't sync a folder has not lost it.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
