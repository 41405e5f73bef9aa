"""What the steps of the set-up have in common."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callpop.ui.labels import label
from callpop.ui.scrolling import scrolling
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

SIDE, TOP = 28, 4
"""Where a step begins, from the edges of its room."""


class Step(QWidget):
    """One page; its content is added to ``body``."""

    ready = Signal()
    """Whether the agent can go on may be another."""
    done = Signal()
    """What Next began is done: the next step may come."""

    def __init__(self, theme: Theme, title: str, intro: str = "", *, scrolls: bool = True) -> None:
        super().__init__()
        px = theme.px
        self.theme = theme
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.title = label(title, "name", wraps=True)
        self.intro = label(intro, tone=Tone.MUTED, wraps=True)
        self.intro.setVisible(bool(intro))
        if not scrolls:
            return
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(px(SIDE), px(TOP), px(SIDE), px(16))
        self.body.setSpacing(px(14))
        self.body.addWidget(self.title)
        self.body.addWidget(self.intro)
        scroll = scrolling(inside)
        self.outer.addWidget(scroll)

    def enter(self) -> None:
        """The step is shown: put the focus where it begins."""

    def leave(self) -> None:
        """The step is left, or the window is closed: nothing goes on behind it."""

    def go(self) -> None:
        """Do what belongs to this step; :attr:`done` follows where that worked."""
        self.done.emit()

    @property
    def next_text(self) -> str:
        """What the button that goes on says."""
        return QCoreApplication.translate("Wizard", "Next")

    @property
    def can_go(self) -> bool:
        """There is a way on."""
        return True

    @property
    def can_go_back(self) -> bool:
        """There is a way back."""
        return True
