"""The settings: accounts with their states, the address book, and all that the agent chooses."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callpop.clock import Clock
from callpop.tasks import Tasks
from callpop.telephony.status import AccountStatus
from callpop.ui.about_page import AboutPage
from callpop.ui.account_form import AccountForm
from callpop.ui.choosing import Choosing
from callpop.ui.contacts_page import ContactsPage
from callpop.ui.guarded import guarded
from callpop.ui.nesting import nest
from callpop.ui.notice import Notice
from callpop.ui.ports import Accounts, AccountView, Contacts, Shell, sentence_of
from callpop.ui.roles import Role
from callpop.ui.row import Row
from callpop.ui.screens import go_to_the_middle
from callpop.ui.settings_found import FoundSettings
from callpop.ui.settings_pages import SettingsPages
from callpop.ui.settings_search import Place, matching, places
from callpop.ui.settings_side import SettingsSide
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.standing_in import stand_in
from callpop.ui.state_icons import LINK_MARKS, Mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

WIDTH, HEIGHT = 900, 760
_ACCOUNT = "account:"


class SettingsWindow(QWidget):
    """An ordinary window: accounts and pages at the left, what is chosen at the right."""

    accessible_role = Role.Window

    retry = Signal(str)
    call = Signal(str)
    """A number of the address book is to be called."""
    add_account = Signal()
    show_names = Signal()
    """They are hidden, and are to be shown again."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        accounts: Accounts,
        contacts: Contacts,
        shell: Shell,
        tasks: Tasks,
        choosing: Choosing | None = None,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._clock = clock
        self._accounts = accounts
        self._shell = shell
        self._tasks = tasks
        self._views: Sequence[AccountView] = ()
        self._statuses: dict[str, AccountStatus] = {}
        self._wanted: str | None = None
        self._key = ""
        px = theme.px
        self.setWindowTitle(QCoreApplication.translate("Settings", "Settings"))
        self.resize(px(WIDTH), px(HEIGHT))
        self.choosing = choosing or Choosing(shell, tasks)
        self.side = SettingsSide(theme, self._now)
        self.trouble = Notice(theme)
        self.form = AccountForm(theme, accounts, tasks)
        self.contacts_page = ContactsPage(theme, contacts, tasks, self._now)
        self.pages = SettingsPages(theme, self.choosing, shell, tasks, self.contacts_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.contacts_page)
        self.found = FoundSettings(theme, self._now)
        self._stack.addWidget(self.found)
        self._before: QWidget | None = None
        right = QVBoxLayout()
        right.setSpacing(0)
        strip = QHBoxLayout()
        strip.setContentsMargins(px(16), px(12), px(16), 0)
        strip.addWidget(self.trouble)
        nest(right, strip)
        right.addWidget(self._stack, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.side)
        nest(outer, right, 1)
        self._wire()

    def _wire(self) -> None:
        self.side.chosen.connect(self._leave_search)
        self.side.chosen.connect(self._chosen)
        self.side.add.clicked.connect(self.add_account)
        self.side.looked_for.connect(self._look_for)
        self.side.goes_down.connect(self.found.take_focus)
        self.side.takes_first.connect(self.found.take_first)
        self.found.chosen.connect(self._go_to)
        self.form.saved.connect(self._saved)
        self.form.removed.connect(self._removed)
        self.form.retry.connect(self.retry)
        self.contacts_page.call.connect(self.call)
        self.contacts_page.show_names.connect(self.show_names)

    # What others do with it.

    def open(self, account: str | None = None) -> None:
        """Show an account's settings; for None, what was shown last."""
        self._wanted = account
        self._tasks.cancel("list accounts")
        self._tasks.start(self._load(), name="list accounts")
        if not self._key:
            self.show_page(SettingsPageKey.GENERAL)
        self._come_forward()

    def open_page(self, page: SettingsPageKey, setting: str = "") -> None:
        """Show a page, at one of its settings if need be."""
        self._tasks.cancel("list accounts")
        self._tasks.start(self._follow(), name="follow accounts")
        self.show_page(page)
        self._come_forward()
        self.pages.show_setting(page, setting)

    def save_report(self) -> None:
        """Ask for the file of a report for support."""
        self.open_page(SettingsPageKey.ABOUT)
        page = self.pages.page(SettingsPageKey.ABOUT)
        assert isinstance(page, AboutPage)
        page.report.choose()

    def show_status(self, statuses: Sequence[AccountStatus]) -> None:
        """How the accounts' connections go."""
        self._statuses = {status.account: status for status in statuses}
        self._show_list()
        if self.isVisible() and self._statuses.keys() != {view.name for view in self._views}:
            # An account came, went or was renamed elsewhere; the form in hand stays.
            self._tasks.cancel("follow accounts")
            self._tasks.start(self._follow(), name="follow accounts")
        if self.form.account is not None:
            self.form.show_status(self._statuses.get(self.form.account))

    def show_private(self, *, on: bool) -> None:
        """Whether names and numbers are hidden."""
        self.contacts_page.show_private(on=on)

    def settings_changed(self) -> None:
        """The settings file is another, or can't be read (any more)."""
        self.choosing.follow()
        self._show_trouble()

    def take_over(self, old: "SettingsWindow") -> None:
        """Stand where ``old`` stands, at the same page or with the same account in hand."""
        self._views, self._statuses = old._views, old._statuses
        self._show_list()
        if old._key:
            self._chosen(old._key)
            if self.form.account is not None and self.form.account == old.form.account:
                self.form.fields.take_over(old.form.fields)
        self._show_trouble()
        stand_in(self, old)

    # What is shown.

    def show_page(self, page: SettingsPageKey) -> None:
        """Show this page."""
        self._key = page
        made = self.pages.page(page)
        if self._stack.indexOf(made) < 0:
            self._stack.addWidget(made)
        self.side.mark(page)
        self._stack.setCurrentWidget(made)
        self.pages.refresh(page)

    async def _follow(self) -> bool:
        """List the accounts that there are now; False where they can't be read."""
        try:
            self._views = list(await self._accounts.accounts())
        except Exception as error:
            self.side.trouble.setText(translate(sentence_of(error)))
            self.side.trouble.show()
            return False
        self.side.trouble.hide()
        self._show_list()
        return True

    async def _load(self) -> None:
        if await self._follow() and self._wanted is not None:
            self._chosen(_ACCOUNT + self._wanted)

    def _show_list(self) -> None:
        rows = []
        for view in self._views:
            status = self._statuses.get(view.name)
            mark, tone = LINK_MARKS[status.state] if status else (Mark.RING, Tone.UNKNOWN)
            rows.append(Row(key=_ACCOUNT + view.name, title=view.name, mark=mark, mark_tone=tone))
        self.side.show_accounts(rows)
        self.side.mark(self._key)
        self.pages.offer_accounts([view.name for view in self._views])

    def _chosen(self, key: str) -> None:
        if not key.startswith(_ACCOUNT):
            self.show_page(SettingsPageKey(key))
            return
        name = key.removeprefix(_ACCOUNT)
        for view in self._views:
            if view.name == name:
                self._key = key
                self.side.mark(key)
                self.form.start_edit(view)
                self.form.show_status(self._statuses.get(name))
                self._stack.setCurrentWidget(self.form)

    def _saved(self, name: str) -> None:
        self._wanted = name
        self._tasks.start(self._load(), name="list accounts")

    def _removed(self, _name: str) -> None:
        self.form.clear()
        self._wanted = None
        self._tasks.start(self._load(), name="list accounts")
        self.show_page(SettingsPageKey.GENERAL)

    def _show_trouble(self) -> None:
        files = self._shell.files
        lines = [translate(warning) for warning in files.warnings]
        opens = QCoreApplication.translate("Settings", "Open the file")
        act: tuple[str, Callable[[], object]] = (opens, self._open_file)
        if files.trouble:
            last = QCoreApplication.translate(
                "Settings", "Until it is mended, the settings hold that were good last."
            )
            words = translate(files.trouble)
            self.trouble.say(words, Tone.MISSED, lines=[last], act=act, stays=True)
        elif lines:
            words = QCoreApplication.translate("Settings", "Something in the file has no effect.")
            self.trouble.say(words, lines=lines, act=act)
        else:
            self.trouble.hide()

    def _open_file(self) -> None:
        self._tasks.start(self._opening(), name="open the settings file")

    async def _opening(self) -> None:
        try:
            await self._shell.files.open(self._shell.files.settings)
        except Exception as error:
            self.trouble.say(translate(sentence_of(error)), Tone.MISSED)

    # Finding a setting.

    def _look_for(self, text: str) -> None:
        shown = self._stack.currentWidget()
        if text:
            if shown is not self.found:
                self._before = shown
            self.found.show_places(matching(text, places(self._views, self._accounts.kinds())))
            self._stack.setCurrentWidget(self.found)
        elif shown is self.found and self._before is not None:
            self._stack.setCurrentWidget(self._before)

    def _leave_search(self) -> None:
        self.side.search.clear()

    def _go_to(self, place: Place) -> None:
        if place.account:
            self._chosen(_ACCOUNT + place.account)
            if place.key:
                self.form.fields.show_field(place.key)
        else:
            page = SettingsPageKey(place.page)
            self.show_page(page)
            self.pages.show_setting(page, place.key)

    # The window itself.

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.side.search.selectAll()
        else:
            super().keyPressEvent(event)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        self.side.search.clear()
        super().closeEvent(event)

    def _now(self) -> datetime:
        return self._clock.now().wall

    def _come_forward(self) -> None:
        self._show_trouble()
        if not self.isVisible():
            go_to_the_middle(self)
        self.show()
        self.raise_()
        self.activateWindow()
