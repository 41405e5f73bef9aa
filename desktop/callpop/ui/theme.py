"""One look for every window: colours, type and sizes, following the system as it changes."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from callpop.preferences import Look
from callpop.ui.compositor import composited
from callpop.ui.stylesheet import stylesheet
from callpop.ui.tokens import DARK, LIGHT, Tokens, from_system

BASE_PIXELS = 13
"""Body text in the design; every size is given for it and scales with the user's font."""

PLAIN_FONT = "Inter"
NO_DESKTOPS_FONT = "Sans Serif"
"""What Qt says where no desktop tells it the user's font; there the plain one is used if it is
installed."""


class Type(StrEnum):
    """The sizes of type that are used."""

    INPUT = "input"
    NAME = "name"
    TITLE = "title"
    ROW = "row"
    BODY = "body"
    CAPTION = "caption"


PIXELS = {
    Type.INPUT: 24,
    Type.NAME: 20,
    Type.TITLE: 15,
    Type.ROW: 14,
    Type.BODY: 13,
    Type.CAPTION: 12,
}


class Theme(QObject):
    """The application's present look; ``changed`` is emitted when anything of it did.

    ``family`` replaces the system's font (pictures are made with one that is always there);
    ``percent`` is how large text is, compared with the system's own.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        look: Look = Look.SYSTEM,
        family: str = "",
        percent: int = 100,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._family = family
        self._systems = QFont(app.font())
        self._percent = percent
        self._still: bool | None = None
        self._told_dark: bool | None = None
        self._told_contrast = False
        app.setStyle("Fusion")
        self.soft = composited()
        """Windows may have soft corners."""
        # PySide forgets these two when nobody keeps them.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._set_font()
        self.tokens = LIGHT
        self._apply()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)

    @property
    def look(self) -> Look:
        """What the agent chose."""
        return self._look

    def choose(self, look: Look, percent: int = 100) -> bool:
        """Follow the system, or be light or dark whatever it says; whether the size is another
        than before: windows that are built take it no more."""
        resized = percent != self._percent
        if resized:
            self._percent = percent
            self._set_font()
        if resized or look is not self._look:
            self._look = look
            self._apply()
        return resized

    @property
    def high_contrast(self) -> bool:
        """The system asks for high contrast: its colours rule."""
        return self._told_contrast or self._qt_contrast

    @property
    def _qt_contrast(self) -> bool:
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast

    @property
    def still(self) -> bool:
        """Nothing may move: the system asks for reduced motion."""
        if self._still is not None:
            return self._still
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._app.style().styleHint(hint) == 0

    def set_system(self, *, dark: bool | None, contrast: bool) -> None:
        """What the desktop says of itself where Qt knows nothing of it."""
        if (dark, contrast) != (self._told_dark, self._told_contrast):
            self._told_dark, self._told_contrast = dark, contrast
            self._apply()

    def set_still(self, *, still: bool | None) -> None:
        """What the desktop says of reduced motion; None where only Qt knows."""
        self._still = still
        self.changed.emit()

    def px(self, design: float) -> int:
        """A length of the design (at 13 px body text) on this screen, at least one pixel."""
        return max(1, round(design * self._scale))

    def font(self, size: Type, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font of the design, with tabular figures."""
        font = QFont(self._app.font())
        font.setPixelSize(self.px(PIXELS[size]))
        font.setWeight(weight)
        return font

    def _set_font(self) -> None:
        font = QFont(self._systems)
        family = self._family
        if (
            not family
            and font.family() == NO_DESKTOPS_FONT
            and PLAIN_FONT in QFontDatabase.families()
        ):
            family = PLAIN_FONT
        if family:
            font.setFamily(family)
            font.setPixelSize(BASE_PIXELS)
        if self._percent != 100:
            size = QFontInfo(font).pixelSize() * self._percent / 100
            font.setPixelSize(max(1, round(size)))
        # Running times and columns of numbers must not dance.
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._scale = min(4.0, max(0.75, QFontInfo(font).pixelSize() / BASE_PIXELS))
        self._app.setFont(font)

    def _systems_palette(self) -> QPalette:
        if self._qt_contrast:
            # What is not set in it is the system's.
            return QPalette()
        return plain_palette(dark=self._dark())

    def _dark(self) -> bool:
        if self._look is not Look.SYSTEM:
            return self._look is Look.DARK
        scheme = self._hints.colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            return bool(self._told_dark)
        return scheme is Qt.ColorScheme.Dark

    def _apply(self) -> None:
        if self.high_contrast:
            self._app.setPalette(self._systems_palette())
            self.tokens = from_system(self._app.palette())
        else:
            self.tokens = DARK if self._dark() else LIGHT
            self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(stylesheet(self.tokens, self.px))
        self.changed.emit()


def plain_palette(*, dark: bool) -> QPalette:
    """Nothing but black and white, for a high contrast that the system has no palette for."""
    ground, ink = ("black", "white") if dark else ("white", "black")
    made = QPalette(QColor(ground))
    role = QPalette.ColorRole
    inked = (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.ToolTipText)
    for where in (*inked, role.Highlight, role.Link, role.Accent):
        made.setColor(where, QColor(ink))
    for where in (role.Window, role.Base, role.Button, role.ToolTipBase, role.HighlightedText):
        made.setColor(where, QColor(ground))
    return made


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's palette, for what no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, color in {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.muted,
        role.Shadow: tokens.line,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
    }.items():
        made.setColor(where, color)
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, tokens.muted)
    return made
