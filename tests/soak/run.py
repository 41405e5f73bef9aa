"""``python -m tests.soak.run``: the long runs, ``make soak``.

Each is a module of its own with ``run(given)``, which prints how it goes, keeps its table with
``figures.keep``, and returns an exit status.
"""

import argparse
import sys
from importlib import import_module

from tests import figures

RUNS = {"kills": "tests.soak.kills", "month": "tests.soak.month"}
# What desktops are made of is no package. For the tests pytest has a setting.
sys.path.append(str(figures.ROOT / "packaging"))


def main() -> int:
    """Run what was asked for, else everything; the worst of their exit statuses."""
    parser = argparse.ArgumentParser(description="A thousand kills, and a month in minutes.")
    parser.add_argument("--only", choices=sorted(RUNS), action="append")
    parser.add_argument("--kills", type=int, default=1_000, help="how often it is killed")
    parser.add_argument("--days", type=int, default=30, help="working days of the month")
    parser.add_argument("--calls", type=int, default=1_500, help="a day of the month")
    parser.add_argument("--first", default="2026-10-12", help="day of the month")
    parser.add_argument("--kept", type=int, default=21, help="days that the month's app keeps")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    status = 0
    try:
        for name in given.only or RUNS:
            # Only what is asked for is imported: either needs things that the other does not.
            status = max(status, import_module(RUNS[name]).run(given))
    except KeyboardInterrupt:
        print("Interrupted: no table of this run is kept.")
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main())
