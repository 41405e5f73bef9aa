"""What a click on the tray icon opens: calls now, accounts, recent calls, people."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from callpop.clock import Clock
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.desk.pause import Paused
from callpop.telephony.model import Call, Presence
from callpop.telephony.status import AccountStatus
from callpop.ui.account_line import AccountLine
from callpop.ui.clock_text import until
from callpop.ui.frame import SheetWindow
from callpop.ui.labels import button, label, line
from callpop.ui.people_rows import busy_count, call_row, entry_row, gap_row, presence_row
from callpop.ui.rows import RowList
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

WIDTH = 376
MOST_RECENT = 5


class Panel(SheetWindow):
    """The small window at the tray; where there is no tray, an ordinary one with a menu."""

    dial = Signal()
    settings = Signal(str)
    """An account's name, or "" for the settings as a whole."""
    call_back = Signal(str)
    """The id of a call of the history."""
    call_person = Signal(str, str)
    """Account and extension."""
    open_call = Signal(str)
    """The id of a call in progress whose CRM record is wanted."""
    retry = Signal(str)
    give_secret = Signal(str)
    resume = Signal()
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
        self.setWindowTitle(QCoreApplication.translate("Panel", "Callpop"))
        self.setFixedWidth(theme.px(WIDTH))
        px = theme.px
        self._calls = RowList(
            theme, self._now, most=4, name=QCoreApplication.translate("Panel", "Calls now")
        )
        self._recent = RowList(
            theme,
            self._now,
            most=MOST_RECENT,
            name=QCoreApplication.translate("Panel", "Recent calls"),
        )
        self._people = RowList(
            theme, self._now, most=6, name=QCoreApplication.translate("Panel", "People")
        )
        self._calls.chosen.connect(self.open_call)
        self._recent.chosen.connect(self.call_back)
        self._people.chosen.connect(lambda key: self.call_person.emit(*key.split("\0", 1)))

        title = label(QCoreApplication.translate("Panel", "Callpop"), "title")
        call = button(QCoreApplication.translate("Panel", "Call…"), "primary")
        call.clicked.connect(self.dial)
        more = button("⋯", "icon")
        more.setAccessibleName(QCoreApplication.translate("Panel", "Menu"))
        more.setMenu(menu)
        head = QHBoxLayout()
        head.setContentsMargins(px(20), px(14), px(14), px(10))
        head.setSpacing(px(8))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(call)
        head.addWidget(more)

        self._pause = QFrame()
        self._pause.setProperty("kind", "strip")
        self._pause_words = label(type_="caption", wraps=True)
        resume = button(QCoreApplication.translate("Panel", "Resume"), "small")
        resume.clicked.connect(self.resume)
        pause_row = QHBoxLayout(self._pause)
        pause_row.setContentsMargins(px(12), px(6), px(6), px(6))
        pause_row.addWidget(self._pause_words, 1)
        pause_row.addWidget(resume)
        self._problem = label(type_="caption", tone=Tone.MISSED, wraps=True)
        self._problem.setContentsMargins(px(20), px(6), px(20), px(8))
        self._problem.hide()

        self._accounts: dict[str, AccountLine] = {}
        self._account_box = QVBoxLayout()
        self._account_box.setSpacing(0)
        self._none_yet = _NoAccount(theme)
        self._none_yet.add.connect(lambda: self.settings.emit(""))
        self._account_box.addWidget(self._none_yet)

        self._busy = label(type_="caption", tone=Tone.MUTED)
        self._no_recent = label(
            QCoreApplication.translate("Panel", "No calls yet."), tone=Tone.MUTED
        )
        self._no_recent.setContentsMargins(px(20), px(4), px(20), px(8))

        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, px(10))
        body.setSpacing(0)
        pause_margin = QHBoxLayout()
        pause_margin.setContentsMargins(px(12), 0, px(12), 0)
        pause_margin.addWidget(self._pause)
        body.addLayout(pause_margin)
        body.addWidget(self._problem)
        self._now_box = self._section("", self._calls)
        self._now_line = line(theme)
        body.addWidget(self._now_box)
        body.addWidget(self._now_line)
        body.addLayout(self._account_box)
        body.addSpacing(px(6))
        body.addWidget(line(theme))
        body.addWidget(self._section(QCoreApplication.translate("Panel", "RECENT"), self._recent))
        body.addWidget(self._no_recent)
        self._people_box = self._section(
            QCoreApplication.translate("Panel", "PEOPLE"), self._people, self._busy
        )
        body.addWidget(self._people_box)
        body.addStretch(1)
        self._inside = inside
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        edge = 0 if framed else px(1)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._scroll)
        ticker.ticked.connect(self._tick)
        self.show_calls([])
        self.show_accounts([])
        self.show_recent([])
        self.show_people([])
        self.show_pause(Paused())

    def _section(
        self,
        heading: str,
        rows: RowList,
        right: QWidget | None = None,
    ) -> QWidget:
        px = self.theme.px
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(px(4), 0, px(4), 0)
        layout.setSpacing(0)
        if heading:
            row = QHBoxLayout()
            row.setContentsMargins(px(16), px(10), px(14), px(4))
            row.addWidget(label(heading, "heading"))
            row.addStretch(1)
            if right is not None:
                row.addWidget(right)
            layout.addLayout(row)
        layout.addWidget(rows)
        return box

    def _now(self) -> datetime:
        return self._clock.now().wall

    # What it shows.

    def show_calls(self, calls: Sequence[Call]) -> None:
        """The agent's calls in progress."""
        self._calls.show_rows([call_row(call) for call in calls])
        self._now_box.setVisible(bool(calls))
        self._now_line.setVisible(bool(calls))
        self.hold_ticker()
        self._fit()

    def show_accounts(self, statuses: Sequence[AccountStatus]) -> None:
        """Every account."""
        names = [status.account for status in statuses]
        for gone in [name for name in self._accounts if name not in names]:
            line_of = self._accounts.pop(gone)
            line_of.hide()
            line_of.deleteLater()
        for status in statuses:
            known = self._accounts.get(status.account)
            if known is not None:
                known.show_status(status)
                continue
            made = AccountLine(self.theme, status)
            made.retry.connect(self.retry)
            made.mend.connect(self.settings)
            made.give_secret.connect(self.give_secret)
            self._accounts[status.account] = made
            self._account_box.addWidget(made)
        self._none_yet.setVisible(not statuses)
        follow_layout(self)
        self._fit()

    def show_recent(self, entries: Sequence[HistoryEntry], gaps: Sequence[Gap] = ()) -> None:
        """The latest calls, newest first, and when nothing could be known between them."""
        now = self._now()
        rows = [(entry.seen_at, entry_row(entry, now)) for entry in entries[:MOST_RECENT]]
        oldest = min((at for at, _ in rows), default=now)
        rows += [(gap.lost_at, gap_row(gap, now)) for gap in gaps if gap.lost_at >= oldest]
        rows.sort(key=lambda row: row[0], reverse=True)
        self._recent.show_rows([row for _, row in rows[:MOST_RECENT]])
        self._no_recent.setVisible(not entries)
        self._fit()

    def show_people(self, people: Sequence[Presence]) -> None:
        """The extension board."""
        several = len({row.account for row in people}) > 1
        self._people.show_rows([presence_row(row, with_account=several) for row in people])
        self._people_box.setVisible(bool(people))
        self.hold_ticker()
        self._busy.setText(busy_count(people))
        self._fit()

    def show_pause(self, paused: Paused) -> None:
        """Whether pop-ups are paused."""
        self._pause.setVisible(paused.on)
        if paused.until is not None:
            words = QCoreApplication.translate("Panel", "Pop-ups are paused until {time}.").format(
                time=until(paused.until, self._now())
            )
        else:
            words = QCoreApplication.translate("Panel", "Pop-ups are paused.")
        self._pause_words.setText(words)
        self._fit()

    def show_problem(self, text: str) -> None:
        """Something that the agent should know; "" when it is mended."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._fit()

    # How it behaves.

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
            if self.geometry().intersects(beside):
                gap = self.theme.px(8)
                left = beside.left() - gap - self.width()
                free = self.screen().availableGeometry()
                self.move(left if left >= free.left() else beside.right() + 1 + gap, self.y())
        self.show()
        self.raise_()
        self.activateWindow()

    def _go_to(self, icon: QRect) -> None:
        screen = QGuiApplication.screenAt(icon.center()) or QGuiApplication.primaryScreen()
        free, gap = screen.availableGeometry(), self.theme.px(8)
        free = free.adjusted(gap, gap, -gap, -gap)
        self._grows_up = icon.center().y() > free.center().y()
        self._fit(free.height())
        # The icon's bar ends as far below it as it begins above it.
        edge = screen.geometry()
        bar = edge.bottom() - icon.bottom() if self._grows_up else icon.top() - edge.top()
        away = min(max(0, bar), icon.height()) + gap
        x = min(
            max(icon.center().x() - self.width() // 2, free.left()), free.right() - self.width()
        )
        y = icon.top() - away - self.height() if self._grows_up else icon.bottom() + 1 + away
        self.move(x, min(max(y, free.top()), free.bottom() + 1 - self.height()))

    def _fit(self, most: int = 0) -> None:
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
        screen = self.screen() or QGuiApplication.primaryScreen()
        most = most or screen.availableGeometry().height() - self.theme.px(32)
        head = layout.itemAt(0).sizeHint().height()  # type: ignore[union-attr]
        height = min(wanted + head + self.theme.px(2), most)
        if height != self.height():
            bottom = self.geometry().bottom()
            self.setFixedHeight(height)
            if self.isVisible() and self._grows_up:
                # It stands on the tray.
                self.move(self.x(), max(screen.availableGeometry().top(), bottom + 1 - height))

    def _tick(self) -> None:
        for rows in (self._calls, self._people):
            rows.rows.tick()

    def hold_ticker(self) -> None:
        """Let running times run exactly while some are on the screen."""
        running = self._calls.rows.ticking or self._people.rows.ticking
        self._ticker.hold(self, wanted=self.isVisible() and running)

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

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._fit()
        self.hold_ticker()
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self.hold_ticker()
        self.hidden.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if self._ordinary and not _saving_session():
            # Nothing else is left on the screen to open it again with.
            event.ignore()
            self.showMinimized()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape and not self._ordinary:
            self.hide()
        else:
            super().keyPressEvent(event)


class _NoAccount(QWidget):
    """What the panel says before there is any account."""

    add = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(4), px(20), px(12))
        layout.setSpacing(px(10))
        layout.addWidget(
            label(
                QCoreApplication.translate(
                    "Panel",
                    "Callpop is not connected to your PBX yet. Add your account to see who calls.",
                ),
                tone=Tone.MUTED,
                wraps=True,
            )
        )
        row = QHBoxLayout()
        add = button(QCoreApplication.translate("Panel", "Add an account…"), "primary")
        add.clicked.connect(self.add)
        row.addWidget(add)
        row.addStretch(1)
        layout.addLayout(row)


def _saving_session() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
