"""The languages that Callpop speaks besides the English of its code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One of them, as Qt knows it."""

    code: str
    locale: str
    """Tells Qt which plural forms there are."""
    forms: int
    """How many plural forms Qt asks for."""
    first_is_one: bool
    """The first form is for 1 alone (and perhaps 0): it need not name the number."""
    letters: str = ""
    """Letters of its own script that only a slip of the keyboard brings into it."""


LANGUAGES = (
    Language("uk", "uk_UA", 3, first_is_one=False, letters="ыэёъ"),
    Language("ru", "ru_RU", 3, first_is_one=False, letters="іїєґ"),
    Language("sk", "sk_SK", 3, first_is_one=True),
    Language("pt", "pt_PT", 2, first_is_one=True),
    Language("es", "es_ES", 2, first_is_one=True),
)
