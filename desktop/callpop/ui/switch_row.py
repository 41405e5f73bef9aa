"""Something of the desktop that is on or off, which no settings file of ours says."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.ui.check_line import CHECK_INDENT, CheckLine
from callpop.ui.nesting import nest
from callpop.ui.ports import sentence_of
from callpop.ui.said import Said
from callpop.ui.settings_texts import Setting
from callpop.ui.system_ports import Switch
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class SwitchRow(QWidget):
    """A check box that shows how it is, and says why where it can't be switched."""

    def __init__(
        self, theme: Theme, setting: Setting, switch: Switch, tasks: Tasks, *, at_once: bool = True
    ) -> None:
        """``at_once``: a click switches; else :meth:`turn` does."""
        super().__init__()
        self.setting = setting
        self._switch = switch
        self._tasks = tasks
        self.check = CheckLine(theme, setting.title)
        self.check.describe(setting.help)
        if at_once:
            self.check.clicked.connect(self._turn)
        self._words = Said("caption", Tone.MUTED)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(CHECK_INDENT), 0, 0, 0)
        below.addWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.check)
        nest(layout, below)
        self._say(setting.help, Tone.MUTED)
        self.setFocusProxy(self.check.box)

    def refresh(self) -> None:
        """Look how it is now."""
        self._tasks.start(self._look(), name=f"look at {self.setting.key}")

    async def turn(self, *, on: bool) -> bool:
        """Switch it; whether that worked. What did not is said here."""
        try:
            await self._switch.turn(on=on)
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
            self.check.check(on=not on)
            return False
        self._say(self.setting.help, Tone.MUTED)
        return True

    def _turn(self, on: bool) -> None:
        self._tasks.start(self.turn(on=on), name=f"switch {self.setting.key}")

    async def _look(self) -> None:
        try:
            on = await self._switch.is_on()
        except Exception as error:
            self.check.setEnabled(False)
            self._say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self.check.setEnabled(True)
            self.check.check(on=on)
            self._say(self.setting.help, Tone.MUTED)

    def _say(self, words: str, tone: Tone) -> None:
        self._words.say(words, tone)
