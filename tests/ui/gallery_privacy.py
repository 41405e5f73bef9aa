"""Names hidden, pop-ups muted, quiet hours: as pictures."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget
from tests.ui import sample_boards, samples
from tests.ui.gallery_settings import Studio
from tests.ui.sample_contacts import SampleContacts, sample_people

from callpop.desk import wording
from callpop.desk.cards import Card
from callpop.desk.pause import Paused
from callpop.desk.people import People
from callpop.desk.privacy import Privacy
from callpop.telephony.changing import replace
from callpop.ui.card import CallCard
from callpop.ui.contacts_page import ContactsPage
from callpop.ui.menu import AppMenu
from callpop.ui.panel import Panel
from callpop.ui.ticker import Ticker

_MARGIN = 32


class PrivacyPictures:
    """Pictures of windows in which something is hidden or quiet."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._ticker = Ticker()
        self._privacy = Privacy()
        self._privacy.switch(on=True)

    def all(self) -> Sequence[tuple[str, Callable[[], Awaitable[QPixmap]]]]:
        """Their names, and how they are drawn."""
        return (
            ("private-cards", self._cards),
            ("private-panel", self._panel),
            ("private-contacts", self._contacts),
            ("quiet-panel", self._quiet),
            ("muted-panel", self._muted),
            ("menu-muting", self._menu),
            ("menu-muted", self._menu_muted),
        )

    async def _cards(self) -> QPixmap:
        stage = QWidget()
        grid = QGridLayout(stage)
        grid.setSpacing(24)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        cards = samples.cards()
        for n, name in enumerate(("incoming", "talking", "missed")):
            shown = CallCard(self._studio.theme)
            shown.show_card(self._hidden(cards[name]), samples.NOW)
            shown.fit()
            grid.addWidget(shown, 0, n, Qt.AlignmentFlag.AlignTop)
        return await self._studio.grab(stage)

    def _hidden(self, card: Card) -> Card:
        call = self._privacy.call(card.call)
        return replace(
            card,
            call=call,
            title=wording.title(call),
            line2=wording.detail(call),
            line3=wording.where(call),
        )

    async def _panel(self) -> QPixmap:
        panel = self._make_panel(Paused())
        hide = self._privacy
        panel.show_private(on=True)
        cards = list(samples.cards().values())[:2]
        panel.show_calls([hide.call(card.call) for card in cards])
        panel.show_recent([hide.entry(entry) for entry in samples.entries()])
        people = People()
        for row in samples.people():
            people.take(hide.presence(row))
        panel.show_people(people)
        return await self._studio.grab(panel)

    async def _quiet(self) -> QPixmap:
        until = samples.NOW + timedelta(hours=18, minutes=58)
        panel = self._make_panel(Paused(on=True, until=until, by_hours=True))
        panel.show_calls([samples.cards()["incoming"].call])
        panel.show_recent(samples.entries())
        return await self._studio.grab(panel)

    async def _muted(self) -> QPixmap:
        panel = self._make_panel(Paused(on=True, until=samples.NOW + timedelta(minutes=40)))
        panel.show_private(on=True)
        panel.show_people(sample_boards.board([]))
        return await self._studio.grab(panel)

    def _make_panel(self, paused: Paused) -> Panel:
        theme, clock = self._studio.theme, self._studio.clock
        panel = Panel(theme, clock, self._ticker, AppMenu(theme, clock), framed=False)
        panel.show_accounts(samples.statuses()[:2])
        panel.show_pause(paused)
        return panel

    async def _contacts(self) -> QPixmap:
        page = ContactsPage(
            self._studio.theme,
            SampleContacts(sample_people()),
            self._studio.tasks,
            lambda: samples.NOW,
        )
        page.resize(self._studio.theme.px(640), self._studio.theme.px(420))
        page.show()
        await self._studio.settle()
        page.show_private(on=True)
        return await self._studio.grab(page)

    async def _menu(self) -> QPixmap:
        menu = self._make_menu(Paused())
        menu.show_ringing(on=True)
        return await self._of(menu.pauses)

    async def _menu_muted(self) -> QPixmap:
        until = samples.NOW + timedelta(hours=18, minutes=58)
        menu = self._make_menu(Paused(on=True, until=until, by_hours=True))
        menu.show_private(on=True)
        return await self._of(menu)

    def _make_menu(self, paused: Paused) -> AppMenu:
        menu = AppMenu(self._studio.theme, self._studio.clock)
        menu.show_accounts(samples.statuses()[:2])
        menu.show_recent([self._privacy.entry(entry) for entry in samples.entries()])
        menu.show_pause(paused)
        return menu

    async def _of(self, menu: QMenu) -> QPixmap:
        menu.popup(QPoint(10, 10))
        return await self._studio.grab(menu)
