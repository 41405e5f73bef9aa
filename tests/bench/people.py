"""Ten thousand colleagues in a list: found as one types, and followed while they telephone."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.bench.crowd import PEOPLE
from tests.bench.main_window import MainWindow
from tests.bench.measures import Bar, Bench, Figure, percentile
from tests.bench.standing import CALLPOP, Standing, standing, until
from tests.desktop import clean_env, session_bus, window_manager, x_server

from callpop.accounts.home import Home
from callpop.platform.control_client import ask

TEXTS = (
    "an", "pe", "la", "ja", "ew", "pi", "lu", "jo", "ma", "to", "10234", "19", "256", "777", "0",
    "34", "58", "941", "100", "an 1", "e", "5", "123", "86", "s", "66", "cr", "29", "47", "303",
)  # fmt: skip
"""What is typed, letter by letter: names, extensions, parts of them, what nearly all have."""
CHANGES = 5_000
SECONDS = 4
HOW = f"""\
The running program, with five accounts online and a sixth PBX that has told it of a call of each of
{PEOPLE:,} people, shows its page of people. Keys come from outside (XTest), and from outside the
list is looked at (the memory in which Xvfb keeps the screen, five thousand times a second): from
the key to other pixels where the names stand. {len(TEXTS)} searches a run, letter by letter, and
back to all; the next letter comes when the screen is calm; letters after which the list looks as
before are left out. Then the page alone, with as many people, in a process of its own: {CHANGES:,}
people a second begin to ring, talk, are free or away, for {SECONDS} seconds, told one by one as the
desk tells the windows (what it costs to make that of a PBX's frames is the bench of the busy PBX):
the time that the thread of windows spends on a core, of the time that passes."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    with tempfile.TemporaryDirectory(prefix="cp-") as folder:
        typed = _typed(Path(folder), runs)
    with tempfile.TemporaryDirectory(prefix="cp-") as folder:
        busy = _busy(Path(folder), runs)
    waits = {part: tuple(percentile(run, part) for run in typed) for part in (0.5, 0.99)}
    typing = f"People, {PEOPLE:,}: key → filtered list painted"
    storm = f"People, {PEOPLE:,}: {CHANGES:,} changes/s, thread of windows busy"
    figures = (
        Figure(f"{typing}, p50", "ms", waits[0.5]),
        Figure(f"{typing}, p99", "ms", waits[0.99], bar=Bar(most=16.0)),
        Figure(storm, "%", busy, bar=Bar(most=30.0)),
    )
    return Bench("people", "Ten thousand colleagues", HOW, figures)


def _typed(folder: Path, runs: int) -> list[list[float]]:
    """Milliseconds after each key until the list was another one."""
    with standing(folder) as desk, desk.program(CALLPOP):
        desk.all_online()
        desk.ring(60)
        window = MainWindow(desk, folder / "screen", calm=0.15)
        window.open()
        window.go_to(1)
        with _crowd(desk):
            window.calm()
            typed = [window.typed(TEXTS, back=True) for _ in range(runs)]
        window.close()
    return typed


@contextmanager
def _crowd(desk: Standing) -> Iterator[None]:
    """The sixth PBX, all of whose people the program knows."""
    words = [sys.executable, "-m", "tests.bench.crowd"]
    home = Home.find(desk.env["CALLPOP_HOME"])
    with subprocess.Popen(
        words, env=desk.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as crowd:
        assert crowd.stdin is not None
        assert crowd.stdout is not None
        add = ["account", "add", "viptel", "--name", "Crowd", "--secrets-stdin"]
        for setting in (
            "username=viptel",
            "extension=100",
            f"endpoint=ws://127.0.0.1:{crowd.stdout.readline().strip()}",
        ):
            add += ["--set", setting]
        subprocess.run(
            [sys.executable, "-m", "callpop.cli", *add],
            env=desk.env,
            input="password=heslo-77\n",
            text=True,
            check=True,
            capture_output=True,
        )

        def known() -> int:
            return sum(one["account"] == "Crowd" for one in ask(home, "presence"))

        crowd.stdin.write("\n")
        crowd.stdin.flush()
        try:
            until("all people are known", lambda: known() >= PEOPLE, patience=180)
            yield
        finally:
            crowd.kill()


def _busy(folder: Path, runs: int) -> tuple[float, ...]:
    """Percent of a core that the thread of windows needs for its changes."""
    with ExitStack() as stack:
        env = {**clean_env(folder), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        env |= stack.enter_context(x_server(folder / "screen")).env
        bus = stack.enter_context(session_bus(folder / "bus", env))
        env["DBUS_SESSION_BUS_ADDRESS"] = bus
        stack.enter_context(window_manager(env))
        window = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "tests.bench.people_window"],
                env=env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        stack.callback(window.kill)
        assert window.stdin is not None
        assert window.stdout is not None
        if window.stdout.readline() != "here\n":
            raise RuntimeError("the page of people does not come")
        busy: list[float] = []
        for _ in range(runs):
            window.stdin.write(f"{CHANGES} {SECONDS}\n")
            window.stdin.flush()
            busy.append(float(window.stdout.readline()) / SECONDS * 100)
        return tuple(busy)
