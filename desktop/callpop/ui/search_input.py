"""Where the agent types what to look for in a list."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class SearchInput(QLineEdit):
    """Down leads to what was found; Escape clears before it closes the window."""

    goes_down = Signal()

    def __init__(self, theme: Theme, says: str) -> None:
        super().__init__()
        self.setPlaceholderText(says)
        self.setAccessibleName(says)
        # Qt's own button to clear fades in, and keeps its colours when the theme changes.
        clears = QAction(QCoreApplication.translate("Hotkeys", "Clear"), self)
        clears.triggered.connect(self.clear)
        wear(clears, theme, Glyph.CLOSE, Tone.MUTED)
        self.addAction(clears, QLineEdit.ActionPosition.TrailingPosition)
        clears.setVisible(False)
        self.textChanged.connect(lambda text: clears.setVisible(bool(text)))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Down:
            self.goes_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
