"""The dial box's input: what its keys mean."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from callpop.ui.guarded import guarded

HEED_SECONDS = 0.7
"""Enter is no yes to a link that was opened sooner before: a page may do that just when the key is
pressed for something else."""


class DialInput(QLineEdit):
    """The input, which keeps the focus and tells what the keys mean."""

    moved = Signal(int)
    """Up or down the list, in steps."""
    picked = Signal(int)
    """A line of the list by its digit, counted from 0."""
    entered = Signal()
    tabbed = Signal()
    escaped = Signal()
    transferred = Signal()
    switched = Signal()
    """The space bar, where nothing is to be typed."""
    touched = Signal()
    """Some other key: the agent does something of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = 0
        """So many lines are chosen by their digit, instead of typing it."""
        self.asks = False
        """The space bar switches something, instead of typing a space."""

    @guarded
    def event(self, event: QEvent) -> bool:  # noqa: D102
        # Tab would leave the input before keyPressEvent hears of it.
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
        ):
            self.tabbed.emit()
            return True
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # Held down, it was meant for the window before this one: on a link, perhaps.
                if not event.isAutoRepeat():
                    self.entered.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_T if control:
                self.transferred.emit()
            case Qt.Key.Key_Space if self.asks:
                self.switched.emit()
            case _ if 0 < (digit := _digit(event.text())) <= self.lines:
                self.picked.emit(digit - 1)
            case Qt.Key.Key_Shift | Qt.Key.Key_Control | Qt.Key.Key_Alt | Qt.Key.Key_Meta:
                # The keys of a hotkey come up only now.
                super().keyPressEvent(event)
            case _:
                self.touched.emit()
                super().keyPressEvent(event)


def _digit(text: str) -> int:
    return int(text) if len(text) == 1 and text.isdecimal() else 0
