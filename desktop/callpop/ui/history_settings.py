"""Settings: how long calls are kept, and forgetting a number."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.telephony.sentence import say
from callpop.ui.choosing import Choosing
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.ports import sentence_of
from callpop.ui.said import Said
from callpop.ui.setting_inputs import OneOf, SettingInput
from callpop.ui.settings_page import SettingsPage
from callpop.ui.settings_texts import SettingsPageKey
from callpop.ui.system_ports import CallKeeper
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

DAYS = (30, 90, 180, 365, 730, 1825, 0)


class HistorySettings(SettingsPage):
    """What is kept of calls. Nothing is deleted without having been counted first."""

    def __init__(self, theme: Theme, choosing: Choosing, keeper: CallKeeper, tasks: Tasks) -> None:
        super().__init__(theme, choosing, SettingsPageKey.HISTORY)
        self.keep = Retention(theme, choosing, keeper, tasks)
        self.choice("history_days", self.keep)
        self.forget = Forgetting(theme, keeper, tasks, self.title_of("forget"))
        self.heading(self.title_of("forget"))
        self.says(self.help_of("forget"))
        self.part(self.forget, "forget")
        self.done()


class Asking(QFrame):
    """A question before something is deleted."""

    yes = Signal()
    no = Signal()

    def __init__(self, theme: Theme, yes: str, no: str) -> None:
        super().__init__()
        px = theme.px
        self.setProperty("kind", "strip")
        self.words = label(wraps=True)
        self.really = button(yes, "danger")
        self.keep = button(no)
        self.really.clicked.connect(self.yes)
        self.keep.clicked.connect(self.no)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.keep)
        row.addWidget(self.really)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(10), px(14), px(12))
        layout.setSpacing(px(8))
        layout.addWidget(self.words)
        nest(layout, row)
        self.hide()

    def ask(self, words: str) -> None:
        """Ask; the answer that does nothing has the focus."""
        self.words.setText(words)
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)


class Retention(SettingInput):
    """For how long calls are kept; a shorter time is asked about where it would delete some."""

    def __init__(self, theme: Theme, choosing: Choosing, keeper: CallKeeper, tasks: Tasks) -> None:
        super().__init__()
        self._choosing = choosing
        self._keeper = keeper
        self._tasks = tasks
        self._wanted = 0
        self.days = OneOf([(days, _written(days)) for days in DAYS], _written)
        self.asking = Asking(
            theme,
            QCoreApplication.translate("Settings", "Delete them"),
            QCoreApplication.translate("Settings", "Keep them"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.days)
        layout.addWidget(self.asking)
        self.days.picked.connect(self._look)
        self.asking.yes.connect(self._really)
        self.asking.no.connect(self._not)

    def show_value(self, value: Any) -> None:
        """Show the number of days."""
        self.asking.hide()
        self.days.show_value(value)

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self.days.call_it(name, description)

    def take_focus(self) -> None:
        """Put the focus on the choice."""
        self.days.take_focus()

    @property
    def labelled(self) -> QWidget:
        """The choice."""
        return self.days.control

    def _look(self, days: int) -> None:
        self.asking.hide()
        self._wanted = days
        before = self._choosing.now.history_days
        longer = days == 0 or (before != 0 and days >= before)
        if longer:
            self.picked.emit(days)
        else:
            self._tasks.cancel("count old calls")
            self._tasks.start(self._count(days), name="count old calls")

    async def _count(self, days: int) -> None:
        try:
            old = await self._keeper.older_than(days)
        except Exception as error:
            self.asking.ask(translate(sentence_of(error)))
            return
        if not old:
            self.picked.emit(days)
            return
        words = say(
            "{count} calls are older than that: they would be deleted.",
            one="One call is older than that: it would be deleted.",
            count=old,
        )
        self.asking.ask(translate(words))

    def _really(self) -> None:
        self.take_focus()
        self.asking.hide()
        self.picked.emit(self._wanted)

    def _not(self) -> None:
        self.take_focus()
        self.show_value(self._choosing.now.history_days)


class Forgetting(QWidget):
    """Deletes all that is known of a number."""

    def __init__(self, theme: Theme, keeper: CallKeeper, tasks: Tasks, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self._tasks = tasks
        px = theme.px
        self.number = QLineEdit()
        self.number.setMaxLength(64)
        self.number.setPlaceholderText("+380 99 123 45 67")
        self.number.setAccessibleName(name)
        self.forget = button(QCoreApplication.translate("Settings", "Forget…"), "danger")
        self.asking = Asking(
            theme,
            QCoreApplication.translate("Settings", "Delete them"),
            QCoreApplication.translate("Settings", "Keep them"),
        )
        self._words = Said()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.number, 1)
        row.addWidget(self.forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        nest(layout, row)
        layout.addWidget(self.asking)
        layout.addWidget(self._words)
        self.setFocusProxy(self.number)
        self.number.returnPressed.connect(self._start)
        self.forget.clicked.connect(self._start)
        self.asking.yes.connect(
            lambda: self._tasks.start(self._forget(self.number.text()), name="forget a number")
        )
        self.asking.no.connect(self._not)

    def _start(self) -> None:
        if self.number.text().strip():
            self._tasks.cancel("count calls")
            self._tasks.start(self._count(self.number.text()), name="count calls")

    async def _count(self, number: str) -> None:
        self._say("")
        try:
            count = await self._keeper.with_number(number)
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
            return
        if not count:
            self._say(QCoreApplication.translate("Settings", "No call with this number is kept."))
            return
        words = say(
            "{count} calls with this number are kept. Delete them all?",
            one="One call with this number is kept. Delete it?",
            count=count,
        )
        self.asking.ask(translate(words))

    async def _forget(self, number: str) -> None:
        self.asking.hide()
        self.number.setFocus()
        try:
            done = await self._keeper.forget(number)
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
            return
        self.number.clear()
        self._say(translate(done), Tone.ANSWERED)

    def _not(self) -> None:
        self.asking.hide()
        self.number.setFocus()

    def _say(self, words: str, tone: Tone = Tone.TEXT) -> None:
        self._words.say(words, tone)


def _written(days: int) -> str:
    if days == 0:
        return QCoreApplication.translate("Settings", "For ever")
    if days % 365 == 0:
        years = say("{count} years", one="One year", count=days // 365)
        return translate(years)
    return translate(say("{count} days", one="One day", count=days))
