"""The queues in the panel: who waits and how long, who gave up, who takes the calls."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal

from callpop.desk.people import steady
from callpop.desk.queue_view import QueueKey, in_order, key_of, views, waiting_now
from callpop.telephony.queues import Queue
from callpop.ui.labels import retone
from callpop.ui.queue_rows import PresenceOf, queue_rows, waiting_words
from callpop.ui.row import Row
from callpop.ui.rows import RowList
from callpop.ui.section import Section
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

MOST = 6
"""Rows that are seen without scrolling."""


class QueueSection(Section):
    """``chosen`` carries an account and the number to call there: somebody's who gave up, or a
    member's extension."""

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
        self._presence_of: PresenceOf = lambda _account, _extension: None
        self.list = RowList(
            theme, now, most=MOST, name=QCoreApplication.translate("Panel", "Queues")
        )
        self.list.chosen.connect(self._choose)
        self.list.let_go.connect(self._let_go)
        self.body.addWidget(self.list)
        self.show_queues([], self._presence_of)

    def show_queues(self, queues: Sequence[Queue], presence_of: PresenceOf) -> None:
        """Show these, with what their members are doing as far as that is known."""
        self._presence_of = presence_of
        self._queues = {key_of(queue): queue for queue in queues}
        self._arrange()

    def refresh(self) -> None:
        """Time has passed: what is not news any more goes."""
        if any(queue.abandoned for queue in self._queues.values()):
            self._arrange()

    def _let_go(self) -> None:
        if self.isVisible() and not self.list.in_use:
            self._arrange()

    def _arrange(self) -> None:
        order = [key_of(queue) for queue in in_order(self._queues.values())]
        self._order = steady(self._order, order) if self.list.in_use else order
        before = (self.isHidden(), self.list.height())
        waiting = waiting_now(self._queues.values())
        self.count.setText(waiting_words(waiting) if waiting else "")
        retone(self.count, Tone.RINGING if waiting else Tone.MUTED)
        self.list.show_rows(self._rows())
        self.setVisible(bool(self._queues))
        if before != (self.isHidden(), self.list.height()):
            self.resized.emit()

    def _rows(self) -> list[Row]:
        several = len({account for account, _ in self._queues}) > 1
        queues = [self._queues[key] for key in self._order]
        return [
            row
            for shown in views(
                queues, self._now(), whole=self._whole, with_members=self._with_members
            )
            for row in queue_rows(shown, self._presence_of, with_account=several)
        ]

    def _choose(self, key: str) -> None:
        what, account, queue, *rest = key.split("\0")
        match what:
            case "queue":
                self._with_members ^= {(account, queue)}
                self._arrange()
            case "more":
                self._whole ^= {(account, queue)}
                self._arrange()
            case "member":
                self.chosen.emit(account, rest[0])
            case "gone":
                row = next((row for row in self.list.rows.rows if row.key == key), None)
                if row is not None and row.copies:
                    self.chosen.emit(account, row.copies)
