"""What the history is about to write, where no kill takes it away."""

import errno
import logging
import os
import sqlite3
import sys
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from callpop.desk import history_file
from callpop.desk import history_store as store
from callpop.desk.history_rescue import outside
from callpop.telephony.model import Call

_log = logging.getLogger(__name__)

_MOST_BYTES = 16 << 20
_HEAD = 4
_LOCK_SECONDS = 0.5
"""The command line may be giving it back."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A call as it now is, as a change of the history's; see :func:`callpop.desk.history_store.
    record`. What is to be written is worked out on the history's thread."""

    call: Call
    crm_url: str | None
    absorbed: tuple[str, ...] = ()

    def __call__(self, db: sqlite3.Connection) -> None:
        """Write it."""
        store.record(self.call, self.crm_url, self.absorbed)(db)


class Journal:
    """A file of the user's session, mostly in memory, with the calls that wait for the disk.

    What was added outlives Callpop from that moment on: writing there takes a hundredth of the
    time that the disk takes. It goes when the history has it; what a kill leaves the next start
    brings into the history. :meth:`add` is the event loop's and waits for nothing; all else may
    wait, and is the history's thread's.
    """

    def __init__(self, history: Path) -> None:
        self._history = history
        self._handle: int | None = None
        self._free = threading.Lock()
        self._size = 0
        self._added = 0
        self._done = 0

    def add(self, kept: Kept) -> bool:
        """Whether it will outlive a kill; the history is to be asked to write it in any case."""
        self._added += 1
        handle = self._handle
        if handle is None or self._size > _MOST_BYTES or not self._free.acquire(blocking=False):
            return False
        try:
            data = msgspec.msgpack.encode(kept)
            whole = len(data).to_bytes(_HEAD) + data
            if os.write(handle, whole) < len(whole):
                os.ftruncate(handle, self._size)
                return False
        except (OSError, TypeError, ValueError):
            # No room, or nothing that a file can hold: it waits for the disk then.
            return False
        finally:
            self._free.release()
        self._size += len(whole)
        return True

    def open(self) -> list[Kept]:
        """Begin; what a process before this one left, for the history to write before all else."""
        try:
            path = outside(self._history, "journal")
            handle = _locked(path)
        except OSError as why:
            _log.info("calls wait for the disk before they are told: %s", why)
            return []
        left = read(path)
        if left:
            _log.info("%d changes of calls that a kill left are given to the history", len(left))
        self._size = os.fstat(handle).st_size
        self._added += len(left)
        self._handle = handle
        return left

    def done(self, number: int) -> None:
        """The history has so many more, in the order in which they were added."""
        self._done += number
        if self._handle is None or not self._size:
            return
        with self._free, suppress(OSError):
            if self._done == self._added:
                os.ftruncate(self._handle, 0)
                self._size = 0

    def close(self) -> None:
        """Let go of the file; it stays where somebody needs it."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)
            if self._done == self._added:
                with suppress(OSError):
                    outside(self._history, "journal").unlink()


def bring_in(history: Path) -> None:
    """Give the history at that path what a kill left of it; nothing while its Callpop runs, which
    writes that itself.

    Raises:
        sqlite3.Error, OSError: it can't be written.
    """
    if not left_by(history):
        return
    journal = Journal(history)
    try:
        if left := journal.open():
            with closing(history_file.connect(history)) as db:
                store.write(db, left)
            journal.done(len(left))
    finally:
        journal.close()


def left_by(history: Path) -> list[Kept]:
    """What lies in the journal of the history at that path."""
    try:
        return read(outside(history, "journal"))
    except OSError:
        return []


def read(journal: Path) -> list[Kept]:
    """What lies in that file, as far as it can be understood: the last may be there in part.

    Raises:
        OSError: it can't be read.
    """
    data = journal.read_bytes()
    found = []
    while len(data) > _HEAD:
        end = _HEAD + int.from_bytes(data[:_HEAD])
        # Another version may have written it.
        with suppress(msgspec.MsgspecError):
            found.append(msgspec.msgpack.decode(data[_HEAD:end], type=Kept))
        data = data[end:]
    return found


def _locked(path: Path) -> int:
    """The file, made where there is none, and nobody else's as long as it is open."""
    if sys.platform == "win32":
        raise OSError(errno.ENOTSUP, "there is no such folder in memory")
    import fcntl

    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
    handle = os.open(path, flags, 0o600)
    until = time.monotonic() + _LOCK_SECONDS
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except OSError:
            if time.monotonic() > until:
                os.close(handle)
                raise
            time.sleep(_LOCK_SECONDS / 20)
    if os.fstat(handle).st_nlink == 0:
        # Whoever had it has just taken it away.
        os.close(handle)
        return _locked(path)
    return handle
