"""A sentence on a card, and perhaps what to answer to it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from callpop.desk.crm import Ask
from callpop.ui.labels import button
from callpop.ui.nesting import nest
from callpop.ui.said import Said
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class CardStrip(QFrame):
    """Hidden until there is something to say. The signals carry the ``Ask`` that is answered.

    ``focusable`` where the window may have the keyboard, which a card never takes.
    """

    allowed = Signal(object)
    opened_once = Signal(object)
    declined = Signal(object)

    def __init__(self, theme: Theme, *, focusable: bool = False) -> None:
        super().__init__()
        self._focusable = focusable
        self.setProperty("kind", "strip")
        px = theme.px
        self._words = Said("caption")
        self._answers = QHBoxLayout()
        self._answers.setSpacing(px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(10), px(8), px(10), px(8))
        layout.setSpacing(px(8))
        layout.addWidget(self._words)
        nest(layout, self._answers)
        self._asked: Ask | None = None
        self.hide()

    def tell(self, text: str, tone: Tone) -> None:
        """Show a sentence."""
        self._show(text, tone)

    def ask(self, question: Ask, about: str = "") -> None:
        """Show a question with its answers as buttons, which stay where they are if it is the
        one that is shown; ``about`` says whose call it is about, where nothing else does."""
        if question != self._asked:
            words = translate(question.question)
            self._show(f"{about}: {words}" if about else words, Tone.TEXT)
            self._asked = question
            for says, answer in (
                (QCoreApplication.translate("Card", "Always"), self.allowed),
                (QCoreApplication.translate("Card", "Once"), self.opened_once),
                (QCoreApplication.translate("Card", "No"), self.declined),
            ):
                made = button(says, "small", focusable=self._focusable)
                made.clicked.connect(lambda _=False, answer=answer: answer.emit(question))
                self._answers.addWidget(made)
                # By itself it shows only later, when the card has taken its height.
                made.show()
            self._answers.addStretch(1)
        self.show()

    def _show(self, text: str, tone: Tone) -> None:
        self._asked = None
        while (item := self._answers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.show()
        self._words.say(text, tone)
