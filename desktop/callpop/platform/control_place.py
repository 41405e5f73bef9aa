"""Where the running instance is reached, and what can go wrong on the way to it."""

from pathlib import Path
from typing import Protocol

from callpop.telephony.sentence import Sentence, say

NOT_ANSWERING = say("Callpop runs, but does not answer.")
LONGEST_LINE = 1 << 20
"""Bytes of the longest request that the running instance reads."""


class Place(Protocol):
    """The two files of a home that the one running instance holds."""

    @property
    def control(self) -> Path:
        """The control socket."""

    @property
    def lock(self) -> Path:
        """The file whose lock says who runs."""


class NotRunning(Exception):
    """No instance runs for this home."""


class PlaceError(Exception):
    """The home can't hold a running instance, or it belongs to somebody else."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class Gone(PlaceError):
    """The running instance went away in the middle of the talk."""


class Refusal(Exception):
    """The running instance says no.

    ``code`` is for programs: ``refused`` (the PBX, the network or the keyring said no),
    ``wrong`` (the request is), ``failed`` (a fault of Callpop's own), ``busy`` (too many
    clients), ``slow`` (this one reads too slowly), ``ended`` (Callpop quits).
    """

    def __init__(self, code: str, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.code = code
        self.sentence = sentence
