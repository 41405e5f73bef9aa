"""The icon in the tray, as long as there is a tray."""

import sys

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from callpop.ui.theme import Theme
from callpop.ui.tray_icon import Mood, Panel, TrayLook, tray_icon

LOOK_AGAIN_MILLISECONDS = 15_000
"""Nobody tells when a tray comes or goes."""
PATIENCE_MILLISECONDS = 3_000
"""At login the tray may start after us."""


class Tray(QObject):
    """Shows the state; ``available_changed`` tells when the desktop's tray came or went."""

    clicked = Signal()
    middle_clicked = Signal()
    available_changed = Signal(bool)

    def __init__(self, theme: Theme, app: QApplication, menu: QMenu) -> None:
        super().__init__()
        self._theme = theme
        self._app = app
        self._look = TrayLook()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(menu)
        self._icon.activated.connect(self._activated)
        self._available = QSystemTrayIcon.isSystemTrayAvailable()
        self._watch = QTimer(self)
        self._watch.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._watch.timeout.connect(self.look_again)
        self._watch.start(LOOK_AGAIN_MILLISECONDS if self._available else PATIENCE_MILLISECONDS)
        theme.changed.connect(self._draw)
        self._draw()
        self._icon.show()

    @property
    def available(self) -> bool:
        """There is a tray."""
        return self._available

    @property
    def geometry(self) -> QRect:
        """Where the icon is; empty where nobody says."""
        return self._icon.geometry()

    @property
    def look(self) -> TrayLook:
        """What the icon shows."""
        return self._look

    @property
    def words(self) -> str:
        """What the tool tip says."""
        return self._icon.toolTip()

    def use(self, menu: QMenu) -> None:
        """Open this menu from now on."""
        self._icon.setContextMenu(menu)

    def show_state(self, look: TrayLook, words: str) -> None:
        """Show this state, as a picture and in words."""
        if words != self._icon.toolTip():
            self._icon.setToolTip(words)
        if look != self._look:
            self._look = look
            self._draw()

    def balloon(self, title: str, body: str) -> bool:
        """Show a message at the icon, where nothing better can; False where there is no tray."""
        if not self._available or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, body, self._icon.icon(), 10_000)
        return True

    def look_again(self) -> None:
        """Is there a tray now?"""
        self._watch.setInterval(LOOK_AGAIN_MILLISECONDS)
        available = QSystemTrayIcon.isSystemTrayAvailable()
        # None at the start is told now: it had its time to come up.
        if available != self._available or not available:
            self._available = available
            self.available_changed.emit(available)

    def hide(self) -> None:
        """Take the icon away for good."""
        self._watch.stop()
        self._icon.hide()

    def _draw(self) -> None:
        self._icon.setIcon(tray_icon(self._look, self._panel()))
        if sys.platform == "darwin":
            # The system colours a plain glyph itself, as its menu bar needs it.
            icon = self._icon.icon()
            icon.setIsMask(self._look == TrayLook(Mood.WELL))
            self._icon.setIcon(icon)

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
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.middle_clicked.emit()
