"""The list of contacts: a hundred thousand of them scroll like ten."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from callpop.ui.contact_model import ContactModel
from callpop.ui.guarded import guarded
from callpop.ui.long_table import LongTable
from callpop.ui.offers import Offer
from callpop.ui.ports import ContactView
from callpop.ui.row import ROW_HEIGHT, RowDelegate
from callpop.ui.theme import Theme


class ContactList(LongTable):
    """One contact is picked; the keys do to it what the buttons do."""

    called = Signal()
    edited = Signal()
    removed = Signal()
    copied = Signal()

    def __init__(
        self, theme: Theme, contacts: ContactModel, now: Callable[[], datetime], name: str
    ) -> None:
        super().__init__(theme, contacts, name)
        self._contacts = contacts
        self.offers: Callable[[], Sequence[Offer]] = tuple
        """What the menu of the picked contact offers."""
        self.draw_by(RowDelegate(theme, now, self), theme.px(ROW_HEIGHT))
        contacts.dataChanged.connect(lambda *_: self.picked.emit())

    @property
    def contact(self) -> ContactView | None:
        """The contact that is picked."""
        return self._contacts.contact(self.currentIndex().row())

    def offers_at(self, place: int) -> Sequence[Offer]:  # noqa: D102
        return self.offers()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.called.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        # Not `doubleClicked`: that is told of every button.
        if self.under(event).isValid():
            self.called.emit()
