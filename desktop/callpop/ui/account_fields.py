"""What an account is told: a kind's settings and secrets, the rare ones folded away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callpop.telephony.fields import COMMON_FIELDS, Field, FieldKind
from callpop.telephony.sentence import Sentence
from callpop.ui.field_editor import FieldEditor
from callpop.ui.labels import button
from callpop.ui.nesting import nest
from callpop.ui.ports import KindForm
from callpop.ui.tab_order import follow_layout
from callpop.ui.theme import Theme

_RARE = {field.key for field in COMMON_FIELDS} - {"pop", "country"}
"""Settings that most agents never need."""


class AccountFields(QWidget):
    """The editors of one account. ``brief`` leaves all that is not needed under "More"."""

    changed = Signal()

    def __init__(self, theme: Theme, *, brief: bool) -> None:
        super().__init__()
        self._theme = theme
        self._brief = brief
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
        self.name.changed.connect(self.changed)
        self.editors: Sequence[FieldEditor] = ()
        """Every setting and secret."""
        self.more = button("", "link")
        px = theme.px
        self._first = QVBoxLayout()
        self._first.setSpacing(px(14))
        self._rest_box = QWidget()
        self.more.clicked.connect(lambda: self.unfold(all_=not self._rest_box.isVisibleTo(self)))
        self._rest = QVBoxLayout(self._rest_box)
        self._rest.setContentsMargins(0, 0, 0, 0)
        self._rest.setSpacing(px(14))
        more_row = QHBoxLayout()
        more_row.addWidget(self.more)
        more_row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(14))
        layout.addWidget(self.name)
        nest(layout, self._first)
        nest(layout, more_row)
        layout.addWidget(self._rest_box)

    def show_kind(self, kind: KindForm | None) -> None:
        """Show the empty fields of this kind."""
        for editor in self.editors:
            editor.hide()
            editor.deleteLater()
        made: list[FieldEditor] = []
        for field in kind.fields if kind is not None else ():
            editor = FieldEditor(self._theme, field)
            editor.changed.connect(self.changed)
            made.append(editor)
            (self._first if self._comes_first(field) else self._rest).addWidget(editor)
        self.editors = made
        self.more.setVisible(any(not self._comes_first(one.field) for one in made))
        self.unfold(all_=False)
        follow_layout(self)

    def fill(self, name: str, settings: Mapping[str, str]) -> None:
        """Fill in a stored account; its secrets are not shown, and stay."""
        self.name.set_value(name)
        for editor in self.editors:
            if editor.field.secret:
                editor.clear_secret(kept=True)
            else:
                editor.set_value(settings.get(editor.field.key, editor.field.default))

    def settings(self) -> dict[str, str]:
        """What was filled in and is not as it is anyway."""
        return {
            editor.field.key: editor.value()
            for editor in self.editors
            if not editor.field.secret and editor.value() not in ("", editor.field.default)
        }

    def secrets(self) -> dict[str, str]:
        """The secrets that were typed."""
        return {
            editor.field.key: editor.value()
            for editor in self.editors
            if editor.field.secret and editor.value()
        }

    def take_over(self, old: "AccountFields") -> None:
        """Hold what ``old``, for the same kind, holds."""
        self.name.take_over(old.name)
        for editor, before in zip(self.editors, old.editors, strict=True):
            editor.take_over(before)
        self.unfold(all_=old._rest_box.isVisibleTo(old))

    def keep_secrets(self) -> None:
        """They are stored now: forget what was typed."""
        for editor in self.editors:
            if editor.field.secret:
                editor.clear_secret(kept=True)

    def complete(self, *, with_name: bool) -> bool:
        """Nothing that is needed is missing; what is, is said at its place."""
        editors = [*([self.name] if with_name else []), *self.editors]
        lacking = [editor for editor in editors if editor.missing]
        for editor in lacking:
            editor.show_wrong(QCoreApplication.translate("Account", "This is needed."))
        if lacking:
            lacking[0].take_focus()
        return not lacking

    def has(self, key: str | None) -> bool:
        """There is such a field."""
        return any(editor.field.key == key for editor in (self.name, *self.editors))

    def show_wrong(self, key: str | None, words: str) -> bool:
        """Say what is wrong at the field ``key``; False where there is no such field."""
        for editor in (self.name, *self.editors):
            if editor.field.key == key:
                if not self._comes_first(editor.field):
                    self.unfold(all_=True)
                editor.show_wrong(words)
                editor.take_focus()
                return True
        return False

    def show_field(self, key: str) -> None:
        """Put the focus on a field."""
        for editor in self.editors:
            if editor.field.key == key:
                if not self._comes_first(editor.field):
                    self.unfold(all_=True)
                editor.take_focus()

    def unfold(self, *, all_: bool) -> None:
        """Show the rest too, or not."""
        self._rest_box.setVisible(all_)
        self.more.setText(
            QCoreApplication.translate("Account", "Fewer settings")
            if all_
            else QCoreApplication.translate("Account", "More settings…")
        )

    def _comes_first(self, field: Field) -> bool:
        needed = field.key == "name" or field.required or field.prominent
        return needed or (not self._brief and field.key not in _RARE)


def is_needed(field: Field) -> bool:
    """It is to be looked up before an account can be set up."""
    # An address is prominent where it is sometimes another than usual: that is not looked up.
    looked_up = field.prominent and not field.default and field.kind is not FieldKind.URL
    return field.required or looked_up
