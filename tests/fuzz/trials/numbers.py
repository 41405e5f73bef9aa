"""Numbers: as they are typed, in links, in a text that was selected."""

import re
from urllib.parse import quote

from tests.fuzz.subject import Subject, literals, parts_of, pure

from callpop.telephony.emergency import is_emergency
from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.number_search import MOST, numbers_in
from callpop.telephony.numbers import (
    LONGEST,
    PhoneNumber,
    dialable,
    digits_of,
    ending,
    keypad_number,
    parse,
    same,
)
from callpop.telephony.text import clean

COUNTRIES = ("", "UA", "SK", "PT", "ES", "KZ", "US", "IT", "zz", "1", "\x00")
_E164 = re.compile(r"\+[1-9][0-9]{3,17}")
_DIALED = re.compile(rf"\+?[0-9*#]{{1,{LONGEST * 2}}}")
_SURELY_EMERGENCIES = ("112", "911")
_SEEDS = ("telephony/test_number*.py", "telephony/test_emergency.py", "contacts/test_lookup.py")
_WORDS = (
    "+380", "+", "00", "0", "(0)", " ext. ", "доб.", ";ext=", ",,", "#", "*", "x12", "112", "٣",
    "９",
    "\u2011", "\u200e", "1-800-", "FLOWERS", "(", ")", "\x1fUA", "\x1fIT", "099 123 45 67", "39",
)  # fmt: skip


def _typed(data: bytes) -> None:
    text, country = parts_of(data, 2)
    country = country[:3]
    number = parse(text, country)
    assert number.raw == clean(text, 100)
    assert number.digits.isascii() and (not number.digits or number.digits.isdecimal())
    assert len(number.shown) <= 150
    if number.e164 is not None:
        _holds_of_the_worlds(number, country)
    dialed = dialable(text, country)
    if dialed is not None:
        _may_be_dialed(dialed, country)
    alike = text[1:] if len(text) > 1 else text + "0"
    assert same(text, alike) == same(alike, text)
    if same(text, alike):
        assert ending(text) == ending(alike)
    if digits_of(text[:100]) and clean(text, 100) == text:
        assert same(text, text)


def _holds_of_the_worlds(number: PhoneNumber, country: str) -> None:
    e164 = number.e164
    assert e164 is not None
    assert _E164.fullmatch(e164), e164
    # What is kept and dialed means the same everywhere.
    for anywhere in (country, "US", None):
        assert parse(e164, anywhere).e164 == e164, (e164, anywhere)
    again = parse(number.shown, country)
    assert (again.e164, again.behind) == (e164, number.behind), (number.shown, again)


def _may_be_dialed(number: PhoneNumber, country: str) -> None:
    assert _DIALED.fullmatch(number.dialed), number.dialed
    if number.dialed.lstrip("+").lstrip("0") in _SURELY_EMERGENCIES and not number.e164:
        # By what the desk asks with: no notation hides one.
        assert is_emergency(number.dialed, country), number


def _linked(data: bytes) -> None:
    uri, country = parts_of(data, 2)
    assert is_uri(uri) == bool(re.match(r"(?i)\s*(tel|callto|sips?):", uri[:500]))
    try:
        text = from_uri(uri)
    except ValueError as problem:
        # The words never repeat the link: who sent it decides nothing of what is shown.
        assert str(problem) == "no number in this link"
        return
    assert "@" not in text or uri.lower().lstrip().startswith("tel:")
    assert len(text) <= 320
    assert clean(text, 320) == " ".join(text.split())
    assert digits_of(text)
    number = dialable(text, country[:3])
    if number is not None:
        _may_be_dialed(number, country[:3])
    again = f"tel:{quote(text, safe='')}"
    if len(again) < 500 and " ext. " not in text and "%" not in text:
        assert digits_of(from_uri(again)) == digits_of(text), text


def _selected(data: bytes) -> None:
    text, country = parts_of(data, 2)
    found = numbers_in(text, country[:3])
    assert len(found) <= MOST
    for number in found:
        if number.raw and keypad_number(number.raw, country[:3]) is None:
            _may_be_dialed(number, country[:3])
    named = [number.e164 or number.raw for number in found]
    assert len(set(named)) == len(named)


NUMBERS = Subject(
    "numbers",
    "what is shown, kept and dialed is the same number in every country; only digits, + * # are "
    "dialed; no notation hides an emergency number",
    pure(_typed),
    lambda: literals(*_SEEDS, "desk/test_dialing.py"),
    ("callpop.telephony.numbers", "callpop.telephony.emergency", "callpop.telephony.text"),
    _WORDS,
)
LINKS = Subject(
    "tel-links",
    "a number or a refusal, never another part of the link; user names and passwords never come "
    "along",
    pure(_linked),
    lambda: literals("telephony/test_number_links.py", "platform/test_phone_links.py"),
    ("callpop.telephony.number_links", "callpop.telephony.numbers", "callpop.telephony.text"),
    (*_WORDS, "tel:", "callto:", "sip:", "sips:", "//", "%2B", "%252B", ";phone-context=+1",
     "@host",
     "user:pw@", "?", ";isub=", "p12", "w", "%00", "%ED%A0%80"),
)  # fmt: skip
SELECTION = Subject(
    "selected-text",
    f"at most {MOST} numbers, each once, each fit to be dialed",
    pure(_selected),
    lambda: literals("telephony/test_number_search.py"),
    ("callpop.telephony.number_search", "callpop.telephony.numbers"),
    (
        *_WORDS,
        "€",
        "UAH",
        "GB82 WEST 1234 5698 7654 32",
        "2026-03-02",
        "12:30",
        "№",
        "\n",
        "10.0.0.1",
    ),
    seconds_a_byte=60e-6,
)
