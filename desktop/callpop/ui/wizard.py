"""The set-up: from nothing to an account that works, and to the certainty that calls are seen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.ui.check_page import CheckPage
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, line
from callpop.ui.ports import Accounts
from callpop.ui.roles import Role
from callpop.ui.screens import go_to_the_middle
from callpop.ui.standing_in import stand_in
from callpop.ui.switch_row import SwitchRow
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.wizard_check import CheckStep
from callpop.ui.wizard_choices import ChoicesStep
from callpop.ui.wizard_fields import FieldsStep
from callpop.ui.wizard_pbx import PbxStep
from callpop.ui.wizard_step import Step
from callpop.ui.wizard_trial import TrialStep

WIDTH, HEIGHT = 640, 620


class Wizard(QWidget):
    """Asks one thing after the other. Closed, it goes on where it was as long as Callpop runs;
    what was typed is kept in memory alone.

    ``check_page`` makes the page that ends it: whether the next call will be seen.
    """

    accessible_role = Role.Dialog

    finished = Signal(str)
    """The account that was added."""

    def __init__(
        self,
        theme: Theme,
        accounts: Accounts,
        tasks: Tasks,
        switches: Sequence[SwitchRow],
        check_page: Callable[[], CheckPage],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        px = theme.px
        self._accounts = accounts
        self._tasks = tasks
        self._theme = theme
        self._at = 0
        self.setWindowTitle(QCoreApplication.translate("Wizard", "Set Callpop up"))
        self.resize(px(WIDTH), px(HEIGHT))
        self.pbx = PbxStep(theme, accounts.kinds())
        self.pbx.reset()
        self.fields = FieldsStep(theme, accounts, tasks)
        self.trial = TrialStep(theme, accounts, tasks, self.fields)
        self.trial.wrong.connect(self._mend)
        self.choices = ChoicesStep(theme, tasks, switches)
        self.check = CheckStep(theme, check_page)
        self._steps: list[Step] = [
            self.pbx, self.fields, self.trial, self.choices, self.check,
        ]  # fmt: skip
        self._pages = QStackedWidget()
        for step in self._steps:
            self._take(step)
        self._where = label(type_="caption", tone=Tone.MUTED)
        self._where.setContentsMargins(px(28), px(16), px(28), 0)
        self.back = button(QCoreApplication.translate("Wizard", "Back"))
        self.next = button("", "primary")
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(
            self._go_back
        )
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(28), px(12), px(28), px(16))
        row.setSpacing(px(8))
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self._where)
        layout.addWidget(self._pages, 1)
        layout.addWidget(line(theme))
        layout.addWidget(foot)
        self._show_step()

    def _take(self, step: Step) -> None:
        step.ready.connect(self._show_state)
        step.done.connect(partial(self._step_done, step))
        self._pages.addWidget(step)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._at]

    def open(self) -> None:
        """Come forward, where it was left; at its beginning once it was finished."""
        if not self.isVisible():
            go_to_the_middle(self)
        self.show()
        self.raise_()
        self.activateWindow()
        self.step.enter()

    @property
    def connecting(self) -> bool:
        """The account is tried, or there by now: it is too late to begin anew."""
        return self._at > 1

    def take_over(self, old: "Wizard") -> None:
        """Go on where ``old`` is, with what was typed there."""
        for name, choice in old.pbx.choices.items():
            self.pbx.choices[name].setChecked(choice.isChecked())
        self.fields.take_over(old.fields)
        self._at = old._at
        self._show_step()
        stand_in(self, old)

    def _go_on(self) -> None:
        if self.step.can_go:
            self.step.go()

    def _step_done(self, step: Step) -> None:
        if step is not self.step:
            return
        if step is self.pbx:
            self._tasks.start(self._show_fields(), name="list accounts")
        elif self._at + 1 < len(self._steps):
            self._go_to(self._at + 1)
        else:
            self._finish()

    def _go_back(self) -> None:
        if self._at and self.step.can_go_back:
            self._go_to(self._at - 1)

    def _go_to(self, place: int) -> None:
        self.step.leave()
        self._at = place
        self._show_step()
        self.step.enter()

    async def _show_fields(self) -> None:
        try:
            taken = [view.name for view in await self._accounts.accounts()]
        except Exception:
            # The settings can't be read: saving says so, with the line.
            taken = []
        kind = next(one for one in self._accounts.kinds() if one.name == self.pbx.kind)
        self.fields.show_kind(kind, taken)
        self._go_to(1)

    def _mend(self, error: Exception) -> None:
        """What is wrong is a field: back to it."""
        if self.step is self.trial:
            self._go_to(1)
            self.fields.say_wrong(error)

    def _finish(self) -> None:
        name = self.trial.saved
        self.hide()
        self.pbx.reset()
        self.fields.reset()
        self.trial.reset()
        self._at = 0
        self._show_step()
        self.finished.emit(name)

    def _show_step(self) -> None:
        self._pages.setCurrentWidget(self.step)
        place = QCoreApplication.translate("Wizard", "Step {number} of {count}")
        self._where.setText(place.format(number=self._at + 1, count=len(self._steps)))
        self._show_state()

    def _show_state(self) -> None:
        step = self.step
        self.back.setVisible(self._at > 0 and step.can_go_back)
        self.next.setText(step.next_text)
        self.next.setEnabled(step.can_go)
        if step is self.trial and step.can_go:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        self.step.leave()
        super().closeEvent(event)
