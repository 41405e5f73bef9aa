"""The numbers in what somebody selected or copied."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.telephony.number_search import MOST, numbers_in


def found(text: str, country: str | None = "UA") -> list[str]:
    return [
        f"{one.e164 or one.raw} ext. {one.behind}" if one.behind else one.e164 or one.raw
        for one in numbers_in(text, country)
    ]


KYIV, MOBILE = "+380441234567", "+380671234567"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("tel.: +380 44 123-45-67 доб. 12 / моб. 067 123 45 67", [f"{KYIV} ext. 12", MOBILE]),
        ("0441234567 0671234567", [KYIV, MOBILE]),
        ("044 123 45 67\n067 123 45 67", [KYIV, MOBILE]),
        ("044 123-45-67, 067 123 45 67; 044 1234567", [KYIV, MOBILE]),
        ("(044) 123-45-67 (067) 123-45-67", [KYIV, MOBILE]),
        ("+380441234567+380671234567", [KYIV, MOBILE]),
        ("044 123-45-67/68", [KYIV]),
        ("call 067-123-45-67(Olena)", [MOBILE]),
        ("\u202d067\u00a0123\u201345\u201367\u202c", [MOBILE]),
        ("tel:+380441234567;ext=12", [f"{KYIV} ext. 12"]),
        ("https://wa.me/380671234567", [MOBILE]),
        ("Call 1-800-FLOWERS today", ["+18003569377"]),
        ("+39 (0)49 123 4567", ["+390491234567"]),
        ("Padova, +39 (0)49 123 4567.", ["+390491234567"]),
        ("067 123 45 67, 12.05.2026 14:30", [MOBILE]),
        ("Invoice #0441234568, call +380671234567", [MOBILE]),
        ("+421 2 5788 1234 klapka 15", ["+421257881234 ext. 15"]),
        ("101", ["101"]),
        ("*72", ["*72"]),
        ("123-45-67", ["123-45-67"]),
        ("  (044) 123-45-67 вн. 5 ", [f"{KYIV} ext. 5"]),
        ("+380000000000", ["+380000000000"]),
    ],
)
def test_numbers_in_a_selection(text: str, numbers: list[str]) -> None:
    assert found(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Olena",
        "21.11.2026",
        "2026-11-21 14:30",
        "з 21.11.2026 по 25.11.2026",
        "10:30-18:00",
        "192.168.100.200",
        "UA213223130000026007233566001",
        "IBAN: UA21 3223 1300 0002 6007 2335 6600 1",
        "SK31 1200 0000 1987 4263 7541",
        "PT50 0002 0123 1234 5678 9015 4",
        "4111 1111 1111 1111",
        "1 234 567,89 грн",
        "Ціна 067 123 45 67 грн",
        "€ 380 671 234 567",
        "Замовлення № 0441234567",
        "order 380441234567",
        "Рахунок-фактура 0671234567",
        "50.4501, 30.5234",
        "3216549870",
        "tel:abc",
        "від 300 до 500",
        "+380 44 123 45 67 12",
    ],
)
def test_what_looks_like_a_number_and_is_none(text: str) -> None:
    assert found(text) == []


def test_national_notation_is_the_countrys() -> None:
    assert found("0911 123 456", "SK") == ["+421911123456"]
    assert found("phone 0911 123 456", "SK") == ["+421911123456"]
    assert found("phone 912 345 678", "PT") == ["+351912345678"]
    assert found("912 345 678 EUR", "PT") == []
    assert found("phone 912 345 678", None) == []
    assert found("SK: 0911 123 456", "nonsense") == []


def test_a_long_list_is_cut() -> None:
    text = "\n".join(f"+38067123{n:04}" for n in range(100))
    assert len(numbers_in(text)) == MOST


@given(st.text(max_size=300), st.sampled_from([None, "UA", "SK", "xx"]))
def test_no_text_breaks_it(text: str, country: str | None) -> None:
    numbers = numbers_in(text, country)
    assert all(one.dialed for one in numbers)
    assert len({one.dialed for one in numbers}) == len(numbers)


@given(st.text(alphabet="0123456789+-(). /,;:#xA€\n", max_size=120))
def test_no_jumble_of_digits_breaks_it(text: str) -> None:
    for one in numbers_in(text, "UA"):
        assert one.digits


@pytest.mark.parametrize(
    "unit",
    [
        "0 ",
        "1",
        "123-456-78 ",
        "+",
        "(",
        "(1",
        "ext1 ",
        "A1",
        "UA21 ",
        "1.1.",
        "12 345 ",
        "\u202e",
        "-1-A",
        "1-AAA",
        "044 123 45 67 ",
        "№ 1",
        "1 2'3.",
        "x12345 ",
        "€1",
        "2026-1-",
        "1:1",
    ],
)
def test_a_huge_text_costs_nothing(unit: str) -> None:
    began = time.process_time()
    numbers_in(unit * (100_000 // len(unit)), "UA")
    assert time.process_time() - began < 0.5


@given(
    st.lists(st.integers(500_000_000, 509_999_999), min_size=1, max_size=5, unique=True),
    st.sampled_from([" ", "\n", ", ", "; ", " / ", " або ", "\t"]),
    st.sampled_from(["+380{}", "0{}", "00380{}"]),
)
def test_whatever_parts_them_all_are_found_in_their_order(
    digits: list[int], parted: str, written: str
) -> None:
    text = parted.join(written.format(one) for one in digits)
    assert found(text) == [f"+380{one}" for one in digits]
