"""What a process holds: memory, handles, threads, tasks, widgets; and whether it grows."""

import asyncio
import gc
import os
import sys
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import psutil
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything at one moment; ``day`` counts simulated ones."""

    day: float
    memory: int
    """Kilobytes of real memory."""
    objects: int
    """Python's own count of what it tracks."""
    blocks: int
    """Python's pieces of memory in use: what grows but for these is holes between them."""
    handles: int
    threads: int
    tasks: int
    widgets: int
    screen: int
    """Kilobytes that the X server holds."""


class Gauges:
    """Reads this process, and the X server ``screen`` if there is one."""

    def __init__(self, screen: int | None) -> None:
        self._own = psutil.Process()
        self._screen = psutil.Process(screen) if screen is not None else None
        self.readings: list[Reading] = []

    def read(self, day: float) -> Reading:
        """How it stands now, after everything that is only waiting to be collected."""
        gc.collect()
        reading = Reading(
            day=day,
            memory=self._own.memory_info().rss // 1024,
            objects=len(gc.get_objects()),
            blocks=sys.getallocatedblocks(),
            handles=len(os.listdir("/proc/self/fd")),
            threads=threading.active_count(),
            tasks=len(asyncio.all_tasks()),
            widgets=len(QApplication.allWidgets()),
            screen=self._screen.memory_info().rss // 1024 if self._screen else 0,
        )
        self.readings.append(reading)
        return reading


def kinds() -> Counter[str]:
    """How many objects there are of each type."""
    return Counter(type(one).__qualname__ for one in gc.get_objects())


def slope(days: Sequence[float], values: Sequence[float]) -> float:
    """By how much the value grows in a day: the line that fits best."""
    if len(days) < 2:
        return 0.0
    middle, mean = sum(days) / len(days), sum(values) / len(values)
    spread = sum((day - middle) ** 2 for day in days)
    return sum((d - middle) * (v - mean) for d, v in zip(days, values, strict=True)) / spread
