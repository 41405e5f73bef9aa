"""Layouts within layouts."""

from PySide6.QtWidgets import QBoxLayout, QLayout
from shiboken6 import Shiboken


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Add ``inner`` to ``outer`` as :meth:`QBoxLayout.addLayout` does, and hold on to nothing.

    PySide 6.11 makes an object of each place in ``inner`` and is never told that Qt deletes it;
    the next object of ours at that address takes the process with it when it goes.
    """
    outer.addLayout(inner, stretch)
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    for number in range(layout.count()):
        place = layout.itemAt(number)
        if isinstance(place, QLayout):
            _let_go(place)
        elif place is not None:
            Shiboken.invalidate(place)
