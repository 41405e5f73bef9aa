"""Gathers the rows of the fault table; ``make faults`` keeps them, see ``table.py``."""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from tests.faults.program import STORY, Program, at_work
from tests.faults.table import Row, keep

from callpop.accounts.home import Home
from callpop.qt_program import event_loop

if TYPE_CHECKING:
    from tests.faults.desk import Desk

ROWS = pytest.StashKey[list[Row]]()
PASSED = pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[ROWS] = []


QUICK = 30.0
"""How much faster than on the wall the program's time runs where no figures are kept."""
LONGEST_STORY = 30.0
"""Seconds, at that pace."""

T = TypeVar("T")

late = partial(pytest.param, marks=pytest.mark.long)
"""A row that ``make test`` leaves to ``make faults``: it tries others much like it."""

Story = Callable[[Program], Awaitable[None]]


class Play(Protocol):
    """Tells a story of the running app; see :func:`tests.faults.program.at_work`."""

    def __call__(self, story: Story, /, **how: Any) -> None: ...


@pytest.fixture(scope="session")
def speed(request: pytest.FixtureRequest) -> float:
    """How fast the program's time runs: as on the wall where figures are kept."""
    return 1.0 if request.config.getoption("--keep-figures") else QUICK


@pytest.fixture
def home(short_tmp: Path) -> Home:
    """The program's home, empty; a test may lay things into it."""
    return Home.find(str(short_tmp / "home"))


@pytest.fixture
def play(qapp: QApplication, home: Home, speed: float) -> Iterator[Play]:
    """Runs a story with the app at work in ``home``."""

    def to_its_end(story: Story, /, **how: Any) -> None:
        pace = how.setdefault("speed", speed)
        longest = how.pop("longest", LONGEST_STORY * max(1.0, QUICK / pace))

        async def whole() -> None:
            async with asyncio.timeout(longest), at_work(qapp, home, **how) as program:
                await story(program)

        with closing(event_loop(qapp)) as loop:
            try:
                loop.run_until_complete(loop.create_task(whole(), name=STORY))
            except asyncio.CancelledError:
                raise KeyboardInterrupt from None

    # As the app does it: windows are collected in their own thread.
    gc.disable()
    yield to_its_end
    gc.collect()
    gc.enable()


class Told:
    """A program that lives through one test after the other."""

    program: Program

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def __call__(self, story: Story) -> None:
        """The next thing that happens to it."""
        longest = LONGEST_STORY * max(1.0, QUICK / self.program.speed)

        async def whole() -> None:
            async with asyncio.timeout(longest):
                await story(self.program)

        self.run(whole())

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run the loop until that is done."""
        asyncio.events._set_running_loop(None)
        task = self._loop.create_task(coroutine, name=STORY)
        task.add_done_callback(lambda _: self._loop.stop())
        self._loop.run_forever()
        # Between two stories too Qt's timers go off, and start tasks.
        asyncio.events._set_running_loop(self._loop)
        try:
            return task.result()
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None


@pytest.fixture(scope="module")
def tell(qapp: QApplication, speed: float) -> Iterator[Told]:
    """Tells the same program one story after the other, a module's worth: what a fault does to it
    must not show in the next either. Each story has an account of its own."""
    gc.disable()
    with TemporaryDirectory(prefix="cp-") as folder, closing(event_loop(qapp)) as loop:
        living = at_work(qapp, Home.find(f"{folder}/home"), speed=speed)
        told = Told(loop)
        told.program = told.run(living.__aenter__())
        yield told
        told.run(living.__aexit__(None, None, None))
        asyncio.events._set_running_loop(None)
    gc.collect()
    gc.enable()


@pytest.fixture
def row(request: pytest.FixtureRequest) -> Iterator[Callable[..., Row]]:
    """``row(part, fault)``: this test's row, in the table if the test passes."""
    made: list[Row] = []

    def make(part: str, fault: str) -> Row:
        made.append(Row(part=part, fault=fault))
        return made[-1]

    yield make
    request.config.stash[ROWS] += _judged(made, passed=request.node.stash.get(PASSED, None))


def _judged(made: list[Row], *, passed: bool | None) -> list[Row]:
    """The rows that a test leaves; ``passed`` is None where it did not come to its end (Ctrl-C), or
    was skipped."""
    if passed is None:
        return []
    if passed:
        assert made, "a test of a fault fills in its row"
        assert all(one.sees for one in made), "what does the agent see?"
    else:
        for one in made:
            one.lost = "unknown: its test failed"
    return made


@pytest.fixture(scope="session")
def living_desk() -> Iterator["Desk"]:
    """The program as a process on a desktop of its own; it lives through one fault after the
    other, and each leaves the desktop as it was."""
    from tests.faults.desk import desk

    with TemporaryDirectory(prefix="cp-") as folder, desk(Path(folder)) as made:
        made.start()
        yield made
        assert made.program.stop() == 0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let the row know whether its test passed."""
    report: pytest.TestReport = yield
    if report.when == "call" and not report.skipped:
        item.stash[PASSED] = report.passed
    return report


def pytest_testnodedown(node: Any) -> None:
    """A process of several (``-n 3``) has ended: its rows are of the same table."""
    rows = getattr(node, "workeroutput", {}).get("rows", ())
    node.config.stash[ROWS] += [Row(**one) for one in rows]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the rows on, or keep them."""
    rows, config = session.config.stash[ROWS], session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["rows"] = [row.told() for row in rows]
    elif config.getoption("--keep-figures") and rows and not _some_only(session):
        keep(rows)


def _some_only(session: pytest.Session) -> bool:
    """Some of the faults are no table, nor is what Ctrl-C left of them."""
    interrupted = session.exitstatus == pytest.ExitCode.INTERRUPTED
    return interrupted or bool(session.config.getoption("keyword"))
