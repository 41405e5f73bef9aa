"""Tab goes through a window as the eye does."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from callpop.ui.wrapping import Wrapping


def follow_layout(root: QWidget) -> None:
    """Put what ``root`` holds into the order of its layouts, however late a part of it came."""
    for one, next_one in pairwise(_in_turn(root)):
        QWidget.setTabOrder(one, next_one)


def _in_turn(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _in_turn(inside)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, Wrapping):
        for one in widget.held:
            yield from _in_turn(one)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    # Not by `itemAt`: PySide 6.11 keeps what that gives after Qt has deleted it. Where something
    # else of ours then comes to lie, its deletion ends the process in a segmentation fault.
    host = layout.parentWidget()
    here = Qt.FindChildOption.FindDirectChildrenOnly
    widgets = host.findChildren(QWidget, options=here) if host is not None else ()
    inside = [*widgets, *(one for one in layout.children() if isinstance(one, QLayout))]
    places = sorted((layout.indexOf(one), number) for number, one in enumerate(inside))
    for place, number in places:
        one = inside[number]
        if place >= 0:
            yield from _in_turn(one) if isinstance(one, QWidget) else _in_layout(one)
