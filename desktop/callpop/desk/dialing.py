"""The dial box: what will be dialed, through which account, and what the PBX says to it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from callpop.desk import routing
from callpop.desk.history_store import HistoryEntry
from callpop.desk.ports import NO_ADDRESS_BOOK, AddressBook, Rules
from callpop.desk.requests import Requests
from callpop.desk.routing import Way, Ways
from callpop.desk.suggesting import Suggestion, likeliest, takers
from callpop.preferences import Preferences
from callpop.telephony import numbers
from callpop.telephony.commands import CommandAnswer, Dial, Verdict
from callpop.telephony.emergency import is_emergency
from callpop.telephony.model import Call, Contact, Presence
from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.number_search import numbers_in
from callpop.telephony.numbers import PhoneNumber, shown
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

_log = logging.getLogger(__name__)

T = TypeVar("T")

MOST_SUGGESTIONS = 8

_RECENT_LOOKED_AT = 300


class RecentCalls(Protocol):
    """Where calls are looked up again."""

    async def recent(self, limit: int = 100) -> list[HistoryEntry]:
        """The latest calls, newest first."""

    async def search(self, text: str = "", *, limit: int = 100) -> list[HistoryEntry]:
        """Calls whose name, company or number contains ``text``, newest first."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What Enter would do."""

    number: str | None = None
    """What would be sent to the PBX."""
    shown: str = ""
    """As people write it, without the extension behind it."""
    behind: str = ""
    """The extension behind the number, which the agent has to ask for."""
    account: str | None = None
    sentence: Sentence = NOTHING
    """What will happen, for the agent."""
    problem: Sentence | None = None
    """Why nothing can be dialed; None where it can, or where nothing is typed yet."""
    emergency: Sentence = NOTHING
    """The question that must be answered with yes before this is dialed."""
    unsure: tuple[str, ...] = ()
    """The accounts to choose from first, where nothing says which is the right one."""
    country: str | None = None
    """Whose number it is: two letters."""
    rule_key: str = ""
    """What a rule for all numbers of that country would begin with."""

    @property
    def written(self) -> str:
        """The number with the extension behind it, as people write it."""
        return f"{self.shown} ext. {self.behind}" if self.behind else self.shown


class Dialer:
    """Places calls, one request at a time."""

    def __init__(
        self,
        requests: Requests,
        statuses: Callable[[], Sequence[AccountStatus]],
        rules: Rules,
        people: Callable[[], Sequence[Presence]],
        recent: RecentCalls,
        book: AddressBook = NO_ADDRESS_BOOK,
    ) -> None:
        self._requests = requests
        self._statuses = statuses
        self._rules = rules
        self._people = people
        self._recent = recent
        self._book = book
        self._chosen = Preferences()
        self._last_account: str | None = None
        self._used: dict[str, str] = {}
        self._busy = False

    @property
    def busy(self) -> bool:
        """A request is under way."""
        return self._busy

    @property
    def preferences(self) -> Preferences:
        """What the agent chose for dialing."""
        return self._chosen

    def prefer(self, chosen: Preferences) -> None:
        """Dial as the agent chose from now on."""
        self._chosen = chosen

    def accounts(self) -> list[str]:
        """The accounts that can dial now, the one used last first."""
        able = [status.account for status in self._statuses() if status.can_dial]
        return sorted(able, key=lambda name: name != self._last_account)

    def use(self, country: str | None, account: str) -> None:
        """The agent said through which account numbers of ``country`` go, for now."""
        if country is not None:
            self._used[country] = account

    def found_in(self, text: str) -> list[PhoneNumber]:
        """The numbers that stand in ``text`` (a selection, the clipboard), in their order."""
        for country in self._countries():
            if found := numbers_in(text, country):
                return found
        return []

    def preview(self, text: str, account: str | None = None, *, hint: str | None = None) -> Preview:
        """What dialing ``text`` would do; through ``account``, or the one that serves best.

        ``hint`` is an account that had to do with the number before.
        """
        text, account = text.strip(), account or None
        if not text:
            return Preview(account=account)
        if is_uri(text):
            try:
                text = from_uri(text)
            except ValueError:
                return Preview(account=account, problem=say("There is no number in this link."))
        number = self._understood(text, account)
        if number is None:
            return Preview(
                account=account or next(iter(self.accounts()), None),
                problem=say("This is not a number: choose a name from the list or type a number."),
            )
        way = Way(account) if account else routing.way(number, self._ways(), hint)
        preview = Preview(
            number=number.dialed,
            shown=shown(number.best),
            behind=number.behind,
            account=way.account,
            country=number.country,
        )
        if way.account is None or way.account not in self.accounts():
            problem = self._why_not(account) if not way.chosen else self._why_not_chosen(way)
            return replace(preview, problem=problem)
        return replace(
            preview,
            sentence=self._what_happens(number, preview),
            emergency=self._emergency(number, way.account),
            unsure=tuple(sorted(self.accounts())) if way.unsure else (),
            rule_key=routing.key_for(number) if way.unsure else "",
        )

    async def dial(
        self, text: str, account: str | None = None, *, emergency: bool = False
    ) -> CommandAnswer:
        """Ask the PBX for the call; its answer, in its own words.

        An emergency number is refused unless ``emergency`` says that the agent was asked.
        """
        preview = self.preview(text, account)
        if preview.problem is not None:
            return CommandAnswer("", Verdict.REFUSED, preview.problem)
        number, through = preview.number, preview.account
        if number is None or through is None:
            return CommandAnswer("", Verdict.REFUSED, say("Type a number to call."))
        if preview.emergency and not emergency:
            return CommandAnswer(
                "",
                Verdict.REFUSED,
                say(
                    "{number} is an emergency number: it was not called without asking you.",
                    number=preview.shown,
                ),
            )
        if self._busy:
            return CommandAnswer(
                "",
                Verdict.REFUSED,
                say("A call is being placed already: wait for the PBX's answer."),
            )
        self._busy = True
        try:
            answer = await self._requests.ask(through, lambda request: Dial(request, number))
        finally:
            self._busy = False
        if answer.verdict is Verdict.ACCEPTED:
            self._last_account = through
            self.use(preview.country, through)
        return answer

    def colleague(self, account: str, extension: str) -> Presence | None:
        """Who has this extension, as far as the account's PBX tells."""
        for row in self._people():
            if row.account == account and row.extension == extension:
                return row
        return None

    def who(self, number: PhoneNumber) -> str:
        """The name of whom the address book has under this number; "" where nobody."""
        contact = self._book.lookup(number.best)
        return (contact.name or contact.company or "") if contact is not None else ""

    def _understood(self, text: str, account: str | None) -> PhoneNumber | None:
        """By the country of ``account``, or of the accounts that could dial it."""
        first: PhoneNumber | None = None
        for country in [self._rules.rules(account).country] if account else self._countries():
            number = numbers.dialable(text, country)
            if number is None or number.e164 or number.extension:
                return number
            first = first or number
        return first

    def _countries(self) -> list[str | None]:
        """Of the accounts that can dial, the likeliest first; of nobody's where none can."""
        able = sorted(self.accounts(), key=lambda name: name != self._chosen.dial_account)
        return list(dict.fromkeys(self._rules.rules(name).country for name in able)) or [None]

    def _ways(self) -> Ways:
        able, known = self.accounts(), [status.account for status in self._statuses()]
        return Ways(
            able,
            routing.rules_of(self._chosen.dial_rules, known)[0],
            self._chosen.dial_account if self._chosen.dial_account in known else "",
            {name: self._rules.rules(name).country for name in able},
            self._used,
        )

    def _what_happens(self, number: PhoneNumber, preview: Preview) -> Sentence:
        if number.behind:
            return say(
                "Calls {number} through {account}. Your phone rings first; then ask for "
                "extension {extension}.",
                number=preview.shown,
                account=preview.account,
                extension=number.behind,
            )
        template = (
            "Calls extension {number} through {account}. Your phone rings first."
            if number.extension
            else "Calls {number} through {account}. Your phone rings first."
        )
        return say(template, number=preview.shown, account=preview.account)

    def _emergency(self, number: PhoneNumber, account: str) -> Sentence:
        """What to ask before an emergency number is dialed; nothing for others."""
        if not is_emergency(number.dialed, self._rules.rules(account).country):
            return NOTHING
        if (row := self.colleague(account, number.digits)) is not None:
            return say(
                "{number} is the extension of {name} at {account}, and an emergency number too. "
                "Call it?",
                number=number.shown,
                name=row.name or row.extension,
                account=account,
            )
        return say(
            "{number} is an emergency number. Call it through {account}?",
            number=number.shown,
            account=account,
        )

    async def suggestions(self, text: str, handed: Call | None = None) -> list[Suggestion]:
        """Whom the agent may mean: colleagues, recent calls and contacts, the likeliest first.

        For a call to be handed on: who could take it, colleagues before anything is typed.
        """
        text = text.strip()
        if not text:
            recent = await _or_nothing(lambda: self._recent.recent(_RECENT_LOOKED_AT))
            contacts: list[Contact] = []
        else:
            recent, contacts = await asyncio.gather(
                _or_nothing(lambda: self._recent.search(text, limit=_RECENT_LOOKED_AT)),
                _or_nothing(lambda: self._book.people(text, MOST_SUGGESTIONS)),
            )
        account = (self.accounts() or [""])[0]
        if handed is None:
            people = self._people() if text else ()
            return likeliest(text, people, recent, contacts, account, most=MOST_SUGGESTIONS)
        people = takers(self._people(), handed, self._chosen.favourites)
        found = likeliest(text, people, recent, contacts, account, most=MOST_SUGGESTIONS + 1)
        other = handed.number
        others = [one for one in found if not other or not numbers.same(one.number, other)]
        return others[:MOST_SUGGESTIONS]

    def _why_not_chosen(self, way: Way) -> Sentence:
        """The agent's own choice can't dial: nothing else is taken in its place unasked."""
        why = self._why_not(way.account)
        other = next(iter(self.accounts()), None)
        if other is None:
            return why
        if way.rule is not None:
            return say(
                "{why} The rule “{rule}” sends this number through it. Choose another account, "
                "such as {other}.",
                why=why,
                rule=way.rule,
                other=other,
            )
        return say(
            "{why} It is the account that dials. Choose another one, such as {other}.",
            why=why,
            other=other,
        )

    def _why_not(self, account: str | None) -> Sentence:
        statuses = list(self._statuses())
        if account is not None:
            statuses = [status for status in statuses if status.account == account]
            if not statuses:
                return say("There is no account named {account}.", account=account)
        elif not statuses:
            return say("No account is set up yet: add one in the settings.")
        for status in statuses:
            if status.state is not LinkState.ONLINE:
                return say(
                    "{account} can't dial now. {why}",
                    account=status.account,
                    why=status.detail or say("It is just connecting."),
                )
        return say("{title} can't place calls for Callpop.", title=statuses[0].title)


async def _or_nothing(ask: Callable[[], Awaitable[list[T]]]) -> list[T]:
    """What is asked for; nothing where it can't be read, which its owner tells the agent."""
    try:
        return await ask()
    except Exception as error:
        _log.info("no suggestions from there: %s", type(error).__name__)
        return []
