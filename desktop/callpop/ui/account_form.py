"""An account's settings: filled in, tried for real, and saved."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from callpop.tasks import Tasks
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.account_fields import AccountFields
from callpop.ui.account_foot import AccountFoot
from callpop.ui.account_line import AccountLine
from callpop.ui.check_line import CheckLine
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, line
from callpop.ui.nesting import nest
from callpop.ui.ports import Accounts, AccountView, Keep, KindForm, key_of, sentence_of
from callpop.ui.scrolling import scrolling
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.unlock_box import UnlockBox
from callpop.ui.webhook_box import WebhookBox
from callpop.ui.words import translate


class AccountForm(QWidget):
    """Changes an account that there is; new ones come by the wizard."""

    saved = Signal(str)
    """The name of the account that was saved."""
    removed = Signal(str)
    retry = Signal(str)

    def __init__(self, theme: Theme, accounts: Accounts, tasks: Tasks) -> None:
        super().__init__()
        self._theme = theme
        self._accounts = accounts
        self._tasks = tasks
        self._was: str | None = None
        self._kind: KindForm | None = None
        self._busy = False
        self._turn = 0
        self._title = label(type_="name", wraps=True)
        self._state: AccountLine | None = None
        self._state_box = QVBoxLayout()
        self.unlock = UnlockBox(theme, accounts, tasks)
        self.unlock.hide()
        self.foot = AccountFoot(theme)
        connects = QCoreApplication.translate("Account", "Connect this account")
        self.enabled = CheckLine(theme, connects)
        self.enabled.clicked.connect(self._switch)
        self.hook = WebhookBox(theme)
        shows = QCoreApplication.translate("Account", "Show the address for the PBX")
        self.show_hook = button(shows)
        self.show_hook.clicked.connect(
            lambda: self._tasks.start(self._showing_hook(self._turn), name="show webhook")
        )
        self.fields = AccountFields(theme, brief=False)
        self.fields.changed.connect(self._touched)
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(px(24), px(20), px(24), px(16))
        form.setSpacing(px(14))
        form.addWidget(self._title)
        nest(form, self._state_box)
        form.addWidget(self.unlock)
        form.addWidget(self.enabled)
        hook = QHBoxLayout()
        hook.addWidget(self.show_hook)
        hook.addStretch(1)
        nest(form, hook)
        form.addWidget(self.hook)
        form.addWidget(self.fields)
        form.addStretch(1)
        self._scroll = scrolling(inside)

        foot = self.foot
        foot.save.clicked.connect(lambda: self._start(try_first=True))
        foot.save_anyway.clicked.connect(lambda: self._start(try_first=False))
        foot.this_run.clicked.connect(lambda: self._start(try_first=False, keep="this-run"))
        foot.test.clicked.connect(self._start_test)
        foot.remove.clicked.connect(lambda: foot.ask_removal(self._was or ""))
        foot.really.clicked.connect(self._start_removal)
        foot.no.clicked.connect(self._keep_it)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(line(self._theme))
        outer.addWidget(foot)

    # What it is filled with.

    def start_edit(self, account: AccountView) -> None:
        """The form of an account that there is; its secrets are not shown, and stay."""
        self._turn += 1
        self._was = account.name
        self._kind = next((k for k in self._accounts.kinds() if k.name == account.kind), None)
        self._title.setText(account.name)
        self.enabled.check(on=account.enabled)
        self.hook.show_address("")
        self.show_hook.setVisible(self._kind is not None and self._kind.calls_us)
        self.fields.show_kind(self._kind)
        self.fields.fill(account.name, account.settings)
        follow_layout(self)
        self._idle()
        self.foot.say("")
        self._scroll.verticalScrollBar().setValue(0)

    def show_status(self, status: AccountStatus | None) -> None:
        """How the account's connection goes."""
        if status is None or status.account != self._was:
            if self._state is not None:
                self._state.hide()
            self.unlock.hide()
            return
        if self._state is None:
            self._state = AccountLine(self._theme, status, named=False)
            self._state.retry.connect(self.retry)
            layout = self._state.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
            self._state_box.addWidget(self._state)
        self._state.show_status(status)
        if status.state is not LinkState.WAITING:
            # Below stand the very inputs that the button would lead to.
            self._state.action.hide()
        self._state.show()
        if status.needs_secret and self._kind is not None:
            self.unlock.show_account(status.account, self._kind.fields)
            follow_layout(self)
        self.unlock.setVisible(status.needs_secret)

    @property
    def account(self) -> str | None:
        """The account that is changed; None while none is shown."""
        return self._was

    def clear(self) -> None:
        """The account that was shown is no more."""
        self._turn += 1
        self._was = None

    # What is done with it.

    def _start_test(self) -> None:
        if self._busy or self._kind is None or not self.fields.complete(with_name=False):
            return
        self._work(QCoreApplication.translate("Account", "Connecting…"))
        self._tasks.start(self._testing(self._kind.name, self._turn), name="test account")

    async def _testing(self, kind: str, turn: int) -> None:
        settings, secrets = self.fields.settings(), self.fields.secrets()
        try:
            words = await self._accounts.test(kind, settings, secrets, stored=self._was)
        except Exception as error:
            self._failed(error, turn)
        else:
            if self._is_done(turn):
                self.foot.say(translate(words), Tone.ANSWERED)

    def _start(self, *, try_first: bool, keep: Keep = "keyring") -> None:
        if self._busy or self._kind is None or not self.fields.complete(with_name=True):
            return
        self._work(
            QCoreApplication.translate("Account", "Connecting…")
            if try_first
            else QCoreApplication.translate("Account", "Saving…")
        )
        self._tasks.start(
            self._saving(self._kind.name, self._turn, keep, try_first=try_first),
            name="save account",
        )

    async def _saving(self, kind: str, turn: int, keep: Keep, *, try_first: bool) -> None:
        settings, secrets = self.fields.settings(), self.fields.secrets()
        name, was = self.fields.name.value(), self._was
        if try_first:
            try:
                await self._accounts.test(kind, settings, secrets, stored=was)
            except Exception as error:
                if self._failed(error, turn):
                    # The PBX may be down, or reachable only from the office.
                    self.foot.save_anyway.show()
                return
        try:
            await self._accounts.save(name, kind, settings, secrets, keep, was=was)
        except Exception as error:
            if self._failed(error, turn) and secrets:
                # Locked or absent: the agent can still work today.
                self.foot.this_run.show()
            return
        if self._is_done(turn):
            self.fields.keep_secrets()
            self.foot.say(QCoreApplication.translate("Account", "Saved."), Tone.ANSWERED)
            self.saved.emit(name)

    def _switch(self, on: bool) -> None:
        if self._was is not None:
            self._tasks.start(self._switching(self._was, self._turn, on=on), name="switch account")

    async def _switching(self, name: str, turn: int, *, on: bool) -> None:
        try:
            await self._accounts.enable(name, on=on)
        except Exception as error:
            if turn == self._turn:
                self.enabled.check(on=not on)
                self.foot.say(translate(sentence_of(error)), Tone.MISSED)

    async def _showing_hook(self, turn: int) -> None:
        """The address is a secret: nobody sees it who did not ask."""
        try:
            address = await self._accounts.webhook_url(self._was or "")
        except Exception as error:
            if turn == self._turn:
                self.foot.say(translate(sentence_of(error)), Tone.MISSED)
            return
        if turn == self._turn:
            self.show_hook.hide()
            self.hook.show_address(address)
            follow_layout(self)
            self.hook.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_it(self) -> None:
        self.foot.say("")
        self._idle()

    def _start_removal(self) -> None:
        if self._was is None or self._busy:
            return
        self._work(QCoreApplication.translate("Account", "Removing…"))
        self._tasks.start(self._removing(self._was, self._turn), name="remove account")

    async def _removing(self, name: str, turn: int) -> None:
        try:
            await self._accounts.remove(name)
        except Exception as error:
            self._failed(error, turn)
        else:
            if self._is_done(turn):
                self.removed.emit(name)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and isinstance(self.focusWidget(), QLineEdit) and self.foot.save.isVisible():
            self.foot.save.click()
        else:
            super().keyPressEvent(event)

    # What it says.

    def _is_done(self, turn: int) -> bool:
        """What was begun on this form has ended; False where the form is another's by now."""
        if turn != self._turn:
            return False
        self._idle()
        return True

    def _failed(self, error: Exception, turn: int) -> bool:
        """Say what went wrong; whether there may be another way, since no field is wrong."""
        if not self._is_done(turn):
            return False
        words, key = translate(sentence_of(error)), key_of(error)
        if self.fields.show_wrong(key, words):
            self.foot.say("")
            return False
        self.foot.say(words, Tone.MISSED)
        return key is None

    def _touched(self) -> None:
        if not self._busy:
            self.foot.say("")
            self.foot.offer_no_way_out()

    def _work(self, says: str) -> None:
        self._busy = True
        self.foot.work(says)

    def _idle(self) -> None:
        self._busy = False
        self.foot.rest()
