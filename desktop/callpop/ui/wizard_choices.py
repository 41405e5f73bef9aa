"""Set-up, fourth step: two small choices, which are right as they stand for most."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt

from callpop.tasks import Tasks
from callpop.ui.switch_row import SwitchRow
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.wizard_step import Step


class ChoicesStep(Step):
    """One Enter takes them as they stand; what does not work is said, and stops nobody."""

    def __init__(self, theme: Theme, tasks: Tasks, switches: Sequence[SwitchRow]) -> None:
        super().__init__(
            theme,
            QCoreApplication.translate("Wizard", "On this computer"),
            QCoreApplication.translate("Wizard", "You can change this later in the settings."),
        )
        self._tasks = tasks
        self.switches = switches
        self._tried = False
        for switch in switches:
            self.body.addWidget(switch)
        self.body.addStretch(1)
        follow_layout(self)

    def enter(self) -> None:
        """Offer what is not so yet."""
        self._tried = False
        for switch in self.switches:
            switch.check.check(on=True)
        if self.switches:
            self.switches[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Make it so."""
        if self._tried:
            self.done.emit()
        else:
            self._tasks.start(self._go(), name="set this computer up")

    async def _go(self) -> None:
        worked = [await switch.turn(on=switch.check.checked) for switch in self.switches]
        # Whoever has read what did not work goes on with the next Enter.
        self._tried = True
        if all(worked):
            self.done.emit()
