"""Lists of rows, drawn and not built: ten thousand cost no more than the few that are seen."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from callpop.telephony.text import listed
from callpop.ui.guarded import guarded
from callpop.ui.labels import plain_tip
from callpop.ui.offers import Offer, show_offers
from callpop.ui.row import ROW_HEIGHT, ROW_ROLE, Index, Row, RowDelegate
from callpop.ui.theme import Theme

K = TypeVar("K", bound=Hashable)

_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate


class RowModel(QAbstractListModel):
    """The rows of one list: their keys in order, each made into a row when it is looked at."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._keys: list[Hashable] = []
        self._row_of: Callable[[Any], Row]

    @property
    def keys(self) -> Sequence[Hashable]:
        """What names each row."""
        return self._keys

    @property
    def rows(self) -> Sequence[Row]:
        """What the list shows."""
        return [self._row_of(key) for key in self._keys]

    def row(self, number: int) -> Row:
        """The row of that number as it now is."""
        return self._row_of(self._keys[number])

    def place(self, key: Hashable | None) -> int | None:
        """Where the row of ``key`` stands, if there is one."""
        if key is None:
            return None
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def show(self, keys: Sequence[K], row_of: Callable[[K], Row]) -> None:
        """Show these; what comes behind the others leaves them alone."""
        self._row_of = row_of
        before, after = self._keys, list(keys)
        if after == before:
            return
        if before and after[: len(before)] == before:
            self.beginInsertRows(QModelIndex(), len(before), len(after) - 1)
            self._keys = [*after]
            self.endInsertRows()
            return
        self.beginResetModel()
        self._keys = [*after]
        self.endResetModel()

    @guarded
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._keys)

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken(self._now())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(listed((row.title, row.hint)))
        return None


class RowList(QListView):
    """A list of rows, as high as its rows up to ``most``; ``chosen`` carries the row's key."""

    chosen = Signal(str)
    let_go = Signal()
    """Both the pointer and the focus have left it, and it is still to be seen."""
    scrolled = Signal()

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], datetime],
        *,
        most: int = 6,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self._drawn: dict[int, Row] = {}
        self.offers: Callable[[str], Sequence[Offer]] = lambda _key: ()
        """What the menu of a row offers, where that is more than its click."""
        self.copied: Callable[[str], str] = lambda _key: ""
        """What is copied of a row, where that is not what it shows."""
        self.rows = RowModel(now, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, now, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and take the height that they need."""
        by_key = {row.key: row for row in rows}
        self.show_keys(list(by_key), by_key.__getitem__)

    def show_keys(
        self, keys: Sequence[K], row_of: Callable[[K], Row], *, room_for: int = 0
    ) -> None:
        """Show the rows that ``row_of`` makes of ``keys``, which is asked for those alone that
        are seen; the list keeps room for ``room_for`` rows."""
        current = self.currentIndex().row()
        kept = self.rows.keys[current] if 0 <= current < len(self.rows.keys) else None
        self.rows.show(keys, row_of)
        if kept is not None and not self.currentIndex().isValid() and kept in self.rows.keys:
            again = self.rows.index(self.rows.keys.index(kept))
            self.selectionModel().setCurrentIndex(again, _NO_SELECTION)
        height = self._theme.px(ROW_HEIGHT) * min(self._most, max(len(keys), room_for))
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(max(1, height))
        self.setVisible(bool(keys))
        self.refresh()

    def refresh(self) -> None:
        """Draw anew what is seen, where it says something else than before."""
        seen = {n: self.rows.row(n) for n in self._seen()}
        for n, row in seen.items():
            if self._drawn.get(n) != row:
                self.rows.dataChanged.emit(self.rows.index(n), self.rows.index(n))
        self._drawn = seen

    @property
    def ticking(self) -> bool:
        """Some row that is seen shows a running time."""
        return any(self.rows.row(n).since is not None for n in self._seen())

    def tick(self) -> None:
        """A second has passed."""
        for n in self._seen():
            if self.rows.row(n).since is not None:
                self.update(self.rows.index(n))

    @property
    def in_use(self) -> bool:
        """Under the pointer, under the keyboard or scrolled: whatever is seen must stay."""
        return self.underMouse() or self.hasFocus() or self.verticalScrollBar().value() > 0

    def _seen(self) -> range:
        height = self._theme.px(ROW_HEIGHT)
        top = self.verticalScrollBar().value()
        # One more where the first and the last are seen in part.
        last = (top + max(1, self.height()) - 1) // height + 1
        return range(min(top // height, self.rows.rowCount()), min(last, self.rows.rowCount()))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        # Not `activated`: on some desktops a click is told as both.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.currentIndex().data(ROW_ROLE))
        else:
            super().keyPressEvent(event)

    @guarded
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        offers = self.offers(row.key) or self._usual_offers(row)
        if not offers:
            return
        where = self.visualRect(index).center() if by_key else event.pos()
        show_offers(self, offers, self.viewport().mapToGlobal(where))

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        # Who comes with the keyboard must see where that leads.
        came_by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if came_by_key and not self.currentIndex().isValid():
            chosen = self.selectionModel().selectedIndexes()
            self.selectionModel().setCurrentIndex(
                chosen[0] if chosen else self.rows.index(0), _NO_SELECTION
            )

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self._left()

    @guarded
    def selectionCommand(  # noqa: D102
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # Arrows move the ring alone: what is selected is for the window to say.
        return _NO_SELECTION

    @guarded
    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.viewport().update()
        self._left()

    def _left(self) -> None:
        if self.isVisible() and not self.in_use:
            self.let_go.emit()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.chosen.emit(row.key)

    def _usual_offers(self, row: Row) -> list[Offer]:
        offers: list[Offer] = []
        if row.hover_note:
            offers.append((row.hover_note, lambda: self.chosen.emit(row.key)))
        if row.copies:
            copies = QCoreApplication.translate("Rows", "Copy number")
            offers.append((copies, lambda: self._copy(row)))
        return offers

    def _copy(self, row: object) -> None:
        if isinstance(row, Row) and row.copies:
            QGuiApplication.clipboard().setText(self.copied(row.key) or row.copies)
