"""One thing that a call needs in order to be seen: how it stands, and what can be done about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callpop.checks import Finding, Remedy, Standing
from callpop.ui.glyphs import Glyph, GlyphMark
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.roles import Role
from callpop.ui.said import Said
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

MOST_REMEDIES = 2
MARKS: dict[Standing, tuple[Glyph, Tone]] = {
    Standing.GOOD: (Glyph.CHECK, Tone.ANSWERED),
    Standing.OFF: (Glyph.INFO, Tone.MUTED),
    Standing.TROUBLE: (Glyph.WARNING, Tone.MISSED),
    Standing.UNKNOWN: (Glyph.QUESTION, Tone.UNKNOWN),
    Standing.ABSENT: (Glyph.INFO, Tone.MUTED),
}
"""Each a shape of its own, but for two that ask nothing of anybody."""


def standing_words(standing: Standing) -> str:
    """A standing in a word."""
    return {
        Standing.GOOD: QCoreApplication.translate("Check", "good"),
        Standing.OFF: QCoreApplication.translate("Check", "not set up"),
        Standing.TROUBLE: QCoreApplication.translate("Check", "needs you"),
        Standing.UNKNOWN: QCoreApplication.translate("Check", "unknown"),
        Standing.ABSENT: QCoreApplication.translate("Check", "not on this system"),
    }[standing]


class CheckRow(QWidget):
    """Shows a check and what it found; ``wanted`` carries the :class:`Remedy` that was pressed."""

    accessible_role = Role.Grouping

    wanted = Signal(object)

    def __init__(self, theme: Theme, key: str, title: str) -> None:
        super().__init__()
        px = theme.px
        self.key = key
        self.title = title
        self.finding: Finding | None = None
        self._working = False
        self._mark = GlyphMark(theme, Glyph.MORE)
        self._title = label(title, "row", wraps=True)
        self._state = label("", "caption", Tone.MUTED)
        self._words = label("", tone=Tone.MUTED, wraps=True)
        self._advice = label("", "caption", Tone.MUTED, wraps=True)
        self._failure = Said("caption", Tone.MISSED)
        self.buttons = [button("", "small") for _ in range(MOST_REMEDIES)]
        for place, one in enumerate(self.buttons):
            one.clicked.connect(partial(self._press, place))
        head, body, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        foot.setSpacing(px(8))
        for one in self.buttons:
            foot.addWidget(one)
        foot.addStretch(1)
        body.setSpacing(px(3))
        nest(body, head)
        body.addWidget(self._words)
        body.addWidget(self._advice)
        body.addWidget(self._failure)
        body.addSpacing(px(2))
        nest(body, foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(10), 0, px(10))
        row.setSpacing(px(12))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        nest(row, body, 1)
        self._show(QCoreApplication.translate("Check", "not looked at yet"), Glyph.MORE, Tone.MUTED)

    @property
    def words(self) -> str:
        """All that it says."""
        parts = (self._words.text(), self._advice.text(), self._failure.text())
        return " ".join(part for part in parts if part)

    def begin(self) -> None:
        """It is being looked at; what was found before stays until there is news."""
        self._show(QCoreApplication.translate("Check", "looking…"), Glyph.SEARCH, Tone.ACCENT)

    def show_finding(self, finding: Finding) -> None:
        """Show what was found."""
        self.finding = finding
        self._words.setText(translate(finding.words))
        self._advice.setText(translate(finding.advice))
        self._failure.setText("")
        self._working = False
        for place, one in enumerate(self.buttons):
            remedy = finding.remedies[place] if place < len(finding.remedies) else None
            self._offer(one, remedy)
        glyph, tone = MARKS[finding.standing]
        self._show(standing_words(finding.standing), glyph, tone)

    def _work(self) -> None:
        """A remedy is under way: nothing else can be begun."""
        self._failure.say("")
        # Its buttons stay enabled: the keyboard would be left nowhere.
        self._working = True

    def fail(self, words: str) -> None:
        """A remedy did not work."""
        self._failure.say(words)
        self._working = False
        self._name(self._state.text())

    def _offer(self, one: QPushButton, remedy: Remedy | None) -> None:
        if remedy is None:
            if one.hasFocus():
                # What it did is done: the keyboard must not be left nowhere.
                self.focusNextChild()
            one.hide()
            return
        text = translate(remedy.label)
        one.setText(text.replace("&", "&&"))
        template = QCoreApplication.translate("Check", "{thing}: {button}")
        one.setAccessibleName(template.format(thing=self.title, button=text))
        one.show()

    def _press(self, place: int) -> None:
        if not self._working and self.finding and place < len(self.finding.remedies):
            self._work()
            self.wanted.emit(self.finding.remedies[place])

    def _show(self, state: str, glyph: Glyph, tone: Tone) -> None:
        self._mark.show_glyph(glyph, tone)
        self._state.setText(state)
        for line in (self._words, self._advice, self._failure):
            line.setVisible(bool(line.text()))
        if self.finding is None:
            for one in self.buttons:
                one.hide()
        self._name(state)

    def _name(self, state: str) -> None:
        template = QCoreApplication.translate("Check", "{thing}: {state}. {words}")
        self.setAccessibleName(template.format(thing=self.title, state=state, words=self.words))
