"""A fault of Callpop's own: written down for support, told to the user in one sentence."""

import os
import traceback
from datetime import UTC, datetime

from callpop import __version__


def write_down(error: BaseException, home: str | None) -> str:
    """Add ``error`` to the log of the home; the sentence for the user.

    The log gets the kinds of the errors and where they arose, never their words: those may hold
    a secret or a caller's number.
    """
    from callpop.accounts.home import Home

    kind = type(error).__name__
    log = Home.find(home).log
    lines = [f"{datetime.now(UTC).isoformat(timespec='seconds')} callpop {__version__}: {kind}\n"]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__name__} at\n")
        lines += traceback.format_tb(cause.__traceback__)
        cause = cause.__cause__ or cause.__context__
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with open(handle, "a", encoding="utf-8", errors="replace") as file:
            file.writelines(lines)
    except OSError:
        return f"Callpop met a fault of its own ({kind}), and its log {log} can't be written."
    return f"Callpop met a fault of its own ({kind}). The log {log} says where."
