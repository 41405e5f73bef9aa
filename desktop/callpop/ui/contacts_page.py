"""The agent's own address book: looked through, added to, mended, imported and exported."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence
from callpop.ui.contact_files import ContactFiles
from callpop.ui.contact_form import ContactForm
from callpop.ui.contact_list import ContactList
from callpop.ui.contact_model import ContactModel, title_of
from callpop.ui.contacts_covered import Covered
from callpop.ui.contacts_invitation import Invitation
from callpop.ui.empty_list import empty_list
from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.import_options import ImportOptions
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.notice import Notice
from callpop.ui.offers import Offer, show_offers
from callpop.ui.page import Page
from callpop.ui.ports import Contacts, ContactView, sentence_of
from callpop.ui.scrolling import scrolling
from callpop.ui.search_input import SearchInput
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

_REMOVING = "remove contact"


class ContactsPage(Page):
    """A page of the settings window; what is done here is done in the address book at once."""

    call = Signal(str)
    """Somebody is to be called: the number, as people write it."""
    show_names = Signal()
    """They are hidden, and are to be shown again."""

    search: SearchInput

    def __init__(
        self, theme: Theme, contacts: Contacts, tasks: Tasks, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._contacts = contacts
        self._tasks = tasks
        self._anew = True
        self._sought: int | None = None
        self._known = False
        self._dragging = False
        self._removed: list[ContactView] = []
        self._lost_focus: tuple[QWidget, QWidget | None] | None = None
        """What had it until it was disabled, and what has it since."""
        self._count = label(type_="caption", tone=Tone.MUTED)
        self.trouble = label(tone=Tone.MISSED, wraps=True)
        self.trouble.hide()
        self.search = SearchInput(
            theme, QCoreApplication.translate("Contacts", "Search a name, a company or a number")
        )
        self.model = ContactModel(contacts, tasks, self)
        self.list = ContactList(
            theme, self.model, now, QCoreApplication.translate("Contacts", "Contacts")
        )
        self.nobody = label(
            QCoreApplication.translate("Contacts", "Nobody has this name, company or number."),
            tone=Tone.MUTED,
            wraps=True,
        )
        self.notice = Notice(theme, self.list)
        options = ImportOptions(theme, contacts, tasks)
        self.files = ContactFiles(contacts, tasks, self.notice, options, self)
        self.form = ContactForm(theme, contacts, tasks)
        self.invitation = Invitation(theme)
        self.add = button(QCoreApplication.translate("Contacts", "Add…"))
        self.call_it = button(QCoreApplication.translate("Contacts", "Call…"), "primary")
        self.edit = button(QCoreApplication.translate("Contacts", "Edit…"))
        self.remove = button(QCoreApplication.translate("Contacts", "Remove"), "danger")
        self.import_ = button(QCoreApplication.translate("Contacts", "Import…"))
        self.export = button(QCoreApplication.translate("Contacts", "Export…"))
        for one, glyph in (
            (self.add, Glyph.PERSON_ADD),
            (self.call_it, Glyph.PHONE),
            (self.import_, Glyph.IMPORT),
            (self.export, Glyph.EXPORT),
        ):
            wear(one, theme, glyph)
        self.covered = Covered(theme)
        self._pages = QStackedWidget()
        self._body = QStackedWidget()
        self._build()
        self._wire()
        self.setAcceptDrops(True)

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(QCoreApplication.translate("Contacts", "Address book"), "name"))
        head.addStretch(1)
        for one in (self.import_, self.export):
            head.addWidget(one)
        self._seek = QWidget()
        seek = QHBoxLayout(self._seek)
        seek.setContentsMargins(0, 0, 0, 0)
        seek.setSpacing(px(8))
        seek.addWidget(self.search, 1)
        seek.addWidget(self.add)
        self._nobody_page = empty_list(self._theme, self.nobody)
        for part in (QWidget(), self.list, self._nobody_page, self.invitation):
            self._body.addWidget(part)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(px(8))
        for one in (self.call_it, self.edit, self.remove):
            foot.addWidget(one)
        foot.addStretch(1)
        foot.addWidget(self._count)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.setSpacing(px(12))
        nest(layout, head)
        layout.addWidget(self.trouble)
        layout.addWidget(self._seek)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.files.options)
        layout.addWidget(self.notice)
        layout.addWidget(self._foot)
        self._pages.addWidget(scrolling(whole))
        self._pages.addWidget(scrolling(self.form))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        outer.addWidget(self.covered)
        follow_layout(self)

    def _wire(self) -> None:
        self.covered.show_names.connect(self.show_names)
        self.model.listed.connect(self._listed)
        self.model.failed.connect(self._failed)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self._call)
        self.search.goes_down.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.offers = self._offers
        self.list.picked.connect(self._show_state)
        self.list.called.connect(self._call)
        self.list.copied.connect(self._copy)
        self.list.edited.connect(self.edit.click)
        self.list.removed.connect(self.remove.click)
        self.list.typed.connect(self.type_in)
        self.form.saved.connect(self._saved)
        self.form.left.connect(self._back)
        self.files.busy_changed.connect(self._show_busy)
        self.add.clicked.connect(self._start_new)
        self.invitation.add.clicked.connect(self._start_new)
        self.call_it.clicked.connect(self._call_or_choose)
        self.edit.clicked.connect(self._start_edit)
        self.remove.clicked.connect(self._start_removal)
        for one in (self.import_, self.invitation.import_):
            one.clicked.connect(self.files.choose_import)
        self.export.clicked.connect(self.files.choose_export)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden: nothing is seen of the address book then."""
        self.covered.setVisible(on)
        self._pages.setVisible(not on)
        self.setAcceptDrops(not on)
        self.refresh()

    def refresh(self) -> None:
        """The address book has changed."""
        if self.isVisible() and self._pages.isVisibleTo(self):
            picked = self.list.contact
            self.model.show(self.search.text(), picked.id if picked is not None else None)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self.refresh()

    # What is listed.

    def _look(self) -> None:
        self._anew, self._sought = True, None
        self.model.show(self.search.text())

    def _listed(self, place: int) -> None:
        self._known = True
        self.trouble.hide()
        sought, self._sought = self._sought, None
        if place < 0 and sought is not None and self.search.text():
            # It was saved, and is none of those that were looked for.
            self._show_contact(sought, text="")
            return
        if place >= 0:
            self.list.pick(place)
        elif self._anew:
            self.list.pick(0 if self.search.text().strip() and self.model.rowCount() else None)
        self._anew = False
        self._show_state()

    def _failed(self, words: Sentence) -> None:
        self.trouble.setText(translate(words))
        self.trouble.show()
        self._show_state()

    def _show_contact(self, id: int, text: str | None = None) -> None:
        if text is not None:
            with QSignalBlocker(self.search):
                self.search.setText(text)
        self._sought = id
        self.model.show(self.search.text(), id)

    def _show_state(self) -> None:
        total, text = self.model.rowCount(), self.search.text().strip()
        there = self._known and bool(total or text)
        if total:
            self._body.setCurrentWidget(self.list)
        elif self._known:
            self._body.setCurrentWidget(self._nobody_page if text else self.invitation)
        for part in (self._seek, self._foot, self.import_, self.export):
            part.setVisible(there)
        self._count.setText(_counted(total, looked_for=bool(text), cut=self.model.cut))
        picked, free = self.list.contact is not None, not self.files.busy
        self.call_it.setEnabled(picked)
        self.edit.setEnabled(picked and free)
        self.remove.setEnabled(picked and free)
        for one in (
            self.add, self.import_, self.export, self.invitation.add, self.invitation.import_,
        ):  # fmt: skip
            one.setEnabled(free)

    def _show_busy(self) -> None:
        focused: QWidget | None = self.focusWidget()
        self._show_state()
        if focused is not None and not focused.isEnabled():
            self._lost_focus = focused, self.focusWidget()
        elif self._lost_focus is not None:
            back, since = self._lost_focus
            self._lost_focus = None
            if focused is since:
                back.setFocus()

    # What is done with whoever is picked.

    def _offers(self) -> Sequence[Offer]:
        contact = self.list.contact
        if contact is None:
            return ()
        offers = self._calls(contact)
        copies = QCoreApplication.translate("Contacts", "Copy number")
        offers.append((copies, self._copy))
        if not self.files.busy:
            offers.append((self.edit.text(), self.edit.click))
            offers.append((self.remove.text(), self.remove.click))
        return offers

    def _calls(self, contact: ContactView) -> list[Offer]:
        template = QCoreApplication.translate("Contacts", "Call {number}…")
        return [
            (template.format(number=phone.shown), partial(self.call.emit, phone.shown))
            for phone in contact.phones
        ]

    def _call(self) -> None:
        contact = self.list.contact
        if contact is not None:
            self.call.emit(contact.phones[0].shown)

    def _call_or_choose(self) -> None:
        contact = self.list.contact
        if contact is not None and len(contact.phones) > 1:
            where = self.call_it.mapToGlobal(QPoint(0, self.call_it.height()))
            show_offers(self.call_it, self._calls(contact), where)
        else:
            self._call()

    def _copy(self) -> None:
        contact = self.list.contact
        if contact is not None:
            QGuiApplication.clipboard().setText(contact.phones[0].shown)

    def _start_new(self) -> None:
        self.form.start_new()
        self._show_form()

    def _start_edit(self) -> None:
        contact = self.list.contact
        if contact is not None:
            self.form.start_edit(contact)
            self._show_form()

    def _show_form(self) -> None:
        self._pages.setCurrentIndex(1)
        self.form.name.editor.setFocus()

    def _back(self) -> None:
        self._pages.setCurrentIndex(0)
        (self.list if self.list.isVisible() else self.search).setFocus()

    def _saved(self, id: int, words: str) -> None:
        self._back()
        self.notice.hide()
        if words:
            self.notice.say(words)
        self._show_contact(id)

    def _start_removal(self) -> None:
        contact = self.list.contact
        # The second click of a hasty hand must not ask for the same one again.
        if contact is not None and _REMOVING not in self._tasks.running:
            self._tasks.start(self._removing(contact), name=_REMOVING)

    async def _removing(self, contact: ContactView) -> None:
        try:
            await self._contacts.remove(contact.id)
        except Exception as error:
            self.notice.say(translate(sentence_of(error)), Tone.MISSED)
            return
        undo = QCoreApplication.translate("Contacts", "Undo")
        if not self.notice.isVisible() or self.notice.act.text() != undo:
            self._removed = []
        self._removed.append(contact)
        words = QCoreApplication.translate("Contacts", "{name} is removed.")
        if len(self._removed) > 1:
            words = QCoreApplication.translate("Contacts", "Removed contacts: {count}.")
        self.notice.say(
            words.format(name=title_of(contact), count=len(self._removed)), act=(undo, self._undo)
        )

    def _undo(self) -> None:
        self.notice.hide()
        self._tasks.start(self._undoing(), name="restore contacts")

    async def _undoing(self) -> None:
        id = None
        try:
            while self._removed:
                contact = self._removed[-1]
                phones = [phone.written for phone in contact.phones]
                id, _ = await self._contacts.add(contact.name, contact.company, phones)
                self._removed.pop()
        except Exception as error:
            self.notice.say(translate(sentence_of(error)), Tone.MISSED)
        if id is not None:
            self._show_contact(id)

    # A file that is dropped here.

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if _dropped(event) is not None and not self.files.busy:
            event.acceptProposedAction()
            self._show_dragging(on=True)

    @guarded
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: D102
        self._show_dragging(on=False)

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self._show_dragging(on=False)
        file = _dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self._pages.setCurrentIndex(0)
            self.files.ask(file)

    def _show_dragging(self, *, on: bool) -> None:
        self._dragging = on
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not self._dragging:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        painter.setPen(QPen(QColor(self._theme.tokens.accent), px(2)))
        edge = px(8)
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), px(12), px(12))
        painter.end()


def _counted(total: int, *, looked_for: bool, cut: bool) -> str:
    count = QLocale().toString(total)
    if cut:
        return QCoreApplication.translate("Contacts", "the first {count}").format(count=count)
    if looked_for:
        return QCoreApplication.translate("Contacts", "found: {count}").format(count=count)
    return QCoreApplication.translate("Contacts", "contacts: {count}").format(count=count)


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
