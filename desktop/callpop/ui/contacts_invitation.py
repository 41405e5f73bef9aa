"""What an empty address book says."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class Invitation(QWidget):
    """What an address book is for, and how people get into it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.import_ = button(QCoreApplication.translate("Contacts", "Import…"), "primary")
        self.add = button(QCoreApplication.translate("Contacts", "Add a contact…"))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.import_)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(
            label(QCoreApplication.translate("Contacts", "Nobody is in it yet"), "title")
        )
        layout.addWidget(
            label(
                QCoreApplication.translate(
                    "Contacts",
                    "Callpop names callers that your PBX does not know, finds people by name "
                    "where you dial, and tells a PBX that asks who is calling.",
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        layout.addWidget(
            label(
                QCoreApplication.translate(
                    "Contacts",
                    "Export your contacts from a phone, a mail program or a CRM as CSV or vCard, "
                    "and import that file, or drop it here.",
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        layout.addSpacing(px(6))
        nest(layout, buttons)
        layout.addStretch(1)
