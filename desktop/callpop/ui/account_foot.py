"""What stands below an account's settings: what came of the last attempt, and the buttons."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.ui.labels import button
from callpop.ui.nesting import nest
from callpop.ui.said import Said
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone


class AccountFoot(QWidget):
    """Shows the buttons that there is a use for; what they do is the form's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self._result = Said()
        self.save = button(QCoreApplication.translate("Account", "Test and save"), "primary")
        self.save_anyway = button(QCoreApplication.translate("Account", "Save anyway"))
        self.this_run = button(QCoreApplication.translate("Account", "Keep for this run only"))
        self.test = button(QCoreApplication.translate("Account", "Test"))
        self.remove = button(QCoreApplication.translate("Account", "Remove…"), "danger")
        self.really = button(QCoreApplication.translate("Account", "Remove it"), "danger")
        self.no = button(QCoreApplication.translate("Account", "Keep it"))
        self._works = (self.save, self.test, self.remove, self.really)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for one in (self.save, self.test):
            buttons.addWidget(one)
        buttons.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(px(8))
        for one in (self.save_anyway, self.this_run):
            ways.addWidget(one)
        ways.addStretch(1)
        # A second click at the place of "Remove…" must not remove.
        for one in (self.remove, self.really, self.no):
            buttons.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(12), px(24), px(16))
        layout.setSpacing(px(10))
        layout.addWidget(self._result)
        nest(layout, ways)
        nest(layout, buttons)
        self.rest()

    @property
    def result(self) -> str:
        """What was last said."""
        return self._result.text()

    def say(self, text: str, tone: Tone = Tone.TEXT) -> None:
        """Show a sentence; "" takes it away."""
        self._result.say(text, tone)

    def rest(self) -> None:
        """Offer what can be done with an account."""
        for one in self._works:
            one.setEnabled(True)
        self.save.show()
        self.test.show()
        self.remove.show()
        self.really.hide()
        self.no.hide()
        self.offer_no_way_out()

    def work(self, says: str) -> None:
        """Something is under way: nothing else can be begun."""
        self.say(says, Tone.MUTED)
        for one in self._works:
            one.setEnabled(False)
        self.offer_no_way_out()

    def offer_no_way_out(self) -> None:
        """Take back what was offered where something failed."""
        self.save_anyway.hide()
        self.this_run.hide()

    def ask_removal(self, name: str) -> None:
        """Ask once more; :meth:`rest` takes it back."""
        for one in (self.save, self.test, self.remove):
            one.hide()
        self.offer_no_way_out()
        self.really.show()
        self.no.show()
        self.no.setFocus()
        self.say(
            QCoreApplication.translate(
                "Account", "Remove {name}, with its keys? The history of its calls stays."
            ).format(name=name)
        )
