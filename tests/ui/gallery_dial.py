"""The dial box in the gallery: what is typed, what comes from outside, what it asks."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtGui import QPainter, QPixmap
from tests.ui import samples

from callpop.clock import Clock
from callpop.desk.dialing import Dialer
from callpop.desk.handling import Handling
from callpop.desk.origin import Origin
from callpop.desk.ports import AccountRules
from callpop.desk.requests import Requests
from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.changing import replace
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Contact
from callpop.telephony.sentence import say
from callpop.telephony.status import AccountStatus
from callpop.ui.dial_box import DialBox
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker

Grab = Callable[[DialBox], Awaitable[QPixmap]]

_SIGNATURE = "Олена Коваль, tel.: +380 44 123-45-67 доб. 12 / моб. 067 123 45 67"


class DialPictures:
    """Draws them; ``grab`` takes the picture of a window, ``settle`` waits until all is drawn."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        ticker: Ticker,
        tasks: Tasks,
        grab: Grab,
        settle: Callable[[], Awaitable[None]],
    ) -> None:
        self._theme = theme
        self._clock = clock
        self._ticker = ticker
        self._tasks = tasks
        self._grab = grab
        self._settle = settle

    async def typed(self) -> QPixmap:
        """A number."""
        box = self._box()
        box.open("0991234567")
        box.input.deselect()
        return await self._grab(box)

    async def transfer(self) -> QPixmap:
        """Somebody for a call in progress."""
        box = self._box()
        box.hand_on(samples.cards()["talking"].call)
        box.input.setText("Оле")
        box.input.textEdited.emit("Оле")
        return await self._grab(box)

    async def answers(self) -> QPixmap:
        """What the PBX said, and what is no number."""
        pictures = []
        for text, verdict, words in (
            ("Оле", None, ""),
            ("0991234567", Verdict.ACCEPTED, "Запит прийнято. Your phone rings."),
            ("0991234567", Verdict.REFUSED, "Vega: subscriber 002 is not registered (error 1007)."),
            ("no such thing as this", None, ""),
        ):
            box = self._box(verdict or Verdict.ACCEPTED, words)
            box.open(text)
            box.input.deselect()
            await self._settle()
            if verdict is not None:
                box.go()
            pictures.append(await self._grab(box))
        return _stacked(pictures)

    async def outside(self) -> QPixmap:
        """A link, several numbers, and the countdown."""
        pictures = []
        link = self._box()
        link.open("+380441234567 ext. 12", origin=Origin.LINK)
        link.input.deselect()
        pictures.append(await self._grab(link))
        several = self._box()
        several.open(_SIGNATURE, origin=Origin.SELECTION)
        pictures.append(await self._grab(several))
        counting = self._box()
        counting.open_countdown("067 123 45 67", Origin.SELECTION)
        counting.input.deselect()
        pictures.append(await self._grab(counting))
        return _stacked(pictures)

    async def questions(self) -> QPixmap:
        """Which account, a rule whose account is away, and emergency numbers."""
        pictures = []
        for text, online in (
            ("+48 22 123 45 67", 3),
            ("+421 41 123 45 67", 2),
            ("112", 1),
            ("101", 1),
        ):
            box = self._box(online=online)
            box.open(text)
            box.input.deselect()
            await self._settle()
            box.go()
            pictures.append(await self._grab(box))
        return _stacked(pictures)

    def _box(
        self, verdict: Verdict = Verdict.ACCEPTED, words: str = "Done.", online: int = 1
    ) -> DialBox:
        class Answers(Requests):
            async def ask(self, account: str, command_of: object) -> CommandAnswer:
                return CommandAnswer("1", verdict, say("{words}", words=words))

        statuses = _statuses(online)
        requests = Answers(self._clock, self._tasks, lambda _account, _answer: None)
        people = [replace(samples.people()[0], extension="101"), *samples.people()]
        dialer = Dialer(
            requests, lambda: statuses, _Rules(), lambda: people, samples.Calls(), _Book()
        )
        dialer.prefer(Preferences(dial_rules=("+421 Bratislava",)))
        handling = Handling(
            dialer=dialer,
            requests=requests,
            rules=_Rules(),
            find=lambda _call: samples.cards()["talking"].call,
            status={status.account: status for status in statuses}.get,
        )
        return DialBox(self._theme, _Waiting(), self._ticker, dialer, self._tasks, handling)


class _Waiting(samples.StillClock):
    async def sleep(self, seconds: float) -> None:
        await asyncio.Event().wait()


class _Rules:
    def rules(self, account: str) -> AccountRules:
        return AccountRules(country="UA")


class _Book:
    def lookup(self, number: str) -> Contact | None:
        return Contact("Олена Коваль", number=number) if number.endswith("67") else None

    async def people(self, text: str, limit: int) -> list[Contact]:
        return []


def _statuses(online: int) -> Sequence[AccountStatus]:
    first, *others = samples.statuses()
    more = [replace(first, account=name) for name in ("Lisbon", "Warehouse in Kyiv")]
    away = replace(others[0], account="Bratislava")
    return [first, *more[: online - 1], away, *others]


def _stacked(pictures: Sequence[QPixmap]) -> QPixmap:
    whole = QPixmap(
        max(picture.width() for picture in pictures),
        sum(picture.height() for picture in pictures),
    )
    painter = QPainter(whole)
    y = 0
    for picture in pictures:
        painter.drawPixmap(0, y, picture)
        y += picture.height()
    painter.end()
    return whole
