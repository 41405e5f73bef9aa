"""What arrives by HTTP/1, a request or an answer, read strictly by llhttp."""

from httptools import (
    HttpParserError,
    HttpParserUpgrade,
    HttpRequestParser,
    HttpResponseParser,
)

PIECE = 16 << 10
"""Bytes that are read at once."""
_MOST_HEAD = 64 << 10


class NoHttp(Exception):
    """That is no HTTP, or there is more of it than anybody needs."""


class Message:
    """One message, of which more is heard until ``is_whole``; what follows it is nobody's.

    Headers are as they came, their names in lower case; ``body`` has no framing any more.
    """

    parser: HttpRequestParser | HttpResponseParser

    def __init__(self) -> None:
        self.headers: list[tuple[str, str]] = []
        self.body = bytearray()
        self.has_head = False
        self.is_whole = False
        self._head = 0

    def hear(self, data: bytes) -> None:
        """More arrived.

        Raises:
            NoHttp: it can't be understood, or in two ways.
        """
        if not self.has_head:
            self._grows(len(data))
        try:
            self.parser.feed_data(data)
        except HttpParserUpgrade:
            pass  # to something else that they speak, and we don't
        except HttpParserError:
            if not self.is_whole:
                raise NoHttp from None

    def all_of(self, name: str) -> list[str]:
        """The values of every header of that name."""
        return [value for key, value in self.headers if key == name]

    def _grows(self, more: int) -> None:
        self._head += more
        if self._head > _MOST_HEAD:
            raise NoHttp

    # What the parser tells

    def on_message_begin(self) -> None:
        """Another one, behind ours, is not read."""
        if self.is_whole:
            raise NoHttp

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header, or what is sent as such behind the body."""
        if self.has_head:
            self._grows(len(name) + len(value) + 4)
        else:
            key = name.decode("ascii", "replace").lower()
            self.headers.append((key, value.decode("utf-8", "surrogateescape")))

    def on_headers_complete(self) -> None:
        """The body begins."""
        self.has_head = True

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        self.body += body

    def on_message_complete(self) -> None:
        """That was all."""
        self.is_whole = True


class Request(Message):
    """What somebody asks of us."""

    def __init__(self) -> None:
        super().__init__()
        self.parser: HttpRequestParser = HttpRequestParser(self)
        self.target = b""
        """What is asked for, as it came."""
        self.length = 0
        """Of the body, as far as that was told."""

    @property
    def method(self) -> str:
        """What is to be done with it."""
        return self.parser.get_method().decode("ascii")

    def on_url(self, url: bytes) -> None:
        """A piece of what is asked for."""
        self.target += url

    def on_headers_complete(self) -> None:
        """Two servers would read the same in it, or it is not read."""
        codings, lengths = self.all_of("transfer-encoding"), self.all_of("content-length")
        version, hosts = self.parser.get_http_version(), len(self.all_of("host"))
        if version not in ("1.0", "1.1") or hosts > 1 or (version == "1.1" and not hosts):
            raise NoHttp
        if len(lengths) > 1 or (codings and (lengths or version == "1.0")):
            raise NoHttp
        if codings and [one.lower() for one in codings] != ["chunked"]:
            raise NoHttp
        if self.method == "POST" and not (codings or lengths):
            raise NoHttp  # nobody knows where it ends
        self.length = int(lengths[0]) if lengths else 0
        super().on_headers_complete()


class Answer(Message):
    """What somebody answers us."""

    def __init__(self) -> None:
        super().__init__()
        self.parser: HttpResponseParser = HttpResponseParser(self)
        self.status = 0

    def on_headers_complete(self) -> None:
        """Unless it only says that the answer will come."""
        self.status = self.parser.get_status_code()
        if self.status >= 200 or self.status == 101:
            super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The next one may be the answer."""
        if self.has_head:
            super().on_message_complete()
        else:
            self.headers.clear()
