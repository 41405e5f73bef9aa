"""A sentence for a person, kept as template and values until somebody shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened and what to do about it.

    The English ``template`` is the key for translation; ``values`` are put in afterwards, so
    that a PBX's own words are never translated and never interpreted. A sentence among the values
    is said in the same language.
    """

    template: str
    values: dict[str, str | Sentence] = field(default_factory=dict)
    count: int | None = None
    """What the sentence counts: other languages have more than two forms for that."""
    one: str = ""
    """The English template for a count of 1, where it is another."""

    def __str__(self) -> str:
        return self.filled(self.english, str)

    def __bool__(self) -> bool:
        return bool(self.template)

    @property
    def english(self) -> str:
        """The English template, for this count."""
        return self.one if self.count == 1 and self.one else self.template

    def filled(self, template: str, words: Callable[[Sentence], str]) -> str:
        """``template`` with the values put in; sentences among them as ``words`` says them.

        Raises:
            KeyError, IndexError, ValueError: ``template`` asks for something else.
        """
        values = {
            key: words(value) if isinstance(value, Sentence) else value
            for key, value in self.values.items()
        }
        return template.format(**values)


def say(template: str, *, one: str = "", count: int | None = None, **values: object) -> Sentence:
    """A sentence from its template and the values to put in.

    What counts something says so: ``say("{count} calls", one="{count} call", count=n)``.
    """
    shown = {
        key: value if isinstance(value, Sentence) else str(value) for key, value in values.items()
    }
    if count is not None:
        shown["count"] = str(count)
    return Sentence(template, shown, count, one)


NOTHING = Sentence("")
"""Nothing needs saying."""
