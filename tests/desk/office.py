"""A desk with honest stand-ins for the rooms around it, and a PBX's reports to play."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from tests.clocks import START, ManualClock

from callpop.desk.cards import CardBoard
from callpop.desk.crm import Ask
from callpop.desk.desk import Desk
from callpop.desk.history import History
from callpop.desk.ports import AccountRules, BrowserError, Note
from callpop.desk.report import Report
from callpop.telephony.changing import replace
from callpop.telephony.commands import Capabilities, Command, CommandAnswer, Verdict
from callpop.telephony.events import LegEvent, Stage
from callpop.telephony.model import Call, CallState, Contact, Direction, Party, PartyKind
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

ME = Party("101", "Ivan", PartyKind.PERSON)
OLENA = Party("102", "Olena", PartyKind.PERSON)
SALES = Party("800", "Sales", PartyKind.GROUP)
CLIENT = Contact(
    "Анастасія Березкіна", "Рекламна агенція", "https://crm.example/1", "+380567777777"
)
RINGING, ANSWERED, ENDED = Stage.RINGING, Stage.ANSWERED, Stage.ENDED

T = TypeVar("T")


@dataclass
class Screen:
    """The notifier: what is on the screen now, and all that ever was shown."""

    notes: dict[str, Note] = field(default_factory=dict)
    shown: list[Note] = field(default_factory=list)

    def show(self, note: Note) -> None:
        self.notes[note.key] = note
        self.shown.append(note)

    def withdraw(self, key: str) -> None:
        self.notes.pop(key, None)

    @property
    def titles(self) -> list[str]:
        return [str(note.title) for note in self.notes.values()]


@dataclass
class Browser:
    opened: list[str] = field(default_factory=list)
    broken: Sentence = NOTHING

    async def open(self, url: str) -> None:
        if self.broken:
            raise BrowserError(self.broken)
        self.opened.append(url)


@dataclass
class Ringer:
    sounds: bool = False
    told: list[str] = field(default_factory=list)

    def ring(self) -> None:
        self.sounds = True
        self.told.append("ring")

    def hush(self) -> None:
        self.sounds = False
        self.told.append("hush")


@dataclass
class Settings:
    """The accounts' rules, and where a yes to a host is written."""

    of: AccountRules = field(
        default_factory=lambda: AccountRules("UA", hosts=frozenset({"crm.example"}))
    )
    countries: dict[str, str] = field(default_factory=dict)
    """Of accounts that are elsewhere."""
    readonly: bool = False

    def rules(self, account: str) -> AccountRules:
        return replace(self.of, country=self.countries.get(account, self.of.country))

    async def allow_host(self, account: str, host: str) -> None:
        if self.readonly:
            raise OSError("read-only")
        self.of = replace(self.of, hosts=self.of.hosts | {host})


class Book(dict[str, Contact]):
    """The agent's own contacts, by their number."""

    def lookup(self, number: str) -> Contact | None:
        return self.get(number)

    async def people(self, text: str, limit: int) -> list[Contact]:
        wanted = text.casefold()
        return [one for one in self.values() if wanted in f"{one}".casefold()][:limit]


@dataclass
class Lines:
    sent: list[tuple[str, Command]] = field(default_factory=list)

    def command(self, account: str, command: Command) -> None:
        self.sent.append((account, command))


def status(
    account: str = "Office",
    state: LinkState = LinkState.ONLINE,
    capabilities: Capabilities = Capabilities(dial=True, watch=True, crm_link=True),  # noqa: B008
    detail: Sentence = NOTHING,
) -> AccountStatus:
    return AccountStatus(
        account=account,
        kind="some",
        title="Some PBX",
        state=state,
        since=START,
        detail=detail,
        capabilities=capabilities,
    )


class Workplace:
    """One agent's desk, with time in the test's hands; nothing waits for the disk unless there is
    ``patience`` for it."""

    def __init__(self, folder: Path, *, patience: float = 0.0) -> None:
        self.clock = ManualClock()
        self.screen = Screen()
        self.browser = Browser()
        self.ringer = Ringer()
        self.settings = Settings()
        self.lines = Lines()
        self.book = Book()
        self.history = History(folder / "history.db", retry_seconds=0.02)
        self.desk = Desk(
            clock=self.clock,
            rules=self.settings,
            hosts=self.settings,
            browser=self.browser,
            notifier=self.screen,
            ringer=self.ringer,
            history=self.history,
            book=self.book,
            zone=UTC,
            patience=patience,
        )
        self.events: list[Report] = []
        self.boards: list[CardBoard] = []
        self.problems: list[Sentence] = []
        self.desk.events.subscribe(self.events.append)
        self.desk.cards.subscribe(lambda _none: self.boards.append(self.desk.board))
        self.desk.problems.subscribe(self.problems.append)
        self.desk.attach(self.lines)

    def online(self, account: str = "Office", *, capabilities: Capabilities | None = None) -> None:
        self.desk.know(account, "UA")
        told = status(account)
        self.desk.status(replace(told, capabilities=capabilities) if capabilities else told)

    def says(
        self,
        leg: str,
        stage: Stage,
        owner: Party = ME,
        *,
        account: str = "Office",
        began: float | None = None,
        **more: object,
    ) -> None:
        """The PBX reports of a leg now; ``began`` seconds after the start of the test."""
        now = self.clock.now()
        facts: dict[str, object] = {
            "mine": owner == ME if owner.kind is PartyKind.PERSON else None,
            "direction": Direction.IN,
            "number": "+380567777777",
            "contacts": (CLIENT,),
            "trunk": "567850550",
            "on_my_line": True,
            "placed_by_me": False,
            "began_at": None if began is None else START + timedelta(seconds=began),
        }
        facts |= more
        event = LegEvent(leg=leg, stage=stage, at=now.wall, owner=owner, **facts)  # type: ignore[arg-type]
        self.desk.event(account, event, now)

    async def after(self, seconds: float) -> None:
        """Let that much time pass, and everything that it sets off."""
        self.clock.advance(seconds)
        await self.settle()

    async def settle(self) -> None:
        """Let what has been started in the background go as far as it can."""
        for _ in range(20):
            await asyncio.sleep(0)

    def accept(self, verdict: Verdict = Verdict.ACCEPTED, words: str = "") -> None:
        """The PBX answers the last command."""
        account, command = self.lines.sent[-1]
        self.desk.answered(account, CommandAnswer(command.request, verdict, say(words)))

    def paused(self) -> bool:
        return self.desk.pause.on

    def dialing(self) -> bool:
        return self.desk.dialer.busy

    def question(self) -> Ask | None:
        """What the first card asks."""
        return self.desk.board.cards[0].ask

    @property
    def last_command(self) -> Command:
        return self.lines.sent[-1][1]

    @property
    def headlines(self) -> list[str]:
        return [str(card.headline) for card in self.desk.board.cards]

    @property
    def told(self) -> list[str]:
        """The types of the event lines about calls."""
        return [line["type"] for line in self.events if line["type"].startswith("call.")]


def at_desk(folder: Path, play: Callable[[Workplace], Awaitable[T]]) -> T:
    """Run ``play`` at a fresh desk with one account online."""

    async def run() -> T:
        place = Workplace(folder)
        place.desk.start()
        place.online()
        try:
            return await asyncio.wait_for(play(place), 20)
        finally:
            await place.desk.close()

    return asyncio.run(run())


def call(**facts: object) -> Call:
    """A call that rings at the agent's phone, with these facts otherwise."""
    base = Call(
        id="c1",
        account="Office",
        direction=Direction.IN,
        state=CallState.RINGING,
        number="+380567777777",
        number_shown="+380 56 777 77 77",
        contacts=(CLIENT,),
        extension="101",
        group=SALES,
        trunk="567850550",
        started_at=START,
        seen_at=START,
        legs=("a",),
    )
    return replace(base, **facts)


def later(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)
