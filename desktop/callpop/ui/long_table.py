"""What the tables of the main window have in common: equally high rows, of which one is picked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)

from callpop.ui.guarded import guarded
from callpop.ui.offers import Offer, show_offers
from callpop.ui.row import Index
from callpop.ui.theme import Theme


class LongTable(QTableView):
    """Of one column; ten thousand rows scroll like ten."""

    picked = Signal()
    """Another row, or none."""
    typed = Signal(str)
    """Letters, which a long list leaves to the search."""

    # A table and not a list: Qt lays out every single row of a list anew whenever one changes.

    def __init__(self, theme: Theme, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
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

    def draw_by(self, delegate: QStyledItemDelegate, height: int) -> None:
        """Have each row drawn by ``delegate``, ``height`` pixels high."""
        self.setItemDelegate(delegate)
        self.verticalHeader().setDefaultSectionSize(height)

    def pick(self, place: int | None) -> None:
        """Pick the row at ``place`` and show it; None for nobody, from the top."""
        if place is None:
            self.setCurrentIndex(QModelIndex())
            self.scrollToTop()
        else:
            self.setCurrentIndex(self.model().index(place, 0))
            self.scrollTo(self.currentIndex())

    def offers_at(self, place: int) -> Sequence[Offer]:
        """What the menu of the row at ``place`` offers."""
        raise NotImplementedError

    @guarded
    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: D102
        super().currentChanged(current, previous)
        self.picked.emit()

    @guarded
    def keyboardSearch(self, search: str) -> None:  # noqa: D102
        if search.strip():
            self.typed.emit(search)

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        where = self.visualRect(index).center() if by_key else event.pos()
        if offers := self.offers_at(index.row()):
            show_offers(self, offers, self.viewport().mapToGlobal(where))

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        # Who comes with the keyboard must see where that leads.
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.pick(0)
        super().focusInEvent(event)

    def under(self, event: QMouseEvent) -> QModelIndex:
        """The row that the left button went down on; none of another button."""
        left = event.button() is Qt.MouseButton.LeftButton
        return self.indexAt(event.position().toPoint()) if left else QModelIndex()
