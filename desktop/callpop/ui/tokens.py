"""The colours by their names: what `look` calls surface, accent, ringing and so on."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


class Tone(StrEnum):
    """What a piece of text or a mark says by its colour."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    RINGING = "ringing"
    ANSWERED = "answered"
    MISSED = "missed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours, as ``#RRGGBB``."""

    dark: bool
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    ringing: str
    answered: str
    missed: str
    unknown: str

    @property
    def plain(self) -> bool:
        """Colours tell nothing here: shapes and lines alone do."""
        return self.selection == self.raised

    def of(self, tone: Tone) -> QColor:
        """The colour of a tone."""
        return QColor(
            {
                Tone.TEXT: self.text,
                Tone.MUTED: self.muted,
                Tone.ACCENT: self.accent,
                Tone.RINGING: self.ringing,
                Tone.ANSWERED: self.answered,
                Tone.MISSED: self.missed,
                Tone.UNKNOWN: self.unknown,
            }[tone]
        )


LIGHT = Tokens(
    dark=False,
    surface="#FAFAF8",
    raised="#FFFFFF",
    line="#DDDDD8",
    text="#1C1E21",
    muted="#5C626B",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    selection="#E8F0FD",
    ringing="#9A5B00",
    answered="#1B7A43",
    missed="#B3261E",
    unknown="#6B7078",
)

DARK = Tokens(
    dark=True,
    surface="#1B1D20",
    raised="#26292D",
    line="#3A3E44",
    text="#ECEDEE",
    muted="#A6ACB5",
    accent="#7FB2FF",
    on_accent="#10233F",
    selection="#2A3B57",
    ringing="#F2B84B",
    answered="#62C98A",
    missed="#FF8A80",
    unknown="#9AA0A8",
)


READABLE = 4.5
"""The least contrast of a text and its ground."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours as WCAG 2 counts it, 1…21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    c = QColor(color)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def from_system(palette: QPalette) -> Tokens:
    """The system's own colours, for a high-contrast theme: the shapes alone tell the states."""
    role = QPalette.ColorRole
    text = palette.color(role.WindowText).name()
    window = palette.color(role.Window)
    accent, on_accent = palette.color(role.Highlight), palette.color(role.HighlightedText)
    if contrast(accent.name(), window.name()) < READABLE:
        # Some of the accent is text on the window.
        accent, on_accent = palette.color(role.WindowText), window
    return Tokens(
        dark=window.lightness() < 128,
        surface=window.name(),
        raised=window.name(),
        line=text,
        text=text,
        muted=text,
        accent=accent.name(),
        on_accent=on_accent.name(),
        selection=window.name(),
        ringing=text,
        answered=text,
        missed=text,
        unknown=text,
    )


def mixed(one: str, other: str, share: float) -> QColor:
    """``one`` with a ``share`` (0…1) of ``other`` in it."""
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
