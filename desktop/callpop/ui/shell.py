"""All windows of the app, how they open, and who feeds them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from callpop.clock import Clock
from callpop.desk.desk import Desk
from callpop.desk.origin import Origin
from callpop.desk.places import Place
from callpop.desk.routing import Rule
from callpop.tasks import Tasks
from callpop.telephony.sentence import NOTHING, Sentence
from callpop.ui.announcing import Announcing
from callpop.ui.boards import Boards
from callpop.ui.card_stack import CardStack
from callpop.ui.choosing import Choosing
from callpop.ui.deeds import Deeds
from callpop.ui.feeding import Feeding
from callpop.ui.keystrokes import Keystrokes
from callpop.ui.later import Later
from callpop.ui.looking_around import LookingAround
from callpop.ui.menu import AppMenu
from callpop.ui.offers import show_offers
from callpop.ui.past_calls import PastCalls
from callpop.ui.ports import Accounts, Contacts, Shell
from callpop.ui.resource import resource
from callpop.ui.retiring import remove, retire
from callpop.ui.rule_keeping import keep_rule
from callpop.ui.settings_later import SettingsLater
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.toast import Toast
from callpop.ui.tray import Tray

if TYPE_CHECKING:
    from callpop.ui.dial_box import DialBox
    from callpop.ui.main_window import MainWindow
    from callpop.ui.panel import Panel
    from callpop.ui.settings_texts import SettingsPageKey
    from callpop.ui.settings_window import SettingsWindow
    from callpop.ui.wizard import Wizard

REOPEN_MILLISECONDS = 300
"""A click on the icon takes the focus from an open panel, which hides before the click is told:
the click meant to close it."""


class Windows(QObject):
    """Builds the windows, and opens and closes them, on a running asyncio loop; ``tray`` is there
    before them, and closed by whoever made it. ``family`` replaces the system's font."""

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        accounts: Accounts,
        contacts: Contacts,
        shell: Shell,
        clock: Clock,
        tray: Tray,
        *,
        family: str = "",
    ) -> None:
        super().__init__()
        app.setQuitOnLastWindowClosed(False)
        app.setApplicationName("callpop")
        app.setApplicationDisplayName("Callpop")
        app.setDesktopFileName("callpop")
        app.setWindowIcon(QIcon(str(resource("icons", "callpop.svg"))))
        self._desk = desk
        self._accounts = accounts
        self._contacts = contacts
        self._shell = shell
        self._clock = clock
        self._panel_hidden = QElapsedTimer()
        chosen = shell.preferences()
        self.theme = Theme(app, chosen.theme, family, chosen.text_size)
        self.ticker = Ticker(self)
        self.stack = CardStack(self.theme, clock, self.ticker)
        self._announcing = Announcing(desk, clock, shell.hotkeys, self.stack)
        self._wizard: Wizard | None = None
        self._setting_up = Tasks("set-up")
        self._retired = Tasks("windows of before")
        self._renewal = QTimer(self, singleShot=True, interval=0)
        self._renewal.timeout.connect(self._renew)
        self._framed = False
        self._closed = False
        self._around = LookingAround(shell.checkup, self._setting_up)
        self._build()
        self.tray = tray
        self._wire_lasting()
        self._begin()
        self.tray.use(self.menu)
        self._around.begin()

    def _build(self) -> None:
        """Make every window that is made anew for another language or another size."""
        desk, clock, shell = self._desk, self._clock, self._shell
        self._tasks = Tasks("windows")
        self.menu = AppMenu(self.theme, clock)
        self._dial_box = Later(self._make_dial_box)
        self._main = Later(self._make_main, lambda: self._feeding.fill())
        self._panel = Later(self._make_panel, self._panel_made)
        self._settings = SettingsLater(Choosing(shell, self._tasks), self._make_settings)
        self.deeds = Deeds(desk, self._tasks, self.stack, self._dial_box)
        self.toast = Toast(self.theme)
        self.keystrokes = Keystrokes(
            desk, self.deeds, self._dial_box, self._announcing, self.toast, shell, self._tasks,
            self.show_panel,
        )  # fmt: skip
        choosing, deeds = self._settings.choosing, self.deeds
        self.boards = Boards(
            desk, clock, self.theme, self.ticker, self._main, self._panel, choosing, deeds
        )
        self.past = PastCalls(
            desk, clock, self.theme, self._contacts, self._tasks, self._main, deeds,
            lambda id: self._feeding.entry(id),
        )  # fmt: skip
        self.deeds.more_offers = self.past.note_offers
        self._wire()

    def _begin(self) -> None:
        """Show in the windows what the desk tells, from now on."""
        self._feeding = Feeding(
            self._desk, self._tasks, self._clock, panel=self._panel, main=self._main,
            boards=self.boards, tray=self.tray, menu=self.menu, stack=self.stack,
            dial_box=self._dial_box, settings=self._settings,
        )  # fmt: skip
        self._feeding.begin()

    @property
    def panel(self) -> "Panel":
        """The panel, made when it is first wanted."""
        return self._panel.it

    def _make_panel(self) -> "Panel":
        from callpop.ui.panel import Panel

        panel = Panel(self.theme, self._clock, self.ticker, self.menu, framed=self._framed)
        panel.dial.connect(self.show_dial_box)
        panel.place.connect(self._show_place)
        panel.settings.connect(self._mend)
        panel.give_secret.connect(self.show_settings)
        panel.call_back.connect(self.past.call_back)
        panel.call_person.connect(self.deeds.call)
        panel.open_call.connect(self.deeds.open_in_crm)
        panel.retry.connect(self._shell.retry)
        panel.resume.connect(self._desk.resume_pops)
        panel.check.connect(self._show_checks)
        panel.allowed.connect(self.deeds.allow)
        panel.opened_once.connect(self.deeds.open_once)
        panel.declined.connect(self._desk.decline)
        panel.hide_names.connect(self._hide_names)
        panel.show_names.connect(self._show_names)
        panel.offer(self.deeds.offers, self.deeds.number_of, self.past.offers, self.past.number_of)
        panel.problem_closed.connect(lambda: self._feeding.show_problem(""))
        panel.shown.connect(self._panel_shown)
        panel.hidden.connect(self._panel_hid)
        self._around.found.connect(panel.show_checks)
        return panel

    def _panel_made(self) -> None:
        self._feeding.fill()
        self._around.tell()

    @property
    def dial_box(self) -> "DialBox":
        """The dial box, made when it is first wanted."""
        return self._dial_box.it

    def _make_dial_box(self) -> "DialBox":
        from callpop.ui.dial_box import DialBox

        desk = self._desk
        made = DialBox(
            self.theme, self._clock, self.ticker, desk.dialer, self._tasks, desk.handling,
            desk.privacy,
        )  # fmt: skip
        made.ruled.connect(self._keep_rule)
        made.installEventFilter(self.keystrokes)
        return made

    @property
    def main(self) -> "MainWindow":
        """People, queues and the history; made when it is first wanted."""
        return self._main.it

    def _make_main(self) -> "MainWindow":
        from callpop.ui.main_window import MainWindow

        made = MainWindow(self.theme)
        made.dial.connect(self.show_dial_box)
        made.settings.connect(self.show_settings)
        made.add_account.connect(self.show_wizard)
        made.show_names.connect(self._show_names)
        made.add(Place.PEOPLE, lambda: self.boards.people_page)
        made.add(Place.QUEUES, lambda: self.boards.queues_page)
        made.add(Place.HISTORY, lambda: self.past.page)
        return made

    def _wire(self) -> None:
        desk = self._desk
        self.menu.account.connect(self.show_settings)
        self.menu.dial.connect(self.show_dial_box)
        self.menu.panel.connect(self.show_panel)
        self.menu.place.connect(self._show_place)
        self.menu.call_back.connect(self.past.call_back)
        self.menu.mute_call.connect(desk.dismiss_ringing)
        self.menu.pause.connect(lambda: desk.pause_pops())
        self.menu.pause_hour.connect(desk.pause_hour)
        self.menu.pause_today.connect(desk.pause_today)
        self.menu.hide_names.connect(self._hide_names)
        self.menu.resume.connect(desk.resume_pops)
        self.menu.settings.connect(self.show_settings)
        self.menu.check.connect(self._show_checks)
        self.menu.report.connect(lambda: self.settings.save_report())
        self.menu.quit_wanted.connect(self._shell.quit)

    def _wire_lasting(self) -> None:
        self.theme.changed.connect(self.tray.draw)
        self.tray.clicked.connect(self._toggle_panel)
        self.tray.middle_clicked.connect(self.show_dial_box)
        self.tray.available_changed.connect(self._tray_changed)
        self.stack.avoid = self._panel_in_use
        self.stack.painted.connect(self._shell.checkup.card_drawn)
        self.stack.acted.connect(lambda id, action: self.deeds.act(id, action))
        self.stack.menu_wanted.connect(
            lambda id, where: show_offers(self.stack, self.deeds.card_offers(id), where)
        )
        self.stack.allowed.connect(lambda ask: self.deeds.allow(ask))
        self.stack.opened_once.connect(lambda ask: self.deeds.open_once(ask))
        self.stack.declined.connect(self._desk.decline)

    @property
    def settings(self) -> "SettingsWindow":
        """The settings, made when they are first wanted."""
        return self._settings.window

    def _make_settings(self, choosing: Choosing) -> "SettingsWindow":
        from callpop.ui.settings_window import SettingsWindow

        shell, tasks, book = self._shell, self._tasks, self._contacts
        made = SettingsWindow(self.theme, self._clock, self._accounts, book, shell, tasks, choosing)
        made.show_names.connect(self._show_names)
        made.retry.connect(shell.retry)
        made.call.connect(self.show_dial_box)
        made.add_account.connect(self.show_wizard)
        return made

    @property
    def wizard(self) -> "Wizard":
        """The set-up of an account, made when it is first wanted."""
        if self._wizard is None:
            from callpop.ui.set_up import set_up

            self._wizard = set_up(self.theme, self._accounts, self._shell, self._setting_up)
            self._wizard.finished.connect(self._set_up)
        return self._wizard

    # What others open.

    def show_panel(self) -> "Panel":
        """Open the panel (where there is no tray: the ordinary window that serves instead)."""
        if not self.panel.isVisible():
            self.boards.show()
        self.panel.pop_up(self.tray.geometry, self.stack.area)
        return self.panel

    def show_dial_box(
        self,
        text: str = "",
        note: Sentence | None = None,
        account: str | None = None,
        origin: Origin = Origin.AGENT,
    ) -> None:
        """Open the dial box, filled in with what ``text`` holds, which came from ``origin``."""
        self.deeds.dial_box(text, note, account, origin)

    def count_down(self, text: str, origin: Origin) -> None:
        """Dial the number in ``text`` after a preview that counts down (the hotkey's)."""
        self.deeds.count_down(text, origin)

    def show_people(self) -> None:
        """Open the main window at the colleagues."""
        self._show_place(Place.PEOPLE)

    def show_queues(self) -> None:
        """Open the main window at the queues."""
        self._show_place(Place.QUEUES)

    def show_history(self) -> None:
        """Open the main window at the calls that are over."""
        self._show_place(Place.HISTORY)

    def show_settings(self, account: str | None = None) -> None:
        """Open the settings, at an account if one is named."""
        self.settings.open(account)

    def show_page(self, page: "SettingsPageKey") -> None:
        """Open the settings at this page."""
        self.settings.open_page(page)

    def show_wizard(self) -> None:
        """Open the set-up of an account, where it was left."""
        self.wizard.open()

    def settings_changed(self) -> None:
        """The settings file is another, or can't be read (any more)."""
        self._settings.settings_changed()
        self._show_lasting()

    def contacts_changed(self) -> None:
        """The address book is another."""
        self._settings.contacts_changed()
        self.past.contacts_changed()

    def balloon(self, title: str, body: str) -> bool:
        """The last resort of notifications; False where there is no tray either."""
        return self.tray.balloon(title, body)

    def renew(self) -> None:
        """Make every window anew, soon, as they are on the screen: texts are in another language,
        or of another size. Cards and the tray icon stay where they are."""
        self._renewal.start()

    async def close(self) -> None:
        """Close every window and listen to the desk no more."""
        self._closed = True
        self._renewal.stop()
        self._around.end()
        self._announcing.end()
        self._feeding.end()
        await self._settings.choosing.written()
        for tasks in (self._tasks, self._setting_up, self._retired):
            await tasks.close()
        remove([*self._renewable(), self.stack, *([self._wizard] if self._wizard else [])])

    # Another language, another size.

    def _renewable(self) -> list[QWidget]:
        later = self._panel, self._main, self._dial_box, self._settings
        return [*(one.made for one in later if one.made is not None), self.toast, self.menu]

    def _renew(self) -> None:
        self._feeding.end()
        old, tasks = self._renewable(), self._tasks
        panel, main, dial_box = self._panel.made, self._main.made, self._dial_box.made
        settings = self._settings
        self._build()
        self.tray.use(self.menu)
        self._begin()
        self.stack.renew()
        if main is not None:
            self.main.take_over(main)
        self._settings.take_over(settings)
        if panel is not None:
            self.panel.take_over(panel)
        if dial_box is not None:
            self.dial_box.take_over(dial_box)
        if self._wizard is not None and not self._wizard.connecting:
            wizard, self._wizard = self._wizard, None
            self.wizard.take_over(wizard)
            old.append(wizard)
        for window in old:
            window.hide()
        # What was begun in them goes on without them.
        self._retired.start(retire(old, tasks, settings.choosing), name="retire windows")

    # The panel and the tray.

    def _set_up(self, _account: str) -> None:
        """Whoever is done sees where Callpop is from now on."""
        if not self._settings.open:
            self.show_panel()

    def _mend(self, account: str) -> None:
        if account:
            self.show_settings(account)
        else:
            self.show_wizard()

    def _show_place(self, place: Place) -> None:
        if not self.main.isVisible():
            self.boards.show()
        self.main.open(place)

    def _keep_rule(self, rule: Rule) -> None:
        kept = keep_rule(rule, self._shell, self._desk)
        self._tasks.start(kept, name="keep a dial rule")

    def _hide_names(self, hide: bool) -> None:
        self._tasks.start(self.keystrokes.hide_names(hide=hide), name="hide names")

    def _show_names(self) -> None:
        self._hide_names(hide=False)

    def _toggle_panel(self) -> None:
        if (panel := self._panel.made) is not None and panel.isVisible():
            panel.hide()
        elif not self._panel_hidden.isValid() or self._panel_hidden.elapsed() > REOPEN_MILLISECONDS:
            self.show_panel()

    def _panel_in_use(self) -> QRect:
        panel = self._panel.made
        return panel.geometry() if panel is not None and panel.isActiveWindow() else QRect()

    def _panel_shown(self) -> None:
        self._feeding.refresh_recent()
        self._desk.see_missed()
        self._around.look()
        self._show_lasting()

    def _show_lasting(self) -> None:
        """It stays until it is mended: accounts may be missing because of it, or calls."""
        trouble = self._shell.files.trouble or self._desk.history.problem
        self._feeding.show_lasting(trouble or NOTHING)

    def _show_checks(self) -> None:
        from callpop.ui.settings_texts import SettingsPageKey

        self._around.take_note()
        self.show_page(SettingsPageKey.CHECK)

    def _panel_hid(self) -> None:
        self._panel_hidden.start()
        self._feeding.show_problem("")

    def _tray_changed(self, available: bool) -> None:
        """Without a tray an ordinary window serves, as long as there is none."""
        if self._framed is not available or self._closed:
            return
        self._framed = not available
        if (old := self._panel.forget()) is not None:
            remove([old])
        if self._framed:
            self.panel.show_quietly()
