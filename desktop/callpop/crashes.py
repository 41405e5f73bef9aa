"""Faults of our own, kept on this computer until whoever met them wants help: nothing is sent.

A kept fault says what kind of error it was and where it arose; its words may hold a secret or a
caller's number.
"""

import faulthandler
import logging
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from callpop import __version__
from callpop.logbook import masked, told_of
from callpop.replacing import replacing

_log = logging.getLogger(__name__)

_MOST_BYTES = 64 << 10
"""Of what is kept; the oldest goes."""
_MOST_A_RUN = 20
"""A fault that comes again and again is one."""
_MARK = "=== "


class Crashes:
    """Those of one home; ``folder`` is where its log is.

    Nothing here raises: a fault must not lead to another.
    """

    def __init__(self, folder: Path) -> None:
        self.kept = folder / "crashes.txt"
        """All that is kept of them."""
        self.stacks = folder / "stacks.txt"
        """Where the program is, if somebody asks it by a signal (it may hang)."""
        self._new = folder / "crashes-new.txt"
        """Of which nobody was told yet."""
        self._hard = folder / "crashes-hard.txt"
        """What Python writes down as the program is killed by a fault in its libraries."""
        self._seen: set[str] = set()
        self._files: list[IO[str]] = []

    @property
    def files(self) -> tuple[Path, ...]:
        """Where faults may be found, the oldest first."""
        return self.kept, self._new, self._hard

    def begin(self) -> bool:
        """Keep the faults of this run; whether there are some of earlier runs that nobody was told
        of."""
        with suppress(OSError):
            self._take_over()
        found = False
        with suppress(OSError):
            new = self._new.read_text(encoding="utf-8", errors="replace")
            if new.strip():
                found = True
                self._append(self.kept, new)
            self._new.unlink()
        with suppress(OSError, RuntimeError, ValueError):
            faulthandler.enable(self._opened(self._hard), all_threads=True)
        if hasattr(faulthandler, "register"):
            with suppress(OSError, RuntimeError, ValueError):
                stacks = self._opened(self.stacks)
                stacks.write(f"pid {os.getpid()}\n")
                stacks.flush()
                faulthandler.register(signal.SIGUSR1, stacks, all_threads=True)
        return found

    def end(self) -> None:
        """The run ends as it should."""
        with suppress(OSError, RuntimeError, ValueError):
            faulthandler.disable()
            if hasattr(faulthandler, "unregister"):
                # Who asks for the stacks too late must not kill us.
                faulthandler.unregister(signal.SIGUSR1)
                signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        for file in self._files:
            with suppress(OSError):
                file.close()
        self._files.clear()
        with suppress(OSError):
            self._take_over()

    def keep(self, error: BaseException, where: str) -> None:
        """Something of ours failed in a way that nobody expected."""
        told = masked(told_of(error))
        if told in self._seen or len(self._seen) >= _MOST_A_RUN:
            return
        self._seen.add(told)
        with suppress(OSError):
            self._append(self._new, f"{_head(datetime.now(UTC))} {where}\n{told}")

    def _take_over(self) -> None:
        if self._hard.is_file() and self._hard.stat().st_size:
            at = datetime.fromtimestamp(self._hard.stat().st_mtime, UTC)
            text = self._hard.read_text(encoding="utf-8", errors="replace")[:_MOST_BYTES]
            self._append(self._new, f"{_head(at)} killed by a fault\n{text}")
            self._hard.unlink()

    def _append(self, path: Path, text: str) -> None:
        before = ""
        if path.is_file():
            before = path.read_text(encoding="utf-8", errors="replace")
        whole = f"{before}{text.rstrip()}\n\n"
        if len(whole) > _MOST_BYTES:
            whole = whole[-_MOST_BYTES:]
            start = whole.find(f"\n{_MARK}")
            whole = whole[start + 1 :] if start >= 0 else whole
        with replacing(path, under_lock=True) as file:
            file.write(whole.encode("utf-8", "replace"))

    def _opened(self, path: Path) -> IO[str]:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self._files.append(open(handle, "w", encoding="utf-8"))  # noqa: SIM115 - closed by end()
        return self._files[-1]


class CrashHandler(logging.Handler):
    """Keeps what is logged as a fault of ours: an error with its traceback, or with ``fault`` in
    its place where even the log must not have its words."""

    def __init__(self, crashes: Crashes) -> None:
        super().__init__(logging.ERROR)
        self._crashes = crashes

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it, where it is one."""
        error = record.exc_info[1] if record.exc_info else getattr(record, "fault", None)
        if isinstance(error, BaseException):
            self._crashes.keep(error, record.name)


def no_core_dumps() -> None:
    """What is in memory, secrets too, is not to be left on the disk where the program is killed
    by a fault."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    # The limit says nothing to a program that takes the dump from the system, as systemd's does:
    # it is given one without the memory. A process that can't be dumped at all
    # (PR_SET_DUMPABLE) would be a stranger to the desktop's portals.
    with suppress(OSError):
        Path("/proc/self/coredump_filter").write_text("0", encoding="ascii")


def _head(at: datetime) -> str:
    return f"{_MARK}{at.isoformat(timespec='seconds')} callpop {__version__}"
