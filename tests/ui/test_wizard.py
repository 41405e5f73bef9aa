"""The set-up, by the keyboard: from nothing to an account that works."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot
from tests.ui.at_work import Run, everything_said
from tests.ui.sample_checks import all_good
from tests.ui.sample_system import SampleSwitch
from tests.ui.settings_at_work import focused, press
from tests.ui.test_account_form import KIND, SECRET, Office, Stored
from tests.waiting import until

from callpop.tasks import Tasks
from callpop.telephony.fields import Field
from callpop.telephony.sentence import say
from callpop.ui.check_page import CheckPage
from callpop.ui.ports import KindForm
from callpop.ui.settings_texts import settings
from callpop.ui.switch_row import SwitchRow
from callpop.ui.theme import Theme
from callpop.ui.wizard import Wizard

Key = Qt.Key
ADDRESS = "http://127.0.0.1:8091/secret-path"
HOOKED = KindForm(
    "hooked",
    "Hooked PBX",
    (
        Field(key="server", label="Адрес облачной АТС", required=True),
        Field(key="listen", label="Listen on", prominent=True, default="127.0.0.1:8091"),
    ),
    say("It stands under Integrations → Webhooks."),
    calls_us=True,
)


class Offices(Office):
    """The account service, with two kinds."""

    def kinds(self) -> list[KindForm]:
        return [KIND, HOOKED]


class SetUp:
    def __init__(self, theme: Theme, run: Run) -> None:
        self.office = Offices()
        self.tasks = Tasks("test")
        self.start, self.links = SampleSwitch(), SampleSwitch()
        self._run = run
        self.finished: list[str] = []
        texts = settings()
        switches = {"autostart": self.start, "tel_links": self.links}
        self.wizard = Wizard(
            theme,
            self.office,
            self.tasks,
            [
                SwitchRow(theme, texts[key], switch, self.tasks, at_once=False)
                for key, switch in switches.items()
            ],
            lambda: CheckPage(theme, all_good(), self.tasks),
        )
        self.wizard.finished.connect(self.finished.append)

    async def idle(self) -> None:
        await until(lambda: not self.tasks.running, "the end of the work")

    async def at(self, number: int) -> None:
        await until(lambda: self.wizard._at == number, f"step {number + 1}")

    async def choose(self, kind: str) -> None:
        """Go to the fields of this kind."""
        self.wizard.pbx.choices[kind].click()
        press(Key.Key_Return)
        await self.at(1)

    async def fill_in(self, name: str = "Office") -> None:
        """Fill in the first kind."""
        await self.choose("some")
        self.wizard.fields.fields.name.set_value(name)
        QTest.keyClicks(focused(), "a.example")
        QTest.keyClicks(press(Key.Key_Tab), SECRET)

    def tell(self, story: Callable[[], Awaitable[None]]) -> None:
        async def whole() -> None:
            self.wizard.open()
            await until(self.wizard.isActiveWindow, "the focus")
            await story()
            await self.tasks.close()

        self._run(whole)


@pytest.fixture
def set_up(theme: Theme, run: Run, qtbot: QtBot) -> Iterator[SetUp]:
    made = SetUp(theme, run)
    qtbot.addWidget(made.wizard)
    yield made
    made.wizard.hide()


def test_enter_leads_from_nothing_to_an_account(set_up: SetUp) -> None:
    async def story() -> None:
        wizard, office = set_up.wizard, set_up.office
        assert isinstance(focused(), QRadioButton)
        # Nothing is chosen for the agent; arrows choose, and Enter what it stands on.
        assert not wizard.next.isEnabled()
        press(Key.Key_Down)
        assert wizard.pbx.kind == "hooked"
        press(Key.Key_Up)
        assert wizard.pbx.kind == "some"
        press(Key.Key_Return)
        await set_up.at(1)
        # The cursor is where something is missing; the name is a good one already.
        assert focused().accessibleName() == "Domain"
        QTest.keyClicks(focused(), "a.example")
        QTest.keyClicks(press(Key.Key_Tab), SECRET)
        press(Key.Key_Return)
        await until(lambda: wizard.trial.saved, "the account")
        assert office.tried == [({"domain": "a.example"}, {"key": SECRET}, None)]
        assert office.stored["Some PBX"].settings == {"domain": "a.example"}
        assert office.kept["Some PBX"] == ({"key": SECRET}, "keyring")
        assert "Some PBX is connected and saved." in everything_said(wizard.trial)
        press(Key.Key_Return)
        await set_up.at(3)
        # One Enter takes the choices as they stand.
        press(Key.Key_Return)
        await set_up.at(4)
        assert (set_up.start.on, set_up.links.on) == (True, True)
        await set_up.idle()
        assert "everything that a call needs is there" in everything_said(wizard.check)
        assert not wizard.back.isVisible()
        wizard.next.click()
        assert set_up.finished == ["Some PBX"]
        assert not wizard.isVisible()

    set_up.tell(story)


def test_every_step_begins_at_the_same_place(set_up: SetUp) -> None:
    def begin(title: str) -> tuple[int, int]:
        wizard = set_up.wizard
        shown = next(
            one for one in wizard.findChildren(QLabel) if one.isVisible() and one.text() == title
        )
        at = shown.mapTo(wizard, shown.rect().topLeft())
        return at.x(), at.y()

    async def story() -> None:
        first = begin("Which PBX do your calls come through?")
        await set_up.fill_in()
        assert begin("Your account at Some PBX") == first
        for step in (2, 3, 4):
            press(Key.Key_Return)
            await set_up.at(step)
            await set_up.idle()
        assert begin("Will I see the next call?") == first

    set_up.tell(story)


def test_enter_takes_the_pbx_that_it_stands_on(set_up: SetUp) -> None:
    async def story() -> None:
        press(Key.Key_Return)
        await set_up.at(1)
        assert set_up.wizard.fields.kind is KIND

    set_up.tell(story)


def test_each_kind_says_what_it_will_ask_for(set_up: SetUp) -> None:
    async def story() -> None:
        said = everything_said(set_up.wizard.pbx)
        assert "You will need: Domain, API key." in said
        assert "You will need: Адрес облачной АТС." in said
        radio = set_up.wizard.pbx.choices["some"]
        assert radio.accessibleDescription() == "You will need: Domain, API key."
        await set_up.choose("hooked")
        assert "It stands under Integrations → Webhooks." in everything_said(set_up.wizard.fields)

    set_up.tell(story)


def test_only_what_is_needed_is_asked_for(set_up: SetUp) -> None:
    async def story() -> None:
        await set_up.choose("some")
        fields = set_up.wizard.fields.fields
        shown = [one.field.key for one in fields.editors if one.isVisible()]
        assert shown == ["domain", "key"]
        fields.more.click()
        assert all(one.isVisible() for one in fields.editors)

    set_up.tell(story)


def test_nothing_typed_is_lost(set_up: SetUp) -> None:
    async def story() -> None:
        wizard = set_up.wizard
        await set_up.fill_in()
        # Back, another PBX, and back again.
        wizard.back.click()
        assert wizard._at == 0
        await set_up.choose("hooked")
        QTest.keyClicks(focused(), "https://b.example")
        QTest.keyClick(focused(), Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        await set_up.choose("some")
        assert wizard.fields.fields.settings() == {"domain": "a.example"}
        assert wizard.fields.fields.secrets() == {"key": SECRET}
        # Closed and opened again.
        QTest.keyClick(focused(), Key.Key_Escape)
        assert not wizard.isVisible()
        wizard.open()
        assert wizard.fields.fields.name.value() == "Office"
        assert wizard.fields.fields.secrets() == {"key": SECRET}

    set_up.tell(story)


def test_what_is_missing_is_said_at_its_place(set_up: SetUp) -> None:
    async def story() -> None:
        await set_up.choose("some")
        press(Key.Key_Return)
        fields = set_up.wizard.fields.fields
        assert [one.wrong for one in fields.editors[:2]] == ["This is needed."] * 2
        assert set_up.wizard._at == 1
        assert not set_up.tasks.running

    set_up.tell(story)


def test_a_mistake_in_a_field_is_said_before_anything_is_tried(set_up: SetUp) -> None:
    async def story() -> None:
        set_up.office.stored["Office"] = Stored("Office", "some", {})
        await set_up.fill_in("Office")
        press(Key.Key_Return)
        await set_up.idle()
        name = set_up.wizard.fields.fields.name
        assert name.wrong == "There is such an account already."
        assert focused() is name.editor
        name.set_value("Branch")
        set_up.office.mistyped = ("domain", "The domain a.example can't be used.")
        press(Key.Key_Return)
        await set_up.idle()
        domain = set_up.wizard.fields.fields.editors[0]
        assert domain.wrong == "The domain a.example can't be used."
        assert set_up.office.tried == []

    set_up.tell(story)


def test_a_field_that_the_trial_finds_wrong_is_gone_back_to(set_up: SetUp) -> None:
    async def story() -> None:
        set_up.office.wrong = ("key", "The API key is another account's.")
        await set_up.fill_in()
        press(Key.Key_Return)
        await until(lambda: set_up.office.tried, "the trial")
        await set_up.at(1)
        key = set_up.wizard.fields.fields.editors[1]
        assert key.wrong == "The API key is another account's."
        assert focused() is key.editor

    set_up.tell(story)


def test_a_refusal_is_said_and_the_agent_may_insist(set_up: SetUp) -> None:
    async def story() -> None:
        wizard, office = set_up.wizard, set_up.office
        office.unreachable = "a.example does not answer."
        await set_up.fill_in()
        press(Key.Key_Return)
        await until(lambda: wizard.trial.again.isVisible(), "the refusal")
        assert "a.example does not answer." in everything_said(wizard.trial)
        assert "Connecting to a.example…" in everything_said(wizard.trial)
        assert not wizard.next.isEnabled()
        assert office.stored == {}
        # Enter tries again: that does no harm.
        assert focused() is wizard.trial.again
        press(Key.Key_Return)
        await until(lambda: len(office.tried) == 2, "a second trial")
        await set_up.idle()
        wizard.back.click()
        # Why it was refused stands with the fields, until another word is typed.
        assert "a.example does not answer." in everything_said(wizard.fields)
        assert focused().accessibleName() == "API key"
        press(Key.Key_Return)
        await until(lambda: len(office.tried) == 3, "a third trial")
        await set_up.idle()
        wizard.trial.anyway.click()
        await set_up.idle()
        assert "Office" in office.stored
        # Nobody has seen it work.
        assert "connected" not in everything_said(wizard.trial)
        assert "goes on trying" in everything_said(wizard.trial)
        assert focused() is wizard.next

    set_up.tell(story)


def test_without_a_keyring_the_keys_are_kept_for_this_run(set_up: SetUp) -> None:
    async def story() -> None:
        wizard, office = set_up.wizard, set_up.office
        office.locked = "The keyring is locked."
        await set_up.fill_in()
        press(Key.Key_Return)
        await until(lambda: wizard.trial.this_run.isVisible(), "the way out")
        assert "The keyring is locked." in everything_said(wizard.trial)
        wizard.trial.this_run.click()
        await set_up.idle()
        assert office.kept["Office"] == ({"key": SECRET}, "this-run")
        assert "until Callpop ends" in everything_said(wizard.trial)

    set_up.tell(story)


def test_a_trial_ends_with_the_window(set_up: SetUp) -> None:
    async def story() -> None:
        wizard, office = set_up.wizard, set_up.office
        office.connecting = asyncio.Event()
        await set_up.fill_in()
        press(Key.Key_Return)
        await until(lambda: office.tried, "the trial")
        # Enter does nothing while it is tried: it must not go back.
        press(Key.Key_Return)
        assert wizard._at == 2
        wizard.close()
        await set_up.idle()
        assert office.stored == {}
        office.connecting = None
        wizard.open()
        await until(lambda: wizard.trial.saved, "the account")

    set_up.tell(story)


def test_a_pbx_that_calls_is_told_where_and_waited_for(set_up: SetUp) -> None:
    async def story() -> None:
        wizard, office = set_up.wizard, set_up.office
        office.address, office.made_up = ADDRESS, {"path_secret": "secret-path"}
        office.connecting = asyncio.Event()
        await set_up.choose("hooked")
        shown = [one.field.key for one in wizard.fields.fields.editors if one.isVisible()]
        assert shown == ["server", "listen"]
        QTest.keyClicks(focused(), "https://pbx.example")
        press(Key.Key_Return)
        await until(lambda: office.tried, "the trial")
        assert focused() is wizard.trial.hook.copy
        press(Key.Key_Return)
        assert QGuiApplication.clipboard().text() == ADDRESS
        assert wizard.trial.unheard.isVisible()
        office.connecting.set()
        await until(lambda: wizard.trial.saved, "the account")
        # What was entered in the PBX is what is kept.
        assert office.kept["Hooked PBX"] == ({"path_secret": "secret-path"}, "keyring")

    set_up.tell(story)


def test_a_pbx_that_does_not_call_yet_keeps_nobody_waiting(set_up: SetUp) -> None:
    async def story() -> None:
        office = set_up.office
        office.address, office.connecting = ADDRESS, asyncio.Event()
        await set_up.choose("hooked")
        QTest.keyClicks(focused(), "https://pbx.example")
        press(Key.Key_Return)
        await until(lambda: office.tried, "the trial")
        set_up.wizard.trial.unheard.click()
        await set_up.idle()
        assert "Hooked PBX" in office.stored
        assert "online as soon as the PBX calls" in everything_said(set_up.wizard.trial)

    set_up.tell(story)


def test_choices_that_fail_are_said_and_stop_nobody(set_up: SetUp) -> None:
    async def story() -> None:
        wizard = set_up.wizard
        set_up.start.refuses = "The folder can't be made."
        wizard._go_to(3)
        wizard.choices.switches[1].check.box.click()
        press(Key.Key_Return)
        await set_up.idle()
        assert "The folder can't be made." in everything_said(wizard.choices)
        assert wizard._at == 3
        # What is not wanted is not switched on.
        assert not set_up.links.on
        press(Key.Key_Return)
        assert wizard._at == 4
        await set_up.idle()

    set_up.tell(story)


def test_a_second_account_begins_anew(set_up: SetUp) -> None:
    async def story() -> None:
        wizard = set_up.wizard
        await set_up.fill_in("Some PBX")
        press(Key.Key_Return)
        await until(lambda: wizard.trial.saved, "the account")
        wizard._finish()
        wizard.open()
        assert wizard._at == 0
        assert wizard.pbx.kind == ""
        wizard.pbx.choices["some"].click()
        wizard.next.click()
        await set_up.at(1)
        assert wizard.fields.fields.secrets() == {}
        assert wizard.fields.fields.name.value() == "Some PBX 2"

    set_up.tell(story)


def test_a_secret_is_never_shown(set_up: SetUp) -> None:
    async def story() -> None:
        wizard = set_up.wizard
        await set_up.fill_in()
        line = focused()
        assert isinstance(line, QLineEdit)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        assert SECRET not in line.displayText()
        press(Key.Key_Return)
        await until(lambda: wizard.trial.saved, "the account")
        assert SECRET not in everything_said(wizard.trial)
        wizard._finish()
        assert SECRET not in everything_said(wizard)

    set_up.tell(story)
