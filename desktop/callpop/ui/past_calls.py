"""The calls that are over, in whichever window they are listed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.history_store import HistoryEntry
from callpop.desk.places import Place
from callpop.tasks import Tasks
from callpop.ui.deeds import Deeds
from callpop.ui.history_deeds import Deed
from callpop.ui.history_page import HistoryPage
from callpop.ui.history_texts import calls_it
from callpop.ui.main_window import MainWindow
from callpop.ui.offers import Offer
from callpop.ui.ports import Contacts
from callpop.ui.theme import Theme


class PastCalls:
    """Makes the history's page in ``main``; what other windows begin with a call goes on there.

    ``find`` knows the calls that other windows list.
    """

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        theme: Theme,
        contacts: Contacts,
        tasks: Tasks,
        main: MainWindow,
        deeds: Deeds,
        find: Callable[[str], HistoryEntry | None],
    ) -> None:
        self._main = main
        self._deeds = deeds
        self._find = find
        self.page = HistoryPage(theme, clock, desk, contacts, tasks)
        self.page.call.connect(deeds.call_now)
        main.add(Place.HISTORY, self.page)

    def show(self, call_id: str, deed: Deed | None = None) -> None:
        """Open the history at this call, and begin ``deed`` with it."""
        self._main.open(Place.HISTORY)
        self.page.show_call(call_id, deed)

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
        return ((note, partial(self.show, call_id, Deed.NOTE)),)
