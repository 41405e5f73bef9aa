"""The address that is to be entered in a PBX which calls us."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class WebhookBox(QFrame):
    """Shows the address, to be copied; hidden where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self.setProperty("kind", "strip")
        title = label(
            QCoreApplication.translate("Wizard", "Enter this address in the PBX as WebHook URL"),
            "strong",
            wraps=True,
        )
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setAccessibleName(title.text())
        self.copy = button(QCoreApplication.translate("Wizard", "Copy"), "primary")
        self.copy.clicked.connect(self._copy)
        self._copied = label("", "caption", Tone.ANSWERED)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.address, 1)
        row.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(14))
        layout.setSpacing(px(8))
        layout.addWidget(title)
        nest(layout, row)
        layout.addWidget(self._copied)
        layout.addWidget(
            label(
                QCoreApplication.translate(
                    "Wizard",
                    "In the PBX, switch its notices of calls on as well. Whoever knows this "
                    "address can make Callpop show calls: treat it as a password.",
                ),
                "caption",
                Tone.MUTED,
                wraps=True,
            )
        )
        self.show_address("")

    def show_address(self, address: str) -> None:
        """Show this address; "" hides the box."""
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self._copied.hide()
        self.setVisible(bool(address))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())
        self._copied.setText(QCoreApplication.translate("Wizard", "It is in the clipboard."))
        self._copied.show()
