"""Phone numbers: parse, compare, show, dial; and the links that carry them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from callpop.telephony.text import clean

EXTENSION_DIGITS = 6
"""Numbers of at most this many digits are extensions or short codes, never parsed."""
LONGEST = 20
"""Digits of the longest thing that can be dialed."""

_COMPARED_DIGITS = 9
_COMPARABLE_FROM = 7
_URI_SCHEMES = ("tel", "callto", "sip", "sips")
_TRUNK_ZERO = re.compile(r"\(0\)")
_EXTENSION_TAIL = re.compile(
    r"(?i)(?:;|,|\s)*(?:ext(?:ension)?\.?|доб\.?|вн\.?|x|#)\s*=?:?\s*\d{1,7}$"
)
_SHORT_CODE = re.compile(r"[*#][\d*#]{1,10}")
_UKRAINE = re.compile(r"^(\+380 .*\d) (\d{2})(\d{2})$")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number as it came and as it is understood."""

    raw: str
    e164: str | None
    """``+380991234567``, or None where it is not a number of the public network."""
    shown: str
    """As people write it."""
    digits: str
    extension: bool = False
    """Short: an extension or a service code, left alone."""

    @property
    def best(self) -> str:
        """E.164 where it parses, else as it came."""
        return self.e164 or self.raw


@lru_cache(maxsize=16_384)
def digits_of(text: str) -> str:
    """The ASCII digits of ``text``, whatever script they are written in."""
    if text.isascii():
        return "".join(filter(str.isdigit, text))
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


def parse(text: str, country: str | None = None) -> PhoneNumber:
    """Understand ``text`` as a number, by ``country`` (two letters) where it has no code."""
    return _parse(clean(text, 100), (country or "").upper() or None)


@lru_cache(maxsize=4096)
def _parse(raw: str, country: str | None) -> PhoneNumber:
    digits = digits_of(raw)
    if not digits or _SHORT_CODE.fullmatch(raw):
        return PhoneNumber(raw, None, raw, digits, extension=bool(digits))
    international = raw.lstrip().startswith("+")
    if len(digits) <= EXTENSION_DIGITS and not international:
        return PhoneNumber(raw, None, raw, digits, extension=True)
    e164_and_shown = _public(raw, digits, international, country)
    if e164_and_shown is None:
        return PhoneNumber(raw, None, raw, digits)
    return PhoneNumber(raw, e164_and_shown[0], e164_and_shown[1], digits)


def _public(
    raw: str, digits: str, international: bool, country: str | None
) -> tuple[str, str] | None:
    import phonenumbers  # 100 ms of import that no start should wait for

    without_tail = _EXTENSION_TAIL.sub("", raw)
    candidates: list[tuple[str, str | None, bool]] = []
    if international:
        candidates.append((_without_trunk_zero(without_tail), None, False))
    elif digits.startswith("00"):
        candidates.append((_without_trunk_zero("+" + without_tail.strip()[2:]), None, True))
    if not international:
        if country:
            candidates.append((without_tail, country, True))
        candidates.append(("+" + digits_of(without_tail), None, True))
    for candidate, region, must_be_valid in candidates:
        try:
            number = phonenumbers.parse(candidate, region)
        except phonenumbers.NumberParseException:
            continue
        check = phonenumbers.is_valid_number if must_be_valid else phonenumbers.is_possible_number
        if check(number):
            number.extension = None
            kind = phonenumbers.PhoneNumberFormat
            shown = phonenumbers.format_number(number, kind.INTERNATIONAL)
            return phonenumbers.format_number(number, kind.E164), _UKRAINE.sub(r"\1 \2 \3", shown)
    return None


def _without_trunk_zero(text: str) -> str:
    # Only Italy keeps its zero behind the country code.
    return _TRUNK_ZERO.sub("0" if digits_of(text).startswith("39") else "", text)


def same(one: str, other: str) -> bool:
    """Whether two notations mean the same number: the last nine digits agree, and the whole
    numbers where both are written with a country code."""
    a, b = digits_of(one), digits_of(other)
    if len(a) < _COMPARABLE_FROM or len(b) < _COMPARABLE_FROM:
        return bool(a) and a == b
    length = min(len(a), len(b), _COMPARED_DIGITS)
    if a[-length:] != b[-length:]:
        return False
    known = {number.e164 for number in map(parse, (one, other)) if number.raw.startswith("+")}
    return len(known - {None}) < 2


def ending(text: str) -> str:
    """Equal for all notations of a number, and for few others: what :func:`same` need compare."""
    return digits_of(text)[-_COMPARABLE_FROM:]


def is_external(text: str | None) -> bool:
    """Whether ``text`` has enough digits to be a number of the public network."""
    return text is not None and len(digits_of(text)) > EXTENSION_DIGITS


def dialable(text: str, country: str | None = None) -> PhoneNumber | None:
    """What would be dialed for what the agent typed; None where that is no number.

    Letters make it a name to search for, except for an extension tail such as ``ext. 12``.
    """
    number = parse(text, country)
    body = _EXTENSION_TAIL.sub("", number.raw)
    if not number.digits or len(digits_of(body)) > LONGEST or any(c.isalpha() for c in body):
        return None
    return number


def numbers_in(text: str, country: str | None = None) -> list[PhoneNumber]:
    """All numbers that stand in ``text``, in their order, each once."""
    number = dialable(text, country)
    return [number] if number is not None else []


def shown(text: str, country: str | None = None) -> str:
    """``text`` as people write it."""
    return parse(text, country).shown


def is_uri(text: str) -> bool:
    """Whether ``text`` is a link that carries a number (``tel:``, ``callto:``, ``sip:``)."""
    return text.partition(":")[0].strip().lower() in _URI_SCHEMES and ":" in text


def from_uri(uri: str) -> str:
    """The number in a ``tel:`` (RFC 3966), ``callto:`` or ``sip:`` link, as text to parse.

    Raises:
        ValueError: it is not such a link, or there is no number in it.
    """
    scheme, _, rest = uri.strip().partition(":")
    if scheme.lower() not in _URI_SCHEMES:
        raise ValueError("no number in this link")
    subject, *parameters = clean(unquote(rest[:500]), 300).lstrip("/").partition("?")[0].split(";")
    if scheme.lower() in ("sip", "sips", "callto"):
        subject = subject.partition("@")[0]
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        is_prefix = key.strip().lower() == "phone-context" and value.startswith("+")
        if is_prefix and not subject.startswith("+"):
            subject = value + subject
    if not digits_of(subject):
        raise ValueError("no number in this link")
    return subject.strip()
