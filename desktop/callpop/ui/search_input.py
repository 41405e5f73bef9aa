"""Where the agent types what to look for in a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from callpop.ui.guarded import guarded


class SearchInput(QLineEdit):
    """Down leads to what was found; Escape clears before it closes the window."""

    goes_down = Signal()

    def __init__(self, says: str) -> None:
        super().__init__()
        self.setPlaceholderText(says)
        self.setAccessibleName(says)
        self.setClearButtonEnabled(True)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Down:
            self.goes_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
