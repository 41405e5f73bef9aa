"""Text from outside, made fit to show."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callpop.telephony.folding import words_of
from callpop.telephony.sentence import say
from callpop.telephony.text import ISOLATES, JOINERS, clean, isolated


@pytest.mark.parametrize(
    ("given_text", "fit"),
    [
        ("  Олена\tКоваль \n", "Олена Коваль"),
        ("Ковале\u0301нко\u00a0Ї\u00ad.", "Ковале\u0301нко Ї."),
        ("Й" + "\u0483" * 9, "Й" + "\u0483" * 4),
        (" «Рога — і Копита»  №\u2009’7 ", "«Рога — і Копита» № ’7"),
        ("a\u202eb\u2066c\u200bd\x00e\x1b[31m", "abcde[31m"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("e" + "\u0301" * 50, "e" + "\u0301" * 4),
        ("\u3164\u2800 \u115f", ""),
        ("Bo\u3164\uffa0b\u034f", "Bo b"),
        ("e" + "\u0301\u034f" * 50, "e" + "\u0301" * 4),
        ("שלום", "שלום"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क\u094d\u200dष \u200cक", "क\u094d\u200dष क"),
        ("👨\u200d👩🏽\u200d👧 ❤\ufe0f\u200d🔥", "👨\u200d👩🏽\u200d👧 ❤\ufe0f\u200d🔥"),
        ("A\u200dl\u200cice 1\u200d2 م\u200c\u200dم👨\u200d\u2800\u200d", "Alice 12 م\u200dم👨"),
        ("م\u200c" * 200, "م\u200c" * 99 + "م"),
        (17, "17"),
        (None, ""),
        (True, ""),
        ({"a": 1}, ""),
        ("x" * 1_000_000, "x" * 200),
    ],
)
def test_clean(given_text: object, fit: str) -> None:
    assert clean(given_text) == fit


@given(st.text())
def test_nothing_invisible_is_left(text: str) -> None:
    fit = clean(text)
    assert len(fit) <= 200
    assert not [c for c in fit if unicodedata.category(c)[0] == "C" and c not in JOINERS]
    assert clean(fit) == fit


def test_a_sentence_never_interprets_what_a_pbx_said() -> None:
    assert str(say("{title} says: {message}", title="X", message="{0} {title}")) == (
        "X says: {0} {title}"
    )


def test_a_name_from_right_to_left_stays_apart() -> None:
    begin, end, left_to_right = tuple(ISOLATES)
    for name in ("חברה 24", "شركة", "Bo בע״מ"):
        assert isolated(name) == f"{left_to_right}{begin}{name}{end}"
        assert clean(isolated(name)) == name
        assert clean(isolated(name), keeps=ISOLATES) == isolated(name)
        assert isolated(f"{isolated(name)} · +380") == f"{isolated(name)} · +380"
    assert isolated("Олена +380") == "Олена +380"


def test_a_joiner_hides_nobody_from_a_search() -> None:
    assert words_of(clean("می\u200cخواهم")) == words_of("میخواهم")
