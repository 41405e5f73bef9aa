"""Feeds people and queues to the windows: gathered, and to those alone that are seen."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.people import People, Person, toggled
from callpop.desk.queue_view import Limits
from callpop.telephony.model import Call, Presence
from callpop.telephony.queues import Queue
from callpop.ui.choosing import Choosing
from callpop.ui.deeds import Deeds
from callpop.ui.later import Later
from callpop.ui.paced import Paced
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone

if TYPE_CHECKING:
    from callpop.ui.main_window import MainWindow
    from callpop.ui.panel import Panel
    from callpop.ui.people_page import PeoplePage
    from callpop.ui.queue_rows import QueueLook
    from callpop.ui.queues_page import QueuesPage

GATHERED_MILLISECONDS = 100
"""What colleagues do meanwhile is shown in one go: a hundred of them go unknown at once."""
_FAVOURITES = "favourites"


class Boards(QObject):
    """Makes the pages of people and queues. Between :meth:`begin` and :meth:`end` these and the
    ``panel`` show who does what and who waits, as far as they are made."""

    first_told = Signal()
    """There are people or queues now."""

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        theme: Theme,
        ticker: Ticker,
        main: "Later[MainWindow]",
        panel: "Later[Panel]",
        choosing: Choosing,
        deeds: Deeds,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._theme = theme
        self._ticker = ticker
        self._main = main
        self._panel = panel
        self._choosing = choosing
        self._deeds = deeds
        self._calls: Sequence[Call] = ()
        self.people = People()
        self._knows_queues = False
        self._people_page = Later(self._make_people, self._feed_people)
        self._queues_page = Later(self._make_queues, self._show_queues)
        self._people_soon = Paced(self, self._show_people, GATHERED_MILLISECONDS)
        self._queues_soon = Paced(self, self._show_queues, GATHERED_MILLISECONDS)
        self._unsubscribe: list[Callable[[], None]] = []

    @property
    def people_page(self) -> "PeoplePage":
        """The page of people."""
        return self._people_page.it

    @property
    def queues_page(self) -> "QueuesPage":
        """The page of queues."""
        return self._queues_page.it

    def _make_people(self) -> "PeoplePage":
        from callpop.ui.people_page import PeoplePage

        presence, deeds = self._desk.privacy.presence, self._deeds
        made = PeoplePage(self._theme, self._ticker, self._now, self.people, presence)
        made.favoured.connect(self._favour)
        made.call.connect(deeds.call_now)
        made.transfer.connect(lambda id, to: deeds.transfer(id, to, made.say))
        return made

    def _feed_people(self) -> None:
        self.people_page.show_calls(self._calls)

    def _make_queues(self) -> "QueuesPage":
        from callpop.ui.queues_page import QueuesPage

        made = QueuesPage(self._theme, self._ticker, self._now)
        made.call.connect(self._deeds.call_now)
        made.call_number.connect(self._deeds.call)
        return made

    def begin(self) -> None:
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
        if (panel := self._panel.made) is not None:
            panel.show_people(self.people, self._desk.privacy.presence)
        if (page := self._people_page.made) is not None:
            page.rearrange()
        self._show_queues()

    def show_calls(self, calls: Sequence[Call]) -> None:
        """The calls that can be handed to colleagues, as they may be read on the screen."""
        self._calls = calls
        if (page := self._people_page.made) is not None:
            page.show_calls(calls)

    def _now(self) -> datetime:
        return self._clock.now().wall

    def _person_changed(self, row: Presence) -> None:
        self.people.take(row)
        if len(self.people) == 1:
            self.first_told.emit()
        self._soon(self._people_soon)
        # Whether a member of a queue is free stands there too.
        if (page := self._queues_page.made) is not None and page.isVisible():
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

    def _soon(self, timer: Paced) -> None:
        """What nobody sees is shown when its window is opened."""
        if timer.isActive():
            return
        windows = self._main.made, self._panel.made
        if any(window is not None and window.isVisible() for window in windows):
            timer.soon()

    def _show_people(self) -> None:
        if (panel := self._panel.made) is not None and panel.isVisible():
            panel.refresh()
        if (page := self._people_page.made) is not None:
            page.refresh()

    def _show_queues(self) -> None:
        for window in (self._panel.made, self._queues_page.made):
            if window is not None:
                window.show_queues(self._desk.queue_rows(), self._look())

    def _look(self) -> "QueueLook":
        from callpop.ui.queue_rows import QueueLook

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
