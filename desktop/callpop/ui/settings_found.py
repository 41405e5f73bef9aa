"""What was found of the settings, in the place of a page."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callpop.ui.labels import label
from callpop.ui.row import ROW_HEIGHT, Row
from callpop.ui.rows import RowList
from callpop.ui.settings_search import Place
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

MOST, FEWEST = 15, 3
"""Lines that are seen at once: where the window is high enough, and in any case."""


class FoundSettings(QWidget):
    """A line for each: what it is called, and on which page it stands."""

    chosen = Signal(object)
    """The :class:`Place` of one."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        px = theme.px
        self._row = px(ROW_HEIGHT)
        self._places: dict[str, Place] = {}
        found = QCoreApplication.translate("Settings", "Settings that were found")
        self.rows = RowList(theme, now, most=MOST, name=found)
        self.nothing = label(
            QCoreApplication.translate("Settings", "No setting is called so."),
            tone=Tone.MUTED,
            wraps=True,
        )
        self.nothing.setContentsMargins(px(14), px(8), px(14), 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(10), px(12), px(10), px(12))
        # Where the window is lower than that, it scrolls.
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout.addWidget(self.rows, MOST)
        layout.addWidget(self.nothing)
        layout.addStretch(1)
        self.rows.chosen.connect(lambda id: self.chosen.emit(self._places[id]))

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these."""
        self._places = {place.id: place for place in places}
        self.rows.show_rows(
            [Row(key=place.id, title=place.title, note=place.where) for place in places]
        )
        self.rows.setMinimumHeight(min(self.rows.maximumHeight(), FEWEST * self._row))
        self.nothing.setVisible(not places)

    def take_focus(self) -> None:
        """Let the arrows go through them."""
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def take_first(self) -> None:
        """The first of them is meant."""
        if self._places:
            self.chosen.emit(next(iter(self._places.values())))
