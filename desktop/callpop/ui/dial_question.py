"""A question before a call that nobody may place by mistake; no is the answer at hand."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class DialQuestion(QWidget):
    """The question, No and Yes. No has the focus: Enter, the space bar and Esc say no."""

    yes = Signal()
    no = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.words = label(type_="strong", tone=Tone.MISSED, wraps=True)
        self._no = button(QCoreApplication.translate("Dial", "Don't call"), "primary")
        self._yes = button("", "danger")
        self._no.clicked.connect(self.no)
        self._yes.clicked.connect(self.yes)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(18))
        column.setSpacing(px(14))
        column.addWidget(self.words)
        nest(column, buttons)

    def ask(self, question: str, yes: str, no: str) -> None:
        """Show this question; ``yes`` and ``no`` are what the buttons say."""
        self.words.setText(question)
        self._no.setText(no.replace("&", "&&"))
        self._yes.setText(yes.replace("&", "&&"))
        for one in (self._no, self._yes):
            one.setAccessibleDescription(question)

    def take_focus(self) -> None:
        """Put the keyboard on No."""
        self._no.setFocus()
