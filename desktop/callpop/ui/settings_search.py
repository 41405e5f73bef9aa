"""Finding a setting by what it is called, what it does, or a word that people use for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from callpop.telephony.folding import words_of
from callpop.telephony.sentence import Sentence
from callpop.ui.ports import AccountView, KindForm
from callpop.ui.settings_texts import page_titles, settings
from callpop.ui.words import translate

MOST_FOUND = 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where a setting is: on a page, or at an account."""

    title: str
    where: str
    """The page's or the account's name."""
    words: str
    page: str = ""
    account: str = ""
    key: str = ""

    @property
    def id(self) -> str:
        """Names it in a list."""
        return f"{self.page}/{self.account}/{self.key}"


def places(accounts: Iterable[AccountView], kinds: Iterable[KindForm]) -> list[Place]:
    """Every place that there is to be found."""
    titles = page_titles()
    found = [Place(title, "", title, page=page) for page, title in titles.items()]
    found += [
        Place(one.title, titles[one.page], f"{one.help} {one.words}", page=one.page, key=key)
        for key, one in settings().items()
    ]
    fields = {kind.name: kind.fields for kind in kinds}
    for account in accounts:
        found.append(Place(account.name, "", "", account=account.name))
        for field in fields.get(account.kind, ()):
            title = translate(Sentence(field.label))
            words = f"{field.key} {translate(field.help)}"
            found.append(Place(title, account.name, words, account=account.name, key=field.key))
    return found


def matching(text: str, among: Sequence[Place]) -> list[Place]:
    """Those in which every word of ``text`` is found; where it begins the title, first."""
    wanted = words_of(text)

    def rank(place: Place) -> int | None:
        title, more = words_of(place.title), words_of(f"{place.where} {place.words}")
        if all(any(word.startswith(part) for word in title) for part in wanted):
            return 0
        if all(any(part in word for word in title) for part in wanted):
            return 1
        return 2 if all(any(part in word for word in title + more) for part in wanted) else None

    ranked = [(rank(place), place) for place in among]
    hits = [(at, place) for at, place in ranked if at is not None]
    return [place for _, place in sorted(hits, key=lambda hit: hit[0])][:MOST_FOUND]
