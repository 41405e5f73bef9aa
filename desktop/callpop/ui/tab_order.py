"""Tab goes through a window as the eye does."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


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
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for position in range(layout.count()):
        item = layout.itemAt(position)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _in_turn(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
