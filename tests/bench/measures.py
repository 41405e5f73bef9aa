"""What is measured: figures of ours beside those of a floor, of the same runs, and the bar.

A bench returns :class:`Figure` objects; :mod:`report` shows them. Each holds one value a run: of
Callpop, and of a floor that was measured in the same run on the same machine, right before or
after it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import msgspec
from tests import figures

KEPT = figures.ROOT / "build" / "bench"


@dataclass(frozen=True, slots=True)
class Bar:
    """What is to be reached: any of these, together."""

    ratio: float | None = None
    """At the most so many times the floor, plus ``plus``."""
    plus: float = 0.0
    """In the figure's unit."""
    least_ratio: float | None = None
    """At least so many times the floor."""
    most: float | None = None
    """At the most, in the figure's unit."""
    more: float | None = None
    """At the most so much more than the floor, in the figure's unit."""

    def words(self, unit: str) -> str:
        """For the report."""
        plus = f" + {shown(self.plus, unit)}" if self.plus else ""
        parts = [
            self.ratio is not None and f"≤ {self.ratio:g} ×{plus}",
            self.least_ratio is not None and f"≥ {self.least_ratio:g} ×",
            self.most is not None and f"≤ {shown(self.most, unit)}",
            self.more is not None and f"≤ {shown(self.more, unit)} more",
        ]
        return ", ".join(part for part in parts if part) or "–"


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity, one value a run."""

    what: str
    unit: str
    ours: tuple[float, ...]
    floor: tuple[float, ...] = ()
    """Of the same runs; empty where there is none."""
    floor_is: str = ""
    bar: Bar = Bar()
    note: str = ""

    @property
    def ratios(self) -> list[float]:
        """Ours to the floor of the same run."""
        pairs = zip(self.ours, self.floor, strict=True) if self.floor else ()
        return [ours / floor for ours, floor in pairs if floor]

    @property
    def reached(self) -> bool | None:
        """Whether the medians reach the bar; None where there is none."""
        bar, ours = self.bar, median(self.ours)
        floor = median(self.floor) if self.floor else None
        reached: list[bool] = []
        if bar.ratio is not None and floor is not None:
            within = median(self.ratios) <= bar.ratio if not bar.plus else False
            reached.append(within or ours <= bar.ratio * floor + bar.plus)
        if bar.least_ratio is not None and floor is not None:
            reached.append(median(self.ratios) >= bar.least_ratio)
        if bar.most is not None:
            reached.append(ours <= bar.most)
        if bar.more is not None and floor is not None:
            reached.append(ours - floor <= bar.more)
        return all(reached) if reached else None


@dataclass(frozen=True, slots=True)
class Bench:
    """What one bench found, and how."""

    name: str
    title: str
    how: str
    """For a reader who wants to know whether it is fair: a few sentences."""
    figures: tuple[Figure, ...]


def keep(bench: Bench) -> Path:
    """Leave what was found in ``build/bench/``."""
    KEPT.mkdir(parents=True, exist_ok=True)
    path = KEPT / f"{bench.name}.json"
    path.write_bytes(msgspec.json.format(msgspec.json.encode(bench)))
    return path


def kept(folder: Path = KEPT) -> list[Bench]:
    """All that was measured so far."""
    return [
        msgspec.json.decode(path.read_bytes(), type=Bench) for path in sorted(folder.glob("*.json"))
    ]


def percentile(values: Iterable[float], part: float) -> float:
    """The value that ``part`` (0 to 1) of the values do not exceed; the nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-int(part * 1e6 * len(ordered)) // 10**6) - 1))]


def shown(value: float, unit: str) -> str:
    """A value as people read it: three digits that matter, and its unit."""
    digits = f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
    return f"{digits} {unit}".strip()
