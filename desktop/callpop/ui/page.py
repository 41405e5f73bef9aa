"""What the pages of lists have in common."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from callpop.ui.search_input import SearchInput


class Page(QWidget):
    """A page of a window; its subclass sets ``search`` where it can be searched."""

    search: SearchInput | None = None

    def take_focus(self) -> None:
        """The agent came here: the keyboard goes where it is of use."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def seek(self) -> None:
        """The agent wants to search."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def type_in(self, letters: str) -> None:
        """The agent typed where nothing can be written: that is a search."""
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(letters)
