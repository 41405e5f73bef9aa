"""One window in another's place, where all are built anew: the language or the size is another."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from callpop.ui.screens import screen_of

_Step = tuple[type[QWidget], int]
"""A class, and which child of that class."""


def stand_in(new: QWidget, old: QWidget) -> None:
    """Have ``new`` stand where ``old`` stands, with the focus if that has it; ``old`` goes."""
    new.setGeometry(_place(new, old))
    new.setWindowState(old.windowState())
    if old.isVisible():
        active = old.isActiveWindow()
        new.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=not active)
        new.show()
        new.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        if active:
            new.raise_()
            new.activateWindow()
        _hand_focus_on(new, old)
    old.hide()


def _place(new: QWidget, old: QWidget) -> QRect:
    """Where ``old`` stands; where ``new`` needs more room, as near to it as the screen allows."""
    place, frame = old.geometry(), old.frameGeometry()
    size = place.size().expandedTo(new.minimumSizeHint())
    if size == place.size():
        return place
    free = screen_of(old).availableGeometry()
    framing = frame.size() - place.size()
    outside = (size + framing).boundedTo(free.size())
    corner = QPoint(
        max(free.left(), min(frame.left(), free.right() + 1 - outside.width())),
        max(free.top(), min(frame.top(), free.bottom() + 1 - outside.height())),
    )
    return QRect(corner + place.topLeft() - frame.topLeft(), outside - framing)


def _hand_focus_on(new: QWidget, old: QWidget) -> None:
    focused: QWidget | None = old.focusWidget()
    if focused is not None and (found := _follow(new, reversed(list(_path(focused, old))))):
        found.setFocus()


def _path(widget: QWidget, top: QWidget) -> Iterator[_Step]:
    """How ``top`` leads to ``widget``, from its end."""
    while widget is not top:
        parent = widget.parentWidget()
        assert parent is not None
        yield type(widget), _alike(parent, type(widget)).index(widget)
        widget = parent


def _follow(top: QWidget, path: Iterator[_Step]) -> QWidget | None:
    for kind, place in path:
        alike = _alike(top, kind)
        if place >= len(alike):
            return None
        top = alike[place]
    return top


def _alike(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [child for child in parent.children() if type(child) is kind]
