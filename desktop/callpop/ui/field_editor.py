"""One setting or secret of an account as something to fill in."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from callpop.telephony.fields import Field, FieldKind
from callpop.telephony.sentence import Sentence
from callpop.ui.check_line import CheckLine
from callpop.ui.labels import button, label, restyle
from callpop.ui.nesting import nest
from callpop.ui.said import Said
from callpop.ui.setting_inputs import Combo
from callpop.ui.theme import Theme
from callpop.ui.tokens import Tone
from callpop.ui.words import translate

LONGEST = 4096


class FieldEditor(QWidget):
    """Label, input, help and, where something is wrong, what. Values are those of the settings
    file: ``yes`` and ``no``, commas between several."""

    changed = Signal()

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__()
        self.field = field
        self._kept = False
        px = theme.px
        # A field's label is what the PBX's own page calls it; ours are translated.
        title = translate(Sentence(field.label))
        self._editor: QLineEdit | QComboBox | QCheckBox
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        if field.kind is FieldKind.YES_NO:
            check = CheckLine(theme, title)
            check.toggled.connect(self._changed)
            self._editor = check.box
            layout.addWidget(check)
        else:
            name = label(title, "strong")
            layout.addWidget(name)
            self._editor = self._make_editor()
            name.setBuddy(self._editor)
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(self._editor, 1)
            if field.kind is FieldKind.FILE:
                choose = button(QCoreApplication.translate("Account", "Choose…"))
                choose.clicked.connect(self._choose_file)
                row.addWidget(choose)
            nest(layout, row)
        self._editor.setAccessibleName(title)
        help_text = translate(field.help)
        self._help = label(help_text, "caption", Tone.MUTED, wraps=True)
        self._help.setVisible(bool(help_text))
        self._editor.setAccessibleDescription(help_text)
        self._wrong = Said("caption", Tone.MISSED)
        layout.addWidget(self._help)
        layout.addWidget(self._wrong)
        self.set_value(field.default)

    def _make_editor(self) -> QLineEdit | QComboBox:
        field = self.field
        if field.kind is FieldKind.CHOICE:
            combo = Combo()
            for choice in field.choices:
                combo.addItem(choice_text(field.key, choice), choice)
            combo.currentIndexChanged.connect(self._changed)
            return combo
        edit = QLineEdit()
        edit.setMaxLength(2 if field.kind is FieldKind.COUNTRY else LONGEST)
        edit.setPlaceholderText(field.placeholder)
        if field.secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        edit.textEdited.connect(self._changed)
        return edit

    def value(self) -> str:
        """What was filled in, as the settings file has it."""
        match self._editor:
            case QCheckBox():
                return "yes" if self._editor.isChecked() else "no"
            case QComboBox():
                return str(self._editor.currentData() or "")
            case _:
                text = self._editor.text()
                return text if self.field.secret else text.strip()

    def set_value(self, value: str) -> None:
        """Fill in a setting. Never called with a secret."""
        with QSignalBlocker(self._editor):
            match self._editor:
                case QCheckBox():
                    self._editor.setChecked(value.lower() in ("yes", "true", "1", "on"))
                case QComboBox():
                    self._editor.setCurrentIndex(max(0, self._editor.findData(value)))
                case _:
                    self._editor.setText(value)
        self.show_wrong("")

    def clear_secret(self, *, kept: bool) -> None:
        """Forget a secret that was typed; ``kept``: one is stored, and empty leaves it be."""
        self._kept = kept
        if isinstance(self._editor, QLineEdit):
            self._editor.clear()
            self._editor.setPlaceholderText(
                QCoreApplication.translate("Account", "Kept. Type to replace it.")
                if kept
                else self.field.placeholder
            )

    def take_over(self, old: "FieldEditor") -> None:
        """Hold what ``old`` holds, a secret too."""
        self._kept = old._kept
        match self._editor, old._editor:
            case QLineEdit() as new, QLineEdit() as before:
                new.setText(before.text())
                new.setPlaceholderText(before.placeholderText())
            case _:
                self.set_value(old.value())

    @property
    def missing(self) -> bool:
        """It is needed and not there."""
        return self.field.required and not self.value().strip() and not self._kept

    def show_wrong(self, text: str) -> None:
        """Say what is wrong with it; "" for nothing."""
        self._wrong.say(text)
        self._editor.setAccessibleDescription(text or self._help.text())
        self._help.setVisible(not text and bool(self._help.text()))
        wrong = "true" if text else "false"
        if self._editor.property("wrong") != wrong:
            self._editor.setProperty("wrong", wrong)
            restyle(self._editor)

    @property
    def wrong(self) -> str:
        """What is said to be wrong with it."""
        return self._wrong.text()

    def take_focus(self) -> None:
        """Put the cursor here."""
        self._editor.setFocus()

    @property
    def editor(self) -> QLineEdit | QComboBox | QCheckBox:
        """The input itself."""
        return self._editor

    def _changed(self) -> None:
        self.show_wrong("")
        self.changed.emit()

    def _choose_file(self) -> None:
        # Not modal for the whole app, and no loop of its own: asked for an existing file, the
        # dialog would complain of another in one.
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self.set_value(path)
        self.changed.emit()


def choice_text(key: str, choice: str) -> str:
    """A choice in words."""
    return {
        ("pop", "click"): QCoreApplication.translate("Account", "When I click"),
        ("pop", "ring"): QCoreApplication.translate("Account", "As soon as it rings"),
        ("pop", "answer"): QCoreApplication.translate("Account", "When I answer"),
    }.get((key, choice), choice)
