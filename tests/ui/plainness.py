"""What of a window would take words for markup, for a key of a menu, or for a place in the text."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QMenu,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

_LONE = re.compile(r"(?<!&)&(?:&&)*(?!&)")
_SPANNED = re.compile(r"<span>[^<>]*</span>")
_REORDERS = re.compile("[\u202a-\u202e\u2066\u2067\u200f\u061c]|\u200e(?!\u2068)")


def not_plain(window: QWidget) -> set[str]:
    """What is wrong, in words."""
    return set(_faults(window))


def tip_in_words(tip: str) -> str:
    """What a tool tip shows, by Qt's own reading of it."""
    if not GuiQt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def _faults(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        kind = type(widget).__name__
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{kind} guesses at markup: {widget.text()}"
        if isinstance(widget, QTextBrowser | QTextEdit):
            yield f"{kind} knows markup"
        if isinstance(widget, QAbstractButton) and _LONE.search(widget.text()):
            yield f"{kind} has a key of its own: {widget.text()}"
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            yield from _of_rows(kind, model)
        yield from _of_tip(kind, widget.toolTip())
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()):
            if _REORDERS.search(text):
                yield f"{kind} turns words round: {text!r}"
    for menu in [window, *window.findChildren(QMenu)]:
        # An action's tip is its text, unless told otherwise.
        if isinstance(menu, QMenu) and menu.toolTipsVisible():
            yield "a menu shows tips"
    for action in window.findChildren(QAction):
        # What is behind one tab is Qt's column for keys, in which we show times.
        if action.text().count("\t") > 1 or _LONE.search(action.text()):
            yield f"an action has a key of its own: {action.text()}"


def _of_rows(kind: str, model: QAbstractItemModel) -> Iterator[str]:
    for number in range(min(model.rowCount(), 50)):
        tip = model.data(model.index(number, 0), Qt.ItemDataRole.ToolTipRole)
        yield from _of_tip(f"a row of {kind}", tip if isinstance(tip, str) else "")


def _of_tip(kind: str, tip: str) -> Iterator[str]:
    if GuiQt.mightBeRichText(tip) and not _SPANNED.fullmatch(tip):
        yield f"the tool tip of {kind} is markup: {tip}"
    if _REORDERS.search(tip):
        yield f"the tool tip of {kind} turns words round: {tip!r}"
