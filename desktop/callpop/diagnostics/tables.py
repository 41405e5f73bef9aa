"""Who stands for whom: made by chance, and thrown away with the report that it was made for."""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from random import SystemRandom

TAIL = 6
"""Digits of a number that are somebody's: what is before them is a country and a network."""

_SHORT, _MIDDLE, _LONG = (2, 3), (4, 6), (7, 10)
_ALPHABETS = (
    ("aeiou", "bdfgklmnprstvz"),
    ("аеиоу", "бвгдзклмнпрст"),
    ("αεηιο", "βγδζκλμνπρστ"),
)
_OFFICE_NET = "10.200"
_PUBLIC_NETS = ("203.0.113", "198.51.100", "192.0.2")
"""Addresses that are nobody's, kept free for examples."""


class Tables:
    """The same is always the same, and no two become one."""

    def __init__(self) -> None:
        self._chance = SystemRandom()
        self._tails: dict[str, str] = {}
        self._taken_tails: set[str] = set()
        self._words: dict[str, str] = {}
        self._taken_words: set[str] = set()
        self._addresses: dict[str, str] = {}
        self._hexes: dict[str, str] = {}

    def tail(self, digits: str) -> str:
        """Other digits in the place of the last of a number."""
        if digits not in self._tails:
            while (new := f"{self._chance.randrange(10 ** len(digits)):0{len(digits)}}") in (
                self._taken_tails
            ):
                pass
            self._tails[digits] = new
            self._taken_tails.add(new)
        return self._tails[digits]

    def word(self, word: str) -> str:
        """Another word of the same alphabet, in the same case and of about the same length."""
        ordinary = word.islower() or word.isupper() or word.istitle()
        key = word.casefold() if ordinary else word
        if key not in self._words:
            self._words[key] = self._new_word(key)
            self._taken_words.add(self._words[key])
        new = self._words[key]
        if word.isupper() and len(word) > 1:
            return new.upper()
        return new.capitalize() if word[:1].isupper() else new

    def knows(self, word: str) -> bool:
        """Whether somebody stands for this word already."""
        return word.casefold() in self._words or word in self._words

    def made(self, word: str) -> bool:
        """Whether this word stands for somebody."""
        return word.casefold() in self._taken_words

    def hex(self, text: str) -> str:
        """Other digits and letters a to f in the place of those of ``text``: what was made of a
        number or of a name can be tried out."""
        key = text.casefold()
        if key not in self._hexes:
            self._hexes[key] = re.sub(
                "[0-9a-f]", lambda _: self._chance.choice("0123456789abcdef"), key
            )
        new = self._hexes[key]
        return new.upper() if text.isupper() else new

    def address(self, text: str) -> str:
        """Another IP address: of an office's network for one of an office's, of this machine for
        itself; nothing where ``text`` is none."""
        try:
            address = ip_address(text)
        except ValueError:
            return ""
        if address.is_loopback or address.is_unspecified:
            return text
        if text not in self._addresses:
            self._addresses[text] = self._new_address(address)
        return self._addresses[text]

    def _new_word(self, key: str) -> str:
        alphabet = _alphabet_of(key)
        length = _length_like(len(key), self._chance)
        for attempt in range(1_000):
            # Where all short ones are taken, longer ones are left.
            wanted = length + attempt // 50
            letters = [self._chance.choice(alphabet[(place + 1) % 2]) for place in range(wanted)]
            new = "".join(letters)
            if new not in self._taken_words and new != key:
                return new
        raise AssertionError("there are words enough")

    def _new_address(self, address: IPv4Address | IPv6Address) -> str:
        count = len(self._addresses)
        if isinstance(address, IPv6Address):
            net = "fd00" if address.is_private else "2001:db8"
            return f"{net}::{count + 1:x}"
        if address.is_private:
            return f"{_OFFICE_NET}.{count // 250 % 256}.{count % 250 + 1}"
        return f"{_PUBLIC_NETS[count // 250 % len(_PUBLIC_NETS)]}.{count % 250 + 1}"


def _alphabet_of(word: str) -> tuple[str, str]:
    first = ord(word[0])
    if 0x400 <= first < 0x530:
        return _ALPHABETS[1]
    if 0x370 <= first < 0x400:
        return _ALPHABETS[2]
    if first < 0x250 or 0x1E00 <= first < 0x1F00:
        return _ALPHABETS[0]
    block = first // 64 * 64
    letters = "".join(c for c in map(chr, range(block, block + 64)) if c.isalpha()) or word[0]
    return letters, letters


def _length_like(length: int, chance: SystemRandom) -> int:
    for shortest, longest in (_SHORT, _MIDDLE, _LONG):
        if length <= longest:
            return chance.randint(shortest, longest)
    return chance.randint(_LONG[1] + 1, _LONG[1] + 4)
