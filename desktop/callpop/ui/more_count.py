"""How many calls have no card."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callpop.ui.labels import label
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class MoreCount(QWidget):
    """``and 2 more``, beyond the last card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = label(type_="caption", tone=Tone.MUTED)
        self._text.setParent(self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_count(self, count: int) -> None:
        """How many calls have no card."""
        text = QCoreApplication.translate("Cards", "and {count} more").format(count=count)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.resize(self._text.sizeHint().width() + self._theme.px(24), self.fitting_height())
        self._text.setGeometry(self.rect())

    def fitting_height(self) -> int:
        """The height that it takes."""
        self._text.ensurePolished()
        return self._text.sizeHint().height() + self._theme.px(8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.raised))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), half, half)
        painter.end()
