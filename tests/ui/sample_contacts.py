"""A made-up address book for the gallery, and for windows that are tried for something else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from callpop.telephony.numbers import parse
from callpop.telephony.sentence import Sentence, say


@dataclass(frozen=True)
class SamplePhone:
    """A number."""

    text: str

    @property
    def shown(self) -> str:
        """As people write it."""
        return parse(self.text).shown

    @property
    def written(self) -> str:
        """As it was written."""
        return self.text


@dataclass(frozen=True)
class SampleContact:
    """A contact."""

    id: int
    name: str
    company: str
    phones: tuple[SamplePhone, ...]


@dataclass(frozen=True)
class SampleTrouble:
    """A line that was not read."""

    line: int
    sentence: Sentence


class SampleImport:
    """What became of a file."""

    summary: Sentence = say(
        "New contacts: {new}; with new phones: {changed}; known already: {unchanged}; "
        "records that were not read: {not_read}. The file was read as {encoding}.",
        new=1240,
        changed=17,
        unchanged=3,
        not_read=2,
        encoding="windows-1251",
    )
    troubles: Sequence[SampleTrouble] = (
        SampleTrouble(17, say("there is no phone number in it")),
        SampleTrouble(
            408,
            say(
                "a spreadsheet has cut the number {number} short: format its column as text and "
                "enter it again",
                number="3,8099E+11",
            ),
        ),
    )
    without_country = 12


def sample_people() -> list[SampleContact]:
    """Long names, several alphabets, several numbers."""
    people: Sequence[tuple[str, str, Sequence[str]]] = (
        ("Анастасія Березкіна", "Рекламна агенція", ["+380567777777", "+380991234567"]),
        ("Олена Коваль", "Рога і Копита", ["+380991234568"]),
        ("", "Гаряча лінія водоканалу", ["0 800 300 303"]),
        (
            "Вячеслав-Костянтин Перебийніс-Замкогородський",
            "Товариство з обмеженою відповідальністю «Промбудтрансгаз»",
            ["+380441234567"],
        ),
        ("Inês Carvalho", "", ["+351912345678", "+351212345678", "2402"]),
        ("Ján Horváth", "Ľúbezná firma", ["+421212345678"]),
        ("Peter Novák", "", ["43"]),
        ("Robert", "Delivery & Sons", ["+441632960001"]),
    )
    return [
        SampleContact(n, name, company, tuple(map(SamplePhone, phones)))
        for n, (name, company, phones) in enumerate(people, 1)
    ]


@dataclass(frozen=True)
class SampleGlimpse:
    """The beginning of a file."""

    encoding: str
    people: Sequence[tuple[str, str]] = (
        ("Олена Коваль", "+380 99 123 45 67"),
        ("Водоканал", "+380 44 123 45 67"),
    )


class SampleContacts:
    """An address book that is kept nowhere."""

    country: str | None = "UA"

    def __init__(self, people: Sequence[SampleContact] = (), *, trouble: str = "") -> None:
        self.people = people
        self._trouble = trouble

    async def count(self) -> int:
        """Everybody."""
        if self._trouble:
            raise SampleProblem(say("{words}", words=self._trouble))
        return len(self.people)

    async def page(self, offset: int, limit: int) -> Sequence[SampleContact]:
        """Some of them."""
        return self.people[offset : offset + limit]

    async def place(self, id: int) -> int | None:
        """Where somebody is."""
        return next((n for n, one in enumerate(self.people) if one.id == id), None)

    async def find(self, text: str, limit: int) -> Sequence[SampleContact]:
        """Whoever has the text in the name."""
        return [one for one in self.people if text.lower() in one.name.lower()][:limit]

    async def add(self, name: str, company: str, phones: Sequence[str]) -> tuple[int, str]:
        """Is refused."""
        words = say("This can't be: “{text}” is not a phone number.", text=phones[0])
        raise SampleProblem(words, "phones")

    async def change(self, id: int, name: str, company: str, phones: Sequence[str]) -> None:
        """Changes nothing."""

    async def remove(self, id: int) -> None:
        """Removes nobody."""

    async def glimpse(
        self, file: Path, *, country: str | None = None, encoding: str | None = None
    ) -> SampleGlimpse:
        """Two people."""
        return SampleGlimpse(encoding or "windows-1251")

    async def take(
        self,
        file: Path,
        *,
        country: str | None = None,
        encoding: str | None = None,
        progress: Callable[[int], None],
    ) -> SampleImport:
        """Reads nothing."""
        return SampleImport()

    async def export(self, file: Path) -> int:
        """Writes nothing."""
        return len(self.people)


class SampleProblem(Exception):
    """What a room would raise."""

    def __init__(self, sentence: Sentence, key: str | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.key = key
