"""Lisbon: a small office on Meetip PRO, with the monitor that shows every phone."""

from callpop.clock import Clock
from callpop.simulators.clients import Client
from callpop.simulators.crm import CrmSite
from callpop.simulators.day.hours import (
    PICKS_UP_AFTER,
    TALKS_BY_CLICK,
    Happening,
    Hours,
    each_new,
)
from callpop.simulators.day.stage import Account, Day
from callpop.simulators.meetip import MeetipSimulator
from callpop.tasks import Tasks

NAME = "Lisbon"
ME = "31"
COLLEAGUES = ("32", "33", "34")

INES = Client("51", "Inês Carvalho", "+351912345678", "Azulejos Carvalho")
DUARTE = Client("52", "Duarte Pinto", "+351213456789", "Pinto & Filhos")
CLIENTS = (INES, DUARTE)


def pbx(clock: Clock) -> MeetipSimulator:
    """The PBX."""
    return MeetipSimulator(extensions=(ME, *COLLEAGUES), clock=clock)


def account(office: MeetipSimulator) -> Account:
    """The agent's account."""
    settings = {
        "tenant": office.tenant,
        "extension": ME,
        "monitor": "yes",
        "endpoint": office.url,
        "country": "PT",
        "crm_hosts": "127.0.0.1",
    }
    return Account(NAME, "meetip", settings, {"key": office.key})


def told(client: Client) -> str:
    """The client's number as the PBX tells it."""
    return client.number.removeprefix("+351")


def record(crm: CrmSite, client: Client) -> str:
    """The line that the PBX is set up to send when a call comes: the client's record."""
    return f"{crm.url}/clients/find?pi={told(client)}&tiempo=0&modo=TimbreEntrante"


async def call_and_web_call(day: Day) -> None:
    """A call comes while the monitor shows the others; then I have a number called."""
    lisbon = day.places.lisbon
    theirs = await lisbon.ring(told(DUARTE), COLLEAGUES[0])
    await lisbon.answer(theirs)
    call = await lisbon.ring(told(INES), ME)
    await lisbon.web_command(ME, record(day.places.crm, INES))
    day.say("A call comes in Lisbon; the PBX sends the address of the caller's record with it.")
    await day.agent.sees_card(INES.number, "Incoming call", "Open in CRM")
    await day.wait(1)
    await lisbon.answer(call)
    await day.agent.sees_card(INES.number, "Talking")
    await day.agent.opens_panel()
    await day.wait(1)
    await day.picture("colleagues")
    await day.agent.leaves()
    await lisbon.hang_up(call)
    await lisbon.hang_up(theirs)
    await day.agent.sees_card(INES.number, "Call ended")
    await day.agent.puts_away(INES.number)
    await _web_call(day)


async def _web_call(day: Day) -> None:
    lisbon = day.places.lisbon
    asked = len(lisbon.requests)
    await day.agent.types_number(f"+351{told(DUARTE)}")
    await day.agent.chooses_account(NAME)
    await day.agent.dials()
    await lisbon.until(lambda: any("call" in text for text in lisbon.requests[asked:]))
    await day.agent.leaves()
    await lisbon.picked_up(ME, told(DUARTE))
    day.say("I have Lisbon call a number: my phone there rings, then theirs.")
    await day.agent.sees_card(DUARTE.number)
    await day.wait(1)
    await lisbon.state(ME, "free")
    await day.agent.puts_away(DUARTE.number)


async def _client_calls(hours: Hours) -> None:
    places, client = hours.day.places, hours.chance.choice(CLIENTS)
    call = await places.lisbon.ring(told(client), ME)
    await places.lisbon.web_command(ME, record(places.crm, client))
    await hours.conversation(
        lambda: places.lisbon.answer(call), lambda: places.lisbon.hang_up(call)
    )


async def _colleague_is_called(hours: Hours) -> None:
    lisbon, client = hours.day.places.lisbon, hours.chance.choice(CLIENTS)
    call = await lisbon.ring(told(client), hours.chance.choice(COLLEAGUES))
    await hours.conversation(lambda: lisbon.answer(call), lambda: lisbon.hang_up(call))


HAPPENINGS: tuple[Happening, ...] = (_client_calls, _colleague_is_called)


async def answers(day: Day, tasks: Tasks) -> None:
    """Pick up what the agent has called, and hang up in the end, until cancelled."""
    lisbon = day.places.lisbon
    lisbon.own_phone_answers = PICKS_UP_AFTER * day.pace
    async for request in each_new(day, lisbon.requests):
        if request.strip("( ").startswith("call"):
            tasks.start(_talks(day), name="call")


async def _talks(day: Day) -> None:
    await day.wait(PICKS_UP_AFTER + TALKS_BY_CLICK)
    await day.places.lisbon.state(ME, "free")
