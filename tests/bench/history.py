"""A history of a million calls: search as you type, open the page."""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import many_calls
from tests.bench.floors.history_query import Calls
from tests.bench.main_window import MainWindow
from tests.bench.measures import KEPT, Bar, Bench, Figure, percentile
from tests.bench.standing import standing

from callpop.desk.history import History
from callpop.desk.history_search import Wanted
from callpop.ui.history_reading import FIRST

TEXTS = (
    "anna", "peter", "laura", "james", "ewa", "piotr", "sales", "support", "complaints", "ltd",
    "anna ltd", "offer", "380671", "99123", "50777",
)  # fmt: skip
"""What is typed, letter by letter: common names, words of every third call, rare numbers."""
OPENED = 8
_FLOOR = "a bare SQLite FTS5 query"
HOW = f"""\
{many_calls.CALLS:,} calls of three years in Callpop's own file, made once into `build/bench/cache`.
The running program, with five accounts online, is typed at from outside (XTest) and looked at from
outside (the memory in which Xvfb keeps the screen, five thousand times a second): from the key to
other pixels in the list. {len(TEXTS)} searches a run, letter by letter; the next letter comes when
the screen is calm; letters after which the list looks as before are left out. The page is opened by
its key, from the page of people. Beside it, on one thread of the bench and by turns, the same
questions, the page's and every letter's, to Callpop's history ({FIRST} calls, as the list reads at
once, from the question on the event loop to objects there) and to SQLite itself:
`tests/bench/floors/history_query.py`. A typical answer costs Callpop more than SQLite, for the way
to a thread and back and for the objects; the bar is for the slow ones, of which the agent waits."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    calls = many_calls.history(KEPT / "cache")
    answers = [asyncio.run(_asked(calls)) for _ in range(runs)]
    with tempfile.TemporaryDirectory(prefix="cp-") as folder, standing(Path(folder)) as desk:
        home = Path(desk.env["CALLPOP_HOME"])
        many_calls.copied(calls.parent, home / "history.db")
        # Years of calls are kept.
        settings = ("-m", "callpop.cli", "settings", "set", "history_days", "0")
        subprocess.run([sys.executable, *settings], env=desk.env, check=True, capture_output=True)
        with desk.program(("-m", "callpop.cli", "start", "--hidden")):
            desk.all_online()
            window = MainWindow(desk, Path(folder) / "screen")
            window.open()
            seen = [(window.typed(TEXTS), _opened(window)) for _ in range(runs)]
            window.close()
    return Bench("history", "A history of a million calls", HOW, tuple(_figures(answers, seen)))


_Waits = list[float]
"""Milliseconds."""


def _figures(
    answers: Sequence[tuple[_Waits, _Waits]], seen: Sequence[tuple[_Waits, _Waits]]
) -> Iterator[Figure]:
    typed, opened = zip(*seen, strict=True)
    for what, waits in (("Search as you type: key → list", typed), ("Open the page", opened)):
        for name, part in (("p50", 0.5), ("p95", 0.95)):
            bar = Bar(most=30.0) if part > 0.5 else Bar()
            shown = tuple(percentile(run, part) for run in waits)
            yield Figure(f"History: {what} painted, {name}", "ms", shown, bar=bar)
    for of, part in (("p50", 0.5), ("p95", 0.95)):
        ours, floor = (tuple(percentile(run[which], part) for run in answers) for which in (0, 1))
        bar = Bar(ratio=2.0) if part > 0.5 else Bar()
        yield Figure(f"History: what is asked, answered, {of}", "ms", ours, floor, _FLOOR, bar)


async def _asked(path: Path) -> tuple[_Waits, _Waits]:
    """Callpop's waits and the floor's, of each question."""
    ours: _Waits = []
    floor: _Waits = []
    history, bare = History(path), Calls(path)
    history.start()
    for text in ("", *(whole[:end] for whole in TEXTS for end in range(1, len(whole) + 1))):
        if text.isdigit() and len(text) < 3:
            continue  # Which no index of trigrams answers.
        began = time.perf_counter()
        await history.page(Wanted(text), limit=FIRST)
        between = time.perf_counter()
        bare.find(text, FIRST + 1) if text else bare.newest(FIRST + 1)
        floor.append((time.perf_counter() - between) * 1000)
        ours.append((between - began) * 1000)
    await history.close()
    return ours, floor


def _opened(window: MainWindow) -> _Waits:
    """How long after its key the page was there."""
    waits: _Waits = []
    for _ in range(OPENED):
        window.go_to(1)
        wait = window.go_to(3)
        if wait is None:
            raise RuntimeError("the history does not come")
        waits.append(wait)
    window.calm()
    return waits
