"""Open in CRM: the best link, checked; another host is asked about once."""

import asyncio
from pathlib import Path

import pytest
from tests.desk.office import (
    ANSWERED,
    CLIENT,
    RINGING,
    Browser,
    Settings,
    Workplace,
    at_desk,
    call,
)

from callpop.desk.cards import CardAction
from callpop.desk.crm import Ask, CrmLinks, Opened, Refused
from callpop.desk.history_store import HistoryEntry
from callpop.desk.ports import AccountRules
from callpop.telephony.changing import replace
from callpop.telephony.model import Call, Contact, Direction
from callpop.telephony.sentence import say

TEMPLATE = "https://find.example/?t={number}&d={digits}&n={name}&e={extension}&c={call_id}"
OTHER = Contact("Other", None, "https://other.example/9")


async def _nothing(call_id: str) -> HistoryEntry | None:
    return None


class Office:
    def __init__(self, *calls: Call, rules: AccountRules | None = None) -> None:
        self.settings = Settings()
        if rules is not None:
            self.settings.of = rules
        self.browser = Browser()
        self.asks: list[Ask] = []
        self.troubles: list[str] = []
        known = {c.id: c for c in calls}
        self.crm = CrmLinks(self.settings, self.settings, self.browser, known.get, _nothing)
        self.crm.asks.subscribe(self.asks.append)
        self.crm.troubles.subscribe(lambda words: self.troubles.append(str(words)))


def test_the_best_contact_first_and_the_others_by_index() -> None:
    told = call(contacts=(CLIENT, replace(CLIENT, url="https://crm.example/2"), CLIENT))
    office = Office(told)
    assert [link.url for link in office.crm.links(told)] == [
        "https://crm.example/1",
        "https://crm.example/2",
    ]

    async def play() -> None:
        assert await office.crm.open("c1") == Opened("https://crm.example/1")
        assert await office.crm.open("c1", 1) == Opened("https://crm.example/2")
        assert isinstance(await office.crm.open("c1", 2), Refused)
        assert isinstance(await office.crm.open("c1", -1), Refused)

    asyncio.run(play())
    assert office.browser.opened == ["https://crm.example/1", "https://crm.example/2"]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://a@b.example/"]
)
def test_a_bad_link_is_never_opened_and_says_why(url: str) -> None:
    told = call(contacts=(Contact("X", url=url),))
    office = Office(told)
    assert office.crm.url(told) is None
    result = asyncio.run(office.crm.open("c1"))
    assert isinstance(result, Refused)
    assert result.words == office.crm.problem(told)
    assert "opened" in str(result.words)
    assert office.browser.opened == []


def test_a_template_serves_calls_without_a_link() -> None:
    rules = AccountRules(crm_url=TEMPLATE)
    told = call(contacts=(Contact("Іван & Co"),))
    office = Office(told, rules=rules)
    url = "https://find.example/?t=%2B380567777777&d=380567777777"
    url += "&n=%D0%86%D0%B2%D0%B0%D0%BD%20%26%20Co&e=101&c=c1"
    # The agent wrote this host into the settings: nobody is asked.
    assert asyncio.run(office.crm.open("c1")) == Opened(url)
    assert office.crm.url(call(contacts=(CLIENT,))) == "https://crm.example/1"
    assert office.crm.url(call(contacts=(), number=None)) is None
    assert office.crm.url(call(contacts=(), direction=Direction.INTERNAL)) is None
    assert office.crm.url(call(contacts=(Contact("X", url="javascript:1"),))) is not None


def test_another_host_is_asked_about_and_remembered() -> None:
    told = call(contacts=(OTHER,))
    office = Office(told)

    async def play() -> None:
        ask = await office.crm.open("c1")
        assert isinstance(ask, Ask)
        assert (ask.host, ask.call_id) == ("other.example", "c1")
        assert "other.example" in str(ask.question)
        assert office.browser.opened == []
        assert await office.crm.open_once(ask) == Opened("https://other.example/9")
        assert isinstance(await office.crm.open("c1"), Ask)
        assert await office.crm.allow(ask) == Opened("https://other.example/9")
        assert await office.crm.open("c1") == Opened("https://other.example/9")

    asyncio.run(play())
    assert "other.example" in office.settings.of.hosts


@pytest.mark.logs_warnings("could not be remembered: OSError")
def test_a_yes_that_cannot_be_remembered_still_opens() -> None:
    office = Office()
    office.settings.readonly = True
    ask = Ask("Office", "other.example", "https://other.example/9", "c1")
    assert asyncio.run(office.crm.allow(ask)) == Opened("https://other.example/9")
    assert len(office.troubles) == 1


def test_by_itself_only_allowed_hosts_open_and_the_question_comes_once() -> None:
    told = call(contacts=(OTHER,))
    office = Office(told)

    async def play() -> None:
        await office.crm.pop(told)
        await office.crm.pop(replace(told, id="c2"))
        await office.crm.pop(call())
        await office.crm.pop(call(contacts=()))

    asyncio.run(play())
    assert office.browser.opened == ["https://crm.example/1"]
    assert [ask.host for ask in office.asks] == ["other.example"]


def test_a_browser_that_fails_is_told() -> None:
    office = Office(call())
    office.browser.broken = say("No browser was found.")
    assert asyncio.run(office.crm.open("c1")) == Refused(say("No browser was found."))
    asyncio.run(office.crm.pop(call()))
    assert office.troubles == ["No browser was found."]


def test_a_call_that_nobody_knows() -> None:
    assert isinstance(asyncio.run(Office().crm.open("nonsense")), Refused)


# On the card.


def test_the_question_is_on_the_card_until_it_is_answered(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="answer")
        place.says("a", RINGING, contacts=(OTHER,))
        assert place.question() is None
        place.says("a", ANSWERED, contacts=(OTHER,))
        await place.settle()
        ask = place.question()
        assert ask is not None
        assert place.browser.opened == []
        place.desk.decline(ask)
        assert place.question() is None
        result = await place.desk.open_in_crm(place.desk.board.cards[0].call.id)
        assert result == ask
        assert place.question() == ask
        assert await place.desk.allow(ask) == Opened("https://other.example/9")
        assert place.question() is None

    at_desk(tmp_path, play)


def test_a_bad_link_is_told_on_the_card_and_not_offered(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.settings.of = replace(place.settings.of, pop="ring")
        place.says("a", RINGING, contacts=(Contact("X", url="javascript:alert(1)"),))
        await place.settle()
        [card] = place.desk.board.cards
        assert CardAction.OPEN_IN_CRM not in card.actions
        assert "only http and https" in str(card.notice)
        assert place.browser.opened == []
        assert place.events[-1]["call"]["crm_url"] is None

    at_desk(tmp_path, play)


def test_a_call_of_the_history_is_opened_by_the_same_rules(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        safe, other = replace(CLIENT, url="https://crm.example/2"), OTHER
        bad = Contact("Bad", url="javascript:alert(1)")
        place.history.record(call(id="old", contacts=(bad, safe, other)), None)
        desk = place.desk
        assert desk.call("old") is None
        assert await desk.open_in_crm("old") == Opened("https://crm.example/2")
        ask = await desk.open_in_crm("old", 1)
        assert ask == Ask("Office", "other.example", "https://other.example/9", "old")
        assert await desk.open_once(ask) == Opened("https://other.example/9")
        assert place.browser.opened == ["https://crm.example/2", "https://other.example/9"]
        place.history.record(call(id="bad", contacts=(bad,)), None)
        refused = await desk.open_in_crm("bad")
        assert isinstance(refused, Refused)
        assert "opened" in str(refused.words)
        assert isinstance(await desk.open_in_crm("none"), Refused)
        await place.history.close()
        assert "closed" in str(await desk.open_in_crm("old"))

    at_desk(tmp_path, play)


@pytest.mark.parametrize(
    ("url", "opens"),
    [
        ("https://crm.example/rec/1.mp3", Opened("https://crm.example/rec/1.mp3")),
        (
            "https://rec.example/1",
            Ask("Office", "rec.example", "https://rec.example/1", "c1", recording=True),
        ),
        ("javascript:alert(1)", None),
        ("https://user@crm.example/", None),
        (None, None),
    ],
)
def test_a_recording_is_opened_by_the_rules_of_links(
    url: str | None, opens: Opened | Ask | None
) -> None:
    office = Office()
    result = asyncio.run(office.crm.open_recording(call(recording_url=url)))
    if opens is None:
        assert isinstance(result, Refused)
        assert "recording" in str(result.words)
        assert office.browser.opened == []
    else:
        assert result == opens
