"""What the panel says unasked of whether calls are seen."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, Run
from tests.ui.conftest import App
from tests.ui.sample_checks import SampleCheckup, with_troubles
from tests.waiting import until

from callpop.checks import good, trouble
from callpop.tasks import Tasks
from callpop.telephony.sentence import say
from callpop.ui import looking_around
from callpop.ui.check_page import CheckPage
from callpop.ui.looking_around import LookingAround
from callpop.ui.shell import Windows

Story = Callable[[LookingAround, list[int]], Awaitable[None]]


@pytest.fixture
def tell(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[[SampleCheckup, Story], None]:
    monkeypatch.setattr(looking_around, "REST_MILLISECONDS", 0)

    def telling(checkup: SampleCheckup, story: Story) -> None:
        async def whole() -> None:
            tasks = Tasks("looking around")
            around = LookingAround(checkup, tasks)
            told: list[int] = []
            around.found.connect(told.append)
            await story(around, told)
            await tasks.close()
            around.deleteLater()

        run(whole)

    return telling


Tell = Callable[[SampleCheckup, Story], None]


def test_troubles_are_counted_but_those_with_lines_of_their_own(tell: Tell) -> None:
    checkup = with_troubles()

    async def story(around: LookingAround, told: list[int]) -> None:
        around.look()
        await until(lambda: told, "the look")
        assert told == [1], "the notifications; not the account and the pause"
        looked = {check.key: check.looks for check in checkup.all}
        assert looked["notifications"] == [True], "gently"
        assert looked["account:Склад"] == looked["pop-ups"] == []

    tell(checkup, story)


def test_what_the_agent_knows_is_told_again_only_when_it_comes_back(tell: Tell) -> None:
    checkup = with_troubles()
    bad = checkup.all[3].finding

    async def story(around: LookingAround, told: list[int]) -> None:
        async def look() -> int:
            told.clear()
            around.look()
            await until(lambda: told, "the look")
            return told[-1]

        assert await look() == 1
        around.take_note()
        assert told[-1] == 0
        assert await look() == 0
        checkup.all[5].finding = trouble(say("Nothing tells of a sleep."))
        assert await look() == 1
        checkup.all[3].finding = checkup.all[5].finding = good(say("Well."))
        assert await look() == 0
        checkup.all[3].finding = bad
        assert await look() == 1

    tell(checkup, story)


def test_two_looks_are_not_under_way_at_once(tell: Tell) -> None:
    checkup = with_troubles()
    gate = checkup.all[3].gate = asyncio.Event()

    async def story(around: LookingAround, told: list[int]) -> None:
        around.look()
        around.look()
        await until(lambda: checkup.all[3].looks, "the look")
        around.look()
        gate.set()
        await until(lambda: told, "its end")
        assert len(checkup.all[3].looks) == 1

    tell(checkup, story)


def test_at_log_in_the_desktop_is_given_time(tell: Tell) -> None:
    checkup = with_troubles()

    async def story(around: LookingAround, told: list[int]) -> None:
        around.begin()
        around.look()
        await asyncio.sleep(0.02)
        assert checkup.all[3].looks == []
        around.end()
        around.look()
        await until(lambda: told, "the look")

    tell(checkup, story)


def test_the_menu_and_the_panel_lead_to_the_page(at_work: AtWork, app: App) -> None:
    app.checkup = with_troubles()

    async def story(_work: Workplace, windows: Windows) -> None:
        windows._around.end()
        strip = windows.panel._strips.checks
        windows.show_panel()
        await until(strip.isVisible, "the panel to say it")
        assert strip.words.text() == "One thing may keep you from seeing the next call."
        assert strip.act.text() == "Look…"
        strip.act.click()
        await until(windows.settings.isVisible, "the settings")
        page = windows.settings.findChild(CheckPage)
        assert page is not None
        await until(lambda: page.isVisible() and page.answer.startswith("Perhaps not"), "the page")
        # Who has seen it is not told again.
        assert not strip.isVisible()
        windows.settings.close()
        windows.menu.checking.trigger()
        await until(page.isVisible, "the page")

    at_work(story)
