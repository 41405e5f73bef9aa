"""What Callpop costs while nobody calls: memory, wake-ups, and time of a core."""

import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.bench.measures import Bar, Bench, Figure
from tests.bench.standing import CALLPOP, FLOOR, Program, Standing, look_on, standing

SETTLED = 12.0
"""Seconds after which whatever a start leaves to do is done."""
STRETCH = 60.0
STRETCHES = 3
_FLOOR = "a bare PySide6 tray with qasync"
HOW = f"""\
Five accounts, one of each kind, are online at PBXs in a process of their own; no window is open and
nobody calls. The floor is `tests/bench/floors/tray.py`: an icon with a menu. Memory is the PSS of
`/proc/PID/smaps_rollup`, one after the other, {SETTLED:g} s after the start: whatever other
programs share with them counts in part. Wake-ups (how often any thread was put on a core) and time
of a core are those of `/proc/PID/task/*/schedstat` over {STRETCH:g} s, of both side by side, in at
most {STRETCHES} runs."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    with tempfile.TemporaryDirectory(prefix="cp-") as folder, standing(Path(folder)) as desk:
        memory = [(_memory(desk, FLOOR), _memory(desk, CALLPOP)) for _ in range(runs)]
        awake = [_awake(desk) for _ in range(min(runs, STRETCHES))]
    bare, ours = zip(*memory, strict=True)
    bare_wakes, bare_busy, wakes, busy = zip(*awake, strict=True)
    return Bench(
        "rest",
        "At rest",
        HOW,
        (
            Figure("Memory at rest", "MB", ours, bare, _FLOOR, Bar(ratio=1.35)),
            Figure("Wake-ups at rest", "/s", wakes, bare_wakes, _FLOOR, Bar(more=2.0)),
            Figure("CPU at rest", "%", busy, bare_busy, _FLOOR, Bar(most=0.2)),
        ),
    )


def _memory(desk: Standing, words: Sequence[str]) -> float:
    with desk.program(words) as program:
        _settle(desk, words)
        return program.memory()


def _settle(desk: Standing, words: Sequence[str]) -> None:
    if words == CALLPOP:
        desk.all_online()
    time.sleep(SETTLED)


def _awake(desk: Standing) -> tuple[float, float, float, float]:
    with ExitStack() as stack:
        bare = stack.enter_context(desk.program(FLOOR))
        ours = stack.enter_context(desk.program(CALLPOP))
        _settle(desk, CALLPOP)
        before = _reading(bare), _reading(ours)
        look_on((bare, ours), STRETCH)
        after = _reading(bare), _reading(ours)
    passed = [
        (is_now - was) / STRETCH
        for was, is_now in zip((*before[0], *before[1]), (*after[0], *after[1]), strict=True)
    ]
    return passed[0], 100 * passed[1], passed[2], 100 * passed[3]


def _reading(program: Program) -> tuple[float, float]:
    return program.wakeups(), program.cpu()
