"""Changing a file so that whoever looks, or pulls the plug, finds the old one or the new one."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_PAUSE = 0.02
"""Seconds between two attempts at a lock that another holds."""


@contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock file ``path``, against other processes and other threads.

    Raises:
        TimeoutError: another holds it for longer than ``patience`` seconds.
        OSError: the lock file can't be made.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + patience
        while True:
            try:
                _try_lock(handle)
                break
            except (BlockingIOError, PermissionError):
                if time.monotonic() >= deadline:
                    raise TimeoutError from None
                time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)


def replace_text(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` in one step; where that fails, ``path`` is untouched.

    A symbolic link stays one: its target is replaced. The caller holds the lock.

    Raises:
        OSError: the disk is full, the folder is read-only …
    """
    target = Path(os.path.realpath(path))
    # Always the same name: what a crash left behind is cleared by the next change.
    fresh = target.with_name(f".{target.name}.new")
    fresh.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(fresh, flags, 0o600)
    try:
        with open(handle, "wb") as stream:
            stream.write(text.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(fresh, target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    if sys.platform != "win32":
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    # The new file is in place; a file system that can't sync a folder has not lost it.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
