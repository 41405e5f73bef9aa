"""What can be done with whoever a window shows: a menu of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

Offer = tuple[str, Callable[[], object]]
"""What a line of the menu says, and what that does."""


def show_offers(of: QWidget, offers: Sequence[Offer], where: QPoint) -> None:
    """A menu of ``offers`` at ``where`` on the screen."""
    menu = QMenu(of)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for says, does in offers:
        # Names and numbers from outside must not make shortcuts of their ampersands.
        action = menu.addAction(says.replace("&", "&&"))
        action.triggered.connect(lambda _=False, does=does: does())
    menu.popup(where)
