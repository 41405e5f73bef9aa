"""What the long runs measured: each leaves a table, and ``make figures`` writes them down.

A run calls :func:`keep`, which leaves a file in ``build/figures/``; ``python -m tests.figures``
writes the tables into RELIABILITY.md and their summaries into the README, each between marks of
its own. A table that was not measured again stays as it is.
"""

import json
import os
import platform
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "build" / "figures"
DETAILS = ROOT / "RELIABILITY.md"
README = ROOT / "README.md"


def keep(
    name: str,
    *,
    summary: Mapping[str, str],
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
) -> Path:
    """Keep a run's table under ``name``; ``summary`` is what the README quotes of it.

    Raises:
        ValueError: a row has not as many cells as there are columns.
    """
    for row in rows:
        if len(row) != len(columns):
            raise ValueError(f"{len(columns)} columns, but a row of {len(row)} cells: {row!r}")
    KEPT.mkdir(parents=True, exist_ok=True)
    path = KEPT / f"{name}.json"
    measured = {
        "summary": dict(summary),
        "columns": list(columns),
        "rows": [[str(cell) for cell in row] for row in rows],
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count() or 1,
    }
    path.write_text(json.dumps(measured, indent=1, ensure_ascii=False), "utf-8")
    return path


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The rows as a Markdown table."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def between_marks(text: str, name: str, new: str) -> str:
    """``text`` with what stands between the marks of ``name`` replaced.

    Raises:
        LookupError: it has no such marks.
    """
    marks = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(\n?<!-- /{re.escape(name)} -->)", re.S)
    written, found = marks.subn(lambda mark: f"{mark[1]}\n{new}\n{mark[2]}", text)
    if not found:
        raise LookupError(f"no place is marked for “{name}”")
    return written


def main() -> int:
    """Write down every table that was measured."""
    details, readme = DETAILS.read_text("utf-8"), README.read_text("utf-8")
    measured = sorted(KEPT.glob("*.json"))
    if not measured:
        print("Nothing is measured yet: make faults, make soak and make fuzz do it.")
    for path in measured:
        kept = json.loads(path.read_text("utf-8"))
        cores = kept.get("cores", 2)  # Earlier tables do not say.
        made_on = f"Measured with Python {kept['python']} on {kept['system']}, {cores} cores."
        details = between_marks(
            details, path.stem, table(kept["columns"], kept["rows"]) + f"\n\n{made_on}"
        )
        readme = between_marks(
            readme, path.stem, table(("", ""), [list(pair) for pair in kept["summary"].items()])
        )
        print(path.stem)
    DETAILS.write_text(details, "utf-8")
    README.write_text(readme, "utf-8")
    return 0 if measured else 1


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
