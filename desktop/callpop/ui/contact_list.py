"""The list of contacts: a hundred thousand of them scroll like ten."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from callpop.ui.contact_model import ContactModel
from callpop.ui.guarded import guarded
from callpop.ui.ports import ContactView
from callpop.ui.row import ROW_HEIGHT, Index, RowDelegate
from callpop.ui.rows import Offer, show_offers
from callpop.ui.theme import Theme


class ContactList(QTableView):
    """One contact is picked; the keys do to it what the buttons do."""

    picked = Signal()
    """Another contact, or none."""
    called = Signal()
    edited = Signal()
    removed = Signal()
    copied = Signal()
    typed = Signal(str)
    """Letters, which a list of a hundred thousand leaves to the search."""

    # A table and not a list: Qt lays out every single row of a list anew whenever one changes.

    def __init__(
        self, theme: Theme, contacts: ContactModel, now: Callable[[], datetime], name: str
    ) -> None:
        super().__init__()
        self._contacts = contacts
        self.offers: Callable[[], Sequence[Offer]] = tuple
        """What the menu of the picked contact offers."""
        self.setModel(contacts)
        self.setItemDelegate(RowDelegate(theme, now, self))
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(theme.px(ROW_HEIGHT))
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        theme.changed.connect(self.viewport().update)
        contacts.dataChanged.connect(lambda *_: self.picked.emit())

    @property
    def contact(self) -> ContactView | None:
        """The contact that is picked."""
        return self._contacts.contact(self.currentIndex().row())

    def pick(self, place: int | None) -> None:
        """Pick the contact at ``place`` and show it; None for nobody, from the top."""
        if place is None:
            self.setCurrentIndex(QModelIndex())
            self.scrollToTop()
            return
        index = self._contacts.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @guarded
    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: D102
        super().currentChanged(current, previous)
        self.picked.emit()

    @guarded
    def keyboardSearch(self, search: str) -> None:  # noqa: D102
        if search.strip():
            self.typed.emit(search)

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
        where = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and where.isValid():
            self.called.emit()

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        where = self.visualRect(index).center() if by_key else event.pos()
        if offers := self.offers():
            show_offers(self, offers, self.viewport().mapToGlobal(where))

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        # Who comes with the keyboard must see where that leads.
        if not self.currentIndex().isValid() and self._contacts.rowCount():
            self.pick(0)
        super().focusInEvent(event)
