"""Widgets side by side, and below each other where they have no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callpop.ui.guarded import guarded


class Wrapping(QWidget):
    """Takes ``held``, which stay its own, and puts ``gap`` pixels between them; the first of them
    takes what is left of its row where it ``grows``.

    A layout of ours would do, but for PySide 6.11, which keeps the places in it after their end.
    """

    def __init__(self, held: Sequence[QWidget], gap: int, *, grows: bool = False) -> None:
        super().__init__()
        self.held = tuple(held)
        self._gap = gap
        self._grows = grows
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for one in held:
            one.setParent(self)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: D102
        sizes = [_size(one) for one in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, self._lowest())

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(max((_size(one).width() for one in self._shown()), default=0), self._lowest())

    @guarded
    def heightForWidth(self, width: int) -> int:  # noqa: D102
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    @guarded
    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        for one, place in zip(self._shown(), self._places(self.width()), strict=True):
            one.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        at, places = QPoint(0, 0), list[QRect]()
        for one in self._shown():
            size = _size(one)
            if at.x() > 0 and at.x() + size.width() > width:
                at = QPoint(0, at.y() + size.height() + self._gap)
            places.append(QRect(at, size))
            at += QPoint(size.width() + self._gap, 0)
        row = [place for place in places if place.top() == 0]
        if self._grows and row:
            rest = width - row[-1].right() - 1
            row[0].setWidth(row[0].width() + rest)
            for place in row[1:]:
                place.translate(rest, 0)
        return places

    def _lowest(self) -> int:
        return max((_size(one).height() for one in self._shown()), default=0)

    def _shown(self) -> list[QWidget]:
        return [one for one in self.held if not one.isHidden()]


def _size(of: QWidget) -> QSize:
    of.ensurePolished()
    # Some round a part of a letter off.
    return of.sizeHint().expandedTo(of.minimumSize()) + QSize(1, 0)
