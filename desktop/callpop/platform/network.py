"""Notices that the network changed: connections may be dead without having been closed."""

import asyncio
import errno
import logging
import socket
import sys
from collections.abc import Callable
from typing import Protocol

from callpop.platform import netlink
from callpop.telephony.sentence import NOTHING, Sentence, say

_log = logging.getLogger(__name__)

_PAUSE = 1.0
_DATAGRAM = 65_536
_AT_ONCE = 64
_KERNEL = 0


class NetworkWatcher(Protocol):
    """Tells when this computer's addresses or its way to the internet changed."""

    @property
    def reason(self) -> Sentence:
        """Why it can't watch; nothing while it does."""

    def start(self) -> None:
        """Watch, on the running loop."""

    def close(self) -> None:
        """Watch no more."""


class NoNetworkWatcher:
    """Stands in where the network can't be watched from here."""

    @property
    def reason(self) -> Sentence:
        """Why there is nothing to tell."""
        return say("On this system Callpop notices a changed network by its connections alone.")

    def start(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""


class NetlinkWatcher:
    """The Linux kernel's own news.

    ``on_change`` is called ``pause`` seconds after a change, once for all that happens meanwhile:
    a new network comes as a burst of addresses and routes.
    """

    def __init__(self, on_change: Callable[[], None], *, pause: float = _PAUSE) -> None:
        self._on_change = on_change
        self._pause = pause
        self._socket: socket.socket | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._picture = netlink.NetworkPicture()
        self._questions: list[int] = []
        self._learning = False
        self._reason = NOTHING

    @property
    def reason(self) -> Sentence:
        """Why it can't watch; nothing while it does."""
        return self._reason

    def start(self) -> None:
        """Watch, on the running loop."""
        self._loop = asyncio.get_running_loop()
        try:
            self._socket = _netlink_socket()
            self._learn()
        except OSError as why:
            self._give_up(why)
            return
        self._loop.add_reader(self._socket.fileno(), self._readable)

    def close(self) -> None:
        """Watch no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._socket is not None:
            if self._loop is not None:
                self._loop.remove_reader(self._socket.fileno())
            self._socket.close()
            self._socket = None

    def _give_up(self, why: OSError) -> None:
        # A sandbox may forbid it. Sessions still notice dead connections, just later.
        self._reason = say("The network can't be watched: {why}.", why=why.strerror or why)
        _log.info("%s", self._reason)
        self.close()

    def _learn(self) -> None:
        """Begin to ask for all that is there now; what comes meanwhile is no change."""
        self._picture = netlink.NetworkPicture()
        self._questions = [netlink.RTM_GETROUTE, netlink.RTM_GETADDR, netlink.RTM_GETLINK]
        self._learning = True
        self._ask()

    def _ask(self) -> None:
        # One after the other: the kernel answers a single question at a time.
        if self._socket is not None and self._questions:
            self._socket.send(netlink.question(self._questions.pop()))
        else:
            self._learning = False

    def _readable(self) -> None:
        try:
            for _ in range(_AT_ONCE):
                if self._socket is None:
                    return
                data, sender = self._socket.recvfrom(_DATAGRAM)
                if sender[0] == _KERNEL:
                    self._take(data)
        except BlockingIOError:
            pass
        except OSError as why:
            if why.errno != errno.ENOBUFS:
                self._give_up(why)
                return
            # So much happened at once that some of it is lost.
            self._changed()
            self._learn()

    def _take(self, data: bytes) -> None:
        for kind, content in netlink.messages(data):
            if kind == netlink.DONE:
                self._ask()
            elif self._picture.take(kind, content) and not self._learning:
                self._changed()

    def _changed(self) -> None:
        if self._timer is None and self._loop is not None:
            self._timer = self._loop.call_later(self._pause, self._tell)

    def _tell(self) -> None:
        self._timer = None
        _log.info("the network changed")
        try:
            self._on_change()
        except Exception:
            _log.exception("the network's change could not be acted on")


def _netlink_socket() -> socket.socket:
    if sys.platform == "linux":
        kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
        opened = socket.socket(socket.AF_NETLINK, kind, socket.NETLINK_ROUTE)
        try:
            opened.bind((0, netlink.GROUPS))
        except OSError:
            opened.close()
            raise
        return opened
    raise OSError(errno.EAFNOSUPPORT, "only Linux has netlink")


def network_watcher(on_change: Callable[[], None]) -> NetworkWatcher:
    """The watcher for this system."""
    return NetlinkWatcher(on_change) if sys.platform == "linux" else NoNetworkWatcher()
