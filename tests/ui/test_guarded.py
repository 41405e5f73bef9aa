"""A fault in what Qt calls of ours ends in the log; without the guard it ended the process."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import callpop.ui
from callpop.ui.guarded import guarded


class Unpaintable(QWidget):
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        [].pop()


class Unsizable(QWidget):
    @guarded
    def sizeHint(self) -> QSize:
        return [QSize(1, 1)][len("far too far")]


def test_a_fault_that_c_code_raised_while_qt_draws_is_told(qtbot: QtBot) -> None:
    widget = Unpaintable()
    qtbot.addWidget(widget)
    with qtbot.captureExceptions() as faults:
        widget.show()
        qtbot.waitUntil(lambda: bool(faults))
        widget.hide()
    kind, error, _ = faults[0]
    assert kind is IndexError
    assert "pop from empty list" in str(error)


def test_a_fault_in_what_qt_asks_meanwhile_reaches_whoever_asked_qt(qtbot: QtBot) -> None:
    widget = Unsizable()
    qtbot.addWidget(widget)
    with pytest.raises(IndexError, match="list index out of range"):
        widget.adjustSize()


def ours() -> Iterator[type[QObject]]:
    names = [f"callpop.ui.{module.name}" for module in pkgutil.iter_modules(callpop.ui.__path__)]
    for module in map(importlib.import_module, [*names, "callpop.app", "callpop.qt_program"]):
        for thing in vars(module).values():
            is_ours = inspect.isclass(thing) and thing.__module__ == module.__name__
            if is_ours and issubclass(thing, QObject):
                yield thing


@pytest.mark.parametrize("kind", list(ours()), ids=lambda kind: kind.__name__)
def test_every_override_is_guarded(kind: type[QObject]) -> None:
    of_qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6")]
    for name, method in vars(kind).items():
        override = inspect.isfunction(method) and not name.startswith("__")
        if override and any(name in vars(base) for base in of_qt):
            assert hasattr(method, "__wrapped__"), f"{kind.__name__}.{name} needs @guarded"
