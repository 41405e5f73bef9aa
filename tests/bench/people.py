"""Ten thousand colleagues in a list: found as one types, and followed while they telephone."""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bench.measures import Bar, Bench, Figure, percentile
from tests.bench.people_window import PEOPLE, SIZE
from tests.bench.screen import Eyes, Hands, Place
from tests.desktop import clean_env, session_bus, window_manager, x_server

TEXTS = ("anna", "peter", "laura", "10234", "marta", "james", "ewa", "19", "lucia", "toma", "piotr")
CHANGES = 5_000
SECONDS = 4
PATIENCE = 1.0
_LIST = Place(SIZE[0] // 8, SIZE[1] // 3, SIZE[0] // 3, SIZE[1] // 2)
HOW = f"""\
Callpop's own page with {PEOPLE:,} people, in a process of its own on a screen. Keys come from
outside (XTest), and from outside the list is looked at (the memory in which Xvfb keeps the screen,
five thousand times a second): from the key to other pixels in it. {len(TEXTS)} searches a run,
letter by letter, and back to all; the next letter comes when the screen is calm; letters after
which the list looks as before are left out. Then {CHANGES:,} people a second begin to ring, talk,
are free or away, for {SECONDS} seconds, told one by one as the desk tells the windows (what it
costs to make that of a PBX's frames is the bench of the busy PBX): the time that the thread of
windows spends on a core, of the time that passes."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    typed: list[list[float]] = []
    busy: list[float] = []
    with tempfile.TemporaryDirectory(prefix="cp-") as name, ExitStack() as stack:
        folder = Path(name)
        env = {**clean_env(folder), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        env |= stack.enter_context(x_server(folder / "screen")).env
        bus = stack.enter_context(session_bus(folder / "bus", env))
        env["DBUS_SESSION_BUS_ADDRESS"] = bus
        stack.enter_context(window_manager(env))
        window = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.people_window"],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(window.wait)
        stack.callback(window.kill)
        assert window.stdin is not None
        assert window.stdout is not None
        hands, eyes = Hands(env["DISPLAY"]), Eyes(folder / "screen")
        if window.stdout.readline() != "here\n":
            raise RuntimeError("the page of people does not come")
        for _ in range(runs):
            typed.append(_typed(hands, eyes))
            window.stdin.write(f"{CHANGES} {SECONDS}\n")
            window.stdin.flush()
            busy.append(float(window.stdout.readline()) / SECONDS * 100)
            eyes.calm(_LIST, 1.0)
        hands.close()
        window.stdin.close()
        window.stdout.close()
    waits = {part: tuple(percentile(run, part) for run in typed) for part in (0.5, 0.99)}
    typing = f"People, {PEOPLE:,}: key → filtered list painted"
    storm = f"People, {PEOPLE:,}: {CHANGES:,} changes/s, thread of windows busy"
    figures = (
        Figure(f"{typing}, p50", "ms", waits[0.5]),
        Figure(f"{typing}, p99", "ms", waits[0.99], bar=Bar(most=16.0)),
        Figure(storm, "%", tuple(busy), bar=Bar(most=30.0)),
    )
    return Bench("people", "Ten thousand colleagues", HOW, figures)


def _typed(hands: Hands, eyes: Eyes) -> list[float]:
    """Milliseconds after each key until the list was another one."""
    waits: list[float] = []
    for text in TEXTS:
        for key in (*text, "Escape"):
            before = eyes.calm(_LIST, 0.15)
            began = hands.press(key)
            changed = eyes.changed(_LIST, before, PATIENCE)
            if changed is not None:
                waits.append((changed - began) * 1000)
    return waits
