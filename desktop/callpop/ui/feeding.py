"""Feeds the windows with what the desk tells, gathered so that a flood does not stop them."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callpop.clock import Clock
from callpop.desk.cards import CardBoard
from callpop.desk.crm import Ask
from callpop.desk.desk import Desk
from callpop.desk.history_file import HistoryError
from callpop.desk.history_store import Gap, HistoryEntry
from callpop.desk.places import places
from callpop.tasks import Tasks
from callpop.telephony.calls import CallChange
from callpop.telephony.model import Call, CallState
from callpop.telephony.sentence import Sentence
from callpop.ui.boards import Boards
from callpop.ui.card_stack import CardStack
from callpop.ui.later import Later
from callpop.ui.menu import AppMenu
from callpop.ui.paced import Paced
from callpop.ui.pause_text import pause_words
from callpop.ui.settings_later import SettingsLater
from callpop.ui.tray import Tray
from callpop.ui.tray_state import tray_look, tray_words
from callpop.ui.words import translate

if TYPE_CHECKING:
    from callpop.ui.dial_box import DialBox
    from callpop.ui.main_window import MainWindow
    from callpop.ui.panel import Panel

RECENT = 8
SHORTEST_GAP = timedelta(minutes=1)
"""A shorter loss of the connection is not worth a line of the panel."""
CALLS_MILLISECONDS = 30
"""What is told of calls within this time of the last drawing is drawn in one go: a flood must not
stop the windows."""
RECENT_MILLISECONDS = 100
"""The same for the latest calls, which are looked up."""


class Feeding(QObject):
    """Between :meth:`begin` and :meth:`end` the windows show what the desk tells, as far as they
    are made; :meth:`fill` is for one that was made later."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        clock: Clock,
        *,
        panel: "Later[Panel]",
        main: "Later[MainWindow]",
        boards: Boards,
        tray: Tray,
        menu: AppMenu,
        stack: CardStack,
        dial_box: "Later[DialBox]",
        settings: SettingsLater,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._tasks = tasks
        self._clock = clock
        self._panel = panel
        self._main = main
        self._boards = boards
        self._tray = tray
        self._menu = menu
        self._stack = stack
        self._dial_box = dial_box
        self._settings = settings
        self.recent: Sequence[HistoryEntry] = ()
        """The latest calls that are over, the newest first."""
        self._recent_numbers: frozenset[str | None] = frozenset()
        self._gaps: Sequence[Gap] = ()
        boards.first_told.connect(self._show_places)
        # Whoever rings after a silence is shown at once.
        self._calls_soon = Paced(self, self._show_calls, CALLS_MILLISECONDS, at_once=True)
        self._asked: tuple[Panel, Ask | None, str] | None = None
        self._recent_stale = False
        self._recent_soon = Paced(self, self.refresh_recent, RECENT_MILLISECONDS)
        self._board = CardBoard()
        self._problem = ""
        self._lasting = ""
        self._unsubscribe: list[Callable[[], None]] = []

    def begin(self) -> None:
        """Show what there is, and follow it from now on."""
        desk = self._desk
        self._boards.begin()
        self._unsubscribe = [
            desk.cards.subscribe(lambda _none: self._calls_changed()),
            desk.calls.subscribe(self._call_changed),
            desk.statuses.subscribe(lambda _status: self._show_statuses()),
            desk.forgotten.subscribe(self._account_gone),
            desk.history.changes.subscribe(lambda _none: self._recent_soon.soon()),
            desk.missed.subscribe(lambda _count: self._missed_changed()),
            desk.pause.changes.subscribe(lambda _paused: self._show_pause()),
            desk.privacy.changes.subscribe(lambda _on: self._show_private()),
            desk.problems.subscribe(self._tell_problem),
        ]
        self.fill()
        self.refresh_recent()

    def fill(self) -> None:
        """Show all that there is."""
        self._tell_private()
        self._show_statuses()
        self._show_pause()
        self._show_calls()
        self._show_recent()
        self.show_problem(self._problem)
        self._boards.show()

    def end(self) -> None:
        """Listen to the desk no more."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        self._boards.end()
        self._calls_soon.stop()
        self._recent_soon.stop()

    def entry(self, call_id: str) -> HistoryEntry | None:
        """The recent call of that id, as it is."""
        return next((one for one in self.recent if one.id == call_id), None)

    def _show_private(self) -> None:
        """Names and numbers are hidden, or shown again: all that shows some shows it anew."""
        self._tell_private()
        self.show_problem("")
        self._show_calls()
        self._show_recent()

    def _tell_private(self) -> None:
        on = self._desk.privacy.on
        late = self._panel.made, self._main.made, self._dial_box.made
        for window in (self._menu, self._settings, *late):
            if window is not None:
                window.show_private(on=on)

    def _show_statuses(self) -> None:
        statuses = self._desk.account_statuses()
        if (panel := self._panel.made) is not None:
            panel.show_accounts(statuses)
        self._menu.show_accounts(statuses)
        self._settings.show_status(statuses)
        if (dial_box := self._dial_box.made) is not None:
            dial_box.accounts_changed()
        self._show_places()
        self._show_tray()

    def _show_places(self) -> None:
        statuses = self._desk.account_statuses()
        boards = self._boards
        there = places(statuses, people=bool(len(boards.people)), queues=boards.queues)
        if (main := self._main.made) is not None:
            main.show_places(there, accounts=bool(statuses))
        self._menu.show_places(there)

    def _account_gone(self, _account: str) -> None:
        self._show_statuses()

    def _call_changed(self, change: CallChange) -> None:
        call = change.call
        # Whoever is spoken with now was perhaps missed before.
        spoken = call.state is not CallState.RINGING
        if change.concerns_agent:
            self._recent_stale = self._recent_stale or spoken
            self._calls_changed()
        elif spoken and call.number in self._recent_numbers:
            self._recent_soon.soon()

    def _missed_changed(self) -> None:
        if (panel := self._panel.made) is not None and panel.isActiveWindow():
            self._desk.see_missed()
        self._calls_changed()

    def _calls_changed(self) -> None:
        self._calls_soon.soon()

    def _show_calls(self) -> None:
        board = self._desk.board
        if board != self._board:
            self._board = board
            self._stack.show_board(board)
        calls = self._desk.shown_calls()
        if (panel := self._panel.made) is not None:
            self._show_calls_in(panel, calls)
        self._menu.show_ringing(on=self._desk.rings)
        self._boards.show_calls([c for c in calls if self._desk.handling.can_transfer(c)])
        self._show_tray()
        if self._recent_stale:
            self._recent_stale = False
            self._recent_soon.soon()

    def _show_calls_in(self, panel: "Panel", calls: Sequence[Call]) -> None:
        cards = [self._desk.card(call.id) for call in calls]
        quiet = {card.call.id for card in cards if card and card.quiet}
        panel.show_calls(calls, quiet, lambda id: translate(self._desk.why_not(id)))
        ask = self._desk.board.ask
        about = self._desk.card(ask.call_id) if ask is not None else None
        asked = (panel, ask, translate(about.title) if about is not None else "")
        if asked != self._asked:
            self._asked = asked
            panel.show_ask(*asked[1:])

    def _show_pause(self) -> None:
        paused = self._desk.pause.state
        if (panel := self._panel.made) is not None:
            panel.show_pause(paused)
        self._menu.show_pause(paused)
        self._show_tray()

    def show_problem(self, words: str) -> None:
        """Say this in the panel until it is closed; "" when it is mended."""
        self._problem = words
        if (panel := self._panel.made) is not None:
            panel.show_problem(words)

    def _tell_problem(self, problem: Sentence) -> None:
        self.show_problem(translate(self._desk.privacy.sentence(problem)))

    def show_lasting(self, trouble: Sentence) -> None:
        """What is wrong until somebody mends it, or nothing (any more)."""
        said = translate(trouble)
        if said or self._problem == self._lasting:
            self.show_problem(said)
        self._lasting = said

    def _show_tray(self) -> None:
        statuses, calls = self._desk.account_statuses(), self._desk.shown_calls()
        missed, paused = self._desk.missed_count, self._desk.pause.state
        pause = pause_words(paused, self._clock.now().wall)
        self._tray.show_state(
            tray_look(statuses, calls, missed, paused=paused.on),
            tray_words(statuses, calls, missed, pause=pause, hidden=self._desk.privacy.on),
        )

    def refresh_recent(self) -> None:
        """Look the latest calls up again."""
        self._tasks.cancel("recent calls")
        self._tasks.start(self._load_recent(), name="recent calls")

    async def _load_recent(self) -> None:
        try:
            entries = await self._desk.history.recent(3 * RECENT)
            gaps = await self._desk.history.gaps()
        except HistoryError as error:
            self._tell_problem(error.sentence)
            return
        self.recent = [e for e in entries if e.state is CallState.ENDED][:RECENT]
        self._recent_numbers = frozenset(entry.number for entry in self.recent)
        self._gaps = [g for g in gaps if (g.back_at or g.lost_at) - g.lost_at >= SHORTEST_GAP]
        self._show_recent()

    def _show_recent(self) -> None:
        shown = [self._desk.privacy.entry(entry) for entry in self.recent]
        if (panel := self._panel.made) is not None:
            panel.show_recent(shown, self._gaps)
        self._menu.show_recent(shown)
