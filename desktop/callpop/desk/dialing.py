"""The dial box: what will be dialed, through which account, and what the PBX says to it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from callpop.desk.history_store import HistoryEntry
from callpop.desk.ports import NO_ADDRESS_BOOK, AddressBook, Rules
from callpop.desk.requests import Requests
from callpop.desk.suggesting import Suggestion, likeliest
from callpop.telephony import numbers
from callpop.telephony.commands import CommandAnswer, Dial, Verdict
from callpop.telephony.model import Contact, Presence
from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.number_search import numbers_in
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
    """As people write it."""
    account: str | None = None
    sentence: Sentence = NOTHING
    """What will happen, for the agent."""
    problem: Sentence | None = None
    """Why nothing can be dialed; None where it can, or where nothing is typed yet."""


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
        self._last_account: str | None = None
        self._busy = False

    @property
    def busy(self) -> bool:
        """A request is under way."""
        return self._busy

    def accounts(self) -> list[str]:
        """The accounts that can dial now, the one used last first."""
        able = [status.account for status in self._statuses() if status.can_dial]
        return sorted(able, key=lambda name: name != self._last_account)

    def found_in(self, text: str) -> list[numbers.PhoneNumber]:
        """The numbers that stand in ``text`` (a selection, the clipboard), in their order."""
        return numbers_in(text, self._country())

    def _country(self) -> str | None:
        able = self.accounts()
        return self._rules.rules(able[0]).country if able else None

    def preview(self, text: str, account: str | None = None) -> Preview:
        """What dialing ``text`` would do; through ``account``, or the one that serves best."""
        text, account = text.strip(), account or None
        if not text:
            return Preview(account=account)
        if is_uri(text):
            try:
                text = from_uri(text)
            except ValueError:
                return Preview(account=account, problem=say("There is no number in this link."))
        able = self.accounts()
        chosen = account or (able[0] if able else None)
        country = self._rules.rules(chosen).country if chosen else None
        number = numbers.dialable(text, country)
        if number is None:
            return Preview(
                account=chosen,
                problem=say("This is not a number: choose a name from the list or type a number."),
            )
        if chosen is None or chosen not in able:
            return Preview(
                number=number.best,
                shown=number.shown,
                account=chosen,
                problem=self._why_not(account),
            )
        template = (
            "Calls extension {number} through {account}. Your phone rings first."
            if number.extension
            else "Calls {number} through {account}. Your phone rings first."
        )
        return Preview(
            number=number.best,
            shown=number.shown,
            account=chosen,
            sentence=say(template, number=number.shown, account=chosen),
        )

    async def dial(self, text: str, account: str | None = None) -> CommandAnswer:
        """Ask the PBX for the call; its answer, in its own words."""
        preview = self.preview(text, account)
        if preview.problem is not None:
            return CommandAnswer("", Verdict.REFUSED, preview.problem)
        number, through = preview.number, preview.account
        if number is None or through is None:
            return CommandAnswer("", Verdict.REFUSED, say("Type a number to call."))
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
        return answer

    async def suggestions(self, text: str) -> list[Suggestion]:
        """Whom the agent may mean: colleagues, recent calls and contacts, the likeliest first."""
        text = text.strip()
        if not text:
            recent = await _or_nothing(self._recent.recent(_RECENT_LOOKED_AT))
            contacts: list[Contact] = []
        else:
            recent, contacts = await asyncio.gather(
                _or_nothing(self._recent.search(text, limit=_RECENT_LOOKED_AT)),
                _or_nothing(self._book.people(text, MOST_SUGGESTIONS)),
            )
        account = (self.accounts() or [""])[0]
        return likeliest(text, self._people(), recent, contacts, account, most=MOST_SUGGESTIONS)

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
                if status.detail:
                    return say(
                        "{account} can't dial now. {why}",
                        account=status.account,
                        why=status.detail,
                    )
                return say(
                    "{account} can't dial now: it is {state}.",
                    account=status.account,
                    state=status.state.value,
                )
        return say("{title} can't place calls for Callpop.", title=statuses[0].title)


async def _or_nothing(asked: Awaitable[list[T]]) -> list[T]:
    """What was asked for; nothing where it can't be read, which its owner tells the agent."""
    try:
        return await asked
    except Exception as error:
        _log.info("no suggestions from there: %s", type(error).__name__)
        return []
