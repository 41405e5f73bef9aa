"""Reading small files that anybody may have put there."""

import errno
import os
import stat
from pathlib import Path


def read_start(path: Path, most: int, *, latest: bool = False) -> bytes:
    """The first ``most`` bytes of the file, or the ``latest``; never waits, as for whoever writes
    into a pipe.

    Raises:
        OSError: it can't be read, or is no file.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise OSError(errno.EINVAL, "not a file", str(path))
        if latest:
            file.seek(max(0, facts.st_size - most))
        return file.read(most)


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
