"""What the pages of settings have in common: headings, rows of settings, and the way to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.check_line import CheckLine
from callpop.ui.choosing import Choosing
from callpop.ui.labels import label
from callpop.ui.nesting import nest
from callpop.ui.scrolling import scrolling
from callpop.ui.setting_inputs import SettingInput
from callpop.ui.setting_row import MOST_WIDTH, SettingRow
from callpop.ui.settings_texts import SettingsPageKey, page_titles, settings
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class SettingsPage(QWidget):
    """A page is built from top to bottom by its subclass, which ends with :meth:`done`."""

    def __init__(self, theme: Theme, choosing: Choosing, key: SettingsPageKey) -> None:
        super().__init__()
        self.theme = theme
        self.choosing = choosing
        self.rows: dict[str, SettingRow] = {}
        """The rows of choices, by their keys."""
        self._places: dict[str, QWidget] = {}
        self._texts = settings()
        self._any = False
        px = theme.px
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(px(24), px(20), px(24), px(16))
        self._layout.setSpacing(px(14))
        self._layout.addWidget(label(page_titles()[key], "name", wraps=True))
        self._scroll = scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    # What a page is built of.

    def heading(self, text: str) -> None:
        """A heading of what follows."""
        if self._any:
            self._layout.addSpacing(self.theme.px(10))
        self._layout.addWidget(label(text, "title", wraps=True))
        self._any = True

    def says(self, text: str) -> None:
        """A sentence about the page or the heading above."""
        words = label(text, tone=Tone.MUTED, wraps=True)
        self._put(words)

    def choice(self, key: str, input: SettingInput | None = None) -> SettingRow:
        """The row of a choice of the preferences; a check box where nothing else is given."""
        text = self._texts[key]
        row = SettingRow(
            self.theme, self.choosing, text, input or CheckLine(self.theme, text.title)
        )
        self.rows[key] = row
        self.part(row, key)
        return row

    def part(self, widget: QWidget, key: str = "") -> None:
        """Anything else; ``key`` is what it is found by."""
        self._any = True
        self._put(widget)
        if key:
            self._places[key] = widget

    def beside(self, *widgets: QWidget) -> None:
        """Widgets side by side."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        nest(self._layout, row)

    def _put(self, widget: QWidget) -> None:
        # A column asks what is wrapped in it for its height at the column's own width, though it
        # may not grow so wide; a line asks at the width that it gives.
        widget.setMaximumWidth(self.theme.px(MOST_WIDTH))
        row = QHBoxLayout()
        row.addWidget(widget, 1)
        row.addStretch()
        nest(self._layout, row)

    def title_of(self, key: str) -> str:
        """What a setting is called."""
        return self._texts[key].title

    def help_of(self, key: str) -> str:
        """What a setting does."""
        return self._texts[key].help

    def done(self) -> None:
        """The page is built."""
        self._layout.addStretch(1)
        follow_layout(self)

    # What is done with it.

    def refresh(self) -> None:
        """The page is shown: what it shows besides choices may be another by now."""

    def show_setting(self, key: str) -> None:
        """Bring a setting into view, and put the focus on it."""
        place = self._places.get(key)
        if place is None:
            return
        if isinstance(place, SettingRow):
            place.take_focus()
        else:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(place, 0, self.theme.px(24))
