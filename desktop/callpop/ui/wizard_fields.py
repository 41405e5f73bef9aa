"""Set-up, second step: what the PBX wants to be told, in its own words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from callpop.tasks import Tasks
from callpop.ui.account_fields import AccountFields, is_needed
from callpop.ui.nesting import nest
from callpop.ui.ports import Accounts, KindForm, Prepared, key_of, sentence_of
from callpop.ui.said import Said
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.wizard_step import Step
from callpop.ui.words import translate


class FieldsStep(Step):
    """Asks for what is needed. What was typed for one PBX waits while another is looked at."""

    def __init__(self, theme: Theme, accounts: Accounts, tasks: Tasks) -> None:
        super().__init__(theme, "")
        self._accounts = accounts
        self._tasks = tasks
        self.kind: KindForm | None = None
        self.prepared: Prepared | None = None
        """What Next looked over; None as soon as something else is typed."""
        self._each: dict[str, AccountFields] = {}
        self._names: Sequence[str] = ()
        self._wrong = Said(tone=Tone.MISSED)
        self.body.addWidget(self._wrong)
        self._place = QVBoxLayout()
        nest(self.body, self._place)
        self.body.addStretch(1)

    @property
    def fields(self) -> AccountFields:
        """Those of the kind that is shown."""
        assert self.kind is not None
        return self._each[self.kind.name]

    def show_kind(self, kind: KindForm, taken: Sequence[str]) -> None:
        """Ask for what this kind needs; ``taken`` are the names of accounts."""
        self.kind = kind
        self._say("")
        title = QCoreApplication.translate("Wizard", "Your account at {pbx}")
        self.title.setText(title.format(pbx=kind.title))
        self.intro.setText(translate(kind.where))
        self.intro.setVisible(bool(self.intro.text()))
        if kind.name not in self._each:
            made = AccountFields(self.theme, brief=True)
            made.show_kind(kind)
            made.name.set_value(_free_name(kind.title, taken))
            made.changed.connect(self._touched)
            self._each[kind.name] = made
            self._place.addWidget(made)
        self.prepared = None
        for fields in self._each.values():
            fields.setVisible(fields is self.fields)
        follow_layout(self)

    def take_over(self, old: "FieldsStep") -> None:
        """Hold what was typed in ``old``."""
        for kind in self._accounts.kinds():
            if kind.name in old._each:
                self.show_kind(kind, ())
                self.fields.take_over(old._each[kind.name])
        if old.kind is not None:
            self.show_kind(old.kind, ())

    def enter(self) -> None:
        """Put the cursor into the first field that is empty; after a refusal, into the secret."""
        editors = self.fields.editors
        empty = [one for one in editors if is_needed(one.field) and not one.value()]
        secret = [editor for editor in editors if editor.field.secret and self._wrong.text()]
        next(iter((*empty, *secret)), self.fields.name).take_focus()

    def leave(self) -> None:
        """Look no further."""
        self._tasks.cancel("prepare account")

    def go(self) -> None:
        """Look over what was typed."""
        if self.fields.complete(with_name=True):
            self._tasks.cancel("prepare account")
            self._tasks.start(self._prepare(), name="prepare account")

    def say_refused(self, words: str) -> None:
        """The PBX or the network refused what stands here: shown to whoever comes back."""
        self._say(words)

    def say_wrong(self, error: Exception) -> bool:
        """Show a failure at the field that it is about; False where it is about none."""
        return self.fields.show_wrong(key_of(error), translate(sentence_of(error)))

    def reset(self) -> None:
        """Forget everything typed."""
        for fields in self._each.values():
            fields.keep_secrets()
            fields.hide()
            fields.deleteLater()
        self._each = {}
        self.kind = self.prepared = None

    async def _prepare(self) -> None:
        fields, kind = self.fields, self.kind
        assert kind is not None
        try:
            await self._accounts.check_new_name(fields.name.value())
            prepared = await self._accounts.prepare(kind.name, fields.settings(), fields.secrets())
        except Exception as error:
            if not self.say_wrong(error):
                self._say(translate(sentence_of(error)))
            return
        self._say("")
        self.prepared = prepared
        self.done.emit()

    def _touched(self) -> None:
        self._say("")

    def _say(self, words: str) -> None:
        self._wrong.say(words)


def _free_name(title: str, taken: Sequence[str]) -> str:
    """A name for the account that no other has."""
    known = {name.casefold() for name in taken}
    names = (title if number == 1 else f"{title} {number}" for number in range(1, 1000))
    return next((name for name in names if name.casefold() not in known), "")
