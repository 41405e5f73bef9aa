"""Feeds people and queues to the windows: gathered, and to those alone that are seen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.people import People, Person, toggled
from callpop.desk.places import Place
from callpop.desk.queue_view import Limits
from callpop.telephony.model import Presence
from callpop.telephony.queues import Queue
from callpop.ui.choosing import Choosing
from callpop.ui.deeds import Deeds
from callpop.ui.main_window import MainWindow
from callpop.ui.panel import Panel
from callpop.ui.people_page import PeoplePage
from callpop.ui.queue_rows import QueueLook
from callpop.ui.queues_page import QueuesPage
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

GATHERED_MILLISECONDS = 100
"""What colleagues do meanwhile is shown in one go: a hundred of them go unknown at once."""
_FAVOURITES = "favourites"


class Boards(QObject):
    """Between :meth:`begin` and :meth:`end` the panel and the pages of ``main`` show who does what
    and who waits."""

    first_told = Signal()
    """There are people or queues now."""

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        theme: Theme,
        ticker: Ticker,
        main: MainWindow,
        choosing: Choosing,
        deeds: Deeds,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._main = main
        self._choosing = choosing
        self._panel: Panel | None = None
        self.people = People()
        self._knows_queues = False
        self.people_page = PeoplePage(theme, ticker, self._now, self.people, desk.privacy.presence)
        self.queues_page = QueuesPage(theme, ticker, self._now)
        main.add(Place.PEOPLE, self.people_page)
        main.add(Place.QUEUES, self.queues_page)
        people, queues = self.people_page, self.queues_page
        people.favoured.connect(self._favour)
        people.call.connect(deeds.call_now)
        people.transfer.connect(lambda id, to: deeds.transfer(id, to, people.say))
        queues.call.connect(deeds.call_now)
        queues.call_number.connect(deeds.call)
        self._people_soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._people_soon.timeout.connect(self._show_people)
        self._queues_soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._queues_soon.timeout.connect(self._show_queues)
        self._unsubscribe: list[Callable[[], None]] = []

    def begin(self, panel: Panel) -> None:
        """Show what there is, and follow it from now on."""
        desk = self._desk
        self._unsubscribe = [
            desk.presence.subscribe(self._person_changed),
            desk.queues.subscribe(self._queue_changed),
            desk.forgotten.subscribe(self._account_gone),
            desk.privacy.changes.subscribe(lambda _on: self.show()),
        ]
        self._choosing.changed.connect(self._follow)
        self._choosing.refused.connect(self._refused)
        for row in desk.presence_rows():
            self.people.take(row)
        self._knows_queues = bool(desk.queue_rows())
        self.people.prefer(self._choosing.now.favourites)
        self.feed(panel)

    def feed(self, panel: Panel) -> None:
        """Another panel is there instead."""
        self._panel = panel
        self.show()

    def end(self) -> None:
        """Listen to the desk no more."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        self._people_soon.stop()
        self._queues_soon.stop()

    @property
    def queues(self) -> bool:
        """Some queue is known."""
        return self._knows_queues

    def show(self) -> None:
        """Show people and queues as they are now."""
        if self._panel is not None:
            self._panel.show_people(self.people, self._desk.privacy.presence)
        self.people_page.rearrange()
        self._show_queues()

    def _now(self) -> datetime:
        return self._clock.now().wall

    def _person_changed(self, row: Presence) -> None:
        self.people.take(row)
        if len(self.people) == 1:
            self.first_told.emit()
        self._soon(self._people_soon)
        # Whether a member of a queue is free stands there too.
        if self.queues_page.isVisible():
            self._soon(self._queues_soon)

    def _queue_changed(self, _queue: Queue) -> None:
        if not self._knows_queues:
            self._knows_queues = True
            self.first_told.emit()
        self._soon(self._queues_soon)

    def _account_gone(self, account: str) -> None:
        self.people.forget(account)
        self._knows_queues = bool(self._desk.queue_rows())
        self.show()

    def _soon(self, timer: QTimer) -> None:
        """What nobody sees is shown when its window is opened."""
        if timer.isActive():
            return
        if self._main.isVisible() or (self._panel is not None and self._panel.isVisible()):
            timer.start()

    def _show_people(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._panel.refresh()
        self.people_page.refresh()

    def _show_queues(self) -> None:
        queues, look = self._desk.queue_rows(), self._look()
        if self._panel is not None:
            self._panel.show_queues(queues, look)
        self.queues_page.show_queues(queues, look)

    def _look(self) -> QueueLook:
        privacy, chosen = self._desk.privacy, self._choosing.now

        def presence_of(account: str, extension: str) -> Presence | None:
            row = self.people.find(account, extension)
            return row and privacy.presence(row)

        limits = Limits(chosen.queue_warning_seconds, chosen.queue_alarm_seconds)
        return QueueLook(self._now, presence_of, privacy.queue, limits)

    # What the agent chooses.

    def _favour(self, person: Person) -> None:
        favourites = toggled(self._choosing.now.favourites, person)
        self._choosing.choose(_FAVOURITES, favourites)

    def _follow(self) -> None:
        self.people.prefer(self._choosing.now.favourites)
        self.show()

    def _refused(self, key: str, words: str) -> None:
        if key == _FAVOURITES:
            self.people_page.say(words, Tone.MISSED)
