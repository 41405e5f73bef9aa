"""What the Linux kernel says of this computer's addresses and routes, read from its bytes alone.

The layouts are those of rtnetlink(7); everything is in the machine's own byte order.
"""

import struct
from collections.abc import Iterator
from typing import TypeVar

_T = TypeVar("_T")

GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
"""What to subscribe to: links, and the addresses and routes of IPv4 and IPv6."""

RTM_GETLINK, RTM_GETADDR, RTM_GETROUTE = 18, 22, 26
"""Questions for :func:`question`."""
DONE = 3
"""The type of the message that ends an answer."""

_ERROR = 2
_NEWLINK, _DELLINK = 16, 17
_NEWADDR, _DELADDR = 20, 21
_NEWROUTE, _DELROUTE = 24, 25

_HEADER = struct.Struct("=IHHII")
_LINK = struct.Struct("=BxHiII")
_ADDRESS = struct.Struct("=BBBBI")
_ROUTE = struct.Struct("=BBBBBBBBI")
_ATTRIBUTE = struct.Struct("=HH")

_REQUEST_DUMP = 0x1 | 0x300
_AF_INET6 = 10
_RUNNING = 0x40
_TEMPORARY = 0x01
_LINK_SCOPE = 253
_MAIN_TABLE = 254
_UNICAST = 1
_IFA_ADDRESS, _IFA_LOCAL = 1, 2
_RTA_OIF, _RTA_GATEWAY, _RTA_PRIORITY = 4, 5, 6


def question(kind: int) -> bytes:
    """The bytes that ask for all links, addresses or routes."""
    return _HEADER.pack(_HEADER.size + 4, kind, _REQUEST_DUMP, 0, 0) + bytes(4)


def messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and content of each message in one datagram; ends at the first damaged one."""
    while len(data) >= _HEADER.size:
        length, kind, _, _, _ = _HEADER.unpack_from(data)
        if not _HEADER.size <= length <= len(data):
            return
        yield (DONE if kind == _ERROR else kind), data[_HEADER.size : length]
        data = data[_aligned(length) :]


class NetworkPicture:
    """The addresses and default routes as the kernel's messages tell them.

    Left out is what comes and goes without any connection being touched: addresses that hold for
    one link only, IPv6's temporary ones, routes to single networks, and links without addresses
    (containers bring plenty).
    """

    def __init__(self) -> None:
        self._addresses: set[tuple[int, int, int, bytes]] = set()
        self._routes: set[tuple[int, bytes, bytes, bytes]] = set()
        self._running: dict[int, bool] = {}

    def take(self, kind: int, content: bytes) -> bool:
        """Note one message; whether it changed the picture."""
        try:
            if kind in (_NEWLINK, _DELLINK):
                return self._link(kind == _NEWLINK, content)
            if kind in (_NEWADDR, _DELADDR):
                return self._address(kind == _NEWADDR, content)
            if kind in (_NEWROUTE, _DELROUTE):
                return self._route(kind == _NEWROUTE, content)
        except struct.error:
            return False  # Cut short; whatever it said will be seen at the next change.
        return False

    def _link(self, there: bool, content: bytes) -> bool:
        _, _, index, flags, _ = _LINK.unpack_from(content)
        before = self._running.pop(index, None)
        if there:
            self._running[index] = bool(flags & _RUNNING)
        used = any(address[0] == index for address in self._addresses)
        return used and before is not None and before != self._running.get(index)

    def _address(self, there: bool, content: bytes) -> bool:
        family, prefix, flags, scope, index = _ADDRESS.unpack_from(content)
        if scope == _LINK_SCOPE or (family == _AF_INET6 and flags & _TEMPORARY):
            return False
        attributes = _attributes(content[_ADDRESS.size :])
        address = attributes.get(_IFA_LOCAL) or attributes.get(_IFA_ADDRESS, b"")
        return _put(self._addresses, (index, family, prefix, address), there)

    def _route(self, there: bool, content: bytes) -> bool:
        family, prefix, _, _, table, _, _, kind, _ = _ROUTE.unpack_from(content)
        if prefix != 0 or table != _MAIN_TABLE or kind != _UNICAST:
            return False
        attributes = _attributes(content[_ROUTE.size :])
        oif, gateway, priority = (
            attributes.get(name, b"") for name in (_RTA_OIF, _RTA_GATEWAY, _RTA_PRIORITY)
        )
        return _put(self._routes, (family, oif, gateway, priority), there)


def _put(known: set[_T], item: _T, there: bool) -> bool:
    if there == (item in known):
        return False
    if there:
        known.add(item)
    else:
        known.remove(item)
    return True


def _attributes(data: bytes) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    while len(data) >= _ATTRIBUTE.size:
        length, name = _ATTRIBUTE.unpack_from(data)
        if not _ATTRIBUTE.size <= length <= len(data):
            break
        found[name] = data[_ATTRIBUTE.size : length]
        data = data[_aligned(length) :]
    return found


def _aligned(length: int) -> int:
    return (length + 3) & ~3
