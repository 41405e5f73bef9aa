"""A line at the top of a window that says what is special now, and how to end it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from callpop.ui.glyphs import Glyph, GlyphMark
from callpop.ui.labels import button, label
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class Strip(QFrame):
    """Hidden until it says something; ``pressed`` is its button's."""

    pressed = Signal()

    def __init__(self, theme: Theme, glyph: Glyph, act: str) -> None:
        super().__init__()
        px = theme.px
        self.setProperty("kind", "strip")
        self.words = label(type_="caption", wraps=True)
        self.act = button(act, "small")
        self.act.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(6), px(6))
        row.setSpacing(px(8))
        row.addWidget(GlyphMark(theme, glyph, Tone.MUTED), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.act)
        self.hide()

    def say(self, words: str) -> None:
        """Say this; "" for nothing."""
        self.words.setText(words)
        self.act.setAccessibleDescription(words)
        self.setVisible(bool(words))


def hidden_strip(theme: Theme) -> Strip:
    """Says that names and numbers are hidden, once it is shown."""
    made = Strip(theme, Glyph.EYE_OFF, QCoreApplication.translate("Privacy", "Show"))
    made.say(QCoreApplication.translate("Privacy", "Names and numbers are hidden."))
    made.hide()
    return made
