"""What stays in memory of calls that are over."""

import tempfile
import time
from pathlib import Path

from tests.bench.five_pbxs import OFFICE
from tests.bench.measures import Bar, Bench, Figure
from tests.bench.standing import CALLPOP, Program, Standing, standing

WARM_UP = 12_000
"""Calls after which every client has called: what is remembered of numbers is full."""
CALLS = 100_000
SETTLED = 12.0
HOW = f"""\
The running app with five accounts; at one of them (VIPTel) {CALLS:,} calls come to an office as
fast as the app takes them in, four at once, a third missed, of ten thousand clients. Every
{OFFICE}th is the agent's: it rings, is shown, and goes to the history. Growth is what the PSS of
`/proc/PID/smaps_rollup` has grown by in the meantime, {SETTLED:g} s after the last one;
{WARM_UP:,} calls were there before. Measured once: it takes its time."""


def measure(runs: int, calls: int = CALLS) -> Bench:
    """See :data:`HOW`; ``runs`` is for others."""
    with (
        tempfile.TemporaryDirectory(prefix="cp-") as folder,
        standing(Path(folder)) as desk,
        desk.program(CALLPOP) as program,
    ):
        desk.all_online()
        before = _after(desk, program, WARM_UP)
        began = time.monotonic() + SETTLED
        after = _after(desk, program, calls)
        pace = calls / (time.monotonic() - began)
    return Bench(
        "growth",
        "Growth",
        HOW,
        (
            Figure(
                f"Growth after {calls:,} calls",
                "MB",
                (after - before,),
                bar=Bar(most=2.0),
                note=f"{before:.1f} MB before, {after:.1f} MB after; {pace:.0f} calls a second.",
            ),
        ),
    )


def _after(desk: Standing, program: Program, calls: int) -> float:
    before = desk.written()
    desk.ring(calls)
    program.until_idle()
    if (new := desk.written() - before) != calls // OFFICE:
        raise RuntimeError(f"{calls // OFFICE} calls were the agent's, {new} are in the history")
    time.sleep(SETTLED)
    return program.memory()
