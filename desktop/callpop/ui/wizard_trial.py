"""Set-up, third step: the connection is tried for real, and the account saved."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callpop.tasks import Tasks
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import LinkState
from callpop.ui.labels import MarkIcon, button, label
from callpop.ui.nesting import nest
from callpop.ui.ports import Accounts, Keep, KindForm, key_of, sentence_of
from callpop.ui.roles import Role
from callpop.ui.said import Said
from callpop.ui.state_icons import LINK_MARKS
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.webhook_box import WebhookBox
from callpop.ui.wizard_fields import FieldsStep
from callpop.ui.wizard_step import Step
from callpop.ui.words import translate

_TRYING = "try account"
MOST_LINES = 4
"""Of what was said while it was tried."""


class TrialStep(Step):
    """Begins as soon as it is shown. The agent goes on once the account is saved."""

    accessible_role = Role.Grouping

    wrong = Signal(Exception)
    """A field is wrong: the step before knows which."""

    def __init__(self, theme: Theme, accounts: Accounts, tasks: Tasks, fields: FieldsStep) -> None:
        super().__init__(theme, "")
        self._accounts = accounts
        self._tasks = tasks
        self._fields = fields
        self.saved = ""
        """The name of the account, once it is saved."""
        self._proved = False
        """The PBX let us in."""
        self._heard: list[str] = []
        self.hook = WebhookBox(theme)
        self.body.addWidget(self.hook)
        self._mark = MarkIcon(theme, 20)
        self._words = Said("row")
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        nest(self.body, line)
        self._log = label(type_="caption", tone=Tone.MUTED, wraps=True)
        self.body.addWidget(self._log)
        self.again = button(QCoreApplication.translate("Wizard", "Try again"), "primary")
        self.anyway = button(QCoreApplication.translate("Wizard", "Save it anyway"))
        self.unheard = button(QCoreApplication.translate("Wizard", "Save without waiting"))
        self.this_run = button(QCoreApplication.translate("Wizard", "Keep for this run only"))
        ways = QHBoxLayout()
        ways.setSpacing(theme.px(8))
        for one in (self.again, self.anyway, self.unheard, self.this_run):
            ways.addWidget(one)
        ways.addStretch(1)
        nest(self.body, ways)
        self.body.addStretch(1)
        self.again.clicked.connect(self.enter)
        self.anyway.clicked.connect(self._begin_saving)
        self.unheard.clicked.connect(self._begin_saving)
        self.this_run.clicked.connect(lambda: self._begin_saving(keep="this-run"))
        follow_layout(self)
        # While it is tried there is nothing to press: Enter must not go back.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def can_go(self) -> bool:
        """The account is saved."""
        return bool(self.saved)

    @property
    def can_go_back(self) -> bool:
        """What is saved is changed in the settings."""
        return not self.saved

    @property
    def _kind(self) -> KindForm:
        kind = self._fields.kind
        assert kind is not None
        return kind

    def enter(self) -> None:
        """Try the connection, unless that is done."""
        if self.saved:
            return
        kind, prepared = self._kind, self._fields.prepared
        title = QCoreApplication.translate("Wizard", "Connecting to {pbx}")
        self.title.setText(title.format(pbx=kind.title))
        self.hook.show_address(prepared.address if prepared is not None else "")
        self._heard = []
        self._proved = False
        self._log.setText("")
        self._offer()
        if kind.calls_us:
            self._offer(self.unheard)
        waits = QCoreApplication.translate("Wizard", "Waiting for the first call of the PBX…")
        connects = QCoreApplication.translate("Wizard", "Connecting…")
        self._say(waits if kind.calls_us else connects, LinkState.CONNECTING)
        self.ready.emit()
        (self.hook.copy if kind.calls_us else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tasks.cancel(_TRYING)
        self._tasks.start(self._try(), name=_TRYING)

    def leave(self) -> None:
        """Try no more."""
        self._tasks.cancel(_TRYING)

    def reset(self) -> None:
        """Nothing is saved yet."""
        self.saved = ""

    async def _try(self) -> None:
        kind, fields, prepared = self._kind, self._fields.fields, self._fields.prepared
        if prepared is None:
            return
        try:
            words = await self._accounts.test(
                kind.name,
                fields.settings(),
                prepared.secrets,
                progress=self._hear,
                until_called=kind.calls_us,
            )
        except Exception as error:
            if not self._failed(error):
                self._offer(self.again, self.anyway)
            return
        self._hear(words)
        self._proved = True
        await self._save("keyring")

    def _begin_saving(self, _pressed: bool = False, keep: Keep = "keyring") -> None:
        self._tasks.cancel(_TRYING)
        self._offer()
        self._tasks.start(self._save(keep), name=_TRYING)

    async def _save(self, keep: Keep) -> None:
        fields, prepared = self._fields.fields, self._fields.prepared
        if prepared is None:
            return
        name = fields.name.value()
        saving = QCoreApplication.translate("Wizard", "Saving…")
        self._say(saving, LinkState.CONNECTING)
        self._offer()
        try:
            await self._accounts.save(
                name, self._kind.name, fields.settings(), prepared.secrets, keep
            )
        except Exception as error:
            if not self._failed(error):
                # Locked or absent, the keyring must not keep the agent from working today.
                self._offer(self.again, *([] if keep == "this-run" else [self.this_run]))
            return
        self.saved = name
        done = QCoreApplication.translate("Wizard", "{name} is connected and saved.")
        if not self._proved:
            done = QCoreApplication.translate(
                "Wizard", "{name} is saved. Callpop goes on trying to reach its PBX."
            )
            if self._kind.calls_us:
                done = QCoreApplication.translate(
                    "Wizard", "{name} is saved. It is online as soon as the PBX calls."
                )
        if keep == "this-run":
            done = QCoreApplication.translate(
                "Wizard", "{name} is saved. Its keys are kept until Callpop ends."
            )
        self._say(done.format(name=name), LinkState.ONLINE if self._proved else LinkState.WAITING)
        self.ready.emit()

    def _failed(self, error: Exception) -> bool:
        """Say what went wrong; whether it is a field, which is gone back to."""
        words = translate(sentence_of(error))
        self._say(words, LinkState.REFUSED)
        self._heard = [line for line in self._heard if line != words]
        self._log.setText("\n".join(self._heard[-MOST_LINES:]))
        self.ready.emit()
        if not self._fields.fields.has(key_of(error)):
            self._fields.say_refused(words)
            return False
        self.wrong.emit(error)
        return True

    def _hear(self, how: Sentence) -> None:
        words = translate(how)
        if words and words not in self._heard:
            self._heard.append(words)
            self._log.setText("\n".join(self._heard[-MOST_LINES:]))

    def _say(self, words: str, state: LinkState) -> None:
        mark, tone = LINK_MARKS[state]
        self._mark.show_mark(mark, tone, breathe=state is LinkState.CONNECTING)
        self._words.say(words, Tone.MISSED if state is LinkState.REFUSED else Tone.TEXT)
        # It has the focus while there is nothing to press.
        self.setAccessibleName(words)

    def _offer(self, *ways: QWidget) -> None:
        for one in (self.again, self.anyway, self.unheard, self.this_run):
            one.setVisible(one in ways)
        if ways and not self.hook.isVisible():
            ways[0].setFocus(Qt.FocusReason.OtherFocusReason)
