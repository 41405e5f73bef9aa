"""A telephone's handset, the one sign that is on the tray and in the windows."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform


def handset(where: QRectF) -> QPainterPath:
    """A telephone's handset, filling the square ``where``."""
    path = QPainterPath()
    # In a box of 24: from the earpiece at the top left round to the mouthpiece.
    path.moveTo(3.6, 2.4)
    path.lineTo(7.2, 1.6)
    path.cubicTo(8.0, 1.4, 8.7, 1.8, 9.0, 2.6)
    path.lineTo(10.6, 6.6)
    path.cubicTo(10.9, 7.3, 10.7, 8.0, 10.1, 8.5)
    path.lineTo(8.2, 10.1)
    path.cubicTo(9.4, 12.6, 11.4, 14.6, 13.9, 15.8)
    path.lineTo(15.5, 13.9)
    path.cubicTo(16.0, 13.3, 16.7, 13.1, 17.4, 13.4)
    path.lineTo(21.4, 15.0)
    path.cubicTo(22.2, 15.3, 22.6, 16.0, 22.4, 16.8)
    path.lineTo(21.6, 20.4)
    path.cubicTo(21.4, 21.4, 20.7, 22.0, 19.7, 22.0)
    path.cubicTo(9.9, 22.0, 2.0, 14.1, 2.0, 4.3)
    path.cubicTo(2.0, 3.3, 2.6, 2.6, 3.6, 2.4)
    path.closeSubpath()
    return (
        QTransform.fromTranslate(where.x(), where.y())
        .scale(where.width() / 24.0, where.height() / 24.0)
        .map(path)
    )
