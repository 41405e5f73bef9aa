"""The column at the left of a window, where its pages are chosen."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callpop.ui.guarded import guarded
from callpop.ui.labels import Button
from callpop.ui.row import paint_bar
from callpop.ui.theme import Theme


class Side(QWidget):
    """A raised ground with a line at its right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        tokens, width = self._theme.tokens, self._theme.px(1)
        painter.fillRect(self.rect(), QColor(tokens.raised))
        line = self.rect().adjusted(self.width() - width, 0, 0, 0)
        painter.fillRect(line, QColor(tokens.line))
        painter.end()


class Way(Button):
    """Leads to a page; the one that is open is marked as a chosen row is."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text, "nav")
        self._theme = theme
        self.setCheckable(True)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_bar(painter, self._theme, self.rect())
            painter.end()
