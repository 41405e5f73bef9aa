"""One call of the history in two lines: what it says, and how it is drawn."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callpop.desk.history_store import Gap, HistoryEntry
from callpop.telephony.model import CallState, Outcome
from callpop.telephony.text import listed
from callpop.ui import history_texts as texts
from callpop.ui.glyphs import Glyph, paint_glyph
from callpop.ui.guarded import guarded
from callpop.ui.row import ROW_ROLE, Index, Row, RowDelegate, paint_ground
from callpop.ui.spoken import heard
from callpop.ui.state_icons import Mark, paint_mark
from callpop.ui.theme import Type
from callpop.ui.tokens import Tone

HEIGHT = 52
_GLYPH = 16
_SMALL_GLYPH = 13
_FEWEST = 8
"""Letters of where a call came in that are worth drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow(Row):
    """A call; or a quiet line that can't be picked: a day's heading, a gap."""

    glyph: Glyph | None = None
    glyph_tone: Tone = Tone.MUTED
    time: str = ""
    second: str = ""
    """What stands below the title, behind the number."""
    signs: tuple[Glyph, ...] = ()
    """Beside the title: it has a note, a recording."""
    returned: bool = False
    """Somebody spoke with the missed caller later, or tried to."""
    heading: bool = False
    quiet: bool = False


def call_row(entry: HistoryEntry, now: datetime, *, with_account: bool) -> HistoryRow:
    """A call of the history, as it may be read on the screen."""
    glyph, tone = look(entry)
    number = texts.shown_number(entry)
    title = texts.title(entry)
    number = number if number != title else ""
    where = [*filter(None, [entry.company]), *texts.where_parts(entry, with_account=with_account)]
    made_up = texts.made_up(entry, now)
    status = texts.status(entry, now)
    signs = [Glyph.NOTE] if entry.note else []
    signs += [Glyph.RECORDING] if entry.recording_url else []
    said = [texts.outcome(entry), title, number, *where, texts.moment(entry, now)]
    return HistoryRow(
        key=entry.id,
        title=title,
        number=number,
        second=listed(where, " · "),
        time=texts.moment(entry, now),
        note=status,
        note_tone=Tone.MISSED if entry.waits else Tone.MUTED,
        returned=bool(made_up),
        glyph=glyph,
        glyph_tone=tone,
        signs=tuple(signs),
        bold=entry.waits,
        hint=listed((number, *where)),
        says=heard(*said, entry.note or ""),
    )


def look(entry: HistoryEntry) -> tuple[Glyph, Tone]:
    """The drawing of how it went, and its colour."""
    if entry.state is not CallState.ENDED:
        return Glyph.PHONE, Tone.RINGING
    if entry.outcome is Outcome.MISSED:
        return Glyph.PHONE_MISSED, Tone.MISSED if entry.waits else Tone.MUTED
    if entry.outcome is Outcome.ANSWERED_ELSEWHERE:
        return Glyph.PEOPLE, Tone.MUTED
    glyph = Glyph.PHONE_OUT if texts.outgoing(entry) else Glyph.PHONE_IN
    return glyph, Tone.ANSWERED if entry.outcome is Outcome.ANSWERED else Tone.MUTED


def day_row(words: str) -> HistoryRow:
    """A day's heading."""
    return HistoryRow(key="", title=words, heading=True, quiet=True)


def gap_line(gap: Gap, accounts: str) -> HistoryRow:
    """A time in which nothing could be known."""
    unknown = QCoreApplication.translate("History", "Calls in that time are not known.")
    return HistoryRow(key="", title=texts.gap_words(gap, accounts), hint=unknown, quiet=True)


class HistoryDelegate(RowDelegate):
    """Draws a row of two lines."""

    @guarded
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(100, self._theme.px(HEIGHT))

    @guarded
    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, HistoryRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where: QRect = option.rect
        if row.heading:
            self._heading(painter, where, row.title)
        elif row.quiet:
            self._quiet(painter, where, row)
        else:
            self._call(painter, where, row, option.state)
        painter.restore()

    def _heading(self, painter: QPainter, where: QRect, text: str) -> None:
        theme, px = self._theme, self._theme.px
        room = where.adjusted(px(14), 0, -px(12), -px(8))
        painter.setFont(theme.font(Type.CAPTION, QFont.Weight.DemiBold))
        painter.setPen(theme.tokens.of(Tone.MUTED))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _quiet(self, painter: QPainter, where: QRect, row: HistoryRow) -> None:
        theme, px = self._theme, self._theme.px
        room = where.adjusted(px(14), 0, -px(12), 0)
        font = theme.font(Type.CAPTION)
        metrics = QFontMetrics(font)
        left, width = room.left() + px(_GLYPH + 12), room.width() - px(_GLYPH + 12)
        lines = zip((row.title, row.hint), (-px(3), metrics.ascent() + px(2)), strict=True)
        for text, below in lines:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._draw(painter, shown, QPoint(left, where.center().y() + below), font, Tone.MUTED)
        side = px(_GLYPH)
        ring = QRectF(room.left(), room.center().y() - side / 2 + 0.5, side, side)
        tokens = theme.tokens
        ground = QColor(tokens.surface)
        paint_mark(painter, Mark.DASHED_RING, ring, tokens.of(Tone.UNKNOWN), ground)

    def _call(
        self, painter: QPainter, where: QRect, row: HistoryRow, state: QStyle.StateFlag
    ) -> None:
        theme, tokens, px = self._theme, self._theme.tokens, self._theme.px
        paint_ground(painter, theme, where.adjusted(px(2), px(1), -px(2), -px(1)), state)
        left, right = where.x() + px(14), where.right() - px(12)
        side = px(_GLYPH)
        if row.glyph is not None:
            at = QRectF(left, where.center().y() - side / 2 + 0.5, side, side)
            paint_glyph(painter, row.glyph, at, tokens.of(row.glyph_tone))
        left += side + px(12)
        weight = QFont.Weight.DemiBold if row.bold else QFont.Weight.Medium
        name = theme.font(Type.ROW, weight)
        small = theme.font(Type.CAPTION)
        middle = where.center().y()
        first = middle - px(3)
        second = middle + QFontMetrics(small).ascent() + px(2)
        self._first_line(painter, row, QRect(left, first, right - left, 0), name, small)
        self._second_line(painter, row, QRect(left, second, right - left, 0), small)

    def _first_line(
        self, painter: QPainter, row: HistoryRow, line: QRect, name: QFont, small: QFont
    ) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        time = QFontMetrics(small).horizontalAdvance(row.time)
        self._draw(painter, row.time, QPoint(line.right() - time, line.y()), small, Tone.MUTED)
        sign = px(_SMALL_GLYPH)
        room = line.width() - time - px(12) - len(row.signs) * (sign + px(6))
        metrics = QFontMetrics(name)
        shown = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        self._draw(painter, shown, line.topLeft(), name, Tone.TEXT)
        x = line.x() + metrics.horizontalAdvance(shown) + px(8)
        for glyph in row.signs:
            at = QRectF(x, line.y() - sign + px(2), sign, sign)
            paint_glyph(painter, glyph, at, tokens.of(Tone.MUTED))
            x += sign + px(6)

    def _second_line(self, painter: QPainter, row: HistoryRow, line: QRect, font: QFont) -> None:
        px, metrics = self._theme.px, QFontMetrics(font)
        # The number keeps its room, then what became of the call; where it came in gives way.
        number = metrics.horizontalAdvance(row.number)
        sign = px(_SMALL_GLYPH) + px(4) if row.returned else 0
        room = line.width() - number - (px(12) if number else 0) - sign
        elide = Qt.TextElideMode.ElideRight
        status = metrics.elidedText(row.note, elide, max(room, 0))
        width = metrics.horizontalAdvance(status)
        self._draw(painter, status, QPoint(line.right() - width, line.y()), font, row.note_tone)
        if row.returned:
            side = px(_SMALL_GLYPH)
            at = QRectF(line.right() - width - sign, line.y() - side + px(2), side, side)
            paint_glyph(painter, Glyph.CHECK, at, self._theme.tokens.of(Tone.ANSWERED))
        self._draw(painter, row.number, line.topLeft(), font, Tone.MUTED)
        where = f"  ·  {row.second}" if row.number and row.second else row.second
        shown = metrics.elidedText(where, elide, room - width)
        # Two letters of it tell nobody anything.
        if len(shown) > _FEWEST or shown == where:
            behind = QPoint(line.x() + number, line.y())
            self._draw(painter, shown, behind, font, Tone.MUTED)

    def _draw(self, painter: QPainter, text: str, at: QPoint, font: QFont, tone: Tone) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.tokens.of(tone))
        painter.drawText(at, text)
