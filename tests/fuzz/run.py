"""``python -m tests.fuzz.run``: the long run, ``make fuzz``.

Every subject in turn, in as many processes as there are cores, until the minutes are over. What
breaks one is made smaller and kept in ``tests/fuzz/found/``, where every run of the tests takes it
again.
"""

import argparse
import multiprocessing
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence

from tests import figures
from tests.fuzz.subject import FOUND
from tests.fuzz.work import Tried, work


def main() -> int:
    """Fuzz; 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--only", action="append", default=[], metavar="SUBJECT")
    parser.add_argument("--seed", type=int, default=None, help="where to begin; else by the clock")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--blind", action="store_true", help="be led by nothing, to compare")
    given = parser.parse_args()
    seed = given.seed if given.seed is not None else int(time.time())
    print(f"seed {seed}", flush=True)
    known = Counter(path.parent.name for path in FOUND.glob("*/*"))
    with multiprocessing.get_context("spawn").Pool(given.processes, _deaf) as pool:
        try:
            parts = pool.starmap(
                _work,
                [
                    (seed + n, given.minutes, given.only, not given.blind)
                    for n in range(given.processes)
                ],
                chunksize=1,
            )
        except KeyboardInterrupt:
            print("Interrupted: no table of this run is kept; what it found is.")
            return 130
    if not parts[0]:
        parser.error(f"nothing is called {given.only}")
    told = [_together(list(same)) for same in zip(*parts, strict=True)]
    for one in told:
        print(
            f"{one.name:14} {one.inputs:>12,} inputs {one.inputs / max(one.seconds, 1e-9):>8,.0f}/s"
            f" {one.reached:>5} of {one.blocks:>4} branches"
        )
    print(f"{sum(one.inputs for one in told):,} inputs in {given.minutes:g} minutes")
    for one in told:
        for what in one.found:
            print(what)
    if not given.only and not given.blind:
        _keep(told, given.minutes, known)
    return 1 if any(one.found for one in told) else 0


def _deaf() -> None:
    """Ctrl-C is told to all; one says what comes of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(seed: int, minutes: float, only: Sequence[str], guided: bool) -> list[Tried]:
    return work(seed, minutes, only, guided=guided)


def _together(parts: Sequence[Tried]) -> Tried:
    first = parts[0]
    return Tried(
        first.name,
        first.holds,
        sum(part.inputs for part in parts),
        sum(part.seconds for part in parts),
        max(part.reached for part in parts),
        first.blocks,
        sorted({what for part in parts for what in part.found}),
    )


def _keep(told: Sequence[Tried], minutes: float, mended: Mapping[str, int]) -> None:
    found = sum(len(one.found) for one in told)
    inputs = sum(one.inputs for one in told)
    figures.keep(
        "fuzz",
        summary={
            "Nonsense": f"{inputs / 1e6:.1f} million inputs in {minutes:g} minutes, led by what "
            "they reach in the code",
            "Tried with it": f"{len(told)} doors: all PBXs, webhooks, the control socket, links, "
            "settings, contacts, recordings, what is shown and written",
            "Found": f"{sum(mended.values())} faults, all mended and tried again by every test run"
            + (f"; {found} not mended yet" if found else ""),
        },
        columns=("what", "inputs", "a second", "branches reached", "must hold", "mended", "open"),
        rows=[
            (
                one.name,
                f"{one.inputs:,}",
                f"{one.inputs / max(one.seconds, 1e-9):,.0f}",
                f"{one.reached} of {one.blocks}",
                one.holds,
                mended.get(one.name, 0),
                len(one.found),
            )
            for one in told
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
