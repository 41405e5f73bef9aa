"""Where a note is written to a call: kept while it is typed."""

from asyncio import Future
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from callpop.desk.history_store import LONGEST_NOTE
from callpop.tasks import Tasks
from callpop.ui.guarded import guarded
from callpop.ui.labels import label, retone
from callpop.ui.ports import sentence_of
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

PAUSE_MILLISECONDS = 600
"""So long after the last key a note is written down."""
_LINES = 4

Keep = Callable[[str, str], "Future[bool]"]


class NoteEditor(QWidget):
    """``keep`` writes a note to the call of that id, at the latest when another call is shown or
    the keyboard goes elsewhere: whether there is such a call. It writes at once, whether anybody
    waits for the answer or not."""

    escaped = Signal()
    """The agent is done with it."""

    def __init__(self, theme: Theme, tasks: Tasks, keep: Keep) -> None:
        super().__init__()
        self._theme = theme
        self._tasks = tasks
        self._keep = keep
        self._call = ""
        self._kept = ""
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.write_down)
        title = QCoreApplication.translate("History", "Note")
        self.editor = _Editor(self.write_down)
        self.editor.escaped.connect(self.escaped)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(title)
        self.editor.setPlaceholderText(
            QCoreApplication.translate("History", "Only you see it. Ctrl+N")
        )
        self.state = label(type_="caption", tone=Tone.MUTED, wraps=True)
        self.state.hide()
        heading = label(title, "strong")
        heading.setBuddy(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        for part in (heading, self.editor, self.state):
            layout.addWidget(part)
        self.editor.textChanged.connect(self._typed)
        theme.changed.connect(self._fit)
        self._fit()

    def show_note(self, call_id: str, note: str, *, readable: bool) -> None:
        """Show the note of a call; what is being written to it is not disturbed."""
        if readable and call_id == self._call and self.text != self._kept:
            return
        self.write_down()
        if call_id != self._call:
            self.state.hide()
        self._call, self._kept = call_id, note
        if self.text != note:
            with QSignalBlocker(self.editor):
                self.editor.setPlainText(note)
        self.editor.setReadOnly(not readable)

    @property
    def text(self) -> str:
        """What stands there."""
        return self.editor.toPlainText().strip()[:LONGEST_NOTE]

    def write_down(self) -> None:
        """Keep what was typed, now."""
        self._soon.stop()
        if not self._call or self.editor.isReadOnly() or self.text == self._kept:
            return
        self._kept = self.text
        writing = self._keep(self._call, self.text)
        self._tasks.start(self._written(self._call, writing), name="write a note")

    def _typed(self) -> None:
        self._soon.start()

    async def _written(self, call_id: str, writing: "Future[bool]") -> None:
        try:
            there = await writing
        except Exception as error:
            self._say(call_id, translate(sentence_of(error)), Tone.MISSED)
            if call_id == self._call:
                # It is tried again with the next key.
                self._kept = "\0"
            return
        if there:
            self._say(call_id, QCoreApplication.translate("History", "Kept"), Tone.MUTED)
        else:
            gone = QCoreApplication.translate("History", "This call is no longer in the history.")
            self._say(call_id, gone, Tone.MISSED)

    def _say(self, call_id: str, words: str, tone: Tone) -> None:
        if call_id == self._call:
            self.state.setText(words)
            retone(self.state, tone)
            self.state.show()

    def _fit(self) -> None:
        self.editor.ensurePolished()
        margins = 2 * (round(self.editor.document().documentMargin()) + 1)
        self.editor.setFixedHeight(_LINES * self.editor.fontMetrics().lineSpacing() + margins)


class _Editor(QPlainTextEdit):
    """Tells when the keyboard leaves it, or is about to."""

    escaped = Signal()

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
