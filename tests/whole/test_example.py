"""The worked example of CONTRIBUTING: a PBX from somebody else's package, in the real program."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.whole.desk_at_work import Callpop, until
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

EXAMPLE = Path(__file__).parents[1] / "example"
PIN = "4711-0815"


class Bell:
    """The invented PBX, as a server."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._line: ServerConnection | None = None
        self._server: Server = serve(self._talk, "127.0.0.1", 0)
        self._thread = threading.Thread(target=self._server.serve_forever)

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}"

    def says(self, line: str) -> None:
        assert self._line is not None
        self._line.send(line)

    def _talk(self, line: ServerConnection) -> None:
        try:
            for message in line:
                self.heard.append(str(message))
                self._answer(line, str(message).split(" "))
        except ConnectionClosed:
            pass

    def _answer(self, line: ServerConnection, words: list[str]) -> None:
        match words:
            case ["HELLO", "12", pin] if pin == PIN:
                self._line = line
                line.send("WELCOME")
            case ["HELLO", *_]:
                line.send("GOAWAY wrong PIN")
            case ["CALL", tag, _]:
                line.send(f"OK {tag} c2")

    @contextmanager
    def running(self) -> Iterator["Bell"]:
        self._thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._thread.join(10)


@pytest.fixture
def bell() -> Iterator[Bell]:
    with Bell().running() as server:
        yield server


def test_a_pbx_of_somebody_elses(callpop: Callpop, bell: Bell, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--offline", "--no-cache",
         "--no-deps", "--no-build-isolation", "--python", sys.executable, "--target", str(site),
         str(EXAMPLE)],
        check=True,
    )  # fmt: skip
    bare = callpop.run("account", "add", "bell", "--name", "Office", check=2)
    assert "bell" in bare
    callpop.env["PYTHONPATH"] = str(site)
    missing = callpop.run(
        "account", "add", "bell", "--name", "Office", "--set", f"endpoint={bell.url}",
        "--set", "server=bell.example.com", "--secrets-stdin", given=f"pin={PIN}\n", check=2,
    )  # fmt: skip
    assert "xtension" in missing
    callpop.run(
        "account", "add", "bell", "--name", "Office", "--set", f"endpoint={bell.url}",
        "--set", "server=bell.example.com", "--set", "extension=12", "--secrets-stdin",
        given=f"pin={PIN}\n",
    )  # fmt: skip
    assert "Bell lets us in" in callpop.run("account", "test", "Office")
    callpop.start()
    until("the account is online", lambda: callpop.state() == "online")
    events = callpop.events()
    bell.says("RING c1 2015550123")
    told = events.until("call.ringing")
    assert told["account"] == "Office"
    assert told["call"]["number"] == "+12015550123"
    bell.says("DOWN c1")
    assert events.until("call.ended")["call"]["outcome"] == "missed"
    assert "your phone rings" in callpop.run("dial", "+12015550177")
    assert bell.heard[-1].endswith(" +12015550177")
    assert not [path for path, data in callpop.everything_written() if PIN.encode() in data]
