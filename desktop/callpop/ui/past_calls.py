"""The calls that are over, in whichever window they are listed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.history_store import HistoryEntry
from callpop.desk.places import Place
from callpop.tasks import Tasks
from callpop.ui.deeds import Deeds
from callpop.ui.later import Later
from callpop.ui.offers import Offer
from callpop.ui.ports import Contacts
from callpop.ui.theme import Theme

if TYPE_CHECKING:
    from callpop.ui.history_deeds import Deed
    from callpop.ui.history_page import HistoryPage
    from callpop.ui.main_window import MainWindow


class PastCalls:
    """Makes the history's page; what other windows begin with a call goes on there, in ``main``.

    ``find`` knows the calls that other windows list.
    """

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        theme: Theme,
        contacts: Contacts,
        tasks: Tasks,
        main: "Later[MainWindow]",
        deeds: Deeds,
        find: Callable[[str], HistoryEntry | None],
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._theme = theme
        self._contacts = contacts
        self._tasks = tasks
        self._main = main
        self._deeds = deeds
        self._find = find
        self._page = Later(self._make)

    @property
    def page(self) -> "HistoryPage":
        """The history's page."""
        return self._page.it

    def _make(self) -> "HistoryPage":
        from callpop.ui.history_page import HistoryPage

        made = HistoryPage(self._theme, self._clock, self._desk, self._contacts, self._tasks)
        made.call.connect(self._deeds.call_now)
        return made

    def show(self, call_id: str, deed: "Deed | None" = None) -> None:
        """Open the history at this call, and begin ``deed`` with it."""
        self._main.it.open(Place.HISTORY)
        self.page.show_call(call_id, deed)

    def _note(self, call_id: str) -> None:
        from callpop.ui.history_deeds import Deed

        self.show(call_id, Deed.NOTE)

    def contacts_changed(self) -> None:
        """The address book is another."""
        if (page := self._page.made) is not None:
            page.deeds.contacts_changed()

    def call_back(self, call_id: str) -> None:
        """Open the dial box with the other side of a call."""
        entry = self._find(call_id)
        if entry is not None:
            self._deeds.call_back(entry)

    def number_of(self, call_id: str) -> str:
        """What is copied of a call; "" for nothing."""
        return self.page.deeds.number_of(self._find(call_id))

    def offers(self, call_id: str) -> Sequence[Offer]:
        """What the menu of a call offers in other windows."""
        from callpop.ui.history_texts import calls_it

        entry = self._find(call_id)
        if entry is None:
            return ()
        offers = [*self.page.deeds.offers(entry, partial(self.show, call_id))]
        if entry.number:
            offers.insert(0, (calls_it(entry), partial(self.call_back, call_id)))
        return offers

    def note_offers(self, call_id: str) -> Sequence[Offer]:
        """What the menu of a call that has a card offers besides."""
        note = QCoreApplication.translate("History", "Note…")
        return ((note, partial(self._note, call_id)),)
