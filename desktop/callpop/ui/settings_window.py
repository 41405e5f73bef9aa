"""The settings: accounts with their states, the address book, and how Callpop looks and behaves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callpop.clock import Clock
from callpop.preferences import Look, Preferences
from callpop.tasks import Tasks
from callpop.telephony.status import AccountStatus
from callpop.ui.account_form import AccountForm
from callpop.ui.contacts_page import ContactsPage
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, retone
from callpop.ui.nesting import nest
from callpop.ui.ports import Accounts, AccountView, Contacts, Shell, sentence_of
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.state_icons import LINK_MARKS, Mark
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

WIDTH, HEIGHT, SIDE = 780, 600, 232
_APP = "app"
_CONTACTS = "contacts"
_ACCOUNT = "account:"


class SettingsWindow(QWidget):
    """An ordinary window: accounts at the left, what is chosen at the right."""

    retry = Signal(str)
    call = Signal(str)
    """A number of the address book is to be called."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        accounts: Accounts,
        contacts: Contacts,
        shell: Shell,
        tasks: Tasks,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._clock = clock
        self._accounts = accounts
        self._tasks = tasks
        self._views: Sequence[AccountView] = ()
        self._statuses: dict[str, AccountStatus] = {}
        self._wanted: str | None = None
        px = theme.px
        self.setWindowTitle(QCoreApplication.translate("Settings", "Settings"))
        self.resize(px(WIDTH), px(HEIGHT))
        self.list = RowList(
            theme, self._now, most=12, name=QCoreApplication.translate("Settings", "Accounts")
        )
        self.list.chosen.connect(self._chosen)
        self.app_list = RowList(
            theme, self._now, most=2, name=QCoreApplication.translate("Settings", "Callpop")
        )
        self.app_list.chosen.connect(self._chosen)
        self.app_list.show_rows(
            [
                Row(
                    key=_CONTACTS,
                    title=QCoreApplication.translate("Settings", "Address book"),
                ),
                Row(
                    key=_APP,
                    title=QCoreApplication.translate("Settings", "Look and pop-ups"),
                ),
            ]
        )
        self.add = button(QCoreApplication.translate("Settings", "Add an account…"))
        self.add.clicked.connect(self._start_new)
        self._trouble = label(type_="caption", tone=Tone.MISSED, wraps=True)
        self._trouble.hide()
        self.form = AccountForm(theme, accounts, tasks)
        self.form.saved.connect(self._saved)
        self.form.removed.connect(lambda _name: self.open(None))
        self.form.cancelled.connect(lambda: self.open(None))
        self.form.retry.connect(self.retry)
        self.app_page = PreferencesPage(theme, shell, tasks)
        self.contacts_page = ContactsPage(theme, contacts, tasks, self._now)
        self.contacts_page.call.connect(self.call)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.form)
        self._app_pages: dict[str, QWidget] = {_CONTACTS: self.contacts_page, _APP: self.app_page}
        for page in self._app_pages.values():
            self._pages.addWidget(page)
        side = _Side(theme)
        column = QVBoxLayout(side)
        column.setContentsMargins(px(8), px(16), px(8), px(12))
        column.setSpacing(px(4))
        heading = label(QCoreApplication.translate("Settings", "ACCOUNTS"), "heading")
        heading.setContentsMargins(px(14), 0, 0, px(2))
        column.addWidget(heading)
        column.addWidget(self.list)
        column.addWidget(self._trouble)
        column.addSpacing(px(6))
        add_row = QHBoxLayout()
        add_row.setContentsMargins(px(12), 0, px(12), 0)
        add_row.addWidget(self.add)
        add_row.addStretch(1)
        nest(column, add_row)
        column.addSpacing(px(18))
        second = label(QCoreApplication.translate("Settings", "CALLPOP"), "heading")
        second.setContentsMargins(px(14), 0, 0, px(2))
        column.addWidget(second)
        column.addWidget(self.app_list)
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        side.setFixedWidth(px(SIDE))
        outer.addWidget(side)
        outer.addWidget(self._pages, 1)

    def open(self, account: str | None) -> None:
        """Show an account's settings; None for the first one, or the form of a new one."""
        self._wanted = account
        self._tasks.cancel("list accounts")
        self._tasks.start(self._load(), name="list accounts")
        if not self.isVisible():
            self._go_to_the_middle()
        self.show()
        self.raise_()
        self.activateWindow()

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

    async def _follow(self) -> bool:
        """List the accounts that there are now; False where they can't be read."""
        try:
            self._views = list(await self._accounts.accounts())
        except Exception as error:
            self._trouble.setText(translate(sentence_of(error)))
            self._trouble.show()
            return False
        self._trouble.hide()
        self._show_list()
        return True

    async def _load(self) -> None:
        if not await self._follow():
            return
        names = [view.name for view in self._views]
        chosen = self._wanted if self._wanted in names else (names[0] if names else None)
        if chosen is None:
            self._start_new()
        else:
            self._chosen(_ACCOUNT + chosen)

    def _show_list(self) -> None:
        rows = []
        for view in self._views:
            status = self._statuses.get(view.name)
            mark, tone = LINK_MARKS[status.state] if status else (Mark.RING, Tone.UNKNOWN)
            rows.append(Row(key=_ACCOUNT + view.name, title=view.name, mark=mark, mark_tone=tone))
        self.list.show_rows(rows)

    def _chosen(self, key: str) -> None:
        if key in self._app_pages:
            self.list.clearSelection()
            _select(self.app_list, self.app_list.rows.keys.index(key))
            self.app_page.fill()
            self._pages.setCurrentWidget(self._app_pages[key])
            return
        name = key.removeprefix(_ACCOUNT)
        for position, view in enumerate(self._views):
            if view.name == name:
                self.app_list.clearSelection()
                _select(self.list, position)
                self.form.start_edit(view)
                self.form.show_status(self._statuses.get(name))
                self._pages.setCurrentWidget(self.form)

    def _start_new(self) -> None:
        self.list.clearSelection()
        self.app_list.clearSelection()
        self.form.start_new(first=not self._views)
        self._pages.setCurrentWidget(self.form)
        self.form.take_focus()

    def _saved(self, name: str) -> None:
        self._wanted = name
        self._tasks.start(self._load(), name="list accounts")

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _now(self) -> datetime:
        return self._clock.now().wall

    def _go_to_the_middle(self) -> None:
        free = self.screen().availableGeometry()
        self.resize(min(self.width(), free.width()), min(self.height(), free.height()))
        frame = self.frameGeometry()
        frame.moveCenter(free.center())
        self.move(frame.topLeft())


def _select(rows: RowList, position: int) -> None:
    rows.selectionModel().setCurrentIndex(
        rows.rows.index(position), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


class PreferencesPage(QWidget):
    """What the agent chooses for the app as a whole; each choice holds at once."""

    def __init__(self, theme: Theme, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._theme = theme
        self._shell = shell
        self._tasks = tasks
        px = theme.px
        self.look = QComboBox()
        for choice, text in (
            (Look.SYSTEM, QCoreApplication.translate("Settings", "As the system")),
            (Look.LIGHT, QCoreApplication.translate("Settings", "Light")),
            (Look.DARK, QCoreApplication.translate("Settings", "Dark")),
        ):
            self.look.addItem(text, choice.value)
        self.cards = QCheckBox(QCoreApplication.translate("Settings", "Show a card for each call"))
        self.notes = QCheckBox(
            QCoreApplication.translate("Settings", "Show the system's notifications too")
        )
        self._words = label(tone=Tone.MISSED, wraps=True)
        self._words.hide()
        look_label = label(QCoreApplication.translate("Settings", "Colours"), "strong")
        look_label.setBuddy(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.setSpacing(px(10))
        layout.addWidget(label(QCoreApplication.translate("Settings", "Look and pop-ups"), "name"))
        layout.addSpacing(px(6))
        layout.addWidget(look_label)
        layout.addWidget(self.look)
        layout.addSpacing(px(10))
        layout.addWidget(
            label(QCoreApplication.translate("Settings", "When a call rings"), "strong")
        )
        layout.addWidget(self.cards)
        layout.addWidget(self.notes)
        layout.addWidget(self._words)
        layout.addStretch(1)
        self.fill()
        self.look.activated.connect(self._changed)
        self.cards.clicked.connect(self._changed)
        self.notes.clicked.connect(self._changed)

    def fill(self) -> None:
        """Show what is chosen now."""
        now = self._shell.preferences()
        self.look.setCurrentIndex(max(0, self.look.findData(now.theme)))
        self.cards.setChecked(now.cards)
        self.notes.setChecked(now.notifications)

    def _changed(self) -> None:
        chosen: Preferences = replace(
            self._shell.preferences(),
            theme=Look(self.look.currentData()),
            cards=self.cards.isChecked(),
            notifications=self.notes.isChecked(),
        )
        self._theme.choose(chosen.theme)
        self._tasks.start(self._remember(chosen), name="remember preferences")

    async def _remember(self, chosen: Preferences) -> None:
        try:
            await self._shell.prefer(chosen)
        except Exception as error:
            self._words.setText(translate(sentence_of(error)))
            retone(self._words, Tone.MISSED)
            self._words.show()
        else:
            self._words.hide()


class _Side(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.raised))
        painter.fillRect(
            self.width() - self._theme.px(1),
            0,
            self._theme.px(1),
            self.height(),
            QColor(self._theme.tokens.line),
        )
        painter.end()
