"""Finding phone numbers in a text that somebody selected or copied."""

import re
from collections.abc import Iterator

from callpop.telephony import numbers
from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.numbers import PhoneNumber

LONGEST_TEXT = 4_000
"""Characters that are looked at: a number is selected by hand."""
MOST = 20
"""Numbers that anybody would choose from."""

_LOCAL_DIGITS = 7
"""Of a number without its area code, as a whole selection may be one."""
_LEAST_WITH_CODE = 11
"""Digits of a number that is written with its country code, and without a plus."""
_MOST_DIGITS = 15
"""Of a number of the public network, with its country code."""
_WHOLE = re.compile(r"\(?[+*#\d][\d().*# -]*")
_EXTENSION = re.compile(rf"(?i)(?<=[\d)])[\s,;(]*(?:{numbers.EXTENSION_SIGNS})\s*[=:]?\s*(?=\d)")
_AMONG_WORDS = re.compile(rf"(?<![\w+])(?:{numbers.KEYPAD_NUMBER.pattern})(?!\w)")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?!\w)")
_SHORTEST_IBAN = 15
_ADDRESS = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
_DAY = re.compile(
    r"(?<![\d+])(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:19|20)\d\d)(?!\d)"
    r"(?:[T ,]+\d{1,2}:\d\d(?::\d\d)?)?"
)
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])")
_MONEY = r"€|\$|£|₴|₽|₸|zł|Kč|EUR|USD|GBP|UAH|RUB|KZT|CZK|PLN|грн|руб|тенге|тг|евро|євро|eur"
_PRICE = re.compile(
    rf"(?:{_MONEY})\s{{0,2}}\d[\d .,']{{0,18}}"
    rf"|(?<![\d+])\d[\d .']{{0,18}}(?:,\d\d?)?\s{{0,2}}(?:{_MONEY})(?!\w)"
)
_DECIMAL = re.compile(
    r"(?<![\d.,])[+-]?\d+(?:[ .]\d{3})*,\d{1,2}(?!\d)|(?<![\d.])-?\d+\.\d{4,}(?!\d)"
)
_NAMED = re.compile(
    r"(?i)(?:№|\bno\.?|\bnr\.?|\bn[ºo°]|#|\border|\binvoice|\bticket|\bid|\btracking|\bvat|\biban"
    r"|\bisbn|\bзамовлення|\bзаказ|\bрахун\w+|\bсч[её]т|\bфактур\w*|\bттн|\bєдрпоу|\bедрпоу|\bінн|\bинн|\bіпн"
    r"|\bіin|\bиин|\bбин|\biin|\bbin|\bдогов[оі]р\w*|\bобъедн\w+|\bobjedn[áa]vk\w*|\bfakt[úu]r\w*"
    r"|\bičo|\bdič|\bico|\bdic|\bnif|\bnipc|\bencomenda|\bfatura|\bpedido|\bfactura|\bcif)"
    r"[\s:=.№#-]{0,4}$"
)
"""Words before a number that is none to be called."""


def numbers_in(text: str, country: str | None = None) -> list[PhoneNumber]:
    """All phone numbers in ``text``, in their order, each once.

    Numbers without a country code are read by ``country`` (two letters). Dates, prices, internet
    addresses, account and order numbers are none. An extension is found where it is all of the
    text.
    """
    text = "".join(map(_kept, text[:LONGEST_TEXT])).strip()
    whole = _whole(text, country)
    if whole is not None:
        return [whole]
    found: dict[str, PhoneNumber] = {}
    for number in _in_words(_without_others(text), country):
        found.setdefault(number.e164 or number.raw, number)
        if len(found) == MOST:
            break
    return list(found.values())


def _kept(sign: str) -> str:
    # Numbers on two lines are two.
    return sign if sign in "\n\r\t" else numbers.plain(sign)


def _whole(text: str, country: str | None) -> PhoneNumber | None:
    """The number that ``text`` is as a whole."""
    if is_uri(text) and "\n" not in text:
        try:
            return numbers.dialable(from_uri(text), country)
        except ValueError:
            return None
    if (vanity := numbers.keypad_number(text, country)) is not None:
        return vanity
    if not _WHOLE.fullmatch(text) or _without_others(text) != text:
        return None
    number = numbers.dialable(text, country)
    if number is None or number.extension:
        return number
    begins = text.lstrip("(")[:1]
    if number.e164:
        # Ten digits of anything are a number of some country's, with its code in front.
        guessed = begins not in "+0" and number.e164 == f"+{number.digits}"
        return None if guessed and len(number.digits) < _LEAST_WITH_CODE else number
    # Nobody can have this number, as far as is known: it may be one all the same.
    likely = len(number.digits) <= _LOCAL_DIGITS or begins in "0*#"
    return number if likely and len(number.digits) <= _MOST_DIGITS else None


def _without_others(text: str) -> str:
    """``text`` with a bar in place of what looks like a phone number and is none."""
    text = _IBAN.sub(lambda found: "|" if _is_account(found[0]) else found[0], text)
    for other in (_ADDRESS, _DAY, _CLOCK, _PRICE, _DECIMAL):
        text = other.sub("|", text)
    return text


def _is_account(text: str) -> bool:
    """Whether the check digits are those of a bank account (ISO 13616)."""
    signs = text.replace(" ", "")
    turned = "".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])
    return len(signs) >= _SHORTEST_IBAN and int(turned) % 97 == 1


def _in_digits(text: str, country: str | None) -> str:
    number = numbers.keypad_number(text, country)
    return number.best if number is not None else text


def _in_words(text: str, country: str | None) -> Iterator[PhoneNumber]:
    from phonenumbers import Leniency, PhoneNumberMatcher

    text = _AMONG_WORDS.sub(lambda found: _in_digits(found[0], country), text)
    text = _EXTENSION.sub(" ext. ", text)
    for match in PhoneNumberMatcher(text, (country or "").upper() or None, Leniency.VALID):
        before = text[max(0, match.start - 24) : match.start]
        if not match.raw_string.startswith("+") and _NAMED.search(before):
            continue
        number = numbers.dialable(match.raw_string, country)
        if number is not None:
            yield number
