"""The pictures of "Will I see the next call?", as it stands in the settings and the set-up."""

import asyncio

from PySide6.QtGui import QPixmap
from tests.ui.gallery_settings import Pictures, Studio
from tests.ui.sample_checks import SampleCheckup, all_good, with_troubles

from callpop.ui.check_page import CheckPage

WIDTH, HEIGHT = 620, 740


class CheckPictures:
    """The page in every state."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def all(self) -> Pictures:
        """Names, and what draws them."""
        return (
            ("check-good", self._good),
            ("check-running", self._running),
            ("check-call", self._call),
            ("check-unseen", self._unseen),
            ("check-paused", self._paused),
        )

    async def _good(self) -> QPixmap:
        return await self._studio.grab(await self._page(all_good()))

    async def _running(self) -> QPixmap:
        checkup = all_good()
        checkup.all[3].gate = asyncio.Event()
        return await self._studio.grab(await self._page(checkup))

    async def _call(self) -> QPixmap:
        page = await self._page(all_good())
        page.call.click()
        return await self._studio.grab(page)

    async def _unseen(self) -> QPixmap:
        checkup = with_troubles()
        checkup.result = all_good().result
        page = await self._page(checkup)
        page.call.click()
        await self._studio.settle()
        page.box.missed.click()
        return await self._studio.grab(page)

    async def _paused(self) -> QPixmap:
        page = await self._page(with_troubles())
        page.call.click()
        return await self._studio.grab(page)

    async def _page(self, checkup: SampleCheckup) -> CheckPage:
        studio = self._studio
        page = CheckPage(studio.theme, checkup, studio.tasks)
        page.setAutoFillBackground(True)
        page.resize(studio.theme.px(WIDTH), studio.theme.px(HEIGHT))
        page.show()
        await studio.settle()
        return page
