"""The pages of settings, each made when it is first wanted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from callpop.tasks import Tasks
from callpop.ui.about_page import AboutPage
from callpop.ui.calls_settings import CallsSettings
from callpop.ui.check_page import CheckPage
from callpop.ui.choosing import Choosing
from callpop.ui.contacts_page import ContactsPage
from callpop.ui.dialing_settings import DialingSettings
from callpop.ui.general_settings import GeneralSettings
from callpop.ui.history_settings import HistorySettings
from callpop.ui.hotkeys_settings import HotkeysSettings
from callpop.ui.people_settings import PeopleSettings
from callpop.ui.ports import Shell
from callpop.ui.privacy_settings import PrivacySettings
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey, settings
from callpop.ui.switch_row import SwitchRow
from callpop.ui.theme import Theme


class SettingsPages:
    """Knows how each page is made."""

    def __init__(
        self,
        theme: Theme,
        choosing: Choosing,
        shell: Shell,
        tasks: Tasks,
        contacts: ContactsPage,
    ) -> None:
        self._theme = theme
        self._choosing = choosing
        self._shell = shell
        self._tasks = tasks
        self._accounts: Sequence[str] = ()
        self._made: dict[SettingsPageKey, QWidget] = {SettingsPageKey.CONTACTS: contacts}

    def page(self, key: SettingsPageKey) -> QWidget:
        """The page of that key."""
        if key not in self._made:
            made = self._made[key] = self._make(key)
            if isinstance(made, DialingSettings):
                made.offer(self._accounts)
        return self._made[key]

    def refresh(self, key: SettingsPageKey) -> None:
        """The page is shown."""
        made = self._made.get(key)
        if isinstance(made, SettingsPage):
            made.refresh()

    def show_setting(self, key: SettingsPageKey, setting: str) -> None:
        """Bring a setting of a page into view."""
        made = self._made.get(key)
        if isinstance(made, SettingsPage):
            made.show_setting(setting)

    def offer_accounts(self, names: Sequence[str]) -> None:
        """The accounts that there are."""
        self._accounts = names
        dialing = self._made.get(SettingsPageKey.DIALING)
        if isinstance(dialing, DialingSettings):
            dialing.offer(names)

    def _make(self, key: SettingsPageKey) -> QWidget:
        theme, choosing, shell, tasks = self._theme, self._choosing, self._shell, self._tasks
        match key:
            case SettingsPageKey.GENERAL:
                text = settings()["autostart"]
                return GeneralSettings(
                    theme, choosing, SwitchRow(theme, text, shell.autostart, tasks)
                )
            case SettingsPageKey.CALLS:
                return CallsSettings(theme, choosing, shell, tasks)
            case SettingsPageKey.DIALING:
                return DialingSettings(theme, choosing, shell.phone_links, tasks)
            case SettingsPageKey.HOTKEYS:
                return HotkeysSettings(theme, choosing, shell.hotkeys, tasks)
            case SettingsPageKey.PEOPLE:
                return PeopleSettings(theme, choosing, shell.known.people)
            case SettingsPageKey.HISTORY:
                return HistorySettings(theme, choosing, shell.calls, tasks)
            case SettingsPageKey.PRIVACY:
                return PrivacySettings(theme, choosing)
            case SettingsPageKey.CHECK:
                return CheckPage(theme, shell.checkup, tasks)
            case SettingsPageKey.ABOUT:
                return AboutPage(theme, choosing, shell.files, shell.support, tasks)
            case SettingsPageKey.CONTACTS:
                return self._made[key]
