"""Long lists of rows, of which one is picked: ten thousand scroll like ten."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)

from callpop.ui.guarded import guarded
from callpop.ui.long_table import LongTable
from callpop.ui.offers import Offer
from callpop.ui.row import ROW_HEIGHT, Index, Row, RowDelegate, star_place
from callpop.ui.rows import RowModel
from callpop.ui.theme import Theme

K = TypeVar("K", bound=Hashable)

HAND_MILLISECONDS = 2500
"""So long after the last movement of the hand nothing moves under it."""
_HANDS = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
    }
)


class RowTable(LongTable):
    """Rows by their keys, each made when it is looked at; all are equally high."""

    chosen = Signal(object)
    """Enter or a double click: the key of the row."""
    starred = Signal(object)
    """A click on the star of the row of that key."""
    rested = Signal()
    """The hand has left it, or lies still."""
    scrolled = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime], name: str) -> None:
        rows = RowModel(now)
        super().__init__(theme, rows, name)
        rows.setParent(self)
        self.rows = rows
        self._theme = theme
        self._now = now
        self._drawn: dict[int, tuple[Row, str]] = {}
        self.offers: Callable[[Hashable], Sequence[Offer]] = lambda _key: ()
        """What the menu of a row offers."""
        self.copied: Callable[[Hashable], str] = lambda _key: ""
        """What is copied of a row, where that is not what it shows."""
        self._height = theme.px(ROW_HEIGHT)
        self.draw_by(RowDelegate(theme, now, self), self._height)
        self._hand = QTimer(self, singleShot=True, interval=HAND_MILLISECONDS)
        self._hand.timeout.connect(self.rested)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What it shows.

    def show_keys(self, keys: Sequence[K], row_of: Callable[[K], Row]) -> None:
        """Show the rows that ``row_of`` makes of ``keys``. Whoever is picked stays picked, and
        what is at the top stays there as far as it is still listed."""
        if list(keys) != self.rows.keys:
            kept, bar = self.key, self.verticalScrollBar()
            top, over = divmod(bar.value(), self._height)
            above = self.rows.keys[top] if bar.value() and top < len(self.rows.keys) else None
            self.rows.show(keys, row_of)
            if (place := self.rows.place(kept)) is not None:
                self.setCurrentIndex(self.rows.index(place))
            if (place := self.rows.place(above)) is not None:
                bar.setValue(place * self._height + over)
            elif not bar.value():
                self.scrollToTop()
            if self.key != kept:
                self.picked.emit()
            # All of it is drawn: nobody need be told of each row.
            self.viewport().update()
            self._drawn = self._as_seen()
        else:
            self.rows.show(keys, row_of)
            self.refresh()

    def refresh(self) -> None:
        """Draw anew what is seen, where it says something else than before."""
        seen = self._as_seen()
        for n, looks in seen.items():
            if self._drawn.get(n) != looks:
                self.rows.dataChanged.emit(self.rows.index(n), self.rows.index(n))
        self._drawn = seen

    def _as_seen(self) -> dict[int, tuple[Row, str]]:
        now = self._now()
        rows = ((n, self.rows.row(n)) for n in self._seen())
        return {n: (row, row.note_at(now)) for n, row in rows}

    @property
    def ticking(self) -> bool:
        """Some row that is seen shows a running time."""
        return any(row.since is not None for row, _note in self._drawn.values())

    @property
    def key(self) -> Hashable | None:
        """The key of the row that is picked."""
        place = self.currentIndex().row()
        return self.rows.keys[place] if 0 <= place < len(self.rows.keys) else None

    def offers_at(self, place: int) -> Sequence[Offer]:  # noqa: D102
        return self.offers(self.rows.keys[place])

    @property
    def in_use(self) -> bool:
        """The hand is on it: whatever is seen must stay."""
        return self.underMouse() and self._hand.isActive()

    def _seen(self) -> range:
        top, rows = self.verticalScrollBar().value(), len(self.rows.keys)
        # One more where the first and the last are seen in part.
        last = (top + max(1, self.viewport().height()) - 1) // self._height + 1
        return range(min(top // self._height, rows), min(last, rows))

    def _scrolled(self) -> None:
        self.refresh()
        self.scrolled.emit()

    # Hands and keys.

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.refresh()

    @guarded
    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() in _HANDS:
            self._hand.start()
        elif event.type() is QEvent.Type.Leave and self._hand.isActive():
            self._hand.stop()
            self.rested.emit()
        return super().viewportEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.key)
        else:
            super().keyPressEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mousePressEvent(event)
        where, index = event.position().toPoint(), self.under(event)
        if not index.isValid():
            return
        row = self.rows.row(index.row())
        if row.star is not None:
            star = star_place(self.visualRect(index), self._theme.px)
            reach = self._theme.px(6)
            if star.adjusted(-reach, -reach, reach, reach).contains(where):
                self.starred.emit(self.rows.keys[index.row()])
        elif row.open is not None:
            self._choose(index)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        # Not `doubleClicked`: that is told of every button.
        index = self.under(event)
        if not index.isValid():
            return
        row = self.rows.row(index.row())
        star = star_place(self.visualRect(index), self._theme.px)
        near_star = row.star is not None and event.position().x() >= star.left() - star.width()
        if near_star or row.open is not None:
            # Two quick clicks, and no call.
            self.mousePressEvent(event)
        else:
            self._choose(index)

    def _copy(self, key: Hashable | None) -> None:
        if key is None:
            return
        text = self.copied(key) or self.rows.row(self.currentIndex().row()).copies
        if text:
            QGuiApplication.clipboard().setText(text)

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.keys[index.row()])
