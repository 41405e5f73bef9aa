"""Meetip's words for states and results, in the languages that its servers speak.

``protocols.md`` 6.7 M9, M11: Spanish is what the servers speak, Portuguese what the document was
translated to; English stands in a sample. A word that is in no list is never guessed at.
"""

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache


class PhoneState(Enum):
    """What a phone does."""

    IDLE = auto()
    RINGING = auto()
    BUSY = auto()
    ENDED = auto()
    """A call ended at it."""


class CallResult(Enum):
    """What became of a call that we asked for."""

    TIMEOUT = auto()
    OWN_BUSY = auto()
    CALLING = auto()
    UNAVAILABLE = auto()


_STATES = {
    PhoneState.IDLE: "livre libre free idle colgado colgada desligado desligada",
    PhoneState.RINGING: "timbre toque ring ringing llamando",
    PhoneState.BUSY: "ocupado ocupada busy descolgado descolgada",
    PhoneState.ENDED: "terminada terminado terminated ended finalizada finalizado",
}
_WORDS = {word: state for state, words in _STATES.items() for word in words.split()} | {
    "fora do descanso": PhoneState.BUSY,
    "no gancho": PhoneState.IDLE,
    "fora do gancho": PhoneState.BUSY,
}
_RESULTS = (
    # "no disponible" before anything that its words might be part of.
    (re.compile(r"indispon|no dispon|nao dispon|unavail"), CallResult.UNAVAILABLE),
    (re.compile(r"ocupad|\bbusy\b"), CallResult.OWN_BUSY),
    (re.compile(r"tempo|tiempo|time-?out|falha|fallo"), CallResult.TIMEOUT),
    (re.compile(r"chamad|llamad|llamand|calling"), CallResult.CALLING),
)
_WITHHELD = {
    "anonymous", "anonimo", "anonima", "unknown", "private", "restricted", "withheld",
    "desconocido", "desconocida", "desconhecido", "desconhecida",
    "privado", "privada", "oculto", "oculta", "restringido", "restrito",
}  # fmt: skip
# With the marks that people group digits by; a state is a word.
_NUMBER = re.compile(r"\+?\d+(?:[ .-]\d+)*")


def plain(text: str) -> str:
    """``text`` without accents, capitals and the hyphens between its words."""
    bare = "".join(
        character
        for character in unicodedata.normalize("NFKD", text[:200].lower())
        if not unicodedata.combining(character)
    )
    return " ".join(bare.replace("-", " ").split())


@lru_cache(maxsize=256)
def state_of(text: str) -> PhoneState | None:
    """The state that a word means; None for a word that nobody told us of."""
    return _WORDS.get(plain(text))


def result_of(text: str) -> CallResult | None:
    """What a result's words mean; None where that is not known."""
    words = plain(text)
    return next((result for pattern, result in _RESULTS if pattern.search(words)), None)


def is_caller(text: str) -> bool:
    """Whether the state of a transaction is who calls: a number, nothing, or the word that it is
    withheld (M7, M8)."""
    return not text or _NUMBER.fullmatch(text) is not None or plain(text) in _WITHHELD


def number_of(text: str) -> str | None:
    """The caller's number; None where it is withheld or missing."""
    return None if not text or plain(text) in _WITHHELD else text
