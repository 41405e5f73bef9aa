"""Everything that the agent chooses: on which page, how it holds, and what is said where not."""

import os
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.at_work import Run, everything_said, texts
from tests.ui.sample_system import Refusal
from tests.ui.settings_at_work import SettingsAtWork, focused, press
from tests.waiting import until

from callpop.preferences import CHOICES, Confirm, Language, Look, Preferences
from callpop.telephony.sentence import say
from callpop.ui.about_page import AboutPage
from callpop.ui.calls_settings import CallsSettings
from callpop.ui.check_line import CheckLine
from callpop.ui.clock_text import time_of_day
from callpop.ui.general_settings import GeneralSettings
from callpop.ui.history_settings import HistorySettings
from callpop.ui.labels import label
from callpop.ui.setting_inputs import Days, FilePath, Hours, Number, OneOf, Volume
from callpop.ui.setting_lists import Texts
from callpop.ui.setting_row import SettingRow
from callpop.ui.setting_rules import Rules
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey, settings
from callpop.ui.theme import Theme

Key = Qt.Key
Page = SettingsPageKey


@pytest.fixture
def at(theme: Theme, run: Run, qtbot: QtBot) -> Iterator[SettingsAtWork]:
    made = SettingsAtWork(theme, run)
    qtbot.addWidget(made.window)
    yield made
    made.window.hide()


def check(row: SettingRow) -> CheckLine:
    assert isinstance(row.input, CheckLine)
    return row.input


def test_every_choice_is_on_exactly_one_page(at: SettingsAtWork) -> None:
    async def story() -> None:
        bound: list[str] = []
        for key in Page:
            made = at.window.pages.page(key)
            if isinstance(made, SettingsPage):
                bound += made.rows
                # And it is found where the texts say that it is.
                assert {settings()[one].page for one in made.rows} <= {key}
        assert sorted(bound) == sorted(CHOICES)

    at.tell(story)


def test_every_page_shows_what_is_chosen(at: SettingsAtWork) -> None:
    at.shell.chosen = Preferences(
        theme=Look.DARK,
        language=Language.SLOVAK,
        text_size=90,
        cards=False,
        quiet_queues=("Sales", "800"),
        quiet_hours="21:15-07:30",
        quiet_days=("sat",),
        sound_volume=35,
        confirm_dialing=Confirm.ALWAYS,
        countdown_seconds=7,
        history_days=100,
    )

    async def story() -> None:
        language, size = at.row("language").input, at.row("text_size").input
        assert isinstance(language, OneOf)
        assert isinstance(size, OneOf)
        assert language.combo.currentText() == "Slovenčina"
        # Written by hand, it is none of those that are offered.
        assert size.combo.currentText() == "90 %"
        assert not check(at.row("cards")).checked
        assert "Sales" in texts(at.row("quiet_queues"))
        hours, days = at.row("quiet_hours").input, at.row("quiet_days").input
        assert isinstance(hours, Hours)
        assert isinstance(days, Days)
        assert hours.begin.time() == QTime(21, 15)
        # As times are written everywhere else in the windows.
        assert hours.end.text() == time_of_day(time(7, 30))
        assert [day for day, box in days.days.items() if box.isChecked()] == ["sat"]
        volume, seconds = at.row("sound_volume").input, at.row("countdown_seconds").input
        assert isinstance(volume, Volume)
        assert isinstance(seconds, Number)
        assert (volume.slider.value(), seconds.spin.value()) == (35, 7)
        at.window.show_page(Page.HISTORY)
        history = at.page(Page.HISTORY)
        assert isinstance(history, HistorySettings)
        assert history.keep.days.combo.currentText() == "100 days"

    at.tell(story)


def test_a_choice_holds_at_once_and_can_be_taken_back(at: SettingsAtWork) -> None:
    async def story() -> None:
        row = at.row("notifications")
        assert not row.back.isVisible()
        check(row).box.click()
        await at.idle()
        assert at.shell.chosen == Preferences(notifications=False)
        assert row.back.isVisible()
        row.back.setFocus()
        row.back.click()
        await at.idle()
        assert at.shell.chosen == Preferences()
        assert check(row).checked
        # The button is gone, and the keyboard is not.
        assert focused() is check(row).box

    at.tell(story)


def test_a_slider_that_is_dragged_is_written_once(at: SettingsAtWork) -> None:
    async def story() -> None:
        volume = at.row("sound_volume").input
        assert isinstance(volume, Volume)
        for percent in range(60, 20, -1):
            volume.slider.setValue(percent)
        await until(lambda: at.shell.chosen.sound_volume == 21, "the volume")
        assert at.shell.written == 1

    at.tell(story)


def test_what_cannot_be_written_is_said_at_the_choice(at: SettingsAtWork) -> None:
    async def story() -> None:
        row = at.row("cards")
        at.shell.refuses = Refusal("settings.toml could not be written: the disk is full.")
        check(row).box.click()
        await at.idle()
        assert row.wrong == "settings.toml could not be written: the disk is full."
        # What holds is what is shown.
        assert check(row).checked
        at.shell.refuses = None
        check(row).box.click()
        assert row.wrong == ""
        await at.idle()
        assert not at.shell.chosen.cards

    at.tell(story)


def test_a_choice_that_cannot_be_is_said_at_the_choice(at: SettingsAtWork) -> None:
    async def story() -> None:
        row = at.row("quiet_hours")
        at.window.choosing.choose("quiet_hours", "from eight to eight")
        assert "20:00-08:00" in row.wrong
        await at.idle()
        assert at.shell.written == 0

    at.tell(story)


def test_a_page_follows_the_file(at: SettingsAtWork) -> None:
    async def story() -> None:
        row = at.row("confirm_dialing")
        assert isinstance(row.input, OneOf)
        at.shell.chosen = Preferences(confirm_dialing=Confirm.ALWAYS)
        at.window.settings_changed()
        assert row.input.combo.currentText() == "Always"
        assert row.back.isVisible()

    at.tell(story)


def test_a_broken_file_is_told_of_with_the_way_to_it(at: SettingsAtWork) -> None:
    async def story() -> None:
        files = at.shell.files
        assert not at.window.trouble.isVisible()
        files.trouble = say("settings.toml, line 7, column 1: this can't be read.")
        at.window.settings_changed()
        assert "line 7" in everything_said(at.window.trouble)
        assert "good last" in everything_said(at.window.trouble)
        assert at.window.trouble.act.text() == "Open the file"
        at.window.trouble.act.click()
        await at.idle()
        assert files.opened == [files.settings]
        files.refuses = "No program opens this here."
        at.window.trouble.act.click()
        await at.idle()
        assert "No program opens this here." in everything_said(at.window.trouble)
        files.trouble = say("")
        at.window.settings_changed()
        assert not at.window.trouble.isVisible()
        files.warnings = [say("settings.toml, line 3: “thema” is not known.")]
        at.window.settings_changed()
        assert "line 3" in everything_said(at.window.trouble)

    at.tell(story)


def test_quiet_queues_are_picked_or_typed(at: SettingsAtWork) -> None:
    async def story() -> None:
        queues = at.row("quiet_queues").input
        assert isinstance(queues, Texts)
        queues.take_focus()
        queues.more.setEditText("  Приймальня  №1 ")
        press(Key.Key_Return)
        # Once is enough.
        queues.more.setEditText("Приймальня №1")
        press(Key.Key_Return)
        queues.more.showPopup()
        assert [queues.more.itemText(n) for n in range(queues.more.count())] == [
            "Підтримка",
            "Sales",
        ]
        queues.more.setCurrentIndex(1)
        queues.more.hidePopup()
        queues.add.click()
        await at.idle()
        assert at.shell.chosen.quiet_queues == ("Приймальня №1", "Sales")
        first = queues.rows[0].findChildren(QPushButton)[0]
        assert first.accessibleName() == "Remove Приймальня №1"
        first.click()
        await at.idle()
        assert list(at.shell.chosen.quiet_queues) == ["Sales"]

    at.tell(story)


def test_quiet_hours_and_days(at: SettingsAtWork) -> None:
    async def story() -> None:
        hours, days = at.row("quiet_hours").input, at.row("quiet_days").input
        assert isinstance(hours, Hours)
        assert isinstance(days, Days)
        assert not hours.begin.isEnabled()
        hours.on.click()
        await at.idle()
        assert at.shell.chosen.quiet_hours == "20:00-08:00"
        hours.end.setTime(QTime(7, 45))
        days.days["sun"].click()
        days.days["sat"].click()
        await at.idle()
        assert at.shell.chosen.quiet_hours == "20:00-07:45"
        # As the week goes, whatever was picked first.
        assert at.shell.chosen.quiet_days == ("sat", "sun")
        hours.on.click()
        await at.idle()
        assert at.shell.chosen.quiet_hours == ""

    at.tell(story)


def test_the_sound_is_tried_as_it_was_chosen(at: SettingsAtWork) -> None:
    async def story() -> None:
        file = at.row("sound_file").input
        page = at.page(Page.CALLS)
        assert isinstance(file, FilePath)
        assert isinstance(page, CallsSettings)
        file.take_focus()
        QTest.keyClicks(focused(), "/home/olena/ring.wav")
        page.test.setFocus()
        page.test.click()
        await at.idle()
        assert at.shell.played == 1
        at.shell.silent = "ring.wav is no WAV file."
        assert at.shell.chosen.sound_file == "/home/olena/ring.wav"
        page.test.click()
        await at.idle()
        assert "ring.wav is no WAV file." in everything_said(page)

    at.tell(story)


def test_a_rule_of_dialing_is_checked_as_it_is_typed(at: SettingsAtWork) -> None:
    async def story() -> None:
        rules = at.row("dial_rules").input
        assert isinstance(rules, Rules)
        rules.add.click()
        [rule] = rules.rows
        assert focused() is rule.begins
        QTest.keyClicks(focused(), "42")
        assert "A rule begins with" in rule.wrong
        # It has its room on a page that is wider than it may be, and that has none to spare.
        rule.say("wide words " * 10)
        at.window.resize(1400, 400)
        row = at.row("dial_rules")
        await until(lambda: row.height() >= row.heightForWidth(row.width()), "the room")
        press(Key.Key_Tab)
        await at.idle()
        assert at.shell.written == 0
        rule.begins.clear()
        rule.begins.setFocus()
        QTest.keyClicks(focused(), "+421")
        assert rule.wrong == ""
        press(Key.Key_Tab)
        rule.account.setCurrentIndex(1)
        rule.account.activated.emit(1)
        await at.idle()
        assert at.shell.chosen.dial_rules == ("+421 Vega Kyiv",)
        rules.add.click()
        QTest.keyClicks(focused(), "+421")
        assert "earlier rule" in rules.rows[1].wrong
        rules.rows[0].remove.click()
        await at.idle()
        assert at.shell.chosen.dial_rules == ("+421 Office",)
        at.shell.chosen = Preferences(dial_rules=("PT Lisbon",))
        at.window.settings_changed()
        assert "no account named “Lisbon”" in rules.rows[0].wrong

    at.tell(story)


def test_less_history_is_asked_about_where_it_deletes_some(at: SettingsAtWork) -> None:
    async def story() -> None:
        at.row("history_days")
        page = at.page(Page.HISTORY)
        assert isinstance(page, HistorySettings)
        keep = page.keep

        def pick(days: int) -> None:
            keep.days.show_value(days)
            keep.days.picked.emit(days)

        pick(730)
        await at.idle()
        assert at.shell.chosen.history_days == 730
        at.shell.calls.kept = 214
        pick(30)
        await at.idle()
        assert at.shell.chosen.history_days == 730
        assert "214 calls are older" in keep.asking.words.text()
        # Enter at once keeps them.
        press(Key.Key_Return)
        assert not keep.asking.isVisible()
        assert keep.days.combo.currentData() == 730
        pick(30)
        await at.idle()
        keep.asking.really.click()
        await at.idle()
        assert at.shell.chosen.history_days == 30
        at.shell.calls.kept = 0
        pick(0)
        pick(365)
        await at.idle()
        assert at.shell.chosen.history_days == 365

    at.tell(story)


def test_a_number_is_forgotten_after_a_question(at: SettingsAtWork) -> None:
    async def story() -> None:
        at.window.open_page(Page.HISTORY, "forget")
        page = at.page(Page.HISTORY)
        assert isinstance(page, HistorySettings)
        QTest.keyClicks(focused(), "+380 99 123 45 67")
        press(Key.Key_Return)
        await at.idle()
        assert "No call with this number is kept." in texts(page)
        at.shell.calls.kept = 1
        page.forget.forget.click()
        await at.idle()
        assert page.forget.asking.words.text() == "One call with this number is kept. Delete it?"
        press(Key.Key_Tab)
        press(Key.Key_Return)
        await at.idle()
        assert at.shell.calls.forgotten == ["+380 99 123 45 67"]
        assert "They are deleted." in texts(page)

    at.tell(story)


def test_autostart_says_why_it_cannot_be(at: SettingsAtWork) -> None:
    async def story() -> None:
        at.window.show_page(Page.GENERAL)
        page = at.page(Page.GENERAL)
        assert isinstance(page, GeneralSettings)
        await at.idle()
        page.autostart.check.box.click()
        await at.idle()
        assert at.shell.autostart.on
        at.shell.autostart.refuses = "The folder is another user's."
        page.autostart.check.box.click()
        await at.idle()
        assert "The folder is another user's." in texts(page)
        assert page.autostart.check.checked

    at.tell(story)


def test_phone_links_are_taken_and_left(at: SettingsAtWork) -> None:
    async def story() -> None:
        page = at.page(Page.DIALING)
        at.window.show_page(Page.DIALING)
        await at.idle()
        assert "Firefox opens tel:, callto:, sip:, sips:" in texts(page)
        links = page.links  # type: ignore[attr-defined]
        links.take.click()
        await at.idle()
        assert list(at.shell.phone_links.ours) == ["tel", "callto"]
        assert "Callpop opens tel:, callto:" in "\n".join(texts(page))
        links.leave.click()
        await at.idle()
        assert not at.shell.phone_links.ours

    at.tell(story)


def test_folders_are_opened(at: SettingsAtWork) -> None:
    async def story() -> None:
        at.window.show_page(Page.ABOUT)
        page = at.page(Page.ABOUT)
        assert isinstance(page, AboutPage)
        press(Key.Key_Tab)
        opens = [one for one in page.findChildren(QPushButton) if one.text() == "Open"]
        opens[1].click()
        await at.idle()
        assert at.shell.files.opened == [at.shell.files.folders[0]]

    at.tell(story)


def test_a_report_for_support_is_saved(at: SettingsAtWork, tmp_path: Path) -> None:
    async def story() -> None:
        at.window.save_report()
        page = at.page(Page.ABOUT)
        assert isinstance(page, AboutPage)
        notice, support = page.report.notice, at.shell.support
        at.window.activateWindow()
        await until(at.window.isActiveWindow, "the window")
        page.report.save.setFocus()
        [dialog] = page.report.findChildren(QFileDialog)
        assert not dialog.isModal() or dialog.windowModality() is Qt.WindowModality.WindowModal
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("report")
        dialog.accept()
        await at.idle()
        file = tmp_path / "report.zip"
        assert support.saved == [file]
        assert "report.zip" in notice.words.text()
        assert at.window.focusWidget() is page.report.save
        file.touch()
        page.report.choose()
        dialog = page.report.findChildren(QFileDialog)[-1]
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("report.zip")
        dialog.accept()
        await at.idle()
        assert "is there already" in notice.words.text()
        assert at.window.focusWidget() is notice.act
        assert support.saved == [file]
        support.refuses = "The disk is full."
        notice.act.click()
        await at.idle()
        assert notice.words.text() == "The disk is full."
        assert at.window.focusWidget() is page.report.save
        notice.close_it.setFocus()
        notice.close_it.click()
        assert at.window.focusWidget() is page.report.save

    at.tell(story)


def test_a_setting_is_found_by_the_keyboard_alone(at: SettingsAtWork) -> None:
    async def story() -> None:
        press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert focused() is at.window.side.search
        QTest.keyClicks(focused(), "weekend")
        assert [row.title for row in at.window.found.rows.rows.rows] == ["Quiet days"]
        press(Key.Key_Return)
        days = at.row("quiet_days").input
        assert isinstance(days, Days)
        assert focused() in days.days.values()

    at.tell(story)


def test_settings_of_accounts_are_found_too(at: SettingsAtWork) -> None:
    async def story() -> None:
        search = at.window.side.search
        search.setFocus()
        QTest.keyClicks(search, "api key")
        rows = at.window.found.rows
        assert [(row.title, row.note) for row in rows.rows.rows] == [
            ("API key", "Office"),
            ("API key", "Vega Kyiv"),
        ]
        press(Key.Key_Down)
        press(Key.Key_Down)
        press(Key.Key_Return)
        assert at.window.form.account == "Vega Kyiv"
        line = focused()
        assert isinstance(line, QLineEdit)
        assert line.accessibleName() == "API key"

    at.tell(story)


def test_what_is_not_there_is_said_and_escape_leads_back(at: SettingsAtWork) -> None:
    async def story() -> None:
        at.window.show_page(Page.PRIVACY)
        at.window.side.search.setFocus()
        QTest.keyClicks(focused(), "quantum")
        assert "No setting is called so." in texts(at.window)
        press(Key.Key_Escape)
        assert at.page(Page.PRIVACY).isVisible()
        QTest.keyClick(focused(), Key.Key_Escape)
        assert not at.window.isVisible()

    at.tell(story)


def test_days_to_check_begin_with_a_capital_also_where_languages_write_them_small(
    theme: Theme, qtbot: QtBot
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru_RU"))
    try:
        days = Days(theme)
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(days)
    assert (days.days["mon"].text(), days.days["sun"].text()) == ("Понедельник", "Воскресенье")


def test_a_long_text_beside_a_check_box_is_not_cut(theme: Theme, qtbot: QtBot) -> None:
    words = "Показувати сповіщення системи на додачу до карток, коли хтось телефонує " * 2
    line = CheckLine(theme, words)
    qtbot.addWidget(line)
    line.setFixedWidth(theme.px(220))
    line.show()
    whole = label(words, wraps=True).heightForWidth(line.words.width())
    assert line.height() >= whole > 2 * line.box.height()
    QTest.mouseClick(line.words, Qt.MouseButton.LeftButton)
    assert line.checked
    assert line.box.accessibleName() == words


def test_no_page_is_wider_than_its_window(at: SettingsAtWork, theme: Theme) -> None:
    async def story() -> None:
        at.shell.chosen = Preferences(
            quiet_queues=("Ж" * 120,), sound_file="/" + "x" * 200, dial_rules=("+421 " + "Ю" * 60,)
        )
        at.window.settings_changed()
        for key in Page:
            at.window.show_page(key)
            await at.idle()
            page = at.window.pages.page(key)
            if isinstance(page, SettingsPage):
                inside = page._scroll.widget()
                assert inside is not None
                assert inside.minimumSizeHint().width() <= page.width(), key

    at.tell(story)


@pytest.mark.skipif(os.name != "posix", reason="a POSIX program opens it")
def test_a_file_is_opened_by_the_desktops_own_program(short_tmp: Path, run: Run) -> None:
    from callpop.platform.opener import OpenerError, open_path

    opener = short_tmp / "xdg-open"
    opener.write_text(f'#!/bin/sh\necho "$@" > {short_tmp}/opened\n')
    opener.chmod(0o755)
    file = short_tmp / "settings.toml"
    path = f"{short_tmp}:{os.environ['PATH']}"

    async def story() -> None:
        with pytest.raises(OpenerError, match=r"There is no .*settings\.toml yet"):
            await open_path(file, {"PATH": path})
        file.write_text("")
        os.environ["PATH"], before = path, os.environ["PATH"]
        try:
            await open_path(file, {"PATH": path, "CALLPOP_HOME": "x"})
            assert (short_tmp / "opened").read_text().strip() == str(file)
            opener.write_text("#!/bin/sh\nexit 3\n")
            (short_tmp / "gio").symlink_to(opener)
            with pytest.raises(OpenerError, match="with any text editor"):
                await open_path(file, {"PATH": path})
        finally:
            os.environ["PATH"] = before

    run(story)
