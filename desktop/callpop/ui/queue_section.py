"""The queues in the panel: who waits and how long, who gave up, who takes the calls."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal

from callpop.desk.people import steady
from callpop.desk.queue_view import (
    Part,
    QueueKey,
    QueueLine,
    Wait,
    in_order,
    key_of,
    number_of,
    views,
    waiting_now,
    worst_wait,
)
from callpop.telephony.queues import Queue
from callpop.ui.labels import retone
from callpop.ui.queue_rows import (
    WAIT_TONES,
    Entry,
    QueueLook,
    line_of_key,
    queue_entries,
    waiting_words,
)
from callpop.ui.rows import RowList
from callpop.ui.section import Section
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

MOST = 6
"""Rows that are seen without scrolling."""


class QueueSection(Section):
    """``chosen`` carries an account and the number to call there: that of somebody who waits or
    gave up, or a member's extension."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__(
            theme,
            QCoreApplication.translate("Panel", "QUEUES"),
            QCoreApplication.translate("Panel", "All queues"),
        )
        self._now = now
        self._queues: dict[QueueKey, Queue] = {}
        self._order: Sequence[QueueKey] = ()
        self._whole: set[QueueKey] = set()
        self._with_members: set[QueueKey] = set()
        self._look = QueueLook(now)
        self._worst = Wait.SHORT
        self.list = RowList(
            theme, now, most=MOST, name=QCoreApplication.translate("Panel", "Queues")
        )
        self.list.copied = lambda key: self._number(line_of_key(key)) or ""
        self.list.chosen.connect(self._choose)
        self.list.let_go.connect(self._arrange)
        self.body.addWidget(self.list)
        self.show_queues([], self._look)

    def show_queues(self, queues: Sequence[Queue], look: QueueLook) -> None:
        """Show these, as ``look`` says."""
        self._look = look
        self._queues = {key_of(queue): queue for queue in queues}
        self._arrange()

    def refresh(self) -> None:
        """Time has passed: who waits long by now is told, and what is not news any more goes."""
        if any(queue.abandoned for queue in self._queues.values()):
            self._arrange()
        else:
            self._show_count()
            self.list.refresh()

    def _arrange(self) -> None:
        order = [key_of(queue) for queue in in_order(self._queues.values())]
        self._order = steady(self._order, order) if self.list.in_use else order
        before = (self.isHidden(), self.list.height())
        self._show_count()
        entries = dict(self._entries())
        self.list.show_keys(list(entries), lambda line: entries[line]())
        self.setVisible(bool(self._queues))
        if before != (self.isHidden(), self.list.height()):
            self.resized.emit()

    def _show_count(self) -> None:
        queues = self._queues.values()
        waiting = waiting_now(queues)
        self.count.setText(waiting_words(waiting) if waiting else "")
        worst = worst_wait(queues, self._now(), self._look.limits)
        retone(self.count, WAIT_TONES[worst] if waiting else Tone.MUTED)

    def _entries(self) -> list[Entry]:
        several = len({account for account, _ in self._queues}) > 1
        queues = [self._queues[key] for key in self._order]
        shown = views(queues, self._now(), whole=self._whole, with_members=self._with_members)
        return [
            entry
            for view in shown
            for entry in queue_entries(view, self._look, with_account=several)
        ]

    def _choose(self, key: str) -> None:
        line = line_of_key(key)
        if line.part is Part.QUEUE:
            self._with_members ^= {line.of}
            self._arrange()
        elif line.part is Part.MORE:
            self._whole ^= {line.of}
            self._arrange()
        elif number := self._number(line):
            self.chosen.emit(line.account, number)

    def _number(self, line: QueueLine) -> str | None:
        queue = self._queues.get(line.of)
        return number_of(queue, line) if queue is not None else None
