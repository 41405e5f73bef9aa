"""What the readers of files tell, one record after the other."""

from dataclasses import dataclass

from callpop.contacts.model import MOST_PHONES, Person, distinct, phones_of, tidy
from callpop.telephony.sentence import Sentence, say

MOST_ROWS = 1_000_000
"""Records of one file that are read."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a file: a person, or why it is none."""

    line: int
    """Where it begins, counted from 1."""
    person: Person | None = None
    troubles: tuple[Sentence, ...] = ()
    """What could not be read in it: half a sentence each."""


def row_of(line: int, name: str, company: str, phones: list[str], country: str | None) -> Row:
    """A record from its cells; ``country`` is where phones without a code belong."""
    read = [phones_of(text, country) for text in phones]
    troubles = tuple(trouble for _, some in read for trouble in some)
    known = distinct([phone for some, _ in read for phone in some])[:MOST_PHONES]
    name, company = tidy(name), tidy(company)
    if not known:
        return Row(line, None, troubles or (say("there is no phone number in it"),))
    if not name and not company:
        return Row(line, None, (*troubles, say("there is no name in it")))
    return Row(line, Person(name, company, known), troubles)


def too_many(line: int) -> Row:
    """The end of what is read of a file that does not end."""
    return Row(line, None, (say("only the first {most} records are read", most=MOST_ROWS),))
