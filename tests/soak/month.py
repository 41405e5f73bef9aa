"""A month of a busy office in minutes, through the real app: sockets, sessions, history, windows.

The app runs as it does for an agent but for its clock, which is that of :mod:`month_time`. Around
it four PBXs of four kinds have a month of work (:mod:`month_offices`), keep a book of it
(:mod:`month_book`), and lose the line now and then; the agent's machine sleeps on most nights. In
the end the history is compared with the book, call by call.
"""

import argparse
import asyncio
import logging
import os
import signal
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import psutil
from PySide6.QtWidgets import QApplication
from tests.desktop import desktop
from tests.ports import free_port
from tests.soak.month_book import Book, compare
from tests.soak.month_gauges import Gauges, kinds
from tests.soak.month_offices import Caller, Office, Stage
from tests.soak.month_phonet import PhonetOffice
from tests.soak.month_small import MeetipOffice, XvbOffice
from tests.soak.month_table import Result, tell
from tests.soak.month_time import MachineClock, Rest, World
from tests.soak.month_told import Told
from tests.soak.month_viptel import ViptelOffice

from callpop.accounts.home import Home
from callpop.app import App
from callpop.desk.history_search import Wanted
from callpop.desk.report import Report
from callpop.logbook import keep_log
from callpop.platform.instance import Instance
from callpop.qt_program import application, event_loop
from callpop.running import running
from callpop.tasks import Tasks

ZONE = "Europe/Bratislava"
FIRST_DAY = datetime(2026, 10, 12, tzinfo=ZoneInfo(ZONE))
"""A Monday two weeks before the clocks are put back."""
KEPT_DAYS = 21
"""So long the app keeps calls: the older ones are forgotten within the month."""
_WEEK = timedelta(days=7)
SETTLING = timedelta(seconds=8)
"""Within which a PBX that can be reached again has proved itself: VIPTel takes five of quiet."""
SHARES = {"Bratislava": 0.68, "Kyiv": 0.12, "Lisbon": 0.1, "Almaty": 0.1}
"""Of the month's calls."""
PEOPLE = {"Bratislava": 130, "Kyiv": 30, "Lisbon": 20, "Almaty": 20}
RHYTHM = {
    7: 0.2, 8: 0.7, 9: 1.2, 10: 1.5, 11: 1.3, 12: 0.5, 13: 0.9, 14: 1.3, 15: 1.2, 16: 0.9,
    17: 0.4, 18: 0.1, 20: 0.05, 23: 0.05,
}  # fmt: skip
"""How busy each hour is."""


class Month:
    """Plays ``days`` working days of ``calls`` calls each."""

    def __init__(
        self,
        folder: Path,
        days: int,
        calls: int,
        seed: int,
        *,
        hours: range = range(24),
        outages: int = 10,
        kept: int = KEPT_DAYS,
        first: datetime = FIRST_DAY,
    ) -> None:
        self.days, self.calls, self.seed = days, calls, seed
        self.kept, self.first = timedelta(days=kept), first
        self.hours, self.outages = hours, outages
        self.home = Home.find(str(folder / "callpop"))
        self.world = World(_at(first, max(6.0, hours.start - 0.05) * 3600))
        self.machine = MachineClock(self.world)
        self.book = Book(folder / "book")
        self.told = Told(folder / "told")
        self.tasks = Tasks("month")
        self.chance = Random(seed)
        self.stage = Stage(self.world, self.machine, self.book, self.chance)
        self.stage.later = self._by_and_by
        self.offices: list[Office] = [
            ViptelOffice(self.stage, PEOPLE["Bratislava"], self._clients("+421905", "0905", 6)),
            PhonetOffice(self.stage, PEOPLE["Kyiv"], self._clients("+38067", "067", 7)),
            MeetipOffice(self.stage, PEOPLE["Lisbon"], self._clients("+35191", "91", 7)),
            XvbOffice(self.stage, PEOPLE["Almaty"], self._clients("+7701", "7701", 7), free_port()),
        ]
        self.over = asyncio.Event()
        self.checked = False
        """It is time to compare, before what is old is forgotten."""
        self.result = Result(days)

    def _clients(self, known_as: str, told_as: str, digits: int) -> list[Caller]:
        many = min(400, self.calls)
        found = {self.chance.randrange(10 ** (digits - 1), 10**digits) for _ in range(many)}
        return [
            Caller(f"{known_as}{n}", f"{told_as}{n}", f"Client {n % 9973}" if n % 3 == 0 else None)
            for n in sorted(found)
        ]

    def _by_and_by(self, work: Awaitable[None]) -> None:
        async def do() -> None:
            await work

        self.tasks.start(do(), name="somebody")

    @property
    def whole(self) -> bool:
        """Days have nights."""
        return len(self.hours) == 24

    # What happens.

    async def go(self) -> None:
        """The whole month, a day after the other, weekends and nights between them."""
        day = self.first
        worked = 0
        while True:
            if day.weekday() < 5:
                await self._day(day, worked)
                worked += 1
            else:
                await self._weekend(day)
            day += timedelta(days=1)  # of the calendar, whatever the clocks do
            if worked == self.days:
                break
        if self.whole:
            # The night too; and whatever hangs in the air is given up within four hours.
            await self.world.until(_at(day, 8 * 3600))
        else:
            await self.world.sleep(900.0)
        self.over.set()

    async def _day(self, day: datetime, number: int) -> None:
        chance = Random(f"{self.seed}/{number}")
        steps: list[tuple[datetime, Callable[[], Awaitable[None]]]] = []
        busy = {hour: weight for hour, weight in RHYTHM.items() if hour in self.hours}
        hours, weights = list(busy), list(busy.values())
        names = [office.account for office in self.offices]
        shares = [SHARES[name] for name in names]
        for turn in range(self.calls):
            hour = chance.choices(hours, weights)[0]
            at = _at(day, hour * 3600 + round(chance.uniform(0, 3600), 3))
            office = chance.choices(self.offices, shares)[0]
            own = Random(f"{self.seed}/{number}/{turn}")
            steps.append((at, partial(office.play, own)))
        first, last = max(8, self.hours.start), min(17, self.hours.stop)
        for turn in range(self.outages):
            office = self.offices[(number + turn // 2) % 3]
            at = _at(day, chance.uniform(first * 3600, last * 3600))
            seconds = chance.choice((0.0, 0.5, round(chance.uniform(5, 400), 3)))
            if turn % 2:
                # Short ones would seldom hide anything of the call that they begin in.
                office.doomed.append(round(chance.uniform(10, 400), 3))
            else:
                steps.append((at, partial(office.lose, seconds)))
        worked = range(max(7, self.hours.start), min(22, self.hours.stop))
        steps += [(_at(day, hour * 3600 + 1), self._hour) for hour in worked]
        if self.kept < _WEEK:
            steps.append((_at(day, 19.75 * 3600), self._check))
        if number % 3 < 2 and self.whole:
            self.result.nights_asleep += 1
            steps.append((_at(day, 21 * 3600 + 60), partial(self._night, 10.25 * 3600)))
        for at, step in sorted(steps, key=lambda one: one[0]):
            await self.world.until(at)
            self._by_and_by(step())

    async def _weekend(self, day: datetime) -> None:
        """Nobody is there; but a few call, in the hour that the clocks show twice too."""
        chance = Random(f"{self.seed}/{day:%j}")
        for hour in (1.6, 2.2, 2.9, 15.5):
            await self.world.until(_at(day, hour * 3600))
            self._by_and_by(self.offices[0].play(chance))
        if day.weekday() == 5:
            await self.world.until(_at(day, 21 * 3600))
            await self._check()

    async def _check(self) -> None:
        """Now nobody speaks, the machine is awake, and nothing that is compared is forgotten."""
        self.checked = True

    async def _hour(self) -> None:
        """Once an hour the agent calls somebody back, and the PBXs forget what is over."""
        since = self.world.wall - timedelta(hours=2)
        recent = [one for one in self.book.calls[-400:] if one.started > since and one.mine]
        for office in self.offices[:2]:
            office.forget()
            assert isinstance(office, ViptelOffice | PhonetOffice)
            missed = [c for c in recent if c.account == office.account and c.outcome == "missed"]
            if missed and missed[0].way == "in":
                client = next(c for c in office.clients if c.number == missed[0].number)
                self._by_and_by(office.outgoing(Random(self.world.passed), client))
        for office in self.offices[2:]:
            office.forget()
        self.book.put_by(self.world.wall - timedelta(hours=5))

    async def _night(self, seconds: float) -> None:
        """The agent's machine sleeps: it hears nothing, and knows nothing of that."""
        for office in self.offices:
            office.deaf = True
            office.outage(asleep=True)
        await self.machine.suspend(seconds, self._morning)

    def _morning(self) -> None:
        """The PBXs gave those up long ago who answered no ping."""
        for office in self.offices:
            office.deaf = False
            office.abort()
        for outage in self.book.outages:
            if outage.asleep and outage.back is None:
                outage.back = self.world.wall

    # How it is run.

    async def play(self, qt: QApplication, screen: int | None) -> Result:
        """Bring everything up, let the month pass, and compare."""
        result, home = self.result, self.home
        rest = Rest(asyncio.get_running_loop())
        xvb = self.offices[3]
        assert isinstance(xvb, XvbOffice)
        rest.flying = lambda: xvb.flying
        gauges = Gauges(screen)
        async with self._open(), self._app(qt) as app:
            # To the app alone it is a wish to quit, and the month would go on without it.
            self._interrupted_by(signal.SIGINT)
            app.desk.events.subscribe(self._heard)
            await self._connect(app, rest)
            app.windows.show_panel()
            app.windows.show_people()
            began = time.monotonic()
            going = self.tasks.start(self.go(), name="the month")
            due, first = self.world.wall, None
            while not self.over.is_set():
                await rest.come()
                if going.done():
                    going.result()
                if self.checked:
                    self.checked = False
                    await self._compare(app)
                if self.world.wall >= due:
                    passed = (self.world.wall - self.world.start) / timedelta(days=1)
                    gauges.read(passed)
                    app.desk.see_missed()
                    if first is None and passed > 4 / 24:
                        first = kinds()
                    due = self.world.wall + timedelta(hours=1)
                self.world.advance()
            await rest.come()
            result.seconds = time.monotonic() - began
            gauges.read((self.world.wall - self.world.start) / timedelta(days=1))
            result.grown = (kinds() - (first or kinds())).most_common(25)
            await self._compare(app)
            await self.tasks.close()
        result.calls, result.outages = self.stage.calls, self.stage.outages
        result.readings = gauges.readings
        result.log_bytes = sum(one.stat().st_size for one in home.log.parent.glob("*.log*"))
        result.history_bytes = home.history.stat().st_size
        return result

    @staticmethod
    def _interrupted_by(number: signal.Signals) -> None:
        playing = asyncio.current_task()
        assert playing is not None
        asyncio.get_running_loop().add_signal_handler(number, playing.cancel)

    def _heard(self, report: Report) -> None:
        self.result.events += 1
        self.told.take(report)

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[None]:
        viptel, phonet, meetip, xvb = self.offices
        async with viptel.pbx, phonet.pbx, meetip.pbx, xvb.pbx:
            yield

    @asynccontextmanager
    async def _app(self, qt: QApplication) -> AsyncIterator[App]:
        home = self.home
        home.prepare()
        instance = Instance(home)
        assert instance.acquire()
        log = keep_log(home.log)
        try:
            async with running(qt, home, instance, self.machine, hidden=True) as app:
                yield app
        finally:
            logging.getLogger().removeHandler(log)
            log.close()

    async def _connect(self, app: App, rest: Rest) -> None:
        await app.prefer(replace(app.preferences(), history_days=self.kept.days))
        for office in self.offices:
            for client in office.clients:
                # Kyiv's are known to its CRM, and told by the PBX.
                if client.name and office.kind != "phonet":
                    await app.contacts.add(client.name, "", [client.number])
            settings, secrets = office.settings()  # type: ignore[attr-defined]
            await app.accounts.add(office.kind, office.account, settings, secrets, keep="this-run")
        xvb = self.offices[3]
        assert isinstance(xvb, XvbOffice)
        xvb.pbx.settings.webhook_url = await app.accounts.webhook_url(xvb.account)
        while not all(office.whole for office in self.offices):
            await rest.come()
            self.world.advance()
        await rest.come()

    async def _compare(self, app: App) -> None:
        """The book and the history, by another process: this one's memory is measured."""
        # Whoever asks waits until everything of before is written.
        await app.desk.history.counts(Wanted())
        self.book.put_by(self.world.wall)
        self.told.put_by()
        with ProcessPoolExecutor(1, get_context("spawn")) if self.whole else nullcontext() as other:
            verdict = await asyncio.get_running_loop().run_in_executor(
                other,
                compare,
                self.book.shelf,
                self.book.outages,
                self.told.path,
                self.home.history,
                self.world.wall,
                self.kept,
                SETTLING,
            )
        known = set(self.result.differences)
        self.result.differences += [one for one in verdict.differences if one not in known]
        self.result.compared = max(self.result.compared, verdict.compared)
        self.result.touched = max(self.result.touched, verdict.touched)


def _at(day: datetime, seconds: float) -> datetime:
    """The time of that day, by the clock on the wall there."""
    midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
    moment = midnight + timedelta(seconds=round(seconds, 3))
    return moment.astimezone(ZoneInfo("UTC"))


def run(given: argparse.Namespace) -> int:
    """The month on a desktop of its own; its table is kept."""
    with tempfile.TemporaryDirectory(prefix="cpm-") as folder, _desktop(Path(folder)) as screen:
        qt = application()
        first = datetime.fromisoformat(given.first).replace(tzinfo=ZoneInfo(ZONE))
        month = Month(
            Path(folder), given.days, given.calls, given.seed, kept=given.kept, first=first
        )
        with asyncio.Runner(loop_factory=lambda: event_loop(qt)) as runner:
            try:
                result = runner.run(month.play(qt, screen))
            except asyncio.CancelledError:
                raise KeyboardInterrupt from None
        qt.shutdown()
    tell(result)
    return 1 if result.differences else 0


@contextmanager
def _desktop(folder: Path) -> Iterator[int]:
    with desktop(folder) as made:
        os.environ.clear()
        os.environ.update(made.env | {"TZ": ZONE})
        time.tzset()
        yield next(
            one.pid
            for one in psutil.process_iter(["name", "cmdline"])
            if one.info["name"] == "Xvfb" and str(folder) in " ".join(one.info["cmdline"])
        )
