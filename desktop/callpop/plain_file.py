"""Reading small files that anybody may have put there."""

import errno
import os
import stat
from pathlib import Path


def read_start(path: Path, most: int) -> bytes:
    """The first ``most`` bytes of the file; never waits, as for whoever writes into a pipe.

    Raises:
        OSError: it can't be read, or is no file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not a file", str(path))
        return file.read(most)
