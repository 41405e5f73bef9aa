"""The list of calls: as many as there are, of which the next ones are read as it is scrolled."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from callpop.ui.guarded import guarded
from callpop.ui.history_row import HEIGHT, HistoryDelegate, HistoryRow
from callpop.ui.row import ROW_ROLE
from callpop.ui.row_table import RowTable
from callpop.ui.theme import Theme

_Action = QAbstractItemView.CursorAction
_AHEAD = 40
"""Rows below what is seen that are read before they are needed."""


class HistoryTable(RowTable):
    """Headings and gaps are passed over: only calls are picked."""

    nearly_done = Signal()
    """The last rows come into sight."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], name: str) -> None:
        super().__init__(theme, now, name)
        self._height = theme.px(HEIGHT)
        self.draw_by(HistoryDelegate(theme, now, self), self._height)
        self.scrolled.connect(self.look_ahead)

    def look_ahead(self) -> None:
        """Ask for more rows where few are left."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < _AHEAD * self._height:
            self.nearly_done.emit()

    def pick(self, place: int | None) -> None:
        """Pick the first call from ``place`` on, and show it with the heading above it."""
        if place is not None:
            place = self._next_call(place, 1)
        super().pick(place)
        if place == 1:
            self.scrollToTop()

    def _is_call(self, place: int) -> bool:
        row = self.rows.index(place).data(ROW_ROLE)
        return isinstance(row, HistoryRow) and not row.quiet

    def _next_call(self, place: int, step: int) -> int | None:
        while 0 <= place < self.rows.rowCount():
            if self._is_call(place):
                return place
            place += step
        return None

    @guarded
    def moveCursor(  # noqa: D102
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action in (_Action.MoveHome, _Action.MoveEnd):
            # In a table these mean the ends of a row.
            modifiers |= Qt.KeyboardModifier.ControlModifier
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._is_call(index.row()):
            return index
        before = self.currentIndex().row()
        step = 1 if index.row() > before else -1
        found = self._next_call(index.row(), step)
        if found is None:
            found = self._next_call(index.row(), -step)
        return self.rows.index(found) if found is not None else self.currentIndex()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self._is_call(index.row()):
            super().mousePressEvent(event)
