"""Phone numbers: parse, compare, show, dial.

:mod:`callpop.telephony.number_links` reads the links that carry them,
:mod:`callpop.telephony.number_search` finds them in a text.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from callpop.telephony.text import clean

EXTENSION_DIGITS = 6
"""Numbers of at most this many digits are extensions or short codes, never parsed."""
LONGEST = 20
"""Digits of the longest thing that can be dialed."""
EXTENSION_SIGNS = (
    r"ext(?:ension)?\.?|доб(?:авочный|\.)?|доп\.?|внутр(?:енний|\.)?|вн\.?|дод\.?|klapka|kl\."
    r"|linka|ramal|interno|int\.?|x|#"
)
"""What people write before the extension behind a number."""

_LONGEST_KEPT = 50
"""Characters of what is parsed again and again."""
_LONGEST_DIALED = 2 * LONGEST
"""Digits, stars and hashes."""
_COMPARED_DIGITS = 9
_COMPARABLE_FROM = 7
_LEAST_BEFORE_EXTENSION = 5
"""Digits: fewer are no number that could have an extension behind it."""
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_EXTENSION_TAIL = re.compile(
    rf"(?i)(?:(?:{EXTENSION_SIGNS})\s{{0,3}}[=:]?\s{{0,3}}|(?<=\d),{{1,3}}(?=\d{{1,5}}$))(\d{{1,7}})$"
)
"""Commas alone are the pauses of a mobile phone."""
_SHORT_CODE = re.compile(r"[*#][\d*#]{1,10}")
_UKRAINE = re.compile(r"^(\+380 .*\d) (\d{2})(\d{2})$")
_UKRAINIAN_EIGHT = re.compile(r"80\d{9}")
"""With 8 for the trunk line, as all over the Soviet Union; the Ukrainian plan has it no more."""
KEYPAD_NUMBER = re.compile(
    r"\+?\d(?:[\s().-]{0,2}\d){2,7}(?:[\s.)]{0,2}[A-Z]{3,}(?:[-\s][A-Z]{2,})*"
    r"|-[A-Za-z]{3,}(?:-[A-Za-z]{2,})*)"
)
"""Letters for digits, as on a keypad: in capitals, or where dashes alone part them."""
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_NORTH_AMERICAN_FREE = re.compile(r"1?8(?:00|33|44|55|66|77|88)\d{7}")


def learn_all_countries() -> None:
    """Load the rules of every country at once, which are else loaded as the numbers come."""
    from phonenumbers import PhoneMetadata

    PhoneMetadata.load_all()
    parse("+380441234567")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number as it came and as it is understood."""

    raw: str
    e164: str | None
    """``+380991234567``, or None where it is not a number of the public network."""
    shown: str
    """As people write it, with the extension behind it: ``+380 99 123 45 67 ext. 12``."""
    digits: str
    """Without those of the extension behind it."""
    extension: bool = False
    """Short: an extension or a service code, left alone."""
    behind: str = ""
    """The extension behind it: for the agent to ask for, never dialed."""

    @property
    def best(self) -> str:
        """E.164 where it parses, else as it came."""
        return self.e164 or self.raw

    @property
    def country(self) -> str | None:
        """The two letters of the country whose it is; None where nobody can say."""
        return _country_of(self.e164) if self.e164 else None

    @property
    def dialed(self) -> str:
        """What a PBX is sent."""
        if self.e164:
            return self.e164
        body = plain(_parted(self.raw)[0])
        kept = "".join(c for c in body if c.isdecimal() or c in "*#")
        return "+" + kept if body.startswith("+") else kept


@lru_cache(maxsize=4096)
def digits_of(text: str) -> str:
    """The ASCII digits of ``text``, whatever script they are written in."""
    if text.isascii():
        return "".join(filter(str.isdigit, text))
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


def plain(text: str) -> str:
    """``text`` with ASCII digits, pluses, dashes and spaces for those of all scripts, and without
    what can't be seen."""
    return "".join(map(_plain_sign, text))


@lru_cache(maxsize=1024)
def _plain_sign(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if category == "Pd" or sign == "\N{MINUS SIGN}":
        return "-"
    if category == "Zs":
        return " "
    if category in ("Cf", "Mn", "Me"):
        return ""
    return "+" if sign == "\N{FULLWIDTH PLUS SIGN}" else sign


def parse(text: str, country: str | None = None) -> PhoneNumber:
    """Understand ``text`` as a number, by ``country`` (two letters) where it has no code."""
    if len(text) <= _LONGEST_KEPT:
        return _parse_short(text, country)
    return _parse(clean(text, 100), (country or "").upper() or None)


@lru_cache(maxsize=2048)
def _parse_short(text: str, country: str | None) -> PhoneNumber:
    return _parse(clean(text), (country or "").upper() or None)


@lru_cache(maxsize=2048)
def _parse(raw: str, country: str | None) -> PhoneNumber:
    body, behind = _parted(raw)
    digits = digits_of(body)
    written = plain(body).strip()
    if not digits or _SHORT_CODE.fullmatch(written):
        return PhoneNumber(raw, None, raw, digits, extension=bool(digits))
    international = written.startswith("+")
    if len(digits) <= EXTENSION_DIGITS and not international:
        return PhoneNumber(raw, None, raw, digits, extension=True)
    # A star or a hash is for the exchange: it knows what it means, nobody else does.
    coded = "*" in written or "#" in written
    e164_and_shown = None if coded else _public(written, digits, country)
    if e164_and_shown is None:
        return PhoneNumber(raw, None, raw, digits, behind=behind)
    e164, shown = e164_and_shown
    return PhoneNumber(
        raw, e164, f"{shown} ext. {behind}" if behind else shown, digits, behind=behind
    )


def _public(written: str, digits: str, country: str | None) -> tuple[str, str] | None:
    import phonenumbers  # 100 ms of import that no start should wait for

    for candidate, region, must_be_valid in _candidates(written, digits, country):
        try:
            number = phonenumbers.parse(candidate, region)
        except phonenumbers.NumberParseException:
            continue
        if not phonenumbers.is_possible_number(number):
            continue
        number.extension = None
        kind = phonenumbers.PhoneNumberFormat
        e164 = phonenumbers.format_number(number, kind.E164)
        # What nobody can have may be meant all the same, but then as it is written.
        as_written = not must_be_valid and e164 == f"+{digits_of(candidate)}"
        if as_written or phonenumbers.is_valid_number(number):
            shown = phonenumbers.format_number(number, kind.INTERNATIONAL)
            return e164, _UKRAINE.sub(r"\1 \2 \3", shown)
    return None


def _candidates(
    written: str, digits: str, country: str | None
) -> Iterator[tuple[str, str | None, bool]]:
    """How it may be meant, the likeliest first: a text, the country it is of, and whether it must
    be a number that can have been given to somebody."""
    if written.startswith("+"):
        yield from _with_code(written, surely=True)
        return
    if digits.startswith("00"):
        yield from _with_code("+" + written.lstrip("( ").removeprefix("00"), surely=False)
    if country == "UA" and _UKRAINIAN_EIGHT.fullmatch(digits):
        yield f"+3{digits}", None, True
    if country == "UA" and digits.startswith("810"):
        yield f"+{digits[3:]}", None, True
    if country:
        yield written, country, True
    yield f"+{digits}", None, True


def _with_code(written: str, *, surely: bool) -> Iterator[tuple[str, str | None, bool]]:
    """The zero of ``+44 (0)20`` is dialed inside the country alone. Italy and few others have it
    in the number itself."""
    without = _TRUNK_ZERO.sub("", written)
    if without == written:
        yield written, None, not surely
        return
    kept = _TRUNK_ZERO.sub("0", written)
    both = (kept, without) if digits_of(written).startswith("39") else (without, kept)
    for candidate in both:
        yield candidate, None, True
    if surely:
        yield both[0], None, False


@lru_cache(maxsize=1024)
def _country_of(e164: str) -> str | None:
    import phonenumbers

    number = phonenumbers.parse(e164)
    countries = phonenumbers.region_codes_for_country_code(number.country_code or 0)
    # A number that nobody can have belongs somewhere all the same, where the code is one's alone.
    country = phonenumbers.region_code_for_number(number) or (
        countries[0] if len(countries) == 1 else None
    )
    return country if country != "001" else None


def _parted(raw: str) -> tuple[str, str]:
    """A number, and the digits of the extension behind it."""
    if raw.isdecimal():
        return raw, ""
    found = _EXTENSION_TAIL.search(raw)
    if found is None or len(digits_of(raw[: found.start()])) < _LEAST_BEFORE_EXTENSION:
        return raw, ""
    return raw[: found.start()].rstrip(" \t,;("), digits_of(found[1])


def same(one: str, other: str) -> bool:
    """Whether two notations mean the same number: the last nine digits agree, and the whole
    numbers where both are written with a country code. Extensions behind them don't count."""
    a, b = digits_of(_parted(one)[0]), digits_of(_parted(other)[0])
    if len(a) < _COMPARABLE_FROM or len(b) < _COMPARABLE_FROM:
        return bool(a) and a == b
    length = min(len(a), len(b), _COMPARED_DIGITS)
    if a[-length:] != b[-length:]:
        return False
    known = {number.e164 for number in map(parse, (one, other)) if number.raw.startswith("+")}
    return len(known - {None}) < 2


@lru_cache(maxsize=2048)
def ending(text: str) -> str:
    """Equal for all notations of a number, and for few others: what :func:`same` need compare."""
    return digits_of(_parted(text)[0])[-_COMPARABLE_FROM:]


def is_external(text: str | None) -> bool:
    """Whether ``text`` has enough digits to be a number of the public network."""
    return text is not None and len(digits_of(text)) > EXTENSION_DIGITS


def dialable(text: str, country: str | None = None) -> PhoneNumber | None:
    """What would be dialed for what the agent typed; None where that is no number.

    Letters make it a name to search for, except for an extension behind the number such as
    ``ext. 12``, and for digits written as letters: ``1-800-FLOWERS``.
    """
    if (vanity := keypad_number(text, country)) is not None:
        return vanity
    number = parse(text, country)
    body, _behind = _parted(number.raw)
    if not number.digits or len(number.digits) > LONGEST or any(c.isalpha() for c in body):
        return None
    return number if len(number.dialed) <= _LONGEST_DIALED else None


def keypad_number(text: str, country: str | None = None) -> PhoneNumber | None:
    """The number that ``text`` plainly is with letters for some digits; None where it may be a
    name."""
    raw = clean(text, 100)
    if len(raw) > LONGEST * 2 or not KEYPAD_NUMBER.fullmatch(plain(raw)):
        return None
    written = plain(raw).upper().translate(_KEYPAD)
    digits = digits_of(written)
    if _NORTH_AMERICAN_FREE.fullmatch(digits):
        written = "+1" + digits[-10:]
    found = _public(written, digits, (country or "").upper() or None)
    return PhoneNumber(raw, found[0], found[1], found[0][1:]) if found is not None else None


def shown(text: str, country: str | None = None) -> str:
    """``text`` as people write it."""
    return parse(text, country).shown
