"""Looking for contacts in the file: by words and by digits, page by page."""

import sqlite3
from collections.abc import Iterable, Iterator

from callpop.contacts.model import Entry, Phone
from callpop.contacts.store import tail
from callpop.telephony.folding import MOST_WORDS, words_of
from callpop.telephony.number_links import is_uri
from callpop.telephony.numbers import LONGEST, digits_of, parse

_FEWEST_DIGITS = 2
_AT_ONCE = 500


def find(
    db: sqlite3.Connection, text: str, *, limit: int, country: str | None = None
) -> list[Entry]:
    """Contacts in whose name or company every word of ``text`` begins a word, or in one of whose
    numbers its digits stand; the likeliest first.

    A name that is exactly so comes before one that only begins so, and that before a company.
    """
    found: dict[int, None] = {}
    for ids in _tiers(db, text[:500], limit, country):
        tier = [id for id in ids if id not in found]
        found |= dict.fromkeys(tier[: limit - len(found)])
        if len(found) >= limit:
            break
    return _entries(db, found)


def page(db: sqlite3.Connection, offset: int, limit: int) -> list[Entry]:
    """All contacts by name, from the ``offset``-th on."""
    ids = db.execute("SELECT id FROM contacts ORDER BY identity LIMIT ? OFFSET ?", (limit, offset))
    return _entries(db, [id for (id,) in ids])


def place(db: sqlite3.Connection, id: int) -> int | None:
    """How many contacts come before the contact ``id`` by name; None where there is none."""
    row = db.execute("SELECT identity FROM contacts WHERE id = ?", (id,)).fetchone()
    if row is None:
        return None
    number: int = db.execute("SELECT count(*) FROM contacts WHERE identity < ?", row).fetchone()[0]
    return number


def count(db: sqlite3.Connection) -> int:
    """How many contacts there are."""
    number: int = db.execute("SELECT count(*) FROM contacts").fetchone()[0]
    return number


def most_phones(db: sqlite3.Connection) -> int:
    """How many phones one contact has at the most."""
    number: int = db.execute("SELECT coalesce(max(position) + 1, 0) FROM phones").fetchone()[0]
    return number


def everybody(db: sqlite3.Connection) -> Iterator[Entry]:
    """All contacts by name, a few at a time."""
    ids = db.execute("SELECT id FROM contacts ORDER BY identity")
    while some := ids.fetchmany(_AT_ONCE):
        yield from _entries(db, [id for (id,) in some])


def _tiers(
    db: sqlite3.Connection, text: str, limit: int, country: str | None
) -> Iterator[Iterable[int]]:
    is_number = is_uri(text) or not any(c.isalpha() for c in text)
    digits = digits_of(text)[:LONGEST]
    if is_number and digits:
        yield _with_number(db, parse(text, country).e164 or digits, limit)
        if len(digits) >= _FEWEST_DIGITS:
            # 099… as it is written at home is in +38099… too.
            yield _with_digits(db, digits.lstrip("0") or digits, limit)
    words = words_of(text)[:MOST_WORDS]
    if words:
        whole = " ".join(f'"{word}"' for word in words)
        begun = " ".join(f'"{word}"*' for word in words)
        yield _with_words(db, f"name : ({whole})", limit)
        yield _with_words(db, f"name : ({begun})", limit)
        yield _with_words(db, begun, limit)


def _with_number(db: sqlite3.Connection, key: str, limit: int) -> list[int]:
    rows = db.execute(
        "SELECT DISTINCT contact FROM phones WHERE tail = ? LIMIT ?", (tail(key), limit)
    )
    return [id for (id,) in rows]


def _with_digits(db: sqlite3.Connection, digits: str, limit: int) -> list[int]:
    rows = db.execute(
        "SELECT DISTINCT contact FROM phones INDEXED BY phones_tail WHERE instr(tail, ?) LIMIT ?",
        (tail(digits), limit),
    )
    return [id for (id,) in rows]


def _with_words(db: sqlite3.Connection, match: str, limit: int) -> list[int]:
    rows = db.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (match, limit))
    return [id for (id,) in rows]


def _entries(db: sqlite3.Connection, ids: Iterable[int]) -> list[Entry]:
    wanted = list(ids)
    found: dict[int, Entry] = {}
    for begin in range(0, len(wanted), _AT_ONCE):
        some = wanted[begin : begin + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        phones: dict[int, list[Phone]] = {id: [] for id in some}
        for id, text, e164 in db.execute(
            "SELECT contact, text, e164 FROM phones "  # noqa: S608
            f"WHERE contact IN ({marks}) ORDER BY contact, position",
            some,
        ):
            phones[id].append(Phone(text, e164))
        for id, name, company in db.execute(
            f"SELECT id, name, company FROM contacts WHERE id IN ({marks})",  # noqa: S608
            some,
        ):
            found[id] = Entry(id, name, company, tuple(phones[id]))
    return [found[id] for id in wanted if id in found]
