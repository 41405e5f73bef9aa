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
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    with open(handle, "rb") as file:
        facts = os.fstat(handle)
        if not stat.S_ISREG(facts.st_mode):
            raise OSError(errno.EINVAL, "not a file", str(path))
        if latest:
            file.seek(max(0, facts.st_size - most))
        return file.read(most)
