"""Whatever is looked for in the history or the address book is found by an index, newest first,
without sorting: what takes 3 ms of a million calls must not come to read them all."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.contacts import shelf

from callpop.contacts import index, store
from callpop.desk import history_file
from callpop.desk import history_search as lookup
from callpop.desk.history_search import Wanted
from callpop.telephony.model import Direction

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
TEXTS = ("", "о", "оле", "олена шевченко", "олена 067", "0671", "0671234567", "рахунок")
KINDS: tuple[dict[str, Any], ...] = (
    {},
    {"missed": True},
    {"direction": Direction.OUT},
    {"account": "Office"},
    {"since": NOON},
    {"before": NOON},
    {"missed": True, "direction": Direction.IN, "account": "Office", "since": NOON},
)


class Watched(sqlite3.Connection):
    """Has every question explained."""

    plans: list[str]

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        explained = super().execute(f"EXPLAIN QUERY PLAN {sql}", parameters)
        self.plans += [step for *_, step in explained]
        return super().execute(sql, parameters)


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[Watched]:
    path = tmp_path / "history.db"
    history_file.connect(path).close()
    with closing(sqlite3.connect(path, factory=Watched)) as db:
        db.plans = []
        yield db


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("text", TEXTS)
def test_a_page_of_the_history(calls: Watched, text: str, kind: dict[str, Any]) -> None:
    lookup.search(calls, Wanted(text, **kind), limit=80)
    lookup.search(calls, Wanted(text, **kind), below=10**12, limit=80)
    assert calls.plans
    for step in calls.plans:
        assert "TEMP B-TREE" not in step, step
        if text or kind.get("since"):
            assert step != "SCAN calls", calls.plans
        if text:
            assert not step.startswith("SEARCH calls USING INTEGER PRIMARY KEY (rowid>"), step


def test_what_is_asked_at_each_start(calls: Watched) -> None:
    for question in (lookup.unseen, lookup.seen):
        question(calls, 100)
    lookup.entry(calls, "1")
    assert len(calls.plans) == 3
    assert all("USING" in step for step in calls.plans), calls.plans


def test_whose_number_that_is() -> None:
    with closing(index._empty()) as db:
        values = {"ending": store.tail("380991234567"), "after": ":", "placed": True}
        for sql, given in (
            ("SELECT * FROM book WHERE tail = ?", ("7",)),
            (index._ALIKE, values),
            (index._ENDS_SO, ("7", "8")),
        ):
            steps = [step for *_, step in db.execute(f"EXPLAIN QUERY PLAN {sql}", given)]
            assert steps[0].startswith("SEARCH book USING PRIMARY KEY"), steps


def test_a_stranger_s_number_need_not_be_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = shelf.index(shelf.book(tmp_path, ("Olena", "", "+380 44 123 45 67")))
    monkeypatch.setattr(index, "parse", None)
    assert numbers.lookup("+380441234567", "UA") is not None
    assert numbers.lookup("+380441234568", "UA") is None
