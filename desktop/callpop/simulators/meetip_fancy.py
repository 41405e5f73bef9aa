"""Meetip PRO on a WebSocket server of the FancyWebSocket family, with that family's habits.

Header names by their capitals, the whole request in one read, no extensions, pings of its own
and odd close codes (``protocols.md`` 6.8). Raw bytes all the way, since no library would do it.
"""

import asyncio
import base64
import contextlib
import hashlib
from dataclasses import dataclass
from typing import Any, Self

from callpop.simulators.meetip import DEMO_KEY, DEMO_TENANT
from callpop.simulators.meetip_office import MeetipOffice
from callpop.tasks import Tasks

TIMED_OUT, TOO_MUCH, BROKEN = 3000, 1004, 1002

_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _BINARY, _CLOSE, _PING, _PONG = 0x1, 0x2, 0x8, 0x9, 0xA


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The class's constants; seconds and bytes."""

    ping_after: float = 10.0
    pong_within: float = 5.0
    fragment: int = 4096
    request: int = 4096
    largest_frame: int = 100_000
    largest_message: int = 500_000
    clients: int = 100
    clients_of_one_address: int = 15


class _Refused(Exception):
    """The connection ends with this code (None: without any)."""

    def __init__(self, code: int | None = None) -> None:
        self.code = code


class FancyMeetip(MeetipOffice):
    """The server: ``async with FancyMeetip() as pbx:``; what it did is in ``log``."""

    def __init__(self, port: int = 0, *, habits: Habits | None = None, **more: Any) -> None:
        super().__init__(**({"tenant": DEMO_TENANT, "key": DEMO_KEY} | more))
        self.port = port
        self.habits = habits or Habits()
        self.open = 0
        """TCP connections."""
        self.log: list[str] = []
        """Pings, pongs, refusals and ends, in their order."""
        self._server: asyncio.Server | None = None
        self._serving: set[asyncio.Task[Any]] = set()
        self._idlers = Tasks("fancy server")

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"ws://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._serving):
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)
        await self._idlers.close()
        await self.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        self.open += 1
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                crowded = self.open > min(self.habits.clients, self.habits.clients_of_one_address)
                request = b"" if crowded else await reader.read(self.habits.request)
                answer = _answer(request)
                if answer is None:
                    self.log.append("crowded" if crowded else "bad request")
                    return
                writer.write(answer)
                await self._talk(_Connection(self, reader, writer))
        except asyncio.CancelledError:
            pass
        finally:
            self.open -= 1
            writer.close()
            self._serving.discard(task)
            self._news.tell()

    async def _talk(self, connection: "_Connection") -> None:
        login = await self.joined(connection)
        idle = self._idlers.start(connection.watch(), name=f"idle {id(connection)}")
        try:
            while (text := await connection.message()) is not None:
                if not text:
                    raise connection.refusal()
                await self.heard(login, text.decode("utf-8", "replace"))
        except _Refused as refused:
            self.log.append(f"closed {refused.code}")
            await connection.close(refused.code or 1000)
        finally:
            idle.cancel()
            self.left(login)


class _Connection:
    """One client, after the handshake."""

    def __init__(
        self, server: FancyMeetip, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._server = server
        self._habits = server.habits
        self._reader = reader
        self._writer = writer
        self._heard = asyncio.Event()
        self._ponged = asyncio.Event()
        self._gone = asyncio.Event()
        self._read_by_another = True

    async def send(self, data: str | bytes) -> None:
        """A text message, in fragments; its bytes are nobody's business."""
        raw = data.encode() if isinstance(data, str) else data
        size = self._habits.fragment
        parts = [raw[at : at + size] for at in range(0, len(raw), size)] or [b""]
        for number, part in enumerate(parts):
            self._frame(_TEXT if number == 0 else 0, part, last=number == len(parts) - 1)
        await self._writer.drain()

    async def close(self, code: int) -> None:
        """Say so; the client's echo is waited for a moment."""
        self._frame(_CLOSE, code.to_bytes(2, "big"))
        with contextlib.suppress(ConnectionError, TimeoutError):
            async with asyncio.timeout(0.2):
                if self._read_by_another:
                    await self._gone.wait()
                else:
                    while await self._reader.read(4096):
                        pass
        self._writer.close()

    def refusal(self, code: int | None = None) -> _Refused:
        """What ends the connection from within its own reading."""
        self._read_by_another = False
        return _Refused(code)

    async def watch(self) -> None:
        """Ping a client that says nothing; end it where no pong comes."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._habits.ping_after):
                    await self._heard.wait()
                    self._heard.clear()
                    continue
            self._ponged.clear()
            self._server.log.append("ping")
            self._frame(_PING, b"")
            try:
                async with asyncio.timeout(self._habits.pong_within):
                    await self._ponged.wait()
            except TimeoutError:
                self._server.log.append(f"closed {TIMED_OUT}")
                await self.close(TIMED_OUT)
                return
            self._server.log.append("pong")

    async def message(self) -> bytes | None:
        """The next message; None where the client closed."""
        whole = b""
        while True:
            head = await self._reader.readexactly(2)
            last, opcode = bool(head[0] & 0x80), head[0] & 0x0F
            if head[0] & 0x70 or not head[1] & 0x80:
                raise self.refusal(BROKEN)
            length = head[1] & 0x7F
            if length > 125:
                length = int.from_bytes(await self._reader.readexactly(2 if length == 126 else 8))
            if length > self._habits.largest_frame:
                raise self.refusal(TOO_MUCH)
            mask = await self._reader.readexactly(4)
            masked = await self._reader.readexactly(length)
            data = bytes(byte ^ mask[at % 4] for at, byte in enumerate(masked))
            self._heard.set()
            if opcode == _CLOSE:
                self._gone.set()
                self._frame(_CLOSE, data)
                return None
            if opcode == _PING:
                self._frame(_PONG, data)
            elif opcode == _PONG:
                self._ponged.set()
            elif opcode in (0, _TEXT, _BINARY):
                whole += data
                if len(whole) > self._habits.largest_message:
                    raise self.refusal(TOO_MUCH)
                if last:
                    return whole

    def _frame(self, opcode: int, data: bytes, *, last: bool = True) -> None:
        if self._writer.is_closing():
            return
        size = len(data)
        head = bytes([opcode | (0x80 if last else 0)])
        length = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2, "big")
        self._writer.write(head + length + data)


def _answer(request: bytes) -> bytes | None:
    """The answer to a handshake that is to the server's taste, else None."""
    head, end, rest = request.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    if not end or rest or any(":" not in line for line in lines[1:]):
        return None
    # By their very capitals.
    headers = {
        name: value.strip() for name, _, value in (line.partition(":") for line in lines[1:])
    }
    key = headers.get("Sec-WebSocket-Key", "")
    version = headers.get("Sec-WebSocket-Version", "")
    method, _, protocol = lines[0].partition(" ")
    if method != "GET" or not protocol.endswith("HTTP/1.1") or "Host" not in headers:
        return None
    try:
        good = len(base64.b64decode(key, validate=True)) == 16 and int(version) >= 7
    except ValueError:
        return None
    if not good:
        return None
    accept = base64.b64encode(hashlib.sha1(key.encode() + _MAGIC).digest())  # noqa: S324
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
