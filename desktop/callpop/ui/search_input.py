"""Where the agent types what to look for in a list."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.labels import button
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class SearchInput(QLineEdit):
    """Down leads to what was found; Escape clears before it closes the window."""

    goes_down = Signal()

    def __init__(self, theme: Theme, says: str) -> None:
        super().__init__()
        self.setPlaceholderText(says)
        self.setAccessibleName(says)
        # Qt's own fades in, keeps its colours when the theme changes, and its size for good.
        self._clears = button("", "close", focusable=False)
        self._clears.setAccessibleName(QCoreApplication.translate("Hotkeys", "Clear"))
        wear(self._clears, theme, Glyph.CLOSE, Tone.MUTED, 14)
        self._clears.setParent(self)
        self._clears.hide()
        self._clears.clicked.connect(self.clear)
        self.textChanged.connect(self._typed)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        size = self._clears.sizeHint()
        edge = (self.height() - size.height()) // 2
        where = QPoint(self.width() - size.width() - edge, edge)
        self._clears.setGeometry(QRect(where, size))

    def _typed(self, text: str) -> None:
        self._clears.setVisible(bool(text))
        self.setTextMargins(0, 0, self._clears.sizeHint().width() if text else 0, 0)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Down:
            self.goes_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
