"""The colleagues of every account as one list to look at: favourites, who is in a call, all by
name; and who is meant by a few letters."""

import unicodedata
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from callpop.telephony.folding import MOST_WORDS, words_of
from callpop.telephony.model import Presence, PresenceState

SEEN_AT_ONCE = 6
"""People who are seen without scrolling; where there are no more, each keeps its place."""

Person = tuple[str, str]
"""Account and extension."""

T = TypeVar("T", bound=Hashable)

_IN_CALL = (PresenceState.RINGING, PresenceState.BUSY)
_ALIKE = str.maketrans(
    {"і": "и", "ы": "и", "є": "е", "э": "е", "ґ": "г", "ł": "l", "ø": "o", "đ": "d"}
    | {"ь": "", "ъ": ""}
)
"""Letters that neighbours write differently, and what they leave out when they are in a hurry."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the whole list: an account's people, or the favourites of all."""

    account: str | None = None


Line = Person | Group


class _Place(NamedTuple):
    """Where somebody stands among all: by name, then the nameless by extension."""

    nameless: bool
    name: str
    length: int
    extension: str
    person: Person
    sought: str
    """The words of the name and the extension, each behind a space."""


_Sought = tuple[Person, str, str]
"""Somebody, the words of name and extension, and those of the account, each behind a space."""


class People:
    """Lines of the extension board in, an order out; cheap for tens of thousands of lines."""

    def __init__(self) -> None:
        self._rows: dict[Person, Presence] = {}
        self._places: list[_Place] = []
        self._in_call: set[Person] = set()
        self._accounts: Counter[str] = Counter()
        self._free: Counter[str] = Counter()
        self._favourites: frozenset[Person] = frozenset()
        self._sought: list[_Sought] | None = None
        """All by name, once somebody is looked for."""
        self._found: tuple[Sequence[str], list[_Sought]] = ((), [])
        """What was looked for last, and who has it."""
        self._groups: tuple[list[Person], dict[str, list[Person]]] | None = None
        """The favourites, and all others by account, once they were listed."""

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def busy(self) -> int:
        """How many are in a call, or are being called."""
        return len(self._in_call)

    @property
    def free(self) -> int:
        """How many are available."""
        return self._free.total()

    @property
    def several_accounts(self) -> bool:
        """The extension alone may mean two people."""
        return len(self._accounts) > 1

    def get(self, person: Person) -> Presence:
        """What is known of somebody.

        Raises:
            KeyError: nothing.
        """
        return self._rows[person]

    def find(self, account: str, extension: str) -> Presence | None:
        """What is known of an extension, if anything is."""
        return self._rows.get((account, extension))

    def is_favourite(self, person: Person) -> bool:
        """Whether the agent wants them first."""
        return person in self._favourites

    def prefer(self, favourites: Iterable[str]) -> None:
        """These stand first, each written as :func:`favourite` does."""
        self._favourites = frozenset(map(_person, favourites))
        self._groups = None

    def counts(self, group: Group) -> tuple[int, int]:
        """How many of the group are available, and how many there are."""
        if group.account is not None:
            return self._free[group.account], self._accounts[group.account]
        there = [self._rows[one] for one in self._favourites if one in self._rows]
        return sum(row.state is PresenceState.AVAILABLE for row in there), len(there)

    def take(self, row: Presence) -> None:
        """A line is new or changed."""
        person = (row.account, row.extension)
        before = self._rows.get(person)
        self._rows[person] = row
        if before is None:
            self._accounts[row.account] += 1
        if before is None or before.name != row.name:
            if before is not None:
                del self._places[bisect_left(self._places, _place(before))]
            insort(self._places, _place(row))
            self._sought = self._groups = None
        was_free = before is not None and before.state is PresenceState.AVAILABLE
        self._free[row.account] += (row.state is PresenceState.AVAILABLE) - was_free
        if row.state in _IN_CALL:
            self._in_call.add(person)
        else:
            self._in_call.discard(person)

    def forget(self, account: str) -> None:
        """The account is gone."""
        self._rows = {person: row for person, row in self._rows.items() if person[0] != account}
        self._places = [place for place in self._places if place.person[0] != account]
        self._sought = self._groups = None
        self._in_call = {person for person in self._in_call if person[0] != account}
        del self._accounts[account]
        del self._free[account]

    def order(self, text: str = "", *, free: bool = False) -> list[Person]:
        """Everybody in one list: the favourites, who is in a call, all others by name.

        ``text`` leaves those whom it fits, the best first: each of its words is in the name, in
        the extension or in the account. ``free`` leaves those who are available.
        """
        if words := _words(text)[:MOST_WORDS]:
            return self._best(words, free=free)
        favourites, others = self._parted(free=free)
        if len(self._places) <= SEEN_AT_ONCE or not self._in_call:
            return favourites + others
        first = sorted((one for one in others if one in self._in_call), key=self._turn)
        return [*favourites, *first, *(one for one in others if one not in self._in_call)]

    def directory(
        self, text: str = "", *, free: bool = False, closed: Collection[Group] = ()
    ) -> Sequence[Line]:
        """Everybody under headings: the favourites, then account by account, all by name. Of the
        ``closed`` groups there is the heading alone. What is looked for has no headings."""
        if _words(text):
            return self.order(text, free=free)
        favourites, by_account = self._grouped(free=free)
        if not favourites and len(by_account) < 2 and not self.several_accounts:
            return [person for people in by_account.values() for person in people]
        groups = [(Group(account), by_account[account]) for account in sorted(by_account)]
        if favourites:
            groups.insert(0, (Group(), favourites))
        lines: list[Line] = []
        for group, people in groups:
            lines.append(group)
            if group not in closed:
                lines += people
        return lines

    def _grouped(self, *, free: bool) -> tuple[list[Person], dict[str, list[Person]]]:
        """The favourites, and all others by account."""
        if self._groups is not None and not free:
            return self._groups
        favourites, others = self._parted(free=free)
        by_account: defaultdict[str, list[Person]] = defaultdict(list)
        for person in others:
            by_account[person[0]].append(person)
        if not free:
            self._groups = favourites, by_account
        return favourites, by_account

    def _best(self, words: Sequence[str], *, free: bool) -> list[Person]:
        having = self._having(words)
        if free:
            having = [one for one in having if self._is_free(one[0])]
        # Passes over all, word by word: a call for each would take ten times as long.
        fits = [0] * len(having)
        for word in words:
            begin = f" {word}"
            fits = [
                fit + (3 if begin in sought else 2 if word in sought else 1)
                for fit, (_, sought, _) in zip(fits, having, strict=True)
            ]
        order: list[Person] = []
        for best in sorted(set(fits), reverse=True):
            alike = [who for fit, (who, _, _) in zip(fits, having, strict=True) if fit == best]
            order += self._favourites_first(alike)
        return order

    def _having(self, words: Sequence[str]) -> list[_Sought]:
        """Who has all of these, by name; where letters were added, it is one of those before."""
        if self._sought is None:
            self._sought = self._all_sought()
            self._found = (), self._sought
        before, having = self._found
        if not all(map(str.startswith, words, before)) or len(words) < len(before):
            having = self._sought
        for word in words:
            begin = f" {word}"
            having = [one for one in having if word in one[1] or begin in one[2]]
        self._found = words, having
        return having

    def _all_sought(self) -> list[_Sought]:
        accounts = {account: " ".join(["", *_words(account)]) for account in self._accounts}
        # New texts, one after the other in memory: ten thousand that lie about it are read ten
        # times as slowly, when all that was at hand has been something else.
        return [
            (place.person, f"{place.sought}\n", accounts[place.person[0]]) for place in self._places
        ]

    def _favourites_first(self, people: list[Person]) -> list[Person]:
        favourites = self._favourites
        return sorted(people, key=lambda one: one not in favourites) if favourites else people

    def _parted(self, *, free: bool) -> tuple[list[Person], list[Person]]:
        """The favourites, and all others, by name."""
        people = [place.person for place in self._places]
        if free:
            people = [person for person in people if self._is_free(person)]
        if not self._favourites:
            return [], people
        favourites = [person for person in people if person in self._favourites]
        return favourites, [person for person in people if person not in self._favourites]

    def _is_free(self, person: Person) -> bool:
        return self._rows[person].state is PresenceState.AVAILABLE

    def _turn(self, person: Person) -> tuple[bool, float, Person]:
        # Whoever comes new stands behind the others, and moves nobody.
        row = self._rows[person]
        since = row.since.timestamp() if row.since is not None else 0.0
        return row.state is not PresenceState.RINGING, since, person


def favourite(person: Person) -> str:
    """Somebody as the preferences name them: ``Office/101``."""
    return "/".join(person)


def toggled(favourites: Sequence[str], person: Person) -> tuple[str, ...]:
    """The favourites with somebody more, or less."""
    name = favourite(person)
    if name in favourites:
        return tuple(one for one in favourites if one != name)
    return (*favourites, name)


def steady(before: Sequence[T], wanted: Sequence[T]) -> list[T]:
    """``wanted`` for somebody who is just looking: what stood there ``before`` keeps its place,
    and what is new comes behind it."""
    there, known = set(wanted), set(before)
    return [one for one in before if one in there] + [one for one in wanted if one not in known]


def _folded(text: str) -> str:
    """Text to sort by."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _words(text: str) -> list[str]:
    return [word.translate(_ALIKE) for word in words_of(text)]


def _person(written: str) -> Person:
    account, _, extension = written.rpartition("/")
    return account, extension


def _place(row: Presence) -> _Place:
    name = _folded(row.name or "")
    return _Place(
        nameless=not name,
        name=name,
        length=len(row.extension),
        extension=row.extension,
        person=(row.account, row.extension),
        sought=" ".join(["", *_words(row.name or ""), row.extension]),
    )
