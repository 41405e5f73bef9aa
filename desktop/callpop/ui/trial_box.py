"""The test call on its page: what became of it, and whether the agent saw it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from callpop.checks import Remedy, TrialResult
from callpop.ui.check_row import MARKS
from callpop.ui.glyphs import Glyph, GlyphMark
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

MOST_CAUSES = 5


class TrialBox(QFrame):
    """Hidden until there is a test call. ``seen`` and ``unseen`` are what the agent says
    of it; ``wanted`` carries the :class:`Remedy` that was pressed."""

    seen = Signal()
    unseen = Signal()
    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.setProperty("kind", "strip")
        self._mark = GlyphMark(theme, Glyph.PHONE_IN, Tone.ACCENT)
        self._words = label("", "strong", wraps=True)
        self._more = label("", wraps=True)
        self._causes = [label("", "caption", wraps=True) for _ in range(MOST_CAUSES)]
        self.remedy = button("", "small")
        self.saw = button(QCoreApplication.translate("Check", "I saw it"), "small")
        self.missed = button(QCoreApplication.translate("Check", "I did not see it"), "small")
        self._remedy: Remedy | None = None
        self.remedy.clicked.connect(self._mend)
        self.saw.clicked.connect(self.seen)
        self.missed.clicked.connect(self.unseen)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._mark)
        head.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for one in (self.remedy, self.saw, self.missed):
            buttons.addWidget(one)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(14), px(12), px(14), px(12))
        box.setSpacing(px(8))
        nest(box, head)
        box.addWidget(self._more)
        for cause in self._causes:
            box.addWidget(cause)
        nest(box, buttons)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says."""
        lines = (self._words, self._more, *self._causes)
        return "\n".join(one.text() for one in lines if one.text())

    def begin(self) -> None:
        """A call is being placed."""
        self._say(
            QCoreApplication.translate("Check", "A test call is on its way…"),
            glyph=Glyph.PHONE_IN,
            tone=Tone.ACCENT,
        )

    def show_result(self, result: TrialResult) -> None:
        """What became of it; where it was shown, the agent is asked whether they saw it."""
        finding = result.finding
        glyph, tone = MARKS[finding.standing]
        if result.card is not None:
            question = QCoreApplication.translate(
                "Check", "Did you see it? Its card stays at the edge of the screen for ten seconds."
            )
        elif result.note is not None:
            question = QCoreApplication.translate("Check", "Did you see its notification?")
        else:
            question = ""
        parts = (translate(finding.advice), question)
        self._say(translate(finding.words), "\n".join(filter(None, parts)), glyph=glyph, tone=tone)
        self._remedy = next(iter(finding.remedies), None)
        self.remedy.setText(translate(self._remedy.label) if self._remedy else "")
        self.remedy.setVisible(self._remedy is not None)
        self.saw.setVisible(bool(question))
        self.missed.setVisible(bool(question))

    def praise(self) -> None:
        """The agent has seen it."""
        self._say(
            QCoreApplication.translate("Check", "Good: the next call will look like that."),
            glyph=Glyph.CHECK,
            tone=Tone.ANSWERED,
        )

    def explain(self, causes: Sequence[str]) -> None:
        """The agent has not seen it: ``causes``, the likeliest first."""
        self._say(
            QCoreApplication.translate("Check", "It was shown, and you did not see it."),
            QCoreApplication.translate("Check", "What may be the reason, the likeliest first:"),
            causes,
            glyph=Glyph.WARNING,
            tone=Tone.MISSED,
        )

    def _say(
        self,
        words: str,
        more: str = "",
        causes: Sequence[str] = (),
        *,
        glyph: Glyph,
        tone: Tone,
    ) -> None:
        self._mark.show_glyph(glyph, tone)
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        for place, cause in enumerate(self._causes):
            text = causes[place] if place < len(causes) else ""
            numbered = QCoreApplication.translate("Check", "{number}. {cause}")
            cause.setText(numbered.format(number=place + 1, cause=text) if text else "")
            cause.setVisible(bool(text))
        for one in (self.remedy, self.saw, self.missed):
            one.hide()
        self.show()

    def _mend(self) -> None:
        if self._remedy is not None:
            self.wanted.emit(self._remedy)


def usual_causes() -> list[str]:
    """Why what was shown may not be seen, whatever the checks say."""
    return [
        QCoreApplication.translate(
            "Check",
            "The card comes up at the bottom right of the screen on which the pointer is: with "
            "several screens, look there.",
        ),
        QCoreApplication.translate(
            "Check", "A program that fills the whole screen may cover the card."
        ),
        QCoreApplication.translate(
            "Check",
            "The desktop may send notifications of Callpop straight to its list: look at its own "
            "settings of notifications.",
        ),
    ]
