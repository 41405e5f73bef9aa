"""The small parts: plain labels, labels that elide, marks, lines."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from callpop.ui.guarded import guarded
from callpop.ui.spoken import heard
from callpop.ui.state_icons import Mark, paint_mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

LabelType = Literal["name", "title", "row", "body", "strong", "caption", "heading"]
ButtonKind = Literal["plain", "primary", "danger", "link", "icon", "small", "close", "nav", "chip"]

LEAST_OF_A_NAME = 8
"""Characters of a name that tell who is meant."""

_LONG_WORD = re.compile(r"\S{12}(?=\S{12})")

_SAME_FOCUS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The window comes back; a button in it has the focus as before."""

BREATH_MILLISECONDS = 2400
BREATH_STEP_MILLISECONDS = 60
BREATH_STEPS = 20
"""How far out it is is one of so many."""


def label(
    text: str = "", type_: LabelType = "body", tone: Tone = Tone.TEXT, *, wraps: bool = False
) -> QLabel:
    """A label that shows its text as it is, never as markup."""
    made = Wrapped() if wraps else QLabel()
    dress(made, type_, tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if isinstance(made, Wrapped):
        made.wrap()
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
    made = Button(text, kind)
    if not focusable:
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


class Button(QPushButton):
    """Enter presses it as the space bar does; Qt knows that of dialogs alone."""

    def __init__(self, text: str, kind: ButtonKind) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        # Who works with the mouse, or has just opened the window, needs no ring.
        reason = event.reason()
        if reason not in _SAME_FOCUS:
            self.setProperty("ringed", reason is not Qt.FocusReason.MouseFocusReason)
            restyle(self)
        super().focusInEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def line(theme: Theme) -> QFrame:
    """A horizontal line."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(theme.px(1))
    return made


class Wrapped(QLabel):
    """A label of several lines: a word that is longer than a line is broken too."""

    def wrap(self) -> None:
        """Take any width, and the height that it needs there."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @guarded
    def setText(self, text: str) -> None:  # noqa: D102
        super().setText(_LONG_WORD.sub("\\g<0>\u200b", text))

    @guarded
    def text(self) -> str:  # noqa: D102
        return super().text().replace("\u200b", "")


class Elided(QLabel):
    """A one-line label that gives way: its text ends in "…" where the room does."""

    def __init__(self, text: str = "", type_: LabelType = "body", tone: Tone = Tone.TEXT) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        dress(self, type_, tone)
        self._whole = ""
        self._yielding: tuple[str, ...] = ()
        self._kept = False
        self._fitted: object = None
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.set_whole(text)

    @property
    def whole(self) -> str:
        """The whole text."""
        return self._whole

    def set_whole(self, text: str, yielding: Sequence[str] = ()) -> None:
        """Show ``text``, or as much of it as there is room for; the names in it that are
        ``yielding`` are cut before anything else."""
        self._yielding = tuple(name for name in yielding if name in text)
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(heard(text))
            self.updateGeometry()
        self._fit()

    def keep_whole(self) -> None:
        """Let others give way: numbers are never cut (short of what no screen can show)."""
        self._kept = True

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: D102
        metrics = self.fontMetrics()
        least = metrics.horizontalAdvance("M" * (20 if self._kept else 3))
        return QSize(min(least, self._wanted()), metrics.height())

    @guarded
    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self._wanted(), self.fontMetrics().height())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._fit()

    def _wanted(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._whole) + 2

    def _fit(self) -> None:
        font = self.font()
        fitted = self._whole, self._yielding, self.width(), font
        if fitted == self._fitted:
            return
        self._fitted = fitted
        metrics = QFontMetrics(font)
        names, shown = list(self._yielding), self._whole
        while names and metrics.horizontalAdvance(shown) > self.width():
            longest = max(names, key=len)
            names.remove(longest)
            if len(longest) > LEAST_OF_A_NAME:
                cut = longest.removesuffix("…")[:-1].rstrip() + "…"
                shown = shown.replace(longest, cut, 1)
                names.append(cut)
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
        give_tip(self, self._whole if shown != self._whole else "")


def give_tip(to: QWidget, text: str) -> None:
    """A tool tip, which a screen reader has without the markup around it."""
    to.setToolTip(plain_tip(text) if text else "")
    to.setAccessibleDescription(heard(text))


def plain_tip(text: str) -> str:
    """A tool tip guesses whether it is markup: this one is not."""
    return f"<span>{escape(text)}</span>"


class MarkIcon(QWidget):
    """One state's mark; a ringing one breathes where nothing asks for stillness."""

    def __init__(self, theme: Theme, size: float = 16) -> None:
        super().__init__()
        self._theme = theme
        self._mark = Mark.DASHED_RING
        self._tone = Tone.UNKNOWN
        self._breathes = False
        self._since = QElapsedTimer()
        # A slow breath needs few pictures, and an animation's sixty a second cost a core's percent.
        self._steps = QTimer(self, interval=BREATH_STEP_MILLISECONDS)
        self._steps.timeout.connect(self.update)
        side = theme.px(size)
        self.setFixedSize(side + 2, side + 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._settle)

    def show_mark(self, mark: Mark, tone: Tone, *, breathe: bool = False) -> None:
        """Show this mark, its ring breathing if ``breathe``."""
        if (mark, tone, breathe) != (self._mark, self._tone, self._breathes):
            self._mark, self._tone, self._breathes = mark, tone, breathe
            self._settle()

    def cover(self) -> None:
        """It is on a plain sheet: what is behind it needs not be drawn anew with it."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def breathing(self) -> bool:
        """Its ring moves."""
        return self._steps.isActive()

    def _settle(self) -> None:
        wanted = self._breathes and self.isVisible() and not self._theme.still
        if wanted and not self._steps.isActive():
            self._since.start()
            self._steps.start()
        elif not wanted:
            self._steps.stop()
        self.update()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._settle()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._settle()

    def _breath(self) -> float:
        if not self._steps.isActive():
            return 0.0
        return (1 - math.cos(2 * math.pi * self._since.elapsed() / BREATH_MILLISECONDS)) / 2

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        tokens = self._theme.tokens
        color, ground = tokens.of(self._tone), QColor(tokens.raised)
        drawn = _drawn(
            self._mark,
            color.rgba(),
            ground.rgba(),
            round(self._breath() * BREATH_STEPS) / BREATH_STEPS,
            self.width(),
            self.devicePixelRatioF(),
            covers=self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent),
        )
        painter = QPainter(self)
        painter.drawImage(0, 0, drawn)
        painter.end()


# A ring that breathes is drawn over and over, in the same few ways.
@lru_cache(maxsize=4 * BREATH_STEPS)
def _drawn(
    mark: Mark, color: int, ground: int, breath: float, side: int, ratio: float, *, covers: bool
) -> QImage:
    """A mark's picture, ``side`` wide and high, of so many pixels for each of the screen's."""
    pixels = math.ceil(side * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    behind = QColor.fromRgba(ground)
    image.fill(behind if covers else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    where = QRectF(1, 1, side - 2, side - 2)
    paint_mark(painter, mark, where, QColor.fromRgba(color), behind, breath)
    painter.end()
    return image
