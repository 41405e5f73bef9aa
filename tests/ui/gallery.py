"""Every window in every state as pictures: ``python -m tests.ui.gallery --output DIR``.

Draws nothing but made-up calls, on a screen of its own where there is none. For whoever changes
how something looks.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget
from qasync import QEventLoop
from tests.ui import sample_boards, samples
from tests.ui.gallery_checks import CheckPictures
from tests.ui.gallery_dial import DialPictures
from tests.ui.gallery_history import HistoryPictures
from tests.ui.gallery_main import MainPictures
from tests.ui.gallery_privacy import PrivacyPictures
from tests.ui.gallery_settings import SettingsPictures, Studio

from callpop.desk.cards import CardBoard
from callpop.desk.pause import Paused
from callpop.preferences import Language, Look
from callpop.tasks import Tasks
from callpop.ui.card import CallCard
from callpop.ui.card_stack import CardStack
from callpop.ui.menu import AppMenu
from callpop.ui.panel import Panel
from callpop.ui.roles import tell_roles
from callpop.ui.rows import RowList
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.toast import Toast
from callpop.ui.tokens import Tone
from callpop.ui.tray_icon import Mood, TrayLook, tray_pixmap
from callpop.ui.tray_icon import Panel as TrayPanel

PROJECT = Path(__file__).parents[2]
MARGIN = 32
SCREEN = (1600, 1400)
LANGUAGES = (*(one.value for one in Language if one is not Language.SYSTEM), "pseudo")
CONTRAST = "contrast"
GROUND = {"light": "#E8E8E3", "dark": "#0E0F11", CONTRAST: "#404040"}


class Contrast(Theme):
    """As where the system asks for high contrast: white on black, what is selected yellow."""

    @property
    def high_contrast(self) -> bool:
        return True

    def _systems_palette(self) -> QPalette:
        made = QPalette(QColor("black"), QColor("black"))
        role = QPalette.ColorRole
        for where in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
            made.setColor(where, QColor("white"))
        for where in (role.Window, role.Base, role.Button):
            made.setColor(where, QColor("black"))
        made.setColor(role.Highlight, QColor("#FFFF00"))
        made.setColor(role.HighlightedText, QColor("black"))
        return made


class Gallery:
    """Draws the pictures of one theme."""

    def __init__(
        self,
        app: QApplication,
        look: Look,
        family: str,
        output: Path,
        *,
        percent: int = 100,
        only: tuple[str, ...] = ("",),
        contrast: bool = False,
    ) -> None:
        """``percent`` is how large text is; ``only`` what the names begin with."""
        self._app = app
        self._look = look
        self._name = CONTRAST if contrast else look.value
        self._output = output
        self._clock = samples.StillClock()
        self._tasks = Tasks("gallery")
        self._only = only
        self._theme = (Contrast if contrast else Theme)(app, look, family, percent)
        # Pictures are of one moment.
        self._theme.set_still(still=True)
        self._theme.soft = True
        self._ticker = Ticker()
        self.made: list[Path] = []

    async def draw(self) -> list[Path]:
        """All of them; the paths of the pictures."""
        self._output.mkdir(parents=True, exist_ok=True)
        studio = Studio(self._theme, self._clock, self._tasks, self._settle, self._grab)
        dial = DialPictures(
            self._theme, self._clock, self._ticker, self._tasks, self._grab, self._settle
        )
        pictures: Sequence[tuple[str, Callable[[], Awaitable[QPixmap]]]] = (
            ("cards", self._cards),
            ("stack", self._stack),
            ("toast", self._toast),
            ("tray", self._tray),
            ("panel", self._panel),
            ("panel-first-run", self._panel_first),
            ("panel-five", self._panel_five),
            ("panel-five-cut", self._panel_five_cut),
            ("panel-queues-open", self._panel_queues_open),
            ("panel-search", self._panel_search),
            ("menu", self._menu),
            ("dial", dial.typed),
            ("dial-answers", dial.answers),
            ("dial-outside", dial.outside),
            ("dial-questions", dial.questions),
            ("transfer", dial.transfer),
            *SettingsPictures(studio).all(),
            *CheckPictures(studio).all(),
            *MainPictures(studio).all(),
            *HistoryPictures(studio).all(),
            *PrivacyPictures(studio).all(),
        )
        for name, draw in pictures:
            if not name.startswith(self._only):
                continue
            path = self._output / f"{name}-{self._name}.png"
            self.keep(await draw(), path)
            self.made.append(path)
        await self._tasks.close()
        return self.made

    def look_at(self, window: QWidget) -> None:
        """Called with each window while it is on the screen."""

    def keep(self, picture: QPixmap, path: Path) -> None:
        """Keep a picture."""
        picture.save(str(path))

    async def _cards(self) -> QPixmap:
        stage = QWidget()
        grid = QGridLayout(stage)
        grid.setSpacing(24)
        grid.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        for n, (state, card) in enumerate(samples.cards().items()):
            shown = CallCard(self._theme)
            shown.show_card(card, samples.NOW)
            if state == "calling":
                shown.say("Абонент не відповідає (480)", Tone.MISSED)
            shown.fit()
            grid.addWidget(shown, n // 3, n % 3, Qt.AlignmentFlag.AlignTop)
        return await self._grab(stage, ground=True)

    async def _stack(self) -> QPixmap:
        stack = CardStack(self._theme, self._clock, self._ticker)
        cards = samples.cards()
        chosen = tuple(cards[name] for name in ("incoming", "ask", "talking", "missed"))
        stack.show_board(CardBoard(chosen, 2))
        await self._settle()
        self.look_at(stack)
        picture = stack.grab(stack.mask().boundingRect())
        stack.show_board(CardBoard())
        stack.deleteLater()
        return self._on_ground(picture)

    async def _toast(self) -> QPixmap:
        toast = Toast(self._theme)
        toast.say("This call has no link to the CRM: look for the caller there by their number.")
        return await self._grab(toast)

    async def _tray(self) -> QPixmap:
        looks = [
            TrayLook(Mood.WELL),
            TrayLook(Mood.RINGING),
            TrayLook(Mood.WELL, 3),
            TrayLook(Mood.WELL, 12),
            TrayLook(Mood.TROUBLE),
            TrayLook(Mood.TROUBLE, 2),
            TrayLook(Mood.UNKNOWN),
            TrayLook(Mood.WELL, paused=True),
        ]
        picture = QPixmap(len(looks) * 48, 4 * 48 * 3)
        painter = QPainter(picture)
        for row, (panel, ground) in enumerate(
            ((TrayPanel.LIGHT, "#F4F4F4"), (TrayPanel.DARK, "#1D1D20"), (TrayPanel.ANY, "#9A9A9A"))
        ):
            painter.fillRect(0, row * 192, picture.width(), 192, QColor(ground))
            for column, look in enumerate(looks):
                for line, size in enumerate((16, 22, 24, 32)):
                    at = QPoint(
                        column * 48 + 24 - size // 2, row * 192 + line * 48 + 24 - size // 2
                    )
                    painter.drawPixmap(at, tray_pixmap(look, panel, size))
        painter.end()
        return picture

    async def _panel(self) -> QPixmap:
        panel = self._make_panel()
        panel.show_calls([card.call for card in list(samples.cards().values())[:2]])
        panel.show_accounts(samples.statuses())
        panel.show_recent(samples.entries())
        panel.show_people(sample_boards.board(samples.people()))
        panel.show_pause(Paused(on=True, until=samples.ago(-1800)))
        return await self._grab(panel)

    async def _panel_five(self) -> QPixmap:
        panel = self._make_panel()
        cards = samples.cards()
        panel.show_accounts(sample_boards.five_accounts())
        panel.show_calls([cards["incoming"].call, cards["long"].call])
        panel.show_ask(cards["ask"].ask, str(cards["ask"].title))
        panel.show_queues(sample_boards.queues(), sample_boards.look(samples.people()))
        panel.show_recent(samples.entries())
        panel.show_people(
            sample_boards.board([*samples.people(), *sample_boards.many_people(10_000)])
        )
        return await self._grab(panel)

    async def _panel_five_cut(self) -> QPixmap:
        panel = self._make_panel()
        panel.show_accounts(sample_boards.five_accounts(cut=True))
        panel.show_queues(sample_boards.queues(stale=True), sample_boards.look())
        panel.show_recent(samples.entries())
        return await self._grab(panel)

    async def _panel_queues_open(self) -> QPixmap:
        panel = self._make_panel()
        panel.show_accounts(sample_boards.five_accounts()[:2])
        panel.show_queues(sample_boards.queues()[:1], sample_boards.look(samples.people()))
        queues = next(rows for rows in panel.findChildren(RowList) if rows.rows.rowCount() > 4)
        queues.chosen.emit(queues.rows.rows[0].key)
        return await self._grab(panel)

    async def _panel_search(self) -> QPixmap:
        panel = self._make_panel()
        panel.show_accounts(sample_boards.five_accounts()[:1])
        panel.show_people(sample_boards.board(sample_boards.many_people(214)))
        panel.show()
        for search in panel.findChildren(QLineEdit):
            search.setText("horvath 10")
        return await self._grab(panel)

    async def _panel_first(self) -> QPixmap:
        return await self._grab(self._make_panel())

    def _make_panel(self) -> Panel:
        menu = AppMenu(self._theme, self._clock)
        return Panel(self._theme, self._clock, self._ticker, menu, framed=False)

    async def _menu(self) -> QPixmap:
        menu = AppMenu(self._theme, self._clock)
        menu.show_accounts(samples.statuses())
        menu.show_recent(samples.entries())
        menu.popup(QPoint(10, 10))
        return await self._grab(menu)

    async def _grab(self, window: QWidget, *, ground: bool = False) -> QPixmap:
        if ground:
            window.setObjectName("stage")
            window.setStyleSheet(f"#stage {{ background: {GROUND[self._name]}; }}")
        window.show()
        await self._settle()
        self.look_at(window)
        picture = window.grab()
        window.hide()
        window.deleteLater()
        return picture if ground else self._on_ground(picture)

    def _on_ground(self, picture: QPixmap) -> QPixmap:
        ratio = picture.devicePixelRatio()
        size = (
            picture.size()
            + QRect(0, 0, round(2 * MARGIN * ratio), round(2 * MARGIN * ratio)).size()
        )
        whole = QPixmap(size)
        whole.setDevicePixelRatio(ratio)
        whole.fill(QColor(GROUND[self._name]))
        painter = QPainter(whole)
        painter.drawPixmap(MARGIN, MARGIN, picture)
        painter.end()
        return whole

    async def _settle(self) -> None:
        """Wait until everything under way has been done and drawn."""
        for _ in range(8):
            await asyncio.sleep(0.01)
            self._app.sendPostedEvents(None, QEvent.Type.None_.value)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw the gallery."""
    parser = argparse.ArgumentParser(prog="tests.ui.gallery", description=__doc__)
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--theme", choices=tuple(GROUND), action="append")
    parser.add_argument("--size", type=int, default=100, metavar="PERCENT", help="of the text")
    parser.add_argument("--only", action="append", metavar="NAME", help="pictures that begin so")
    parser.add_argument("--font", default="Inter", help="the font's family")
    parser.add_argument("--language", choices=LANGUAGES, help="what they speak")
    given = parser.parse_args(arguments)
    # The tools that package Callpop are no part of what is installed.
    sys.path.append(str(PROJECT / "packaging"))
    with ExitStack() as stack:
        if sys.platform == "linux" and not os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
            from virtual_desktop import x_server

            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            os.environ.update(stack.enter_context(x_server(folder, SCREEN)).env)
        draw_all(given)
    return 0


def draw_all(given: argparse.Namespace) -> None:
    """What the command line asks for, on the screen that there is."""
    app = QApplication(["callpop"])
    tell_roles(app)
    if given.language:
        from tests.ui.languages import speak

        speak(app, given.language)
    app.setQuitOnLastWindowClosed(False)

    async def draw() -> None:
        for look in given.theme or ("light", "dark"):
            only = tuple(given.only or ("",))
            contrast = look == CONTRAST
            gallery = Gallery(
                app,
                Look.DARK if contrast else Look(look),
                given.font,
                given.output,
                percent=given.size,
                only=only,
                contrast=contrast,
            )
            await gallery.draw()

    with QEventLoop(app) as loop:
        loop.run_until_complete(draw())
    # Before its screen goes away.
    app.shutdown()


if __name__ == "__main__":
    raise SystemExit(main())
