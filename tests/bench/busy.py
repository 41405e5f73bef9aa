"""How much of a busy PBX Callpop takes in, and whether its windows ever stand still meanwhile."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.busy_frames import MARK, OWN
from tests.bench.measures import Bar, Bench, Figure
from tests.bench.standing import CALLPOP, Standing, standing, until

from callpop.accounts.home import Home
from callpop.platform.control_client import ask
from callpop.platform.control_unix import connect

_CALLS = 12_000
_LOOK = 0.01
_LONGEST = 60.0
_TITLES = {
    "viptel": "VIPTel, every event of the PBX",
    "meetip": "Meetip, extension 999",
}
_SETTINGS = {
    "viptel": {"username": "viptel", "extension": OWN, "endpoint": "ws://127.0.0.1:{port}"},
    "meetip": {
        "tenant": "227",
        "extension": OWN,
        "monitor": "yes",
        "endpoint": "ws://127.0.0.1:{port}",
    },
}
_SECRETS = {"viptel": "password=heslo-77\n", "meetip": "key=XX_000000simulated000000xx%\n"}


def measure(runs: int) -> Bench:
    """Flood a bare client and Callpop in turns, with what the same office says."""
    figures = [figure for kind in _TITLES for figure in _figures(kind, runs)]
    return Bench(
        "busy",
        "A busy PBX",
        "A server in a process of its own writes the events of some thousand calls of an office "
        "of 200 (60 calls at a time; a thousand clients, who call again; one call in 200 is the "
        "agent's) as fast as TCP takes them. The floor is a bare websockets client on qasync that "
        "decodes each message (VIPTel: msgspec reads the JSON; Meetip: a regular expression takes "
        "the tuple apart) and drops it. Callpop stands on a screen with its window open and five "
        "accounts connected besides. The time goes from the first byte to when the last frame's "
        "call, the agent's, is decoded; of Callpop, until `callpop status` tells it: by then every "
        "frame before it is worked out. It is asked for that 100 times a second, in one "
        "conversation: the longest that an answer takes is no less than its event loop stood "
        "still.",
        tuple(figures),
    )


def _figures(kind: str, runs: int) -> Iterator[Figure]:
    ours: list[float] = []
    floor: list[float] = []
    pauses: list[float] = []
    with tempfile.TemporaryDirectory(prefix="cpb") as short, standing(Path(short)) as desk:
        for _ in range(runs):
            with _server(kind, desk.env) as server:
                floor.append(_bare(kind, server, desk.env))
            with _server(kind, desk.env) as server:
                rate, pause = _callpop(kind, server, desk)
                ours.append(rate)
                pauses.append(pause)
    title = _TITLES[kind]
    yield Figure(
        f"Frames taken in: {title}",
        "frames/s",
        tuple(ours),
        tuple(floor),
        "bare websockets client on qasync that only decodes",
        Bar(least_ratio=0.6),
    )
    yield Figure(
        f"Longest pause of the event loop meanwhile: {title}",
        "ms",
        tuple(pauses),
        bar=Bar(most=50),
    )


class _Server:
    """The flood's process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        told = self.told()
        self.port: int = told["port"]
        self.frames: int = told["frames"]

    def told(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def flood(self) -> float:
        """Begin; when."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self.told()["began"])


@contextmanager
def _server(kind: str, env: Mapping[str, str]) -> Iterator[_Server]:
    words = [sys.executable, "-m", "tests.bench.busy_server", kind, str(_CALLS)]
    with subprocess.Popen(
        words, env=dict(env), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield _Server(process)
        finally:
            process.kill()


def _bare(kind: str, server: _Server, env: Mapping[str, str]) -> float:
    words = [sys.executable, "-m", f"tests.bench.floors.busy_{kind}"]
    words += [f"ws://127.0.0.1:{server.port}", MARK]
    with subprocess.Popen(words, env=dict(env), stdout=subprocess.PIPE, text=True) as process:
        try:
            server.told()
            assert process.stdout is not None
            process.stdout.readline()
            began = server.flood()
            return server.frames / (float(process.stdout.readline()) - began)
        finally:
            process.kill()


def _callpop(kind: str, server: _Server, desk: Standing) -> tuple[float, float]:
    """Frames a second, and the longest answer in milliseconds."""
    home = Home.find(desk.env["CALLPOP_HOME"])
    words = [sys.executable, "-m", "callpop.cli", "account"]
    add = ["add", kind, "--name", "Busy", "--secrets-stdin"]
    for key, value in _SETTINGS[kind].items():
        add += ["--set", f"{key}={value.format(port=server.port)}"]
    given = _SECRETS[kind]
    run = {"env": desk.env, "check": True, "capture_output": True, "text": True}
    subprocess.run([*words, *add], input=given, **run)  # type: ignore[call-overload]
    try:
        with desk.program(CALLPOP):
            server.told()
            until("the account is online", lambda: _online(home))
            ask(home, "show")
            began = server.flood()
            ended, longest = _told(home)
        return server.frames / (ended - began), longest * 1000
    finally:
        subprocess.run([*words, "remove", "Busy"], **run)  # type: ignore[call-overload]


def _online(home: Home) -> bool:
    told = {one["name"]: one["state"] for one in ask(home, "status")["accounts"]}
    return bool(told["Busy"] == "online")


def _told(home: Home) -> tuple[float, float]:
    """When the last frame's call is told of, and the longest that an answer took, in seconds."""
    longest, deadline = 0.0, time.monotonic() + _LONGEST
    # One conversation: nothing but the loop's turns is between a question and its answer.
    with connect(home, _LONGEST) as control, control.makefile("rb") as answers:
        while (asked := time.monotonic()) < deadline:
            control.sendall(b'{"id": 1, "verb": "status", "args": {}}\n')
            calls = json.loads(answers.readline())["result"]["calls"]
            now = time.monotonic()
            longest = max(longest, now - asked)
            if any(str(call["number"]).endswith(MARK[1:]) for call in calls):
                return now, longest
            time.sleep(_LOOK)
    raise RuntimeError("the last frame did not come through")
