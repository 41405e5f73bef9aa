"""All queues: who waits and how long, who is free to take the next call, who gave up."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from callpop.desk.queue_view import (
    Part,
    QueueKey,
    QueueLine,
    by_name,
    key_of,
    longest_wait,
    number_of,
    waiting_now,
    whole_view,
    worst_wait,
)
from callpop.telephony.queues import Queue
from callpop.telephony.sentence import NOTHING, say
from callpop.ui.clock_text import running
from callpop.ui.empty_list import empty_list
from callpop.ui.glyphs import Glyph, wear
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, retone
from callpop.ui.nesting import nest
from callpop.ui.offers import Offer
from callpop.ui.page import Page
from callpop.ui.queue_rows import WAIT_TONES, QueueLook, queue_entries
from callpop.ui.row import Row
from callpop.ui.row_table import RowTable
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.ticker import Ticker
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class QueuesPage(Page):
    """Each queue always has its place: nothing moves but who comes and goes."""

    call = Signal(str, str)
    """A member: account and extension."""
    call_number = Signal(str, str)
    """A caller who waits or gave up: account and number, to be looked at before it is dialed."""

    def __init__(self, theme: Theme, ticker: Ticker, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._ticker = ticker
        self._now = now
        self._queues: dict[QueueKey, Queue] = {}
        self._closed: set[QueueKey] = set()
        self._look = QueueLook(now)
        self._rows: dict[QueueLine, Callable[[], Row]] = {}
        self._waits_for_hand = False
        self.count = label(type_="caption", tone=Tone.MUTED)
        self.table = RowTable(theme, now, QCoreApplication.translate("Queues", "Queues"))
        self.quiet = label(
            QCoreApplication.translate("Queues", "No queue has told anything yet."),
            tone=Tone.MUTED,
            wraps=True,
        )
        self.call_it = button(QCoreApplication.translate("Queues", "Call…"), "primary")
        wear(self.call_it, theme, Glyph.PHONE)
        px = theme.px
        head = QHBoxLayout()
        head.addWidget(label(QCoreApplication.translate("Queues", "Queues"), "name"))
        head.addStretch(1)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        foot.addWidget(self.call_it)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.setSpacing(px(12))
        nest(layout, head)
        self._empty = empty_list(theme, self.quiet)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.table, 1)
        nest(layout, foot)
        follow_layout(self)
        self.table.offers = self._offers
        self.table.copied = lambda key: self._number(key) or ""
        self.table.picked.connect(self._show_picked)
        self.table.chosen.connect(self._choose)
        self.table.rested.connect(self._follow)
        self.table.scrolled.connect(self._hold_ticker)
        self.call_it.clicked.connect(lambda: self._choose(self.table.key))
        ticker.ticked.connect(self._tick)
        self._show_picked()

    def show_queues(self, queues: Sequence[Queue], look: QueueLook) -> None:
        """Show these, as ``look`` says."""
        self._look = look
        self._queues = {key_of(queue): queue for queue in queues}
        if self.isVisible():
            self._arrange()

    def take_focus(self) -> None:
        """The agent came here: the arrows go through the queues."""
        self.table.setFocus()

    def _arrange(self, *, at_once: bool = False) -> None:
        views = [whole_view(queue, self._now()) for queue in by_name(self._queues.values())]
        several = len({account for account, _ in self._queues}) > 1
        rows: dict[QueueLine, Callable[[], Row]] = {}
        for view in views:
            is_open = key_of(view.queue) not in self._closed
            rows |= queue_entries(view, self._look, with_account=several, is_open=is_open)
        # Under the hand nothing moves: who is gone stays until it rests.
        moves = [*rows] != [*self._rows]
        self._waits_for_hand = moves and self.table.in_use and not at_once
        if self._waits_for_hand:
            rows = {line: rows.get(line, before) for line, before in self._rows.items()}
        self._rows = rows
        self.table.show_keys([*rows], lambda line: rows[line]())
        self._empty.setVisible(not self._queues)
        self.table.setVisible(bool(self._queues))
        self._show_count()
        self._show_picked()
        self._hold_ticker()

    def _follow(self) -> None:
        if self._waits_for_hand:
            self._arrange()

    def _tick(self) -> None:
        if self.isVisible():
            self._show_count()
            self.table.refresh()

    def _show_count(self) -> None:
        queues, now = self._queues.values(), self._now()
        waiting = waiting_now(queues)
        worst = worst_wait(queues, now, self._look.limits)
        words = NOTHING
        if (longest := longest_wait(queues)) is not None:
            time = running(longest, now)
            words = say("{count} waiting, the longest {time}", count=waiting, time=time)
        self.count.setText(translate(words))
        retone(self.count, WAIT_TONES[worst] if waiting else Tone.MUTED)

    # What is done with whoever is picked.

    def _number(self, key: Hashable) -> str | None:
        if not isinstance(key, QueueLine) or key.part in (Part.QUEUE, Part.MORE):
            return None
        queue = self._queues.get(key.of)
        return number_of(queue, key) if queue is not None else None

    def _choose(self, key: Hashable) -> None:
        if isinstance(key, QueueLine) and key.part is Part.QUEUE:
            self._closed ^= {key.of}
            self._arrange(at_once=True)
        elif isinstance(key, QueueLine) and (number := self._number(key)):
            signal = self.call if key.part is Part.MEMBER else self.call_number
            signal.emit(key.account, number)

    def _offers(self, key: Hashable) -> Sequence[Offer]:
        number = self._number(key)
        if number is None or not isinstance(key, QueueLine):
            return ()
        back = key.part is Part.GONE
        return (
            (
                QCoreApplication.translate("Queues", "Call back…")
                if back
                else QCoreApplication.translate("Queues", "Call…"),
                partial(self._choose, key),
            ),
            (
                QCoreApplication.translate("Queues", "Copy number"),
                partial(QGuiApplication.clipboard().setText, number),
            ),
        )

    def _show_picked(self) -> None:
        self.call_it.setEnabled(self._number(self.table.key) is not None)

    # The window around it.

    def _hold_ticker(self) -> None:
        self._ticker.hold(self, wanted=self.isVisible() and self.table.ticking)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._arrange()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._hold_ticker()
