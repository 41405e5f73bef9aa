"""The icon in the tray, as long as there is a tray."""

import asyncio
import sys

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from callpop.tasks import Tasks
from callpop.ui.system_ports import TrayItems
from callpop.ui.tray_icon import Mood, Panel, TrayLook, tray_icon

LOOK_AGAIN_MILLISECONDS = 15_000
"""Nobody tells when a tray comes or goes; without one there is a small window instead."""
PATIENCE_MILLISECONDS = 3_000
"""At login the tray may start after us."""


class Tray(QObject):
    """Shows the state; ``available_changed`` tells when the desktop's tray came or went.

    Qt is asked for a tray only where ``items`` says that it will be answered: it waits for one
    that hangs. ``host`` is what ``items`` says now; the icon is there as soon as this is made, long
    before the windows are: :meth:`use` tells when those are.
    """

    clicked = Signal()
    middle_clicked = Signal()
    available_changed = Signal(bool)

    def __init__(self, app: QApplication, items: TrayItems, host: str | None) -> None:
        super().__init__()
        self._app = app
        # A tray may ask but once whether there is a menu.
        self._menu = QMenu()
        self._in_use = False
        self._early: QSystemTrayIcon.ActivationReason | None = None
        """How it was clicked before there was anything to be opened."""
        self._items = items
        self._look = TrayLook()
        self._words = ""
        self._icon: QSystemTrayIcon | None = None
        self._made_for: str | None = None
        """The tray that the icon was made for: Qt takes it to no other one."""
        self._available = True
        self._tasks = Tasks("tray")
        self._watch = QTimer(self)
        self._watch.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._watch.timeout.connect(self.look_again)
        self._watch.start(PATIENCE_MILLISECONDS)
        self._turn = asyncio.Lock()
        if host is not None:
            self._make_icon(host)

    @property
    def available(self) -> bool:
        """There is a tray, as far as is known."""
        return self._available

    @property
    def geometry(self) -> QRect:
        """Where the icon is; empty where nobody says."""
        return self._icon.geometry() if self._icon is not None else QRect()

    @property
    def look(self) -> TrayLook:
        """What the icon shows."""
        return self._look

    @property
    def words(self) -> str:
        """What the tool tip says."""
        return self._words

    def use(self, menu: QMenu) -> None:
        """Open this menu from now on; whatever a click opens is there."""
        self._menu = menu
        if self._icon is not None:
            self._icon.setContextMenu(menu)
        self._in_use = True
        if self._early is not None:
            reason, self._early = self._early, None
            self._activated(reason)

    def show_state(self, look: TrayLook, words: str) -> None:
        """Show this state, as a picture and in words."""
        if words != self._words:
            self._words = words
            if self._icon is not None:
                self._icon.setToolTip(words)
        if look != self._look:
            self._look = look
            self.draw()

    def balloon(self, title: str, body: str) -> bool:
        """Show a message at the icon, where nothing better can; False where there is no tray.

        One of the newer kind has no balloons: Qt hands them to the notification service, and
        waits for it.
        """
        if self._icon is None or not self._available or self._made_for:
            return False
        self._icon.showMessage(title, body, self._icon.icon(), 10_000)
        return True

    def look_again(self) -> None:
        """Is there a tray now?"""
        self._tasks.start(self._look_again(), name="look again")

    def draw(self) -> None:
        """Draw the icon: the desktop's colours may be others."""
        if self._icon is None:
            return
        self._icon.setIcon(tray_icon(self._look, self._panel()))
        if sys.platform == "darwin":
            # The system colours a plain glyph itself, as its menu bar needs it.
            icon = self._icon.icon()
            icon.setIsMask(self._look == TrayLook(Mood.WELL))
            self._icon.setIcon(icon)

    async def close(self) -> None:
        """Take the icon away for good."""
        self._watch.stop()
        await self._tasks.close()
        if self._icon is not None:
            self._icon.hide()

    async def _look_again(self) -> None:
        available = await self._find()
        self._watch.setInterval(LOOK_AGAIN_MILLISECONDS)
        # None at the start is told now: it had its time to come up.
        if available != self._available or not available:
            self._available = available
            self.available_changed.emit(available)

    async def _find(self) -> bool:
        """Whether there is a tray; our icon is in it then."""
        async with self._turn:
            host = await self._items.host()
            if host is None:
                # A tray of the older kind needs no bus.
                return self._available and self._made_for == ""
            if self._icon is None or host != self._made_for:
                self._make_icon(host)
            if host:
                return await self._items.has_ours()
            return QSystemTrayIcon.isSystemTrayAvailable()

    def _make_icon(self, host: str) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        self._made_for = host
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.setToolTip(self._words)
        self._icon.activated.connect(self._activated)
        self.draw()
        self._icon.show()

    def _panel(self) -> Panel:
        match self._app.styleHints().colorScheme():
            case Qt.ColorScheme.Dark:
                return Panel.DARK
            case Qt.ColorScheme.Light if sys.platform in ("win32", "darwin"):
                return Panel.LIGHT
            case _:
                # GNOME's bar is dark in the light theme too, and others do as they like.
                return Panel.ANY

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if not self._in_use:
            self._early = reason
        elif reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.middle_clicked.emit()
