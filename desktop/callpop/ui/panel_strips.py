"""What the panel says at its top, as long as there is a reason: what is special, and what asks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callpop.telephony.sentence import say
from callpop.ui.card_strip import CardStrip
from callpop.ui.glyphs import Glyph
from callpop.ui.nesting import nest
from callpop.ui.notice import Notice
from callpop.ui.strip import Strip, hidden_strip
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class PanelStrips(QWidget):
    """Each is hidden until it has something to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.private = hidden_strip(theme)
        self.pause = Strip(theme, Glyph.BELL_OFF, QCoreApplication.translate("Panel", "Resume now"))
        self.checks = Strip(theme, Glyph.WARNING, QCoreApplication.translate("Panel", "Look…"))
        self.ask = CardStrip(theme, focusable=True)
        self.problem = Notice(theme)
        strips = QVBoxLayout()
        strips.setContentsMargins(px(12), 0, px(12), 0)
        strips.setSpacing(px(6))
        for strip in (self.private, self.pause, self.checks, self.ask, self.problem):
            strips.addWidget(strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, strips)

    def show_checks(self, troubles: int) -> None:
        """So many things may keep the next call from being seen."""
        words = say(
            "{count} things may keep you from seeing the next call.",
            one="One thing may keep you from seeing the next call.",
            count=troubles,
        )
        self.checks.say(translate(words) if troubles else "")

    def show_problem(self, text: str) -> None:
        """Something that the agent should know; "" when it is mended."""
        if not text:
            self.problem.words.clear()
            self.problem.hide()
        elif text != self.said_problem():
            self.problem.say(text, Tone.MISSED)

    def said_problem(self) -> str:
        """What :meth:`show_problem` says, "" where the agent has put it away."""
        return "" if self.problem.isHidden() else self.problem.words.text()
