"""Phone numbers as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.telephony.numbers import dialable, ending, parse, same, shown


@pytest.mark.parametrize(
    ("text", "country", "e164", "written"),
    [
        ("+380567777777", None, "+380567777777", "+380 56 777 77 77"),
        ("380991234567", "UA", "+380991234567", "+380 99 123 45 67"),
        ("099 123-45-67", "UA", "+380991234567", "+380 99 123 45 67"),
        ("(099) 123 45 67", "ua", "+380991234567", "+380 99 123 45 67"),
        ("79201119613", "UA", "+79201119613", "+7 920 111-96-13"),
        ("00421900000001", "SK", "+421900000001", "+421 900 000 001"),
        ("0412289133", "SK", "+421412289133", "+421 41 228 91 33"),
        ("912345678", "PT", "+351912345678", "+351 912 345 678"),
        ("+44 (0)20 7946 0018", None, "+442079460018", "+44 20 7946 0018"),
        ("+39 (0)49 123 4567", None, "+390491234567", "+39 049 123 4567"),
        ("0039 (0)49 123 4567", "UA", "+390491234567", "+39 049 123 4567"),
        ("+378 (0549) 886377", None, "+3780549886377", "+378 0549 886377"),
        ("0044 (0)20 7946 0018", "UA", "+442079460018", "+44 20 7946 0018"),
        ("(0)44 123 45 67", "UA", "+380441234567", "+380 44 123 45 67"),
        ("(+380) 44 123 45 67", None, "+380441234567", "+380 44 123 45 67"),
        ("+3 8 (044) 123-45-67", None, "+380441234567", "+380 44 123 45 67"),
        ("8 (044) 123-45-67", "UA", "+380441234567", "+380 44 123 45 67"),
        ("8 10 380 44 123 45 67", "UA", "+380441234567", "+380 44 123 45 67"),
        ("8 10 380 44 123 45 67", "RU", "+380441234567", "+380 44 123 45 67"),
        ("8 (701) 234-56-78", "KZ", "+77012345678", "+7 701 234 5678"),
        ("8 920 111-96-13", "RU", "+79201119613", "+7 920 111-96-13"),
        ("+380\u00a044\u2011123\u201345\u221267", None, "+380441234567", "+380 44 123 45 67"),
        ("\u202a+380\u200b441234567\u202c", "UA", "+380441234567", "+380 44 123 45 67"),
        ("\u0660\u0664\u0664 \u0661\u0662\u0663 45 67", "UA", "+380441234567", "+380 44 123 45 67"),
        ("\uff0b\uff13\uff18\uff10 99 123 45 67", None, "+380991234567", "+380 99 123 45 67"),
        ("+380000000000", None, "+380000000000", "+380 000000000"),
    ],
)
def test_numbers_of_the_public_network(
    text: str, country: str | None, e164: str, written: str
) -> None:
    number = parse(text, country)
    assert (number.e164, number.shown, number.extension) == (e164, written, False)


@pytest.mark.parametrize("text", ["001", "101", "800", "*72", "*21*101#", "102030"])
def test_short_ones_are_left_alone(text: str) -> None:
    number = parse(text, "UA")
    assert (number.best, number.shown, number.extension) == (text, text, True)


@pytest.mark.parametrize("text", ["anonymous", "", "???", "0991234567"])
def test_what_cannot_be_parsed_stays_as_it_came(text: str) -> None:
    assert parse(text, None).best == text


def test_the_same_number_in_two_notations() -> None:
    assert same("0991234567", "+380 99 123 45 67")
    assert same("101", "101")
    assert not same("101", "1101")
    assert not same("0991234567", "0991234568")
    assert not same("", "")


@pytest.mark.parametrize(
    "tail",
    [
        " доб. 12",
        " ext. 12",
        " ext 12",
        ";ext=12",
        " x12",
        " вн.12",
        ", доб 12",
        " (доб. 12",
        ",,12",
        " #12",
        " klapka 12",
        " ramal 12",
        " доп. 12",
        " дод. 12",
        " EXT:12",
    ],
)
def test_an_extension_behind_a_number_is_kept_and_never_dialed(tail: str) -> None:
    number = parse(f"+380 99 123 45 67{tail}")
    assert (number.dialed, number.behind) == ("+380991234567", "12")
    assert number.shown == "+380 99 123 45 67 ext. 12"
    assert parse(number.shown).shown == number.shown
    assert same(number.raw, "0991234567")
    assert ending(number.raw) == ending("+380991234567")
    assert same("101 #12", "10112")  # too short for a number with something behind it


@pytest.mark.parametrize("text", ["#31#0441234567", "*67 044 123-45-67", "*21*0441234567#"])
def test_service_codes_are_left_to_the_exchange(text: str) -> None:
    number = dialable(text, "UA")
    assert number is not None
    assert (number.e164, number.shown) == (None, text)
    assert number.dialed == text.replace(" ", "").replace("-", "")


def test_what_can_not_be_parsed_is_dialed_without_its_ornaments() -> None:
    number = dialable("(044) 12-\uff13", None)
    assert number is not None
    assert number.dialed == "044123"
    unknown = dialable("+999 (0) 12-34567 ext. 8")
    assert unknown is not None
    assert (unknown.dialed, unknown.behind) == ("+99901234567", "8")


@pytest.mark.parametrize(
    ("text", "country", "e164"),
    [
        ("1-800-FLOWERS", "UA", "+18003569377"),
        ("1-800-flowers", None, "+18003569377"),
        ("+1 (800) FLOWERS", None, "+18003569377"),
        ("1.888.GO-FEDEX", None, None),
        ("0800-OFFICE", "UA", "+380800633423"),
        ("0800 Office", "UA", None),
        ("Olena", "UA", None),
        ("Agent 007", "UA", None),
        ("101 SALES", "UA", None),
        ("O2 Arena", "GB", None),
        ("3 MUSKETEERS", "UA", None),
        ("1-800-\u0424\u041b\u041e\u0420\u0410", "UA", None),
    ],
)
def test_letters_are_digits_only_where_that_is_plain(
    text: str, country: str | None, e164: str | None
) -> None:
    number = dialable(text, country)
    assert (number.e164 if number is not None else None) == e164
    assert number is None or number.raw == text


@given(st.from_regex(r"[+0]?[0-9 ]{0,14}", fullmatch=True), st.integers(0, 14))
def test_numbers_that_are_the_same_end_alike(text: str, cut: int) -> None:
    for other in (text[cut:], f"0{text}", f"+380{text}"):
        assert ending(text) == ending(other) or not same(text, other)


def test_two_countries_have_numbers_that_end_alike() -> None:
    assert not same("+380 44 123 4567", "+421 44 123 4567")
    assert same("+44 (0)20 7946 0018", "+442079460018")
    assert same("044 123 4567", "+421 44 123 4567")
    assert same("421441234567", "+421 44 123 4567")
    # As people complained: an outside line's prefix, and the caller as the PBX tells it.
    assert same("L0#0401234567", "+49 40 1234567")
    # A zero that a PBX has put where the country stands is none.
    assert same("+044 123 4567", "+421 44 123 4567")


@pytest.mark.parametrize("text", ["Olena", "Olena 2", "", "12345678901234567890123", "crm"])
def test_what_is_no_number_is_not_dialed(text: str) -> None:
    assert dialable(text, "UA") is None


def test_what_is_dialed_for_what_was_typed() -> None:
    number = dialable(" 099 123 45 67 ext. 12 ", "UA")
    assert number is not None
    assert number.e164 == "+380991234567"


@given(st.text(max_size=300), st.sampled_from([None, "UA", "SK", "xx", ""]))
def test_no_text_breaks_it(text: str, country: str | None) -> None:
    assert len(shown(text, country)) <= 120
    dialable(text, country)
    assert same(text, text) or not any(c.isdecimal() for c in text)


@given(st.integers(10**8, 10**9 - 1), st.sampled_from(["{} ext. {}", "{};ext={}", "{}, доб. {}"]))
def test_what_is_shown_means_the_same_again(digits: int, template: str) -> None:
    once = parse(template.format(f"+380{digits}", digits % 1000))
    again = parse(once.shown)
    assert (again.e164, again.behind, again.shown) == (once.e164, once.behind, once.shown)
    assert once.e164 == f"+380{digits}"
