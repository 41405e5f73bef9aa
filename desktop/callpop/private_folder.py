"""A folder of the user's own outside of every home: for what must be elsewhere, or in memory."""

import errno
import os
import stat
import sys
import tempfile
from pathlib import Path


def private_folder() -> Path:
    """The folder, which nobody else can enter; it may be gone after the next start of the system.

    Raises:
        OSError: it can't be made, or somebody else made it first.
    """
    if sys.platform == "win32":
        folder = Path(tempfile.gettempdir()) / "callpop"
        folder.mkdir(exist_ok=True)
        return folder
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime or tempfile.gettempdir()) / f"callpop-{os.geteuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if (
        not stat.S_ISDIR(found.st_mode)
        or found.st_uid != os.geteuid()
        or stat.S_IMODE(found.st_mode) & 0o077
    ):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
    return folder
