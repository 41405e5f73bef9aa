"""The dial box with what comes from outside: asked about, counted down, never dialed by itself."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.desk.office import status
from tests.ui.at_work import everything_said, said_by
from tests.ui.dialing import Box
from tests.waiting import until

from callpop.desk.origin import Origin
from callpop.desk.routing import Rule
from callpop.preferences import Confirm, Preferences
from callpop.telephony.commands import Capabilities, Dial, Transfer, Verdict
from callpop.telephony.events import PresenceEvent, Stage
from callpop.telephony.model import Contact, PresenceState
from callpop.telephony.status import LinkState
from callpop.ui.dial_input import HEED_SECONDS

Story = Callable[..., None]

KYIV = "+380 44 123 45 67"
CALLS_KYIV = f"Calls {KYIV} through Office. Your phone rings first."
TWO = "tel.: +380 44 123-45-67 доб. 12 / моб. 067 123 45 67"


def dialed(box: Box) -> Sequence[tuple[str, str]]:
    return [
        (account, command.number)
        for account, command in box.work.lines.sent
        if isinstance(command, Dial)
    ]


def said(box: Box) -> str:
    """Everything that is to be read in the box."""
    labels = box.window.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(box.window))


async def asks(box: Box) -> None:
    await until(lambda: box.window.question.isVisible(), "the question")


def test_a_link_says_where_it_is_from_and_waits_for_enter(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open("+380441234567 ext. 12", origin=Origin.LINK)
        assert box.window.caption.text() == "From a link"
        assert box.window.input.text() == f"{KYIV} ext. 12"
        told = "Your phone rings first; then ask for extension 12."
        assert box.says == f"Calls {KYIV} through Office. {told}"
        assert "From a link" in box.window.input.accessibleDescription()
        await box.pass_by(60)
        assert dialed(box) == []
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Office", "+380441234567")]
        box.answer(Verdict.ACCEPTED, "Taken.")
        await until(lambda: box.says == "Taken. Ask for extension 12.", "the answer")

    at_dial_box(tell)


def test_what_the_agent_types_over_it_is_their_own(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open("+380441234567", origin=Origin.CLIPBOARD)
        assert box.window.caption.text() == "From the clipboard"
        box.type("2")
        assert box.window.input.text() == "2"
        assert not box.window.caption.isVisibleTo(box.window)

    at_dial_box(tell)


def test_of_several_numbers_one_is_chosen_by_its_digit_or_the_arrows(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.work.book["+380671234567"] = Contact("Олена", number="+380671234567")
        box.window.open(TWO, origin=Origin.SELECTION)
        assert box.window.caption.text() == "From the selection. Which number?"
        assert box.rows == [f"{KYIV} ext. 12", "+380 67 123 45 67"]
        assert [row.detail for row in box.window.list.rows.rows] == ["", "Олена"]
        assert "ask for extension 12" in box.says
        assert "1–2 choose" in said(box)
        box.press(Qt.Key.Key_Down)
        box.press(Qt.Key.Key_Down)
        assert box.picked() == "+380 67 123 45 67"
        box.press(Qt.Key.Key_Up)
        assert box.picked() == f"{KYIV} ext. 12"
        box.type("2")
        assert box.picked() == "+380 67 123 45 67"
        assert box.window.input.text() == ""
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Office", "+380671234567")]

    at_dial_box(tell)


def test_another_number_can_be_typed_instead(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open(TWO, origin=Origin.SELECTION)
        box.type("044")
        assert box.window.input.text() == "044"
        await until(lambda: not box.rows, "the suggestions")
        assert not box.window.caption.isVisibleTo(box.window)

    at_dial_box(tell)


def test_the_countdown_dials_once_its_seconds_are_over(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open_countdown("(044) 123-45-67", Origin.SELECTION)
        await box.work.settle()
        assert box.says == f"Calls {KYIV} through Office in 3 s. Esc stops."
        assert "Enter calls now" in said(box)
        await box.pass_by(1)
        assert box.says == f"Calls {KYIV} through Office in 2 s. Esc stops."
        # A screen reader hears it once, not every second.
        assert "in 3 s" in box.window.input.accessibleDescription()
        await box.pass_by(1.9)
        assert dialed(box) == []
        await box.pass_by(0.2)
        assert dialed(box) == [("Office", "+380441234567")]
        await box.pass_by(30)
        assert len(dialed(box)) == 1

    at_dial_box(tell)


def test_enter_dials_now_and_once(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open_countdown("0441234567", Origin.SELECTION)
        await box.pass_by(1)
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        await box.pass_by(10)
        assert len(dialed(box)) == 1

    at_dial_box(tell)


def test_escape_stops_and_closes(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open_countdown("0441234567", Origin.SELECTION)
        await box.pass_by(1)
        box.press(Qt.Key.Key_Escape)
        assert not box.window.isVisible()
        await box.pass_by(10)
        assert dialed(box) == []
        assert box.work.clock.waits == []

    at_dial_box(tell)


def test_whatever_else_the_agent_does_stops_it(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        def type_on() -> None:
            box.type("1")

        def move_the_cursor() -> None:
            box.press(Qt.Key.Key_Left)

        def change_the_account() -> None:
            box.press(Qt.Key.Key_Tab)

        def click() -> None:
            QTest.mouseClick(box.window, Qt.MouseButton.LeftButton)

        for doing in (type_on, move_the_cursor, change_the_account, click):
            box.window.open_countdown("0441234567", Origin.SELECTION)
            await box.pass_by(1)
            doing()
            await box.pass_by(10)
            assert dialed(box) == [], doing
            assert "in 3 s" not in box.says
            assert box.window.isVisible()
        # And Enter is needed from then on.
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")

    at_dial_box(tell)


def test_a_window_that_comes_in_front_stops_it(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open_countdown("0441234567", Origin.SELECTION)
        await until(box.window.isActiveWindow, "the focus")
        other = QLabel("another window")
        other.show()
        other.activateWindow()
        await until(lambda: not box.window.isActiveWindow(), "the other window")
        await box.pass_by(10)
        assert dialed(box) == []
        assert box.says == CALLS_KYIV
        other.close()
        other.deleteLater()

    at_dial_box(tell)


def test_no_seconds_and_every_number_to_be_confirmed(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.prefer(Preferences(confirm_dialing=Confirm.ALWAYS))
        box.window.open_countdown("0441234567", Origin.SELECTION)
        await box.pass_by(10)
        box.window.call("0441234567")
        await box.pass_by(10)
        assert dialed(box) == []
        box.prefer(Preferences(countdown_seconds=0))
        box.window.open_countdown("0441234567", Origin.SELECTION)
        await until(lambda: dialed(box), "the call")

    at_dial_box(tell)


@pytest.mark.parametrize("confirm", list(Confirm))
@pytest.mark.parametrize("seconds", [0, 3])
def test_a_link_is_never_dialed_by_itself(
    at_dial_box: Story, confirm: Confirm, seconds: int
) -> None:
    async def tell(box: Box) -> None:
        box.prefer(Preferences(confirm_dialing=confirm, countdown_seconds=seconds))
        for origin in (Origin.LINK, Origin.CLIPBOARD, Origin.SELECTION):
            for text in ("0441234567", "112", "*#06#", "**21*0441234567#", TWO):
                box.window.open(text, origin=origin)
                await box.pass_by(12)
        assert dialed(box) == []

    at_dial_box(tell)


def test_enter_that_was_meant_for_another_program_is_no_yes_to_a_link(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        # A page goes on opening links, whatever the agent is typing elsewhere or here.
        for _ in range(20):
            box.window.open("0441234567", origin=Origin.LINK)
            box.press(Qt.Key.Key_Return)
            box.work.clock.advance(HEED_SECONDS / 2)
            box.press(Qt.Key.Key_Return)
        await box.pass_by(5)
        assert dialed(box) == []
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")

    at_dial_box(tell)


def test_a_call_is_not_handed_to_the_number_of_a_link_that_has_just_come(
    at_dial_box: Story,
) -> None:
    async def tell(box: Box) -> None:
        box.work.desk.status(status(capabilities=Capabilities(dial=True, transfer=True)))
        box.work.says("c1", Stage.RINGING)
        box.work.says("c1", Stage.ANSWERED)
        (call,) = box.work.desk.live_calls()
        for _ in range(20):
            box.window.open("0441234567", transferable=call, origin=Origin.LINK)
            box.press(Qt.Key.Key_T, control=True)
            box.work.clock.advance(HEED_SECONDS / 2)
            box.press(Qt.Key.Key_T, control=True)
        await box.pass_by(5)
        assert box.work.lines.sent == []
        box.press(Qt.Key.Key_T, control=True)
        await until(lambda: box.work.lines.sent, "the transfer")

    at_dial_box(tell)


def test_a_click_that_says_so_calls_at_once(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.call("201", "Office")
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Office", "201")]

    at_dial_box(tell)


def test_an_emergency_number_is_asked_about_and_no_is_at_hand(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        def typed() -> None:
            box.window.open()
            box.type("112")
            box.press(Qt.Key.Key_Return)

        def clicked() -> None:
            box.window.call("112", "Office")

        def counted() -> None:
            box.window.open_countdown("112", Origin.SELECTION)

        for way in (typed, clicked, counted):
            way()
            await asks(box)
            assert "112 is an emergency number. Call it through Office?" in said(box)
            no = box.window.focusWidget()
            assert no is not None
            assert no.accessibleDescription().startswith("112 is an emergency number.")
            QTest.keyClick(no, Qt.Key.Key_Return)
            assert not box.window.isVisible()
            await box.pass_by(10)
            assert dialed(box) == []
        box.window.open("112")
        box.press(Qt.Key.Key_Return)
        await asks(box)
        QTest.keyClick(box.window.focusWidget(), Qt.Key.Key_Right)
        yes = box.window.focusWidget()
        assert yes is not None
        assert yes.property("text") == "Call 112"
        QTest.keyClick(yes, Qt.Key.Key_Space)
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Office", "112")]
        box.answer(Verdict.REFUSED, "Not allowed.")
        await until(lambda: box.says == "Not allowed.", "the answer")
        assert not box.window.question.isVisible()

    at_dial_box(tell)


def test_a_colleague_whose_extension_it_is_too_is_named(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        now = box.work.clock.now()
        olena = PresenceEvent(
            extension="103", state=PresenceState.AVAILABLE, at=now.wall, name="Олена"
        )
        box.work.desk.event("Office", olena, now)
        box.window.call("103", "Office")
        await asks(box)
        assert "103 is the extension of Олена at Office, and an emergency number too." in said(box)
        box.press(Qt.Key.Key_Escape)
        # The question is forgotten with it.
        box.window.open("0441234567")
        assert not box.window.question.isVisible()
        assert box.says == CALLS_KYIV

    at_dial_box(tell)


def test_a_call_is_not_handed_to_one_unasked(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.can_transfer()
        box.work.says("c1", Stage.RINGING)
        box.work.says("c1", Stage.ANSWERED)
        (call,) = box.work.desk.live_calls()
        box.window.open("103", transferable=call)
        box.press(Qt.Key.Key_T, control=True)
        await asks(box)
        assert "103 is an emergency number. Hand the call to it?" in said(box)
        assert box.work.lines.sent == []
        box.press(Qt.Key.Key_Escape)
        box.window.hand_on(call)
        box.type("103")
        box.press(Qt.Key.Key_Return)
        await asks(box)
        QTest.keyClick(box.window.focusWidget(), Qt.Key.Key_Right)
        QTest.keyClick(box.window.focusWidget(), Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        assert isinstance(box.work.lines.sent[0][1], Transfer)

    at_dial_box(tell)


def three_offices(box: Box) -> None:
    box.work.settings.countries = {"Office": "UA", "Bratislava": "SK", "Lisbon": "PT"}
    box.work.online("Bratislava")
    box.work.online("Lisbon")


def test_which_account_is_asked_once_and_remembered(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        three_offices(box)
        made: list[Rule] = []
        box.window.ruled.connect(made.append)
        box.window.open("+48 22 123 45 67 ext. 12")
        box.press(Qt.Key.Key_Return)
        assert box.window.caption.text() == "Through which account?"
        assert box.rows == ["Bratislava", "Lisbon", "Office"]
        assert box.picked() == "Office"
        assert box.window.always.text() == "Always for numbers of Poland (+48)"
        assert box.window.always.isChecked()
        assert "Space: always" in said(box)
        box.press(Qt.Key.Key_Up)
        assert box.says.startswith("Calls +48 22 123 45 67 through Lisbon. Your phone rings first")
        assert dialed(box) == []
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Lisbon", "+48221234567")]
        assert made == [Rule("Lisbon", beginning="+48")]
        box.answer(Verdict.ACCEPTED, "Taken.")
        await until(lambda: box.says == "Taken. Ask for extension 12.", "the answer")
        assert box.window.input.text() == "+48 22 123 45 67 ext. 12"

    at_dial_box(tell)


def test_once_without_a_rule_holds_for_that_country_until_callpop_ends(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        three_offices(box)
        made: list[Rule] = []
        box.window.ruled.connect(made.append)
        box.window.open_countdown("+48 22 123 45 67", Origin.SELECTION)
        assert box.window.caption.text() == "Through which account?"
        box.press(Qt.Key.Key_Space, text=" ")
        assert not box.window.always.isChecked()
        box.type("2")
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        box.answer(Verdict.REFUSED, "No.")
        await until(lambda: not box.window.busy, "the answer")
        assert made == []
        box.window.open_countdown("+48 22 123 45 68", Origin.SELECTION)
        await box.work.settle()
        assert "through Lisbon in 3 s" in box.says

    at_dial_box(tell)


def test_typing_leaves_the_question_and_keeps_the_number(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        three_offices(box)
        box.window.open("+48 22 123 45 67")
        box.press(Qt.Key.Key_Return)
        box.press(Qt.Key.Key_Backspace)
        assert box.window.input.text() == "+48 22 123 45 6"
        assert not box.window.always.isVisibleTo(box.window)
        assert dialed(box) == []

    at_dial_box(tell)


def test_a_rule_whose_account_is_offline_offers_another(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        three_offices(box)
        box.prefer(Preferences(dial_rules=("+421 Lisbon",)))
        box.offline("Lisbon", LinkState.WAITING)
        box.window.open_countdown("+421411234567", Origin.SELECTION)
        await box.pass_by(10)
        assert dialed(box) == []
        assert "The rule “+421 Lisbon” sends this number through it." in box.says
        box.press(Qt.Key.Key_Return)
        assert dialed(box) == []
        box.press(Qt.Key.Key_Tab)
        assert "through Bratislava" in box.says
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Bratislava", "+421411234567")]

    at_dial_box(tell)


def test_tab_leads_out_where_one_account_is_left(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.work.online("Bratislava")
        box.prefer(Preferences(dial_rules=("+421 Bratislava",)))
        box.offline("Bratislava", LinkState.WAITING)
        box.window.open("+421411234567")
        assert "Tab account" in said(box)
        box.press(Qt.Key.Key_Tab)
        assert "through Office" in box.says

    at_dial_box(tell)


def test_enter_that_is_still_held_down_dials_nothing(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.window.open("0441234567", origin=Origin.LINK)
        box.press(Qt.Key.Key_Return, held=True)
        await box.pass_by(1)
        assert dialed(box) == []

    at_dial_box(tell)


def test_names_and_numbers_are_hidden_while_the_screen_is_shared(at_dial_box: Story) -> None:
    async def tell(box: Box) -> None:
        box.work.book["+380671234567"] = Contact("Олена", number="+380671234567")
        box.work.says("c1", Stage.RINGING)
        box.work.says("c1", Stage.ENDED)
        box.work.desk.privacy.switch(on=True)
        box.window.open("+380567777777", origin=Origin.LINK)
        await until(lambda: box.rows, "the suggestion")
        read = said(box) + box.window.input.displayText() + "".join(said_by(box.window.list))
        assert "Анастасія" not in read + everything_said(box.window)
        assert "56" not in read
        assert box.says == "Calls ••• through Office. Your phone rings first."
        box.window.open_countdown("0671234567", Origin.SELECTION)
        await box.work.settle()
        assert box.says == "Calls ••• through Office in 3 s. Esc stops."
        box.window.open(TWO, origin=Origin.SELECTION)
        # Which of them is meant can be told, and no more.
        assert box.rows == ["••• 12", "••• 67"]
        assert "Олена" not in "".join(said_by(box.window.list))
        box.press(Qt.Key.Key_Down)
        box.press(Qt.Key.Key_Return)
        await until(lambda: dialed(box), "the call")
        assert dialed(box) == [("Office", "+380671234567")]
        assert box.says == "Asking Office to call •••…"
        assert box.window.input.displayText() == "●" * len("+380 67 123 45 67")

    at_dial_box(tell)


def test_what_the_agent_types_and_an_emergency_number_are_read_all_the_same(
    at_dial_box: Story,
) -> None:
    async def tell(box: Box) -> None:
        box.work.desk.privacy.switch(on=True)
        box.window.open("+380671234567", origin=Origin.LINK)
        box.type("112")
        assert box.window.input.displayText() == "112"
        box.press(Qt.Key.Key_Return)
        await asks(box)
        assert "112 is an emergency number. Call it through Office?" in said(box)

    at_dial_box(tell)
