"""Lviv: a branch on Vega."""

from callpop.clock import Clock
from callpop.simulators.clients import Client
from callpop.simulators.crm import CrmSite
from callpop.simulators.day.hours import PICKS_UP_AFTER, TALKS_BY_CLICK, Happening, Hours
from callpop.simulators.day.stage import Account, Day
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.phonet_office import Group
from callpop.simulators.phonet_wire import Trunk
from callpop.tasks import Tasks

NAME = "Lviv"
ME = "201"
MARIYA = "202"
STORE = "900"

LARYSA = Client("32", "Лариса Ткач", "+380441112233", "Ткач і партнери")
CLIENTS = (LARYSA,)


def pbx(crm: CrmSite, clock: Clock) -> PhonetSimulator:
    """The PBX."""
    return PhonetSimulator(
        brand="vega",
        subscribers={ME: "Ірина Мельник", MARIYA: "Марія Савчук"},
        groups={STORE: Group("Крамниця", (ME, MARIYA))},
        trunk=Trunk("380322451122", "380322451122"),
        crms=[crm.crm],
        clock=clock,
    )


def account(branch: PhonetSimulator) -> Account:
    """The agent's account."""
    settings = {
        "domain": branch.domain,
        "subscriber": ME,
        "watch": MARIYA,
        "endpoint": branch.url,
        "country": "UA",
        "crm_hosts": "127.0.0.1",
    }
    return Account(NAME, branch.brand, settings, {"api_key": branch.api_key})


async def _customer_calls(hours: Hours) -> None:
    branch, who = hours.day.places.lviv, hours.chance.choice((ME, MARIYA))
    root = await branch.group_ring(LARYSA.number, STORE)
    await hours.conversation(lambda: branch.answer_group(root, who), lambda: branch.hang_up(root))


HAPPENINGS: tuple[Happening, ...] = (_customer_calls,)


async def answers(day: Day, tasks: Tasks) -> None:
    """Pick up what the agent has called."""
    day.places.lviv.own_phone_answers = PICKS_UP_AFTER * day.pace
    day.places.lviv.talk = TALKS_BY_CLICK * day.pace
