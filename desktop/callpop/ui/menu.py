"""The menu of the tray icon and of the panel."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from callpop.clock import Clock
from callpop.desk.history_store import HistoryEntry
from callpop.desk.pause import Paused
from callpop.desk.places import Place
from callpop.telephony.status import AccountStatus
from callpop.ui.clock_text import day_and_clock
from callpop.ui.pause_text import resume_words
from callpop.ui.state_icons import LINK_MARKS, Mark, paint_mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import link_state

MOST_RECENT = 8
LONGEST_ITEM = 60


class AppMenu(QMenu):
    """Accounts with their states, Call…, recent calls, pause, settings, quit."""

    account = Signal(str)
    dial = Signal()
    panel = Signal()
    place = Signal(object)
    """A :class:`~callpop.desk.places.Place` of the main window."""
    call_back = Signal(str)
    mute_call = Signal()
    """The calls that ring now."""
    pause = Signal()
    """Until the agent resumes."""
    pause_hour = Signal()
    pause_today = Signal()
    resume = Signal()
    hide_names = Signal(bool)
    """Names and numbers are to be hidden, or shown again."""
    settings = Signal()
    check = Signal()
    """Will the next call be seen?"""
    report = Signal()
    """A report for whoever helps."""
    quit_wanted = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._accounts: list[QAction] = []
        self._statuses: Sequence[AccountStatus] = ()
        self._first_line = self.addSeparator()
        self.open_panel = self._add(self.panel)
        self.call = self._add(self.dial)
        self.recent = QMenu(self)
        self.addMenu(self.recent)
        self.places = {place: self._place_line(place) for place in Place}
        self.addSeparator()
        self.pauses = QMenu(self)
        self.addMenu(self.pauses)
        self._mutes = tuple(self.pauses.addAction("") for _ in range(4))
        call, hour, today, ever = self._mutes
        self.muting_call = call
        call.triggered.connect(lambda: self.mute_call.emit())
        hour.triggered.connect(lambda: self.pause_hour.emit())
        today.triggered.connect(lambda: self.pause_today.emit())
        ever.triggered.connect(lambda: self.pause.emit())
        self.resuming = self._add(self.resume)
        self.hiding = QAction(self)
        self.hiding.setCheckable(True)
        self.hiding.triggered.connect(self.hide_names)
        self.addAction(self.hiding)
        self.addSeparator()
        self.setting = self._add(self.settings)
        self.checking = self._add(self.check)
        self.reporting = self._add(self.report)
        self.quitting = self._add(self.quit_wanted)
        self._name()
        self.show_accounts([])
        self.show_places(())
        self.show_recent([])
        self.show_pause(Paused())
        self.show_ringing(on=False)
        theme.changed.connect(self._mark_accounts)

    def _add(self, signal: object) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        self.addAction(action)
        return action

    def _name(self) -> None:
        self.open_panel.setText(QCoreApplication.translate("Menu", "Show Callpop"))
        self.call.setText(QCoreApplication.translate("Menu", "Call…"))
        for place, text in (
            (Place.PEOPLE, QCoreApplication.translate("Menu", "People")),
            (Place.QUEUES, QCoreApplication.translate("Menu", "Queues")),
            (Place.HISTORY, QCoreApplication.translate("Menu", "History")),
        ):
            self.places[place].setText(text)
        self.recent.setTitle(QCoreApplication.translate("Menu", "Recent calls"))
        self.pauses.setTitle(QCoreApplication.translate("Menu", "Mute pop-ups"))
        self.hiding.setText(QCoreApplication.translate("Menu", "Hide names and numbers"))
        self.checking.setText(QCoreApplication.translate("Menu", "Will I see the next call?"))
        self.reporting.setText(QCoreApplication.translate("Menu", "Save a report for support…"))
        self.setting.setText(QCoreApplication.translate("Menu", "Settings…"))
        self.quitting.setText(QCoreApplication.translate("Menu", "Quit"))
        for action, text in zip(
            self._mutes,
            (
                QCoreApplication.translate("Menu", "For this call"),
                QCoreApplication.translate("Menu", "For 1 hour"),
                QCoreApplication.translate("Menu", "For today"),
                QCoreApplication.translate("Menu", "Until I resume"),
            ),
            strict=True,
        ):
            action.setText(text)

    def show_accounts(self, statuses: Sequence[AccountStatus]) -> None:
        """A line for each account; a click leads to its settings."""
        while len(self._accounts) < len(statuses):
            self._accounts.append(self._account_line())
        for action, status in zip(self._accounts, statuses, strict=False):
            action.setText(f"{_plain(status.account)}: {link_state(status.state)}")
            action.setData(status.account)
        self._statuses = statuses
        self._mark_accounts()
        for place, action in enumerate(self._accounts):
            action.setVisible(place < len(statuses))
        self._first_line.setVisible(bool(statuses))

    def _mark_accounts(self) -> None:
        for action, status in zip(self._accounts, self._statuses, strict=False):
            action.setIcon(self._icon(*LINK_MARKS[status.state]))

    def show_places(self, there: Collection[Place]) -> None:
        """The pages that the main window has now."""
        for place, action in self.places.items():
            action.setVisible(place in there)

    def _place_line(self, place: Place) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda: self.place.emit(place))
        self.addAction(action)
        return action

    def _account_line(self) -> QAction:
        # Made once and shown again: the menu may be open while accounts come and go.
        action = QAction(self)
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda: self.account.emit(action.data()))
        self.insertAction(self._first_line, action)
        return action

    def show_recent(self, entries: Sequence[HistoryEntry]) -> None:
        """The latest calls; a click opens the dial box with the number."""
        self.recent.clear()
        now = self._clock.now().wall
        callable_ones = [entry for entry in entries if entry.number][:MOST_RECENT]
        for entry in callable_ones:
            who = _plain(entry.name or entry.number_shown or entry.number or "")
            at = day_and_clock(entry.started_at + entry.clock_offset, now)
            self.recent.addAction(f"{who}\t{at}").triggered.connect(
                lambda _=False, id=entry.id: self.call_back.emit(id)
            )
        self.recent.menuAction().setEnabled(bool(callable_ones))

    def show_pause(self, paused: Paused) -> None:
        """Whether pop-ups are muted."""
        self.pauses.menuAction().setVisible(not paused.on)
        self.resuming.setVisible(paused.on)
        self.resuming.setText(resume_words(paused, self._clock.now().wall))

    def show_ringing(self, *, on: bool) -> None:
        """Whether some call rings that could be muted."""
        self.muting_call.setEnabled(on)

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden."""
        self.hiding.setChecked(on)

    def _icon(self, mark: Mark, tone: Tone) -> QIcon:
        icon = QIcon()
        for side in (self._theme.px(16), self._theme.px(32)):
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            tokens = self._theme.tokens
            where = QRectF(0, 0, side, side)
            paint_mark(painter, mark, where, tokens.of(tone), QColor(tokens.raised))
            painter.end()
            icon.addPixmap(pixmap)
        return icon


def _plain(text: str) -> str:
    """A name from outside, as a menu shows it: bounded, its ampersands no shortcuts."""
    cut = text if len(text) <= LONGEST_ITEM else text[: LONGEST_ITEM - 1] + "…"
    return cut.replace("&", "&&").replace("\t", " ")
