"""Set-up, last step: whether the next call will be seen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from callpop.ui.check_page import CheckPage
from callpop.ui.theme import Theme
from callpop.ui.wizard_step import SIDE, TOP, Step


class CheckStep(Step):
    """The page of the settings, which is made when it is come to: it looks at once."""

    def __init__(self, theme: Theme, make: Callable[[], CheckPage]) -> None:
        super().__init__(theme, "", scrolls=False)
        self._make = make
        self._page: CheckPage | None = None

    def enter(self) -> None:
        """Look."""
        if self._page is None:
            self._page = self._make()
            self._page.begin_at(SIDE, TOP)
            self.outer.addWidget(self._page)
            self._page.show()
        self._page.setFocus()

    @property
    def next_text(self) -> str:
        """What the button that ends it says."""
        return QCoreApplication.translate("Wizard", "Done")

    @property
    def can_go_back(self) -> bool:
        """Everything before is done by now."""
        return False
