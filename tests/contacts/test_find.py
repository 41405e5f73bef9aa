"""Looking for contacts as people do."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.contacts.shelf import book

from callpop.contacts.file import ContactsFile

PEOPLE = (
    ("В'ячеслав Ёжиков", "ТОВ «Рога»", "+380501112233; 101"),
    ("Ján Žižka", "Ľúbezná firma", "+421 2 1234 5678"),
    ("Яна", "", "050 999 88 77"),
    ("Ян", "Рога і Копита", "+380441234567"),
    ("", "Яна & Co", "+380670000000"),
)


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> ContactsFile:
    return book(tmp_path_factory.mktemp("book"), *PEOPLE, country="UA")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ВЯЧЕСЛАВ", "В"), ("вʼяч", "В"), ("ежик", "В"), ("ежик вяч", "В"), ("жик", ""),
        ("zizka", "J"), ("jan", "J"), ("JÁN ž", "J"), ("ľubez", "J"), ("lubezna zizka", "J"),
        ("рога", "ВЯ"), ("рога ян", "Я"), ("nobody", ""), ("", ""), ("«»", ""), ('"* OR', ""),
        ("name : рога", ""), ("(", ""), ("2233", "В"), ("101", "В"), ("+380 50 111", "В"),
        ("0501112233", "В"), ("tel:+380501112233", "В"), ("(02) 1234 5678", "J"), ("0", ""),
        ("998877", "Я"),
    ],
)  # fmt: skip
def test_what_is_found(people: ContactsFile, text: str, found: str) -> None:
    entries = people.find(text, country="UA")
    assert sorted((one.name or one.company)[0] for one in entries) == sorted(found)


def test_the_likeliest_first(people: ContactsFile) -> None:
    assert [one.name or one.company for one in people.find("ян")] == ["Ян", "Яна", "Яна & Co"]
    assert [one.name for one in people.find("ян", 1)] == ["Ян"]


def test_a_changed_and_a_removed_contact(tmp_path: Path) -> None:
    file = book(tmp_path, *PEOPLE[:2])
    [old] = file.find("zizka")
    file.change(old.id, "John Trocnov", "", ["101"])
    assert file.find("zizka") == []
    assert file.find("12345678") == []
    assert [one.id for one in file.find("trocnov")] == [old.id]
    file.remove(old.id)
    assert file.find("trocnov") == []
    assert file.count() == 1


def test_page_by_page(people: ContactsFile) -> None:
    whole = people.page(0, 10)
    assert [people.page(n, 1) for n in range(5)] == [[one] for one in whole]
    assert people.page(5, 1) == []
    assert people.count() == 5


@settings(max_examples=200)
@given(st.text())
def test_any_text_is_a_question(people: ContactsFile, text: str) -> None:
    people.find(text)
