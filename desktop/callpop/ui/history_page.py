"""The calls that are over: looked for, called back, noted, forgotten."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.history_search import Counts
from callpop.desk.history_store import HistoryEntry
from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence, say
from callpop.ui.card_strip import CardStrip
from callpop.ui.contact_form import ContactForm
from callpop.ui.empty_list import empty_list
from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.history_deeds import Deed, HistoryDeeds
from callpop.ui.history_details import HistoryDetails
from callpop.ui.history_files import HistoryExport
from callpop.ui.history_filters import HistoryFilters
from callpop.ui.history_listing import Day, Line, Lost
from callpop.ui.history_reading import HistoryReading
from callpop.ui.history_row import HistoryRow, call_row, day_row, gap_line
from callpop.ui.history_table import HistoryTable
from callpop.ui.history_texts import calls_it, day
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.notice import Notice
from callpop.ui.offers import Offer
from callpop.ui.page import Page
from callpop.ui.ports import Contacts
from callpop.ui.search_input import SearchInput
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

GATHERED_MILLISECONDS = 200
WIDE, DETAILS = 620, 288
"""From the one width on the details stand at the right, so wide."""
_NO_BOUND = (1 << 24) - 1


class HistoryPage(Page):
    """Follows the desk while it is seen; seen by the agent, no missed call is new any more."""

    search: SearchInput
    call = Signal(str, str)
    """Account and number."""

    def __init__(
        self, theme: Theme, clock: Clock, desk: Desk, contacts: Contacts, tasks: Tasks
    ) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._desk = desk
        self._tasks = tasks
        self._reading = HistoryReading(desk.history, tasks)
        self._listing = self._reading.listing
        self._sought: tuple[str, Deed | None] | None = None
        self._several = False
        self._is_listing = False
        """Who is picked in the end is shown once: nobody is, until then."""
        self._unsubscribe: list[Callable[[], None]] = []
        self._soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._soon.timeout.connect(self._renew)
        self.count = label(type_="caption", tone=Tone.MUTED)
        self.filters = HistoryFilters(theme, self._now)
        self.search = self.filters.search
        self.table = HistoryTable(theme, self._now, QCoreApplication.translate("History", "Calls"))
        self.details = HistoryDetails(theme, tasks, desk.history.note)
        self.trouble = label(tone=Tone.MISSED, wraps=True)
        self.none = label(tone=Tone.MUTED, wraps=True)
        self.every = button(QCoreApplication.translate("History", "Show all calls"))
        self.export = button(QCoreApplication.translate("History", "Export CSV…"))
        wear(self.export, theme, Glyph.EXPORT)
        self.ask = CardStrip(theme, focusable=True)
        self.notice = Notice(theme, self.table)
        self.form = ContactForm(theme, contacts, tasks)
        self.deeds = HistoryDeeds(desk, contacts, tasks, self.notice, self.ask)
        self.files = HistoryExport(
            tasks, self.notice, self, lambda file: desk.history.export(file, self._reading.wanted)
        )
        self._build()
        self._wire()
        self._show_picked()

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(label(QCoreApplication.translate("History", "History"), "name"))
        head.addStretch(1)
        head.addWidget(self.count)
        head.addWidget(self.export)
        self._body = QStackedWidget()
        for part in (QWidget(), self.table, empty_list(self._theme, self.none, self.every)):
            self._body.addWidget(part)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(px(12))
        self._sides.addWidget(self._body, 1)
        self._sides.addWidget(self.details)
        for side in (self._body, self.details):
            # Both scroll: on a low screen the question below them needs the room more.
            side.setMinimumHeight(px(30))
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.setSpacing(px(12))
        nest(layout, head)
        layout.addWidget(self.filters)
        layout.addWidget(self.trouble)
        nest(layout, self._sides, 1)
        layout.addWidget(self.ask)
        layout.addWidget(self.notice)
        self.trouble.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(whole)
        self._pages.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        follow_layout(self)

    def _wire(self) -> None:
        self._reading.began.connect(lambda: self._listed(anew=True))
        self._reading.changed.connect(lambda: self._listed(anew=False))
        self._reading.counted.connect(self._count)
        self._reading.failed.connect(self._trouble)
        self.filters.changed.connect(self._look)
        self.search.returnPressed.connect(lambda: self._call(self.table.key))
        self.search.goes_down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.every.clicked.connect(self.filters.reset)
        self.export.clicked.connect(self.files.choose)
        self.table.offers = self._offers
        self.table.copied = lambda key: self.deeds.number_of(self._listing.entry(key))
        self.table.picked.connect(self._show_picked)
        self.table.chosen.connect(self._call)
        self.table.typed.connect(self.type_in)
        self.table.nearly_done.connect(self._reading.go_on)
        details, deeds = self.details, self.deeds
        details.call_back.connect(lambda: self._call(self.table.key))
        details.open_link.connect(lambda number: self._do(partial(deeds.open_link, number=number)))
        details.open_recording.connect(lambda: self._do(deeds.open_recording))
        details.add_contact.connect(lambda: self._do(self._edit_contact))
        details.copy.connect(lambda: self._do(deeds.copy))
        details.forget.connect(lambda: self._do(deeds.ask_to_forget))
        details.note.escaped.connect(self.table.setFocus)
        deeds.contact_known.connect(self._show_picked)
        self.form.saved.connect(self._contact_saved)
        self.form.left.connect(self._back)
        self.ask.allowed.connect(deeds.allow)
        self.ask.opened_once.connect(deeds.open_once)
        self.ask.declined.connect(deeds.decline)
        for keys, does in (("Ctrl+N", self._to_note), ("Ctrl+O", self._open_best)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    # What others ask.

    def show_call(self, call_id: str, deed: Deed | None = None) -> None:
        """Pick this call, whatever was looked for, and begin ``deed``."""
        self._back()
        self._sought = call_id, deed
        self.filters.reset()

    # What is listed.

    def _look(self) -> None:
        """Other calls are wanted."""
        self._reading.look(self.filters.wanted)

    def _renew(self) -> None:
        """Something has changed."""
        if self.isVisible():
            self._reading.renew()

    def _listed(self, *, anew: bool) -> None:
        self.trouble.hide()
        self._is_listing = True
        try:
            self.table.show_keys(self._listing.lines(), self._row_of)
            self._show_body()
            self._pick_anew(anew=anew)
        finally:
            self._is_listing = False
        self._show_picked()

    def _show_body(self) -> None:
        there = bool(len(self._listing))
        narrowed = self._reading.wanted.narrowed
        self._body.setCurrentIndex(1 if there else 2 if self._reading.begun else 0)
        self.none.setText(
            QCoreApplication.translate("History", "There are no such calls.")
            if narrowed
            else QCoreApplication.translate(
                "History", "No calls yet. Every call that Callpop sees is listed here."
            )
        )
        self.every.setVisible(narrowed)
        self.filters.setVisible(there or narrowed)
        self.count.setVisible(there or narrowed)
        self.export.setEnabled(there)

    def _pick_anew(self, *, anew: bool) -> None:
        sought, self._sought = self._sought, None
        if sought is not None:
            lines = self._listing.lines()
            if sought[0] in lines:
                self.table.pick(lines.index(sought[0]))
                self._begin(sought[1])
        elif anew:
            self.table.pick(0 if len(self._listing) else None)

    def _count(self, counts: Counts) -> None:
        if counts.more:
            words = say("more than {count} calls", count=counts.all - 1)
        else:
            wanted, number = self._reading.wanted, counts.all
            if wanted.missed:
                number = counts.missed
            elif wanted.direction is not None:
                number = counts.of(wanted.direction)
            words = say("{count} calls", one="one call", count=number)
        self.count.setText(translate(words))
        self.filters.show_counts(None if counts.more else counts)

    def _row_of(self, line: Line) -> HistoryRow:
        now = self._now()
        if isinstance(line, Day):
            return day_row(day(line.of, now.astimezone().date()))
        if isinstance(line, Lost):
            return gap_line(line.gap, ", ".join(line.accounts))
        entry = self._listing.entry(line)
        assert entry is not None
        return call_row(self._desk.privacy.entry(entry), now, with_account=self._several)

    def _trouble(self, words: Sentence) -> None:
        self.trouble.setText(translate(words))
        self.trouble.show()

    # What is done with the call that is picked.

    @property
    def picked(self) -> HistoryEntry | None:
        """The call that is picked, as it is."""
        return self._listing.entry(self.table.key)

    def _show_picked(self) -> None:
        if self._is_listing:
            return
        entry = self.picked
        self.details.setVisible(entry is not None)
        if entry is None:
            return
        self.details.show_call(
            self._desk.privacy.entry(entry),
            self._desk.crm.links(entry),
            self._now(),
            known=self.deeds.contact_of(entry) is not None,
            recorded=bool(entry.recording_url),
            hidden=self._desk.privacy.on,
        )

    def _do(self, deed: Callable[[HistoryEntry], object]) -> None:
        entry = self.picked
        if entry is not None:
            deed(entry)

    def _begin(self, deed: Deed | None) -> None:
        if deed is Deed.NOTE:
            self._to_note()
        elif deed is Deed.CONTACT:
            self._do(self._edit_contact)
        elif deed is Deed.FORGET:
            self._do(self.deeds.ask_to_forget)
        elif deed is Deed.OPEN:
            self._open_best()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _call(self, key: Hashable) -> None:
        entry = self._listing.entry(key)
        if entry is not None and entry.number:
            self.notice.hide()
            self.call.emit(entry.account, entry.number)

    def _open_best(self) -> None:
        self._do(partial(self.deeds.open_link, number=0))

    def _to_note(self) -> None:
        if self.picked is not None:
            self.details.note.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offers(self, key: Hashable) -> Sequence[Offer]:
        entry = self._listing.entry(key)
        if entry is None:
            return ()
        offers: list[Offer] = []
        if entry.number:
            offers.append((calls_it(entry), partial(self._call, key)))
        offers += self.deeds.offers(entry, self._begin)
        return offers

    def _edit_contact(self, entry: HistoryEntry) -> None:
        contact = self.deeds.contact_of(entry)
        if contact is not None:
            self.form.start_edit(contact)
        else:
            number = entry.number_shown or entry.number or ""
            self.form.start_new(entry.name or "", entry.company or "", number)
        self._pages.setCurrentWidget(self.form)
        self.form.name.editor.setFocus()

    def _contact_saved(self, _id: int, words: str) -> None:
        self._back()
        self.deeds.contacts_changed()
        self._show_picked()
        self.notice.hide()
        if words:
            self.notice.say(words)

    def _back(self) -> None:
        self._pages.setCurrentIndex(0)
        (self.table if self.table.isVisible() else self.search).setFocus()

    # The window around it.

    def _follow(self) -> None:
        desk = self._desk
        self._unsubscribe = [
            desk.calls.subscribe(lambda _change: self._change()),
            desk.history.changes.subscribe(lambda _none: self._change()),
            desk.missed.subscribe(lambda _count: self._see()),
            desk.statuses.subscribe(lambda _status: self._show_accounts()),
            desk.privacy.changes.subscribe(lambda _on: self._redraw()),
        ]

    def _change(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _redraw(self) -> None:
        self.table.refresh()
        self.notice.hide()
        self._show_picked()

    def _show_accounts(self) -> None:
        names = [status.account for status in self._desk.account_statuses()]
        self._several = len(names) > 1
        self.filters.show_accounts(names)

    def _see(self) -> None:
        if self.isVisible() and self.isActiveWindow():
            self._desk.see_missed()

    def _now(self) -> datetime:
        return self._clock.now().wall

    @guarded
    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._see()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if not self._unsubscribe:
            self._follow()
        self._show_accounts()
        if self._reading.begun:
            self._renew()
        else:
            self._look()
        self._see()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self.details.note.write_down()
        self.notice.hide()
        self._soon.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(WIDE)
        if wide:
            self._sides.setDirection(QBoxLayout.Direction.LeftToRight)
            self.details.setFixedWidth(self._theme.px(DETAILS))
            self.details.setMaximumHeight(_NO_BOUND)
        else:
            self._sides.setDirection(QBoxLayout.Direction.TopToBottom)
            self.details.setMinimumWidth(0)
            self.details.setMaximumWidth(_NO_BOUND)
            self.details.setMaximumHeight(self.height() * 2 // 5)
