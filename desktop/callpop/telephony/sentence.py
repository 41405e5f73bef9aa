"""A sentence for a person, kept as template and values until somebody shows it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened and what to do about it.

    The English ``template`` is the key for translation; ``values`` are put in afterwards, so
    that a PBX's own words are never translated and never interpreted.
    """

    template: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __bool__(self) -> bool:
        return bool(self.template)


def say(template: str, **values: object) -> Sentence:
    """A sentence from its template and the values to put in."""
    return Sentence(template, {key: str(value) for key, value in values.items()})


NOTHING = Sentence("")
"""Nothing needs saying."""
