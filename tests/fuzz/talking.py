"""Conversations with translators, and those messages of them that reached something new."""

from dataclasses import dataclass, field
from random import Random

from tests.fuzz.cases import written
from tests.fuzz.growing import keep, place_of
from tests.fuzz.machine import Machine, replayed
from tests.fuzz.reaching import Reached
from tests.fuzz.smaller import smaller
from tests.fuzz.subject import FOUND
from tests.fuzz.translators import Translator

from callpop.pbx.contract.steps import Step

EPISODE = 400
"""Steps from one login to the end of everything."""
_MOST_KEPT = 1_000


@dataclass
class Talk:
    """One translator, in the hands of ``chance``."""

    translator: Translator
    chance: Random
    reached: Reached | None = None
    inputs: int = 0
    found: list[str] = field(default_factory=list)
    kept: list[Step] = field(default_factory=list)
    """Steps that reached something new: they come again, spoilt further."""
    _known: set[str] = field(default_factory=set)

    def turn(self) -> None:
        """One episode more."""
        machine = Machine(self.translator, Random(self.chance.random()), self.kept, self._news)
        try:
            machine.run(EPISODE)
        except Exception as problem:
            self._break(machine.taken, problem)
        self.inputs += len(machine.taken)
        del self.kept[:-_MOST_KEPT]

    def _news(self) -> bool:
        return self.reached is not None and self.reached.news()

    def _break(self, case: list[Step], problem: Exception) -> None:
        where = place_of(problem)
        if where in self._known:
            return
        self._known.add(where)
        small = written(smaller_case(self.translator, case, where))
        path = keep(self.translator.name, small.encode(), ".json")
        self.found.append(
            f"{path.relative_to(FOUND)}: {type(problem).__name__}: {str(problem)[:300]}"
        )


def smaller_case(translator: Translator, case: list[Step], where: str) -> list[Step]:
    """The case without the steps that it does not need."""

    def breaks(steps: list[Step]) -> bool:
        try:
            replayed(translator, steps)
        except Exception as problem:
            return place_of(problem) == where
        return False

    return smaller(case, breaks)
