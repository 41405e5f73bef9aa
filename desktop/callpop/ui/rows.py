"""Lists of people, calls and accounts: one kind of row, drawn and not built."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from callpop.ui.clock_text import running
from callpop.ui.labels import plain_tip
from callpop.ui.state_icons import Mark, paint_mark
from callpop.ui.theme import Theme, Type
from callpop.ui.tokens import Tone, mixed

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 40
_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line: mark, title, what is muted beside it, and a note at the right."""

    key: str
    title: str
    detail: str = ""
    """Gives way when there is no room."""
    number: str = ""
    """Never cut."""
    note: str = ""
    since: datetime | None = None
    """The note is followed by the time that has run since."""
    note_tone: Tone = Tone.MUTED
    hover_note: str = ""
    """What a click does: shown in place of the note under the pointer."""
    hint: str = ""
    """More about it, for a tool tip and a screen reader."""
    mark: Mark | None = None
    mark_tone: Tone = Tone.MUTED
    bold: bool = False

    def note_at(self, now: datetime) -> str:
        """The note as it reads now."""
        if self.since is None:
            return self.note
        return f"{self.note} {running(self.since, now)}".strip()

    def spoken(self, now: datetime) -> str:
        """The whole row for a screen reader."""
        parts = (self.title, self.detail, self.number, self.hint, self.note_at(now))
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """What the list shows."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; a list whose keys stay the same keeps its selection."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            changed = [n for n, row in enumerate(rows) if row != self._rows[n]]
            self._rows = list(rows)
            for n in changed:
                self.dataChanged.emit(self.index(n), self.index(n))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def ticking(self) -> bool:
        """Some row shows a running time."""
        return any(row.since is not None for row in self._rows)

    def tick(self) -> None:
        """A second has passed."""
        for n, row in enumerate(self._rows):
            if row.since is not None:
                self.dataChanged.emit(self.index(n), self.index(n))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken(self._now())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(", ".join(part for part in (row.title, row.hint) if part))
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(100, self._theme.px(ROW_HEIGHT))

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme, tokens, px = self._theme, self._theme.tokens, self._theme.px
        where: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.raised)
        if selected or hovered:
            ground = (
                QColor(tokens.selection) if selected else mixed(tokens.raised, tokens.text, 0.05)
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(where, px(6), px(6))
        if bool(state & QStyle.StateFlag.State_HasFocus) or (selected and theme.high_contrast):
            painter.setPen(QPen(QColor(tokens.accent), px(1)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), px(6), px(6))
        left, right = where.x() + px(14), where.right() - px(12)
        if row.mark is not None:
            side = px(16)
            mark_at = QRectF(left, where.center().y() - side / 2 + 0.5, side, side)
            paint_mark(painter, row.mark, mark_at, tokens.of(row.mark_tone), ground)
            left += px(24)
        title_font = theme.font(
            Type.ROW, QFont.Weight.DemiBold if row.bold else QFont.Weight.Medium
        )
        small = theme.font(Type.CAPTION)
        note_text, note_tone = row.note_at(self._now()), row.note_tone
        if hovered and row.hover_note:
            note_text, note_tone = row.hover_note, Tone.ACCENT
        title_metrics, metrics = QFontMetrics(title_font), QFontMetrics(small)
        # Text that drew the short straw is at its own colour on a selection: unknown is too pale.
        tone = Tone.MUTED if note_tone is Tone.UNKNOWN else note_tone
        gap = px(10)
        note_width = min(metrics.horizontalAdvance(note_text), (right - left) // 2)
        room = right - left - (note_width + px(16) if note_text else 0)
        number_width = metrics.horizontalAdvance(row.number)
        number_gap = gap if row.number else 0
        title_width = title_metrics.horizontalAdvance(row.title) + 1
        separator = "  ·  " if row.detail and row.number else ""
        detail_width = (
            metrics.horizontalAdvance(row.detail + separator) + gap + 2 if row.detail else 0
        )
        # The number keeps its room; of the rest the detail gives way before the title does.
        room -= number_width
        title_width = min(title_width, room if row.detail else room - number_gap)
        if detail_width > room - title_width:
            detail_width = room - title_width
            if detail_width < px(72):
                detail_width = 0
                title_width = min(title_width, room - number_gap)
        baseline = where.center().y() + (title_metrics.ascent() - title_metrics.descent()) // 2 + 1

        def draw(text: str, x: int, width: int, font: QFont, color: QColor) -> None:
            painter.setFont(font)
            painter.setPen(color)
            elide = Qt.TextElideMode.ElideRight
            painter.drawText(QPoint(x, baseline), QFontMetrics(font).elidedText(text, elide, width))

        draw(row.title, left, title_width, title_font, tokens.of(Tone.TEXT))
        x = left + title_width
        muted = tokens.of(Tone.MUTED)
        if detail_width:
            shown = metrics.elidedText(
                row.detail,
                Qt.TextElideMode.ElideRight,
                detail_width - gap - metrics.horizontalAdvance(separator) + 1,
            )
            text = shown + separator
            draw(text, x + gap, metrics.horizontalAdvance(text) + 1, small, muted)
            x += gap + metrics.horizontalAdvance(text)
            if row.number:
                draw(row.number, x, number_width + 1, small, muted)
        elif row.number:
            draw(row.number, x + gap, number_width + 1, small, muted)
        if note_text:
            draw(note_text, right - note_width, note_width + 1, small, tokens.of(tone))
        painter.restore()


class RowList(QListView):
    """A list of rows, as high as its rows up to ``most``; ``chosen`` carries the key."""

    chosen = Signal(str)

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
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and take the height that they need."""
        self.rows.show(rows)
        height = self._theme.px(ROW_HEIGHT) * min(self._most, len(rows))
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
        self.setVisible(bool(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        # Not `activated`: on some desktops a click is told as both.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

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

    def selectionCommand(  # noqa: D102
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # Arrows move the ring alone: what is selected is for the window to say.
        return _NO_SELECTION

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.chosen.emit(row.key)
