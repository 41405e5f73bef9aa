"""What the agent does with a call of the history besides calling back."""

from collections.abc import Callable, Coroutine, Sequence
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from callpop.desk.crm import Ask, OpenResult, Refused
from callpop.desk.desk import Desk
from callpop.desk.history_store import HistoryEntry
from callpop.tasks import Tasks
from callpop.telephony import numbers
from callpop.telephony.sentence import say
from callpop.ui.card_strip import CardStrip
from callpop.ui.history_texts import title
from callpop.ui.notice import Notice
from callpop.ui.offers import Offer
from callpop.ui.ports import Contacts, ContactView, sentence_of
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

_LOOKED_AT = 10
_MOST_KNOWN = 500


class Deed(Enum):
    """What can be begun with a call from another window."""

    OPEN = auto()
    NOTE = auto()
    CONTACT = auto()
    FORGET = auto()


class HistoryDeeds(QObject):
    """Asks in ``ask`` whether a link may be opened, and says in ``notice`` what came of all."""

    contact_known = Signal()
    """It is known now whether the number last asked for is in the address book."""

    def __init__(
        self, desk: Desk, contacts: Contacts, tasks: Tasks, notice: Notice, ask: CardStrip
    ) -> None:
        super().__init__()
        self._desk = desk
        self._contacts = contacts
        self._tasks = tasks
        self._notice = notice
        self._ask = ask
        self._known: dict[str, ContactView | None] = {}

    def offers(self, entry: HistoryEntry, begin: Callable[[Deed], object]) -> Sequence[Offer]:
        """What the menu of a call offers; ``begin`` does what needs more than this."""
        offers: list[Offer] = []
        if self._desk.crm.links(entry):
            opens = QCoreApplication.translate("History", "Open in CRM")
            offers.append((opens, partial(begin, Deed.OPEN)))
        note = QCoreApplication.translate("History", "Note…")
        offers.append((note, partial(begin, Deed.NOTE)))
        if entry.number:
            if self._known.get(entry.number) is not None:
                contact = QCoreApplication.translate("History", "Edit contact…")
            else:
                contact = QCoreApplication.translate("History", "Add to contacts…")
            copies = QCoreApplication.translate("History", "Copy number")
            forget = QCoreApplication.translate("History", "Forget this number…")
            offers.append((contact, partial(begin, Deed.CONTACT)))
            offers.append((copies, partial(self.copy, entry)))
            offers.append((forget, partial(begin, Deed.FORGET)))
        return offers

    # Links.

    def open_link(self, entry: HistoryEntry, number: int) -> None:
        """Open a link of the call."""
        self._tasks.start(
            self._opening(entry, self._desk.open_in_crm(entry.id, number)), name="open in CRM"
        )

    def open_recording(self, entry: HistoryEntry) -> None:
        """Open the call's recording."""
        self._tasks.start(
            self._opening(entry, self._desk.crm.open_recording(entry)), name="open a recording"
        )

    def allow(self, ask: Ask) -> None:
        """Yes, to this host from now on."""
        self._answer(self._desk.allow(ask))

    def open_once(self, ask: Ask) -> None:
        """Yes, to this link alone."""
        self._answer(self._desk.open_once(ask))

    def decline(self, ask: Ask) -> None:
        """No."""
        self._ask.hide()
        self._desk.decline(ask)

    def _answer(self, answering: Coroutine[Any, Any, OpenResult]) -> None:
        self._ask.hide()
        self._tasks.start(self._opening(None, answering), name="answer about the CRM's host")

    async def _opening(
        self, entry: HistoryEntry | None, opening: Coroutine[Any, Any, OpenResult]
    ) -> None:
        result = await opening
        if isinstance(result, Ask):
            about = title(self._desk.privacy.entry(entry)) if entry is not None else ""
            self._ask.ask(result, about)
        elif isinstance(result, Refused):
            self._notice.say(translate(self._desk.privacy.sentence(result.words)), Tone.MISSED)

    # The number.

    def number_of(self, entry: HistoryEntry | None) -> str:
        """What is copied of a call; "" for nothing."""
        return (entry.number_shown or entry.number or "") if entry is not None else ""

    def copy(self, entry: HistoryEntry) -> None:
        """Copy the number of the call's other side."""
        QGuiApplication.clipboard().setText(self.number_of(entry))

    def ask_to_forget(self, entry: HistoryEntry) -> None:
        """Ask, with the number of calls that would go."""
        self._tasks.cancel("count calls")
        self._tasks.start(self._asking(entry), name="count calls")

    async def _asking(self, entry: HistoryEntry) -> None:
        if not entry.number:
            return
        try:
            count = await self._desk.past.with_number(entry.number, entry.account)
        except Exception as error:
            self._notice.say(translate(sentence_of(error)), Tone.MISSED)
            return
        question = say(
            "Delete {count} calls with {number} and what was noted to them, for good?",
            one="Delete the call with {number} and what was noted to it, for good?",
            count=count,
            number=self.number_of(entry),
        )
        yes = QCoreApplication.translate("History", "Delete")
        self._notice.say(
            translate(self._desk.privacy.sentence(question)), act=(yes, lambda: self._forget(entry))
        )
        self._notice.act.setFocus()

    def _forget(self, entry: HistoryEntry) -> None:
        deleting = QCoreApplication.translate("History", "Deleting…")
        self._notice.say(deleting, Tone.MUTED, stays=True)
        self._tasks.start(self._forgetting(entry), name="forget a number")

    async def _forgetting(self, entry: HistoryEntry) -> None:
        number = entry.number or ""
        try:
            words = await self._desk.past.forget(number, entry.account)
            contact = await self._look_up(number)
        except Exception as error:
            self._notice.say(translate(sentence_of(error)), Tone.MISSED)
            return
        act = None
        if contact is not None:
            remove = QCoreApplication.translate("History", "Remove from the address book too")
            act = remove, partial(self._remove_soon, contact, number)
        self._notice.say(translate(words), act=act)

    def _remove_soon(self, contact: ContactView, number: str) -> None:
        self._notice.hide()
        self._tasks.start(self._removing(contact, number), name="remove from the address book")

    async def _removing(self, contact: ContactView, number: str) -> None:
        left = [one.written for one in contact.phones if not numbers.same(one.written, number)]
        try:
            if left:
                await self._contacts.change(contact.id, contact.name, contact.company, left)
            else:
                await self._contacts.remove(contact.id)
        except Exception as error:
            self._notice.say(translate(sentence_of(error)), Tone.MISSED)
            return
        self.contacts_changed()
        self._notice.say(
            QCoreApplication.translate("History", "The address book has the number no more.")
        )

    # The address book.

    def contact_of(self, entry: HistoryEntry) -> ContactView | None:
        """Whose number it is in the address book; None too until that is looked up."""
        number = entry.number
        if not number:
            return None
        if number not in self._known:
            self._tasks.cancel("look for a contact")
            self._tasks.start(self._looking(number), name="look for a contact")
            return None
        return self._known[number]

    def contacts_changed(self) -> None:
        """The address book is another."""
        self._known.clear()
        self.contact_known.emit()

    async def _looking(self, number: str) -> None:
        try:
            contact = await self._look_up(number)
        except Exception:
            # The address book tells its own troubles; here it only means that nothing is known.
            contact = None
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        self._known[number] = contact
        if contact is not None:
            self.contact_known.emit()

    async def _look_up(self, number: str) -> ContactView | None:
        for contact in await self._contacts.find(number, _LOOKED_AT):
            if any(numbers.same(phone.written, number) for phone in contact.phones):
                return contact
        return None
