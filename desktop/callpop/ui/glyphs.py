"""Callpop's own icons: one set of line drawings, in the colours of the theme at any size."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from callpop.ui.guarded import guarded
from callpop.ui.resource import resource
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

SIDE = 16
"""Pixels of the design: what the set is drawn for."""
GAP, QTS_GAP = 6, 4
"""Between a drawing and the words beside it."""
_SCALES = (1, 1.25, 1.5, 1.75, 2, 3)
"""Of screens: one picture for each, so that none is blurred."""
_INK = b"#000"
"""What the drawings are inked with; the theme's colour takes its place."""


class Glyph(StrEnum):
    """A drawing of the set; the value is its file's name."""

    ACCOUNTS = "accounts"
    ADD = "add"
    BACK = "back"
    BELL = "bell"
    BELL_OFF = "bell-off"
    BOOK = "book"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    CLOSE = "close"
    COPY = "copy"
    EDIT = "edit"
    EXPORT = "export"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FOLDER = "folder"
    FORWARD = "forward"
    GLOBE = "globe"
    HANG_UP = "hang-up"
    HISTORY = "history"
    IMPORT = "import"
    INFO = "info"
    KEYBOARD = "keyboard"
    LINK = "link"
    LOCK = "lock"
    MOON = "moon"
    MORE = "more"
    NOTE = "note"
    OPEN = "open"
    PAUSE = "pause"
    PEOPLE = "people"
    PERSON = "person"
    PERSON_ADD = "person-add"
    PHONE = "phone"
    PHONE_IN = "phone-in"
    PHONE_MISSED = "phone-missed"
    PHONE_OUT = "phone-out"
    PLAY = "play"
    QUESTION = "question"
    QUEUE = "queue"
    RECORDING = "recording"
    REMOVE = "remove"
    SEARCH = "search"
    SETTINGS = "settings"
    SPEAKER = "speaker"
    STAR = "star"
    STAR_FILLED = "star-filled"
    TRANSFER = "transfer"
    WARNING = "warning"


@lru_cache(maxsize=256)
def _drawing(glyph: Glyph, color: str) -> QSvgRenderer:
    ink = resource("icons", "glyphs", f"{glyph}.svg").read_bytes()
    return QSvgRenderer(QByteArray(ink.replace(_INK, color.encode())))


def paint_glyph(painter: QPainter, glyph: Glyph, where: QRectF, color: QColor) -> None:
    """Draw ``glyph`` into the square ``where``."""
    _drawing(glyph, color.name()).render(painter, where)


@lru_cache(maxsize=256)
def glyph_icon(glyph: Glyph, color: str, disabled: str, side: int = SIDE, air: int = 0) -> QIcon:
    """The drawing as an icon that is shown ``side`` wide, with ``air`` at its right; colours as
    ``#RRGGBB``."""
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        for scale in _SCALES:
            size = round(side * scale)
            pixmap = QPixmap(size + round(air * scale), size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            paint_glyph(painter, glyph, QRectF(0, 0, size, size), QColor(ink))
            painter.end()
            icon.addPixmap(pixmap, mode)
    return icon


def wear(
    button: QAbstractButton,
    theme: Theme,
    glyph: Glyph,
    tone: Tone = Tone.TEXT,
    side: int = SIDE,
) -> "Wearing":
    """Give a button an icon that follows the theme, ``side`` pixels of the design wide.

    An icon says nothing by itself: the button has a text or an accessible name too.
    """
    return Wearing(button, theme, glyph, tone, side)


class Wearing(QObject):
    """Lives as long as the button: a connection to it ends with it."""

    def __init__(
        self,
        button: QAbstractButton,
        theme: Theme,
        glyph: Glyph,
        tone: Tone,
        side: int,
    ) -> None:
        super().__init__(button)
        self._button = button
        self._theme = theme
        self._glyph = glyph
        self._tone = tone
        self._side = side
        self._put_on()
        theme.changed.connect(self._put_on)

    def change(self, glyph: Glyph) -> None:
        """Another icon."""
        self._glyph = glyph
        self._put_on()

    def _put_on(self) -> None:
        tokens = self._theme.tokens
        kind = self._button.property("kind")
        primary = kind == "primary"
        ink = tokens.on_accent if primary else tokens.of(self._tone).name()
        # As the words beside it.
        disabled = tokens.text if primary else tokens.muted
        side = self._theme.px(self._side)
        # Qt leaves the same few pixels before the words at every size of text.
        air = 0 if kind in ("icon", "close") else self._theme.px(GAP) - QTS_GAP
        self._button.setIcon(glyph_icon(self._glyph, ink, disabled, side, air))
        self._button.setIconSize(QSize(side + air, side))


class GlyphMark(QWidget):
    """A drawing beside a text that says the same."""

    def __init__(self, theme: Theme, glyph: Glyph, tone: Tone = Tone.MUTED) -> None:
        super().__init__()
        self._theme = theme
        self._glyph = glyph
        self._tone = tone
        side = theme.px(SIDE)
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def show_glyph(self, glyph: Glyph, tone: Tone) -> None:
        """Show another drawing."""
        self._glyph, self._tone = glyph, tone
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        color = self._theme.tokens.of(self._tone)
        paint_glyph(painter, self._glyph, QRectF(self.rect()), color)
        painter.end()
