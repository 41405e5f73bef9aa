"""The pictures of the history."""

import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtGui import QPixmap
from tests.ui.gallery_settings import Pictures, Studio
from tests.ui.sample_contacts import SampleContacts, sample_people
from tests.ui.sample_history import OldOffice

from callpop.desk.places import Place
from callpop.desk.ports import AccountRules
from callpop.telephony.model import Call
from callpop.ui.history_page import HistoryPage
from callpop.ui.main_window import MainWindow


class HistoryPictures:
    """The page in the main window."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def all(self) -> Pictures:
        """Names, and what draws them."""
        return (
            ("history", self._days),
            ("history-search", self._search),
            ("history-missed", self._missed),
            ("history-none", self._none),
            ("history-empty", self._empty),
            ("history-asks", self._asks),
            ("history-forgets", self._forgets),
            ("history-private", self._private),
            ("history-contact", self._contact),
            ("history-narrow", self._narrow),
        )

    @asynccontextmanager
    async def _page(
        self, calls: Iterator[Call] | None = None
    ) -> AsyncIterator[tuple[OldOffice, HistoryPage, MainWindow]]:
        studio = self._studio
        with tempfile.TemporaryDirectory() as folder:
            office = OldOffice(Path(folder), calls)
            page = HistoryPage(
                studio.theme, studio.clock, office.desk, SampleContacts(sample_people()),
                studio.tasks,
            )  # fmt: skip
            window = MainWindow(studio.theme)
            window.add(Place.HISTORY, lambda: page)
            window.show_places({Place.HISTORY}, accounts=True)
            window.open()
            await self._settle()
            yield office, page, window
            await office.desk.close()

    async def _settle(self) -> None:
        for _ in range(3):
            await self._studio.settle()

    async def _drawn(
        self, change: Callable[[OldOffice, HistoryPage], object] = lambda _office, _page: None
    ) -> QPixmap:
        async with self._page() as (office, page, window):
            change(office, page)
            await self._settle()
            return await self._studio.grab(window)

    async def _days(self) -> QPixmap:
        return await self._drawn(lambda _office, page: page.show_call("2"))

    async def _search(self) -> QPixmap:
        return await self._drawn(lambda _office, page: page.search.setText("lekaren 0905"))

    async def _missed(self) -> QPixmap:
        return await self._drawn(lambda _office, page: page.filters.chips["missed"].click())

    async def _none(self) -> QPixmap:
        return await self._drawn(lambda _office, page: page.search.setText("nobody"))

    async def _empty(self) -> QPixmap:
        async with self._page(iter(())) as (_office, _page, window):
            return await self._studio.grab(window)

    async def _asks(self) -> QPixmap:
        async with self._page() as (office, page, window):
            office.settings.of = AccountRules("UA")
            page.show_call("4")
            await self._settle()
            page.details.open_link.emit(0)
            await self._settle()
            return await self._studio.grab(window)

    async def _forgets(self) -> QPixmap:
        async with self._page() as (_office, page, window):
            page.show_call("5")
            await self._settle()
            page.details.forget.emit()
            await self._settle()
            return await self._studio.grab(window)

    async def _private(self) -> QPixmap:
        return await self._drawn(lambda office, _page: office.desk.privacy.switch(on=True))

    async def _contact(self) -> QPixmap:
        async with self._page() as (_office, page, window):
            page.show_call("2")
            await self._settle()
            page.details.add_contact.emit()
            return await self._studio.grab(window)

    async def _narrow(self) -> QPixmap:
        async with self._page() as (_office, page, window):
            window.resize(self._studio.theme.px(640), self._studio.theme.px(760))
            page.show_call("4")
            await self._settle()
            return await self._studio.grab(window)
