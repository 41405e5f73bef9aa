"""The contacts as a list asks for them: those that are seen are read, a page at a time."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.text import listed
from callpop.ui.guarded import guarded
from callpop.ui.labels import plain_tip
from callpop.ui.ports import Contacts, ContactView, sentence_of
from callpop.ui.row import ROW_ROLE, Index, Row
from callpop.ui.words import translate

PAGE = 100
MOST_PAGES = 50
MOST_FOUND = 500
"""Whoever looks for somebody does not read further."""
_LISTING = "list contacts"
_READING = "read contacts"
_UNREAD = Row(key="", title="")


class ContactModel(QAbstractListModel):
    """All contacts by name, or those that were looked for; what is not read yet is blank."""

    listed = Signal(int)
    """What :meth:`show` asked for is there: the place of the contact it was to keep, or -1."""
    failed = Signal(object)
    """The address book could not be read: a sentence."""

    def __init__(self, contacts: Contacts, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._contacts = contacts
        self._tasks = tasks
        self._pages: dict[int, Sequence[ContactView]] = {}
        # What the agent has scrolled past in the meantime need not be read.
        self._wanted: deque[int] = deque(maxlen=3)
        self._looked_at: deque[int] = deque(maxlen=2)
        self._total = 0
        self.cut = False
        """More were found than are shown."""

    def show(self, text: str, keep: int | None = None) -> None:
        """List what there is now of ``text``; what is shown stays until then."""
        self._tasks.cancel(_LISTING)
        self._tasks.start(self._list(text.strip(), keep), name=_LISTING)

    def contact(self, place: int) -> ContactView | None:
        """Whoever is there; None where nobody is, or is not read yet."""
        if not 0 <= place < self._total:
            return None
        page, at = divmod(place, PAGE)
        if page not in self._looked_at:
            self._looked_at.append(page)
        if page not in self._pages:
            self._want(page)
            return None
        contacts = self._pages[page]
        return contacts[at] if at < len(contacts) else None

    @guarded
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else self._total

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        asks_for_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in (ROW_ROLE, Qt.ItemDataRole.ToolTipRole) and not asks_for_text:
            return None
        contact = self.contact(index.row())
        if role == ROW_ROLE:
            return _UNREAD if contact is None else contact_row(contact)
        if contact is None:
            return None
        words = [part for part in (contact.name, contact.company) if part]
        words += [phone.shown for phone in contact.phones]
        return ", ".join(words) if asks_for_text else plain_tip(listed(words))

    async def _list(self, text: str, keep: int | None) -> None:
        place = -1
        try:
            if text:
                found = await self._contacts.find(text, MOST_FOUND + 1)
                cut, found = len(found) > MOST_FOUND, found[:MOST_FOUND]
                total = len(found)
                pages = {n // PAGE: found[n : n + PAGE] for n in range(0, total, PAGE)}
                place = next((n for n, one in enumerate(found) if one.id == keep), -1)
            else:
                cut, total = False, await self._contacts.count()
                if keep is not None and (there := await self._contacts.place(keep)) is not None:
                    place = there
                # Nothing goes blank that is seen.
                seen = {0, max(0, place) // PAGE, *self._looked_at}
                pages = {
                    n: await self._contacts.page(n * PAGE, PAGE)
                    for n in sorted(seen)
                    if n * PAGE < total
                }
        except Exception as error:
            self.failed.emit(sentence_of(error))
            return
        self._tasks.cancel(_READING)
        self._wanted.clear()
        self._pages, self.cut = pages, cut
        self._resize(total)
        self.listed.emit(place)

    def _resize(self, total: int) -> None:
        before = self._total
        if total > before:
            self.beginInsertRows(QModelIndex(), before, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < before:
            self.beginRemoveRows(QModelIndex(), total, before - 1)
            self._total = total
            self.endRemoveRows()
        self._changed(0, total)

    def _changed(self, begin: int, end: int) -> None:
        if begin < end:
            self.dataChanged.emit(self.index(begin), self.index(end - 1))

    def _want(self, page: int) -> None:
        if page in self._wanted:
            return
        self._wanted.append(page)
        if _READING not in self._tasks.running:
            self._tasks.start(self._read(), name=_READING)

    async def _read(self) -> None:
        while self._wanted:
            page = self._wanted[-1]
            try:
                self._pages[page] = await self._contacts.page(page * PAGE, PAGE)
            except Exception as error:
                # Blank until the next listing: whoever paints it must not ask on and on.
                self._pages[page] = ()
                self.failed.emit(sentence_of(error))
            if page in self._wanted:
                self._wanted.remove(page)
            for old in list(self._pages)[:-MOST_PAGES]:
                del self._pages[old]
            self._changed(page * PAGE, min((page + 1) * PAGE, self._total))


def contact_row(contact: ContactView) -> Row:
    """A contact in one line."""
    first, *others = [phone.shown for phone in contact.phones] or [""]
    return Row(
        key=str(contact.id),
        title=contact.name or contact.company,
        detail=contact.company if contact.name else "",
        number=first,
        note=translate(_more(len(others))) if others else "",
    )


def _more(phones: int) -> Sentence:
    return say("+{count} more", count=phones)


def title_of(contact: ContactView) -> str:
    """What a contact is called in a sentence."""
    return contact.name or contact.company
