"""Almaty: the warehouse, on XVB, which calls the app by webhooks."""

import socket
from contextlib import suppress

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
from callpop.simulators.xvb import XvbSimulator
from callpop.tasks import Tasks

NAME = "Almaty"
ME = "100"
DAMIR = "101"

AIGERIM = Client("61", "Айгерим Сапарова", "+77011234567", "Сапарова Логистик")
YERLAN = Client("62", "Ерлан Ахметов", "+77272500100")
CLIENTS = (AIGERIM, YERLAN)


def pbx() -> XvbSimulator:
    """The PBX."""
    return XvbSimulator(
        subscribers={ME: "Ирина Мельник", DAMIR: "Дамир"}, line_number="77272345678"
    )


def account(warehouse: XvbSimulator, crm: CrmSite) -> Account:
    """The agent's account."""
    settings = {
        "server": warehouse.server,
        "access_code": warehouse.access_code,
        "extension": ME,
        "listen": f"127.0.0.1:{_free_port()}",
        "country": "KZ",
        "crm_url": f"{crm.url}/clients/find?phone={{number}}",
        "crm_hosts": "127.0.0.1",
    }

    def announce(url: str) -> None:
        warehouse.settings.webhook_url = url

    return Account(NAME, "xvb", settings, {"token": warehouse.token}, announce)


def told(client: Client) -> str:
    """The client's number as the PBX tells it."""
    return client.number.removeprefix("+")


async def webhooks(day: Day) -> None:
    """The warehouse's queue rings, I take the call; then the PBX places one for me."""
    warehouse = day.places.almaty
    known = await warehouse.contact(told(AIGERIM)) or {}
    day.say(f"The warehouse asks who is calling; the address book says: {known['contact_name']}.")
    call = await warehouse.ring(told(AIGERIM), queue=True)
    await day.agent.sees_card(AIGERIM.number, "Incoming call")
    await day.wait(1)
    await day.picture("webhook-call")
    await warehouse.answer(call, ME)
    await day.agent.sees_card(AIGERIM.number, "Talking")
    await day.wait(1)
    await warehouse.hang_up(call)
    await day.agent.sees_card(AIGERIM.number, "Call ended")
    await day.agent.puts_away(AIGERIM.number)
    before = len(warehouse.requests)
    await day.agent.types_number(f"+{told(YERLAN)}")
    await day.agent.chooses_account(NAME)
    await day.agent.dials()
    await day.agent.sees_card(YERLAN.number, "Calling")
    assert len(warehouse.requests) > before
    day.say("And Callpop asks the warehouse's PBX for a call.")
    await day.agent.leaves()
    await day.wait(1)
    await warehouse.answer(warehouse.living[-1].id)
    await warehouse.hang_up(warehouse.living[-1].id)
    await day.agent.puts_away(YERLAN.number)


async def _client_calls(hours: Hours) -> None:
    warehouse, client = hours.day.places.almaty, hours.chance.choice(CLIENTS)
    who = hours.chance.choice((ME, DAMIR))
    call = await warehouse.ring(told(client), queue=True)
    await hours.conversation(lambda: warehouse.answer(call, who), lambda: warehouse.hang_up(call))


HAPPENINGS: tuple[Happening, ...] = (_client_calls,)


async def answers(day: Day, tasks: Tasks) -> None:
    """Pick up what the agent has called, until cancelled."""
    async for request in each_new(day, day.places.almaty.requests):
        tasks.start(_talks(day, request.get("to", "")), name="call")


async def _talks(day: Day, number: str) -> None:
    warehouse = day.places.almaty
    await day.wait(2 * PICKS_UP_AFTER)
    calls = [call.id for call in warehouse.living if call.phone == number]
    with suppress(LookupError):
        for call_id in calls:
            await warehouse.answer(call_id)
        await day.wait(TALKS_BY_CLICK)
        for call_id in calls:
            await warehouse.hang_up(call_id)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
