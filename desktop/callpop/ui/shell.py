"""All windows of the app, and what happens when something in them is pressed."""

from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from callpop.clock import Clock
from callpop.desk.cards import CardAction, CardBoard
from callpop.desk.crm import Ask
from callpop.desk.desk import Desk
from callpop.desk.history_file import HistoryError
from callpop.desk.history_store import HistoryEntry
from callpop.desk.missed import served
from callpop.desk.people import People
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange
from callpop.telephony.commands import CommandAnswer, Verdict
from callpop.telephony.model import Call, CallState, Presence
from callpop.telephony.sentence import Sentence
from callpop.ui.card import action_text
from callpop.ui.card_stack import CardStack
from callpop.ui.dial_box import DialBox
from callpop.ui.menu import AppMenu
from callpop.ui.panel import Panel
from callpop.ui.ports import Accounts, Contacts, Shell
from callpop.ui.resource import resource
from callpop.ui.rows import Offer
from callpop.ui.settings_window import SettingsWindow
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone
from callpop.ui.tray import Tray
from callpop.ui.tray_state import tray_look, tray_words
from callpop.ui.words import translate, verdict

RECENT = 8
SHORTEST_GAP = timedelta(minutes=1)
"""A shorter loss of the connection is not worth a line of the panel."""
GATHERED_MILLISECONDS = 100
"""What colleagues do meanwhile is shown in one go: a hundred of them go unknown at once."""
CALLS_MILLISECONDS = 30
"""What is told of calls meanwhile is drawn in one go: a flood must not stop the windows."""
REOPEN_MILLISECONDS = 300
"""A click on the icon takes the focus from an open panel, which hides before the click is told:
the click meant to close it."""


class Windows(QObject):
    """Builds the windows, feeds them from the desk, and takes the agent's wishes to it.

    ``family`` replaces the system's font (for pictures). Needs a running asyncio loop.
    """

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        accounts: Accounts,
        contacts: Contacts,
        shell: Shell,
        clock: Clock,
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
        self._shell = shell
        self._tasks = Tasks("windows")
        self._clock = clock
        self._recent: Sequence[HistoryEntry] = ()
        self._panel_hidden = QElapsedTimer()
        self._people = People()
        self._people_soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._people_soon.timeout.connect(self._refresh_people)
        self._queues_soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._queues_soon.timeout.connect(self._show_queues)
        self._calls_soon = QTimer(self, singleShot=True, interval=CALLS_MILLISECONDS)
        self._calls_soon.timeout.connect(self._show_calls)
        self._recent_stale = False
        self._board = CardBoard()
        self.theme = Theme(app, shell.preferences().theme, family)
        self.ticker = Ticker(self)
        self.menu = AppMenu(self.theme, clock)
        self.tray = Tray(self.theme, app, self.menu)
        self.stack = CardStack(self.theme, clock, self.ticker)
        self.dial_box = DialBox(
            self.theme, clock, self.ticker, desk.dialer, self._tasks, desk.handling
        )
        self.settings = SettingsWindow(self.theme, clock, accounts, contacts, shell, self._tasks)
        self.panel = self._make_panel(framed=False)
        self._unsubscribe: list[Callable[[], None]] = []
        self._wire()
        self._fill()

    def _make_panel(self, *, framed: bool) -> Panel:
        panel = Panel(self.theme, self._clock, self.ticker, self.menu, framed=framed)
        panel.dial.connect(self.show_dial_box)
        panel.settings.connect(lambda name: self.show_settings(name or None))
        panel.give_secret.connect(self.show_settings)
        panel.call_back.connect(self._call_entry)
        panel.call_person.connect(self._call_person)
        panel.open_call.connect(self._open_in_crm)
        panel.retry.connect(self._shell.retry)
        panel.resume.connect(self._desk.resume_pops)
        panel.allowed.connect(lambda ask: self._answer_ask(self._desk.allow, ask))
        panel.opened_once.connect(lambda ask: self._answer_ask(self._desk.open_once, ask))
        panel.declined.connect(self._desk.decline)
        panel.offer(self._offers)
        panel.shown.connect(self._panel_shown)
        panel.hidden.connect(self._panel_hid)
        return panel

    def _wire(self) -> None:
        desk = self._desk
        self.menu.account.connect(self.show_settings)
        self.menu.dial.connect(self.show_dial_box)
        self.menu.panel.connect(self.show_panel)
        self.menu.call_back.connect(self._call_entry)
        self.menu.pause.connect(desk.pause_pops)
        self.menu.resume.connect(desk.resume_pops)
        self.menu.settings.connect(self.show_settings)
        self.menu.quit_wanted.connect(self._shell.quit)
        self.tray.clicked.connect(self._toggle_panel)
        self.tray.middle_clicked.connect(self.show_dial_box)
        self.tray.available_changed.connect(self._tray_changed)
        self.settings.retry.connect(self._shell.retry)
        self.settings.call.connect(self.show_dial_box)
        self.stack.avoid = self._panel_in_use
        self.stack.acted.connect(self._card_acted)
        self.stack.allowed.connect(lambda ask: self._answer_ask(desk.allow, ask))
        self.stack.opened_once.connect(lambda ask: self._answer_ask(desk.open_once, ask))
        self.stack.declined.connect(desk.decline)
        self._unsubscribe = [
            desk.cards.subscribe(lambda _none: self._calls_changed()),
            desk.calls.subscribe(self._call_changed),
            desk.statuses.subscribe(lambda _status: self._show_statuses()),
            desk.forgotten.subscribe(self._account_gone),
            desk.presence.subscribe(self._person_changed),
            desk.queues.subscribe(lambda _row: self._soon(self._queues_soon)),
            desk.missed.subscribe(lambda _count: self._missed_changed()),
            desk.pause.changes.subscribe(lambda _paused: self._show_pause()),
            desk.problems.subscribe(self._show_problem),
        ]

        for row in desk.presence_rows():
            self._people.take(row)

    def _fill(self) -> None:
        self._show_statuses()
        self._show_pause()
        self._show_calls()
        self._show_boards()
        self._refresh_recent()

    # What others open.

    def show_panel(self) -> None:
        """Open the panel (where there is no tray: the ordinary window that serves instead)."""
        if not self.panel.isVisible():
            self._show_boards()
        self.panel.pop_up(self.tray.geometry, self.stack.area)

    def show_dial_box(
        self, text: str = "", note: Sentence | None = None, account: str | None = None
    ) -> None:
        """Open the dial box, filled in with ``text``; nothing is dialed by that."""
        self.dial_box.open(text, note, account, self._transferable())

    def show_settings(self, account: str | None = None) -> None:
        """Open the settings at an account; at a new one's form where there is none yet."""
        self.settings.open(account)

    def contacts_changed(self) -> None:
        """The address book is another."""
        self.settings.contacts_page.refresh()

    def balloon(self, title: str, body: str) -> bool:
        """The last resort of notifications; False where there is no tray either."""
        return self.tray.balloon(title, body)

    async def close(self) -> None:
        """Close every window and listen to the desk no more."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        for soon in (self._people_soon, self._queues_soon, self._calls_soon):
            soon.stop()
        await self._tasks.close()
        self.tray.hide()
        for window in (self.panel, self.stack, self.dial_box, self.settings):
            window.hide()
            window.deleteLater()
        self.menu.deleteLater()

    # What the desk tells.

    def _show_statuses(self) -> None:
        statuses = self._desk.account_statuses()
        self.panel.show_accounts(statuses)
        self.menu.show_accounts(statuses)
        self.settings.show_status(statuses)
        self.dial_box.accounts_changed()
        self._show_tray()

    def _soon(self, timer: QTimer) -> None:
        """What nobody sees is shown when the panel is opened."""
        if self.panel.isVisible() and not timer.isActive():
            timer.start()

    def _person_changed(self, row: Presence) -> None:
        self._people.take(row)
        self._soon(self._people_soon)

    def _refresh_people(self) -> None:
        self.panel.refresh()

    def _show_queues(self) -> None:
        self.panel.show_queues(self._desk.queue_rows(), self._people.find)

    def _show_boards(self) -> None:
        self.panel.show_people(self._people)
        self._show_queues()

    def _account_gone(self, account: str) -> None:
        self._people.forget(account)
        self._show_statuses()
        self._show_boards()

    def _call_changed(self, change: CallChange) -> None:
        # Whoever is spoken with now was perhaps missed before.
        settled = change.call.state is not CallState.RINGING
        self._recent_stale = self._recent_stale or settled
        self._calls_changed()

    def _missed_changed(self) -> None:
        if self.panel.isActiveWindow():
            self._desk.see_missed()
        self._calls_changed()

    def _calls_changed(self) -> None:
        if not self._calls_soon.isActive():
            self._calls_soon.start()

    def _show_calls(self) -> None:
        board = self._desk.board
        if board != self._board:
            self._board = board
            self.stack.show_board(board)
        calls = self._desk.live_calls()
        cards = [self._desk.card(call.id) for call in calls]
        self.panel.show_calls(calls, {card.call.id for card in cards if card and card.quiet})
        ask = board.ask
        about = self._desk.card(ask.call_id) if ask is not None else None
        self.panel.show_ask(ask, about.title if about is not None else "")
        self._show_tray()
        if self._recent_stale:
            self._recent_stale = False
            self._refresh_recent()

    def _show_pause(self) -> None:
        paused = self._desk.pause.state
        self.panel.show_pause(paused)
        self.menu.show_pause(paused)
        self._show_tray()

    def _show_problem(self, problem: Sentence) -> None:
        self.panel.show_problem(translate(problem))

    def _show_tray(self) -> None:
        statuses, calls = self._desk.account_statuses(), self._desk.live_calls()
        missed, paused = self._desk.missed_count, self._desk.pause.on
        self.tray.show_state(
            tray_look(statuses, calls, missed, paused=paused),
            tray_words(statuses, calls, missed, paused=paused),
        )

    def _refresh_recent(self) -> None:
        self._tasks.cancel("recent calls")
        self._tasks.start(self._load_recent(), name="recent calls")

    async def _load_recent(self) -> None:
        try:
            entries = await self._desk.history.recent(3 * RECENT)
            gaps = await self._desk.history.gaps()
        except HistoryError as error:
            self._show_problem(error.sentence)
            return
        self._recent = [e for e in entries if e.state is CallState.ENDED][:RECENT]
        lasting = [g for g in gaps if (g.back_at or g.lost_at) - g.lost_at >= SHORTEST_GAP]
        self.panel.show_recent(self._recent, lasting, served(entries))
        self.menu.show_recent(self._recent)

    # What the agent does.

    def _offers(self, call_id: str) -> Sequence[Offer]:
        """What a call's card offers, for whoever has the keyboard."""
        card = self._desk.card(call_id)
        return [
            (action_text(action), partial(self._card_acted, call_id, action.value))
            for action in (card.actions if card is not None else ())
        ]

    def _card_acted(self, call_id: str, action: str) -> None:
        match CardAction(action):
            case CardAction.OPEN_IN_CRM:
                self._open_in_crm(call_id)
            case CardAction.COPY_NUMBER:
                call = self._desk.call(call_id)
                if call is not None:
                    QGuiApplication.clipboard().setText(call.number_shown or call.number or "")
            case CardAction.CALL_BACK:
                self._ask_pbx(call_id, self._desk.handling.call_back(call_id))
            case CardAction.HANG_UP:
                self._ask_pbx(call_id, self._desk.handling.hang_up(call_id))
            case CardAction.TRANSFER:
                if (call := self._desk.call(call_id)) is not None:
                    self.dial_box.hand_on(call)
            case CardAction.NOT_NOW:
                self.stack.dismiss(call_id)
                self._desk.dismiss(call_id)

    def _open_in_crm(self, call_id: str) -> None:
        self._tasks.start(self._desk.open_in_crm(call_id), name="open in CRM")

    def _answer_ask(self, answer: Callable[[Ask], Coroutine[Any, Any, Any]], ask: Ask) -> None:
        self._tasks.start(answer(ask), name="answer about the CRM's host")

    def _ask_pbx(self, call_id: str, asking: Coroutine[Any, Any, CommandAnswer]) -> None:
        async def ask() -> None:
            wait = QCoreApplication.translate("Card", "Asking the PBX…")
            self.stack.say(call_id, wait)
            answer = await asking
            tone = Tone.ANSWERED if answer.verdict is Verdict.ACCEPTED else Tone.MISSED
            self.stack.say(call_id, translate(answer.words) or verdict(answer.verdict), tone)

        self._tasks.start(ask(), name="ask the PBX")

    def _call_entry(self, entry_id: str) -> None:
        for entry in self._recent:
            if entry.id == entry_id and entry.number:
                self.show_dial_box(
                    entry.number_shown or entry.number, account=self._able(entry.account)
                )

    def _call_person(self, account: str, extension: str) -> None:
        self.show_dial_box(extension, account=self._able(account))

    def _able(self, account: str) -> str | None:
        return account if account in self._desk.dialer.accounts() else None

    def _transferable(self) -> Call | None:
        for call in self._desk.live_calls():
            if self._desk.handling.can_transfer(call):
                return call
        return None

    # The panel and the tray.

    def _toggle_panel(self) -> None:
        if self.panel.isVisible():
            self.panel.hide()
        elif not self._panel_hidden.isValid() or self._panel_hidden.elapsed() > REOPEN_MILLISECONDS:
            self.show_panel()

    def _panel_in_use(self) -> QRect:
        return self.panel.geometry() if self.panel.isActiveWindow() else QRect()

    def _panel_shown(self) -> None:
        self._refresh_recent()
        self._desk.see_missed()

    def _panel_hid(self) -> None:
        self._panel_hidden.start()
        self.panel.show_problem("")

    def _tray_changed(self, available: bool) -> None:
        """Without a tray an ordinary window serves, as long as there is none."""
        if self.panel.ordinary is not available:
            return
        old, self.panel = self.panel, self._make_panel(framed=not available)
        old.hide()
        old.deleteLater()
        self._fill()
        if not available:
            self.panel.show_quietly()
