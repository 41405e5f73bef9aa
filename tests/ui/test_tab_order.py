"""Tab goes through a window as the eye does, and nothing of Qt's layouts is held on to."""

import pkgutil
from pathlib import Path

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import callpop.ui
from callpop.ui.nesting import nest
from callpop.ui.tab_order import follow_layout


def held_items() -> int:
    """What PySide holds of the places in layouts: Qt deletes them without telling it, and the
    next object of ours there takes the process with it when it is deleted."""
    wrappers = Shiboken.getAllValidWrappers()
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in wrappers)


def window(qtbot: QtBot) -> QWidget:
    """Buttons made in another order than they are seen in: beside each other, and in a scroll
    area."""
    made = {name: QPushButton(name) for name in "dbcae"}
    root = QWidget()
    qtbot.addWidget(root)
    outer = QVBoxLayout(root)
    row = QHBoxLayout()
    inside = QWidget()
    area = QScrollArea()
    area.setWidget(inside)
    outer.addLayout(row)
    outer.addWidget(area)
    outer.addWidget(made["e"])
    scrolled = QVBoxLayout(inside)
    for name in "cd":
        scrolled.addWidget(made[name])
    for name in "ab":
        row.addWidget(made[name])
    row.addStretch(1)
    return root


def test_tab_goes_from_top_to_bottom(qtbot: QtBot) -> None:
    root = window(qtbot)
    follow_layout(root)
    first = next(one for one in root.findChildren(QPushButton) if one.text() == "a")
    seen, one = "a", first.nextInFocusChain()
    while one is not None and one is not first:
        seen += one.text() if isinstance(one, QPushButton) else ""
        one = one.nextInFocusChain()
    assert seen == "abcde"


def test_no_place_in_a_layout_is_held(qtbot: QtBot) -> None:
    root = window(qtbot)
    before = held_items()
    follow_layout(root)
    assert held_items() == before


def test_a_layout_is_nested_and_no_place_in_it_held(qtbot: QtBot) -> None:
    before = held_items()
    root = QWidget()
    qtbot.addWidget(root)
    outer, middle, inner = QVBoxLayout(root), QHBoxLayout(), QHBoxLayout()
    inner.addWidget(QPushButton("a"))
    inner.addStretch(1)
    middle.addWidget(QPushButton("b"))
    nest(middle, inner)
    nest(outer, middle)
    assert held_items() == before
    assert [one.parentWidget() for one in root.findChildren(QPushButton)] == [root, root]


def test_no_window_asks_a_layout_for_its_places() -> None:
    for module in pkgutil.iter_modules(callpop.ui.__path__):
        source = Path(callpop.ui.__path__[0], f"{module.name}.py").read_text(encoding="utf-8")
        if module.name != "nesting":
            assert ".itemAt(" not in source, module.name
            assert ".addLayout(" not in source, module.name
