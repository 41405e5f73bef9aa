"""What the dial box may show while names and numbers are hidden."""

from dataclasses import replace

from callpop.desk.privacy import HIDDEN, Privacy
from callpop.desk.suggesting import Suggestion
from callpop.telephony.numbers import is_external
from callpop.telephony.sentence import Sentence, Value

_LAST = 2
"""Digits that tell one of several numbers from the others, and nobody whose it is."""


class Eyes:
    """Shows extensions and emergency numbers always, and the agent what they type themselves."""

    def __init__(self, privacy: Privacy) -> None:
        self._privacy = privacy

    @property
    def closed(self) -> bool:
        """Names and numbers are hidden."""
        return self._privacy.on

    def number(self, shown: str) -> str:
        """A number in a sentence."""
        return HIDDEN if self.closed and is_external(shown) else shown

    def one_of_several(self, shown: str) -> str:
        """A number to be chosen."""
        return f"{HIDDEN} {shown[-_LAST:]}" if self.closed and is_external(shown) else shown

    def name(self, name: str) -> str:
        """Whose number it is."""
        return name and HIDDEN if self.closed else name

    def sentence(self, sentence: Sentence) -> Sentence:
        """What will happen, or did."""
        number = str(sentence.values.get("number", ""))
        if self.closed and number and not is_external(number):
            names: dict[str, Value] = {
                key: HIDDEN for key in ("name", "who") if key in sentence.values
            }
            return replace(sentence, values={**sentence.values, **names})
        return self._privacy.sentence(sentence)

    def suggestion(self, one: Suggestion) -> Suggestion:
        """Somebody who was found."""
        return self._privacy.suggestion(one)
