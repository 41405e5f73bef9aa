"""Every window in a longer English: what is cut off there is cut off in Ukrainian, and what stays
plain is translated nowhere. A screen reader goes through the same windows."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop
from tests.ui.aloud import faults
from tests.ui.gallery import Gallery
from tests.ui.languages import compile_pseudo
from tests.ui.plainness import not_plain
from tests.ui.pseudo import cut_off, untranslated

from callpop.preferences import Look
from callpop.ui.roles import tell_roles
from callpop.ui.screens import FRAME, screen_of

SMALL_SCREEN = QSize(1366, 768)
"""Of an ordinary laptop: a window that is larger has buttons that nobody reaches."""


@pytest.fixture(scope="session")
def pseudo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("pseudo") / "callpop_pseudo.qm"
    compile_pseudo(file)
    return file


@pytest.fixture
def in_pseudo(qapp: QApplication, pseudo_file: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(pseudo_file))
    qapp.installTranslator(translator)
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    yield
    qapp.removeTranslator(translator)
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


class Inspection(Gallery):
    """Looks at every window instead of painting it."""

    def __init__(self, app: QApplication, folder: Path, percent: int) -> None:
        super().__init__(app, Look.LIGHT, "Inter", folder, percent=percent)
        # Larger text says the same.
        self._listens = percent == 100
        self.cut: set[str] = set()
        self.plain: set[str] = set()
        self.unheard: set[str] = set()
        self.large: set[str] = set()
        self.markup: set[str] = set()

    async def _settle(self) -> None:
        """No picture is taken of what is still to be drawn."""
        for _ in range(3):
            await asyncio.sleep(0.01)

    def look_at(self, window: QWidget) -> None:
        name = type(window).__name__
        if window.width() < screen_of(window).availableGeometry().width() - FRAME.width():
            # Else it is the screen that cuts, and the window does what it can.
            self.cut |= {f"{name}: {words}" for words in cut_off(window)}
        self.plain |= {f"{name}: {words}" for words in untranslated(window)}
        least = window.minimumSizeHint()
        if window.windowTitle() and least != least.boundedTo(SMALL_SCREEN - FRAME):
            self.large.add(f"{name}: {least.width()} x {least.height()}")
        if self._listens:
            self.unheard |= {f"{name}: {words}" for words in faults(window)}
            self.markup |= {f"{name}: {words}" for words in not_plain(window)}

    def keep(self, picture: QPixmap, path: Path) -> None:
        """No picture is wanted."""


@pytest.mark.usefixtures("in_pseudo")
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_stays_english_or_is_out_of_reach(
    qapp: QApplication, tmp_path: Path, percent: int
) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    tell_roles(qapp)
    inspection = Inspection(qapp, tmp_path, percent)

    with QEventLoop(qapp) as loop:
        loop.run_until_complete(asyncio.wait_for(inspection.draw(), 90))
    assert not inspection.cut, "\n".join(sorted(inspection.cut))
    assert not inspection.plain, "\n".join(sorted(inspection.plain))
    assert not inspection.large, "\n".join(sorted(inspection.large))
    assert not inspection.unheard, "\n".join(sorted(inspection.unheard))
    assert not inspection.markup, "\n".join(sorted(inspection.markup))
