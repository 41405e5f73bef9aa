"""The control socket on Linux and macOS: a Unix socket that the kernel guards for us."""

import errno
import fcntl
import hashlib
import os
import socket
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from callpop.platform.control_place import NOT_ANSWERING, NotRunning, Place, PlaceError
from callpop.private_folder import private_folder
from callpop.telephony.sentence import Sentence, say

LONGEST_ADDRESS = 100
"""Bytes of path that every system takes in a socket's address (Linux 107, macOS 103)."""
_BACKLOG = 32
_LOCAL_PEERCRED = 0x001
_RETRY_SECONDS = 0.02


class Lock:
    """The right to be the one instance. The kernel takes it back however the process ends.

    The folder is locked along with the file: whoever tidies up may take the file away, and the
    next one would find a new one that nobody holds.
    """

    def __init__(self, descriptors: list[int]) -> None:
        self._descriptors = descriptors

    @classmethod
    def take(cls, path: Path) -> "Lock | None":
        """The lock, or None while another process holds it.

        Raises:
            PlaceError: the file can't be used.
        """
        lock = cls([])
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            lock._descriptors.append(file)
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            lock._descriptors.append(folder)
            with _unless_unknown_here():
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.release()
            return None
        except OSError as error:
            lock.release()
            raise PlaceError(_unusable(path, error)) from error
        return lock

    def release(self) -> None:
        """Let another be the one. The file stays: removing it would let two hold "the" lock."""
        for descriptor in self._descriptors:
            os.close(descriptor)


class Door:
    """The listening end of the control socket; only the holder of the lock opens it."""

    token: bytes | None = None
    """Nothing to be shown at this door: the kernel says who knocks."""

    def __init__(self, place: Place) -> None:
        """Open the door, in the place of one that a killed process left behind.

        Raises:
            PlaceError: the socket can't be made there.
        """
        self._path = place.control
        self.listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            with _address(self._path) as address:
                with suppress(FileNotFoundError):
                    os.unlink(address)
                self.listener.bind(address)
                os.chmod(address, 0o600)
                self._is = _identity(address)
            self.listen()
        except OSError as error:
            self.listener.close()
            raise PlaceError(_unusable(self._path, error)) from error
        self.listener.settimeout(0)

    def listen(self) -> None:
        """Let so many wait before the door."""
        self.listener.listen(_BACKLOG)

    def admits(self, client: socket.socket) -> bool:
        """Whether the same user knocks."""
        return _peer(client) == os.geteuid()

    def stands(self) -> bool:
        """Whether whoever comes still finds it: nobody has taken it away. Touches the disk."""
        with _address(self._path) as address:
            return _identity(address) == self._is

    def close(self) -> None:
        """Close the door and take it away."""
        self.listener.close()
        with suppress(OSError), _address(self._path) as address:
            os.unlink(address)


def connect(place: Place, timeout: float) -> socket.socket:
    """A connection to the running instance; each step on it takes at most ``timeout`` seconds.

    Raises:
        NotRunning: nobody listens.
        PlaceError: somebody else's process does, or the place can't be used.
    """
    deadline = time.monotonic() + timeout
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        client.settimeout(timeout)
        with _address(place.control) as address:
            while True:
                try:
                    client.connect(address)
                    break
                except BlockingIOError:  # more callers than the backlog holds, for this moment
                    if time.monotonic() > deadline:
                        raise
                    time.sleep(_RETRY_SECONDS)
        # What follows may be a secret: a stranger's socket in our folder must not get it.
        if _peer(client) != os.geteuid():
            raise PlaceError(
                say("The control socket {path} belongs to another user.", path=place.control)
            )
    except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError) as error:
        client.close()
        raise NotRunning from error
    except (BlockingIOError, TimeoutError) as error:
        client.close()
        raise PlaceError(NOT_ANSWERING) from error
    except OSError as error:
        client.close()
        raise PlaceError(_unusable(place.control, error)) from error
    except PlaceError:
        client.close()
        raise
    return client


@contextmanager
def _address(path: Path) -> Iterator[str]:
    """An address for ``path`` that is short enough, whatever the length of the path."""
    if len(os.fsencode(path)) <= LONGEST_ADDRESS:
        yield str(path)
    elif sys.platform == "linux" and os.path.isdir("/proc/self/fd"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            yield f"/proc/self/fd/{folder}/{path.name}"
        finally:
            os.close(folder)
    else:
        yield str(substitute(path))


def substitute(path: Path) -> Path:
    """A short path that stands for ``path``, in a folder that only this user can enter.

    Raises:
        PermissionError: somebody else made that folder first.
    """
    folder = private_folder()
    whole = os.path.realpath(path.parent) + "/" + path.name
    return folder / f"{hashlib.sha256(os.fsencode(whole)).hexdigest()[:24]}.sock"


@contextmanager
def _unless_unknown_here() -> Iterator[None]:
    """A file system that can't lock folders, such as NFS, locks files alone."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.EOPNOTSUPP):
            raise


def _identity(address: str) -> tuple[int, int] | None:
    """What tells one file from another of the same name; None where there is none."""
    try:
        found = os.lstat(address)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _peer(connection: socket.socket) -> int:
    """The user id at the other end."""
    if sys.platform == "linux":
        told = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    else:
        # macOS, not tried: struct xucred has its version where Linux has the process id.
        told = connection.getsockopt(0, _LOCAL_PEERCRED, 76)
    return int(struct.unpack_from("ii", told)[1])


def _unusable(path: Path, error: OSError) -> Sentence:
    return say(
        "Callpop can't use {path}: {why}. See that the folder is yours and can be written, or "
        "choose another one with --home or CALLPOP_HOME.",
        path=path,
        why=error.strerror or type(error).__name__,
    )
