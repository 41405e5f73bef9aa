"""An XVB PBX written from the vendor's document with nothing but Python's own library.

It shares no line with our simulator or our receiver, so that the two can't be wrong together.
"""

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

CODE = "10019"
TOKEN = "foreign-click2call"
CLIENT = "79201119613"


class ForeignXvb:
    """Takes ``makeCall`` at ``/commoncrm``, and calls the webhook when the test says so."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.answer: tuple[int, str] = (204, "")
        self.webhook = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def address(self) -> str:
        """The address of the cloud PBX."""
        return f"http://127.0.0.1:{self._server.server_port}/commoncrm/{CODE}"

    def hook(self, _headers: dict[str, str] | None = None, /, **parameters: str) -> str:
        """Tell the webhook that, as Perl's LWP does; what it answers."""
        parts = urlsplit(self.webhook)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        form = urlencode({**parameters, "access_code": CODE})
        headers = {"TE": "deflate,gzip;q=0.3", "Connection": "TE, close", **(_headers or {})}
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request("POST", parts.path, form, headers)
            answer = connection.getresponse()
            assert answer.status == 200, answer.status
            return answer.read().decode()
        finally:
            connection.close()

    def event(self, name: str, ext: str = "", **more: str) -> None:
        """``cmd=event`` of an incoming call."""
        told = {"callid": "gZAoszZQZI_A6HDwYnKxPg", "type": "in", "phone": CLIENT, **more}
        headers = {"X-XVB-AC": CODE} if name == "ANSWERED" else {}
        self.hook(headers, cmd="event", event=name, ext=ext, **told)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


def _handler(pbx: ForeignXvb) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            pbx.asked.append(dict(parse_qsl(body)))
            status, text = pbx.answer
            self.send_response(status)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


@contextmanager
def foreign_xvb() -> Iterator[ForeignXvb]:
    pbx = ForeignXvb()
    try:
        yield pbx
    finally:
        pbx.close()
