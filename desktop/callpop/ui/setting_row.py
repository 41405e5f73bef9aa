"""One setting of a page: what it is called, what it is chosen with, and what is wrong with it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.preferences import CHOICES
from callpop.ui.check_line import CHECK_INDENT, CheckLine
from callpop.ui.choosing import Choosing
from callpop.ui.labels import button, label
from callpop.ui.nesting import nest
from callpop.ui.said import Said
from callpop.ui.setting_inputs import SettingInput
from callpop.ui.settings_texts import Setting
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone

MOST_WIDTH = 560
"""Longer lines are hard to read."""


class SettingRow(QWidget):
    """A choice of the agent's: it shows what is chosen now, whoever chose it."""

    def __init__(
        self, theme: Theme, choosing: Choosing, setting: Setting, input: SettingInput | CheckLine
    ) -> None:
        super().__init__()
        px = theme.px
        self.setting = setting
        self.input = input
        self._choosing = choosing
        self._shown: Any = None
        self.setMaximumWidth(px(MOST_WIDTH))
        self.back = button(QCoreApplication.translate("Settings", "Back to default"), "link")
        template = QCoreApplication.translate("Settings", "{setting}: back to default")
        self.back.setAccessibleName(template.format(setting=setting.title))
        # It comes and goes: the line must not grow and shrink with it.
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.clicked.connect(self._go_back)
        self._wrong = Said("caption", Tone.MISSED)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        nest(layout, head)
        below = QVBoxLayout()
        below.setSpacing(px(4))
        if isinstance(input, CheckLine):
            below.setContentsMargins(px(CHECK_INDENT), 0, 0, 0)
            words = QVBoxLayout()
            words.setSpacing(px(4))
            words.addWidget(input)
            nest(words, below)
            nest(head, words, 1)
            input.describe(setting.help)
            input.clicked.connect(self._pick)
        else:
            title = label(setting.title, "strong", wraps=True)
            if input.labelled is not None:
                title.setBuddy(input.labelled)
            head.addWidget(title, 1)
            layout.addWidget(input)
            nest(layout, below)
            input.call_it(setting.title, setting.help)
            input.picked.connect(self._pick)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        if setting.help:
            below.addWidget(label(setting.help, "caption", Tone.MUTED, wraps=True))
        below.addWidget(self._wrong)
        choosing.changed.connect(self._follow)
        choosing.refused.connect(self._refused)
        self._follow()

    @property
    def wrong(self) -> str:
        """What is said to be wrong with it."""
        return self._wrong.text()

    def take_focus(self) -> None:
        """Put the focus where it is chosen."""
        if isinstance(self.input, CheckLine):
            self.input.box.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.input.take_focus()

    def _pick(self, value: object) -> None:
        self._say("")
        self._shown = value
        self._choosing.choose(self.setting.key, value)

    def _go_back(self) -> None:
        # The button goes with what it does: the keyboard must not be left nowhere.
        self.take_focus()
        self._say("")
        self._choosing.choose(self.setting.key, CHOICES[self.setting.key].default)

    def _follow(self) -> None:
        chosen = getattr(self._choosing.now, self.setting.key)
        self.back.setVisible(chosen != CHOICES[self.setting.key].default)
        if chosen == self._shown:
            return
        self._shown = chosen
        self._say("")
        if isinstance(self.input, CheckLine):
            self.input.check(on=chosen)
        else:
            self.input.show_value(chosen)

    def _refused(self, key: str, why: str) -> None:
        if key == self.setting.key:
            self._say(why)

    def _say(self, words: str) -> None:
        self._wrong.say(words)
        self._describe(words or self.setting.help)

    def _describe(self, words: str) -> None:
        if isinstance(self.input, CheckLine):
            self.input.box.setAccessibleDescription(words)
        else:
            self.input.call_it(self.setting.title, words)
