import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from tests.clocks import ManualClock
from tests.ui.at_work import Run

from callpop.ui.theme import Look, Theme
from callpop.ui.ticker import Ticker


@pytest.fixture(autouse=True)
def _windows_go_in_their_own_thread(qapp: QApplication) -> Iterator[None]:
    """As the app does it: else any thread that comes along collects them, the history's too."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def whole_theme(qapp: QApplication) -> Theme:
    # As the app has it: the tray stays when the last window goes.
    qapp.setQuitOnLastWindowClosed(False)
    return Theme(qapp, Look.LIGHT)


@pytest.fixture
def theme(whole_theme: Theme) -> Iterator[Theme]:
    yield whole_theme
    whole_theme.set_still(still=None)
    whole_theme.choose(Look.LIGHT)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def ticker(qapp: QApplication) -> Ticker:
    return Ticker(qapp)


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Runs a story on Qt's loop, as the app does."""
    with QEventLoop(qapp) as loop:

        def to_its_end(story: Callable[[], Awaitable[None]]) -> None:
            loop.run_until_complete(asyncio.wait_for(story(), 20))

        yield to_its_end
