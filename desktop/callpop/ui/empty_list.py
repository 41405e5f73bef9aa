"""What stands in the place of a list that has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callpop.ui.theme import Theme


def empty_list(theme: Theme, words: QLabel, *ways_out: QWidget) -> QWidget:
    """``words`` where the first row would be, and below what shows more."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(theme.px(14), theme.px(10), 0, 0)
    column.addWidget(words)
    for one in ways_out:
        column.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return made
