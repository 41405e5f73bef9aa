"""What one process of the long run does: every subject in turn, until its time is over."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from random import Random

from tests.fuzz.reaching import marked

_SLICE = 1.0
"""Seconds of one subject until it is another's turn."""
_MOST_FOUND = 5


@dataclass
class Tried:
    """How far one subject came."""

    name: str
    holds: str
    inputs: int = 0
    seconds: float = 0.0
    """Of processor time, of all threads."""
    reached: int = 0
    blocks: int = 0
    """Branches of the code that the subject is about, and how many of them were taken."""
    found: list[str] = field(default_factory=list)


def work(seed: int, minutes: float, only: Sequence[str], *, guided: bool = True) -> list[Tried]:
    """Try the subjects named in ``only``, or all of them."""
    with ExitStack() as stack:
        marks = stack.enter_context(marked("callpop"))
        # Not before: what is imported here says what is reached in it.
        from tests.fuzz.everything import SUBJECTS
        from tests.fuzz.growing import Growth
        from tests.fuzz.reaching import Reached
        from tests.fuzz.talking import Talk
        from tests.fuzz.translators import HOLDS, TRANSLATORS

        runs: list[tuple[Tried, Growth | Talk, Reached, Sequence[str]]] = []
        for name, translator in TRANSLATORS.items():
            if not only or name in only:
                reached = Reached(marks)
                leader = reached if guided else None
                talk = Talk(translator, Random(f"{name} {seed}"), leader)
                runs.append((Tried(name, HOLDS), talk, reached, translator.guide))
        for name, subject in SUBJECTS.items():
            if not only or name in only:
                reached = Reached(marks)
                leader = reached if guided else None
                take = stack.enter_context(subject.opened())
                growth = Growth(subject, take, Random(f"{name} {seed}"), leader)
                runs.append((Tried(name, subject.holds), growth, reached, subject.guide))
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end and any(len(run.found) < _MOST_FOUND for _, run, _, _ in runs):
            for tried, run, reached, _ in runs:
                if len(run.found) < _MOST_FOUND and time.monotonic() < end:
                    marks.now.clear()
                    begun, over = time.process_time(), time.monotonic() + _SLICE
                    while time.monotonic() < over:
                        run.turn()
                    tried.seconds += time.process_time() - begun
                    reached.news()
        for tried, run, reached, guide in runs:
            tried.inputs, tried.found = run.inputs, run.found
            tried.reached, tried.blocks = reached.of(guide)
    return [tried for tried, _, _, _ in runs]
