"""What several texts of one setting are chosen with."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.setting_inputs import Combo, SettingInput
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


def remove_button(theme: Theme, what: str) -> QPushButton:
    """Takes ``what`` out of a list."""
    made = button("", "close")
    wear(made, theme, Glyph.CLOSE, Tone.MUTED, 14)
    template = QCoreApplication.translate("Settings", "Remove {what}")
    made.setAccessibleName(template.format(what=what))
    return made


class Texts(SettingInput):
    """Some texts, with an input for one more; ``suggested`` are offered there."""

    def __init__(self, theme: Theme, says: str, *, suggested: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._theme = theme
        self._suggested = suggested
        self._texts: tuple[str, ...] = ()
        self._name = ""
        self.rows: list[_TextRow] = []
        px = theme.px
        self.more = _Suggesting(suggested)
        self.more.entered.connect(self._add)
        line = self.more.lineEdit()
        assert line is not None
        line.setPlaceholderText(says)
        self.add = button(QCoreApplication.translate("Settings", "Add"))
        self.add.clicked.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(2))
        last = QHBoxLayout()
        last.setSpacing(px(8))
        last.addWidget(self.more, 1)
        last.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        nest(layout, self._list)
        nest(layout, last)

    def show_value(self, value: Any) -> None:
        """Show these texts."""
        self._texts = tuple(value)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [_TextRow(self._theme, text) for text in self._texts]
        for row in self.rows:
            row.removed.connect(self._remove)
            self._list.addWidget(row)
        follow_layout(self)

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self.more.setAccessibleName(name)
        if (line := self.more.lineEdit()) is not None:
            line.setAccessibleName(name)
        self.more.setAccessibleDescription(description)

    def take_focus(self) -> None:
        """Put the cursor where one more is typed."""
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def labelled(self) -> QWidget:
        """The input of one more."""
        return self.more

    def _add(self) -> None:
        text = " ".join(self.more.currentText().split())
        self.more.setCurrentText("")
        if text and text not in self._texts:
            self._pick((*self._texts, text))
        self.take_focus()

    def _remove(self, text: str) -> None:
        self.take_focus()
        self._pick(tuple(one for one in self._texts if one != text))

    def _pick(self, texts: tuple[str, ...]) -> None:
        self.show_value(texts)
        self.picked.emit(texts)


class _Suggesting(Combo):
    """What it suggests is looked up when its list is opened."""

    entered = Signal()

    def __init__(self, suggested: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._suggested = suggested
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _index: self.entered.emit())

    @guarded
    def showPopup(self) -> None:
        with QSignalBlocker(self):
            typed = self.currentText()
            self.clear()
            self.addItems(list(self._suggested()))
            self.setCurrentIndex(-1)
            self.setEditText(typed)
        super().showPopup()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _TextRow(QWidget):
    removed = Signal(str)

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        remove = remove_button(theme, text)
        remove.clicked.connect(lambda: self.removed.emit(text))
        self.setMinimumHeight(theme.px(30))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), 0, theme.px(4), 0)
        row.addWidget(label(text, wraps=True), 1)
        row.addWidget(remove)
