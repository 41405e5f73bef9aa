"""The control socket on Windows, not tried: loopback TCP, and a token that only the user reads.

The file at the control path lies in the user's own profile, whose access list admits nobody
else; it holds the port and the token that a client must show first.
"""

import secrets
import socket
import sys
from contextlib import suppress
from pathlib import Path

from callpop.platform.control_place import NotRunning, Place, PlaceError
from callpop.telephony.sentence import say

assert sys.platform == "win32"

import msvcrt  # noqa: E402  (exists on Windows alone)
import os  # noqa: E402


class Lock:
    """The right to be the one instance. Windows takes it back however the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> "Lock | None":
        """The lock, or None while another process holds it.

        Raises:
            PlaceError: the file can't be used.
        """
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
        except OSError as error:
            raise PlaceError(
                say("Callpop can't use {path}: {why}.", path=path, why=error.strerror)
            ) from error
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(descriptor)
            return None
        return cls(descriptor)

    def release(self) -> None:
        """Let another be the one."""
        os.close(self._descriptor)


class Door:
    """The listening end of the control socket; only the holder of the lock opens it."""

    def __init__(self, place: Place) -> None:
        self._path = place.control
        self.token: bytes | None = secrets.token_hex(32).encode()
        """What a client must show first."""
        self.listener = socket.create_server(("127.0.0.1", 0))
        port: int = self.listener.getsockname()[1]
        try:
            self._path.write_text(f"{port} {self.token.decode()}", encoding="ascii")
        except OSError as error:
            self.listener.close()
            raise PlaceError(
                say("Callpop can't use {path}: {why}.", path=self._path, why=error.strerror)
            ) from error
        self.listener.settimeout(0)

    def admits(self, client: socket.socket) -> bool:
        """The token decides, not the address."""
        return True

    def stands(self) -> bool:
        """Whether whoever comes still finds it. Touches the disk."""
        return self._path.exists()

    def close(self) -> None:
        """Close the door and take it away."""
        self.listener.close()
        with suppress(OSError):
            self._path.unlink()


def connect(place: Place, timeout: float) -> socket.socket:
    """A connection to the running instance, with the token shown.

    Raises:
        NotRunning: nobody listens.
        PlaceError: the place can't be used.
    """
    try:
        port, token = place.control.read_text(encoding="ascii").split()
        client = socket.create_connection(("127.0.0.1", int(port)), timeout)
    except (FileNotFoundError, ConnectionRefusedError, ValueError) as error:
        raise NotRunning from error
    except OSError as error:
        raise PlaceError(
            say("Callpop can't use {path}: {why}.", path=place.control, why=error.strerror)
        ) from error
    client.sendall(token.encode() + b"\n")
    return client
