"""The main window's pages as pictures: people and queues in every state."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtGui import QPixmap
from tests.ui import sample_boards, samples
from tests.ui.gallery_settings import Studio

from callpop.desk.people import People
from callpop.desk.places import Place
from callpop.desk.privacy import Privacy
from callpop.telephony.changing import replace
from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.queues import Queue
from callpop.ui.main_window import MainWindow
from callpop.ui.people_page import PeoplePage
from callpop.ui.queue_rows import QueueLook
from callpop.ui.queues_page import QueuesPage
from callpop.ui.ticker import Ticker

FAVOURITES = ("Office/43", "Office/2402", "VIPTel Bratislava/1003")


class MainPictures:
    """Pictures of the main window."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._ticker = Ticker()

    def all(self) -> Sequence[tuple[str, Callable[[], Awaitable[QPixmap]]]]:
        """Their names, and how they are drawn."""
        return (
            ("main-people", self._people),
            ("main-people-one", self._one_account),
            ("main-people-search", self._search),
            ("main-people-nobody", self._nobody),
            ("main-people-stale", self._stale),
            ("main-people-hidden", self._hidden),
            ("main-queues", self._queues),
            ("main-queues-stale", self._queues_stale),
            ("main-queues-quiet", self._queues_quiet),
            ("main-nothing", self._nothing),
        )

    async def _people(self) -> QPixmap:
        page = self._people_page(three_accounts())
        window = self._window(page)
        await self._studio.settle()
        page.show_calls([samples.cards()["talking"].call])
        page.table.pick(2)
        return await self._studio.grab(window)

    async def _one_account(self) -> QPixmap:
        return await self._studio.grab(self._window(self._people_page(samples.people())))

    async def _search(self) -> QPixmap:
        page = self._people_page(three_accounts())
        window = self._window(page)
        page.search.setText("horvath 10")
        page.notice.say("The call with Анастасія Березкіна is handed to Olena Koval.")
        return await self._studio.grab(window)

    async def _nobody(self) -> QPixmap:
        page = self._people_page(three_accounts())
        window = self._window(page)
        page.search.setText("nobody at all")
        page.free_only.setChecked(True)
        return await self._studio.grab(window)

    async def _stale(self) -> QPixmap:
        cut = [
            replace(row, state=PresenceState.UNKNOWN, since=samples.ago(70), talking_to=None)
            if row.account != "Office"
            else row
            for row in three_accounts()
        ]
        return await self._studio.grab(self._window(self._people_page(cut)))

    async def _hidden(self) -> QPixmap:
        privacy = Privacy()
        privacy.switch(on=True)
        window = self._window(self._people_page(three_accounts(), privacy))
        window.show_private(on=True)
        return await self._studio.grab(window)

    async def _queues(self) -> QPixmap:
        return await self._studio.grab(self._queues_window(sample_boards.busy_queues()))

    async def _queues_stale(self) -> QPixmap:
        stale = [replace(one, stale_since=samples.ago(70)) for one in sample_boards.busy_queues()]
        return await self._studio.grab(self._queues_window(stale))

    async def _queues_quiet(self) -> QPixmap:
        return await self._studio.grab(self._queues_window([]))

    async def _nothing(self) -> QPixmap:
        window = MainWindow(self._studio.theme)
        window.show_places((), accounts=False)
        window.open()
        return await self._studio.grab(window)

    def _people_page(
        self, rows: Sequence[Presence] = (), privacy: Privacy | None = None
    ) -> PeoplePage:
        people: People = sample_boards.board(rows)
        people.prefer(FAVOURITES)
        shown = (privacy or Privacy()).presence
        theme, clock = self._studio.theme, self._studio.clock
        return PeoplePage(theme, self._ticker, lambda: clock.now().wall, people, shown)

    def _queues_page(self) -> QueuesPage:
        clock = self._studio.clock
        return QueuesPage(self._studio.theme, self._ticker, lambda: clock.now().wall)

    def _queues_window(self, queues: Sequence[Queue]) -> MainWindow:
        clock, page = self._studio.clock, self._queues_page()
        people = sample_boards.board([*samples.people(), *sample_boards.queue_people()])
        page.show_queues(queues, QueueLook(lambda: clock.now().wall, people.find))
        return self._window(page)

    def _window(self, page: PeoplePage | QueuesPage) -> MainWindow:
        window = MainWindow(self._studio.theme)
        people = isinstance(page, PeoplePage)
        window.add(Place.PEOPLE, lambda: page if people else self._people_page())
        window.add(Place.QUEUES, lambda: self._queues_page() if people else page)
        window.show_places(set(Place), accounts=True)
        window.open(Place.PEOPLE if people else Place.QUEUES)
        return window


def three_accounts() -> list[Presence]:
    """214 colleagues of three accounts."""
    return [
        *samples.people(),
        *sample_boards.many_people(148, "Lisboa"),
        *sample_boards.many_people(60, "VIPTel Bratislava"),
    ]
