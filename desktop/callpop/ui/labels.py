"""The small parts: plain labels, labels that elide, marks, lines."""

from html import escape
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from callpop.ui.state_icons import Mark, paint_mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

LabelType = Literal["name", "title", "row", "body", "strong", "caption", "heading"]
ButtonKind = Literal["plain", "primary", "danger", "link", "icon", "small", "close"]

BREATH_MILLISECONDS = 2400


def label(
    text: str = "", type_: LabelType = "body", tone: Tone = Tone.TEXT, *, wraps: bool = False
) -> QLabel:
    """A label that shows its text as it is, never as markup."""
    made = QLabel()
    dress(made, type_, tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if wraps:
        made.setWordWrap(True)
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def dress(of: QLabel, type_: LabelType, tone: Tone) -> None:
    """Say what a label is; the style sheet knows how that looks."""
    of.setProperty("type", type_)
    retone(of, tone)


def retone(of: QLabel, tone: Tone) -> None:
    """Give a label another tone."""
    if of.property("tone") != tone.value:
        of.setProperty("tone", tone.value)
        restyle(of)


def restyle(of: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties changed."""
    of.style().unpolish(of)
    of.style().polish(of)


def button(text: str, kind: ButtonKind = "plain", *, focusable: bool = True) -> QPushButton:
    """A push button. Names from outside must not make shortcuts of their ampersands."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if not focusable:
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def line(theme: Theme) -> QFrame:
    """A horizontal line."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(theme.px(1))
    return made


class Elided(QLabel):
    """A one-line label that gives way: its text ends in "…" where the room does."""

    def __init__(self, text: str = "", type_: LabelType = "body", tone: Tone = Tone.TEXT) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        dress(self, type_, tone)
        self._whole = ""
        self._kept = False
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.set_whole(text)

    @property
    def whole(self) -> str:
        """The whole text."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Show ``text``, or as much of it as there is room for."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self.updateGeometry()
        self._fit()

    def keep_whole(self) -> None:
        """Let others give way: numbers are never cut (short of what no screen can show)."""
        self._kept = True

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        metrics = self.fontMetrics()
        least = metrics.horizontalAdvance("M" * (20 if self._kept else 3))
        return QSize(min(least, self._wanted()), metrics.height())

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self._wanted(), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._fit()

    def _wanted(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._whole) + 2

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(self.font()).elidedText(self._whole, elide, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


def plain_tip(text: str) -> str:
    """A tool tip guesses whether it is markup: this one is not."""
    return f"<span>{escape(text)}</span>"


class MarkIcon(QWidget):
    """One state's mark; a ringing one breathes where the agent asked for no stillness."""

    def __init__(self, theme: Theme, size: float = 16) -> None:
        super().__init__()
        self._theme = theme
        self._mark = Mark.DASHED_RING
        self._tone = Tone.UNKNOWN
        self._breath = 0.0
        self._breathing: QVariantAnimation | None = None
        side = theme.px(size)
        self.setFixedSize(side + 2, side + 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_mark(self, mark: Mark, tone: Tone, *, breathe: bool = False) -> None:
        """Show this mark, its ring breathing if ``breathe``."""
        self._mark, self._tone = mark, tone
        breathe = breathe and not self._theme.still
        if breathe and self._breathing is None:
            self._breathing = QVariantAnimation(self)
            self._breathing.setDuration(BREATH_MILLISECONDS)
            self._breathing.setKeyValueAt(0.0, 0.0)
            self._breathing.setKeyValueAt(0.5, 1.0)
            self._breathing.setKeyValueAt(1.0, 0.0)
            self._breathing.setLoopCount(-1)
            self._breathing.valueChanged.connect(self._breathed)
            self._breathing.start()
        elif not breathe and self._breathing is not None:
            self._breathing.stop()
            self._breathing.deleteLater()
            self._breathing = None
            self._breath = 0.0
        self.update()

    @property
    def breathing(self) -> bool:
        """Its ring moves."""
        return self._breathing is not None

    def _breathed(self, value: float) -> None:
        # A slow breath needs few pictures: a step of 1/24 is below what the eye tells apart.
        step = round(value * 24) / 24
        if step != self._breath:
            self._breath = step
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        tokens = self._theme.tokens
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_mark(
            painter,
            self._mark,
            where,
            tokens.of(self._tone),
            QColor(tokens.raised),
            self._breath,
        )
        painter.end()
