"""Inputs that grow out of those which reached something new."""

import traceback
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.fuzz.mutations import crossed, mutated_bytes
from tests.fuzz.reaching import Reached
from tests.fuzz.smaller import smaller
from tests.fuzz.subject import FOUND, Subject, Take

_MOST_KEPT = 4_000
"""Inputs that others are made of: the newest."""


@dataclass
class Growth:
    """One subject, in the hands of ``chance``; led by what is ``reached``, if that is known."""

    subject: Subject
    take: Take
    chance: Random
    reached: Reached | None = None
    inputs: int = 0
    found: list[str] = field(default_factory=list)
    _known: set[str] = field(default_factory=set)
    """The places at which it broke: each is told of once."""
    _kept: list[bytes] = field(default_factory=list)
    _unseen: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._unseen = [seed for seed in self.subject.seeds() if len(seed) <= self.subject.longest]
        self._kept = list(self._unseen)
        self.chance.shuffle(self._unseen)

    def turn(self) -> None:
        """One input more."""
        data = self._unseen.pop() if self._unseen else self._next()
        self.inputs += 1
        try:
            self.subject.hold(self.take, data)
        except Exception as problem:
            self._break(data, problem)
        if self.reached is not None and self.reached.news():
            self._kept.append(data)
            if len(self._kept) > _MOST_KEPT:
                del self._kept[self.chance.randrange(len(self._kept) // 2)]

    def _next(self) -> bytes:
        chance, kept = self.chance, self._kept
        data = chance.choice(kept)
        if self.subject.grown is not None and chance.randrange(2):
            data = self.subject.grown(chance)
            if chance.randrange(4):
                return data
        if chance.randrange(4) == 0:
            data = crossed(chance, data, chance.choice(kept))
        if chance.randrange(10):
            data = mutated_bytes(chance, data, self.subject.words)
        return data[: self.subject.longest]

    def _break(self, data: bytes, problem: Exception) -> None:
        where = place_of(problem)
        if where in self._known:
            return
        self._known.add(where)
        small = smaller(data, lambda shorter: self._breaks(shorter, where))
        path = keep(self.subject.name, small)
        self.found.append(
            f"{path.relative_to(FOUND)}: {type(problem).__name__}: {str(problem)[:300]}"
        )

    def _breaks(self, data: bytes, where: str) -> bool:
        try:
            self.subject.hold(self.take, data)
        except Exception as problem:
            return place_of(problem) == where
        return False


def keep(name: str, case: bytes, suffix: str = "") -> Path:
    """Keep what broke the subject of this name; where."""
    path = FOUND / name / f"{zlib.crc32(case):08x}{suffix}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(case)
    return path


def place_of(problem: Exception) -> str:
    """Where it broke: the same for the same fault, as a rule."""
    last = traceback.extract_tb(problem.__traceback__)[-1]
    return f"{type(problem).__name__} {last.filename}:{last.lineno}"
