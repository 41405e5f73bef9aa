"""A check box whose words go on in a second line where the first is full."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from callpop.ui.guarded import guarded
from callpop.ui.labels import label
from callpop.ui.theme import Theme

CHECK_INDENT = 26
"""From the left of the box to its words."""


class CheckLine(QWidget):
    """Its words are pressed like the box itself; Qt's own are cut off where there is no room."""

    clicked = Signal(bool)
    toggled = Signal(bool)

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setProperty("bare", "true")
        self.box.setAccessibleName(text)
        self.words: QLabel = label(text, wraps=True)
        # The box has room for the keyboard's ring: its middle is the first line's.
        self.words.setContentsMargins(0, theme.px(3), 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        self.box.clicked.connect(self.clicked)
        self.box.toggled.connect(self.toggled)

    @property
    def checked(self) -> bool:
        """Whether it is."""
        return self.box.isChecked()

    def check(self, *, on: bool) -> None:
        """Check it or not."""
        self.box.setChecked(on)

    def describe(self, text: str) -> None:
        """What a screen reader adds to its name."""
        self.box.setAccessibleDescription(text)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        where: QPoint = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(where):
            self.box.click()

    @guarded
    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        if event.type() is QEvent.Type.EnabledChange:
            self.words.setEnabled(self.isEnabled())
        super().changeEvent(event)
