"""One HTTP request to a PBX, once. No exception leaves here: they carry addresses, and addresses
carry keys."""

import asyncio
import logging
from types import ModuleType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from callpop.pbx.connector import HttpAnswer, Post
from callpop.sessions.endings import why_unreached
from callpop.sessions.proxies import proxy_for
from callpop.sessions.tls import Trust
from callpop.telephony.sentence import say

if TYPE_CHECKING:
    from aiohttp import ClientResponse

_LONGEST_ANSWER = 64 << 10
_WORDS_SECONDS = 2.0
"""How long the words of an answer may take to come after its status."""
_LOWER = {"https": "wss", "http": "ws"}

_log = logging.getLogger(__name__)


async def send(post: Post, trust: Trust, *, seconds: float) -> HttpAnswer:
    """Send ``post`` and wait for its answer for so many ``seconds``.

    No redirect is followed: the secrets in the form would follow.
    """
    # Three tenths of a second that the windows would stand still.
    aiohttp = await asyncio.to_thread(_aiohttp)
    proxy: str | None = None
    begun = False
    response: ClientResponse | None = None
    try:
        async with asyncio.timeout(seconds):
            parts = urlsplit(post.url)
            secure = parts.scheme == "https"
            # The proxy's rules are the same as for the WebSockets of other PBXs.
            like = parts._replace(scheme=_LOWER[parts.scheme]).geturl()
            proxy = await proxy_for(like, post.proxy)
            if proxy is not None and proxy.lower().startswith("socks"):
                why = say(
                    "{address} can't be called through a SOCKS proxy: name an HTTP proxy, or none, "
                    "in the proxy setting.",
                    address=post.address,
                )
                return HttpAnswer(why=why, unsent=True)
            context = await trust.context(post.ca_file) if secure else None
            connector = aiohttp.TCPConnector(force_close=True)

            async def on_headers(*_: object) -> None:
                nonlocal begun
                begun = True

            trace = aiohttp.TraceConfig()
            trace.on_request_headers_sent.append(on_headers)
            session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "Callpop", "Connection": "close"},
                timeout=aiohttp.ClientTimeout(total=None),
                trace_configs=[trace],
            )
            async with session:
                response = await session.post(
                    post.url,
                    data=dict(post.form),
                    allow_redirects=False,
                    proxy=proxy,
                    ssl=context if context is not None else True,
                )
                async with response:
                    return HttpAnswer(
                        status=response.status,
                        content_type=response.content_type,
                        text=await _text(response),
                    )
    except Exception as problem:
        if response is not None:
            # The status has come: that is the answer, whole or not.
            return HttpAnswer(status=response.status, content_type=response.content_type)
        if begun and isinstance(problem, aiohttp.ClientResponseError):
            why = say(
                "{address} did not answer as a PBX does: check the address.", address=post.address
            )
            return HttpAnswer(why=why)
        inner = getattr(problem, "certificate_error", None) or getattr(problem, "os_error", None)
        cause = inner if isinstance(inner, Exception) else problem
        if begun and isinstance(problem, aiohttp.ServerDisconnectedError | aiohttp.ClientOSError):
            cause = ConnectionResetError()
        if not isinstance(cause, OSError | TimeoutError):
            _log.info("A request failed: %s", type(cause).__name__)
        return HttpAnswer(
            why=why_unreached(cause, post, proxy=proxy, waited=seconds), unsent=not begun
        )


async def _text(response: "ClientResponse") -> str:
    body = bytearray()
    try:
        # The status has said it already.
        async with asyncio.timeout(_WORDS_SECONDS):
            async for chunk in response.content.iter_any():
                body += chunk
                if len(body) > _LONGEST_ANSWER:
                    break
    except Exception as problem:
        _log.info("An answer was cut: %s", type(problem).__name__)
    try:
        return bytes(body[:_LONGEST_ANSWER]).decode(response.charset or "utf-8", "replace")
    except LookupError:
        return bytes(body[:_LONGEST_ANSWER]).decode("utf-8", "replace")


def _aiohttp() -> ModuleType:
    import aiohttp

    return aiohttp
