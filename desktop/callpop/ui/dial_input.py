"""The dial box's input: what its keys mean."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from callpop.ui.guarded import guarded


class DialInput(QLineEdit):
    """The input, which keeps the focus and tells what the keys mean."""

    moved = Signal(int)
    """Up or down the list, in steps."""
    entered = Signal()
    tabbed = Signal()
    escaped = Signal()
    transferred = Signal()

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
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_T if control:
                self.transferred.emit()
            case _:
                super().keyPressEvent(event)
