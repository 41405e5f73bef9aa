"""``build/bench/report.md`` with its plots, the README's table, and a history line a release."""

import json
import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from statistics import median

from tests import figures
from tests.bench.measures import KEPT, Bench, Figure, kept, shown

HISTORY = figures.ROOT / "docs" / "performance-history.jsonl"
PAGE = figures.ROOT / "docs" / "performance.md"
COLUMNS = ("What", "Callpop", "Floor", "Ratio", "Bar", "")
_MARKS = {True: "✓", False: "✗", None: ""}


def write(folder: Path = KEPT) -> bool:
    """Write the report of everything that was measured; whether every bar is reached."""
    benches = kept(folder)
    lines = ["# What Callpop costs", "", machine(), ""]
    lines += [figures.table(COLUMNS, [row for bench in benches for row in rows(bench)]), ""]
    for bench in benches:
        lines += [f"## {bench.title}", "", bench.how, ""]
        (folder / f"{bench.name}.svg").write_text(plot(bench), "utf-8")
        lines += [f"![{bench.title}]({bench.name}.svg)", ""]
        lines += [f"- {one.what}: {one.note}" for one in bench.figures if one.note]
    (folder / "report.md").write_text("\n".join(lines).rstrip() + "\n", "utf-8")
    return all(one.reached is not False for bench in benches for one in bench.figures)


def publish(release: str, folder: Path = KEPT) -> None:
    """Quote the table in docs/performance.md and the README; add the line of ``release``."""
    benches = kept(folder)
    table = figures.table(COLUMNS, [row for bench in benches for row in rows(bench)])
    for page in (PAGE, figures.README):
        text = figures.between_marks(page.read_text("utf-8"), "bench", f"{table}\n\n{machine()}")
        page.write_text(text, "utf-8")
    line = {
        "release": release,
        "day": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "figures": {
            one.what: [median(one.ours), median(one.floor) if one.floor else None, one.unit]
            for bench in benches
            for one in bench.figures
        },
    }
    before = HISTORY.read_text("utf-8").splitlines() if HISTORY.exists() else []
    others = [old for old in before if json.loads(old)["release"] != release]
    HISTORY.write_text("\n".join([*others, json.dumps(line, ensure_ascii=False)]) + "\n", "utf-8")


def machine() -> str:
    """What it was measured on."""
    return (
        f"Measured with Python {platform.python_version()} on {platform.system()} "
        f"{platform.machine()}, {os.cpu_count()} cores; medians, and in brackets the smallest and "
        f"the largest run."
    )


def rows(bench: Bench) -> list[tuple[str, ...]]:
    """A bench's lines of the table."""
    return [
        (
            one.what,
            _spread(one.ours, one.unit),
            _spread(one.floor, one.unit) + (f": {one.floor_is}" if one.floor_is else ""),
            _ratio(one),
            one.bar.words(one.unit),
            _MARKS[one.reached],
        )
        for one in bench.figures
    ]


def _spread(values: Sequence[float], unit: str) -> str:
    if not values:
        return "–"
    middle = shown(median(values), unit)
    return f"{middle} ({shown(min(values), '')}–{shown(max(values), '')})"


def _ratio(one: Figure) -> str:
    ratios = one.ratios
    if not ratios:
        return "–"
    return f"{median(ratios):.2f} × ({min(ratios):.2f}–{max(ratios):.2f})"


_LINE = 46
_LEFT, _WIDTH = 20, 680


def plot(bench: Bench) -> str:
    """Every run of every figure as a point, ours above the floor's; each figure on a scale of its
    own from nought."""
    height = 30 + _LINE * len(bench.figures)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{height}" '
        'font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        '<circle cx="26" cy="14" r="4" fill="#1a73e8"/><text x="36" y="18">Callpop</text>',
        '<circle cx="106" cy="14" r="4" fill="#9aa0a6"/><text x="116" y="18">Floor</text>',
    ]
    for number, one in enumerate(bench.figures):
        top = 30 + _LINE * number
        most = max([*one.ours, *one.floor, 1e-12]) * 1.05
        end = f"{shown(most, one.unit)}"
        parts += [
            f'<text x="{_LEFT}" y="{top + 12}">{escape(one.what)}</text>',
            f'<text x="{_LEFT + _WIDTH}" y="{top + 12}" text-anchor="end">{escape(end)}</text>',
            f'<path d="M{_LEFT} {top + 34}h{_WIDTH}" stroke="#dadce0"/>',
        ]
        for values, colour, y in ((one.ours, "#1a73e8", 22), (one.floor, "#9aa0a6", 30)):
            parts += [
                f'<circle cx="{_LEFT + _WIDTH * value / most:.1f}" cy="{top + y}" r="3.5" '
                f'fill="{colour}" fill-opacity="0.7"/>'
                for value in values
            ]
    return "\n".join([*parts, "</svg>"]) + "\n"
