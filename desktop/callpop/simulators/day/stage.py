"""What a scene needs: the agent at the app, the PBXs, somebody who takes notes, and time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from callpop.clock import Clock
from callpop.simulators.crm import CrmSite
from callpop.simulators.meetip import MeetipSimulator
from callpop.simulators.phonet import PhonetSimulator
from callpop.simulators.viptel import ViptelSimulator
from callpop.simulators.xvb import XvbSimulator


class Agent(Protocol):
    """The person at the app. Each method returns once the screen shows that it is done.

    Methods that wait raise :class:`TimeoutError` where it never does.
    """

    async def sees_account(self, account: str, *, online: bool) -> None:
        """Wait until the app says that the account is, or is not, online."""

    async def sees_card(self, *words: str) -> None:
        """Wait until one call card shows all these words."""

    async def presses(self, client: str, button: str) -> None:
        """Press a button on that client's card."""

    async def puts_away(self, client: str) -> None:
        """Close that client's card, if it has not left by itself."""

    async def types_number(self, text: str) -> None:
        """Open the dial box, where it is not open yet, and type."""

    async def chooses_account(self, account: str) -> None:
        """Press Tab in the dial box until it calls through that account."""

    async def dials(self) -> None:
        """Press Enter in the dial box."""

    async def transfers(self) -> None:
        """Hand the call over to whom the dial box names."""

    async def sees(self, words: str) -> None:
        """Wait until any window shows these words."""

    async def leaves(self) -> None:
        """Close the dial box, the panel, whatever is open."""

    async def opens_panel(self) -> None:
        """Click the tray icon: the accounts, the calls, the queues, the people."""

    async def opens(self, page: Literal["people", "queues", "history"]) -> None:
        """Choose a page of the large window."""

    async def turns(self, theme: Literal["light", "dark"]) -> None:
        """Choose the theme."""

    async def speaks(self, language: Literal["en", "uk"]) -> None:
        """Choose the language of the windows."""

    async def hides_names(self, *, hidden: bool) -> None:
        """Hide all names and numbers, or show them again."""


class Chronicle(Protocol):
    """Keeps what is told and shown."""

    def say(self, line: str) -> None:
        """Add a line to the transcript."""

    async def picture(self, name: str) -> None:
        """Take a picture of the screen, once it has come to rest."""


@dataclass(frozen=True, slots=True)
class Account:
    """What the app must be told to connect to one of the day's PBXs."""

    name: str
    kind: str
    settings: Mapping[str, str]
    secrets: Mapping[str, str]
    announce: Callable[[str], None] | None = None
    """Of a PBX that calls the app: enters the address to call in the PBX."""


@dataclass(frozen=True, slots=True)
class Places:
    """The five PBXs and the CRM of the day, by the cities where they are."""

    crm: CrmSite
    kyiv: PhonetSimulator
    lviv: PhonetSimulator
    bratislava: ViptelSimulator
    lisbon: MeetipSimulator
    almaty: XvbSimulator


@dataclass(frozen=True, slots=True)
class Day:
    """Everything that the scenes need; ``pace`` is real seconds for each second of the script."""

    places: Places
    agent: Agent
    chronicle: Chronicle
    clock: Clock
    pace: float = 1.0

    def say(self, line: str) -> None:
        """Add a line to the transcript."""
        self.chronicle.say(line)

    async def picture(self, name: str) -> None:
        """Take a picture."""
        await self.chronicle.picture(name)

    async def wait(self, seconds: float) -> None:
        """Let the scene play for a moment."""
        await self.clock.sleep(seconds * self.pace)
