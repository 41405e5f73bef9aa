"""Other programs' windows on X11."""

import asyncio
import logging
import struct
from collections.abc import Callable
from itertools import count

from PySide6.QtGui import QGuiApplication

from callpop.platform.x_server import CURRENT_TIME, NONE, SELECTION_NOTIFY, XError, XServer

_log = logging.getLogger(__name__)

PATIENCE = 0.25
"""Seconds that the owner of a selection may take: a busy or dead one must not hold us up."""
_FROM_A_PAGER = 2
"""Who asks for the focus: the user, by other means than this window. Window managers that keep
windows from stealing the focus ask that."""
_PLACES = 8
"""So many answers may be late before one could be taken for another's."""


class X11Foreground:
    """A :class:`callpop.ui.ports.Foreground`. Selections are read without ever waiting for their
    owner, which Qt does, and are never changed."""

    reads_in_front = False

    def __init__(
        self, open_server: Callable[[], XServer] = XServer.open, patience: float = PATIENCE
    ) -> None:
        self._open = open_server
        self._patience = patience
        self._server: XServer | None = None
        self._opening = asyncio.Lock()
        self._mailbox = NONE
        self._places = count()
        self._waiting: dict[int, tuple[int, asyncio.Future[bool]]] = {}
        self._before = NONE

    async def remember(self) -> None:
        """Learn which window has the focus, to :meth:`give_back` it."""
        server = await self._connected()
        self._before = NONE if server is None else _active(server)

    async def selected(self) -> str:
        """The text that is selected; "" for none, or where its owner does not say in time."""
        return await self._read("PRIMARY")

    async def copied(self) -> str:
        """The text in the clipboard; "" for none, or where its owner does not say in time."""
        return await self._read("CLIPBOARD")

    def bring(self, window: int, time: int = CURRENT_TIME, token: str = "") -> None:
        """Give the focus to our window of that id, which was just shown."""
        self._focus(window, time)

    def give_back(self) -> None:
        """Give the focus to the window that had it."""
        window, self._before = self._before, NONE
        if window != NONE:
            self._focus(window, CURRENT_TIME)

    async def close(self) -> None:
        """End the connection."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _focus(self, window: int, time: int) -> None:
        server, qts = self._server, _qts_connection()
        if server is None or qts is None:
            return
        # Through Qt's own connection, so that it comes after what Qt has just asked for.
        there = XServer.of_qt(qts, server.root)
        if _managed(server):
            there.ask_manager(window, server.atom("_NET_ACTIVE_WINDOW"), _FROM_A_PAGER, time)
        else:
            there.set_focus(window, time)

    async def _connected(self) -> XServer | None:
        async with self._opening:
            if self._server is None:
                try:
                    server = await asyncio.to_thread(self._open)
                except XError as why:
                    _log.warning("other programs' windows are out of reach: %s", why)
                    return None
                self._mailbox = server.window()
                server.listen(asyncio.get_running_loop(), self._happened)
                self._server = server
            return self._server

    # Selections.

    async def _read(self, name: str) -> str:
        server = await self._connected()
        if server is None or server.owner(server.atom(name)) == NONE:
            return ""
        for target, encoding in (("UTF8_STRING", "utf-8"), ("STRING", "latin-1")):
            try:
                async with asyncio.timeout(self._patience):
                    found = await self._convert(server, name, target)
            except TimeoutError:
                _log.info("whoever owns the %s selection does not answer", name)
                return ""
            if found is not None:
                return found.decode(encoding, errors="replace")
        return ""

    async def _convert(self, server: XServer, name: str, target: str) -> bytes | None:
        into = server.atom(f"CALLPOP_{next(self._places) % _PLACES}")
        selection, wanted = server.atom(name), server.atom(target)
        answered: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[into] = selection, answered
        try:
            server.convert(selection, wanted, self._mailbox, into, CURRENT_TIME)
            if not await answered:
                return None
        finally:
            del self._waiting[into]
        found = server.property(self._mailbox, into, take=True)
        # Of any other type are a refusal, and what is too long to be looked through.
        return found.data if found is not None and found.type == wanted else None

    def _happened(self, kind: int, event: bytes) -> None:
        if kind != SELECTION_NOTIFY:
            return
        selection, _target, into = struct.unpack_from("=III", event, 12)
        for place, (of, answered) in self._waiting.items():
            refused = into == NONE and of == selection
            if (place == into or refused) and not answered.done():
                answered.set_result(not refused)


def _managed(server: XServer) -> bool:
    """Whether there is a window manager that can be asked for the focus: the window that it
    names must still be there and name itself, or it has died."""
    mark = server.atom("_NET_SUPPORTING_WM_CHECK")
    root = server.property(server.root, mark)
    if root is None or not root.words():
        return False
    named = server.property(root.words()[0], mark)
    return named is not None and named.words() == root.words()


def _active(server: XServer) -> int:
    if not _managed(server):
        return server.focus()
    active = server.property(server.root, server.atom("_NET_ACTIVE_WINDOW"))
    return active.words()[0] if active is not None and active.words() else NONE


def _qts_connection() -> int | None:
    app = QGuiApplication.instance()
    native = app.nativeInterface() if isinstance(app, QGuiApplication) else None
    connection = getattr(native, "connection", None)
    return int(connection()) if connection is not None else None
