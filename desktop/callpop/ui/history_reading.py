"""Reads the calls that a list shows: the newest first, older ones as they are wanted."""

import asyncio

from PySide6.QtCore import QObject, Signal

from callpop.desk.history import History
from callpop.desk.history_file import HistoryError
from callpop.desk.history_search import Wanted
from callpop.tasks import Tasks
from callpop.ui.history_listing import Listing

FIRST = 80
"""Calls that are read at once: more than any screen shows."""
PAGE = 200
"""Older ones, as the list is scrolled."""
COUNTED_AFTER = 0.15
"""Seconds in which nothing else is typed; counting takes longer than finding."""
MOST_RENEWED = 2_000
"""Calls that are read again when something has changed; older ones change no more."""
_LISTING = "list calls"
_READING_ON = "read older calls"


class HistoryReading(QObject):
    """Keeps :attr:`listing` filled with the calls that are wanted."""

    began = Signal()
    """Other calls are listed, since others were wanted."""
    changed = Signal()
    """More calls are listed, or they are others now."""
    counted = Signal(object)
    """How many calls there are (:class:`callpop.desk.history_search.Counts`)."""
    failed = Signal(object)
    """The history can't be read: a sentence."""

    def __init__(self, history: History, tasks: Tasks) -> None:
        super().__init__()
        self._history = history
        self._tasks = tasks
        self.listing = Listing()
        self.wanted = Wanted()
        self.begun = False
        """Something was read."""

    def look(self, wanted: Wanted) -> None:
        """Other calls are wanted; what is still looked for is not, any more."""
        self.wanted = wanted
        self._start(FIRST, anew=True)

    def renew(self) -> None:
        """Something has changed: the same calls as they are now."""
        self._start(min(MOST_RENEWED, max(FIRST, len(self.listing))), anew=False)

    def go_on(self) -> None:
        """Read older calls, if there are any."""
        if self.listing.more and not {_LISTING, _READING_ON} & set(self._tasks.running):
            self._tasks.start(self._older(), name=_READING_ON)

    def _start(self, limit: int, *, anew: bool) -> None:
        self._tasks.cancel(_READING_ON)
        self._tasks.cancel(_LISTING)
        self._tasks.start(self._list(limit, anew=anew), name=_LISTING)

    async def _list(self, limit: int, *, anew: bool) -> None:
        wanted = self.wanted
        try:
            page = await self._history.page(wanted, limit=limit)
            self.begun = True
            if anew:
                self.listing.begin(page)
                self.began.emit()
            else:
                self.listing.renew(page)
                self.changed.emit()
            if wanted.text:
                await asyncio.sleep(COUNTED_AFTER)
            self.counted.emit(await self._history.counts(wanted))
        except HistoryError as error:
            self.failed.emit(error.sentence)

    async def _older(self) -> None:
        try:
            page = await self._history.page(self.wanted, below=self.listing.last, limit=PAGE)
        except HistoryError as error:
            self.failed.emit(error.sentence)
            return
        self.listing.go_on(page)
        self.changed.emit()
