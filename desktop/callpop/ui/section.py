"""A part of the panel: a heading, what is counted beside it, and its content."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class Section(QWidget):
    """Content is added to ``body``; ``resized`` says that it may need another height.

    ``leads`` is what a link beside the heading leads to.
    """

    resized = Signal()
    led = Signal()
    """The link was pressed."""

    def __init__(self, theme: Theme, heading: str = "", leads: str = "") -> None:
        super().__init__()
        px = theme.px
        self.theme = theme
        self.count = label(type_="caption", tone=Tone.MUTED)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(4), 0, px(4), 0)
        self.body.setSpacing(0)
        if heading:
            row = QHBoxLayout()
            row.setContentsMargins(px(16), px(10), px(9 if leads else 12), px(4))
            row.setSpacing(px(8))
            row.addWidget(label(heading, "heading"))
            row.addStretch(1)
            row.addWidget(self.count)
            if leads:
                # Heading and count leave no room for more in any language.
                link = button(QCoreApplication.translate("Panel", "All"), "link")
                link.setAccessibleName(leads)
                link.setToolTip(leads)
                link.clicked.connect(self.led)
                row.addWidget(link)
            nest(self.body, row)
