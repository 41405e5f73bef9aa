"""Finds in a window what is cut off, and what no translation reaches."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from translating.languages import LANGUAGES
from translating.pseudo import CLOSES, OPENS

from callpop.ui.labels import Elided
from callpop.ui.row import ROW_ROLE, Row

_NOT_TRANSLATED = {"callpop", "ctrl", "alt", "shift", "esc", "enter", "tab", "home", "wav", "utf"}
"""Names of keys, encodings and the like, which are the same everywhere."""
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_ADDRESS = re.compile(r"\w+://\S*")


def cut_off(window: QWidget) -> Iterator[str]:
    """What does not fit where it stands, in words."""
    for widget in _seen(window):
        match widget:
            case Elided():
                # Names within give way: that is what such labels are for.
                named = re.search("[A-Za-z]{3,}", widget.whole)
                if OPENS in widget.whole and not named and widget.text() != widget.whole:
                    yield f"elided: {widget.whole}"
            case QLabel() if widget.text():
                if _label_is_cut(widget):
                    yield f"label: {widget.text()}"
            case QAbstractButton() if widget.text():
                if widget.width() < widget.sizeHint().width():
                    yield f"button: {widget.text()}"
            case QComboBox():
                if _wide(widget, widget.currentText()) > _combo_room(widget):
                    yield f"combo: {widget.currentText()}"
            case QLineEdit() if not widget.text() and OPENS in widget.placeholderText():
                margins = widget.textMargins()
                room = widget.contentsRect().width() - margins.left() - margins.right()
                if _wide(widget, widget.placeholderText()) > room:
                    yield f"placeholder: {widget.placeholderText()}"
        if _leaves(widget) and not isinstance(widget, QMenu):
            yield f"beyond its window: {type(widget).__name__} {_text_of(widget)}"


def untranslated(window: QWidget) -> Iterator[str]:
    """Texts of which some part is plain English, though nobody outside wrote it."""
    for where, text in _texts(window):
        for word in re.findall(r"[A-Za-z]{3,}", _ADDRESS.sub("", _outside(text))):
            if word.lower() not in _samples() | _NOT_TRANSLATED | _of_the_locale():
                yield f"{where}: {text}"
                break


def _seen(window: QWidget) -> list[QWidget]:
    return [w for w in (window, *window.findChildren(QWidget)) if w.isVisibleTo(window)]


def _label_is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        # A pixel or two are the leading's.
        lacking = label.heightForWidth(label.width()) - label.height()
        return lacking > label.fontMetrics().height() / 2
    lines = label.text().split("\n")
    return label.contentsRect().width() + 1 < max(_wide(label, line) for line in lines)


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _combo_room(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    where: QRect = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, field, combo
    )
    return where.width()


def _leaves(widget: QWidget) -> bool:
    """It stands partly beyond its parent, to the right, where nothing scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not _text_of(widget):
        return False
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return widget.geometry().right() > parent.rect().right() + 1


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", window.windowTitle()
    for widget in _seen(window):
        yield "name", widget.accessibleName()
        yield "description", widget.accessibleDescription()
        yield "tip", re.sub(r"<[^>]*>", "", widget.toolTip())
        yield "text", widget.whole if isinstance(widget, Elided) else _text_of(widget)
        match widget:
            case QLineEdit():
                yield "placeholder", widget.placeholderText()
            case QComboBox():
                for index in range(widget.count()):
                    yield "choice", widget.itemText(index)
            case QMenu():
                yield from (("action", action.text()) for action in widget.findChildren(QAction))
            case QAbstractItemView():
                yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for number in range(min(model.rowCount(), 40) if model is not None else 0):
        row = model.index(number, 0).data(ROW_ROLE)
        if isinstance(row, Row):
            for text in (row.title, row.detail, row.note, row.hover_note, row.hint):
                yield "row", text


def _outside(text: str) -> str:
    """What of ``text`` stands in no brackets."""
    plain, depth = [], 0
    for letter in text:
        depth += (letter == OPENS) - (letter == CLOSES)
        if not depth and letter != CLOSES:
            plain.append(letter)
    return "".join(plain)


@cache
def _of_the_locale() -> frozenset[str]:
    """Days and months, which Qt knows, and the languages' own names."""
    here = QLocale()
    days = (here.dayName(day, form) for day in range(1, 8) for form in _FORMS)
    months = (here.monthName(month, form) for month in range(1, 13) for form in _FORMS)
    own = (QLocale(one.code).nativeLanguageName() for one in LANGUAGES)
    return frozenset(
        word.lower()
        for name in (*days, *months, *own, "English")
        for word in re.findall("[A-Za-z]{3,}", name)
    )


@cache
def _samples() -> frozenset[str]:
    """Every word of the samples: what a PBX or a person says."""
    words: set[str] = set()
    for file in Path(__file__).parent.glob("*.py"):
        if file.name.startswith(("sample", "gallery")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    words.update(re.findall(r"[a-z]{3,}", node.value.lower()))
    return frozenset(words)
