"""Which numbers are never dialed without a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.telephony.emergency import is_emergency


@pytest.mark.parametrize(
    ("text", "country"),
    [(number, "UA") for number in ("101", "102", "103", "104", "112", "911", "0112", "000112")]
    + [("0 101", "UA"), ("00000112", "UA")]
    + [("+112", "UA"), ("380112", "UA"), ("1 0 1", "ua"), ("\u0661\u0661\u0662", "UA")]
    + [("#31#112", "UA"), ("*31#101", "UA"), ("*67*0112#", "UA"), ("112#", "UA")]
    + [("150", "SK"), ("155", "SK"), ("158", "SK"), ("112", "PT"), ("104", "KZ"), ("999", "GB")]
    + [("000", "AU"), ("112", "nonsense"), ("101", None), ("150", None), ("911", None)],
)
def test_emergency_numbers(text: str, country: str | None) -> None:
    assert is_emergency(text, country)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("101", "SK"),
        ("1012", "UA"),
        ("1121", "UA"),
        ("11", "UA"),
        ("", "UA"),
        ("200", None),
        ("150", "UA"),
        ("0441234112", "UA"),
        ("+380441012112", "UA"),
        ("Olena", None),
        ("9101", "UA"),
        ("*21*0441234112#", "UA"),
        ("*", "UA"),
    ],
)
def test_others(text: str, country: str | None) -> None:
    assert not is_emergency(text, country)


@given(st.text(max_size=40), st.sampled_from([None, "UA", "SK", "xx", ""]))
def test_no_text_breaks_it(text: str, country: str | None) -> None:
    is_emergency(text, country)
