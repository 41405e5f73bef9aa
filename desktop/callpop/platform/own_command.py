"""How other programs start this Callpop."""

import os
import sys
from pathlib import Path


def own_command() -> list[str]:
    """The words that start this very Callpop, the program's whole path first."""
    if getattr(sys, "frozen", False):
        # An AppImage runs from a place of its own that is gone when it ends.
        return [os.environ.get("APPIMAGE") or sys.executable]
    # Not resolved: in a virtual environment the interpreter is a link out of it.
    interpreter = Path(sys.executable)
    script = interpreter.with_name("callpop.exe" if sys.platform == "win32" else "callpop")
    if script.is_file():
        return [str(script)]
    # -P: nothing is imported from the folder in which some other program starts us.
    return [str(interpreter), "-P", "-m", "callpop.cli"]
