"""A PBX that stamps what it says, and Callpop with it as a sixth account."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from typing import Any

from tests.bench.standing import CALLPOP, Program, Standing, until

from callpop.accounts.home import Home
from callpop.platform.control_client import ask

CALLPOPS = "911"
"""The subscriber that Callpop is."""
APART = 1.05
"""Seconds between two calls: of more than ten in ten seconds Callpop tells in one note."""
_NAME = "Ringing"


class RingingServer:
    """The PBX's process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.port = int(self.line())
        self._calls = count(1)

    def line(self) -> str:
        """What it says next."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def new_calls(self, number: int) -> list[str]:
        """Ids of calls that have not been."""
        return [str(next(self._calls)) for _ in range(number)]

    def ring(self, who: str, calls: list[str], *, events: int = 1, apart: float = 0.0) -> Any:
        """Say ``events`` about ``calls`` in turn; when each was sent, by the name in it."""
        return self._say(who, events, apart, *calls)

    def end(self, who: str, calls: list[str]) -> None:
        """They are answered, and over."""
        self._say(who, "end", *calls)

    def _say(self, *words: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        return json.loads(self.line())


@contextmanager
def process(env: Mapping[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    """A module of the benches at work, until the block ends."""
    command = [sys.executable, "-m", *words]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env=dict(env), **pipes) as running:
        try:
            yield running
        finally:
            running.kill()


@contextmanager
def ringing(desk: Standing) -> Iterator[tuple[RingingServer, Callable[[], Any]]]:
    """The PBX, with an account at it; and what runs Callpop, all six accounts online."""
    words = [sys.executable, "-m", "callpop.cli", "account"]
    run: dict[str, Any] = {"env": desk.env, "check": True, "capture_output": True, "text": True}
    with process(desk.env, "tests.bench.ringing_server") as started:
        server = RingingServer(started)
        place = f"ws://127.0.0.1:{server.port}"
        given = {"domain": "office.example", "subscriber": CALLPOPS, "endpoint": place}
        sets = [word for item in given.items() for word in ("--set", "=".join(item))]
        add = ["add", "phonet", "--name", _NAME, *sets, "--secrets-stdin"]
        subprocess.run([*words, *add], input="api_key=simulated\n", **run)
        home = Home.find(desk.env["CALLPOP_HOME"])

        @contextmanager
        def callpop() -> Iterator[Program]:
            with desk.program(CALLPOP) as program:
                if server.line() != CALLPOPS:
                    raise RuntimeError("somebody else connects")
                until("all six are online", lambda: _online(home))
                yield program

        try:
            yield server, callpop
        finally:
            subprocess.run([*words, "remove", _NAME], **run)


def _online(home: Home) -> bool:
    told = ask(home, "status")["accounts"]
    return {one["state"] for one in told if one["kind"] != "xvb"} == {"online"}
