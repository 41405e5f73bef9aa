"""The scripted day against a stand-in for the app: bare sockets, and notes of what they told."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest
from aiohttp import ClientSession
from tests.simulators.bare import subscribed
from websockets.exceptions import ConnectionClosed

from callpop.clock import SystemClock
from callpop.simulators.day import (
    BRANCH,
    ME,
    ME_AT_BRANCH,
    OFFICE,
    SCENES,
    Day,
    Places,
    SceneFailed,
    accounts,
    open_places,
    play,
)
from callpop.tasks import Tasks

HEADLINES = {("call.dial", 4): "Incoming call", ("call.dial", 2): "Calling"}


@dataclass
class StandIn:
    """The agent, knowing of the calls what the document says and no more."""

    places: Places
    tasks: Tasks = field(default_factory=lambda: Tasks("stand-in"))
    online: dict[str, bool] = field(default_factory=dict)
    told: dict[str, dict[str, Any]] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    answer: str = ""
    typed: str = ""
    deeds: list[str] = field(default_factory=list)

    async def connect(self) -> None:
        for name, pbx, subscriber in (
            (OFFICE, self.places.office, ME),
            (BRANCH, self.places.branch, ME_AT_BRANCH),
        ):
            self.tasks.start(self._listen(name, pbx, subscriber), name=name)

    async def _listen(self, name: str, pbx: Any, subscriber: str) -> None:
        while True:
            try:
                async with subscribed(pbx, subscriber) as client:
                    if name == OFFICE:
                        self.client = client
                    self._note(name, online=True)
                    async for message in client:
                        self._take(name, json.loads(message))
            except (OSError, ConnectionClosed):
                pass
            self._note(name, online=False)
            await asyncio.sleep(0.01)

    def _note(self, name: str, *, online: bool) -> None:
        self.online[name] = online
        self.changed.set()

    def _take(self, name: str, message: dict[str, Any]) -> None:
        self.changed.set()
        if message["event"] in ("success", "error"):
            self.answer = message.get("message", "success")
            return
        self.told[message["parentUuid"] or message["uuid"]] = message | {"account": name}

    async def until(self, so: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not so():
                self.changed.clear()
                await self.changed.wait()

    def _cards(self) -> list[str]:
        cards = []
        for call in self.told.values():
            who = (call["otherLegs"] or [{}])[0]
            headline = HEADLINES.get((call["event"], call["lgDirection"]), "")
            if call["event"] == "call.dial" and call["lgDirection"] == 1:
                headline = "Incoming call"
            if call["event"] == "call.bridge":
                headline = "Talking"
                if call["leg"]["type"] == 2:
                    headline = "Answered by Olena"
            if call["event"] == "call.hangup":
                headline = "" if call["bridgeAt"] else "Missed"
                if call["parentUuid"]:
                    headline = "Answered by Olena"
            number = str(who.get("num")).replace("+380631112233", "63 111 22 33")
            cards.append(
                f"{headline} {who.get('name') or call['leg']['displayName']} {number}"
                f" {call['account']}"
            )
        return cards

    async def sees_account(self, account: str, *, online: bool) -> None:
        await self.until(lambda: self.online.get(account) is online)

    async def sees_card(self, *words: str) -> None:
        await self.until(lambda: any(all(w in card for w in words) for card in self._cards()))

    async def sees_no_card(self, words: str) -> None:
        self.deeds.append(f"no {words}")

    async def opens_in_crm(self, client: str) -> None:
        (url,) = {
            call["otherLegs"][0]["url"]
            for call in self.told.values()
            if call["otherLegs"] and call["otherLegs"][0]["name"] == client
        }
        async with ClientSession() as browser, browser.get(url) as page:
            assert client in await page.text()

    async def puts_away(self, client: str) -> None:
        self.deeds.append(f"away {client}")

    async def types_number(self, text: str) -> None:
        self.typed = text

    async def dials(self) -> None:
        self.answer = ""
        await self.client.send(json.dumps({"action": "call", "to": self.typed}))
        await self.until(lambda: self.answer != "")

    async def sees(self, words: str) -> None:
        assert self.answer == words

    async def leaves(self) -> None:
        self.deeds.append("leaves")

    async def opens_panel(self) -> None:
        self.deeds.append("opens panel")

    async def turns(self, theme: Literal["light", "dark"]) -> None:
        self.deeds.append(theme)


@dataclass
class Notebook:
    lines: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def say(self, line: str) -> None:
        self.lines.append(line)

    async def picture(self, name: str) -> None:
        self.pictures.append(name)


def test_the_whole_day_can_be_played() -> None:
    async def main() -> None:
        clock = SystemClock()
        notebook = Notebook()
        async with open_places(clock) as places:
            agent = StandIn(places)
            await agent.connect()
            await play(Day(places, agent, notebook, clock, pace=0))
            await agent.tasks.close()
            assert [asked.to for asked in places.office.calls_asked] == [
                "099 123 45 67",
                "0950000000",
            ]
            assert not places.office.living
            assert not places.branch.living
            assert places.crm.opened == ["/clients/29"]
        titles = [line.removeprefix("## ") for line in notebook.lines if line.startswith("## ")]
        assert titles == [scene.title for scene in SCENES]
        assert len(notebook.pictures) == len(set(notebook.pictures)) >= 10
        assert agent.deeds.count("dark") == 2
        assert agent.deeds[-1] == "light"

    asyncio.run(main())


def test_a_scene_that_is_not_seen_is_named() -> None:
    class Blind(StandIn):
        async def sees_account(self, account: str, *, online: bool) -> None:
            raise TimeoutError(f"{account} never came")

    async def main() -> None:
        clock = SystemClock()
        async with open_places(clock) as places:
            with pytest.raises(SceneFailed, match="The day begins: Office never came"):
                await play(Day(places, Blind(places), Notebook(), clock, pace=0))

    asyncio.run(main())


def test_the_accounts_name_this_machine_only() -> None:
    async def main() -> None:
        async with open_places(SystemClock()) as places:
            for account in accounts(places):
                assert account.settings["endpoint"].startswith("ws://127.0.0.1:")
                assert account.settings["domain"].endswith(".example")
                assert set(account.secrets) == {"api_key"}
                assert "api_key" not in account.settings

    asyncio.run(main())
