"""All that is fuzzed, by name."""

from collections.abc import Mapping

from tests.fuzz.subject import Subject
from tests.fuzz.trials import links, numbers, texts

SUBJECTS: Mapping[str, Subject] = {
    one.name: one
    for one in (
        numbers.NUMBERS,
        numbers.LINKS,
        numbers.SELECTION,
        texts.TEXTS,
        texts.MASKS,
        texts.LOG,
        links.CRM,
        links.CELLS,
        links.CHOICES_TEXTS,
    )
}
