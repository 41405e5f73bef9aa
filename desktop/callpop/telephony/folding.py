"""What people take for the same word when they look for a name."""

import re
import unicodedata

from callpop.telephony.text import JOINERS

MOST_WORDS = 8
"""Words of a search that count."""

_WORD = re.compile(r"[^\W_]+")
_INSIDE_WORDS = dict.fromkeys(map(ord, f"'’ʼ`´{JOINERS}"))


def words_of(text: str) -> list[str]:
    """The words, without capitals, accents, apostrophes, joiners: ``В'ячеслав`` is ``вячеслав``."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_INSIDE_WORDS)
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))
