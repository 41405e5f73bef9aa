"""The good-byes that some servers say (``protocols.md`` 6.8): a code that the standard reserves, a
reason that is not UTF-8. The library would call them a broken message, and lose the code."""

from dataclasses import replace
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.client import ClientProtocol
from websockets.exceptions import ProtocolError
from websockets.frames import Close, Frame, Opcode


class PoliteConnection(ClientConnection):
    """Takes every good-bye for one."""

    odd_code: int | None = None
    """The code with which the peer closed, where the library knows no such code."""

    def __init__(self, protocol: ClientProtocol, **settings: Any) -> None:
        super().__init__(protocol, **settings)
        self._receive = protocol.recv_frame
        protocol.recv_frame = self._received  # type: ignore[method-assign]

    def _received(self, frame: Frame) -> None:
        if frame.opcode is Opcode.CLOSE and not _sound(frame.data):
            code = bytes(frame.data[:2])
            if not _sound(code):
                self.odd_code = int.from_bytes(code)
                code = b""
            frame = replace(frame, data=code)
        self._receive(frame)


def _sound(data: bytes | bytearray | memoryview) -> bool:
    try:
        Close.parse(data)
    except (ProtocolError, UnicodeDecodeError):
        return False
    return True
