"""How long Callpop takes from its start until its icon is in the tray."""

import os
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6
from tests import figures
from tests.bench.measures import Bar, Bench, Figure
from tests.bench.standing import CALLPOP, FLOOR, Standing, standing

_FLOOR = "a bare PySide6 tray with qasync"
COLD = "none of its files in memory"
WARM = "its files in memory"
HOW = """\
From right before the process is made until its icon is put into the desktop's tray
(`RegisterStatusNotifierItem` on the session bus, noted by the tray). The home has five accounts.
The floor is `tests/bench/floors/tray.py`. Cold: before each start the system is told to forget
every file that either is made of (`POSIX_FADV_DONTNEED`: the interpreter's, the environment's,
Callpop's own, and whatever libraries they load); what other running programs use stays in memory.
Until all accounts are online the same start goes on; that has no floor."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    starts: dict[tuple[str, Sequence[str]], list[float]] = {}
    online: list[float] = []
    with tempfile.TemporaryDirectory(prefix="cp-") as folder, standing(Path(folder)) as desk:
        files = sorted({*_of_python(), *_loaded(desk, FLOOR), *_loaded(desk, CALLPOP)})
        for _ in range(runs):
            for how in (WARM, COLD):
                for words in (FLOOR, CALLPOP):
                    if how == COLD:
                        _forget(files)
                    began = time.monotonic()
                    with desk.program(words) as program:
                        if words == CALLPOP:
                            desk.all_online()
                            if how == WARM:
                                online.append(time.monotonic() - began)
                    starts.setdefault((how, words), []).append(program.start * 1000)
    return Bench(
        "start",
        "Start",
        HOW,
        (
            *(
                Figure(
                    f"Start to tray icon, {how}",
                    "ms",
                    tuple(starts[how, CALLPOP]),
                    tuple(starts[how, FLOOR]),
                    _FLOOR,
                    Bar(ratio=1.5),
                )
                for how in (WARM, COLD)
            ),
            Figure("Start to all five accounts online, warm", "s", tuple(online)),
        ),
    )


def _of_python() -> Iterator[Path]:
    """Files of the interpreter, the environment and Callpop."""
    roots = {
        *(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib")),
        Path(PySide6.__file__).parent,
        figures.ROOT / "desktop",
        figures.ROOT / "resources",
        Path(sys.executable).resolve(),
    }
    for root in roots:
        yield from (path for path in root.rglob("*") if path.is_file())


def _loaded(desk: Standing, words: Sequence[str]) -> Iterator[Path]:
    with desk.program(words) as program:
        if words == CALLPOP:
            desk.all_online()
        yield from program.files()


def _forget(files: Sequence[Path]) -> None:
    for path in files:
        try:
            file = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)
