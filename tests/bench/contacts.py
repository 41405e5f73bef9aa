"""Whose number that is: Callpop's address book in memory beside a bare lookup in SQLite."""

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from tests.bench import many_calls
from tests.bench.floors import number_lookup
from tests.bench.measures import Bar, Bench, Figure, percentile

from callpop.contacts import store
from callpop.contacts.book import AddressBook
from callpop.contacts.identity import identity
from callpop.telephony.folding import words_of

CONTACTS = 100_000
ASKED = 20_000
STRANGERS = 2_000
_FLOOR = "a bare SQLite lookup"
HOW = f"""\
An address book of {CONTACTS:,} contacts, in Callpop's own file, is learnt as at a start; the floor
(`tests/bench/floors/number_lookup.py`) has the same numbers in a table with the number as its key.
Both are asked on one thread of one process, by turns, a number at a time: {ASKED:,} of the book in
E.164, as a PBX tells them, and {STRANGERS:,} that are in nobody's. Callpop understands notations
besides: where the book has somebody whose number ends alike, it is read as a number of the agent's
country and compared by its last nine digits; the floor looks for the text alone."""


def measure(runs: int) -> Bench:
    """See :data:`HOW`."""
    with tempfile.TemporaryDirectory(prefix="cp-") as folder:
        path, known = Path(folder) / "contacts.db", list(_numbers(CONTACTS, 0))
        _make(path, known)
        book = AddressBook(path)
        book.country = "UA"
        asyncio.run(book.reload())
        bare = number_lookup.Numbers(Path(folder) / "bare.db", path)
        found: dict[tuple[str, str], list[list[float]]] = {}
        for run in range(runs):
            chance = random.Random(run)
            strangers = list(_numbers(STRANGERS, CONTACTS + run * STRANGERS))
            for what, numbers in (("known", chance.sample(known, ASKED)), ("unknown", strangers)):
                for who, waits in zip(
                    ("ours", "floor"), _asked(numbers, book.lookup, bare.lookup), strict=True
                ):
                    found.setdefault((what, who), []).append(waits)
    return Bench("contacts", "Whose number that is", HOW, tuple(_figures(found)))


def _figures(found: dict[tuple[str, str], list[list[float]]]) -> Iterator[Figure]:
    def of(what: str, part: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
        ours, floor = (
            tuple(percentile(run, part) for run in found[what, who]) for who in ("ours", "floor")
        )
        return ours, floor

    lookup = f"Lookup by number among {CONTACTS:,}"
    yield Figure(f"{lookup}, p50", "µs", *of("known", 0.5), _FLOOR, Bar(ratio=2.0))
    yield Figure(f"{lookup}, p99", "µs", *of("known", 0.99), _FLOOR, Bar(ratio=2.0, most=5_000.0))
    yield Figure(
        f"{lookup} of a stranger's, p99",
        "µs",
        *of("unknown", 0.99),
        _FLOOR,
        Bar(ratio=2.0, most=5_000.0),
    )


def _asked(
    numbers: list[str], ours: Callable[[str], object], floor: Callable[[str], object]
) -> tuple[list[float], list[float]]:
    """Microseconds of each; who comes first changes from number to number."""
    waits: tuple[list[float], list[float]] = ([], [])
    for place, number in enumerate(numbers):
        answers = []
        for which in (0, 1) if place % 2 else (1, 0):
            ask = floor if which else ours
            began = time.perf_counter_ns()
            answer = ask(number)
            waits[which].append((time.perf_counter_ns() - began) / 1000)
            answers.append(answer is None)
        assert answers[0] is answers[1], number
    return waits


def _numbers(many: int, begin: int) -> Iterator[str]:
    """None twice, of all the networks of the country."""
    operators = (50, 63, 66, 67, 68, 73, 93, 95, 96, 97, 98, 99)
    for n in range(begin, begin + many):
        yield f"+380{operators[n % len(operators)]}{n * 7_919_993 % 10_000_000:07}"


def _make(path: Path, numbers: list[str]) -> None:
    chance = random.Random(1)
    store.make(path)
    people = [
        (n, f"{chance.choice(many_calls.FIRST)} {chance.choice(many_calls.LAST)} {n}", "Callpop")
        for n in range(1, len(numbers) + 1)
    ]
    with closing(sqlite3.connect(path)) as db:
        db.executemany(
            "INSERT INTO contacts (id, name, company, identity) VALUES (?, ?, ?, ?)",
            [(*person, identity(*person[1:])) for person in people],
        )
        db.executemany(
            "INSERT INTO phones (contact, position, text, e164, tail) VALUES (?, 0, ?, ?, ?)",
            [(n, number, number, store.tail(number)) for n, number in enumerate(numbers, 1)],
        )
        db.executemany(
            "INSERT INTO words (rowid, name, company) VALUES (?, ?, ?)",
            [(n, " ".join(words_of(name)), "callpop") for n, name, _ in people],
        )
        db.commit()
