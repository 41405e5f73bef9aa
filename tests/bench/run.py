"""``python -m tests.bench.run``: what Callpop costs, ``make bench``.

Each bench is a module of its own with ``measure(runs)``, which returns a
:class:`~tests.bench.measures.Bench`. Everything is measured as ratios to a floor in
:mod:`tests.bench.floors`, in the same run.
"""

import argparse
import sys
import time
from importlib import import_module

from tests import figures
from tests.bench import report
from tests.bench.measures import keep

BENCHES = (
    "latency",
    "painting",
    "busy",
    "rest",
    "growth",
    "start",
    "people",
    "history",
    "contacts",
    "reconnect",
    "bundle",
    "peers",
)
# What desktops are made of is no package. For the tests pytest has a setting.
sys.path.append(str(figures.ROOT / "packaging"))


def main() -> int:
    """Measure what was asked for, else everything, and write the report; 1 if a bar is missed."""
    parser = argparse.ArgumentParser(description="What Callpop costs, against bare floors.")
    parser.add_argument("--only", choices=BENCHES, action="append")
    parser.add_argument("--runs", type=int, default=5, help="of each; the medians count")
    parser.add_argument("--publish", metavar="RELEASE", help="in the README and docs/ too")
    given = parser.parse_args()
    for name in given.only or BENCHES:
        began = time.monotonic()
        bench = import_module(f"tests.bench.{name}").measure(given.runs)
        keep(bench)
        print(f"{bench.title} ({time.monotonic() - began:.0f} s)")
        for row in report.rows(bench):
            print("  " + " | ".join(row))
    reached = report.write()
    if given.publish:
        report.publish(given.publish)
    print("build/bench/report.md")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
