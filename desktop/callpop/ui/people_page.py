"""All colleagues of all accounts: who is free, called by a key or two."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout

from callpop.desk import wording
from callpop.desk.people import Group, Line, People
from callpop.telephony.model import Call, Presence
from callpop.ui.empty_list import empty_list
from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, give_tip, label
from callpop.ui.nesting import nest
from callpop.ui.notice import Notice
from callpop.ui.offers import Offer
from callpop.ui.page import Page
from callpop.ui.person_rows import free_words, group_row, person_row, person_title
from callpop.ui.row import Row
from callpop.ui.row_table import RowTable
from callpop.ui.search_input import SearchInput
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

ORDER_MILLISECONDS = 1000
"""The order is renewed no oftener, and never under the hand."""
SIDE_MARGIN = 24
LONGEST_OFFER = 340
"""Pixels of the design that the names on a button may take."""


class PeoplePage(Page):
    """Shows ``people`` as they are at each :meth:`refresh`; ``shown`` says what of somebody may be
    read on the screen."""

    search: SearchInput
    call = Signal(str, str)
    """Account and extension."""
    transfer = Signal(str, str)
    """The id of a call, and the extension that it is to be handed to."""
    favoured = Signal(object)
    """Whoever is to be a favourite, or none any more."""

    def __init__(
        self,
        theme: Theme,
        ticker: Ticker,
        now: Callable[[], datetime],
        people: People,
        shown: Callable[[Presence], Presence],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._ticker = ticker
        self._people = people
        self._shown = shown
        self._lines: Sequence[Line] = ()
        self._closed: set[Group] = set()
        self._calls: Sequence[Call] = ()
        self._changed = False
        self._calm = QTimer(self, singleShot=True, interval=ORDER_MILLISECONDS)
        self._calm.timeout.connect(self._follow)
        self.count = label(type_="caption", tone=Tone.MUTED)
        self.search = SearchInput(
            theme, QCoreApplication.translate("People", "Search a name, an extension or an account")
        )
        self.free_only = QCheckBox(QCoreApplication.translate("People", "Available only"))
        self.table = RowTable(theme, now, QCoreApplication.translate("People", "People"))
        self.nobody = label(tone=Tone.MUTED, wraps=True)
        self.notice = Notice(theme, self.table)
        self.call_it = button(QCoreApplication.translate("People", "Call"), "primary")
        wear(self.call_it, theme, Glyph.PHONE)
        self.hand_on = button("")
        self.hand_on.setMinimumWidth(theme.px(60))
        wear(self.hand_on, theme, Glyph.TRANSFER)
        self.star = button("", "icon")
        self._star_wears = wear(self.star, theme, Glyph.STAR)
        self._build()
        self._wire()
        self._show_picked()

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.addWidget(label(QCoreApplication.translate("People", "People"), "name"))
        head.addStretch(1)
        head.addWidget(self.count)
        seek = QHBoxLayout()
        seek.setSpacing(px(14))
        seek.addWidget(self.search, 1)
        seek.addWidget(self.free_only)
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(empty_list(self._theme, self.nobody))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.call_it)
        foot.addWidget(self.hand_on)
        foot.addStretch(1)
        foot.addWidget(self.star)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(SIDE_MARGIN), px(20), px(SIDE_MARGIN), px(16))
        layout.setSpacing(px(12))
        nest(layout, head)
        nest(layout, seek)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.notice)
        nest(layout, foot)
        follow_layout(self)

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(lambda: self._call_one(self.table.key))
        self.search.goes_down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.free_only.toggled.connect(lambda _on: self._look())
        self.table.offers = self._offers
        self.table.picked.connect(self._show_picked)
        self.table.chosen.connect(self._choose)
        self.table.starred.connect(self.favoured)
        self.table.typed.connect(self.type_in)
        self.table.rested.connect(self._follow)
        self.table.scrolled.connect(self._hold_ticker)
        self._ticker.ticked.connect(self.table.refresh)
        self.call_it.clicked.connect(lambda: self._call_one(self.table.key))
        self.hand_on.clicked.connect(self._transfer_first)
        self.star.clicked.connect(self._favour)
        for keys, does in (("Ctrl+T", self._transfer_first), ("Ctrl+D", self._favour)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    # What it is told.

    def refresh(self) -> None:
        """Somebody does something else: it is shown now, the order follows within a second."""
        self._changed = True
        if self.isVisible():
            self._count()
            self.table.refresh()
            self._hold_ticker()
            if not self._calm.isActive():
                self._follow()

    def rearrange(self) -> None:
        """The agent wants another order, or other names: both are shown now."""
        if self.isVisible():
            self._arrange()
            self._show_picked()

    def show_calls(self, calls: Sequence[Call]) -> None:
        """The calls that can be handed on, as they may be read on the screen."""
        self._calls = calls
        self._show_picked()

    def say(self, text: str, tone: Tone) -> None:
        """What became of what the agent asked for here."""
        self.notice.say(text, tone)

    # What is listed.

    def _look(self) -> None:
        """Another search: it begins at the top, and a name means the likeliest."""
        self.notice.hide()
        self._arrange()
        people = bool(self._lines) and bool(self.search.text().strip())
        self.table.pick(0 if people else None)
        self._show_picked()

    def _follow(self) -> None:
        if self._changed and self.isVisible() and not self.table.in_use:
            self._arrange()
            self._calm.start()

    def _arrange(self) -> None:
        self._changed = False
        free = self.free_only.isChecked()
        text = self.search.text()
        self._lines = self._people.directory(text, free=free, closed=self._closed)
        self.table.show_keys(self._lines, self._row_of)
        self._body.setCurrentIndex(0 if self._lines else 1)
        if not self._lines:
            if not free:
                words = QCoreApplication.translate(
                    "People", "Nobody has this name, extension or account."
                )
            elif text.strip():
                words = QCoreApplication.translate("People", "Nobody of this name is available.")
            else:
                words = QCoreApplication.translate("People", "Nobody is available now.")
            self.nobody.setText(words)
        self._count()
        self._hold_ticker()

    def _count(self) -> None:
        self.count.setText(free_words(self._people.free, len(self._people)))

    def _row_of(self, line: Line) -> Row:
        if isinstance(line, Group):
            free, people = self._people.counts(line)
            return group_row(line, free, people, is_open=line not in self._closed)
        favourite = self._people.is_favourite(line)
        headed = not favourite and not self.search.text().strip()
        several = self._people.several_accounts
        row = self._shown(self._people.get(line))
        return person_row(row, favourite=favourite, with_account=several and not headed)

    # What is done with whoever is picked.

    def _who(self) -> Presence | None:
        """Whoever is picked, as they are."""
        return self._person(self.table.key)

    def _person(self, key: Hashable) -> Presence | None:
        return self._people.find(*key) if isinstance(key, tuple) else None

    def _choose(self, key: Hashable) -> None:
        if isinstance(key, Group):
            self._closed ^= {key}
            self._arrange()
        else:
            self._call_one(key)

    def _call_one(self, key: Hashable) -> None:
        row = self._person(key)
        if row is not None:
            self.notice.hide()
            self.call.emit(row.account, row.extension)

    def _handable(self, row: Presence | None) -> list[Call]:
        """The calls that can be handed to somebody: another PBX does not know them, and nobody
        hands a call to the phone that it is at."""
        return [
            call
            for call in self._calls
            if row is not None and call.account == row.account and call.extension != row.extension
        ]

    def _transfer_first(self) -> None:
        row = self._who()
        for call in self._handable(row)[:1]:
            self._hand(call, row)

    def _hand(self, call: Call, row: Presence | None) -> None:
        if row is not None:
            self.transfer.emit(call.id, row.extension)

    def _favour(self) -> None:
        row = self._who()
        if row is not None:
            self.favoured.emit((row.account, row.extension))

    def _copy(self, row: Presence) -> None:
        QGuiApplication.clipboard().setText(row.extension)

    def _offers(self, key: Hashable) -> Sequence[Offer]:
        row = self._person(key)
        if row is None:
            return ()
        call = QCoreApplication.translate("People", "Call {who}")
        who = person_title(self._shown(row))
        offers: list[Offer] = [(call.format(who=who), partial(self._call_one, key))]
        offers += [
            (_transfer_words(one, who), partial(self._hand, one, row))
            for one in self._handable(row)
        ]
        copies = QCoreApplication.translate("People", "Copy number")
        offers.append((copies, partial(self._copy, row)))
        favourite = self._people.is_favourite((row.account, row.extension))
        offers.append((_star_words(favourite=favourite), self._favour))
        return offers

    def _show_picked(self) -> None:
        row = self._who()
        self.call_it.setEnabled(row is not None)
        self.star.setEnabled(row is not None)
        favourite = row is not None and self._people.is_favourite((row.account, row.extension))
        self._star_wears.change(Glyph.STAR_FILLED if favourite else Glyph.STAR)
        words = _star_words(favourite=favourite)
        self.star.setAccessibleName(words)
        tip = QCoreApplication.translate("People", "{what} ({keys})")
        self.star.setToolTip(tip.format(what=words, keys="Ctrl+D"))
        handable = self._handable(row)
        self.hand_on.setVisible(bool(self._calls))
        self.hand_on.setEnabled(bool(handable))
        if row is not None and handable:
            words = _transfer_words(handable[0], person_title(self._shown(row)))
        else:
            words = QCoreApplication.translate("People", "Transfer…")
        self.hand_on.setAccessibleName(words)
        give_tip(self.hand_on, tip.format(what=words, keys="Ctrl+T"))
        self._fit_transfer()

    def _fit_transfer(self) -> None:
        """Names are cut where there is no room for them beside the other buttons."""
        words, px = self.hand_on.accessibleName(), self._theme.px
        self.hand_on.ensurePolished()
        metrics = self.hand_on.fontMetrics()
        around = self.hand_on.sizeHint().width() - metrics.horizontalAdvance(self.hand_on.text())
        others = sum(one.sizeHint().width() + px(8) for one in (self.call_it, self.star))
        room = self.contentsRect().width() - 2 * px(SIDE_MARGIN) - others - around
        room = min(px(LONGEST_OFFER), max(px(60), room))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.hand_on.setText(shown.replace("&", "&&"))

    # The window around it.

    def take_focus(self) -> None:
        """The agent came here: typing searches."""
        self.seek()

    def _hold_ticker(self) -> None:
        self._ticker.hold(self, wanted=self.isVisible() and self.table.ticking)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._fit_transfer()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._arrange()
        self._show_picked()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        if not self.window().isVisible():
            # Whoever opens the window again looks for somebody else.
            with QSignalBlocker(self.search):
                self.search.clear()
            self.notice.hide()
        self._hold_ticker()


def _star_words(*, favourite: bool) -> str:
    if favourite:
        return QCoreApplication.translate("People", "Remove from favourites")
    return QCoreApplication.translate("People", "Add to favourites")


def _transfer_words(call: Call, to: str) -> str:
    words = QCoreApplication.translate("People", "Transfer {who} to {colleague}")
    return words.format(who=wording.title(call), colleague=to)
