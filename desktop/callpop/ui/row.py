"""One line of a list of people, calls or accounts: what it says, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callpop.ui.clock_text import running, spent
from callpop.ui.glyphs import Glyph, paint_glyph
from callpop.ui.guarded import guarded
from callpop.ui.spoken import heard
from callpop.ui.state_icons import Mark, paint_mark
from callpop.ui.theme import Theme, Type
from callpop.ui.tokens import Tone, mixed

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 40
STAR_ROOM = 28
_NAME_ROOM = 72
"""What a title keeps in any case."""
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line: mark, title, what is muted beside it, and a note at the right."""

    key: str
    title: str
    detail: str = ""
    """Gives way when there is no room."""
    keeps_detail: bool = False
    """The title, which is no number then, gives way before the detail: that tells two apart."""
    number: str = ""
    """Never cut."""
    note: str = ""
    since: datetime | None = None
    """The note is followed by the time that has run since."""
    timed: bool = False
    """The note is a template instead, with that ``{time}`` and perhaps ``{who}`` in it."""
    who: str = ""
    coarse: bool = False
    """Seconds don't matter in that time."""
    note_tone: Tone = Tone.MUTED
    warns: bool = False
    """A warning sign stands before the note."""
    hover_note: str = ""
    """What a click does: shown in place of the note under the pointer."""
    hint: str = ""
    """More about it, for a tool tip and a screen reader."""
    copies: str = ""
    """The number that Ctrl+C copies."""
    mark: Mark | None = None
    mark_tone: Tone = Tone.MUTED
    glyph: Glyph | None = None
    """A drawing in the place of the mark."""
    badge: str = ""
    """A short text in the place of the mark, such as a place in a queue."""
    bold: bool = False
    faded: bool = False
    """It may not be so any more."""
    star: bool | None = None
    """It is one of the favourites; None where there are none."""
    open: bool | None = None
    """It is a heading, and what belongs to it is shown."""
    says: str = ""
    """Who or what it is for a screen reader, where that is more than its texts."""

    def note_at(self, now: datetime) -> str:
        """The note as it reads now."""
        if self.since is None:
            return self.note
        time = (spent if self.coarse else running)(self.since, now)
        if self.timed:
            return self.note.format(time=time, who=self.who)
        return f"{self.note} {time}".strip()

    def spoken(self, now: datetime) -> str:
        """The whole row for a screen reader."""
        named = (self.badge, self.title, self.detail, self.number, self.hint)
        parts = ((self.says,) if self.says else named) + (self.note_at(now),)
        return heard(*parts)


def star_place(row: QRect, px: Callable[[float], int]) -> QRect:
    """Where the star of a row at ``row`` stands; ``px`` scales the design's lengths."""
    side = px(16)
    return QRect(row.right() - px(12) - side, row.center().y() - side // 2 + 1, side, side)


def paint_bar(painter: QPainter, theme: Theme, where: QRect) -> None:
    """The edge of what is chosen: its ground alone is too pale to tell it by."""
    if theme.tokens.plain:
        return
    inset, wide = theme.px(9), theme.px(3)
    bar = QRectF(where.x(), where.y() + inset, wide, where.height() - 2 * inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.accent))
    painter.drawRoundedRect(bar, wide / 2, wide / 2)


def paint_ground(painter: QPainter, theme: Theme, where: QRect, state: QStyle.StateFlag) -> QColor:
    """What says that a row is selected, under the pointer or at the keyboard; the colour that
    its content stands on."""
    tokens, px = theme.tokens, theme.px
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    ground = QColor(tokens.raised)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        ground = QColor(tokens.selection) if selected else mixed(tokens.raised, tokens.text, 0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(where, px(6), px(6))
    if selected:
        paint_bar(painter, theme, where)
    if focused or (selected and tokens.plain):
        # Where colours tell nothing, both are rings: the keyboard's is the thicker one.
        wide = px(2 if focused and tokens.plain else 1)
        painter.setPen(QPen(QColor(tokens.accent), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = wide / 2
        painter.drawRoundedRect(QRectF(where).adjusted(half, half, -half, -half), px(6), px(6))
    return ground


class RowDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now

    @guarded
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(100, self._theme.px(ROW_HEIGHT))

    @guarded
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
        if row.open is not None and index.row() > 0:
            painter.fillRect(where.x(), where.y(), where.width(), px(1), QColor(tokens.line))
        ground = paint_ground(painter, theme, where, state)
        left, right = where.x() + px(14), where.right() - px(12)
        if row.star is not None:
            # Outlined where a click would make it one.
            if row.star or hovered or selected:
                glyph = Glyph.STAR_FILLED if row.star else Glyph.STAR
                ink = tokens.of(Tone.RINGING if row.star else Tone.MUTED)
                paint_glyph(painter, glyph, QRectF(star_place(where, px)), ink)
            right -= px(STAR_ROOM)
        if row.open is not None:
            side = px(16)
            turned = Glyph.CHEVRON_DOWN if row.open else Glyph.CHEVRON_RIGHT
            chevron = QRectF(left, where.center().y() - side / 2 + 0.5, side, side)
            paint_glyph(painter, turned, chevron, tokens.of(Tone.MUTED))
            left += px(24)
        elif row.mark is not None:
            side = px(16)
            mark_at = QRectF(left, where.center().y() - side / 2 + 0.5, side, side)
            paint_mark(painter, row.mark, mark_at, tokens.of(row.mark_tone), ground)
            left += px(24)
        elif row.glyph is not None:
            side = px(16)
            glyph_at = QRectF(left, where.center().y() - side / 2 + 0.5, side, side)
            paint_glyph(painter, row.glyph, glyph_at, tokens.of(row.mark_tone))
            left += px(24)
        elif row.badge:
            painter.setFont(theme.font(Type.CAPTION, QFont.Weight.DemiBold))
            painter.setPen(tokens.of(row.mark_tone))
            column = QRect(left - px(6), where.y(), px(28), where.height())
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, row.badge)
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
        number_width = metrics.horizontalAdvance(row.number)
        title_width = title_metrics.horizontalAdvance(row.title) + 1
        note_width = min(metrics.horizontalAdvance(note_text), (right - left) // 2)
        if any(c.isdigit() for c in note_text):
            # A number or a time in it is never cut: the name gives way, unless it is a number.
            named = px(_NAME_ROOM) if row.title[:1].isalpha() else title_width
            whole = right - left - named - number_width - px(26)
            note_width = max(note_width, min(metrics.horizontalAdvance(note_text), whole))
        if row.warns and note_text:
            side = px(14)
            sign = QRectF(
                right - note_width - side - px(5), where.center().y() - side / 2 + 0.5, side, side
            )
            paint_glyph(painter, Glyph.WARNING, sign, tokens.of(tone))
        room = right - left - (note_width + px(16) if note_text else 0)
        room -= px(20) if row.warns else 0
        number_gap = gap if row.number else 0
        separator = "  ·  " if row.detail and row.number else ""
        detail_width = (
            metrics.horizontalAdvance(row.detail + separator) + gap + 2 if row.detail else 0
        )
        # The number keeps its room; of the rest the detail gives way before the title does.
        room -= number_width
        if row.keeps_detail:
            detail_width = min(detail_width, max(room // 3, room - title_width))
            title_width = min(title_width, room - detail_width)
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

        title_tone = Tone.MUTED if row.faded else Tone.TEXT
        draw(row.title, left, title_width, title_font, tokens.of(title_tone))
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
