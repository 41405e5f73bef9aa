"""One running instance for each home, and the socket on which the others of the user reach it.

A request is a line of JSON, ``{"id", "verb", "args"}``; the answer is ``{"id", "ok": true,
"result"}`` or ``{"id", "ok": false, "code", "message"}``. A verb that follows what happens sends
``{"id", "line"}`` as often as it likes before that.
"""

import asyncio
import hmac
import json
import logging
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from callpop.platform.control_place import LONGEST_LINE, Place, PlaceError, Refusal
from callpop.tasks import Tasks
from callpop.telephony.sentence import say

if sys.platform == "win32":
    from callpop.platform.control_windows import Door, Lock
else:
    from callpop.platform.control_unix import Door, Lock

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one user's programs may ask for at once; times in seconds."""

    clients: int = 32
    request_bytes: int = LONGEST_LINE
    unread_bytes: int = 1 << 20
    """Reports that a follower has not read yet; with more it is sent away."""
    idle: float = 60.0
    """Between two requests of one client."""
    look: float = 20.0
    """Between two looks whether the socket is still where the clients look for it."""
    farewell: float = 2.0
    """For a client to read the last line, before it is cut off (``idle`` for a slow one)."""


class Stream(Protocol):
    """The way back to the client, for verbs that follow what happens."""

    def send(self, line: object) -> None:
        """One report. Never waits: a client that does not read is sent away."""

    async def ended(self) -> None:
        """Return when the client has had enough, or was sent away."""


class Handler(Protocol):
    """What the verbs do."""

    async def handle(self, verb: str, args: Mapping[str, Any], stream: Stream) -> object:
        """The answer, as JSON can say it.

        Raises:
            Refusal: no, and why.
        """


class Instance:
    """This process as the one instance of a home, or as one that finds another running."""

    def __init__(self, place: Place, *, limits: Limits | None = None) -> None:
        self._place = place
        self._limits = limits or Limits()
        self._lock: Lock | None = None
        self._door: Door | None = None
        self._server: asyncio.Server | None = None
        self._tasks = Tasks("control socket")
        self._watch = Tasks("control socket's place")

    def acquire(self) -> bool:
        """Become the one instance; False where another is. Touches the disk, needs no loop.

        From here on clients can knock: they wait until :meth:`serve` opens.

        Raises:
            PlaceError: the home can't be used.
        """
        self._lock = Lock.take(self._place.lock)
        if self._lock is None:
            return False
        try:
            self._door = Door(self._place)
        except Exception:
            self.release()
            raise
        return True

    async def serve(self, handler: Handler) -> None:
        """Answer from now on, until :meth:`close`. Returns at once."""
        if self._door is None:
            raise RuntimeError("acquire() first")
        await self._open(self._door, handler)
        self._watch.start(self._keep_open(handler), name="look")

    async def _open(self, door: Door, handler: Handler) -> None:
        def knock(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            client = _Client(reader, writer, self._limits)
            crowded = len(self._tasks.running) >= self._limits.clients
            self._tasks.start(client.talk(door, handler, crowded=crowded), name="client")

        most = self._limits.request_bytes
        if sys.platform == "win32":
            self._server = await asyncio.start_server(knock, sock=door.listener, limit=most)
        else:
            # One at a time: out of file handles asyncio would complain as often as it may accept.
            self._server = await asyncio.start_unix_server(
                knock, sock=door.listener, limit=most, backlog=1
            )
            door.listen()

    async def _keep_open(self, handler: Handler) -> None:
        """Put the door back where somebody took it away, as those do who tidy up."""
        while True:
            await asyncio.sleep(self._limits.look)
            try:
                if self._door is None or await asyncio.to_thread(self._door.stands):
                    continue
                door = await asyncio.to_thread(Door, self._place)
            except (OSError, PlaceError):
                continue  # The folder is gone too: it may come back.
            _log.warning("the control socket was taken away; it is back")
            if self._server is not None:
                self._server.close()
            self._door = door
            await self._open(door, handler)

    async def close(self) -> None:
        """Say goodbye to every client and let another be the one instance."""
        await self._watch.close()
        if self._server is not None:
            self._server.close()
        await self._tasks.close()
        self.release()

    def release(self) -> None:
        """Like :meth:`close` where :meth:`serve` never was: let another be the one instance."""
        if self._door is not None:
            self._door.close()
            self._door = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None


class _Client:
    """One connection."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, limits: Limits
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._limits = limits
        self._request: object = None
        self._sent_away = asyncio.Event()

    async def talk(self, door: Door, handler: Handler, *, crowded: bool) -> None:
        quitting = False
        try:
            if not await self._may_enter(door):
                return
            if crowded:
                raise Refusal("busy", say("Too many programs are talking to Callpop at once."))
            while not self._writer.is_closing() and (line := await self._line()) is not None:
                await self._answer(line, handler)
        except Refusal as refusal:
            self._refuse(refusal)
        except asyncio.CancelledError:
            quitting = True
            self._refuse(Refusal("ended", say("Callpop quits.")))
            raise
        except (OSError, TimeoutError):
            pass  # gone, or nothing to say: there is nobody to tell
        finally:
            await self._leave(quitting=quitting)

    async def _may_enter(self, door: Door) -> bool:
        connection: socket.socket = self._writer.get_extra_info("socket")
        if not door.admits(connection):
            _log.warning("a process of another user knocked at the control socket")
            return False
        if door.token is None:
            return True
        # Whoever can't show it must not keep the place of one who can.
        shown = await self._line(self._limits.farewell) or b""
        return hmac.compare_digest(shown.strip(), door.token)

    async def _line(self, seconds: float | None = None) -> bytes | None:
        """The next request, within so many ``seconds`` (``idle``); None at the end."""
        try:
            async with asyncio.timeout(self._limits.idle if seconds is None else seconds):
                line = await self._reader.readline()
        except ValueError as error:
            raise Refusal("wrong", say("The request is too long.")) from error
        return line or None

    async def _answer(self, line: bytes, handler: Handler) -> None:
        self._request, verb, args = _read(line)
        try:
            result = await handler.handle(verb, args, self)
            if not self._writer.is_closing():
                self._write({"ok": True, "result": result})
        except Refusal as refusal:
            self._refuse(refusal)
        except Exception:
            # Whatever a verb trips over, the app and its other clients go on.
            _log.exception("the verb %r failed", verb)
            self._refuse(Refusal("failed", say("Callpop met a fault; its log says more.")))
        async with asyncio.timeout(self._limits.idle):
            await self._writer.drain()
        self._request = None

    def send(self, line: object) -> None:
        """One report. Never waits: a client that does not read is sent away."""
        if self._sent_away.is_set() or self._writer.is_closing():
            return
        self._write({"line": line})
        if self._writer.transport.get_write_buffer_size() > self._limits.unread_bytes:
            self._refuse(Refusal("slow", say("Reports were read too slowly; some are lost.")))
            self._sent_away.set()
            self._writer.close()

    async def ended(self) -> None:
        """Return when the client has had enough, or was sent away."""
        watch = Tasks("follower")
        try:
            await asyncio.wait(
                (
                    watch.start(self._said_anything(), name="client"),
                    watch.start(self._sent_away.wait(), name="sent away"),
                ),
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            await watch.close()

    async def _said_anything(self) -> None:
        # Whatever a follower says, even that it is gone: it is not listening any more.
        with suppress(OSError):
            await self._reader.read(1)

    def _refuse(self, refusal: Refusal) -> None:
        if not self._writer.is_closing():
            self._write({"ok": False, "code": refusal.code, "message": str(refusal.sentence)})

    def _write(self, answer: Mapping[str, object]) -> None:
        text = json.dumps({"id": self._request, **answer}, ensure_ascii=False)
        self._writer.write(text.encode("utf-8", "replace") + b"\n")

    async def _leave(self, *, quitting: bool) -> None:
        self._writer.close()
        slow = self._sent_away.is_set() and not quitting
        try:
            async with asyncio.timeout(self._limits.idle if slow else self._limits.farewell):
                await self._writer.wait_closed()
        except OSError:
            pass  # it was quicker
        except (TimeoutError, asyncio.CancelledError) as enough:
            self._writer.transport.abort()
            if isinstance(enough, asyncio.CancelledError):
                raise


def _read(line: bytes) -> tuple[object, str, dict[str, Any]]:
    """Id, verb and arguments of a request."""
    try:
        request = json.loads(line.decode())
        verb, args = request["verb"], request.get("args") or {}
        if isinstance(verb, str) and isinstance(args, dict):
            return request.get("id"), verb, args
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    raise Refusal("wrong", say("That is not a request: one line of JSON with a verb is."))
