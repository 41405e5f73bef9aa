"""What the rules of dialing are chosen with: which account dials which numbers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callpop.desk.routing import RuleError, rule_of, rules_of
from callpop.ui.labels import button, label, restyle
from callpop.ui.nesting import nest
from callpop.ui.said import Said
from callpop.ui.setting_inputs import Combo, SettingInput
from callpop.ui.setting_lists import remove_button
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class Rules(SettingInput):
    """A line for each rule. One that can't be a rule yet stands here and is not told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._accounts: Sequence[str] = ()
        self._told: tuple[str, ...] = ()
        self.rows: list[RuleRow] = []
        px = theme.px
        self.add = button(QCoreApplication.translate("Settings", "Add a rule"))
        self.add.clicked.connect(self._start_rule)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(6))
        last = QHBoxLayout()
        last.addWidget(self.add)
        last.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        nest(layout, self._list)
        nest(layout, last)

    def offer(self, accounts: Sequence[str]) -> None:
        """The accounts that there are."""
        self._accounts = tuple(accounts)
        for row in self.rows:
            row.offer(accounts)
        self._look()

    def show_value(self, value: Any) -> None:
        """Show these rules."""
        self._told = tuple(value)
        for row in list(self.rows):
            self._drop(row)
        for text in value:
            try:
                rule = rule_of(text, self._accounts)
            except RuleError:
                begins, _, account = text.partition(" ")
                self._append(begins, account.strip())
            else:
                self._append(rule.key, rule.account)
        self._look()
        follow_layout(self)

    def call_it(self, name: str, description: str) -> None:
        """What a screen reader calls it."""
        self.add.setAccessibleDescription(f"{name}. {description}")

    def take_focus(self) -> None:
        """Put the focus on the first rule."""
        first = self.rows[0].begins if self.rows else self.add
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self, begins: str, account: str) -> "RuleRow":
        row = RuleRow(self._theme, begins, account, self._accounts)
        row.edited.connect(self._look)
        row.entered.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _start_rule(self) -> None:
        row = self._append("", self._accounts[0] if self._accounts else "")
        follow_layout(self)
        row.show()
        row.begins.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: "RuleRow") -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(row)
        self._tell()

    def _drop(self, row: "RuleRow") -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _look(self) -> None:
        """Say at each rule what is wrong with it."""
        begun = [row for row in self.rows if row.begins.text().strip()]
        _, wrong = rules_of([row.text for row in begun], self._accounts)
        words = {place: translate(why) for place, why in wrong}
        for row in self.rows:
            row.say("")
        for place, row in enumerate(begun):
            row.say(words.get(place, ""))

    def _tell(self) -> None:
        self._look()
        rules = tuple(row.text for row in self.rows if row.complete)
        if rules != self._told:
            self._told = rules
            self.picked.emit(rules)


class RuleRow(QWidget):
    """One rule; what is wrong with it is said below."""

    edited = Signal()
    """Something is typed."""
    entered = Signal()
    """And the agent is through with it."""
    removed = Signal()

    def __init__(self, theme: Theme, begins: str, account: str, accounts: Sequence[str]) -> None:
        super().__init__()
        px = theme.px
        self.begins = QLineEdit(begins)
        self.begins.setMaxLength(24)
        self.begins.setFixedWidth(px(120))
        self.begins.setPlaceholderText("+421")
        self.begins.setAccessibleName(
            QCoreApplication.translate("Settings", "Beginning or country of the number")
        )
        self.account = Combo()
        self.account.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        goes = label(QCoreApplication.translate("Settings", "through"))
        goes.setBuddy(self.account)
        self.account.setAccessibleName(goes.text())
        this = begins or QCoreApplication.translate("Settings", "this rule")
        self.remove = remove_button(theme, this)
        self._wrong = Said("caption", Tone.MISSED)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.begins)
        row.addWidget(goes)
        row.addWidget(self.account, 1)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        nest(layout, row)
        layout.addWidget(self._wrong)
        self.offer(accounts, account)
        self.begins.textEdited.connect(lambda _text: self.edited.emit())
        self.begins.editingFinished.connect(self.entered)
        self.account.activated.connect(lambda _index: self.entered.emit())
        self.remove.clicked.connect(self.removed)

    @property
    def text(self) -> str:
        """As the settings have it."""
        return f"{self.begins.text().strip()} {self.account.currentText()}"

    @property
    def complete(self) -> bool:
        """It is a rule, though its account may be gone."""
        try:
            rule_of(self.text, (self.account.currentText(),))
        except RuleError:
            return False
        return True

    @property
    def wrong(self) -> str:
        """What is said to be wrong."""
        return self._wrong.text()

    def offer(self, accounts: Sequence[str], chosen: str | None = None) -> None:
        """The accounts that there are."""
        chosen = self.account.currentText() if chosen is None else chosen
        with QSignalBlocker(self.account):
            self.account.clear()
            self.account.addItems(list(accounts))
            if chosen and chosen not in accounts:
                self.account.addItem(chosen)
            self.account.setCurrentText(chosen)

    def say(self, words: str) -> None:
        """Say what is wrong; "" for nothing."""
        self._wrong.say(words)
        self.begins.setAccessibleDescription(words)
        wrong = "true" if words else "false"
        if self.begins.property("wrong") != wrong:
            self.begins.setProperty("wrong", wrong)
            restyle(self.begins)
