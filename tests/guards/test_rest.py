"""How often Callpop wakes the machine while nobody calls: counted in what it waits for."""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.clocks import ManualClock
from tests.faults.program import at_work

from callpop.accounts.home import Home
from callpop.qt_program import event_loop

_A_MINUTE = 30.0
"""Wake-ups that the app itself has, without accounts: a look at the clock every five seconds,
whether the machine has slept; at Python's garbage every ten; at its socket, at the bus of the
system where there is none."""
_ALWAYS = {"wake: clock", "control socket's place: look"}


@contextmanager
def _waiting() -> Iterator[dict[str, float]]:
    """For how long each task sleeps now, by its name."""
    asleep: dict[str, float] = {}
    sleep = asyncio.sleep

    async def noted(seconds: float, result: object = None) -> object:
        task = asyncio.current_task()
        name = task.get_name() if task is not None else ""
        asleep[name] = seconds
        try:
            return await sleep(seconds, result)
        finally:
            asleep.pop(name, None)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio, "sleep", noted)
        yield asleep


class _Noting(ManualClock):
    """Stands still, and knows who waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep: dict[str, float] = {}

    async def sleep(self, seconds: float) -> None:
        task = asyncio.current_task()
        name = task.get_name() if task is not None else ""
        self.asleep[name] = seconds
        try:
            await super().sleep(seconds)
        finally:
            self.asleep.pop(name, None)


def _timers() -> list[float]:
    """Seconds between what Qt's timers tell again and again."""
    found = [one for one in gc.get_objects() if isinstance(one, QTimer) and shiboken6.isValid(one)]
    return [one.interval() / 1000 for one in found if one.isActive() and not one.isSingleShot()]


def _a_minute(periods: dict[str, float], timers: list[float]) -> float:
    return sum(60 / seconds for seconds in (*periods.values(), *timers) if seconds)


@pytest.mark.usefixtures("bus")
def test_nothing_polls(qapp: QApplication, short_tmp: Path) -> None:
    clock, home = _Noting(), Home.find(str(short_tmp / "home"))

    async def story() -> tuple[dict[str, float], list[float]]:
        with _waiting() as asleep:
            async with at_work(qapp, home, clock=clock) as program:
                own = asyncio.current_task().get_name()  # type: ignore[union-attr]

                def now() -> dict[str, float]:
                    asleep.pop(own, None)
                    return {**clock.asleep, **asleep}

                # What the start still waits for comes to rest by itself.
                await program.until(
                    "the app rests",
                    lambda: {*now()} >= _ALWAYS and _a_minute(now(), _timers()) <= _A_MINUTE,
                )
                return now(), _timers()

    with closing(event_loop(qapp)) as loop:
        periods, timers = loop.run_until_complete(story())
    assert _a_minute(periods, timers) <= _A_MINUTE, (periods, timers)
