"""What stands in the place of the address book while names and numbers are hidden."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callpop.ui.labels import button, label
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class Covered(QWidget):
    """Hidden until it is needed."""

    show_names = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.again = button(QCoreApplication.translate("Privacy", "Show again"), "primary")
        self.again.clicked.connect(self.show_names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.setSpacing(px(8))
        layout.addWidget(label(QCoreApplication.translate("Contacts", "Address book"), "name"))
        layout.addSpacing(px(4))
        layout.addWidget(
            label(QCoreApplication.translate("Privacy", "Names and numbers are hidden."), "title")
        )
        layout.addWidget(
            label(
                QCoreApplication.translate(
                    "Privacy", "Your address book stays out of sight while you share your screen."
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        layout.addSpacing(px(6))
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.hide()
