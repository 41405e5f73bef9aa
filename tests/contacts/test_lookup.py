"""Whose number that is: whatever its notation, never somebody else, and from memory."""

import random
import threading
import time
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.contacts.shelf import book, index

from callpop.contacts import index as index_of_numbers
from callpop.contacts.index import NumberIndex
from callpop.telephony.model import Contact
from callpop.telephony.numbers import digits_of, parse, same

OLENA = ("Олена Коваль", "Рога і Копита", "+380 44 123-45-67")


def names(numbers: NumberIndex, *asked: str, country: str | None = "UA") -> list[str | None]:
    found = [numbers.lookup(number, country) for number in asked]
    return [contact.name if contact else None for contact in found]


@pytest.mark.parametrize(
    "notation",
    [
        "+380441234567", "380441234567", "00380441234567", "0441234567", "441234567",
        "(044) 123 45 67", "+38 (044) 123-45-67", "044 123 45 67 доб. 12", "٠٤٤١٢٣٤٥٦٧",
    ],
)  # fmt: skip
@pytest.mark.parametrize("stored", ["+380441234567", "044 123-45-67", "380 44 1234567"])
def test_a_number_in_any_notation(tmp_path: Path, stored: str, notation: str) -> None:
    numbers = index(book(tmp_path, (OLENA[0], OLENA[1], stored), country="UA"))
    contact = Contact("Олена Коваль", "Рога і Копита", number="+380441234567")
    assert numbers.lookup(notation, "UA") == contact


def test_without_any_country_the_last_digits_decide(tmp_path: Path) -> None:
    numbers = index(book(tmp_path, ("Олена", "", "044 123-45-67"), ("Old", "", "765-43-21")))
    assert names(numbers, "+380441234567", "0441234567", "441234567", country=None) == ["Олена"] * 3
    assert names(numbers, "+380447654321", "7654321", country=None) == ["Old"] * 2
    assert names(numbers, "4567", "1234567890", "+380441234568", country=None) == [None] * 3


def test_the_same_digits_in_another_country_are_somebody_else(tmp_path: Path) -> None:
    people = (("Kyjiv", "", "+380 44 123 45 67"), ("Bratislava", "", "+421 44 123 45 67"))
    both, one = index(book(tmp_path / "..", *people)), None
    assert names(both, "+380441234567", "+421441234567", "+48441234567") == [
        "Kyjiv",
        "Bratislava",
        None,
    ]
    # Read at home it is known which; without a home nobody can tell.
    assert names(both, "044 123 45 67") == ["Kyjiv"]
    assert names(both, "044 123 45 67", country="SK") == ["Bratislava"]
    assert names(both, "044 123 45 67", country=None) == [None]
    one = index(book(tmp_path, people[1]))
    assert names(one, "+380441234567", "0441234567") == [None, None]
    assert names(one, "0441234567", country=None) == ["Bratislava"]


def test_extensions_are_themselves(tmp_path: Path) -> None:
    numbers = index(book(tmp_path, ("Desk", "", "101"), ("Night", "", "380101")))
    assert names(numbers, "101", "380101", "1101", "01", "+380440000101") == [
        "Desk",
        "Night",
        None,
        None,
        None,
    ]


@pytest.mark.parametrize("number", ["", "anonymous", "   ", "—", "\x00", "+", "sip:", "9" * 500])
def test_what_is_no_number_is_nobody(tmp_path: Path, number: str) -> None:
    assert index(book(tmp_path, OLENA)).lookup(number, "UA") is None


def test_of_two_with_one_number_a_person_then_the_first(tmp_path: Path) -> None:
    number = "+380441234567"
    people = [("", "Company", number), ("Second", "", number), ("First by name", "", number)]
    assert names(index(book(tmp_path, *people)), number) == ["Second"]


def test_a_company_without_a_person_is_its_name(tmp_path: Path) -> None:
    found = index(book(tmp_path, ("", "Рога і Копита", "101"))).lookup("101")
    assert found == Contact("Рога і Копита", None, number="101")


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], NumberIndex]:
    """Many whose numbers are nearly the same."""
    chance = random.Random(7)
    ends = [f"{chance.randrange(10**9):09}" for _ in range(12)]
    begins = ("+380", "+421", "+49", "0", "", "8")
    known = [chance.choice(begins) + chance.choice(ends)[-length:]
             for length in (3, 6, 7, 8, 9, 9, 9) for _ in range(15)]  # fmt: skip
    file = book(tmp_path_factory.mktemp("crowd"))
    rows = "".join(f"n{n},{number}\n" for n, number in enumerate(known))
    file.take(f"name,phone\n{rows}".encode())
    return known, index(file)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_whoever_is_named_has_that_number(
    crowd: tuple[list[str], NumberIndex], data: st.DataObject
) -> None:
    known, numbers = crowd
    number = data.draw(st.sampled_from(known))
    exact = numbers.lookup(number)
    assert exact is not None
    assert parse(exact.number or "").digits == parse(parse(number).best).digits
    other = data.draw(st.sampled_from(["", "+", "00", "+380", "+421", "0", "1"]))
    asked = other + number[data.draw(st.integers(0, 5)) :].lstrip("+")
    found = numbers.lookup(asked)
    if found is not None:
        assert found.number is not None
        assert same(found.number, parse(asked).best)
        mine, theirs = parse(asked).e164, parse(found.number).e164
        assert None in (mine, theirs) or mine == theirs


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_stranger_is_known_before_the_number_is_understood(
    crowd: tuple[list[str], NumberIndex], data: st.DataObject
) -> None:
    known, numbers = crowd
    begin = data.draw(st.sampled_from(["+", "+380", "+380044", "+44", "+3900", "+549", "+43"]))
    asked = begin + data.draw(st.sampled_from(known))[data.draw(st.integers(0, 5)) :].lstrip("+")
    quick = numbers.lookup(asked, "UA")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(NumberIndex, "_nobody_ends_like", lambda *_: False)
        assert numbers.lookup(asked, "UA") == quick


@pytest.mark.parametrize("prefix", ["", "0", "00", "1", "8", "15", "9", "044", "0800"])
def test_understanding_a_number_leaves_its_last_digits(prefix: str) -> None:
    for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items():
        for number in filter(None, map(phonenumbers.example_number, regions)):
            national = phonenumbers.national_significant_number(number)
            for asked in (
                f"+{code}{prefix}{national}",
                f"+{code}{national[:3]}{prefix}{national[3:]}",
            ):
                if len(asked) > index_of_numbers._LONG_ENOUGH:
                    understood = parse(asked, "UA")
                    assert digits_of(understood.best).endswith(asked[-7:]), understood


def test_a_book_is_read_again_under_the_questions_of_other_threads(tmp_path: Path) -> None:
    file = book(tmp_path, OLENA)
    numbers = index(file)
    wrong: list[object] = []
    enough = threading.Event()

    def ask() -> None:
        while not enough.is_set():
            if names(numbers, OLENA[2]) != [OLENA[0]]:
                wrong.append("lost")

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(30):
        numbers.load(file.path)
    enough.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    numbers.close()
    assert names(numbers, OLENA[2]) == [None]


def test_numbers_that_all_end_alike_cost_no_more(tmp_path: Path) -> None:
    file = book(tmp_path)
    rows = "".join(f"n{n},{n:08}441234567\n" for n in range(5_000))
    file.take(f"name,phone\n{rows}".encode())
    numbers = index(file)
    parse("+380441234567")
    begin = time.perf_counter()
    for _ in range(10):
        numbers.lookup("+380441234567")
    # Generous: a thousand times what it takes.
    assert time.perf_counter() - begin < 5
