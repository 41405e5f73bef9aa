"""Bratislava: the support desk, on VIPTel. Its callers wait in a queue."""

from contextlib import suppress

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
from callpop.simulators.viptel import RESTART, ViptelSimulator
from callpop.simulators.viptel_office import NoSuch
from callpop.tasks import Tasks

NAME = "Bratislava"
ME = "12"
PETER = "13"
EVA = "20"
JANA = "21"
SUPPORT = "601"

MAREK = Client("41", "Marek Novotný", "+421905123456", "Pekáreň u Mareka")
ZUZANA = Client("42", "Zuzana Kollárová", "+421911222333", "Kvety Zuzana")
TOMAS = Client("43", "Tomáš Baran", "+421948555777")
IGOR = Client("44", "Igor Vrba", "+421902444666", "Autoservis Vrba")
CLIENTS = (MAREK, ZUZANA, TOMAS, IGOR)


def pbx(clock: Clock) -> ViptelSimulator:
    """The PBX."""
    return ViptelSimulator(
        extensions={
            ME: "Iryna Melnyk",
            PETER: "Peter Horváth",
            EVA: "Eva Kováčová",
            JANA: "Jana Tóthová",
        },
        queues={SUPPORT: (ME, PETER, EVA, JANA)},
        clock=clock,
    )


def account(desk: ViptelSimulator, crm: CrmSite) -> Account:
    """The agent's account; the PBX knows of no CRM, so the settings say where a client is found."""
    settings = {
        "username": desk.username,
        "extension": ME,
        "endpoint": desk.url,
        "crm_url": f"{crm.url}/clients/find?phone={{number}}",
        "crm_hosts": "127.0.0.1",
    }
    return Account(NAME, "viptel", settings, {"password": desk.password})


def leg(desk: ViptelSimulator, parent: str, ext: str) -> str:
    """The leg of a queue's call that rings, or talks, at a phone.

    Raises:
        NoSuch: it does not.
    """
    for call in desk.calls.values():
        if call.parent == parent and call.callee == ext and not call.over:
            return call.id
    raise NoSuch(f"{ext} does not ring for {parent}")


async def queue(day: Day) -> None:
    """Four callers, and not enough of us: one is taken by Peter, one gives up, one is mine."""
    desk = day.places.bratislava
    await desk.pause(SUPPORT, JANA)
    day.say("Jana pauses: the queue offers her no calls.")
    first = await desk.queue_call(MAREK.number, SUPPORT)
    await day.agent.sees_card(MAREK.number, "Incoming call")
    await desk.answer(leg(desk, first, PETER))
    await day.agent.sees_card(MAREK.number, "Peter")
    day.say("A caller of the support queue rings at all of us; Peter takes it.")
    await day.wait(1)
    await day.agent.puts_away(MAREK.number)
    second = await desk.queue_call(ZUZANA.number, SUPPORT)
    third = await desk.queue_call(TOMAS.number, SUPPORT, offered=False)
    await desk.queue_call(IGOR.number, SUPPORT, offered=False)
    await day.agent.sees_card(ZUZANA.number, "Incoming call")
    day.say("Three more wait; the first of them rings at my phone.")
    await day.agent.opens_panel()
    await day.wait(2)
    await day.picture("queue")
    await day.agent.leaves()
    await desk.answer(leg(desk, second, ME))
    await day.agent.sees_card(ZUZANA.number, "Talking")
    await desk.hang_up(third)
    day.say("I take her. Behind her somebody gives up: the queue says who, to be called back.")
    await day.agent.opens_panel()
    await day.wait(2)
    await day.picture("queue-somebody-gave-up")
    await day.agent.leaves()
    await _hand_on(day, second)
    await desk.hang_up(first)


async def _hand_on(day: Day, call_id: str) -> None:
    desk = day.places.bratislava
    await day.agent.presses(ZUZANA.number, "Transfer…")
    await day.agent.types_number("eva")
    await day.picture("transfer")
    asked = len(desk.requests)
    await day.agent.transfers()
    await desk.until(lambda: len(desk.requests) > asked)
    await desk.answer(call_id)
    day.say("She needs Eva: I hand the call on from its card.")
    await day.agent.sees_card(ZUZANA.number, "Call ended")
    await day.wait(1)
    await day.agent.leaves()
    await day.agent.puts_away(ZUZANA.number)
    await desk.hang_up(call_id)


async def restart(day: Day) -> None:
    """The PBX restarts while I talk and somebody waits: what is not known is not claimed."""
    desk = day.places.bratislava
    talk = await desk.ring(MAREK.number, ME)
    await desk.answer(talk)
    await day.agent.sees_card(MAREK.number, "Talking")
    await desk.say(*RESTART)
    await desk.stop()
    day.say("Bratislava's PBX restarts. Callpop says since when it knows nothing of it.")
    await day.agent.sees_account(NAME, online=False)
    await day.agent.sees_card(MAREK.number, "Unknown since")
    await day.agent.opens_panel()
    await day.wait(2)
    await day.picture("a-pbx-restarts")
    await desk.start()
    await day.agent.sees_account(NAME, online=True)
    day.say("It is back, without anybody doing anything.")
    await day.agent.leaves()
    await end_calls(desk)
    await day.agent.sees_card(MAREK.number, "Call ended")
    await day.agent.puts_away(MAREK.number)


async def end_calls(desk: ViptelSimulator) -> None:
    """Nobody talks, rings or waits any more."""
    for call in list(desk.calls.values()):
        if not call.over:
            await desk.hang_up(call.id)


async def _client_waits(hours: Hours) -> None:
    desk, client = hours.day.places.bratislava, hours.chance.choice(CLIENTS)
    who = hours.chance.choice((ME, PETER, EVA))
    parent = await desk.queue_call(client.number, SUPPORT)
    await hours.conversation(
        lambda: desk.answer(leg(desk, parent, who)), lambda: desk.hang_up(parent)
    )


async def _peter_asks_eva(hours: Hours) -> None:
    desk = hours.day.places.bratislava
    call = await desk.ring(PETER, EVA)
    await hours.conversation(lambda: desk.answer(call), lambda: desk.hang_up(call))


async def _jana_works(hours: Hours) -> None:
    desk = hours.day.places.bratislava
    await desk.pause(SUPPORT, JANA, paused=False)
    await hours.a_while(30, 60)
    await desk.pause(SUPPORT, JANA)


HAPPENINGS: tuple[Happening, ...] = (
    _client_waits,
    _client_waits,
    _peter_asks_eva,
    _jana_works,
)


async def answers(day: Day, tasks: Tasks) -> None:
    """Pick up what the agent has called or handed on, until cancelled."""
    desk = day.places.bratislava
    desk.own_phone_answers = PICKS_UP_AFTER * day.pace
    async for request in each_new(day, desk.requests):
        match request:
            case {"action": "call.create", "call_random_id": str(random_id)}:
                tasks.start(_talks(day, random_id), name="call")
            case {"action": "call.redirect", "unique_id": str(call_id)}:
                tasks.start(_talks(day, call_id), name="transfer")


async def _talks(day: Day, asked: str) -> None:
    desk = day.places.bratislava
    await day.wait(2 * PICKS_UP_AFTER)
    calls = [
        call.id
        for call in desk.calls.values()
        if asked in (call.id, call.random_id) and not call.over
    ]
    with suppress(NoSuch):
        for call_id in calls:
            if not desk.living(call_id).picked:
                await desk.answer(call_id)
        await day.wait(TALKS_BY_CLICK)
        for call_id in calls:
            await desk.hang_up(call_id)
