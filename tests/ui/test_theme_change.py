"""The theme changes while windows are open: they look as if they had been built in it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop
from tests.ui.gallery import Gallery

from callpop.preferences import Look

WINDOWS = (
    "cards",
    "stack",
    "toast",
    "panel-five",
    "panel-search",
    "menu",
    "dial-answers",
    "dial-questions",
    "settings-locked",
    "settings-calls",
    "settings-dialing",
    "settings-history-asks",
    "settings-search",
    "check-unseen",
    "contacts-imported",
    "contacts-form",
    "main-people-search",
    "main-queues",
    "history-asks",
    "history-contact",
    "wizard-pbx",
    "wizard-refused",
    "private-panel",
)


@pytest.fixture
def still_app(qapp: QApplication) -> Iterator[QApplication]:
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    flashes = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    qapp.setCursorFlashTime(flashes)
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


class Fresh(Gallery):
    """Each window as it is when it is built in ``look``."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app, look, "Inter", Path(), only=WINDOWS)
        self.seen: dict[str, QImage] = {}

    def look_at(self, window: QWidget) -> None:
        # Which window has the focus is the window manager's to say.
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        window.repaint()

    def keep(self, picture: QPixmap, path: Path) -> None:
        image = picture.toImage()
        self.seen[path.stem] = image.convertToFormat(QImage.Format.Format_RGB32)


class Changed(Fresh):
    """Each window as it is when it was built in the other theme."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app, look)
        self._other = Look.DARK if look is Look.LIGHT else Look.LIGHT
        self._theme.choose(self._other)

    def look_at(self, window: QWidget) -> None:
        self._theme.choose(self._look)
        super().look_at(window)

    def keep(self, picture: QPixmap, path: Path) -> None:
        super().keep(picture, path)
        self._theme.choose(self._other)


def test_an_open_window_follows_the_theme_to_the_last_dot(still_app: QApplication) -> None:
    async def drawn(made: type[Fresh]) -> dict[str, QImage]:
        gallery = made(still_app, Look.LIGHT)
        await gallery.draw()
        return gallery.seen

    async def both() -> tuple[dict[str, QImage], dict[str, QImage]]:
        return await drawn(Fresh), await drawn(Changed)

    with QEventLoop(still_app) as loop:
        fresh, changed = loop.run_until_complete(asyncio.wait_for(both(), 90))
    assert len(fresh) >= len(WINDOWS)
    assert not [name for name, image in changed.items() if image != fresh[name]]
