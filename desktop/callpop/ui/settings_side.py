"""The side of the settings: a search, the accounts, the pages."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.glyphs import Glyph
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.screens import screen_of
from callpop.ui.scrolling import scrolling
from callpop.ui.search_input import SearchInput
from callpop.ui.settings_texts import SettingsPageKey, page_titles
from callpop.ui.theme import Theme, Type
from callpop.ui.tokens import Tone

WIDTH, ROOM = 224, 104
"""``ROOM`` is what a row takes beside its text."""
MOST_ACCOUNTS, MOST_PAGES = 8, 12
GLYPHS = {
    SettingsPageKey.CONTACTS: Glyph.BOOK,
    SettingsPageKey.GENERAL: Glyph.SETTINGS,
    SettingsPageKey.CALLS: Glyph.BELL,
    SettingsPageKey.DIALING: Glyph.PHONE,
    SettingsPageKey.HOTKEYS: Glyph.KEYBOARD,
    SettingsPageKey.PEOPLE: Glyph.PEOPLE,
    SettingsPageKey.HISTORY: Glyph.HISTORY,
    SettingsPageKey.PRIVACY: Glyph.EYE_OFF,
    SettingsPageKey.CHECK: Glyph.CHECK,
    SettingsPageKey.ABOUT: Glyph.INFO,
}


class SettingsSide(QWidget):
    """``chosen`` carries the key of a row, whichever list it is in."""

    chosen = Signal(str)
    looked_for = Signal(str)
    """The text that is looked for; "" for nothing."""
    goes_down = Signal()
    """From the search to what was found."""
    takes_first = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(self._fitting_width())
        self.search = SearchInput(theme, QCoreApplication.translate("Settings", "Find a setting"))
        accounts = QCoreApplication.translate("Settings", "Accounts")
        self.accounts = RowList(theme, now, most=MOST_ACCOUNTS, name=accounts)
        pages = QCoreApplication.translate("Settings", "Settings of Callpop")
        self.pages = RowList(theme, now, most=MOST_PAGES, name=pages)
        self.add = button(QCoreApplication.translate("Settings", "Add an account…"))
        self.trouble = label(type_="caption", tone=Tone.MISSED, wraps=True)
        self.trouble.hide()
        self.pages.show_rows(
            [
                Row(key=key, title=text, glyph=GLYPHS[key], mark_tone=Tone.TEXT)
                for key, text in page_titles().items()
            ]
        )
        self._build()
        self.accounts.chosen.connect(self.chosen)
        self.pages.chosen.connect(self.chosen)
        self.search.textChanged.connect(lambda text: self.looked_for.emit(text.strip()))
        self.search.goes_down.connect(self._go_down)
        self.search.returnPressed.connect(self.takes_first)
        for rows in (self.accounts, self.pages):
            rows.selectionModel().currentChanged.connect(
                lambda index, _before, rows=rows: self._follow_keyboard(rows, index)
            )

    def _fitting_width(self) -> int:
        """The pages' names are whole, unless that took more than a third of the screen."""
        px, metrics = self._theme.px, QFontMetrics(self._theme.font(Type.ROW))
        widest = max(metrics.horizontalAdvance(title) for title in page_titles().values())
        most = screen_of(self).availableGeometry().width() // 3
        return min(max(px(WIDTH), widest + px(ROOM)), most)

    def _build(self) -> None:
        px = self._theme.px
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for heading, part in (
            (QCoreApplication.translate("Settings", "ACCOUNTS"), self._accounts_part()),
            (QCoreApplication.translate("Settings", "CALLPOP"), self.pages),
        ):
            words = label(heading, "heading")
            words.setContentsMargins(px(14), px(8), 0, px(2))
            column.addWidget(words)
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = scrolling(lists)
        self._lists = lists
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(14), px(9), px(8))
        layout.setSpacing(px(6))
        top = QHBoxLayout()
        top.setContentsMargins(px(6), 0, px(6), 0)
        top.addWidget(self.search)
        nest(layout, top)
        layout.addWidget(self._scroll, 1)

    def _accounts_part(self) -> QWidget:
        px = self._theme.px
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, px(6))
        column.setSpacing(px(4))
        column.addWidget(self.accounts)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(2), px(12), 0)
        row.addWidget(self.add)
        row.addStretch(1)
        nest(column, row)
        return part

    def show_accounts(self, rows: Sequence[Row]) -> None:
        """The accounts that there are."""
        self.accounts.show_rows(rows)

    def mark(self, key: str | None) -> None:
        """Show which page is open."""
        for rows in (self.accounts, self.pages):
            if key in rows.rows.keys:
                place = rows.rows.index(rows.rows.keys.index(key))
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                rows.selectionModel().setCurrentIndex(place, flag)
                self._show_row(rows, place)
            else:
                rows.clearSelection()

    def _go_down(self) -> None:
        if self.search.text().strip():
            self.goes_down.emit()
        else:
            rows = self.accounts if self.accounts.isVisible() else self.pages
            rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow_keyboard(self, rows: RowList, index: QModelIndex) -> None:
        if rows.hasFocus():
            self._show_row(rows, index)

    def _show_row(self, rows: RowList, index: QModelIndex) -> None:
        spot = rows.mapTo(self._lists, rows.visualRect(index).center())
        self._scroll.ensureVisible(spot.x(), spot.y(), 0, self._theme.px(28))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        edge = self._theme.px(1)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.raised))
        line = QColor(self._theme.tokens.line)
        painter.fillRect(self.width() - edge, 0, edge, self.height(), line)
        painter.end()
