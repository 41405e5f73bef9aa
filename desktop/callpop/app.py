"""The composition root: the one place that knows every room."""

import asyncio
import logging
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import (
    QFileSystemWatcher,
    QTimer,
)
from PySide6.QtWidgets import QApplication

from callpop.account_service import AccountProblem, AccountService
from callpop.accounts.home import Home
from callpop.accounts.keyring_process import KeyringProcess
from callpop.accounts.model import SettingsFileError
from callpop.accounts.settings import Settings, SettingsFile
from callpop.accounts.vault import Vault
from callpop.check_report import home_command, link_command
from callpop.checkup import app_checkup
from callpop.clock import Clock
from callpop.contacts.book import AddressBook
from callpop.desk.desk import Desk
from callpop.desk.history import History
from callpop.desk.known import Known
from callpop.desk.origin import Origin
from callpop.desk.pause_memory import PauseMemory
from callpop.desk.ports import Note
from callpop.desk.report import Report
from callpop.desk.telling import PATIENCE
from callpop.diagnostics.running_app import Support
from callpop.hotkeys import HotkeyAction
from callpop.own_files import OwnFiles
from callpop.pbx.connector import installed_kinds
from callpop.platform.appearance import Appearance, AppearanceWatcher
from callpop.platform.autostart.native import autostart
from callpop.platform.autostart.switch import AutostartSwitch
from callpop.platform.browser import SystemBrowser
from callpop.platform.foreground.chooser import foreground
from callpop.platform.hotkeys.backend import Press
from callpop.platform.hotkeys.chooser import hotkey_backend
from callpop.platform.hotkeys.hotkeys import Hotkeys
from callpop.platform.keyring_watch import KeyringWatcher
from callpop.platform.locking.backend import lock_watcher
from callpop.platform.network import network_watcher
from callpop.platform.notifications.chain import NotifierChain
from callpop.platform.notifications.native import native_backend
from callpop.platform.notifications.tray import TrayBackend
from callpop.platform.phone_links.links import PhoneLinks
from callpop.platform.phone_links.native import phone_links
from callpop.platform.qt_bus import hidden_bus_answers
from callpop.platform.sound.sound import Sound
from callpop.platform.wake import WakeWatcher
from callpop.preferences import CHOICES, Preferences
from callpop.rule_check import problems_with_rules
from callpop.sessions.office import Office
from callpop.sessions.patience import DEFAULT, Patience
from callpop.tasks import Tasks
from callpop.telephony.numbers import learn_all_countries
from callpop.telephony.sentence import Sentence
from callpop.trial_call import KIND as TRIAL_KIND
from callpop.ui.language import Speech
from callpop.ui.resource import resource
from callpop.ui.shell import Windows
from callpop.ui.tray import Tray
from callpop.ui.words import translate

_log = logging.getLogger(__name__)

_SETTLE_MS = 300
"""An editor saves in several steps; the settings are read after the last."""
_EDITOR_PAUSE = 2.0
"""No editor stops in the middle of a file for longer."""
_EDITOR_SECONDS = 10.0
"""No editor leaves a file away or empty for longer."""
_PUT_BACK = "put the settings back"


def _learn() -> None:
    """Load what calls need: the first one must not wait for it, and none may be lost because the
    program's files are others by then, or too many are open."""
    learn_all_countries()
    "ї".encode("idna").decode("idna")


class App:
    """Every room of one running Callpop, and the way they hang together.

    It is the windows' :class:`callpop.ui.ports.Shell` and the command line's
    :class:`callpop.control.Front`.
    """

    def __init__(
        self, qt: QApplication, home: Home, clock: Clock, tray: Tray, patience: Patience = DEFAULT
    ) -> None:
        self._qt = qt
        self._clock = clock
        self._tray = tray
        self._tasks = Tasks("app")
        self._quit = asyncio.Event()
        self.contacts = AddressBook(home.contacts)
        kinds = installed_kinds(self.contacts)
        self._file = SettingsFile(
            home.settings, {name: kind.fields for name, kind in kinds.items()}
        )
        vault = Vault(door=KeyringProcess() if sys.platform == "linux" else None)
        self.accounts = AccountService(self._file, vault, kinds)
        self._notifier = NotifierChain(
            [native_backend(translate), TrayBackend(self._balloon, words=translate)],
            self._show_as_card,
        )
        self.sound = Sound(
            resource("sounds", "ring.wav"), clock, lambda why: self.desk.problems.publish(why)
        )
        history = History(home.history, journaled=True)
        # A panel in the tray may not be looked at for days.
        history.problems.subscribe(self.note)
        self.desk = Desk(
            clock=clock,
            rules=self.accounts,
            hosts=self.accounts,
            browser=SystemBrowser(),
            notifier=self._notifier,
            history=history,
            ringer=self.sound,
            book=self.contacts,
            patience=PATIENCE,
        )
        self._pauses = PauseMemory(home.pause, self.desk.pause, clock)
        self._lock = lock_watcher(self._screen_locked)
        self._locked = False
        self.contacts.on_change = self._contacts_changed
        self.contacts.on_problem = self.desk.problems.publish
        self.office = Office(clock, self.desk, patience=patience)
        self.desk.attach(self.office)
        self._preferences = Preferences()
        self.files = OwnFiles(home)
        self.calls = self.desk.past
        self.known = Known(self.desk.queue_rows, self.desk.presence_rows)
        self.foreground = foreground()
        self.hotkeys = Hotkeys(hotkey_backend(clock, translate), self._hotkey_pressed)
        self._speech = Speech(qt)
        self._windows: Windows | None = None
        self._asked_for: str | None = None
        """A number that was handed over before there were windows."""
        self._wake = WakeWatcher(self._woke_up, clock)
        self._keyring = KeyringWatcher(self.accounts.keyring_freed)
        starter = autostart(home_command(home))
        self.autostart = AutostartSwitch(starter)
        links = phone_links(link_command(home), resource("icons", "callpop.svg"))
        self.phone_links = PhoneLinks(links)
        self.checkup = app_checkup(
            self,
            clock,
            kinds[TRIAL_KIND],
            vault=vault,
            starter=starter,
            links=links,
            waking=self._wake,
        )
        self._notifier.on_shown = self.checkup.note_shown
        self.support = Support(
            home,
            checks=self.checkup.checks,
            statuses=self.desk.account_statuses,
            status=self.desk.status_report,
            flight=self.office.flight,
            words=translate,
        )
        self._network = network_watcher(self.office.network_changed)
        self._appearance = AppearanceWatcher(self._looks)
        self._settle = QTimer(singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._reload_soon)
        self._watcher = QFileSystemWatcher([str(home.settings.parent)])
        self._watcher.directoryChanged.connect(self._settings_touched)
        self._watcher.fileChanged.connect(self._settings_touched)

    async def start(self, *, hidden: bool = False, tel: str | None = None) -> None:
        """Bring everything up; returns once the windows are there."""
        early: list[Sentence] = []
        leave = self.desk.problems.subscribe(early.append)
        self.desk.start()
        self.contacts.start()
        self.accounts.attach(self.office, self.desk)
        await self._learn_language()
        self._windows = Windows(
            self._qt, self.desk, self.accounts, self.contacts, self, self._clock, self._tray
        )
        leave()
        for problem in early:
            self.desk.problems.publish(problem)
        self._wake.start()
        self._network.start()
        self._appearance.start()
        self._lock.start()
        self._keyring.start()
        self.hotkeys.start()
        if pauses_left_alone := await self._pauses.start():
            self.desk.problems.publish(pauses_left_alone)
        settings = await self._reload()
        self._tasks.start(self._follow_hidden_bus(), name="hidden bus")
        self._tasks.start(asyncio.to_thread(_learn), name="learn the numbers")
        tel = self._asked_for if tel is None else tel
        if tel is not None:
            self.dial_box(tel)
        elif not hidden and settings is not None and not settings.accounts:
            self.windows.show_wizard()

    async def close(self) -> None:
        """Take everything down, in the order in which it hangs together."""
        self._watcher.removePaths(self._watcher.files() + self._watcher.directories())
        self._settle.stop()
        await self.hotkeys.close()
        await self.checkup.close()
        await self.accounts.close()
        await self.office.shutdown()
        self._network.close()
        await self._wake.close()
        await self._appearance.close()
        await self._lock.close()
        await self._keyring.close()
        # What is still on its way finds none.
        windows, self._windows = self._windows, None
        if windows is not None:
            await windows.close()
        await self.foreground.close()
        await self.desk.close()
        await self._pauses.close()
        await self.sound.close()
        await self.contacts.close()
        await self._notifier.close()
        await self._tasks.close()

    @property
    def windows(self) -> Windows:
        """The windows, once :meth:`start` has made them."""
        assert self._windows is not None
        return self._windows

    async def wanted(self) -> None:
        """Return when somebody wants Callpop to end."""
        await self._quit.wait()

    # What the windows and the command line ask.

    def note(self, what: Sentence) -> None:
        """Say something in passing, by a native notification."""
        self._notifier.show(Note("in passing", what))

    def quit(self) -> None:
        """End Callpop, soon."""
        self._quit.set()

    def retry(self, account: str) -> None:
        """Connect this account now, whatever it waits for."""
        self.office.retry(account)

    def show(self) -> None:
        """Come forward."""
        self.windows.show_panel()

    def dial_box(self, number: str) -> None:
        """Open the dial box with what another program handed over."""
        if self._windows is None:
            # macOS tells of the link that it starts us for before there are windows.
            self._asked_for = number
            return
        origin = Origin.LINK if number else Origin.AGENT
        self.windows.show_dial_box(number, origin=origin)

    async def keystroke(self, action: HotkeyAction, token: str) -> Sentence:
        """Do what this hotkey does; why that was not possible."""
        return await self.windows.keystrokes.do(action, token=token)

    async def hide_names(self, *, hide: bool) -> Sentence:
        """Hide names and numbers everywhere, or show them; why that was not possible."""
        return await self.windows.keystrokes.hide_names(hide=hide)

    async def check(self, *, call: bool) -> list[Report]:
        """Look what keeps the next call from being seen; place a test call too if ``call``."""
        return await self.checkup.report(call=call)

    async def facts(self) -> Report:
        """What a report for support tells of the running app; nothing in it is masked."""
        return await self.support.facts()

    async def play_sound(self) -> None:
        """Sound as a ringing call does, once.

        Raises:
            SoundError: nothing can be heard; it says why.
        """
        await self.sound.play()

    def preferences(self) -> Preferences:
        """What the agent chose."""
        return self._preferences

    async def prefer(self, preferences: Preferences) -> None:
        """Remember what the agent chose, and act on it."""
        before = self._preferences

        def merged(now: Preferences) -> Preferences:
            # What was changed in the file by hand meanwhile is not to be undone.
            chosen = {key: getattr(preferences, key) for key in CHOICES}
            return replace(now, **{k: v for k, v in chosen.items() if v != getattr(before, k)})

        settings = await asyncio.to_thread(
            self._file.change, lambda now: replace(now, app=merged(now.app))
        )
        self._follow(settings.app)

    # How it hangs together.

    def _settings_touched(self, _path: str) -> None:
        self._settle.start()

    def _reload_soon(self) -> None:
        if self._windows is None:
            return  # They are about to be read for the first time.
        self._tasks.start(self._reload_at_rest(), name="read the settings")

    async def _reload_at_rest(self) -> None:
        """Accounts that a slow editor has not written yet are not gone."""
        before = ""
        while (half := await asyncio.to_thread(self._file.unfinished)) != before:
            before = half
            await self._clock.sleep(_EDITOR_PAUSE if half else 0)
        await self._reload()

    async def _reload(self) -> Settings | None:
        """Follow the settings file; None where it can't be read."""
        before = self._preferences
        # A file that was replaced is no longer watched, a new one not yet.
        self._watcher.addPath(str(self._file.path))
        try:
            settings = await self.accounts.reload()
        except AccountProblem as problem:
            # What runs goes on with the settings that were good.
            _log.warning("settings: %s", problem.sentence)
            self.desk.problems.publish(problem.sentence)
            self.files.not_read(problem.sentence)
            if self._windows is not None:
                self._windows.settings_changed()
            return None
        rules = await asyncio.to_thread(problems_with_rules, settings, self._file.path)
        warnings = (*settings.warnings, *rules)
        for warning in warnings:
            _log.warning("settings: %s", warning)
            self.desk.problems.publish(warning)
        if self._file.gone and _PUT_BACK not in self._tasks.running:
            self._tasks.start(self._put_settings_back(), name=_PUT_BACK)
        self.files.read(warnings)
        self.contacts.country = self.accounts.country
        # What the agent chose meanwhile is newer than what was read; it is read soon.
        self._follow(settings.app if self._preferences is before else self._preferences)
        return settings

    async def _put_settings_back(self) -> None:
        await self._clock.sleep(_EDITOR_SECONDS)
        try:
            await asyncio.to_thread(self._file.put_back)
        except SettingsFileError as error:
            self.desk.problems.publish(error.sentence)

    def _looks(self, wanted: Appearance) -> None:
        theme = self.windows.theme
        theme.set_still(still=wanted.still)
        theme.set_system(dark=wanted.dark, contrast=wanted.contrast)

    def _follow(self, chosen: Preferences) -> None:
        self._preferences = chosen
        if self._windows is None:
            return  # Callpop ends.
        self.hotkeys.choose(chosen)
        spoken = self._speech.choose(chosen.language)
        resized = self.windows.theme.choose(chosen.theme, chosen.text_size)
        if spoken or resized:
            self.windows.renew()
        self.desk.dialer.prefer(chosen)
        self.sound.choose(chosen.sound_volume, chosen.sound_file)
        self.desk.prefer(chosen)
        self._screen_locked(self._locked)
        self.windows.settings_changed()

    async def _learn_language(self) -> None:
        """Speak it before there are windows; what is wrong with the settings is told later."""
        with suppress(SettingsFileError):
            settings = await asyncio.to_thread(self._file.load)
            self._preferences = settings.app
        self._speech.choose(self._preferences.language)

    def _screen_locked(self, locked: bool) -> None:
        self._locked = locked
        self.desk.privacy.lock(locked=locked and self._preferences.hide_on_lock)

    def _woke_up(self, since: datetime) -> None:
        self.desk.look_at_the_clock()
        self.office.woke_up(since)

    async def _follow_hidden_bus(self) -> None:
        if await hidden_bus_answers(self._clock):
            self.windows.tray.look_again()
            self.accounts.keyring_freed()

    def _hotkey_pressed(self, press: Press) -> None:
        self.windows.keystrokes.press(press.action, press.time, press.token)

    def _contacts_changed(self) -> None:
        self.desk.contacts_changed()
        if self._windows is not None:
            self._windows.contacts_changed()

    def _balloon(self, title: str, body: str) -> bool:
        return self._windows is not None and self._windows.balloon(title, body)

    def _show_as_card(self, note: Note) -> None:
        """Notes can't be shown here at all: the cards are seen whatever was chosen."""
        hidden = self.desk.privacy.chosen
        self.desk.prefer(replace(self._preferences, cards=True, private=hidden))
