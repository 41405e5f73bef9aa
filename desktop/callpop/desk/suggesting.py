"""Whom the agent may mean by what is typed in the dial box. Pure rules."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from callpop.desk.history_store import HistoryEntry
from callpop.telephony import numbers
from callpop.telephony.changing import replace
from callpop.telephony.folding import words_of
from callpop.telephony.model import Call, Contact, Presence, PresenceState
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import listed

_DIGITS_THAT_SEARCH = 2
_FOUND_IN_TEXT = 3
"""The rank of what a search found where no rule here says why."""


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
    detail: Sentence
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


def likeliest(
    text: str,
    people: Sequence[Presence],
    recent: Sequence[HistoryEntry],
    contacts: Sequence[Contact],
    account: str,
    *,
    most: int,
) -> list[Suggestion]:
    """Whom of these ``text`` may mean, each once, the likeliest first.

    ``recent`` calls and ``contacts`` were searched for it; ``account`` calls the latter.
    """
    found = _Found()
    for row in people:
        rank = _rank(text, row.name, None, row.extension) if text else 0
        if rank is not None:
            found.add(rank, _colleague(row))
    for entry in recent:
        if entry.number and found.known(entry.number, entry.account) is None:
            rank = _rank(text, entry.name, entry.company, entry.number)
            found.add(_FOUND_IN_TEXT if rank is None else rank, _recent(entry, entry.number))
    for contact in contacts:
        # The book has found it, by rules that know more than the rank: words in any order.
        rank = _rank(text, contact.name, contact.company, contact.number or "")
        if rank is None:
            # Somebody's other numbers come behind the one that was typed.
            rank = _FOUND_IN_TEXT if numbers.digits_of(text) else 0
        one = _contact(contact, account)
        known = found.known(one.number, account)
        if known is None:
            found.add(rank, one)
        elif known.one.entry is not None and known.one.entry.name is None:
            known.rank = min(rank, known.rank)
            known.one = replace(known.one, title=one.title)
    return found.likeliest(most)


def takers(people: Sequence[Presence], call: Call, favourites: Collection[str]) -> list[Presence]:
    """The colleagues to whom ``call`` can be handed: those of its own PBX but for its two ends,
    ``favourites`` (``Office/101``) first, then who is available."""
    ends = (call.extension, call.number)

    def late(row: Presence) -> tuple[bool, bool]:
        favourite = f"{row.account}/{row.extension}" in favourites
        return not favourite, row.state is not PresenceState.AVAILABLE

    there = [row for row in people if row.account == call.account and row.extension not in ends]
    return sorted(there, key=late)


@dataclass(slots=True)
class _Guess:
    rank: int
    """0 for the best match."""
    one: Suggestion


class _Found:
    """Everybody once, however the number was written at the time."""

    def __init__(self) -> None:
        self._all: list[_Guess] = []
        self._alike: defaultdict[str, list[_Guess]] = defaultdict(list)

    def known(self, number: str, account: str) -> _Guess | None:
        """Who was found with that number already."""
        for guess in self._alike.get(_place(number, account), ()):
            if guess.one.number == number or numbers.same(guess.one.number, number):
                return guess
        return None

    def add(self, rank: int, one: Suggestion) -> None:
        """Somebody else."""
        guess = _Guess(rank, one)
        self._all.append(guess)
        self._alike[_place(one.number, one.account)].append(guess)

    def likeliest(self, most: int) -> list[Suggestion]:
        """The best of them; within a rank in the order in which they were added."""
        return [guess.one for guess in sorted(self._all, key=lambda guess: guess.rank)[:most]]


def _place(number: str, account: str) -> str:
    """Alike for the same number: each is compared with few others."""
    return numbers.ending(number) if numbers.is_external(number) else f"{account}\0{number}"


def _colleague(row: Presence) -> Suggestion:
    return Suggestion(
        row.name or row.extension,
        say("extension {extension}", extension=row.extension),
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
        _joined(*parts),
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
        _joined(company, numbers.shown(number)),
        number,
        account,
        SuggestionKind.CONTACT,
        contact=replace(contact, company=company),
    )


def _joined(*parts: str | None) -> Sentence:
    return say("{detail}", detail=listed(parts, " · "))


def _rank(text: str, name: str | None, company: str | None, number: str) -> int | None:
    """0 for the best match, None for none."""
    wanted, known_as = _plain(text), tuple(_plain(words or "") for words in (name, company))
    for rank, words in enumerate(known_as):
        if wanted and (words.startswith(wanted) or f" {wanted}" in words):
            return rank
    digits = numbers.digits_of(text)
    if not any(c.isalpha() for c in text) and digits:
        known = numbers.digits_of(number)
        if known == digits or known.startswith(digits):
            return 0
        if len(digits) >= _DIGITS_THAT_SEARCH and digits.lstrip("0") in known:
            return 2
    return 2 if wanted and any(wanted in words for words in known_as) else None


@lru_cache(maxsize=16_384)
def _plain(text: str) -> str:
    """Kept for everybody on a large board, whom each key that is typed asks for again."""
    return " ".join(words_of(text))
