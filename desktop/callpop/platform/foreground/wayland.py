"""Other programs' windows on Wayland: nobody but the compositor knows which has the focus."""

import os

from PySide6.QtGui import QClipboard, QGuiApplication


class WaylandForeground:
    """A :class:`callpop.ui.ports.Foreground`, as far as the compositor lets a program have one.

    It gives the focus back by itself when our window closes, and tells what is selected to the
    window that has the focus alone.
    """

    reads_in_front = True

    async def remember(self) -> None:
        """The compositor remembers."""

    async def selected(self) -> str:
        """The text that is selected; "" for none, and where the compositor has no such thing."""
        clipboard = QGuiApplication.clipboard()
        if not clipboard.supportsSelection():
            return ""
        return clipboard.text(QClipboard.Mode.Selection)

    async def copied(self) -> str:
        """The text in the clipboard; "" for none."""
        return QGuiApplication.clipboard().text()

    def bring(self, window: int, time: int = 0, token: str = "") -> None:
        """Give the focus to our window, by the desktop's ``token``: Qt takes it from there."""
        if not token:
            return
        os.environ["XDG_ACTIVATION_TOKEN"] = token
        for one in QGuiApplication.topLevelWindows():
            if one.isVisible() and int(one.winId()) == window:
                one.requestActivate()

    def give_back(self) -> None:
        """The compositor does."""

    async def close(self) -> None:
        """Nothing was opened."""
