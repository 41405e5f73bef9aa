"""``python -m tests.fuzz.run``: the long run, ``make fuzz``.

Every translator in turn, seed after seed, until the minutes are over. What breaks one is made
smaller and kept in ``tests/fuzz/found/``, where every run of the tests takes it again.
"""

import argparse
import sys
import time
from collections import Counter, defaultdict
from random import Random

from tests.fuzz.cases import FOUND, written
from tests.fuzz.machine import Machine, replayed
from tests.fuzz.subjects import SUBJECTS, Subject

from callpop.pbx.contract.steps import Step

EPISODE = 400
"""Steps from one login to the end of everything."""
_MOST_FOUND = 5
_MOST_TRIES = 4_000


def main() -> int:
    parser = argparse.ArgumentParser(description="Fuzz the translators.")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--only", choices=sorted(SUBJECTS), action="append")
    parser.add_argument("--seed", type=int, default=None, help="where to begin; else by the clock")
    given = parser.parse_args()
    seed = given.seed if given.seed is not None else int(time.time())
    subjects = [SUBJECTS[name] for name in given.only or SUBJECTS]
    taken: Counter[str] = Counter()
    spent: defaultdict[str, float] = defaultdict(float)
    found: Counter[str] = Counter()
    print(f"seed {seed}")
    deadline = time.monotonic() + given.minutes * 60
    while time.monotonic() < deadline and sum(found.values()) < _MOST_FOUND:
        for subject in subjects:
            began = time.process_time()
            machine = Machine(subject, Random(seed))
            try:
                machine.run(EPISODE)
            except Exception as problem:
                found[keep(subject, machine.taken, problem, seed)] += 1
            taken[subject.name] += len(machine.taken)
            spent[subject.name] += time.process_time() - began
        seed += 1
    for name, number in taken.items():
        print(f"{name:8} {number:>12,} inputs {number / spent[name]:>10,.0f} a second of one core")
    for what in found:
        print(what)
    return 1 if found else 0


def keep(subject: Subject, case: list[Step], problem: Exception, seed: int) -> str:
    """Write the smallest case that breaks in the same way; what it says."""
    kind = type(problem)
    small = smaller(subject, case, kind)
    path = FOUND / f"{subject.name}-{seed}.json"
    path.write_text(written(small), "utf-8")
    return f"{path.name}: {kind.__name__}: {str(problem)[:200]}"


def smaller(subject: Subject, case: list[Step], kind: type[Exception]) -> list[Step]:
    """The case without the steps that it does not need."""

    def breaks(steps: list[Step]) -> bool:
        try:
            replayed(subject, steps)
        except kind:
            return True
        except Exception:
            return False
        return False

    if not breaks(case):
        return case
    size, tries = len(case) // 2, 0
    while size and tries < _MOST_TRIES:
        at = 0
        while at < len(case) and tries < _MOST_TRIES:
            tries += 1
            shorter = case[:at] + case[at + size :]
            if breaks(shorter):
                case = shorter
            else:
                at += size
        size //= 2
    return case


if __name__ == "__main__":
    sys.exit(main())
