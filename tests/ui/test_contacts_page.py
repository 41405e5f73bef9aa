"""The address book's page, on a real address book."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.desk.office import Workplace
from tests.ui.at_work import AtWork, Run, clipboard
from tests.ui.book_page import Shown, Tell
from tests.ui.sample_contacts import SampleContact, SampleContacts, SamplePhone
from tests.waiting import until

from callpop.contacts.book import AddressBook
from callpop.contacts.file import ContactsFile
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.shell import Windows

Key = Qt.Key


def test_everybody_by_name_as_people_write_them(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        assert shown.listed() == ["Peter Novák", "Анастасія Березкіна", "Водоканал", "Олена Коваль"]
        index = shown.page.model.index(3)
        spoken = "Олена Коваль, Рога і Копита, +380 99 123 45 67, 101"
        assert index.data() == spoken
        assert not shown.page.invitation.isVisible()
        assert not shown.page.call_it.isEnabled()

    with_book(story)


def test_whoever_is_looked_for_is_picked_and_called(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        page = shown.page
        await shown.look_for("рог")
        assert (shown.listed(), shown.picked) == (["Олена Коваль"], "Олена Коваль")
        QTest.keyClick(page.search, Key.Key_Return)
        assert shown.called == ["+380 99 123 45 67"]
        await shown.look_for("056 777")
        assert shown.listed() == ["Анастасія Березкіна"]
        await shown.look_for("nobody")
        assert page.nobody.isVisible()
        assert not page.list.isVisible()
        QTest.keyClick(page.search, Key.Key_Escape)
        await shown.idle()
        assert len(shown.listed()) == 4
        assert shown.picked == ""
        assert page.isVisible()

    with_book(story)


def test_a_contact_of_several_numbers_asks_which(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        shown.pick("Олена Коваль")
        shown.page.call_it.click()
        [menu] = shown.page.findChildren(QMenu)
        assert [one.text() for one in menu.actions()] == ["Call +380 99 123 45 67…", "Call 101…"]
        menu.actions()[1].trigger()
        menu.close()
        shown.pick("Водоканал")
        shown.page.call_it.click()
        assert shown.called == ["101", "+380 44 123 45 67"]

    with_book(story)


def test_the_list_by_the_keyboard(with_book: Tell, shown: Shown, qtbot: QtBot) -> None:
    async def story(book: AddressBook) -> None:
        page = shown.page
        await until(page.isActiveWindow, "the focus")
        page.search.setFocus()
        QTest.keyClick(page.search, Key.Key_Down)
        assert page.list.hasFocus()
        assert shown.picked == "Peter Novák"
        QTest.keyClick(page.list, Key.Key_Down)
        QTest.keyClick(page.list, Key.Key_Return)
        assert shown.called == ["+380 56 777 77 77"]
        QTest.keyClick(page.list, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert clipboard() == "+380 56 777 77 77"
        QTest.keyClick(page.list, Key.Key_F2)
        assert page.form.name.value() == "Анастасія Березкіна"
        assert QApplication.focusWidget() is page.form.name.editor
        QTest.keyClick(page.form.name.editor, Key.Key_Escape)
        assert page.list.hasFocus()
        QTest.keyClick(page.list, Key.Key_Delete)
        await shown.idle()
        assert "Анастасія Березкіна" not in shown.listed()
        # Letters are looked for, and not in a hundred thousand rows one by one.
        QTest.keyClicks(page.list, "n")
        assert page.search.hasFocus()
        QTest.keyClicks(page.search, "ov")
        await shown.idle()
        assert page.search.text() == "nov"
        assert shown.listed() == ["Peter Novák"]

    with_book(story)


def test_a_double_click_calls(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        rows = shown.page.list
        where = rows.visualRect(shown.page.model.index(1)).center()
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(rows.viewport(), left, pos=where)
        assert (shown.picked, shown.called) == ("Анастасія Березкіна", [])
        QTest.mouseDClick(rows.viewport(), left, pos=where)
        assert shown.called == ["+380 56 777 77 77"]
        QTest.mouseDClick(rows.viewport(), left, pos=rows.viewport().rect().bottomLeft())
        assert len(shown.called) == 1

    with_book(story)


def test_a_contact_is_added_and_seen(with_empty_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        page = shown.page
        assert page.invitation.isVisible()
        assert not page.search.isVisible()
        page.invitation.add.click()
        form = page.form
        QTest.keyClicks(form.name.editor, "Jan")
        QTest.keyClick(form.name.editor, Key.Key_Tab)
        QTest.keyClick(form.company.editor, Key.Key_Tab)
        QTest.keyClicks(form.phones.editor, "099 123 45 67")
        QTest.keyClick(form.phones.editor, Key.Key_Return)
        QTest.keyClicks(form.phones.editor, "101")
        QTest.keyClick(form.phones.editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await shown.idle()
        assert shown.on_disk() == [("Jan", "", ("+380991234567", "101"))]
        assert (shown.picked, page.list.isVisible()) == ("Jan", True)
        assert not page.notice.isVisible()
        page.add.click()
        assert form.name.value() == ""
        await shown.save("Jan", "", "102")
        assert "has the new numbers now" in page.notice.words.text()
        assert shown.on_disk() == [("Jan", "", ("+380991234567", "101", "102"))]

    with_empty_book(story)


def test_what_is_wrong_is_said_beside_its_field(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        page, form = shown.page, shown.page.form
        page.add.click()
        await shown.save("", "", "101")
        assert form.name.wrong == "A contact needs a name or a company."
        await shown.save("Ян", "", "")
        assert (form.name.wrong, form.phones.wrong) == ("", "A contact needs a phone number.")
        await shown.save("Ян", "", "101\nno number")
        assert "“no number” is not a phone number" in form.phones.wrong
        assert form.save.isEnabled()
        form.cancel.click()
        shown.pick("Водоканал")
        page.edit.click()
        await shown.save("Peter Novák", "", "101")
        assert "There is another contact “Peter Novák” already" in form.name.wrong
        assert len(shown.on_disk()) == 4

    with_book(story)


def test_a_contact_is_changed_where_it_stands(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        await shown.look_for("водо")
        shown.page.edit.click()
        assert shown.page.form.phones.value() == "+380441234567"
        await shown.save("", "Водоканал Київ", "+380441234567\n099 111 22 33")
        # Whoever is still among those that were looked for is shown there.
        assert (shown.page.search.text(), shown.picked) == ("водо", "Водоканал Київ")
        shown.page.edit.click()
        assert shown.page.form.phones.value() == "+380441234567\n+380 99 111 22 33"
        await shown.save("", "Київводоканал", "+380441234567")
        await shown.idle()
        assert (shown.page.search.text(), shown.picked) == ("", "Київводоканал")
        assert len(shown.listed()) == 4

    with_book(story)


def test_a_removal_can_be_undone(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        before = shown.on_disk()
        shown.pick("Олена Коваль")
        shown.page.remove.click()
        await shown.idle()
        assert len(shown.on_disk()) == 3
        assert shown.page.notice.words.text() == "Олена Коваль is removed."
        assert shown.picked == "Водоканал"
        shown.page.remove.click()
        # A hasty hand.
        shown.page.remove.click()
        await shown.idle()
        assert len(shown.on_disk()) == 2
        assert shown.page.notice.words.text() == "Removed contacts: 2."
        shown.page.notice.act.click()
        await shown.idle()
        assert shown.on_disk() == before
        assert shown.picked == "Олена Коваль"
        assert not shown.page.notice.isVisible()

    with_book(story)


def test_what_others_change_is_seen_and_the_picked_one_stays(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        shown.pick("Водоканал")
        ContactsFile(shown.path).add("Aaron", "", ["101"])
        await book.reload()
        await shown.idle()
        assert shown.listed()[0] == "Aaron"
        assert shown.picked == "Водоканал"
        # In the form, another program's removal is told and not undone.
        shown.page.edit.click()
        [gone] = ContactsFile(shown.path).find("водоканал")
        ContactsFile(shown.path).remove(gone.id)
        await shown.save("", "Водоканал", "101")
        assert "it was removed" in shown.page.form.words

    with_book(story)


def test_a_book_that_cant_be_used_says_why(with_book: Tell, shown: Shown) -> None:
    async def story(book: AddressBook) -> None:
        page = shown.page
        shown.pick("Водоканал")
        with closing(sqlite3.connect(shown.path)) as db:
            db.execute("PRAGMA user_version = 99")
        page.remove.click()
        await shown.idle()
        assert "written by a newer version of Callpop" in page.notice.words.text()
        page.edit.click()
        await shown.save("", "Other", "101")
        assert "written by a newer version of Callpop" in page.form.words
        page.form.cancel.click()
        await shown.look_for("any")
        assert "written by a newer version of Callpop" in page.trouble.text()
        assert page.trouble.isVisible()
        with closing(sqlite3.connect(shown.path)) as db:
            db.execute("PRAGMA user_version = 1")
        await shown.look_for("")
        assert not page.trouble.isVisible()
        assert len(shown.listed()) == 4

    with_book(story)


def test_a_damaged_book_invites_nobody(run: Run, shown: Shown) -> None:
    async def story() -> None:
        shown.path.write_bytes(b"no database" * 1000)
        shown.open(AddressBook(shown.path))
        await shown.idle()
        assert "contacts.db is damaged" in shown.page.trouble.text()
        assert not shown.page.invitation.isVisible()
        assert not shown.page.import_.isVisible()

    run(story)


class Many(SampleContacts):
    """So many that nobody would want them all."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    async def count(self) -> int:
        return 100_000

    async def page(self, offset: int, limit: int) -> Sequence[SampleContact]:
        self.asked.append(offset)
        return [
            SampleContact(n, f"Contact {n:06}", "", (SamplePhone("101"),))
            for n in range(offset, offset + limit)
        ]

    async def find(self, text: str, limit: int) -> Sequence[SampleContact]:
        return await super().page(0, 0) or (await self.page(0, limit))


def test_of_a_hundred_thousand_those_are_read_that_are_seen(run: Run, shown: Shown) -> None:
    async def story() -> None:
        many = Many()
        shown.open(many)
        await shown.idle()
        assert many.asked == [0]
        rows = shown.page.list
        rows.scrollToBottom()
        await until(lambda: 99_900 in many.asked, "the last page")
        await shown.idle()
        assert shown.page.model.index(99_999).data() == "Contact 099999, 101"
        # All the way up again: what is passed by is not read.
        bar = rows.verticalScrollBar()
        for step in range(200):
            bar.setValue(bar.maximum() - step * bar.maximum() // 200)
            rows.viewport().repaint()
        await shown.idle()
        assert len(many.asked) < 10
        await shown.look_for("contact")
        assert shown.page.model.rowCount() == 500
        assert shown.picked == "Contact 000000"
        assert shown.page.model.cut

    run(story)


def test_the_settings_lead_to_the_page_and_the_page_to_the_dial_box(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_settings()
        settings = windows.settings
        await until(lambda: settings.isVisible(), "the settings")
        settings.open_page(SettingsPageKey.CONTACTS)
        page = settings.contacts_page
        assert page.isVisible()
        await until(lambda: page.model.rowCount() > 0, "the contacts")
        page.search.setText("олена")
        await until(lambda: page.model.rowCount() == 1, "Olena")
        QTest.keyClick(page.search, Key.Key_Return)
        assert windows.dial_box.isVisible()
        assert windows.dial_box.input.text() == "+380 99 123 45 68"
        assert work.lines.sent == []

    at_work(story)
