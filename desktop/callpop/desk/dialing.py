"""The dial box: what will be dialed, through which account, and what the PBX says to it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, TypeVar

from callpop.desk.history_store import HistoryEntry
from callpop.desk.ports import NO_ADDRESS_BOOK, AddressBook, Rules
from callpop.desk.requests import Requests
from callpop.telephony import numbers
from callpop.telephony.commands import CommandAnswer, Dial, Verdict
from callpop.telephony.model import Contact, Presence
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.telephony.status import AccountStatus, LinkState

_log = logging.getLogger(__name__)

T = TypeVar("T")

MOST_SUGGESTIONS = 8

_RECENT_LOOKED_AT = 300
_DIGITS_THAT_SEARCH = 2


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


class SuggestionKind(StrEnum):
    """Where a suggestion comes from."""

    RECENT = "recent"
    COLLEAGUE = "colleague"
    CONTACT = "contact"
    """Of the agent's own address book."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody whom the agent may mean."""

    title: str
    detail: str
    """Company and number, or the extension."""
    number: str
    account: str
    kind: SuggestionKind
    entry: HistoryEntry | None = None
    """The latest call, of a recent one."""
    presence: Presence | None = None
    """The line of the board, of a colleague."""
    contact: Contact | None = None
    """With this number alone, of the address book."""


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

    def preview(self, text: str, account: str | None = None) -> Preview:
        """What dialing ``text`` would do; through ``account``, or the one that serves best."""
        text, account = text.strip(), account or None
        if not text:
            return Preview(account=account)
        if numbers.is_uri(text):
            try:
                text = numbers.from_uri(text)
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
        found: dict[str, tuple[int, Suggestion]] = {}
        for row in self._people() if text else ():
            rank = _rank(text, row.name, None, row.extension)
            if rank is not None:
                found[_person(row.extension, row.account)] = (rank, _colleague(row))
        for entry in recent:
            key = _person(entry.number or "", entry.account)
            if entry.number and key not in found:
                rank = _rank(text, entry.name, entry.company, entry.number)
                found[key] = (3 if rank is None else rank, _recent(entry, entry.number))
        for contact in contacts:
            # The book has found it, by rules that know more than the rank: words in any order.
            rank = _rank(text, contact.name, contact.company, contact.number or "") or 0
            suggestion = _contact(contact, (self.accounts() or [""])[0])
            key = _person(suggestion.number, suggestion.account)
            known = found.get(key)
            if known is None:
                found[key] = (rank, suggestion)
            elif known[1].entry is not None and known[1].entry.name is None:
                found[key] = (min(rank, known[0]), replace(known[1], title=suggestion.title))
        # Sorting is stable: within a rank colleagues come first, then the newest calls.
        ranked = sorted(found.values(), key=lambda pair: pair[0])
        return [suggestion for _, suggestion in ranked[:MOST_SUGGESTIONS]]

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


def _colleague(row: Presence) -> Suggestion:
    return Suggestion(
        row.name or row.extension,
        str(say("extension {extension}", extension=row.extension)),
        row.extension,
        row.account,
        SuggestionKind.COLLEAGUE,
        presence=row,
    )


def _recent(entry: HistoryEntry, number: str) -> Suggestion:
    shown = entry.number_shown or number
    parts = (entry.company, shown if entry.name else None)
    return Suggestion(
        entry.name or shown,
        " · ".join(part for part in parts if part),
        number,
        entry.account,
        SuggestionKind.RECENT,
        entry=entry,
    )


def _contact(contact: Contact, account: str) -> Suggestion:
    number = contact.number or ""
    company = contact.company if contact.company != contact.name else None
    return Suggestion(
        contact.name or "",
        " · ".join(part for part in (company, numbers.shown(number)) if part),
        number,
        account,
        SuggestionKind.CONTACT,
        contact=replace(contact, company=company),
    )


def _person(number: str, account: str) -> str:
    if numbers.is_external(number):
        # However it was written at the time.
        return numbers.digits_of(number)[-9:]
    return f"{account}\0{number}"


async def _or_nothing(asked: Awaitable[list[T]]) -> list[T]:
    """What was asked for; nothing where it can't be read, which its owner tells the agent."""
    try:
        return await asked
    except Exception as error:
        _log.info("no suggestions from there: %s", type(error).__name__)
        return []


def _rank(text: str, name: str | None, company: str | None, number: str) -> int | None:
    """0 for the best match, None for none."""
    wanted = text.casefold()
    for rank, words in ((0, name), (1, company)):
        folded = (words or "").casefold()
        if folded.startswith(wanted) or f" {wanted}" in folded:
            return rank
    digits = numbers.digits_of(text)
    if not any(c.isalpha() for c in text) and digits:
        known = numbers.digits_of(number)
        if known == digits or known.startswith(digits):
            return 0
        if len(digits) >= _DIGITS_THAT_SEARCH and digits.lstrip("0") in known:
            return 2
    if any(wanted in (words or "").casefold() for words in (name, company)):
        return 2
    return None
