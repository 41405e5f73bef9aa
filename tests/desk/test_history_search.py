"""What is looked for in the history is found, page by page."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.desk.office import CLIENT, call, later

from callpop.desk import history_search as lookup
from callpop.desk.history_file import connect
from callpop.desk.history_search import Wanted
from callpop.desk.history_store import gap, note, record, write
from callpop.telephony.model import Call, CallState, Contact, Direction, Outcome, Party


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    made = connect(tmp_path / "history.db")
    yield made
    made.close()


def keep(db: sqlite3.Connection, *calls: Call) -> None:
    write(db, [record(one, None) for one in calls])


def ended(id: str, outcome: Outcome = Outcome.ANSWERED, **facts: object) -> Call:
    usual: dict[str, object] = {"state": CallState.ENDED, "outcome": outcome}
    return call(id=id, **(usual | {"seen_at": later(int(id))} | facts))


def found(db: sqlite3.Connection, text: str = "", **more: object) -> str:
    wanted = Wanted(text, **more)  # type: ignore[arg-type]
    return " ".join(one.id for one in lookup.page(db, wanted, limit=100).entries)


SOUGHT = (
    ended("1", contacts=(Contact("Ружена Дурішова", "Lekáreň Žižka"),), number="+421905123456"),
    ended("2", contacts=(Contact("В'ячеслав Ёлкин"),), number="+380441112233", group=None),
    ended("3", contacts=(), number="102", direction=Direction.INTERNAL, account="Vega"),
    ended(
        "4", contacts=(), queue="Podpora zákazníkov", trunk="Hlavná linka", number="+351211234567"
    ),
    ended("5", contacts=(CLIENT, Contact("Brat", number="+380671234567"))),
    ended("6", contacts=(), number=None, number_shown=None, answered_by=Party("103", "Inês")),
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", "6 5 4 3 2 1"),
        ("ружена", "1"),
        ("РУЖ дур", "1"),
        ("lekaren zizka", "1"),
        ("вячеслав", "2"),
        ("елк", "2"),
        ("podpora zakaz", "4"),
        ("hlavna", "4"),
        ("sales", "6 5 4 3 1"),
        ("800", "6 5 4 3 1"),
        ("ines", "6"),
        ("екламна", ""),
        ("044 111 22 33", "2"),
        ("+380 (44) 111", "2"),
        ("tel 111", ""),
        ("0905123", "1"),
        ("111", "2"),
        ("11", "4 2"),
        ("067", "5 4"),
        ("102", "3"),
        ("ружена 0905", "1"),
        ("ружена 044", ""),
        ("567850550", "6 5 3 2 1"),
        ("\ud800 \0 “", ""),
        ('" OR *', ""),
        ("𞤀𞤁 ружена", ""),
        ("слово " * 200, ""),
        ("9" * 600, ""),
    ],
)
def test_words_begin_and_digits_stand_anywhere(db: sqlite3.Connection, text: str, ids: str) -> None:
    keep(db, *SOUGHT)
    assert found(db, text) == ids
    counted = lookup.counts(db, Wanted(text))
    assert counted.all == len(ids.split())
    assert not counted.more


def test_notes_are_found_and_stay_with_their_call(db: sqlite3.Connection) -> None:
    keep(db, *SOUGHT)
    assert note("2", "  Замовлення 4512: žiada faktúru  ")(db)
    assert not note("none", "nothing")(db)
    assert found(db, "фактуру") == ""
    assert found(db, "faktur") == "2"
    assert found(db, "замов 4512") == "2"
    assert found(db, "4512") == "2"
    keep(db, ended("2", contacts=(CLIENT,)))
    assert found(db, "faktur") == "2"
    assert found(db, "вячеслав") == ""
    assert found(db, "анаст") == "5 2"
    [entry] = [one for one in lookup.search(db, Wanted(), limit=9) if one.id == "2"]
    assert entry.note == "Замовлення 4512: žiada faktúru"
    note("2", "")(db)
    assert found(db, "faktur") == ""


def test_notes_outlive_that_calls_turn_out_to_be_one(db: sqlite3.Connection) -> None:
    keep(db, ended("1"), ended("2"))
    note("1", "first")(db)
    note("2", "second")(db)
    write(db, [record(ended("2"), None, absorbed=("1",))])
    [entry] = lookup.search(db, Wanted(), limit=9)
    assert entry.note == "second\nfirst"
    assert found(db, "first") == "2"


def test_filters(db: sqlite3.Connection) -> None:
    keep(
        db,
        ended("1", Outcome.MISSED),
        ended("2", Outcome.ANSWERED_ELSEWHERE),
        ended("3", Outcome.NO_ANSWER, direction=Direction.OUT),
        ended("4", direction=Direction.INTERNAL, account="Vega"),
        ended("5", Outcome.MISSED, account="Vega"),
    )
    assert found(db, missed=True) == "5 1"
    assert found(db, direction=Direction.IN) == "5 2 1"
    assert found(db, direction=Direction.OUT) == "3"
    assert found(db, direction=Direction.INTERNAL) == "4"
    assert found(db, account="Vega") == "5 4"
    assert found(db, account="Vega", missed=True) == "5"
    assert found(db, since=later(2), before=later(4)) == "3 2"
    assert found(db, "анаст", direction=Direction.OUT, since=later(2)) == "3"
    counted = lookup.counts(db, Wanted(missed=True, account="Vega"))
    assert (counted.all, counted.missed) == (2, 1)
    assert [counted.of(way) for way in Direction] == [1, 0, 1]
    assert lookup.counts(db, Wanted("анаст")).of(Direction.IN) == 3


def test_a_search_that_finds_too_much_is_not_counted_to_its_end(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "MOST_COUNTED", 3)
    keep(db, *(ended(str(n)) for n in range(5)))
    assert lookup.counts(db, Wanted("анаст")).more
    assert lookup.counts(db, Wanted()).all == 5
    assert not lookup.counts(db, Wanted()).more


def test_pages_follow_one_another_without_a_gap_or_a_double(db: sqlite3.Connection) -> None:
    # Three at a time were heard of in the same instant.
    keep(db, *(ended(f"{n:02}", seen_at=later(n // 3)) for n in range(20)))
    ids: list[str] = []
    below = None
    for more in (True, True, False):
        page = lookup.page(db, Wanted(), below=below, limit=8)
        assert page.more is more
        ids += [one.id for one in page.entries]
        below = page.entries[-1].place
        # What comes meanwhile shifts nothing.
        keep(db, ended(f"{50 + len(ids)}", seen_at=later(100)))
    assert ids == [f"{n:02}" for n in reversed(range(20))]
    assert [one.id for one in lookup.each(db, Wanted("анаст"))][-20:] == ids


def test_gaps_stand_between_the_calls_of_their_page(db: sqlite3.Connection) -> None:
    keep(db, *(ended(str(n), seen_at=later(n * 600)) for n in range(4)))
    minutes = timedelta(minutes=8)
    write(
        db,
        [
            gap("Office", later(10), later(10) + minutes),
            gap("Vega", later(610), later(610) + minutes),
            gap("Office", later(1210), later(1220)),
            gap("Office", later(1810), None),
            gap("Office", later(-900), later(-900) + minutes),
        ],
    )

    def gaps(below: int | None = None, text: str = "", **more: object) -> list[tuple[str, float]]:
        page = lookup.page(db, Wanted(text, **more), below=below, limit=2)  # type: ignore[arg-type]
        return [(one.account, (one.lost_at - later(0)).total_seconds()) for one in page.gaps]

    first = lookup.page(db, Wanted(), limit=2)
    # The one that goes on has lasted for nobody knows how long.
    assert gaps() == [("Office", 1810.0)]
    assert gaps(first.entries[-1].place) == [("Vega", 610.0), ("Office", 10.0), ("Office", -900.0)]
    assert gaps(first.entries[-1].place, account="Vega") == [("Vega", 610.0)]
    assert gaps(text="анаст") == []
    assert gaps(before=later(700), since=later(5)) == [("Vega", 610.0), ("Office", 10.0)]


def test_what_is_found_does_not_depend_on_how_near_it_is(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Long words, and calls of one kind, are first looked for among the latest alone."""
    names = (Contact("Олена Шевченко"), Contact("Оленка Шевченко"))
    keep(
        db,
        *(
            ended(
                str(n),
                contacts=(names[n % 3 > 0],),
                direction=Direction.IN if n % 4 else Direction.OUT,
            )
            for n in range(24)
        ),
    )
    newest = [str(n) for n in reversed(range(24))]
    for near in (3_000, 9, 1, 0):
        monkeypatch.setattr(lookup, "_NEARBY", near)
        for limit in (4, 12, 100):
            for wanted, ids in (
                (Wanted("шевч оленка"), [id for id in newest if int(id) % 3]),
                (Wanted("шев", direction=Direction.OUT), newest[3::4]),
            ):
                first = lookup.page(db, wanted, limit=limit).entries
                assert [one.id for one in first] == ids[:limit]
                older = lookup.page(db, wanted, below=first[2].place, limit=limit).entries
                assert [one.id for one in older] == ids[3:][:limit]
