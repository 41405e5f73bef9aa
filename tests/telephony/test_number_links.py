"""Links that carry a number, as pages, address books and phones write them."""

import contextlib
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.numbers import dialable, digits_of


@pytest.mark.parametrize(
    ("uri", "number"),
    [
        # What a rival makes of these: +39, 049, 2.
        ("tel:+39-049-1234567", "+39-049-1234567"),
        ("tel:(049)1234567", "(049)1234567"),
        ("tel:%2B39049123", "+39049123"),
        ("tel:+44-(0)20-7946-0018", "+44-(0)20-7946-0018"),
        ("tel:+1.201.555.0123", "+1.201.555.0123"),
        ("TEL:+380991234567;ext=12", "+380991234567 ext. 12"),
        ("tel:+380991234567;isub=12345;EXT=1", "+380991234567 ext. 1"),
        ("tel:+380991234567;isub=12345", "+380991234567"),
        ("tel:+380%2044%20123-45-67", "+380 44 123-45-67"),
        ("tel:%252B380441234567", "+380441234567"),
        ("tel:+380+44+123+45+67", "+380 44 123 45 67"),
        ("tel: 380441234567", "380441234567"),
        ("tel://+380441234567", "+380441234567"),
        ("tel:/+380441234567", "+380441234567"),
        ("  tel:101  ", "101"),
        ("tel:+380441234567,12", "+380441234567 ext. 12"),
        ("tel:+380441234567p12#", "+380441234567 ext. 12"),
        ("tel:+380441234567?subject=x&y=1", "+380441234567"),
        ("tel:7042;phone-context=+1-914-555", "+1-914-5557042"),
        ("tel:101;phone-context=pbx.example", "101"),
        ("tel:112;phone-context=+380", "112"),
        ("tel:1-800-FLOWERS", "1-800-FLOWERS"),
        ("tel:+\u0663\u0668\u0660441234567", "+380441234567"),
        ("callto:101", "101"),
        ("callto://+380441234567", "+380441234567"),
        ("callto:+38 044 123-45-67?call", "+38 044 123-45-67"),
        ("sip:101", "101"),
        ("sip:101@pbx.example", "101"),
        ("sip:101:secret@pbx.example", "101"),
        ("SIP:+380441234567@pbx.example;transport=tcp", "+380441234567"),
        ("sips:%2B380441234567;ext=3@pbx.example;user=phone", "+380441234567 ext. 3"),
        ("sip:+380441234567@pbx.example;user=phone;ext=3", "+380441234567 ext. 3"),
    ],
)
def test_links(uri: str, number: str) -> None:
    assert is_uri(uri)
    assert from_uri(uri) == number
    assert dialable(from_uri(uri), "UA") is not None


@pytest.mark.parametrize(
    "uri",
    [
        "tel:",
        "tel:abc",
        "http://1234567",
        "mailto:1",
        "+380",
        "",
        "callto:ivan.petrenko",
        "tel:;ext=1",
        "sip:ivan2@pbx.example",
        "sip:ivan:12345@pbx.example",
        "sip:192.168.1.10",
        "sip:pbx7.example",
        "sip:[2001:db8::1]",
        "tel:%00%ff",
        "tel:javascript:1",
        "tel:--help 1",
        # Codes: they forward all calls, or hide who calls.
        "tel:*72",
        "tel:%2A21%23",
        "tel:*%2306%23",
        "tel:**21*0441234567%23",
        "tel:%2331%23+380441234567",
        "sip:*21*555%23@pbx.example",
        "callto:*98",
        "tel:" + "1" * 100000,
    ],
)
def test_links_without_a_number(uri: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        from_uri(uri)


def test_what_follows_on_further_lines_is_no_number() -> None:
    with pytest.raises(ValueError, match="no number"):
        from_uri("tel:+380441234567\n--account=Other")


@given(st.text(max_size=200), st.sampled_from(["tel:", "callto:", "sip:", "SIPS:", "tel://", ""]))
@example("%" * 200, "tel:")
@example(";phone-context=+" * 10, "tel:")
def test_no_link_breaks_it(text: str, scheme: str) -> None:
    with contextlib.suppress(ValueError):
        number = from_uri(scheme + text)
        assert is_uri(scheme + text)
        assert 0 < len(digits_of(number)) <= 30
        assert "\n" not in number


@pytest.mark.parametrize("unit", ["%", "%25", "1", "+", "(0)", ";ext=", ",", "@", "\u202e", "/"])
def test_a_huge_link_costs_nothing(unit: str) -> None:
    began = time.process_time()
    with contextlib.suppress(ValueError):
        from_uri("tel:" + unit * (100_000 // len(unit)))
    assert time.process_time() - began < 0.5


@given(
    st.integers(10**8, 10**9 - 1),
    st.integers(0, 9999),
    st.sampled_from(["tel:", "TEL:", "tel://", "callto:", "sip:"]),
    st.sampled_from(["+", "%2B", "%2b"]),
)
def test_every_notation_of_a_link_is_the_same_number(
    digits: int, behind: int, scheme: str, plus: str
) -> None:
    host = "@pbx.example" if scheme == "sip:" else ""
    number = dialable(from_uri(f"{scheme}{plus}380{digits};ext={behind}{host}"))
    assert number is not None
    assert (number.dialed, number.behind) == (f"+380{digits}", str(behind))
