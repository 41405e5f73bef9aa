"""One HTTP request to a PBX, once. No exception leaves here: they carry addresses, and addresses
carry keys."""

import asyncio
import logging
import re
import ssl
from urllib.parse import urlencode, urlsplit

from websockets.datastructures import Headers
from websockets.exceptions import InvalidProxyStatus
from websockets.headers import build_authorization_basic, build_host
from websockets.http11 import Response
from websockets.proxy import parse_proxy
from websockets.uri import WebSocketURI, parse_uri

from callpop.pbx.connector import HttpAnswer, Post
from callpop.sessions.endings import why_unreached
from callpop.sessions.http_message import PIECE, Answer, NoHttp
from callpop.sessions.proxies import proxy_for
from callpop.sessions.tls import Trust
from callpop.telephony.sentence import say

_LONGEST_ANSWER = 64 << 10
_WORDS_SECONDS = 2.0
"""How long the words of an answer may take to come after its status."""
_LOWER = {"https": "wss", "http": "ws"}
_HEADERS = {
    "User-Agent": "Callpop",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
    "Content-Type": "application/x-www-form-urlencoded",
    "Connection": "close",
}
_CHARSET = re.compile(r'charset\s*=\s*"?([\w.:+-]+)', re.ASCII | re.IGNORECASE)

_log = logging.getLogger(__name__)


async def send(post: Post, trust: Trust, *, seconds: float) -> HttpAnswer:
    """Send ``post`` and wait for its answer for so many ``seconds``.

    No redirect is followed: the secrets in the form would follow.
    """
    proxy: str | None = None
    begun = False
    answer = Answer()
    try:
        async with asyncio.timeout(seconds):
            parts = urlsplit(post.url)
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
            where = parse_uri(like)
            context = await trust.context(post.ca_file) if where.secure else None
            way = _Way(where, context)
            reader, writer = await (
                way.straight()
                if proxy is None
                else way.through(proxy, await trust.context(post.ca_file))
            )
            try:
                begun = True
                writer.write(way.request(urlencode(post.form).encode()))
                await _heard(reader, answer)
            finally:
                writer.transport.abort()
    except Exception as problem:
        if not answer.has_head:
            if begun and isinstance(problem, NoHttp):
                why = say(
                    "{address} did not answer as a PBX does: check the address.",
                    address=post.address,
                )
                return HttpAnswer(why=why)
            if isinstance(problem, NoHttp):
                problem = ConnectionResetError()  # the proxy did
            cut = begun and isinstance(problem, OSError) and not isinstance(problem, TimeoutError)
            cause = ConnectionResetError() if cut else problem
            if not isinstance(cause, OSError | TimeoutError):
                _log.info("A request failed: %s", type(cause).__name__)
            return HttpAnswer(
                why=why_unreached(cause, post, proxy=proxy, waited=seconds), unsent=not begun
            )
    # The status has come: that is the answer, whole or not.
    kind, _, more = next(iter(answer.all_of("content-type")), "").partition(";")
    return HttpAnswer(
        status=answer.status, content_type=kind.strip().lower(), text=_text(answer, more)
    )


class _Way:
    """To the PBX that ``where`` names, encrypted where there is a ``context``."""

    def __init__(self, where: WebSocketURI, context: ssl.SSLContext | None) -> None:
        self._where = where
        self._context = context
        self._target = where.resource_name
        self._headers = {"Host": build_host(where.host, where.port, where.secure)}

    async def straight(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect to it itself."""
        where = self._where
        return await asyncio.open_connection(
            where.host, where.port, ssl=self._context, happy_eyeballs_delay=0.25
        )

    async def through(
        self, url: str, context: ssl.SSLContext
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect to the proxy, and have it connect to the PBX; ``context`` is for the proxy."""
        proxy, where = parse_proxy(url), self._where
        login: dict[str, str] = {}
        if proxy.username is not None and proxy.password is not None:
            basic = build_authorization_basic(proxy.username, proxy.password)
            login = {"Proxy-Authorization": basic}
        reader, writer = await asyncio.open_connection(
            proxy.host, proxy.port, ssl=context if proxy.scheme == "https" else None
        )
        if self._context is None:  # such requests a proxy sends itself
            self._target = f"http://{self._headers['Host']}{self._target}"
            self._headers |= login
            return reader, writer
        try:
            host = build_host(where.host, where.port, where.secure, always_include_port=True)
            writer.write(_head(f"CONNECT {host}", {"Host": host, **login}))
            answer = Answer()
            await _status(reader, answer)
            if not 200 <= answer.status < 300:
                raise InvalidProxyStatus(Response(answer.status, "", Headers()))
            await writer.start_tls(self._context, server_hostname=where.host)
        except BaseException:
            writer.transport.abort()
            raise
        return reader, writer

    def request(self, form: bytes) -> bytes:
        """What is sent on it."""
        headers = {**self._headers, **_HEADERS, "Content-Length": str(len(form))}
        return _head(f"POST {self._target}", headers) + form


def _head(line: str, headers: dict[str, str]) -> bytes:
    lines = [f"{line} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


async def _status(reader: asyncio.StreamReader, answer: Answer) -> None:
    while not answer.has_head:
        piece = await reader.read(PIECE)
        if not piece:
            raise ConnectionResetError
        answer.hear(piece)


async def _heard(reader: asyncio.StreamReader, answer: Answer) -> None:
    await _status(reader, answer)
    try:
        # The status has said it already.
        async with asyncio.timeout(_WORDS_SECONDS):
            while not answer.is_whole and len(answer.body) < _LONGEST_ANSWER:
                piece = await reader.read(PIECE)
                if not piece:
                    break
                answer.hear(piece)
    except Exception as problem:
        _log.info("An answer was cut: %s", type(problem).__name__)


def _text(answer: Answer, labels: str) -> str:
    if [one for one in answer.all_of("content-encoding") if one.lower() != "identity"]:
        return ""  # nobody asked for it
    body = bytes(answer.body[:_LONGEST_ANSWER])
    named = _CHARSET.search(labels)
    try:
        return body.decode(named[1] if named else "utf-8", "replace")
    except (LookupError, ValueError):  # no such code, or one that is none of text
        return body.decode("utf-8", "replace")
