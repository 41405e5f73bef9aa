"""How a file of contacts is read, to be looked at before it is imported."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from callpop.tasks import Tasks
from callpop.telephony.text import isolated
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, retone
from callpop.ui.nesting import nest
from callpop.ui.ports import Contacts, sentence_of
from callpop.ui.setting_inputs import Combo
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

_LOOKING = "look into a file of contacts"


class ImportOptions(QFrame):
    """Shows the first contacts as they would be read; where names look odd, another encoding is
    chosen, and where numbers lack their country, that. Enter imports."""

    wanted = Signal(Path, str, str)
    """The file, the country and the encoding: "" for the guess."""
    left = Signal()

    def __init__(self, theme: Theme, contacts: Contacts, tasks: Tasks) -> None:
        super().__init__()
        self._contacts = contacts
        self._tasks = tasks
        self._file = Path()
        px = theme.px
        self.setProperty("kind", "strip")
        self._title = label(type_="strong", wraps=True)
        self.people = label(wraps=True)
        self.country = QLineEdit()
        self.country.setMaxLength(2)
        self.country.setFixedWidth(px(64))
        self.encoding = Combo()
        for name, words in (
            ("", QCoreApplication.translate("Contacts", "Recognised by itself")),
            ("utf-8", "UTF-8"),
            ("windows-1251", QCoreApplication.translate("Contacts", "Cyrillic (windows-1251)")),
            (
                "windows-1250",
                QCoreApplication.translate("Contacts", "Central European (windows-1250)"),
            ),
            ("windows-1252", QCoreApplication.translate("Contacts", "Western (windows-1252)")),
            ("koi8-u", QCoreApplication.translate("Contacts", "Cyrillic (KOI8-U)")),
            ("utf-16", "UTF-16"),
        ):
            self.encoding.addItem(words, name)
        of_country = label(QCoreApplication.translate("Contacts", "Country of the numbers"))
        of_country.setBuddy(self.country)
        self.country.setAccessibleName(of_country.text())
        of_encoding = label(QCoreApplication.translate("Contacts", "Encoding"))
        of_encoding.setBuddy(self.encoding)
        self.take = button(QCoreApplication.translate("Contacts", "Import"), "primary")
        self.leave = button(QCoreApplication.translate("Contacts", "Cancel"))
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (of_encoding, self.encoding)),
            (second, (of_country, self.country)),
            (third, (self.take, self.leave)),
        ):
            row.setSpacing(px(8))
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(10), px(14), px(12))
        layout.setSpacing(px(8))
        layout.addWidget(self._title)
        layout.addWidget(self.people)
        for row in (first, second, third):
            nest(layout, row)
        self.hide()
        self.encoding.activated.connect(self._look)
        self.country.textEdited.connect(self._look)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)

    def ask(self, file: Path) -> None:
        """Look into this file."""
        self._file = file
        title = QCoreApplication.translate("Contacts", "Import {file}")
        self._title.setText(title.format(file=file.name))
        self.country.clear()
        self.country.setPlaceholderText(self._contacts.country or "")
        self.encoding.setCurrentIndex(0)
        self._say("", Tone.TEXT)
        self.show()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        self._tasks.cancel(_LOOKING)
        self._tasks.start(self._looking(), name=_LOOKING)

    async def _looking(self) -> None:
        country, encoding = self._chosen()
        if len(country) == 1:
            return  # the other letter is yet to come
        try:
            seen = await self._contacts.glimpse(
                self._file, country=country or None, encoding=encoding or None
            )
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
            return
        template = QCoreApplication.translate("Contacts", "{name}, {number}")
        lines = [
            template.format(name=isolated(name), number=number) for name, number in seen.people
        ]
        read = QCoreApplication.translate("Contacts", "Read as {encoding}, it begins with:")
        nobody = QCoreApplication.translate("Contacts", "No contact is found in it so.")
        lines = [read.format(encoding=seen.encoding), *lines] if lines else [nobody]
        self._say("\n".join(lines), Tone.TEXT)

    def _chosen(self) -> tuple[str, str]:
        return self.country.text().strip().upper(), str(self.encoding.currentData())

    def _take(self) -> None:
        self._tasks.cancel(_LOOKING)
        self.hide()
        self.wanted.emit(self._file, *self._chosen())

    def _leave(self) -> None:
        self._tasks.cancel(_LOOKING)
        self.hide()
        self.left.emit()

    def _say(self, words: str, tone: Tone) -> None:
        self.people.setText(words)
        retone(self.people, tone)
        self.people.setVisible(bool(words))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
