"""How many calls have no card, and how many of those ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from callpop.telephony.sentence import say
from callpop.ui.guarded import guarded
from callpop.ui.labels import label, retone
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone, mixed
from callpop.ui.words import and_more, translate


class MoreCount(QAbstractButton):
    """``and 2 more``, beyond the last card; a click asks for the one that rings unseen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = label(type_="caption")
        self._text.setParent(self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_count(self, count: int, ringing: int = 0) -> None:
        """How many calls have no card; ``ringing`` of them ring and could have one."""
        if not ringing:
            words = and_more(count)
        elif ringing == count:
            words = say("+{count} ringing", count=ringing)
        else:
            words = say(
                "+{count} ringing, {and_more}",
                count=ringing,
                and_more=and_more(count - ringing),
            )
        text = translate(words)
        self._text.setText(text)
        retone(self._text, Tone.RINGING if ringing else Tone.MUTED)
        self.setAccessibleName(text)
        self.setEnabled(bool(ringing))
        self.setCursor(Qt.CursorShape.PointingHandCursor if ringing else Qt.CursorShape.ArrowCursor)
        self.resize(self._text.sizeHint().width() + self._theme.px(24), self.fitting_height())
        self._text.setGeometry(self.rect())

    def fitting_height(self) -> int:
        """The height that it takes."""
        self._text.ensurePolished()
        return self._text.sizeHint().height() + self._theme.px(8)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        raised = QColor(tokens.raised)
        if self.isEnabled() and self.underMouse():
            raised = mixed(tokens.raised, tokens.text, 0.06)
        painter.setPen(QColor(tokens.ringing if self.isEnabled() else tokens.line))
        painter.setBrush(raised)
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), half, half)
        painter.end()
