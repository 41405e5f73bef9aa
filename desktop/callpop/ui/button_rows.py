"""Buttons side by side, in a second row where the first is full."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callpop.ui.labels import button
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme

GAP = 8


class ButtonRows(QWidget):
    """Holds buttons in as few rows as they need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, theme.px(6), 0, 0)
        self._rows.setSpacing(theme.px(GAP))

    def fits(self, texts: Sequence[str], room: int) -> bool:
        """Buttons with these texts take no more than one row."""
        width = -self._theme.px(GAP)
        for text in texts:
            probe = button(text, "primary")
            probe.setParent(self)
            probe.ensurePolished()
            width += probe.sizeHint().width() + self._theme.px(GAP)
            probe.deleteLater()
        return width <= room

    def show_buttons(self, buttons: Sequence[QPushButton], room: int) -> None:
        """Show these buttons in place of the present ones, in rows of at most ``room`` pixels."""
        self._clear()
        gap = self._theme.px(GAP)
        row: QHBoxLayout | None = None
        used = 0
        for one in buttons:
            # The style sheet speaks of a button's width only once it has a parent.
            one.setParent(self)
            one.ensurePolished()
            width = one.sizeHint().width()
            if row is None or used + gap + width > room:
                if row is not None:
                    row.addStretch(1)
                row = QHBoxLayout()
                row.setSpacing(gap)
                nest(self._rows, row)
                used = -gap
            row.addWidget(one)
            one.show()
            used += gap + width
        if row is not None:
            row.addStretch(1)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.layout()
            if row is None:
                continue
            while (inner := row.takeAt(0)) is not None:
                if (widget := inner.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            row.deleteLater()
