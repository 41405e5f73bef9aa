"""Ports on which a program under test may listen."""

import os
import socket
from itertools import count

_FIRST, _MANY = 10_000, 20_000
"""Below those that systems lend to outgoing connections: none takes one between now and then."""
_tried = count(os.getpid() * 97)


def free_port() -> int:
    """One of this machine that nobody listens on, and that no other process of the tests tries
    soon."""
    while True:
        port = _FIRST + next(_tried) % _MANY
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
