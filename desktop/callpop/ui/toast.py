"""A short note on the screen that answers a hotkey: it takes nothing and leaves by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from callpop.ui.frame import SheetWindow
from callpop.ui.labels import label
from callpop.ui.roles import Role
from callpop.ui.spoken import announce
from callpop.ui.theme import Theme

WIDTH = 360
STAYS_MILLISECONDS = 2500
READING_MILLISECONDS = 50
"""More for each letter: a longer note stays longer."""


class Toast(SheetWindow):
    """Never takes the focus or a click, and never covers the pointer."""

    accessible_role = Role.Notification

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            Qt.WindowType.ToolTip
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.words = label(type_="row", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(side) for side in (20, 14, 20, 14)))
        layout.addWidget(self.words)
        self._leave = QTimer(self, singleShot=True)
        self._leave.timeout.connect(self.hide)

    @property
    def possible(self) -> bool:
        """A Wayland desktop would have it take the focus, and place it anywhere."""
        return not QGuiApplication.platformName().startswith("wayland")

    def say(self, text: str, *, aloud: bool = True) -> None:
        """Show ``text`` for as long as it takes to read, and have a screen reader say it unless
        it was told of that already."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self._fit()
        self.show()
        if aloud:
            announce(self, text)
        self._leave.start(STAYS_MILLISECONDS + READING_MILLISECONDS * len(text))

    def _fit(self) -> None:
        px = self.theme.px
        width = px(WIDTH)
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        self.setFixedSize(width, height)
        pointer = QCursor.pos()
        screen = QGuiApplication.screenAt(pointer) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        where = self.rect()
        where.moveCenter(free.center())
        # Where the dial box stands, or at the foot of the screen where the pointer is there.
        where.moveTop(free.top() + free.height() // 4)
        if where.adjusted(-px(12), -px(12), px(12), px(12)).contains(pointer):
            where.moveBottom(free.bottom() - free.height() // 8)
        self.move(where.topLeft())
