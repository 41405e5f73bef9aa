"""The settings window on a real screen, with everything around it made up."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.clocks import ManualClock
from tests.ui.at_work import Run
from tests.ui.sample_accounts import SampleAccounts
from tests.ui.sample_contacts import SampleContacts
from tests.ui.sample_system import SampleSystem
from tests.waiting import until

from callpop.preferences import Preferences
from callpop.tasks import Tasks
from callpop.ui.setting_row import SettingRow
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey, settings
from callpop.ui.settings_window import SettingsWindow
from callpop.ui.theme import Theme


class Chosen(SampleSystem):
    """The app around the window: it keeps what is chosen, unless the disk is full."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen = Preferences()
        self.written = 0
        self.refuses: Exception | None = None

    def quit(self) -> None: ...

    def retry(self, account: str) -> None: ...

    def preferences(self) -> Preferences:
        return self.chosen

    async def prefer(self, preferences: Preferences) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.written += 1
        self.chosen = preferences


class SettingsAtWork:
    def __init__(self, theme: Theme, run: Run, accounts: int = 2) -> None:
        self.shell = Chosen()
        self.tasks = Tasks("test")
        self._run = run
        self.window = SettingsWindow(
            theme,
            ManualClock(),
            SampleAccounts(accounts),
            SampleContacts(),
            self.shell,
            self.tasks,
        )

    def page(self, key: SettingsPageKey) -> SettingsPage:
        made = self.window.pages.page(key)
        assert isinstance(made, SettingsPage)
        return made

    def row(self, key: str) -> SettingRow:
        """The row of a choice, whose page is shown."""
        page = settings()[key].page
        self.window.show_page(page)
        return self.page(page).rows[key]

    async def idle(self) -> None:
        await until(lambda: not self.tasks.running, "the end of the work")
        await self.window.choosing.written()
        await until(lambda: not self.tasks.running, "the end of the work")

    def tell(self, story: Callable[[], Awaitable[None]]) -> None:
        async def whole() -> None:
            self.window.open(None)
            await until(self.window.isActiveWindow, "the focus")
            await self.idle()
            await story()
            await self.tasks.close()

        self._run(whole)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
    """Press a key where the focus is; where it is then."""
    QTest.keyClick(focused(), key, modifier)
    return focused()


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus
