"""What a click on the tray icon opens: calls now, accounts, queues, recent calls, people."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from callpop.clock import Clock
from callpop.desk.crm import Ask
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.desk.pause import Paused
from callpop.desk.people import People
from callpop.desk.places import Place
from callpop.telephony.model import Call, Presence
from callpop.telephony.queues import Queue
from callpop.telephony.status import AccountStatus
from callpop.ui.account_section import AccountSection
from callpop.ui.frame import SheetWindow
from callpop.ui.guarded import guarded
from callpop.ui.labels import label, line
from callpop.ui.offers import Offer
from callpop.ui.panel_head import PanelHead
from callpop.ui.panel_strips import PanelStrips
from callpop.ui.pause_text import pause_words
from callpop.ui.people_rows import call_row, entry_row, gap_row
from callpop.ui.people_section import PeopleSection
from callpop.ui.queue_rows import QueueLook
from callpop.ui.queue_section import QueueSection
from callpop.ui.roles import Role
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.screens import screen_of
from callpop.ui.scrolling import scrolling
from callpop.ui.section import Section
from callpop.ui.standing_in import stand_in
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

WIDTH = 376
MOST_RECENT = 5


class Panel(SheetWindow):
    """The small window at the tray; where there is no tray, an ordinary one with a menu."""

    accessible_role = Role.Window

    dial = Signal()
    place = Signal(object)
    """A :class:`~callpop.desk.places.Place` of the main window is wanted."""
    settings = Signal(str)
    """An account's name, or "" for the settings as a whole."""
    call_back = Signal(str)
    """The id of a call of the history."""
    call_person = Signal(str, str)
    """Account, and the extension or number to call there."""
    open_call = Signal(str)
    """The id of a call in progress whose CRM record is wanted."""
    retry = Signal(str)
    give_secret = Signal(str)
    resume = Signal()
    check = Signal()
    """The agent wants to see what may keep the next call from being seen."""
    hide_names = Signal(bool)
    """Names and numbers are to be hidden, or shown again."""
    show_names = Signal()
    """They are hidden, and are to be shown again."""
    allowed = Signal(object)
    """Always open the host of this :class:`~callpop.desk.crm.Ask`; once; not."""
    opened_once = Signal(object)
    declined = Signal(object)
    problem_closed = Signal()
    """The agent knows by now what :meth:`show_problem` says."""
    shown = Signal()
    hidden = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, ticker: Ticker, menu: QMenu, *, framed: bool
    ) -> None:
        flags = Qt.WindowType.Window if framed else Qt.WindowType.Tool
        super().__init__(theme, flags, framed=framed)
        self._clock = clock
        self._ticker = ticker
        self._ordinary = framed
        self._grows_up = False
        self._room = 0
        """The height that fits between the tray icon and the far edge of the screen."""
        self.setWindowTitle(QCoreApplication.translate("Panel", "Callpop"))
        self.setFixedWidth(theme.px(WIDTH))
        px = theme.px
        self._calls = RowList(
            theme, self._now, most=4, name=QCoreApplication.translate("Panel", "Calls now")
        )
        recent_calls = QCoreApplication.translate("Panel", "Recent calls")
        self._recent = RowList(theme, self._now, most=MOST_RECENT, name=recent_calls)
        self._queues = QueueSection(theme, self._now)
        self._people = PeopleSection(theme, self._now)
        self._several = False
        self._calls.chosen.connect(self.open_call)
        self._recent.chosen.connect(self.call_back)
        self._queues.chosen.connect(self.call_person)
        self._people.chosen.connect(self.call_person)

        self._head = PanelHead(theme, menu)
        self._head.dial.connect(self.dial)
        self._head.hide_names.connect(self.hide_names)

        self._strips = PanelStrips(theme)
        self._strips.pause.pressed.connect(self.resume)
        self._strips.private.pressed.connect(self.show_names)
        self._strips.checks.pressed.connect(self.check)
        self._strips.problem.close_it.clicked.connect(lambda: self._fit())
        self._strips.problem.close_it.clicked.connect(self.problem_closed)
        self._strips.ask.allowed.connect(self.allowed)
        self._strips.ask.opened_once.connect(self.opened_once)
        self._strips.ask.declined.connect(self.declined)
        self._accounts = AccountSection(theme)
        self._accounts.retry.connect(self.retry)
        self._accounts.mend.connect(self.settings)
        self._accounts.give_secret.connect(self.give_secret)

        self._no_recent = label(
            QCoreApplication.translate("Panel", "No calls yet."), tone=Tone.MUTED
        )
        self._no_recent.setContentsMargins(px(20), px(4), px(20), px(8))

        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, px(10))
        body.setSpacing(0)
        body.addWidget(self._strips)
        self._now_box = Section(theme)
        self._now_box.body.addWidget(self._calls)
        self._now_line = line(theme)
        body.addWidget(self._now_box)
        body.addWidget(self._now_line)
        body.addWidget(self._accounts)
        body.addWidget(line(theme))
        body.addWidget(self._queues)
        recent = Section(
            theme,
            QCoreApplication.translate("Panel", "RECENT"),
            QCoreApplication.translate("Panel", "All calls"),
        )
        for section, place in (
            (self._queues, Place.QUEUES),
            (recent, Place.HISTORY),
            (self._people, Place.PEOPLE),
        ):
            section.led.connect(partial(self.place.emit, place))
        recent.body.addWidget(self._recent)
        body.addWidget(recent)
        body.addWidget(self._no_recent)
        body.addWidget(self._people)
        body.addStretch(1)
        self._inside = inside
        self._scroll = scrolling(inside)
        outer = QVBoxLayout(self)
        edge = 0 if framed else px(1)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(self._scroll)
        ticker.ticked.connect(self._tick)
        for section in (self._accounts, self._queues, self._people):
            section.resized.connect(self._fit)
        for rows in self._running():
            rows.scrolled.connect(self.hold_ticker)
        self.show_calls([])
        self.show_accounts([])
        self.show_recent([])
        self.show_pause(Paused())

    def _now(self) -> datetime:
        return self._clock.now().wall

    # What it shows.

    def show_calls(
        self,
        calls: Sequence[Call],
        quiet: Collection[str] = (),
        why_not: Callable[[str], str] = lambda _id: "",
    ) -> None:
        """The agent's calls in progress; for the ``quiet`` ones no phone rings any more,
        ``why_not`` says why one did not pop up."""
        by_id = {call.id: call for call in calls}

        def row_of(id: str) -> Row:
            several, hushed = self._several, id in quiet
            return call_row(by_id[id], with_account=several, quiet=hushed, why_not=why_not(id))

        self._calls.show_keys(list(by_id), row_of)
        self._now_box.setVisible(bool(calls))
        self._now_line.setVisible(bool(calls))
        self.hold_ticker()
        self._fit()

    def offer(
        self,
        offers: Callable[[str], Sequence[Offer]],
        number_of_call: Callable[[str], str],
        entry_offers: Callable[[str], Sequence[Offer]],
        number_of_entry: Callable[[str], str],
    ) -> None:
        """What the menus of calls in progress and of recent ones offer, and what is copied of
        them; all are asked with a call's id."""
        self._calls.offers, self._calls.copied = offers, number_of_call
        self._recent.offers, self._recent.copied = entry_offers, number_of_entry

    def show_ask(self, ask: Ask | None, about: str = "") -> None:
        """A question about the CRM's host that waits for an answer, and whose call it is about."""
        if ask is None:
            self._strips.ask.hide()
        else:
            self._strips.ask.ask(ask, about)
        follow_layout(self)
        self._fit()

    def show_accounts(self, statuses: Sequence[AccountStatus]) -> None:
        """Every account."""
        self._several = len(statuses) > 1
        self._calls.refresh()
        self._recent.refresh()
        self._accounts.show_accounts(statuses)
        follow_layout(self)
        self._fit()

    def show_recent(self, entries: Sequence[HistoryEntry], gaps: Sequence[Gap] = ()) -> None:
        """The latest calls, newest first, and when nothing could be known between them."""
        now, seen = self._now(), entries[:MOST_RECENT]
        oldest = min((entry.seen_at for entry in seen), default=now)
        what: list[tuple[datetime, HistoryEntry | Gap]] = [(one.seen_at, one) for one in seen]
        what += [(gap.lost_at, gap) for gap in gaps if gap.lost_at >= oldest]
        what.sort(key=lambda pair: pair[0], reverse=True)

        def row_of(one: HistoryEntry | Gap) -> Row:
            if isinstance(one, Gap):
                return gap_row(one, now)
            return entry_row(one, now, with_account=self._several)

        by_key = {row_of(one).key: one for _, one in what[:MOST_RECENT]}
        self._recent.show_keys(list(by_key), lambda key: row_of(by_key[key]))
        self._no_recent.setVisible(not entries)
        self._fit()

    def show_people(
        self, people: People, shown: Callable[[Presence], Presence] = lambda row: row
    ) -> None:
        """The extension board, and what becomes of it at each :meth:`refresh`; ``shown`` says what
        may be read of somebody."""
        self._people.show_people(people, shown)
        self.hold_ticker()

    def show_queues(self, queues: Sequence[Queue], look: QueueLook) -> None:
        """The queue board."""
        self._queues.show_queues(queues, look)
        self.hold_ticker()

    def refresh(self) -> None:
        """Something of the extension board has changed."""
        self._people.refresh()
        self.hold_ticker()

    def show_pause(self, paused: Paused) -> None:
        """Whether pop-ups are muted."""
        self._strips.pause.say(pause_words(paused, self._now()))
        follow_layout(self)
        self._fit()

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden."""
        self._head.show_private(on=on)
        self._strips.private.setVisible(on)
        follow_layout(self)
        self._fit()

    def show_problem(self, text: str) -> None:
        """Something that the agent should know; "" when it is mended."""
        self._strips.show_problem(text)
        follow_layout(self)
        self._fit()

    @property
    def problem(self) -> str:
        """What :meth:`show_problem` says."""
        return self._strips.said_problem()

    def show_checks(self, troubles: int) -> None:
        """So many things may keep the next call from being seen."""
        self._strips.show_checks(troubles)
        follow_layout(self)
        self._fit()

    # How it behaves.

    def take_over(self, old: "Panel") -> None:
        """Stand where ``old`` stands, and as it does."""
        self._grows_up, self._room = old._grows_up, old._room
        stand_in(self, old)
        self._fit()

    @property
    def ordinary(self) -> bool:
        """It is a window among others, since there is no tray."""
        return self._ordinary

    def show_quietly(self) -> None:
        """Come up without taking the focus: nobody asked for it just now."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)

    def pop_up(self, near: QRect, beside: QRect = QRect()) -> None:  # noqa: B008
        """Open at the tray icon (or at the pointer, where nobody knows where that is), and
        ``beside`` what else stands there."""
        if not self._ordinary:
            known = near.isValid() and near.width() > 0
            self._go_to(near if known else QRect(QCursor.pos(), QSize(1, 1)))
            free, gap = screen_of(self).availableGeometry(), self.theme.px(8)
            # It may grow into all of its column while it is open.
            column = QRect(self.x(), free.top(), self.width(), free.height())
            if column.intersects(beside):
                left = beside.left() - gap - self.width()
                self.move(left if left >= free.left() else beside.right() + 1 + gap, self.y())
        self.show()
        self.raise_()
        self.activateWindow()

    def go_to_calls(self) -> None:
        """Put the keyboard at the calls in progress, or at the latest ones."""
        rows = self._calls if self._calls.rows.rowCount() else self._recent
        rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to(self, icon: QRect) -> None:
        screen = QGuiApplication.screenAt(icon.center()) or QGuiApplication.primaryScreen()
        free, gap = screen.availableGeometry(), self.theme.px(8)
        free = free.adjusted(gap, gap, -gap, -gap)
        self._grows_up = icon.center().y() > free.center().y()
        # The icon's bar ends as far below it as it begins above it.
        edge = screen.geometry()
        bar = edge.bottom() - icon.bottom() if self._grows_up else icon.top() - edge.top()
        away = min(max(0, bar), icon.height()) + gap
        x = min(
            max(icon.center().x() - self.width() // 2, free.left()), free.right() - self.width()
        )
        nearest = icon.top() - away if self._grows_up else icon.bottom() + 1 + away
        nearest = min(max(nearest, free.top()), free.bottom() + 1)
        self._room = nearest - free.top() if self._grows_up else free.bottom() + 1 - nearest
        self._fit()
        self.move(x, nearest - self.height() if self._grows_up else nearest)

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self._inside.ensurePolished()
        inner = self._inside.layout()
        if inner is None:
            return
        inner.activate()
        wanted = inner.heightForWidth(self.width() - 2)
        if wanted < 0:
            wanted = inner.sizeHint().height()
        screen = screen_of(self)
        most = self._room or screen.availableGeometry().height() - self.theme.px(32)
        height = min(wanted + self._head.sizeHint().height() + self.theme.px(2), most)
        if height != self.height():
            bottom = self.geometry().bottom()
            self.setFixedHeight(height)
            if self.isVisible() and self._grows_up:
                # It stands on the tray.
                self.move(self.x(), max(screen.availableGeometry().top(), bottom + 1 - height))

    def _running(self) -> tuple[RowList, ...]:
        """The lists with running times."""
        return self._calls, self._queues.list, self._people.list

    def _tick(self) -> None:
        self._queues.refresh()
        for rows in self._running():
            rows.tick()

    def hold_ticker(self) -> None:
        """Let running times run exactly while some are on the screen."""
        running = self.isVisible() and any(rows.ticking for rows in self._running())
        self._ticker.hold(self, wanted=running)

    @guarded
    def event(self, event: QEvent) -> bool:  # noqa: D102
        if (
            event.type() is QEvent.Type.WindowDeactivate
            and not self._ordinary
            and QGuiApplication.focusWindow() is None
        ):
            self.hide()
        if event.type() is QEvent.Type.WindowActivate and self._ordinary:
            # It is always there: it is looked at when the agent turns to it.
            self.shown.emit()
        return super().event(event)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._fit()
        self.hold_ticker()
        self.shown.emit()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._people.search.clear()
        self.hold_ticker()
        self.hidden.emit()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if self._ordinary and not _saving_session():
            # Nothing else is left on the screen to open it again with.
            event.ignore()
            self.showMinimized()
            return
        super().closeEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape and not self._ordinary:
            self.hide()
        else:
            super().keyPressEvent(event)


def _saving_session() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
