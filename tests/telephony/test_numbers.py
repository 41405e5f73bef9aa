"""Phone numbers as people write them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.telephony.numbers import dialable, ending, from_uri, is_uri, parse, same, shown


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
        ("+380 99 123 45 67 доб. 12", None, "+380991234567", "+380 99 123 45 67"),
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


@given(st.from_regex(r"[+0]?[0-9 ]{0,14}", fullmatch=True), st.integers(0, 14))
def test_numbers_that_are_the_same_end_alike(text: str, cut: int) -> None:
    for other in (text[cut:], f"0{text}", f"+380{text}"):
        assert ending(text) == ending(other) or not same(text, other)


def test_two_countries_have_numbers_that_end_alike() -> None:
    assert not same("+380 44 123 4567", "+421 44 123 4567")
    assert same("+44 (0)20 7946 0018", "+442079460018")
    assert same("044 123 4567", "+421 44 123 4567")
    assert same("421441234567", "+421 44 123 4567")
    # A zero that a PBX has put where the country stands is none.
    assert same("+044 123 4567", "+421 44 123 4567")


@pytest.mark.parametrize("text", ["Olena", "Olena 2", "", "12345678901234567890123", "crm"])
def test_what_is_no_number_is_not_dialed(text: str) -> None:
    assert dialable(text, "UA") is None


def test_what_is_dialed_for_what_was_typed() -> None:
    number = dialable(" 099 123 45 67 ext. 12 ", "UA")
    assert number is not None
    assert number.e164 == "+380991234567"


@pytest.mark.parametrize(
    ("uri", "number"),
    [
        ("tel:+39-049-1234567", "+39-049-1234567"),
        ("tel:(049)1234567", "(049)1234567"),
        ("tel:%2B39049123", "+39049123"),
        ("TEL:+380991234567;ext=12", "+380991234567"),
        ("tel:7042;phone-context=+1-914-555", "+1-914-5557042"),
        ("callto:101", "101"),
        ("callto://+380441234567", "+380441234567"),
        ("sip:101@pbx.example", "101"),
        ("sip:+380441234567@pbx.example;transport=tcp", "+380441234567"),
    ],
)
def test_links(uri: str, number: str) -> None:
    assert is_uri(uri)
    assert from_uri(uri) == number


@pytest.mark.parametrize("uri", ["tel:", "tel:abc", "http://1234567", "mailto:1", "+380", ""])
def test_links_without_a_number(uri: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        from_uri(uri)


@given(st.text(max_size=300), st.sampled_from([None, "UA", "SK", "xx", ""]))
def test_no_text_breaks_it(text: str, country: str | None) -> None:
    assert len(shown(text, country)) <= 101
    dialable(text, country)
    same(text, text)
    with contextlib.suppress(ValueError):
        from_uri(text)
