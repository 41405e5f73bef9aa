"""Windows in whose place others stand."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtWidgets import QWidget

from callpop.tasks import Tasks
from callpop.ui.choosing import Choosing

RETIRING_SECONDS = 120.0
"""So long may an account be tried, or contacts be read, in windows that are gone by then."""


async def retire(windows: Sequence[QWidget], tasks: Tasks, choosing: Choosing) -> None:
    """Keep ``windows`` out of sight until what was begun in them has ended."""
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(RETIRING_SECONDS):
                await choosing.written()
                await tasks.ended()
    finally:
        await tasks.close()
        remove(windows)


def remove(windows: Sequence[QWidget]) -> None:
    """Make an end of ``windows``, soon."""
    for window in windows:
        window.hide()
        window.deleteLater()
