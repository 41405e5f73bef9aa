"""How soon a connection that was cut is back."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.bench.measures import Bar, Bench, Figure
from tests.bench.reconnect_server import KEY, TENANT
from tests.bench.standing import CALLPOP, standing

from callpop.sessions.patience import DEFAULT

EXTENSIONS = ("11", "12", "13", "14", "15")
HELD = DEFAULT.held + 0.5
"""Seconds after which a connection counts as a good one, and the pause is a first one again."""
_FLOOR = "the TCP and TLS handshake alone"
_FIRST_STEP = DEFAULT.first_pause * 1000
HOW = f"""\
{len(EXTENSIONS)} accounts of Meetip's kind (besides one of each kind) are online over TLS, with a
company's own authority, at a server in a process of its own. It cuts one after the other without a
word, and notes when the next connection is accepted, when its TLS handshake is done, and when the
client takes itself for online: it then asks for its phone's state. The server tells something right
after the log-in: the three seconds of silence that otherwise have to prove it (Meetip has no word
for yes) are not in the figure. The first pause is a random part of {DEFAULT.first_pause:g} s, so
that a restarted PBX is not stormed; each cut comes {HELD:g} s after the last, when the pauses begin
anew. The floor is `tests/bench/floors/handshake.py`, which connects to the same server before each
cut. A run's value is the median of its cuts."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    whole, let_in, shaken, floor, floor_there = [], [], [], [], []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cp-")))
        desk = stack.enter_context(standing(folder))
        ca_file = str(folder / "ca.pem")

        def beside(*words: str) -> subprocess.Popen[str]:
            command = [sys.executable, "-m", *words]
            process = stack.enter_context(
                subprocess.Popen(
                    command,
                    env=desk.env,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            stack.callback(process.kill)
            return process

        server = beside("tests.bench.reconnect_server", ca_file)
        port = _read(server)
        for extension in EXTENSIONS:
            chosen = {"server": f"wss://127.0.0.1:{port}", "tenant": TENANT, "ca_file": ca_file}
            words = [f"--set={key}={value}" for key, value in chosen.items()]
            words += [f"--set=extension={extension}", "--secrets-stdin", f"--name={extension}"]
            subprocess.run(
                [sys.executable, "-m", "callpop.cli", "account", "add", "meetip", *words],
                env=desk.env,
                input=f"key={KEY}\n",
                text=True,
                check=True,
                capture_output=True,
            )
        bare = beside("tests.bench.floors.handshake", port, ca_file)
        _read(bare)
        with desk.program(CALLPOP):
            online = {_read(server) for _ in EXTENSIONS}
            assert online == set(EXTENSIONS)
            for _ in range(runs):
                time.sleep(HELD)
                cuts = [(float(_ask(bare, "")), *_cut(server, one)) for one in EXTENSIONS]
                columns: list[Sequence[float]] = list(zip(*cuts, strict=True))
                floor.append(median(columns[0]))
                whole.append(median(sum(one[1:4]) for one in cuts))
                shaken.append(median(columns[2]))
                floor_there.append(median(columns[4]))
                let_in.append(median(one[2] + one[3] for one in cuts))
    beside_floor = (tuple(floor), _FLOOR)
    return Bench(
        "reconnect",
        "Reconnect",
        HOW,
        (
            Figure(
                "Reconnect: from the cut until online again",
                "ms",
                tuple(whole),
                *beside_floor,
                Bar(ratio=1.2, plus=_FIRST_STEP),
            ),
            Figure(
                "Reconnect: the TLS handshake in it, as the server sees it",
                "ms",
                tuple(shaken),
                tuple(floor_there),
                "the same of the floor",
                Bar(ratio=1.2),
            ),
            Figure(
                "Reconnect: from accepted until online again",
                "ms",
                tuple(let_in),
                *beside_floor,
                note="besides the handshake: the WebSocket's opening, the log-in, the PBX's word",
            ),
        ),
    )


def _cut(server: subprocess.Popen[str], extension: str) -> list[float]:
    spans: list[float] = json.loads(_ask(server, extension))
    return spans


def _ask(process: subprocess.Popen[str], line: str) -> str:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    return _read(process)


def _read(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    if not (line := process.stdout.readline().strip()):
        raise RuntimeError("it has ended")
    return line
