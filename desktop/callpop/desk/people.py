"""The colleagues of every account as one list to look at: who is in a call, then all by name."""

import unicodedata
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple, TypeVar

from callpop.telephony.model import Presence, PresenceState

SEEN_AT_ONCE = 6
"""People who are seen without scrolling; where there are no more, each keeps its place."""

Person = tuple[str, str]
"""Account and extension."""

T = TypeVar("T", bound=Hashable)

_IN_CALL = (PresenceState.RINGING, PresenceState.BUSY)


class _Place(NamedTuple):
    """Where somebody stands among all: by name, then the nameless by extension."""

    nameless: bool
    name: str
    length: int
    extension: str
    person: Person


class People:
    """Lines of the extension board in, an order out; cheap for tens of thousands of lines."""

    def __init__(self) -> None:
        self._rows: dict[Person, Presence] = {}
        self._places: list[_Place] = []
        self._in_call: set[Person] = set()
        self._accounts: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def busy(self) -> int:
        """How many are in a call, or are being called."""
        return len(self._in_call)

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
        if row.state in _IN_CALL:
            self._in_call.add(person)
        else:
            self._in_call.discard(person)

    def forget(self, account: str) -> None:
        """The account is gone."""
        self._rows = {person: row for person, row in self._rows.items() if person[0] != account}
        self._places = [place for place in self._places if place.person[0] != account]
        self._in_call = {person for person in self._in_call if person[0] != account}
        del self._accounts[account]

    def order(self, text: str = "") -> list[Person]:
        """Everybody, in the order in which to show them; ``text`` leaves those whom it fits: each
        of its words is in the name or in the extension, at best at the beginning."""
        if words := folded(text).split():
            found = [(_fit(place, words), place) for place in self._places]
            # Sorting is stable: whoever fits as well stands by name.
            fitting = sorted((one for one in found if one[0]), key=lambda one: -one[0])
            return [place.person for _, place in fitting]
        everybody = [place.person for place in self._places]
        if len(everybody) <= SEEN_AT_ONCE or not self._in_call:
            return everybody
        first = sorted(self._in_call, key=self._turn)
        return [*first, *(person for person in everybody if person not in self._in_call)]

    def _turn(self, person: Person) -> tuple[bool, float, Person]:
        # Whoever comes new stands behind the others, and moves nobody.
        row = self._rows[person]
        since = row.since.timestamp() if row.since is not None else 0.0
        return row.state is not PresenceState.RINGING, since, person


def steady(before: Sequence[T], wanted: Sequence[T]) -> list[T]:
    """``wanted`` for somebody who is just looking: what stood there ``before`` keeps its place,
    and what is new comes behind it."""
    there, known = set(wanted), set(before)
    return [one for one in before if one in there] + [one for one in wanted if one not in known]


def folded(text: str) -> str:
    """Text to search with: ``Horváth`` is found as ``horvath``."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _place(row: Presence) -> _Place:
    name = folded(row.name or "")
    person = (row.account, row.extension)
    return _Place(not name, name, len(row.extension), row.extension, person)


def _fit(place: _Place, words: Sequence[str]) -> int:
    """2 where every word begins a name or the extension, 1 where it is in one, else 0."""
    fit = 2
    for word in words:
        if place.extension.startswith(word) or f" {word}" in f" {place.name}":
            continue
        if word not in place.name and word not in place.extension:
            return 0
        fit = 1
    return fit
