"""A contact to fill in: name, company and numbers."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, restyle
from callpop.ui.nesting import nest
from callpop.ui.ports import Contacts, ContactView, PhoneView, key_of, sentence_of
from callpop.ui.said import Said
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

LONGEST = 200
_LINES_SEEN = 5


class ContactForm(QWidget):
    """Adds a contact, or changes one."""

    saved = Signal(int, str)
    """The contact's id, and what the agent should know of it, or ""."""
    left = Signal()

    def __init__(self, theme: Theme, contacts: Contacts, tasks: Tasks) -> None:
        super().__init__()
        self._contacts = contacts
        self._tasks = tasks
        self._id: int | None = None
        self._turn = 0
        px = theme.px
        self._title = label(type_="name", wraps=True)
        self.name = Asked(theme, QCoreApplication.translate("Contacts", "Name"), QLineEdit())
        self.company = Asked(theme, QCoreApplication.translate("Contacts", "Company"), QLineEdit())
        self.phones = Asked(
            theme,
            QCoreApplication.translate("Contacts", "Phone numbers"),
            QPlainTextEdit(),
            QCoreApplication.translate(
                "Contacts", "One a line, best with the country code: +380 99 123 45 67."
            ),
        )
        self._words = Said()
        self.save = button(QCoreApplication.translate("Contacts", "Save"), "primary")
        self.cancel = button(QCoreApplication.translate("Contacts", "Cancel"))
        self.save.clicked.connect(self._start)
        self.cancel.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        form = QVBoxLayout(self)
        form.setContentsMargins(px(24), px(20), px(24), px(16))
        form.setSpacing(px(14))
        form.addWidget(self._title)
        for asked in (self.name, self.company, self.phones):
            form.addWidget(asked)
        form.addWidget(self._words)
        nest(form, buttons)
        form.addStretch(1)

    def start_new(self, name: str = "", company: str = "", phones: str = "") -> None:
        """The form of a new contact, of whom this much is known."""
        title = QCoreApplication.translate("Contacts", "Add a contact")
        self._begin(None, title, name, company, phones)

    def start_edit(self, contact: ContactView) -> None:
        """The form of a contact that there is."""
        self._begin(
            contact.id,
            contact.name or contact.company,
            contact.name,
            contact.company,
            "\n".join(map(_as_a_line, contact.phones)),
        )

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        in_lines = self.focusWidget() is self.phones.editor
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if entered and (control or not in_lines):
            self.save.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def words(self) -> str:
        """What is said below the fields."""
        return self._words.text()

    def _begin(self, id: int | None, title: str, name: str, company: str, phones: str) -> None:
        self._turn += 1
        self._id = id
        self._title.setText(title)
        for asked, value in (
            (self.name, name),
            (self.company, company),
            (self.phones, phones),
        ):
            asked.set_value(value)
        self._say("")
        self.save.setEnabled(True)

    def _start(self) -> None:
        self.save.setEnabled(False)
        for asked in (self.name, self.company, self.phones):
            asked.show_wrong("")
        self._say(QCoreApplication.translate("Contacts", "Saving…"))
        self._tasks.start(self._saving(self._turn), name="save contact")

    async def _saving(self, turn: int) -> None:
        name, company = self.name.value(), self.company.value()
        phones = self.phones.value().splitlines()
        note = ""
        try:
            if self._id is not None:
                id = self._id
                await self._contacts.change(id, name, company, phones)
            else:
                id, change = await self._contacts.add(name, company, phones)
                note = _became(change).format(name=name or company)
        except Exception as error:
            if turn == self._turn:
                self._failed(error)
        else:
            if turn == self._turn:
                self.saved.emit(id, note)

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        words = translate(sentence_of(error))
        asked = {"name": self.name, "phones": self.phones}.get(key_of(error) or "")
        if asked is None:
            self._say(words, Tone.MISSED)
            return
        self._say("")
        asked.show_wrong(words)
        asked.editor.setFocus()

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._words.say(text, tone)


class Asked(QWidget):
    """One thing that is asked for: label, input, help and, where something is wrong, what."""

    def __init__(
        self, theme: Theme, title: str, editor: QLineEdit | QPlainTextEdit, help: str = ""
    ) -> None:
        super().__init__()
        px = theme.px
        self.editor = editor
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(LONGEST)
        else:
            editor.setTabChangesFocus(True)
            theme.changed.connect(self._fit_lines)
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(help)
        editor.textChanged.connect(lambda *_: self.show_wrong(""))
        name = label(title, "strong")
        name.setBuddy(editor)
        self._help = label(help, "caption", Tone.MUTED, wraps=True)
        self._wrong = Said("caption", Tone.MISSED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for part in (name, editor, self._help, self._wrong):
            layout.addWidget(part)
        self._fit_lines()
        self.show_wrong("")

    def value(self) -> str:
        """What was filled in."""
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        return self.editor.toPlainText()

    def set_value(self, value: str) -> None:
        """Fill it in."""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(value)
        else:
            self.editor.setPlainText(value)
        self.show_wrong("")

    @property
    def wrong(self) -> str:
        """What is said to be wrong with it."""
        return self._wrong.text()

    def show_wrong(self, text: str) -> None:
        """Say what is wrong with it; "" for nothing."""
        self._wrong.say(text)
        self.editor.setAccessibleDescription(text or self._help.text())
        self._help.setVisible(not text and bool(self._help.text()))
        wrong = "true" if text else "false"
        if self.editor.property("wrong") != wrong:
            self.editor.setProperty("wrong", wrong)
            restyle(self.editor)

    def _fit_lines(self) -> None:
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.ensurePolished()
            line = self.editor.fontMetrics().lineSpacing()
            margins = 2 * (round(self.editor.document().documentMargin()) + 1)
            self.editor.setFixedHeight(_LINES_SEEN * line + margins)


def _as_a_line(phone: PhoneView) -> str:
    # A number that was written without its country must not be read with another one.
    return phone.text if phone.written == phone.text else phone.shown


def _became(change: str) -> str:
    return {
        "changed": QCoreApplication.translate(
            "Contacts", "{name} was in the address book already, and has the new numbers now."
        ),
        "unchanged": QCoreApplication.translate(
            "Contacts", "{name} is in the address book already, with these numbers."
        ),
    }.get(change, "")
