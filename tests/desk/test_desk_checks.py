"""What the desk knows of whether the next call is seen: accounts, pauses, choices."""

import asyncio
from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from tests.clocks import START, ManualClock
from tests.desk.office import status

from callpop.checks import Finding, Standing
from callpop.desk.checks import AccountCheck, NoAccountCheck, PopUpCheck
from callpop.desk.pause import Pause
from callpop.preferences import Preferences
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState


class Agent:
    """Their pauses and choices, and what a button makes of them."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.pause = Pause(UTC)
        self.chosen = Preferences()
        self.check = PopUpCheck(self.pause, self._resume, lambda: self.chosen, self._prefer, UTC)

    async def _resume(self) -> None:
        self.pause.resume(self.clock.now())

    async def _prefer(self, chosen: Preferences) -> None:
        self.chosen = chosen

    def look(self) -> Finding:
        return asyncio.run(self.check.look())

    def press(self, finding: Finding) -> None:
        async def do() -> None:
            await finding.remedies[0].do()

        asyncio.run(do())


@pytest.fixture
def agent() -> Agent:
    return Agent()


def test_calls_pop_up_unless_something_says_no(agent: Agent) -> None:
    assert agent.look().standing is Standing.GOOD
    assert str(agent.look().words) == "Calls show as cards and as notifications."


def test_a_pause_is_told_with_its_end_and_ended(agent: Agent) -> None:
    agent.pause.pause(agent.clock.now())
    assert str(agent.look().words) == "Pop-ups are paused."
    agent.pause.pause(agent.clock.now(), START + timedelta(hours=5))
    finding = agent.look()
    assert (finding.standing, str(finding.words)) == (
        Standing.TROUBLE,
        "Pop-ups are paused until 14:00.",
    )
    agent.press(finding)
    assert agent.look().standing is Standing.GOOD


def test_quiet_hours_are_told_with_their_end(agent: Agent) -> None:
    agent.pause.follow("8:00-10:30", (), agent.clock.now())
    finding = agent.look()
    assert "quiet time until 10:30" in str(finding.words)
    agent.press(finding)
    assert agent.look().standing is Standing.GOOD


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        ({"cards": False, "notifications": False}, "both switched off"),
        ({"incoming_calls": False}, "Calls from outside don't pop up"),
    ],
)
def test_what_was_chosen_is_told_and_taken_back(
    agent: Agent, choices: dict[str, bool], words: str
) -> None:
    agent.chosen = replace(agent.chosen, sound=True, **choices)  # type: ignore[arg-type]
    finding = agent.look()
    assert finding.standing is Standing.TROUBLE
    assert words in str(finding.words)
    agent.press(finding)
    assert agent.look().standing is Standing.GOOD
    assert agent.chosen.sound, "nothing else was chosen"


def test_one_way_of_showing_is_enough(agent: Agent) -> None:
    agent.chosen = Preferences(cards=False)
    assert "as notifications" in str(agent.look().words)
    agent.chosen = Preferences(notifications=False, private=True)
    finding = agent.look()
    assert finding.standing is Standing.GOOD
    assert "Names and numbers are hidden" in str(finding.advice)


async def resting() -> None:
    pass


@pytest.mark.parametrize(
    ("state", "standing", "labels"),
    [
        (LinkState.ONLINE, Standing.GOOD, []),
        (LinkState.CONNECTING, Standing.UNKNOWN, []),
        (LinkState.WAITING, Standing.TROUBLE, ["Try again", "Settings…"]),
        (LinkState.REFUSED, Standing.TROUBLE, ["Settings…", "Try again"]),
        (LinkState.OFFLINE, Standing.TROUBLE, ["Settings…"]),
    ],
)
def test_an_account_says_why_it_is_not_online(
    state: LinkState, standing: Standing, labels: list[str]
) -> None:
    told = status(state=state, detail=say("Some reason."))
    check = AccountCheck(told, resting, resting)
    finding = asyncio.run(check.look())
    assert (check.key, str(check.title)) == ("account:Office", "Office")
    assert finding.standing is standing
    assert "Some reason." in f"{finding.words} {finding.advice}"
    assert [str(remedy.label) for remedy in finding.remedies] == labels


def test_without_an_account_nobody_tells_of_calls() -> None:
    finding = asyncio.run(NoAccountCheck(resting).look())
    assert finding.standing is Standing.TROUBLE
    assert [str(remedy.label) for remedy in finding.remedies] == ["Add an account…"]
