"""The day's servers, and what goes on in them after the story."""

import asyncio
import random
from dataclasses import replace
from typing import Literal

import pytest
from aiohttp import ClientSession, web

from callpop.clock import SystemClock
from callpop.simulators.day import all_day, bratislava, lisbon
from callpop.simulators.day.hours import Hours
from callpop.simulators.day.places import accounts, open_places
from callpop.simulators.day.script import SCENES, Scene, SceneFailed, play
from callpop.simulators.day.stage import Day, Places
from callpop.simulators.viptel import ViptelSimulator
from callpop.telephony.moment import Moment


class Blind:
    """An agent who never sees anything."""

    async def sees_account(self, account: str, *, online: bool) -> None:
        raise TimeoutError(f"{account} never came")

    async def sees_card(self, *words: str) -> None:
        raise TimeoutError

    async def presses(self, client: str, button: str) -> None:
        raise TimeoutError

    async def puts_away(self, client: str) -> None:
        raise TimeoutError

    async def types_number(self, text: str) -> None:
        raise TimeoutError

    async def chooses_account(self, account: str) -> None:
        raise TimeoutError

    async def dials(self) -> None: ...

    async def transfers(self) -> None: ...

    async def sees(self, words: str) -> None:
        raise TimeoutError

    async def leaves(self) -> None: ...

    async def opens_panel(self) -> None: ...

    async def opens(self, page: Literal["people", "queues", "history"]) -> None: ...

    async def turns(self, theme: Literal["light", "dark"]) -> None: ...

    async def speaks(self, language: Literal["en", "uk"]) -> None: ...

    async def hides_names(self, *, hidden: bool) -> None: ...


class Nobody:
    """A chronicle that keeps nothing."""

    def say(self, line: str) -> None: ...

    async def picture(self, name: str) -> None: ...


class NoTime:
    """A clock on which every wait is over at once."""

    def now(self) -> Moment:
        return SystemClock().now()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Meddling(NoTime):
    """Whoever watches ends every call while the script waits."""

    def __init__(self, desk: ViptelSimulator) -> None:
        self._desk = desk

    async def sleep(self, seconds: float) -> None:
        await bratislava.end_calls(self._desk)


def a_day(places: Places) -> Day:
    return Day(places, Blind(), Nobody(), NoTime())


def test_a_scene_that_is_not_seen_is_named() -> None:
    async def main() -> None:
        async with open_places(SystemClock()) as places:
            with pytest.raises(SceneFailed, match="The day begins: Kyiv never came"):
                await play(a_day(places), SCENES[0])

            with pytest.raises(SceneFailed, match="Too late: 7 is over"):
                await play(a_day(places), Scene("Too late", over))

    async def over(day: Day) -> None:
        raise LookupError("7 is over")

    asyncio.run(main())


def test_five_accounts_of_five_kinds_name_this_machine_only() -> None:
    async def main() -> None:
        async with open_places(SystemClock()) as places:
            made = accounts(places)
            assert [one.kind for one in made] == ["phonet", "vega", "viptel", "meetip", "xvb"]
            for account in made:
                address = account.settings.get("endpoint") or account.settings["server"]
                assert "//127.0.0.1:" in address
                assert account.settings.get("domain", ".example").endswith(".example")
                assert len(account.secrets) == 1
                assert not account.secrets.keys() & account.settings.keys()
                for secret in account.secrets.values():
                    assert secret not in account.settings.values()

    asyncio.run(main())


def test_calls_come_and_go_at_all_five_pbxs() -> None:
    told: list[str] = []

    async def webhook(request: web.Request) -> web.Response:
        told.append(str((await request.post())["cmd"]))
        return web.Response()

    async def main() -> None:
        async with open_places(SystemClock()) as places:
            app = web.Application()
            app.add_routes([web.post("/hook", webhook)])
            runner = web.AppRunner(app)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            places.almaty.settings.webhook_url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
            before = await places.lisbon.ring("912345678", lisbon.ME)
            everything = sum(len(part.HAPPENINGS) for part in all_day.PARTS)
            await all_day.go_on(a_day(places), random.Random(1), happenings=2 * everything)
            await runner.cleanup()

            assert before not in places.lisbon.calls
            for office in (places.kyiv, places.lviv):
                assert len(office.calls) > 2
                assert not office.living
            desk = places.bratislava
            assert sum(1 for call in desk.calls.values() if call.parent is None) > 2
            assert all(call.over for call in desk.calls.values())
            assert not places.lisbon.calls
            assert set(places.lisbon.states.values()) == {"free"}
            assert len(places.almaty.calls) == 2
            assert not places.almaty.living
            assert told.count("contact") == 2
            assert told.count("event") >= 4

    asyncio.run(main())


def test_whoever_watches_may_be_faster_than_the_script() -> None:
    async def main() -> None:
        async with open_places(SystemClock()) as places:
            day = a_day(places)
            desk = places.bratislava

            hours = Hours(replace(day, clock=Meddling(desk)), random.Random(1))
            with pytest.raises(LookupError):
                await bratislava.HAPPENINGS[0](hours)
            assert desk.calls

    asyncio.run(main())


def test_the_crm_finds_a_client_by_whatever_notation_the_pbx_has() -> None:
    async def main() -> None:
        async with open_places(SystemClock()) as places, ClientSession() as browser:
            for query, says in (
                ("phone=%2B421905123456", "Marek Novotný"),
                ("phone=0905123456", "New contact"),
                ("pi=912345678&modo=TimbreEntrante", "Inês Carvalho"),
                ("phone=5678", "New contact"),
                ("", "New contact"),
            ):
                async with browser.get(f"{places.crm.url}/clients/find?{query}") as page:
                    assert says in await page.text()

    asyncio.run(main())
