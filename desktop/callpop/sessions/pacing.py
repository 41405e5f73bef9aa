"""A WebSocket connection that takes in what arrives a slice at a time."""

import asyncio
import selectors
import socket

from callpop.sessions.good_bye import PoliteConnection

_SLICE = 2048
"""Bytes parsed before everybody else has a turn. The system hands over a quarter of a mebibyte
at once, and eighty thousand tiny frames in one go would freeze the windows."""


class PacedConnection(PoliteConnection):
    """Parses at most a slice in each turn of the loop, and none while the reader lags behind."""

    _backlog = b""
    _held = False
    """The reader has enough to read."""
    _due = False
    """The next slice is scheduled."""
    _ending = False
    """A good-bye was said: the peer has a moment left to hang up."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands."""
        super().connection_made(transport)
        self.recv_messages.pause = self._hold
        self.recv_messages.resume = self._go_on

    @property
    def has_more(self) -> bool:
        """Something arrived that nobody has read yet, as far as the system tells."""
        if self._backlog or len(self.recv_messages.frames):
            return True
        there: socket.socket | None = self.transport.get_extra_info("socket")
        if there is None or there.fileno() < 0 or self.transport.is_closing():
            return False
        with selectors.DefaultSelector() as system:
            system.register(there.fileno(), selectors.EVENT_READ)
            return bool(system.select(0))

    def data_received(self, data: bytes) -> None:
        """Something arrived."""
        self._backlog += data
        if not self._due:
            self._take()

    def eof_received(self) -> None:
        """The peer sends no more; what arrived before comes first."""
        self._take_all()
        super().eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection ended; what arrived before still counts."""
        self._take_all()
        super().connection_lost(exc)

    def _take_all(self) -> None:
        rest, self._backlog = self._backlog, b""
        if rest:
            self._parse(rest)

    def abandon(self) -> None:
        """End the connection without a word; nobody will read what is left."""
        self._backlog = b""
        self.transport.abort()

    def _take(self) -> None:
        self._due = False
        if self._held:
            return
        piece, self._backlog = self._backlog[:_SLICE], self._backlog[_SLICE:]
        if piece:
            self._parse(piece)
        if self._backlog:
            self.transport.pause_reading()
            self._schedule()
        elif not self._held:
            self.transport.resume_reading()

    def _parse(self, data: bytes) -> None:
        super().data_received(data)
        if self.protocol.close_expected() and not self._ending and self.close_timeout is not None:
            # The library would wait for a peer that hangs up never, or when it likes.
            self._ending = True
            self.loop.call_later(self.close_timeout, self.transport.abort)

    def _hold(self) -> None:
        self._held = True
        self.transport.pause_reading()

    def _go_on(self) -> None:
        self._held = False
        self._schedule()

    def _schedule(self) -> None:
        if not self._held and not self._due:
            self._due = True
            self.loop.call_soon(self._take)
