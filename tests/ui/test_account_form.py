import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from tests.clocks import ManualClock
from tests.ui.at_work import Run, everything_said
from tests.ui.sample_contacts import SampleContacts
from tests.ui.sample_system import SampleSystem
from tests.waiting import until

from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.fields import COMMON_FIELDS, Field
from callpop.telephony.sentence import Sentence, say
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.field_editor import FieldEditor
from callpop.ui.ports import Keep, KindForm, Prepared
from callpop.ui.settings_window import SettingsWindow
from callpop.ui.theme import Theme

SECRET = "hunter2-very-secret"
KIND = KindForm(
    "some",
    "Some PBX",
    (
        Field(key="domain", label="Domain", required=True),
        Field(key="key", label="API key", required=True, secret=True, placeholder="32 letters"),
        *COMMON_FIELDS,
    ),
)


class Problem(Exception):
    """What another room raises: all that a window knows of it is its sentence and its key."""

    def __init__(self, words: str, key: str | None = None) -> None:
        super().__init__(words)
        self.sentence = say("{words}", words=words)
        self.key = key


@dataclass(frozen=True)
class Stored:
    name: str
    kind: str
    settings: Mapping[str, str]
    enabled: bool = True


@dataclass
class Office:
    """The account service, as far as the windows know it."""

    stored: dict[str, Stored] = field(default_factory=dict)
    kept: dict[str, tuple[Mapping[str, str], Keep]] = field(default_factory=dict)
    tried: list[tuple[Mapping[str, str], Mapping[str, str], str | None]] = field(
        default_factory=list
    )
    unreachable: str = ""
    locked: str = ""
    wrong: tuple[str, str] | None = None
    unlocked: bool = False
    mistyped: tuple[str, str] | None = None
    address: str = ""
    made_up: Mapping[str, str] = field(default_factory=dict)
    connecting: asyncio.Event | None = None
    """Trying takes until then."""

    def kinds(self) -> Sequence[KindForm]:
        return [replace(KIND, calls_us=bool(self.address))]

    async def accounts(self) -> Sequence[Stored]:
        return list(self.stored.values())

    async def test(
        self,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        stored: str | None = None,
        progress: Callable[[Sentence], None] = lambda _how: None,
        until_called: bool = False,
    ) -> Sentence:
        self.tried.append((settings, secrets, stored))
        progress(say("Connecting to {address}…", address="a.example"))
        if self.connecting is not None:
            await self.connecting.wait()
        if self.wrong:
            raise Problem(self.wrong[1], self.wrong[0])
        if self.unreachable:
            raise Problem(self.unreachable)
        return say("Connected as 002.")

    async def save(
        self,
        name: str,
        kind: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        keep: Keep = "keyring",
        *,
        was: str | None = None,
    ) -> None:
        if self.locked and keep == "keyring" and secrets:
            raise Problem(self.locked)
        if was is not None:
            self.stored.pop(was)
        self.stored[name] = Stored(name, kind, settings)
        self.kept[name] = (secrets, keep)

    async def give_secrets(
        self, name: str, secrets: Mapping[str, str], keep: Keep = "keyring"
    ) -> None:
        if self.locked and keep == "keyring":
            raise Problem(self.locked)
        self.kept[name] = (secrets, keep)

    async def prepare(
        self, kind: str, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> Prepared:
        if self.mistyped:
            raise Problem(self.mistyped[1], self.mistyped[0])
        return Prepared({**secrets, **self.made_up}, self.address)

    async def check_new_name(self, name: str) -> None:
        if name in self.stored:
            raise Problem("There is such an account already.", "name")

    async def webhook_url(self, name: str) -> str:
        if self.locked:
            raise Problem(self.locked)
        return self.address

    async def enable(self, name: str, *, on: bool) -> None:
        if self.locked:
            raise Problem(self.locked)
        self.stored[name] = replace(self.stored[name], enabled=on)

    async def remove(self, name: str) -> Sentence:
        del self.stored[name]
        return say("Removed.")

    async def unlock(self) -> None:
        if self.locked:
            raise Problem(self.locked)
        self.unlocked = True


class Around(SampleSystem):
    """The app around the windows."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen = Preferences()

    def quit(self) -> None: ...

    def retry(self, account: str) -> None: ...

    def preferences(self) -> Preferences:
        return self.chosen

    async def prefer(self, preferences: Preferences) -> None:
        self.chosen = preferences


class Settings:
    """The settings window with its office."""

    def __init__(self, theme: Theme, office: Office) -> None:
        self.office = office
        self.around = Around()
        self.tasks = Tasks("test")
        self.window = SettingsWindow(
            theme, ManualClock(), office, SampleContacts(), self.around, self.tasks
        )
        self.form = self.window.form

    def editor(self, key: str) -> FieldEditor:
        if key == "name":
            return self.form.fields.name
        return next(editor for editor in self.form.fields.editors if editor.field.key == key)

    def fill(self, **values: str) -> None:
        for key, value in values.items():
            line = self.editor(key).editor
            assert isinstance(line, QLineEdit)
            line.setText(value)
            line.textEdited.emit(value)

    async def opened(self, account: "str | Office | None" = None) -> None:
        self.window.open("Office" if isinstance(account, Office) else account)
        await until(lambda: "list accounts" not in self.tasks.running, "the accounts")

    async def done(self) -> None:
        await until(lambda: not self.tasks.running, "the work")


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def settings(qtbot: QtBot, theme: Theme, office: Office) -> Settings:
    made = Settings(theme, office)
    qtbot.addWidget(made.window)
    return made


def with_account(office: Office) -> Office:
    office.stored["Office"] = Stored("Office", "some", {"domain": "a.example", "pop": "ring"})
    return office


def status(**more: object) -> AccountStatus:
    facts: dict[str, object] = {"account": "Office", "kind": "some", "title": "Some PBX"}
    return AccountStatus(**(facts | more))  # type: ignore[arg-type]


def test_what_is_needed_is_asked_for_at_its_place(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.fill(name="", domain="")
        settings.form.foot.save.click()
        for key in ("name", "domain"):
            assert settings.editor(key).wrong == "This is needed."
        # One is stored: it need not be typed again.
        assert settings.editor("key").wrong == ""
        assert settings.office.tried == []
        settings.fill(domain="a.example")
        assert settings.editor("domain").wrong == ""

    run(story)


def test_an_account_is_tried_before_it_is_saved(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.fill(name="Main office", domain="b.example", key=SECRET)
        settings.form.foot.save.click()
        await settings.done()
        office = settings.office
        # What is as by default is not written down.
        filled = {"domain": "b.example", "pop": "ring"}
        assert office.tried == [(filled, {"key": SECRET}, "Office")]
        assert office.stored["Main office"].settings == filled
        assert office.kept["Main office"] == ({"key": SECRET}, "keyring")
        assert settings.form.account == "Main office"
        assert [row.title for row in settings.window.side.accounts.rows.rows] == ["Main office"]

    run(story)


def test_a_secret_is_never_shown_nor_filled_in(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.fill(key=SECRET)
        line = settings.editor("key").editor
        assert isinstance(line, QLineEdit)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        assert SECRET not in line.displayText()
        settings.form.foot.save.click()
        await settings.done()
        assert SECRET not in everything_said(settings.window)
        assert settings.editor("key").value() == ""
        # Kept: leaving it empty is no mistake, and leaves it as it is.
        settings.fill(domain="b.example")
        settings.form.foot.save.click()
        await settings.done()
        assert settings.office.tried[-1] == ({"domain": "b.example", "pop": "ring"}, {}, "Office")
        assert settings.office.kept["Office"][0] == {}

    run(story)


def test_a_refusal_is_said_and_nothing_is_saved(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.office.unreachable = "Some PBX refused the API key."
        settings.fill(domain="b.example", key=SECRET)
        settings.form.foot.save.click()
        await settings.done()
        assert settings.form.foot.result == "Some PBX refused the API key."
        assert settings.office.stored["Office"].settings["domain"] == "a.example"
        # The PBX may be down: the agent may insist.
        assert settings.form.foot.save_anyway.isVisible()
        settings.form.foot.save_anyway.click()
        await settings.done()
        assert settings.office.stored["Office"].settings["domain"] == "b.example"

    run(story)


def test_a_mistake_is_said_where_it_was_made(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.office.wrong = ("crm_url", "The CRM link has no host.")
        settings.fill(key=SECRET, crm_url="nonsense")
        settings.form.foot.save.click()
        await settings.done()
        assert settings.editor("crm_url").wrong == "The CRM link has no host."
        assert settings.editor("crm_url").isVisible()
        assert not settings.form.foot.save_anyway.isVisible()
        assert settings.office.kept == {}

    run(story)


def test_without_a_keyring_a_secret_can_be_kept_for_this_run(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.office.locked = "The keyring is locked: unlock it."
        settings.fill(key=SECRET)
        settings.form.foot.save.click()
        await settings.done()
        assert settings.form.foot.result == "The keyring is locked: unlock it."
        settings.form.foot.this_run.click()
        await settings.done()
        assert settings.office.kept["Office"] == ({"key": SECRET}, "this-run")

    run(story)


def test_the_address_for_the_pbx_is_shown_to_whoever_asks(settings: Settings, run: Run) -> None:
    async def story() -> None:
        office = settings.office
        office.address = "http://127.0.0.1:8091/secret-path"
        await settings.opened(with_account(office))
        form = settings.form
        assert "secret-path" not in everything_said(settings.window)
        office.locked = "The keyring is locked."
        form.show_hook.click()
        await settings.done()
        assert form.foot.result == "The keyring is locked."
        office.locked = ""
        form.show_hook.click()
        await settings.done()
        assert form.hook.address.text() == office.address
        assert settings.window.focusWidget() is form.hook.copy
        # Another account, or the same one again: it is hidden as before.
        settings.window.side.accounts.chosen.emit("account:Office")
        assert "secret-path" not in everything_said(settings.window)
        office.address = ""
        settings.window.side.accounts.chosen.emit("account:Office")
        assert not form.show_hook.isVisible()

    run(story)


def test_an_account_is_switched_off_and_on(settings: Settings, run: Run) -> None:
    async def story() -> None:
        await settings.opened(with_account(settings.office))
        settings.form.enabled.box.click()
        await settings.done()
        assert not settings.office.stored["Office"].enabled
        settings.office.locked = "settings.toml can't be written."
        settings.form.enabled.box.click()
        await settings.done()
        assert not settings.form.enabled.checked
        assert settings.form.foot.result == "settings.toml can't be written."

    run(story)


def test_an_account_is_tried_without_saving(settings: Settings, run: Run) -> None:
    async def story() -> None:
        with_account(settings.office)
        await settings.opened("Office")
        assert settings.editor("domain").value() == "a.example"
        assert settings.editor("pop").value() == "ring"
        settings.form.foot.test.click()
        await settings.done()
        assert settings.form.foot.result == "Connected as 002."
        assert settings.office.tried == [
            ({"domain": "a.example", "pop": "ring"}, {}, "Office"),
        ]
        assert settings.office.kept == {}

    run(story)


def test_what_is_typed_while_another_account_is_tried_stays(settings: Settings, run: Run) -> None:
    async def story() -> None:
        office = settings.office
        office.stored["Branch"] = Stored("Branch", "some", {"domain": "b.example"})
        await settings.opened(with_account(office))
        office.connecting = asyncio.Event()
        settings.form.foot.save.click()
        settings.window.side.accounts.chosen.emit("account:Branch")
        settings.fill(domain="c.example", key=SECRET)
        office.connecting.set()
        await until(lambda: "save account" not in settings.tasks.running, "the trial")
        assert settings.form.foot.result == ""
        settings.form.foot.save.click()
        await settings.done()
        assert office.kept["Branch"] == ({"key": SECRET}, "keyring")
        assert office.stored["Branch"].settings == {"domain": "c.example"}

    run(story)


def test_nothing_is_removed_without_a_second_yes(settings: Settings, run: Run) -> None:
    async def story() -> None:
        with_account(settings.office)
        await settings.opened("Office")
        settings.form.foot.remove.click()
        assert settings.form.foot.result.startswith("Remove Office")
        settings.form.foot.no.click()
        assert settings.form.foot.save.isVisible()
        assert "Office" in settings.office.stored
        settings.form.foot.remove.click()
        settings.form.foot.really.click()
        await settings.done()
        assert settings.office.stored == {}
        assert settings.form.account is None

    run(story)


def test_a_double_click_removes_nothing(settings: Settings, run: Run) -> None:
    async def story() -> None:
        with_account(settings.office)
        await settings.opened("Office")
        foot = settings.form.foot
        place = foot.remove.mapTo(settings.window, foot.remove.rect().center())
        foot.remove.click()
        layout = foot.layout()
        assert layout is not None
        layout.activate()
        under_the_pointer = settings.window.childAt(place)
        assert under_the_pointer is foot.no
        assert settings.window.focusWidget() is foot.no

    run(story)


def test_the_state_of_an_account_is_shown_with_it(settings: Settings, run: Run) -> None:
    async def story() -> None:
        with_account(settings.office)
        settings.window.show_status([status(state=LinkState.ONLINE)])
        await settings.opened("Office")
        assert "online" in everything_said(settings.window)
        assert not settings.form.unlock.isVisible()
        why = say("The API key is wrong.")
        settings.window.show_status([status(state=LinkState.REFUSED, detail=why)])
        assert "The API key is wrong." in everything_said(settings.window)

    run(story)


def test_a_locked_keyring_is_mended_in_place(settings: Settings, run: Run) -> None:
    async def story() -> None:
        with_account(settings.office)
        locked = status(state=LinkState.REFUSED, needs_secret=True, detail=say("It is locked."))
        settings.window.show_status([locked])
        await settings.opened("Office")
        box = settings.form.unlock
        assert box.isVisible()
        settings.office.locked = "Nobody opened the keyring."
        box.unlock.click()
        await settings.done()
        assert "Nobody opened the keyring." in everything_said(box)
        box.this_run.click()
        assert box.editors[0].wrong == "This is needed."
        line = box.editors[0].editor
        assert isinstance(line, QLineEdit)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        line.setText(SECRET)
        box.this_run.click()
        await settings.done()
        assert settings.office.kept["Office"] == ({"key": SECRET}, "this-run")
        assert SECRET not in everything_said(settings.window)
        settings.office.locked = ""
        box.unlock.click()
        await settings.done()
        assert settings.office.unlocked

    run(story)


def test_settings_that_cant_be_read_are_told_of(settings: Settings, run: Run) -> None:
    async def story() -> None:
        async def broken() -> Sequence[Stored]:
            raise Problem("settings.toml, line 7: “kindd” is not known.")

        settings.office.accounts = broken  # type: ignore[method-assign]
        await settings.opened()
        assert "settings.toml, line 7" in everything_said(settings.window)

    run(story)
