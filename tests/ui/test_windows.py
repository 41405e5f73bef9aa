"""The windows together, on a real desk."""

import sys
from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.clocks import START
from tests.desk.office import Workplace, status
from tests.ui.at_work import (
    Action,
    AtWork,
    clipboard,
    drawn,
    everything_said,
    fresh,
    rows_named,
    said_by,
)
from tests.ui.conftest import App
from tests.ui.test_account_form import Office, Stored
from tests.waiting import until

from callpop.desk.cards import CardBoard
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.events import PresenceEvent, Stage
from callpop.telephony.model import Contact, PresenceState
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState
from callpop.ui.panel_strips import PanelStrips
from callpop.ui.shell import Windows
from callpop.ui.tray_icon import Mood

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="moves the pointer with xdotool")


def headlines(windows: Windows) -> Sequence[str]:
    return [str(card.card.headline) for card in windows.stack.cards() if card.card is not None]


def mood(windows: Windows) -> Mood:
    return windows.tray.look.mood


def test_a_call_is_followed_from_the_first_ring_to_the_end(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        assert mood(windows) is Mood.WELL
        assert not fresh(windows.ticker.running)
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        assert headlines(windows) == ["Incoming call"]
        assert windows.stack.isVisible()
        assert mood(windows) is Mood.RINGING
        assert "Incoming call: Анастасія Березкіна" in windows.tray.words
        assert fresh(windows.ticker.running)
        work.says("c1", Stage.ANSWERED)
        await drawn(windows)
        assert headlines(windows) == ["Talking"]
        assert mood(windows) is Mood.WELL
        work.clock.advance(60)
        work.says("c1", Stage.ENDED, ended_at=work.clock.now().wall)
        await drawn(windows)
        await until(lambda: not windows.ticker.running, "rest")
        await until(lambda: work.clock.waits, "the card's deadline")
        work.clock.advance(10)
        await until(lambda: not windows.stack.isVisible(), "the card to go")

    at_work(story)


def test_a_flood_is_drawn_once(at_work: AtWork, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        drawings: list[CardBoard] = []
        monkeypatch.setattr(windows.stack, "show_board", drawings.append)
        for number in range(50):
            work.says(f"c{number}", Stage.RINGING, number=f"+38044123{number:04}")
            work.says(f"c{number}", Stage.ENDED, ended_at=work.clock.now().wall)
        await drawn(windows)
        assert len(drawings) == 1
        assert drawings[0].more == 46
        assert windows.tray.look.missed == 50

    at_work(story)


def test_a_missed_call_is_counted_until_somebody_looks(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        work.says("c1", Stage.ENDED, ended_at=work.clock.now().wall)
        await drawn(windows)
        assert windows.tray.look.missed == 1
        windows.show_panel()
        await until(lambda: windows.tray.look.missed == 0, "the count to go")
        await until(lambda: "missed" in everything_said_by_rows(windows), "the missed call")

    at_work(story)


def everything_said_by_rows(windows: Windows) -> str:
    said = []
    for name in ("Calls now", "Recent calls", "People"):
        said += said_by(rows_named(windows, name))
    return "\n".join(said)


def test_the_buttons_of_a_card_do_what_they_say(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        card = windows.stack.card_of(work.desk.live_calls()[0].id)
        assert card is not None
        for action in (Action.COPY_NUMBER, Action.OPEN_IN_CRM):
            button = card.button(action)
            assert button is not None
            button.click()
        assert clipboard() == "+380 56 777 77 77"
        await until(lambda: work.browser.opened == ["https://crm.example/1"], "the CRM")
        not_now = card.button(Action.NOT_NOW)
        assert not_now is not None
        not_now.click()
        assert not windows.stack.isVisible()

    at_work(story)


def test_a_new_crm_host_is_asked_about_on_the_card(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        elsewhere = Contact("Somebody", None, "https://other.example/7", "+380567777777")
        work.says("c1", Stage.RINGING, contacts=(elsewhere,))
        await drawn(windows)
        card = windows.stack.card_of(work.desk.live_calls()[0].id)
        assert card is not None
        button = card.button(Action.OPEN_IN_CRM)
        assert button is not None
        button.click()
        await until(lambda: "other.example" in everything_said(card), "the question")
        assert work.browser.opened == []
        ask = card.card.ask if card.card is not None else None
        assert ask is not None
        windows.stack.opened_once.emit(ask)
        await until(lambda: work.browser.opened == ["https://other.example/7"], "the CRM")
        assert "other.example" not in work.settings.of.hosts
        button.click()
        await until(lambda: card.card is not None and card.card.ask, "the question again")
        windows.stack.allowed.emit(ask)
        await until(lambda: "other.example" in work.settings.of.hosts, "the host to be kept")

    at_work(story)


def test_the_pbxs_answer_to_a_card_is_on_the_card(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        work.says("c1", Stage.ENDED, ended_at=work.clock.now().wall)
        await drawn(windows)
        (card,) = windows.stack.cards()
        button = card.button(Action.CALL_BACK)
        assert button is not None
        button.click()
        await until(lambda: work.lines.sent, "the request")
        account, command = work.lines.sent[0]
        told = CommandAnswer(command.request, Verdict.REFUSED, say("Абонент зайнятий"))
        work.desk.answered(account, told)
        await until(lambda: "Абонент зайнятий" in everything_said(card), "the PBX's words")

    at_work(story)


def test_the_panel_shows_what_the_desk_knows(at_work: AtWork, app: App) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        since = work.clock.now()
        event = PresenceEvent(extension="102", state=PresenceState.BUSY, at=START, name="Olena")
        work.desk.event("Office", event, since)
        waiting = replace(status("Branch", LinkState.WAITING), detail=say("The line is cut."))
        work.desk.status(waiting)
        windows.show_panel()
        await until(lambda: "1 of 1 busy" in everything_said(windows.panel), "the people")
        said = everything_said(windows.panel)
        assert "The line is cut." in said
        rows = everything_said_by_rows(windows)
        assert "Анастасія Березкіна, Office, +380 56 777 77 77, ringing" in rows
        assert "Olena, 102, talking" in rows
        windows.panel._accounts.lines["Branch"].action.click()
        assert app.asked == ["retry Branch"]
        work.desk.forget("Branch")
        await until(
            lambda: "The line is cut." not in everything_said(windows.panel), "the line to go"
        )

    at_work(story)


def test_whoever_is_done_with_the_set_up_sees_where_callpop_is(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_wizard()
        assert not windows.panel.isVisible()
        windows.wizard._finish()
        assert not windows.wizard.isVisible()
        assert windows.panel.isVisible()

    at_work(story)


def test_an_account_that_went_leaves_every_window(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.desk.status(status("Branch"))
        event = PresenceEvent(extension="201", state=PresenceState.BUSY, at=START, name="Taras")
        work.desk.event("Branch", event, work.clock.now())
        windows.show_panel()
        assert "Branch" in everything_said(windows.panel)
        await until(lambda: "Taras, 201, talking" in everything_said_by_rows(windows), "Taras")
        work.desk.forget("Branch")
        await until(lambda: "Branch" not in everything_said(windows.panel), "its line to go")
        assert "Taras" not in everything_said_by_rows(windows)
        offered = [one.text() for one in windows.menu.actions() if one.isVisible()]
        assert offered
        assert not [text for text in offered if "Branch" in text]

    at_work(story)


def test_open_settings_follow_accounts_that_come_and_go_elsewhere(
    at_work: AtWork, accounts: Office
) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        def listed() -> list[str]:
            return [row.title for row in windows.settings.side.accounts.rows.rows]

        accounts.stored["Office"] = Stored("Office", "phonet", {})
        windows.show_settings("Office")
        await until(lambda: listed() == ["Office"], "the account")
        windows.settings.form.fields.name.set_value("Half a word")
        accounts.stored["Branch"] = Stored("Branch", "phonet", {})
        work.desk.status(status("Branch"))
        await until(lambda: listed() == ["Office", "Branch"], "the new account")
        del accounts.stored["Branch"]
        work.desk.forget("Branch")
        await until(lambda: listed() == ["Office"], "the account to go")
        assert windows.settings.form.fields.name.value() == "Half a word"

    at_work(story)


def test_times_run_only_while_they_are_seen(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        (call,) = work.desk.live_calls()
        windows.stack.dismiss(call.id)
        work.desk.dismiss(call.id)
        assert not fresh(windows.ticker.running)
        windows.show_panel()
        assert fresh(windows.ticker.running)
        windows.panel.hide()
        assert not fresh(windows.ticker.running)

    at_work(story)


def test_pop_ups_are_paused_until_the_agent_resumes(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.menu.pause.emit()
        assert fresh(windows.tray.look.paused)
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        assert not windows.stack.isVisible()
        assert mood(windows) is Mood.RINGING
        windows.show_panel()
        assert "Pop-ups are muted." in everything_said(windows.panel)
        windows.panel.resume.emit()
        assert not fresh(windows.tray.look.paused)

    at_work(story)


def test_where_there_is_no_tray_an_ordinary_window_serves(at_work: AtWork, app: App) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        # No tray is on the tests' screen; at the first look nobody was told of that yet.
        assert not fresh(windows.panel.ordinary)
        work.desk.problems.publish(say("The history was damaged."))
        windows.tray.look_again()
        await until(lambda: fresh(windows.panel.ordinary), "the ordinary window")
        assert windows.panel.isVisible()
        assert "The history was damaged." in everything_said(windows.panel)
        panel = windows.panel
        panel.close()
        assert panel.isMinimized()
        work.says("c1", Stage.RINGING)
        await drawn(windows)
        assert "ringing" in everything_said_by_rows(windows)
        back = True
        windows.tray.available_changed.emit(back)
        assert not fresh(windows.panel.ordinary)
        windows.menu.quit_wanted.emit()
        assert app.asked == ["quit"]

    at_work(story)


def test_a_problem_is_told_in_the_panel(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        work.desk.problems.publish(say("The history can't be written: the disk is full."))
        windows.show_panel()
        assert "the disk is full" in everything_said(windows.panel)
        # Where there is no tray the panel is never hidden: the agent puts it away.
        one = windows.panel.findChild(PanelStrips)
        assert one is not None
        one.problem.close_it.click()
        assert windows.panel.problem == ""
        work.desk.problems.publish(say("The history is written again."))
        assert "written again" in everything_said(windows.panel)

    at_work(story)


def test_a_history_that_is_not_written_is_told_of_at_each_opening(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        history = work.desk.history
        full = say("The history can't be written: the disk is full.")
        history.problem = full
        history.problems.publish(full)
        for _ in range(2):
            windows.show_panel()
            assert "the disk is full" in everything_said(windows.panel)
            windows.panel.hide()
        history.problem = None
        windows.show_panel()
        assert windows.panel.problem == ""

    at_work(story)


def test_a_broken_settings_file_is_told_of_until_it_is_mended(at_work: AtWork, app: App) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        app.files.trouble = say("settings.toml, line 2, column 9: this can't be read.")
        windows.settings_changed()
        for _ in range(2):
            windows.show_panel()
            assert "line 2, column 9" in everything_said(windows.panel)
            windows.panel.hide()
        windows.show_panel()
        app.files.trouble = say("")
        windows.settings_changed()
        assert "line 2" not in everything_said(windows.panel)

    at_work(story)


def test_the_windows_open_from_elsewhere(at_work: AtWork) -> None:
    async def story(work: Workplace, windows: Windows) -> None:
        windows.show_dial_box("+380441234567", say("From a link."))
        assert windows.dial_box.input.text() == "+380441234567"
        windows.show_settings()
        await until(lambda: windows.settings.isVisible(), "the settings")
        assert work.lines.sent == []

    at_work(story)
