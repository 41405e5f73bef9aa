"""A language that nobody speaks: accented English, longer, in brackets.

A window in which something stays plain has a text that is never translated; one in which something
is cut off has no room for Ukrainian.
"""

import re

from translating.languages import Language
from translating.linguist import Catalogue, Message
from translating.texts import Texts

PSEUDO = Language("pseudo", "en_GB", 2, first_is_one=True)
OPENS, CLOSES = "⟦", "⟧"
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "àḃċḋèḟġḣìĵķĺṁńòṗʠŕśťùṽẁẋýžÀḂĊḊÈḞĠḢÌĴĶĹṀŃÒṖʠŔŚŤÙṼẀẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_SHORT = 10
"""Letters; the shorter an English text, the more a translation is longer."""
_VALUES = re.compile(r"(\{\{\w*\}\}|\{[^{}]*\})")


def pseudo_catalogue(texts: Texts) -> Catalogue:
    """Every text in that language."""
    catalogue = Catalogue(PSEUDO)
    for key, text in texts.all.items():
        many = pseudo(key.source)
        forms = (pseudo(text.one or key.source), many) if text.counts else (many,)
        catalogue.messages[key] = Message(key, forms, counts=text.counts, unfinished=False)
    return catalogue


def pseudo(text: str) -> str:
    """``text`` in that language: 40 % longer, a short one more."""
    vowels = 3 if sum(map(str.isalpha, text)) <= _SHORT else 2
    parts = [
        part if _VALUES.fullmatch(part) else _drawl(part, vowels) for part in _VALUES.split(text)
    ]
    return f"{OPENS}{''.join(parts)}{CLOSES}"


def _drawl(words: str, vowels: int) -> str:
    longer = re.sub("[aeiou]", lambda vowel: vowel.group() * vowels, words, flags=re.IGNORECASE)
    return longer.translate(_ACCENTS)
