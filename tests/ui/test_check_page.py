"""The page "Will I see the next call?": what it shows, how it mends, what the keyboard reaches."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.at_work import Run, everything_said
from tests.ui.sample_checks import SampleCheckup, all_good, with_troubles
from tests.waiting import until

from callpop.checks import Remedy, TrialResult, good, trouble, unknown
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.ui.check_page import CheckPage
from callpop.ui.theme import Theme

Story = Callable[[CheckPage], Awaitable[None]]
Tell = Callable[[SampleCheckup, Story], None]


@pytest.fixture
def tell(run: Run, theme: Theme, qtbot: QtBot) -> Iterator[Tell]:
    pages: list[CheckPage] = []

    def telling(checkup: SampleCheckup, story: Story) -> None:
        async def whole() -> None:
            tasks = Tasks("check page")
            page = CheckPage(theme, checkup, tasks)
            pages.append(page)
            page.resize(620, 700)
            page.show()
            await story(page)
            await tasks.close()

        run(whole)

    yield telling
    for page in pages:
        page.hide()
        page.deleteLater()


async def looked(page: CheckPage) -> None:
    await until(lambda: page.rows and not page.looking, "everything to be looked at")


def visible_buttons(page: CheckPage) -> list[str]:
    return [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]


class MendError(Exception):
    def __init__(self) -> None:
        super().__init__()
        self.sentence = say("The desktop did not let Callpop do that.")


def test_everything_is_looked_at_one_after_the_other(tell: Tell) -> None:
    checkup = all_good()
    gate = checkup.all[2].gate = asyncio.Event()

    async def story(page: CheckPage) -> None:
        await until(lambda: "looking" in everything_said(page), "the third check to be under way")
        await until(lambda: len(checkup.all[2].looks) == 1, "the third check")
        assert [len(check.looks) for check in checkup.all[:4]] == [1, 1, 1, 0]
        assert page.answer == "Looking…"
        page.again.click()
        gate.set()
        await looked(page)
        assert page.answer == "Yes: everything that a call needs is there."
        assert [check.looks for check in checkup.all] == [[False]] * len(checkup.all)

    tell(checkup, story)


def test_a_page_that_goes_in_the_middle_looks_no_further(tell: Tell) -> None:
    checkup = all_good()
    gate = checkup.all[1].gate = asyncio.Event()

    async def story(page: CheckPage) -> None:
        await until(lambda: len(checkup.all[1].looks) == 1, "the second check")
        page.hide()
        await until(lambda: not page.looking, "the end of looking")
        gate.set()
        page.show()
        await looked(page)
        assert [len(check.looks) for check in checkup.all[:3]] == [2, 2, 1]
        assert "Yes" in page.answer

    tell(checkup, story)


def test_troubles_are_counted_and_said_in_words_and_shapes(tell: Tell) -> None:
    async def story(page: CheckPage) -> None:
        await looked(page)
        assert page.answer == "Perhaps not: 3 things need you."
        row = page.rows["pop-ups"]
        assert row.accessibleName() == "Pop-ups: needs you. Pop-ups are paused until 14:00."
        # What is off or unknown is no trouble, and looks like none.
        states = {key: row.accessibleName().split(". ")[0] for key, row in page.rows.items()}
        assert states["autostart"] == "Start at log-in: not set up"
        assert states["wake"] == "After sleep: unknown"
        assert states["do-not-disturb"] == "Do not disturb: not on this system"

    tell(with_troubles(), story)


def test_a_button_mends_and_the_row_is_looked_at_again(tell: Tell) -> None:
    checkup = all_good()
    check = checkup.all[1]

    async def resume() -> None:
        check.finding = good(say("Calls show as cards."))

    check.finding = trouble(say("Pop-ups are paused."), NOTHING, Remedy(say("Resume"), resume))

    async def story(page: CheckPage) -> None:
        await looked(page)
        assert page.answer == "Perhaps not: one thing needs you."
        button = page.rows["pop-ups"].buttons[0]
        assert (button.text(), button.accessibleName()) == ("Resume", "Pop-ups: Resume")
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Return)
        await until(lambda: page.answer.startswith("Yes"), "the answer to follow")
        assert "Calls show as cards." in everything_said(page)
        assert not button.isVisible()
        # Nothing else was looked at again.
        assert [len(one.looks) for one in checkup.all] == [1, 2, *[1] * (len(checkup.all) - 2)]

    tell(checkup, story)


def test_a_remedy_that_fails_says_why_and_can_be_tried_again(tell: Tell) -> None:
    checkup = all_good()

    tried = 0

    async def fail() -> None:
        nonlocal tried
        tried += 1
        raise MendError

    checkup.all[1].finding = trouble(say("It is on."), NOTHING, Remedy(say("Switch it off"), fail))

    async def story(page: CheckPage) -> None:
        await looked(page)
        row = page.rows["pop-ups"]
        row.buttons[0].click()
        await until(lambda: "did not let Callpop" in row.words, "the failure to be told")
        assert "did not let Callpop" in row.accessibleName()
        row.buttons[0].click()
        await until(lambda: tried == 2, "the second attempt")

    tell(checkup, story)


def test_what_was_mended_elsewhere_shows_when_the_window_is_turned_to(tell: Tell) -> None:
    checkup = with_troubles()

    async def story(page: CheckPage) -> None:
        await looked(page)
        before = page.rows["notifications"]
        checkup.all[3].finding = good(say("dunst shows notifications."))
        # A gentle look that learns nothing takes nothing back.
        checkup.all[0].finding = unknown(say("Not tried out."))
        for turn in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowActivate):
            QApplication.sendEvent(page, QEvent(turn))
        await until(lambda: page.answer.startswith("Perhaps not: 2"), "the answer to follow")
        assert page.rows["notifications"] is before
        assert checkup.all[3].looks == [False, True]
        assert "Not tried out." not in everything_said(page)

    tell(checkup, story)


def test_what_changes_meanwhile_shows_by_itself(tell: Tell) -> None:
    checkup = with_troubles()

    async def story(page: CheckPage) -> None:
        await until(lambda: page.looking, "the first look")
        gate = checkup.all[-1].gate = asyncio.Event()
        await until(lambda: checkup.all[-1].looks, "the last check")
        # The account comes online while the last check is still under way.
        checkup.all[1].finding = good(say("Online."))
        for _ in range(5):
            checkup.told[0]()
        gate.set()
        await until(lambda: page.answer.startswith("Perhaps not: 2"), "the answer to follow")
        assert checkup.all[1].looks == [False, True]
        page.hide()
        assert checkup.told == []

    tell(checkup, story)


def test_accounts_that_come_and_go_have_their_rows(tell: Tell) -> None:
    checkup = with_troubles()

    async def story(page: CheckPage) -> None:
        await looked(page)
        gone = checkup.all.pop(1)
        page.look()
        await looked(page)
        assert gone.key not in page.rows
        checkup.all.insert(0, gone)
        page.look()
        await looked(page)
        assert next(iter(checkup.all)) is gone
        assert gone.key in page.rows
        places = [page.rows[check.key].y() for check in checkup.all]
        await until(lambda: places == sorted(places), "the rows to stand in order")

    tell(checkup, story)


def test_a_test_call_that_was_seen(tell: Tell) -> None:
    checkup = all_good()

    async def story(page: CheckPage) -> None:
        await looked(page)
        page.setFocus()
        page.call.click()
        await until(page.box.saw.isVisible, "the question")
        assert "its card after 24 ms, its notification after 9 ms" in page.box.words
        page.box.saw.click()
        assert checkup.asked == ["call", "end"]
        assert page.box.words == "Good: the next call will look like that."
        assert not page.box.saw.isVisible()

    tell(checkup, story)


def test_a_test_call_that_was_not_seen_leads_to_its_likely_causes(tell: Tell) -> None:
    checkup = with_troubles()
    checkup.result = all_good().result

    async def story(page: CheckPage) -> None:
        await looked(page)
        page.call.click()
        await until(page.box.missed.isVisible, "the question")
        page.box.missed.click()
        lines = page.box.words.split("\n")
        assert lines[2] == "1. Pop-ups: Pop-ups are paused until 14:00."
        assert lines[3] == "2. Notifications: No notification service is running."
        assert "several screens" in lines[4]
        # A refused API key hides no call that has arrived.
        assert "API key" not in page.box.words

    tell(checkup, story)


def test_a_test_call_that_does_not_pop_up_says_why_and_is_placed_again(tell: Tell) -> None:
    checkup = all_good()
    shown = checkup.result

    async def resume() -> None:
        checkup.result = shown

    checkup.result = TrialResult(
        trouble(say("It did not pop up."), NOTHING, Remedy(say("Resume"), resume)), 0.004
    )

    async def story(page: CheckPage) -> None:
        await looked(page)
        page.call.click()
        await until(page.box.remedy.isVisible, "the remedy")
        # Nobody is asked whether they saw what was not shown.
        assert not page.box.saw.isVisible()
        page.box.remedy.click()
        await until(page.box.saw.isVisible, "the second call")
        assert checkup.asked == ["call", "call"]

    tell(checkup, story)


def test_a_notification_alone_is_asked_for_as_such(tell: Tell) -> None:
    checkup = all_good()
    checkup.result = replace(checkup.result, card=None)

    async def story(page: CheckPage) -> None:
        await looked(page)
        page.call.click()
        await until(page.box.saw.isVisible, "the question")
        assert "Did you see its notification?" in page.box.words
        assert "card stays at the edge" not in page.box.words

    tell(checkup, story)


def test_everything_is_reached_with_the_tab_key(tell: Tell) -> None:
    async def story(page: CheckPage) -> None:
        await looked(page)
        page.activateWindow()
        await until(page.isActiveWindow, "the window to be active")
        await looked(page)
        page.call.setFocus()
        order: list[str] = []
        for _ in range(8):
            focused = QApplication.focusWidget()
            assert isinstance(focused, QPushButton)
            order.append(focused.accessibleName() or focused.text())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert order[:6] == [
            "Place a test call",
            "Check again",
            "Склад: Settings…",
            "Склад: Try again",
            "Pop-ups: Resume",
            "Start at log-in: Switch it on",
        ]

    tell(with_troubles(), story)


def test_names_from_outside_are_no_markup(tell: Tell) -> None:
    checkup = all_good()
    checkup.all[0].title = Sentence("{account}", {"account": "<b>R&D</b>"})
    checkup.all[0].finding = trouble(
        say("{words}", words="<a href=x>refused</a>"),
        NOTHING,
        Remedy(say("{words}", words="R&D"), resting),
    )

    async def story(page: CheckPage) -> None:
        await looked(page)
        row = page.rows["account:Office"]
        assert "<a href=x>refused</a>" in row.words
        assert row.buttons[0].text() == "R&&D"

    tell(checkup, story)


async def resting() -> None:
    pass
