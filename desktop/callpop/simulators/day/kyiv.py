"""Kyiv: the main office, on Phonet. A CRM is behind its calls."""

from callpop.clock import Clock
from callpop.simulators.clients import Client
from callpop.simulators.crm import CrmSite
from callpop.simulators.day.hours import PICKS_UP_AFTER, TALKS_BY_CLICK, Happening, Hours
from callpop.simulators.day.stage import Account, Day
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.phonet_office import Group
from callpop.simulators.phonet_wire import Trunk
from callpop.tasks import Tasks

NAME = "Kyiv"
ME = "101"
OLENA = "102"
TARAS = "103"
SALES = "800"

ANASTASIA = Client("29", "Анастасія Березкіна", "+380567777777", "Рекламна агенція")
PETRO = Client("31", "Петро Гончар", "+380671234567", "Гончарня")
OLEKSANDR = Client("33", "Олександр Дорошенко", "+380991234567", "Роги і Копита")
CLIENTS = (ANASTASIA, PETRO, OLEKSANDR)
STRANGER = "0631112233"
REFUSED = "0950000000"
REFUSAL = "Недостатньо коштів на рахунку"

BROWSER_SECONDS = 60.0
"""How long a browser may take to show its first page."""


def pbx(crm: CrmSite, clock: Clock) -> PhonetSimulator:
    """The PBX."""
    made = PhonetSimulator(
        brand="phonet",
        subscribers={ME: "Ірина Мельник", OLENA: "Olena Koval", TARAS: "Тарас Бондар"},
        groups={SALES: Group("Sales", (ME, OLENA, TARAS))},
        trunk=Trunk("380443334455", "380443334455"),
        crms=[crm.crm],
        clock=clock,
    )
    made.refuse_calls_to(REFUSED, REFUSAL)
    return made


def account(office: PhonetSimulator) -> Account:
    """The agent's account."""
    settings = {
        "domain": office.domain,
        "subscriber": ME,
        "watch": f"{OLENA}, {TARAS}",
        "endpoint": office.url,
        "country": "UA",
        "crm_hosts": "127.0.0.1",
    }
    return Account(NAME, office.brand, settings, {"api_key": office.api_key})


async def known_client(day: Day) -> None:
    """A client whom the CRM knows calls; I answer and open her record."""
    kyiv, crm = day.places.kyiv, day.places.crm
    uuid = await kyiv.ring(ANASTASIA.number, ME)
    day.say(f"{ANASTASIA.name} ({ANASTASIA.company}) calls Kyiv: my phone rings.")
    await day.agent.sees_card(ANASTASIA.name, "Incoming call")
    await day.wait(2)
    await day.picture("known-client-rings")
    await kyiv.answer(uuid)
    day.say("I pick up the desk phone.")
    await day.agent.sees_card(ANASTASIA.name, "Talking")
    await day.agent.presses(ANASTASIA.name, "Open in CRM")
    page = f"/clients/{ANASTASIA.id}"
    await crm.until(lambda: page in crm.opened, BROWSER_SECONDS)
    day.say(f"I press “Open in CRM”: the browser shows {page}.")
    await day.wait(3)
    await day.picture("record-in-the-browser")
    await kyiv.hang_up(uuid)
    day.say("The conversation ends.")
    await day.agent.sees_card(ANASTASIA.name, "Call ended")
    await day.agent.puts_away(ANASTASIA.name)


async def taken_by_colleague(day: Day) -> None:
    """A call to the group rings three phones; Olena is faster."""
    kyiv = day.places.kyiv
    root = await kyiv.group_ring(PETRO.number, SALES)
    day.say(f"{PETRO.name} calls the Sales group: three phones ring.")
    await day.agent.sees_card(PETRO.name, "Incoming call")
    await day.wait(2)
    await day.picture("group-call-rings")
    await kyiv.answer_group(root, OLENA)
    day.say("Olena takes it: answered by a colleague is not missed.")
    await day.agent.sees_card(PETRO.name, "Olena")
    await day.picture("answered-by-a-colleague")
    await day.agent.puts_away(PETRO.name)
    await kyiv.hang_up(root)


async def missed_and_called_back(day: Day) -> None:
    """Nobody answers in time; I call back from the keyboard: my own phone rings first."""
    kyiv = day.places.kyiv
    uuid = await kyiv.ring(OLEKSANDR.number, ME)
    day.say(f"{OLEKSANDR.name} calls while nobody is at the phone.")
    await day.agent.sees_card(OLEKSANDR.name, "Incoming call")
    await day.wait(2)
    await kyiv.hang_up(uuid)
    day.say("He gives up: a missed call.")
    await day.agent.sees_card(OLEKSANDR.name, "Missed")
    await day.picture("missed-call")
    asked = len(kyiv.calls_asked)
    await day.agent.types_number("099 123 45 67")
    await day.agent.chooses_account(NAME)
    await day.picture("dial-box")
    await day.agent.dials()
    await kyiv.until(lambda: len(kyiv.calls_asked) > asked)
    day.say(f"I type a number and press Enter: the PBX calls {OLEKSANDR.number}.")
    await day.agent.leaves()
    await day.agent.sees_card(OLEKSANDR.name, "Calling")
    await day.wait(1)
    await day.picture("click-to-call")
    uuid = kyiv.living[-1].uuid
    await kyiv.answer(uuid)
    await day.agent.sees_card(OLEKSANDR.name, "Talking")
    await day.wait(2)
    await kyiv.hang_up(uuid)
    day.say("He is glad to be called back.")
    await day.agent.sees_card(OLEKSANDR.name, "Call ended")
    await day.agent.puts_away(OLEKSANDR.name)


async def refused_call(day: Day) -> None:
    """The PBX will not place a call, and says why."""
    await day.agent.types_number(REFUSED)
    await day.agent.chooses_account(NAME)
    await day.agent.dials()
    await day.agent.sees(REFUSAL)
    day.say(f"The PBX refuses a call, in its own words: “{REFUSAL}”.")
    await day.picture("call-refused")
    await day.agent.leaves()


async def _client_calls(hours: Hours) -> None:
    office, client = hours.day.places.kyiv, hours.chance.choice(CLIENTS)
    uuid = await office.ring(client.number, ME)
    await hours.conversation(lambda: office.answer(uuid), lambda: office.hang_up(uuid))


async def _stranger_calls_sales(hours: Hours) -> None:
    office, who = hours.day.places.kyiv, hours.chance.choice((ME, OLENA, TARAS))
    root = await office.group_ring(STRANGER, SALES)
    await hours.conversation(lambda: office.answer_group(root, who), lambda: office.hang_up(root))


async def _olena_calls(hours: Hours) -> None:
    office = hours.day.places.kyiv
    uuid = await office.internal(OLENA, ME)
    await hours.conversation(lambda: office.answer(uuid), lambda: office.hang_up(uuid))


async def _taras_has_a_break(hours: Hours) -> None:
    office = hours.day.places.kyiv
    await office.pause(TARAS)
    await hours.a_while(30, 60)
    await office.pause(TARAS, paused=False)


HAPPENINGS: tuple[Happening, ...] = (
    _client_calls,
    _stranger_calls_sales,
    _olena_calls,
    _taras_has_a_break,
)


async def answers(day: Day, tasks: Tasks) -> None:
    """Pick up what the agent has called."""
    day.places.kyiv.own_phone_answers = PICKS_UP_AFTER * day.pace
    day.places.kyiv.talk = TALKS_BY_CLICK * day.pace
