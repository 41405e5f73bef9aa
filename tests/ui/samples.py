"""Made-up calls, people and accounts for the gallery: long names, several alphabets."""

from datetime import UTC, datetime, timedelta

from callpop.desk import wording
from callpop.desk.cards import Card, CardAction, CardKind
from callpop.desk.crm import Ask
from callpop.desk.history_store import HistoryEntry
from callpop.desk.suggesting import Suggestion, SuggestionKind
from callpop.telephony.commands import Capabilities
from callpop.telephony.model import (
    Call,
    CallState,
    Contact,
    Direction,
    Outcome,
    Party,
    Presence,
    PresenceState,
)
from callpop.telephony.moment import Moment
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

NOW = datetime(2026, 3, 12, 13, 2, 9, tzinfo=UTC)

A = CardAction


class StillClock:
    """A clock that always shows the same time, so that pictures can be compared."""

    def now(self) -> Moment:
        """The one instant."""
        return Moment(NOW, 1000.0)

    async def sleep(self, seconds: float) -> None:
        """Nobody waits in a picture."""


def ago(seconds: float) -> datetime:
    """So many seconds before the pictures' now."""
    return NOW - timedelta(seconds=seconds)


def call(
    id: str,
    name: str | None = "Анастасія Березкіна",
    company: str | None = "Рекламна агенція",
    number: str = "+380567777777",
    shown: str = "+380 56 777 77 77",
    *,
    state: CallState = CallState.RINGING,
    outcome: Outcome | None = None,
    direction: Direction = Direction.IN,
    began: float = 7,
    account: str = "Office",
    group: str = "Sales",
) -> Call:
    """A call that began so many seconds ago."""
    contacts = (Contact(name=name, company=company),) if name or company else ()
    return Call(
        id=id,
        account=account,
        direction=direction,
        state=state,
        outcome=outcome,
        number=number,
        number_shown=shown,
        contacts=contacts,
        extension="002",
        group=Party("800", group),
        trunk="567850550",
        started_at=ago(began),
        answered_at=ago(began - 5) if state is CallState.ANSWERED else None,
        ended_at=ago(3) if state is CallState.ENDED else None,
        seen_at=ago(began),
        legs=(id,),
    )


def card(
    of: Call,
    kind: CardKind,
    headline: str,
    actions: tuple[CardAction, ...],
    *,
    line3: Sentence | None = None,
    stale: bool = False,
    notice: Sentence = NOTHING,
    ask: bool = False,
    quiet: bool = False,
) -> Card:
    """The card of a call."""
    shown = of.number_shown or ""
    title = of.name or shown
    parts = [of.company, shown if title != shown else None]
    live = kind in (CardKind.INCOMING, CardKind.OUTGOING, CardKind.TALKING)
    return Card(
        call=of,
        kind=kind,
        headline=Sentence(headline),
        title=say("{who}", who=title),
        line2=" · ".join(part for part in parts if part),
        line3=line3 or wording.where(of),
        timer_from=(of.answered_at or of.started_at) if live and not stale else None,
        clock=None if live else ago(0),
        actions=actions,
        stale_since=ago(60) if stale else None,
        quiet=quiet,
        notice=notice,
        ask=Ask(of.account, "crm.example.com", "https://crm.example.com/1", of.id) if ask else None,
    )


def cards() -> dict[str, Card]:
    """A card in every state."""
    ringing = (A.OPEN_IN_CRM, A.COPY_NUMBER, A.NOT_NOW)
    return {
        "incoming": card(call("1"), CardKind.INCOMING, "Incoming call", ringing),
        "talking": card(
            call("2", state=CallState.ANSWERED, began=197),
            CardKind.TALKING,
            "Talking",
            (A.OPEN_IN_CRM, A.TRANSFER, A.HANG_UP, A.NOT_NOW),
        ),
        "missed": card(
            call("3", state=CallState.ENDED, outcome=Outcome.MISSED),
            CardKind.MISSED,
            "Missed",
            (A.CALL_BACK, A.OPEN_IN_CRM, A.NOT_NOW),
        ),
        "unknown number": card(
            call("4", None, None, "+421905123456", "+421 905 123 456"),
            CardKind.INCOMING,
            "Incoming call",
            (A.COPY_NUMBER, A.NOT_NOW),
            line3=say("line Podpora zákazníkov · Kancelária"),
        ),
        "long": card(
            call(
                "5",
                "Ľubomíra Šťastná-Žďárska Krasnohorská z Podhradia nad Váhom",
                "Medzinárodná spoločnosť pre rozvoj vodohospodárskych stavieb, a. s.",
                "+421905123456",
                "+421 905 123 456",
                account="Kancelária Košice",
                group="Oddelenie starostlivosti o zákazníkov",
            ),
            CardKind.INCOMING,
            "Incoming call",
            (A.OPEN_IN_CRM, A.COPY_NUMBER, A.HANG_UP, A.NOT_NOW),
        ),
        "elsewhere": card(
            call("6", state=CallState.ANSWERED, began=12),
            CardKind.ELSEWHERE,
            "Answered by Olena (003)",
            (A.OPEN_IN_CRM, A.COPY_NUMBER, A.NOT_NOW),
        ),
        "calling": card(
            call("7", "Олена Коваль", "Рога і Копита", "+380991234567", "+380 99 123 45 67"),
            CardKind.OUTGOING,
            "Calling",
            (A.OPEN_IN_CRM, A.COPY_NUMBER, A.NOT_NOW),
        ),
        "stale": card(
            call("8", state=CallState.ANSWERED, began=600),
            CardKind.TALKING,
            "Unknown since 14:02",
            (A.OPEN_IN_CRM, A.COPY_NUMBER, A.NOT_NOW),
            stale=True,
        ),
        "ask": card(call("9"), CardKind.INCOMING, "Incoming call", ringing, ask=True),
        "notice": card(
            call("10", name="<b>Bold</b> & <img src=x>"),
            CardKind.INCOMING,
            "Incoming call",
            (A.COPY_NUMBER, A.NOT_NOW),
            notice=say(
                "The CRM link of this call is not a web address: only http and https are opened."
            ),
        ),
        "not here": card(
            call("12"),
            CardKind.INCOMING,
            "No longer rings here",
            (A.COPY_NUMBER, A.NOT_NOW),
            quiet=True,
        ),
        "ended": card(
            call("11", state=CallState.ENDED, outcome=Outcome.ANSWERED),
            CardKind.ENDED,
            "Call ended · 3:12",
            (A.OPEN_IN_CRM, A.COPY_NUMBER, A.NOT_NOW),
        ),
    }


def statuses() -> list[AccountStatus]:
    """Accounts, one in each state."""
    can = Capabilities(dial=True, watch=True, crm_link=True)
    return [
        AccountStatus(
            account="Office",
            kind="phonet",
            title="Phonet",
            state=LinkState.ONLINE,
            since=ago(5000),
            detail=say("Connected to office.example.com as 002."),
            capabilities=can,
        ),
        AccountStatus(
            account="Vega Kyiv",
            kind="vega",
            title="Vega",
            state=LinkState.REFUSED,
            since=ago(300),
            detail=say(
                "Vega refused the API key: check it under Settings → Integration → "
                "Other CRM system."
            ),
        ),
        AccountStatus(
            account="Pobočka Košice",
            kind="phonet",
            title="Phonet",
            state=LinkState.WAITING,
            since=ago(40),
            detail=say("The connection was cut. Next try at {time}.", time="14:03"),
        ),
        AccountStatus(
            account="Склад",
            kind="phonet",
            title="Phonet",
            state=LinkState.REFUSED,
            since=ago(40),
            needs_secret=True,
            detail=say("The keyring is locked: unlock it, or enter the API key for this run."),
        ),
    ]


def people() -> list[Presence]:
    """Colleagues, one in each state."""

    def one(
        name: str, extension: str, state: PresenceState, since: float, to: str | None = None
    ) -> Presence:
        return Presence(
            account="Office",
            extension=extension,
            name=name,
            state=state,
            since=ago(since),
            talking_to=to,
        )

    return [
        one("Olena Koval", "002", PresenceState.AVAILABLE, 900),
        one("Robert", "43", PresenceState.RINGING, 4),
        one("Inês Carvalho", "2402", PresenceState.BUSY, 250, "+351 912 345 678"),
        one("Ján Horváth", "12", PresenceState.AWAY, 720),
        one("Reception", "100", PresenceState.OFFLINE, 9000),
        one("Support", "911", PresenceState.UNKNOWN, 9),
    ]


def entries() -> list[HistoryEntry]:
    """Calls of the history."""

    def one(
        id: str,
        name: str | None,
        company: str | None,
        number: str,
        shown: str,
        seconds: float,
        outcome: Outcome,
        direction: Direction = Direction.IN,
    ) -> HistoryEntry:
        return HistoryEntry(
            id=id,
            account="Office",
            direction=direction,
            state=CallState.ENDED,
            outcome=outcome,
            number=number,
            number_shown=shown,
            name=name,
            company=company,
            crm_url=None,
            contacts=(),
            extension="002",
            group=None,
            queue=None,
            trunk=None,
            answered_by=None,
            started_at=ago(seconds),
            answered_at=None,
            ended_at=ago(seconds - 60),
            duration=0,
            clock_offset=timedelta(),
            seen_at=ago(seconds),
            recording_url=None,
            placed_by_me=direction is Direction.OUT,
            called_back_at=None,
        )

    return [
        one(
            "h1",
            "Анастасія Березкіна",
            "Рекламна агенція",
            "+380567777777",
            "+380 56 777 77 77",
            600,
            Outcome.MISSED,
        ),
        one(
            "h2",
            "Олена Коваль",
            "Рога і Копита",
            "+380991234567",
            "+380 99 123 45 67",
            6000,
            Outcome.ANSWERED,
        ),
        one("h3", None, None, "+421905123456", "+421 905 123 456", 9000, Outcome.ANSWERED),
        one(
            "h4",
            "Ľubomíra Šťastná-Žďárska",
            "Vodohospodárske stavby, a. s.",
            "+421905123457",
            "+421 905 123 457",
            80000,
            Outcome.NO_ANSWER,
            Direction.OUT,
        ),
    ]


def suggestions() -> list[Suggestion]:
    """What the dial box offers."""
    entry = entries()[1]
    detail = f"{entry.company} · {entry.number_shown}"
    found = [
        Suggestion(
            entry.name or "",
            say("{detail}", detail=detail),
            entry.number or "",
            entry.account,
            SuggestionKind.RECENT,
            entry=entry,
        )
    ]
    for row in (people()[0], people()[2], people()[5]):
        found.append(
            Suggestion(
                row.name or "",
                say("extension {extension}", extension=row.extension),
                row.extension,
                row.account,
                SuggestionKind.COLLEAGUE,
                presence=row,
            )
        )
    return found


class Calls:
    """Stands in for the history in the gallery's dial box."""

    async def recent(self, limit: int = 100) -> list[HistoryEntry]:
        """The sample calls."""
        return entries()

    async def search(self, text: str = "", *, limit: int = 100) -> list[HistoryEntry]:
        """The sample calls of people so called."""
        return [one for one in entries() if text.casefold() in (one.name or "").casefold()]
