"""The marks of a state: each a shape of its own, so that colour is never all there is."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from callpop.telephony.model import PresenceState
from callpop.telephony.status import LinkState
from callpop.ui.handset import handset
from callpop.ui.tokens import Tone

BOX = 16.0
"""Marks are drawn in a box of this many units, and scaled to where they go."""


class Mark(StrEnum):
    """The shapes."""

    DISC = "disc"
    RINGED_DISC = "disc in a ring"
    BARRED_DISC = "disc with a bar"
    CRESCENT = "crescent"
    RING = "ring"
    DASHED_RING = "dashed ring"
    PHONE = "phone"
    LINE = "people in a line"


PRESENCE_MARKS: dict[PresenceState, tuple[Mark, Tone]] = {
    PresenceState.AVAILABLE: (Mark.DISC, Tone.ANSWERED),
    PresenceState.RINGING: (Mark.RINGED_DISC, Tone.RINGING),
    PresenceState.BUSY: (Mark.BARRED_DISC, Tone.MISSED),
    PresenceState.AWAY: (Mark.CRESCENT, Tone.RINGING),
    PresenceState.OFFLINE: (Mark.RING, Tone.UNKNOWN),
    PresenceState.UNKNOWN: (Mark.DASHED_RING, Tone.UNKNOWN),
}

LINK_MARKS: dict[LinkState, tuple[Mark, Tone]] = {
    LinkState.ONLINE: (Mark.DISC, Tone.ANSWERED),
    LinkState.CONNECTING: (Mark.DASHED_RING, Tone.UNKNOWN),
    LinkState.WAITING: (Mark.DASHED_RING, Tone.RINGING),
    LinkState.REFUSED: (Mark.BARRED_DISC, Tone.MISSED),
    LinkState.OFFLINE: (Mark.RING, Tone.UNKNOWN),
}


def paint_mark(
    painter: QPainter,
    mark: Mark,
    where: QRectF,
    color: QColor,
    ground: QColor,
    breath: float = 0.0,
) -> None:
    """Draw ``mark`` into the square ``where``; ``ground`` is the colour behind it.

    ``breath`` (0…1) is how far the ring of a ringing mark has breathed out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.topLeft())
    painter.scale(where.width() / BOX, where.height() / BOX)
    middle = QPointF(BOX / 2, BOX / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    match mark:
        case Mark.DISC:
            painter.drawEllipse(middle, 5.2, 5.2)
        case Mark.RINGED_DISC:
            painter.drawEllipse(middle, 3.7, 3.7)
            ring = QColor(color)
            ring.setAlphaF(1.0 - 0.55 * breath)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ring, 1.6))
            painter.drawEllipse(middle, 6.2 + breath, 6.2 + breath)
        case Mark.BARRED_DISC:
            painter.drawEllipse(middle, 5.6, 5.6)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(4.9, 7.0, 6.2, 2.0), 0.6, 0.6)
        case Mark.CRESCENT:
            moon = QPainterPath()
            moon.addEllipse(QPointF(7.6, 8.2), 5.4, 5.4)
            bite = QPainterPath()
            bite.addEllipse(QPointF(10.9, 5.6), 4.7, 4.7)
            painter.drawPath(moon.subtracted(bite))
        case Mark.RING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, 1.7))
            painter.drawEllipse(middle, 4.6, 4.6)
        case Mark.DASHED_RING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(color, 1.6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            # Six dashes and six gaps around 2π·4.7, in units of the pen's width.
            step = 2 * 3.14159265 * 4.7 / 1.6 / 6
            pen.setDashPattern([step * 0.64, step * 0.36])
            painter.setPen(pen)
            painter.drawEllipse(middle, 4.7, 4.7)
        case Mark.LINE:
            for x in (2.9, 8.0, 13.1):
                painter.drawEllipse(QPointF(x, 8.0), 2.0, 2.0)
        case Mark.PHONE:
            painter.drawPath(handset(QRectF(2.2, 2.2, 11.6, 11.6)))
    painter.restore()
