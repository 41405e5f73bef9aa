"""A stretch of a working day: who calls, what the agent does, what is told of it.

Played by the demo against the whole app, and by tests against a stand-in for the agent.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Literal, Protocol

from callpop.clock import Clock
from callpop.simulators.clients import Client
from callpop.simulators.crm import CrmSite
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.phonet_office import Group
from callpop.simulators.phonet_wire import Trunk

OFFICE = "Office"
BRANCH = "Vega branch"
ME = "101"
ME_AT_BRANCH = "201"
OLENA = "102"
TARAS = "103"

ANASTASIA = Client("29", "Анастасія Березкіна", "+380567777777", "Рекламна агенція")
PETRO = Client("31", "Петро Гончар", "+380671234567", "Гончарня")
LARYSA = Client("32", "Лариса Ткач", "+380441112233", "Ткач і партнери")
OLEKSANDR = Client("33", "Олександр Дорошенко", "+380991234567", "Роги і Копита")
CLIENTS = (ANASTASIA, PETRO, LARYSA, OLEKSANDR)
STRANGER = "0631112233"
REFUSED = "0950000000"
REFUSAL = "Недостатньо коштів на рахунку"

BROWSER_SECONDS = 60.0
"""How long a browser may take to show its first page."""


class Agent(Protocol):
    """The person at the app. Each method returns once the screen shows that it is done.

    Methods that wait raise :class:`TimeoutError` where it never does.
    """

    async def sees_account(self, account: str, *, online: bool) -> None:
        """Wait until the app says that the account is, or is not, online."""

    async def sees_card(self, *words: str) -> None:
        """Wait until one call card shows all these words."""

    async def sees_no_card(self, words: str) -> None:
        """Wait until no call card shows these words."""

    async def opens_in_crm(self, client: str) -> None:
        """Press "Open in CRM" on that client's card."""

    async def puts_away(self, client: str) -> None:
        """Close that client's card."""

    async def types_number(self, text: str) -> None:
        """Open the dial box and type."""

    async def dials(self) -> None:
        """Press Enter in the dial box, and wait for the PBX's answer."""

    async def sees(self, words: str) -> None:
        """Wait until any window shows these words."""

    async def leaves(self) -> None:
        """Close the dial box, the panel, whatever is open."""

    async def opens_panel(self) -> None:
        """Click the tray icon: the accounts, the calls, the people."""

    async def turns(self, theme: Literal["light", "dark"]) -> None:
        """Choose the theme."""


class Chronicle(Protocol):
    """Keeps what is told and shown."""

    def say(self, line: str) -> None:
        """Add a line to the transcript."""

    async def picture(self, name: str) -> None:
        """Take a picture of the screen, once it has come to rest."""


@dataclass(frozen=True, slots=True)
class Places:
    """The two PBXs and the CRM of the day."""

    office: PhonetSimulator
    branch: PhonetSimulator
    crm: CrmSite


@asynccontextmanager
async def open_places(clock: Clock) -> AsyncIterator[Places]:
    """The servers of the day, on free ports of this machine."""
    async with CrmSite(CLIENTS, priority=2) as crm:
        office = PhonetSimulator(
            brand="phonet",
            subscribers={ME: "Ірина Мельник", OLENA: "Olena Koval", TARAS: "Тарас Бондар"},
            groups={"800": Group("Sales", (ME, OLENA, TARAS))},
            trunk=Trunk("567850550", "567850550"),
            crms=[crm.crm],
            clock=clock,
        )
        branch = PhonetSimulator(
            brand="vega",
            subscribers={ME_AT_BRANCH: "Ірина Мельник", "202": "Марія Савчук"},
            groups={"900": Group("Підтримка", (ME_AT_BRANCH, "202"))},
            trunk=Trunk("380443334455", "Kyiv line"),
            crms=[crm.crm],
            clock=clock,
        )
        async with office, branch:
            yield Places(office, branch, crm)


@dataclass(frozen=True, slots=True)
class Account:
    """What the app must be told to connect to one of the day's PBXs."""

    name: str
    kind: str
    settings: Mapping[str, str]
    secrets: Mapping[str, str]


def accounts(places: Places) -> tuple[Account, ...]:
    """The agent's two accounts."""
    common = {"country": "UA", "crm_hosts": "127.0.0.1"}

    def account(
        name: str, pbx: PhonetSimulator, subscriber: str, watch: tuple[str, ...]
    ) -> Account:
        own = {
            "domain": pbx.domain,
            "subscriber": subscriber,
            "watch": ", ".join(watch),
            "endpoint": pbx.url,
        }
        return Account(name, pbx.brand, common | own, {"api_key": pbx.api_key})

    return (
        account(OFFICE, places.office, ME, (OLENA, TARAS)),
        account(BRANCH, places.branch, ME_AT_BRANCH, ("202",)),
    )


@dataclass(frozen=True, slots=True)
class Day:
    """Everything that the scenes need; ``pace`` is real seconds for each second of the script."""

    places: Places
    agent: Agent
    chronicle: Chronicle
    clock: Clock
    pace: float = 1.0

    @property
    def office(self) -> PhonetSimulator:
        """The PBX of the main account."""
        return self.places.office

    def say(self, line: str) -> None:
        """Add a line to the transcript."""
        self.chronicle.say(line)

    async def picture(self, name: str) -> None:
        """Take a picture."""
        await self.chronicle.picture(name)

    async def wait(self, seconds: float) -> None:
        """Let the scene play for a moment."""
        await self.clock.sleep(seconds * self.pace)


async def connects(day: Day) -> None:
    """Both accounts come online."""
    for name in (OFFICE, BRANCH):
        await day.agent.sees_account(name, online=True)
        day.say(f"{name} is online.")
    for ext in (ME, OLENA, TARAS):
        await day.office.pause(ext, paused=False)
    for ext in (ME_AT_BRANCH, "202"):
        await day.places.branch.pause(ext, paused=False)
    day.say("People come in and take their phones off pause.")
    await day.agent.opens_panel()
    await day.wait(1)
    await day.picture("connected")
    await day.agent.leaves()


async def known_client(day: Day) -> None:
    """A client whom the CRM knows calls; I answer and open her record."""
    uuid = await day.office.ring(ANASTASIA.number, ME)
    day.say(f"{ANASTASIA.name} ({ANASTASIA.company}) calls: my phone rings.")
    await day.agent.sees_card(ANASTASIA.name, "Incoming call")
    await day.wait(3)
    await day.picture("known-client-rings")
    await day.office.answer(uuid)
    day.say("I pick up the desk phone.")
    await day.agent.sees_card(ANASTASIA.name, "Talking")
    await day.agent.opens_in_crm(ANASTASIA.name)
    page = f"/clients/{ANASTASIA.id}"
    await day.places.crm.until(lambda: page in day.places.crm.opened, BROWSER_SECONDS)
    day.say(f"I press “Open in CRM”: the browser shows {page}.")
    await day.wait(3)
    await day.picture("record-in-the-browser")
    await day.office.hang_up(uuid)
    day.say("The conversation ends.")
    await day.agent.sees_no_card(ANASTASIA.name)


async def unknown_number(day: Day) -> None:
    """Somebody calls whom no CRM knows."""
    uuid = await day.office.ring(STRANGER, ME)
    day.say("A number calls that nobody knows.")
    await day.agent.sees_card("63 111 22 33", "Incoming call")
    await day.wait(2)
    await day.picture("unknown-number-rings")
    await day.office.answer(uuid)
    await day.agent.sees_card("63 111 22 33", "Talking")
    await day.wait(2)
    await day.office.hang_up(uuid)
    day.say("A short conversation.")
    await day.agent.sees_no_card("63 111 22 33")


async def taken_by_colleague(day: Day) -> None:
    """A call to the group rings three phones; Olena is faster."""
    root = await day.office.group_ring(PETRO.number, "800")
    day.say(f"{PETRO.name} calls the Sales group: three phones ring.")
    await day.agent.sees_card(PETRO.name, "Incoming call")
    await day.wait(2)
    await day.picture("group-call-rings")
    await day.office.answer_group(root, OLENA)
    day.say("Olena takes it.")
    await day.agent.sees_card(PETRO.name, "Olena")
    await day.picture("answered-by-a-colleague")
    await day.agent.sees_no_card(PETRO.name)
    await day.office.hang_up(root)


async def missed(day: Day) -> None:
    """Nobody answers in time."""
    uuid = await day.office.ring(OLEKSANDR.number, ME)
    day.say(f"{OLEKSANDR.name} calls while nobody is at the phone.")
    await day.agent.sees_card(OLEKSANDR.name, "Incoming call")
    await day.wait(3)
    await day.office.hang_up(uuid)
    day.say("He gives up: a missed call.")
    await day.agent.sees_card(OLEKSANDR.name, "Missed")
    await day.picture("missed-call")


async def colleagues(day: Day) -> None:
    """Olena talks, Taras leaves his desk."""
    talk = await day.office.ring(PETRO.number, OLENA)
    await day.office.answer(talk)
    await day.office.pause(TARAS)
    day.say("Olena is in a call, Taras has paused his phone.")
    await day.agent.opens_panel()
    await day.wait(2)
    await day.picture("colleagues")
    await day.agent.leaves()
    await day.office.hang_up(talk)
    await day.office.pause(TARAS, paused=False)
    day.say("Taras is back.")


async def click_to_call(day: Day) -> None:
    """I call back from the keyboard: my own phone rings first."""
    asked = len(day.office.calls_asked)
    await day.agent.types_number("099 123 45 67")
    await day.picture("dial-box")
    await day.agent.dials()
    await day.office.until(lambda: len(day.office.calls_asked) > asked)
    day.say(f"I type a number and press Enter: the PBX calls {OLEKSANDR.number}.")
    await day.agent.leaves()
    await day.agent.sees_card(OLEKSANDR.name, "Calling")
    await day.wait(2)
    await day.picture("click-to-call")
    uuid = day.office.living[-1].uuid
    await day.office.answer(uuid)
    await day.agent.sees_card(OLEKSANDR.name, "Talking")
    await day.wait(2)
    await day.office.hang_up(uuid)
    day.say("He is glad to be called back.")
    await day.agent.sees_no_card("Call ended")
    await day.agent.puts_away(OLEKSANDR.name)


async def refused_call(day: Day) -> None:
    """The PBX will not place a call, and says why."""
    day.office.refuse_calls_to(REFUSED, REFUSAL)
    await day.agent.types_number(REFUSED)
    await day.agent.dials()
    await day.agent.sees(REFUSAL)
    day.say(f"The PBX refuses a call, in its own words: “{REFUSAL}”.")
    await day.picture("call-refused")
    await day.agent.leaves()


async def internal_call(day: Day) -> None:
    """A colleague calls."""
    uuid = await day.office.internal(OLENA, ME)
    day.say("Olena calls from the next room.")
    await day.agent.sees_card("Olena Koval", "Incoming call")
    await day.wait(1)
    await day.picture("internal-call")
    await day.office.answer(uuid)
    await day.agent.sees_card("Olena Koval", "Talking")
    await day.wait(1)
    await day.office.hang_up(uuid)
    await day.agent.sees_no_card("Olena Koval")


async def two_at_once(day: Day) -> None:
    """Both accounts ring while I talk, in the light and in the dark theme."""
    first = await day.office.ring(ANASTASIA.number, ME)
    await day.office.answer(first)
    await day.agent.sees_card(ANASTASIA.name, "Talking")
    second = await day.places.branch.ring(LARYSA.number, ME_AT_BRANCH)
    day.say(f"While I talk, {LARYSA.name} calls through the Vega branch.")
    await day.agent.sees_card(LARYSA.name, BRANCH)
    await day.wait(2)
    await day.picture("two-calls")
    await day.agent.turns("dark")
    await day.picture("two-calls-dark")
    await day.agent.turns("light")
    await day.places.branch.hang_up(second)
    await day.agent.sees_card(LARYSA.name, "Missed")
    await day.office.hang_up(first)
    day.say("One conversation, and one call to return.")
    await day.agent.puts_away(LARYSA.name)
    await day.agent.sees_no_card(ANASTASIA.name)


async def connection_lost(day: Day) -> None:
    """A PBX goes away in the middle of a call, and comes back."""
    branch = day.places.branch
    uuid = await branch.ring(LARYSA.number, ME_AT_BRANCH)
    await branch.answer(uuid)
    await day.agent.sees_card(LARYSA.name, "Talking")
    branch.cut()
    await branch.stop()
    day.say("The line to the Vega branch is cut. What is not known is said to be unknown.")
    await day.agent.sees_account(BRANCH, online=False)
    await day.agent.opens_panel()
    await day.wait(2)
    await day.picture("connection-lost")
    await branch.start()
    await day.agent.sees_account(BRANCH, online=True)
    day.say("It is back, without anybody doing anything.")
    await branch.hang_up(uuid)
    await day.agent.leaves()
    await day.agent.sees_no_card(LARYSA.name)


async def looks_back(day: Day) -> None:
    """The day's calls, in both themes."""
    for theme, name in (("light", "history"), ("dark", "history-dark")):
        await day.agent.turns("dark" if theme == "dark" else "light")
        await day.agent.opens_panel()
        await day.wait(1)
        await day.picture(name)
        await day.agent.leaves()
    await day.agent.turns("light")


@dataclass(frozen=True, slots=True)
class Scene:
    """One part of the day: its heading in the transcript, and what happens."""

    title: str
    play: Callable[[Day], Awaitable[None]]


SCENES: tuple[Scene, ...] = (
    Scene("The day begins", connects),
    Scene("A known client", known_client),
    Scene("An unknown number", unknown_number),
    Scene("A group call that a colleague takes", taken_by_colleague),
    Scene("Colleagues", colleagues),
    Scene("A missed call", missed),
    Scene("Click-to-call", click_to_call),
    Scene("A call that the PBX refuses", refused_call),
    Scene("An internal call", internal_call),
    Scene("Two calls at once", two_at_once),
    Scene("A connection is lost", connection_lost),
    Scene("Looking back", looks_back),
)


class SceneFailed(Exception):
    """The screen did not show what it must; the text says in which scene."""


async def play(day: Day) -> None:
    """The whole day, scene by scene.

    Raises:
        SceneFailed: what should be on the screen did not appear in time.
    """
    for scene in SCENES:
        day.say(f"## {scene.title}")
        try:
            await scene.play(day)
        except TimeoutError as late:
            raise SceneFailed(f"{scene.title}: {str(late) or 'it took too long'}") from late
