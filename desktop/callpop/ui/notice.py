"""What is under way on a page or came of it, and what can be done about that."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.glyphs import Glyph, wear
from callpop.ui.labels import button, label, retone
from callpop.ui.nesting import nest
from callpop.ui.spoken import announce
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

MOST_LINES = 5


class Notice(QFrame):
    """A strip with a sentence, what belongs to it line by line, and one thing to press.

    ``beside`` has the focus again when the button in it that had it goes.
    """

    def __init__(self, theme: Theme, beside: QWidget | None = None) -> None:
        super().__init__()
        px = theme.px
        self._beside = beside
        self._does: Callable[[], object] = lambda: None
        self.setProperty("kind", "strip")
        self.words = label(wraps=True)
        self.lines = label(type_="caption", wraps=True)
        self.act = button("", "small")
        self.act.clicked.connect(lambda: self._does())
        self.close_it = button("", "close")
        wear(self.close_it, theme, Glyph.CLOSE, Tone.MUTED, 14)
        self.close_it.setAccessibleName(QCoreApplication.translate("Notice", "Close"))
        self.close_it.clicked.connect(self._close)
        texts = QVBoxLayout()
        texts.setSpacing(px(4))
        texts.addWidget(self.words)
        texts.addWidget(self.lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        row.setSpacing(px(8))
        nest(row, texts, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self,
        text: str,
        tone: Tone = Tone.TEXT,
        *,
        lines: Sequence[str] = (),
        act: tuple[str, Callable[[], object]] | None = None,
        stays: bool = False,
    ) -> None:
        """Show ``text`` and the first of ``lines``; ``act`` is a button and what it does.
        What ``stays`` can't be closed by the agent."""
        if (self.act.hasFocus() and act is None) or (self.close_it.hasFocus() and stays):
            self._give_focus_back()
        self.words.setText(text)
        retone(self.words, tone)
        self.lines.setText("\n".join(lines[:MOST_LINES]))
        self.lines.setVisible(bool(lines))
        self.act.setVisible(act is not None)
        self.act.setText(act[0] if act is not None else "")
        if act is not None:
            self._does = act[1]
        self.close_it.setVisible(not stays)
        self.show()
        if self.isVisible():
            announce(self, "\n".join((text, *lines[:MOST_LINES])), at_once=False)

    def _close(self) -> None:
        self._give_focus_back()
        self.hide()

    def _give_focus_back(self) -> None:
        # Qt would pass it on to whatever comes next.
        if self._beside is not None:
            self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
