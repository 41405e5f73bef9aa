from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from tests.desk.office import Workplace, status
from tests.ui.at_work import xdotool
from tests.ui.dialing import Box
from tests.waiting import until

from callpop.preferences import Preferences
from callpop.telephony.commands import Capabilities, Dial, Transfer, Verdict
from callpop.telephony.events import PresenceEvent, Stage
from callpop.telephony.model import Call, CallState, Contact, PresenceState
from callpop.telephony.sentence import say


def a_client_rang(work: Workplace) -> None:
    work.says("c1", Stage.RINGING)
    work.clock.advance(20)
    work.says("c1", Stage.ENDED, ended_at=work.clock.now().wall)


def test_a_number_in_any_notation_is_dialed_by_enter(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.open()
        box.type("(099) 123-45-67")
        assert box.says == "Calls +380 99 123 45 67 through Office. Your phone rings first."
        assert box.work.lines.sent == []
        box.press(Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        account, command = box.work.lines.sent[0]
        assert account == "Office"
        assert isinstance(command, Dial)
        assert command.number == "+380991234567"
        assert box.says == "Asking Office to call +380 99 123 45 67…"
        # One request in flight: a second Enter, and typing on, do nothing.
        box.press(Qt.Key.Key_Return)
        box.type("8")
        assert box.window.input.text() == "(099) 123-45-67"
        assert len(box.work.lines.sent) == 1
        box.answer(Verdict.ACCEPTED, "Запит прийнято")
        await until(lambda: box.says == "Запит прийнято", "the PBX's words")
        assert box.window.preview.property("tone") == "answered"

    at_dial_box(tell)


def test_enter_or_a_click_twice_is_one_call(at_dial_box: Callable[..., None]) -> None:
    async def play(box: Box) -> None:
        box.window.call("+380567777777")
        await box.work.settle()
        box.answer(Verdict.ACCEPTED, "It rings.")
        await box.work.settle()
        box.press(Qt.Key.Key_Return)
        box.window.call("+380567777777")
        await box.work.settle()
        assert len(box.work.lines.sent) == 1
        assert box.says == "It rings."
        # Another number is another call.
        box.window.call("+380561111111")
        await box.work.settle()
        assert len(box.work.lines.sent) == 2
        box.answer(Verdict.ACCEPTED, "It rings.")
        await box.work.settle()
        # What is typed anew is meant anew.
        box.window.input.clear()
        box.type("+380561111111")
        box.press(Qt.Key.Key_Return)
        await box.work.settle()
        assert len(box.work.lines.sent) == 3

    at_dial_box(play)


def test_what_was_refused_is_asked_for_again(at_dial_box: Callable[..., None]) -> None:
    async def play(box: Box) -> None:
        box.window.call("+380567777777")
        await box.work.settle()
        box.answer(Verdict.REFUSED, "Busy.")
        await box.work.settle()
        box.press(Qt.Key.Key_Return)
        await box.work.settle()
        assert len(box.work.lines.sent) == 2

    at_dial_box(play)


def test_a_refusal_stays_in_the_pbxs_own_words(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.open("0991234567")
        box.press(Qt.Key.Key_Enter)
        await until(lambda: box.work.lines.sent, "the request")
        box.answer(Verdict.REFUSED, "<b>Абонент</b> 002 не зареєстрований")
        await until(lambda: not box.window.busy, "the answer")
        assert box.says == "<b>Абонент</b> 002 не зареєстрований"
        assert box.window.preview.textFormat() is Qt.TextFormat.PlainText
        assert box.window.isVisible()
        box.type("1")
        assert box.says.startswith("Calls ") or "not a number" in box.says

    at_dial_box(tell)


def test_a_name_from_recent_calls_is_found_and_dialed(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        a_client_rang(box.work)
        box.window.open()
        box.type("берез")
        await until(lambda: box.rows == ["Анастасія Березкіна"], "the suggestion")
        assert box.picked() == "Анастасія Березкіна"
        assert box.says == "Calls +380 56 777 77 77 through Office. Your phone rings first."
        box.press(Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        assert box.work.lines.sent[0][1].number == "+380567777777"  # type: ignore[union-attr]

    at_dial_box(tell)


def test_a_contact_is_found_by_name_and_each_number_can_be_chosen(
    at_dial_box: Callable[..., None],
) -> None:
    async def tell(box: Box) -> None:
        for number in ("+380441112233", "+380991112233"):
            box.work.book[number] = Contact("Олена Коваль", "Рога і Копита", number=number)
        box.window.open()
        box.type("олена")
        await until(lambda: len(box.rows) == 2, "the suggestions")
        first, second = box.window.list.rows.rows
        assert (first.title, first.detail, first.number, first.note) == (
            "Олена Коваль",
            "Рога і Копита",
            "+380 44 111 22 33",
            "contact",
        )
        assert second.number == "+380 99 111 22 33"
        box.press(Qt.Key.Key_Down)
        assert box.says == "Calls +380 99 111 22 33 through Office. Your phone rings first."
        box.press(Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        assert box.work.lines.sent[0][1].number == "+380991112233"  # type: ignore[union-attr]

    at_dial_box(tell)


def test_up_and_down_go_through_the_list_and_back_to_the_text(
    at_dial_box: Callable[..., None],
) -> None:
    async def tell(box: Box) -> None:
        a_client_rang(box.work)
        box.window.open("56")
        await until(lambda: box.rows, "the suggestion")
        assert box.picked() is None
        assert "extension 56" in box.says
        box.press(Qt.Key.Key_Down)
        assert box.picked() == "Анастасія Березкіна"
        assert "+380 56 777 77 77" in box.says
        box.press(Qt.Key.Key_Up)
        assert box.picked() is None
        assert "extension 56" in box.says

    at_dial_box(tell)


def test_tab_goes_round_the_accounts(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.work.online("Branch")
        box.window.open("0991234567")
        first = "Office" if "through Office" in box.says else "Branch"
        second = "Branch" if first == "Office" else "Office"
        box.press(Qt.Key.Key_Tab)
        assert f"through {second}" in box.says
        box.press(Qt.Key.Key_Tab)
        assert f"through {first}" in box.says
        box.press(Qt.Key.Key_Tab)
        box.press(Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        assert box.work.lines.sent[0][0] == second

    at_dial_box(tell)


def test_what_cant_be_dialed_says_why(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.open("no such name")
        box.press(Qt.Key.Key_Return)
        assert "not a number" in box.says
        box.work.desk.forget("Office")
        box.window.accounts_changed()
        box.window.open("0991234567")
        box.press(Qt.Key.Key_Return)
        assert "No account is set up yet" in box.says
        assert box.work.lines.sent == []

    at_dial_box(tell)


def test_what_means_nobody_is_said_to(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        a_client_rang(box.work)
        box.window.open()
        box.type("пет")
        # While it is looked for, and where there is a list, that may be chosen from.
        assert "choose a name from the list" in box.says
        await until(lambda: box.says == "Nobody has this name, company or number.", "the answer")
        box.type("р")
        assert "choose a name from the list" in box.says

    at_dial_box(tell)


def test_an_emergency_number_is_told_from_an_extension(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.open("112")
        assert box.says == "112 is an emergency number. Call it through Office?"

    at_dial_box(tell)


def test_what_a_click_calls_is_shown_as_people_write_it(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.call("+380991234567")
        assert box.window.input.text() == "+380 99 123 45 67"
        await until(lambda: box.work.lines.sent, "the request")
        assert box.work.lines.sent[0][1].number == "+380991234567"  # type: ignore[union-attr]

    at_dial_box(tell)


def test_escape_closes_and_a_link_fills_in(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.open("+380441234567", say("From a link."))
        assert box.window.input.text() == "+380441234567"
        assert box.says.startswith("From a link. Calls +380 44 123 45 67")
        assert box.work.lines.sent == []
        box.press(Qt.Key.Key_Escape)
        assert not box.window.isVisible()
        assert not box.ticker.running

    at_dial_box(tell)


def test_a_call_in_progress_can_be_handed_on(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.work.desk.status(status(capabilities=Capabilities(dial=True, transfer=True)))
        box.work.says("c1", Stage.RINGING)
        box.work.says("c1", Stage.ANSWERED)
        (call,) = box.work.desk.live_calls()
        assert call.state is CallState.ANSWERED
        box.window.open(transferable=call)
        box.type("202")
        box.press(Qt.Key.Key_T, control=True)
        await until(lambda: box.work.lines.sent, "the request")
        command = box.work.lines.sent[0][1]
        assert isinstance(command, Transfer)
        assert command.destination == "202"

    at_dial_box(tell)


def in_talk(box: Box) -> Call:
    """A call that the PBX can hand on."""
    box.work.desk.status(status(capabilities=Capabilities(dial=True, transfer=True)))
    box.work.says("c1", Stage.RINGING)
    box.work.says("c1", Stage.ANSWERED)
    (call,) = box.work.desk.live_calls()
    return call


def test_enter_hands_a_call_on_where_somebody_is_sought_for_it(
    at_dial_box: Callable[..., None],
) -> None:
    async def tell(box: Box) -> None:
        call = in_talk(box)
        box.window.open("0991234567", transferable=call)
        box.window.hand_on(call)
        assert box.window.windowTitle() == "Transfer"
        assert (box.window.input.text(), box.says) == ("", "Who is to talk to Анастасія Березкіна?")
        box.press(Qt.Key.Key_Return)
        box.type("Eva")
        assert "not a number" in box.says
        box.press(Qt.Key.Key_Return)
        assert box.work.lines.sent == []
        box.window.input.clear()
        box.type("202")
        assert box.says == "Hands the call with Анастасія Березкіна to 202."
        box.press(Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        ((account, command),) = box.work.lines.sent
        assert (account, command) == ("Office", Transfer(command.request, call.legs, "202"))
        box.answer(Verdict.ACCEPTED, "Done.")
        await until(lambda: box.says == "Done.", "the answer")
        box.window.open("0991234567")
        assert (box.window.windowTitle(), box.says[:5]) == ("Call", "Calls")

    at_dial_box(tell)


def test_enter_twice_hands_a_call_on_once(at_dial_box: Callable[..., None]) -> None:
    async def play(box: Box) -> None:
        box.window.hand_on(in_talk(box))
        box.type("202")
        box.press(Qt.Key.Key_Return)
        await box.work.settle()
        box.answer(Verdict.ACCEPTED, "Handed on.")
        await box.work.settle()
        box.press(Qt.Key.Key_Return)
        await box.work.settle()
        assert len(box.work.lines.sent) == 1
        assert box.says == "Handed on."

    at_dial_box(play)


def test_a_call_that_is_over_meanwhile_is_handed_to_nobody(
    at_dial_box: Callable[..., None],
) -> None:
    async def tell(box: Box) -> None:
        box.window.hand_on(in_talk(box))
        box.work.says("c1", Stage.ENDED)
        box.type("102")
        box.press(Qt.Key.Key_Return)
        assert box.says == "This call is over."
        assert box.work.lines.sent == []

    at_dial_box(tell)


def test_a_call_is_offered_to_colleagues_of_its_own_pbx(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        now = box.work.clock.now()
        for account, name in (("Office", "Олена Коваль"), ("Home", "Олег Іванов")):
            person = PresenceEvent(
                extension="102", state=PresenceState.AVAILABLE, at=now.wall, name=name
            )
            box.work.desk.event(account, person, now)
        call = in_talk(box)
        box.window.open("Оле")
        await until(lambda: len(box.rows) == 2, "both")
        box.window.hand_on(call)
        box.type("Оле")
        await until(lambda: box.rows == ["Олена Коваль"], "the one")
        box.press(Qt.Key.Key_Return)
        await until(lambda: box.work.lines.sent, "the request")
        assert isinstance(box.work.lines.sent[0][1], Transfer)

    at_dial_box(tell)


def test_whoever_can_take_a_call_is_offered_at_once(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        now = box.work.clock.now()
        call = in_talk(box)
        assert (call.extension, call.number) == ("101", "+380567777777")
        states = {
            "101": PresenceState.BUSY,
            "102": PresenceState.BUSY,
            "103": PresenceState.AVAILABLE,
            "104": PresenceState.OFFLINE,
        }
        for extension, state in states.items():
            person = PresenceEvent(extension=extension, state=state, at=now.wall, name=extension)
            box.work.desk.event("Office", person, now)
        box.prefer(Preferences(favourites=("Office/104",)))
        # The caller rang before: a recent call, but nobody to hand the call to.
        box.work.says("c0", Stage.RINGING)
        box.work.says("c0", Stage.ENDED, ended_at=box.work.clock.now().wall)
        box.window.hand_on(call)
        # Neither the agent nor the caller: they talk to each other already.
        await until(lambda: box.rows == ["104", "103", "102"], "the colleagues")
        assert box.picked() is None
        assert box.says == "Who is to talk to Анастасія Березкіна?"
        box.type("берез")
        await until(lambda: not box.rows, "nobody else")

    at_dial_box(tell)


def test_the_box_stands_on_the_screen(at_dial_box: Callable[..., None]) -> None:
    async def tell(box: Box) -> None:
        box.window.open()
        await until(lambda: box.window.isVisible(), "the window")
        free: QRect = box.window.screen().availableGeometry()
        assert free.contains(box.window.geometry())
        assert abs(box.window.geometry().center().x() - free.center().x()) <= 2

    at_dial_box(tell)


def test_the_box_stays_where_it_was_put_until_the_agent_moves_it(
    at_dial_box: Callable[..., None],
) -> None:
    async def tell(box: Box) -> None:
        box.window.open()
        await until(box.window.isActiveWindow, "the window")
        place = box.window.pos()

        def push() -> None:
            xdotool("windowmove", int(box.window.winId()), 0, 0)

        moved: list[QPoint] = []
        handle = box.window.windowHandle()
        handle.yChanged.connect(lambda y: moved.append(QPoint(handle.x(), y)))
        # As some window managers do while it comes up.
        push()
        await until(lambda: len(moved) >= 2, "it was pushed away and came back")
        assert box.window.pos() == place
        QTest.mousePress(box.window, Qt.MouseButton.RightButton)
        push()
        await until(lambda: box.window.y() == 0, "it was moved")

    at_dial_box(tell)
