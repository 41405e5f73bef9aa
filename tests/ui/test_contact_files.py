"""Files of contacts, in and out of the address book's page."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.book_page import Shown, Tell
from tests.waiting import until

from callpop.contacts.book import AddressBook


def test_a_file_is_imported(with_empty_book: Tell, shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,phone\nЯн,0991234567\nnobody,\nЯна,3.8E+11\n", encoding="utf-8")

    async def story(book: AddressBook) -> None:
        shown.page.invitation.import_.click()
        shown.in_dialog(file)
        await shown.idle()
        # It is shown how it would be read; nothing is imported yet.
        options = shown.page.files.options
        assert options.people.text() == "Read as utf-8, it begins with:\nЯн, +380 99 123 45 67"
        assert shown.listed() == []
        QTest.keyClick(options.take, Qt.Key.Key_Return)
        assert not options.isVisible()
        assert not shown.page.add.isEnabled()
        await shown.idle()
        assert shown.listed() == ["Ян"]
        assert "New contacts: 1;" in shown.page.notice.words.text()
        assert "not read: 2." in shown.page.notice.words.text()
        lines = shown.page.notice.lines.text().split("\n")
        assert lines[0] == "Line 3: there is no phone number in it."
        assert lines[1].startswith("Line 4: a spreadsheet has cut the number 3.8E+11 short")
        assert shown.page.add.isEnabled()
        shown.page.files.take(file)
        await shown.idle()
        assert "known already: 1;" in shown.page.notice.words.text()
        shown.page.notice.close_it.click()
        assert not shown.page.notice.isVisible()

    with_empty_book(story)


def test_how_a_file_is_read_can_be_chosen(
    with_empty_book: Tell, shown: Shown, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    # Polish names, which may as well be those of another half of Europe.
    file.write_bytes("name,phone\nŁukasz,22 123 45 67\n".encode("windows-1250"))

    async def story(book: AddressBook) -> None:
        options = shown.page.files.options
        shown.page.files.ask(file)
        await shown.idle()
        assert "Łukasz" not in options.people.text()
        options.encoding.setCurrentIndex(options.encoding.findData("windows-1250"))
        options.encoding.activated.emit(options.encoding.currentIndex())
        await shown.idle()
        assert "Read as windows-1250" in options.people.text()
        QTest.keyClicks(options.country, "pl")
        await shown.idle()
        assert "Łukasz, +48 22 123 45 67" in options.people.text()
        QTest.keyClick(options.country, Qt.Key.Key_Return)
        await shown.idle()
        [(name, _, phones)] = shown.on_disk()
        assert (name, phones) == ("Łukasz", ("+48221234567",))
        shown.page.files.ask(file)
        await shown.idle()
        options.encoding.setCurrentIndex(options.encoding.findData("utf-16"))
        options.encoding.activated.emit(options.encoding.currentIndex())
        await shown.idle()
        assert "can't be read as “utf-16”" in options.people.text()
        QTest.keyClick(options.take, Qt.Key.Key_Escape)
        assert not options.isVisible()
        assert len(shown.on_disk()) == 1

    with_empty_book(story)


def test_an_import_can_be_stopped(with_book: Tell, shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,phone\n" + "".join(f"N{n},+38050{n:07}\n" for n in range(20_000)))

    async def story(book: AddressBook) -> None:
        before, notice = shown.on_disk(), shown.page.notice
        shown.page.files.take(file)
        await until(lambda: "records so far" in notice.words.text(), "the progress")
        assert not notice.close_it.isVisible()
        notice.act.click()
        assert not notice.act.isEnabled()
        await shown.idle()
        assert notice.words.text() == "Stopped. The address book is as it was."
        assert shown.on_disk() == before
        shown.pick("Peter Novák")
        shown.page.remove.click()
        await shown.idle()
        assert notice.act.isEnabled()

    with_book(story)


def test_a_file_that_is_none_changes_nothing(with_book: Tell, shown: Shown, tmp_path: Path) -> None:
    async def story(book: AddressBook) -> None:
        before = shown.on_disk()
        shown.page.import_.click()
        shown.in_dialog(tmp_path / "gone.csv")
        await shown.idle()
        options = shown.page.files.options
        assert "can't be read: No such file" in options.people.text()
        options.leave.click()
        assert not options.isVisible()
        (tmp_path / "picture.png").write_bytes(bytes(range(256)) * 16)
        shown.page.files.take(tmp_path / "picture.png")
        await shown.idle()
        assert "There is no contact in this file" in shown.page.notice.words.text()
        assert shown.on_disk() == before
        assert shown.page.add.isEnabled()

    with_book(story)


def test_a_file_is_dropped_on_the_page(with_empty_book: Tell, shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ян\nTEL:+380991234567\nEND:VCARD\n")

    def drop(*files: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        copy, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier(0),
        )
        enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
        enter.ignore()
        QApplication.sendEvent(shown.page, enter)
        if not enter.isAccepted():
            return False
        QApplication.sendEvent(shown.page, QDropEvent(QPointF(9, 9), copy, data, left, none))
        return True

    async def story(book: AddressBook) -> None:
        assert not drop(file, file)
        assert drop(file)
        await shown.idle()
        shown.page.files.options.take.click()
        await shown.idle()
        assert shown.listed() == ["Ян"]

    with_empty_book(story)


def test_everybody_is_exported_in_the_format_of_the_name(
    with_book: Tell, shown: Shown, tmp_path: Path
) -> None:
    async def story(book: AddressBook) -> None:
        for chosen, name, begins in (
            ("Table (CSV) (*.csv)", "out.csv", "\ufeffname,company,phone,phone\n"),
            ("vCard (*.vcf)", "out.vcf", "BEGIN:VCARD\n"),
        ):
            shown.page.export.setFocus()
            shown.page.export.click()
            shown.in_dialog(tmp_path / name.partition(".")[0], chosen)
            await shown.idle()
            assert shown.page.focusWidget() is shown.page.export
            assert shown.page.notice.words.text().endswith(f"{name}: 4.")
            assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
            await until(lambda: not shown.page.findChildren(QFileDialog), "the dialog to go")
        (tmp_path / "out.csv").write_text("precious")
        shown.page.export.click()
        shown.in_dialog(tmp_path / "out.csv")
        await shown.idle()
        assert shown.page.notice.words.text().endswith("out.csv is there already.")
        assert (tmp_path / "out.csv").read_text() == "precious"
        shown.page.notice.act.click()
        await shown.idle()
        assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith("\ufeffname")
        shown.page.files.give(tmp_path / "nowhere" / "out.csv")
        await shown.idle()
        assert "can't be written" in shown.page.notice.words.text()

    with_book(story)
