"""A secret that is typed into a window, for every kind of PBX: whoever looks, listens or copies
gets nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.secrets.planted import KEYS, leaks, secret

from callpop.account_check import all_fields
from callpop.pbx.connector import installed_kinds
from callpop.ui.field_editor import FieldEditor
from callpop.ui.theme import Theme

ASKED = [(kind, key) for kind, keys in KEYS.items() for key in keys if key != "path_secret"]


@pytest.mark.parametrize(("kind", "key"), ASKED)
def test_nobody_sees_hears_or_copies_it(theme: Theme, qtbot: QtBot, kind: str, key: str) -> None:
    fields = {field.key: field for field in all_fields(installed_kinds()[kind])}
    editor = FieldEditor(theme, fields[key])
    qtbot.addWidget(editor)
    editor.show()
    (line,) = editor.findChildren(QLineEdit)
    typed = secret(kind, key)
    QApplication.clipboard().setText("mine")
    line.setFocus()
    QTest.keyClicks(line, typed.replace("ü", "").replace("€", ""))
    line.setText(typed)
    assert editor.value() == typed
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == typed
    heard = QAccessible.queryAccessibleInterface(line)
    kinds = (QAccessible.Text.Value, QAccessible.Text.Name, QAccessible.Text.Description)
    said = [heard.text(one) for one in kinds]
    seen = [line.displayText(), line.toolTip(), line.placeholderText(), editor.accessibleName()]
    assert leaks("\n".join([*said, *seen]).encode()) == []
    QTest.keyClick(line, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "mine"
    editor.clear_secret(kept=True)
    line.undo()
    assert line.text() == ""
