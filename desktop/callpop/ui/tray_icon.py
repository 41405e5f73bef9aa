"""The tray's one glyph, a handset, and what is put on it so that it tells the truth at a glance."""

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPixmap,
)

from callpop.ui.handset import handset
from callpop.ui.tokens import DARK, LIGHT, Tokens

SIZES = (16, 22, 24, 32, 48, 64)
COUNTED = 9
"""More missed calls than this are shown as ``9+``."""


class Mood(StrEnum):
    """What the icon says of the accounts and of now."""

    WELL = "well"
    RINGING = "ringing"
    TROUBLE = "trouble"
    UNKNOWN = "unknown"


class Panel(StrEnum):
    """The ground that the icon stands on."""

    LIGHT = "light"
    DARK = "dark"
    ANY = "any"
    """Nobody says: a light glyph with a dark edge is seen on both."""


@dataclass(frozen=True, slots=True)
class TrayLook:
    """All that the icon shows."""

    mood: Mood = Mood.UNKNOWN
    missed: int = 0
    paused: bool = False


@lru_cache(maxsize=64)
def tray_icon(look: TrayLook, panel: Panel) -> QIcon:
    """The icon, drawn for each size that a tray asks for."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(tray_pixmap(look, panel, size))
    return icon


def tray_pixmap(look: TrayLook, panel: Panel, size: int) -> QPixmap:
    """The icon as ``size`` pixels square."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Drawn in sixteenths, so that what is one unit is one pixel where pixels are dear.
    painter.scale(size / 16, size / 16)
    _Drawing(painter, LIGHT if panel is Panel.LIGHT else DARK, panel).draw(look)
    painter.end()
    return pixmap


class _Drawing:
    def __init__(self, painter: QPainter, tokens: Tokens, panel: Panel) -> None:
        self._painter = painter
        self._tokens = tokens
        self._edge = QColor(0, 0, 0, 150) if panel is Panel.ANY else None

    def draw(self, look: TrayLook) -> None:
        ringing = look.mood is Mood.RINGING
        if look.mood is Mood.UNKNOWN:
            self._dashed_ring()
            self._fill(handset(QRectF(4.1, 4.1, 7.8, 7.8)), QColor(self._tokens.text))
        else:
            self._fill(handset(QRectF(0.6, 0.9, 14.6, 14.6)), QColor(self._tokens.text))
        if ringing:
            self._waves()
        if look.paused:
            self._stroke()
        if look.mood is Mood.TROUBLE:
            self._triangle(8.4 if look.missed else 0.6)
        if look.missed and not ringing:
            self._count(look.missed)

    def _fill(self, path: QPainterPath, color: QColor) -> None:
        painter = self._painter
        if self._edge is not None:
            painter.strokePath(path, QPen(self._edge, 1.6))
        painter.fillPath(path, color)

    def _dashed_ring(self) -> None:
        middle, radius = QPointF(8, 8), 7.0
        ring = QPainterPath()
        ring.addEllipse(middle, radius, radius)
        step = 2 * math.pi * radius / 1.5 / 8
        pen = QPen(QColor(self._tokens.text), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([step * 0.6, step * 0.4])
        if self._edge is not None:
            self._painter.strokePath(ring, QPen(self._edge, 2.6))
        self._painter.strokePath(ring, pen)

    def _waves(self) -> None:
        for radius in (3.0, 6.2):
            arc = QPainterPath()
            box = QRectF(8.6 - radius, 7.4 - radius, 2 * radius, 2 * radius)
            arc.arcMoveTo(box, 2)
            arc.arcTo(box, 2, 86)
            self._knock_out(arc, 3.0)
            stroker = QPainterPathStroker()
            stroker.setWidth(1.7)
            stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._fill(stroker.createStroke(arc), QColor(self._tokens.ringing))

    def _stroke(self) -> None:
        stroke = QPainterPath(QPointF(2.0, 14.0))
        stroke.lineTo(14.0, 2.0)
        self._knock_out(stroke, 4.2)
        stroker = QPainterPathStroker()
        stroker.setWidth(1.8)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._fill(stroker.createStroke(stroke), QColor(self._tokens.text))

    def _triangle(self, top: float) -> None:
        """Where the handset leaves room, unless the count is there."""
        triangle = QPainterPath(QPointF(11.6, top))
        triangle.lineTo(15.8, top + 7.4)
        triangle.lineTo(7.4, top + 7.4)
        triangle.closeSubpath()
        air = QPainterPath(triangle)
        air.addRect(QRectF(11.6, top, 4.4, 7.4))
        self._knock_out(air, 2.4, filled=True)
        self._fill(triangle, QColor(self._tokens.ringing))
        mark = QPainterPath()
        mark.addRect(QRectF(11.1, top + 2.6, 1.0, 2.4))
        mark.addRect(QRectF(11.1, top + 5.6, 1.0, 1.0))
        self._painter.fillPath(mark, QColor(self._tokens.surface))

    def _count(self, missed: int) -> None:
        text = str(missed) if missed <= COUNTED else f"{COUNTED}+"
        width = 9.6 if len(text) == 1 else 12.4
        badge = QPainterPath()
        where = QRectF(16.0 - width, 0.0, width, 9.6)
        badge.addRoundedRect(where, 4.8, 4.8)
        self._knock_out(badge, 1.8, filled=True)
        self._fill(badge, QColor(self._tokens.missed))
        font = QFont()
        font.setPixelSize(100)
        font.setWeight(QFont.Weight.Bold)
        figures = QPainterPath()
        figures.addText(0, 0, font, text)
        bounds = figures.boundingRect()
        scale = min(6.6 / bounds.height(), (width - 3.2) / bounds.width())
        self._painter.save()
        self._painter.translate(where.center())
        self._painter.scale(scale, scale)
        self._painter.translate(-bounds.center())
        self._painter.fillPath(figures, QColor(self._tokens.surface))
        self._painter.restore()

    def _knock_out(self, path: QPainterPath, width: float, *, filled: bool = False) -> None:
        """Leave air around what is drawn next."""
        painter = self._painter
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.strokePath(path, QPen(Qt.GlobalColor.black, width))
        if filled:
            painter.fillPath(path, Qt.GlobalColor.black)
        painter.restore()
