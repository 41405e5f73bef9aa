"""Windows without the system's frame: a rounded sheet with a thin line around it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from callpop.ui.guarded import guarded
from callpop.ui.theme import Theme

RADIUS = 12


def paint_sheet(painter: QPainter, where: QRectF, theme: Theme) -> None:
    """A raised sheet with the design's radius and line, filling ``where``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = theme.px(1)
    painter.setPen(QPen(QColor(theme.tokens.line), width))
    painter.setBrush(QColor(theme.tokens.raised))
    half = width / 2
    radius = theme.px(RADIUS)
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), radius, radius)


def rounded_region(where: QRectF, radius: float) -> QRegion:
    """The pixels of a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(where, radius, radius)
    return QRegion(path.toFillPolygon().toPolygon())


class SheetWindow(QWidget):
    """A frameless window that is one rounded sheet. ``framed`` leaves it to the system."""

    def __init__(self, theme: Theme, flags: Qt.WindowType, *, framed: bool = False) -> None:
        super().__init__(None, flags if framed else flags | Qt.WindowType.FramelessWindowHint)
        self.theme = theme
        self._framed = framed
        self._soft = not framed and theme.soft
        if self._soft:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        theme.changed.connect(self.update)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if not self._framed and not self._soft:
            where = QRectF(self.rect())
            self.setMask(rounded_region(where, self.theme.px(RADIUS)))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        if self._framed:
            painter.fillRect(self.rect(), QColor(self.theme.tokens.raised))
        else:
            if not self._soft:
                painter.fillRect(self.rect(), QColor(self.theme.tokens.line))
            paint_sheet(painter, QRectF(self.rect()), self.theme)
        painter.end()
