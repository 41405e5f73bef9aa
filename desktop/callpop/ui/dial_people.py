"""Whom the dial box suggests, and which of them is meant."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from callpop.desk.dialing import Dialer, Preview
from callpop.desk.suggesting import Suggestion, SuggestionKind
from callpop.telephony.model import Call
from callpop.telephony.numbers import PhoneNumber, same
from callpop.ui.dial_eyes import Eyes
from callpop.ui.dial_texts import number_row
from callpop.ui.people_rows import suggestion_row
from callpop.ui.row import Row
from callpop.ui.words import translate


class DialPeople:
    """The persons whom the present text may mean."""

    def __init__(self, dialer: Dialer, eyes: Eyes) -> None:
        self._dialer = dialer
        self._eyes = eyes
        self._found: Sequence[Suggestion] = ()
        self._nobody: str | None = None
        """A text that means nobody."""

    async def find(self, text: str, handed: Call | None) -> Sequence[Suggestion]:
        """Whom ``text`` may mean; for a call to be handed on, who can be reached there."""
        try:
            found = await self._dialer.suggestions(text, handed)
        except Exception:
            # A history that can't be read says so itself; the box works without.
            found = []
        self._nobody = None if found else text
        return found

    def take(self, found: Sequence[Suggestion], now: datetime) -> list[Row]:
        """These are suggested now."""
        self._found = found
        hidden = self._eyes.suggestion
        return [suggestion_row(hidden(one), n, now) for n, one in enumerate(found)]

    def says(self, preview: Preview, text: str) -> str:
        """What would be done with ``text``, or why nothing."""
        if preview.number is None and text == self._nobody and any(map(str.isalpha, text)):
            return QCoreApplication.translate(
                "Contacts", "Nobody has this name, company or number."
            )
        words = preview.problem or preview.emergency or preview.sentence
        return translate(self._eyes.sentence(words))

    def number_row(self, number: PhoneNumber, place: int) -> Row:
        """One of several numbers that came together, and whose it is."""
        eyes = self._eyes
        name = eyes.name(self._dialer.who(number))
        return number_row(eyes.one_of_several(number.shown), place, name)

    def likeliest(self, text: str, account: str | None) -> int | None:
        """A name means the likeliest person; a whole number the person whose it is."""
        if not text.strip() or not self._found:
            return None
        typed = self._dialer.preview(text, account)
        return 0 if typed.number is None or same(typed.number, self._found[0].number) else None

    def meant(
        self, picked: int | None, text: str, account: str | None
    ) -> tuple[str, str | None, str | None]:
        """What is to be dialed, through which account, and which one had to do with it before."""
        if picked is None or picked >= len(self._found):
            return text, account, None
        one = self._found[picked]
        # What stands behind a number is not in a suggestion of the same number.
        number = text if same(text, one.number) else one.number
        match one.kind:
            case SuggestionKind.COLLEAGUE:
                return number, account or one.account, None
            case SuggestionKind.RECENT:
                return number, account, one.account
        return number, account, None
