"""An account that waits for its secret: unlock the keyring, or enter the secret for this run."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from callpop.tasks import Tasks
from callpop.telephony.fields import Field
from callpop.ui.field_editor import FieldEditor
from callpop.ui.guarded import guarded
from callpop.ui.labels import button
from callpop.ui.nesting import nest
from callpop.ui.ports import Accounts, Keep, key_of, sentence_of
from callpop.ui.said import Said
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate


class UnlockBox(QFrame):
    """Shown in the settings of an account whose secret can't be read."""

    given = Signal()
    """The account has its secret."""

    def __init__(self, theme: Theme, accounts: Accounts, tasks: Tasks) -> None:
        super().__init__()
        self._theme = theme
        self._accounts = accounts
        self._tasks = tasks
        self._name = ""
        self._editors: list[FieldEditor] = []
        px = theme.px
        self.setProperty("kind", "strip")
        self._words = Said()
        self.unlock = button(QCoreApplication.translate("Unlock", "Unlock the keyring"), "primary")
        self.unlock.clicked.connect(self._unlock)
        self.keep = button(QCoreApplication.translate("Unlock", "Store in the keyring"))
        self.keep.clicked.connect(lambda: self._give("keyring"))
        self.this_run = button(QCoreApplication.translate("Unlock", "Use for this run only"))
        self.this_run.clicked.connect(lambda: self._give("this-run"))
        first = QHBoxLayout()
        first.addWidget(self.unlock)
        first.addStretch(1)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(px(8))
        second = QHBoxLayout()
        second.setSpacing(px(8))
        second.addWidget(self.this_run)
        second.addWidget(self.keep)
        second.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(14))
        layout.setSpacing(px(10))
        layout.addWidget(self._words)
        nest(layout, first)
        nest(layout, self._fields)
        nest(layout, second)

    def show_account(self, name: str, fields: Sequence[Field]) -> None:
        """Ask for the secrets of this account."""
        if name == self._name:
            return
        self._name = name
        self._say("", Tone.TEXT)
        for editor in self._editors:
            editor.hide()
            editor.deleteLater()
        self._editors = [FieldEditor(self._theme, field) for field in fields if field.secret]
        for editor in self._editors:
            self._fields.addWidget(editor)

    @property
    def editors(self) -> Sequence[FieldEditor]:
        """The secrets asked for."""
        return self._editors

    def _unlock(self) -> None:
        self._work(busy=True)
        self._say(
            QCoreApplication.translate("Unlock", "The keyring asks for its password…"), Tone.MUTED
        )
        self._tasks.start(self._unlocking(), name="unlock")

    async def _unlocking(self) -> None:
        try:
            await self._accounts.unlock()
        except Exception as error:
            self._say(translate(sentence_of(error)), Tone.MISSED)
        else:
            self._say(QCoreApplication.translate("Unlock", "The keyring is open."), Tone.ANSWERED)
            self.given.emit()
        self._work(busy=False)

    def _give(self, keep: Keep) -> None:
        for editor in self._editors:
            if editor.missing:
                editor.show_wrong(QCoreApplication.translate("Account", "This is needed."))
                editor.take_focus()
                return
        secrets = {editor.field.key: editor.value() for editor in self._editors if editor.value()}
        self._work(busy=True)
        self._tasks.start(self._giving(self._name, secrets, keep), name="give secrets")

    async def _giving(self, name: str, secrets: dict[str, str], keep: Keep) -> None:
        try:
            await self._accounts.give_secrets(name, secrets, keep)
        except Exception as error:
            key = key_of(error)
            for editor in self._editors:
                if editor.field.key == key:
                    editor.show_wrong(translate(sentence_of(error)))
                    break
            else:
                self._say(translate(sentence_of(error)), Tone.MISSED)
        else:
            for editor in self._editors:
                editor.clear_secret(kept=True)
            self.given.emit()
        self._work(busy=False)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        # Enter here must not try and save the form around: two buttons are offered, for a press.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _work(self, *, busy: bool) -> None:
        for one in (self.unlock, self.keep, self.this_run):
            one.setEnabled(not busy)

    def _say(self, text: str, tone: Tone) -> None:
        self._words.say(text, tone)
