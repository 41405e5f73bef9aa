"""The page "Will I see the next call?": everything that a call needs, looked at one by one, and a
test call that takes the way of every call."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.checks import Check, Checkup, Finding, Remedy, Standing, finding_of
from callpop.tasks import Tasks
from callpop.telephony.sentence import say
from callpop.ui.check_row import CheckRow
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, retone
from callpop.ui.nesting import nest
from callpop.ui.ports import sentence_of
from callpop.ui.scrolling import scrolling
from callpop.ui.spoken import announce
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.trial_box import TrialBox, usual_causes
from callpop.ui.words import translate

GATHERED_MILLISECONDS = 150
"""What changes meanwhile is looked at in one go."""
MOST_WIDTH = 600
"""Longer lines are hard to read."""
_SHOWING = frozenset({"pop-ups", "notifications", "do-not-disturb", "tray"})
"""Keys of what a call is shown with: the rest does not hide one that has arrived."""
_LOOK, _CALL = "look at what a call needs", "test call"


class CheckPage(QWidget):
    """Looks at everything when it comes up, again when asked to, and gently when the agent comes
    back from wherever they mended something. Stands in the settings and at the wizard's end."""

    def __init__(self, theme: Theme, checkup: Checkup, tasks: Tasks) -> None:
        super().__init__()
        px = theme.px
        self._theme = theme
        self._checkup = checkup
        self._tasks = tasks
        self._looking: asyncio.Task[None] | None = None
        self._placing = False
        self._away = False
        self._leave: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._soon.timeout.connect(self._changed)
        self.rows: dict[str, CheckRow] = {}
        self._answer = label("", "title", wraps=True)
        self.call = button(QCoreApplication.translate("Check", "Place a test call"), "primary")
        self.again = button(QCoreApplication.translate("Check", "Check again"))
        self.box = TrialBox(theme)
        self.call.clicked.connect(self._place)
        self.again.clicked.connect(self.look)
        self.box.seen.connect(self._seen)
        self.box.unseen.connect(self._unseen)
        self.box.wanted.connect(lambda remedy: self._start(self._mend_call(remedy), _CALL))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.call)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inside = QWidget()
        inside.setMaximumWidth(px(MOST_WIDTH))
        column = QVBoxLayout(inside)
        column.setSpacing(px(12))
        self._column = column
        self.begin_at(24, 20)
        title = QCoreApplication.translate("Check", "Will I see the next call?")
        column.addWidget(label(title, "name", wraps=True))
        column.addWidget(self._answer)
        nest(column, buttons)
        column.addWidget(self.box)
        nest(column, self._list)
        column.addStretch(1)
        self._scroll = scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setFocusProxy(self.call)

    def begin_at(self, side: int, top: int) -> None:
        """Keep so far from the edges, in the units of the design."""
        px = self._theme.px
        self._column.setContentsMargins(px(side), px(top), px(side), px(16))

    @property
    def answer(self) -> str:
        """What the page answers to its question."""
        return self._answer.text()

    @property
    def looking(self) -> bool:
        """It is looking just now."""
        return self._looking is not None and not self._looking.done()

    def look(self, *, gently: bool = False) -> None:
        """Look at everything; ``gently``: show and write nothing on the way."""
        if not self.looking:
            self._looking = self._tasks.start(self._look(gently=gently), name=_LOOK)

    def _changed(self) -> None:
        if self.looking:
            # What was looked at before may be stale.
            self._soon.start()
        elif self.isVisible():
            self.look(gently=True)

    # Looking.

    async def _look(self, *, gently: bool) -> None:
        checks = self._checkup.checks()
        self._show_rows(checks)
        if not gently:
            self._say(QCoreApplication.translate("Check", "Looking…"), Tone.MUTED)
        for check in checks:
            await self._look_at(check, gently=gently)
        self._show_answer(aloud=not gently)

    async def _look_at(self, check: Check, *, gently: bool = False) -> None:
        row = self.rows[check.key]
        if not gently:
            row.begin()
        finding = await finding_of(check, gently=gently)
        if check.key in self.rows and not (gently and _tells_less(finding, row.finding)):
            row.show_finding(finding)
            follow_layout(self)

    def _show_rows(self, checks: Sequence[Check]) -> None:
        keys = [check.key for check in checks]
        for gone in [key for key in self.rows if key not in keys]:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, check in enumerate(checks):
            if check.key not in self.rows:
                row = CheckRow(self._theme, check.key, translate(check.title))
                row.wanted.connect(
                    lambda remedy, key=check.key: self._start(self._mend(key, remedy), key)
                )
                self.rows[check.key] = row
                self._list.insertWidget(place, row)
                row.show()

    def _show_answer(self, *, aloud: bool) -> None:
        findings = [row.finding for row in self.rows.values() if row.finding is not None]
        troubles = sum(finding.standing is Standing.TROUBLE for finding in findings)
        if troubles:
            words = translate(
                say(
                    "Perhaps not: {count} things need you.",
                    one="Perhaps not: one thing needs you.",
                    count=troubles,
                )
            )
            self._say(words, Tone.MISSED)
        else:
            words = QCoreApplication.translate(
                "Check", "Yes: everything that a call needs is there."
            )
            self._say(words, Tone.ANSWERED)
        if aloud:
            announce(self, words)

    def _say(self, words: str, tone: Tone) -> None:
        self._answer.setText(words)
        retone(self._answer, tone)

    # Mending.

    async def _mend(self, key: str, remedy: Remedy) -> None:
        row = self.rows[key]
        try:
            await remedy.do()
        except Exception as error:
            row.fail(translate(sentence_of(error)))
            return
        check = next((one for one in self._checkup.checks() if one.key == key), None)
        if check is None or key not in self.rows:
            self.look(gently=True)
            return
        await self._look_at(check)
        self._show_answer(aloud=True)

    # The test call.

    def _place(self) -> None:
        # Not disabled meanwhile: the keyboard would be left nowhere.
        if not self._placing:
            self._placing = True
            self._start(self._call(), _CALL)

    async def _call(self) -> None:
        self._placing = True
        self.box.begin()
        self._scroll.ensureWidgetVisible(self.box)
        try:
            result = await self._checkup.place_call()
        finally:
            self._placing = False
        self.box.show_result(result)
        follow_layout(self)
        announce(self, self.box.words)

    def _seen(self) -> None:
        self.box.praise()
        self._settle()

    def _unseen(self) -> None:
        self.box.explain([*self._found_causes(), *usual_causes()])
        self._settle()

    def _settle(self) -> None:
        self._checkup.end_call()
        self.call.setFocus()
        announce(self, self.box.words)

    async def _mend_call(self, remedy: Remedy) -> None:
        try:
            await remedy.do()
        except Exception as error:
            self.box.explain([translate(sentence_of(error))])
            return
        self.look(gently=True)
        await self._call()

    def _found_causes(self) -> list[str]:
        template = QCoreApplication.translate("Check", "{thing}: {words}")
        return [
            template.format(thing=row.title, words=translate(row.finding.words))
            for key, row in self.rows.items()
            if key in _SHOWING
            and row.finding is not None
            and row.finding.standing is Standing.TROUBLE
        ]

    def _start(self, what: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.start(what, name=name)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if not event.spontaneous():
            self._leave = self._leave or self._checkup.subscribe(self._soon.start)
            self.look()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        if event.spontaneous():
            return
        if self._leave is not None:
            self._leave()
            self._leave = None
        if self._looking is not None:
            # The page may be gone before the answer comes; who comes back has it look again.
            self._looking.cancel()

    @guarded
    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() is QEvent.Type.WindowDeactivate:
            self._away = True
        elif event.type() is QEvent.Type.WindowActivate and self._away:
            # Perhaps from where something was mended.
            self._away = False
            self._soon.start()
        return super().event(event)


def _tells_less(finding: Finding, before: Finding | None) -> bool:
    """A gentle look may not learn what a real one has."""
    known = before is not None and before.standing is Standing.GOOD
    return known and finding.standing is Standing.UNKNOWN
