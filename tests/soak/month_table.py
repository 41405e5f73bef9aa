"""What a month came to, and its table."""

from dataclasses import dataclass, field

from tests import figures
from tests.soak.month_gauges import Reading, slope


@dataclass(slots=True)
class Result:
    """What a month came to."""

    days: int
    calls: int = 0
    compared: int = 0
    touched: int = 0
    events: int = 0
    outages: int = 0
    nights_asleep: int = 0
    seconds: float = 0.0
    differences: list[str] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    grown: list[tuple[str, int]] = field(default_factory=list)
    """Types of which there are more than after the first hour."""
    log_bytes: int = 0
    history_bytes: int = 0


def tell(result: Result) -> None:
    """Print what came of it, and keep its table."""
    for line in result.differences[:40]:
        print(line)
    # Before that the program fills what it keeps at hand.
    settled = [one for one in result.readings if one.day > 1 / 24]
    days = [one.day for one in settled]
    rows: list[tuple[str, str]] = [
        ("Working days, nights and weekends between them", str(result.days)),
        ("Calls in the office", f"{result.calls:,}"),
        ("Calls of the agent, compared with the book", f"{result.compared:,}"),
        ("Calls during which a line was down", str(result.touched)),
        ("Lost connections", str(result.outages)),
        ("Nights in which the machine slept", str(result.nights_asleep)),
        ("Differences between history and book", str(len(result.differences))),
        ("Changes told by `callpop events`", f"{result.events:,}"),
        ("Minutes taken", f"{result.seconds / 60:.1f}"),
        ("Changes a second", f"{result.events / result.seconds:.0f}"),
        ("History", f"{result.history_bytes / 1024:,.0f} KB"),
        ("Log", f"{result.log_bytes / 1024:,.0f} KB"),
    ]
    for title, name, unit in _HELD:
        values = [float(getattr(one, name)) for one in settled]
        grows = slope(days, values)
        held = f"{values[0]:,.0f}{unit} → {values[-1]:,.0f}{unit}, {grows:+,.1f}{unit} a day"
        rows.append((f"{title}: after the first hour → last, slope", held))
    for row in rows:
        print(*row, sep=": ")
    print("more than before:", result.grown)
    memory = [float(one.memory) for one in settled]
    figures.keep(
        "month",
        summary={
            "A month of an office": (
                f"{result.days} working days, {result.calls:,} calls, {result.outages} lost "
                "connections, through the whole app"
            ),
            "Differences between its history and what happened": str(len(result.differences)),
            "Memory after the first hour and at the end": (
                f"{memory[0] / 1024:.0f} MB, {memory[-1] / 1024:.0f} MB"
            ),
        },
        columns=("", ""),
        rows=rows,
    )


_HELD = (
    ("Memory", "memory", " KB"),
    ("Python's objects", "objects", ""),
    ("Python's pieces of memory", "blocks", ""),
    ("Handles", "handles", ""),
    ("Threads", "threads", ""),
    ("Tasks", "tasks", ""),
    ("Widgets", "widgets", ""),
    ("Memory of the X server", "screen", " KB"),
)
