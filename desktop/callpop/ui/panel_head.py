"""The top of the panel: its title, and what is always at hand."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from callpop.ui.glyphs import Glyph, wear
from callpop.ui.labels import button, label
from callpop.ui.theme import Theme


class PanelHead(QWidget):
    """Call, an eye that hides names and numbers, and the menu."""

    dial = Signal()
    hide_names = Signal(bool)
    """Names and numbers are to be hidden, or shown again."""

    def __init__(self, theme: Theme, menu: QMenu) -> None:
        super().__init__()
        px = theme.px
        call = button(QCoreApplication.translate("Panel", "Call…"), "primary")
        wear(call, theme, Glyph.PHONE)
        call.clicked.connect(self.dial)
        hides = QCoreApplication.translate("Panel", "Hide names and numbers")
        self.eye = button("", "icon")
        self.eye.setCheckable(True)
        self.eye.setAccessibleName(hides)
        self.eye.setToolTip(hides)
        self.eye.clicked.connect(self.hide_names)
        self._wearing = wear(self.eye, theme, Glyph.EYE)
        more = button("", "icon")
        wear(more, theme, Glyph.MORE)
        more.setAccessibleName(QCoreApplication.translate("Panel", "Menu"))
        more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(14), px(14), px(10))
        row.setSpacing(px(8))
        row.addWidget(label(QCoreApplication.translate("Panel", "Callpop"), "title"))
        row.addStretch(1)
        row.addWidget(call)
        row.addWidget(self.eye)
        row.addWidget(more)

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden."""
        self.eye.setChecked(on)
        self._wearing.change(Glyph.EYE_OFF if on else Glyph.EYE)
