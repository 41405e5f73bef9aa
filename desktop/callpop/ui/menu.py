"""The menu of the tray icon and of the panel."""

from collections.abc import Collection, Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from callpop.clock import Clock
from callpop.desk.history_store import HistoryEntry
from callpop.desk.pause import Paused
from callpop.desk.places import Place
from callpop.telephony.status import AccountStatus
from callpop.ui.clock_text import day_and_clock, until
from callpop.ui.state_icons import LINK_MARKS, Mark, paint_mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import link_state

MOST_RECENT = 8
LONGEST_ITEM = 60
MORNING = time(8, 0)
"""When "until tomorrow" ends."""


class AppMenu(QMenu):
    """Accounts with their states, Call…, recent calls, pause, settings, quit."""

    account = Signal(str)
    dial = Signal()
    panel = Signal()
    place = Signal(object)
    """A :class:`~callpop.desk.places.Place` of the main window."""
    call_back = Signal(str)
    pause = Signal(object)
    """Until when: a datetime, or None for until the agent resumes."""
    resume = Signal()
    settings = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._accounts: list[QAction] = []
        self._first_line = self.addSeparator()
        self.open_panel = self._add(self.panel)
        self.call = self._add(self.dial)
        self.recent = QMenu(self)
        self.addMenu(self.recent)
        self.places = {place: self._place_line(place) for place in Place}
        self.addSeparator()
        self.pauses = QMenu(self)
        self.addMenu(self.pauses)
        self.resuming = self._add(self.resume)
        self.addSeparator()
        self.setting = self._add(self.settings)
        self.quitting = self._add(self.quit_wanted)
        self._name()
        self.show_accounts([])
        self.show_places(())
        self.show_recent([])
        self.show_pause(Paused())

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
        self.pauses.setTitle(QCoreApplication.translate("Menu", "Pause pop-ups"))
        self.setting.setText(QCoreApplication.translate("Menu", "Settings…"))
        self.quitting.setText(QCoreApplication.translate("Menu", "Quit"))
        for text, span in (
            (QCoreApplication.translate("Menu", "For 30 minutes"), timedelta(minutes=30)),
            (QCoreApplication.translate("Menu", "For 1 hour"), timedelta(hours=1)),
        ):
            self.pauses.addAction(text).triggered.connect(
                lambda _=False, span=span: self.pause.emit(self._clock.now().wall + span)
            )
        self.pauses.addAction(
            QCoreApplication.translate("Menu", "Until tomorrow")
        ).triggered.connect(lambda: self.pause.emit(next_morning(self._clock.now().wall)))
        self.pauses.addAction(
            QCoreApplication.translate("Menu", "Until I resume")
        ).triggered.connect(lambda: self.pause.emit(None))

    def show_accounts(self, statuses: Sequence[AccountStatus]) -> None:
        """A line for each account; a click leads to its settings."""
        while len(self._accounts) < len(statuses):
            self._accounts.append(self._account_line())
        for action, status in zip(self._accounts, statuses, strict=False):
            mark, tone = LINK_MARKS[status.state]
            action.setText(f"{_plain(status.account)}: {link_state(status.state)}")
            action.setIcon(self._icon(mark, tone))
            action.setData(status.account)
        for place, action in enumerate(self._accounts):
            action.setVisible(place < len(statuses))
        self._first_line.setVisible(bool(statuses))

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
        """Whether pop-ups are paused."""
        self.pauses.menuAction().setVisible(not paused.on)
        self.resuming.setVisible(paused.on)
        if paused.until is None:
            text = QCoreApplication.translate("Menu", "Resume pop-ups")
        else:
            text = QCoreApplication.translate(
                "Menu", "Resume pop-ups (paused until {time})"
            ).format(time=until(paused.until, self._clock.now().wall))
        self.resuming.setText(text)

    def _icon(self, mark: Mark, tone: Tone) -> QIcon:
        icon = QIcon()
        for side in (16, 32):
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            tokens = self._theme.tokens
            where = QRectF(0, 0, side, side)
            paint_mark(painter, mark, where, tokens.of(tone), QColor(tokens.raised))
            painter.end()
            icon.addPixmap(pixmap)
        return icon


def next_morning(now: datetime) -> datetime:
    """Tomorrow at eight, here."""
    here = now.astimezone()
    # Taken apart and put together, since a day need not have 24 hours.
    tomorrow = here.date() + timedelta(days=1)
    return datetime.combine(tomorrow, MORNING).astimezone()


def _plain(text: str) -> str:
    """A name from outside, as a menu shows it: bounded, its ampersands no shortcuts."""
    cut = text if len(text) <= LONGEST_ITEM else text[: LONGEST_ITEM - 1] + "…"
    return cut.replace("&", "&&").replace("\t", " ")
