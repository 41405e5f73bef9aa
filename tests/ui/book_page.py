"""What the tests of the address book's page share."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from tests.clocks import START
from tests.waiting import until

from callpop.contacts.book import AddressBook
from callpop.contacts.file import ContactsFile
from callpop.tasks import Tasks
from callpop.ui.contacts_page import ContactsPage
from callpop.ui.ports import Contacts
from callpop.ui.theme import Theme

NewPerson = tuple[str, str, list[str]]

PEOPLE: tuple[NewPerson, ...] = (
    ("Олена Коваль", "Рога і Копита", ["+380991234567", "101"]),
    ("Анастасія Березкіна", "Рекламна агенція", ["+380567777777"]),
    ("", "Водоканал", ["+380441234567"]),
    ("Peter Novák", "", ["+421212345678"]),
)


@dataclass
class Shown:
    """The page with the book that it shows."""

    theme: Theme
    path: Path
    called: list[str] = field(default_factory=list)

    def open(self, contacts: Contacts) -> None:
        self.tasks = Tasks("test")
        self.page = ContactsPage(self.theme, contacts, self.tasks, lambda: START)
        self.page.call.connect(self.called.append)
        self.page.resize(560, 600)
        self.page.show()
        self.page.activateWindow()

    async def idle(self) -> None:
        await until(lambda: not self.tasks.running, "the work")

    def listed(self) -> list[str]:
        model = self.page.model
        found = [model.contact(place) for place in range(model.rowCount())]
        return [(one.name or one.company) if one else "" for one in found]

    @property
    def picked(self) -> str:
        contact = self.page.list.contact
        return "" if contact is None else contact.name or contact.company

    async def look_for(self, text: str) -> None:
        self.page.search.setText(text)
        await self.idle()

    def pick(self, name: str) -> None:
        self.page.list.pick(self.listed().index(name))

    def in_dialog(self, file: Path, chosen: str = "") -> None:
        [dialog] = self.page.findChildren(QFileDialog)
        assert dialog.isVisible()
        if chosen:
            dialog.selectNameFilter(chosen)
            dialog.filterSelected.emit(chosen)
        dialog.setDirectory(str(file.parent))
        dialog.selectFile(file.name)
        dialog.accept()

    async def save(self, name: str, company: str, phones: str) -> None:
        form = self.page.form
        form.name.set_value(name)
        form.company.set_value(company)
        form.phones.set_value(phones)
        form.save.click()
        await self.idle()

    def on_disk(self) -> list[tuple[str, str, tuple[str, ...]]]:
        return [
            (one.name, one.company, tuple(phone.number for phone in one.phones))
            for one in ContactsFile(self.path).page(0, 100)
        ]


Story = Callable[[AddressBook], Awaitable[None]]
Tell = Callable[[Story], None]
"""Tells a story of the page and its book."""
