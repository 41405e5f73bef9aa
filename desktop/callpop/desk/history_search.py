"""What is looked for in the history, page by page. Synchronous, as :mod:`history_store` is."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from callpop.desk.history_file import place_of
from callpop.desk.history_store import (
    ENTRY_COLUMNS,
    Gap,
    HistoryEntry,
    entry_of,
    time_of,
    time_text,
)
from callpop.telephony.folding import MOST_WORDS, words_of
from callpop.telephony.model import Direction, Outcome
from callpop.telephony.numbers import digits_of

NO_LIMIT = -1
MOST_COUNTED = 10_000
"""Calls that a search counts; who finds more looks for something more."""

_TRIGRAM = 3
"""Digits from which on the index of numbers serves."""
_BEGINNING = 3
"""Letters to which the index keeps beginnings of words; calls with longer ones it gathers anew at
each question, which takes a while for a word that is in every third call."""
_NEARBY = 3_000
"""So many calls are looked at one by one before that is done."""
_AT_ONCE = 500
_LONGEST_TEXT = 500
_SHORTEST_GAP = timedelta(minutes=1)
"""A shorter loss of the connection is not worth a line."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls are looked for."""

    text: str = ""
    """Beginnings of words of names, companies, queues, lines and notes, or a part of a number."""
    missed: bool = False
    direction: Direction | None = None
    account: str | None = None
    since: datetime | None = None
    before: datetime | None = None

    @property
    def narrowed(self) -> bool:
        """Not all calls are wanted."""
        return self != Wanted()


@dataclass(frozen=True, slots=True)
class Page:
    """Calls that follow one another, newest first."""

    entries: list[HistoryEntry]
    gaps: list[Gap]
    """When nothing could be known between them, the latest first; none where a text is sought."""
    more: bool
    """There are older ones."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many calls there are, of those that are wanted but for their direction and outcome."""

    all: int = 0
    missed: int = 0
    by_direction: tuple[tuple[Direction, int], ...] = ()
    more: bool = False
    """There are more than these, which are not counted."""

    def of(self, direction: Direction) -> int:
        """Those that go this way."""
        return dict(self.by_direction).get(direction, 0)


def page(db: sqlite3.Connection, wanted: Wanted, *, below: int | None = None, limit: int) -> Page:
    """The newest calls that are wanted; those ``below`` a place where one is named."""
    found = search(db, wanted, below=below, limit=limit + 1)
    entries, more = found[:limit], len(found) > limit
    if wanted.text.strip():
        return Page(entries, [], more)
    bottom = entries[-1].place if more else None
    return Page(entries, _gaps_between(db, wanted, below, bottom), more)


def search(
    db: sqlite3.Connection, wanted: Wanted, *, below: int | None = None, limit: int
) -> list[HistoryEntry]:
    """Calls that are wanted, newest first; at most ``limit``, or :data:`NO_LIMIT`."""
    found: dict[int, HistoryEntry] = {}
    for way in _ways(wanted):
        for row in way.rows(db, limit, below):
            entry = entry_of(row)
            found[entry.place] = entry
    places = sorted(found, reverse=True)
    return [found[place] for place in (places if limit < 0 else places[:limit])]


def each(db: sqlite3.Connection, wanted: Wanted) -> Iterator[HistoryEntry]:
    """All calls that are wanted, newest first, a few at a time."""
    below: int | None = None
    while some := search(db, wanted, below=below, limit=_AT_ONCE):
        yield from some
        below = some[-1].place


def entry(db: sqlite3.Connection, call_id: str) -> HistoryEntry | None:
    """The call of that id."""
    row = db.execute(
        f"SELECT {ENTRY_COLUMNS} FROM calls WHERE id = ?",  # noqa: S608
        (call_id,),
    ).fetchone()
    return entry_of(row) if row is not None else None


def unseen(db: sqlite3.Connection, limit: int) -> list[HistoryEntry]:
    """The latest missed calls that the agent has not looked at, newest first."""
    rows = db.execute(
        f"SELECT {ENTRY_COLUMNS} FROM calls WHERE unseen ORDER BY place DESC LIMIT ?",  # noqa: S608
        (limit,),
    )
    return [entry_of(row) for row in rows]


def seen(db: sqlite3.Connection, limit: int) -> frozenset[str]:
    """Ids of the latest missed calls that the agent has looked at, or need not."""
    rows = db.execute(
        "SELECT id FROM calls WHERE outcome = 'missed' AND NOT unseen ORDER BY place DESC LIMIT ?",
        (limit,),
    )
    return frozenset(id for (id,) in rows)


def counts(db: sqlite3.Connection, wanted: Wanted) -> Counts:
    """How many there are of each direction, and how many missed ones."""
    every = replace(wanted, missed=False, direction=None)
    facts = "SELECT direction, outcome, count(*) FROM calls"
    values: dict[str, Any] = {}
    if not wanted.text.strip():
        where, values = _Way(every).conditions()
    else:
        found = [way.question("place", MOST_COUNTED + 1, None) for way in _ways(every)]
        within = " UNION ".join(f"SELECT * FROM ({sql})" for sql, _ in found) or "NULL"  # noqa: S608
        where = f" WHERE place IN ({within})"
        for _, more in found:
            values |= more
    rows = db.execute(f"{facts}{where} GROUP BY 1, 2", values).fetchall()
    total = sum(number for _, _, number in rows)
    return Counts(
        total,
        sum(number for _, outcome, number in rows if outcome == Outcome.MISSED.value),
        tuple((way, sum(n for name, _, n in rows if name == way.value)) for way in Direction),
        more=bool(wanted.text.strip()) and total > MOST_COUNTED,
    )


def gaps(db: sqlite3.Connection, since: datetime | None = None, limit: int = 100) -> list[Gap]:
    """Times in which nothing could be known, the latest first."""
    rows = db.execute(
        "SELECT account, lost_at, back_at FROM gaps WHERE :since IS NULL OR back_at IS NULL "
        "OR back_at >= :since ORDER BY lost_at DESC LIMIT :limit",
        {"since": time_text(since), "limit": limit},
    )
    return [_gap(row) for row in rows]


class _Way:
    """One index in which the calls are looked up, and what must hold of them besides."""

    def __init__(
        self, wanted: Wanted, index: str = "", match: str = "", *, one_by_one: bool = False
    ) -> None:
        self._index = index
        """A table of words or digits; "" for the calls themselves."""
        self._place = f"{index}.rowid" if index else "place"
        self._wheres: list[str] = []
        self._values: dict[str, Any] = {}
        self.nearby: _Way | None = None
        """Another way to the same calls, the quicker one where many of the latest fit."""
        if index:
            self.add(f"{index} MATCH :{index}", index, match)
        # Where few calls are of that kind they are gathered once, and not one call after the
        # other is read to see that it is none.
        gathered = f"+{index}.rowid IN (SELECT place FROM calls WHERE {{}})"  # noqa: S608
        kind = gathered if index and not one_by_one else "{}"
        if wanted.missed:
            self.add(kind.format("outcome = 'missed'"))
        if wanted.direction is not None:
            self.add(kind.format("direction = :direction"), "direction", wanted.direction.value)
        if wanted.account is not None:
            self.add(kind.format("account = :account"), "account", wanted.account)
        if wanted.since is not None:
            self.add(f"{self._place} >= :since", "since", place_of(wanted.since))
        if wanted.before is not None:
            self.add(f"{self._place} < :before", "before", place_of(wanted.before))

    def add(self, where: str, name: str = "", value: object = None) -> None:
        """Something else that must hold, with a value in it."""
        self._wheres.append(where)
        if name:
            self._values[name] = value

    def rows(self, db: sqlite3.Connection, limit: int, below: int | None) -> list[tuple[Any, ...]]:
        """The newest calls, with all that is known of them."""
        if self.nearby is not None and limit > 0:
            bottom = self.nearby.bottom(db, below)
            question = self.nearby.question(ENTRY_COLUMNS, limit, below, bottom)
            rows = db.execute(*question).fetchall()
            if len(rows) == limit or bottom is None:
                return rows
        return db.execute(*self.question(ENTRY_COLUMNS, limit, below)).fetchall()

    def bottom(self, db: sqlite3.Connection, below: int | None) -> int | None:
        """The place of the last call that is near; None where all are."""
        wheres = [self._wheres[0], *(["rowid < :below"] if below is not None else [])]
        found = db.execute(
            f"SELECT rowid FROM {self._index} WHERE {' AND '.join(wheres)} "  # noqa: S608
            f"ORDER BY rowid DESC LIMIT 1 OFFSET {_NEARBY}",
            {self._index: self._values[self._index], "below": below},
        ).fetchone()
        return found and int(found[0])

    def conditions(
        self, below: int | None = None, above: int | None = None
    ) -> tuple[str, dict[str, Any]]:
        """The WHERE, and its values."""
        wheres, values = [*self._wheres], {**self._values}
        for name, sign, place in (("below", "<", below), ("above", ">", above)):
            if place is not None:
                wheres.append(f"{self._place} {sign} :{name}")
                values[name] = place
        return (f" WHERE {' AND '.join(wheres)}" if wheres else ""), values

    def question(
        self, columns: str, limit: int, below: int | None, above: int | None = None
    ) -> tuple[str, dict[str, Any]]:
        """The whole question, newest first."""
        where, values = self.conditions(below, above)
        # The index is read from its end: the join must not be turned round.
        join = f"{self._index} CROSS JOIN calls ON place = {self._index}.rowid"
        sql = f"SELECT {columns} FROM {join if self._index else 'calls'}{where}"  # noqa: S608
        return f"{sql} ORDER BY {self._place} DESC LIMIT {int(limit)}", values


def _ways(wanted: Wanted) -> list[_Way]:
    """The indices to look into; what any of them holds was looked for."""
    text = wanted.text[:_LONGEST_TEXT]
    words = words_of(text)[:MOST_WORDS]
    if not text.strip():
        return [_Way(wanted)]
    if not words:
        return []
    names = [word for word in words if not word.isdecimal()]
    if not names:
        return [_by_words(wanted, words, []), _by_digits(wanted, digits_of(text))]
    return [_by_words(wanted, names, [word for word in words if word.isdecimal()])]


def _by_words(wanted: Wanted, words: list[str], numbers: list[str]) -> _Way:
    way = _Way(wanted, "call_words", _begun(words))
    short = _begun([word[:_BEGINNING] for word in words])
    way.nearby = _Way(wanted, "call_words", short, one_by_one=True)
    for n, word in enumerate(words):
        if len(word) > _BEGINNING:
            way.nearby.add(_BEGINS.format(name=f"word{n}"), f"word{n}", word)
    for one in (way, way.nearby):
        for n, number in enumerate(numbers):
            name = f"number{n}"
            begins = _BEGINS.format(name=name)
            one.add(f"(instr(calls.digits, ltrim(:{name}, '0')) OR {begins})", name, number)
    return way


_BEGINS = "instr(' ' || calls.words || ' ' || calls.note_words, ' ' || :{name})"
"""A word of the call begins so."""


def _by_digits(wanted: Wanted, digits: str) -> _Way:
    # 099… as it is written at home is in +38099… too.
    digits = digits.lstrip("0") or digits
    if len(digits) >= _TRIGRAM:
        way = _Way(wanted, "call_digits", f'"{digits}"')
        way.nearby = _Way(wanted, "call_digits", f'"{digits}"', one_by_one=True)
        return way
    way = _Way(wanted)
    way.add("instr(digits, :digits)", "digits", digits)
    return way


def _begun(words: list[str]) -> str:
    return " ".join(f'"{word}"*' for word in words)


def _gaps_between(
    db: sqlite3.Connection, wanted: Wanted, below: int | None, bottom: int | None
) -> list[Gap]:
    """The gaps that began between two places."""
    tops = [at for at in (wanted.before, _at(below)) if at is not None]
    bottoms = [at for at in (wanted.since, _at(bottom)) if at is not None]
    rows = db.execute(
        "SELECT account, lost_at, back_at FROM gaps "
        "WHERE (:top IS NULL OR lost_at < :top) AND (:bottom IS NULL OR lost_at >= :bottom) "
        "AND (:account IS NULL OR account = :account) ORDER BY lost_at DESC",
        {
            "top": time_text(min(tops, default=None)),
            "bottom": time_text(max(bottoms, default=None)),
            "account": wanted.account,
        },
    )
    found = [_gap(row) for row in rows]
    return [
        one for one in found if one.back_at is None or one.back_at - one.lost_at >= _SHORTEST_GAP
    ]


def _gap(row: tuple[str, str, str | None]) -> Gap:
    return Gap(row[0], datetime.fromisoformat(row[1]), time_of(row[2]))


def _at(place: int | None) -> datetime | None:
    return None if place is None else datetime.fromtimestamp(place / 1000, UTC)
