"""A sentence for a person, kept as template and values until somebody shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time
from typing import TypeAlias

Value: TypeAlias = "str | Sentence | time"
"""What may be put into a sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened and what to do about it.

    The English ``template`` is the key for translation; ``values`` are put in afterwards, so
    that a PBX's own words are never translated and never interpreted. A sentence among the values
    is said in the same language, a time of day as it is written there.
    """

    template: str
    values: dict[str, Value] = field(default_factory=dict)
    count: int | None = None
    """What the sentence counts: other languages have more than two forms for that."""
    one: str = ""
    """The English template for a count of 1, where it is another."""

    def __str__(self) -> str:
        return self.filled(self.english, _in_english)

    def __bool__(self) -> bool:
        return bool(self.template)

    @property
    def english(self) -> str:
        """The English template, for this count."""
        return self.one if self.count == 1 and self.one else self.template

    def filled(self, template: str, words: Callable[[Value], str]) -> str:
        """``template`` with the values put in, by ``words``.

        Raises:
            KeyError, IndexError, ValueError: ``template`` asks for something else.
        """
        return template.format(**{key: words(value) for key, value in self.values.items()})


def say(template: str, *, one: str = "", count: int | None = None, **values: object) -> Sentence:
    """A sentence from its template and the values to put in.

    What counts something says so: ``say("{count} calls", one="{count} call", count=n)``.
    """
    shown = {
        key: value if isinstance(value, Sentence | time) else str(value)
        for key, value in values.items()
    }
    if count is not None:
        shown["count"] = str(count)
    return Sentence(template, shown, count, one)


def _in_english(value: Value) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


NOTHING = Sentence("")
"""Nothing needs saying."""
