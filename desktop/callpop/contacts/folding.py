"""What people take for the same name, and the words by which they look for one."""

import re
import unicodedata

MOST_WORDS = 8
"""Words of a search that count."""

_WORD = re.compile(r"[^\W_]+")
_INSIDE_WORDS = dict.fromkeys(map(ord, "'’ʼ`´"))


def words_of(text: str) -> list[str]:
    """The words, without capitals, accents and apostrophes: ``В'ячеслав`` is ``вячеслав``."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_INSIDE_WORDS)
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


def identity(name: str, company: str) -> str:
    """The same for two contacts that are one; sorts as an address book does."""
    who, where = (
        " ".join(unicodedata.normalize("NFKC", text).casefold().split())
        for text in (name or company, company)
    )
    return f"{who}\n{where}"
