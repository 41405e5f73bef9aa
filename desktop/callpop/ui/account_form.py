"""An account's settings: filled in, tried for real, and saved."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callpop.tasks import Tasks
from callpop.telephony.fields import COMMON_FIELDS, Field
from callpop.telephony.sentence import Sentence
from callpop.telephony.status import AccountStatus, LinkState
from callpop.ui.account_foot import AccountFoot
from callpop.ui.account_line import AccountLine
from callpop.ui.field_editor import FieldEditor
from callpop.ui.guarded import guarded
from callpop.ui.labels import button, label, line
from callpop.ui.nesting import nest
from callpop.ui.ports import Accounts, AccountView, Keep, KindForm, key_of, sentence_of
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.unlock_box import UnlockBox
from callpop.ui.words import translate

_RARE = {field.key for field in COMMON_FIELDS} - {"pop", "country"}
"""Settings that most agents never need."""


class AccountForm(QWidget):
    """Adds an account, or changes one."""

    saved = Signal(str)
    """The name of the account that was saved."""
    removed = Signal(str)
    cancelled = Signal()
    retry = Signal(str)

    def __init__(self, theme: Theme, accounts: Accounts, tasks: Tasks) -> None:
        super().__init__()
        self._theme = theme
        self._accounts = accounts
        self._tasks = tasks
        self._was: str | None = None
        self._kind: KindForm | None = None
        self._editors: list[FieldEditor] = []
        self._busy = False
        self._turn = 0
        px = theme.px
        self._title = label(type_="name")
        self._intro = label(tone=Tone.MUTED, wraps=True)
        self._state: AccountLine | None = None
        self._state_box = QVBoxLayout()
        self.unlock = UnlockBox(theme, accounts, tasks)
        self.unlock.hide()
        self.foot = AccountFoot(theme)
        self._kind_label = label(QCoreApplication.translate("Account", "PBX"), "strong")
        self.kind_choice = QComboBox()
        self._kind_label.setBuddy(self.kind_choice)
        self.kind_choice.setAccessibleName(self._kind_label.text())
        self.kind_choice.currentIndexChanged.connect(self._kind_chosen)
        self.name = FieldEditor(
            theme,
            Field(
                key="name",
                label="Name",
                required=True,
                help=Sentence("What you call it: it is shown with every call."),
                placeholder="Office",
            ),
        )
        self._fields = QVBoxLayout()
        self._fields.setSpacing(px(14))
        self.more = button("", "link")
        self._rare_box = QWidget()
        self.more.clicked.connect(
            lambda: self._show_rare(shown=not self._rare_box.isVisibleTo(self))
        )
        self._rare = QVBoxLayout(self._rare_box)
        self._rare.setContentsMargins(0, 0, 0, 0)
        self._rare.setSpacing(px(14))
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(px(24), px(20), px(24), px(16))
        form.setSpacing(px(14))
        top = QVBoxLayout()
        top.setSpacing(px(4))
        top.addWidget(self._title)
        top.addWidget(self._intro)
        nest(form, top)
        nest(form, self._state_box)
        form.addWidget(self.unlock)
        kind = QVBoxLayout()
        kind.setSpacing(px(4))
        kind.addWidget(self._kind_label)
        kind.addWidget(self.kind_choice)
        nest(form, kind)
        form.addWidget(self.name)
        nest(form, self._fields)
        more_row = QHBoxLayout()
        more_row.addWidget(self.more)
        more_row.addStretch(1)
        nest(form, more_row)
        form.addWidget(self._rare_box)
        form.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._scroll = scroll

        foot = self.foot
        foot.save.clicked.connect(lambda: self._start(try_first=True))
        foot.save_anyway.clicked.connect(lambda: self._start(try_first=False))
        foot.this_run.clicked.connect(lambda: self._start(try_first=False, keep="this-run"))
        foot.test.clicked.connect(self._start_test)
        foot.cancel.clicked.connect(self.cancelled)
        foot.remove.clicked.connect(lambda: foot.ask_removal(self._was or ""))
        foot.really.clicked.connect(self._start_removal)
        foot.no.clicked.connect(self._keep_it)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(line(self._theme))
        outer.addWidget(foot)

    # What it is filled with.

    def start_new(self, *, first: bool) -> None:
        """An empty form; ``first``: there is no account at all yet."""
        self._turn += 1
        self._was = None
        self._title.setText(
            QCoreApplication.translate("Account", "Connect your PBX")
            if first
            else QCoreApplication.translate("Account", "Add an account")
        )
        self._intro.setText(
            QCoreApplication.translate(
                "Account",
                "Tell Callpop where your calls come from. It tries the connection before it "
                "saves anything; your keys go into this computer's keyring, nowhere else.",
            )
        )
        self._intro.show()
        with QSignalBlocker(self.kind_choice):
            self.kind_choice.clear()
            for kind in self._accounts.kinds():
                self.kind_choice.addItem(kind.title, kind.name)
        self.name.set_value("")
        self._kind_chosen()
        self._show_kind_choice(shown=self.kind_choice.count() > 1)
        self.show_status(None)
        self._idle(cancels=not first)
        self.foot.say("")

    def start_edit(self, account: AccountView) -> None:
        """The form of an account that there is; its secrets are not shown, and stay."""
        self._turn += 1
        self._was = account.name
        self._title.setText(account.name)
        self._intro.hide()
        self._show_kind_choice(shown=False)
        self.name.set_value(account.name)
        self._show_fields(self._kind_named(account.kind))
        for editor in self._editors:
            if editor.field.secret:
                editor.clear_secret(kept=True)
            else:
                editor.set_value(account.settings.get(editor.field.key, editor.field.default))
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

    def take_focus(self) -> None:
        """Put the cursor where filling in begins."""
        (self.kind_choice if self.kind_choice.isVisibleTo(self) else self.name.editor).setFocus()

    @property
    def account(self) -> str | None:
        """The account that is changed; None for a new one."""
        return self._was

    @property
    def editors(self) -> Sequence[FieldEditor]:
        """Every setting and secret of the form."""
        return self._editors

    def _show_kind_choice(self, *, shown: bool) -> None:
        self._kind_label.setVisible(shown)
        self.kind_choice.setVisible(shown)

    def _kind_chosen(self) -> None:
        self._show_fields(self._kind_named(str(self.kind_choice.currentData() or "")))
        self.foot.say("")

    def _kind_named(self, name: str) -> KindForm | None:
        return next((kind for kind in self._accounts.kinds() if kind.name == name), None)

    def _show_fields(self, kind: KindForm | None) -> None:
        self._kind = kind
        for editor in self._editors:
            editor.hide()
            editor.deleteLater()
        self._editors = []
        for field in kind.fields if kind is not None else ():
            editor = FieldEditor(self._theme, field)
            editor.changed.connect(self._touched)
            self._editors.append(editor)
            (self._rare if field.key in _RARE else self._fields).addWidget(editor)
        self._show_rare(shown=False)
        self.more.setVisible(any(editor.field.key in _RARE for editor in self._editors))
        follow_layout(self)

    def _show_rare(self, *, shown: bool) -> None:
        self._rare_box.setVisible(shown)
        self.more.setText(
            QCoreApplication.translate("Account", "Fewer settings")
            if shown
            else QCoreApplication.translate("Account", "More settings…")
        )

    # What is done with it.

    def _values(self) -> tuple[dict[str, str], dict[str, str]]:
        settings = {
            editor.field.key: editor.value()
            for editor in self._editors
            if not editor.field.secret and editor.value() not in ("", editor.field.default)
        }
        secrets = {
            editor.field.key: editor.value()
            for editor in self._editors
            if editor.field.secret and editor.value()
        }
        return settings, secrets

    def _complete(self, *, with_name: bool) -> bool:
        editors = [*([self.name] if with_name else []), *self._editors]
        lacking = [editor for editor in editors if editor.missing]
        for editor in lacking:
            editor.show_wrong(QCoreApplication.translate("Account", "This is needed."))
        if lacking:
            lacking[0].take_focus()
        return not lacking

    def _start_test(self) -> None:
        if self._busy or self._kind is None or not self._complete(with_name=False):
            return
        self._work(QCoreApplication.translate("Account", "Connecting…"))
        self._tasks.start(self._testing(self._kind.name, self._turn), name="test account")

    async def _testing(self, kind: str, turn: int) -> None:
        settings, secrets = self._values()
        try:
            words = await self._accounts.test(kind, settings, secrets, stored=self._was)
        except Exception as error:
            self._failed(error, turn)
        else:
            if self._is_done(turn):
                self.foot.say(translate(words), Tone.ANSWERED)

    def _start(self, *, try_first: bool, keep: Keep = "keyring") -> None:
        if self._busy or self._kind is None or not self._complete(with_name=True):
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
        settings, secrets = self._values()
        name, was = self.name.value(), self._was
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
            for editor in self._editors:
                if editor.field.secret:
                    editor.clear_secret(kept=True)
            self.foot.say(QCoreApplication.translate("Account", "Saved."), Tone.ANSWERED)
            self.saved.emit(name)

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
        for editor in (self.name, *self._editors):
            if editor.field.key == key:
                if key in _RARE:
                    self._show_rare(shown=True)
                editor.show_wrong(words)
                editor.take_focus()
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

    def _idle(self, *, cancels: bool = False) -> None:
        self._busy = False
        self.foot.rest(stored=self._was is not None, cancels=cancels)
