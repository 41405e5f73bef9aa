"""One connection to us, on which somebody asks one thing by HTTP and is answered."""

import asyncio
import zlib
from collections.abc import Mapping
from contextlib import suppress
from email.utils import formatdate
from http.client import responses

from callpop.sessions.http_message import PIECE, NoHttp, Request

_HEADERS = {"Server": "Callpop", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
_LINGER = 2.0
"""Seconds in which the rest of a refused request is read, so that the refusal arrives."""


class TooMuchError(Exception):
    """A request is larger than it may be."""


class Caller:
    """Who asks. Reading raises :class:`ConnectionError` where they hang up, and
    :class:`NoHttp` where they ask nothing that can be understood in one way alone."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.address = str((writer.get_extra_info("peername") or ("",))[0])
        self.asked = Request()
        self.is_waiting = False
        """They have asked, and have no answer yet."""

    async def head(self) -> None:
        """Wait until it is known what they ask for."""
        while not self.asked.has_head:
            await self._listen()
        self.is_waiting = True

    async def body(self, most: int) -> bytes:
        """All that they send with it.

        Raises:
            TooMuchError: it is more than so many bytes, packed or unpacked.
        """
        asked = self.asked
        if asked.length > most:
            raise TooMuchError
        if not asked.is_whole and "100-continue" in map(str.lower, asked.all_of("expect")):
            self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        while not asked.is_whole:
            if len(asked.body) > most:
                raise TooMuchError
            try:
                await self._listen()
            except ConnectionResetError:
                raise NoHttp from None  # cut in the middle
        if len(asked.body) > most:
            raise TooMuchError
        return _unpacked(bytes(asked.body), asked.all_of("content-encoding"), most)

    async def answer(
        self, status: int, text: str, content_type: str, more: Mapping[str, str]
    ) -> None:
        """Say it, with so many ``more`` headers; nothing else is said on this connection."""
        body = text.encode()
        headers = {"Content-Type": f"{content_type}; charset=utf-8"} if body else {}
        headers |= {"Content-Length": str(len(body)), "Date": formatdate(usegmt=True)}
        headers |= {**_HEADERS, **more, "Connection": "close"}
        lines = [f"HTTP/1.1 {status} {responses.get(status, '')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self._writer.write("\r\n".join([*lines, "", ""]).encode("ascii") + body)
        self._writer.write_eof()
        self.is_waiting = False
        # Closed at once, what they still say would cut off what they shall hear.
        with suppress(TimeoutError):
            async with asyncio.timeout(_LINGER):
                while await self._reader.read(PIECE):
                    pass

    def hang_up(self) -> None:
        """End the connection without a word."""
        self._writer.transport.abort()

    async def _listen(self) -> None:
        try:
            piece = await self._reader.read(PIECE)
        except OSError:
            piece = b""
        if not piece:
            raise ConnectionResetError
        self.asked.hear(piece)


def _unpacked(body: bytes, codings: list[str], most: int) -> bytes:
    if not codings or (coding := codings[0].lower()) not in ("gzip", "deflate"):
        return body
    # Some deflate without the frame that the standard asks for.
    bare = coding == "deflate" and body[:1] and body[0] & 0xF != zlib.DEFLATED
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS if bare else zlib.MAX_WBITS | 32)
    try:
        plain = unpacking.decompress(body, most + 1)
    except zlib.error:
        raise NoHttp from None
    if len(plain) > most:
        raise TooMuchError
    if not unpacking.eof:
        raise NoHttp
    return plain
