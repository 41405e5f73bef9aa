"""The nouns of the address book."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from callpop.telephony.number_links import from_uri, is_uri
from callpop.telephony.numbers import dialable, digits_of, parse
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import clean

MOST_PHONES = 50
"""Phones of one contact that are kept."""

_SHORTEST_OF_SEVERAL = 5
_EXTENSION = r"(?!\s*(?:ext|доб|вн|x\d))"
_SURE_BREAKS = re.compile(rf":::|[\n\r|]|;{_EXTENSION}")
_LIKELY_BREAKS = re.compile(rf"[,/]{_EXTENSION}")
_AMONG_WORDS = re.compile(r"(?<!\w)\+?\(?\d[\d\s().-]{3,}\d(?!\w)")
_SPREADSHEET_FLOAT = re.compile(r"(\d{5,})[.,]0+")
_SPREADSHEET_POWER = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")


class ContactsError(Exception):
    """The address book or a file of contacts can't be used as asked; nothing was changed.

    ``sentence`` says why and what to do; ``wrong`` where the request itself could not be met,
    ``key`` which part of it: ``name`` or ``phones``.
    """

    def __init__(self, sentence: Sentence, *, wrong: bool = False, key: str | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.wrong = wrong
        self.key = key


@dataclass(frozen=True, slots=True)
class Phone:
    """A number of somebody's."""

    text: str
    """As it was written."""
    e164: str | None = None
    """As the world knows it; None for an extension, a short code or what nobody can place."""

    @property
    def number(self) -> str:
        """What is dialed and compared."""
        return self.e164 or self.text

    @property
    def key(self) -> str:
        """The same for every notation of the number."""
        return self.e164 or digits_of(self.text)

    @property
    def called(self) -> str:
        """:attr:`number`, with the extension behind it to ask for."""
        behind = parse(self.text).behind
        return f"{self.number} ext. {behind}" if self.e164 and behind else self.number

    @property
    def shown(self) -> str:
        """As people write it."""
        return parse(self.called).shown

    @property
    def written(self) -> str:
        """For a file: as it was written, where that says the same in every country."""
        return self.text if self.text.startswith("+") else self.number


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the address book knows, or shall know."""

    name: str
    """"" where only the company is known."""
    company: str
    phones: tuple[Phone, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A person as the address book keeps them."""

    id: int
    name: str
    company: str
    phones: tuple[Phone, ...]


def tidy(text: str) -> str:
    """A name as it is kept: one line, bounded, the same however its accents were typed."""
    once = clean(unicodedata.normalize("NFC", text[:2000]))
    if unicodedata.is_normalized("NFC", once):
        return once
    # What stood between a letter and its accent is gone.
    return clean(unicodedata.normalize("NFC", once))


def phones_of(text: str, country: str | None) -> tuple[list[Phone], list[Sentence]]:
    """The numbers in ``text`` (several may stand in one cell), and why others are none.

    ``country`` (two letters) is where those without a country code belong.
    """
    phones: list[Phone] = []
    troubles: list[Sentence] = []
    for part in _parts(text):
        try:
            phone = _phone(part, country)
        except ContactsError as error:
            troubles.append(error.sentence)
        else:
            if phone is not None:
                phones.append(phone)
    return phones, troubles


def distinct(phones: Iterable[Phone]) -> tuple[Phone, ...]:
    """Each number once, as it was written first.

    One without a country is the same as one that has one and was written with the same digits.
    """
    phones = list(phones)
    placed = {digits_of(phone.text): phone for phone in reversed(phones) if phone.e164}
    kept: dict[str, Phone] = {}
    for phone in phones:
        known = phone if phone.e164 else placed.get(phone.key, phone)
        kept.setdefault(known.key, known)
    return tuple(kept.values())


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in _SURE_BREAKS.split(text[:2000]):
        likely = _LIKELY_BREAKS.split(part)
        several = all(len(digits_of(one)) >= _SHORTEST_OF_SEVERAL for one in likely)
        parts += likely if several else [part]
    return parts


def _phone(text: str, country: str | None) -> Phone | None:
    """None where nothing is written.

    Raises:
        ContactsError: it is no number.
    """
    text = clean(text, 100)
    if is_uri(text):
        try:
            text = from_uri(text)
        except ValueError:
            raise ContactsError(_no_number(text)) from None
    if not digits_of(text):
        if any(c.isalpha() for c in text):
            raise ContactsError(_no_number(text))
        return None
    if _SPREADSHEET_POWER.fullmatch(text):
        raise ContactsError(
            say(
                "a spreadsheet has cut the number {number} short: format its column as text and "
                "enter it again",
                number=text,
            )
        )
    text = _without_point(text)
    number = dialable(text, country) or dialable(_without_point(_number_in(text)), country)
    if number is None:
        raise ContactsError(_no_number(text))
    return Phone(number.raw, number.e164)


def _without_point(text: str) -> str:
    """A number that a spreadsheet took for one to calculate with."""
    whole = _SPREADSHEET_FLOAT.fullmatch(text)
    return whole[1] if whole else text


def _number_in(text: str) -> str:
    """The number that stands among words, as in ``067 123 45 67 (Olena)``; "" where that is not
    the only one."""
    found = _AMONG_WORDS.search(text)
    return found[0] if found and digits_of(found[0]) == digits_of(text) else ""


def _no_number(text: str) -> Sentence:
    return say("“{text}” is not a phone number", text=text)
