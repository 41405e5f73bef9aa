"""A Meetip PRO PBX as a local WebSocket server that keeps to the rules of WebSockets.

The other lineage, which does not, is :mod:`callpop.simulators.meetip_fancy`.
"""

import contextlib
from typing import Any, Self

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from callpop.simulators.meetip_office import MeetipOffice

DEMO_TENANT = "227"
DEMO_KEY = "XX_000000simulated000000xx%"


class _Polite:
    """A connection of the websockets library."""

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket

    async def send(self, data: str | bytes) -> None:
        """Send it as text, whatever its bytes are."""
        with contextlib.suppress(ConnectionClosed):
            await self._socket.send(data, text=True)

    async def close(self, code: int) -> None:
        """End the connection."""
        await self._socket.close(code)


class MeetipSimulator(MeetipOffice):
    """The server: ``async with MeetipSimulator() as pbx: await pbx.ring("974319404", "11")``.

    ``port`` 0 takes a free one. What a phone does next is up to the methods of the office.
    """

    def __init__(self, port: int = 0, **more: Any) -> None:
        super().__init__(**({"tenant": DEMO_TENANT, "key": DEMO_KEY} | more))
        self.port = port
        self._server: Server | None = None

    @property
    def url(self) -> str:
        """The address of the server, for the account's ``endpoint`` or ``server`` setting."""
        return f"ws://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Listen; raises :class:`OSError` where the port is taken."""
        self._server = await serve(
            self._serve, "127.0.0.1", self.port, ping_interval=None, close_timeout=1
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self, code: int = 1001) -> None:
        """Close every socket with ``code`` and stop listening."""
        if self._server is not None:
            self._server.close(code=code)
            await self._server.wait_closed()
            self._server = None

    async def restart(self) -> None:
        """Stop and listen again on the same port."""
        await self.stop(1012)
        await self.start()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        await self.stop()

    async def _serve(self, socket: ServerConnection) -> None:
        login = await self.joined(_Polite(socket))
        try:
            with contextlib.suppress(ConnectionClosed):
                async for message in socket:
                    text = message if isinstance(message, str) else message.decode("utf-8")
                    await self.heard(login, text)
        finally:
            self.left(login)
