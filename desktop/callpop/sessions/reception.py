"""The HTTP server of a webhook channel: lets in who knows the path, and nobody for long.

It works on a thread of its own: a PBX that holds a call up until it is answered does not wait for
our windows.
"""

import asyncio
import hmac
import logging
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from enum import Enum, auto
from ipaddress import ip_address

from callpop.pbx.connector import Reply, WebhookChannel, WebhookRequest
from callpop.sessions.caller import Caller, TooMuchError
from callpop.sessions.http_message import PIECE, NoHttp, Request

_MOST_CONNECTIONS = 64
_STRANGERS_BURST = 60
_STRANGERS_PER_SECOND = 2.0
_KNOCKS_EVERY = 3600.0
"""Seconds between two tellings of one sort of knock: a port that is open to all is knocked at
all day."""
_METHODS = ("GET", "POST")
_WITH = {405: {"Allow": "GET, POST"}, 429: {"Retry-After": "1"}}
"""Headers of an answer, by its status."""
_MOST_HEADERS = 100

_log = logging.getLogger(__name__)

Take = Callable[[WebhookRequest], Reply]


class Knock(Enum):
    """Why somebody was turned away at the door."""

    STRANGER = auto()
    """Their address is none from which the PBX calls."""
    ASTRAY = auto()
    """They don't know the path."""
    WEB_PAGE = auto()
    """A page in a browser, perhaps the agent's own, and no PBX."""


Knocked = Callable[[Knock, str], None]
"""Is told who was turned away, by their address: the first of a sort, and once an hour."""


class Reception:
    """Listens on a channel's address; what is asked on its path is handed to ``take``, and who is
    turned away is told to ``knocked``, both on the loop that made the reception.

    A caller has ``seconds`` for the whole of a request, from connecting on.
    """

    def __init__(
        self, channel: WebhookChannel, take: Take, knocked: Knocked, *, seconds: float
    ) -> None:
        self._channel = channel
        self._take = take
        self._knocked = knocked
        self._told: dict[Knock, float] = {}
        self._seconds = seconds
        self._path = channel.path.encode("utf-8", "surrogateescape")
        self._known = _Bucket(channel.burst, channel.per_second)
        # Nothing else that is asked in excess keeps a question that holds a call up.
        self._questions = _Bucket(channel.burst, channel.per_second)
        self._strangers = _Bucket(_STRANGERS_BURST, _STRANGERS_PER_SECOND)
        self._home = asyncio.get_running_loop()
        self._callers: dict[Caller, asyncio.Task[None]] = {}
        self._farewell = 0.0
        self._closing = False
        self._wake: Callable[[], object] = lambda: None
        self._ended: Future[None] = Future()

    async def open(self) -> None:
        """Listen.

        Raises:
            OSError: the address is taken, or none of this machine's.
        """
        opened: Future[None] = Future()
        opened.set_running_or_notify_cancel()
        threading.Thread(target=self._work, args=(opened,), name="webhooks", daemon=True).start()
        try:
            await asyncio.wrap_future(opened)
        except BaseException:
            self._leave()
            raise

    async def close(self, seconds: float) -> None:
        """Listen no more; answers under way have so many ``seconds``."""
        self._farewell = seconds
        self._leave()
        await asyncio.shield(asyncio.wrap_future(self._ended))

    def _leave(self) -> None:
        self._closing = True
        with suppress(RuntimeError):  # it has left already
            self._wake()

    # All that follows runs on the thread.

    def _work(self, opened: "Future[None]") -> None:
        try:
            asyncio.run(self._listen(opened))
        except Exception as problem:
            if opened.done():
                raise
            opened.set_exception(problem)
        finally:
            self._ended.set_result(None)

    async def _listen(self, opened: "Future[None]") -> None:
        loop, leaving = asyncio.get_running_loop(), asyncio.Event()
        reuse = hasattr(socket, "AF_UNIX")  # on Windows it would let another program listen in
        server = await asyncio.start_server(
            self._come_in,
            self._channel.host,
            self._channel.port,
            limit=PIECE,
            reuse_address=reuse,
            backlog=_MOST_CONNECTIONS,
        )
        self._wake = lambda: loop.call_soon_threadsafe(leaving.set)
        opened.set_result(None)
        if not self._closing:
            await leaving.wait()
        server.close()
        waiting = {caller: task for caller, task in self._callers.items() if caller.is_waiting}
        for caller in self._callers.keys() - waiting.keys():
            caller.hang_up()
        if waiting:
            await asyncio.wait(waiting.values(), timeout=self._farewell)
        for caller in self._callers:
            caller.hang_up()

    async def _come_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        caller, task = Caller(reader, writer), asyncio.current_task()
        assert task is not None
        if len(self._callers) >= _MOST_CONNECTIONS:
            self._make_room()
        self._callers[caller] = task
        # Who dawdles, and who hangs up, is not told why; nor where our thread ends meanwhile.
        with suppress(OSError, asyncio.CancelledError):
            try:
                async with asyncio.timeout(self._seconds):
                    await self._serve(caller)
            finally:
                self._callers.pop(caller, None)
                caller.hang_up()

    async def _serve(self, caller: Caller) -> None:
        try:
            await caller.head()
            reply = await self._reply(caller)
        except NoHttp:
            reply = _said(400)
        except TooMuchError:
            reply = _said(413)
        except ConnectionError:
            raise
        except Exception as problem:
            _log.error("A request could not be answered: %s", type(problem).__name__)
            reply = _said(500)
        more = _WITH.get(reply.status, {})
        await caller.answer(reply.status, reply.text, reply.content_type, more)

    def _make_room(self) -> None:
        """Strangers go first, then those of the address that has most connections; of these who
        dawdles longest, as an honest caller is done in no time."""
        crowd = Counter(caller.address for caller in self._callers)
        strangers = {address for address in crowd if not self._may_call(address)}
        goes = max(self._callers, key=lambda c: (c.address in strangers, crowd[c.address]))
        del self._callers[goes]
        goes.hang_up()

    async def _reply(self, caller: Caller) -> Reply:
        asked = caller.asked
        if not self._may_call(caller.address):
            return self._turned_away(Knock.STRANGER, caller, 403)
        if _of_a_web_page(asked):
            return self._turned_away(Knock.WEB_PAGE, caller, 403)
        target, _, query = asked.target.partition(b"?")
        if not target.startswith(b"/"):  # proxies may put the whole address there
            target = b"/" + target.partition(b"://")[2].partition(b"/")[2]
        if not hmac.compare_digest(target, self._path):
            away = self._turned_away(Knock.ASTRAY, caller, 404)
            return away if self._strangers.take() else _said(429)
        if asked.method not in _METHODS:
            return _said(405)
        request = WebhookRequest(
            method=asked.method,
            query=query.decode("utf-8", "surrogateescape"),
            headers=dict(asked.headers[:_MOST_HEADERS]),
            body=await caller.body(self._channel.max_bytes),
        )
        reply = self._channel.at_once(request)
        if not (self._known if reply is None else self._questions).take():
            return _said(429)
        taken = self._hand_over(request)
        return await asyncio.wrap_future(taken) if reply is None else reply

    def _turned_away(self, knock: Knock, caller: Caller, status: int) -> Reply:
        now = time.monotonic()
        if now - self._told.get(knock, -_KNOCKS_EVERY) >= _KNOCKS_EVERY:
            self._told[knock] = now
            self._home.call_soon_threadsafe(self._knocked, knock, caller.address or "?")
        return _said(status)

    def _may_call(self, address: str) -> bool:
        if not self._channel.senders:
            return True
        try:
            known = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        return any(known in network for network in self._channel.senders)

    def _hand_over(self, asked: WebhookRequest) -> "Future[Reply]":
        taken: Future[Reply] = Future()
        taken.set_running_or_notify_cancel()

        def take() -> None:
            try:
                taken.set_result(self._take(asked))
            except Exception as problem:
                taken.set_exception(problem)

        self._home.call_soon_threadsafe(take)
        return taken


def _of_a_web_page(asked: Request) -> bool:
    """Whether a browser asks, and not because somebody typed the address."""
    return bool(asked.all_of("origin")) or any(
        where != "none" for where in asked.all_of("sec-fetch-site")
    )


def _said(status: int) -> Reply:
    return Reply("", status=status)


class _Bucket:
    """Lets through a burst, then so many in a second."""

    def __init__(self, burst: float, per_second: float) -> None:
        self._burst = self._left = float(burst)
        self._per_second = per_second
        self._at = time.monotonic()

    def take(self) -> bool:
        """Whether one more may pass now."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._per_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
