"""The pictures of the settings and of the set-up."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget
from tests.ui import sample_accounts, samples
from tests.ui.sample_checks import with_troubles
from tests.ui.sample_contacts import SampleContacts, sample_people
from tests.ui.sample_system import SampleSwitch

from callpop.clock import Clock
from callpop.hotkeys import HotkeyAction
from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.telephony.sentence import say
from callpop.ui.check_page import CheckPage
from callpop.ui.field_editor import FieldEditor
from callpop.ui.history_settings import HistorySettings
from callpop.ui.settings_texts import SettingsPageKey, settings
from callpop.ui.settings_window import SettingsWindow
from callpop.ui.switch_row import SwitchRow
from callpop.ui.theme import Theme
from callpop.ui.wizard import Wizard

CHOSEN = Preferences(
    quiet_queues=("Підтримка клієнтів та постачальників обладнання", "Sales"),
    quiet_hours="19:30-08:15",
    quiet_days=("sat", "sun"),
    sound_file="/home/olena/Музика/Дзвінок, який не лякає нікого в кімнаті.wav",
    dial_account="Office",
    dial_rules=("+421 Bratislava", "PT Lisbon", "38 Office"),
    favourites=("Office/101", "Vega Kyiv/005"),
    history_days=180,
)
Pictures = Sequence[tuple[str, Callable[[], Awaitable[QPixmap]]]]


@dataclass
class Studio:
    """What pictures are made with."""

    theme: Theme
    clock: Clock
    tasks: Tasks
    settle: Callable[[], Awaitable[None]]
    grab: Callable[[QWidget], Awaitable[QPixmap]]


class SettingsPictures:
    """Every page, every step."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._shell = sample_accounts.SampleShell()

    def all(self) -> Pictures:
        """Names, and what draws them."""
        pages = [page for page in SettingsPageKey if page is not SettingsPageKey.CONTACTS]
        return (
            ("settings", self._settings),
            ("settings-locked", self._settings_locked),
            ("settings-search", self._search),
            ("settings-broken", self._broken),
            *((f"settings-{page}", lambda page=page: self._page(page)) for page in pages),
            *((f"settings-{page}-end", lambda page=page: self._page(page, end=True))
              for page in (SettingsPageKey.CALLS, SettingsPageKey.DIALING)),
            ("settings-history-asks", self._history_asks),
            ("contacts", self._contacts),
            ("contacts-empty", self._contacts_empty),
            ("contacts-imported", self._contacts_imported),
            ("contacts-import", self._contacts_import),
            ("contacts-form", self._contacts_form),
            ("contacts-damaged", self._contacts_damaged),
            ("wizard-pbx", self._wizard_pbx),
            ("wizard-fields", self._wizard_fields),
            ("wizard-more", self._wizard_more),
            ("wizard-refused", self._wizard_refused),
            ("wizard-webhook", self._wizard_webhook),
            ("wizard-choices", self._wizard_choices),
            ("wizard-check", self._wizard_check),
        )  # fmt: skip

    async def _settings(self) -> QPixmap:
        window = self._window()
        window.open("Office")
        await self._studio.settle()
        window.form.foot.test.click()
        return await self._studio.grab(window)

    async def _settings_locked(self) -> QPixmap:
        window = self._window()
        window.open("Склад")
        return await self._studio.grab(window)

    async def _search(self) -> QPixmap:
        window = self._window()
        window.open(None)
        await self._studio.settle()
        window.side.search.setText("nu")
        return await self._studio.grab(window)

    async def _broken(self) -> QPixmap:
        window = self._window()
        self._shell.files.trouble = say(
            "{file}, line {line}, column {column}: this can't be read ({problem}). Correct the "
            "line; nothing in the file was changed.",
            file=self._shell.files.settings,
            line=12,
            column=9,
            problem="Invalid value",
        )
        window.open(None)
        return await self._studio.grab(window)

    async def _page(self, page: SettingsPageKey, *, end: bool = False) -> QPixmap:
        window = self._window(CHOSEN)
        self._shell.hotkeys.refuse(
            HotkeyAction.OPEN_RECORD,
            say("Another program has {keys} already: choose another.", keys="Ctrl+Alt+R"),
        )
        self._shell.checkup = with_troubles()
        window.open(None)
        await self._studio.settle()
        window.show_page(page)
        await self._studio.settle()
        if end:
            bar = window.pages.page(page)._scroll.verticalScrollBar()  # type: ignore[attr-defined]
            bar.setValue(bar.maximum())
        return await self._studio.grab(window)

    async def _history_asks(self) -> QPixmap:
        window = self._window()
        self._shell.calls.kept = 214
        window.open_page(SettingsPageKey.HISTORY)
        page = window.pages.page(SettingsPageKey.HISTORY)
        assert isinstance(page, HistorySettings)
        page.keep.days.picked.emit(30)
        page.forget.number.setText("+380 99 123 45 67")
        page.forget.forget.click()
        return await self._studio.grab(window)

    async def _contacts(self) -> QPixmap:
        window = await self._address_book(SampleContacts(sample_people()))
        window.contacts_page.list.setFocus()
        window.contacts_page.list.pick(1)
        return await self._studio.grab(window)

    async def _contacts_empty(self) -> QPixmap:
        return await self._studio.grab(await self._address_book(SampleContacts()))

    async def _contacts_imported(self) -> QPixmap:
        window = await self._address_book(SampleContacts(sample_people()))
        window.contacts_page.search.setText("о")
        window.contacts_page.files.take(Path("people.csv"))
        return await self._studio.grab(window)

    async def _contacts_import(self) -> QPixmap:
        window = await self._address_book(SampleContacts(sample_people()))
        window.contacts_page.files.ask(Path("Клієнти та постачальники.csv"))
        return await self._studio.grab(window)

    async def _contacts_form(self) -> QPixmap:
        window = await self._address_book(SampleContacts(sample_people()))
        window.contacts_page.add.click()
        form = window.contacts_page.form
        form.name.set_value("Вячеслав-Костянтин Перебийніс-Замкогородський")
        form.phones.set_value("Олена\n+380 99 123 45 67")
        form.save.click()
        return await self._studio.grab(window)

    async def _contacts_damaged(self) -> QPixmap:
        trouble = (
            "The address book can't be read: contacts.db is damaged; Callpop sets it aside when "
            "it starts."
        )
        return await self._studio.grab(await self._address_book(SampleContacts(trouble=trouble)))

    async def _address_book(self, contacts: SampleContacts) -> SettingsWindow:
        window = self._window(contacts=contacts)
        window.open_page(SettingsPageKey.CONTACTS)
        await self._studio.settle()
        return window

    def _window(
        self, chosen: Preferences | None = None, contacts: SampleContacts | None = None
    ) -> SettingsWindow:
        self._shell = sample_accounts.SampleShell(chosen or Preferences())
        window = SettingsWindow(
            self._studio.theme,
            self._studio.clock,
            sample_accounts.SampleAccounts(4),
            contacts or SampleContacts(),
            self._shell,
            self._studio.tasks,
        )
        window.show_status(samples.statuses())
        return window

    # The set-up.

    async def _wizard_pbx(self) -> QPixmap:
        wizard = self._wizard()
        wizard.open()
        wizard.pbx.choices["phonet"].setChecked(True)
        wizard.pbx.ready.emit()
        return await self._studio.grab(wizard)

    async def _wizard_fields(self) -> QPixmap:
        wizard = await self._at_fields("phonet")
        _type(wizard.fields.fields.editors, domain="office.example.com")
        wizard.next.click()
        return await self._studio.grab(wizard)

    async def _wizard_more(self) -> QPixmap:
        wizard = await self._at_fields("phonet")
        wizard.fields.fields.more.click()
        return await self._studio.grab(wizard)

    async def _wizard_refused(self) -> QPixmap:
        wizard = await self._at_trial("phonet")
        return await self._studio.grab(wizard)

    async def _wizard_webhook(self) -> QPixmap:
        wizard = await self._at_trial("xvb")
        return await self._studio.grab(wizard)

    async def _wizard_choices(self) -> QPixmap:
        wizard = self._wizard(refuses="The folder of programs that start at log-in can't be made.")
        wizard._go_to(3)
        wizard.open()
        wizard.next.click()
        return await self._studio.grab(wizard)

    async def _wizard_check(self) -> QPixmap:
        wizard = self._wizard()
        wizard.open()
        wizard._go_to(4)
        await self._studio.settle()
        return await self._studio.grab(wizard)

    async def _at_fields(self, kind: str) -> Wizard:
        wizard = self._wizard()
        wizard.open()
        wizard.pbx.choices[kind].setChecked(True)
        wizard.pbx.ready.emit()
        wizard.next.click()
        await self._studio.settle()
        return wizard

    async def _at_trial(self, kind: str) -> Wizard:
        wizard = await self._at_fields(kind)
        values = {editor.field.key: "002" for editor in wizard.fields.fields.editors}
        _type(wizard.fields.fields.editors, **values)
        wizard.next.click()
        await self._studio.settle()
        return wizard

    def _wizard(self, refuses: str = "") -> Wizard:
        studio, texts = self._studio, settings()
        start, links = SampleSwitch(), SampleSwitch()
        start.refuses = refuses
        switches = {"autostart": start, "tel_links": links}
        return Wizard(
            studio.theme,
            sample_accounts.SampleAccounts(0),
            studio.tasks,
            [
                SwitchRow(studio.theme, texts[key], switch, studio.tasks, at_once=False)
                for key, switch in switches.items()
            ],
            lambda: CheckPage(studio.theme, with_troubles(), studio.tasks),
        )


def _type(editors: Sequence[FieldEditor], **values: str) -> None:
    for editor in editors:
        if editor.field.key in values and isinstance(editor.editor, QLineEdit):
            editor.editor.setText(values[editor.field.key])


__all__ = ["SettingsPictures", "Studio"]
