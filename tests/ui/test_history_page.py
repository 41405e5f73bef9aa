"""The history's page: what it lists, finds, opens, notes and forgets."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.desk.office import CLIENT, ENDED, RINGING, call
from tests.ui import samples
from tests.ui.at_work import AtWork, Run, clipboard, everything_said, xdotool
from tests.ui.sample_contacts import SampleContacts
from tests.ui.sample_history import OldOffice
from tests.waiting import until

from callpop.contacts.book import AddressBook
from callpop.contacts.file import ContactsFile
from callpop.desk.history_search import NO_LIMIT, Wanted
from callpop.desk.privacy import HIDDEN
from callpop.tasks import Tasks
from callpop.telephony.changing import replace
from callpop.telephony.model import Call, CallState, Outcome
from callpop.ui.history_details import facts_of
from callpop.ui.history_page import HistoryPage
from callpop.ui.history_row import HistoryRow
from callpop.ui.ports import Contacts
from callpop.ui.shell import Windows
from callpop.ui.theme import Theme

Key = Qt.Key
ANNA = "+380567777777"


@dataclass
class AtHistory:
    """The page at an office with some days behind it."""

    office: OldOffice
    page: HistoryPage
    tasks: Tasks
    folder: Path
    called: list[tuple[str, str]] = field(default_factory=list)

    async def idle(self) -> None:
        await until(lambda: not self.tasks.running and not self.page._soon.isActive(), "the work")

    @property
    def rows(self) -> list[HistoryRow]:
        return [row for row in self.page.table.rows.rows if isinstance(row, HistoryRow)]

    @property
    def calls(self) -> list[str]:
        return [row.key for row in self.rows if not row.quiet]

    @property
    def picked(self) -> str | None:
        entry = self.page.picked
        return entry.id if entry is not None else None

    async def look_for(self, text: str) -> None:
        self.page.search.setText(text)
        await self.idle()

    async def pick(self, id: str) -> None:
        self.page.show_call(id)
        await self.idle()
        assert self.picked == id

    def notes(self) -> dict[str, str]:
        with closing(sqlite3.connect(self.folder / "history.db")) as db:
            return dict(db.execute("SELECT id, note FROM calls WHERE note <> ''"))

    def row(self, id: str) -> HistoryRow:
        [row] = [row for row in self.rows if row.key == id]
        return row


Story = Callable[[AtHistory], Awaitable[None]]
Tell = Callable[[Story], None]


@pytest.fixture
def tell(run: Run, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Tell:
    return partial(_tell, run, theme, tmp_path, None)


@pytest.fixture
def tell_with(run: Run, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Callable[..., None]:
    return partial(_tell, run, theme, tmp_path)


def _tell(
    run: Run,
    theme: Theme,
    folder: Path,
    calls: Iterator[Call] | None,
    story: Story,
    contacts: Contacts | None = None,
) -> None:
    async def whole() -> None:
        office = OldOffice(folder, calls)
        tasks = Tasks("test")
        page = HistoryPage(theme, office.clock, office.desk, contacts or SampleContacts(()), tasks)
        at = AtHistory(office, page, tasks, folder)
        page.call.connect(lambda account, number: at.called.append((account, number)))
        page.resize(700, 620)
        page.show()
        page.activateWindow()
        try:
            await at.idle()
            await story(at)
        finally:
            page.hide()
            await tasks.close()
            await office.desk.close()
            page.deleteLater()

    run(whole)


def test_calls_stand_below_their_days_with_what_was_not_known(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        assert at.calls == [str(n) for n in range(1, 15)]
        quiet = [row.title for row in at.rows if row.quiet]
        assert quiet == [
            "Today",
            "Yesterday",
            "Office, Vega Kyiv: not connected 14:02–14:20",
            "Monday, 9 March",
            "Tuesday, 3 March",
        ]
        assert at.page.count.text() == "14 calls"

    tell(story)


@pytest.mark.parametrize(
    ("id", "note", "says"),
    [
        ("1", "3:12", "Answered call, Maximiliana"),
        ("2", "missed", "Missed call, Анастасія Березкіна, +380 56 777 77 77, Рекламна агенція"),
        ("3", "no answer", "No answer, Inês"),
        ("5", "answered 09:14", "Missed call, Peter Novák"),
        ("6", "missed", "Missed call, Unknown caller"),
        ("9", "called back 13:09", "Missed call, +380 44 111 22 33"),
        ("10", "answered by Olena (102)", "Answered by Olena (102), Анастасія"),
        ("12", "1:03:32", "Answered call, Inês"),
    ],
)
def test_a_row_says_how_it_went_and_what_came_of_it(
    tell: Tell, id: str, note: str, says: str
) -> None:
    async def story(at: AtHistory) -> None:
        row = at.row(id)
        assert row.note == note
        assert row.says.startswith(says)
        assert row.returned is (id in ("5", "9"))
        assert row.bold is (id in ("2", "6", "13"))
        # Never by the colour alone: each has a drawing of its own, and says it in words.
        glyphs = {(row.glyph, row.note_tone) for row in map(at.row, ("1", "2", "3", "10"))}
        assert len(glyphs) == 4

    tell(story)


def test_filters_and_a_search_narrow_the_list(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        chips = at.page.filters.chips
        assert [chip.text() for chip in chips.values()] == [
            "All", "Missed  5", "Incoming  11", "Outgoing  2", "Internal  1",
        ]  # fmt: skip
        chips["missed"].click()
        await at.idle()
        assert at.calls == ["2", "5", "6", "9", "13"]
        assert at.page.count.text() == "5 calls"
        await at.look_for("novak")
        assert at.calls == ["5"]
        assert at.picked == "5"
        assert chips["missed"].text() == "Missed  1"
        chips["all"].click()
        await at.look_for("0905 123")
        assert at.calls == ["4", "5", "14"]
        await at.look_for("faktur")
        assert at.calls == ["5"]
        await at.look_for("")
        at.page.filters.account.setCurrentText("Vega Kyiv")
        await at.idle()
        assert at.calls == ["4"]
        at.page.filters.account.setCurrentIndex(0)
        at.page.filters.days.setCurrentIndex(1)
        await at.idle()
        assert at.calls == ["1", "2", "3", "4", "5", "6"]
        at.page.filters.days.setCurrentIndex(5)
        at.page.filters.day.setDate(at.page.filters.day.date().addDays(-1))
        await at.idle()
        assert at.calls == ["7", "8", "9", "10", "11"]
        await at.look_for("nobody at all")
        assert at.calls == []
        assert at.page.none.text() == "There are no such calls."
        assert not at.page.details.isVisible()
        at.page.every.click()
        await at.idle()
        assert len(at.calls) == 14

    tell(story)


def test_who_types_on_sees_what_was_typed_last(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        for end in range(1, len("carvalho") + 1):
            at.page.search.setText("carvalho"[:end])
        await at.idle()
        assert at.calls == ["3", "12"]

    tell(story)


def test_the_keyboard_reaches_everything(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        page = at.page
        page.search.setFocus()
        QTest.keyClick(page.search, Key.Key_Down)
        assert page.table.hasFocus()
        assert at.picked == "1"
        for _ in range(6):
            QTest.keyClick(page.table, Key.Key_Down)
        # Over the heading of yesterday.
        assert at.picked == "7"
        QTest.keyClick(page.table, Key.Key_Down)
        # Over a time without connection.
        assert at.picked == "8"
        QTest.keyClick(page.table, Key.Key_Up)
        QTest.keyClick(page.table, Key.Key_Up)
        assert at.picked == "6"
        QTest.keyClick(page.table, Key.Key_Home)
        assert at.picked == "1"
        QTest.keyClick(page.table, Key.Key_Return)
        assert at.called == [("Office", "+380991234567")]
        QTest.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert clipboard() == "+380 99 123 45 67"
        QTest.keyClick(page.table, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert page.details.note.editor.hasFocus()
        # Back to the list: the window stays.
        QTest.keyClick(page.details.note.editor, Key.Key_Escape)
        assert page.isVisible()
        assert page.table.hasFocus()
        QTest.keyClick(page.table, Key.Key_P)
        assert page.search.hasFocus()
        assert page.search.text() == "p"
        await at.idle()
        assert at.calls == ["4", "5", "14"]

    tell(story)


def test_everything_known_of_a_call_is_told(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        await at.pick("4")
        said = everything_said(at.page.details)
        for words in (
            "Answered call", "Peter Novák", "Lekáreň Slnko", "+421 905 123 456",
            "Thursday, 12 March 2026, 09:14", "Talked for 1:01", "To Sales (800)",
            "Line 567 850 550", "Your extension 002", "Account Vega Kyiv",
        ):  # fmt: skip
            assert words in said, words
        assert at.page.details.recording.isVisibleTo(at.page)
        # The line was down when it was answered.
        assert at.page.picked is not None
        vague = replace(at.page.picked, answered_at=None, duration=0)
        assert not any(fact.startswith("Rang") for fact in facts_of(vague))
        await at.pick("5")
        assert at.page.details.made_up.text() == "Called again and was answered 09:14"
        assert "Rang for 0:24" in everything_said(at.page.details)
        assert not at.page.details.recording.isVisibleTo(at.page)
        await at.pick("3")
        assert at.page.details.call_it.text() == "Call again"
        await at.pick("6")
        assert not at.page.details.call_it.isEnabled()
        assert not at.page.details.forget_it.isVisibleTo(at.page)

    tell(story)


def test_every_record_of_the_caller_opens_by_the_rules_of_links(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        page, office = at.page, at.office
        await at.pick("2")
        page.details.open_crm.click()
        await at.idle()
        others = page.details._others.findChildren(type(page.details.open_crm))
        [other] = [one for one in others if one.isVisibleTo(page)]
        assert other.accessibleName() == "Open Тарас Березкін, Рекламна агенція «Крок» in CRM"
        other.click()
        await at.idle()
        assert office.browser.opened == ["https://crm.example/1", "https://crm.example/2"]
        office.settings.of = type(office.settings.of)("UA")
        QTest.keyClick(page.table, Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        await at.idle()
        assert "leads to crm.example" in everything_said(page.ask)
        assert office.browser.opened[2:] == []
        always = next(b for b in page.ask.findChildren(type(other)) if b.text() == "Always")
        always.click()
        await at.idle()
        assert office.browser.opened[2:] == ["https://crm.example/1"]
        assert not page.ask.isVisible()
        await at.pick("4")
        page.details.recording.click()
        await at.idle()
        assert office.browser.opened[-1] == "https://crm.example/recordings/4.mp3"

    tell(story)


def test_a_note_is_kept_while_it_is_typed(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        note = at.page.details.note
        await at.pick("1")
        note.editor.setPlainText("Calls again on Monday")
        assert at.notes().get("1") is None
        note._soon.timeout.emit()
        await at.idle()
        assert at.notes()["1"] == "Calls again on Monday"
        assert note.state.text() == "Kept"
        assert at.row("1").signs
        # Half a word, and on to the next call.
        note.editor.setPlainText("Calls again on Mon")
        at.page.show_call("3")
        await at.idle()
        assert at.notes()["1"] == "Calls again on Mon"
        assert note.editor.toPlainText() == ""
        # News of the call do not disturb whoever writes.
        await at.pick("1")
        note.editor.setPlainText("Calls again on Tuesday")
        at.office.history.record(call(id="new", seen_at=samples.NOW), None)
        at.page._renew()
        await at.idle()
        assert note.editor.toPlainText() == "Calls again on Tuesday"

    tell(story)


def test_a_note_outlives_that_the_window_closes_at_once(tell: Tell, tmp_path: Path) -> None:
    async def story(at: AtHistory) -> None:
        await at.pick("1")
        at.page.details.note.editor.setPlainText("Not lost")
        at.page.hide()
        await at.tasks.close()

    tell(story)
    with closing(sqlite3.connect(tmp_path / "history.db")) as db:
        assert db.execute("SELECT note FROM calls WHERE id = '1'").fetchone() == ("Not lost",)


def test_a_note_that_cannot_be_written_is_said_and_tried_again(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        note = at.page.details.note
        await at.pick("1")
        with closing(sqlite3.connect(at.folder / "history.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            note.editor.setPlainText("Wait for me")
            note.write_down()
            await at.idle()
            assert "can't be changed" in note.state.text()
            other.execute("ROLLBACK")
        note.write_down()
        await at.idle()
        assert at.notes()["1"] == "Wait for me"

    tell(story)


def test_a_number_is_forgotten_after_one_question(
    tell_with: Callable[..., None], tmp_path: Path
) -> None:
    path = tmp_path / "contacts.db"
    ContactsFile(path).add("Peter Novák", "", ["+421905123456", "+421212345678"])

    async def story(at: AtHistory) -> None:
        page = at.page
        await at.pick("5")
        page.details.forget_it.click()
        await at.idle()
        said = page.notice.words.text()
        assert said.startswith("Delete 3 calls with +421 905 123 456")
        assert len(at.calls) == 14
        assert page.notice.act.hasFocus()
        page.notice.act.click()
        await at.idle()
        assert page.notice.words.text() == "3 calls are deleted."
        assert not {"4", "5", "14"} & set(at.calls)
        assert at.picked != "5"
        assert len(ContactsFile(path).find("novak")[0].phones) == 2
        page.notice.act.click()
        await at.idle()
        [contact] = ContactsFile(path).find("novak")
        assert [phone.number for phone in contact.phones] == ["+421212345678"]

    tell_with(None, story, AddressBook(path))


def test_a_caller_becomes_a_contact_and_a_known_one_is_edited(
    tell_with: Callable[..., None], tmp_path: Path
) -> None:
    path = tmp_path / "contacts.db"
    ContactsFile(path).add("Peter Novák", "Lekáreň", ["0905 123 456"], "SK")

    async def story(at: AtHistory) -> None:
        page = at.page
        await at.pick("2")
        assert page.details.contact.text() == "Add to contacts…"
        page.details.contact.click()
        assert page.form.isVisible()
        assert page.form.name.value() == "Анастасія Березкіна"
        assert page.form.company.value() == "Рекламна агенція"
        assert page.form.phones.value() == "+380 56 777 77 77"
        page.form.save.click()
        await at.idle()
        assert page.table.isVisible()
        assert [one.name for one in ContactsFile(path).find("анастасія")]
        assert page.details.contact.text() == "Edit contact…"
        await at.pick("4")
        assert page.details.contact.text() == "Edit contact…"
        page.details.contact.click()
        assert page.form.name.value() == "Peter Novák"
        page.form.cancel.click()
        assert page.table.isVisible()

    tell_with(None, story, AddressBook(path))


def test_names_and_numbers_are_hidden_and_meant_all_the_same(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        page = at.page
        await at.pick("2")
        at.office.desk.privacy.switch(on=True)
        await at.idle()
        shown = "\n".join([*(row.says for row in at.rows), everything_said(page)])
        for secret in ("Анастасія", "Novák", "777", "905", "Olena", "desks", "Тарас", "агенція"):
            assert secret not in shown, secret
        assert HIDDEN in shown
        assert page.details.note.editor.isReadOnly()
        page.details.call_it.click()
        assert at.called == [("Office", ANNA)]
        QTest.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert clipboard() == "+380 56 777 77 77"
        page.details.forget_it.click()
        await at.idle()
        assert page.notice.words.text().startswith(f"Delete 2 calls with {HIDDEN}")
        at.office.desk.privacy.switch(on=False)
        assert "desks" in page.details.note.editor.toPlainText()
        await at.idle()
        assert at.notes()["2"].startswith("Wants the offer")

    tell(story)


def test_the_calls_that_are_listed_become_a_file(tell: Tell, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"

    async def story(at: AtHistory) -> None:
        page = at.page
        await at.look_for("novak")
        for said in ("3 calls are written to", "is there already"):
            page.export.click()
            [dialog] = [d for d in page.findChildren(QFileDialog) if d.isVisible()]
            dialog.setDirectory(str(file.parent))
            dialog.selectFile(file.name)
            dialog.accept()
            await until(partial(_says, page, said), said)
        page.notice.act.click()
        await at.idle()
        assert "3 calls are written" in page.notice.words.text()

    tell(story)
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].endswith("crm,id,note,called back,spoken with")
    assert len(lines) == 4


def test_what_happens_meanwhile_is_listed_and_moves_nothing(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        await at.pick("7")
        at.office.clock.advance(5)
        at.office.says("live", RINGING)
        at.page._soon.timeout.emit()
        await at.idle()
        assert at.rows[1].note == "Rings now"
        assert at.picked == "7"
        at.office.clock.advance(20)
        at.office.says("live", ENDED)
        await at.office.after(2)
        at.page._soon.timeout.emit()
        await at.idle()
        assert at.rows[1].note == "missed"
        assert at.calls[1:] == [str(n) for n in range(1, 15)]

    tell(story)


def test_who_looks_at_the_history_has_seen_what_was_missed(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        await until(lambda: at.page.isActiveWindow(), "the page in front")
        at.office.says("m", RINGING)
        at.office.clock.advance(20)
        at.office.says("m", ENDED)
        await at.office.after(2)
        assert at.office.desk.missed_count == 0
        # Another window is worked in, and the page beside it is not looked at.
        other = QWidget()
        other.show()
        await until(other.windowHandle().isExposed, "another window")
        xdotool("windowactivate", int(other.winId()))
        await until(other.isActiveWindow, "another window in front")
        at.office.says("n", RINGING)
        at.office.clock.advance(20)
        at.office.says("n", ENDED)
        await at.office.after(2)
        assert at.office.desk.missed_count == 1
        xdotool("windowactivate", int(at.page.winId()))
        await until(lambda: at.office.desk.missed_count == 0, "it to be seen")
        assert (await at.office.history.missed())[0] == []
        other.hide()
        other.deleteLater()

    tell(story)


def _says(page: HistoryPage, words: str) -> bool:
    return words in page.notice.words.text()


def many(number: int) -> Iterator[Call]:
    for n in range(number):
        at = samples.NOW - timedelta(minutes=10 * (number - n))
        ended = {"state": CallState.ENDED, "outcome": Outcome.ANSWERED}
        yield call(id=f"{n:05}", started_at=at, seen_at=at, **ended)


def test_a_long_history_is_read_as_it_is_scrolled(tell_with: Callable[..., None]) -> None:
    async def story(at: AtHistory) -> None:
        page = at.page
        assert len(at.calls) == 80
        table = page.table
        for _ in range(3):
            table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
            await at.idle()
        assert at.calls == [f"{n:05}" for n in reversed(range(1320, 2000))]
        top = table.verticalScrollBar().value()
        await at.office.history.forget_older(samples.NOW - timedelta(days=400))
        page._renew()
        await at.idle()
        assert len(at.calls) == 680
        assert table.verticalScrollBar().value() == top
        page.search.setText("анаст")
        await at.idle()
        assert len(at.calls) == 80

    tell_with(many(2000), story)


def test_a_history_that_cannot_be_read_is_said(tell: Tell) -> None:
    async def story(at: AtHistory) -> None:
        await at.office.history.close()
        await at.look_for("x")
        assert at.page.trouble.text() == "The history is closed."
        assert at.page.trouble.isVisible()

    tell(story)


def test_the_panel_leads_to_the_history(at_work: AtWork) -> None:
    async def story(work: OldOffice, windows: Windows) -> None:
        work.says("m", RINGING, contacts=(CLIENT,))
        await work.after(20)
        work.says("m", ENDED, contacts=(CLIENT,))
        await work.after(2)
        await until(lambda: windows._feeding.recent, "the recent call")
        [entry] = windows._feeding.recent
        offers = dict(windows.past.offers(entry.id))
        assert list(offers) == [
            "Call back", "Open in CRM", "Note…", "Add to contacts…", "Copy number",
            "Forget this number…",
        ]  # fmt: skip
        offers["Copy number"]()
        assert clipboard() == "+380 56 777 77 77"
        page = windows.past.page
        offers["Note…"]()
        await until(page.details.note.editor.hasFocus, "the note")
        offers["Open in CRM"]()
        await until(lambda: work.browser.opened, "the CRM")
        offers["Forget this number…"]()
        await until(lambda: page.notice.isVisible(), "the question")
        page.notice.act.click()
        await until(lambda: not windows._feeding.recent, "the panel to know")
        assert await work.history.search(limit=NO_LIMIT) == []
        assert await work.history.page(Wanted("анаст"))

    at_work(story)  # type: ignore[arg-type]
